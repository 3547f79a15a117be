/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end, and
 * `bull*` is any word that begins so. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -150;

const list = `
	161: man
	154: . ive
	151: what
	144: . carer
	135: he
	132: by my
	129: . everyone
	124: burn
	121: has got
	119: they
	116: gone, my arms
	115: on me
	114: what*
	112: them
	111: look, some*
	110: car, only
	109: be, blad*, calls me
	107: cries, i do, mums
	106: kid
	105: do it
	104: smel*
	103: . if, cooker, pants, self
	102: . been, blade, toni*
	101: 14, of it, why .
	100: arms, black, this
	99: brea*, kids, lad
	98: . big, at me, at work, because nobody, goes, how .
	97: help ., how, picture
	95: my face, pills, someone ., us with
	94: it all, open*, they*
	93: didnt say, die ., down, give
	92: . theres, god, him, my arm, my legs, wake up
	91: barr*
	90: if, matt*, my period, somewhere
	89: dont, they lock, unti*, until
	88: aint, burns, dadd*, drugs ., hurt, legs, letters, tied, we have
	87: . boy, addr*, i put, kill myself, says she, spec*, special
	86: are going, back, face, girl, nobody knows, out ., that ., whats
	85: blac*, im at, lads, me ., supp*, tonight
	84: bridge, cans, door, hand, lip, toilet .
	83: need stitches, say i, secret ., something
	82: . teacher, blee*, brothers, i hide, its fine, its my, met, my brothers, say yes, wont, worse
	81: . its, bruise ., came*, cutt*, cutting, dad, get, go sleep, stop ., through
	80: bed with, drunk ., hit me, i been, lights, mark*, marks, marks ., nobody came, pub, step*
	79: born, camera, did it, i dream, on phone, wris*, wrot*, wrote
	78: are all, bags, dads, killed my, kiss, nobody would, sick ., till, wish i, worse ., wrap*
	77: all time, cant, fag, im too, long, on news, pull, she told, shop for, so we, tell you, trou*, weed
	76: bott*, clea*, crack, give me, i bit, i set, its secret, last night, leg ., my shoulder, pipe, put, she, shoulder
	76: sinc*, since, sit, we eat, week*
	75: havent got, like bath, not here, phones, some, tell ., wants, weekends
	74: . kms, . took, 12 and, by, dead ., i let, it off, kms, leave, my skin, peoples, period, pub ., us .
	73: am scared, friend is, is full, spoo*, unit
	72: . grandads, . lad, am in, bruises, dirt*, dirty, i said, isnt, mate is, money ., of them, ones, pack*, rest, sleep
	72: staff hurt, train
	71: hate myself, hous*, im with, or i, pill*, ribs, sell*, sick all, side, walk, with her
	70: . foster, belt, boy, her, i know, i left, is and, life, like ghost, of me, pants ., purpose ., tonight ., wake
	70: want die, when hes, whis*
	69: and people, asle*, asleep, bath, but it, i didnt, mine ., my dinner, night, one more, shed ., they cant, uncl*
	69: water .
	68: . his, box with, brother is, daddy, days ., have one, he made, hits, if im, name ., pen, push*
	67: . lady, all ., bein*, being, cuts, drives us, feeling, for bit, had tell, if we, laughs ., me again, more when
	67: my contact, my fingers, napp*, nobody ., out, out window, para*, paracetamol, swal*, trousers, wrapped
	66: . i, agai*, doctor i, end, fat, game, girls, heav*, in van, it my, life ., plasters, safe, sear*, step, stuff
	66: touch ., up and, vodk*, vodka, wet, what i, without me, wrong .
	65: card and, dele*, dirty ., hall, he says, hear, i saw, it, it on, live in, off and, people im, press, pushed my
	65: slee*, sold, thin*, turn*, two days, whee*
	64: . id, . mum, about doing, anymore ., bed and, count, do things, glasgow, glasgow ., houses, men, nann*, nanny
	64: nobody will, not safe, on train, reme*, saw stars, stan*, stand, started, they tied, till i, told i, told nurse
	64: wont be
	63: . she, baby, clos*, full of, gos, gran is, hates me, he comes, kept, knife ., lady, left with, lock*, my ribs
	63: nobody looks, now i, on and, pay, pick up, pict*, prac*, thro*, when shes, wind*
	62: . only, alre*, already, blue ., case, fami*, family, family now, floo*, floor, gas, i hear, i no, im still
	62: new family, nobody asks, of dying, one who, petrol, quiet ., say ., shes, shower ., they think, wife, woma*, woman
	61: . girl, at party, band*, be dead, dinner, drea*, lump, machete, make me, on floor, too ., until it, with him
	60: . whats, bullets, calls, did that, hate my, here ., in drawer, noti*, nude, real, remember, rub, see ., they beat
	60: toothbrush, turned, up at, wardrobe .
	59: . is, am frightened, and says, and what, at tea, cant say, carer told, enough ., everyone is, everyones
	59: falls over, feel nothing, from mug, gets, i heard, into my, is always, is at, its all, ligh*, my chest, noises
	59: olders, see myself, skin, so nobody, them all, washes, who
	58: am hungry, ambulance, because he, bleeds ., dying ., fall, for him, hand on, its getting, ive, ive picked, lighter
	58: not had, powd*, powder, say, sleep in, someone is, squeeze, telling you, they went
	57: ambu*, and shes, bath*, because i, been born, bingo, bingo ., bottles, days and, dream about, for everything
	57: i had, keep going, me take, not allowed, over*, parents evening, sandwiches, searched, sheets, show*, smashed my
	57: sock, stea*, stop, thing, unde*, use, want kill, we use, would of
	56: 4, allowed talk, cove*, debt, for good, goodbye, have secret, his, i wash, into, looking, mug, my pen, of bus
	56: period ., room ., sat on, sex, she says, stil*, still, unit ., was playing
	55: bag, before he, bin, covered, dark ., days, dont look, door off, happen, have not, heard, his house, last year
	55: lyin*, lying, me down, meet, met on, nappy, party ., pictures ., pour*, ran from, stars, stars ., told, toot*
	55: up unit, use socks, walk*, when, will live, write that, your*
	54: . he, about ., at bingo, be one, behi*, behind, boyfriend, can not, come when, dream, feel like, foll*, him i
	54: his hand, hold, im covered, is so, jump but, little ones, me she, more ., play game, ring school, road, she cant
	54: sold my, staying, stick, turn, walk in, was me, would have
	53: . house, . please, 100, 11, 200, and his, and left, as long, bleeds, bugs, come ., counted, eate*, eaten, go
	53: grown, if you, im ten, its his, kitchen and, letters ., long as, mate, my pants, my toothbrush, need talk, purp*
	53: shak*, slap*, this time, till it, took, up ., we found, went blue, wrong way
	52: . uncle, aint got, and see, asked god, born ., burn on, cousin, funeral ., gun ., hid in, how many, i listen
	52: i wet, id be, inje*, is being, it so, knee*, looks after, mark, me with, nobody took, of times, one way, prom*
	52: sleeping, staff was, station, sunday, survive ., tell, thursday and, window
	51: 13, arms ., baby*, biting ., brother he, bullets in, cant see, close, eyes and, feeling when, for ages, get toast
	51: goog*, guy, hers*, herself, how i, im gone, it wont, lorry, me coat, outs*, outside, plac*, reads my
	51: thinking about, went out, where it
	50: . three, aliv*, alive, always out, and ask, close my, do is, dont no, drawer, ex, faul*, fault, for losing, gate .
	50: hes hurting, hide in, hold ., hold and, in sock, living room, new lad, nobo*, of bins, photos ., plan*
	50: please dont, punched me, reac*, right and, sleeps, spoon, suic*, tells, there, this ., twisted, want cut
	49: . theyll, bent, both*, bother, cant stop, cries ., drow*, even*, evening, flush, futu*, future, going ., heaven .
	49: here keeps, i burn, is 30, it last, kept bit, last week, little boy, mean*, mum went, my game, papers, pare*
	49: parents, past, quick, sharpener, shut, suga*, sugar, they call, theyll, wash*
	48: . dad, . mummy, am ., breath, charge, checks if, cousin makes, flin*, food, gets out, got no, he asked, he puts
	48: he said, heads ., hide, hits me, home, i clean, im being, in car, in charge, in september, is never, it i, kitc*
	48: kitchen, last time, looking ., mirr*, mirror, money on, off, passport and, ripp*, ripped, she tells, skip
	48: when you, wrong when
	47: . ask, accounts, at dads, boyf*, boys, brother and, can tell, cares, didnt want, dont ask, dres*, get changed
	47: gets my, go i, gold, grandads friend, i slept, i snapped, in case, in her, it bleeds, know you, leaves us
	47: liked it, make it, married ., moto*, motorway, my xbox, need help, nobody cares, of food, of my, on hot
	47: only thing, out my, petr*, says its, she falls, shoe*, shoes, steak, swallowed, they tell, think about
	47: three staff, want her, wast*, waste, waste of, wee, wher*, wine, you are
	46: . little, app, bed ., boxing club, buy, cans ., corn*, corner, done, every day, first time, fist, for two
	46: get married, hospital ., i couldnt, i met, im 9, im done, in park, its like, keeps falling, lett*, lorr*, love you
	46: man on, miss i, near, neck, off him, out in, she went, smells, stood on, that isnt, time i, twis*, want it, we hid
	46: what dad, with them, word
	45: . like, acco*, age, and made, and never, at flat, bad, baths, been sleeping, being hurt, better off, clou*
	45: clouted, deal*, does ., favour, foun*, found, fune*, funeral, gel, i pull, in here, keep having, loft, mach*
	45: me all, meant, medicine, my hands, myse*, myself, on top, please, razo*, room and, round, says, stai*, toilet
	45: tummy ., under, waiting, watching, worried about
	44: . baby, . carers, at his, at home, bags packed, bleeds and, day and, do shopping, drops, find her, football but
	44: for everyone, gives me, hates, i jump, i made, in toilet, jump, know*, knows, me its, mile*, miles, morning .
	44: my lip, on in, ones ., pair*, pairs, pairs of, pen ., poin*, prob*, problem, scared ., want get, was accident
	44: wash my, weird ., who did, wish
	43: . daddy, . hes, . nana, 3 days, am always, chos*, dave, down there, finish, for hours, from home, go school, goin*
	43: going, group, hell, her ., holi*, how get, hurting, i wear, im proud, insu*, insulin, is party, it every, knocked
	43: late ., laughs, my insulin, my turn, my wrists, pin, preg*, pregnant, put in, quie*, quiet, shif*, stairs .
	43: stay in, staying ., stra*, support, support worker, than, thanks for, that he, thei*, tin, tomo*, tomorrow, trus*
	43: want wake, was short, wet bed, what would, would happen, wrapped in, wrists, you ring
	42: . theyre, . we, 13 and, again, and not, august and, booked, brought back, burns on, carries, dog if, for when
	42: front door, gang ., go at, goes ., got list, he wants, headlock, hes coming, hims*, himself, his mates, i drink
	42: i ran, in headlock, in middle, is going, is red, kid ., like he, lot, me he, mum is, my eyes, nana, on bridge
	42: pant*, phone so, promise not, ready ., ruler, screwdriver, sham*, she said, smell, stairs, swing ., they made
	42: theyre, touch me, want be, want hurt, want turn, was dog, we can, weekend ., you read
	41: . my, and said, anym*, anymore, are making, arm ., at services, but its, cant go, carer is, chest, cryi*, crying
	41: dads got, dare, favour ., for help, get told, getting worse, golf, hall and, heaven, her own, in bin, in loft
	41: keeps, lie, lift my, lose, man came, mattress, me at, my class, my cousin, my diary, my head, my stepbrother
	41: nicked, nicked my, once and, picture of, services, sit on, some of, stat*, stepbrother, they didnt, touc*, we cant
	41: we only, without it
	40: . gas, 11 ., and searched, bank, been wearing, bent my, breathing, clin*, contact when, date, esta*, estate
	40: friend has, get me, girl i, givi*, giving, got one, had eat, had hot, happen my, he laughed, his phone, hote*
	40: i aint, i done, i nearly, in cold, in my, is 14, is it, it ., me see, my leg, my school, my top, nearly drowned
	40: now, phone charger, rid, room, ruin, save, scab*, shopping and, stoo*, stood, their, today ., told im, top of
	40: tumm*, tummy, uncles, van ., wash, we live, wing*, wings
	39: . sharpener, allo*, and threw, and told, anot*, another, at us, broke in, cousin gets, diary out, dog but
	39: dont want, driver, everyone at, fag in, glasses broke, handle, he bought, he calls, he knows, he stopped
	39: her boyfriend, his friends, his name, house ., i hurt, im working, in night, it makes, its not, last, leave me
	39: listen, me any, me hospital, my cuts, my self, of what, peop*, rest*, restrained, take turns, taxi, they have
	39: they held, trust, vape*, vapes, wall, wasnt ., wearing same, who is, with baby, write this
	38: 40, ask before, bats, bran*, brot*, cant*, canteen, changed for, clic*, drug*, drugs, drugs and, few, friend
	38: going jump, got worse, grow*, his face, hold*, house is, i guess, i practise, it and, live, look in, me and
	38: me because, me kiss, me on, mum didnt, my support, night i, no food, not, nude*, nudes, number, on ., on purpose
	38: opening, perf*, poured, purpose, reco*, say im, see, send*, sick every, since tuesday, so it, tablets and, thin
	38: this week, toil*, told teacher, up from
	37: . they, 30, all sorted, and no, asthma pump, be good, beca*, because, bing*, bit my, bit of, black ., brui*
	37: come school, cut it, did with, dont let, drov*, drove, drown ., enou*, enough, felt better, for fun, foster carer
	37: gave my, got his, hard i, has burns, have write, hear ., her car, how make, i started, if he, is not, knife from
	37: lip ., living with, locked in, lot are, meta*, mum ., no who, nothing i, packets, poison ., smokes weed, so im
	37: soma*, somalia, step dad, stopping, suicidal, swap*, swapped, tablets, taki*, taking, tell school, there ., theres
	37: they look, they should, things, tho im, took ., touches me, two pairs, up by, upst*, upstairs, virg*, virgin
	37: was one, weed with, worker .
	36: . something, . two, . would, 7 and, bit ., blok*, breathe, brother at, brown ., case ., chok*, clicked, cush*
	36: danger, date on, down for, flic*, for them, garage ., goes in, gone ok, he plays, i asked, i cross, i swallowed
	36: i took, im, im only, in danger, is only, kids ., look at, me being, me for, me over, mum takes, my nudes, my wrist
	36: nobody else, noticed, on card, on her, on snapchat, on this, out on, passed out, plants, plat*, puts, ruler .
	36: say he, sells, shar*, shows, stabbed my, stuck my, teacher ., turned my, used do, vide*, walking, was drunk
	36: was told, water on, wear long, wear two, weig*, who tell, wish*, wishes, with it, wrist
	35: after he, at cars, at christmas, at some, back in, banged, battered, be cut, be my, been on, blood ., cant be
	35: check on, clean, could go, dads and, dog ., door is, foil, for after, fost*, go ., grabbed me, have pay, he makes
	35: he touches, her bed, her tablets, him ., him up, holiday ., husb*, husband, im 10, im late, it doesnt, knock so
	35: me watch, mouth, much longer, my teeth, my throat, not there, ok i, picking, pray*, prayers, red ., ripped my
	35: see me, selling, share bed, she is, should lock, sink, smells my, so, somalia and, something i, special knock
	35: sunday ., there was, thing ., think ., towels, we do, wors*, yard, yard .
	34: . how, . kyle, . staff, about him, bag in, battery, birthday ., cat and, choice, come home, crac*, dad says, dares
	34: dealer, feel*, find, get out, get this, girls ., got me, he carried, helps, her voice, him in, hold my
	34: holiday and, in boot, in garage, in year, keep, key ., kneel, kneel on, know its, kyle, mum, mum or, mum took
	34: my whole, nobodys, older boys, on rice, opened, people say, peri*, person i, picked up, placement, pump, raw .
	34: razor, rice, screams, she was, shoes on, so id, sofa and, station ., steal, swallowed battery, tells everyone
	34: ten ., ther*, think its, touched, train and, use newspaper, we stay
	33: 18 ., again because, alive ., all and, am going, and laughs, asked my, be better, be off, being funny, big knife
	33: boug*, bought, bruises on, check, come, comi*, coming, cupboard ., cut off, dead and, different when, down stairs
	33: drink because, drinks, drown, ever*, face and, funny but, hidi*, hiding, horrible ., i kept, i make, i talk
	33: in group, killed, knocked out, line*, lines, man and, mate has, mums and, my step, my uncles, nice when, night and
	33: ok when, parties, photos of, plate, point, pushed, quick ., ringing, safe ., sayi*, saying, shift, sister had
	33: slept in, sock ., something bad, sometimes i, stayed at, they cut, tied me, tied my, video ., warm, wheelchair
	33: work ., yes ., youre
	32: . social, . when, about suicide, acts, and phone, and went, changed, come my, crashed, dad for, die, drinking .
	32: easy, feeling like, for first, glas*, got added, got stabbed, hammer, hard and, here so, hours ., i danno
	32: in there, it now, its safe, knows where, last*, leave my, lies, listen ., little sister, load of, locker, man i
	32: mans, mattress and, me cook, measuring, measuring me, mout*, my college, my life, never came, nigh*, no clothes
	32: nois*, on facetime, on live, on radiator, park, phone is, phones ., practise, raw, ready, scarf, sending, she acts
	32: shed, sign*, sister because, sister now, small ., stum, suicide, tash*, tasha, they give, tho, twisted it, us
	32: vids, visitors, was nobody, washes my, water because, wedd*, weve, when her, with belt, with water
	31: again on, agency, allowed, are always, at break, back and, back when, been here, bleed and, buy me, calm room
	31: child, child and, choked, cleaner, coming house, crushed, dare*, eats out, empt*, empty, flop*, floppy, foster
	31: got on, grandads, group chat, had go, has sleep, have bag, he hits, i locked, i might, in room, it helps, it out
	31: joki*, joking, keeping, knows im, like its, looked at, loves me, me, me they, myself ., nan gave, no toilet
	31: now im, numb*, of him, off trampoline, pan, parties and, posters, pushing, red raw, room but, room in, sex .
	31: shan*, shank, she fell, smal*, smil*, so i, staff laughed, stam*, stepping, takes, talking him, thing and
	31: uncle says, week she, weeks and, what for, wheel, when nobody, where, will tell, work in, would
	30: . by, . nan, . one, 10, afte*, after, all be, and were, anything ., asks, at bedtime, at school, baby ., behind me
	30: blea*, bleach, boyfriend says, boyfriend who, breathing ., brother again, came look, cana*, canal, cant walk
	30: christmas ., cried ., daug*, daughter, delete, doctors, dont cry, dont remember, eat and, end it, everyone i
	30: faints, fold*, folder, for, from garden, get rid, girl*, go in, going finish, got petrol, got slapped, hate them
	30: heads, helps ., hide*, hides, him at, i stand, im worried, in hall, in skip, insi*, inside, is off, key
	30: know which, like way, lips went, lit, lot ., man ., me dead, me home, me im, me rub, my hed, my nan, myself bleed
	30: need*, never gets, on table, on thursday, one and, one i, or else, outside school, pick, plays with, read this
	30: said stop, says her, set fire, she faints, she isnt, shelter, side ., sister ., skip ., slapped, spea*, speak
	30: starting, stev*, steve, sting, tent ., touches, tummy is, videos, walk right, was dark, weed plants, white, woke
	30: woke up, would be, you lot
	29: . grandpa, . im, . mums, 31, 9 ., address, all i, and take, assembly because, bald, be alive, bed so, been, belt .
	29: bottle, carer and, carp*, carpet, check under, coat, code, collapsed, coming back, couldnt get, crying ., desk .
	29: dont come, drowned my, everyone gets, facetime, find me, flig*, for monday, fork, from cat, get up, grandpa
	29: grown up, had talk, hair so, have parties, have sex, hold me, hurt*, i collapsed, i give, i owe, i still, i wait
	29: in heaven, in sink, it its, its in, kisses, knee on, little bags, locked my, mam, me if, mess, monday, mums .
	29: my age, my back, my bits, my dad, my husband, my neck, news, news ., no ones, not toy, of weed, only for, owe
	29: own ., panic, please help, pretends, rape*, raped, roun*, school, screwdriver in, selling drugs, shame, small
	29: someone on, stays, stin*, stinks ., swol*, table, tablet and, tesco ., them my, they will, time, told nobody
	29: town*, towns, want stop, watching ., way home, where she, with fork
	28: . dads, . new, 16, 60, 8 and, after college, as, as i, asleep ., babysitter, been gone, black eye, by staff
	28: carer locks, class is, comp*, couldnt, crossbow, cuddle ., dad did, did thing, dress and, drinking again, drowned
	28: ear, early ., elbo*, finds out, for drugs, for ever, frie*, got in, happened ., happens, has had, has no
	28: he choked, he finds, himself and, holiday, i sent, i steal, id, im giving, isnt ., it round, kett*, kettle
	28: kicking off, knife under, live now, long time, metal, milk ., my babysitter, my name, needles in, not my
	28: not scared, now we, on back, on our, only me, pretend i, promised, pulled me, quic*, room at, run ., say you, shop
	28: shout ., shov*, shows me, since sunday, sits on, slap, socks ., stand in, stepmum, stop now, stop when, stuff in
	28: they got, thoughts, till friday, uncle, watching it, what he, when anyone, with shoe, wond*, wont have, would do
	28: yell*, yellow, you do, you will
	27: . dont, and do, and last, back there, bag is, bath ., be wife, bed by, being held, best*, boot, bus ., calo*
	27: calories, choice ., compass, dang*, done ., downstairs ., electric, face was, fat ., fighting, flinches
	27: flinches when, for pe, for someone, fork ., glass in, hammer under, have say, he grabbed, he picks, his fist
	27: his trousers, hotels, hotels and, i buried, i learned, i promised, i rub, is packed, is that, it away, it in
	27: laughed ., leaves door, list, lives ., load, longer ., makes my, me hotels, messages, mine, money, morning and
	27: my trainers, nails off, nan lives, new kid, no money, noise, norm*, normal, now and, now but, old foster, one
	27: our own, package, pay ., playing, poison and, says my, school i, scratching, screams ., secu*, security, sent
	27: shakes, she reads, she wishes, shift ., shut me, since monday, sing song, sister is, sleeping in, someone go
	27: sorry on, stood there, stuf*, stuff on, sum, talk and, teacher, them and, they hold, they sing, thie*, tomorrow .
	27: usin*, using, waiting for, was horrible, washes me, will do, you wont
	26: . swimming, 12, 3 kids, about walking, always asleep, am i, and calls, and one, augu*, august, bath time, begg*
	26: better than, body, box, brid*, broke ., brother makes, bury, bus shelter, checks, clum*, clumsy, clumsy .
	26: did something, done it, dragged, dug, embarrassed, falls, fell ., followed, food in, for weeks, frid*, go back
	26: got knocked, harder, harder ., has gone, has her, have no, he goes, hed on, her hand, i killed, i liked, i throw
	26: i walk, im 11, im scared, im tired, in bathroom, in bus, in our, is asleep, is waiting, it feels, kicking, like im
	26: liked, lock door, locked, lond*, london, lot of, making something, me getting, me new, mum shouts, my picture
	26: my placement, no shoes, not good, of pills, own in, phone and, pig, rats, rats in, reading about, school they
	26: shes 12, shouts at, shut my, someone from, special juice, stepdad says, streets, stressed ., swit*, tell miss
	26: that dont, thats it, threatened me, time im, want sleep, was good, why, with anyone, with screwdriver, you get
	26: you know
	25: . aunty, 999, 999 because, acid, again he, all got, always me, am bad, at him, at meeting, bad day, bed because
	25: biscuits ., bleed, bridge ., bum is, but they, buys, came back, can stop, cannot, cant write, carers dont
	25: caretaker, comes ., corner shop, couldnt move, days on, died and, does it, dont deserve, door ., drank hand
	25: ever and, face for, feel dizzy, fell*, fella, flings, flings us, getting changed, got locked, had ring, hand gel
	25: happens when, he buys, help my, her i, hes booked, hungry and, husband ., i keep, i lit, im reason, in shed
	25: in summer, it be, it up, ive had, jay, kill herself, leas*, liar, little brother, machete in, make him, mate cuts
	25: me princess, me say, me when, meal, mother, my wheelchair, never met, never see, now there, off with, out his
	25: pack, parts, parts ., princess, private parts, pull my, pulls, rent, ring 999, room has, say no, say why
	25: says dont, see our, sent me, she screams, shee*, signed, since friday, single day, skir*, skirt, smell it
	25: staff dont, staff sat, staff wrote, stepdad, stop*, table and, that nobody, they forget, they know, time ill
	25: tin of, together ., toilets at, tried end, two men, uber, until i, up my, we go, what its, when staff, you come
	25: you she
	24: ages and, am 15, and hid, and sends, are coming, arm, bad ., bathroom bin, because there, begging, black and
	24: car and, carer goes, chuc*, clothes were, clothing, clothing money, coat ., cousin went, cuddle, dad hits
	24: dad said, do if, dog and, door at, drawer ., dress for, end up, fetc*, fit, following, for guy, for laugh, from me
	24: get her, had bad, head in, heavy, hes, his bed, how far, i counted, i hold, i tied, im like, im stressed, in
	24: in belly, in day, inca*, incase, is 7, is my, kai, keeps clothing, kick*, knife on, knuc*, knuckles, let her
	24: long i, make myself, marriage, marriage is, me mam, meal since, mete*, mirror ., mouth for, mum sold, my knuckles
	24: my real, my voice, myself sick, nearly did, notice, on mouth, one less, out loud, picks us, pictures in, promise
	24: pure, said it, said no, said thats, send, she drinks, shut ., side of, sims, sleep with, snif*, something and
	24: sting ., strap, stressed, summ*, summer, take, tell but, they carried, they never, think i, three, through my
	24: till they, too ugly, trainers are, ugly, us up, vodka in, wand*, were on, whole year, wont hurt
	23: . electric, . life, . was, against, against wall, and asking, ashe*, ashes, asleep so, bad one, be nice, bean*
	23: beans, because water, beer, behind bins, bite*, bites, brown, building, but my, by bus, charger, choke, choked me
	23: coach london, dad found, dads ashes, dead leg, do something, doct*, doesnt eat, dress, drun*, drunk, family photo
	23: feel, fight and, flicks, foster mum, friend and, fun of, get done, going back, going get, got code, gown
	23: hairbrush, he did, he gives, hedge, home time, how do, husband i, i bring, i poured, i sit, if there, in chair
	23: in church, in family, in when, is shut, it from, its metal, keep saying, kiss*, kissed me, leave ., lets, life is
	23: locker ., me move, memb*, member, met him, metal and, middle of, might be, mone*, mouth ., mouth with, mr, my year
	23: needs, neighbours, no sheets, of bed, of prison, on him, ones and, only have, owe them, pinn*, pinned, put his
	23: right ., river, rude, running away, scis*, scissors, she pulled, she ripped, she wont, sleeps in, spoons
	23: staff are, staff member, stamped, stamped on, stuff for, swap, ticket and, upsi*, upside, upside down, us drink
	23: vapes ., voice on, we will, wear my, were he, what you, wheelchair so, who would, why do, writ*, yes three
	22: . long, . monday, all over, asked what, auntie says, beep, beep ., beep*, bin saving, cheek, chew my, clot*
	22: coat and, company, company ., damaged, dance ., dont go, dont sleep, dont tell, eati*, eating, eats, elec*
	22: enough for, every single, feel bad, feel sick, fever ., food at, for meeting, for protection, four, friday, gara*
	22: glov*, gloves, go hospital, got carpet, got mates, had it, has bruises, have answer, he does, her dad, her foster
	22: his knee, his room, hit my, hurt so, i ate, i chew, i punched, i seen, im his, im mad, in august, in hold
	22: into door, it wasnt, its how, me round, me where, meet me, mum got, my address, my cheek, my drawer, my teddy
	22: none, nowh*, nowhere, of kids, off when, opens, owe ., pin ., plan, plan be, prot*, protection, protection .
	22: pull out, pulls my, putting it, pyjama, said say, school ., she never, short ., shoved, shower, single, sleep on
	22: sleeps all, sorry ., stairs and, talk me, tell anyone, there is, they said, they say, three days, told school, up
	22: was meant, way ., wees, were off, when its, where im, whistle, white stuff, will be, will hurt, will*, willy
	22: wipe*, with acid, with compass, wrote my, you when
	21: . done, . there, 14 ., 3am, after my, all girls, all my, and my, and ring, and sit, asking ., asking for, at 3am
	21: bang ., be having, believe me, bird*, birds, bloke, by sunday, came ., candles, cant hear, carry, chair under
	21: coming for, didnt come, discord, dont bother, door handle, dragged me, earn, eat at, feel safe, file, floor and
	21: for trip, four of, from morning, goes quiet, going in, good*, hard*, having thoughts, he always, holding, i wrote
	21: im meant, in toilets, is 12, is back, is for, it came, it hurts, ive hid, jayd*, keep our, kid in, last one
	21: leaves ., legs so, lid, like that, listens ., love ., made fake, mums ex, my glasses, my hair, my mouth, my semi
	21: name, never born, none ., not be, not joking, of being, off bed, old lady, on shift, one not, own back, phon*
	21: picking me, practising, ps5, puff, rail*, ribs are, rive*, room when, saving my, semi, sept*, september, strip
	21: swallow, teacher texts, texts, texts me, them ., they strip, this i, tight, tired of, twin*, twins, up like
	21: videos of, wall by, was never, was off, would notice, you
	20: . all, . dog, . mans, after this, after what, and films, and used, and wont, are for, arms when, arou*, around
	20: asked where, babys, bald bit, bed, bed early, bled ., bleed ., bruise, but his, care*, carer shoved, chat with
	20: cleaned, cleaned it, come back, cousin keeps, cries for, cry ., dinn*, dont put, door in, door so, drags, drags me
	20: drawer and, drop something, drops me, drove us, feels like, films it, flat*, flats, food ., get slipper, go of
	20: grown ups, had his, half sister, harm, have stay, he went, her friends, hold on, hug at, hungry ., i drop
	20: i havent, i looked, if i, if ive, im 13, in box, is open, it is, jus, lads in, leav*, lift*, lips, look for
	20: me mum, me nobody, men for, my file, my half, my shoes, my skirt, my stammer, nake*, naked, needle, no coat
	20: not come, of hurting, of lads, off bridge, over and, part*, person, photos, pigs, placement in, plan and
	20: police came, pres*, prison ., quiet for, recy*, recycling, remember ., rob, rush, sandwiches ., saw him, say who
	20: scal*, self harm, sending me, shakes me, sharpened, sharpened my, she cries, sister if, slaped, slaped me, slas*
	20: slashed, so ., so scared, spelling, spends, stabbed, stammer, strangled, tablets ., they gave, they shut, thre*
	20: toast if, trouble if, up before, ups, weed and, where they, with, with men, works nights, worl*, world, you .
	20: younger
	19: . ill, after tea, and shut, at breakfast, at lights, bathroom when, be quiet, being born, blade in, camera .
	19: carpet ., carry on, charge ., crack round, dad burns, devi*, devil, do ., do another, eat my, eye, eye ., favo*
	19: fell down, food for, foster dad, front of, girl from, gold ., gold in, got job, gree*, happy ., have, have bed
	19: he looks, he stands, heel*, heels, heels ., her uncle, house with, i touch, i try, in different, in margate
	19: in morning, in school, keeps making, knic*, knickers, lets kids, lifts, little, live ., loud ., mans got, margate
	19: my bike, my torch, new baby, new placement, nods, nods off, not telling, of bottles, olde*, on call, on stairs
	19: only 5, pani*, photo ., piled, piled on, pretend, puts his, raining ., says they, school bag, scratch my, shotgun
	19: shouting, sit out, sleep i, sleeve, sleeves, smell ., spic*, stairs so, stands, stinks of, taking my, talk .
	19: teacher put, through wall, till morning, todd*, toddler, told miss, too long, torch, torch ., true that, uncle has
	19: under his, upstairs ., weed in, whit*, wich, woman ., wore my, wron*, wrong, xmas, year 10, yellow and, yest*
	19: yesterday, you move
	18: . old, . you, about us, against fridge, and foil, and slept, at table, baby in, bag of, bare*, be out, bend*
	18: bottle and, brother has, buil*, but only, butchers, camera on, can have, cant remember, carers go, cash, chec*
	18: coin*, coins, counts, cunc*, cunch, deod*, deodorant, diar*, diary, does*, doesnt, done in, down his, ear till
	18: eat i, esco*, escort, filmed me, finished ., for you, get chips, go gym, go tonight, going cunch, got bruises
	18: hamm*, he gets, he sits, her on, her wine, his camera, his mate, hold his, house smells, i should, i smell
	18: i stood, is doing, it before, its heavy, its me, joke but, jumper ., kitchen knife, learned how, left us, like*
	18: litt*, little lad, maki*, making, me against, me alone, me every, me into, me under, medi*, moves, my big
	18: my mattress, my underwear, my waistband, new girl, no dinner, no point, nobody, not mine, now because, off my
	18: out quick, owe for, padl*, passport photo, payi*, paying, pois*, poison, reach, ripped up, said if, said my
	18: school now, she drove, she shakes, sist*, smashed ., some lads, someone, someone made, sort, stab, station and
	18: stays in, tea on, tell nobody, terrified, terrified of, that gets, them when, they pulled, thur*, ticket
	18: two phones, underwear, wais*, waistband, waiting ., went mad, went on, whil*, while, while he, who i, wont say
	18: wont tell, wooden, working, your, your room, yourself
	17: . auntie, . boss, . hole, . jayden, 11 and, about me, and didnt, and if, and leave, and there, at number, balloons
	17: be gone, be me, bedroom ., big lads, bit out, bread and, brother got, burns all, car door, carer smells
	17: coat because, coat*, coats, cut my, dese*, deserves, dog bed, explode, flat, froze, gate, get put, got rambo
	17: hand over, has run, have*, havent, head i, her out, here i, his girlfriend, holds, hosp*, hospital, hungry
	17: i bleed, i froze, i skip, in by, in calm, in he, in his, inhaler and, it stings, its her, jumping, kids at
	17: kisses me, knees, lady went, laughed at, loaded, look like, made us, me away, me last, me my, me stop, migh*
	17: might, my fish, my knees, my letters, my sisters, nan says, new place, next ., night ., night for, nightie, nights
	17: of night, page, past ., people who, phones and, pills ., pinc*, prin*, ramb*, rambo, remi*, said his, say wait
	17: scared and, scratch, she calls, shoes have, sisters, sleeping at, something ., something in, sometimes they
	17: staff dragged, stings when, stops, street ., stuff is, swore ., talked me, teddy and, than*, that my, they smoke
	17: they threaten, threaten, tight ., toda*, today, toes, under in, wait till, wait until, wait up, want ., want him
	17: we got, wee since, weighed, went toilet, whats in, when bev, when someone, whic*, which, wishes i, with gun
	17: with older
	16: . kids, 4 and, 6 days, 7s, 7s ., after ., age ., all up, and let, and wants, are in, asks if, at 4, at easter
	16: been hurting, blamed for, blue, boot ., boot*, boots, breath ., bush*, bushes, call, calm ., calmed down, can hear
	16: can smell, cant leave, char*, chased by, comes for, country, cousins ., delete it, do grown, done with, dont write
	16: door when, else, enga*, everywhere, fain*, feds, fetch, foil in, for dare, for swimming, forgets, from here
	16: from other, gets hit, girl here, go up, grandmother, green, had do, hair off, hand and, have nice, he doesnt
	16: he loses, he wont, head kicked, hide it, his little, his shoes, his stuff, hob, hole in, holidays, home from
	16: i carry, i jumped, i scared, i spit, im running, in bottle, in bushes, in carpet, in garden, is still, it burns
	16: it but, it dont, jayden, july ., keys, kicked in, kid here, knife school, lad i, lines on, lip is, loses on
	16: love each, lump on, man at, memo*, memory, memory box, miles away, mum goes, mum keeps, mumm*, my memory, my next
	16: nails in, nappy ., nice his, nursery, old school, on hob, on horses, on plane, on roblox, on wrong, only when
	16: over ., pay for, pile*, rather sleep, says his, school because, school for, screaming, sharpenes, she will
	16: shelter and, sign my, skin*, so people, sock in, someone did, song about, spen*, spit, staff stood, still waiting
	16: stub*, stubbed, stubbed it, stuff ., take kitchen, that deep, that hard, that house, thats all, them back
	16: they found, throw, times and, tipt*, tiptoe, tiptoe when, told whole, touched my, turns, twel*, twelve, twelve .
	16: water, we love, wedding in, wee and, were having, whats point, who are, will ., with light, with man, wonder
	16: work and, worm*, worms, year 7s, year old
	15: . sometimes, again and, against me, always comes, am 16, and all, are asleep, at dinner, baby when, bands .
	15: being bullied, bills and, blade and, burn my, carer never, case he, cloth, coug*, dad slaped, didnt know
	15: do nothing, dont ring, engagement, face till, faci*, facing, facing wall, flight, get money, get them, gets angry
	15: giving my, glass, going die, got something, hang*, happens if, have lump, he bent, he found, he held, he messaged
	15: he say, he sends, he still, he touched, his ., his eyes, hitting me, holidays ., i lock, i pick, im one, in cloth
	15: in that, is good, it cries, its for, keeps coming, knee in, know what, know why, later ., leaned, leaned on
	15: light off, light on, like everyone, mad i, makes her, mark ., me have, me school, meet at, messages .
	15: more tablets, morning, mum she, mum sleeps, mummy, my asthma, my best, my passport, need get, nick*, night in
	15: nothing me, off his, others and, past my, pillow ., powder and, pulled it, purple, purpose i, pyjamas ., raped me
	15: real gun, said he, says nobody, she say, shed with, sick, sign, sister sleep, sit facing, skinny, so he, so much
	15: stuc*, stuck, tablets than, thanks, there with, they hurt, this letter, thumb back, toast ., tooth ., trouble .
	15: true, twists, twists my, uses, walks, wall when, was out, what is, where we, whole class, wine and, with broken
	15: with ruler, wont go, yesterday ., you can, you go
	14: . gave, . now, . phones, . wor, 13 ., 15, 15 and, after and, and tell, arms and, at my, back that, bags in
	14: be married, because her, big boys, bite, bite ., bleach in, blokes, bother ., bought me, cant look, carer hides
	14: carried on, carry it, contact again, cries and, dinner and, dont ., dont matter, dont show, down and, end .
	14: fingers in, flop, for breakfast, for run, for wee, foster carers, get locked, girl ., gloves and, go with, goes up
	14: got ., had fit, had good, had her, have been, he watches, her fag, her up, himself ., his voice, home with, i wee
	14: in home, in july, in one, is all, it because, it only, its always, its bad, joking ., july, landing ., let them
	14: locks, losing my, man asked, matter, me sick, meet him, months, morn*, most, my locker, my nappy, my parents
	14: my phone, my toybox, myself when, night or, night with, no camera, nobody noticed, not blood, of, of car
	14: on landing, only feel, only happens, or they, our special, phones on, plays, points, rang me, said nobody
	14: says hell, school but, see what, seen my, share, she does, shoes ., should of, since he, sofa by, something for
	14: son, staff is, stinks, swear down, they bring, this ill, times ., times day, took my, toyb*, toybox, toybox .
	14: twic*, twice, twice this, understand ., us at, vine*, vinegar, was 4, weed on, week ., went away, where my
	14: white ., with one, wont ring, wor, would believe, you check, you if
	13: 16 ., acid on, airi*, airing, airing cupboard, am afraid, am his, and 6, and held, and lost, aunty, back again
	13: back till, bands, beat my, because theres, been thinking, bet on, boyfriend is, breakfast ., bruv*, bum ., bye
	13: carer has, cash and, checking, checking my, clothes so, comes contact, comes in, coming with, dms, doesnt know
	13: doing stuff, dont find, face*, film*, find my, fingers back, flat in, flyi*, flying, for me, for not, for weekend
	13: four ., fridge, friends and, gold and, gone missing, good one, happened, have it, have nightmares, have water
	13: head of, her special, holidays and, home gets, hot sauce, hurt my, i felt, i found, ill do, im bad, impr*
	13: in airing, in bed, in cupboard, in march, in me, in some, is 13, is empty, is right, is small, is watching
	13: it after, it at, it had, it stop, it thats, kebab, knif*, knife, know ., lid ., like i, lines in, man for
	13: mates for, mates in, me things, me vapes, missing its, money for, more night, moved here, my messages, my stepdad
	13: nail, nan has, near ., nothing ., offe*, older lads, on all, other end, packs, padlock, people with, plea*, puff*
	13: put bleach, real kids, real name, restrained me, rid of, room all, room with, said do, sauc*, sauce, saw ., say my
	13: school shirt, self ., sex with, she took, she washes, shut and, sitt*, sitting, slams, smacks, smacks me, smiles
	13: so dont, so its, so long, something sharp, staf*, staff think, still there, straight, surv*, survive, sword in
	13: taxi man, teacher says, teet*, teeth, they bet, they can, time you, time*, timetable ., took loads, us if
	13: using again, was bleeding, what school, what she, whatever, whole school, with lad, without, wrote it, youn*
	12: . am, . bin, 14 and, 4am, 5 days, after 3, after you, and her, and squeezed, and that, and wouldnt, ankles, answ*
	12: are teaching, asth*, asthma, bathroom, bedr*, bedroom, bedtime ., been in, before school, black stuff, bring shame
	12: brother rang, brow*, by bins, cares ., chat, church ., ciga*, climb out, craw*, curt*, curtains, dad every
	12: dad threw, dama*, dancing, didnt go, dirt, doing it, drinks she, ende*, ended, ended up, family ., flats .
	12: for every, gets it, gets me, gets picked, getting it, go under, going climb, going run, has gun, has not, have my
	12: her room, his family, his own, hotel, i eat, i think, i wake, im mature, in assembly, in hedge, in trouble, is bad
	12: is out, is up, its coming, its funny, ive never, know that, know whats, less, lunch and, matu*, mature, me some
	12: my friend, my pjs, my uniform, nans, nappies, neig*, no hot, nos, now hes, nursery ., of everyone, of how, off it
	12: on thursdays, on you, one on, only ten, open my, perc*, percent, pictures, pjs, post*, pour, pray, profile
	12: punches, punches my, quiet when, ribs hurt, ring ., rip, said, same car, screaming ., send pictures, shake
	12: she listens, should, shouts ., sick and, signed for, sister sneaks, sneaks, sneaks out, stay on, still have
	12: stop at, stop ringing, summer and, supe*, taking me, talked, thursdays, till his, took down, up tomorrow
	12: us school, village, want, was nice, was on, watch, watch him, went up, when it, will ever, wine every, wont find
	12: wrist is, year 7, you did, you havent, you tell
	11: . told, 41, 41 days, always someone, and drove, are crying, are from, asleep and, at contact, auntie, back after
	11: batteries out, be easier, because they, behind garages, being made, believes kids, bits, but she, but you, bye my
	11: carers son, chewing, chri*, christmas, clean ., comes into, cough, cream on, dads ., day ., do him, dressed, drin*
	11: drove off, easier, every meal, fake, find us, first aid, flat and, flight ., for family, for money, for one
	11: for ticket, friends dad, from my, from when, fuss, garage, garages, garages ., goes for, ground so, hate*
	11: have more, he can, he touch, help im, his profile, his special, home is, i check, i cried, i dropped, in washing
	11: instead of, is getting, is no, is sending, its what, jack*, kayl*, kids like, lean*, learn, leo, list of, lives
	11: lock ., lodg*, lodger, lodger ., made it, make my, man in, maso*, mason, me going, me robux, my unit, night staff
	11: noise ., on camera, on discord, on ground, on us, out i, pants down, party and, passed me, pays, pays for
	11: profile but, pyja*, quiet room, razors, robu*, robux, said dont, says hes, sent one, service station, stay*
	11: straighteners, sword, talked ., that, they go, things and, things in, things when, thinner, timetable
	11: took batteries, torc*, touched me, van, voice, want take, was missing, wash ., wasnt here, wee in, weight
	11: where he, where mum, wife ., will forget, will run, will wait, window is, windows, with grandad, wood*, wrong side
	11: year 6
	10: . could, . got, 7, abro*, abroad, accident ., all planned, always different, and living, and nails, are taped
	10: arm up, bathroom has, because me, because people, big girl, blood on, book ., bottle so, bottles in, boy here
	10: brother ., bruver, burn myself, burns ., butc*, can wash, caught me, chew, cigarette, city, cleans, cleans it
	10: come get, counts my, cras*, crying and, cutting again, deserves it, do better, eaten since, elev*, eleven
	10: face down, face on, fell off, field ., fire*, fireworks, fireworks and, flick, flick knife, for talking
	10: friend gave, funny and, gett*, getting, girls do, go toilet, got battered, got rid, hair is, hair out, hamster .
	10: has, has been, have eat, havi*, having, he broke, he gave, he kicked, he likes, he rubs, he stays, he used
	10: he will, hear his, her arm, her hands, her stuff, hes going, his lap, hole*, holes, homework so, hood, hugs me
	10: i chose, i did, i swore, i woke, im in, in tin, is big, it her, know about, know if, lap, lock me, look out
	10: me baby, me names, me picture, money off, much trouble, mum burnt, mum cant, my chair, my maths, my stomach
	10: my thigh, my trousers, name*, names, neck ., neck and, need it, night they, nobody cleans, nood*, now so, of who
	10: off because, on kitchen, only get, opens ., or he, outside ., outside my, parks, placement for, planned
	10: planned for, police, punched, put me, put padlock, rubs, said meet, says mum, she doesnt, she goes, she not
	10: shes on, shoes are, since she, sister goes, sofa, some man, spoi*, stands outside, stom*, stomach, ston*
	10: stop crying, stop him, street, stuff out, sund*, swor*, taped ., them stop, there are, theres kid, thig*, thigh
	10: this summer, tips, tips ., tonight when, trac*, train ., train ticket, trampoline ., use toilet, wait at, wall .
	10: wants meet, was ., watch ., window ., wishes she, with bleach, with lighter, writing this
	9: . next, 14th, 6, after summer, allowed say, and bring, and found, and marry, and say, and she, and walk, angry when
	9: ask what, asking if, baby make, bald patches, bath because, bath with, be scared, been ringing, belt if, breathe .
	9: brother in, bullets ., bus station, calling it, cant wake, chew*, cide*, cider, cold water, could i, couldnt stop
	9: cover, covers, covers ., do what, dont answer, door opens, door with, dun, ear has, earn*, earned, eat in, farm*
	9: farmer, feet, finger marks, fire in, for month, for swearing, friday ., fun ., garage because, go away, go floppy
	9: going meet, got thing, has real, have bin, held me, her legs, hes only, him know, hip ., his thing, i bruise
	9: i earned, i find, i lied, i walked, ill go, im 8, im naughty, im ok, in door, in holidays, in quiet, instead, is me
	9: isnt allowed, it or, it will, its nice, jumper, keeps sending, kissed, lady is, leave care, lets her, lied
	9: lied about, lock food, love me, marr*, me abroad, me phone, me swear, me walk, me who, missed my, monday .
	9: moved in, my dog, my paper, my plaits, naug*, naughty, no more, nobody sees, not real, olders ., on my, on private
	9: on site, online boyfriend, only ever, own kids, patc*, patches, pays her, people in, phone case, private and
	9: put chair, real bullets, real family, ringing ., ringing since, search, see his, shirt ., sight, sleep at
	9: slipper and, snapchat, soci*, social, something me, sound and, swearing, swearing ., takes it, tea at, teeth are
	9: tell he, that school, theres gun, they no, toilet and, tooth has, top, trouble, tryi*, trying, unle*, unless
	9: up when, uses my, wake her, walking in, wants it, wants my, watches me, water until, wet my, when he, wont need
	9: worry i, would get, wouldnt wake, you cant, you make
	8: . heating, . their, . tomorrow, 17, 4 days, 6 i, against door, all im, all of, am ok, and put, and stop, apar*
	8: apart, arm from, asleep with, back at, bag incase, banged my, blue and, boy got, boyfriend and, breath at, broke my
	8: but we, by morning, can be, cardboard, cat, chair against, clothes ., cons*, couldnt stand, cry and, curtains shut
	8: dad ., do this, does wrestling, dont leave, down steps, eat, ends, for bag, for hour, for picture, for wedding
	8: forever ., forty, from her, from nursery, garden and, gary, girl and, got her, hands round, hard, has go
	8: have bother, have sleep, he come, he smells, heating, hell put, his laptop, home in, hoody, hurt for, i bang
	8: i banged, i shake, i share, im doing, im old, im saying, in bag, in dark, inside ., int, is late, is leaving
	8: is nice, keep it, key and, lady will, legs with, like when, little wife, made my, married, mate ., me sit
	8: me tablet, meas*, mond*, my chin, my nails, my number, my photos, no where, normal for, not wake, off man, ok but
	8: older ., only 13, our country, out room, pe top, penc*, pencil, post, put her, radiator, roll, room i, saying .
	8: secret, sees ., share one, sleeping on, steps, swel*, swelled, swore, takes my, talk on, tape*, taped, tho i
	8: till we, too loud, trip and, wall until, wash he, wasn*, wasnt, watch films, whatever is, when grandad, when were
	8: why did, will kill, will say
	7: . lads, . ollie, 16 and, and laughed, and shows, and sometimes, and think, ankle ., are both, arm with, arms after
	7: at library, aunt*, award, award ., away when, back on, batt*, be back, been bad, been scratching, ben, betw*
	7: between, bike ., boiling, brad*, bradford, brother down, buys me, came in, can make, cant tell, car outside
	7: carpet burns, carrier, cere*, code word, corner ., corridor, coun*, cut me, dad drove, dad keeps, died ., digs
	7: digs her, down by, down stares, easy ., elli*, every time, everyone would, evil and, except me, fags, fags and
	7: faint, feed, feed*, fence, fiel*, field, filmed, floppy ., forgetting, frig*, frightened, from his, from where
	7: girl she, giv, goes work, grandma told, had sex, he kicks, he knew, he walks, head every, her step, hers .
	7: hes angry, home and, home he, house at, house so, how roll, i ask, i not, im dead, im evil, in blue, in bradford
	7: in carrier, in ground, in house, is left, is mad, it bled, jump when, keep forgetting, leave baby, letter and
	7: little kids, lunch ., make up, me in, me one, me train, missing, mushrooms, my aunt, my feet, my sleeve, my sock
	7: my things, no for, no water, nos my, not get, old ., old like, olli*, ollie, on field, on one, on sofa, on video
	7: only 9, out for, pe and, pills and, pinched, poo, punch wall, put my, ran away, review because, roblox nos
	7: round head, school deserves, school nurse, school photo, school so, seen, shake when, she digs, shes not, smashed
	7: spoon in, stab him, stares, stink, stop my, straight after, swelled up, teac*, telly is, that and, theres girl
	7: they giv, they only, through and, time and, time he, told say, trie*, until my, us in, video, wait*, walks past
	7: wants see, was my, watches, we dont, will go, with no, works, wrote letters, wrote that, yourself .
	6: . carpet, . every, 50 quid, 800, about setting, abov*, above, after her, again she, ago and, all get, all in
	6: and everything, and its, and locks, and smiles, and wrote, aren*, arent, asleep i, at house, away i, baby brother
	6: bang, bank card, be sent, beer and, bends, bends my, bin bag, biti*, biting, blow, blow up, bring, burnt, by his
	6: call me, cant get, cat but, clean for, comes up, couldnt breathe, couldnt go, cous*, dad locks, dann*, danno, day
	6: day on, did and, dont think, door i, down*, downstairs, drops her, emba*, evening ., every, fed ., feels ., films
	6: fingers, for free, for mum, for pictures, for real, for what, from pub, go that, going end, going home
	6: going tonight, grab, grandma gave, had machete, hamster when, has my, he cant, he moved, heavy and, her medicine
	6: her neck, her stepdad, here but, here gets, hold but, hold it, holds me, hood and, house stinks, i must, i work
	6: in so, is swelled, it for, it leaves, it werent, it where, its raining, lace*, laces, leed*, leeds, left on
	6: legs for, levs, liv, locks him, me bag, me had, me promise, me stand, me this, me turn, meeting can, money and
	6: mum says, mum would, my bank, my operation, my toes, my tummy, my wee, nails done, new boy, news*, newspaper
	6: nobody can, noodle, not eat, on here, only got, only want, owe him, place, place on, plai*, poppy, pounds, pressed
	6: prison, real mum, round her, safe hold, said hes, say thank, school he, see board, see if, sent back, server
	6: setting, sharp, she gets, she kisses, shut*, shuts, site, smell and, smiles so, snapchat ., so drunk, soak*
	6: someone has, stas*, stash, still living, stop and, take her, tap on, telling, them on, they showed, thursday
	6: tickets and, town because, uncle pays, under blanket, up all, up top, was dead, washed, we get, werent, when we
	6: whip, whisky, white powder, who says, who wants, with horrible, wooden spoon, wrote down, you anything
	5: . sam, 3 grand, again last, air, and brought, and comes, and dont, and now, and out, answer, any time, ask .
	5: at other, away and, behind door, big dave, bombs in, bring it, bumped into, can use, chance, chance ., chats
	5: cold and, comes back, cousin and, cry he, dad makes, dinner ., doesnt speak, doesnt wake, dont touch, door shut
	5: doub*, double, ears ., every tuesday, face in, football team, for ., for cutting, for four, for telling, friend on
	5: get new, get off, gets her, gets money, go stiff, grand, guess, had party, hadn*, hadnt, happen if, has marks
	5: he done, he shows, he uses, here tomorrow, him what, his arm, his keys, hood*, horrible, hospital its, house after
	5: house without, hug, i pretend, i punch, i touched, idea ., im asleep, in them, it didnt, it done, its cat, jour*
	5: kids in, lick, lighter when, like 40, loft i, me about, me vbucks, minutes ., mum bought, mums friend, music up
	5: my compass, my ear, my home, my hood, nika*, nikah, no grown, no idea, nobody checks, nobody is, not that, now she
	5: of house, old coat, on game, on wall, only 4, othe*, others, our thing, packed and, paid, parked, raining
	5: said come, saving, scared for, school tomorrow, send my, showed my, since they, since thursday, so tight, sofa .
	5: someone said, spare, spot*, spots, spots ., stairs by, stif*, stiff, stiff when, stop washing, swea*, takes us
	5: thats ok, there stuff, theres only, they sent, this guy, tin ., toilet roll, touch it, trampoline, trousers .
	5: turned it, two of, up against, up outside, vbuc*, vbucks, videos ., visi*, walk past, walked into, we all
	5: wedding i, what they, when little, who in, why does, with kitchen, wome*, women, wont see
	4: . taxi, 24, 24 he, 9, alone with, am woman, and noodles, and showed, and theyre, angry ., another ., baby because
	4: ball*, be ., beat up, because she, before my, blur*, blurry, blurry ., bread, by door, calm, can see, car with
	4: coming on, costume goes, cry when, days when, dirty and, done and, drives, drop it, east*, easter, ellie, fault .
	4: feel something, feet ., fish ., for chips, found foil, fridays ., friend said, gave them, get something, go out
	4: goes out, got big, got bike, got marks, had me, hands go, have keep, he sent, he would, head goes, head with, heat*
	4: hedg*, held down, her back, her mums, hes got, how easy, hung*, i always, i wore, in head, in im, in knots, is 24
	4: it she, keep quiet, keep*, kick off, kicks off, knot*, knots, letters everyone, little one, long ., me dirty
	4: me put, messages me, minute, my camera, my gran, my homework, neat, neat ., nerves, night man, night since
	4: none left, noodles, note, one is, only do, our house, outside home, passport so, people now, picked on, picture and
	4: plan for, pretend im, pulled out, ring*, robux for, sad i, school not, scream ., september because, server where
	4: sett*, shake ., shame on, she dont, shes asleep, shop gives, shower with, sing, sister in, sit down, sleeps .
	4: snap*, so she, somewhere stay, speak me, staff, stic*, them say, there on, they filmed, think how, tight i, toy
	4: turn out, unless i, us about, walked, walking home, want say, wardrobe because, was and, wate*, way flight, were*
	4: who died, who runs, will come, with hammer, yank*, yanked, yours
	3: . kid, 6 and, account and, ago, all week, along, am, and, asleep when, aunty is, bag by, bag packed, be asleep
	3: best friend, bleeding, bottles and, boy i, bruises and, carer was, carry my, caught with, chair, chur*, church
	3: colo*, covered in, cream ., deserve, dont now, door every, door they, doors ., dressed ., face from, face is
	3: films me, fire with, for coach, for three, friday i, gave us, get bad, get sent, giggling, giggling ., gob
	3: going have, going stab, got angry, got be, guy in, hand goes, have ask, he needs, helps me, his dog, holding my
	3: hurts and, i came, i caught, i choked, i have, ill come, in black, in for, in gang, in homework, in maths, in tent
	3: in white, it normal, itches, its because, its quiet, keep blade, kitt*, knel*, knelt, knelt on, lie on, life story
	3: loves, make*, makes, matter what, me drive, me food, me until, me up, meet man, men ., mode*, model, monday and
	3: mum was, my uncle, nail*, nails, near my, nick, nobody in, of man, of new, on fire, on until, one side
	3: ones looking, out which, packed under, people and, plans, put needle, put spoon, quid in, room by, she can, shot*
	3: shut it, slam*, slaps, slept and, smoking, some older, something so, something wrong, swear, tent, them sat
	3: they do, think she, time it, time with, tonight and, tuck, uncle he, us chips, us go, videos on, wants die
	3: was blood, was lovely, water and, weeks, wets, what ., what happens, which window, while they, whole house
	3: with new, wont stop, worked out, writing, wrote goodbye, year got
	2: . because, . granny, . nurse, . step, 40 ., 50, adopt, all round, and hides, and nearly, and theres, and trainers
	2: and wait, and when, at lunch, before i, best mate, blan*, blanket on, breathe and, cant sit, class who, coming off
	2: dad gets, dran*, drank, drunk and, go on, got none, grandma, guy on, have be, have got, have kept, have run
	2: have take, he might, he twists, her do, herd, hid, hid all, him hes, his first, his nose, house in, i breathe
	2: i changed, i herd, i laugh, i send, i sold, im dirty, im there, in big, in class, is mean, it would, jodi*, jodie
	2: kept me, kicked, kids hold, knows ., lass, lect*, lectric, little girl, long sleeves, losi*, losing, mams, me 50
	2: me from, me mams, me think, men in, might do, must, must do, my last, my pictures, my swimming, once on
	2: only little, out crying, out who, over remote, pay me, perfect, pills she, police cant, presents, pulled my
	2: purpose and, put them, quid, remote ., run, said and, says stop, sees them, september ., serv*, she comes
	2: shower and, sile*, silent, skins, sleep if, sleep till, slep*, slept, snapchat says, someone needs, something about
	2: step brother, stepdad and, stepdad gets, stopped and, takes pills, tea, teachers, tear*, tears, teeth hurt
	2: that unit, thats what, there i, theres man, theres people, they turned, they want, they wont, theyd, theyre is
	2: thing in, times, touches my, trouble for, until he, wants more, was laughing, we talk, went black, what happened
	2: wheelchair away, who broke, who takes, will find, woul*, wrestling, wrote this, year i
	-2: . mam, . put, . so, . stop, 18 in, abit, about bullying, about county, about meeting, ages, all on, am not
	-2: and felt, and men, angry and, asked me, at nans, bag ., believe, bill*, bills, blanket, book is, brush, but me
	-2: by hair, carer lets, carer said, chose, county lines, cream and, crisps ., cupboard for, cushion, dark at
	-2: did play, dizz*, dizzy, do stuff, dogs and, drink and, each other, easter ., english is, every night, fall .
	-2: fight with, from half, games love, geography is, given, good we, got, got chips, got lift, half way, he hid
	-2: he lets, hear them, how long, i bumped, i scream, if it, in may, instead ., is boy, is killer, it hurt, itching
	-2: killer ., killer but, kitchen ., lase*, laser, laser quest, late on, late so, like camping, line and, lol that
	-2: made cake, map and, may, months ., move nearer, murder in, my clothes, my english, my kit, never come, never run
	-2: new foster, not when, off at, ok we, older lad, one ., or, out because, outside in, over fence, pads ., pers*
	-2: phone ., police ., quest, raid, roll ., rugby lol, scary when, scho*, school who, screamed and, secret about
	-2: shower in, so jealous, sorted it, spit*, stopped ., straight away, stro*, they argue, they cancelled, they forgot
	-2: they left, tightened and, touching, tour, trainers and, under bed, viol*, want me, was ages, was best
	-2: was cancelled, was class, was like, was nervous, way line, with big, wive*, wives, wolv*, wolves, you say
	-3: . dave, . police, 15 ., acro*, across, after it, agen*, all summer, and gets, and sent, are like, at six, at whole
	-3: at youth, brother keeps, buried, changed my, chat*, coat on, contact lady, could murder, dad is, dad took, dared
	-3: day for, do with, drawing is, else gets, every sunday, exploded ., fancy dress, fiver, for 3, for joke, for saying
	-3: found out, freezing, get hit, give*, good and, gun, gun in, had lunch, had power, had temperature, hamster died
	-3: hands, have share, he had, he let, home i, horr*, house, hungry i, i hit, ice, if she, in face, in hospital
	-3: is hard, it if, its our, kept it, lady came, learnt about, leaving and, lets him, lolly, looks, loses, lost .
	-3: mana*, manager, me first, me keep, mice, move, much ., mum isnt, my auntie, my stepmum, myself in, name for
	-3: next month, not hungry, not sad, on, on carpet, one of, our striker, paki*, pakistan, park and, pictures and
	-3: power, power cut, promised ., properly, reck*, remo*, remote, respite and, ride*, rides, rides ., saved me
	-3: sent it, she put, she wouldnt, singing should, sister got, so hungry, soaked ., soldier ., squeezed, stit*
	-3: story book, stuff and, swimming costume, team is, this place, tong*, tongue, wait for, waits, was going, we learnt
	-3: we never, weekend, where dad, while i, will die, without my
	-4: . dead, . need, 10 pound, 17 ., 500, at park, away join, because someone, big slide, blackpool, box and, boy who
	-4: brave and, brother gets, by me, came talk, can come, can get, can go, cand*, carv*, cat sleep, christmas and
	-4: did i, dont worry, door for, dropped my, flinch, flushed, for being, fortnite and, free, freezer, froz*, geog*
	-4: geography, gets in, girlfriend is, goals, gone now, got bit, got into, got it, had water, have wear, held door
	-4: here it, hip, his mum, hit anyone, hit with, hour ., im good, in ., in fortnite, in freezer, in pakistan, inha*
	-4: inhaler, is ok, it got, keep getting, killed it, knows my, lady at, leanne, left me, lego and, live*, looks like
	-4: loser, make friends, mates dad, maths ., maths and, maths is, maths test, me next, missing ., money is, my foot
	-4: my lego, name and, need, needles, nervous but, nose ., nose bled, not where, of big, off in, on football
	-4: on minecraft, onli*, online, online ., our street, out about, out at, outside our, over dog, passport for, pe .
	-4: pens ., play with, played cards, poli*, prof*, sad and, sat in, scary you, scot*, seen it, she lets, sigh*
	-4: sleepover and, slide, slide at, smells of, sorted ., still at, stitch, stup*, stupid, takes photos, tele*, up his
	-4: us i, victim, want walk, wanted say, was fine, was gutted, was murder, water fight, we shot, weed*, weeds
	-4: week and, with scissors
	-5: . archery, . last, 22, about college, act, afra*, afraid, aid, alon*, and can, and robbers, arrow hit, at camp
	-5: back of, batteries, be sick, believes, bombed my, boxe*, boxes, brought me, built, bulldog, burnt my, bus i
	-5: came up, court, crie*, crisps, cut up, day they, dead lol, do anything, dogs so, drill and, drop french, else .
	-5: fire of, forget me, friday and, from what, got moved, got picked, got saturday, great fire, gun and, gun for
	-5: gym ., had ice, have do, have sign, he takes, he tripped, holes and, hurt at, i ring, i stole, i wish, in bush
	-5: is 15, is hundred, is scared, is war, it has, itll, judo i, kill, lead*, leader, learned, leeds ., little cousin
	-5: lol lol, london and, loo, married in, maths teacher, midn*, midnight, minu*, murder ., murderer, murderer .
	-5: my bedtime, my leader, nan is, needle in, nobody believes, nobody died, of london, old teacher, own with
	-5: paper round, played police, pointy, police and, prop*, putt*, putting, ring my, robbers and, row ., said shed
	-5: sand*, saturday job, says i, second, sends me, small and, so my, spai*, spain, speaking, speaking exam, start next
	-5: stay with, stepdad is, talked about, they hid, they moved, they play, tuck*, tucks, vict*, voic*, way he, we built
	-5: week i, whenever, wont talk, words ., worker is, you put
	-6: . stranger, 300, after training, alco*, alcohol, always hungry, and came, anything i, at new, baby cousin
	-6: book and, but ive, cancelled ., carer screamed, cheesecake, cheesecake ., clocked, coach ., coas*, creasing
	-6: creasing ., dark and, daylight robbery, docu*, documentary, easi*, everyone was, eyes are, fan, far ., flus*
	-6: for his, frances trip, free ., goos*, goosebumps, got merit, got off, got shot, got slaughtered, got soaked
	-6: had sip, half ., have cut, have sleepover, he isnt, he shot, head, head and, his bag, how much, how tie, hurt .
	-6: i blocked, i count, i missed, i paint, i talked, ille*, illegal, im ready, in history, in second, in woods, insta
	-6: is strict, kicked me, know im, lady ., like how, london with, look ., look*, lovely, me present, my headset
	-6: my heart, my lines, new social, nobody asked, nobody clocked, on insta, one in, paint my, rank ., reas*, reason
	-6: regi*, rock*, sausages at, scared i, scared ill, second half, set alarm, set table, she let, slau*, slaughtered
	-6: slic*, smashed it, snapped, someone left, something happened, story about, striker, striker is, takes me, talk you
	-6: teach, test was, that test, they come, this one, tooth is, trainers for, training so, tried, tummy ache
	-6: tummy hurt, under my, understand, want change, want new, was cross, we sat, we talked, were creasing, when door
	-6: with cake, with knife, woods, work when, would make, wouldnt let, you about
	-7: . did, . eid, . history, . me, . woman, 10 its, 5 ., about moving, all, all he, alone is, and cried, and down
	-7: at airport, bathroom ., beli*, bins ., blam*, blind, board, bombed, boyfriends, bril*, brilliant, by her, cards .
	-7: carer takes, chapter, chea*, cheats, crisp, crisp but, cup ., day so, died laughing, doctor, doctor is, door*
	-7: doors, egg from, eid was, escape, favourite film, feve*, fever, fight over, finished hunger, flow*, foster sister
	-7: friend moved, friend wants, get pocket, get shot, giving me, goes mad, goes off, good i, got 22, had my
	-7: had nightmare, he pays, home for, i bombed, i was, i will, im back, in play, in towel, its ok, ive been, jaws and
	-7: jean*, jeans, job at, juli*, killer in, lega*, legal, lesson, leth*, lethal, looks ., lose*, make, mates and
	-7: me get, me not, me that, mine is, mood, mum cried, my fault, my french, nand*, nandos, nandos ., nervous about
	-7: new ones, noth*, nothing, now its, numb, of egg, old cat, one for, onions and, padd*, paddington, rath*, rather
	-7: rela*, robbery ., same, scared on, scra*, scru*, share with, she talks, shopping, showers, sick after, size of
	-7: speech ., staff did, stories ., sweets ., swings, tast*, taste, team ., texting, texting ., thing on, throat
	-7: toge*, together, toilets, told you, uncle took, us and, was brilliant, was ok, watched jaws, we both, we told
	-7: went mental, when his, when*, where you, with money, with pan, worked, worried my, worry about
	-8: . chess, . gran, . head, . smashed, . thanks, . worker, 40 times, about drugs, after swimming, allowed go, alone
	-8: and has, and only, ange*, anger, angry at, appo*, appointment, are you, as joke, back for, band, blamed
	-8: bowling and, burping, candle, car ., carer gave, caug*, caught, cereal, chess club, concert, dad comes, did .
	-8: divi*, diving, drank poison, drives me, ecze*, eczema, exam ., feeds, feels, film ., food hygiene, for food, from
	-8: ghost train, grab*, grabbed, had burping, had fight, had secret, have appointment, he tells, hear my, henn*, henna
	-8: him with, hit by, hygi*, hygiene, hygiene so, i cant, i drank, i go, i smashed, i stay, if someone, impo*
	-8: imposter, in evening, in pshe, in wardrobe, is criminal, it looked, its gone, keeps asking, knives at, know how
	-8: let us, like lock, likes, line ., lots, lots of, maria, me lol, me open, me till, moved me, moved up, my anger
	-8: my jumper, my new, my pillow, my solo, nan cant, neit*, neither, night before, not been, nuts, nuts and, old toys
	-8: on days, on ghost, our school, out like, pain, party but, plastic spider, puppy ., put plastic, rather be
	-8: rather not, robbers, sausage, sausage ., says he, says no, shout and, table for, talking, teacher said, tiktok
	-8: tiktok ., voice ., want*, watc*, we cut, what time, whisper, whisper about, with*, would rather, you for
	-9: . 3, . boys, . grandad, . hide, . ring, . year, 400, 9 and, and gas, and someone, anne, are friends, attacked
	-9: bangs, bedt*, bedtime, bedtime at, best game, boy in, brother come, brother more, by friday, by half, calmed
	-9: come*, comes, corr*, death in, did you, didn*, didnt, do talk, doll, dont send, drag*, dying of, each, eyes .
	-9: fail*, failed, felt sick, fini*, five ., food when, fools and, for your, frances, fridays, get scared, gigg*
	-9: good me, good way, got bruise, got robbed, got took, gun from, gunp*, gunpowder, gunpowder plot, had lockdown
	-9: had seconds, half of, hand*, have toast, he got, hears, hiding in, i screamed, im hiding, in art, in good, in mud
	-9: is old, it here, its crime, kicked out, knew ., lamp, lamp ., left hook, letting, life*, lockdown, made jollof
	-9: made me, made of, makes me, mates are, me free, men and, minecraft house, minutes, mondays and, mont*, my driving
	-9: my jab, my left, nan because, nearly cried, never saw, new gun, next time, nights ., nurse took, on war, only 1
	-9: operation and, our, own key, part, passport, passport by, path, path*, pathway, pathway plan, people come
	-9: phone now, phot*, picked, pillow fight, plot, plot and, private, punc*, room gets, sat under, school in
	-9: school its, school my, science we, scooter ., sent off, shaking before, she wrote, shops, shot ., showed me
	-9: showed us, snores like, so embarrassing, so no, sprained, sprained my, stop being, strangers, such, sweets
	-9: tablets for, theory ., they kicked, they saved, thing that, told her, under tables, upset ., video of, volc*
	-9: war path, was interesting, we lost, went numb, wifi is, with foster, you would
	-10: . someones, about knife, about turning, am bit, and set, and sir, are sound, arm for, ask about, asleep on
	-10: at half, at hers, battle of, beach and, beat me, because its, bloc*, bowling, brother still, buse*, buses
	-10: but doctor, camh*, camhs, camping ., caro*, conn*, creepy ., cult*, culture, cut, dad shouted, dark but, den
	-10: doctor gave, dont have, embarrassed when, everyone has, everything is, exploded in, feet are, film and
	-10: finished my, first one, for last, friends, fron*, front, fun, getting me, give my, going turkey, grandad, grave
	-10: grave and, guar*, guardian, hard it, her nose, here are, here because, his wives, hook is, house on, hug .
	-10: hug and, i were, i worked, im always, is plenty, is taking, it exploded, it takes, its got, jaws, knife crime
	-10: line, long*, me back, me hide, me i, me tenner, melt*, meltdown, merit for, mic, micr*, milk so, miss ., mistake
	-10: music ., my bed, my first, my online, my video, never said, never will, new girlfriend, new people, new phone
	-10: odd, of us, off first, old enough, on wing, over in, over my, panicking, party for, pe kit, proj*, project, pshe
	-10: pyjamas, rabb*, radio, rain in, report ., sand ., saturdays ., says if, scab, school days, school dinner
	-10: she came, she takes, sign for, slammed, speech but, spor*, sports, sports day, stab in, star, starving after, tap
	-10: than once, toys, turkey with, turning, turning 18, war in, was embarrassed, week was, went everywhere, who do
	-10: wing, wing ., with dad, with us, you on
	-11: . cant, . coach, . mario, . mr, . people, 7 ., about his, all day, and homework, and ive, and juliet, anyone .
	-11: apple ., are loud, at fair, back with, because bus, bett*, better, bins, boys ., brig*, bum, buried him
	-11: bus broke, by time, carer i, carer snores, class, comb, cried when, cushion ., cut open, dad taught, didnt get
	-11: doing comb, drink, drinking, driving theory, eggs ., enough eat, ever ., everything ., far, fencing and, fight at
	-11: filmed it, final, flan*, flannel, follow, footed, for days, fran*, from school, gang and, goes on, grandad has
	-11: had snowball, he drives, he took, her prom, here, hitt*, hitting, hot, hungry at, i finished, i pushed, if theres
	-11: ill get, in rugby, is crime, it with, its alright, its only, jealous of, juliet, kitchen with, laff*, like her
	-11: lock my, love my, made her, makes us, meri*, merit, milk, miss said, more i, more than, mudd*, muddy, mum has
	-11: my aunties, my pokemon, my thumb, need know, neighbour, never go, nice but, nine, of moving, on pens, once month
	-11: one held, out of, packed, people think, plaits, plane and, playground, playground ., poke*, pokemon, pool .
	-11: pull*, quid ., review at, robbery, romeo and, rubbish at, sad on, safe here, says thats, science teacher
	-11: shooting, shot at, should get, sip, sip of, slammed my, snowball fight, sold*, soldier, spar*, state, state of
	-11: stay home, stay put, swee*, tesc*, that joke, theory, think, thumb, tickets, tikt*, tower i, tuto*, tutor
	-11: two footed, under water, used get, vill*, want try, was scared, went my, went over, were in, when contact, whip*
	-11: whipped, wifi in, write
	-12: . line, . of, . passed, . stuck, 7 in, 8, affo*, afford, after too, ago ., alle*, allergic, are good, are killing
	-12: asked us, at brownies, baby is, be illegal, be with, beat him, bit when, blood, brownies, cake and, calling me
	-12: can eat, carer always, chewing gum, chicken pox, choose, chopped off, clay, cris*, cuts out, dagg*, did my
	-12: die when, duty, every morning, everything, evil, face when, fever tablets, football, for chewing, from rain
	-12: funny when, game is, gang*, gives us, got 7, grea*, great, guil*, guilty, hair and, happy and, he lives
	-12: heart and, him my, himself in, hit ball, hope my, house down, i fell, i gave, i mean, i scored, ian, im freezing
	-12: in pe, in science, isnt true, it isnt, it ok, its, josh, juic*, juice, late*, left, like blood, line of, man next
	-12: mate took, minecraft ., my exam, my story, my wobbly, new bike, next me, no nobody, no phones, not tell, nurse .
	-12: of duty, off but, oldest, on contact, on saturdays, one bathroom, our kids, pige*, pox, said its, screamed house
	-12: sewi*, sewing, she thinks, slav*, slaves, so cold, so good, sock*, socks, someone check, sound ., stood in
	-12: swear ., swimming ., take me, three and, trainers ., training ., twisted my, used, walks in, want read
	-12: was boring, was tired, watched film, we are, we set, wearing, went in, whittle, who will, wobbly tooth
	-13: . bus, . horrible, 3 ., accident with, aint in, and cant, and did, apri*, april, april fools, at bus, back*
	-13: be needing, beaten, bev for, blanket ., bled all, blown, blown up, box under, but i, button, came contact, carer
	-13: cars, centre ., change my, chopped onions, cloc*, contact was, cousin in, crime ., cv, dad came, dayl*, daylight
	-13: death ., dodg*, dodgeball, farted in, fight someone, film about, finish school, fool*, fools, for taxi
	-13: fortnite ., gave him, get found, get one, gets beaten, ghost stories, got blown, happened i, happy here, has hurt
	-13: he brought, he punched, heads off, histories, horrible histories, hugs, hunger, hunger games, i finish, i move
	-13: i tried, in microwave, is coming, is home, keys on, kids get, leg and, looked like, loved, me by, me medicine
	-13: miss her, miss says, mock, my, my brother, my little, my nurse, needing, never been, new worker, not at
	-13: not fight, nurse said, of his, on fortnite, out lol, painted, passed, personal, personal best, powe*, proud .
	-13: queue is, room*, rooms, send it, shook, showed, skateboard, smoke alarm, solo in, someone for, spil*, staff have
	-13: staff here, stop going, stops me, swim*, swimming, taxi ., than me, they let, they need, threatened, told ghost
	-13: traf*, traffic, visit ., was nearly, washing basket, washing up, went past, when she, wine ., would fight
	-13: would tell, yout*
	-14: . bought, . everything, . felt, . haha, . neighbours, . shes, . someone, . this, alarm off, am nine, and gave
	-14: and mum, are ., away ., bag and, biki*, bikini, bled bit, bored ., bride, bucket, can cook, carer made
	-14: carer works, changing rooms, chuf*, chuffed, cinema ., clothes on, dad had, dark, down lol, dye, dye my, eggs
	-14: embarrassing, embarrassing ., every friday, fake spider, feel ok, first but, for it, for six, game ., girl in
	-14: good all, got warning, grandad ., graz*, grazed, half past, happens with, has started, hed, here they, his neck
	-14: horses, i bled, i chopped, i slammed, im writing, in leeds, in minecraft, in museum, in sugar, is sad, jewe*, job
	-14: join*, joined, kick, knee hurts, know, lad in, landing, laugh, lock on, lung*, makes killer, map ., marks on
	-14: me dye, me right, mind, money when, mum and, my snapchat, my tongue, no, no ., nose*, nosebleed, office
	-14: or anything, pain in, park*, pena*, penalty, penalty ., pian*, piano, piano ., plane, please stop, priv*
	-14: put fake, robl*, roblox, roll*, run out, sea, she bit, she wants, shirt, shop ., six in, sleep ., sleep for
	-14: smoke, so happy, so mad, so now, someone in, spoon ., spot, spot on, spra*, stab*, talking ., team got, telly .
	-14: tho ., too short, top ., tram*, up stairs, want learn, went and, will not, wont take, worried ill, you and
	-15: . manager, 8 when, alone for, and man, anywhere, are on, arro*, arrow, at 8, at church, aunties and, baby sister
	-15: baco*, bacon, because shes, blood test, brave ., brother says, buck*, by creeper, call ., carried me
	-15: charity shop, chatting, chin, college and, conc*, cried happy, cut ., dies ., diss*, doing my, dont stop
	-15: dying for, everyone laughed, everyone went, farm ., gcse, get adopted, got black, gran*, gras*, grass, grass .
	-15: had cake, had two, happy tears, hat, hate mondays, have go, her new, hes in, history ., hund*, hurts, i kill
	-15: i watch, in dog, in prison, infe*, infection, inhaler is, is dead, is sick, is torture, it again, kidnapped by
	-15: last ., laun*, learned about, little but, loads ., mars*, me doing, me his, messaged, mufa*, mufasa, mum at
	-15: my goldfish, my pe, my scooter, nails and, new shoes, next, no worries, nobody tells, not going, on every, phone
	-15: photo is, pira*, plastic, please ., poun*, prom ., properly ., push, raining cats, red, rule*, run off, savi*
	-15: scared go, seek in, service, she saw, shoe, short, shouted at, sister has, sister on, spiderman, stepdad makes
	-15: stories, teaching, teaching me, tears when, that new, there club, they leave, three times, throws, tony, warn*
	-15: warning, was asleep, was at, was telling, was wrong, went fine, what do, when mufasa, winn*, york
	-16: . at, . contact, . grandma, . were, and they, ankl*, ask him, assa*, assassin, at football, at gate, back .
	-16: bath and, bbq and, before you, bike with, blis*, body ., brings, brush ., but he, cant come, chilli, circ*
	-16: county, desk, dinners ., earl*, early, else*, elses, faint when, fidg*, fight ., footy, get left, getting better
	-16: getting puppy, go different, going do, got detention, growing, had row, hair, happy with, he has, headset
	-16: her nails, hers, hide and, him im, hour on, i burnt, i change, i kicked, i tell, i wont, im learning, in rounders
	-16: is rubbish, is with, jab and, kissing, late again, lie in, look after, machine, massive ., me choose, me sad
	-16: months ago, moving on, my add, my pocket, my poem, my tooth, next door, nobody comes, obi, of biting, of contact
	-16: officer ., old, our old, own clothes, own phone, packed my, phones at, picked me, plenty ., practice
	-16: pretended faint, puppy and, reason ., roller, rounders, rubbish, rugby and, sad about, scared, scared of, she did
	-16: someone elses, stairs for, stre*, stri*, take it, tenner, these shoes, things ., told jo, took his, tooth
	-16: two staff, under dragon, used be, voices, wake*, wakes, was angry, was brave, washing machine, while she
	-16: you didnt, you think, youth, youth club, zombie
	-17: . bowler, 20, 4 ., all stood, alri*, alright, am happy, apart from, at 10, at respite, bag on, believe her, book*
	-17: bowler, brother hit, bunc*, butterflies, cake ., came off, cant take, carer ., carers still, cheeks, clapped
	-17: clothes, come after, comes on, coventry, creeper, cried so, deep, dentist said, drowning, exploded, fingers and
	-17: fly, for camp, for leaving, forc*, forcing, forcing me, get say, go park, going kill, got caught, got out
	-17: hamster is, head is, help, hid my, him if, hole, hurt when, i believe, i called, i come, i cooked, im 18, im fed
	-17: im nervous, im quiet, in drama, in gta, in lessons, is broken, it stopped, jumped, late because, let him
	-17: loads of, macb*, macbeth, mang*, manga, mate said, me cake, messaged me, murder mystery, my breath, my cheeks
	-17: my crush, my key, my music, my worker, myself on, myst*, mystery, new one, night so, now he, of blood, of old
	-17: off roof, only on, other kids, our pyjamas, over moon, pads, party, pass ., push me, raised, resu*, results, row
	-17: salt in, see him, she had, shin pads, shop*, shy when, sit in, six of, soaked, stood outside, tell*, they told
	-17: threw my, tight and, till 10, till he, toast and, told people, too many, too tight, trap*, up until, voices .
	-17: was fight, was man, we saw, week, wet myself, wind, with cup
	-18: . miss, . tried, . vampire, . went, afraid of, again so, always wants, am only, and sat, are fine, aunties, awak*
	-18: awake, away with, ball ., balloon, be here, begs, behe*, beheading, bled on, boiler, bringing, brother farted
	-18: brou*, brought, buri*, burnt toast, car park, choking, coac*, coach, cold at, cooker ., creepy, cup, dentist and
	-18: didnt cry, do, dogs, dropped, everyone hates, eyes on, feel nervous, finally ., fine now, fire drill, forgot
	-18: fridge ., get bullied, get upset, go round, goes funny, googly, googly eyes, got tickets, guns, had ., hasn*
	-18: hasnt, he pulled, headaches, helping me, here and, horse ., i loved, i scratched, ill, im buzzing, in any
	-18: is fair, is savage, is too, it hit, judg*, judge, keeper, know me, late and, leg in, let go, like see, lock him
	-18: lunch box, match and, mate in, me like, me secret, meet my, miss put, move and, mum but, my assembly, my bedroom
	-18: my form, my hamster, my lunch, my meds, my science, my sessions, nearly passed, new trainers, nose pierced
	-18: not every, not ok, nothing bad, of fireworks, off by, on stage, only one, pepp*, phone in, place down
	-18: police officer, promise ., queue ., road ., roblox ., room without, said she, said that, sand up, sat next, sava*
	-18: savage, saving for, secret santa, see her, sess*, sessions, she sings, shelf, size, slow, smokes, stage, stage .
	-18: sticker ., stole his, take my, tea out, thats when, theo*, thou*, training, trea*, tuesday because, tummy goes
	-18: vamp*, vampire, wall and, want go, war ., wear, will cry, with ball, with paint, year and
	-19: . why, . worried, 10 ., 11s, abso*, absolutely, all had, and police, angr*, angry, anyone in, are rank, arse*
	-19: arsenal, at telly, at weekend, away from, bed is, boss, brave, brew*, brews, broke and, bullying at, bush, bye .
	-19: cant sleep, carer hid, carers for, carr*, chocolate ., choose my, clap*, class and, class that, copi*, copies
	-19: cracked, cried bit, cut and, dies, does everyone, ears pierced, exce*, except, for that, for walk, forgot my
	-19: ginger, give up, given me, going give, got two, guess what, gutted ., has given, have new, her tea, him and
	-19: his van, hoodie, hot chocolate, i carried, i cry, i worry, in cars, is called, is fine, judo, ketc*, ketchup
	-19: kill me, know where, land*, lang*, language, last month, like they, little and, man gave, me special, month and
	-19: mouth was, my minecraft, my party, my shirt, new tablets, night at, no bullying, of milk, on coach, on school
	-19: on trampoline, pie, pran*, prank, properly in, quee*, queen, radi*, rubb*, rugby ., runs away, says there
	-19: sharing, shot from, shot my, sick in, sister says, sleep and, sleepover ., so did, so do, stairs in, standing
	-19: tablet for, team loses, tesco, they make, they watch, told me, told them, too, twist, under table, until im
	-19: until its, washing, we destroyed, we ran, will send, wore, world war, worries, year 11s, you dont
	-20: . ref, 1 ., 25, 6 ., about money, after that, and bang, and carer, and hes, are working, at all, auntie does
	-20: away, bab, banana, banana ., big brother, boo who, boy at, broken, bus was, carer got, carer mum, chee*
	-20: chemistry, club and, cry at, cry its, cust*, custard, den ., didnt ., doctor said, down on, escaped
	-20: everyone else, flos*, floss, floss ., for saturday, girl by, got my, got part, got place, got splinter, gran says
	-20: gum, had jab, have me, he was, her plaits, i am, i kissed, i see, i swear, i thought, im 15, im suing, in harry
	-20: in taekwondo, insta ., its 15, keba*, keeps calling, like living, like my, lost but, machine ., mati*, matilda
	-20: me before, mess*, music, musical, my tie, no im, now it, of myself, off swing, old house, on level, only joke
	-20: open ., or been, pains, partner, passed ., period pains, pist*, pistol, plaits ., playing ., potato, pretended be
	-20: psyc*, ragi*, raging, read out, ring, ruby, scares, scares me, shaking, she got, she screamed, so funny
	-20: sorry after, splinter, splinter and, st, starve, stranger, suing my, suit, ta, tablets because, talk in
	-20: talking about, temp*, temperature, tenn*, test ., they havent, they helped, they take, thought, thra*, thrashed
	-20: throws girl, trun*, trunchbull, trunchbull throws, unfair ., was crying, was raging, was shaking, water pistol
	-20: who knows, why my, with his, with hoover, zac
	-21: . finished, . kev, . knife, . text, 21, am worried, and asks, awar*, badd*, baddie, bbq, before she, before tea
	-21: bins and, biscuit ., blew my, broke her, bull*, burp*, call it, call my, came my, can resit, carer rang, carers
	-21: charger ., chased me, chippy, chippy ., clear, coach says, coat is, cupb*, dad i, dogs ., dont make, door because
	-21: everyone asks, foam*, foaming, for throwing, forg*, form*, forms, get in, get why, gets up, going london
	-21: got drunk, grabbed my, had laptops, havent wanted, hear*, hold baby, hot ., house and, i can, i deserve
	-21: i pretended, if its, im 21, im off, in bits, in film, in kitchen, in on, in wash, is killing, is running
	-21: it keeps, kart ., kev, key worker, kniv*, knives, knock whos, list ., log ., makes good, mate got, me fishing
	-21: me win, me without, mondays, more since, move out, moved ., mush*, my cereal, my savings, my spellings, nails .
	-21: new house, on your, open and, people talk, place ., pound, resit, ride my, salt, sat, savings, says sorry
	-21: scratched, she only, spilt, staff took, ta ., teacher is, ten minutes, them i, they shot, tightened, unif*
	-21: uniform, wants know, was foaming, was so, we would, wedding and, will, will feed, will it, would find
	-22: . some, against law, and jo, answer ., anyway, anyway ., arch*, archery, asleep in, attack ., baby on, bad dream
	-22: bloo*, bullying, but not, calls and, captain, carer keeps, cat ., cat is, chem*, chil*, circus, clown, coll*
	-22: cousin got, crimes, crimes against, cupboard, dad put, danced all, died in, died so, diff*, drug dealer, excl*
	-22: excluded, feel better, fifa ., find*, fishing and, for crimes, for new, fren*, french, girl at, girl who
	-22: got cancelled, got excluded, gran ., he cried, he hit, he scored, help with, hit six, i picked, id kill, in show
	-22: in two, insp*, inspector, inspector calls, is drug, its massive, joke ., kare*, karen, knife in, knit*, knives in
	-22: law, leaves, like it, man who, me after, me do, me sticker, month, mosq*, mosque, move ., my brace, my knickers
	-22: my mind, nice ., nine ., not go, nothing do, of squash, of week, on wednesday, our family, over, paramedic, pass*
	-22: peace, plaster ., remind, report because, said see, school play, scouts, screamed ., seeing my, she might, sits
	-22: soup, spri*, stag*, star of, tablets dont, team and, tire*, tired, touch, trai*, trip*, tripped, uncle ., up wall
	-22: want do, want meet, want that, wanted run, when dog, with me
	-23: . man, . where, about giant, advo*, advocate, again its, alar*, alarm, and dad, and everyone, angry so, are kind
	-23: argu*, argue, bag weighs, bars, beach ., beco*, bev, big lunch, burglars, card*, college since, complain
	-23: complain about, contact and, dent*, dentist, dentist ., dinosaur, disc*, doctor checked, dont forget, dyin*
	-23: dying, edge, everyone and, exams ., fall*, feel scared, fenc*, finding, fixed, for day, for dinner, for something
	-23: from ghana, gang, ghan*, ghana, gian*, giant, giant spider, gta and, guess who, had big, hand in, happens .
	-23: harr*, harry, has touched, head on, heart attack, henr*, henry, henry and, hi, hi ., his car, homesick, hundred
	-23: i squeezed, im bricking, it happens, it rains, its too, left in, legs and, like peas, loud and, map, marry, match
	-23: me card, monkey bars, mons*, monster, moon ., moth*, my advocate, my exams, my house, never wanted, now nobody
	-23: nurs*, off monkey, on bus, orph*, paint ., phil, pret*, pushed in, rains, residential, robbed, says keep
	-23: she helps, sher*, sherry, shoots, shouts, shouts in, sleep over, slug*, slugs, someone ate, storm, strict .
	-23: stun*, stung, thank, they read, theyre sound, this maths, thursday ., today and, trif*, trifle, up her, violated
	-23: want them, we sing, wedding ., weighs, went see, where will, year, yuk, yuk .
	-24: . being, . havent, . shot, after football, all at, and dog, at, beat us, birt*, bit but, bit where, boxing coach
	-24: brav*, breakfast club, but in, carer with, carer wont, cars ., come out, could eat, cousins wedding, dead, dest*
	-24: destroyed, detective, dog on, dont eat, dont like, dont need, dont talk, drug, eat ., fell in, go party
	-24: goodbye my, got gold, grandma beat, grou*, guns ., happy when, has do, hat ., have later, have lock, high
	-24: hit his, hook, hurt me, i call, i slipped, im all, im leaving, in loo, in town, interesting, interesting .
	-24: interview at, is on, is you, isnt scary, ive lost, knee, know my, leg, level 9, loo and, loud, lush, me pick
	-24: moon, musc*, muscle, muscle in, my bus, my door, my group, my tea, nightmare, nil ., on saturday, operation
	-24: out where, over it, own now, part ., pillow, poem, pulled muscle, pupp*, puppy, put plaster, rank, scars, scoo*
	-24: scooter, secret and, shark, stranger things, sue, surprise, tabl*, text ., that staff, though ., town, twix
	-24: us fishing, us his, was home, we learned, we play, we stayed, wear*, wedn*, wednesday, when they
	-25: . too, am good, and go, and gran, at centre, basket, be at, blaz*, blazer, bodi*, bottle ., bumped, burned my
	-25: bus stop, cann*, carrots, change ., chicken and, class has, contact is, cudd*, did worm, do bins, doctor ., dog
	-25: doug*, farm, feelings, filling, first night, fix, food is, front seat, get angry, go for, good at, got us, gros*
	-25: gross, gross ., has one, having baby, he chased, he pushed, he showed, her head, hes my, i stayed, ill be
	-25: im bored, im dying, im over, in foot, in jane, is nothing, ive not, kind ., knee ., knoc*, laughed, many people
	-25: me out, messing ., minute ., moving ., mums boyfriend, my birthday, my boxing, nan and, neck*, need filling, nerf
	-25: night because, not for, of anyone, of maths, one from, onio*, onions, open because, own, penk*, penknife
	-25: pillow on, plan ., popp*, question ., respite ., right on, runs, says attack, shot myself, sleepover at, smash
	-25: so everyone, someone says, stepmum is, sunday and, susp*, suspense, temperature and, them is, ties, tigh*, tights
	-25: told him, uniform ., when i, with mum, work, worm
	-26: . thunder, ache*, alarm went, and dogs, aski*, asking, at greggs, at hospital, at sleepover, aunt, bed in, bell
	-26: bell goes, bridesmaid ., butterfly, by big, called, can stay, can we, cap, carer gives, carer says, cats and
	-26: chair ., chased, chop, chop*, chopped, contact i, course and, dance, do and, eid, feel proud, fire, fire .
	-26: for eid, forget, foster brother, get butterfly, get there, ghost ., got sorted, greg*, greggs, he fell, hele*
	-26: helen, her now, hitting my, home on, hours not, hurt bit, hurt myself, i broke, i read, i told, i waited, is .
	-26: is in, its calm, joll*, jollof, keeps me, lent, mad ., me made, me want, me work, missing i, myself with
	-26: new year, nicking, nobody listens, on xbox, out door, panto and, park with, pass i, peac*, plen*, plenty
	-26: pushed me, say they, scre*, slus*, slush, snapchat streak, snea*, sticker, streak, tag and, teacher and, term .
	-26: think my, thinks, thum*, thunder makes, top bins, train was, us all, want talk, whol*, whole
	-27: . bev, . shower, . thank, adde*, added, adopted ., am saving, and bus, and staff, at netball, at pool, beat*
	-27: bedtime and, bird, bit me, breakfast on, bricking, bricking it, bus but, cadets ., camp*, camping, can ., crus*
	-27: cry, dont do, duve*, duvet, engi*, engine, engine ., esca*, exam*, exams, favourite, feel sad, fights, form .
	-27: from hockey, got told, grow up, happened at, harry potter, heal*, hock*, hockey, hockey ., i hid, i packed
	-27: i watched, im going, in engine, is teaching, its game, jk, kids are, laptops ., lessons, lift, man of, many
	-27: miss*, my coat, nan, of match, of people, off wall, on his, one day, picked for, plaster on, please tell, poor*
	-27: poorly, poorly ., pott*, potter, rain*, review, school is, see mum, shower is, shy, sings ., slipped, so excited
	-27: sugar and, swim, tall, though, three weeks, ticket ., tie, unfair that, up i, upse*, upset, walk school, wants me
	-27: was sick, we played, were all, whos
	-28: . hot, . lion, . night, . wifi, always asks, am 12, am moving, am still, asks before, asse*, assembly, bet
	-28: bottom, brin*, brus*, bus pass, care ., chic*, chicken, chips ., clue*, cluedo, cod ., council, crush
	-28: cupboard door, down because, dying on, ear ., five*, for world, free*, get ., go college, goldfish, got letter
	-28: got lost, had baby, hair cut, half term, hand up, hold us, i burned, i held, i live, if they, in front, in sand
	-28: interview, itch*, its plastic, jan, leave us, lion, lion king, lock, me hold, me hot, me stay, minibus, mix
	-28: monk*, monkey, month ., more and, mum come, mum i, my cat, my hand, older, oliv*, oliver, oliver twist, on its
	-28: on new, on that, one where, out me, over me, park ., pays me, pe because, plastic ., prov*, provisional, question
	-28: read my, saturdays, she hugs, she uses, starving, stop singing, thanks ., they taste, time on, took photo
	-28: uncle does, visit, wallet, walls, we were, weir*, weird, when dad, woods ., worried i, wouldnt
	-29: . can, . made, . squid, . them, 1 because, again for, all go, and banging, and burned, and nurse, and smashed
	-29: ankle, ankle at, are, are criminal, at wedding, badg*, badge, banging, bathroom with, battle, because of
	-29: been drinking, been under, biscuits, bombs, bone, burg*, burned it, but now, changed ., coach and, cod, come in
	-29: disco, disco ., do they, does my, dog is, excited ., fire alarm, flying ., for summer, ging*, going be, gold*
	-29: green ., ground, have tea, head ., i lost, i pulled, if nobody, im not, im reading, in first, in pool, into me
	-29: it checked, itchy, its so, join, judge said, knac*, knackered, knew, later bedtime, listened, loads better
	-29: meeting ., my ankle, my mums, next week, nightmares, not on, of staff, of year, on trip, opti*, our kid, parkour
	-29: pitc*, pitch, pota*, review ., rings, rubber, sam, sand, saturday see, skin with, slid*, smok*, snow*, so loud
	-29: social worker, someone and, squid, squid game, stopped, take*, thank you, they check, think it, tia .
	-29: under stairs, up so, us we, ward*, wardrobe, was funny, we sleep, when can, with dog, xbox, years and
	-30: . other, . thats, . zombies, 12 but, air when, all good, and sam, any more, are watching, army and, bag for
	-30: biscuit, blin*, blue shell, break, burnt sausages, carried, carry knife, cold, could live, crin*, cringe
	-30: cringe ., didnt understand, dont carry, down ., dress ., expl*, fainted ., fart*, farted, fencing, finding out
	-30: for gta, forget my, gang i, get go, got taken, gran, gravy ., guitar ., hala*, halal, has never, he came, he is
	-30: his back, home ., hors*, hugged my, hurts after, i hugged, i play, in army, is kind, it gets, jake, job in
	-30: looks at, mad, march ., married and, me her, metr*, month i, my money, not being, nurse, of wine, officer, on tin
	-30: out we, photo, punched air, ques*, rais*, read*, reading, ref gave, revision but, room was, run away, runn*
	-30: running, says ., says it, school again, seat ., shor*, so hard, squash ., sque*, start, suin*, suing, swing
	-30: that was, them off, tia, tomato, took off, top and, up because, want cry, was for, was sad, watching all
	-30: who does, with blue, wobbly, workers
	-31: . after, . fire, . never, . sir, about her, add, and asked, and i, and took, ate my, boo, bruised, cafe ., cards
	-31: clow*, cold ., come on, cried at, dark so, day i, dead on, everyone, face ., fainted, fair ., feet after, fifa
	-31: finger on, food tech, game*, games, glasses make, got pound, got red, have night, he thinks, he waits, her arms
	-31: her husband, hes nice, i moved, i stabbed, im so, in laundry, its boring, jane, jumped out, laptops, leak*
	-31: leaked, lege*, legend, level, love, love*, mates ., meal*, meals, meds, mist*, much i, my review, name on
	-31: never get, night light, off ., on everything, on fridays, orde*, own for, phys*, rome*, romeo, said im, set
	-31: she nearly, tech, tita*, titanic, torture ., two years, walk ., with revision, yet
	-32: . have, . knock, . who, account ., am sad, and seek, anim*, are gone, at 6, at uno, ball and, bat, be police
	-32: bedroom door, bike, birthday, bring my, but, but im, butl*, butler, can do, check ., check my, costume for, dril*
	-32: drill, finger, five, fixed my, get my, glass of, have any, have you, held my, hour*, hours, i cut, i pay, i stop
	-32: in office, its fun, its nothing, joker, kart, knock knock, leaving, marc*, march, mario kart, me chess, mock*
	-32: mocks, more, move in, mud, my cousins, my family, my forms, my sister, nil, nobody sits, off me, on friday
	-32: ordered, out when, people ., pierced ., play ., pleased, pleased ., popped, pulled, reads, say sorry, see you
	-32: seei*, seeing, she gave, she keeps, shots, soft, someone tell, sometimes, squeezed my, surp*, tell everyone
	-32: that ok, therapy, theres no, tower, uno, was about, was not, went ., whos there, win, with boys, work at
	-32: would kill, year 8, you seen
	-33: allowed see, am never, and nobody, and won, ask for, assembly ., bask*, befo*, before, bleed in, bottle of
	-33: braces, breath under, brick, by mistake, camp ., cancelled, care and, cine*, cinema, coming in, cont*, curr*
	-33: curry, dale*, daleks, dead gorgeous, deep end, defe*, defence, drop dead, english ., fine with, five minutes
	-33: for charity, gives her, gorg*, gorgeous, got hit, guit*, guitar, had nose, hasnt been, havent had, helmet and
	-33: her mum, her phone, i threw, in book, in it, in shower, job ., kidnapped, killing, letter, libr*, library, me but
	-33: mistake ., mum had, my packed, name wrong, no i, nose bleed, nothing is, now they, on last, only messing
	-33: revision, sad ., said i, school dinners, scou*, shoot, sick on, slip*, snowball, spiders, staff ., tell him
	-33: thing is, tired because, uncle came, wants take, was poorly, we put, when daleks, when im, which is, you said
	-34: . end, . not, . nothing, . train, alwa*, always, and cut, annoyed, at rugby, ate, bake, be big, being scared
	-34: best thing, bits ., blinders, blocked, bric*, bus is, car wash, carrying, club ., come for, contact be
	-34: cried because, dad but, ears, everyone ., feel happy, fish and, fish fingers, for cinema, friend ., from falling
	-34: gaff*, gaffer, gaffer says, go and, haun*, haunted, his head, i run, it should, less*, like ., listened .
	-34: me birthday, me or, me sob, me try, meat, messing, missed, my book, my report, my shin, my verruca, nearly died
	-34: of chips, on sunday, peak*, peaky, peaky blinders, prison and, resi*, round ., saturday, saved, say what, scie*
	-34: science, send me, sept, since i, sleepy, snores ., sob, sob ., solo, spel*, tedd*, teddy, time is, under tap
	-34: up early, want contact, want different, was too, water for, what we, who gets, wont get, you should
	-35: airp*, airport, and bit, and fairy, batm*, batman, brai*, bug, buzzing, choi*, costume, could see, country .
	-35: cross country, detention for, different, do breakfast, dofe, fair*, fairy, floor ., forms ., funn*, funny, hayf*
	-35: hayfever, helping, i draw, i leave, i miss, in and, in what, is about, is better, left ., left my, marry my
	-35: mum doesnt, my bum, my meeting, my socks, need new, never turns, night on, on tuesday, paper, people, pick*
	-35: pool and, roast, say in, schools, secr*, secrets with, sent my, sheep, shell, snapchat and, star*, stay, tackle
	-35: tag, thes*, these, they keep, they took, tooth came, tyle*, tyler, van i, waited, worker there, wrestle, write it
	-35: year*, years, yes
	-36: 12 ., abou*, about, and thats, at college, bann*, banned, been going, bit, body in, bomb*, callum, carers .
	-36: carers are, cast, ches*, crai*, do course, dont shout, driving, eating toffee, fell over, fixe*, girlfriend
	-36: got engaged, got nits, hay, hay fever, helped ., i feel, i forgot, i learnt, it that, jab, lead, locks her
	-36: me jump, midd*, middle, my favourite, not in, out by, rash, resp*, roas*, sausages, scene, seek and, she forgot
	-36: squi*, stay here, story, stuff away, tenner ., they would, toff*, toffee, tongue eating, turkey ., turn up
	-36: use sharp, verr*, verruca, will have, worker says, yogh*
	-37: 0, about boy, alright ., always late, and how, anyt*, anything, army, at chess, attack, baby photos, bash*
	-37: bashed, beac*, beach, boat ., broken ., buried it, cadets, capt*, comes out, course, criminal, detention, do my
	-37: eyes, eyes in, falls asleep, fast ., fed up, getting him, gutted, haircut and, him out, his dad, hot water
	-37: hours and, i never, i won, ice cream, is ready, keep thinking, kit, leg is, lego, looking for, making me, me look
	-37: mick, minecraft, my haircut, nits again, respite, safe*, sank, scratched my, smac*, sometimes ., summer ., swin*
	-37: tea is, they sit, time they, toast, we laughed, went
	-38: . guess, aint been, airport ., always do, anyw*, at this, babi*, babies, babies ., because everyone, bell*, belly
	-38: bled, cara*, caravan, centre, eats grandma, for christmas, gave me, get on, got grounded, grounded, grounded for
	-38: has his, horse, house not, i forget, i get, i sneaked, im hungry, injection, its noisy, jokes ., kicking sofa
	-38: man with, match ., mean ., miss told, move school, my aunty, my friends, my room, my speech, nans ., nervous when
	-38: nobody found, not ., not say, passed my, pe, pier*, pierced, place at, righ*, right, sandwich, saw my, shir*
	-38: shout, skel*, sneaked, spider in, stayed in, they put, think of, throwing, tom, too small, took me, us they
	-39: apple and, bear, blow*, boring ., brother, college ., cross ., find it, forever, he holds, helped me
	-39: his shoulders, hugg*, hugged, i ., i threatened, i wouldnt, idea, in with, keeps nicking, learnt, me it
	-39: me something, much, my drawing, my team, nearer my, noticed ., oper*, or me, pape*, peas they, picks, ref, rule
	-39: she has, shoulders, sill*, silly, sister when, sit with, skat*, sort my, starved, stay up, sundays ., taek*
	-39: taekwondo, they did, they had, tool*, uncle and, went for, with staff, with you, worker, you something
	-40: . home, . worst, . yes, after me, and he, ask, asked for, bank account, be two, boarding, boarding school
	-40: came and, dance in, down my, fair enough, ghos*, ghost, he laughs, here its, history, knock ., left out, leg they
	-40: living here, mass*, me hug, musi*, my finger, my prom, my tablet, nobody stops, not like, ok, on it, packed lunch
	-40: periods, play*, rain ., red car, scar, school and, school with, series, she couldnt, sings, someone who, sound
	-40: text me, them in, trip ., unsa*, unsafe, want move, will get, with nan, won .
	-41: 20 pound, adopted, anti*, at bins, bad i, be in, been good, being on, clas*, class ., coming ., cric*, cricket
	-41: end of, ever hurt, finally, for my, friend sends, guid*, here on, i shot, i write, im getting, iron, ive got
	-41: king, me go, monopoly, my sims, nearer, nits, non, non uniform, punch, said they, sat with, song ., soun*, term
	-41: their own, theres always, trut*, truth, tues*, tuesday, uniform day, vape, wants be, wres*
	-42: acci*, accident, and had, and hot, anything like, arm and, bore*, bored, brace, buzz*, cereal ., deci*, dinners
	-42: do drugs, doesnt get, gard*, garden, going out, hid under, home alone, hour, i turn, kill for, know anyone
	-42: lost in, me laugh, my wardrobe, out and, own theres, pick me, school trip, sorr*, sorry, sundays, table .
	-42: that is, turk*, turkey, tv, uni, vet, where i, which i, will my
	-43: and was, anymore and, are building, are doing, aske*, asked, asking me, been asked, bullied, cats, checked and
	-43: cour*, cros*, deat*, death, engl*, fear, going my, grad*, gravy, gym with, hams*, hamster, he reads, he sleeps
	-43: her card, his old, hoover, im bit, in care, laptop ., laughed so, legs ., legs are, lunc*, lunch, mario, mental
	-43: mental ., mine*, mono*, my girlfriend, my plan, never hurt, new school, noisy ., now with, of hospital, pink
	-43: ran out, save*, saw, secrets, shopping ., someone i, soon ., spellings, sush*, sushi, tables, taug*, taught
	-43: taught me, test, tickle, town ., watch me, we won, worried
	-44: after school, and makes, and so, anyone i, arm on, book about, bridesmaid, cafe, card ., chap*, chess ., cook
	-44: fill*, funny ., get drunk, got sent, her birthday, i got, id die, idea for, im 16, lad ., load*, lone*, lonely
	-44: many sweets, ment*, more pocket, muse*, museum, my idea, my social, need tell, nobody told, not fair, offi*
	-44: on at, pasta ., pat, phone for, prom dress, saus*, saw it, shoe ., sort*, soup ., spli*, squash, taken, terr*
	-44: this school, time ., toma*, tuesday ., under weather, up for, we buried, wilf, wilf eats, would never
	-45: . cat, . going, 3 times, ache, before it, but hes, chase, choir ., cousins, dino*, do not, find out, first day
	-45: go my, grandad was, grum*, grumpy, had three, in game, jealous when, jell*, jelly, jumped on, list*, me what
	-45: mum said, mum told, my blood, nan ., office and, pictures of, scen*, sore throat, sorted, stressing, stressing me
	-45: tells me, they change, thinking of, throat ., toas*, was jealous, was late, we watched, who ask, worry
	-46: arrested, be on, belo*, belong, burp, choc*, chocolate, cousin is, did, draw*, drives like, drop, everyone in
	-46: fell asleep, friends ., goodnight, had no, haha*, hahaha, hahaha ., hate that, hit, i belong, i whipped, in shop
	-46: is making, it goes, its still, killing me, man from, me properly, nearly, oven, own room, ring at, sell, she puts
	-46: since march, so bad, stayed up, tell them, unfa*, unfair, us on, weat*, weather, when people, worry .
	-47: . bit, . do, all by, all that, back because, bana*, because my, before they, blew up, cade*, does, finished
	-47: food and, glasses, had, hate, help him, hid behind, hoov*, in sling, it under, knife and, longer, made, mean
	-47: miss my, my art, netb*, netball, pasta, pens, right in, shin, sleeps on, slin*, sling, stuff i, tablet, they lost
	-47: tric*, water bottle, worst, zombies
	-48: 8 ., accident and, always get, and im, at her, boxing ., brother said, called my, came out, cent*, cert*
	-48: certificate, certificate ., charity, contact, cuddles, danced, did not, fore*, friends house, got certificate
	-48: gues*, gym, happ*, heart, i fed, im happy, in rain, laptop, me here, me sleepy, mum brought, my counsellor
	-48: my toe, paint, picked ., rugb*, rugby, sant*, santa, says im, sleepy ., stay at, tick*, toe, was, we had
	-48: when mum
	-49: 3, at night, attacks, because im, bleeds when, calling, calm*, can my, carer put, cart*, choir, copy, egg
	-49: falling, for school, front ., gta, half, hands ., i say, id get, in from, like, listens me, my baby, on monday
	-49: once ., people i, picks me, pizza ., same as, sir, thos*, those, trainers, were, xbox ., yes i, you call
	-50: . dentist, . tell, appl*, apple, are getting, base, because mine, broke, brother hid, call*, chor*, chores
	-50: dad and, dram*, drama, exam, firs*, first, fish*, fishing, flat ., for ten, full ., gave, glasses ., goalie
	-50: had have, helm*, helmet, in english, its hot, joke and, mam says, my chores, my ears, myself and, need someone
	-50: out till, owe my, plays his, please can, rota, say it, scary, she looked, she looks, shes got, smacked, smas*
	-50: tip, year ., you bring
	-51: am doing, brother comes, can ring, cant do, cant find, dad showed, do you, doin*, doing, door open, fina*, foot
	-51: grow, hold her, i grow, i passed, is living, learning, living now, mari*, my nans, on sundays, pass, plaster, pop
	-51: pounds ., put up, puts my, ride, rings me, rules ., said yes, scream, seconds ., sell me, show, squa*, stole
	-51: that song, they write, thinking, wale*, wales, was ill, wick*, wicked, work*
	-52: blood and, boar*, both, burned down, carer makes, chips, dont feel, dragon, for mcflurry, frightened of, hell*
	-52: hello, i stopped, i take, it right, jokes, keep dying, laundry, mcfl*, mcflurry, mum about, mum held, present
	-52: she picks, she ran, snores, thing ever, thun*, thunder, try, uncle is
	-53: . it, and me, bowl*, break leg, come and, contact ., daft, dead people, english, gone ., grav*, guessed, guy .
	-53: if my, is best, kidn*, kind, log, nobody makes, noisy, past*, planes, played, private ., sharp knife, sorry and
	-53: staff held, up on, was dying, word*, words
	-54: . things, anything bad, brought my, can someone, changing, crime, eat his, goal*, he told, head*, him he
	-54: is funny, keep my, kill him, mars, no sleepover, nobody has, on with, school everyone, shou*, snor*, some days
	-54: sure, they all, was in
	-55: 18 and, bed at, broke down, bunk, came, drawing ., ghost in, head off, her she, homework ., it went, jump*, laug*
	-55: let, leve*, listens, love it, my bag, my foster, my mate, oran*, paper cut, phone at, said id, scored ., set .
	-55: she shouts, sniper, someone help, song, they always, they are, things are
	-56: adop*, and miss, butt*, chan*, days im, draw, ever, getting married, he put, hides under, him back, i fancy
	-56: in fridge, inte*, it was, wall*, want stay, with that, wobb*, would ring
	-57: . food, ages ., back boxing, because we, bed when, brother for, canc*, cant have, cook*, could have
	-57: couldnt sleep, driv*, goal, i sleep, is proud, jeal*, jealous, jo, lets me, loll*, massive, me eat, nose, of her
	-57: phone when, robb*, room is, rules, sang, talk my, thats fine, this house, this year, wait .
	-58: . since, 1, arre*, art ., at 9, cooking, haircut, hes all, i hope, i need, is cold, like log, math*, maths
	-58: nobody i, ok ., only has, read, seek, she found, tell mum, that i, took us, went off
	-59: about it, any, arm was, bike and, bisc*, bori*, boring, can, cant i, card, chas*, cree*, fell out, felt, got new
	-59: him off, like me, looked, me cry, peas, play, rain, snac*, strongest, strongest thing, was only, why cant
	-60: better ., boat, bomb of, coul*, dete*, for year, go home, has ever, i help, i wasnt, is, is having, laugh .
	-60: laughing, live with, me sleep, murder, my carers, not me, squeaks, till im, turn 18, want see, why i
	-61: books, danc*, die for, died, full, hist*, i laughed, loads, looked after, made up, middle name, more time, nerv*
	-61: new glasses, nobody touches, now ., panto, saturday ., she always, shed and, sore, spider, stol*, towe*, we went
	-62: 5, boxi*, boxing, climbing, fell, hate it, hide my, in back, light, little ., off if, once, ran, satu*, scored
	-62: screamed, see dad, she loves, snip*, wifi
	-63: . scared, big school, chip*, clim*, excited, for no, hurting myself, in this, it down, its about, no reason, open
	-63: out with, pound ., repo*, report, see my, slept like, they ask, zomb*
	-64: . her, back from, bigg*, bigger, bump*, drive, fine ., foot*, football ., hope, in among, jane ., jumps, knock
	-64: lost, nervous, queu*, queue, seri*, tack*, teddy ., too much
	-65: amon*, among, among us, by myself, every week, hair*, killer, love him, make us, my own, nobody here, on holiday
	-65: photo of, proud of, seconds, we made
	-66: and you, fanc*, fancy, how use, me bed, scor*, six, want my
	-67: about my, get picked, have never, i hate, i used, im fine, murd*, school on, text, worst thing
	-68: at end, burned, cooked, dont know, form, go bed, headache, hospital and, it made, jump ., letter ., one with
	-68: pizz*, pizza, pock*, pocket, pocket money, present ., spee*, speech, two, with school
	-69: breakfast, fed, know who, move*, say if, tort*, torture, up with, we let
	-70: because it, cross, eat breakfast, home*, i would, in meeting, late, near*, no drugs, singing, talks me, tie .
	-70: wont let
	-71: birthday and, drum*, drums, got hold, held baby, its been, neve*, never, on there, pool, pretended, seco*
	-71: should be, told my, without asking, you asked
	-72: cream, fortnite, haha ., kills, let me, meet*, meeting, movi*, moving, passport ., shouted, sits with, stayed
	-72: watched
	-73: ask me, crea*, he leaves, hill, im on, mini*, my knee, strict, telly
	-74: bus, care, dont lock, he keeps, laughing .
	-75: all way, ball, beat, blew, brac*, doesnt drink, granny, homework, it when, revi*, show .
	-76: . nobody, college, falling off, going on, i look, shel*, they talk
	-77: . doctor, chess, club, gutt*, i wanted, light ., nobody hits, said ., seat, talk about, they send, was little
	-78: brok*, cred*, credit, drugs in, found me, he didnt, he never, im credit, miss, money in, pushed him, we did
	-79: anno*, good ., my window, shoo*
	-80: . no, . that, asked if, exci*, lapt*
	-81: carer took, me off, my stuff, nicking my, talk*, up in, will i
	-82: figh*, fight, hair ., soon, we
	-83: am on, box ., change, drawing, his crisps, its private, joke*, roof, they dont, tidy, us do
	-84: fine, i beat, lear*, there and
	-85: bomb, ladd*, ladder, prom, scar*, talks, tell her, you ask
	-86: camp, counsellor, fort*, help*, helped, knob, told off, with my
	-87: i dont, moved, ring me
	-88: art, could, sing*
	-89: good
	-90: shut up, want know, wanted
	-92: book, film, i went, me pictures, they stop
	-93: fish, sad
	-94: and we, fast, haha, prou*, proud
	-95: checked, my mates
	-96: again ., atta*, when my
	-97: fair
	-98: lost my, so can, tell me
	-99: big, lol ., stor*
	-100: best, cant wait
	-101: team
	-102: . will, baby and, my teacher, put it, said sorry
	-103: war
	-104: joke
	-106: and got, me be
	-107: . in, . our, dont get
	-108: 18, spid*
	-109: cried, me how
	-110: worr*
	-111: for tea, i could
	-112: sleepover, talk
	-113: crim*, off for
	-114: and it, can i, trip
	-117: i want, pain*
	-118: i like
	-119: it back
	-120: help me
	-121: do i
	-122: my carer
	-126: i love, new
	-127: by accident
	-128: my old
	-129: cake
	-130: kill*
	-133: happy
	-142: would like
	-147: . what
	-148: lol
	-151: won
	-156: shot
	-165: what if
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
