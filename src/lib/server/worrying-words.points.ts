/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end, and
 * `bull*` is any word that begins so. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -145;

const list = `
	163: man
	162: . ive
	147: what
	127: them
	125: they
	124: he
	123: burn
	117: look
	116: my arms
	115: what*
	114: gone
	112: smel*
	109: cries
	108: do it
	104: . carer, has got
	103: kids
	102: . everyone
	101: at me
	100: . if, kid, someone .
	99: goes, help .
	98: cooker, mark*, marks
	97: legs
	96: be, blad*, letters, me .
	95: . been, . its, dont, of it, some*
	94: sinc*, since
	93: by my, on me
	92: drugs ., toni*
	91: back, sit
	90: . she, lad
	89: . boy, born, cant, die ., i bit, pack*, shut
	88: blade, im at, mums, of me, us with, whis*
	87: arms, calls me, god, i said
	86: . big, bath, car, girl, kill myself, put, spec*, special, train, whats, wrot*, wrote
	85: didnt say, secret ., turn*
	84: black, dad, his, i do, my face, para*, picture, pills, unti*, until, we have
	83: because nobody, burns, him, lady, matt*, my arm, self
	82: bott*, dadd*, hear, how, lads, nobody knows, stop .
	81: am scared, barr*, if we, life, lip, met, my legs, my lip, wants
	80: . teacher, are all, are always, cutt*, cutting, its fine, killed my, my skin, open*, ribs, some, they*, tonight
	80: wake up, why .
	79: . foster, 14, all time, give, only
	78: . i, am in, i didnt, worse
	77: bridge, i been, it, long, plays, somewhere, when hes
	76: blee*, card and, drunk ., face, go sleep, not here, off and, say i, took
	75: . grandads, . theres, addr*, bad, her, if, ligh*, mate is, pants, she, sleep, toilet ., week*
	74: and his, door, i dream, i set, my dinner, pull, something, stuff, through, who
	73: asle*, asleep, boy, came*, clea*, day and, dirt*, dirty, get, my ribs, skip, spoo*, tied, water ., wont
	72: bags, bath*, bed with, brothers, into my, my brothers, noises, press, says she, side, stea*, step*, trou*, vodk*
	72: vodka
	71: . kms, blac*, bleeds, crack, isnt, kms, more ., out ., pushed my, room and, staying, tell .
	70: camera, dead ., feel nothing, friend is, hit me, i put, im 9, in my, it my, lights, out window, purp*, wont be
	70: wrong .
	69: . lady, agai*, at work, bin, boyfriend, dog ., driver, had tell, havent got, marks ., out, say yes, see ., shed .
	69: step, weed
	68: . he, . took, anymore ., are going, baby, cans, clos*, hates me, rest, two days, worse .
	67: boys, i hide, i no, in drawer, life ., real, told, us .
	66: at tea, brea*, carer told, hurt, like bath, on news, ones, peoples, phones, safe, sick all, they went, tonight .
	66: unit, wris*
	65: . his, bein*, being, done ., heav*, it off, laughs ., mate, night, one more, saw stars, stand, till, trousers
	65: want die, wrap*
	64: brother he, days ., have one, head in, hits, hous*, i hurt, im still, im with, knife ., letters ., me again, nann*
	64: nanny, only thing, or i, room ., say, wish i
	63: . lad, at party, dele*, give me, he made, in toilet, it all, late ., leave, meet, my pen, nobody would, past
	63: prac*, sell*, this
	62: . id, about doing, alre*, already, bottles, by, fami*, family, go at, i know, lock*, me and, of them, plac*
	62: she told, told nurse
	61: floo*, floor, ive picked, my fingers, on floor, paracetamol, pill*, reads my, sold, uncl*, up and, wake, wet
	60: . whats, 4, arms ., belt, daddy, glasgow, glasgow ., hand, i wash, jump, kept, last night, make me, me down
	60: my leg, one way, one who, reme*, she is, stan*, stick, thei*, their, this ., why, wife
	59: . when, 13, ambulance, behi*, behind, done, hospital ., houses, slap*, so we, stil*, still, swal*, there, touc*
	59: who i
	58: did that, do things, doctor i, down, girls, hear ., in car, of bus, olde*, olders, on purpose, petrol, plan*
	58: purpose, push*, said he, send, sheets, stra*, touch ., what i, with him
	57: ambu*, and what, been born, bullets, chat, count, do is, everyone is, family now, i let, its secret, last week
	57: napp*, nappy, new family, nigh*, not, not allowed, once and, ring school, sex, show*, started, stop, they cant
	57: want kill
	56: . baby, bit ., blue ., boyf*, coat, dirty ., every day, feeling, get me, he comes, if you, machete, money .
	56: nobody asks, pour*, preg*, pregnant, ready ., sear*, skin, squeeze, that ., toil*, until it, walk, will live
	56: woma*, woman, write that
	55: and says, and see, asked god, born ., char*, close, cousin, days, debt, drops, dying ., have say, have secret
	55: im too, its getting, last, live in, met on, need help, need talk, remember, smashed my, sock, sunday, them all
	55: there ., wall, whee*, will be
	54: allowed talk, bad ., be dead, bent, both*, bother, close my, counted, dont ask, flin*, for him, girl i, go, goin*
	54: going, he plays, here ., i listen, it last, mum ., noti*, now, nude, on and, own ., ran from, sandwiches, we eat
	54: we use, without me, would of, your*
	53: . staff, 100, am going, being hurt, bingo, bingo ., couldnt, cove*, drea*, everyones, for bit, gas, gun ., him .
	53: hits me, im ten, into, it ., me because, on train, pen, peop*, people im, pict*, powd*, powder, she cant, she went
	53: stars, stars ., this week, too ., unit ., want be, was me, we hid, write this, you are
	52: aint got, and my, breathing, dads, days and, did it, find, foll*, funeral ., get toast, how many, i saw, if im
	52: in sock, my period, not safe, period ., see myself, shower ., sold my, spoon, till it, up unit, waiting, was dog
	52: was playing, wind*
	51: . please, again, arm ., at bingo, bugs, coat ., cousin makes, cuts, esta*, estate, him i, his hand, i had, in van
	51: is always, is full, is so, it and, mine ., pick up, sleeps, smells, stai*, survive ., turned, washes, would have
	51: wrapped
	50: band*, baths, calls, covered, cryi*, crying, dads got, drawer, dream about, gran is, had eat, in park, its like
	50: jump but, keep, key, kitc*, kitchen, leave me, mach*, mark, mirr*, mirror, my cuts, name ., papers, party ., pay
	50: pictures ., please dont, suic*, swallowed, than, ther*, they think, they tied, thin*, up ., we found, weekend .
	50: wet bed
	49: . mum, . my, . they, bit of, bleeds ., breath, bullets in, cans ., eyes and, for everything, goog*, hate my
	49: he says, hes hurting, is it, it so, like im, little ones, me coat, money, my chest, myse*, myself, nobody in
	49: of food, perf*, right and, tell you, theres, thin, thing, window
	48: . daddy, 13 and, and ask, bed, been wearing, charger, dres*, fall, faul*, fault, foun*, found, gate ., gold, hers*
	48: herself, i nearly, lighter, mine, nobody looks, of bins, of times, outs*, outside, over*, pick, plat*, searched
	48: sick every, so nobody, stairs, they lock, tummy ., under, wee, went blue, wher*
	47: 12 and, age, and said, app, bed and, biting ., come ., dinner, drow*, food, grandads friend, hand on, heard
	47: heaven ., here keeps, hold me, i heard, i met, i wet, inje*, it every, live, love you, married ., my eyes, nobo*
	47: on hot, purpose ., sharpener, smell, stairs ., steak, stin*, thro*, want ., what dad
	46: . carers, acco*, am ., brid*, dont no, falls over, finish, gos, hates, his house, i done, i pull, im covered
	46: laughs, mean*, my xbox, new lad, nick*, nobody ., petr*, she said, stop*, stum, think its, twisted, wast*, waste
	46: waste of, watching, weird ., with her
	45: . nana, as long, dont look, door off, end, fag, find her, for hours, front door, full of, get changed, have not
	45: hid in, hims*, himself, i clean, i hear, is right, long as, look like, looking, looking ., my toothbrush
	45: nothing i, ones ., out my, pants ., period, see, slee*, someone is, staff laughed, swap*, swapped, they tell
	45: toothbrush, unde*, up at, up from, wearing same, woke
	44: . like, . mummy, 11, aliv*, alive, apar*, apart, bag, bruises, but its, cares, case, deal*, dog if, fat, favour
	44: feeling like, for good, fune*, funeral, futu*, future, goodbye, hurting, i jump, in september, its all, kept bit
	44: knock so, leg ., living with, lorry, my head, my pants, my self, never came, nobody cares, not scared, plasters
	44: please, prom*, quick, reco*, screwdriver, sent, sister ., special knock, stopping, takes, want her, want it, when
	44: woke up, would do, yet ., you ring
	43: . theyre, anot*, another, arm, bent my, brother got, cant hear, carer is, cries ., flush, gel, go i, got on
	43: happen, he asked, heads ., i liked, i wear, im 10, im being, in here, keep having, know*, knows, liked, liked it
	43: lot are, me all, monday ., mone*, my dad, my game, nana, nobody came, off, ok when, pair*, pairs, pairs of, pipe
	43: scab*, smokes weed, something i, tell, that isnt, tho im, throw, toot*, up, walk*, want get, wasnt ., we cant
	43: weed with
	42: . theyll, accounts, allo*, and take, ask before, at school, bags packed, building, clic*, dark ., dream, favour .
	42: gang ., gets my, got me, he knows, how get, im only, is never, me for, me from, my school, my stepbrother, of my
	42: on bridge, on phone, opening, phone is, rude, serv*, shoe*, sick ., stepbrother, suga*, sugar, swing ., taxi
	42: telling you, they made, theyll, tomo*, tomorrow, top of, turn, turns, waiting for, when you, who is, with water
	42: your
	41: burns on, cant say, car and, clin*, crac*, dont want, feeling when, football but, goes ., hall, handle, have got
	41: heaven, here so, i made, in garage, insu*, insulin, its safe, keeps falling, key ., lip ., me take, meta*, monday
	41: my insulin, my support, parties, poin*, pres*, ripped my, said no, says, shoes, should lock, sort, supp*, support
	41: support worker, swap, ten ., they didnt, time i, want hurt, want turn, weekends, what would, would happen
	40: acts, all and, at flat, baby*, bleeds and, bottle, brother at, buil*, cant see, charge, come, dare*, dog but
	40: drown ., everyone at, fist, flat*, flats, foster carer, get this, had hot, have sex, hes coming, hold*, if i
	40: im working, in charge, is being, is red, its his, ive, knocked, man came, man in, me its, me she, meant, my friend
	40: my hands, my operation, my shoulder, my turn, only me, pub, quiet ., remi*, round, service, she acts, shes
	40: shoulder, shower, sleep in, snapped, wash, we can, with baby, you .
	39: at service, battered, bran*, but it, carer goes, clicked, cush*, dares, flic*, for when, get told, get up, guy
	39: hard i, he stopped, he wants, him in, in middle, it wont, its not, locks, loft, man at, my wrist, nobody will
	39: off my, parties and, reac*, says its, shar*, sleeping, sofa and, tell school, thats it, they cut, told im, we live
	39: will tell, wing*, wings, would, wrist, you read
	38: . new, at dads, better off, blok*, boxing club, breathe, brother is, comes ., few, for everyone, for help, friend
	38: girl*, happen my, have pay, helps, his face, his mates, i snapped, i wait, im gone, in bathroom, in year, is no
	38: keeping, like he, looks after, lose, medicine, my diary, my throat, name and, next ., night and, nobody else
	38: phone charger, ringing, save, school bag, shift ., short ., spea*, stuf*, table, that he, train ., vape*, vapes
	38: want wake, was accident, watching ., water because, where it, with no, with them
	37: . sharpener, . something, 7 and, away and, baby ., bag in, carer and, carer has, dare, date, didnt want, dont see
	37: door ., eate*, eaten, game, givi*, giving, group, her ., her bed, house ., i left, i looked, im scared, in heaven
	37: in night, it on, lett*, locked my, me at, me being, morning and, photos ., say ., school i, send*, sham*, sign*
	37: step dad, suicidal, take turns, theyre, today ., train and, turned my, used do, wash my, wish
	36: . would, about ., asked my, at cars, at christmas, can not, chos*, code, corn*, corner, dead and, door is
	36: down for, drops me, eats out, flus*, given, go school, his friends, home, how ., how make, i guess, i swallowed
	36: i took, im, it i, last*, lorr*, men, moto*, motorway, noticed, on in, part*, promise not, sells, she drinks
	36: she reads, she tells, sink, sister because, so id, sock ., stuck my, tent ., thanks for, they said, time, tin
	36: uncles, wardrobe ., wash*, washes my, wish*, wishes, with belt, without it
	35: . ask, . grandpa, . hes, . how, afte*, after, aint, always out, and shes, anym*, anymore, back in, battery, beca*
	35: because, birthday ., call me, drinking again, ex, first time, flinches, flinches when, going ., got list, grandpa
	35: hood*, i burn, i locked, in loft, in our, kneel, kneel on, make it, me watch, mess, mouth, no who, on rice, one i
	35: passport and, phon*, place, plate, ready, rice, ruler, said say, scratching, send me, she cries, shed, sister had
	35: so im, spare, station, station ., stops, swallowed battery, teacher, tells, they carried, they have, toilets
	35: we do, where, who tell, why do, you get
	34: . dad, 31, and not, at his, at some, bing*, broke in, check, cleaner, collapsed, dad for, delete, do ., for
	34: for fun, from home, glasses broke, go hospital, golf, got no, grown, has burns, have write, he hits, he laughed
	34: her boyfriend, her tablets, hes, hidi*, hiding, hold, holiday and, i collapsed, i might, i woke, in sink, is at
	34: kid ., killed, knocked out, laughed at, like*, my back, my glasses, my step, off trampoline, or, our own, person i
	34: picking, point, puts, red ., sending, since tuesday, sit on, snap*, so i, so it, teacher ., they should, was one
	34: weve, what for
	33: . house, again because, allowed, and phone, and threw, and went, at home, at meeting, bank, booked, breathing .
	33: brot*, by time, cant be, carries, clean, coming for, couldnt move, cut it, dealer, food in, for after, for them
	33: get married, gets, going jump, got added, grandads, group chat, her in, her on, hide, hurt*, i slept, i steal
	33: in towel, is that, it in, lady went, last year, line*, lines, lot, me any, measuring, measuring me, miss i, need*
	33: on top, plants, please help, punched me, raw, road, rub, smil*, stays, tell miss, took ., trus*, twic*, twice
	33: two pairs, vodka in, went toilet, when its, when shes, with shoe, you move
	32: . little, because i, been, black ., brother has, but my, chest, come back, dad says, down stairs, drov*, drove
	32: drowned, drowned my, else, end it, enough for, for guy, get out, getting worse, got one, hammer, hand gel
	32: he carried, he said, holi*, i practise, i wrote, in his, little sister, me with, mout*, mum, my uniform, nois*
	32: norm*, normal, now but, off him, people say, picture of, practise, putting it, ruler ., said stop, sofa
	32: sometimes i, stinks, stood there, till friday, torc*, up by, van, visitors, water on, way ., wear long, weeks
	32: will do, with grandad, yard, yard ., you will
	31: . you, after college, again on, and never, as, back and, bald, be alive, be better, been on, been sleeping, blue
	31: came look, cant walk, case ., come my, comp*, could go, dang*, danger, date on, desk ., drank hand, drown, drug*
	31: drugs, fat ., forgets, friday, garage ., gives me, got stabbed, holiday ., i drink, i killed, i ran, im late
	31: im like, in danger, in skip, is party, it bleeds, its my, looked at, me dead, mum took, nobodys, not had, now we
	31: on card, one, quick ., razo*, ripp*, ripped, run ., says my, screwdriver in, she isnt, skip ., sleeping in
	31: someone go, something bad, sund*, this time, usin*, using, walk right, warm, wron*, wrong
	30: . dads, . dont, all i, are making, be off, body, brui*, can have, coming back, crossbow, did thing, dont leave
	30: drink because, eat my, electric, explode, film*, for drugs, for ever, for first, four of, girls ., got his, harder
	30: harder ., her own, i danno, i havent, in bin, is 14, is 7, is off, it doesnt, knife from, listen, lot ., me im
	30: money on, mr, nan gave, no clothes, now because, ok i, only for, phone so, shes 12, shows, son, speak
	30: tells everyone, they give, time im, tired of, trust, vide*, videos, wall ., with screwdriver, you do
	29: . swimming, 16, agency, as i, bed so, being funny, being held, biti*, biting, black and, blea*, bleach, came back
	29: carer hides, carers son, choke, did with, easy, eats, feel sick, felt better, for someone, fork ., from cat
	29: from garden, funny but, gave my, happens, house is, i cross, i learned, i promised, in assembly, in next
	29: in summer, is going, joki*, joking, keeps, knee*, know you, long i, mattress and, me getting, mother, mum sold
	29: next room, nice when, opened, past ., pay ., pen ., plan be, poured, pulls my, says dont, shak*, share bed, shee*
	29: shout ., someone, sorry on, stay in, sting, strap, that my, think ., tried end, uncle says, upsi*, upside
	29: upside down, us up, vids, wand*, wheelchair, when nobody, whic*, which, youre
	28: . kyle, about his, about me, and asking, and one, and wont, ashe*, ashes, assembly because, babysitter, been here
	28: before i, bus shelter, come home, dads ashes, dizz*, dizzy, for laugh, foster mum, foster sister, from me, got job
	28: grow*, had talk, have been, he calls, he goes, i couldnt, i kept, i make, i punched, i rub, i started, i think
	28: if he, in, in bus, in case, in cold, is and, is not, isnt ., kiss, kyle, lies, listen ., little boy, look in
	28: marks on, mattress, mum takes, my babysitter, my first, near, nothing ., now i, number, of him, on all, on our
	28: out on, outside school, prob*, problem, pub ., quie*, quiet, sat on, screams, shakes, she pulled, she says
	28: she wishes, shoes ., slap, slaped, slaped me, so, someone from, sum, sunday ., taki*, taking, talking him
	28: tell but, thie*, thing and, thoughts, tied my, till i, touched, walk in, way home, whole house, work in, worker .
	28: worried about, wors*
	27: . every, . nan, . uncle, . we, alive ., and calls, and people, and were, are for, baby in, bag is, be cut, begg*
	27: brother again, coming house, couldnt get, does ., everyone i, flig*, foil, food ., for ages, fost*
	27: getting changed, got ., has gone, he makes, hears, hedge, id, id be, im giving, im proud, is packed, it out
	27: its how, its on, knee on, knife under, knuc*, knuckles, live ., load of, man and, me they, melt*, my big, my class
	27: my cousin, my knuckles, my letters, my wrists, night i, now im, on back, on wrong, own in, people who, pull my
	27: pulled me, raw ., say he, say im, school, selling, side ., side of, some of, sorry ., staff are, stand in
	27: strangled, stuff on, they say, tomorrow ., upst*, upstairs, want sleep, was off, we only, whistle, would be
	27: wrists
	26: . electric, 999, 999 because, again he, am bad, bean*, beans, bed ., been gone, being born, bloke, boug*, bought
	26: can stop, coach london, crushed, crying ., cut ., days on, different when, does*, doesnt, dont cry, dont go
	26: dont tell, dont write, eati*, eating, embarrassed, ever*, facetime, fell*, fella, finds out, flop*, floppy, for me
	26: frig*, frightened, front of, glas*, going in, got knocked, gown, had ring, hard and, has sleep, hate them
	26: he finds, he picks, he puts, helps ., her friends, hungry and, i buried, i counted, i stand, inhaler and, it be
	26: it came, it feels, it helps, it makes, it up, kett*, kettle, know which, like i, like that, little bags, lives .
	26: make him, me alone, me my, me where, miles away, my age, my hed, my life, my picture, myself ., nails off
	26: nan lives, not been, of bottles, off bed, older boys, on ., on plane, on radiator, on snapchat, out his, pretends
	26: promised, read this, recy*, recycling, remember ., ring 999, scarf, she calls, sister now, snif*, so scared
	26: someone did, something and, spar*, stop now, stuc*, stuck, summ*, summer, teacher says, think, tho, three days
	26: time ill, toilets at, touch, twis*, was meant, weeks and, wheel, when bev
	25: . by, . long, . three, . two, . was, 3 kids, 60, about suicide, about walking, acid, address, all over, and there
	25: be good, big knife, candles, cant stop, cant write, christmas ., comi*, coming, dad did, dragged, feel dizzy
	25: fight and, give*, gold in, got locked, got petrol, happened ., hard*, has her, have, he gives, heavy, holds, husb*
	25: husband, i bang, im done, in there, in when, is only, is open, it with, ive had, joke but, kill herself, lit
	25: long time, making something, man who, me he, me new, messages, migh*, might, mirror ., mum didnt, my passport
	25: my real, my uncles, nightie, no food, nobody asked, not toy, of weed, on live, on table, out loud, packs, passport
	25: plan and, prin*, pulls, red raw, said thats, set fire, she falls, shut me, someone on, starting, stayed at, steal
	25: stepping, stressed ., suicide, text*, they know, threatened me, through my, till they, tryi*, trying, use, vapes .
	25: weed plants, what its, where my, where she, wont hurt
	24: . old, against fridge, and last, and laughs, and sends, bad day, bad one, bridge ., but she, charge ., chew
	24: chew my, child, child and, come when, compass, dont deserve, dragged me, drawer ., ear, elec*, enough ., face for
	24: fetc*, flat, flicks, flings, flings us, for breakfast, foster, four, go ., gone ok, had bad, he bought, he does
	24: he grabbed, he looks, he went, heads, hold on, husband ., i chew, i throw, in church, it from, keep saying, kids .
	24: leaves ., look at, me against, me mam, me princess, me wear, metal, mile*, miles, morning ., my college, my name
	24: my teeth, myself sick, nearly did, nobody noticed, off with, old lady, owe them, princess, pull out, restrained me
	24: ribs are, room but, safe ., say why, say you, sending me, sing song, sleeps in, small ., smashed ., stabbed my
	24: stat*, stop when, table and, talk me, teet*, teeth, them my, they sing, threw, trainers are, uncle, use toilet
	24: vine*, vinegar, walks, we stay, with men, you wont
	23: . life, 200, 3am, asleep ., at 3am, bald bit, bathroom, be quiet, be wife, bike ., bin saving, bite*, bites
	23: bleed and, bread and, but his, but we, buys, cant go, chair under, chased by, clum*, clumsy, clumsy ., cousin went
	23: dad was, dads ., do if, door handle, dress and, every single, file, followed, hair and, happy ., harm, he did, hob
	23: how far, i tied, im 13, im meant, inca*, incase, it its, it now, kai, kissed me, knic*, knickers, life is, lond*
	23: london, look after, losing my, lot of, make myself, man on, meal since, moves, my dog, myself bleed, never born
	23: new boy, no shoes, on hob, on this, one less, operation and, picks us, piled, piled on, posters, quiet for, rent
	23: running away, sandwiches ., scal*, self harm, shame, shoes on, shut ., since sunday, single, single day, skin*
	23: special juice, stamped, stamped on, stay*, stev*, steve, stoo*, stood, stood on, tash*, tasha, tell anyone, them .
	23: they found, they look, they pulled, thursday and, ticket, together ., trouble if, was never, weed in, where he
	23: where they, whil*, while, white, wipe*, with it, with one, wond*, wont have, wont ring, you tell
	22: . done, . hole, . ill, . im, 11 ., all be, and made, and told, auntie, bang ., bath ., bed by, been hurting
	22: bit my, bled ., bleed ., blood on, burns all, bus ., checks if, clothing, clothing money, come out, dad hits
	22: did something, discord, do grown, doing it, dont come, dont let, drawer and, dress, dug, end ., enou*, enough
	22: feel safe, fever ., for you, from morning, hair off, he buys, hell, his name, hold my, holiday, i check, i did
	22: i lit, i owe, i smell, im stressed, im tired, is asleep, is bad, keeps clothing, machete in, matter, me school
	22: me up, money for, mums ., my file, myself on, neck, new kid, news, news ., night so, no money, no ones, nowh*
	22: nowhere, of lads, of pills, on him, or else, owe, pack, picked up, poison and, put in, puts his, quic*
	22: reading about, rob, room, sent me, skinny, sleep for, slept in, stinks ., stressed, stuff for, stuff in, swit*
	22: taking me, tesco ., that nobody, they call, they hold, times and, up like, wheelchair so, wich, wine and, with
	22: year old
	21: 9 ., all got, all up, and hes, and ring, and that, are coming, asking for, banged, be nice, behind bins
	21: better than, bought me, bury, bus and, bush*, bushes, by sunday, calm room, camera ., company, company ., crisps .
	21: die, dont matter, dress for, drop something, drove us, filmed, find me, for meeting, for monday, glov*, gloves
	21: hamm*, happens when, he always, hes booked, his ., his camera, his knee, home and, i bring, i carry, im his
	21: in bushes, in calm, into door, is for, is shut, knows im, knows where, lad i, last time, let her, little brother
	21: load, lock door, me, me on, mouth with, my sisters, my uncle, nake*, naked, needles in, never met, not good
	21: not joking, not there, now there, of kids, of what, on call, package, padl*, part, phones ., photo ., pile*, post
	21: put his, rid, rid of, screams ., see our, she doesnt, she fell, she screams, she wont, sisters, spoons, stabbed
	21: staff dont, staff dragged, staff sat, take, tea on, teacher texts, texts, texts me, they shut, they smoke
	21: think about, tipt*, tiptoe, tiptoe when, toilet, tumm*, tummy, two staff, was my, we will, while he, will run
	21: with gun, woman ., wrapped in, writ*
	20: . dog, . is, 14 ., always me, asked where, auntie says, back when, bag of, bang my, bin ., bird*, birds, blade in
	20: bottle and, broke ., check on, coat because, dad said, day ., day so, done it, eat and, eat at, empt*, empty
	20: end up, fault ., fell ., floor and, for dare, for protection, for trip, for two, frie*, get done, goes in
	20: going finish, good one, got code, got in, grabbed me, head kicked, hed on, her fag, her uncle, hold ., how long
	20: i asked, i only, if there, in by, in hold, in that, in toilets, its heavy, its metal, kicked in, lid, lift*, lifts
	20: loaded, maki*, making, met him, metal and, mum shouts, my trainers, my wheelchair, never see, nods, nods off
	20: noise, off his, only when, parts, parts ., photos of, plays with, private parts, prot*, protection, protection .
	20: puff, pure, put my, rail*, raining ., roun*, said dont, saving my, sayi*, saying, she gets, shouting, sick, slas*
	20: slashed, sleeps all, sleeve, staff stood, stays in, teacher put, thanks, that deep, that dont, that gets, toda*
	20: today, touch me, until i, us drink, videos of, wait until, want stop, was 4, was good, went away, what you
	20: where im, wine every, wore my, work ., xmas, you, you check
	19: . aunty, 6, 8 and, after tea, all girls, and all, and everything, and films, and left, and slept, asked what
	19: at lights, at table, bang*, bed early, biscuits ., blade and, boot, boot ., carers go, cash, cat and, cleaned
	19: cleaned it, contact again, coug*, cousin keeps, cousins ., crack round, dad found, dead leg, didnt go
	19: dont remember, door when, feels like, fell off, filmed me, for weeks, fork, gate, girl in, got bike
	19: having thoughts, hear my, his own, his trousers, hote*, in ., in hedge, in margate, in one, in shed, is doing
	19: is good, it away, it before, it burns, its in, kid in, knife on, last one, learned how, living room, locker
	19: locker ., makes my, margate, me every, me if, meal, middle of, might be, minute, my address, my phone
	19: my waistband, my whole, name, of being, off because, off bridge, off when, open my, owe for, parents evening
	19: pictures in, pillow ., prof*, profile, pushed, river, room has, say wait, shakes me, she shakes, shoes have
	19: shouts at, shows me, shut my, since friday, since monday, someone made, stairs and, stay ., still waiting
	19: straighteners, talked me, they gave, thing ., this ill, times ., toast if, told them, true, upstairs ., us
	19: voice on, wais*, waistband, walking in, was told, what he, white stuff, wishes i, with fork, wont tell, worry i
	19: wrote my, yes three, yourself
	18: . girl, against, all my, anyway, anyway ., are from, arou*, around, bedtime ., beep, beep ., big lads, bit out
	18: boyfriend says, by bus, call, changed, chok*, counts, dms, dont put, down there, drags, drags me, drun*, drunk
	18: earn*, earned, films it, gets angry, gets in, going get, grown ups, had her, had his, hand and, he loses, he takes
	18: he watches, her dad, his little, i earned, i keep, im mad, in me, is 13, is empty, its our, ive hid, jumping
	18: knee in, little lad, lock ., look for, loses on, more tablets, needle, night they, no point, not mine, notice
	18: numb*, of bed, of prison, old school, on horses, on stairs, ones and, out quick, pare*, parents, park, people and
	18: presents, promise, put me, pyjamas ., says her, school now, school they, scratch my, sharpened, sharpened my
	18: she drove, she never, she ripped, should of, signed, sleeves, something ., stairs so, stop and, stub*, stubbed
	18: stubbed it, tablets, tablets than, thinking about, ticket and, todd*, toddler, took my, up before, ups, van .
	18: wait till, wait up, water, wedd*, weig*, who would, will*, willy, wine, with compass, without, word, worl*, world
	18: yest*, yesterday, you go, you lot
	17: . all, about us, after my, age ., bath time, because they, bloc*, boyfriend is, bread, can tell, cannot, car door
	17: carried on, carry it, carry on, clothes so, comes contact, country, cry and, cut my, dad slaped, delete it, devi*
	17: devil, dog bed, dont bother, door and, door so, face and, favo*, feds, fetch, flop, food for, for days, for every
	17: gara*, get chips, gloves and, has had, hate*, he will, he wont, here i, him im, his bed, hit my, holidays .
	17: i drop, i found, i sent, i skip, i will, im ok, in july, it dont, its her, july, july ., leave care, lip is, lips
	17: list, loves, loves me, mark ., me tenner, me under, messages ., mete*, mum burnt, mum got, my placement, nan says
	17: new baby, nobody, none, of car, only one, out for, out room, pant*, pictures, points, powder and, pretend, rape*
	17: raped, raped me, razor, rest*, restrained, right ., say who, says nobody, school shirt, scratch, sharpenes
	17: sofa by, stam*, street ., them back, things in, thre*, times day, touches me, twel*, twelve, twelve ., twice this
	17: uber, wee and, where you, will ever, wooden, you make, you she
	16: . jayden, . now, 7s, 7s ., after this, always comes, and 6, and sent, as joke, asleep and, at breakfast, bang
	16: bathroom bin, be gone, be having, be needing, be out, bed because, beer, black eye, bleed, breakfast ., breath .
	16: bride, bruise, burn my, but only, butchers, came ., cant leave, cant remember, checking, checking my, clothes were
	16: cries for, cupboard ., dad every, dese*, dont ring, dun, early ., feel*, fit, get her, get them, go back
	16: got black, gree*, hand over, hand*, he bent, his profile, hoody, hugs me, ill do, im one, is out, its bad, key and
	16: lady is, lines on, live now, locked in, made fake, makes us, man ., mans, me have, mond*, mum keeps, my auntie
	16: my feet, my fish, my mattress, my mouth, my year, nappy ., neck ., need get, needing, no camera, not be, of his
	16: on, on one, our, pants down, pay for, payi*, paying, pays for, photos, pigs, profile but, rive*, room in, same car
	16: scis*, scissors, shif*, shirt ., sleep on, smiles, something me, theres gun, they will, thumb back, touched my
	16: under his, us in, video ., went on, were he, were on, whats point, with acid, working, would notice, wrote it
	16: year 7s, yes ., yet, you if
	15: . boss, . wor, 11 and, 13 ., 5 days, after he, am 15, and used, and wants, baby when, back there, back with
	15: beat my, been thinking, beep*, bye, calo*, calories, camera on, carer says, carp*, carpet, church ., coat*, coats
	15: cunc*, cunch, deod*, deodorant, deserves, didnt come, do another, doct*, done in, feet, fighting, flight, frid*
	15: gob, going cunch, gold and, got battered, got rambo, got rid, has not, have answer, have bin, have*, havent
	15: he let, his girlfriend, his voice, holding, im back, im doing, is still, it cries, it takes, it wasnt, kayl*
	15: lets kids, like everyone, lump on, make, mate ., mates for, me mum, morning, my messages, my shoes, not come
	15: on roblox, only get, our house, over ., page, passport photo, placement in, plea*, ramb*, rambo, room with
	15: school because, shake, shan*, shank, she washes, sist*, sister sleep, skir*, skirt, so long, song about, swea*
	15: swear down, tell my, thats all, them when, there is, tight, tight ., true that, twin*, twins, using again
	15: was dead, was out, washes me, whatever, whats in, when someone, wor, year 6, you havent
	14: . monday, . mums, . sometimes, 15 and, 16 ., 4 and, 9 and, after you, am only, and if, and shut, and tell, are not
	14: ask what, at 4, at easter, be my, because there, because theres, bed in, before my, belt if, best mate, betw*
	14: between, big boys, can get, carer locks, carpet ., crisps, done with, even*, evening, first aid, following
	14: for swearing, four ., friends and, from here, from other, from when, fuss, girl here, giving my, going back, good*
	14: had it, hamster ., have it, he can, he found, he has, he touched, hear*, her up, his family, his mate, house with
	14: how do, i ate, i dropped, i give, i jumped, i poured, i walk, i wont, its for, joking ., kicked, kids like
	14: kitchen ., lads in, live*, makes her, marr*, maso*, mason, me last, me nobody, me say, me some, me stop, most
	14: mum she, my nails, my tummy, nans, night with, now and, of, of night, on discord, on wall, past my, picking me
	14: pois*, poison, rather sleep, razors, roll, says his, self ., shes on, sign for, smal*, some lads, something in
	14: something sharp, stab, staff ., surv*, survive, swearing, swearing ., swore ., tablets ., them and, time with
	14: toilet roll, trouble ., two phones, we go, wee since, went mad, went up, when we, wife ., wood*, yesterday .
	13: 6 days, 7, all week, am 16, and held, and leave, and she, and sometimes, and squeezed, back after, back till
	13: behind garages, believes kids, bite, box, boy here, but they, can wash, carpet burns, cash and, cat but, chuc*
	13: ciga*, cough, cream on, dad drove, dance ., diar*, diary, died ., do what, elbo*, face down, for chips, friend has
	13: from my, from pub, froze, garages, garages ., get money, gets hit, go up, going die, got her, hair is, hairbrush
	13: have lump, have more, have water, he touches, held me, her out, hide it, his eyes, his van, holds me, i froze
	13: i kicked, i pick, i scared, i sit, i wee, im mature, insi*, inside, it because, it but, it her, it only, it stop
	13: keeps making, kitchen knife, landing ., leaned, leaned on, lets, longer ., make my, matu*, mature, me going
	13: me money, meet him, more night, morn*, mouth ., much trouble, my mums, my neck, my toybox, no for, nobody took
	13: none ., now hes, of hurting, on landing, only happens, person, phone and, phones and, placement, playing, puff*
	13: purple, quiet room, reach, ripped up, robu*, robux, room all, said, said nobody, says they, school but, see what
	13: she does, shelter, sleep at, so its, so much, something for, staff think, sword in, taxi man, telly ., they can
	13: till morning, till my, toast ., toilet and, touched me, toyb*, toybox, toybox ., us and, walking, want him
	13: was going, wear my, weed and, were off, with lad, yell*, yellow, you did, you know
	12: . auntie, . could, . put, airi*, airing, airing cupboard, and no, answ*, arm up, asking if, aunt*, babys, bags in
	12: be married, be scared, been scratching, black stuff, blokes, blue and, bother ., bruv*, by bins, cide*, cider
	12: clean ., coin*, coins, could i, covers, covers ., dad gets, do better, do nothing, dressed, enga*, face in
	12: family photo, find my, fingers, flick, flick knife, for pictures, for three, for wedding, get locked, gets picked
	12: go floppy, go of, goes quiet, gold ., gone missing, ground so, hasn*, hasnt, he say, he stays, head every, heat*
	12: helps me, her stuff, hold but, hold his, hotel, how i, i fell, i spit, im running, in airing, in blue, in bottle
	12: in family, in ground, in home, in march, is my, is waiting, it hurts, it thats, ive never, jus, keeps sending
	12: kick*, knife school, less, litt*, little, little wife, lyin*, lying, mad i, meet at, messaged, milk ., mug
	12: mum sleeps, mumm*, my semi, nan has, neck and, nice his, night in, no hot, no toilet, nothing me, on ground
	12: one and, one not, one on, only 13, only ever, only ten, padlock, pinc*, post*, pray, properly ., ps5, put chair
	12: real name, ribs hurt, safe hold, said his, says he, says hell, school photo, semi, shed with, sign, sleep with
	12: so he, so people, sock in, spit, staff is, stic*, stuff is, summer and, take kitchen, talk ., there with, this i
	12: time*, toes, took loads, tooth ., toy, was not, wasn*, wasnt, watch ., watches, watches me, whit*, with broken
	12: you cant
	11: . one, . phones, 14 and, 3 days, 300, after what, against me, all planned, am his, and brought, and now
	11: are crying, arms and, back again, because he, bedroom ., bet on, bring shame, burn myself, buy, buy me, carrier
	11: cigarette, clot*, colour, craw*, cut off, do him, earn, eat in, every meal, face on, face*, feel, fingers back
	11: flat in, for hour, for not, fun ., garage because, get in, get it, get slipper, gets it, girl she, girls do, green
	11: grown up, had temperature, hair out, has, have no, he messaged, he rubs, he stands, hear his, her special
	11: her stepdad, his shoes, home with, house smells, i screamed, in carpet, in carrier, in tin, is small, it has
	11: it stings, its coming, its what, jumper ., knif*, knife, know whats, later, lean*, leed*, leeds, let go, let them
	11: letter and, light on, love me, lump, maths ., me away, me tablet, meet me, messaged me, mummy, my drawer
	11: my number, my thigh, my trousers, nails in, nights ., nine, nos, not real, nursery, nursery ., of everyone
	11: old like, on school, other end, pays her, phones on, planned, planned for, pump, real family, round head, rubs
	11: said that, saw ., says hes, screaming, she goes, she held, slams, small, so dont, someone has, stands, stings when
	11: swel*, swelled, sword, tell nobody, that house, them stop, they bet, they go, they got, thig*, thigh, thing in
	11: this summer, time they, towel, train ticket, understand ., up tomorrow, uses my, waiting ., was missing, was on
	11: what happens, whatever is, when were, who are, will wait, with light, writing this, wrong side
	10: . bin, . tomorrow, 16 and, after ., after her, and let, and lost, and shows, bag incase, be easier, because me
	10: before school, behind me, bite ., bottles in, boyfriend and, breathe ., bring it, bruver, calm ., can use
	10: counts my, curtains shut, cut me, doesnt know, easier, else gets, ende*, ended, ended up, engagement, flat and
	10: flight ., floppy ., food at, for bag, gary, go toilet, goes up, got angry, hands round, has gun, has no, he walks
	10: hell put, her medicine, her wine, here gets, his special, hole*, holes, holidays, house without, hurt for, i chose
	10: i hold, i must, i not, im 11, in bag, in dark, in hospital, is all, is up, it leaves, its me, kebab, later .
	10: leave baby, leo, like when, locked, lodg*, lodger, lodger ., loo, lunch ., make*, makes, me bag, me swear
	10: mum goes, my nan, my unit, night or, nights, nobody sees, off at, on private, on thursdays, opens, or they, out in
	10: panic, picked me, pinn*, pinned, private and, put padlock, real gun, ringing ., round my, said do, sent one, sept*
	10: september, shut and, since she, stinks of, swelled up, swor*, talk on, teddy and, that*, thats, they let, think of
	10: thursdays, tooth has, trampoline ., walks past, want take, wants see, wardrobe because, wet my, what school
	10: whole school, will forget, with bleach, with horrible, wont go, woul*, would get, wouldnt wake
	9: . carpet, . school, . taxi, 12, 4am, abro*, abroad, acid on, after 3, alone with, am afraid, and dont, and found
	9: and go, and man, and think, are asleep, arms after, asleep with, at bus, at library, august and, bands .
	9: bathroom has, big girl, bleach in, blood ., boy got, calling it, cant wake, car outside, chewing, cleans, cleans it
	9: climb out, code word, come get, dinn*, drin*, easy ., eye, falls, films, for ., for family, for four, getting it
	9: gigg*, go with, goes for, going climb, gone now, got out, happens if, have ask, have run, have stay, he kicks
	9: he likes, head i, head with, hers ., his lap, his thing, hole in, holidays and, hoodie, i bleed, i caught, i felt
	9: i lied, i swore, i wake, im 18, in garden, in some, inside ., is 12, is sending, is swelled, it after, it here
	9: it hurt, it will, jumper, lace*, laces, lady will, lap, lied, lied about, lines in, loud ., me robux, me train
	9: me vapes, missing, mum says, mum was, my best, my next, my pjs, my things, new girl, new place, nika*, nikah, no .
	9: no more, nobody cleans, noise ., normal for, note, now so, on camera, on kitchen, online boyfriend, only 4
	9: only got, or he, perc*, percent, phone case, pjs, plan, pour, put bleach, radiator, real kids, real mum, said my
	9: say no, see his, sees ., she comes, she ran, since he, smashed, smell and, stab him, stepmum, still there, ston*
	9: stop at, stop ringing, swallow, than*, that school, they showed, things, things and, through and, timetable ., tips
	9: tips ., tonight when, under blanket, visi*, wake her, wall until, want, wants it, wants meet, wasnt here, watch
	9: will say
	8: . nurse, 41, 41 days, 50 quid, again last, again she, against door, am woman, and her, and nails, asks, asleep i
	8: at house, augu*, august, bald patches, bath because, been ringing, behind door, boot*, boots, brother ., bullets .
	8: bum ., can we, chance, chance ., chip, clothes ., couldnt stop, cry ., crying and, cutting again, dad keeps
	8: dark and, does wrestling, doing my, doing stuff, door i, drinking, ear has, except me, finger marks, fire*
	8: fireworks, fireworks and, flats ., for picture, foster carers, go under, grandma told, had good, had me, has real
	8: have eat, he sends, her legs, her room, hes only, him know, home ., home he, home in, hot sauce, i am, i shake
	8: i walked, im bad, im old, in different, in morning, in trouble, int, it bled, it or, know about, list of, lock me
	8: mam, me abroad, me one, me promise, meas*, mug ., my mum, my nose, my photos, my tablets, nerves, new placement
	8: no where, nude*, nudes, ok but, old ., only do, only want, outside ., own, passed out, patc*, patches, pays, penc*
	8: pencil, people with, pills and, police came, punch wall, put her, pyja*, real bullets, ringing since, said if
	8: said meet, sauc*, sauce, school deserves, search, seen my, send letter, send pictures, she couldnt, shes not
	8: showed my, since they, sing, sister goes, sister is, socks ., sofa ., soma*, somalia, spoon in, stink, swear
	8: theres only, they no, they only, time he, trip and, uncle pays, under in, until my, videos ., walk past, washed
	8: wate*, wee in, when staff, window is, with lighter, wont find, you when, yourself .
	7: . gave, . next, . ollie, 15, 3 grand, after summer, all go, always different, and bring, and marry, angry when
	7: aunty, baby brother, back at, ball ., because of, brother down, come*, comes, couldnt breathe, couldnt go
	7: couldnt stand, cover, covered in, cushion, dads and, dama*, dancing, deserves it, didnt know, digs, digs her
	7: dont answer, down stares, every tuesday, everyone would, feel bad, feels ., for cutting, for talking, found foil
	7: from her, get off, gets her, goes work, going meet, got bruises, grand, has go, have bother, her hand, her neck
	7: her step, here tomorrow, hes got, him what, hip ., hood, how roll, i pushed, i seen, in her, is me, isnt allowed
	7: it at, its funny, jayden and, know that, like its, loft i, lunch and, man gave, me phone, minu*, missed my
	7: money and, moved in, my account, my hood, my wee, neat, neat ., nice, nood*, not eat, not get, of who, off it
	7: olli*, ollie, on you, our country, out i, parked, pe and, peri*, poo, properly, rang, room when, round her
	7: says mum, school he, school nurse, shake ., she digs, signed for, some man, stares, stay on, stuff away, stuff out
	7: swore, thats ok, time and, told whole, too loud, touches, trouble, up outside, up top, us about, walked, wall by
	7: way flight, were having, wont need, worked, worry about
	6: . thats, 14th, 24, 24 he, 30, all, all ., all get, all im, all in, am nine, and locks, and smiles, and wrote
	6: angry ., asleep at, baby make, back that, bands, bath with, be asleep, being bullied, being made, blan*, blanket on
	6: boiling, brother and, bruises and, but you, butc*, bye my, car with, cardboard, carry, chair against, chew*, city
	6: clean for, cris*, dirty and, do something, doub*, double, drops her, emba*, face from, fags, fags and, food when
	6: for coach, for telling, for weekend, for what, forty, garden ., get new, get rid, gets me, girl and, giv
	6: got carpet, got none, hang, have sleep, he came, he got, he hid, he used, he would, hid, him up, hold it
	6: homework so, horrible ., house at, house so, how easy, i find, i pretend, i punch, i stay, i work, idea ., ill go
	6: im naughty, im saying, im worried, in bed, in head, in im, is 24, it werent, its always, its nice, its only
	6: its raining, jayd*, jodi*, jodie, keep it, keep quiet, kicks off, laun*, little kids, look out, me stand
	6: meeting can, months ., mum would, music up, must, my compass, my maths, my plaits, my sleeve, my teddy, naug*
	6: naughty, new house, no idea, nobody checks, none left, not wake, older lads, olders ., one ., other, over my
	6: placement for, plai*, prop*, pulled my, raid, room by, room i, said it, say what, saying ., scared go, she will
	6: shes asleep, shop, short, sleeping on, smiles so, smoking, someone said, something about, speak me, stas*, stash
	6: stop crying, stop washing, straight after, take her, tap on, teach me, them on, theres girl, they giv, think how
	6: think i, think she, this guy, three, times, timetable, tin ., trac*, tummy with, under bed, unless i, up wall
	6: wait at, wash ., werent, what is, whole class, will send, yours
	5: . gran, . lads, . sam, . told, 17, 800, against wall, ago, ago and, all night, and stop, and theyre, ankle .
	5: arm with, buys me, can hear, can make, cant get, carry my, chin, choked, comes up, costume goes, cous*, cuddle
	5: dad locks, dad makes, dann*, danno, does it, down*, downstairs, evil and, face is, fake, fed ., feel something
	5: for it, for one, for real, friday ., friend said, gave us, go away, go stiff, go that, grabbed my, had sex
	5: have keep, he cant, he doesnt, head goes, head of, hear me, heavy and, his arm, hit by, house in, i lock, i talk
	5: im asleep, im evil, im in, in them, is late, is mean, kissed, know what, lives, locks him, mams, matter what
	5: me mams, me put, me so, medi*, more because, much ., mum bought, my aunt, my chin, my inhaler, my paper
	5: myself when, nails done, nos my, of house, of man, of new, on cupboard, on game, on sofa, order, our special
	5: our thing, owe him, paid, pan, parks, people come, picture and, punched, purpose i, raining, roblox nos, robux for
	5: said come, scared i, seat ., share one, she not, she wouldnt, shook, sleeps ., snapchat ., sound and, sounds
	5: sounds like, spot*, spots, spots ., stif*, stiff, stiff when, takes it, ten, tenner, them sat, they never, time .
	5: told miss, trampoline, two of, up against, up when, weeks ., weight, what they, who in, will kill, wine .
	5: wrote down, wrote letters, year 7, you can
	4: 50, 6 and, about setting, abov*, above, accident ., account, always asleep, and nearly, are taped, aren*, arent
	4: at other, bag packed, bank card, been at, been dentist, blam*, blamed, blur*, blurry, blurry ., bombs in
	4: brought me, chri*, christmas, comes back, coming off, crashed, cupb*, days when, deli*, died when, done and
	4: dont touch, door they, dressed ., ends, everything, eyes ., feet ., for 3, for mum, garage, going tonight, got 6
	4: got off, happen if, hard ., has asked, has my, hasnt been, he come, he done, he knew, he needs, he shows, he sleeps
	4: he twists, her back, hes angry, his keys, his stuff, hood and, hospital its, i bought, i breathe, i cant, i wore
	4: i worked, in for, in holidays, in tent, instead of, it where, keep*, kids hold, kids in, knel*, knelt, knelt on
	4: learn, legs for, levs, lighter when, liv, look*, me turn, memb*, member, men in, messages me, minutes .
	4: mums boyfriend, mums friend, my bank, my camera, need it, needs, night man, night since, no grown, no water, noodle
	4: on here, on thursday, only 9, outside home, packed under, picked, place on, plan for, pressed, put spoon, quid
	4: saving, scared im, see if, setting, shift, shop gives, shower with, shut*, shuts, since thursday, slep*, slept
	4: staff member, stitch, straight, stuff ., taped ., tent, that and, there i, they filmed, they leave, throat
	4: tonight and, touch it, twists, twists my, under my, walked into, wash he, water until, we dont, whisky, white .
	4: who says, will come, will go, will hurt, wont say, writing, yank*, yanked, you anything, you what
	3: . dave, . kid, . mans, . their, account and, ages ago, ages and, all of, am ok, and comes, and noodles, and out
	3: and sharp, another ., answer, at half, at my, away i, baby because, batt*, been bad, bite my, blanket, bottles and
	3: breath when, breathe and, by door, came in, can be, chec*, contact lady, cousin and, cry when, didn*, didnt
	3: doesnt speak, doors ., drop*, east*, easter, eat, everywhere, everywhere ., fence, fingers in, football team
	3: for being, for her, friday i, friend on, gc, get bad, get something, gets his, going do, going stab, guy in, guy on
	3: had machete, had party, hand goes, happened, hard, has his, he might, he moved, he pulled, he sent, her hands
	3: her mums, herd, hers, him my, home from, i herd, i loved, ill come, im dirty, im rubbish, in so, it didnt, it for
	3: it normal, its because, its quiet, keep blade, kid here, killing my, letters everyone, lid ., lie, little one
	3: loved, me 50, me picture, mode*, model, my pictures, my sock, my swimming, nail*, nails, near my, needed
	3: next month, nick, night before, noodles, on minecraft, on site, on until, one boy, one is, one side, only have
	3: out which, packed and, park and, phone in, rang me, roll ., said and, school not, see board, september because
	3: server, server where, shame on, she dont, shut it, sister and, slaps, something so, something wrong, sorry for
	3: step brother, stepdad gets, stop my, takes my, tea ., telly is, them say, there on, theyd, theyre is, thing that
	3: tuck, turned it, uncle he, until he, village, voice, wedding i, went black, were*, wheelchair away, when im
	3: wont see, you have
	2: . at, . because, . step, again i, and gets, and hides, and trainers, and when, are both, asth*, asthma, be sent
	2: been in, bin bag, but he, cant breathe, cant tell, chats, coach ., cold water, colo*, cousin told, cry he, cupboard
	2: dave, dead, dinner in, door shut, dor, each, faint, films me, flyi*, flying, from, funny and, gave them, girls in
	2: goes out, going have, got big, got my, got something, grab*, grabbed, grandad ., guess, has marks, he holds, head
	2: her do, him hes, his first, his nose, holds my, home after, home for, i gave, i send, i sold, i spilt, in august
	2: in class, in homework, in other, in unit, jayden, kick off, kicking, kicks, kitt*, lect*, lectric, life story
	2: little girl, long sleeves, love*, make up, mam and, marg*, me play, me sell, me until, microwave, microwave .
	2: mums and, my bike, nobody can, nobody is, not telling, not that, on how, once on, only little, out crying, own kids
	2: pani*, people now, pig, pretending, pretending be, push, put them, quid in, rubbish, sad i, says stop, scared for
	2: scream ., sees them, sent back, she gives, she made, slept and, smells of, snapchat says, so me, so tight
	2: some older, stepdad, swings, tape*, taped, teachers, tell*, that, that unit, thats what, their own, there stuff
	2: theres man, tickets, tickets and, till we, time it, time you, us all, walking home, wants more, we were, weekend
	2: wets, which window, while they, whip, who died, window and, with new, worked out, wrote goodbye, wrote this
	-2: . so, . theyve, about county, agen*, away, back on, blackpool, book is, brings, brush, burn*, bye ., can .
	-2: carers dont, cat, caught with, chose, county lines, cried bit, dad i, did play, died because, do with, dogs and
	-2: dont worry, else ., every night, every sunday, everybody, fall ., fire in, for ticket, friday and, friend told
	-2: from half, geography is, girl ., go out, good we, got bit, got chips, got saturday, gun and, gun in, hair
	-2: half way, hamster died, hamster when, have my, held, hoo, house, hugs, hungry i, i died, i hit, id like, id rather
	-2: if it, is coming, jack*, jacket, kept it, killer ., la, la ., lase*, laser, laser quest, late so, late*, leanne
	-2: like maths, line and, made cake, made my, me drive, me food, mick, midn*, midnight, mornings, mum has, my fault
	-2: my headset, need, now she, nurse gave, ok we, older, on carpet, open ., paper round, poppy, pyjamas, quest, rabbit
	-2: rela*, review or, rubb*, run out, saturday job, seen, should, so hungry, so jealous, sold*, soldier, soldier .
	-2: start next, they kicked, theyve, told us, tour, up till, walked home, was best, was class, was nervous, way line
	-2: we never, when his, when it, why did, with knife, you and, yout*
	-3: . stranger, abit, about meeting, and do, and gave, and has, and two, asleep on, at it, be alone, big slide, book .
	-3: bowling, contact was, cost*, died and, does my, dog and, drop french, english is, exploded ., far, fish ., game .
	-3: games love, gett*, getting, girlfriend is, havi*, having, he was, hide*, hides, hip, hungry, i drank, i have
	-3: i joined, in woods, inha*, inhaler, instead ., is hard, is killer, juic*, juice, keeps asking, khan, knew .
	-3: lady ., lady came, landing, learnt about, leeds ., left on, loses, mr khan, mum isnt, my chair, my english
	-3: my family, my kit, never run, of big, onli*, online, our striker, plane, play with, ring ., sausage, scary you
	-3: see me, share, she had, singing should, sleepover and, slide, slide at, something happened, sort my, spen*
	-3: stepdad is, stopped ., stup*, stupid, tea, they were, trainers and, viol*, was ages, was at, we learnt, we shot
	-3: who does, will die, with big, woods, work when
	-4: . grown, . police, . this, 10 pound, 40, acro*, across, all on, and can, and leaves, and robbers, asked .
	-4: at bedtime, at youth, balloons, bangs, bear*, because thats, boxe*, by me, carv*, chat*, club and, could murder
	-4: coun*, dad has, day they, detective, did me, dont find, dont need, drill and, elli*, every morning, feve*, fever
	-4: fight with, find it, fing*, for joke, fortnite and, get why, gets up, go and, got shot, had sip, him at, i count
	-4: i smashed, i was, im ready, in fortnite, in history, in may, is on, it is, it made, itching, itll, killed it
	-4: killer but, knows my, lick, little cousin, looks like, married in, mate*, mates, may, me after, me bed, missing .
	-4: my bedtime, my homework, my online, no im, out like, outside our, over fence, pads, pads ., paint my, pens .
	-4: people in, police ., police and, reck*, robbers and, rock*, room*, rooms, school for, second, secret, sends
	-4: sit in, staff did, still at, story book, straight away, sweets, team is, they hid, things ., tong*, tongue
	-4: touching, until she, wait, was fine, was gutted, was murder, was ok, we talk, weed*, weeds, week i, were in, wett*
	-4: wetting, wetting bed, whenever, who gets, with scissors, would rather, year, youth, youth club
	-5: 10, 18 in, 9, about college, all summer, and, and cried, and down, asleep in, at camp, at first, at new, away join
	-5: bathroom and, boil*, buried, but ive, came talk, coming on, crie*, cried at, did i, do this, doesnt ring, dogs so
	-5: drink and, evening ., favourite film, feel like, follow, geog*, geography, get hit, going run, got lift, had water
	-5: half ., he shot, heart attack, held door, here because, his car, hit anyone, hour ., hug and, hundred, i aint
	-5: i came, i finished, i scored, i scream, i stood, im 12, in bush, in house, in play, in second, is hundred, is ok
	-5: jaws and, job at, know im, leg, lose*, make friends, mates dad, maths and, maths is, maths teacher, me present
	-5: micr*, mum is, murder ., murderer, murderer ., my contact, my country, my french, my lines, my meds, nan cant
	-5: new year, noth*, nothing, older lad, onions and, online ., others, passed ., passport for, pe kit, play*
	-5: played police, poli*, popped, rath*, rather, regi*, sat in, scared ill, scared of, second half, sharp, sick on
	-5: slipper, small and, soaked ., someones, sorted ., sorted it, speaking, speaking exam, speech but, spit*, stings
	-5: stories ., take*, tenner for, that was, thing on, top, trap*, twisted my, video of, want me, was asleep, was so
	-5: watched jaws, water fight, we sat, when contact, with dad, with*, year i, you put
	-6: . archery, . need, 17 ., all he, and felt, and only, and say, arrow hit, ask ., bag ., bett*, better, bombed my
	-6: by friday, call ., calm, came up, cant find, chea*, cheats, cheesecake, cheesecake ., chil*, christmas and, chur*
	-6: church, climb, clocked, court, cried when, cushion ., dad is, dad took, did ., dont think, easter ., eid .
	-6: enough eat, escape, everyone gets, fini*, flinch, flow*, food hygiene, food is, forget me, get pocket, get shot
	-6: gets out, grea*, great, growing, had fight, harm*, he drives, he is, he lets, he pays, here it, hit with, how much
	-6: hygi*, hygiene, hygiene so, i missed, i should, if someone, in bits, in box, in gang, is better, is kind, is nice
	-6: juli*, keep getting, knives at, like how, machine, maths test, me next, mice, money is, mum cried, nand*, nandos
	-6: nandos ., new girlfriend, night staff, nightmare, nobody clocked, odd, off in, old cat, old enough, old teacher
	-6: our school, pain, passport so, prison, rank ., school dinner, school in, scot*, set alarm, shaking before
	-6: shooting, shot at, sister, sit with, smashed it, snapchat, staff, stay with, stop being, striker, striker is
	-6: talked about, tedd*, teddy, theres always, this one, tooth is, trai*, tuck*, tucks, us i, wait for, want change
	-6: want walk, washing machine, we told, week was, when*, wick*, wicked, wont talk, worker is, worried my
	-7: . contact, . dead, . eid, . some, . stop, 5 ., about knife, aid, alone is, and did, and how, and i, and sat
	-7: batteries, beat me, bedtime at, bombed, brave and, bril*, brilliant, brother come, cancelled ., candle, carer gave
	-7: carer made, cupboard for, daylight robbery, dead lol, died laughing, do anything, do talk, docu*, documentary
	-7: doll, drawing is, dying of, egg from, eid was, ellie, evil, eyes are, fan, feed, finds, football, for food
	-7: for free, foster dad, from his, giving me, goes mad, good i, got bruise, got it, had lockdown, had secret, he isnt
	-7: holes and, hosp*, hospital, i bombed, i called, im always, is war, jaws, judo, judo i, left hook, lesson, lockdown
	-7: lol lol, made me, married, me about, mistake, mondays and, month, my aunties, my key, my left, my little
	-7: my pillow, my voice, my wobbly, never seen, new ones, nuts, nuts and, of egg, own with, phone now, police, popp*
	-7: room at, sat under, says no, school my, scru*, share with, showed us, sings ., size, size of, so they, sunday and
	-7: swee*, takes me, tele*, they moved, thinking ., under tables, used be, volc*, wants me, was brilliant, was crying
	-7: we talked, what happened, when door, will ., with you, wobbly tooth, year got, you on
	-8: . am, . hide, 400, about drugs, after it, after training, am, and came, and laughed, ange*, anger, anyw*, are loud
	-8: are you, at park, best friend, bins ., cant sleep, carer hid, cere*, cereal, chapter, conc*, concert, creasing
	-8: creasing ., dad ., divi*, diving, doctor, finished hunger, frances trip, give up, going turkey, good way
	-8: got merit, got moved, got soaked, got took, had seconds, half past, happy and, he had, head ., head and, hook is
	-8: hug ., i, i ring, i still, if theres, in face, in good, in pshe, is criminal, joke ., keys, killer in, knife crime
	-8: land*, leth*, lethal, lights and, london with, loo and, look ., lots, lots of, made her, me before, me hide, me it
	-8: meri*, merit, minecraft house, my anger, my brother, my solo, nice but, not sad, not where, only 1, out about
	-8: padd*, paddington, panicking, park*, path*, pathway, pathway plan, pers*, pillow fight, pink, private, promised .
	-8: rather be, report ., ring my, ring*, roll*, sad about, says if, scho*, sends me, she wrote, shopping, shot .
	-8: sick after, slic*, smokes, so she, squeezed, story about, sweets ., swim*, swimming, talk you, tower i
	-8: trainers for, training so, tram*, trie*, tried, turkey with, uncle took, unif*, uniform, upset ., we both, we won
	-8: were creasing, who ., with cake, wive*, wives
	-9: . 3, . cant, . did, . got, . smashed, . tell, 22, 40 times, about moving, act, after me, alarm off, and set
	-9: angry at, anyo*, anyone, are friends, at dinner, at fair, back for, beach and, because my, best game, bit when
	-9: bus i, by half, camping ., can you, cant do, carer i, carer takes, caro*, cinema ., conn*, crisp, crisp but
	-9: cut and, death in, dies ., do stuff, easi*, everyone else, everyone has, exam ., face when, fain*, fever tablets
	-9: fidg*, fight at, film and, for your, free ., friend moved, get left, go round, goos*, goosebumps, got, grave
	-9: grave and, hamster is, has hurt, he gave, he punched, henn*, henna, here, him with, hot ., hours and, i go, i sat
	-9: i see, if she, ille*, illegal, im nervous, impo*, imposter, in cupboard, is sad, is there, it ok, jean*, jeans
	-9: laugh, men and, mood, mum and, mum at, my door, needle in, new bike, no phones, party, passport by, phones at
	-9: phot*, plastic spider, pounds, puppy ., put plastic, quid ., robbery, robbery ., rugby and, safe here, says thats
	-9: scared on, scra*, she can, should get, so embarrassing, so no, spai*, spain, story, takes photos, team ., thursday
	-9: tiktok ., toast and, tummy hurt, under water, week and, went everywhere, when they, works, wouldnt let, year and
	-10: . bus, . me, . passed, . thanks, . year, 10 ., 10 its, about when, after swimming, alle*, allergic, and someone
	-10: anne, anyone ., are killing, are sound, bag on, battle of, beat up, begs, believes, blind, blocked, board
	-10: brother in, brother more, buried him, came contact, can cook, car park, change my, contact i, could see
	-10: cousins wedding, diff*, eat i, every friday, fail*, failed, finish school, forever ., game is, ghost stories
	-10: goes off, good me, got picked, had snowball, hand ., have share, he tripped, here are, him and, house down
	-10: hunger, hunger games, i blocked, i finish, im learning, in on, its ok, laff*, late on, later bedtime, leav*
	-10: life*, like it, like lock, likes, locked me, made of, me free, me hold, me till, milk so, mine is, miss says
	-10: my breath, my pokemon, my thumb, my tongue, my video, never saw, new social, nobody believes, off first, old toys
	-10: on days, on every, on her, on shift, one held, our kids, pain in, people think, please ., poke*, pokemon, priv*
	-10: review, robbers, sad on, sand ., sausages at, scooter ., screamed house, seeing my, she came, she let, sigh*
	-10: sill*, silly, snores like, snowball fight, spor*, sports, sports day, staff here, stuff and, sundays ., tast*
	-10: taste, tea out, they want, thum*, thumb, told ghost, under table, understand, want cut, war in, we cut, went and
	-10: went mental, when mum, who do, why does, wifi in, wifi is
	-11: . boys, . horrible, . last, . mario, . worker, . worried, afra*, afraid, and cant, anything i, ask him, asked me
	-11: aunties and, bath and, be ., believe her, bleeding, boy at, brig*, cake and, camh*, camhs, can come, clothes
	-11: coat on, dark, die when, down lol, eggs ., feet are, film ., first one, gives, go on, goodbye my, gras*, grass
	-11: grass ., gunp*, gunpowder, gunpowder plot, hands, hard it, her prom, histories, hope my, horrible
	-11: horrible histories, hurts, i believe, i use, in art, inst*, is crime, know, know my, know why, lady at, laughed .
	-11: loads of, lock my, love my, maria, me first, me lol, meet my, mic, music ., my driving, my hair, nervous about
	-11: new uniform, night ., nobody tells, numb, own phone, plot, plot and, pointy, pool ., pris*, pshe, rabb*, ran away
	-11: review at, robl*, roblox, rubbish at, sad and, scab, scary when, science we, she bit, shirt, shops, so happy
	-11: so mad, staff took, star, state, state of, swear ., take me, tea and, telling, tesc*, tesco, than once, theory .
	-11: there isnt, this place, till he, told him, tooth, used, want read, want say, warn*, warning, was boring
	-11: was fight, was scared, went my, whittle, you for
	-12: . mr, am worried, and ive, and put, ankl*, asked us, back*, be on, bull*, burnt toast, by her, can go
	-12: carer snores, centre ., chatting, chewing gum, chilli, chopped onions, comb, cousin in, creepy ., crime ., cut up
	-12: dagg*, doctor gave, doing comb, everything is, farted in, fools and, for chewing, forgot my, found out, froz*
	-12: get adopted, getting me, graz*, grazed, had ice, have do, have toast, heads off, his wives, hold baby, hole
	-12: i can, i change, i held, i tried, i wish, ill get, im freezing, im not, in microwave, insta, interesting
	-12: interesting ., is plenty, it got, its alright, its crime, jab and, jumped out, lamp, lamp ., legs ., letting
	-12: like blood, machine ., marc*, march, matc*, me keep, me sit, mess*, miss said, mock, more i, moved up, mufa*
	-12: mufasa, my heart, my stepmum, my story, my stuff, nails ., needles, nurse said, on insta, on pens, on wing
	-12: on xbox, open and, out lol, party for, pira*, queue is, seen it, she lets, she makes, slammed, so good
	-12: someone check, spiderman, spra*, sprained, sprained my, staff have, stepdad makes, stre*, than me, tick*, till 10
	-12: tire*, tired, toys, up because, voic*, was nearly, was telling, went fine, when mufasa, wing, wing ., wont take
	-12: york
	-13: . haha, . line, . miss, . of, . went, ago ., and asks, and everyone, apri*, april, april fools, at brownies
	-13: at football, back of, ball*, bill*, bills, bits, blown, blown up, boy in, boyfriends, brownies, burnt my
	-13: butterflies, calling me, can eat, carer keeps, chicken pox, cloc*, cut open, cuts out, dark but, death ., den
	-13: didnt get, dont stop, duty, embarrassed when, fell asleep, fenc*, fool*, fools, footed, freezing, fron*, front
	-13: get found, getting puppy, got blown, here they, history ., hit six, hung*, i chopped, ill be, infe*, infection
	-13: is nothing, its 15, jealous of, job, join*, joined, keeps calling, kicked me, kidnapped by, know how, line of
	-13: livi*, living, minutes, mons*, monster, move ., mum told, my pocket, my tea, no worries, nobody told, of duty
	-13: on monday, once month, one in, onio*, onions, outside in, over in, plaits, pox, puppy and, resu*, results, ring
	-13: salt in, sand*, school days, school its, see her, september ., shaking, six in, sleep ., spoon ., stab in, star*
	-13: starving after, stranger, threatened, toge*, together, too many, two footed, want try, was embarrassed
	-13: was shaking, we get, we got, went numb, yes
	-14: . bought, . bowler, 15 ., 3 ., 4 ., 7 ., about money, and dog, and sir, appo*, appointment, argu*, argue
	-14: at church, attacked, because she, bev for, big brother, bled bit, bowler, bunc*, buse*, buses, carer rang, cheeks
	-14: chemistry, chuf*, chuffed, comes in, dad had, dance, dinners ., drag*, drives like, eggs, everyone ., fake spider
	-14: foot ., footy, for last, frances, free, freezer, getting better, got be, ground, gun from, have appointment
	-14: heart and, hed, his bag, horses, hurt when, i come, i lost, i slammed, if they, in freezer, in leeds, is teaching
	-14: its gone, its got, keys on, kicked out, knee hurts, last ., learned about, left in, looked like, looks
	-14: made jollof, map ., me choose, me sad, months, more than, my boyfriend, my cheeks, myself in, new phone
	-14: next time, nicking, no nobody, nobody comes, of blood, our old, people, personal, personal best, plen*, plenty
	-14: powe*, put fake, radi*, rain in, red, revision, saturdays ., secret santa, seek in, shor*, shout and, sister on
	-14: skateboard, slammed my, slav*, slaves, spot, spot on, stairs for, such, talking, that joke, these shoes
	-14: they keep, they need, thou*, ticket ., training ., uni, unsa*, unsafe, used get, wind
	-15: . stuck, . there, 8 when, alri*, alright, am bit, ask about, asse*, assembly, at 8, bag weighs, beaten
	-15: before you, bev, blanket ., blis*, blood, brave ., brother farted, carers, chem*, circ*, come after, contact and
	-15: county, coventry, cras*, cric*, cricket, cried happy, cult*, culture, cv, dad taught, day on, dayl*, daylight
	-15: desk, dye, dye my, dyin*, dying, earl*, early, ears, ears pierced, embarrassing ., ever ., every, everyone
	-15: fencing, fencing and, fight ., for his, fortnite ., from rain, gets beaten, give my, got detention, got sent
	-15: grandad, guil*, guilty, had two, happy tears, happy with, her new, him if, hit ball, hungry ., ian, in lessons
	-15: in science, in sugar, is old, is torture, it stopped, josh, keeper, kill, lad in, leg and, looks ., me dye
	-15: me his, me sticker, me when, men ., midd*, middle, mind, mouth was, mudd*, muddy, my crush, my form, my scooter
	-15: nearly passed, not at, nurse took, of milk, off but, on fortnite, on wednesday, please stop, raining cats
	-15: said yes, scares, scares me, sent off, she saw, she talks, slip*, slow, so now, soaked, st, stop going, stories
	-15: tears when, term ., they are, they took, three and, tickle, torture ., up stairs, visit ., voices, want learn
	-15: want meet, want*, we ran, weighs, while she, you say
	-16: . grandma, . had, . kev, . older, 7 in, allowed go, am i, arro*, arrow, asked for, at gate, aunties, baby on
	-16: badd*, baddie, balloon, bars, bbq and, be illegal, biki*, bikini, bins, bled on, breakfast club, brush ., burp*
	-16: butl*, butler, button, cake ., carer mum, choking, choose my, chopped off, cold at, cousin got, dent*, dentist
	-16: dentist and, disc*, driving, driving theory, ecze*, eczema, embarrassing, exploded in, feel ok, felt
	-16: fight someone, first but, for camp, for leaving, fridays, ghost ., gives us, good all, got 7, half of, half term
	-16: hate, he cried, headset, here and, his neck, how tie, i kill, i swear, i were, im quiet, in rain, in room
	-16: is rubbish, it exploded, kev, last month, like living, lunch box, mana*, manager, mars*, massive ., me get, me in
	-16: monkey bars, month and, mud, my lunch, my poem, my room, nails and, need know, night at, off monkey, old
	-16: on saturday, one bathroom, over moon, packed lunch, partner, playground, playground ., reas*, reason, review .
	-16: saving for, science teacher, she put, sister has, smoke alarm, so cold, someone for, sound ., spil*, standing
	-16: stay, theory, tho ., thra*, thrashed, throws, too short, top and, tuesday because, up his, voices ., waits
	-16: was brave, was wrong, went past, when dog, when he, whol*, whole, worried ill, would fight
	-17: . were, ache*, affo*, afford, after too, against law, aint in, am happy, are on, are rank, assembly ., at night
	-17: awak*, awake, away ., before tea, believe, bike with, bottle ., brother says, burglars, bus stop, bush, call my
	-17: calls and, chased, ches*, clothes on, cut, dentist said, did you, everyone laughed, feels, friends, gang*, gcse
	-17: ginger, go different, got splinter, happened i, happens with, have take, he hit, i kissed, i stole, im writing
	-17: in cars, in dog, in rugby, insp*, inspector, inspector calls, it would, ive got, kare*, karen, law, left my
	-17: leg in, little but, match ., mates are, me her, me right, mono*, moth*, move out, moving ., murder mystery, music
	-17: my bum, my sessions, my snapchat, my stepdad, myst*, mystery, nice ., obi, of week, off by, office, other kids
	-17: pie, room was, ruby, sand up, school play, secret and, send it, sess*, sessions, sip, sip of, so funny, splinter
	-17: splinter and, star of, swim, ta, tell them, think it, until im, war ., we are, we saw, we sing, we stayed
	-17: wedding ., wedn*, wednesday, when she, win, with paint, would kill, you would
	-18: . manager, . neighbours, . someones, . tried, alon*, and its, anyt*, anything, bringing, bullying at, but in
	-18: by creeper, carried me, cars, clapped, did my, doctor said, door because, dran*, drank, drives me, feel nervous
	-18: fifa ., foam*, foaming, for something, fran*, gave me, get scared, got caught, got lost, got part, guess what
	-18: had ., hala*, halal, he tells, helping me, her nails, horse ., house on, i leave, i run, i squeezed, i tell
	-18: i thought, i watch, im 15, im leaving, is 15, knee ., kniv*, knives, late again, let him, lock him, lung*
	-18: makes killer, match and, me doing, me made, minecraft ., missing i, mum but, my minecraft, my tooth, next me
	-18: no bullying, not every, not ok, old house, pains, park ., pass*, period pains, phone ., pound, promise ., robbed
	-18: salt, she was, showed, solo in, stit*, stole his, stop thinking, stro*, tablet for, temp*, temperature
	-18: ten minutes, that new, them i, there club, they come, thought, thursday ., tight and, too, top ., trainers .
	-18: trea*, trip*, tripped, uncle ., was angry, was foaming, wedding, wedding and, will my, without my, wore, xbox
	-18: you didnt, you think, zac
	-19: . felt, . finished, . going, . vampire, 6 ., again so, alone, angr*, angry, anyone in, are fine, assa*, assassin
	-19: at netball, because bus, because its, bed is, been going, behe*, beheading, biscuit ., bleeds when, blood test
	-19: body ., broke down, bus broke, car ., carer said, carer with, carers still, charity shop, chips ., circus
	-19: class has, come and, comes on, deep, do, dont do, dont like, dying for, faint when, farm, farm ., felt sick
	-19: fine now, for my, fridge ., from school, funn*, funny, girl by, girl who, go for, going be, got changed, gum
	-19: hair cut, he scored, her plaits, his head, hitt*, hitting, i carried, i cooked, i scratched, im buzzing, in gta
	-19: in minecraft, in museum, in rounders, in shop, inhaler is, kick, knives in, know ., know anyone, like see
	-19: mate in, mati*, matilda, months ago, moving on, muse*, museum, my hand, my shirt, my tablet, neig*, new trainers
	-19: nil ., nurs*, on stage, on trampoline, plaits ., practice, pretended faint, reason ., remo*, remote, respite and
	-19: rounders, sat next, she screamed, shop ., shop*, showed me, sits, so everyone, stag*, stage, stage ., ta .
	-19: teddy ., tell everyone, terrified, terrified of, they shot, they wont, thinks, throws girl, tightened, too tight
	-19: trun*, trunchbull, trunchbull throws, until its, up with, vamp*, vampire, was home, we destroyed, went in
	-19: what time, worries
	-20: advo*, advocate, afraid of, and mum, and thats, are ., at weekend, away with, bet, boiler, broke her, bullying
	-20: came off, carer, carers ., chased me, chocolate ., choo*, chop, clap*, coat is, college and, contact is, cooker .
	-20: creeper, den ., dinosaur, everyone and, everyone went, eye ., eyes on, family ., for walk, funny when, get angry
	-20: girlfriend, googly, googly eyes, got drunk, green ., gutted ., happy here, hat, hate mondays, high, hook, horr*
	-20: hot, hot chocolate, i cut, i picked, i take, im off, in and, in prison, is funny, is killing, is making, kart .
	-20: kissing, leave ., like my, line ., loads ., log ., lost but, move and, my advocate, my art, my coach, my review
	-20: nan is, neighbour, nose*, nosebleed, officer ., people ., phil, pist*, pistol, pitc*, pitch, place at, potato
	-20: prom ., proud ., pull*, ragi*, raging, roblox ., roof, rubber, run off, says ., shark, shy when, six of
	-20: surprise ., swin*, talk in, talking ., thank, they check, they take, they watch, threw my, tony, twix, was raging
	-20: washing up, water pistol, who will, wilf, wilf eats, with foster, with hoover, years and
	-21: . thunder, 1 ., 11s, abso*, absolutely, adde*, added, alone for, and staff, ankle at, attack, banana, banana .
	-21: bbq, beach ., big lunch, broke my, buri*, by big, carers for, cars ., clear, coach says, creepy, cross ., cry at
	-21: cust*, custard, dad shouted, died in, dont make, down because, dress ., drowning, drug, drug dealer
	-21: everyone hates, everything ., fainted ., fire drill, for saturday, fun, get one, got cancelled, got place, guns
	-21: had big, had jab, have go, have me, have new, her husband, i eat, i talked, if its, im dying, in harry, is called
	-21: is drug, is taking, isnt scary, it checked, its fun, its massive, judg*, judge, kids get, knock whos, made it
	-21: making me, mang*, manga, me properly, mont*, mosq*, mosque, much i, my assembly, my coat, my house, of anyone
	-21: of fireworks, on your, parkour, photo is, prison and, punc*, queue ., same, scouts, see him, she might, she puts
	-21: shut up, since i, so do, stranger things, strangers, teacher is, team loses, there and, there are, they helped
	-21: they told, thunder makes, tie, tiktok, we play, when can, will, will it, world war, year 11s, you come, yuk
	-21: yuk .
	-22: . everything, . mam, . people, . ref, about boy, and asked, away from, bab, bathroom ., bed when, bedt*, bedtime
	-22: bloo*, brave, brin*, broke and, broken ., brow*, bus was, butterfly, call it, can resit, cant come, caug*, caught
	-22: clown, did worm, dinner ., duve*, duvet, excl*, excluded, exploded, fainted, fall*, flos*, floss, floss .
	-22: for new, from ghana, get butterfly, ghan*, ghana, got excluded, gros*, gross, gross ., gym ., had row
	-22: has touched, havent wanted, he took, her now, i bled, id kill, in book, interview at, is you, it goes, it keeps
	-22: its too, jewe*, line, list ., love, macb*, macbeth, many, me fishing, mist*, monk*, monkey, my brace, my money
	-22: my music, my tie, nose pierced, of how, of myself, one from, packed my, part ., plaster on, police officer, pupp*
	-22: puppy, put plaster, rank, read out, resit, ride my, roller, run, saved, scars, school again, scoo*, scooter
	-22: she did, shouted at, snea*, snores, so excited, so loud, social worker, someone in, someone tell, sque*, stab*
	-22: sticker, sticker ., stitches, stri*, sue, swimming ., swing, tablets dont, they do, though ., training
	-22: under dragon, violated, we learned, when i, when there, why i, winn*, worm, write
	-23: accident with, after that, answer ., at wedding, back ., biscuit, book*, bumped, burg*, came my, camp*, camping
	-23: captain, cat ., change ., check my, corr*, dest*, destroyed, died so, dogs ., dont ., dont feel, eyes, feel proud
	-23: feel sad, first ., going kill, got two, grou*, hand in, happens ., he gets, he lives, henr*, henry, henry and
	-23: her nose, im bricking, im so, im suing, in film, in taekwondo, is ., is dead, is running, is savage, is sick
	-23: it happens, it should, its calm, its game, its plastic, knew, knit*, lang*, language, like peas, looks at, man of
	-23: me by, musical, my cereal, my socks, never been, new one, night on, nose ., not go, of match, on coach, on level
	-23: on saturdays, one day, or been, pe because, pillow, plastic ., rais*, raised, residential, row, rule*, said see
	-23: sava*, savage, school is, see you, set, she takes, shoots, sings, sleepover ., snapchat streak, stop singing
	-23: streak, suing my, taug*, taught, taught me, telly, test, theo*, they all, three times, town, up her, wanted run
	-23: was late, wear*, wearing, without asking, worker, worried i, would find, would tell
	-24: . dentist, 21, alar*, alarm, all at, all had, and police, ankle, are working, at 10, at 6, at sleepover, beat us
	-24: blew my, boar*, bodi*, bottle of, carer wont, charity, chippy, chippy ., class and, class that, college since
	-24: day i, different, dogs, expl*, fair ., feel scared, feelings, fire ., fire alarm, for day, for dinner, for summer
	-24: for that, fren*, french, gran, grandma beat, had baby, harr*, harry, has been, her mum, i call, i deserve, i play
	-24: i read, i worry, im 21, in jane, in pe, in town, insta ., ive lost, keba*, keeps me, leak*, leaked, loud, lush
	-24: man next, meds, moon ., my ankle, my nurse, my pe, my spellings, never wanted, nobody listens, of biting
	-24: off swing, office and, oliv*, oliver, oliver twist, one where, orph*, pillow on, poem, prov*, provisional, pudd*
	-24: pudding, putt*, putting, right on, road ., runs away, seei*, seeing, shot from, sick in, spellings, sugar and
	-24: summer ., sundays, take it, though, tia ., today and, tower, twist, up until, vill*, wall and, want more
	-24: went see, wet myself, why my, woods .
	-25: . have, . lion, . nothing, 25, and bang, angry so, at rugby, aunt, baby sister, because everyone, bit me, bombs
	-25: boo who, box under, breath under, bridesmaid ., burned down, can someone, cancelled, cant take, car wash
	-25: chicken and, coll*, crus*, cry its, cup ., danced all, didnt ., doctor checked, does, does everyone, door*, doors
	-25: exce*, except, filling, forg*, forget my, friend ., get there, girl at, going london, hams*, hamster, have you
	-25: he chased, his mum, homesick, i always, im over, in pool, is fine, it rains, kids are, lion, lion king
	-25: many people, married and, mate got, me pick, me special, me want, meeting ., mondays, moon, moved ., musc*
	-25: muscle, muscle in, my group, need filling, not being, not in, only joke, out at, over it, own now, paper, pe .
	-25: penk*, penknife, photo, plas*, pulled muscle, rains, rugby ., said its, said she, scratched, screamed .
	-25: she helps, slus*, slush, someone ate, spilt, squash ., stay home, text ., that staff, theyre sound, tia
	-25: use sharp, walk school, what do, who knows, with me, wres*, you seen
	-26: . shot, . sir, . too, am never, am still, anywhere, at centre, at greggs, bit where, brav*, brew*, brews
	-26: bricking, bricking it, carer makes, cast, check ., come on, could eat, cried ., do they, dram*, drama, dropped
	-26: ear ., escaped, fart*, farted, fifa, fights, finding, finding out, for taxi, go college, goldfish, got hit
	-26: got told, got us, gran ., greg*, greggs, gta and, guns ., had laptops, had my, hand up, happy when, hat .
	-26: her tea, hid my, hurt bit, i moved, i waited, ice, in drama, in sand, in shower, in two, interview, is broken
	-26: is too, ive been, join, knife and, lessons, level 9, like they, map, me work, my birthday, my forms, nerf, no
	-26: of maths, of staff, of wine, one with, out we, out where, own room, play ., poor*, poorly, poorly ., pretended be
	-26: runn*, running, savi*, say they, school and, she only, slug*, slugs, starve, taxi ., thank you, verr*, verruca
	-26: want do, want them, washing, water for, way, weir*, weird, wobbly
	-27: . bev, . hot, . zombies, about giant, after football, alarm went, and dad, and jo, and seek, and they, and won
	-27: are gone, arse*, arsenal, at hospital, awar*, be at, be with, before she, beli*, bell, bell goes, brou*, brought
	-27: burnt sausages, bus, cade*, cadets, cap, cat is, choose, clue*, cluedo, do and, dog on, dont send, favourite
	-27: for world, foster brother, gian*, giant, giant spider, ging*, go my, go party, gold*, he waits, hele*, helen
	-27: hide and, house and, house not, i burnt, im bored, in any, killing, knac*, knackered, late and, left ., legs and
	-27: little and, looked, me sleep, my cat, my science, myself with, nil, noisy ., noticed ., of squash, on bus
	-27: our kid, out door, over, playing ., poun*, rain*, said im, scou*, scre*, she wants, snor*, spel*, stun*, stung
	-27: tag and, take my, they put, time is, took off, top bins, visit, want cry, want talk, week, will feed, will not
	-27: worry
	-28: . being, . havent, . squid, air when, and dogs, army and, ask for, be here, be in, bear, beat*, bike, bins and
	-28: bit but, blaz*, blazer, blue shell, but im, but not, card*, carer put, cats and, chair, chic*, chicken, cod .
	-28: dies, eat ., fishing and, fixe*, fixed, forget, from hockey, get bullied, got pound, got taken, guess who
	-28: happened at, has do, hes in, hes my, hock*, hockey, hockey ., i hid, i stopped, in army, is proud, jan, kidnapped
	-28: kill me, mum come, my bedroom, my party, nan, not tell, of people, on sunday, out when, panto and, pass i, pepp*
	-28: properly in, punched air, question, sand, scared, shy, someone says, sometimes, soup, soup ., squid, squid game
	-28: teacher and, thats when, they havent, tights, tikt*, time on, we played, will cry, with blue, with nan, wouldnt
	-28: year*, years, zombie
	-29: after school, airp*, airport, am saving, and gran, bore*, bored, boring ., calling, can do, chai*, chop*, chopped
	-29: class, coach and, didnt cry, disco, disco ., doctor ., dog, every time, first night, forms ., get my, glass of
	-29: got engaged, got gold, gran*, harry potter, hugg*, hugged, hugged my, i forgot, i hugged, i passed, i pretended
	-29: i stabbed, i stop, im going, in front, it that, keep my, knee, lone*, lonely, looking for, me but, me secret
	-29: milk, miss*, move in, my sister, no i, nothing is, now nobody, of year, on sundays, pott*, potter, question .
	-29: sad ., seek and, she has, shouted, sleep over, slid*, storm, table ., tall, that i, told her, two years, tyle*
	-29: tyler, uncle came, up for, up so, us fishing, was funny, we laughed
	-30: 1 because, alwa*, always, am good, am moving, and carer, arch*, archery, ate, ate my, bag for, battle, birt*
	-30: breakfast on, camp ., carers are, carry knife, chee*, cod, cold, contact ., costume for, cried because, crush
	-30: dont carry, drives, excited ., flying ., for christmas, for eid, for gta, game*, games, get say, good at, has one
	-30: haun*, haunted, have tea, he thinks, help, home on, hurts after, i cry, im hungry, im reading, into me, itchy
	-30: jumped, kill him, let, loads better, lost in, me hug, my girlfriend, my savings, nurse, over me, passport .
	-30: phys*, pierced ., pleased, pleased ., pota*, ques*, rain, ran, ref gave, savings, shots, snow*, snowball
	-30: spider in, them is, theres no, ties, uncle does, upse*, upset, was sad, went, whos, wont get
	-31: . after, . coach, . never, adopted ., again its, are watching, baby photos, been under, being scared, bleed in
	-31: bottom, bruised, brus*, but now, by mistake, carried, changed ., clow*, cold ., costume, do breakfast, dog is
	-31: down my, fair enough, falling, five, gaff*, gaffer, gaffer says, had nose, hayf*, hayfever, hit, in first
	-31: in foot, in show, ive not, jane, joll*, jollof, kit, know where, lego, list*, long ., me stay, meat, mistake .
	-31: my, my bed, my hamster, next week, nose bleed, not for, on trip, one of, out and, phone, picked for, place .
	-31: plan ., rome*, romeo, safe*, sheep, shin, shot myself, skin with, soun*, talking about, term, thing is, want stay
	-31: wants be, watching all, we watched, week ., you something
	-32: . wifi, acci*, accident, and had, and smashed, and so, back from, bann*, banned, been good, bus pass, cafe
	-32: care ., carer gives, coac*, coach, coming ., curr*, curry, dead gorgeous, didnt understand, dont eat, drop dead
	-32: esca*, face ., feel happy, for year, front seat, get ., gorg*, gorgeous, got red, helping, her head, him out, ill
	-32: in laundry, it gets, jake, jk, laptops ., laundry, less*, lock on, me go, messing ., metr*, mix, my ears
	-32: nearly died, next door, night because, not say, now it, on it, park with, pays me, plastic, please tell, pool and
	-32: pushed me, save*, school dinners, she gave, so can, suin*, suing, thes*, these, this maths, tigh*, tooth came, tv
	-32: uniform ., van i, vape, we put, you should
	-33: . made, . them, add, and bit, and bus, and nobody, and took, anim*, are criminal, at, at telly, bird, bomb*, boo
	-33: braces, bring my, callum, come for, cook*, did not, ever hurt, find*, fix, form ., glasses, goes funny, guitar .
	-33: hay, hay fever, he laughs, heal*, his dad, hours not, i learnt, is ready, keep thinking, knife in, laughed, lege*
	-33: legend, me try, minecraft, minibus, my sims, not going, off me, officer, on fridays, on there, orde*, own for
	-33: passed my, pictures of, rule, said they, saw it, smac*, sock*, socks, stopped, tabl*, tea is, tell him
	-33: they taste, tom, tummy goes, voice ., was sick, year .
	-34: . fire, 0, abou*, about, again for, ages, and was, are doing, are kind, army, be big, best thing, biscuits
	-34: blinders, book about, broken, burned my, but, cann*, cards, cine*, cinema, coul*, crai*, detention for, dril*
	-34: drill, exam*, exams, fed up, finger on, five minutes, five*, got sorted, haircut, helped me, hill, i pay, i wasnt
	-34: i write, im fed, jab, joker, judge said, kart, key worker, legs are, like ., made, mario kart, me look, me not
	-34: more and, my book, my friends, my nans, on that, paint, passed, peak*, peaky, peaky blinders, resi*, sat
	-34: saturdays, she uses, shell, squeezed my, squi*, starving, surp*, surprise, susp*, suspense, tag, they make, toast
	-34: unfa*, unfair, unfair that, wall*, went ., would never
	-35: . worst, aint been, and cut, and nurse, and sam, annoyed, anyone i, aske*, asked, ball and, bank account
	-35: blood and, bullied, but i, buzzing, can stay, capt*, care and, contact be, could live, crin*, cringe, cringe .
	-35: cros*, dead on, dont have, eid, feet after, floor ., gard*, garden, go home, hour*, hours, i forget, i miss
	-35: i wouldnt, in with, it again, lent, libr*, library, mad ., my blood, my favourite, not on, on friday, on tuesday
	-35: secrets, she keeps, shoe ., shouts, temperature and, walk ., walls, want contact, want see, was for, when dad
	-35: with his
	-36: . knock, 12 but, alright ., always do, always get, and fairy, at college, at pool, at this, basket, boat, boat .
	-36: boxing ., checked and, cousin is, cup, detention, do drugs, dont talk, fair*, fairy, forc*, getting him, guit*
	-36: guitar, have any, hoover, i sneaked, its so, knock knock, laptops, learnt, leaving, lets me, living here, lock
	-36: mates ., me do, me here, me jump, mum held, my bus, my cousins, nurse ., roast, sister got, skat*, smoke, sneaked
	-36: someone and, sometimes ., sound, teaching, teaching me, tool*, trainers, turkey ., waited, wants take, were
	-36: whos there, with staff
	-37: . grandad, . why, asking me, at uno, badg*, badge, bash*, bashed, be police, beac*, beach, birthday, boss
	-37: class ., do course, for cinema, forgot, got nits, grandad was, grum*, grumpy, have lock, heart, her arms, hour
	-37: i cried, i draw, i packed, if nobody, its boring, jokes ., kicking sofa, leaves, left out, many sweets, match
	-37: me something, mock*, mocks, my report, my speech, nan ., nearer, nearer my, off wall, pier*, pierced, plaster
	-37: reading, reads, red car, say sorry, scar, school trip, shoot, smash, so hard, sore throat, start, stay here
	-37: stayed in, taek*, taekwondo, talk my, that ok, they had, they read, throat ., till im, tues*, tuesday, uno
	-37: will have, work, work at
	-38: 20, accident and, blin*, brother, called my, centre, club ., dont shout, driv*, end of, falls asleep, fell over
	-38: finally, flat ., get drunk, grow, having baby, helped ., hid under, hurt myself, i grow, i pulled, injection
	-38: king, lad ., leg they, leve*, level, like me, me or, mean, miss told, missed, my meeting, nans ., need tell, nits
	-38: nits again, nobody found, nobody sits, off ., ordered, periods, punch, resp*, respite, roas*, runs, said i, sam
	-38: sank, sausages, schools, sent my, smok*, spiders, tables, tackle, this school, with dog, work*
	-39: . train, . who, . yes, am sad, aski*, asking, at all, base, bat, better ., body in, brick, came out, carr*
	-39: coming in, cry, dad showed, dale*, daleks, deep end, dinners, dino*, do not, doesnt get, everyone in, firs*
	-39: first, getting married, ghost in, grad*, gravy, his back, i burned, i threatened, i threw, id die, im getting
	-39: in wardrobe, is about, is in, mam says, me what, messing, month ., more time, move school, mum had, my aunty
	-39: my team, never get, ok, on everything, only messing, read*, ref, righ*, right, says it, secr*, sir, sister when
	-39: skel*, song ., soon ., therapy, tita*, titanic, too small, town ., us his, want move, watc*, when daleks
	-39: you said
	-40: . night, 3 times, arre*, arrested, bits ., boxi*, boxing, came and, come in, cudd*, dark so, do my, dying on
	-40: form*, forms, gang, guid*, gutt*, gutted, have night, held my, hoov*, horse, hospital and, i got, i live, i won
	-40: idea, keep dying, kind, mine*, musi*, my wardrobe, need new, nervous when, new school, night light, now with
	-40: on last, out by, read my, sandwich, snapchat and, solo, someone i, someone who, toma*, trip ., when people
	-41: . cat, . guess, . someone, 3, anything like, are, brace, broke, cara*, caravan, carrying, cart*, cereal ., course
	-41: cree*, criminal, dete*, door open, engl*, gone ., got hold, happ*, he showed, in game, is cold, miss my
	-41: my social, nearly, nightmares, of chips, on his, open because, owe my, pape*, peas they, pick*, pop, pulled
	-41: saus*, sept, told me, turn up, uncle is, up on, want different, wifi, will get
	-42: . food, adopted, always late, any more, appl*, apple, apple and, batm*, batman, big school, bric*, card ., choc*
	-42: chocolate, chor*, chores, college ., eyes in, fill*, her card, hides under, home alone, hors*, hot water, i .
	-42: i turn, is living, itch*, laughed so, living now, load*, move, much, my chores, my drawing, my plan, not ., opti*
	-42: phone for, photo of, saw, shir*, shout, stressing, stressing me, thats fine, toas*, vet, ward*, wardrobe, what we
	-43: before it, can my, choir ., clas*, dofe, down ., fear, finger, fish fingers, for week, friends ., friends house
	-43: gave, goodnight, guy ., her phone, i shot, jealous when, laptop ., my baby, non, non uniform, pat, pounds .
	-43: sant*, santa, school on, seconds ., sort*, squash, them in, told my, turk*, turkey, uncle and, uniform day
	-43: was jealous, went for, zombies
	-44: . do, . it, all day, all good, at chess, bake, bask*, buzz*, cant i, changing, council, country ., cross country
	-44: deci*, dentist ., friend sends, going my, here its, history, i never, i stayed, i told, i whipped, kill for, lift
	-44: mad, me birthday, me sleepy, mean ., mum doesnt, mum said, my foster, my prom, netb*, netball, pasta ., revi*
	-44: run away, saturday ., saturday see, scie*, science, sell me, shopping ., sleepy ., sorted, they did, think my
	-44: tuesday ., under weather, watch me, whip*, whipped, why cant
	-45: and hot, and miss, are getting, bedroom door, blow*, choi*, comes out, cuddles, did, for ten, free*, from falling
	-45: got grounded, grounded, grounded for, gym with, homework ., i fed, in english, it was, killing me, knock ., long*
	-45: longer, lunc*, lunch, makes me, man from, ment*, mental, mental ., my counsellor, my mate, people i, picks
	-45: pretended, rugb*, rugby, screamed, sharp knife, sims, this house, won .
	-46: . bit, am doing, and he, at bins, at her, blew up, choir, danced, deat*, death, exam, fina*, for throwing, get on
	-46: goalie, had no, her birthday, hid behind, ice cream, id get, idea for, im 16, im happy, math*, maths, my idea
	-46: not like, oran*, pasta, picked ., rings, saw my, sleepy, smacked, stay at, they lost, they would, thos*, those
	-46: thun*, thunder, tric*, water bottle, weat*, weather
	-47: . home, all that, any, arm on, attacks, bana*, before they, break leg, bridesmaid, buried it, calm*, dad and
	-47: fast ., foot, for mcflurry, has ever, him back, i fancy, i get, light, mcfl*, mcflurry, me cry, more, mum brought
	-47: name on, on at, or anything, saturday, sorr*, sorry, squa*, stuff i, sush*, sushi
	-48: arm and, bled, burp, cert*, certificate, certificate ., dad but, doin*, doing, egg, fanc*, fancy, goal*
	-48: got certificate, grav*, here on, joke and, light ., listens me, little ., mario, me out, my finger, myself and
	-48: need someone, nobody makes, ride, we buried, worried, you call
	-49: . not, all by, anti*, anymore and, brother said, card, cats, chan*, chess, chess ., cour*, cousins, fine with
	-49: finished, head off, help him, in from, know who, me eat, scratched my, she shouts, show, sore, taken, trut*
	-49: truth, try, who ask, yes i
	-50: both, brother for, chase, copy, english, fine ., full ., had have, haha*, hahaha, hahaha ., he reads, his old
	-50: im bit, iron, it right, it under, laptop, nose, once ., out till, prom dress, scored ., seek, sell, she found
	-50: staff held, stayed up, tablet, wale*, wales, was ill, worst, you bring
	-51: . things, and makes, back boxing, befo*, before, bowl*, brother hid, butt*, cook, every week, find out, goal
	-51: hold her, i broke, i laughed, in care, jokes, knoc*, nerv*, offi*, pens, proud of, round ., stay up, want go
	-51: went off, worry ., xbox .
	-52: . no, 12 ., ball, breakfast, brought my, buck*, crime, danc*, food and, going on, gta, hands ., he keeps, is best
	-52: its been, left, letter, log, massive, no drugs, of her, pass, present, robb*, rules ., scary, seat, sure
	-52: tells me, that song, they change, up in
	-53: 20 pound, at end, but hes, chas*, chips, cooking, could have, for school, gues*, had, in back, it went, mass*
	-53: more pocket, my carers, past*, picks me, put it, repo*, report, she looks, six, talks, that is, we had, with that
	-53: wobb*, word*, words
	-54: break, bunk, came, canc*, cent*, days im, drawing ., he never, how use, hug, i move, in among, is, kidn*, love it
	-54: rota, says im, shes got, some days, things are, this year, was dying
	-55: about her, amon*, among, among us, bit, carer ., dragon, draw*, forever, guessed, hide my, in this, it when
	-55: my window, peac*, please can, say it, scream, she picks, sniper, they dont, turn 18
	-56: burned, called, chap*, cont*, fish*, fishing, front ., hair*, he told, hell*, hello, i hate, ketc*, ketchup
	-56: learning, neve*, never, only has, oven, ran out, set ., she loves, someone help, stole, strict, thing ever
	-56: too much, was in, wont let
	-57: . can, adop*, art, at 9, bell*, belly, bomb of, carer took, climbing, die for, funny ., jeal*, jealous, jo, laug*
	-57: like log, nobody i, not fair, now ., once, spider, two
	-58: ask, bike and, bisc*, cant have, hair ., head*, hes all, jump*, ladd*, ladder, ok ., panto, played, right in
	-58: rules, scored, song, wait ., where i, write it
	-59: . since, 1, ages ., because we, books, can, home*, hurting myself, inte*, loll*, made up, man with, mari*
	-59: nervous, same as, she always, they ask
	-60: . scared, because it, do you, doesnt drink, drive, excited, fish, foot*, him off, i beat, i used, if my, im fine
	-60: like, noisy, peas, planes, school everyone, tort*, torture, we made
	-61: arm was, drop, for no, found me, its private, laugh ., laughing, loads, no reason, private ., seconds, shoo*
	-61: throwing, we let
	-62: . nobody, . that, 5, fore*, haha ., late, letter ., listens, phone when, slept like, smas*, we went, would ring
	-63: ask me, bad i, clim*, cross, get picked, go bed, homework, i look, i need, my bag, open, pizz*, pizza, present .
	-63: sits with, stol*, strongest, strongest thing, worst thing
	-64: bori*, boring, fed, form, hist*, is having, murder, on with, pe, scor*, see my, sorry and, tidy, took us, want my
	-65: and im, bump*, eat breakfast, fell out, got new, lost, near*, nobody here, off if, phone at, seco*
	-66: draw, football ., ghos*, ghost, killer, knock, meet*, meeting, no sleepover, pushed him
	-67: and you, drugs in, ever, gym, have never, he put, jane ., nicking my, on holiday, shou*, snip*, so bad
	-68: by myself, call*, chip*, i hope, i sleep, i wanted, laughing ., move*, queu*, queue, spee*, speech, tack*
	-68: with school
	-69: . doctor, about my, anno*, birthday and, cream, i help, my mates, said id, talk about, talk*, they always
	-69: thinking, was, was little, we did, you ask
	-70: club, im on, love him, make us, pound ., read, told off
	-71: and me, because im, falling off, fight, joke, new glasses, zomb*
	-72: asked if, me be, me off, say if, shed and, singing, tell her, terr*, text, you asked
	-73: am on, brac*, crea*, movi*, moving, murd*, pock*, pocket, pocket money, she looked, show ., sing*, team, will i
	-74: beat, fortnite, hope, spli*, want know
	-75: cred*, credit, good, i watched, im credit, was only, with my
	-76: bigg*, bigger, good ., granny, jump ., kills, let me, live with, said ., soon, took me, towe*
	-77: . will, blew, box ., change, half, headache, i feel, in fridge, in meeting, mini*, my knee, not me, talks me, we
	-78: brok*, checked, counsellor, died, help*, room is, when my
	-79: about it, cooked, fine, me pictures, nobody hits, pool, stor*, they talk
	-80: care, contact, fell, film, haha, jumped on, out with, satu*
	-81: all way, fast, nobody has, stayed
	-82: figh*
	-83: atta*, camp, knob, play, should be
	-84: exci*, fort*, full, helped
	-85: dont get
	-86: and got, it back, joke*, lapt*, prou*, proud, shel*, us do
	-87: bomb, could, dont know, i would, said sorry
	-88: again ., college, lost my, ring me
	-89: 18, drawing, fair, i dont, lear*, pain*
	-90: moved, scar*
	-92: my own
	-93: best, by accident, it down
	-94: they stop
	-95: prom
	-96: me how, sad
	-97: worr*
	-98: and we, bed at, i like, tell me
	-101: do i, i went
	-102: baby and, lol .
	-103: i could
	-104: book, trip, wanted
	-105: happy, war
	-106: crim*, watched
	-107: miss, spid*
	-109: my teacher
	-110: big, cant wait, off for
	-111: new
	-112: . in, i want, sleepover
	-113: cried
	-114: . our, cake, my old
	-116: and it
	-119: for tea, my carer
	-121: help me
	-122: lol
	-123: i love
	-126: can i, what if, won
	-130: . what, kill*
	-131: talk
	-136: would like
	-158: shot
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
