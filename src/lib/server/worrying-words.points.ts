/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end, and
 * `bull*` is any word that begins so. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -142;

const list = `
	189: . ive
	169: man
	152: burn
	147: what
	136: goes, i been
	135: he
	131: them
	130: i said
	128: . she
	122: . if
	119: door ., look
	118: arms
	117: be
	116: i bit
	115: lady
	112: they
	111: him, kids
	108: legs
	107: gone, has got, mark*, marks, wants
	106: shut, what*
	104: my arms, spec*, special
	101: . everyone, . he, cooker, some*
	99: blad*
	98: of it
	97: . its, lad
	96: . big, . carer
	95: blade
	94: i didnt, than
	93: bad, because nobody, drugs ., help .
	92: it, put
	90: dad, letters, of me, whis*
	89: cant, friend is, kid
	88: born, by my, cries, my skin, why .
	87: if, pack*, pills, room and, step*, that .
	86: . foster, back, dont, down, matt*, self, side, sleep, someone ., week*, worse
	85: day and, im at
	84: are always, car, do it, give, had tell, open*, step, sunday
	83: am scared, didnt say, mums
	82: . took, me ., on me, secret .
	81: like bath, lip, my lip, not here, picture, she, sinc*, since, whats, when hes
	80: i do, lads, olde*, us with, what i
	79: . been, clea*, his, my face, toni*
	78: . boy, burns, her, its fine, she went, turn*, weed
	77: hit me, how, in my, marks ., out, skip
	76: . lady, did it, into, last night, my arm, only thing
	75: barr*, dads, head in, i nearly, isnt, life, night, peoples, plac*, worse .
	74: dadd*, mate is, met, more ., para*
	73: baby, bleeds, brother he, hits, my legs, off and, sold, toilet ., want die
	72: been, couldnt, dirt*, dirty, if we, night and, she told, vodk*, vodka, wall
	71: bath*, face, feel nothing, go sleep, i couldnt, i set, mate, my back, ribs, say yes, sleeps, somewhere, through
	70: . his, . kms, 14, all time, bath, boyf*, cans, crack, find, hear, kill myself, kms, life ., my leg, pants, purp*
	70: tonight, us .
	69: are all, boys, god, killed my, noises, now, sit, stop, stop ., till, until it, wet
	68: anymore ., are going, boyfriend, clos*, die ., go at, laughs ., my pen, ready ., reme*, says she, stand, staying
	68: who
	67: at tea, bridge, heav*, in toilet, leave, meet, on phone, one way, phones, safe, say i, stea*, they*, two days
	66: . whats, am in, behi*, behind, bin, bullets, cutt*, cutting, him ., how many, into my, on news, some, stin*, this
	65: baths, brother is, card and, days ., dele*, drunk ., fami*, family, hospital ., i wash, im 9, it and, long, napp*
	65: ring school, something, spoo*, spoon, wake up
	64: . id, blee*, brea*, breathing, girl, machete, nappy, olders, out window, pill*, started, stuff, we found
	63: . grandads, . i, agai*, at school, i know, is always, nobody would, on train, sick all, sold my, stra*, touc*
	62: . theres, . they, at me, black, fag, ive picked, my fingers, my ribs, phone is, see ., touch ., water .
	61: at his, be dead, being hurt, doctor i, done ., dont no, dying ., gas, get, get me, give me, i think, im with
	61: is it, locks, mach*, of food, one more, plays, rest, sheets, skin, top of, who i
	60: 13 and, 4, brothers, coat, cuts, driver, hates me, havent got, he says, hits me, in shed, is that, letters .
	60: my brothers, or i, petrol, see, sell*, so i, so we, there ., uncl*, up and, watching, we have, will be, wrot*
	60: wrote
	59: and what, asle*, asleep, at party, bed and, bingo, bingo ., blue ., born ., carer told, cousin makes, daddy
	59: glasgow, glasgow ., here ., i saw, im still, in park, my dinner, remember, saw stars, smashed my, theres
	59: they went, told nurse, why
	58: ambulance, bott*, did that, dinner, gets, is so, it my, ligh*, lights, makes us, me again, on purpose, pull
	58: purpose, said he, say, sex, sock, train, watching ., wish i, would of, your*
	57: at bingo, bad ., bed ., blue, came*, do is, faul*, fault, gets my, hear ., his hand, i liked, i no, i took
	57: in sock, inje*, its secret, knife ., last, liked it, live, myself ., noti*, own ., paracetamol, smel*
	57: staff laughed, stick, survive ., swap*, swapped, they cant, this ., tied
	56: ambu*, and says, bullets in, days and, do things, for bit, got me, hate my, have one, have say, i let, it all
	56: of my, one who, only, peop*, pictures ., stan*, them all, unit ., want hurt, wrap*
	55: . when, bein*, being, blac*, cans ., count, dirty ., everyones, got on, he made, jump but, keep, little ones
	55: me all, me and, mine, myse*, myself, pict*, stil*, still, ther*, was playing, wife, wont be
	54: allowed talk, bother, bugs, drops, front of, girl i, gold, he plays, heaven ., hold me, its getting, live in
	54: looking ., my sisters, nobody in, outs*, outside, over*, pair*, pairs, pairs of, plan*, sister ., sisters, swal*
	54: thin, tonight ., trou*, up unit, want wake, we use
	53: . mummy, aint got, arm ., counted, for everything, i done, it off, make me, of them, of times, on and, period .
	53: ready, real, squeeze, tell you, there, time i, trousers, was dog, wast*, waste, waste of, would have, you are
	52: . lad, alre*, already, bent, case, days, debt, have secret, her ., hers*, herself, im too, in year, it last, keeps
	52: like im, lock*, mean*, morning and, not allowed, right ., swallowed, thin*, unit
	51: apar*, apart, before i, biting ., camera, charge, flin*, front door, get told, gets in, house ., im ten, in charge
	51: in september, in van, men, mine ., name ., new lad, nobody asks, plat*, sharpener, shower at, slee*, sleep in
	51: so nobody, stum, sund*, went blue, what dad, woma*, woman
	50: . carers, 7 and, bleeds ., but its, car and, coat ., dog ., eate*, eaten, family now, fat, full of, get up, if he
	50: if im, keep having, lighter, new family, pay, please, right and, stay*, table, tell school, want .
	49: and see, and shes, bottles, brother has, clic*, close, close my, covered, eats out, fall, goin*, going, hurt
	49: i jump, i met, its like, kept, living with, loft, me down, my door, my step, nigh*, pen, pick up, prac*, ripped my
	49: sandwiches, send, smell, toil*, walk*, would be, you ring
	48: am ., and ask, and his, and not, bags, been born, breath, cant say, clin*, cush*, dark ., girls, last week
	48: money ., my chest, my hands, my xbox, nans, party ., petr*, press, room ., says, see myself, shes, step dad
	48: want get, water because, we hid, when, will live, woke, woke up, you read
	47: . daddy, . please, . theyre, and take, and wont, arms ., asked god, band*, bed with, brother got, chat, clicked
	47: cries ., everyone at, food, foun*, found, go, goodbye, hand, have not, he comes, it every, married ., me watch
	47: round, she is, stars, stars ., they tied, this week, told, under my, warm, we will, wee
	46: . would, again because, aliv*, alive, at flat, cares, dog but, dont ask, feeling, get changed, get toast, i carry
	46: i listen, is being, ive, lett*, me at, my cuts, my stepbrother, nobody cares, pants ., shee*, stepbrother, suga*
	46: sugar, want it, washes, we cant, wher*, with her, with him, with them
	45: am going, battered, bent my, drowned, drowned my, end, futu*, future, hate*, hates, he knows, hes hurting
	45: his house, husb*, husband, is full, its not, late ., leave me, lot, mouth, my operation, nobody looks, not safe
	45: not scared, on hot, opening, photos ., place, purpose ., push*, short ., sofa and, stopping, today ., too ., up by
	45: wake, who is
	44: . nana, after me, and my, bit of, cant hear, dead ., dres*, flic*, for good, for weekend, go i, gos, grown, him i
	44: i pull, i sent, in her, in loft, insu*, insulin, it on, laughs, met on, my insulin, never came, nobody .
	44: nobody else, not, off trampoline, out my, share bed, shower ., they cut, thing, think, tho im, throw, we eat
	44: when you, will tell, wrapped
	43: . man, . something, about ., and stay, as long, breathe, burns on, cousin, favour, find her, flat*, flats, floo*
	43: floor, gang ., gara*, get chips, gran is, heads ., hurting, i smell, im 10, in here, is my, is never, is off
	43: is right, it so, its his, liked, long as, look like, me so, mum ., nothing i, of bins, picked up, pipe, steak
	43: stop*, thro*, turns, unti*, until, up my, used do, want kill, wet bed, wind*, wing*, wings, wris*
	42: . like, 12 and, always out, and hes, anot*, another, at dads, cleaner, come, esta*, estate, eyes and, flus*, flush
	42: for two, given, glas*, hall, handle, heaven, helps, hood*, how get, im only, it wont, leg ., lies, love you
	42: me for, meant, money, moto*, motorway, poin*, road, say ., scab*, sent, serv*, she isnt, shopping, sick every
	42: spea*, suic*, sunday ., that he, thats it, tomo*, tomorrow, weird ., where it, wrong ., you get
	41: acts, age, all and, bing*, bleeds and, boy, by, cant see, deal*, didnt want, favour ., foil, givi*, giving
	41: going jump, had eat, had hot, home, i had, i hide, i looked, im gone, is no, its all, my eyes, no who, nois*, ones
	41: out ., reac*, she acts, swap, swing ., tell, tells, thanks for, theyre, took, wash*, wasnt ., we can, window
	40: . hes, . sharpener, and her, baby in, back in, bags packed, bit ., brid*, char*, comes ., dare, delete
	40: feeling like, fist, for after, gate, got his, isnt ., mum took, my self, my toothbrush, of weed, on in, people im
	40: picking, punched me, reads my, screwdriver, sells, service, takes, they tell, till it, toothbrush, turned, twisted
	40: wash, who tell
	39: again, at cars, at table, both*, boxing club, by time, code, comp*, dead and, drawer, every night, finish, gate .
	39: gel, go hospital, guy, has burns, him in, hims*, himself, holiday, home ., i guess, i havent, it ., it doesnt
	39: it wasnt, kneel, kneel on, lip ., my period, nobody came, on rice, our own, plate, powd*, powder, promise not
	39: reco*, rice, she drinks, she held, sit on, sleeping, snapped, stai*, that isnt, tummy ., uncles, up ., up at
	39: walk in, walk right, write that
	38: blok*, come ., dont look, ex, football but, goes ., grandads friend, her on, hes, hid in, holi*, i clean
	38: i swallowed, if you, im covered, im late, im working, key, my game, my teeth, nana, noticed, of him, once and
	38: ones ., only me, parties, raw, rub, run ., says its, smells, son, station, stinks, taxi, teeth, ten ., toilets at
	38: two pairs, us up, voices, was accident, wash my, when shes, with grandad, yet
	37: . dads, . how, app, at service, battery, being held, breathing ., broke in, but my, corn*, corner, crying .
	37: down for, else, flinches, flinches when, food in, for him, foster carer, four, from cat, from home, get this
	37: girl*, glasses broke, goog*, hammer, i snapped, i wet, im, im giving, its safe, keeps falling, key ., lot are, me
	37: off my, ok when, part*, remi*, sham*, she wont, shoes on, sink, slap*, smil*, sort, spare, station .
	37: swallowed battery, they didnt, tied my, toot*, waiting, wardrobe ., with baby, with no, without it, wont
	36: . my, assembly because, at some, away and, better off, case ., come back, date, desk ., dont see, drun*, drunk
	36: end ., felt better, film*, for help, fune*, funeral, go school, have got, he hits, his friends, how ., i practise
	36: i put, in there, knock so, knuc*, knuckles, lot ., monday, my knuckles, my picture, my uniform, on bridge, on wall
	36: parties and, plasters, practise, put me, quic*, quick, ripp*, ripped, shif*, shift, shoe*, side of, smokes weed
	36: something i, special knock, take turns, tell but, thei*, their, time im, trus*, unde*, usin*, using, vide*, vids
	36: visitors, vodka in, washes my, wate*, wear long, weed with, writ*, write this, yet ., you will
	35: . is, . nan, . you, body, bran*, bruises, calls me, can not, end it, forgets, friday, game, gives me, have sex
	35: he carried, he looks, heard, how do, i danno, i heard, i kept, i woke, in heaven, is red, looks after, me being
	35: mone*, mout*, my friend, my support, my turn, nobody knows, one i, pays, ray, sear*, shakes, shoes, snap*, so it
	35: sock ., stop and, stuck my, suicidal, supp*, support, support worker, teacher ., tent ., twic*, twice, up, we live
	35: we stay, weekends, why do, wish, wors*, yard, yard .
	34: . house, and calls, bag is, being funny, bike ., biti*, biting, but it, can have, couldnt move, cupboard ., dang*
	34: danger, drinking again, embarrassed, every day, first time, flat, funny but, garage, have pay, he calls
	34: her boyfriend, hit my, i found, in bed, in car, in case, in danger, in garage, in next, in sink, is 7, is packed
	34: joki*, joking, jump, know which, listen ., lives ., man and, me because, melt*, miss i, monday ., my pants, name
	34: nan lives, next room, not had, off, off because, past, perf*, point, quiet ., razo*, said stop, she cries, shut .
	34: sleeps in, so scared, stop now, time, turned my, videos, what for, where
	33: . baby, . going, 13, 31, and never, bang ., be alive, because of, been wearing, carers son, chest, cryi*, crying
	33: dad says, dare*, dizz*, dizzy, do ., door, drug*, drugs, everyone is, falls, fat ., fell*, fella, few, fire*
	33: fireworks, flop*, floppy, for first, get married, getting worse, going ., hard i, hate them, here so, i learned
	33: in cold, in drawer, in middle, in our, in summer, is doing, knife from, loud ., man in, mark, mum, name and, now i
	33: on our, on wrong, one, party at, pub ., said say, she says, sick ., someone go, something bad, swear, tell .
	33: tell miss, they lock, this time, tie, tin, whole house, wish*, wishes, with shoe
	32: 300, acco*, acid, addr*, address, aint, and there, arm went, crac*, dads ., dares, dealer, dont leave, enough for
	32: he stopped, her tablets, hes coming, his name, hous*, i might, in skip, it bleeds, last*, me her, meas*, new boy
	32: of bottles, picture of, pour*, preg*, pregnant, properly ., ringing, scratching, she calls, sick, skip ., so im
	32: speak, stairs, take, they made, tried end, van, vape*, vapes, wall ., weed plants, weve, whee*, you do, you move
	31: . im, . kyle, agen*, agency, all i, bottle, brui*, but his, carer goes, charge ., collapsed, falls over, foll*
	31: for, for drugs, for laugh, he wants, i collapsed, im proud, in night, knocked out, kyle, lad i, last year, like i
	31: making something, man at, mattress, mirr*, mirror, mirror ., morning ., my glasses, my school, my shoulder
	31: my throat, my wrists, neck, needles in, nice when, nick*, now but, off his, ok i, over ., pen ., plan be
	31: please dont, puts, raw ., ruler, scarf, shoulder, side ., sister had, so id, stuf*, teacher put, they know
	31: thursday and, uncle says, want, want sleep, we go, wearing same, wrists, you check, youre
	30: and one, and people, and were, are making, as, asked my, at home, at meeting, bag of, blea*, bleach, cant be
	30: carer hides, comi*, coming, coming back, crossbow, cut it, doub*, double, drops me, explode, for someone, got list
	30: got no, he asked, here keeps, house is, i make, i rub, i wait, is 14, is on, is party, knows where, let her, line*
	30: lines, little lad, load of, man on, me getting, my dad, my trainers, noise, of pills, on school, own in, papers
	30: people say, presents, pulls, pulls my, putting it, room when, ruler ., snif*, some of, stairs ., stood there
	30: strangled, summ*, summer, text*, time ill, trust, was me, weeks, where im, whil*, while, your
	29: . kid, allo*, anym*, anymore, as i, ask before, at work, be good, begg*, birthday ., cant go, cant stop, could go
	29: dad for, done, eat my, eati*, eating, feel dizzy, feel sick, for when, four of, goes in, group chat, hair off
	29: her fag, his knee, how make, hungry and, i burn, i check, i steal, if i, in hold, keeping, kid ., leed*, leeds
	29: long i, lorr*, lose, machete in, me take, mum sold, my class, my passport, not toy, of lads, only when, passport
	29: photos, say im, says dont, shed ., shout ., since tuesday, slaped, slaped me, smal*, someone, stand in, stays
	29: stoo*, stood, stuff in, tesco ., texts me, they carried, they think, till i, voic*, was dead, was one, we do
	29: weig*, with screwdriver, with water, work, wron*, wrong
	28: . by, . three, 999, 999 because, accounts, am not, bean*, beans, bloke, brother again, crisps, dad has, dont cry
	28: dont deserve, drink because, easy, getting changed, group, grown ups, hair and, have write, hold ., holiday and
	28: i cross, i drink, i keep, i only, i stand, it in, it with, knee on, leg and, lock door, looked at, man came
	28: mattress and, me any, me its, me school, my babysitter, my uncles, new baby, not there, now im, on all, on back
	28: on floor, on radiator, passport and, past ., period, prob*, problem, read this, ring 999, room but, say you, shar*
	28: spar*, stuff for, sum, swea*, talking him, teacher texts, texts, thing and, think its, ticket and, tired of
	28: toilet, touch, under, walk, walks, wand*, way ., we only, weed in
	27: . done, . hole, . long, . staff, . swimming, about walking, alive ., asleep and, asleep in, aunty, bed so, bin .
	27: bread and, bus and, charger, chew, chew my, dad was, date on, day so, dragged, dragged me, everyone i, fell off
	27: for meeting, foster mum, from me, from morning, get out, hand gel, hand on, happens, has gone, has sleep, he went
	27: her friends, hold on, how far, i chew, i wrote, im done, inca*, incase, it came, its how, knife under, lift*
	27: lifts, little bags, long time, lot of, me new, measuring, measuring me, mum takes, my hed, nobo*, not good, now we
	27: on card, on table, on top, plan and, put in, rail*, red raw, running away, sandwiches ., says my, she was, strap
	27: that my, they give, thoughts, three days, times ., vapes ., was meant, water on, wheel, with, worried about
	26: . grandpa, . ill, . teacher, . uncle, 3am, about me, after college, again on, allowed, am bad, at 3am, back when
	26: bald, beca*, because, been on, been sleeping, big knife, came back, carer is, carries, checks if, chos*, come my
	26: coming house, contact again, drank hand, dug, eat at, everyone on, flicks, for dare, for ever, get her, gone ok
	26: gown, grandpa, had talk, harder, harder ., have, he tells, helps ., his little, hold*, hugs me, im being, is shut
	26: it helps, its me, kett*, kettle, know you, lady went, marks on, me have, me they, meal since, mile*, miles, most
	26: mum shouts, mums ., my first, night staff, no money, no ones, no shoes, number, off him, on stairs, only for
	26: pare*, parents, people and, pois*, poison, prin*, puts his, river, say he, scal*, school because, set fire
	26: she reads, shouts at, sleeping in, small, special juice, spoons, stepping, stev*, steve, sting, stuc*, stuck
	26: swear ., teacher says, they found, they say, through my, times and, tipt*, tiptoe, tiptoe when, todd*, toddler
	26: was on, water, weeks and, went toilet, when nobody, wond*, wont ring
	25: 3 kids, 60, against, and said, be off, bed, behind bins, biscuits ., carer locks, carers go, cat and, clum*
	25: clumsy, clumsy ., couldnt get, crushed, did thing, different when, doing it, dont go, dont want, drawer and
	25: dress and, electric, fight and, floor and, get locked, got code, got knocked, grandads, happened ., he is, heavy
	25: his bed, his mates, house, i hear, i started, i throw, in calm, is at, it up, its on, ive been, laun*, me alone
	25: money on, mum burnt, mum says, my letters, my placement, nobody will, now because, of being, off bed
	25: operation and, or else, phon*, phones ., pres*, pull out, quick ., remember ., safe ., say why, sending me
	25: sent me, she doesnt, she never, sofa ., stat*, stinks ., talked me, true, tumm*, tummy, waiting for, where he
	25: wont hurt, worry i
	24: . dog, about his, age ., all over, and asking, are coming, asked me, be better, brother ., calm room, came look
	24: carer has, child, child and, compass, do if, done it, eat and, face for, for fun, for me, going in, golf, got bike
	24: had party, harm, he bought, her in, his face, his trousers, how long, im like, in bath, in den, in that, in when
	24: it be, its in, kick*, knee in, know*, knows, load, lond*, london, look in, makes my, man who, matter, me my
	24: my age, my head, not joking, nowh*, nowhere, out loud, package, perfume, piled, piled on, placement in, plays with
	24: rang, rid, rid of, said dont, scis*, scissors, screams, see our, self harm, shak*, shame, shed, shows, shut my
	24: since monday, sist*, slap, small ., staff dragged, stic*, surv*, survive, them my, things in, ticket, upsi*
	24: upside, upside down, vine*, vinegar, went red, what my, would
	23: . monday, 9 ., afte*, after, and last, are for, been hurting, being born, best mate, bleed ., bottle and, bridge .
	23: burns all, carried on, choke, cries for, dad every, dad hits, do grown, does ., dont come, dont matter, dont ring
	23: filmed, for hours, frid*, garage ., googled, grow*, happens when, hard*, he gives, he puts, her dad, her own
	23: his shoes, hob, home and, hurt*, i counted, in towel, is open, its her, keep saying, kicked, kid in, kitc*
	23: kitchen, leaves ., like he, listen, me what, mete*, mother, mum didnt, mum got, my big, my mum, my neck
	23: my waistband, myself on, myself sick, need*, nika*, nikah, no food, none, norm*, normal, on hob, on shift, opened
	23: owe them, pay ., people who, photo ., pictures in, poison and, pulled me, pyjamas ., quiet for, ribs are, rive*
	23: rob, said thats, say who, sayi*, saying, says her, screwdriver in, she had, she wishes, shes 12, shouting, sign*
	23: sing song, sleeps all, so, so its, sorry on, steal, stops, thanks, that nobody, they have, they sing, trouble if
	23: under his, upstairs ., us, wais*, waistband, wants me, weed and, where my, whistle, wont tell, work in
	22: . ask, . jayden, . old, . theyll, after tea, all be, back and, bad one, bang, bank, bathroom bin, beep*, blade in
	22: booked, bush*, bushes, calls, candles ., chair under, chased by, didnt go, dont let, door handle, door when
	22: drop something, empt*, empty, facetime, fever ., find my, fit, flig*, flop, for them, frig*, frightened, girls .
	22: happy ., he wont, hears, hell, hide, how i, i hurt, if they, im one, in bus, in bushes, inhaler and, is only
	22: it from, it its, its for, kai, kitchen ., know what, live ., living room, lock ., loves, loves me, make him
	22: me dead, me if, me last, me princess, meal, messages, meta*, metal, my real, night so, nobody noticed, not been
	22: not come, nurse had, of everyone, on live, on snapchat, on sunday, pack, packed and, pick, pile*, plants
	22: please help, princess, send me, sharpenes, she pulled, shift ., shut me, smashed ., sorry for, stam*, stop when
	22: tell my, that deep, they never, they said, theyll, thie*, think about, touch me, voice on, wait up, what its
	22: wheelchair so, when bev, where she, wife ., with acid, woman ., wood*, working
	21: . dad, . life, 11, 11 and, about suicide, adde*, added, again he, all girls, and went, at lights, be quiet, bed by
	21: bin saving, bit out, black eye, bled ., bloc*, blood on, broke ., bury, bus shelter, call me, can stop, clean
	21: cleaned, cleaned it, clothes so, coach london, come when, cousin went, crisps ., dad slaped, dont bother
	21: dont remember, elec*, fetc*, finds out, for protection, foster dad, got added, got black, got petrol, hamm*
	21: has her, have*, havent, he finds, he goes, he pays, house smells, husband ., i kicked, im running, in jane, in so
	21: it at, kids ., kill herself, knee*, knif*, knife, knows im, landing ., laughed at, lets, letter and, life is
	21: little wife, make myself, me im, me mam, me under, me where, my address, my fault, my name, my tummy, near, news
	21: news ., night i, now there, of bed, of what, on landing, on one, or, out for, packs, part, phone so, picks us
	21: placement, powder and, prot*, protection, protection ., put his, school now, scratch, she shakes, since sunday
	21: smashed, sofa by, someone did, someone on, something and, stairs and, still waiting, suicide, taking me, they will
	21: tho, till friday, toilets, took loads, touched, twis*, uncle, understand ., up before, walking in, weekend
	21: what is, wine, with light, without me, word, wouldnt wake, you can, you when
	20: . boss, . two, 15 and, after this, and that, and theres, bad day, banged, be nice, betw*, between, bruise, candles
	20: cant write, check, come out, dad drove, did with, does*, doesnt, east*, easter, face in, fingers, flings
	20: flings us, for days, for you, fork ., friday ., get in, gob, going back, gold and, got battered, got caught
	20: got rambo, grabbed me, had bad, had his, had ring, having thoughts, he laughed, her uncle, hes booked, him im
	20: i drop, i spit, i talk, id be, if there, im 11, in kitchen, in me, is 13, is empty, it away, it before, it i
	20: it only, jus, killed, killing my, lace*, laces, last time, let go, lid, lip is, locked in, made me, maki*, making
	20: migh*, might, my shoes, need get, never see, nods, nods off, of hurting, off bridge, off with, older boys, on this
	20: one less, only happens, padl*, parc*, parents evening, photo because, pictures, pretends, quie*, quiet, raining .
	20: ramb*, rambo, razor, reach, restrained me, room in, say no, school bag, selling, shoes have, show and, sleep on
	20: sleeves, sometimes i, sorry ., spit, staf*, staff dont, table and, teacher, tell anyone, that dont, thats all
	20: there is, theres gun, they pulled, they shut, they smoke, time with, tomorrow ., touches me, trainers are, use
	20: want stop, where they, whic*, which, wipe*, with it, with men, wont go, wooden, worker ., year old, yes three
	19: 30, 4 and, after he, against fridge, and laughs, and she, are not, arou*, around, at 4, be needing, bed early
	19: been here, cand*, church ., company, company ., corr*, cousin and, cut my, dese*, did something, every single
	19: flats ., for ages, for weeks, friend, friends and, from here, give*, got locked, hamster ., have it, he watches
	19: her medicine, his voice, holiday ., i wont, im meant, in church, in morning, insi*, inside, into door, is for
	19: it burns, it now, it thats, its bad, its metal, its my, joking ., keep*, lady at, learned how, lips, lock me
	19: look for, lump on, marr*, me against, me he, me wear, metal and, middle of, money for, morning, much trouble
	19: my clothes, my college, my mattress, nake*, naked, nan says, nearly did, needing, none ., nothing ., notice
	19: of car, prison, prom*, reading about, scratch my, shakes me, single, single day, sleeve, something sharp
	19: stabbed my, staff are, tablets ., tash*, tasha, tea on, ten, thing ., this ill, threw me, toast if, touches, tryi*
	19: trying, us drink, use toilet, weekend ., what you, with compass, wont have, wrong side, xmas, yourself
	18: against door, alone with, and all, and now, and sends, and told, answ*, ashe*, ashes, asking for, back on
	18: been gone, big boys, big lads, blade and, boyfriend says, buys, can tell, coat because, come home, cut off
	18: dad did, dads ashes, days because, deserves, dog bed, dog if, dont write, drea*, drow*, dun, filmed me, for monday
	18: from pub, get them, go toilet, good one, hand and, happen, has gun, he said, hear my, holidays ., i bang, i bring
	18: i buried, i work, in carpet, in one, is asleep, its nice, ive hid, joke but, kayl*, listen for, loaded, locker
	18: locker ., looking, me with, miles away, mouth with, mum keeps, my drawer, my life, my semi, nappy ., neck .
	18: needle, no point, old lady, on call, parts ., properly, pull my, saving my, screams ., semi, she screams, shes on
	18: show*, sign for, sister sleep, skin*, skinny, slept in, someone from, stayed at, stood on, straighteners
	18: stuff and, them back, they look, think im, trampoline ., turn, twice this, under bed, us in, wee and, while he
	18: who would, wine and, worl*, world, would notice, you, you ., you go, you if, you wont
	17: . all, 200, 3 days, 7, ago, and 6, and dont, and no, are crying, asked what, bald bit, because theres, beep
	17: beep ., beer, breakfast ., but only, but we, camera ., cant wake, ciga*, cousins ., crying and, delete it, devi*
	17: devil, dont put, door is, drinking, elbo*, else gets, family photo, followed, for breakfast, for not, fost*, fuss
	17: glov*, gloves, go out, gold ., gold in, grab*, grabbed, had me, hand when, he can, he does, he grabbed, he loses
	17: head every, his ., his camera, his eyes, his van, hood, i give, i owe, ill do, im scared, in dark, in family
	17: is bad, is good, its only, ive had, knows ., lady is, loses on, losing my, made fake, me up, milk ., moves
	17: mum she, my hood, my stuff, nan has, never born, never met, night they, no camera, not mine, on cupboard
	17: on horses, on kitchen, on my, on saturdays, owe, padlock, parked, pigs, pillow ., roun*, round head, school they
	17: tea ., till morning, toda*, today, toy, up like, wake her, walk past, wall by, want me, was good, was never
	17: went away, whats in, when someone, will run, wrapped in, year 6, you did, you havent
	16: . school, about us, anyway, anyway ., at bedtime, at breakfast, babys, babysitter, bed in, been at, bottle .
	16: boyfriend and, bride, brother and, brother down, bruv*, burn my, butchers, by bus, cant remember, chair against
	16: covers ., craw*, cris*, cunc*, cunch, dad found, down stairs, down stares, first aid, from when, glass, go of
	16: go up, going cunch, going finish, got ., got rid, hand over, have lump, he buys, her stuff, his special, hoodie
	16: hote*, i am, i hold, i left, i skip, im doing, im mature, in blue, in bottle, is late, is still, kitchen knife
	16: like its, lunch and, make it, matu*, mature, me bag, more because, my cousin, no toilet, nobody took, noise .
	16: of kids, on her, open my, out quick, out room, panic, pays for, plea*, points, promise, pushed my, saw ., say wait
	16: school i, screaming, sharpened, sharpened my, she talks, shows me, since friday, sister now, so people, stairs so
	16: stares, stay on, stays in, stub*, stubbed, stubbed it, telly ., them when, this i, tight ., times day, train and
	16: true that, up from, up wall, using again, videos ., videos of, wait until, wasn*, wasnt, went up, whats point
	16: when it, wich, will forget, work .
	15: . carpet, . next, . was, 4am, all my, always me, am only, and films, and made, and man, asked where, auntie says
	15: bags in, ball ., bang my, been dentist, being bullied, boiling, boug*, bought, camera on, checking, checking my
	15: cleans, cleans it, clothing, clothing money, come get, coun*, dance ., die, discord, favo*, find me, following
	15: food for, for everyone, for three, for wedding, girl she, had temperature, have bin, he bent, he makes, he picks
	15: he takes, head kicked, hed on, helps me, her out, her special, hes got, holds me, home he, i see, im ok, in by
	15: in july, is going, it because, it out, it takes, its heavy, july, july ., keeps clothing, kiss, knife on
	15: knife school, knocked, legs are, list, little brother, look at, mans, me on, me some, my auntie, my next, nails in
	15: neck and, nobody, nobody cleans, numb*, of his, of night, of prison, only do, only get, opens, out his, out on
	15: pant*, passed out, payi*, paying, prison and, profile, punch wall, radi*, radiator, same car, says hell
	15: school shirt, sept*, september, shirt ., sister goes, slams, smelled, staff sat, staff stood, stamped, stamped on
	15: take her, take kitchen, that gets, them and, there with, they can, thinking about, threw, thumb back, till they
	15: together ., twel*, twelve, twelve ., two staff, under in, until my, wall until, want him, want*, watches me
	15: way he, were off, where you, year 7, yell*, yellow, yes ., you make
	14: . phones, 14 ., after us, ago and, all week, am 15, am 16, and shut, are taped, back after, back there, bag
	14: be gone, bite, bite ., black ., bother ., boyfriend is, came in, cash, cash and, clothes were, coat*, coats, dinn*
	14: do another, do him, do what, done with, dress, early ., easter ., eat, even*, evening, feet, fetch, films it
	14: flick, flick knife, fork, from other, gave my, go in, gone missing, gree*, had it, hair is, hand in, happens if
	14: has, has no, has not, have answer, have my, he has, he reads, hes only, his bum, his family, hold my, holds, hoody
	14: i punched, i slept, im mad, in bin, in home, in margate, in school, inside ., it has, it leaves, it stop, its our
	14: know that, lets kids, lines in, live now, lump, make my, margate, maths ., me going, me nobody, met him
	14: more tablets, mum sleeps, mum was, my mums, my thigh, my toybox, my worker, need it, night in, night with, nood*
	14: older, on thursday, only 13, packed ., phones on, playing, post, pub, pump, robu*, robux, room with, seat .
	14: she does, she got, sign, so dont, so long, some lads, staff, staff ., stepdad, tablets than, taped ., than*
	14: they go, thig*, thigh, thing in, till my, toyb*, toybox, toybox ., was last, we get, were on, what he, wishes i
	14: with fork, writing this
	13: . aunty, . new, . night, . now, . wor, 12, 6, 6 days, abro*, abroad, and lost, and squeezed, are from, at easter
	13: baby ., back at, bag incase, bathroom has, be wife, been thinking, before school, big girl, bleach in, book*
	13: box with, bring shame, can ., carpet burns, carry on, chuc*, cushion, dent*, dentist, drov*, drove, engagement
	13: face on, feds, films, flat in, for four, for telling, four ., from garden, from my, get done, giving my
	13: gloves and, going get, got angry, got her, got stabbed, hands round, has had, have more, he say, hear his
	13: hell put, her bed, here i, his profile, hurt ., im old, im tired, in bag, in class, is out, it dont, it hurts
	13: its funny, jayd*, leave baby, leg, let him, lines on, little sister, lodg*, lodger, lodger ., maso*, mason
	13: meet at, messaged, messages ., mond*, money and, my best, nerves, new house, no ., no grown, no where
	13: nobody asked, not be, on roblox, pay for, peri*, phone case, phone in, pris*, profile but, prop*, ps5, put bleach
	13: rather sleep, razors, real gun, rest*, restrained, roll, room all, room by, scared of, school but, self .
	13: she falls, she said, shed with, shop, smell and, sock in, someone made, stinks of, taxi man, that school, they no
	13: they should, tooth ., touched my, train ticket, trampoline, two phones, uber, waits, walking, was 4, wee in, whac*
	13: what happens, what would, who are, will wait, with new, wor, woul*, would happen, write it, yest*, yesterday
	13: you lot
	12: . every, . mums, . one, 13 ., acid on, after what, always asleep, and everything, and held, and if, and let
	12: arms after, at my, away, before my, believe her, boy here, breathe ., brot*, bruver, cant leave, car outside
	12: cardboard, carrier, chewing, cover, crack round, crashed, dark and, day ., down there, dressed, every meal
	12: feel bad, fire, for every, for his, for trip, foster, foster sister, froze, gave me, goes for, going die, good*
	12: grandma told, grown up, has his, have been, he stays, he will, heads, heat*, hide it, him know, holding, home in
	12: hood and, i believe, i bought, i froze, i killed, i poured, i punch, i wake, in carrier, in march, keeps sending
	12: lean*, let them, make, makes her, mate ., me stand, me stop, mess, minute, mug, my wrist, nobodys, not get, on you
	12: one on, only 4, only ten, parts, phones and, poo, pour, private parts, puff*, put padlock, pyja*, rape*, raped
	12: raped me, rent, says hes, says his, school deserves, search, send letter, send pictures, shank, she cant
	12: she couldnt, she drove, smiles, someone i, starting, stitch, stop ringing, street, street ., summer and, tell them
	12: that house, think ., tonight when, trouble ., video ., waiting ., went mad, white ., will*, willy, wine every
	12: wrist, write, wrote letters, you she
	11: . bin, . mum, . older, . put, after 3, after her, again she, airi*, airing, airing cupboard, all planned
	11: always comes, and marry, and sent, and sometimes, and wrote, aren*, arent, arm, asking if, at gate, august and
	11: back till, be easier, be my, bedtime ., bit my, black stuff, blood ., breath ., but you, calling it, can get
	11: can use, chur*, church, clean ., code word, colour, come*, comes, counts, cry and, deod*, deodorant, door i
	11: drops her, ear, easier, eat in, face down, faint, fighting, for family, found foil, garage because, get slipper
	11: gets picked, go floppy, go under, got one, happen if, he touched, he walks, her wine, hers ., his mate, hold but
	11: home for, house with, house without, i did, i made, i swore, im ready, in, in airing, it after, it would
	11: kicked in, kids like, know whats, leaned, leaned on, like when, longer ., mates for, me about, me say, my pjs
	11: new kid, new placement, nights ., nine, no for, no more, nobody checks, not real, now hes, now so, of new
	11: on contact, on game, on private, only ever, park and, people think, phone and, pjs, planned, planned for, pray
	11: private and, purple, raid, real family, real kids, room, safe hold, said come, said his, said that, says mum
	11: send*, shan*, she gets, shes not, since he, since she, sleeping on, sleeps ., something ., something for
	11: something me, song about, staff think, still there, sweets, swore ., talked, tell nobody, they kicked, toilet and
	11: tooth has, visi*, wait till, walks past, was missing, will say
	10: . their, 41, 41 days, 5 days, 9 and, again last, always hungry, arm up, asleep with, baby when, back with
	10: be married, believes kids, belt if, blam*, blamed, blokes, by bins, by sunday, can be, coin*, coins, country
	10: cove*, dads and, dead leg, dms, doctors, dress for, fault ., feel safe, food at, foster carers, game ., gets hit
	10: go ., goes quiet, ground so, had good, had her, hairbrush, has go, hasn*, hasnt, he messaged, heavy and, help
	10: her neck, hole*, holes, hotel, hurt for, i dropped, i say, i screamed, i wear, idea ., im dead, is all, is me
	10: it cries, its coming, less, litt*, little, mark ., me abroad, me from, me tablet, meet him, messaged me, minu*
	10: mouth ., my feet, my messages, my swimming, my whole, night or, no idea, no milk, normal for, nos, ok but
	10: old like, on ground, one not, outside school, pants down, park, past my, perc*, percent, photos of, placement for
	10: pretend, ripped up, round her, said do, said nobody, say what, seen my, sent one, she goes, she washes, shop gives
	10: showed me, slam*, sleep ., sleep for, soma*, somalia, spoon in, stab, stuff away, swel*, swelled, swelled up
	10: swit*, tablets, tea, them ., they showed, things and, time*, toes, toilet roll, torch, up top, wait
	10: wardrobe because, was out, washes me, wee since, whatever, would get, yesterday ., you cant, yourself .
	9: . auntie, . tomorrow, . we, 14 and, all of, and bring, and leave, and wants, anyw*, are asleep, at house, at nans
	9: back again, bald patches, be sent, because me, behind garages, bet on, bin bag, bottles in, buy me, cann*, cannot
	9: cant get, chok*, cream ., dad locks, dad threw, do nothing, do something, doing my, drawer ., ever*, except me
	9: flat and, flight, floppy ., for being, for chips, friend has, garages, garages ., get money, gone now, got my
	9: got out, have no, have share, have sleep, he stands, head i, head with, her back, her stepdad, him up, his lap
	9: hot sauce, how old, i ate, i bleed, i jumped, i scared, i seen, if it, im bad, im worried, in ground, in some
	9: in tin, is small, is up, it or, know why, lap, leo, locks him, looks, mam, me bit, me money, me mum, me phone
	9: me play, me robux, mr, mumm*, my things, nice his, nothing me, on discord, online boyfriend, only got, out in
	9: own kids, patc*, patches, pinn*, pinned, pulled my, rang me, real mum, real name, rude, sauc*, sauce, says they
	9: school photo, sent back, she gave, shes asleep, shirt, shower with, sleep at, stands, straight after, swee*, swor*
	9: teddy and, their own, they bet, this summer, through and, timetable ., us and, uses my, van ., watch ., way flight
	9: weight, went on, wet my, whole school, will hurt, with lad, wont need, worked
	8: . dont, . gave, . told, 16, after my, am his, am woman, and locks, and wouldnt, anything ., arms and, ask what
	8: asleep i, augu*, august, bath because, be having, boot*, boots, boy at, boy got, brother keeps, burn myself
	8: can wash, chance, chance ., choo*, cream on, cut ., cut me, cutting again, days on, digs, digs her, dont touch
	8: door shut, door they, end up, ende*, ended, ended up, every tuesday, face and, fake, feel like, feel something
	8: for cutting, for mum, get off, gets it, girl and, girls do, giv, got 6, ground, gun in, had wear, he did, he got
	8: he sends, he sleeps, held me, her room, hole in, home from, i asked, i must, i not, i ran, i shake, i sit, i tied
	8: i wore, i worked, in door, in prison, in them, is 12, is swelled, it but, it her, it makes, it stings, it will
	8: its what, kicking, lads in, lady will, later, later ., leave care, list of, live*, loo, make*, makes, me away, me i
	8: me promise, me vapes, might be, mug ., mum bought, mummy, my heart, my plaits, my teddy, my trousers, my uncle
	8: my unit, nails done, no clothes, nobody sees, now it, ones and, other end, outside ., penc*, pencil, recy*
	8: recycling, school, september because, she digs, she keeps, showed my, showed us, since they, some older, stepmum
	8: stings when, swore, talk on, tap on, theres girl, they giv, they let, they only, they want, three, tips, tips .
	8: touch it, touched me, unless i, viol*, walked, wasnt here, what school, when little, will ever, with belt
	8: with lighter, yours
	7: 14th, 16 and, 50 quid, after summer, against me, air, all im, and nails, and noodles, and theyre, and think
	7: baby brother, batt*, be asleep, boot, boot ., butc*, bye my, can make, carp*, carpet, cat but, cigarette, clean for
	7: climb out, cry ., curtains shut, dann*, danno, days i, deserves it, did ., doct*, does wrestling, done and
	7: dont have, down and, down*, downstairs, earn, easy ., eye, feels ., fingers back, fireworks and, for one, for what
	7: girl here, girl in, goes up, going climb, got bruises, green, hair out, hang, have keep, he cant, he kicks
	7: he twists, he used, head goes, her legs, here because, here gets, hers, hes angry, himself in, how roll, i find
	7: i pretend, i wee, id, im saying, isnt allowed, it here, it hurt, jayden and, know about, letters everyone, like*
	7: man gave, me one, me train, meeting can, midd*, middle, moved in, mum goes, none left, noodle, noodles, not eat
	7: not that, of fireworks, of who, older lad, only want, or they, pani*, pays her, picking me, plan for, poured
	7: purpose i, put chair, put her, ringing ., round my, saying ., says nobody, scared go, see his, sees ., shame on
	7: she tells, shower, shut and, smokes, so me, some man, someone has, straight, switch, sword, tells me, tenner
	7: that and, that*, thats, them say, theres only, they forgot, things, time he, torc*, twists, twists my, uncle he
	7: uncle pays, upst*, upstairs, us about, was going, washed, water until, were he, when mum, white, will send, without
	7: wrote it, you know, you what
	6: . gran, . ollie, 17, 24, 24 he, after school, all ., am nine, and sharp, and shows, and staff, angry when, arm with
	6: asleep at, aunt*, baby make, bag packed, bathroom, been ringing, bottles and, bum, bus ., cant talk, carry my
	6: coach ., comes up, couldnt stand, dad keeps, dancing, days when, dinner in, do better, door and, dream about
	6: ear has, fags, finger marks, for ., frie*, gary, gave us, gets her, go away, going meet, got job, hat, have ask
	6: have eat, he done, he rubs, he touches, her hand, hid, his keys, his stuff, horrible ., house in, how easy, i spilt
	6: im asleep, im naughty, im rubbish, in assembly, in for, in hospital, instead, is 24, it werent, it where, its
	6: jayden, jodi*, jodie, kebab, key and, kids in, lect*, lectric, look out, mad i, matter what, me turn, months .
	6: my mouth, my nose, my number, my wee, myself when, naug*, naughty, neat, neat ., nobody can, not hungry, note
	6: nude*, nudes, olli*, ollie, on sofa, one and, one day, order, packed under, plane, pressed, ringing since, rubs
	6: said, saving, see him, see what, share one, she not, she wants, she will, shelter, shoes ., short, signed for
	6: slapped, someone said, sound and, speak me, stabbed, stink, stitches ., stop crying, stuff on, tesc*, tesco
	6: them on, them sat, them stop, they call, theyre is, think how, this guy, time and, timetable, told miss, told whole
	6: train ., tuck, two of, up outside, wants it, wash ., wedding i, werent, whatever is, wheelchair, when im, when were
	6: which window, whisky, will kill, window is, with bleach, wrote down
	5: . at, . could, . thats, 15, 800, ages ago, always different, and out, and smiles, and stop, and wait, ankle .
	5: baby because, bank card, bedr*, bedroom, been scratching, behind door, being made, blue and, breath when
	5: bruises and, couldnt go, do this, doesnt know, dont answer, dont tell, enough eat, fags and, fingers in, follow
	5: food when, for coach, forty, friend on, friend said, gave them, getting it, giggling, giggling ., go stiff, go that
	5: going tonight, had machete, hand goes, hasnt been, have water, havi*, having, he come, he keeps, he moved
	5: here tomorrow, his room, hole, hospital its, house so, hungry, hurt me, i breathe, i walked, ill come, in august
	5: in maths, int, is mean, it bled, it normal, its raining, keep quiet, kids hold, kitt*, lid ., lighter when
	5: little boy, little kids, loft i, mams, me mams, mr hill, mums and, my bank, my compass, my meds, my paper
	5: my tablets, new foster, night man, off if, old ., old enough, older lads, on, on camera, on fire, on here, on site
	5: one boy, our special, parks, people with, plane ., run out, scared for, smiles so, so tight, something so, sounds
	5: sounds like, stepdad gets, stif*, stiff, stiff when, stopped and, takes it, thats ok, they gave, they got
	5: they leave, tonight and, turned it, until he, want be, want take, was off, wash he, what they, wheelchair away
	5: who says, whole class, will come, with big, with horrible, with one, wont say, yank*, yanked
	4: . girl, 3 grand, about setting, all go, and is, and its, and trainers, answer, at it, because he, blanket on
	4: book ., bring it, buried, cant breathe, car with, clothes ., cold water, coming off, counts my, dad makes, dama*
	4: dirty and, dressed ., ends, enga*, everyone would, eyes ., face from, for real, fridays ., from her, funny and
	4: get bad, gets me, got, got carpet, got none, grand, grandad ., happened, has marks, has my, he dont, he showed
	4: head and, hear me, her mums, her step, herd, him what, his first, home after, hurts when, i have, i herd, in head
	4: in his, in other, in washing, instead of, it feels, its quiet, keep it, kicks off, knows my, lass, legs for
	4: lights and, look after, love me, man ., me swear, me when, meet me, meet my, men in, mums boyfriend, must
	4: my camera, my dads, my gran, my medicine, my photos, nightie, nos my, of house, of man, off it, off when, olders .
	4: on thursdays, only 9, our thing, out again, out i, packed my, party, pe and, person, place on, purpose and, red
	4: roblox nos, room i, said and, said if, school he, school not, see if, sending, sett*, setting, she comes, she gives
	4: shut it, since thursday, sing, snapchat ., something about, spen*, stop at, stop washing, stuff out, swear down
	4: talk you, theres man, they hid, think she, thursdays, tin ., trac*, trie*, tried, trip and, under blanket
	4: wants meet, was my, was told, watches, were*, wets, when staff, while she, whip, who in, will go, wont see
	4: wrote goodbye, you anything
	3: . dave, . mans, . police, . sometimes, . twins, account, all get, always someone, am afraid, and comes, and has
	3: and nearly, and when, another ., asleep ., asth*, asthma, at other, be out, behind me, bird*, birds, bombs in
	3: boyfriends, bring, burnt, bus stop, cant tell, caug*, caught, class who, come but, could i, cream and, cry when
	3: doesnt speak, dor, drin*, everywhere ., evil and, face*, fain*, falls asleep, fed ., for it, from outside
	3: get something, gets his, goes work, going out, going stab, got something, guy in, guy on, had sex, he gets
	3: he shows, head of, her do, his nose, his thing, hit by, hoo, hours and, house at, hund*, i chose, i held, i scratch
	3: ill go, im dirty, im evil, im off, in homework, its because, its cold, juic*, juice, keep blade, keeps making
	3: kid here, knel*, knelt, knelt on, last one, learned, lick, lit, little girl, look*, me put, me work, memb*, member
	3: messages me, mum would, mums friend, music up, my pictures, my sleeve, near my, night since, no water, now she
	3: off at, on how, only little, outside home, packed, paid, pan, park last, picture and, pinc*, promised, put spoon
	3: raining, reads, roll*, scared im, school nurse, see board, server, server where, she wouldnt, shook, shut*, shuts
	3: signed, slept and, someone and, someone is, something wrong, staff member, step brother, stuff ., tablets and
	3: takes ages, thats what, there on, they filmed, theyd, thing that, tho i, throat, time it, times, too loud
	3: twins next, up against, us go, uses, village, wait at, wants see, weeks ., while they, white stuff, wine .
	3: wrote this
	2: . sam, . step, . this, 16 ., 18 ., 9, abov*, above, again i, against wall, all night, alri*, alright, am, and did
	2: and do, and hides, and they, be long, been bad, believe, bins ., bleed, blur*, blurry, blurry ., bread, breathe and
	2: buy, car ., cold shower, colo*, comes back, cousin in, cry he, cuddle, doors ., face is, face when, feel, feet .
	2: gc, get new, giggly, girls in, goes out, going do, going have, got took, grandma gave, have run, he knew, he might
	2: he needs, her hands, here who, hip ., his arm, his arms, hold it, i send, im 18, im in, in im, in it, in woods
	2: instead ., it this, ive wrote, jay, left on, legs and, levs, life story, listened, liv, long sleeves, long until
	2: mam and, map and, mate*, mates, me picture, minutes ., mode*, model, my inhaler, my maths, neighbours, next me
	2: nick, night before, nobody is, on bathroom, one side, only have, only on, only one, oper*, operation, our
	2: out crying, owe him, paki*, pakistan, pay me, phone ., put something, quid in, red ., robux for, roll ., said thank
	2: says stop, sees them, sends, she dont, shoe, shouts, something happened, spot*, spots, spots ., squeezed
	2: stressed ., teachers, tell*, that, that unit, there i, they did, think i, thre*, tickets, tickets and, till we
	2: time you, took my, unse*, unsee, unsee it, vict*, video, wait*, was wrong, who takes, with us, woods, would rather
	-2: . contact, . need, . there, about meeting, about seeing, account and, aid, all days, all laughed, annoyed ., asks
	-2: aunties, balloons, bear*, because she, best day, book is, box, can see, carer about, could scream, cried bit
	-2: demo*, demon, died when, does, does it, down my, drop*, english is, fall ., feels like, feve*, fever, finds
	-2: forget me, from half, geography is, gets up, glasses are, had lesson, half way, hamster when, hand*, hard it
	-2: have go, his car, hit anyone, hold his, i ask, i bruise, i signed, im 12, in bush, in pakistan, invi*, is looking
	-2: is waiting, its always, jumper ., kids are, la, la ., lase*, laser, laser quest, late*, lesson about, lift
	-2: line and, lives, lolly, losi*, losing, love*, make friends, marg*, me sit, mess up, minutes, missing ., my aunt
	-2: my english, my key, my kit, my lego, ok we, on monday, on until, our striker, paint my, park*, play about
	-2: police came, private, promised ., put my, quest, rock*, room because, room has, safe in, said my, sausage
	-2: seeing dad, shot*, singing should, slipper and, taki*, taking, tap, told you, understand, was ages, was annoyed
	-2: was class, was jokes, way line, we dont, weed*, weeds, went right, when his, wolv*, wolves, wont take, worry about
	-3: . boys, . got, . hide, . so, . someone, about county, after it, and say, and tell, boy i, brave and, burn*
	-3: bus was, but im, call ., care*, chil*, comes in, coug*, county lines, curt*, curtains, did play, do stuff, doctor
	-3: dont need, dont think, drill and, everyone else, fiver, friday and, get it, go and, got saturday, grabbed my
	-3: gras*, grass, grass ., had sip, hamster died, i caught, in gang, in garden, is coming, is killer, job, kicks, lead
	-3: left my, like how, little cousin, machine, made cake, married in, maths and, me food, me hide, me sell, medicine
	-3: mum told, my ear, my tea, my wheelchair, needles, not my, now and, of tablets, on it, on loo, once on, our class
	-3: pads, pads ., pe kit, pens ., period and, pillow fight, pinched, play and, priv*, ran away, regi*, review or
	-3: saturday job, seen, so jealous, someone in, start next, still at, stopped ., talk me, teach, team is, teet*
	-3: theres always, thur*, until i, up till, wale*, wales, want walk, was murder, washing machine, we never, were all
	-3: when*, while i, will get, will take, with hammer, with scissors, wrestling, xbox
	-4: . taxi, . tell, 5 ., 8 when, abit, acro*, across, alone is, and came, and down, and how, and only, at first, bag .
	-4: barg*, barges, barges in, batteries, because thats, before he, best game, big slide, bought me, boy ., broke so
	-4: bus broke, bye, carers have, carv*, checks, clocked, cous*, cras*, cupboard, cushion ., day they, detective
	-4: did me, died and, died laughing, doesnt ring, dont make, door because, drinks, drove us, eat ice, exploded .
	-4: favourite film, for food, fortnite and, gets out, had ., half ., hard and, his bag, hundred, i came, i drank
	-4: i fell, in dog, in fortnite, in history, in may, in second, in trouble, inha*, inhaler, is in, is war, it made
	-4: keys, killed it, killer but, knew ., lady came, learn, learnt about, light on, like see, locked me, locked my
	-4: mate has, maths teacher, may, me back, me present, micr*, my hand, nail, nice but, nights, no im, nobody clocked
	-4: not where, nurse gave, of big, othe*, others, picks me, plai*, played cards, popp*, popped, pushed, queue is
	-4: rang and, rela*, review at, room at, sat in, saturdays, school for, second, second half, sees, she let, sir said
	-4: sleepover and, slide, slide at, snapchat, soci*, social, stings, tea out, touching, up big, us i, walked into
	-4: was best, was gutted, was ok, we learnt, we shot, we stayed, went black, who does, who gets, years and, you put
	-5: . archery, . grown, 11 ., 500, about bedtime, after training, all, all on, and can, arrow hit, back*, be .
	-5: beat me, begs, both screamed, broke down, brother come, brother walked, brus*, call, calmed down, carers .
	-5: carpet ., changed, changing rooms, cheesecake, cheesecake ., coll*, coming for, contact lady, could murder
	-5: covered in, cried at, dance show, dogs so, drink and, egg from, fight at, fight with, file, flinch, games love
	-5: geog*, geography, got bit, got shot, grea*, great, had lockdown, happy and, he isnt, here it, him hes, his wives
	-5: hungry i, i finished, i scored, if theres, im leaving, in face, in room, killer in, kit, lockdown, lost property
	-5: maths is, maths test, me after, me she, me think, meds, missing, mistake, much i, mum cried, my lines, my shirt
	-5: my stepdad, needed, never run, next, nurse ., of egg, on bus, passed ., please ., poli*, practice, pret*, property
	-5: room*, rooms, rooms are, safe here, sat under, scared ill, school so, scot*, she ripped, size of, slammed
	-5: sleep and, snores like, so embarrassing, so hungry, sort my, stay put, striker, striker is, stup*, stupid
	-5: swimming changing, swings, tast*, taste, that was, think of, training so, trouble for, under tables, upset .
	-5: walked in, was fine, week i, week was, went and, were in, what happened, when they, will ., with you, you on
	-5: yout*, zac
	-6: 10 pound, 400, and cried, and gave, and robbers, anyone ., asleep on, aunties and, because my, bett*, better
	-6: bite*, bites, breakfast club, bril*, brilliant, by friday, by her, cant find, chatting, clap*, coat on, conc*
	-6: concert, cousin got, cousins and, creams, cut and, didnt come, disc*, do with, drop french, drown, each, earr*
	-6: earring, evening ., every morning, follows, follows me, food hygiene, food is, for hour, get butterflies, get shot
	-6: gett*, getting, gigg*, give up, gives us, got chips, got in, got merit, grandad, he shot, her nails, hide*, hides
	-6: his belt, hit with, holes and, hug and, hygi*, hygiene, hygiene so, i joined, i moved, i run, i walk, i was
	-6: in bits, in house, in on, in play, is criminal, is ok, its alright, jaws and, judo i, jumping out, knives at
	-6: left in, like ., like living, like my, like that, loses, mate got, me it, me next, midnight ., money is, mum gets
	-6: murder ., my bike, my earring, my french, my jumper, my new, my pocket, need, on beach, on for, one held, one is
	-6: onions and, only 1, our school, outside our, people in, phone now, phot*, played police, police and, quiet room
	-6: reck*, robbers and, rubbish at, scary you, school my, school play, sends me, set alarm, she can, she made, she put
	-6: should get, sings ., smashed it, sold*, soldier, soldier ., sorted it, speaking, speaking exam, spit*, stay with
	-6: stepdad is, strict about, talk ., tear*, tears, they moved, things ., this one, tong*, tongue, until midnight
	-6: up all, was brilliant, watched jaws, we both, we sat, wedd*, went mental, with dad, worker is, worried my, year i
	-7: . bus, . eid, . worker, 17 ., 18 in, about moving, and gets, at youth, bath ., bathroom ., belt on, blanket
	-7: bowling and, camping ., cancelled ., carer hid, carer made, cars, cars ., chat*, check under, chose, cupboard for
	-7: dead lol, death in, docu*, documentary, dying of, eid was, embarrassed when, everything, feel ok, fence
	-7: finish school, flow*, for pictures, for your, forgot my, fron*, front, get pocket, goes funny, good way, got muddy
	-7: grandma, gun and, have toast, he ask, he drives, he had, heart attack, heart was, held, hour ., i count, i finish
	-7: i ring, i share, i squeezed, i wish, i write, in good, in toilets, inst*, is called, is dead, it for, ive never
	-7: know im, left hook, livi*, living, lol lol, loo and, me drive, me every, men and, mine is, mondays and, moth*
	-7: mufa*, mufasa, mum isnt, my bum, my file, my left, my report, myself in, never saw, nightmare, no phones, now they
	-7: onli*, online, out of, over in, passport for, phones at, quid, rank ., ring my, says it, scream ., shaking before
	-7: she bit, sigh*, sit with, slip*, spor*, sports, sports day, sprained, sprained my, squashed, squashed .
	-7: story about, tells everyone, they were, thursday, tummy goes, unsa*, unsafe, vape, wait ., want change, was at
	-7: was embarrassed, we facetime, we won, wear*, wearing, were having, when mufasa, when she, why did, wick*, wicked
	-7: window ., with knife, year and, youth, youth club
	-8: . cant, . stranger, 40 times, after you, and left, and men, angry at, anywhere, bag on, banging, battle of
	-8: bedtime at, big brother, board, boil*, calling, came out, came talk, can cook, car door, carr*, chapter
	-8: chewing gum, club and, couldnt stop, crie*, daylight robbery, die when, dies ., divi*, diving, do talk, doll
	-8: else ., every sunday, far ., feet are, fing*, for chewing, ghost stories, go different, gran, had ice, had seconds
	-8: had secret, half past, has hurt, he would, her mum, here, hip, hit six, hook is, i gave, i lost, i scream, impo*
	-8: imposter, in from, in microwave, is hard, is scared, it ok, it stopped, kicked out, lad in, lesson, made of, maria
	-8: me that, meeting be, mum gave, murderer, murderer ., my bedtime, my chips, my contact, my thumb, nails and
	-8: next time, not sad, nuts, nuts and, of us, old teacher, online ., out like, over my, own with, panicking, pink
	-8: policeman, policeman came, powe*, rugby and, scab, scared on, school its, seeing my, shot ., six in, slipper
	-8: soak*, someones, speech but, star*, stop being, such, ta, take me, teac*, them i, they keep, they told, tire*
	-8: tired, told ghost, took me, top and, traf*, traffic, uncle took, wall*, want read, was banging, was weird, we talk
	-8: wednesday ., went in, wett*, wetting, wetting bed, whit*, will end, year
	-9: . mario, . of, . stop, about drugs, again and, alarm off, and, and i, and set, anything i, are friends, asked .
	-9: away join, baby*, because its, because they, beli*, blocked, blood, bombed my, bright, brother more, burnt my
	-9: came contact, carl, chea*, cheats, chilli, contact and, cried when, den, dont eat, dont feel, dont find
	-9: dont worry, drags, drags me, each other, ears pierced, emba*, everyone ., everyone has, evil, eyes are, fan
	-9: fever tablets, find it, fish ., for talking, for ticket, frances trip, friend moved, got ice, grou*, had fight
	-9: had snowball, he gave, head ., headset, hid my, i blocked, ille*, illegal, in bathroom, interesting, interesting .
	-9: is too, it goes, juli*, jumper, kid is, kiss*, kissed me, laff*, laugh, leav*, leth*, lethal, like lock
	-9: little one, lose*, married, me in, mic, minecraft house, my aunty, my voice, nail*, nails, nand*, nandos, nandos .
	-9: needle in, new bike, new ones, new phone, new social, not in, now its, of wine, off first, on saturday, our kids
	-9: pizz*, pizza, pool ., robbers, robbery, robbery ., sad on, sat on, says thats, scru*, secret, shake ., she poured
	-9: since i, slic*, snores ., snowball fight, soaked ., sque*, stop going, tea and, than me, there isnt, tiny
	-9: toast and, trainers and, until im, ups, us chips, voice, walls, war in, was nervous, worker i, you say
	-10: . nobodys, . shes, . smashed, . some, 10, 10 its, 22, about knife, ago ., alon*, and laughed, ange*, anger, anne
	-10: are killing, arm tight, asda, at dinner, attacked, be on, beach with, beat my, blan*, blind, brush, bull*, buri*
	-10: bus i, by half, came, can eat, can he, carer snores, caro*, chopped off, class and, cloc*, come on, conn*, cut up
	-10: did comb, eggs ., every friday, everyone laughed, fail*, failed, fidg*, flyi*, flying, for last, fridge .
	-10: game is, ghost ., give my, goos*, goosebumps, got moved, grave, grave and, guit*, guitar, gunp*, gunpowder
	-10: gunpowder plot, had row, had water, hard, heads off, hed, hidi*, hiding, hold baby, i aint, i hit, in taxi
	-10: is kind, is moving, is not, it can, judo, like blood, lots, lots of, machine ., mess*, miss said, my anger
	-10: my country, my crush, my nails, my pokemon, my solo, my story, nurse said, nursery, nursery ., of milk, ok if
	-10: on days, passport by, plot, plot and, pointy, poke*, pokemon, remo*, remote, sad and, sausages at, scared i
	-10: school ., school again, scooter ., secret santa, shaking, she takes, shout and, sister has, so fast, so funny
	-10: so happy, so he, spiders ., starving after, straight away, suit, suit ., sunday and, tele*, tiktok ., told my
	-10: try, tummy hurt, uncle is, under water, volc*, wait for, want say, was shaking, was telling, water fight, we cut
	-10: went my, wifi in, wifi is, wouldnt, yes
	-11: . did, . line, . me, . passed, . thanks, 10 ., about money, after too, alle*, allergic, alone, always check
	-11: and dog, and had, and sat, ankl*, are loud, bag weighs, because her, believes, bit when, bleeding, blown
	-11: blown up, call him, came ., camh*, camhs, car park, carer takes, carers kids, centre ., check on, cheeks
	-11: chicken pox, chips ., cold at, college and, course, cuts out, dance, deep, drink, duty, eats, engaged
	-11: everything is, exploded in, farted in, fell on, felt sick, fence ., film and, for her, for joke, forever ., from
	-11: get found, girlfriend, goes off, got blown, hamster is, have take, he punched, here they, history ., hitt*
	-11: hitting, hug ., i called, i come, i kill, i missed, if she, if someone, is running, it exploded, its gone, keeper
	-11: knife crime, landed, learned about, line of, looks ., love my, mang*, manga, me lol, me made, me off, miss says
	-11: mons*, monster, mood, more i, my cheeks, my foot, my music, my review, my wobbly, needs, nobody believes
	-11: nurse took, odd, of dark, of duty, old toys, on door, on pens, on wing, one bathroom, over, padd*, paddington
	-11: pain, painted, play*, pox, rain, rath*, rather, results ., rota ., row, scary when, so cold, someone check
	-11: something in, sometimes, stories, table ., takes photos, tedd*, teddy, training ., was scared, way home, weighs
	-11: when door, wing, wing ., with staff, wobbly tooth, wouldnt let
	-12: . bowler, 8, act, afra*, afraid, all he, and asks, appo*, appointment, at footy, aunty is, away ., belt, bins
	-12: bombed, books, bowler, brother farted, calls and, calm ., can we, carer gave, carer i, cere*, cereal, circus
	-12: city, coventry, creasing, creasing ., creepy ., cric*, cricket, crisp, crisp but, cut open, dad took, died in
	-12: doing comb, drawing is, easi*, fencing, fencing and, fine with, fini*, first one, fixe*, fixed, for leaving
	-12: freezing, glass of, go red, go round, got bruise, got detention, guns, had two, hair, harm*, has glass
	-12: have appointment, have sit, head, here and, his neck, hung*, hungry ., i bombed, i scratched, i tell, im freezing
	-12: in art, in shop, infe*, infection, insp*, inspector, inspector calls, is crime, itching, its got, its ok, jab and
	-12: jaws, keep getting, knee hurts, knife in, lamp, lamp ., landing, late again, later bedtime, laughed .
	-12: london with, long*, longer, looking after, lying on, mana*, manager, matc*, me hug, month, my driving
	-12: my homework, nearly passed, neig*, no worries, nobody comes, nobody told, off sick, on nights, outside in
	-12: over fence, own phone, personal, personal best, read it, review, rubb*, says if, science teacher, science we
	-12: she wrote, shin at, slept all, soft, spel*, stay in, sweets ., talked about, tell everyone, theory ., tickle
	-12: tight and, till he, tooth is, tower i, toys, twisted my, twix, up his, video of, wall and, warn*, warning
	-12: was angry, we were, were creasing, with cake, worry, you for
	-13: . 3, . haha, . miss, . thunder, . vampire, 15 ., 6 and, against law, ages and, angry ., ask ., ask about, at bbq
	-13: at lunch, bedt*, bedtime, beer at, bike with, bunc*, buried him, buse*, buses, chopped onions, dark, dayl*
	-13: daylight, didnt ., died ., drives, dye, dye my, dyin*, dying, ears ., eczema and, eggs, everyone hates, expl*
	-13: film ., food ., forget my, friends, full, gang*, getting better, got kicked, got soaked, he always, he tripped
	-13: he was, heart and, him and, hot water, hour and, house down, i cut, i packed, id rather, ill be, im learning
	-13: im nervous, in lessons, in rounders, insta, is rubbish, its 15, jealous of, law, lung*, made jollof, many, marc*
	-13: march, massive ., me dye, me his, me pick, me sad, mono*, moved up, mum but, my stepmum, not at, now he, on insta
	-13: out door, pie, plastic spider, pshe and, put plastic, rather be, rubber, scre*, screamed house, secret and
	-13: see her, seek in, sent off, shy when, skat*, skateboard, so mad, spoon ., stairs for, tablets dont, that new
	-13: these shoes, they do, thunder makes, tick*, tooth, until its, vamp*, vampire, visit ., want cut, was nearly
	-13: was sick, we play, we talked, went fine, when contact, whole way, will my, works, writing, york
	-14: . horrible, . went, . worried, 3 ., about when, ache*, again so, airp*, airport, and feathers, and leaves
	-14: and someone, apple and, at christmas, at rugby, away from, be illegal, brig*, can come, circ*, coat is
	-14: come after, cooker ., coul*, death ., doctor said, does my, eye ., feat*, feathers, feathers went, fight someone
	-14: finished hunger, first but, fools and, foot ., for camp, fridays, game*, games, getting me, giving me, graz*
	-14: grazed, had cough, had toast, he cried, histories, hit ball, horrible histories, i chopped, i play, i still
	-14: in pshe, is old, is there, judg*, judge, kit so, kitchen and, legs ., map ., match and, me before, me look
	-14: meeting ., mice, milk so, mock, mud, mum at, mum is, my nans, my poem, my sister, nails ., nervous about
	-14: never stops, new girl, of how, onio*, onions, open and, own, pain in, park ., party and, pass*, pe because, pens
	-14: pillow on, please stop, prof*, ruby, runs away, sand up, scho*, seen it, september ., so excited, someone for
	-14: spiderman, staff held, tag, takes me, temp*, temperature, than once, they put, thou*, though ., till 10
	-14: tuesday because, uncle makes, unif*, uniform, until she, was boring, was brave, week and, were, why does
	-14: would fight
	-15: . bought, . everything, . someones, . stuck, . year, afraid of, and cant, and put, apple, apri*, april
	-15: april fools, arro*, arrow, assembly ., at brownies, ball*, bars, before you, birt*, bit me, bled bit, brownies
	-15: cake and, camp*, camping, carer keeps, chec*, choked on, cried because, cried happy, crime ., dagg*, dark but
	-15: down because, fake spider, fight ., fool*, fools, for christmas, for that, froz*, gard*, garden, getting puppy
	-15: girl by, girl who, goes mad, good i, got picked, happy tears, happy with, her plaits, hungry after, i tried
	-15: i will, im writing, in science, in shower, in unit, injection, itchy, its crime, join, jumped, keys on
	-15: last month, liam, life*, love, match ., mati*, matilda, monkey bars, month and, months, mosque, my art, my breath
	-15: my coat, my exam, my phone, my scooter, my snapchat, my tablet, no nobody, not being, of week, off monkey
	-15: on desk, once month, paper, party for, periods, plan, playground, playground ., puppy and, put fake, revision
	-15: safely, safely ., salt in, saving for, saw safely, see me, send it, she only, she saw, shop*, sip, sip of
	-15: stab in, staff have, star, star of, stole his, sundays ., swim, take*, tape*, taped, tears when, term .
	-15: they check, they need, they wont, throws, throws girl, trun*, trunchbull, trunchbull throws, tuck*, tucks
	-15: up because, up stairs, use saw, washing, when dog, when i, whittle, with that, with*, wore, would kill
	-15: you should
	-16: affo*, afford, am happy, and bang, and dad, and used, angry so, anyt*, anything, are working, at 6, baby on
	-16: beach and, bev for, brave ., bush ., butterflies, by big, by creeper, call it, carer wont, chair, chased, clothes
	-16: contact i, cook*, could see, council, cour*, dad shouted, dad taught, dead, den under, doctor gave, doctors and
	-16: dont stop, down lol, driving, driving theory, feel proud, fire alarm, get my, get scared, got be, gutted .
	-16: had jab, hair*, haircut and, hands, he doesnt, hit his, horses, im suing, in cars, in pe, in sugar, is getting
	-16: is plenty, it keeps, jane, kick, kill, know my, lock him, made den, me right, me till, months ago, my form
	-16: my haircut, my minecraft, nose*, nosebleed, nurse, of blood, on xbox, people talk, prom ., read*, reas*, reason
	-16: ring*, said yes, sister is, sister on, smoke alarm, so did, spil*, spra*, staff took, suing my, talk my, theory
	-16: they hold, thir*, though, told him, too, training, we saw, wedding and, white powder, wilf, wilf eats, wres*
	-16: year*, years, you think
	-17: . mam, . neighbours, . tried, . were, 11s, alar*, alarm, am worried, and ive, are fine, are too, at beach
	-17: back from, bag for, bed is, bill*, bills, bits, bloo*, boxe*, brush ., button, calm, carer ., carer with, chai*
	-17: check my, coac*, coach, dad had, did i, did you, dont send, dran*, drank, drug, drug dealer, everyone went
	-17: everywhere, exploded, eyes on, fair enough, feel nervous, fine now, five, flos*, floss, floss ., footy
	-17: for dinner, for taxi, for walk, frances, going mad, goodbye my, googly, googly eyes, got home, gym ., he hit
	-17: held my, hope my, hugs, hunger, hunger games, hurt when, i picked, i stay, id kill, ill get, in film, in photo
	-17: in show, interview at, is drug, is killing, is nothing, is taking, is torture, jane ., join*, joined, josh
	-17: kicked me, kill me, let us, log ., mad ., minecraft ., missing i, my eczema, name on, nicking, not every, not ok
	-17: off by, ok, on coach, on every, on stage, on wednesday, orph*, out lol, owe my, partner, plas*, please tell
	-17: plen*, plenty, post*, pshe, raining cats, ride ., robbed, roof, rubbish, said see, school is, see you, share
	-17: shark, shot from, six of, slow, stag*, stage, stage ., stranger, strangers, swim*, swimming, there was, they had
	-17: this place, told them, torture ., towe*, up in, up until, went past, will look, with our, year 11s
	-18: . felt, . grandad, . sir, 4 ., 7 ., advo*, advocate, all at, am bit, and needed, are rank, at netball, auntie
	-18: away with, badd*, baddie, beat us, beaten, beating, because everyone, because there, bet, birthday
	-18: boyfriend come, brou*, brought, burp*, can go, carer said, change my, changed ., chemistry, chip, chocolate .
	-18: cross ., dest*, destroyed, did worm, dinners ., for new, friend told, gcse, gets beaten, ginger, go home
	-18: grandma beat, happy here, hate mondays, he chased, he lives, her arm, his head, hot chocolate, i forget, i use
	-18: in book, in box, in pool, inhaler is, is 15, is sick, lunch box, macb*, macbeth, make up, mars*, me free, monk*
	-18: monkey, more than, my advocate, my boyfriend, my lunch, night at, nobody tells, not telling, of myself, office
	-18: old house, over moon, own room, pers*, phil, pool and, potato ., pull*, pupp*, puppy, ride my, rugby ., said its
	-18: scars, scratched, sheep, slav*, slaves, sobe*, sober, solo in, sugar and, they watch, trip*, tripped, want learn
	-18: washing up, we destroyed, went everywhere, when there, with paint, without my, worm, wrist is, year got
	-19: . little, 7 in, aint in, and thats, are taking, asking me, at camp, at uno, bbq and, been going, better ., bev
	-19: biki*, bikini, bleeds when, brave, broken ., but she, capt*, card*, carer rang, chop, cut, day i, dentist said
	-19: did my, dinner ., dog is, dont do, down on, drives like, duve*, duvet, faint when, fire drill, freezer, girl at
	-19: gold*, got 7, got drunk, got engaged, got lost, greggs ., half term, hand up, happens with, have do, he drove
	-19: he hid, henr*, henry, henry and, horse ., hurts, i can, im always, in freezer, in gta, in harry, in rugby
	-19: is leaving, its massive, jewe*, keeps calling, knees, like peas, made it, me but, mind, mouth was, moving on
	-19: my knees, my tongue, my tooth, nothing is, of anyone, of maths, of something, on trampoline, only 6, own now
	-19: people, plastic, pretended faint, read out, salt, seei*, seeing, showed, started my, stit*, stranger things
	-19: telling, terrified, terrified of, thank, there and, they all, they are, they come, think it, thinks, thra*
	-19: thrashed, three and, tooth came, tummy and, uncle ., under dragon, uno, walk school, want them, went see, winn*
	-19: without asking, worried ill, would tell, wrote in
	-20: . kev, . last, 6 ., about giant, and jumped, answer ., army and, baby sister, balloon, beach ., blood test, boar*
	-20: broke my, bullying at, burglars, burned down, cant come, cat, chem*, chip ., cod ., creeper, do they, dress .
	-20: dying for, ears, far, feel sad, feelings, fenc*, footed, for something, foster brother, gian*, giant
	-20: giant spider, go college, got it, got splinter, hala*, halal, handshake, has one, her prom, hours ., i change
	-20: i cooked, i leave, i stopped, i take, i told, ian, ice, ill, im bricking, im buzzing, im fine, in army
	-20: in minecraft, in mums, insta ., interview, kev, kidnapped, knock whos, know how, leg in, list ., lost but, map
	-20: mcdonalds ., move ., my dog, my pillow, my room, no bullying, obi, officer ., our kid, out because, pe .
	-20: people come, queue ., quid ., ragi*, raging, said i, sand*, score, score ., seas*, seaside, secret handshake
	-20: sharp, she puts, sher*, sherry, splinter, splinter and, st, stop thinking, telly, tickles, tightened, two footed
	-20: vill*, war ., was raging, we ran, wedn*, wednesday, with foster, with hoover
	-21: . being, . hot, after swimming, alone for, and so, anyone in, assa*, assassin, at wedding, bangs, be in, behe*
	-21: beheading, bell, bell goes, bend*, bends, bends my, biscuit, biscuit ., body ., bras, bridesmaid ., brother had
	-21: but he, carer makes, carers still, chair with, ches*, chew*, chippy, chippy ., class that, clear, cod, comes on
	-21: dad doesnt, do breakfast, every time, fainted ., floor ., for county, fran*, growing, gun, half of, hate when
	-21: her tea, his chair, hook, i bumped, i go, i watch, i were, i worry, im so, in mornings, is sending, it got
	-21: its too, jeans and, joke ., killing, know anyone, loads of, locked, makes killer, man of, married and, me bed
	-21: mornings, moving ., mum wants, my nan, my sessions, need know, nerf, new bras, new uniform, nil, of match
	-21: off swing, one from, play ., poem, pushed me, putt*, putting, rais*, raised, roblox ., run off, said they, scares
	-21: scares me, sess*, sessions, she did, snapchat streak, so good, so now, standing, stre*, streak, strictly, sue
	-21: tablet for, team ., theres no, threatened, ties, toilets ., trainers ., tuesday ., under table, want try
	-21: wasnt in, what do, who knows, will not, world war, worries, you didnt
	-22: am still, and go, and mum, and police, are ., ask for, at football, blanket ., bombs, boo who, braces, bullying
	-22: but in, calmed, came off, cat is, charity shop, cheek, comb, coming ., cry its, drowning, earl*, early, everyone
	-22: fire ., fixi*, fixing, go for, green ., guess what, happy when, hate, he scored, his back, horrible, hurts after
	-22: i hid, i stabbed, i stop, if its, im dying, its fun, job at, knac*, knackered, leng*, length, length ., lock on
	-22: mate in, me choose, me keep, me until, move out, moved ., my cat, my shin, on level, on new, one where, only joke
	-22: other kids, out when, pains, period pains, police officer, pounds, pounds ., rain*, reason ., resu*, results
	-22: said after, said it, she makes, she might, she screamed, shin from, shir*, shop ., slep*, slept, summer .
	-22: take my, thursday ., took off, water bottle, we buried, we learned, we played, whol*, whole, wind, woods .
	-23: . people, accident with, allowed go, and seek, and won, asked for, awak*, awake, bab, bana*, bins and, boiler
	-23: butterfly, can resit, carers are, chicken and, choose my, christmas ., clow*, clown, do, door off, escaped, fart*
	-23: farted, fifa ., foam*, foaming, get butterfly, gives, got part, grandad fell, happened i, having baby, helping me
	-23: her card, hide and, his hands, holds my, i pick, in any, in taekwondo, is making, ive got, knew, last ., lego
	-23: loads ., looked like, love it, me get, me hold, me sleep, mondays, my, my drawing, my pe, myself with, new school
	-23: night ., on carpet, out we, pist*, pistol, pitc*, pitch, promise ., rank, residential, resit, road ., rule*, same
	-23: schools, scream, shoots, shut up, sick in, snea*, so much, spilt, squash ., stuff is, take it, team loses, theo*
	-23: they take, thum*, thumb, ticket ., tights, too short, up with, van i, was foaming, water pistol, we all
	-23: wet myself, will feed, worried i, yuk, yuk .
	-24: . finished, . have, . physio, about boy, after football, after that, ankle at, at gymnastics, attack, bbq
	-24: blew my, boiler broke, boy in, bricking, bricking it, broke and, bruised, burnt toast, bush, but not, butl*
	-24: butler, cant take, chop*, chopped, clothes on, clue*, cluedo, college since, cup ., didnt cry, does everyone
	-24: dogs ., ever ., fainted, feel scared, finding, finding out, for saturday, fortnite ., from hockey
	-24: getting married, going run, got cancelled, got pound, got two, gravy, gros*, gross, gross ., gta and, gymn*
	-24: gymnastics, gymnastics and, had baby, hair cut, happened at, has touched, have new, have you, hock*, hockey
	-24: hockey ., homesick, hugged my, i hugged, i thought, i wouldnt, in sand, is you, it checked, it should, jump*
	-24: knife and, lege*, legend, libr*, library, looked, looks at, making me, meri*, merit, more time, mudd*, muddy
	-24: musc*, muscle, muscle in, my belt, my group, my wardrobe, of biting, of squash, on fortnite, panto and, parkour
	-24: physio, pillow, potato, poun*, pudding ., pulled muscle, rounders ., sand, she looked, shoot, sits, slid*
	-24: small and, smoking, so hard, test, there club, they shot, thought, tiktok, time on, tony, too small, took all
	-24: top bins, trap*, want stay, was asleep, wear, week ., will it, wont talk, you seen
	-25: . bev, . havent, . other, . zombies, 1 ., and bit, and jo, angr*, angry, ankle, are on, are watching, ate
	-25: bleed in, but i, carer put, check ., coach and, coach says, county, creepy, cried ., down ., enough .
	-25: everyone my, everything ., fish when, for day, funn*, funny, getting him, got taken, had nose, happens ., harr*
	-25: harry, he holds, hele*, helen, her nose, house on, hugg*, hugged, i always, i died, in cupboard, in with
	-25: it happens, its calm, keep my, kissing, lessons, level 9, me by, me sticker, mist*, murder mystery, my ankle
	-25: my brace, my house, myst*, mystery, nearly died, new tablets, new trainers, noisy ., nose ., nose bleed
	-25: now nobody, on your, one with, part ., place at, plaster on, put plaster, question, sad ., save*, saved, says no
	-25: set, sleepover ., slus*, slush, soaked, stay home, tall, taug*, taught, taught me, tea because, tenn*, thank you
	-25: thats when, this maths, toast, toast ., tower, up her, want do, want go, want more, want talk, ward*, wardrobe
	-25: watching all, whos, worker
	-26: . lion, 25, abso*, absolutely, air when, always on, argu*, argue, army, at sleepover, at this, awar*, back .
	-26: boring ., brew*, brews, brin*, broke, brow*, cade*, cadets, charity, coff*, coffee, crai*, didnt understand
	-26: do and, dogs, elli*, esca*, eyes, feel happy, fights, find*, fren*, french, friend got, got place, gran*, guns .
	-26: haircut, head on, his mum, i burnt, i changed, i felt, isnt scary, jumped out, keba*, lang*, language, lion
	-26: lion king, mont*, mum held, my science, never wanted, nose pierced, noticed ., nurs*, office and, oliv*, oliver
	-26: oliver twist, open because, pepp*, pierced ., plaits, punched air, ring and, savi*, school and, scoo*, scooter
	-26: scouts, squeezed my, stopped, swing, talk in, thes*, these, trai*, tues*, tuesday, twist, unfa*, unfair
	-26: unfair that, wanted run, was sad, we got, we laughed, wear my, what time, when we, with dog, with me, wont get
	-26: would find, you come
	-27: . after, . squid, . too, 21, acci*, accident, add, am saving, are gone, ask me, asleep when, at 10, at hospital
	-27: bags and, bit where, can someone, cap, care and, chri*, christmas, cold ., come in, cry at, door for, door so
	-27: dram*, drama, draw, excited ., feels, fill*, filling, get say, get there, ging*, guess who, havent wanted
	-27: home so, hurt bit, i deserve, im 21, im over, in and, in drama, in first, in foot, in town, is teaching
	-27: its embarrassing, laughed, lets me, line ., long ., man from, many people, me not, me want, moon ., mums bed
	-27: my bedroom, my hamster, need filling, nobody listens, old school, or been, orde*, punch, ques*, scared
	-27: shot myself, shouted at, social worker, someone ate, squid, squid game, stay, stay here, suin*, suing, taxi .
	-27: teaching, teaching me, there are, tho ., three times, threw up, top, was for, went ., will, with nan, zombie
	-28: . dentist, . fire, . grandma, am good, and asked, and nurse, aske*, asked, asse*, assembly, aunt, bed when
	-28: being scared, big school, bird, biscuits, blood and, box under, broke her, burg*, car wash, chased me, choir .
	-28: class was, did not, ecze*, eczema, exam ., exce*, except, for week, free ., friend sends, going kill, good at
	-28: harry potter, his own, house and, i cant, i lock, im not, it that, jan, key worker, line, mates are, medi*, metr*
	-28: milk, moon, mum has, music, my forms, my prom, no i, of staff, on that, own for, pott*, potter, school trip
	-28: secret about, sick on, slug*, slugs, so can, sometimes ., staff on, teddy ., they havent, they taste, tia, time .
	-28: toge*, together, too many, uncle phil, upse*, upset, verr*, verruca, visit, walk ., want cry, want different
	-28: was so, when can, wind ., yogh*, yoghurt
	-29: . made, again for, alwa*, always, always get, and nobody, and sam, are kind, at centre, at telly, bath and
	-29: best thing, bit but, blaz*, blazer, blew up, boss, brav*, brother says, bug, callum, cancelled, carried, cereal .
	-29: class hamster, club ., curr*, curry, did, diff*, different, dinosaur, dog on, eat ., fancy, favourite, finger on
	-29: first ., first night, for world, front seat, has been, he found, hid under, hot, i draw, icy, im bored, im going
	-29: in laundry, jean*, jeans, jk, jokes ., kicking sofa, landing light, laundry, leave ., living here, lone*, lonely
	-29: move and, my cereal, my little, my party, not go, off me, old, out at, peas they, people ., playing ., question .
	-29: room for, sang, scar, secrets, smoke, someone says, sore throat, soup ., story, theyre sound, thing is, throat .
	-29: tia ., tyle*, tyler, uncle does, was funny, week
	-30: . train, 20, and dogs, arse*, arsenal, at night, at park, be big, bed for, bodi*, boo, boxing ., burnt sausages
	-30: cats and, cine*, cinema, costume, door*, doors, ear ., face with, fed up, for laughing, for summer, grandad was
	-30: have lock, her up, hit in, im fed, is best, it gets, its so, joll*, jollof, late and, learning, lie, lie on
	-30: lost in, me fishing, much ., music ., no, not for, not going, on holiday, over it, pass i, picked me, properly in
	-30: pudd*, pudding, rounders, rule, school with, sister, skin with, so she, sock*, socks, soup, stop singing, stun*
	-30: stung, talking, that they, today and, tons*, tonsils, tonsils out, town, use sharp
	-31: . nothing, . ref, . shot, 0, again its, alarm went, am never, and carer, are, be here, bear, breath under
	-31: burned my, cards, care ., college ., cool, costume for, dead on, detention, detention for, doesnt get, drag*
	-31: dril*, drill, ellie, ever hurt, feet after, fell over, fix, for gta, for ten, forms ., gang, get angry, go long
	-31: got gold, hayf*, hayfever, he told, her head, hill, i smashed, i threatened, knocked on, late because, like they
	-31: long way, me jump, messing ., mistake ., mum come, my cousins, my money, my savings, never been, of chips, off .
	-31: on fridays, one in, out and, said she, savings, she shouts, shots, shouted, size, song, stitches, swin*, tikt*
	-31: toas*, trousers ., us all, watc*, we took, weir*, weird, wobbly, year ., you something
	-32: . karen, . mr, . never, . worst, 1, anim*, anyone i, arch*, archery, ate my, baby next, bann*, banned, blinders
	-32: bore*, bored, choir, come for, dropped, fina*, finally, form ., gaff*, gaffer, gaffer says, go party, had lie
	-32: i used, in different, in front, in two, loads better, mam says, minibus, my favourite, not on, not say, opti*
	-32: passed, passport ., path, peak*, peaky, peaky blinders, proud ., safe*, sam, saw it, scra*, shor*, sofa
	-32: spider in, tennis, term, text ., they helped, with little, with pillow
	-33: . do, . food, . knock, . wifi, always do, and brings, are doing, badg*, badge, bottom, bric*, brings, bus pass
	-33: carer was, choc*, chocolate, cide*, cider, cust*, custard, deep end, dont talk, falling, free, glasses, go spain
	-33: got hit, got red, heal*, helped ., his dad, hit, horr*, hospital and, hurt myself, i passed, joker, knock knock
	-33: know ., less*, me out, move in, my sims, of year, officer, on everything, one of, ordered, paint, pictures of
	-33: repo*, report, right on, say bye, say my, scou*, seek and, shoe ., sit in, smoking and, soun*, spai*, spain
	-33: spain with, squi*, sticker, sticker ., stro*, sundays, sure, tabl*, teacher and, therapy, was no, what we
	-33: who will, whos there, xbox .
	-34: and cut, and smashed, and was, birthday and, boat, boat ., bomb*, brick, bunk bed, came and, can do, carer held
	-34: carry knife, coming in, contact ., cup, dad ., dead gorgeous, didnt get, dies, different placement, dont carry
	-34: drop dead, forever, get drunk, gorg*, gorgeous, had laptops, have any, hay, hay fever, hes in, i get, i got
	-34: i learnt, im getting, king, laptops ., mosq*, my book, my bus, my meeting, netb*, netball, nobody sits, on him
	-34: picked, plaits ., pleased, pleased ., pretended, sick that, sings, snow*, snowball, stab*, susp*, suspense
	-34: temperature and, that staff, top ., traps, went for, will cry, will have, work*
	-35: . coach, . them, are criminal, ball and, before she, bike, blin*, book about, boxi*, boxing, brother in, bullied
	-35: cafe, can stay, cat ., dale*, daleks, exam*, exams, fair ., family ., fifa, find out, gave, get on, he laughs
	-35: he thinks, head off, his old, hurt my, i cry, i eat, i shot, into me, judge said, kniv*, knives, lad ., me first
	-35: me go, me secret, minecraft, my baby, nervous when, next week, of people, photo, plaster, pop, proud of, read my
	-35: ring, school on, so my, soon ., teacher is, tell him, trainers, uni, want see, we are, we watched, when daleks
	-35: with all, you call
	-36: am moving, and fairy, at greggs, be police, bring my, bus, cros*, dete*, fair*, fairy, fishing and, get ., goal
	-36: got us, grad*, greg*, greggs, hate that, heart, helping, hes my, home on, i burned, i forgot, i grow, i pay
	-36: i pushed, i won, im 16, im reading, itch*, ive not, kill for, knock ., leaving, left ., leg they, list*, me do
	-36: move school, my ears, nan ., nearer, nearer my, nearly, nice, on sundays, pier*, pierced, round ., say sorry
	-36: shin, sister got, smells of, so loud, someone who, sort*, spiders, squash, taek*, taekwondo, they read, trip .
	-36: vet, voice ., want move, was tyler, wedding
	-37: about who, ages, annoyed, anything like, ask, bat, been under, bumped, could eat, cry, dofe, door open, dying on
	-37: embarrassing ., everyone in, fear, fish fingers, for cinema, forc*, friends ., got nits, had no, have be, him out
	-37: his new, i pulled, i whipped, kare*, karen, keep dying, know where, learnt, leve*, level, likes, me sleepy
	-37: month ., mum said, my brother, my social, never get, nits, nobody found, on last, once ., pape*, ref gave, resi*
	-37: run, sank, sleepy ., smashed them, snapchat and, sorted, sound, swimming ., talking ., thats fine, town .
	-37: when dad, whip*, whipped
	-38: . shower, aint been, arm on, aski*, asking, at end, bank account, bedroom door, bits ., bled, bowling, broken and
	-38: buzzing, choi*, clas*, class, cree*, dont shout, embarrassing, exam, five minutes, flying ., for my, grum*
	-38: grumpy, history, hot ., im hiding, in wardrobe, is proud, keep thinking, kids get, kill him, laughed so, log
	-38: match, mean, meat, mental, mental ., messing, my team, need tell, nits again, nobody makes, on at, on us
	-38: only messing, over me, passed my, rome*, romeo, screamed ., secr*, she found, shower is, tickled, tom, turn up
	-38: watch me, way, we put
	-39: . yes, abou*, about, any more, at all, bake, batm*, batman, blue shell, but, by mistake, called my, carers
	-39: carried me, cudd*, do drugs, do not, firs*, first, five*, flat ., from falling, has ever, have night, have tea
	-39: helped me, him back, hours not, i waited, im starving, is about, jealous when, joke and, kidn*, kind, mocks
	-39: mum doesnt, mum looked, my plan, non, non uniform, out by, out where, pat, room was, sandwich, sausages
	-39: school dinners, scratched my, should, they change, tomato, uniform day, was jealous, when its, with blue
	-39: would never, yoga
	-40: 3, accident and, am sad, and took, back of, bash*, bashed, before it, carer took, cast, centre, come and, covers
	-40: cuddles, driv*, feel left, form*, forms, get bullied, got stitch, gutt*, gutted, here its, homework ., i .
	-40: i live, i sat, i wanted, if nobody, in game, kart, leaves, like me, lunc*, lunch, mario kart, mates ., ment*
	-40: miss told, move, musi*, of her, ok ., roast, she uses, sims, snac*, snacks, sorr*, sorry, tackle, that i, told me
	-40: watched my, we went, went, you have
	-41: 12 but, all by, all good, any, at pool, basket, battle, by door, chest ., criminal, dark so, gone ., got hold
	-41: hams*, hamster, hoover, i cried, i stayed, idea, im bit, its boring, lock my, loud, me something, miss my
	-41: night light, not ., on trip, phone, saus*, saw my, smash, snores, so bad, sore, start, that day, threw my
	-41: turkey ., was man, you said, zombies
	-42: . guess, . why, at college, be at, because im, bike and, brought my, carer gives, dad and, dino*, drawing .
	-42: floor in, friends house, ghost in, goalie, got new, had bath, had my, haha*, hahaha, hahaha ., hear ice
	-42: hid behind, hors*, horse, i never, id die, in back, laptops, let, mine*, my bed, my foster, my friends, nan is
	-42: nice ., people i, pick*, pota*, roas*, run away, sat, sell me, sorry after, surprise ., tric*, was little
	-42: was packed
	-43: about my, anti*, assembly and, at bins, bathroom and, bridesmaid, brother said, chips, contact be, country .
	-43: cross country, dad is, danced, dinners, engl*, food and, full ., got sent, here on, home alone, hour*, hours
	-43: i fed, im hungry, is funny, it was, jab, jokes, left out, makes his, many sweets, me here, missed, mock*
	-43: my birthday, on rota, on tuesday, open, or anything, pasta ., promised not, rugb*, rugby, saw, scie*, science
	-43: sent my, shel*, show, skel*, snor*, squa*, stri*, tables, this house, tigh*, tita*, titanic, turk*, turkey
	-43: under it, want contact, why i
	-44: 3 times, and sir, at, before they, blow*, body in, brace, cart*, cats, chic*, chicken, deat*, death, desk, face .
	-44: forget, home time, i miss, id get, in care, is, it when, light ., me or, me round, park with, prom dress, ran out
	-44: revi*, ride, school in, sept, shell, stressing, stressing me, went off, wifi, won .
	-45: all that, are getting, arm and, at weekend, cant sleep, checked and, cold, cute, cute ., for mcflurry, goal*, had
	-45: i turn, in english, knee, like it, mcfl*, mcflurry, mean ., my window, pulled, ref, rota, smok*, stuff i, surp*
	-45: surprise, talks, up for
	-46: bask*, bed because, breakfast, brother, brother for, brother wont, class ., comes out, dad showed, eyes in
	-46: finished, for throwing, go my, goodnight, got grounded, grounded, grounded for, gym with, hoov*, hug, ice cream
	-46: is ., is broken, made, meeting without, mum brought, my mate, my mates, myself and, nan, pasta, punc*, runn*
	-46: running, smac*, song ., stay up, thos*, those, uniform ., want know, when people, with his, wive*, wives, yes i
	-47: . bit, . no, . things, bag by, best friend, both, cousins, danc*, dont like, egg, got sorted, his bottle, i beat
	-47: im happy, it under, like log, nose, oran*, scratches, she has, shes got, sister when, stay at, stayed, they make
	-47: was late, wedding .
	-48: . home, and bus, anymore and, arre*, arrested, bisc*, bit, bomb of, break leg, cousin is, days im, dont ., end of
	-48: english, every week, friend ., hair ., hides under, i read, listens me, looking for, only has, rings, room is
	-48: santa, sharp knife, solo, think my, thinking, waited
	-49: . it, . who, about her, adopted, and miss, attacks, better now, fanc*, finger, fore*, free*, gum, i broke
	-49: i wasnt, it again, it down, ketc*, ketchup, miss*, my blood, need new, not fair, not like, on friday, peace
	-49: phys*, seek, shooting, slept like, sush*, sushi, thing ever, this year, under weather, wont let
	-50: can my, cert*, certificate, certificate ., changing, dragon, excited, from his, front ., got certificate, high
	-50: iron, jumped on, mad, made up, massive, more and, my speech, nerv*, no drugs, off wall, out till, play, resp*
	-50: respite, rules ., she loves, sir, tablet, where i
	-51: always late, back boxing, chas*, copy, everyone and, hell*, hello, i laughed, i need, idea for, is fine
	-51: is living, joke, living now, mass*, me how, mum had, my idea, next door, not me, offi*, photo of, righ*, right
	-51: they lost, was in, weat*, weather, worst
	-52: at her, beac*, beach, beat*, befo*, before, belt ., burned, burp, buzz*, cooked, football ., forgot put, found me
	-52: go bed, i sleep, it right, know who, mario, me cry, peac*, picked ., picked for, played, robb*, scored .
	-52: seconds ., sell, share room, some days, thunder, two, who ask, with my, you bring
	-53: . not, . since, 12 ., and me, ball, cent*, chase, cream van, die for, forgot, gues*, guessed, her phone, jeal*
	-53: jealous, laugh ., light, nan and, no sleepover, now ., on his, oven, pass, saturday, saturday ., singing, spider
	-53: that is, toma*, trut*, truth, we
	-54: . can, but hes, chee*, chess, chess ., crush on, forg*, get picked, gta, he never, hold her, land*, peas, rules
	-54: same as, see my, six, smacked, stayed up, tidy, wont wake
	-55: ages ., all day, bell*, belly, bottle of, crus*, hour, how use, i hope, its been, killing me, laptop, letter .
	-55: little ., my finger, my knee, need someone, nobody here, nobody i, panto, wake*, wakes
	-56: am on, because it, bunk, butt*, chap*, clim*, climbing, counsellor, crime, felt, fine ., i move, jo, more pocket
	-56: on with, pushed him, sant*, scary, shout, spli*, taken, they took, things are, word*, words, worried
	-57: . that, could have, dont forget, got told, granny, grow, like, math*, maths, more, noisy, past*, satu*, says .
	-57: school everyone, shops, sniper, starving, they dont
	-58: at 9, from school, i watched, late, me eat, much, queu*, queue, she looks, took us, worst thing
	-59: adop*, blew, break, cake ., canc*, chip*, drawing, fed, fell asleep, ghost, him off, it went, loll*, neve*, never
	-59: please can, present, right in, runs, stole
	-60: . scared, art, fish*, fishing, foot*, for no, get go, hist*, lock, mari*, no reason, scored, screamed, smas*
	-60: strict, talk about, they always, will i, with school, wobb*
	-61: base, camp ., happ*, home*, i look, in among, listens, near*, put it, stol*, strongest, strongest thing, tell her
	-61: too much, turn 18, up on, was dying
	-62: 5, amon*, among, among us, appl*, arm was, can, eid, fell out, foot, found out, hope, i call, load*, lost, once
	-62: said im, someone help, ups ., want my
	-63: . will, and im, chan*, gym, held door, hes all, homework, inte*, is nice, murder, nervous, present ., said id
	-63: say if, says im, shy, sorry and, talk*, them in, tort*, torture
	-64: . nobody, broken, crush, draw*, ever, in meeting, keeps me, not tell, say it, snip*, throwing, us at
	-65: cross, hurting myself, i hate, move*, she always, sits with, would ring
	-66: again ., brac*, cooking, doin*, doing, funny .
	-67: anno*, baby and, cream, drugs in, fine, form, going be, going on, if my, in this, jump ., killer, said .
	-68: exci*, grav*, half, have never, help*, i threw, is cold, nicking my, seconds, sing*, was, zomb*
	-69: bigg*, bigger, dog, its hot, lear*, left, new glasses, phone for, pool, terr*, you ask
	-70: . doctor, drop, falling off, fight, letter, love him, planes, pocket money, soon, told off
	-71: by myself, called, card ., checked, do i, drive, hands ., im on, pock*, pocket, ran, said sorry
	-72: and you, bori*, boring, care, fortnite, ghos*, head*, kills, movi*, moving, my teacher, pound .
	-73: calm*, cont*, fast, good, helped, knock, lost my, make us, reading, seco*, show ., spee*, speech, we did
	-73: went dead
	-74: . cat, cook, dont get, haha ., i went, is having
	-75: card, good ., murd*, set ., text, they would
	-76: asked if, do you, doesnt drink, i would, joke*, knoc*, laug*, makes me, me pictures, nobody has, phone when
	-76: should be, we had, you asked
	-77: all way, and got, box ., change, college, nobody hits, we made, would say
	-78: night because, sleepy, tack*
	-79: because we, camp, club, headache, shou*, they talk
	-80: bowl*, cant wait, film, i could, loads, my own, out with, scor*
	-81: bucket, for school, leak, man with, ring me
	-82: buck*, do my, fort*, hide my, mini*, moved
	-83: meet*, meeting, my carers, when my
	-84: atta*, contact, i feel
	-85: beat, bump*, dad but, figh*, laughing
	-86: bed at, bomb, by accident, call*, could, fair
	-87: 18, about it, prom
	-88: dont know, i dont, live with, pe, stor*, was only
	-90: and we, dave, scar*
	-91: worr*
	-92: knob, my bag, war
	-93: crea*, laughing ., lol ., sad, shoo*
	-94: fish, watched
	-95: . in, and he, brok*, cried, haha
	-96: big, died, let me, they stop
	-97: in fridge, lapt*
	-98: team
	-99: wanted
	-100: my old, tv
	-101: happy, prou*, proud
	-102: off for
	-103: book, i love, miss, spid*
	-104: i like, seat
	-106: crim*, sleepover
	-107: cake, fell
	-108: thun*, would like
	-109: can i, read
	-111: tell me
	-112: best, trip
	-114: won
	-115: it back
	-117: pain*
	-120: i want
	-122: talk
	-123: lol
	-125: . our, for tea
	-128: my carer, what if
	-131: and it
	-135: kill*
	-137: new
	-144: help me
	-145: . what
	-154: shot
`;

export const points: ReadonlyMap<string, number> = new Map(
	list
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [number, words] = line.split(':');
			return words!.split(',').map((what) => [what.trim(), Number(number)] as const);
		})
);
