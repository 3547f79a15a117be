/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -153;

const list = `
	434: by my
	321: not~wake
	308: pills
	294: picture
	281: say i
	271: pants
	270: they call
	254: tell .
	252: how .
	236: where my
	235: at work
	226: someone .
	225: 12 and
	222: and says, on in
	220: lighter
	218: breathing, for him
	214: i dream
	212: cutting, until it
	209: wardrobe .
	208: kill myself
	207: blad*
	206: drunk ., matt*
	204: and no, of what
	203: case .
	201: . little, toothbrush
	200: bruises
	199: drugs .
	197: burn
	196: life .
	193: days and, laughs .
	192: i heard, out window
	191: me down
	190: calls me, it so
	189: we use
	188: not~back, with him
	187: blade
	186: they hold
	185: all ., gun ., on bridge
	184: do things
	183: my face, pictures ., sell*
	182: i might, not~safe, too ., what he
	181: face and, fag, its for, nobody would
	180: . teacher, bleeds ., shower .
	179: . grandads
	178: not~write, pick up, theyll
	177: he made, leave me, plasters
	176: friend is, in van, slapped
	175: . foster, toilet .
	173: . ive, im too, it every, it off, of times, written
	172: tied, wrap*, you wont
	171: i no, wife
	170: was told
	169: im gone, on news, one way, what dad
	168: sharpener
	167: carer told, i set, im still, they think, with them
	166: get toast, mate is
	165: us when
	163: bruise ., easy, for them, his mates, stop .
	162: cant say, machete
	160: fat, i wrote, rub
	159: 100, buys, dad punched
	158: . carer, i let, scratching, your*
	157: trousers
	156: phone so
	155: i pull, in there, pulls my, worse .
	153: dont look, its secret
	151: not~kids, off him
	150: sear*, station
	149: hates me, my dinner, my ribs, wris*
	148: . uncle, give, us with
	147: it away
	146: be one, end it, how make, id be, need stitches, rest, sink
	145: corner, little boy
	144: being hurt
	143: it wont, my pen, toni*
	142: better off, down there, drops
	141: last night, pushed my, we cant
	140: go sleep, hold ., not~looks, peoples
	139: foil, lines on, period ., petrol, spoo*
	138: bent, cries ., want blow
	137: i check, is being, man, only thing, turned
	136: 200, get changed, hes coming, i hurt, shows
	135: card and, going ., no food, owe them, took .
	134: diary out
	133: be quiet, door off, her car, his friends
	132: baby*, clic*, gone, say yes
	131: before he, i listen, married ., not~dentist, pipe, wrapped
	130: burns, jayd*
	129: after he, counted, my brothers, my fingers, past .
	128: had tell, handle, i done, lie, looking ., me under, not~seen, paracetamol, since he, we stay
	127: hers*, shoes on
	126: he bought, in when, lads, nanny ., they cant, who did
	125: cooker, favour, hits me, sex, want her
	124: . goodbye, for after, god, messages, my skin, new lad, powd*, powder
	123: at us, blok*, is party, not here, not~them, olders, she falls, write that
	122: glasgow, puts his, she tells, stays in, they laugh
	121: asking for, me take, stairs .
	120: because nobody, did bad, dont bother, he hits, her bed, it dont, like ghost, napp*, with belt
	119: box with, eat and, in sock, know which, she threw, thursday and, woma*
	118: it from, lock door, nobody looks, not~looking, sheets, shops ., somewhere, staff hurt, they held, uncle wants
	117: my body, pay, pub ., they*, unit, was playing, weed
	116: be good, can be, not~be, wond*
	115: 11, battered for, boyfriend who, dont ask, got three, mark*, marks, my arms, on top, something in, they lock
	115: wont need
	114: . daddy, clean, crack, dentist it, gel, i burn, mummys, my game, spec*, special, was swing, would have
	113: back there, girls, grabbed me, havent got, herself, i clean, is 30, not~would, plants, them and, wee, worse
	112: 13, and ask, bullets, close, dadd*, fist, his house, jayden, myself sick, shout ., shut*, sleep there, whee*
	111: . three, am bad, been saving, dress and, eate*, eaten, goes, hold on, left with, my medicine, not~parents
	111: not~wrote, play game, says her
	110: he killed, put his, this time, you read
	109: ambulance, bath ., can not, debt, enough for, i wet, my wedding, not~curtains, not~shop, says its
	108: . if, ages and, am hungry, im covered, my neck, support worker, watch ., what*
	107: cares, following, going stab, living room, never see, not~now, say im, stan*
	106: 11 ., dad hits, drives us, heav*, how he, keeps my, my legs, nude, on train, vodk*, vodka, wheelchair
	105: competition, did something, empt*, empty, go his, opening, something, stand, toilets at
	104: and what, came*, doctor i, in day, kitchen and, little bags, of bins, ringing, sending, share one
	103: bits of, compass, did that, down stairs, looked up, not safe, thinking about, touches me
	102: again he, gate ., gets my, its in, nothing in, not~car, on me, passport and, people im, without it
	101: bath, behind me, chuc*, feds, holidays and, it hurts, mums ., not~down, ruin, said say, told not
	100: accounts, again on, cash, coming house, keep quiet, like bath, live now, not~born, remember ., she cut, split .
	100: walk in, water .
	99: always asleep, always at, bed because, he, insu*, insulin, its how, lad, my insulin, needing it, punched mum
	99: tell nobody
	98: am ., asked what, cans, hate myself, her friends, nobody knows, not~knows, only when, since sunday, swallowed
	98: thie*, want turn
	97: and laughs, eat in, floo*, floor, going sleep, im dog, legs, not~top, on snapchat, only for, only me
	96: . big, her i, into door, lose, or i, quic*, sick all, telling you, till
	95: . hes, child, knife ., look out, shoes and, stepbrother, toilet and, vids, want die
	94: am frightened, and left, asthma pump, belt, hold my, kicked my, mark, my address, not~hospital, punched me
	94: ring school, stuck my, thats where, touch me, unti*, until
	93: bugs, coug*, esta*, estate, everything i, keep going, kid, of them, purpose ., reads my, staff was, woman
	92: . gas, are for, because there, bottles, choke, cousin gets, he makes, i dunno, living with, make myself, my tent
	92: pub, she drinks, sold, spends
	91: . carers, bags packed, born, cant talk, did it, he found, nicer, nobody will, sharp ., she cant, sick every
	91: someone on, started, we found, would of, you do
	90: . theyll, cries, dance teacher, get rid, her uncle, not~him, pram, pram ., slept in, three days, through
	90: told nurse, uses, vape*, vapes
	89: cousin makes, delete, in toilet, it on, marks ., my self, not~your, told im, turn ., video ., what would
	89: whispering, would happen
	88: breathe, cant stop, die ., dirt*, dirty, he carried, he says, he stopped, holds, im 10, me there, memo*
	88: needles in, not~carried, packets, pinn*, pinned, reco*, said go, she forgets, thing and, uncles
	87: . one, at lights, do it, front door, goes in, his hand, i snapped, its all, leave flat, met on, mum dont
	87: my wrists, phones ., scratch my, self, skir*, skirt, was bleeding, wire, wrists
	86: . kms, 13 and, and threw, as long, go school, have say, his eyes, hours ., kms, long as, me one, my funeral
	86: myself when, no clothes, not~coat, not~took, ripp*, ripped, searched, slapped me, till friday
	85: . theres, acid, birthday money, black and, car, come when, crisps for, cushions, cushions ., cut off, dont see
	85: for weeks, her boyfriend, him, knife from, messages me, my top, not~sort, pour*
	84: 5 days, allowed talk, be cut, checks if, cleaned it, her legs, hide with, husband ., in park, moto*, motorway
	84: my diary, my placement, not~telling, of prison, was accident, washes me, what its
	83: because mum, begg*, door at, food in, for pe, going jump, hair so, have answer, he still, im pregnant, im with
	83: is 14, look in, my stepbrother, read this, shook me, uncle says
	82: addr*, and hid, are asleep, burns on, cuddles ., holiday and, laugh when, more when, not had, not~wont, said dont
	82: smell it, someone at, something sharp, till it, touch ., trying ., use socks, wont tell, yard
	81: . took, arms ., be nice, bed with, brother again, family now, for monday, game who, has sleep, heard, if you
	81: is asleep, new family, not~will, off trampoline, opens, phones off, purp*, saw stars, school they, shake, tin of
	81: went out
	80: asks if, carer drives, cutt*, fetc*, hall, lies, mans, me im, mum took, rape*, raped, shan*, sofa and
	80: something bad, tells everyone, wees
	79: always out, bandages, keep having, kian, not~out, not~stop, rail*, smells, they cut
	78: . everyone, august and, bank on, be out, bit and, dead than, food bank, hand, has got, houses, knife under, locks
	78: need me, pan, poin*, screwdriver, thing
	77: about hurting, anymore ., close my, flic*, game, hasnt come, he touched, in our, little brother, my hed, not~came
	77: not~evening, not~see, not~since, off floor, only reason, ran from, said stop, shows me, they threw, till she
	77: when you
	76: and sends, be ded, gos, he puts, if there, im ten, kept bit, me its, miss school, not~buy, pull my, pulls
	76: staff wrote, sting, we miss, whistle
	75: cough, deserves, drove us, gary, he say, in here, it my, its getting, kids, kiss, lot of, lyin*, lying, me all
	75: not~baby, not~lift, ribs, say nothing, screams, they didnt, up how
	74: acts, babys, cam, didnt do, eats paper, for losing, get done, he sends, hide it, his room, keeps falling, knows im
	74: not~straight, of stuff, sham*, stops when, watch them
	73: 7 and, buy me, do sex, feeling, feeling like, grandads friend, he laughed, i do, is trouble, list and, mums
	73: not~feed, plate, single day, takes it, tash*, tasha, that gets, washes, white
	72: . baby, dad keeps, damaged, flush, have knife, he sits, i kept, im done, in norwich, keep warm, looking, lorry
	72: mobi*, norw*, norwich, not~around, on here, phone charger, round my, sells, side ., steal, when her, you go
	71: 11 and, after ., brown ., carry it, dad found, her story, i pretend, in all, is off, mach*, me nobody, meet
	71: mum keeps, my chest, not~sofa, shut, smells my, sum, visitors, wont find
	70: . been, after this, alive ., and phone, bath is, been sleeping, breathe ., come get, cunc*, cunch, danger
	70: falls over, for good, get this, grip, here keeps, hes hurting, how i, if, in danger, in sink, mouth with
	70: nobody took, quick, sleeve, unit ., who would, wish*, wishes, woman .
	69: and not, and shes, bathroom when, contact when, dads, door when, from mug, girls ., going happen, he calls
	69: i touched, im rotten, isnt, make you, nails off, not~point, of soup, overdose, overdose ., say you, says she
	69: she shakes, slur*, stop when, they smoke, was me, weed with, what school, when man, will hurt
	68: brother i, dads i, desk ., dont pick, dont tell, go out, goes quiet, guy, he likes, her dad, his knee, how far
	68: left us, man and, man on, me kiss, mum takes, not~pick, not~watching, of me, open*, put hot, send*, shank, sleeves
	68: so he, sock, swap me, tongue for
	67: bean*, beans, bridge, by sunday, for help, give me, go with, hedge ., is bent, lips went, mans got, nightie
	67: noises, not~toilet, or else, pay ., put, ripped my, since tuesday, stai*, thing but, toes, twice this, wetting bed
	66: about abuse, about us, abus*, abuse, abuse and, after what, arms when, back, came back, count as, do is, does .
	66: flig*, for fun, four of, happen me, he comes, i been, in boot, its going, kitchen knife, not~waiting, out which
	66: pretend, pshe they, steak, they have, they shut, they will, tried end, was them, weve, what grandad, with man
	65: about walking, all in, at services, code, dads and, dead and, few, food for, hear his, his shoes, how get, i steal
	65: its my, kisses, lift my, nobody asks, nobody cares, nothing ., not~accident, not~cares, not~cat, ok when
	65: only feel, round me, see ., sent get, services, since friday, sorry on, squeeze, swal*, they, time i
	65: wasnt accident, we was, wine from, with her, would ., wrong when
	64: . like, . whats, about why, at easter, been wearing, breathing ., come school, do all, dressed ., face, face was
	64: flats and, get married, go upstairs, hands with, ive picked, long i, me sweets, money on, my back, my turn
	64: plays with, ruler, side, stand in, stood there, stuff, they say, told school, tonight, water on, what, wine
	63: and foil, baby so, black, bloke, brothers, every meal, favour ., floor and, flop*, floppy, foot on, get held
	63: hammer under, he buys, him every, him up, im like, im only, let them, liar, me move, me with, mums and, not~camera
	63: not~yes, ones ., padl*, saw him, see myself, shop for, slaped me, slee*, sold my, something ., stop crying, we eat
	62: . house, . mummys, . worker, aint got, asleep so, at flat, begging, behind bins, case he, corner shop, days .
	62: faints, futu*, future, husb*, husband, it all, key my, kneel, kneel on, leaves us, legs so, nana, not~future
	62: not~walk, now but, on rice, pair*, pairs, pairs of, ps5, said lets, says mum, she faints, smiles, something i
	62: they tied, time ill, tummy ., twisted, upst*, upstairs, wrapped in, you but
	61: . nana, 31, allowed say, and hungry, arm ., because they, bend*, dads got, does it, hair out, her funny
	61: her tablets, hid it, im meant, me say, not~else, number for, said boys, sing song, they sing, toast if, was game
	61: where im, wich, wont have
	60: 60, calls, changed for, daddy, door ., find her, i put, its what, lad from, lip, little ones, my cuts, nails in
	60: not~plays, of being, only happens, oops, oops ., pray*, prayers, pushing, so she, stop now, this after, under his
	60: wast*, waste, waste of, would get
	59: arms, can give, days, deal*, dirty ., fell but, football coach, going finish, haha its, harder ., he said, hold*
	59: how old, in hall, in pram, me dead, my underwear, night for, not~dog, on this, phones, rid, rubs, screams .
	59: she told, spoons, three staff, tummy is, underwear, us she, virg*, virgin, wee in, when shes, when theres
	59: who tell, woke
	58: . girl, dont deserve, drinking ., feeling when, he stands, hold me, holds me, keeps saying, man in, me any
	58: nappies, no ones, not~deserve, not~show, pants ., pull, sent one, she calls, she ripped, she wont, sleeps all
	58: stands, them back, them when, they beat, they locked, was dark, wasnt ., what for, whisky
	57: . we, 13 ., and said, arms and, back again, buy, coat*, coats, cut it, goes up, hits, i wear, it bleeds, leaned
	57: leaned on, my pants, not~girl, phones on, say ., says dont, start ., stressed ., with cold, with compass, wont
	57: your room
	56: am always, bats, bleeding, bother, bullets in, burn on, dares, different when, falls, fold*, folder, for when
	56: gets, giving my, hall and, hammer, held ., hell, help my, hes booked, hot tap, i hide, its warm, joki*, joking
	56: kayl*, me again, me they, meet me, mouth, my shoes, my uncles, nake*, naked, need help, nobody else, not there
	56: not~got, on live, out ., plan be, shed when, sleep i, stairs, talking him, they still, under hot, white stuff
	56: will make
	55: 3 kids, and now, be asleep, bleeds and, bush*, bushes, chain, company, company ., down when, ear, get out
	55: has found, have ., have hair, he choked, in bottle, in bushes, in changing, know you, knows my, mouth .
	55: no heating, no shoes, not~clean, not~heating, not~september, not~shoes, of night, on call, one i, outside ., reme*
	55: scis*, scissors, sit down, some, stepdad says, stuff ., tell school, that works, twis*, when someone, with chain
	54: 600, asleep with, at some, boys, carers have, flin*, givi*, giving, hand on, have bag, have long, her teeth, hurt
	54: long time, my age, my mouth, never met, nits since, nort*, norty, not telling, not~funny, not~send, nowh*, nowhere
	54: on bonfire, on card, on facetime, on table, or they, plays tickle, puts, shak*, stick, still here, strip
	54: they tell, tickle game, tonight when, want wake, wants, was 4, where he, worst child, wrist
	53: and comes, at cars, bald, bed so, bran*, count, dads ashes, discord, finds out, glasgow ., got added, got asked
	53: he finds, hurt cat, kid ., legs till, nobody ., nobody sees, not~doing, not~sees, not~weekends, of kids, planned
	53: play, real name, she says, skip, sleep in, they hurt, two days, up ., whis*, will ever, windows, woke up, wooden
	52: be, bent my, blee*, clothing, clothing money, couldnt move, deep*, deeper, dinner, drink because, drugs and
	52: face down, family photo, gone ok, hand gel, her, i swallowed, in family, keeps clothing, kid in, mirror ., not do
	52: noti*, not~tomorrow, ones, pounds and, share bed, show my, sit out, swit*, tell you, washes my, yes three
	51: after her, against, all girls, and if, be gone, behi*, behind, carry, dinner at, dont no, feel sick
	51: for everything, gap, get slipper, has her, have one, he dont, himself and, i counted, im 11, it now, its bad
	51: load of, making something, me come, nobody wrote, not~wedding, nude*, nudes, on stairs, purple, rips, say he
	51: skin*, slap*, spoon, still did, tablets ., takes pictures, through my, unle*, unless, walks, water because, wets
	51: you want
	50: at dads, at me, been, bleach in, can smell, case, door every, dragged, except me, eyes and, fell ., hold, i not
	50: in cold, it stop, kept, kids like, kissed me, man ., not mine, not~breathe, not~days, not~tea, only, only get
	50: pict*, send, serv*, sleep on, smel*, soma*, somalia, touches, under, with older, you come
	49: . dads, . two, and film, been told, carries, film it, fiver keep, get told, he walks, heavy, him do, i cried, im 9
	49: is shut, last*, my toothbrush, not~bath, not~placement, of all, on back, parents evening, poured, prom*, so id
	49: some lads, stuff on, swol*, tooth has, top off, under my, whats, will stab, with kitchen, wont be, work and
	48: age, fags, get it, girl, happens me, have not, here so, i seen, im reason, is 12, its coming, kill herself
	48: kisses me, me dad, mug, not~by, not~joking, not~stand, out my, picture of, promise, reading this, says nobody
	48: sex ., shoes have, should lock, shov*, sister went, so dont, sting ., two pairs, videos of, wear long, yesterday .
	47: . long, . social, address, be off, been born, been gone, brother he, cant*, canteen, doesnt say, door in, eat with
	47: film*, he parks, heads, hed on, her foot, his family, hotels, hotels and, inhaler ran, is for, kid here, knuc*
	47: knuckles, lock*, me hotels, men, mum goes, mum sleeps, my knuckles, not~house, not~put, now there, of weed
	47: on phone, picked my, sandwiches, school every, she films, till morning, up tomorrow, weekends, will be, with baby
	46: . when, aint, aliv*, alive, and sit, be wife, bike but, bleed and, boy, brother makes, camera in, cant walk
	46: comes into, dad did, everyone will, for ., for ever, for every, glass in, gown, i know, killed, lip ., look for
	46: man i, me against, meet at, mirror, much longer, mum spent, myself bleed, nobody wakes, not~period, not~wakes
	46: our chats, payi*, paying, rice ., she drove, tape, they can, things ., trou*, turn telly, until i, walk right
	46: wet bed
	45: . by, . something, against fridge, and calls, arm up, back in, be married, being born, brea*, broke in, camera
	45: eating and, get put, gone missing, goodbye everyone, got burn, hair off, him i, hims*, himself, hit me, lets kids
	45: matches, matter, mum wont, night, not toy, not~come, not~jo, not~matter, not~times, not~toy, not~two, of drink
	45: online boyfriend, park he, roll, school now, screaming ., she hides, spoken, started doing, stop, stopped eating
	45: there with, tho im, thoughts, use my, van ., want kill, window at, you get
	44: all be, auntie says, bingo, car with, clothes so, counts, cupboard ., dele*, does that, every day, flings
	44: flings us, for family, for money, get no, got petrol, her stepdad, i lit, i practise, i throw, into my, isnt .
	44: leg ., locker ., make everyone, marriage, marriage is, me rub, me where, mum she, my husband, myse*, myself
	44: not~thing, not~water, pays, piled, piled on, plan and, raped me, ripped up, round here, show*, since monday
	44: stairs and, teacher asked, that boy, ugly, usin*, using, watches me, we only, which one, you she
	43: . boy, about pushing, against wall, ago, all i, bath with, boiling ., brought back, bruises from, caretaker
	43: cleaner, clicked, cousin, crying and, dark ., did with, dont leave, find me, gets it, getting changed, girl from
	43: go i, have keep, her on, his bed, his keys, hold you, home for, it stings, its boiling, left alone, me ., neck
	43: not~coming, off with, only keeps, selling, she only, snif*, step dad, stum, theirs, theirs ., them, turn*
	42: . every, 14, and goes, belt ., bled ., bleeds, cant, car that, cares ., cut me, down, drawer and, drawers, dres*
	42: feel it, get me, happen my, hit myself, hold and, its metal, me by, me so, metal and, might be, milk ., my xbox
	42: nearly did, neck and, normal for, not~cream, page, person i, right and, same car, sharpened, she cries, shes not
	42: sleeves for, so people, stinks ., them my, twisted it, walking, wearing same, weed in, weekends ., your own
	42: zombie knife
	41: arm with, bag, bruv*, dad slaped, daug*, daughter, days on, dese*, dirt, gets her, hand over, have code, have get
	41: he rubs, he uses, his stuff, im meeting, it feels, it stops, jus, lad at, lady will, me round, my name, my stammer
	41: not~leave, off because, on drugs, one less, pretend be, purpose i, school i, she, so ., some*, stammer, thats all
	41: us for, want sleep, was needle, with screwdriver, write this
	40: . auntie, . life, after you, always last, and shut, and walk, and window, batter, bed and, boyfriend says, bury
	40: camera ., comes up, dad, enga*, for long, for someone, for you, from home, from snapchat, gets out, go back
	40: go toilet, go under, goes for, if im, in school, it but, life is, like way, man at, me if, my trousers, now hes
	40: party in, press, push*, says, says they, sinc*, since, sleeping, sleeping in, spic*, spice, staff dont, step*
	40: tent, thief, thief ., town*, towns, train ticket, trus*, wont leave, would do, yard ., you will
	39: again because, at number, back door, believes kids, bott*, charge ., checks, deserves it, dont write, drunk on
	39: flinches, flinches when, for protection, going cunch, going home, gold and, group chat, has had, has wine
	39: have sex, im working, in some, it makes, jump when, kids at, kiss*, knife on, leaves door, lives ., mate has
	39: me because, measuring, measuring me, nan lives, no money, not~for, not~paid, on us, owe, protection, protection .
	39: quiet room, recycling, she not, skin, stepdad, that hard, they eat, upsi*, upside, upside down, wind*
	38: . five, . ill, after match, alar*, alarm, am 15, at mums, at station, been in, been on, cameras, cant get, clicks
	38: clou*, clouted, clum*, clumsy, clumsy ., cooks, done, dont put, drags, drags me, faci*, facing, facing wall
	38: from other, gets in, he counts, his special, i pick, illegal if, in lucozade, it coming, it illegal, it round
	38: keep, look at, luco*, lucozade, lucozade bottle, medicine, meta*, much trouble, nappy, nobody checked, not~checked
	38: our little, outs*, outside, parked outside, pictures in, pills and, placement, shakes, snit*, stea*, touc*
	38: vapes ., videos, wand*, was bad, was parked, whats in, when
	37: 999, 999 because, all up, and grown, bulb, bulb and, but only, by door, carer tells, cat on, chest, collar, fag in
	37: feel nothing, game with, go, had ring, heel*, heels, heels ., his, i drink, i hold, im liar, is red, it doesnt
	37: it helps, its her, keep our, liked it, look, me, memb*, member, most nights, my collar, no coat, not~after
	37: not~choice, not~look, not~ring, off her, on video, package, ring 999, shame, staff member, stuff for, throw, took
	37: wants my, wee since, would my, wrote goodbye, wrote my
	36: . said, and date, asse*, assembly, be dead, code for, come near, covered, dog if, drank hand, every night, fetch
	36: finished ., glass, go quiet, goes ., got bruises, he touches, her own, her wine, hes had, his lap, i jump, i took
	36: im giving, is man, it gos, it wasnt, lap, me in, me sick, might not, my nudes, no top, not~which, of bottles
	36: older boys, quiet for, register, says hes, shotgun, shoved, sister because, sister if, smokes weed, station .
	36: stay in, that are, this letter, till his, tomorrow ., top on, up and, wants meet, we sit, wedding dress, weed and
	36: would know
	35: abro*, abroad, age is, app, battery, be easier, be quick, came home, cans ., check under, clothes off, comes in
	35: cuts, eat ., for guy, go where, got worse, gran is, grown, he broke, hear him, hole*, holes, i make, i skip
	35: is number, it her, need it, owe ., own in, said if, says age, sees ., somalia and, spends all, staying with
	35: stuff with, swallowed battery, take her, taking my, they threaten, threaten, till its, time he, told teacher
	35: top of, trouble if, unde*, us ., voice on, wait up, what it, will*, willy, window, wrote down, xbox and, you did
	34: . daddys, . poppy, 26, against door, and wont, ask before, at ours, bags in, banged, beer, big boy, call him
	34: can live, cried ., daddys, dinner money, do shopping, end up, everyone does, gang ., goin*, going, got mates
	34: happens at, has gone, he does, head kicked, hear, his fist, i tell, if someone, im one, im up, in, in my
	34: in summer, its safe, kicked in, lot are, man for, me beer, mother, my skirt, never gets, not~allowed, not~doctor
	34: off, one more, ours, phone and, pretend i, pretends, put stuff, ramb*, rambo, shed ., staff stood, stairs so
	34: stay awake, twists, twists my, two nights, tyle*, tyler, uncl*, wear two, with lad, wont hurt
	33: . lad, 3am, always people, am afraid, and searched, are waiting, at 3am, back when, bad one, be alive, be sorry
	33: belt if, bottle for, cant go, cant leave, cant see, collapsed, coming back, dare, door so, eat at, ended up
	33: falling asleep, films, get things, girl here, got holes, her stuff, hide*, hides, him after, his trousers
	33: i collapsed, i owe, in car, in drawer, in their, inhaler and, is high, knows it, meal, my toes, nobodys, not~alive
	33: on him, parcels, parts, parts ., private parts, say wait, school toilets, secret ., secu*, security, she dont
	33: should look, so its, staff laughed, staff sat, step, take kitchen, tap on, teeth are, that house, they hit
	33: things wrong, twel*, twelve, twelve ., wall, white ., window ., wrong side
	32: . monday, 5am, 5am and, and lock, and made, bath*, bathroom bin, be better, by, calm room, cash ., charger wire
	32: choked, clean ., corn*, dont go, fire, for hours, going back, have done, have nice, hes paying, hurting, if he, im
	32: im his, in tin, it in, knee on, knife school, laho*, lahore, leaving tonight, loft, many it, me last, me promise
	32: me ten, met, mums ex, my wheelchair, no toilet, noticed, not~bedtime, not~from, not~night, not~noticed, not~until
	32: of bed, on her, others, others and, pare*, parents, police took, preg*, pregnant, promise ., put bleach, quie*
	32: quiet, real kids, robux if, ruler ., sandwiches ., sat on, saturday and, sister sleep, slams, sometimes they
	32: they got, theyd, this, trol*, up when, wants see, wash my, work in, your mum
	31: 6 days, and asking, back on, bring it, bruises on, can stop, carer goes, check, checking, checking my, chew my
	31: coats ., cries every, cryi*, crying, did ., esco*, escort, fork ., friday he, get locked, getting dressed
	31: going get, guys, he has, heaven ., held pillow, her foster, his feet, i bring, i chew, id rather, if we, im bad
	31: it thats, ive stopped, let her, live in, meant, my arm, nobody was, nods, nods off, not allowed, not got, not~asks
	31: not~nothing, not~place, nursery, of you, off and, olders and, open my, our hands, pyjama, sharpenes, shop and
	31: sleep, some man, step over, they carried, things in, thinks its, time you, wait till, when anyone, where
	31: with shoe, woman who, wrot*, wrote, your
	30: . is, ambu*, and leave, breathe and, child and, cousin keeps, crack round, dad sees, doesnt need, drop something
	30: drun*, drunk, everyone would, got one, he locks, he plays, herd, him for, hood, hungry ., hurt so, hurts and
	30: i herd, i walk, in bedroom, in blue, in chair, in next, in shed, it through, keeps coming, knee in, me over, meter
	30: more night, my mattress, my sleeves, nappies ., not~better, not~marry, or he, over and, said thats, screwdriver in
	30: shake when, she wishes, sister with, snap*, someone did, something me, still have, tablets and, teacher texts
	30: tell, tell but, tent and, this i, threatened me, toil*, up unit, walk, wall until, wardrobe because, wasnt here
	30: weed plants, weeks and, wees in, wher*, where they, wonder, you are
	29: 4, after sunday, age ., and films, and sometimes, are crying, belt from, bin saving, biscuits ., bruver, but his
	29: by bus, cereal, clap, clothes were, console, dad drove, ded, door i, faul*, fault, feels ., fingers in, flight
	29: food, friends dad, game and, gets hit, got locked, had burn, her when, hes going, home time, i tied, in bag
	29: in garage, little sister, makes my, memory, memory box, mum or, my fist, my memory, my parents, near ., nice when
	29: nothing at, on purpose, ones and, out, outside my, padlock, pile*, purpose, put her, sits on, slow*
	29: someone should, stop at, talk ., toilet straight, towel over, trousers and, walked into, when staff, which town
	29: whole school, with acid, your neck, youre
	28: . kyle, after 3, and went, as far, as motorway, asked god, baby, breathe in, car for, car keys, cist*, cistern
	28: cistern ., dinner and, drawer ., far as, far can, fat ., for what, foster carer, getting it, gone by, got as
	28: got enough, had her, had same, have stay, he raped, he used, head every, hear ., her hand, her up, his mate
	28: husband i, i count, i left, i rub, i wait, i wash, if i, if she, in skip, it out, joking ., kyle, lad off
	28: leave baby, love you, mate cuts, me away, me out, motorway last, mouth for, my shoulder, nail, nos, not~bother
	28: not~kid, not~town, not~where, not~window, of car, on cam, on camera, on mouth, on night, one not, paki*, pakistan
	28: parties and, practise, put outside, putting it, ribs are, said his, school since, see our, shoulder, skip ., so im
	28: stand over, stuff out, this summer, thro*, through and, till i, todd*, toddler, tried do, uncle he, use
	28: wait until, we live, whatever, wine and, with bleach
	27: . aint, 3 days, acco*, and make, arm, bit out, boot, bother ., carries round, curtains shut, dies, do if, dog bed
	27: drow*, ears, eats out, everyone carries, everyones, foll*, for everyone, from pub, funeral ., gas, get moved
	27: got me, have pay, heat, hidi*, hiding, him ., his face, hitc*, home in, how, i felt, ill do, in home, in so
	27: isnt any, keeps making, kitchen scissors, lads in, lady is, leg under, looking after, me 50, me princess, money .
	27: mout*, my calls, my lip, nobody cleans, not~bed, not~going, now for, of who, own with, princess, rubs my, said he
	27: says his, scratch, sending me, she acts, she screams, shift, sit, sit facing, skinny, snapchat, still cant
	27: stop him, suga*, sugar, tablets, that nobody, thei*, there are, they found, thin*, things and, this girl, trac*
	27: up my, upstairs ., wall when, we know, werent, who says, worker ., yest*, yesterday
	26: . asking, . dont, 5 and, 6 and, after summer, all his, and say, and shouts, baby brother, bad, being funny, book .
	26: by back, chat ., clot*, crying ., dad threw, earn, everyone gets, films it, funny but, gary got, get, get them
	26: giv, got carpet, had eat, hands round, have no, he loves, he touch, he wouldnt, head i, his voice, home gets
	26: i bite, if ive, im at, im late, in bathroom, it after, ive gone, keeps, knee*, knock so, landing ., leo, locked me
	26: mattress, me alone, me being, me going, me is, me train, money off, morning ., my first, name, near, near my
	26: night with, no who, nobody came, not~bike, not~deep, not~stepping, not~stitches, of hurting, old woman, on 4
	26: on radiator, on weekends, pants all, pointed, pull out, room but, room in, said meet, same pants, sleeps .
	26: son and, special knock, stepping, still there, stitches ., stopping me, stuff at, tap but, teacher put, that deep
	26: there, theres girl, thing stopping, three of, told nobody, uncle does, understand ., weekends and, with light
	26: you if
	25: . there, 12, against me, and nails, be like, bed ., believe me, boyfriend pushed, carer shoved, carers go
	25: chest of, choked me, coach london, cold and, come home, comes back, cove*, do grown, do this, does in, doesnt eat
	25: done it, dont matter, dont send, drawers across, fireworks and, for drugs, garage because, gave them, give us
	25: going regret, happen, having thoughts, he cut, her fag, her medicine, her mums, hob for, hull, i lose, im 8
	25: is scared, kitc*, kitchen, kitchen table, knic*, knickers, lad i, mattress and, mess, more ., my bathroom
	25: my cousin, my picture, no camera, not real, not~arms, of beans, of drawers, papers, petr*, placement in, quiet .
	25: regr*, regret, roll him, room has, saving up, something off, stil*, still, swear, sweets for, tell anyone
	25: they wont, tied me, tiptoe, tiptoe when, turned my, waiting for, wine every, with men, you cant
	24: . his, . would, 14 and, again im, ages ago, all, and stood, answered back, as punishment, bag incase, be me, beca*
	24: because, bread and, by different, by staff, carp*, carpet, craw*, door opens, drin*, drops me, eat dinner
	24: engagement, enough ., first time, food at, from morning, gets back, gived, got his, grow*, had fit, hand and
	24: has burns, he did, he doesnt, hold but, home before, i answered, i mean, i spit, in heaven, in hold, in quiet
	24: letters, lexi, loves me, machete in, make him, mark ., me stop, mean*, miles away, mr, new kid, nothing i
	24: not~grown, not~home, not~pay, not~stays, of glass, of my, off flats, our special, pakistan for, pinc*, punches my
	24: puni*, punishment, punishment ., push my, remember, safe hold, said, say who, shakes me, she cried, shes at
	24: skirt when, smells like, something buried, spit, still waiting, stood on, sums, supp*, tap, telling, thanks for
	24: there ., theres, they strip, they went, turn, wall by, will tell, would it
	23: . mum, agency, air rifle, and bring, and drove, and leaves, and told, and were, at back, blac*, boug*, bought
	23: burn my, chair against, cry and, dad every, ded ., done in, down his, drove off, ever and, everyone at, evil and
	23: find us, finger marks, for feds, friend and, gets picked, goodbye, has bruises, he asked, head goes, headlock
	23: heaven, her mouth, him in, holi*, im 13, im evil, in carpet, in headlock, it ., its own, know sound, lets her
	23: light off, lock is, locked in, made fake, make my, me drunk, mile*, miles, my privates, nice his, not~notice
	23: off his, off it, on when, owe him, privates, privates and, put chair, rather sleep, rifl*, rifle, rifle at, sees
	23: sharpened my, should never, some of, something and, sound of, special juice, stay on, stub*, stubbed, stubbed it
	23: that he, thats it, ther*, theres needles, theres only, this ill, told i, us school, walk*, wee and, week she
	23: wheelchair so, where it, who in, wrote this
	22: . i, about who, arm from, away because, baby make, back after, bad ., been thinking, bottles in, but we, cheek
	22: crossbow, date on, did thing, does stuff, doing it, dont answer, dun, filmed me, flats, for not, for xmas
	22: from where, getting worse, got rambo, groo*, has lock, has not, have eat, his ps5, his thing, home, hug, i found
	22: i woke, in calm, in september, is empty, is full, is looking, is something, isnt allowed, it will, kick off
	22: later ., learned, lips, little, lock food, me home, me put, me swear, more tablets, mum bought, mum in, my bits
	22: my cheek, my period, my semi, new ones, nips, no lunch, not joking, not~book, not~make, not~no, not~train
	22: not~unless, ones who, only small, our coats, panic, park toilets, picks her, ps5 and, rid of, road, room i
	22: said do, scie*, science, semi, server, she washes, shops, sister goes, stops, tablets than, takes money, tear*
	22: tears, tent ., they give, things, vodka in, will find, would be
	21: . bin, . grandpa, 4 and, all planned, allowed put, asle*, asleep, at 4, barr*, be here, been hurting, being held
	21: bought me, boyf*, by bins, by morning, can tell, clicks ., creak, died he, down steps, ear till, ex, for little
	21: garden when, gave my, goes red, going die, grandpa, have bin, he kicks, her neck, her sister, his little, home he
	21: hurt*, im going, in road, in science, is staff, it clicked, learn, legs for, me messages, me sit, messages at
	21: metal, mum sold, my nightie, my wrist, need get, night or, no sheets, not~her, not~sheets, not~whats, of it
	21: out quick, out room, package and, phones and, picking, pictures, planned for, pour, razo*, red and, rest*
	21: sleeping ., so we, staff allowed, stayed at, stings when, sundays, take, them ., them sat, tipp*, tipped, too ugly
	21: trust, us up, uses my, visitors ., want, warm, which stairs, works here
	20: 30, 50, after every, and boys, and gives, and his, answer it, back that, because her, black stuff, burns .
	20: cut his, dad says, deod*, deodorant, did wee, dinn*, do him, doing stuff, door all, drie*, dries, dries me
	20: ear and, for bit, for swimming, gas on, girl next, girl on, goes out, have shower, he dries, his lighter, hood and
	20: house smells, i started, in her, in toilets, is only, is sending, it i, letters everyone, litt*, long sleeves
	20: lose ., me mum, mum cant, mums friend, my bruver, my phones, my toybox, nearly drowned, never told, no point
	20: not~eaten, not~near, not~washed, off bus, off mirror, older lads, pant*, pigs, pinned me, reta*, sending taxi
	20: shed with, shouts ., sniffs, swear down, table when, taxi for, they filmed, they giv, they only, thing ., toyb*
	20: toybox, toybox ., use toilet, watch him, who, window is, wome*, women, worried about, yourself
	19: after ellie, and they, asleep ., aunties are, baby when, be ok, big lights, blea*, bleach, boyfriend, bushes and
	19: case i, chri*, cleaning, cleaning and, come round, cousin showed, dont show, door, drinks, flick, flick knife, for
	19: for free, for mum, for three, girl i, glasses broke, going make, got code, had his, hamm*, head went, inje*
	19: it cries, keep it, liam, lie on, loft with, man downstairs, medi*, men for, migh*, might, my covers, naug*
	19: naughty, night because, no more, not~getting, not~up, other end, own car, put in, ringing ., round, she isnt
	19: she pulled, shift ., shoe*, staff think, stand up, straighteners, tablet and, that bad, that isnt, thats why
	19: they bent, they dragged, they talked, thre*, ticket and, uncle, we sell, week*, went floppy, wont go
	18: acid on, agai*, am in, and locks, and smiles, any ., at bingo, at his, bald bit, batteries out, because i
	18: because thats, betw*, between, blade in, bottle in, bra, but her, buy stuff, carpet burns, carry bag, chair under
	18: chicken shop, christmas ., cut like, dad calls, do another, doesnt go, door handle, driver, dyin*, dying
	18: everyone is, fami*, family, family ., feel dizzy, from outside, gin, go tonight, goes work, good she, got list
	18: got slapped, ground so, grown ups, have pudding, her gin, hes only, hide in, hoody, hospital ., how many, i must
	18: im mad, in door, in me, is 7, is never, it its, ive hid, making myself, mates for, math*, maths, me food, me send
	18: my bra, my wee, nan has, nan keeps, not, not eat, not~eat, not~next, not~room, now because, number, of pills
	18: on ground, one that, onto, our country, owe for, parties, person, prob*, pudding because, put padlock, razor
	18: says if, scarf, sexy, she say, smiles so, so nobody, someone is, someone stop, son, spen*, stop us, stuf*
	18: that makes, they laughed, theyd do, tied my, toda*, today, took batteries, up against, ups, walks past, were he
	18: were off, when there, where you, wrong way, you check, you dont
	17: . mans, 50 quid, afte*, after, am his, am promised, and hide, and one, and wants, angry i, at christmas, be having
	17: be pregnant, being bullied, bingo ., blood, bottle so, bread knife, brother rang, brother touches, cancelled
	17: carer never, carpet ., cous*, cutting like, devi*, devil, dug, england, fain*, fingers back, fingers on, flicks
	17: flight ., fork, from man, get her, gets money, girl and, girl she, girls in, has been, have cutting, he come
	17: he held, help ., her brother, horrible ., how roll, i here, i push, in room, insi*, inside, is dog, is not
	17: it done, it only, itching, keys i, kicking off, leave, looks there, love ., maso*, mason, me hospital, moved in
	17: my number, my voice, nigh*, not~ask, not~kitchen, not~she, not~shes, not~theirs, of him, off when, ok after, one
	17: one who, out in, phone she, pipe made, plan*, points, promise not, railway, room when, rott*, rotten, says when
	17: second phone, see what, selling drugs, shed, shes 12, shoes, shook my, shut me, side of, sims, snapchat ., sock in
	17: someone made, sometimes i, stairs because, stands in, take turns, tell he, three, tickles, want get, want him
	17: watching ., whatever is, with fork, with woman, wont stop, writing this, you
	16: . four, 3 weeks, 300, 4am, and marry, and should, and squeezed, and tells, another ., back till, bags, be fine
	16: bin, birt*, birthday, black eye, born ., butc*, car outside, carer smells, cooking and, cries and, dad burns
	16: dare*, do ., doesnt speak, door goes, door they, drinking again, ears ., every, faint, fed ., for dare, for laugh
	16: gets his, gives me, got on, gree*, gun in, hair*, have bed, have go, he gave, he smells, her with, i bleed, i hear
	16: if grown, im hiding, in margate, inca*, incase, is 5, it started, it with, lady who, laugh at, lights, lying .
	16: margate, mate says, mates in, maths ., mattress ., me baby, monday and, most, mum again, mum is, my pencil, my pjs
	16: next room, night time, nobody checks, nobody takes, none left, not going, not wake, not~arm, not~breakfast
	16: not~clothes, not~hears, of, old school, on kitchen, one tin, ones do, opens ., park on, pencil case, pjs
	16: pregnant and, real, rod, say nobody, she pulls, sit at, smacks, smacks me, someone has, staying, stepbrother says
	16: take me, they sent, toilet roll, toilets, told say, up every, use newspaper, warm ., wash, when front, when hes
	16: whic*, which, with his
	15: . phones, airi*, airing, airing cupboard, allo*, and held, and leaned, and turn, anywhere, at radiator, at school
	15: at unit, back of, bad day, bad things, bag thing, bath because, been ringing, blokes, boiling, bottle and, brad*
	15: bradford, brother in, bucket, calmed, calmed down, cant write, city ., coat, cousin and, cuddle ., dad makes
	15: day nobody, dead, didnt want, do other, do owt, dont touch, dressing, dressing gown, drug*, drugs, ear has
	15: ever want, garage ., go floppy, grandmother, hand down, have bother, havent seen, he lay, he loses, he wets
	15: her back, him favour, his arm, holds where, i cross, i shake, i sharpened, im next, in airing, in bradford
	15: in church, in loft, it burns, its under, lesson, lip is, little lad, loses on, lump on, man puts, me and, me into
	15: me watch, miss i, morning and, my sharpener, name and, news, night in, not~answer, not~dinner, not~fed, not~he
	15: not~owt, now we, on door, on horses, on you, only ever, only in, placement ., poison, powder on, reach, ribs hurt
	15: ringing since, saying i, says hell, school deserves, school for, school trip, she went, she will, shop gives
	15: slas*, slashed, someone go, someones, stopping, strangled, supervisor, takes, theres kid, they need, this city
	15: tired of, told miss, tomo*, tomorrow, too late, touch it, uber, using again, walk past, was 6, weird .
	15: when grandad, white powder, will believe, with dressing, with pan, wors*, wouldnt, wrong ., wrote letters
	14: . aunty, . kids, . only, . sharpener, alfi*, alfie, always different, and, and laughed, and nobody, and theyre
	14: and think, anym*, anymore, as i, bag packed, bathroom has, brother gets, but its, by her, car pulls, christmas
	14: come, cover, dad locks, dead ., disg*, disgusting, disgusting ., drov*, drove, eaten since, else ., face till
	14: fost*, foun*, found, found it, friday, friend said, from nursery, get bad, got gun, got no, grandma told, hes not
	14: his camera, his laptop, holds my, holidays, i killed, i saw, im cold, in them, ive, joke but, kissed, laughed at
	14: lect*, lectric, lights and, locks him, loft ., look ., mate keeps, me for, me he, met him, monday, mum forgets
	14: mum gets, my camera, my mother, nails done, not after, not come, not~boys, not~cross, not~lunch, not~walking
	14: of food, off man, our house, out friday, outside school, pack*, packed under, people in, put them, quiet when
	14: reas*, reason, say no, self ., shes asleep, sister and, so, speak, stuff if, tea in, this guy, threatens
	14: till they, time it, tin, under it, were on, why ., wing*, wings, wish
	13: . carpet, . gary, . slept, 18 ., abroad and, ago and, and big, and buys, arms after, at chicken, baby in, bank
	13: be sent, bet on, better than, black ., box on, bree*, breev, breev ., bringing, brother at, brui*, cant stand
	13: carers son, carpet burn, cash and, church ., ciga*, class is, class who, colour and, comes contact, cupboard when
	13: delete it, feed*, feel something, fell*, fella, for 4, for joke, for real, for vapes, forgets, forgets feed
	13: foster brother, from under, going tonight, handover, handover ., has run, he drops, he messaged, he needs
	13: hes been, him know, hote*, i get, i give, i slept, is 13, is selling, it last, keeps sending, kicks off, kids hold
	13: kids in, less*, living, lock me, locked, mum would, mumm*, my dads, my sisters, my team, not~meal, not~more
	13: not~nappy, on nights, phone case, put down, radiator and, raw ., red raw, room and, round head, run away
	13: school in, school shirt, sent back, september because, sex with, sharp thing, she sleeps, so much, staff dragged
	13: still living, stri*, swel*, swelled, teac*, tell miss, their, there she, they bet, twin*, twins, van, wakes me
	13: watch, watching, when it, when they, will put, wishes she, wrestling, you havent
	12: . anyway, . ollie, . staff, 24, 24 he, across my, again if, all im, and him, and mum, and wrote, bag of
	12: bald patches, battered, bein*, being, benc*, bench, big lads, bin ., bing*, carr*, case they, chai*, charge, chec*
	12: choice, choose, clothes and, coke, comes ., comp*, deserve, doesnt come, drowned, fault ., fine because, flat in
	12: for first, foster, get why, go in, goes wrong, got stabbed, has no, have sleep, her step, him that, his van, i ate
	12: i learned, i sent, i use, im saying, im stressed, in case, in charge, in he, in july, in mug, into school, is 24
	12: is fat, it, it again, it like, it wrong, july, july ., jumped me, kids have, knows where, little one, lodg*
	12: lodger, lodger ., makes her, me vapes, my hands, my head, my ps5, my school, myself because, need someone, needles
	12: not~anymore, not~didnt, now, olli*, ollie, only 4, only 5, own back, para*, patc*, patches, pill*, pump, pushed
	12: remi*, rude, said bye, said come, said nobody, saying ., school showed, she kisses, she put, shif*, sister has
	12: smell, some yard, staff pulled, stressed, tape*, taped, that side, that smells, thats, them what, things when
	12: thinner, torc*, unless i, vide*, waits, walls, wash he, when she, when uncle, with lighter
	11: . men, 4 days, about ., at tea, baby has, babysitter, bad for, baths, because he, bed by, been bad, been standing
	11: believes, booked, boss, brother has, buys me, cant hear, car every, car on, carer and, carry on, chucked
	11: chucked me, cries for, cutting again, dean, decided, dirty and, dms, dont ., dont find, drink out, drop it, eat on
	11: ever i, fire*, foil in, found foil, friend, go stiff, going in, going live, gone and, got thing, grandads, gun
	11: had it, he done, he moved, he slammed, he will, her boyfriends, her marriage, hitt*, hung*, i stand, im naughty
	11: in assembly, in blanket, is at, is white, its not, ive decided, journey, knows ., last week, load, me fags
	11: men come, messages ., months and, motorway ., moved here, mum gave, my babysitter, my ear, my nappy
	11: nobody believes, not~anywhere, not~believes, not~bring, not~cry, not~sister, on since, one and, only 13, pills .
	11: plasters and, pulled it, purpose and, put something, reac*, reason her, scared, seen it, shampoo, shampoo .
	11: she said, shower with, shuts, sick when, sight, since she, sink with, sleeping on, so it, staff are
	11: stands outside, stay there, stif*, stiff, stiff when, they leaned, they showed, think i, tie my, tight, two men
	11: voice is, wait at, want cut, wants die, wasn*, wasnt, wee on, wet my, wets bed, wheel, wipe*, with ruler
	11: with shampoo, wont ring, wooden spoon, year 11
	10: . old, again she, and sent, and take, bath time, bathroom, be on, be woman, because theres, bed, birthday .
	10: bleeding ., bloo*, booked us, boy got, boys from, bridge after, brother down, bullets ., caug*, caught, chok*
	10: clea*, come back, couldnt get, crashed, dad has, day that, doing pathway, dress, eat, else would, eye, fags and
	10: filmed, flat*, for trying, friend keeps, get something, gets angry, girls do, go of, got 3, hadn*, hadnt
	10: have friends, he flicks, he went, hedge, him at, i aint, i carry, i gave, i musnt, i poured, i promised, i wish
	10: im being, in washing, jump off, kitchen ., loaded, locked my, lying about, make it, mam, man gave, marks and
	10: me anymore, me picture, me tablet, me this, me when, musn*, musnt, my chair, nappy ., nick, night ., no dinner
	10: no what, not~dads, not~in, not~listen, not~pathway, not~speak, not~thinks, not~worker, of lads, on discord
	10: only ten, our stairs, over road, pays her, point, powder ., quick ., ring*, roun*, scal*, she is, she took
	10: shes only, showed, showed me, slap, smas*, sock ., some nights, something so, something wrong, stars, stars .
	10: station and, stays there, stepdad gets, swelled up, taki*, taking, teachers, telling me, there stuff
	10: theres people, they argue, ticket, toilets and, tonight ., toot*, turns, walking in, want live, wanted me
	10: was good, weed on, what she, wife ., will do, wont look, wouldnt wake, you can, yours
	9: . dad, . lady, . school, 15 and, after college, and 6, and used, are all, asked where, asking if, at pool
	9: bad thing, be with, behind garages, blood ., body and, bottles ., boyfriend is, bring shame, bum and, burn myself
	9: by front, ceremony, chew*, cigarette, clean for, climb out, code word, come door, coming with, connor, counts my
	9: cut, day so, diar*, diary, did me, digs, digs her, do, dor, dragged me, dram*, drama, ever*, face for, fall*
	9: films me, food ., for month, from here, garages, garages ., gary says, gets presents, go that, going meet
	9: got marks, got something, guy in, had row, handle on, has, he takes, heard them, heavy ., her body, herself if
	9: his ., his door, holiday, hous*, house ., house he, i go, i had, i wee, idea, in august, in nappy, in white
	9: inside ., is left, it where, its like, laughs, like its, like that, lorr*, me every, me stand, me until, meal since
	9: moan*, moaning, must do, my asthma, my bath, my compass, my step, need*, neither ., next day, no handle, not~ate
	9: not~choke, not~food, not~friday, not~handle, not~inside, not~neither, not~remember, not~trust, not~way, on thursday
	9: one on, packed and, pay it, people who, people with, picked up, pizza ., private and, pulls up, restrained
	9: school tomorrow, seen my, self when, she didnt, she digs, shower, shut my, sister sneaks, sleeps, smashed my
	9: sneaks, sneaks out, so drunk, stabbed, staf*, staff put, stand with, stat*, stop moaning, story, strap, support
	9: tell by, telly up, they do, they sleep, think its, time im, touched, until he, wants it, wee ., when were
	9: whole class, woul*, xmas
	8: . sometimes, 14 ., 15 ., all got, all now, allowed, and men, answer, arent allowed, at window, ball ., be back
	8: bedt*, bedtime, been scratching, been stopping, beep, beep ., behind shed, being made, beli*, big girl, bit
	8: bottle but, brother wont, bull*, buri*, buy us, cant lift, cant sit, cara*, caravan, carer has, chat, coin*, coins
	8: cold water, dama*, date, door shut, doors ., easy ., engagement for, everyone for, fell down, foot ., for talking
	8: friday i, fuss, gap in, get nothing, going end, good*, got go, got room, gym ., had crisps, has my, have kept
	8: he bent, he knows, he pays, he shows, helps ., hot meal, hurt for, i bruise, i shouldnt, ice, im mature, in bus
	8: instead ., is and, is back, is broke, is me, is so, it leaves, ive worked, keep getting, kept me, kitten
	8: lessons because, lighter when, like, like how, lock ., loft i, long, make fuss, mate, matu*, mature, me his
	8: me real, me robux, meet him, mine ., money, more plasters, mum ., mum told, my football, my last, my waistband
	8: next review, nice*, night since, nobo*, noise, not say, not that, not~alone, not~always, not~fuss, not~give
	8: not~hands, not~nowhere, not~right, not~sleeps, not~till, numb*, nursery ., of man, olde*, one too, only have
	8: out of, own blood, party ., pays for, perf*, pois*, punch wall, putt*, putting, rather be, room ., save, scared .
	8: scra*, shake ., she laughs, shes 16, shouldnt, sink ., sister had, so i, someone keeps, something for, spoon in
	8: stab*, stabbed my, staff said, stoo*, stood, takes her, teacher, that*, there after, they cancelled, thumb back
	8: two of, uncle said, underwear ., until my, wais*, waistband, walk into, was drunk, wash ., wash*, we dont
	8: wedding i, week if, what i, where theres, will kill, will wait, would notice, wrote everyone, you where
	7: . 3, 3 grand, 3 of, 6 i, 7s ., about setting, always comes, and came, and delete, and do, and gets, and last
	7: and puts, and scrubs, and tell, ashe*, ashes, aunty says, baby at, bag in, big boys, big man, bleed ., boxing club
	7: boy i, brown, buil*, bullied, choo*, cried and, cry ., crying when, dad leaves, dad said, day for, day when, dealer
	7: doct*, down stares, drea*, dressed, dunn*, dunno, elli*, else does, face in, feels like, flyi*, flying, for cutting
	7: for two, from his, girl ., go ., go past, going friday, grand, grim*, grimsby, had me, had nits, happens ., has gun
	7: has real, have run, hears, heavy and, held me, her arm, her room, her special, here gets, hes got, hide, hiding in
	7: himself when, hold his, hold it, hot sauce, i bit, i bought, i cough, i wouldnt, if your, ill get, ill go, im in
	7: it werent, jumping, knel*, knelt, knelt on, knocked, legs with, letter, lie ., liv, livi*, machete behind, make*
	7: makes, maki*, making, map and, me new, me she, me some, meas*, mirr*, missing again, mum went, my clothes, my leg
	7: my papers, my photos, nappy on, naughty ., new phone, nightie ., not~into, not~keep, not~there, off bed, old foster
	7: on railway, on roblox, on street, one ., ones in, only got, or, other side, pants down, park, past his, pinches
	7: pinches me, plac*, place on, plasters but, plea*, prison ., profile, promised, pulled out, puts her, railway bridge
	7: real bullets, run ., sauc*, sauce, saving my, say she, says stop, scrubs, see if, see me, service station, setting
	7: sharp, shee*, short ., showed my, since they, since what, slaped, sleep if, smokes, snapchat but, so ill
	7: song about, spac*, space, staff, stay behind, stop washing, summer, tea and, tea on, tell my, tell visitors
	7: terrified, terrified of, theyre, thing me, think she, thursday, trouble ., was dog, water and, water until
	7: went blue, were watching, wets himself, wett*, wetting, weve only, when ive, when nobody, while he, who cant
	7: who wants, with grandad, would believe, would want, year 7s, yes ., you leave, you lot
	6: . grown, 20, 40, about him, again, again last, again staff, alre*, already, and shows, and wait, animals, answ*
	6: arm doesnt, arm since, ask question, at him, at party, bag is, banged my, beat my, blade out, blow, blow up, blue .
	6: boys wait, break, bruises and, can laff, chats, days when, didnt drink, doesnt remember, doesnt wake, dog .
	6: dont let, down by, down my, drink it, drinking, drug, easter and, face on, fingers, fingers for, fire with
	6: floor again, floppy ., for lying, for picture, get money, go see, got battered, grandmother has, green, hand under
	6: harder, have my, havent been, havent eaten, he stays, head, hell put, her down, her voice, here tomorrow, hes
	6: hes angry, his girlfriend, hit, home is, home with, hug and, hurt ., i banged, i should, im running, im worried
	6: in hedge, in holidays, in other, in your, is 11, is reading, is still, it before, its behind, its fine, its heavy
	6: keyw*, keyworker, kick*, know why, lace*, laces, laff, laff ., leav*, levs, like 40, long until, me like, me look
	6: me mam, me things, me ticket, meet man, moaning ., mone*, my exams, my hamster, my keyworker, my life, my little
	6: my unit, name on, need, never born, no for, not good, not~hot, not~need, not~social, not~swear, not~ticket
	6: not~weeks, now im, off bridge, on how, on one, on wrong, one of, or nothing, other estate, over*, padlock on
	6: parked, please dont, police come, prop*, remote and, rob, room all, saw ., say stop, school because, school he
	6: send pictures, shame on, she has, sist*, sister is, sleep with, sleeps in, slep*, slept, snow, snow ., socks .
	6: someone, something that, spit*, stab him, stopped crying, swap*, swapped, teach me, tell from, tells, they took
	6: thing that, think hes, this month, threw, up all, up outside, used do, was cat, was my, was nice, when its
	6: when others, who do, who runs, why did, will live, wine she, year 10, year old, you move, your phone
	5: . lads, . swimming, . tomorrow, 8 and, and lost, and people, and ring, arou*, around, at table, ate, augu*, august
	5: band*, batt*, bends, bends my, best friend, bottles and, boy here, bread, bridge ., bring, building, bum ., buried
	5: burns all, but she, butchers, came look, can sleep, cana*, canal, cere*, changed and, chat with, chose, clos*
	5: cloth, cousin told, curt*, curtains, cut up, dad gets, dancing, death ., died and, do pe, doctor, does wrestling
	5: dont read, dress for, drinks she, dying ., every friday, everyone i, exam*, exams, explode, favour and, feel calm
	5: felt better, fight and, for hour, for months, frid*, friend has, friend online, from, gate, get sent, going climb
	5: gold ., golf, got black, got in, half, hate my, hates, he looks, he wants, hed, held down, her eyes, him there
	5: him what, his profile, hit ., holding my, holiday ., home and, hospital its, house, how easy, i drop, i kick
	5: i play, i press, i talk, ill be, im 18, in ., in cloth, in england, in ground, is gone, is like, it would
	5: its always, its raw, jump, jumper, keep him, kitchen floor, knew, lady went, leas*, leaves, lid, like im, like see
	5: little girls, look like, love me, marr*, married in, me getting, me on, me phone, me these, mean it, medicine from
	5: men ., men in, money and, more he, mum died, music up, my chin, my class, my contact, my passport, nann*, nanny
	5: needs, new house, news ., nick*, nicked, nicked my, nood*, not get, not speak, noth*, nothing, not~lights
	5: not~minutes, not~photo, not~read, not~review, not~scratch, not~without, on all, on school, on tiktok, once and
	5: over ., paid, period, photo ., picks us, pillow ., pinched, pipe and, please, police cant, poo, post, posters
	5: pres*, pressed, pretend im, profile but, pshe, raining, rice, roas*, robu*, robux, said and, say my, says on
	5: school, school after, screaming, see his, set fire, shav*, she keeps, sick ., sick after, sister, sleep all
	5: sleeping at, sleeps with, smashed, soak*, spent, stairs by, stam*, starting, stomach drops, summ*, tablets so
	5: talk me, talked ., teacher ., that and, theres gun, these trainers, they leave, thing i, think ., think how
	5: this out, tiktok says, trip, trousers ., tutor puts, us not, walk along, walk home, want hurt, wedd*, went toilet
	5: were they, wet, wet myself, what happened, what is, when theyre, will see, window when, with husband, wouldnt get
	5: wrists are, wrote that, yank*, yanked, you make, yours is
	4: . after, . got, . im, . on, . step, 16 and, account and, acid in, after little, alarm on, am 13, am scared
	4: and hides, and slept, at, at break, at breakfast, at other, at our, back monday, bag by, because its
	4: because police, becoming, becoming woman, before i, best*, bird*, birds, brother is, bus station, cant breathe
	4: carers dont, carried on, cide*, cider, coat because, corner ., could go, couldnt stand, crew, cup and, dad .
	4: daddy did, days with, didnt know, died when, do nothing, does*, doesnt, dont do, dont pay, drop*, drye*, dryer
	4: eat i, electric, embarrassed, end ., engaged, estate ., everyone letter, face is, fall ., feel*, fence, fighting
	4: find my, for summer, from garden, from me, get one, girl*, go hospital, got caught, got none, group, guess
	4: hairbrush ., hand goes, hard i, have been, he got, he isnt, heating, held, her do, him stop, his mattress
	4: home after, i breathe, i stood, i walked, i was, im old, in bath, in corridor, in face, in group, infr*, infront
	4: infront of, is leaving, is mine, it because, it shuts, its, knocked out, lads at, lady, last, laughs when, lean*
	4: legs again, ligh*, like he, lines in, locker, locks up, lunch and, make me, married, matc*, me end, me place
	4: me vbucks, month she, my coat, my stomach, my teeth, name*, names, never wake, new baby, night i, night they
	4: nights so, nobody in, not sleep, nothing me, not~believe, not~fault, not~open, not~or, not~some, not~turn
	4: not~washes, not~year, now i, now its, off by, off sofa, old like, older ., on fortnite, only 9, out i, park last
	4: phones now, picture in, pin, plane ., police ., problem, probs, raw, reel, regi*, ring ., roast, room at, run off
	4: runs, same nappy, says not, scho*, school dinner, school so, sees them, sent, sent it, she hits, shes gone
	4: shouts at, shows it, sit on, smell and, so scared, so tight, someone said, son ., spea*, speak me, spri*, stab
	4: stings, stom*, stomach, suic*, surv*, survive, swap, tell jo, telly ., tesco ., tescos, that unit, thought i
	4: times ., together ., toilet, told, too loud, took down, torch, town because, train, up his, up round, us go, used
	4: vbuc*, vbucks, wait outside, want take, was dead, was missing, was one, we share, went black, were all, when car
	4: whol*, whole, whole family, will go, with ., with anyone, with one, would, xbox, you could, you for, you on
	3: . am, 17, 41, 41 days, acro*, across, afri*, africa, after and, all round, all time, and dont, and her, and lady
	3: and trainers, ankles, anot*, another, anyw*, argue about, ask my, attacked, baby because, babys bottles
	3: back sunday, been here, beep*, bit my, biti*, biting, bombs, breath, buck*, bus shelter, by how, calm ., can hear
	3: cant remember, cant wake, carer locks, carry blade, chewing, chur*, church, cleans, cleans it, club and, coat on
	3: come my, coming, cons*, cris*, cry he, cush*, dad took, dads on, day on, didnt come, die, doesnt ring, done and
	3: dont sleep, door with, dream about, easter, eati*, eating, ellie, everyone has, everywhere ., exce*, except, extr*
	3: extra, find, fish ., for pictures, foster carers, free ., friend at, friends son, frig*, frightened, gave us, gc
	3: get home, get off, get pocket, gift, gone before, got rid, grandad says, gun wrapped, gymn*, gymnastics, had go
	3: hands go, happen if, has bullets, has marks, has special, have, have do, have take, he shuts, he works, head .
	3: head in, head with, hear my, her at, her face, here because, himself ., his nose, hole in, home from, hurts, i cry
	3: i pushed, i smell, i turned, i work, im there, in his, in unit, in until, into, is going, is it, is swelled
	3: it takes, ive wrote, keeps walking, key ., kicked, knif*, knife, know how, know what, knows what, last year
	3: learned how, leg and, library till, lighter on, like my, like school, little girl, live, made us, makes bad
	3: man comes, mcdo*, mcdonalds, me abroad, me carry, me cook, me floor, me gift, me not, me see, me shes, me weed
	3: mete*, mond*, moves, mum, mum doesnt, my jeans, my letters, my messages, my online, my sock, my support, my throat
	3: my trainers, myself ., nan is, nan says, next ., next my, nika*, nikah, nine days, no grown, no hot, no how, nobody
	3: nobody can, nobody noticed, nois*, nos my, not give, not~cleans, not~saw, not~why, not~you, old, older, on, on hot
	3: on landing, one because, one eye, only do, our, out at, out crying, out for, out loud, outside home, pakistan in
	3: past, pay me, phone is, photos of, picked on, pillow on, plays game, powder and, prot*, puff*, pure, push her
	3: quid in, rats, rats in, ready, real and, roblox nos, rock*, room by, say, scout, search, seen, send more, send my
	3: sept*, september, she holds, she laughed, she wouldnt, shes on, shopping and, shut it, shuts car, six and
	3: slept and, small ., smile, something happened, somewhere stay, split, start, stays, step brother, stin*, stinks
	3: stro*, stup*, stupid, swallow, tablets in, takes us, talk and, term, them after, them on, there isnt, they no
	3: they picked, they turned, things for, thinks im, tight ., tight i, time because, times and, took loads, touched by
	3: towel and, train and, tuck, un, up, up behind, us, wake her, wall till, was clean, was nobody, was watching
	3: watch films, way flight, weig*, wets ., what time, when we, whit*, wishes i, with nan, with us, with your, wont see
	3: word, would make, you anything, you what
	2: . grandmother, . jayden, . mason, . mummy, . their, 16, 17 ., 3, 7, 800, act, after us, aid, all day, am going
	2: am woman, and all, and everyones, and gave, and others, and smashed, and that, answers, anyo*, anyone, are in
	2: asleep i, asleep in, at door, at half, back and, bad and, bands, be coming, be walking, been at, bin bag, bite .
	2: bite my, blades, blam*, blood on, book*, bottle, bruise, bullet, burned, but i, but im, but my, but you, buzz*
	2: can make, care*, carrier, charger, clocked, clothes, coming off, contact again, couldnt go, cousins ., covered in
	2: cream on, deat*, death, delete all, dont need, dont use, dont want, drives, dropped, drops her, each, elbow, ellis
	2: enou*, enough, every single, feeds, feel, fell, fell off, file, finish, flats ., floor with, foot*, footy
	2: for having, for wedding, forc*, forever ., foster dads, friend told, from shop, front of, full of, gara*, get chips
	2: going have, going run, gold, got bike, got job, got knocked, had machete, had talk, handing, hang, happened
	2: happens, he cant, he might, he twists, head and, hedg*, held babys, here but, hes sending, hid in, his placement
	2: hold things, home i, hoo, hood*, hotel, hungry and, i, i always, i ask, i bang, i couldnt, i cut, i dropped
	2: i guess, i laugh, i send, i would, id, ill, ill come, im dirty, im slow, in carrier, in holiday, in tent, in water
	2: infe*, is ., is 15, is big, is late, it came, jodi*, jodie, jumper ., keeps measuring, kick, kicking, kids get
	2: kids who, knew ., knife in, lady at, last time, leaves ., lets, listen, listens ., little cousin, little wife
	2: live on, lolly, loses, love, made it, made me, makes me, many, mates dad, me coat, me face, me first, microwave
	2: middle of, might do, missing its, monday ., money is, more i, most days, much i, mum said, my ankles, my boyfriend
	2: my cousins, my maths, my tea, my year, name for, need talk, next time, nicking, night man, night so, nights and, no
	2: nobody clocked, not handing, not~4, not~clocked, not~handing, not~hard, not~im, not~live, not~pe, not~police
	2: not~school, not~think, not~this, not~wear, not~week, nuts, of wee, off at, off tonight, older guy, olders .
	2: on estate, on field, one side, only 11, only had, our own, outside pub, parents ., part*, party but, passed out
	2: pay and, pay for, penc*, pencil, people say, pick, placement for, plan, please get, poppy, pull*, pulled me
	2: punches, ran away, real gun, round her, running away, safe ., sand*, say its, says my, scab*, she works, shook
	2: shorts, sick and, sign for, single, sister now, sit in, skins, slam*, sleeves in, slipper and, snapped, so me
	2: so please, sofa ., something about, something crack, sque*, stop and, stop me, stop ringing, stuff is, sunday
	2: sunday ., supe*, take it, takeaway, that dont, that my, that school, there on, there stand, theres man, they pack
	2: time, timetable, tin ., toast ., tonight he, trampoline, trapped, trip and, turn out, turned it, uncle has
	2: uncle pays, under cover, under in, us at, wake*, wakes, walking home, wall ., want ., washed, way home, we can
	2: we fell, we play, wedding, were i, wheelchair away, where she, which day, whip*, whipped, why, will forget
	2: will run, with, with blade, worked out, yourself .
	-2: . archery, . chilli, . gran, . grandad, . its, . nervous, . nurse, 18 in, 8 when, about giant, about money
	-2: accident and, account ., adul*, afra*, afraid, allowed go, am 16, and carer, and cried, and go, and ive, and king
	-2: and my, and police, and scored, are always, are killing, are like, arm got, army and, arrow hit, art is
	-2: at airport, at bowling, at hers, attack when, aunt, awak*, awake, away and, away from, back is, back my, bags and
	-2: bang, bank account, bann*, banned, bash, be at, bear*, beds, believe, bell*, belly, bill*, bit but, bit gutted
	-2: blit*, blitz, blue*, bluey, bluey ., board ., bomb in, borr*, boyfriend has, brig*, bug, by friday, came in
	-2: came talk, can ., can we, cann*, cant come, cards and, carer gives, carer there, cat sometimes, cats ., chew
	-2: chewing gum, chilli nearly, citi*, citizenship, citizenship and, class has, come on, comes out, cost, couldnt
	-2: crai*, dad put, debate, debate about, dentist ., desk, detective who, detention ., did battle, didnt ., different
	-2: docu*, documentary, does me, doesnt want, dogs so, doll, dont make, dress ., drowned in, essa*, essay, ever .
	-2: every morning, exploding, face ., fair i, fake spider, feet ., finding, fireworks, first night, five*, foaming .
	-2: for chewing, for dinner, for our, for taxi, for walk, for wee, four hours, french oral, fron*, game is, gangs
	-2: get up, gets up, gian*, giant, giant spider, girlfriend and, gives her, go bowling, gobl*, goblin, got 6
	-2: got arrow, got be, got lift, got took, got us, grandad, grown up, gutted i, had ., had fire, had no, half way
	-2: hand ., happened and, hastings and, hate french, have different, he grabbed, he pulled, he took, he would, head on
	-2: helps me, hes in, hill, his mum, his team, hit by, hour ., hours and, hund*, i asked, i eat, i loved, i packed
	-2: i paint, i scream, i wake, i watch, in book, in citizenship, in class, in cricket, in fortnite, in history
	-2: in lessons, in panto, in same, in since, into ., is boring, is coming, is different, is good, is out, is poorly
	-2: is running, is taking, it has, itches, its nice, its quiet, ive not, jab in, jail, join*, joined, keep her, kev
	-2: killing my, king got, know, know if, late every, lift, like camping, like they, looked, looks ., looks after
	-2: loud ., machine, massive one, mate in, me that, midn*, midnight, missing, mo, mock and, money in, monster .
	-2: month and, mood*, morn*, move my, murder ., murdered, murderer ., my account, my english, my essay, my fault
	-2: my foster, my homework, my knickers, my mate, my mock, my real, my sleeve, my tablets, my theory, my toy
	-2: nearly blew, nervous ., nervous but, neve*, never, next doors, nights, nobody gets, not at, not in
	-2: nothing happened, notice, not~5, not~all, not~at, not~changed, not~did, not~doors, not~every, not~funeral
	-2: not~hear, not~how, not~mum, not~nice, not~one, not~plan, not~says, not~shouted, not~takes, not~that, not~told
	-2: not~uncle, not~us, now with, nurse gave, off wall, old enough, oldest, on monday, on our, on war, only see, open .
	-2: oral, out on, over fence, pack my, paid for, panicking, party with, passport, path, path*, pathway, pathway plan
	-2: people said, picking me, plaster with, play and, police and, pulled my, put it, radiator, radiator ., respite and
	-2: rolling, rolling pin, safe here, said goodbye, said hes, said im, said it, salt in, sausage ., science and, scot*
	-2: screamed house, secr*, secret and, share with, she forgot, she held, she rang, she would, shes, shot at, shout
	-2: since easter, sleep for, sleepover at, slide, smash, so jealous, spok*, squash ., stink, stop thinking, stop*
	-2: story ., summer ., summer and, sweet, sweets ., taste, tea ., teacher said, teacher says, team loses, text*
	-2: than me, that staff, thats what, theory test, there i, they shot, they were, theyve, tikt*, told you, took it
	-2: trai*, tries, tryi*, trying, up from, up so, us all, us take, vica*, vicar, video of, voice cracked, wait for
	-2: want go, want tell, war in, war path, was like, was murder, was off, washing basket, washing machine
	-2: watched bluey, water for, we painted, we said, went mental, went numb, where dad, who does, whos, wifi here
	-2: will say, wint*, winter, with paint, with rolling, with two, works, world war, worst, would come, would rather
	-2: wouldnt let, writes, you .
	-3: . absolutely, . boxing, . death, . hide, . it, . mario, . nanny, . nans, . older, . same, . some, 12 but, 14 kills
	-3: about county, about what, about wifi, after me, all night, all over, always someone, am eleven, am nine, and didnt
	-3: and e, and hot, and josh, and nearly, answered, are coming, at bus, ate last, awar*, baby is, back for, badge .
	-3: bag for, bathroom with, be my, beach and, because of, behind my, believe her, big knife, bit jealous
	-3: blood pressure, board now, book, bottle ., bottom, bow, box under, breakfast ., brother ., brother fell
	-3: but doctor, by chocolate, bye ., calls and, card*, carer about, choi*, cleaned, coach says, come for, comf*, comfy
	-3: could cry, could murder, county lines, cousin went, creeper blew, crie*, cries when, crisps ., dead lol, death by
	-3: death in, demo*, did play, divo*, divorce, dizz*, dizzy, does, dogs i, dont worry, drawings, drink, eat horse
	-3: fail*, failed, fan, fare, fight death, finally ., finger in, five of, fools and, for cheesecake, for it, for there
	-3: for world, fortnite and, four ., friends ., funeral with, gang*, get hit, go different, go swimming, goals
	-3: good we, got 14, got chips, grandad has, great fire, had sex, handed out, hasn*, hasnt, he picks, her phone
	-3: her prom, him im, him my, history ., hob, holidays ., house not, i agree, i believe, i died, i drowned, i ever
	-3: i kicked, in back, in evening, in house, in towel, is making, is no, it if, its his, josh play, jumped, keba*
	-3: khan, kidnapped by, kitchen when, knee hurts, know*, knows, laser tag, lay on, leaving, leaving and, libr*
	-3: library, life*, like drill, lives, lol lol, long*, looks like, lost, lost ., made cake, mars, me it, meeting day
	-3: messaged me, minecraft house, mum because, my bed, my brace, my drawings, my family, my iron, my locker, my music
	-3: my spelling, my spellings, my swimming, my video, my wardrobe, mystery and, neit*, neither, nerves, new people
	-3: next door, no ., not run, nothing report, not~bin, not~dad, not~do, not~enough, not~ever, not~family, not~fighting
	-3: not~happened, not~is, not~it, not~lamp, not~long, not~man, not~nurse, not~only, not~prom, not~rang, not~said
	-3: not~so, not~staff, not~stops, not~teacher, not~tell, not~they, not~things, not~trouble, not~vape, nurse .
	-3: of fireworks, of staff, off so, on hob, on saturday, on shift, on warzone, only one, only want, out lol, passed
	-3: pays me, penalty ., phil, pick me, picked me, poor*, poorly, pressure, private ., prog*, pulled, put me, pyjamas .
	-3: reading murder, recy*, righ*, right, right ., ruby, sad because, said its, sam, sang ., september ., she couldnt
	-3: she looks, she tucks, shei*, shop, shouts in, sign ., sir said, smiled, smoking, so everyone, someone who, sorr*
	-3: sorry, sorry after, sprained, sprained my, staff have, stal*, stand outside, standing, starts, stop going, stre*
	-3: strict but, stuff and, stuff in, swore ., tag and, tag for, take*, takes me, talked on, tell who, term ., them say
	-3: thos*, those, time ., time in, time with, traitors, tuck*, tucks, tucks me, tuesday because, twen*, twenty, up for
	-3: up wall, upda*, us in, visit ., want*, wants know, warz*, warzone, was raining, watched film, we didnt, wedn*
	-3: wednesday, weeks ., were robbed, whats point, where ., while they, whisper, with me, worker again, worker never
	-3: would kill, you didnt, you think
	-4: . all, . chemistry, . chess, . had, . history, . someones, . taxi, . theyre, 7 in, about moving, about when, adde*
	-4: added, agen*, allowed on, and asks, and down, and its, and me, and so, argu*, arrested, ask for, asked for
	-4: asking ., asleep and, assassin, attacking, bday, be ., be longer, because hes, beco*, bell, best game, bigger room
	-4: binn*, binned, bit ., bit where, blan*, board, broke ., broken, buse*, buses, but were, calm*, can use, cant tell
	-4: carer screamed, carer works, ceil*, ceiling, changed, chemistry ., chess club, chopped onions, circus if, climb
	-4: club i, come out, costume for, creepy ., crisp but, dad and, dad dont, dad i, dad shouted, dad went, dads ., dance
	-4: didnt get, died ., do karate, do when, doctor ., exploded ., face with, fair because, falls asleep, fing*, flu
	-4: for his, forgetting, froz*, garden and, gave me, gcse, get form, getting married, go for, goes mad, going do
	-4: got bruise, got merit, got my, got picked, got taken, grave, grave and, grazed my, guar*, guardian, gun for
	-4: had seconds, hang*, hangman, he hit, here in, hit in, hot, hugs, hungry i, hurt myself, i bled, i swear, i told
	-4: im asleep, in art, in end, in laundry, in night, in with, is helping, its on, jumped on, kid at, kit, knee
	-4: leeds ., left in, lego and, let him, like maths, like vampire, like when, little kids, make big, man said
	-4: mcflurry ., me before, me doing, me tenner, meeting was, minibus, moved wales, mum cried, mums boyfriend
	-4: my aunties, my jumper, my pa, my phone, myself with, nail*, nails, nans ., need tell, never come, new gun
	-4: next week, nice but, nights ., no fights, no way, nobody has, nose*, nosebleed, not~brother, not~drunk, not~fights
	-4: not~fun, not~get, not~haha, not~my, not~nan, not~off, not~ones, not~past, not~talking, not~three, not~turns
	-4: not~worry, now ., nurse took, off sick, on beach, on insta, on mario, on second, on time, one day, oper*
	-4: our class, ours*, ourselves, pa, people think, phone off, pick*, plag*, plague, plates, pokemon, prof*, proj*
	-4: project, punch, push me, rash, read*, reason ., reckon, road ., robl*, roblox, row, same, sand ., save*, saw mum
	-4: scary you, screamed so, second one, service, shaking, she gave, she puts, she wrote, sit with, six weeks, sleep .
	-4: sleep over, sleepover and, slid*, smacked, so angry, so embarrassing, so hungry, so they, squash, stole, stranger
	-4: strangers, susp*, suspense, sweets, sword ., tablet, tedd*, teddy, that test, them is, they ask, they helped
	-4: they write, thing in, things i, think of, tightened and, tights, time they, times on, toast, too strict, tower i
	-4: under water, unif*, uniform, up like, volcanoes, volcanoes and, walk ., wall*, was cancelled, was laughing
	-4: was shaking, we stood, went over, were, werewolf, will it, winn*, with hammer, with netball, with that, wrote it
	-5: . kid, . people, . thats, 25, 5, about bullying, about me, affo*, afford, after tea, aint in, all of, along
	-5: already ., am only, and come, ange*, anger, are, are getting, asks me, asleep when, at 6, at all, better since
	-5: big slide, bit when, bored ., boss at, brave and, brother live, burning, but fair, but hes, but miss, calms
	-5: calms me, centre parks, chocolate from, class for, coursework ., cut ., dad got, dad had, diamonds, do dancing
	-5: dog is, dont talk, draw, drill and, eyes ., finished my, flat, flow*, foot, for me, for prom, fridays, fridays .
	-5: friends again, frightened of, from kitchen, girl by, good and, got into, grabbed my, gran says, guts .
	-5: had lockdown, had power, happy see, hard ., has happened, has one, he always, he is, he sat, he shot, he tells
	-5: held my, her plaits, hes nice, his head, his name, his queen, histories is, i bumped, i promise, i share
	-5: i squeezed, im moving, in cupboard, in gta, in hide, in library, in rugby, in trouble, injection, is fighting
	-5: is in, is kind, is loads, is way, it goes, its crime, joker, kick and, killer in, killer left, kills on, lad next
	-5: last samosa, laughing my, learnt about, leg is, legend ., lets me, letting, level, loads ., lockdown, lost at
	-5: makes killer, mati*, matilda, me hold, me keep, meds, messaged, mix, moneys, moved away, moved house, mum at
	-5: mum came, mum did, murderer, my anger, my chocolate, my coursework, my diamonds, my mocks, my weight, nand*
	-5: nandos, netball ., never been, new headset, new puppy, night on, no guts, not every, not let, not~afford
	-5: not~centre, not~football, not~guts, not~mind, not~money, not~phone, ok if, old dog, on floor, on that, on wall
	-5: online want, othe*, other, our striker, own ., owt, panto and, parks ., passport for, people online, plaits .
	-5: point of, popc*, popcorn, powe*, power, power cut, presents, pushed me, review or, room, round it, samo*, samosa
	-5: sat, sat under, say why, scratched my, scream ., she gets, she got, she ran, shot from, sill*, silly, skatepark
	-5: slide at, speak in, spelling, spelling test, spiders ., starving, stories ., swimming lessons, targ*, target
	-5: team got, tenn*, theory ., theres no, they chop, they get, they keep, think it, thinks, this is, throws girl
	-5: told me, toys ., trainers, trun*, trunchbull, trunchbull throws, tuto*, uncle pete, under tables, uniform .
	-5: until its, vape, was stab, way better, we all, we learnt, we still, we swap, we told, what ., will they, with cup
	-5: wont take, work ., worker ring, worker said, you and, you send
	-6: . coach, . fell, . hunger, . now, . proud, . ref, . squid, about bed, all had, and i, anyone and, are best
	-6: are loud, aske*, asked, at gate, at it, aunt*, bank card, bash*, bashed, been drinking, before you, big words
	-6: biscuit ., blanket, bombed my, bowling and, bring me, built, button, call, camh*, camhs, car door, car park
	-6: cheeks, cheesecake, cheesecake ., cinema ., clown, colours, concert, coul*, council ., cross ., crus*, cuts out
	-6: dad thinks, dentist says, did you, dies ., dies made, disc*, dogs ., door for, fed, film night, find it, flat .
	-6: football and, for six, friday ., frie*, games is, girl at, good but, got lolly, gun from, had juice
	-6: have appointment, he left, he threw, he waits, he watches, held door, hone*, horses, i drew, i text, i threw
	-6: im doing, in bed, in cars, in it, in mario, iron, is mint, is right, join army, kids ., kill him, kniv*, knives
	-6: language ., late and, leth*, lethal, like me, lock, lolly ., made of, makes us, man from, mang*, manga
	-6: many meeting, me after, me book, me next, me up, micr*, move and, moved up, mush*, my apple, my assembly
	-6: my cheeks, my laptop, my nurse, my operation, my solo, my stuff, near*, next me, not~board, not~let, not~name
	-6: not~of, not~people, not~sleep, not~theres, not~when, of contact, of term, on pens, on there, on wednesday, orde*
	-6: our family, out all, out his, out till, pain in, pens ., phon*, phone, picks, picks me, plaits, pray, present
	-6: put my, report that, room because, said yeah, savings ., sayi*, saying, says i, says ive, scar, screamed ., sends
	-6: sent my, share ., shared, shared one, she did, ship*, shoe, shor*, shot up, signed, soaked ., sort*, spilt, squid
	-6: squid game, staff held, stas*, stash, stepmum, stood in, story book, swim*, swimming, team is, temperature, test .
	-6: they both, they make, they watch, took his, took my, took off, tooth came, top ., towels, train ., uncle is, up at
	-6: video, wait, war ., was class, was gutted, watched films, we built, went mad, what we, when sir, who won, wifi .
	-6: works nights, yeah, year ., you say
	-7: . bev, . dungeons, . finally, . playing, . police, . rugby, . someone, 6 nil, about knife, after football, airp*
	-7: airport, and dragons, and next, apple ., art and, at drawing, at youth, bags ., bangs, be in, been good, bodi*
	-7: book report, brace, bride, broke, bumped, buried him, but, cat died, chair, checked my, cine*, cinema, class and
	-7: club is, coach and, cupboard for, dagg*, dance ., daylight robbery, den, dentist said, die on, diss*, do they
	-7: doesnt hurt, doing comb, dont feel, down it, dragons, dragons club, driv*, drowning, drugs in, dung*, dungeons
	-7: dungeons and, escape, exploded in, fight someone, file ., for days, forg*, fortnite ., foster sister, france
	-7: garden ., get drunk, goos*, goosebumps, gta and, had cuddle, had ice, had nightmare, had sip, haha, hair and
	-7: half 8, hard at, has it, have contact, having baby, he reads, he scored, headset mine, here two, hide and
	-7: horse and, hour on, i chopped, i dont, i finished, i hid, i see, i watched, i will, im 15, im bored, in big
	-7: in from, in these, in year, is bad, is black, is fair, is pink, it at, it exploded, it normal, it up, its normal
	-7: karate and, keep*, keys, king*, kings, know ., late again, leak*, left ., letter from, list*, man with, me hot
	-7: me want, me wear, merit for, most*, mostly, my bike, my girlfriend, my language, my left, my lines, my mums
	-7: my nan, my poem, nan, nose bled, not~broke, not~many, not~phones, not~sit, not~washing, on inside, on trip, opened
	-7: paramedic, parcel, plan is, plastic spider, played cards, please i, pokemon fainted, pran*, prank, prison and
	-7: pudd*, pudding, puppy ., put blanket, put plastic, rank ., rooms ., runn*, running, sausage, scared go, scene
	-7: school are, science teacher, scou*, screamed place, set alarm, shin pads, shot me, shot my, skeleton, skulduggery
	-7: slaves, sock*, socks, sofa, someone for, sorted ., speech but, spiders and, squeezed, staff i, taxi, than once
	-7: them but, there and, tick*, time as, tita*, titanic, told them, toys, trainers and, under dragon, vegg*, veggie
	-7: want shoot, wanted say, was boring, was hard, was scary, was sick, wash up, we sleep, we write, wednesday ., week
	-7: week ., went my, who was, wine ., with ball, with cake, worker, would fight, write letters, yet, york
	-8: . hate, . not, 6 ., abou*, about, am shy, and nan, and out, anxi*, apri*, april, april fools, asleep on, at that
	-8: at this, away join, bad i, bbq and, beat me, because bus, because im, bed when, bedtime at, bev for, bills, bloc*
	-8: blood orange, boy in, brother came, burgers, burping, but good, but hot, butterflies about, came stay, camp and
	-8: cant be, caro*, contact got, coursework, dad brought, dead in, does everyone, dogs, door and, eritrea and
	-8: feel nervous, fight with, fool*, fools, from when, get flat, get nervous, got butterflies, got slaughtered
	-8: got tickets, had burping, had lunch, had secret, half hour, hamster ., hasnt been, have rota, him he, his back
	-8: hole, i burnt, i keep, i lost, i take, in care, in taekwondo, is savage, is strict, is you, it says, it stopped
	-8: ive never, judo i, kids are, kind ., know i, laptop is, late but, legs are, level 9, like lock, listens, lock on
	-8: lost on, loud neighbours, lovely, mad ., make, making me, marshmallow, me jump, melt, mira*, miracle, miracle .
	-8: mist*, more veg, moved down, moving ., my gum, my secret, my stepmum, my tablet, netball and, never run, new bike
	-8: nice, nine ., no phones, nobody asked, not been, not fight, not~choose, not~hit, not~paint, not~picks, of biting
	-8: of her, on fridge, peas ., people i, place at, plastic, posts, posts ., pounds ., rabbit, radio, ref gave
	-8: report on, review at, rocket, rota ., sava*, savage, school its, she can, she lets, she picks, she wants, slau*
	-8: slaughtered, so my, song, soon ., stay and, street, tast*, test and, test was, theos, they know, touched my
	-8: understand, up till, veg, want help, want read, we saw, wear*, weir*, weird, when i, will die
	-9: . boo, . happy, . man, . whos, 40 quid, about xbox, ache, am fed, and clapped, and dog, and hit, and wouldnt
	-9: anything ., as joke, at cluedo, at meeting, at new, auntie, back because, bandit, bask*, bat, beach with
	-9: big brother, birds with, bit sad, blaz*, blazer, blown, blown up, body is, boo ., book girl, books, bril*
	-9: brilliant, brought me, bulldog, bus, butterflies before, buzzing for, called bandit, cancelled again, card
	-9: cards ., carer, carer put, carers for, carers still, carrying, clapped ., coll*, contact at, cooker ., cryd
	-9: died laughing, doctor is, dont forget, doors, drop french, eid, elbowed, elbowed in, excl*, fencing and
	-9: film about, fire of, for throwing, fridge ., from school, get butterflies, getting puppy, got blown, got saturday
	-9: grandad ., ground, grow up, guess what, had run, happened i, happy and, havent wanted, hayfever tablets, heart in
	-9: helping me, here and, hope we, i help, i missed, im bricking, in army, in bin, in bits, in war, insta, is best
	-9: is crime, ive got, kill two, lase*, laser, like bomb, load*, london and, lonely at, makes good, me do
	-9: meeting about, mum cancelled, murder mystery, my bank, my hayfever, my mates, my party, my pocket, myst*, mystery
	-9: new social, new worker, nightmares, not~can, not~find, not~taken, not~yet, of class, of london, on football
	-9: on its, on wing, one stone, park ., periods, plad*, plade, puppy and, rains we, salt, saturday job, school council
	-9: secret santa, see this, seek in, send help, shaking before, she reads, she sings, shout at, show, sleep and, snow*
	-9: so mad, solo in, soun*, spoon ., squeezed my, staff were, start next, stone, striker, striker is, swimming badge
	-9: think, threw me, tire*, tired, told him, tonsils out, two birds, up i, up pigs, us beach, use big, volc*
	-9: was awkward, was brilliant, water fight, we plade, went beach, were having, wifi is, will cry, wing, wing .
	-9: with whole, worried ill, zombies on
	-10: . eid, after too, am bit, and when, any, any worries, apart from, arms are, arrow in, asked me, at gymnastics
	-10: away with, braces tightened, brew*, brews, brother broke, but not, centre ., cont*, creeper again, cricket ball
	-10: dead*, deadly, decide, decide ., dog, dont get, downstairs ., drew, driving theory, eid was, embarrassed when
	-10: engl*, everything is, feel safe, flos*, floss, floss ., for ten, get butterfly, got gold, got killed, got soaked
	-10: gymnastics and, had good, hast*, hastings, he kills, her arms, hes my, him out, his bag, his eye, how long
	-10: i forget, i slammed, im fed, in garden, in mornings, in that, in woods, its dark, killed by, kills me, know when
	-10: learn my, left hook, legs and, lessons for, like ., living on, log, mates after, messing ., mocks and, mum moved
	-10: not~has, not~met, not~our, not~tonight, nurs*, of hastings, of lessons, of thunder, off first, offi*, old address
	-10: oranges, packed for, personal best, pillow fight, please tell, postman ., rain in, reads, rubbish, rugby and
	-10: sad and, sad on, sandra, seat, sent off, set, she talks, smells of, sorted, sound, spellings, spiderman, stol*
	-10: swimming ., swimming and, tablets for, team won, tell them, their own, they look, this ., this term, though .
	-10: thunder ., toas*, touch, trainers for, trip*, under stairs, unsafe ., voice ., want say, wars, was embarrassed
	-10: was monster, was ok, we read, weak, were ok, who ., wont say, woods, worker there, worries at, years and, zomb*
	-10: zoo and
	-11: . biscuits, . lion, . stuck, . talk, about washing, after that, all go, and man, and sat, and snored, anne
	-11: any of, arrest, ask, at whole, aunties and, bag when, before they, brother on, came into, can eat, cheats, chuf*
	-11: chuffed, class, comb, come but, curtains are, cut open, deba*, died so, do what, drive, e, far ., fart*, farted
	-11: fast ., fever tablets, fight for, finished hunger, floor ., football is, form ., full, fun and, gets beaten
	-11: good i, got absolutely, got her, had cry, had pillow, had thirds, hate, henn*, henna, her head, his music
	-11: hook is, i got, i leave, i look, i pay, if they, impo*, imposter, into care, is garden, is on, its because
	-11: kart ., kickflip, knoc*, landed, like living, like someone, lives in, me work, miss mum, mondays and, moved me
	-11: mum rang, music, my mum, my science, neighbours dog, never came, never saw, new coat, no eyes, no hands, note
	-11: not~been, not~best, not~cold, not~eyes, not~hits, not~please, not~thank, nuts and, of nobody, off roof, old toys
	-11: out by, over my, pads, people ., photo of, playground, playground ., poorly ., potato, pudding at, push, race .
	-11: radio ., raining cats, rings me, roblox ., row with, rugby ., saves, says he, scary but, sharing, short
	-11: slide and, snored, so cold, stairs in, stopped my, tables ., telly, there club, they stopped, thirds, toge*
	-11: together, too many, trainers ., twix ., us fishing, want do, want it, wearing, what they, when he, who are
	-11: window and, words ., workers this, worried i, worry, would never, yet .
	-12: . bowler, . doyouthinkhesaurus, . let, . ok, . romeo, 6 0, about her, alco*, alcohol, alle*, allergic, am moving
	-12: and juliet, and none, and robbers, appo*, appointment, at shop, at zoo, batm*, batman, be needing, big, bike back
	-12: bombs ., bowler, bus ., bus broke, called rex, calm and, can go, can ride, cant sleep, carer always, carer mum
	-12: centre and, chee*, clay, could scream, cousin is, cross because, cult*, culture, dent*, dentist, dodg*, dodgeball
	-12: doyo*, doyouthinkhesaurus, doyouthinkhesaurus ., escaped, excited for, fair and, feve*, fever, fight over, final
	-12: fishing ., for halloween, for laughing, fuse, ghost train, go and, going be, good day, gras*, grass, grass .
	-12: had cake, had snowball, has started, he gives, he laughs, he showed, henr*, henry, henry and, hip, hook and
	-12: hot weather, howling, howling ., i feel, i scored, in by, in museum, in rounders, in what, jaws and, jk, josh
	-12: juliet, knife crime, land*, last place, laughed till, live when, loser, lost all, marc*, march, mass*, match and
	-12: mates and, mcdonalds ., me sad, me turn, meri*, merit, missed trip, more than, mum and, mum know, my shin
	-12: need glasses, needing, nervous when, new staff, night at, nil but, no im, not~bye, not~go, not~hungry
	-12: not~needing, not~on, not~share, on ghost, open because, out late, own phone, pens and, people ask, pige*
	-12: play zombies, police officer, practice, rex, rex ., robbers and, romeo and, rounders, says it, scab, seco*
	-12: shop on, shower and, snores like, snowball fight, talk too, tell*, thra*, thrashed, through wall, training
	-12: trampoline but, tues*, tuesday, understand my, up after, vet ., violated, was asleep, was only, was too
	-12: watched jaws, we cried, we got, we sat, were howling, what happens, when door, where will, wifi goes, yuk, yuk .
	-13: . line, and bus, argument, at lunch, awfu*, awful, badd*, baddie, banging, battered 6, books ., broke so, butl*
	-13: butler, by time, camera on, car ., climbing frame, cold ., comi*, conc*, contact, cool, could get, cut and, cv
	-13: deci*, did drawing, did skelington, dinners ., divi*, diving, do something, doctor says, doin*, doing, dont shoot
	-13: door*, duty, everyone ., footed, for camp, fram*, frame, get takeaway, going out, got blue, gunp*, gunpowder
	-13: gunpowder plot, had my, had toad, half ., happens with, has touched, have beef, have later, helping ., his medals
	-13: hors*, horse riding, i cant, i forgot, i try, in funny, in hole, in second, interview at, is annoying, is noisy
	-13: is scary, is when, isnt true, knee ., last review, light, line of, lonely ., longer with, lots, lots of, lush
	-13: meda*, medals, medals ., messenger, messenger but, mic, mind, my group, never lets, nose pierced, not~any
	-13: not~his, not~me, not~messenger, not~new, not~running, not~shoot, not~sunday, not~swimming, not~time, of duty
	-13: officer ., one from, out and, over moon, paint my, painted ., pass ., phys*, pizz*, pizza, plans change, play*
	-13: please ., plot, plot and, poem, prov*, question, resi*, roll*, roller, room was, said that, scared ill
	-13: second half, shark ., she doesnt, shoot messenger, sims by, sister on, skelington, stopped and, stor*, tackled
	-13: tackled me, taken ., talk*, talks me, tech and, that i, them in, till he, times tables, toad, toad in, too fast
	-13: traf*, traffic, two footed, two weeks, under table, up im, up later, upset ., visit, want longer, was foaming
	-13: we could, went for, went see, when plans, worried my, year 9, zombies in
	-14: . night, . sharons, about bad, ached, ached ., air when, and sir, and theres, at cafe, at chess, at night
	-14: battle of, can, chatting, contact and, cried my, cushion ., dad came, dad on, dog ate, dogs but, dont live
	-14: eats all, eyes out, favourite, fewe*, fewer, fine with, food and, for gta, forgets ., friday we, from uni
	-14: gaffer says, get laptop, gets tv, ghost stories, go home, googly, googly eyes, got money, grad*, gravy ., guil*
	-14: guilty, had jab, had water, hamster died, her name, home on, homework and, hospital and, hundred, im suing
	-14: in june, in microwave, is moving, is sick, is slow, kind me, learn drive, legs ., leve*, mates now, me chess
	-14: me her, mental, minecraft, minute ., monster, moving in, my baby, my new, my own, my shirt, nervous about
	-14: nobody forgets, noticed ., not~fish, not~forgets, not~mean, not~self, not~shout, of spiders, on his, over last
	-14: pigs heart, pistol, policewoman, psyc*, punched air, report and, row ., satu*, say if, scared of, seconds
	-14: sharons, so excited, son is, sort my, stee*, stik*, stiker, stuff away, suing my, text, that joke, these shoes
	-14: this one, told ghost, tv ., two staff, unfair that, uni and, want try, war and, was baby, was interesting
	-14: was nearly, was telling, water pistol, went past, whoo*, whoopee, whoopee cushion, with tea
	-15: . are, . for, . reading, . shot, . smashed, always on, and homework, and sings, are good, asked us, baby cousin
	-15: band, be chef, bedtime and, bit me, brave ., brok*, brother said, burglars, can come, carer was, chef ., circ*
	-15: come ., cooking, coventry, cream for, dad at, danced all, dangerous, den ., fair enough, finger out, fingers .
	-15: food hygiene, for scouts, form signed, friday and, from hockey, get adopted, good laugh, got hamster, got lost
	-15: got pound, got red, grabbed, gran, had chips, happy ., have passport, have poster, help, hockey ., hygi*, hygiene
	-15: hygiene so, if nobody, im on, in foot, is hundred, is too, ive lost, knocked and, know she, ladder ., lasa*
	-15: lasagne, late for, learned make, letter out, like fish, lung*, me have, me here, me off, miss knows, miss says
	-15: my add, my provisional, my reviewing, nan more, not~and, of wolf, ok now, on fridays, on next, on roof, once .
	-15: operation and, parm*, parmo, place was, plaster ., plenty ., poster of, prom ., reviewing, reviewing officer
	-15: ring and, robbery ., say they, shot myself, skul*, slippers, smell like, so no, spelled, spelled my, spot
	-15: spot on, squa*, suit, taug*, taught, taught me, tests, tests ., thank, think we, up in, want phone, went fine
	-15: will, wish we, wolf on, work
	-16: . drawing, . minibus, . vampire, about his, about turning, and he, and put, and you, annoying ., at butchers, axe
	-16: bang my, basketball, behe*, beheading, bett*, better, blanket on, bled, boxes and, brain, brother had
	-16: brother more, butchers start, cafe ., cards, changing, chicken and, chips, chopped off, come contact, country we
	-16: craf*, craft, cried so, dale*, daleks, dont move, down ., drank poison, feet are, fillings, fixed my, for county
	-16: for drawing, funny ., get in, getting him, going turkey, got warning, haf, hand in, happens if, hat, have be
	-16: he sent, her about, her knitting, her nails, his car, his old, hit anyone, hug ., i change, i ring, im learning
	-16: in harry, in wardrobe, is doing, is nice, is plenty, is torture, its annoying, its massive, its mended, jelly .
	-16: job in, kitchen with, knitting, knock whos, lamp ., lead, less people, lessons, like slugs, lion, lion king
	-16: live after, made box, mended ., messing about, minibus stinks, missed, mushrooms they, my minecraft, my nerves
	-16: myself on, nerves ., new tablets, no fillings, no thanks, nobody died, not~fillings, not~makes, not~sad
	-16: not~thanks, now they, of boxes, of his, on new, one at, over in, passed ., popped, resp*, revision but
	-16: saturday see, secrets with, set smoke, shes strict, slus*, slush, squi*, star, stole his, table and, taste like
	-16: teaching me, they gave, they go, too tight, turkey with, turning 18, under bed, up but, up with, we ate, wear
	-16: went ., when daleks, when mufasa, workers
	-17: . cant, . head, . horrible, 5 ., am happy, and did, and id, and jumped, anyt*, anything, are working, arse*
	-17: arsenal, at centre, bars, bled on, boiler, buried it, by creeper, call every, carer had, carry knife, clothes on
	-17: contact in, controller, crea*, curry ., dont carry, down for, first ., fiver for, forcing, forcing me, forget
	-17: forgot, get picked, girl in, grab*, guides, guns, gutt*, had dream, had scrap, haircut ., have talk, histories
	-17: horrible histories, i called, i came, im nervous, im playing, im reading, in play, is ready, it rains, its unfair
	-17: killed it, laundry, learnt, lifts, like night, me be, me cake, me sleepy, mentor, milk so, mock, monkey bars
	-17: more since, move rooms, musical, my forms, my sessions, my speech, my tie, not~die, not~forcing, not~mine
	-17: not~take, of big, off monkey, our kid, part, pate*, patel, phone call, proud of, rains, said we, sand up, says im
	-17: scrap, scrap over, see you, sess*, sessions, she sees, should get, sleepy ., slow, so many, teeth and
	-17: theres always, too small, waited, want see, we never, we set, wear my, went, with revision, wobbly
	-18: . best, 11s, 18th, 3 times, about contact, about football, alri*, alright, and cut, and nothing, and won, arch*
	-18: are sound, ask them, assa*, bike at, bit homesick, boo who, cake and, call me, camping ., can someone
	-18: carers like, carol, changed ., changing rooms, clapped, cry its, dayl*, daylight, doctor gave, drug dealer
	-18: everyone looks, first but, fish and, fix it, found out, gang i, geog*, geography, get stay, getting better
	-18: glasses make, hand dryer, has his, hate peas, hate waiting, her old, here i, holiday wales, hurt bit, i bombed
	-18: i hope, in minecraft, is drug, its 15, its loud, jewe*, judg*, judge, judo, knife and, know where, late .
	-18: looks at, mad, massive ., mind ., miss said, mood, my goldfish, my lego, no nobody, not~counsellor, not~dryer
	-18: not~joke, not~tiktok, only joke, only messing, orange juice, pena*, penalty, see him, sher*, sherry, so good
	-18: so hot, strict ., talk in, they put, time is, too short, tric*, trif*, trifle, want one, was jealous, with maths
	-18: year 11s
	-19: . gaffer, . half, . over, . waiting, about meeting, and who, are being, are friends, are rank, asked .
	-19: asks before, assembly ., bike*, bikes, bricking, bricking it, cake with, caravan in, care and, carer snores
	-19: carers said, creepy, do talk, doctor said, dying of, dying on, else in, fear of, feel unsafe, fell on, fifa
	-19: get bullied, ginger, got detention, hall*, halloween, hams*, hamster, hate it, hate mondays, he holds, he shoots
	-19: he told, headshot, helmet and, high, horse ., i wore, im so, in without, is broken, knives at, let go, like pizza
	-19: log ., look after, lost her, loud, me try, me win, mice and, midd*, middle, mine*, mum i, my bear, my dead
	-19: nails and, nearly cried, not~asked, now one, of maths, of mice, on sofa, out when, out with, present .
	-19: provisional ., put cream, queu*, queue, rain*, reck*, residential, respite is, reviews, same day, say bye
	-19: says attack, shed and, shoots leanne, sister ., sniper ., so bad, someone ate, sprouts, stays ., theory
	-19: thinking of, time on, trev, used be, want join, we picked, who stays, will feed, will send, with boys, with mum
	-19: wobbly tooth, wood*
	-20: . manager, . too, . zombies, adopted ., all stood, and fairy, and nurse, and pe, ankle at, apprenticeship
	-20: at football, at netball, at paddington, bed squeaks, biscuit, bottle of, braids, cadets ., cancel, cancels .
	-20: carer gave, chicken pox, contact this, crime, cross with, detective, diam*, doctor checked, fair*, fairy
	-20: farted in, for high, foster family, glasses, got apprenticeship, got cancelled, got grounded, got ice
	-20: got splinter, grounded, grounded for, guns ., hugged my, i hugged, is better, it checked, its ok, ive been, june
	-20: like same, longer, made her, mars*, mate and, me money, minecraft ., minits, month ., mous*, move school, mudd*
	-20: muddy, musc*, muscle, muscle in, my birthday, my braids, my cereal, my horse, my worker, nil ., no worries
	-20: not~about, off in, ordered, our old, our pyjamas, parr*, parrot, partner, pox, pulled muscle, robbed on, robbers
	-20: same band, school or, scream, skateboard, smashed it, so do, sore throat, splinter, splinter and, squeaks .
	-20: start monday, stay ., stay until, stood outside, swin*, talk with, tell him, throat ., trut*, truth, truth ., tub
	-20: twix, wants me, wave*, we moved
	-21: . maths, . nope, . thunder, . why, about college, about where, advo*, advocate, and burned, and hes, and makes
	-21: asthma is, at aunty, at last, ate them, aunty jos, baco*, bacon, banana, banana ., best ., best day, blew my
	-21: blood but, bowling, bric*, buff*, buffet, burned it, call my, came contact, cancelled and, carer made, changed my
	-21: chemistry, chocolate ., clas*, cried happy, crimes, crimes against, cust*, custard, different family
	-21: ears pierced, excited ., explained, eyebrows, eyebrows ., far from, fish fingers, for cinema, for crimes
	-21: glass of, had operation, had us, has dragon, he asks, he didnt, he slept, headaches, heads off, headset, hi, hi .
	-21: idea for, is alright, jos, kitchen i, lege*, legend, mard*, mardy, me dye, mum knows, my advocate, my crush
	-21: my idea, my story, need filling, nobody explained, nobody found, nope, nothing bad, not~explained, not~form
	-21: not~goes, not~headaches, not~their, on bus, or been, orph*, own clothes, pink ., quiet because, red ., scared on
	-21: sister lives, slic*, sort out, stopped when, tablets dont, thunder makes, up late, want cry, want party, was shy
	-21: way round, we destroyed, what did, whittle, who ask, with different, wrong on, you lol
	-22: am sick, and burped, at greggs, be asked, bombed, both*, broke lamp, burnt sausages, burped, carer is
	-22: change school, chea*, check ., clow*, club stopped, couldnt breathe, decides ., feelings, fishing and, food here
	-22: form*, forms, gard*, garden, goes on, going london, green ., greg*, greggs, guess who, happy here, harry potter
	-22: have new, her birthday, history, hits anyone, house down, hurts after, in first, is sad, its calm, jaws
	-22: leaving ., lift*, me pick, mick, mocks, moved and, my breathe, my club, my packed, myself and, never will
	-22: not~calls, not~comes, not~trip, on everything, pains, period pains, pott*, potter, proud ., quee*, queen
	-22: reckons i, robbery, same as, sandwich, sant*, santa, say much, school play, she shouts, sick of, sin, six in
	-22: sleepover ., stays with, sticks, stop singing, temperature and, than last, there is, tired ., wake, was home
	-22: which i, you seen
	-23: . cat, . sad, . them, . what, agree with, always ask, are criminal, at sleepover, bit sore, blow*, boxing on, cap
	-23: carer got, carer wont, chic*, chicken, cold but, danc*, died in, dish*, english ., heart and, help*, here till
	-23: i stop, im 16, is blood, it down, jan, job so, like it, lives with, meeting is, metr*, monsters, monsters and
	-23: my driving, my grandad, no pudding, not~restrained, not~say, not~strict, not~understand, old cat, old placement
	-23: on your, one with, phone got, plum*, plumber, plumber ., poster, put plaster, ques*, rabb*, rang, read my
	-23: said you, saw it, say what, sends me, shouted at, shut up, someone sort, staff because, stayed, stop asking
	-23: stories, talk, tall, that worker, throwing, tickets for, today and, told jo, want jo, wanted, was best, was fight
	-23: we threw, with all, you about
	-24: . missing, . pocket, always busy, are kind, august ., be vet, being looked, blind, bump*, came here, cancelled .
	-24: carer bought, closer, cook ., cook before, dead gorgeous, do bins, doing my, doug*, drop dead, eats grandma
	-24: everyone asks, faint when, fiel*, field, fifa ., fight at, football, friend moved, ghos*, ghost, going gym
	-24: going respite, goodbye my, gorg*, gorgeous, got letter, gum, happy when, her tea, i turn, keep my, lad in
	-24: landing light, loads, looked into, lost his, lunch box, me stay, me sticker, missing i, missing my, month i
	-24: mufa*, mufasa, musi*, my art, my lunch, needle ., new carers, not ., not~dont, not~forget, not~today, nurse
	-24: of chips, pist*, pitc*, pitch, pretended faint, pyjamas, school with, seven and, slug*, slugs, soci*, social
	-24: talking today, too, top board, two phones, want mum, warn*, warning, weap*, weapon, wedding and, went in
	-24: would not
	-25: . less, . made, . text, and carol, awkward ., been waiting, bike got, calling, car wash, carer with, cheesy
	-25: court ., creasing, creasing ., did i, do archery, explain, fed baby, fran*, guid*, had fight, has ordered, head*
	-25: him it, hoover, howl*, i write, in report, itchy, key worker, makes best, makes nice, me or, mum lives, my key
	-25: my scooter, never had, not~friends, place ., sad all, sticker ., sun, sun ., tells same, this maths, though
	-25: time so, tried new, uni ., waiting since, wakes up, was brave, was little, week because, went everywhere
	-25: were creasing, when do, you find
	-26: . at, . food, . nothing, always full, apple and, are so, army, as anything, asked three, at bins, at brownies
	-26: be police, belt in, box got, brownies, bus stop, but is, carer for, change my, come in, counsellor says
	-26: cousins wedding, cream, dad are, dinosaur, fencing, fight ., fingers and, first one, foam*, foaming, from ghana
	-26: ghan*, ghana, got drunk, got place, here nobody, in fridge, is sore, its long, john, knac*, knackered, lang*
	-26: language, lie in, like peas, live with, lock for, me choose, mum come, my food, my personal, my prom, my yellow
	-26: night but, not~hurt, not~march, not~never, not~peas, not~respite, not~smacked, of old, results, said hi
	-26: saying it, scor*, sent card, she saw, small but, sorry and, spilt my, stay together, ta ., tablets now
	-26: talking about, that ok, too early, too far, turk*, turkey, under weather, used get, wanted ., was upset, watch at
	-26: water bottle, we were, worry ., wrestle, yellow belt
	-27: . knife, . tell, absolutely, allowed phones, arm on, at five, at minute, at seven, away for, badg*, badge
	-27: because my, breakfast on, broke her, by myself, carers are, chess ., clar*, crime ., day its, drawing on
	-27: find out, fit ., fruit ., helped ., here are, how say, i cooked, i picked, i waited, i wont, if its, im over
	-27: is cancelled, it looked, its embarrassing, jealous of, laptops, macb*, macbeth, man of, mean me, mend*, mended
	-27: my mind, nan does, no because, of match, of week, ok, on tin, on trampoline, paint ., plays radio, posters .
	-27: quiz, respite, ride my, scares, scares me, shoo*, shop ., shy ., sign it, so happy, someone and, spain .
	-27: starving after, taxi man, top bins, training ., want stay, was, was late, was turkey, wasnt scared, wobb*
	-28: about drugs, adop*, and ate, and everyone, and house, anymore and, battleships, birthday cake, boar*
	-28: boxing coach, cart*, clue*, cluedo, cooked, egg race, embarrassment, embarrassment when, erit*, eritrea
	-28: fair that, feel scared, from eritrea, gets more, got engaged, grea*, great, handshake, handshake ., have her
	-28: have lots, help and, her baby, itches ., long ., may ., me how, migr*, migraine, mint, miss told, mons*
	-28: mouth was, much, my boxing, my drawing, my way, nose bleeds, not~anything, not~died, not~park, not~works
	-28: of embarrassment, off but, on day, once, other ., pasta ., penk*, penknife, people are, scared my, screen
	-28: secret handshake, series, shook his, swing and, taken, that day, tiktok ., tour, unfair ., wanted run, window it
	-28: year*, years, you bring
	-29: . nobody, . went, and gran, annoyed, anyone i, arre*, arro*, arrow, at rugby, blinders, brother farted
	-29: bullying at, can resit, complain, complain about, dark so, detention for, feelings ., fixe*, for my, for team
	-29: from rain, graz*, grazed, he cried, hotel had, i moved, i slipped, in film, in jail, in rain, it was, its fun
	-29: kart, late because, loll*, mario kart, meal*, meals, moody, mum myself, my sims, my tonsils, nearly passed
	-29: no bullying, not sure, not~bullying, not~meals, not~sure, not~unsafe, of moving, on last, peak*, peaky
	-29: peaky blinders, people talk, powerpoint, prom dress, question ., resit, right thru, room*, rooms, scen*, sept
	-29: she came, skat*, sleep right, stab in, strict about, suin*, suing, temp*, thats normal, tomato, tons*, tonsils
	-29: walk school, was happy, we walked
	-30: angry so, audi*, bbq, bubb*, can do, cold at, deep end, did big, dog on, end of, engi*, engine, engine .
	-30: everyone went, feel weird, field and, fixed, fort*, funny voice, get see, gym with, hands ., have bath
	-30: have night, his shoulders, homesick, hot chocolate, hot it, in engine, in mud, in sand, in town, inhaler is
	-30: its cold, lump in, lunch, map, mayb*, maybe, maybe ., me calm, me pictures, me what, mud and, mum brought, my bus
	-30: my verruca, never wanted, nobody said, nothing changed, not~like, not~scared, over at, phone for, pig ., postman
	-30: robbed, sad about, saturdays ., saving for, school ., screamed, sip, sip of, sleepover because, soft, st
	-30: teaching, uncle came, was poorly, worker is, youth club
	-31: . felt, . see, 21, adults, after swimming, and jo, babies ., because it, came, chased, chippy, chippy ., circus
	-31: coin, crush, dye, dye my, eggs, felt, fix my, for sleepover, havent ., home*, i need, im 21, im off, it always
	-31: keeper, knock, leg was, me something, move in, my carers, my exam, neck but, not~anyone, not~dye, not~made
	-31: not~secrets, one where, pack ., ragi*, raging, say goodbye, science we, sings ., snai*, snail, solo, tell her
	-31: text me, top and, use sharp, want keep, was in, was raging, would find, you decide, you wear
	-32: all at, are building, are ok, assi*, baby and, beat us, beef, brou*, brought, burnt toast, cake*, cakes, chem*
	-32: counselling, cros*, eating toffee, feed it, fights, get jealous, get know, gets me, got moved, gran has
	-32: grandma beat, had three, haircut and, have i, him and, him off, hope i, i sleep, it hit, its far, knife with
	-32: left and, let us, miss put, monk*, monkey, on at, online ., pass i, poison but, put fake, rang and, room say
	-32: same time, saw my, school nights, shel*, shin, sleep better, taxi ., text ., they read, toff*, toffee
	-32: tongue eating, train was, trains, try, want for, we both, we sing, will my
	-33: . before, . worst, abso*, at wedding, bits ., blazer ., butterflies, cancelling, cat is, crisp ., dad doesnt
	-33: dont mind, exploded, feel left, fine ., fire drill, get shy, goalie, gros*, gross, gross ., had heart, hair cut
	-33: hole and, hope, hour, i hate, in goal, isnt scary, keeps cancelling, kicking sofa, kidnapped, knocking
	-33: knocking ., leaving for, lovely and, meeting and, nearly had, new one, not~knocking, not~scary, not~what
	-33: peas they, pleased, pleased ., rome*, romeo, school is, seek and, she goes, sheep, snapchat streak, spider in
	-33: stage ., storm, streak, takes hours, tea because, test*, therapy, tho ., tightened, trip because, under tap
	-33: wales ., who comes, without knocking
	-34: and it, and was, angry at, at fair, baby photos, bake*, big room, bomb*, book about, camp, cancels, carrots with
	-34: chas*, come and, dad rang, dest*, destroyed, eat his, filling, goal, got new, hair done, hands went, harr*, harry
	-34: have had, have you, he came, he put, i say, its nothing, its plastic, know yet, laptop, learned about, nan on
	-34: no body, not~body, not~nightmares, not~singing, of family, of myself, on cod, piec*, piece, sell me, shell, ship
	-34: so funny, soon, stressing me, sure, table ., tag, theyre sound, tuesday ., us we, was tired
	-35: . angry, . do, . home, . were, airport ., always say, and doctor, anyone in, are fine, be illegal, being in
	-35: blin*, borrows, borrows my, change ., choose my, class gave, creeper, dads for, didnt cry, duck*, ducks, fall out
	-35: ghost ., got back, got dead, got wet, he chased, home my, i cuddle, know anyone, like dark, mood so, moved .
	-35: night and, not~wanted, oliv*, oliver, oliver twist, only moved, pep, pictures of, plays his, revision, rules .
	-35: said hed, saturday ., sent out, shower is, sister borrows, slipper ., spiders, tatt*, they check, they come
	-35: time go, town ., ward*, wardrobe, was angry, was time, washing cars, we cut, with fish
	-36: . who, . worried, 1 because, 20 pound, and dogs, at college, back ., be nurse, beam, bike, butterfly, cats and
	-36: charity, cod ., could live, cried bit, crut*, crutches, died, dofe, dont like, ella, esca*, everyone and
	-36: excluded for, finger on, finished, good ., good way, had baby, haha*, hahaha, hahaha ., have any, he goes
	-36: he wont, hit his, i sneaked, in drama, in good, know rules, knows about, lady writes, like going, me sleep
	-36: monopoly, noisy ., not~shouts, off beam, on crisp, only came, play ., pock*, reads me, room without, send me
	-36: she screamed, she sent, sick on, sneaked, snor*, stay here, tears when, there its, they lost, things down
	-36: till ten, waited with, was bit, writes things
	-37: . passed, alto*, alton, alton towers, am oldest, am worried, and dribble, and want, be against, been same, cast
	-37: cream van, crin*, cringe, cringe ., did worm, disco ., drib*, dribble, dribble ., fare ., fed up, feel proud
	-37: fell over, fili*, filing, for mcflurry, go my, hala*, halal, hear ice, hit six, hours not, i went, im filing
	-37: in may, it rained, liked that, lunc*, may, move out, nobody shouts, not fare, not~fare, not~sleepy, on saturdays
	-37: or anything, past its, people would, rained, right now, sank, school dinners, social workers, some days, tall*
	-37: taller, toof, tower, towers, who decides, who said, wish people, witc*, witch, wobbly toof, worm
	-38: . saw, agree, ask me, at hospital, at uno, attack, bed all, bird, brother can, came last, came off, chan*
	-38: choking on, cry at, doing ., everyone laughed, everyone was, eyeb*, five pounds, from falling, gaff*, gaffer
	-38: get five, go college, go mosque, good at, got hit, happens next, havent had, hope my, in office, is my
	-38: it already, it when, lear*, little and, lived, marry, me but, mosque on, not~calm, old phone, people will
	-38: personal, please write, pringles, queue is, sea ., shoots, staff here, stun*, stung, sue, thank you, that she
	-38: was so, we are, word*, words
	-39: aches, all that, before tea, brother argue, care, carer rang, clap*, crow*, dead body, get on, gravy, hes funny
	-39: hill ., i shoot, kittens, leg they, lift with, listens me, my finger, nerf, non, non uniform, not~touching
	-39: on about, popped out, rings back, shy when, six of, soaked, this school, torture ., truth and, uniform day
	-39: up hill, want different, want new, want you, was about, would knock, wrong again, youth
	-40: . end, . since, bake, bark*, better ., birthday i, both, chop*, chopped, council came, court, five, for saturday
	-40: friends house, from council, frozen, goldfish, i rang, karate, keep changing, lego ., little cousins
	-40: loads better, magi*, magic, me about, me cry, me sob, me truth, months ago, my chores, no sleepover, not be
	-40: not~hand, not~sleepover, of things, panto, pierced ., post*, ring at, roof, sob, sob ., tell mum, things are
	-40: vampire, wolf eats
	-41: . boiler, . come, . finished, all by, and leg, ankle, bad dream, blood test, boxes, carer makes, chip*, cost arm
	-41: cric*, cricket, days im, do course, fainted ., for eid, for school, frui*, fruit, i threatened, it cost, join
	-41: laughing, lava, listened, make us, music on, my ankle, not~lol, of squash, of time, oven, plaster, she nearly
	-41: sprain, sprain ., they always, two buses, watches us, we leave, with my, wore
	-42: baki*, baking, be two, being late, biscuits, bled bit, blew up, bridesmaid ., bus was, captain, choir .
	-42: course and, dead on, dont lock, dont shout, feet after, granny, gutted ., happy tears, hit ball, hunger
	-42: hunger games, i whipped, in ten, interesting, interesting ., know about, me card, night light, nightmare
	-42: not~lock, of milk, pirate, raised, revi*, ride, sand, terr*, turkey ., washing up, we lost, we ran
	-43: . can, about telly, aish*, aisha, am saving, and seek, appr*, are allowed, attack ., body in, box ., but in
	-43: cadets, cook, cupboard door, dont come, dont understand, go red, hamster is, has never, her in, hoov*, im buzzing
	-43: jabs, messed, much ., my charger, my jabs, not~forms, not~maths, ring her, rota, six, sorry when, sush*, sushi
	-43: teacher gave, they did, they fell, town and, unsa*, unsafe, work*
	-44: . bus, . have, and bit, and set, bit in, brother for, cooking ., cross country, e and, exam ., feel sad, got sent
	-44: got up, hate mushrooms, i ., i move, in any, in shower, in sling, its boring, jab and, joke, killing, knit*
	-44: not like, not~thats, not~wait, off if, on stage, park with, pool, rabbit ., room is, scored ., shelves, shelves .
	-44: shots, slin*, sling, stage, starved, stay with, tells me, watching all
	-45: 18, ball and, bedroom is, big ., big lunch, bleed in, called my, carers ., chef, copy, couldnt sleep, cried when
	-45: do drugs, drives like, farm ., fren*, french, front ., going away, grumpy when, had big, hate that, have dinner
	-45: its hard, joll*, jollof, later bedtime, laughed so, met my, new year, not~hes, not~meat, paddington, said yes
	-45: sausages, was sad, when dog, with school, write me, yes and
	-46: . knock, at same, beac*, beach, blue shell, boat, charity ., chase, cute, cute ., down wrong, emba*, exams .
	-46: felt left, fix radiator, gold*, guessed, had two, hair ., hid behind, hid under, home yet, i shot, its noisy
	-46: keeps nicking, knock knock, live near, march ., me brother, never comes, nodd*, nodded, nodded off, not~guessed
	-46: now he, pepp*, pupp*, puppy, report ., sound ., sticker, swing, talk over, they would, whos there, with blue
	-47: and every, babi*, babies, beat, before bed, bothered, boxi*, boxing, burp, bus but, came see, card with, croc*
	-47: forever, goodbye ., got hold, gta, haun*, haunted, im happy, in neck, inspector calls, map ., mondays, my toe
	-47: nobody drinks, not~bothered, or touched, please can, same question, schools, scoo*, scooter, share room, she kept
	-47: she looked, shelf, slipped, stuffy, swim, told staff, verr*, verruca, watch one, week for, winter .
	-48: . guess, brother hid, chap*, chop, council, county, criminal, cross, everyone else, fanc*, fancy, for day
	-48: for next, heart, here on, im terrified, in show, judge said, long words, my money, my posters, my taxi, nice .
	-48: off top, resu*, runs away, saturdays, school everyone, sing*, slav*, snores ., so did, that im, theres bomb
	-48: they taste, they wrote, week was, will get
	-49: . so, am good, anything bad, care ., could be, doesnt understand, egg, ever hurt, forms ., got flat, got part
	-49: i pulled, i read, im little, is hard, is teaching, laptop ., little terror, not~weird, old and, pota*, ring me
	-49: since march, smoke alarm, stayed in, taek*, taekwondo, terror, terror but, theo*, told my, want talk, we
	-49: we talked
	-50: . harry, . optician, at telly, being on, bev, bomb of, camp*, camping, chased me, club, detention, hook
	-50: me fishing, nearer my, on xbox, photo is, scouts, snowball, squad, too hot, tooth fell
	-51: . hot, . neighbours, bike with, broke and, contact day, contact was, everything again, fix, go church, go respite
	-51: grandad was, gym, has big, i learnt, in loo, it lol, lemo*, like her, my forever, nan ., new trainers, officer
	-51: on their, packed lunch, part of, sea, sit next, so far, spider, tv, with everyone
	-52: . bye, and sam, archery, at nine, balloon, better now, cried because, do not, drop ., fine now, fire alarm, firs*
	-52: first, friends are, have enough, hot ., i smashed, if my, im all, left my, me hug, music ., my review, not~bite
	-52: of anyone, pat, phone because, pocket, someone ring, that song, was funny
	-53: at camp, awkw*, awkward, dead people, dying for, fire ., got star, gues*, i belong, job ., knock ., leave and
	-53: mario, me made, mum about, not~cook, plastic ., pump*, race, seeing my, sir, star of, trains ., us live, worried
	-54: and we, be uncle, beach ., bed at, bring my, capt*, carer i, conf*, did not, eyes on, i blocked, i burned, king
	-54: laugh ., meet*, meeting, my haircut, snak*, snake, sometimes ., spro*, that is, this year, want that, when my
	-55: brave, bunk beds, do my, embarrassing ., fair ., figh*, finally, going say, he brought, headphones, in bunk
	-55: it right, it should, me straight, nearly ., nearly died, nobody touches, not~drinking, not~run, not~worries
	-55: parkour, sad ., stag*, tables, will you, window wont, worries
	-56: about it, alarm off, bana*, best, brac*, canc*, college, excluded, food tech, for christmas, for last, forgot .
	-56: got excluded, got paid, id sell, its so, mcfl*, mcflurry, my counsellor, noisy, pass, she hugs, so loud
	-56: stopped because, team, tech, was cross
	-57: . yes, annoying, apple, art ., boarding, boarding school, came and, does my, ging*, in mood, mini*, never get
	-57: never go, pira*, scars, snores, social worker, thing ever, two years, upset when
	-58: and dad, anti*, anything like, being scared, burp*, card for, cod, defence, for coming, goal*, him back, home but
	-58: ice cream, is having, jab, keep secret, like blood, next one, not~before, own key, own theres, plaster on
	-58: shopping ., soup ., stressing, tackle, we learned, when tea
	-59: always asks, are nice, ball, because mine, cree*, how use, its being, its still, its too, looked like, more time
	-59: my book, odd socks, over it, ring my, sad when, snack, surprise, tenner ., tired because
	-60: . miss, and got, comes on, contact ., eyes in, feel better, fine, know her, lol, many people, not 5, not~fight
	-60: plen*, plenty, she brought, wale*, wales, want dog, waved
	-61: . in, . other, add, ages ., bathroom by, break leg, carers and, for charity, guitar ., hes all, lost but, mono*
	-61: read, ref, show ., they changed, want change, we make, wish they
	-62: about boy, am fine, bigger, boo, braces, contact be, country ., for sunday, go park, had nose, hay, hay fever
	-62: helm*, helmet, hugg*, hugged, in english, it looks, jealous when, marks on, phone at, provisional, say that
	-62: shouts up, sunday dinner, toast and
	-63: and read, brother jumped, camp ., checked and, chor*, chores, cracked, dad but, eat breakfast, embarrassing
	-63: for no, home alone, hurting myself, in among, job, keep dying, like log, more pocket, move*, my teacher
	-63: no reason, not~reason, phone when, pulled face, song ., spai*, spain, stay up, tablets with, we booked
	-63: worker says
	-64: am reading, aunty wants, cafe, certificate ., change, could eat, dad when, fear, fortnite, i fed, i won, kara*
	-64: ment*, on way, paper cut, rais*, reading, she left, they whisper, thing is, toma*, we had
	-65: always ., anyone here, band ., burned down, cereal ., dinners, every week, got certificate, hat ., hate when
	-65: if thats, in at, me tidy, me why, messing, not enough, not fair, not~fair, of when, only has, rank, sometimes and
	-65: tidy my, vamp*, worker and
	-66: are watching, could, cred*, credit, dance in, grav*, have phone, hide behind, homework, i miss, i stabbed
	-66: im credit, inte*, is about, jell*, jelly, loo and, no drugs, of tea, off swing, pens, pie, pretended, test
	-66: work so
	-67: . sir, . train, 8 ., and home, at 10, brick, curr*, curry, gave it, id kill, kidn*, know my, mum rings, need new
	-67: not~away, of hospital, pocket money, pushed him, repo*, report, review ., was ill, was not, we played
	-68: all good, bullying, choir, fell in, hide my, office and, phones at, shes in, steve and, taken out, worker was
	-69: . football, can ring, disco, fell out, fore*, got sorted, grow, have lock, her card, i grow, lapt*, mental .
	-69: miss, my form, my friends, never hurt, own for, see dad, she helps, slow ., stay out, we won, you said
	-70: brother when, has dog, id die, in wrong, lessons ., lights round, many sweets, my nans, rubbish at
	-70: stranger things, talk each, vet
	-71: as me, ask about, cour*, drum*, drums, for easter, got nits, it went, job at, listened ., mock*, sniper
	-71: they treat, tie ., treat, treat me
	-72: attacks, cade*, choking, crisp, heart attack, like talking, muse*, museum, pier*, pierced, secrets, squeaks
	-72: staff never, up on, when will
	-73: am never, brother comes, burned my, came my, decides, interview, jumps, kill*, read ., rule, teacher is, win
	-73: won .
	-74: . thank, carer ., my carer, none of, not~knife, pool ., way school
	-75: asking me, boat ., here its, i wanted, optician, passport ., up bed, us on
	-76: #play, #plays, bridesmaid, brings, cake ., forget my, going on, helped me, jokes ., planes, sweets in, unfa*
	-76: unfair, xbox .
	-77: . did, at 9, bigg*, could see, fight, headache, my meeting, nil, nose bleed, orange, reading ., seri*, seve*
	-77: seven, sharing bathroom, someone help, talking ., works .
	-78: . fire, . our, . wifi, are too, boring ., doesnt drink, five ., has job, jeal*, jealous, rules, wick*, wicked
	-79: . shower, alarm went, am doing, been asked, club ., feel happy, gutted, i fancy, is killing, lol ., tom
	-80: base, bisc*, daft, i love, is fine, lone*, lonely, me lift, nobody makes, not~feelings, not~party, of blood
	-80: own room, sad, sat with, shoot, sings, want learn
	-81: agre*, arm was, checked, choose ., dark but, everyone knows, full ., good, it under, joke and, miss her
	-81: nobody told, reads us, sharp knife, spee*, speech
	-82: carer took, drau*, draught, list ., on tuesday, part ., toe
	-83: ate my, defe*, have tell, hayf*, hayfever, head off, its good, middle name, nobody hits, said done, she always
	-83: shes got, sore ., they promised
	-84: at end, brav*, expl*, kitchen at, opened door, owe my, they talk, upse*, upset
	-85: handed, i carried, i handed, is funny, lamp, mum held, my wobbly, played, shark, there because
	-86: . no, centre, fell asleep, has new, i call, lego, never rings, not~rings, not~touched, write him
	-87: . more, 0, bin bags, bruised, carrots, dino*, excited, have never, her she, is cold, is rubbish, moon, my letter
	-87: not~once
	-88: adopted, case she, guit*, guitar, heal*, i could, mari*, new, of year, skel*, strongest, strongest thing, talks
	-88: tea is, thun*, thunder, took us, uno, when people
	-89: always get, amon*, among, among us, blocked, buzzing, called, can stay, cert*, certificate, climbing, name wrong
	-89: picked for
	-90: bear, lost in, rugb*, rugby, saus*, slept like, want contact
	-91: 18 and, about my, fill*, own now, padd*, spel*, tell me, tidy, was dying, you ask, zoo
	-92: i worry, its about, onio*, onions, opti*, plan ., see my, turn 18, we let, weat*, weather
	-93: be there, dragon, dril*, drill, for tea, im dying, milk*, nits again, rain ., thats fine, uni, was scared
	-93: went off, worst thing
	-94: . never, cant i, exam, gets cross, grum*, grumpy, hold her, i broke, my report, nobody i, when can, why cant
	-95: love my, movi*, moving, mud, not~drinks, snac*, someone tell, thir*, want move
	-96: computer, contact is, letting me, set ., surp*
	-97: i want, moved, not~dark, once month, thanks ., you call
	-98: cake, front seat, knob, late, no i, pasta, reads this, was no, was there
	-99: im fine, me right, my jab, nothing do, sundays ., with staff
	-100: burg*, by mistake, jumped out, me laugh, mistake ., my savings, new glasses, read out, want people
	-101: because everyone, cant wait, english, nice and, passed my, they change, trip .
	-102: best thing, i brush, my socks, my window, not~mates, snip*
	-103: but now, college ., me eat, netb*, netball, sits with
	-104: ache*, i passed, loud and, nobody here, scored, told off
	-105: bore*, bored, brought my, could have, its hot, letter ., living here, looked after
	-106: atta*, battle, did my, fina*, jokes
	-107: . contact, die for, fish*, fishing, helping, laughing ., learning, let me, off for, prou*, proud, seek, too much
	-108: we buried, we stayed
	-109: cried, driving, had have, horse, not~touches, respite ., tort*, torture
	-110: brai*, cupboard and, new shoes, stayed up
	-111: glasses ., murder, old house, scary, us do, zombies
	-112: choc*, chocolate, cried at, i laughed, nicking my, paint
	-113: danced, its private, we laughed
	-115: broke down, can i, cats, cent*, for year
	-116: always late, appl*, bunk, chess, do i, first day, sang, tack*, would ring
	-117: past*
	-118: in meeting, kill for, my blood, said why
	-119: alright ., little ., ok ., wolf
	-120: i used, knows me, ladd*, ladder, mean .
	-121: . that, all way, fair, im bit, not~telly
	-122: am on, and had, worr*
	-123: friend ., it made, match .
	-124: his crisps, killing me, light ., my favourite, talk my, wifi
	-125: fish, hist*, peas, watched
	-126: are doing, haircut, has ever, nearer, nerv*, without asking
	-127: exci*, is ok, my social, savings, sort it, team ., which is
	-128: broken ., for new, love it, of dark, painted, rain, war, we did
	-129: counsellor, oran*
	-130: haha ., my plan, not~day
	-131: nan and, not~hurting
	-132: bus pass, card ., held baby, sore
	-133: bike and, my knee
	-134: he never, you asked
	-135: drawing, drawing .
	-136: killer, want know
	-137: blew, blood and, jump ., normal .
	-138: bus is, i beat
	-139: not~bullied
	-140: joke*, not~big
	-141: asked if, because we, bori*, boring, we put
	-142: are dead, is proud, pink, robb*, we made
	-143: big school, help with
	-145: crim*, sleepover
	-146: he talks, is called, nervous, want leave, we watched
	-147: . bit
	-148: help me
	-149: falling off
	-151: fainted
	-152: left out, meeting ., what if
	-154: till im
	-156: . where, miss my, seconds .
	-157: and miss
	-159: . doctor, can my, will i
	-160: bowl*, form, homework ., not~drugs, pain*
	-161: made up, murd*
	-162: not~gang
	-165: . scared, new school
	-166: bomb, class ., singing
	-167: happy
	-168: fast
	-169: not~contact, said sorry
	-170: #story, strict
	-171: my ears
	-172: birthday and
	-177: art, june .
	-178: i like
	-180: anno*, shy
	-181: football .
	-182: massive
	-183: butt*
	-184: pound ., teddy .
	-186: that was
	-190: talk about
	-191: kills
	-196: spid*
	-199: dete*
	-202: my old
	-212: . will
	-217: shouted
	-223: kind
	-224: want my, won
	-225: we went
	-231: on sundays
	-241: by accident
	-242: . dentist
	-247: lost my
	-258: helped
	-271: so can
	-285: prom
	-306: would like
	-327: shot
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
