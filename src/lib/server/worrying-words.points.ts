/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -155;

const list = `
	433: by my
	322: not~wake
	310: pills
	291: picture
	282: say i
	270: pants, they call
	259: tell .
	252: how .
	236: at work
	229: lighter
	227: someone .
	225: 12 and
	224: and says, cutting
	223: on in
	219: breathing
	217: wardrobe .
	214: for him, until it
	213: i dream
	211: blad*
	208: matt*
	207: kill myself
	206: drunk .
	204: days and
	202: bruises, toothbrush
	201: . little, and no, burn
	198: case ., drugs .
	197: life .
	195: i heard, laughs .
	194: its for, too .
	192: calls me, my face, out window
	191: not~back, with him
	189: it so, not~safe, we use, what dad
	188: blade, face and
	187: of times
	186: do things
	185: sell*
	184: all ., down there, gun ., they hold, what he
	183: i might, on bridge
	182: fag, pictures .
	180: . teacher, pick up
	179: . grandads, friend is, nobody would
	178: bleeds ., shower .
	177: he made, it off, not~write, slapped, toilet .
	176: . foster, leave me, plasters, theyll
	175: im gone, im too, in van
	174: one way
	173: was told, wrap*, you wont
	172: it every, written
	171: i no, i set, tied, wife
	169: on news, they think
	168: get toast, mate is, sharpener, with them
	167: easy, im still, stop .
	165: carer told, us when
	164: his mates
	163: bruise ., for them, machete
	162: fat, scratching
	161: rub
	160: 100, how make, trousers, your*
	159: buys, dad punched
	158: my dinner
	157: . carer, i wrote, sear*, worse .
	156: i pull
	155: dont look
	154: pulls my
	153: id be, its secret, last night
	152: in there
	151: station
	150: be one, give, hates me, my ribs, not~kids, phone so
	149: . uncle, off him
	148: end it, us with, wris*
	147: corner, sink
	146: being hurt
	145: did bad, get changed, it away, little boy, owe them, they held, toni*
	144: need stitches, peoples
	143: . ive, after he, better off, it wont, nan lives, petrol
	142: spoo*
	141: drops, hold ., my pen
	140: lines on, paracetamol, period ., pushed my, we cant
	139: bent, foil, go sleep, going ., them and
	138: i check, not~looks, shows, took .
	137: ambulance, cries ., hes coming, i hurt, is being, man, not~dentist, want blow
	136: he hits
	135: card and, clic*, no food
	134: diary out, door off, her car
	133: 200, baby*, i listen, lie
	132: be quiet, gone, his friends, married ., say yes
	131: burns, not~seen, pipe, shoes on, wrapped
	130: counted, jayd*, my fingers
	129: before he, god, my skin, want her
	128: battered for, had tell, handle, hers*, hits me, me under, my brothers, somewhere
	127: in when, know which, looking ., not here, we stay, who did
	126: . goodbye, messages, nanny ., powd*, powder
	125: cooker, for after, lads, sex, they cant, write that
	124: favour, he bought, is party, it dont, new lad, since he, stairs ., stays in
	123: glasgow, i done, olders, they*
	122: asking for, at us, eat and, its in, not~down, puts his, would have
	121: 13, hasnt come, her bed, is 30, like ghost, she falls, she tells, whee*, with belt
	120: boyfriend who, can be, he found, in sock, me take, napp*, not~shop, pay, sheets, thursday and, uncle wants
	119: 11, blok*, crack, it from, lock door, my body, pub ., shops ., staff hurt, they laugh, weed
	118: because nobody, box with, mark*, marks, they lock, unit, vodk*, vodka, wond*
	117: . three, been saving, dad found, got three, not~be, not~looking, not~would, she threw, woma*, wont need
	116: be good, dont ask, dont bother, goes, my arms, spec*, special
	115: dentist it, grabbed me, havent got, nobody looks, not~parents, remember ., told not, was swing, worse
	114: enough for, gel, he killed, herself, in day, left with, live now, on top, says her, shout ., something in, wee
	113: . daddy, bullets, girls, keeps my, play game, support worker, was playing
	112: close, dadd*, fist, go where, his house, i wet, jayden, mummys, my game, on train, shut*
	111: ages and, clean, hold on, i burn, i clean, not~curtains, plants, this time
	110: and ask, anymore ., can not, eate*, eaten, living room, myself sick, not~now, say im, says its, stan*
	109: am hungry, debt, did that, dress and, mark, my medicine, my wedding, nothing in, put his, watch ., what*
	109: you read
	108: am bad, came*, cares, how he, im covered, ringing, since sunday, something, stand, thats where, thinking about
	108: toilets at
	107: am ., going stab, never see, nude, people im
	106: 11 ., did something, like bath, my legs, not~wrote, sleep there
	105: accounts, again he, competition, dad hits, down stairs, drives us, kitchen and, little bags, looked up, of bins
	105: opening, passport and
	104: always asleep, go his, holidays and, my neck, share one, walk in, water ., wheelchair
	103: 13 and, and what, bits of, cash, compass, coug*, not safe, not~born, on me, touches me
	102: doctor i, following, heav*, not~car, said say, sending, she cut
	101: always at, asthma pump, cant say, gate ., gets my, he still, mums ., only when, punched me
	100: . big, again on, behind me, cans, coming house, feds, nobody knows, not~knows, punched mum, ruin, split ., vids
	100: without it
	99: chuc*, he, im dog, insu*, insulin, its how, lad, my insulin, on snapchat, or i, thie*, thing and
	98: . hes, asked what, back there, bed because, esta*, estate, floo*, floor, her friends, it hurts, keep quiet
	98: needing it, purpose ., sick all, swallowed, telling you
	97: and laughs, and left, bottles, child, did it, eat in, hate myself, legs, met on, of what, toilet and
	96: are for, going sleep, hold my, my address, not~top, only me, quic*, shoes and, staff was, stuck my, till
	96: want turn, you do
	95: born, cries, her i, into door, kicked my, knife ., not~hospital, only for, tell nobody, unti*, until, video .
	94: am frightened, because there, belt, keep going, ring school, want die, what would, would happen
	93: 5 days, cant stop, cant talk, come when, everything i, her uncle, i dunno, kid, living with, look out, mum dont
	93: my tent, nicer, pub, reads my, she cant, she drinks, slept in, we found, woman, would of
	92: bags packed, bugs, choke, cousin gets, dance teacher, for weeks, holds, not~them, not~your, pram, pram ., sharp .
	92: someone on, spends, stepbrother, three days, touch me
	91: . carers, . gas, . theres, do it, he makes, hours ., searched, sick every, sold, through, told im, turn .
	90: cousin makes, die ., get rid, go school, have say, him, till friday, uses, vape*, vapes
	89: . one, . theyll, acid, allowed talk, begg*, delete, dirt*, dirty, have answer, he says, he stopped, i snapped
	89: im 10, in toilet, nobody will, pinn*, pinned, scratch my, slapped me, that works, told nurse, uncles
	88: at lights, breathe, by sunday, its all, make myself, marks ., myself when, packets, reco*, self, started
	88: was bleeding, whispering
	87: . kms, and threw, cutt*, dont see, has got, he carried, hide with, kms, memo*, my funeral, my self, my wrists
	87: not~carried, not~coat, not~him, not~wont, see ., skir*, skirt, uncle says, wrists
	86: as long, birthday money, black and, car, crisps for, cushions, cushions ., food in, her legs, his hand, leave flat
	86: long as, my diary, my top, needles in, no clothes, not~sort, said go
	85: . if, alive ., cut off, front door, goes in, his eyes, im pregnant, im with, me there, messages me, moto*
	85: motorway, phones ., pour*, read this, ripp*, ripped, screwdriver, she forgets, washes me, what its
	84: asks if, brother again, burns on, cleaned it, cough, cuddles ., going jump, her boyfriend, knife from, me one
	84: more when, my placement, need me, not~telling, not~took, on here, tin of, was accident
	83: and hid, be cut, because mum, family now, feeling, gos, heard, holiday and, houses, in park, is 14, keep having
	83: lies, list and, me im, new family, not had, purp*, rape*, raped, saw stars, shake, someone at, something sharp
	83: touch ., use socks, wire, yard
	82: addr*, be nice, bed with, checks if, door at, flop*, floppy, for pe, gary, hair so, hall, has sleep, he puts
	82: husband ., kian, look in, shook me, till it, trying ., when you
	81: and sends, are asleep, bit and, carer drives, fetc*, for monday, game who, he laughed, if you, mans
	81: my stepbrother, not~see, off trampoline, phones off, poin*, smell it
	80: arms ., bandages, deserves, im ten, not~evening, not~out, only reason, school they, shan*, smells, something bad
	80: tells everyone, they cut, went out
	79: acts, game, his room, is asleep, locks, me its, mum took, not~stop, pan, rail*, said dont, sofa and, up how, wees
	78: august and, bank on, bath is, be ded, dead than, didnt do, food bank, in our, its getting, laugh when, me all
	78: not~baby, of prison, sting, tash*, tasha, wont tell
	77: . took, always out, and phone, close my, drove us, hand, he say, he touched, kept bit, kids, knife under
	77: little brother, lyin*, lying, my hed, not~since, not~straight, not~will, or they, plate, pull my, ran from
	77: screams, stop when
	76: after ., cam, flic*, get done, hide it, how i, i been, in here, not~lift, of being, of stuff, off floor, opens
	76: phone charger, pulls, ribs, say nothing, sham*, shows me, stops when, they didnt, they threw, till she, whistle
	75: 7 and, about hurting, be out, i do, if there, im done, miss school, not~buy, round my, said stop, thing but
	75: we miss, when her
	74: 11 and, babys, brown ., carry it, eats paper, here keeps, it on, ive picked, mach*, sells, washes, who would
	73: . baby, . been, after what, all in, been sleeping, do sex, grip, in norwich, is off, it my, looking, norw*
	73: norwich, not~around, not~feed, side ., smells my, staff wrote, time i, watch them, woman ., wont find
	72: dad keeps, damaged, feeling like, grandads friend, have knife, he sends, her dad, i kept, i touched, im rotten
	72: is trouble, keeps falling, knows im, meet, shut, white
	71: bath, buy me, dads, dont pick, falls over, her story, how far, i pretend, in all, make you, me kiss, mobi*
	71: mouth with, mums, my chest, not~pick, not~sofa, says she, since tuesday, takes it, that gets, visitors, when man
	71: when shes, will hurt, with man, would .
	70: breathe ., bridge, danger, dead and, door when, flush, four of, from mug, he likes, he sits, hes hurting, hid it
	70: hold me, in danger, in sink, keep warm, lorry, nails off, not~send, of soup, send*, slur*, sorry on, stai*, steal
	70: sum, was me, weed with, weve, where im, wish*, wishes
	69: after this, came home, contact when, cunc*, cunch, for fun, for good, get this, goes quiet, going happen, he calls
	69: hedge ., his knee, is bent, key my, man and, mans got, me say, mum takes, noises, not~watching, of me, ok when
	69: overdose, overdose ., put, say ., say you, she shakes, sleeves, so he, swap me, they, they smoke, time but, toes
	69: turned, unit ., you go
	68: 60, bathroom when, bother, brother i, come get, dads i, desk ., girls ., give me, guy, how get, if, kiss, let them
	68: me nobody, mum keeps, nothing ., only feel, open*, pay ., put hot, ripped my, shop for, single day, sleeve, sock
	68: tongue for, what school, with her
	67: about abuse, about walking, abus*, abuse, abuse and, been wearing, begging, came back, dont tell, face was, few
	67: he comes, holds me, im meant, left us, lips went, man on, my turn, night for, nobody took, not~camera, pretend
	67: pshe they, shank, since friday, squeeze, they have, tried end
	66: and shes, arms when, at services, back, bean*, beans, count as, flats and, floor and, for help, go with, happen me
	66: hell, his shoes, husb*, husband, i steal, in boot, in changing, its going, kitchen knife, little ones, nightie
	66: nobody asks, not~toilet, ones ., or else, quick, round me, sent get, services, stand in, steak, stuff, swal*
	66: they shut, tonight, twice this, was them, wetting bed, wine, wine from, wrong when
	65: about why, at easter, bloke, breathing ., code, come school, do all, does ., food for, get held, get married, hits
	65: im like, its my, kisses, lift my, long i, me sweets, nobody cares, not~accident, not~cares, not~cat, not~home
	65: not~waiting, number for, ruler, still did, stop now, twisted, wasnt accident
	64: and foil, dads and, days ., do is, does it, dressed ., he buys, him up, hit me, im only, me move, me with
	64: money on, mums and, my back, not~else, not~got, not~walk, out which, says mum, side, slaped me, something .
	64: spoons, told school, we was, what, when theres, where he, who tell, would get
	63: . house, . mummys, . whats, about us, and film, asleep so, at flat, bald, because they, behind bins, black
	63: brothers, door ., faints, film it, foot on, futu*, future, go out, hands with, hear his, her funny, it all
	63: keeps saying, leaves us, legs so, liar, nana, not~future, not~point, not~yes, only happens, padl*, pair*, pairs
	63: pairs of, past ., plays with, she faints, slee*, smiles, tummy ., upst*, upstairs, was needle, water on, we eat
	63: woke
	62: . everyone, . like, baby so, corner shop, dads got, dont put, favour ., go upstairs, hammer under, her tablets
	62: hold*, kneel, kneel on, now but, on rice, saw him, see myself, she wont, sold my, something i, stood there
	62: them back, was game, wont have, you but
	61: . nana, 600, aint got, allowed say, and hungry, calls, can give, dirty ., face down, hair out, have hair, he said
	61: him every, how old, in hall, lip, me again, not~show, phones, pray*, prayers, said boys, said lets, screams .
	61: sing song, sit down, stop crying, they sing, they tied, three staff, tummy is, wast*, waste, waste of, wrapped in
	60: 31, arm ., arms, boys, case he, changed for, daddy, deal*, drinking ., every meal, find her, for when, haha its
	60: in pram, its what, know you, lad from, me they, my cuts, nails in, nits since, nobody else, not~plays, on card
	60: ps5, rid, rubs, she told, start ., toast if, virg*, virgin, what grandad, wich
	59: and said, bend*, flig*, gets, going finish, harder ., i put, me any, me dead, not~girl, on this, pull, pushing
	59: say he, she calls, she says, shed when, stairs, stressed ., they beat, under his, wasnt ., wee in, whisky
	59: with cold
	58: arms and, back again, bats, get out, goes up, him i, my underwear, nappies, need help, no ones, not~dog, oops
	58: oops ., says dont, sent one, she ripped, they locked, this after, time ill, turn telly, underwear, with compass
	58: wooden
	57: am always, and not, bleeding, bullets in, buy, cut it, dares, different when, dont deserve, feeling when, fell but
	57: flin*, he stands, he walks, held ., help my, i hide, i wear, inhaler ran, joki*, joking, leaned, leaned on, nort*
	57: norty, not telling, not~deserve, not~september, pants ., phones on, pounds and, puts, sleeps all, stands
	57: them when, was dark, what for, when someone, white stuff, woke up
	56: . girl, . we, 13 ., and now, bleeds and, coat*, coats, company, company ., days, fold*, folder, for everything
	56: giving my, gone missing, got added, hall and, hammer, it bleeds, kid ., knows my, me dad, mouth, my pants
	56: my uncles, nake*, naked, not there, noti*, not~put, not~weekends, only thing, plan be, scis*, scissors, so she
	56: talking him, they still, they will, us she, your room
	55: and if, be asleep, burn on, case, chain, count, dark ., ear, falls, givi*, giving, have ., have bag, her teeth
	55: hes booked, hot tap, hurt, in bottle, it stop, its warm, kayl*, man in, meet me, mouth ., my shoes, nobody sees
	55: not~bath, not~night, not~sees, nowh*, nowhere, of night, of weed, on call, on facetime, on table, one i, out .
	55: shak*, sleep i, sleep in, stepdad says, stick, still here, tell school, twis*, two days, under hot, was 4
	55: with chain, wont, worst child
	54: . two, bath with, bed so, blee*, bush*, bushes, dad did, dinner, drink because, family photo, fell .
	54: football coach, glasgow ., gone ok, have one, he choked, hold, in bushes, in family, it now, long time, my age
	54: no heating, nobody ., not~heating, on back, on bonfire, on live, only get, outside ., purple, show my, skip, some
	54: stuff ., they hurt, want wake, whis*, will make, wrist
	53: 3 kids, and comes, asleep with, be, bran*, carers have, carries, clothing, clothing money, dads ashes
	53: everyone will, except me, get slipper, got asked, hand gel, heavy, i swallowed, keeps clothing, kissed me
	53: legs till, my mouth, no shoes, not~came, not~clean, not~cream, not~doing, not~shoes, not~thing, picked my
	53: plays tickle, send, sit out, strip, tickle game, tonight when, washes my, water because, will ever, with older
	53: yes three
	52: after her, against, aliv*, alive, and shut, at cars, at some, be gone, bleach in, can smell, discord, dragged
	52: drugs and, feel sick, finds out, gap, get told, hand on, has found, he dont, he finds, hurt cat, im 9, in cold
	52: isnt, its bad, me come, mirror ., not~funny, not~wedding, nude*, nudes, of kids, planned, play, she hides, skin*
	52: smel*, swit*, swol*, tablets ., they hit, they tell, thing, walks, windows
	51: all girls, at dads, behi*, behind, bent my, couldnt move, get it, girl, happens me, have long, here so
	51: himself and, im 11, kept, kid in, load of, making something, mum sleeps, not do, not mine, pict*, rips, serv*
	51: share bed, shoes have, slap*, takes pictures, tooth has, under, unle*, unless, wants, wets, yesterday ., you come
	51: you want
	50: . long, been gone, carry, deep*, deeper, door every, eyes and, i counted, i not, kids like, my toothbrush
	50: not~breathe, not~tea, parents evening, person i, real name, roll, shov*, sleep on, soma*, somalia, some lads
	50: sting ., thats all, tho im, through my, top off, up ., we live, weed in, whats, will stab, wont be, work and
	49: age, been born, dont no, door in, has her, hed on, her, is shut, kill herself, lock*, love you, nobody wrote
	49: not~days, not~stand, poured, promise, sex ., should lock, sister went, so id, spoon, stuff on, things ., touches
	49: two pairs, will be, with baby, with kitchen
	48: . dads, all be, brother he, brother makes, did with, dinner at, fags, fiver keep, for ., got petrol, he parks
	48: home hes, i seen, isnt ., its coming, kisses me, knuc*, knuckles, last*, lets kids, man i, me against, mug
	48: mum goes, mum wont, my knuckles, not~joking, not~placement, not~tomorrow, of all, out my, payi*, paying
	48: picture of, round here, sandwiches, says nobody, she drove, she films, tape, till morning, trou*, under my
	48: weekends, you get
	47: . social, . something, . when, against fridge, be off, bleed and, camera, cant walk, caretaker, cupboard .
	47: doesnt say, eat with, face, glass in, her foot, hims*, himself, his family, hit myself, i cried, im reason, is 12
	47: is for, lip ., man ., matter, much longer, myself bleed, night, not~come, not~house, not~matter, on phone
	47: on stairs, our chats, park he, prom*, reading this, school every, so dont, spoken, them, up tomorrow, use my
	47: usin*, using, videos of, walk right, wear long, wet bed
	46: address, arm up, asked where, auntie says, being born, boy, brea*, cant*, canteen, clothes so, comes into, dele*
	46: eating and, film*, for you, get me, hair off, have keep, have not, heads, her stepdad, him do, meet at, men
	46: mum spent, nobody wakes, not~period, not~wakes, online boyfriend, piled, piled on, rice ., says they, show*
	46: started doing, stop, stopped eating, stum, turned my, van ., want kill, we only, window at, would do
	45: . by, aint, and calls, be wife, boiling ., every day, flings, flings us, for ever, for every, for money, get put
	45: got burn, gown, hotels, hotels and, into my, is empty, it stings, its boiling, kid here, killed, locker .
	45: look for, marriage, marriage is, matches, me hotels, milk ., mirror, my husband, myse*, myself, neck, not toy
	45: not~by, not~toy, of drink, ones, only, only keeps, party in, school now, snit*, teacher asked, that boy, thoughts
	45: watches me
	44: . every, all i, and sit, back in, be married, been in, bike but, bingo, bruises from, car with, cares ., counts
	44: cut me, days on, dres*, for family, get no, getting changed, goodbye everyone, he touches, her on, him after
	44: his bed, i lit, i practise, jus, lad at, leg ., me home, me rub, mum she, not~jo, pays, plan and, quiet room
	44: raped me, ripped up, same car, shotgun, sinc*, since, sleeping, they can, town*, towns, twisted it, ugly
	44: wearing same, weekends ., which one, with screwdriver, you she
	43: 14, against wall, and grown, and walk, arm with, be alive, belt ., brought back, camera in, car that, checks
	43: clicked, cousin, crying and, gets her, girl from, go under, hidi*, hiding, i throw, it feels, left alone
	43: make everyone, me ., me round, me so, most nights, neck and, not~alive, not~water, now there, page, push*
	43: right and, screaming ., selling, she, she only, snif*, so people, spic*, spice, stairs and, step dad, step*
	43: stepdad, there with, until i, walking, whats in, zombie knife
	42: . auntie, . boy, at me, bled ., boyfriend says, broke in, bruv*, charge ., cleaner, dese*, dirt, does that
	42: drawer and, enga*, find me, for someone, gets it, go back, go i, goes for, happens at, have get, he rubs
	42: head every, his keys, hold you, home for, i make, im meeting, it but, it gos, it her, its metal, metal and
	42: might be, no money, normal for, not~after, not~coming, not~for, not~times, now hes, nursery, off with, on drugs
	42: sharpened, she cries, shes not, since monday, sleeping in, staff dont, stinks ., them my, train ticket
	41: . five, about pushing, always last, and goes, bleeds, camera ., clicks, dad slaped, deserves it, drawers, drunk on
	41: feel it, flinches, flinches when, from snapchat, goes ., happen my, has had, have code, i let, kiss*, like way
	41: look at, mark ., me is, measuring, measuring me, my stammer, my xbox, not~look, off because, one less, pretend be
	41: purpose i, register, sleeves for, some*, stammer, stopping me, tent, theirs, theirs ., thing stopping, trus*
	41: turn*, upsi*, upside, upside down, want sleep, yard ., your own
	40: again because, am 15, bott*, bury, cameras, clou*, clouted, daug*, daughter, done, dont leave, from home, gets out
	40: go, hand over, have sex, he uses, his stuff, hold and, if im, im working, in school, it stops, its her, jump when
	40: keep, lady will, memb*, member, my trousers, nearly did, not~leave, not~paid, pills and, press, skin, so .
	40: staff member, they eat, they say, took, touc*, us for, write this, you will
	39: . life, after you, and date, and window, at number, at station, be sorry, bed and, been on, believes kids
	39: cant get, come near, comes up, cooks, dont send, dont write, for long, for protection, game with, go toilet
	39: gold and, group chat, he counts, i tell, it round, ive stopped, kids at, life is, look, mate has, me because
	39: me by, medicine, meta*, not~ring, on video, owe, placement, protection, protection ., school i, sees ., shame
	39: she not, staying with, stea*, thief, thief ., this letter, wants my, where they, wind*, wont leave, wrote my
	38: after match, alar*, alarm, ambu*, at mums, back door, bulb, bulb and, cant, clum*, clumsy, clumsy ., collar
	38: covered, drags, drags me, faci*, facing, facing wall, feel nothing, going cunch, her own, i hold, i pick, i took
	38: if he, illegal if, im giving, in lucozade, in some, inhaler and, it coming, it illegal, it makes, leaves door
	38: luco*, lucozade, lucozade bottle, man at, much trouble, my collar, nobody checked, not~checked, off her, on us
	38: our little, outs*, outside, pictures in, recycling, shakes, shoved, stay in, take her, theyd, up and, us .
	38: vapes ., videos, was bad, wrote down, you did
	37: . ill, 999, 999 because, all up, been, by door, can live, carer tells, chest, code for, dad, drank hand, end up
	37: fag in, falling asleep, from other, glass, go quiet, got mates, gran is, had ring, has wine, heel*, heels, heels .
	37: her wine, hes had, his, his special, hurting, i jump, im liar, in summer, is man, is red, it doesnt, it wasnt
	37: keep our, knife on, liked it, me, my calls, nappy, nobodys, promise ., ring 999, road, say wait, says hes
	37: stuff with, tell you, that are, that hard, unde*, wand*, wants meet, wedding dress, wrote goodbye
	36: age is, bad one, batter, be dead, be quick, cans ., cat on, clothes off, come home, cuts, eat ., esco*, escort
	36: fetch, finished ., for hours, gets in, got bruises, he broke, hole*, holes, i drink, in car, in my, in their
	36: is high, is number, me in, meant, my name, my nudes, no coat, not~allowed, not~choice, not~from, not~make, off
	36: older boys, one more, parked outside, real kids, says, says age, sister if, smokes weed, station ., tell but
	36: throw, till his, was parked, what it, would my
	35: . said, 26, abro*, abroad, app, at ours, but his, but only, by, cant go, check under, collapsed, comes in
	35: coming back, door so, eat at, every night, for guy, friday he, gang ., going home, got holes, got worse, has gone
	35: have done, he does, hear him, his lap, his trousers, i collapsed, i skip, im his, im up, it helps, lap, me beer
	35: might not, no top, not~two, not~which, of bottles, of you, on him, ours, own in, package, panic, pretend i
	35: put stuff, quiet for, ramb*, rambo, sharpenes, shop and, should look, sister because, somalia and, sometimes they
	35: son and, spends all, stuff for, taking my, thinks its, till its, told teacher, top on, trol*, trouble if, uncl*
	35: voice on, wants see, wee since, when, will*, willy, window, with shoe, would know, wrong side, xbox and
	34: . daddys, . poppy, 5am, 5am and, against door, asse*, assembly, back when, bag, banged, bath ., battery, be easier
	34: beer, big boy, cant leave, cryi*, crying, daddys, did ., do shopping, ended up, everyone would, fork ., get locked
	34: get things, goin*, going, going get, i owe, if she, its safe, let her, meal, mother, mum or, my skirt, my toes
	34: need it, never gets, not~doctor, off and, others, owe ., pretends, put bleach, quie*, quiet, reme*, sat on, shed .
	34: sister goes, so its, staff laughed, stairs so, step, swallowed battery, take kitchen, teeth are, things wrong
	34: time he, tomorrow ., top of, twists, twists my, wait till, wait up, we sit, wear two, weed and, with lad
	33: . is, . lad, . monday, . only, 3am, always people, am afraid, and lock, and made, and wont, at 3am, bags in, bath*
	33: bottle for, bring it, calm room, cant see, charger wire, clean ., dinner money, everyone does, feels ., films
	33: got enough, got his, head kicked, hear, hes paying, his fist, if i, if we, im bad, im late, in tin, isnt any
	33: ive gone, kicked in, loft, lot are, man for, many it, me sick, not allowed, noticed, not~noticed, on her, parcels
	33: pare*, parents, parts, parts ., phone and, preg*, pregnant, private parts, robux if, say who, school toilets
	33: secret ., someone should, staff sat, staff stood, stay awake, there ., they carried, three of, wasnt here
	33: weeks and, will wait, wont hurt
	32: 6 days, and searched, ask before, bathroom bin, by bus, call him, cash ., chew my, child and, choked, corn*
	32: cried ., cries every, dog if, down, faul*, fault, girl here, going back, guys, he has, heaven ., her foster
	32: her stuff, her when, hurt so, i chew, id rather, im 13, in, in chair, in drawer, in garage, in next, it out
	32: knee on, knife school, knows it, leaving tonight, live in, mums ex, no toilet, nobody was, nothing at, not~asks
	32: of bed, open my, out, ruler ., said he, saturday and, secu*, security, slams, sleep, some man, someone did
	32: step over, tap on, that house, they got, they threaten, things in, this, threaten, twel*, twelve, twelve .
	32: up when, wash my, when anyone, window ., work in, you are
	31: . kyle, back on, be better, bruises on, check, cist*, cistern, cistern ., clothes were, crack round, dad sees
	31: dare, ded, fire, food, getting dressed, have nice, he plays, hes going, hungry ., i lose, in blue, it through
	31: knee in, kyle, laho*, lahore, lose ., me over, me ten, my arm, my sleeves, my wheelchair, not~bedtime, not~nothing
	31: not~place, of them, olders and, or he, others and, over and, police took, putting it, said thats, sandwiches .
	31: screwdriver in, shake when, she acts, she dont, she wishes, sister sleep, sister with, sleeps ., tell, tent and
	31: time you, towel over, wait until, wall, white ., who says, whole school, wonder, your, your mum
	30: 4, and asking, and films, and leave, and say, are waiting, asked god, baby brother, belt from, belt if, bit out
	30: breathe and, bruver, can stop, carer goes, carries round, checking, checking my, coats ., cousin keeps, dont go
	30: door i, drop something, drun*, drunk, everyone carries, flight, friends dad, game and, gary got, get moved
	30: held pillow, herd, his face, his feet, hood, hurts and, i bring, i herd, i tied, in bag, it in, little sister
	30: me last, me promise, memory, memory box, more night, my memory, nappies ., near ., nice when, not got, not~better
	30: not~until, on cam, on night, one not, our hands, outside my, pile*, put her, pyjama, sit, sits on, snap*, so im
	30: stop him, tablets and, teacher texts, them sat, this i, threatened me, toil*, up unit, walked into, weed plants
	30: went floppy, when staff, woman who, wrot*, wrote, youre
	29: 3 days, after sunday, again im, age ., and went, car keys, clap, coach london, console, dad drove, dinner and
	29: do if, doesnt need, empt*, empty, everyone gets, fingers in, get them, gets hit, got locked, got me, got one
	29: had her, happen, head i, her hand, her up, him for, home in, home time, i count, im, im at, im one, in home
	29: in shed, joking ., meter, mouth for, my fist, my parents, my shoulder, nobody came, nods, nods off, not~kid
	29: not~marry, not~window, on camera, on mouth, practise, put outside, ribs are, room has, school since, she say
	29: she screams, shoulder, slow*, still have, talk ., toilet straight, trac*, trousers and, use, walk
	29: wardrobe because, wees in, where it, wine and, with acid, worker ., yest*, yesterday
	28: . aint, acco*, and make, are crying, as far, as motorway, baby, bad, bin saving, boot, car for, cereal, cove*
	28: curtains shut, dies, do grown, do this, does in, drawer ., eats out, far as, far can, fat ., gas, got as, grown
	28: had burn, had fit, had same, have stay, he knows, he locks, he raped, hear ., heat, husband i, i felt, i left
	28: i rub, i wait, i wash, in bedroom, in skip, in so, keeps coming, lads in, leave baby, mate cuts, mattress, me out
	28: met, motorway last, mout*, my lip, my mattress, nail, near my, not~town, not~washed, of car, of who, on purpose
	28: ones and, own with, padlock, parties and, purpose, rubs my, says his, she cried, shift, skinny, skip .
	28: something me, stop at, stuff out, there, there are, thro*, through and, till i, told nobody, tried do, two nights
	28: up my, wall until, werent, with bleach, your neck
	27: 5 and, after 3, after summer, and shouts, arm, bed ., bread and, breathe in, dad threw, ded ., dog bed, done it
	27: everyones, films it, foll*, for everyone, for what, from pub, funeral ., getting it, gone by, had eat, hands round
	27: he used, he wouldnt, his mate, hold but, hull, i bite, i spit, in quiet, it after, keeps, kitchen scissors, knee*
	27: lad i, lad off, lady is, leg under, leo, locked me, looking after, me away, me being, me train, money off
	27: nobody cleans, not~going, not~pay, now for, ones who, paki*, pakistan, pinc*, pointed, safe hold, said his
	27: saving up, scratch, see our, sending me, sit facing, spit, stand over, suga*, sugar, tablets, that nobody, thei*
	27: this girl, this summer, uncle does, uncle he, wall when, we know, week she, whatever, you cant, you if
	26: . dont, . his, . mum, 12, 6 and, ages ago, being funny, believe me, biscuits ., book ., bother ., carp*, carpet
	26: cold and, comes back, dad says, did thing, dont answer, dont matter, door opens, drow*, earn, foster carer
	26: funny but, going regret, have no, have pay, he loves, he touch, her fag, her mums, his voice, hitc*, home gets
	26: ill do, in bathroom, it ., keeps making, landing ., locked in, lose, machete in, makes my, me 50, me alone
	26: me going, me if, me princess, mum cant, my bathroom, my cousin, my first, night with, no camera, nos, not~stepping
	26: of beans, of my, on 4, on radiator, pants all, petr*, phones and, princess, pull out, regr*, regret, rest
	26: room but, said meet, same pants, she isnt, snapchat, something buried, stepping, stil*, still, stuff at, supp*
	26: teacher put, telling, thats it, things and, todd*, toddler, turn, understand ., upstairs ., walks past, with light
	25: . asking, 14 and, against me, all his, and nails, be like, beca*, because, carer shoved, chat ., done in, drin*
	25: ears, eat dinner, fireworks and, for drugs, friend and, from morning, garage because, got carpet, hand and
	25: has lock, have eat, he cut, his thing, if ive, im 8, isnt allowed, it leaves, kitc*, kitchen, kitchen table, knic*
	25: knickers, knock so, know sound, later ., mattress and, more ., morning ., not real, not~deep, not~grown, not~no
	25: not~stitches, of hurting, off flats, old woman, on weekends, punches my, roll him, room in, said if, scie*
	25: science, sees, shakes me, skirt when, some of, something off, sound of, special knock, stitches ., sums, swear
	25: sweets for, tell anyone, thanks for, that deep, them ., ther*, theres girl, they found, they went, tied me
	25: weekends and, which town, would it
	24: . would, about who, ago, air rifle, and bring, and stood, answered back, as punishment, bag incase
	24: boyfriend pushed, by back, carers go, cheek, chest of, choked me, craw*, doesnt eat, down his, drawers across
	24: drops me, ever and, everyone at, food at, from where, getting worse, give us, gived, goodbye, got list, has burns
	24: having thoughts, her mouth, him ., him in, hob for, home, i answered, in hold, is scared, is something, letters
	24: loves me, made fake, me down, mess, money ., more tablets, mr, my cheek, my picture, my semi, new kid, no who
	24: not~arms, not~bike, not~clothes, not~notice, of drawers, off his, on when, our special, out in, owe him
	24: pakistan for, park toilets, placement in, puni*, punishment, punishment ., push my, rifl*, rifle, rifle at
	24: room when, said, semi, shes at, special juice, stay on, still waiting, tablets than, tap but, that he, theres
	24: thin*, thing ., tiptoe, tiptoe when, told i, waiting for, wine every, with men
	23: . i, agency, am in, and drove, and leaves, and told, and were, asle*, asleep, be me, been thinking, being held
	23: blac*, boug*, bought, burn my, by different, by staff, carpet burns, chair against, dad every, does stuff
	23: doing it, down steps, drove off, evil and, filmed me, first time, for feds, for xmas, gave them, get, gin, giv
	23: going die, got rambo, has been, has bruises, he asked, headlock, her gin, her medicine, holi*, hug, i mean
	23: im evil, im going, in carpet, in headlock, in science, in september, is full, is looking, its own, lexi, make my
	23: me drunk, me stop, me swear, mile*, miles, mum in, my privates, name, need get, nice his, no lunch, no sheets
	23: nothing i, not~book, not~sheets, not~stays, not~whats, of glass, off it, only small, picking, pictures, privates
	23: privates and, rather sleep, room i, round head, said do, sharpened my, she pulled, shops, should never, sleeping .
	23: smells like, something and, still cant, still there, stood on, stopping, stub*, stubbed, stubbed it, tap, tear*
	23: tears, that makes, theres needles, they give, they strip, this ill, waits, walk*, wall by, want, wee and, what she
	23: wheelchair so, who in, would be
	22: 30, arm from, back after, bad ., bald bit, barr*, because her, because thats, been hurting, bottles in, can tell
	22: cancelled, clicks ., clot*, creak, crossbow, cry and, crying ., date on, engagement, ex, find us, finger marks
	22: flats, for little, for not, gas on, gave my, gets back, gets picked, groo*, has not, he did, he doesnt, he will
	22: head goes, heaven, her neck, her sister, his little, home before, how roll, hurt*, i know, i woke, in calm
	22: in heaven, is dog, ive hid, kick off, legs for, lets her, lie on, light off, lips, little, lives ., lock food
	22: make him, me put, me sit, migh*, might, miles away, my period, my wrist, never told, new ones, not joking
	22: not~anymore, not~near, not~shes, of it, out room, picks her, pour, put chair, quiet ., razo*, rest*, she washes
	22: so we, stops, takes money, tent ., theres only, theyd do, us school, uses my, warm, when there, which stairs
	22: will find, works here, wrote this
	21: . bin, . grandpa, 4 and, 50, all, all planned, allowed put, and gives, at 4, at back, away because, baby make
	21: bought me, boyf*, but we, by bins, by morning, did wee, dinn*, door all, dun, ear till, everyone is, fed .
	21: for her, for swimming, glasses broke, go of, goes red, grandpa, grow*, had his, he kicks, her brother, his lighter
	21: his ps5, hospital ., in her, inje*, is staff, it will, learned, litt*, lock is, lot of, me messages, me mum
	21: messages at, met him, mum bought, my bits, my bruver, my toybox, nearly drowned, nips, not~train, off bus
	21: older lads, our coats, out quick, pant*, person, planned for, ps5 and, red and, rid of, server, son, staff allowed
	21: that isnt, they dragged, they only, things, too ugly, toyb*, toybox, toybox ., trust, us up, use toilet
	21: visitors ., vodka in, wont go, worried about
	20: . four, . there, after every, and boys, and one, be here, big lights, cleaning, cleaning and, come round
	20: cousin showed, cut his, deod*, deodorant, died he, do another, doing stuff, dont show, door, drie*, dries
	20: dries me, ear and, for, for bit, for free, for three, garden when, girl next, girl on, going make, got on
	20: have bin, he dries, hes only, home he, hood and, how, i bleed, i started, im mad, in road, in toilets, it clicked
	20: it i, itching, learn, letters everyone, liam, loft with, long sleeves, medi*, men for, metal, mum sold
	20: mums friend, my nightie, my phones, not~bother, not~hears, not~unless, off mirror, package and, reta*, ringing .
	20: shoe*, shouts ., sniffs, someone stop, staff think, stayed at, stings when, stop us, sundays, table when, that bad
	20: they filmed, they talked, tipp*, tipped, told say, where you, window is, wome*, women, you check
	19: 18 ., acid on, afte*, after, after ellie, and do, and his, and smiles, answer it, any ., anym*, anymore, asleep .
	19: at bingo, at his, aunties are, baby when, back that, bag thing, bath because, black stuff, bottle in, boyfriend
	19: burns ., bushes and, buy stuff, cut like, do him, drinks, dyin*, dying, fami*, family, feel dizzy, fingers back
	19: flick, flick knife, from outside, get her, girl i, goes out, good she, hamm*, hide in, hide*, hides, his laptop
	19: hoody, house smells, how many, is never, is sending, it cries, it its, it only, it with, man downstairs, maso*
	19: mason, mates for, mates in, me food, mum again, naug*, naughty, night or, no more, not~dads, not~eaten, not~fed
	19: not~next, number, of pills, one who, other end, our country, parties, pigs, pinned me, prob*, put in, railway
	19: say no, sending taxi, shed with, smiles so, snapchat ., someone is, stand up, swear down, tablet and, takes
	19: taxi for, thats why, they bent, they laughed, ticket and, uncle, watch him, were off, you dont, yourself
	18: . mans, 4am, am his, angry i, batteries out, be fine, be ok, because i, betw*, between, bingo ., blea*, bleach
	18: born ., bra, brad*, bradford, brother in, but her, calmed down, carpet ., carry bag, case i, chicken shop, chri*
	18: dad calls, doesnt go, driver, dug, every, family ., flight ., for mum, fork, foun*, found, gets money, girl and
	18: girls in, goes work, got code, ground so, have bed, have pudding, he come, head went, held me, i found, i must
	18: in bradford, in door, is 7, is not, its under, keep it, laugh at, lights, making myself, math*, maths, mattress .
	18: me and, me send, mum hasnt, my bra, my covers, my number, name and, nan has, nigh*, not, not eat, not~cross
	18: not~getting, not~meal, not~sister, not~up, on ground, onto, owe for, own car, plan*, pudding because, put padlock
	18: razor, rott*, rotten, say nobody, scarf, side of, sit at, spen*, straighteners, take turns, they giv, things when
	18: tied my, toda*, today, told miss, took batteries, up against, using again, want get, watching ., we sell
	18: with fork, wont stop, writing this, wrong way, you
	17: 3 weeks, 50 quid, and hide, and locks, and marry, and squeezed, at christmas, at unit, bathroom has, be having
	17: be pregnant, being bullied, blade in, blood, bottle so, bread knife, bree*, breev, breev ., brother rang
	17: brother touches, carer never, chair under, christmas ., cous*, devi*, devil, didnt want, do ., door handle
	17: drinking again, england, fingers on, girl she, go tonight, gree*, have go, have shower, he gave, he smells, help .
	17: her with, his arm, holds where, horrible ., i cross, i here, i push, i walk, im cold, in case, in me, inca*
	17: incase, insi*, inside, it done, it started, keys i, kicking off, little lad, looks there, mate says, me hospital
	17: me into, monday and, morning and, my school, my wee, next room, nobody checks, not wake, not~he, not~kitchen
	17: not~she, now because, nursery ., off when, old school, one, opens ., phone she, pipe made, please dont, points
	17: reach, real, rod, see what, selling drugs, sexy, she pulls, shed, shes 12, shift ., shoes, sims, smacks, smacks me
	17: so nobody, someone has, someone made, stairs because, staying, strangled, stuf*, take me, they need, they took
	17: they wont, thre*, tickles, toilet roll, toilets, were he, whatever is, with his, with woman, wors*, you havent
	16: . aunty, . carpet, agai*, allo*, and should, another ., at school, back till, bags, bin, black eye, boiling, butc*
	16: carer smells, city ., cooking and, cousin and, cover, cries and, dad burns, dare*, do other, dont touch, door they
	16: drug*, drugs, ears ., fain*, flicks, for dare, for laugh, from man, going tonight, got slapped, gun in, hair*
	16: hand down, has run, havent seen, he held, i hear, if grown, im next, in margate, in them, is 5, kids in, lady who
	16: leave, loft ., love ., margate, me baby, me he, me watch, most, my pencil, my pjs, my voice, news, night time
	16: nobody takes, not~answer, not~arm, not~breakfast, not~theirs, ok after, on door, on kitchen, on you, one of
	16: one that, one tin, park on, pencil case, pjs, pregnant and, promise not, says when, school deserves, school for
	16: second phone, sharp thing, she went, shook my, shut me, sock in, someone go, someones, stands in, take, tea in
	16: they sent, this city, time it, too late, touch it, under it, up every, use newspaper, want him, warm ., was 6
	16: week*, when hes, wher*, where, whic*, which, will believe, with pan, wouldnt, wrong ., wrote letters
	15: . phones, . sharpener, 300, airi*, airing, airing cupboard, all im, am promised, am scared, and held, and tells
	15: and wants, anywhere, at radiator, back of, bad things, been ringing, birthday, bottle and, bringing, bucket
	15: cant write, car outside, carers son, cash and, clea*, coat, cuddle ., cutting like, dad locks, dad makes
	15: day nobody, dead, do owt, doesnt speak, door goes, dressing, dressing gown, ear has, ever want, face till, faint
	15: feed*, fost*, gets his, gives me, got no, handover, handover ., have cutting, he lay, he loses, he takes, he wets
	15: her back, his van, i saw, i shake, i sharpened, im saying, in airing, in church, in loft, kissed, last week
	15: laughed at, less*, lights and, lip is, lock me, locks him, loses on, lump on, lying ., man puts, maths ., miss i
	15: monday, mum gets, my head, my mother, nails done, never met, night because, no point, none left, not come
	15: not going, not~dinner, not~eat, not~lunch, not~owt, of, of food, off man, on horses, ones do, only in, out friday
	15: pack*, poison, powder on, quiet when, ribs hurt, ringing since, round, saying ., saying i, school in
	15: september because, she will, shop gives, shut my, slas*, slashed, speak, stepbrother says, stuff if, supervisor
	15: swel*, swelled, tell he, theres kid, this guy, threatens, tin, tomo*, tomorrow, uber, wash, were on, when front
	15: when grandad, white powder, why ., with dressing, you leave
	14: . dad, alfi*, alfie, always different, and leaned, and theyre, and think, baby in, bad day, bank, be sent, bet on
	14: birt*, brother at, brui*, by her, chai*, christmas, church ., comes contact, dead ., delete it, disg*, disgusting
	14: disgusting ., drov*, drove, else ., fell*, fella, forgets, forgets feed, foster brother, found it, friday
	14: friend said, from nursery, get why, go in, goes wrong, grandma told, grandmother, he needs, hes been, him favour
	14: his camera, holds my, holidays, i slept, in july, it burns, it last, joke but, july, kids hold, leaves mark
	14: lesson, locked, look ., mate keeps, me for, mum forgets, my camera, my sharpener, nan keeps, night in, not~more
	14: not~nappy, not~where, now we, only 4, only 5, only ever, our house, outside school, placement ., put down
	14: radiator and, reas*, reason, says hell, sent back, sight, sister and, teac*, they bet, they no, three, tired of
	14: vide*, watch, when it, wing*, wings, wishes she, year 11
	13: . ollie, 24, 24 he, abroad and, across my, and big, and buys, and laughed, and mum, and turn, bald patches
	13: battered, because he, been standing, benc*, bench, black ., box on, brother gets, cant stand, car pulls
	13: carpet burn, class is, coke, colour and, comp*, crashed, cupboard when, eaten since, fault ., for 4, for joke
	13: for vapes, foster, get bad, go stiff, got 3, got gun, got stabbed, got thing, have bother, he drops, he messaged
	13: hote*, i give, i killed, i learned, i sent, i stand, i use, im stressed, in he, into school, is 24, is only, ive
	13: july ., keeps sending, kicks off, lect*, lectric, lives and, make me, me where, mum would, mumm*, my dads
	13: my hands, my sisters, my team, not~boys, of him, olli*, ollie, para*, patc*, patches, phone case, pill*, pump
	13: pushed, put them, raw ., red raw, remi*, rude, run away, said bye, says if, see if, self ., sex with, she sleeps
	13: shes asleep, sleeps, smell, so, so much, staff dragged, stif*, stiff, stiff when, stressed, tell miss, that side
	13: their, thinner, till they, two of, van, wakes me, watching, wheel, when uncle, who do, wish, wrestling
	12: . anyway, . gary, . kids, . slept, about ., again if, and, and him, and wrote, arms after, as i, at chicken
	12: babysitter, bag of, bag packed, bath time, been bad, better than, bing*, blokes, boss, buys me, carr*, chec*
	12: ciga*, class who, comes ., couldnt get, dean, decided, down by, eat on, feel something, films me, fine because
	12: flat in, for first, for losing, for real, from under, go floppy, had it, has no, have sleep, he slammed, hes got
	12: him know, him that, i ate, ill go, in blanket, is 13, is at, is fat, is selling, it, it like, it where
	12: ive decided, kids have, knows ., little one, lodg*, lodger, lodger ., makes her, me vapes, meal since, months and
	12: motorway ., my babysitter, my nappy, my ps5, need*, not after, not~speak, one and, own back, packed under, reac*
	12: remember, said come, scared, scared for, school shirt, school showed, she kisses, she put, shif*, sister has
	12: some yard, staff pulled, still living, stri*, swelled up, tape*, taped, that smells, there she, think i, tight
	12: toot*, torc*, twin*, twins, unless i, walls, wash he, wasn*, wasnt, weird ., what i, when they, will put
	12: with lighter, wont look, wont ring
	11: . men, 4 days, and last, and nobody, and sent, and take, and they, baby has, bad for, baths, be woman, bed, bein*
	11: being, big lads, bin ., bloo*, booked, brother down, but its, cant hear, car on, carer and, carry on, case they
	11: choice, choose, chucked, chucked me, clothes and, come back, dad said, deserve, did me, doesnt come, dont find
	11: dont remember, drink out, drop it, drowned, eat, ever i, fire*, foil in, friend, friend keeps, going in, grandads
	11: gun, hadn*, hadnt, has, he went, her marriage, her step, hes not, hitt*, house ., hung*, i carry, i had, im being
	11: im naughty, in washing, is white, it wrong, its not, journey, jumped me, kitchen ., lessons because, load
	11: lying about, man gave, me fags, me when, men come, messages ., mine ., moan*, moaning, my bath, my chair, my ear
	11: myself because, need someone, needles, nick, not~ask, not~cry, not~her, now, of man, on discord, on nights
	11: only 13, our stairs, pills ., pizza ., plasters and, powder ., pulled it, purpose and, put something, reason her
	11: said nobody, school trip, seen it, shampoo, shampoo ., she didnt, she is, she said, shes 16, shes only, showed
	11: showed me, shuts, sick when, sink with, slap, so it, sock ., staff are, stands outside, stars, stars .
	11: stop moaning, telling me, theres people, they leaned, ticket, tie my, tonight ., turns, two men, walking in
	11: want cut, wants die, wee on, wet my, wets bed, when she, who, will do, wipe*, with ruler, with shampoo
	11: wooden spoon, yours
	10: . 3, . lady, . old, . worker, 15 and, 3 of, again she, are all, at tea, bathroom, because theres, bed by
	10: been scratching, believes, birthday ., bleeding ., blood ., booked us, bottles ., boy got, bridge after, bullets .
	10: bum and, car every, chok*, code word, come, come door, costume goes, cries for, cutting again, dad has, day that
	10: dirty and, doing pathway, dragged me, dress, else would, ever*, face for, fags and, filmed, flat*, food .
	10: for month, for trying, found foil, get something, gets angry, gets presents, girls do, going live, got marks
	10: guy in, had row, he done, he flicks, he moved, heard them, heavy ., hedge, her boyfriends, him at, hous*, i aint
	10: i musnt, i poured, i promised, in assembly, in mug, ive worked, jump off, lighter on, liv, loaded, lock .
	10: locked my, mam, marks and, me picture, moved here, mum gave, musn*, musnt, my step, no what, nobody believes
	10: not that, not~anywhere, not~believes, not~bring, not~didnt, not~listen, not~pathway, not~thinks, not~walking
	10: on since, only ten, packed and, pays her, people who, people with, private and, putt*, putting, scal*, she took
	10: shower with, since she, sleeping on, smas*, smokes, so ill, some nights, something wrong, sometimes i, staff said
	10: stat*, station and, stay there, taki*, taking, teachers, them what, they argue, they showed, think its
	10: toilets and, voice is, wanted me, wash*, wee ., weed on, where theres, wife ., woul*, wouldnt wake, you can
	10: you where
	9: . school, . sometimes, . staff, 3 grand, all got, always comes, and 6, and men, and used, answer, asking if
	9: bad thing, be on, be with, behind garages, body and, bottle but, boyfriend is, boys from, bring shame, burn myself
	9: by front, cant lift, caug*, caught, ceremony, chew*, cigarette, climb out, coin*, coins, counts my, dama*, diar*
	9: diary, digs, digs her, dms, dor, dressed, end ., eye, fall*, film, from here, garages, garages ., gary says
	9: going meet, gone and, good*, grand, handle on, happens ., have friends, he pays, hears, her body, here because
	9: herself if, holiday, house he, hurt for, i bruise, i gave, i get, i wish, idea, im hiding, in white, is left
	9: its like, laughs, leav*, leaves, levs, like how, like its, like that, living, lorr*, man who, me every, me real
	9: me robux, me stand, me this, mirr*, missing again, mum ., mum told, my waistband, nappy ., near, nice*, night .
	9: no handle, nobo*, noise, not~ate, not~bed, not~choke, not~friday, not~handle, not~inside, not~right, not~trust
	9: not~worker, numb*, on thursday, or, our own, over road, pay it, picked up, point, prison ., restrained, scared .
	9: she digs, sink ., sister sneaks, smashed my, sneaks, sneaks out, so drunk, something so, spoon in, stabbed my
	9: staf*, staff put, stand with, stays there, stepdad gets, story, strap, support, tell by, there stuff, they sleep
	9: thing me, time im, touched, until he, wais*, waistband, wait at, wants it, was drunk, wedding i, when others
	9: when were, where she, xmas
	8: . grown, 14 ., 15 ., about setting, all now, allowed, at window, aunty says, bag in, ball ., be back, bedt*
	8: bedtime, beep, beep ., behind shed, being made, beli*, big girl, big man, bit, boy i, brother has, bull*, bullied
	8: burn it, cara*, caravan, carer has, clean for, cold water, coming with, connor, date, day so, door shut, down my
	8: dram*, drama, dunn*, dunno, easy ., elli*, face in, fell down, flyi*, flying, foot ., friday i, gap in, get nothing
	8: girl ., going end, got something, grim*, grimsby, grown ups, gym ., had crisps, had nits, has my, have kept
	8: he bent, he shows, he wants, helps ., her arm, hide, his ., his door, hold his, hold it, i go, i shouldnt, i wee
	8: i wouldnt, ice, im mature, im running, in august, in bus, in nappy, inside ., is back, is broke, is me, is so
	8: it again, it werent, its behind, jumping, keep getting, kept me, kitten, make it, mate, matu*, mature, me tablet
	8: meas*, moaning ., money, more plasters, mum is, must do, my clothes, my compass, my papers, my unit, neither .
	8: new phone, next day, next review, no dinner, no where, not~food, not~give, not~hands, not~keep, not~little
	8: not~need, not~neither, not~nowhere, not~till, of lads, olde*, on roblox, on wrong, one on, only have, out of
	8: own blood, paid, pants down, party ., pays for, perf*, pin, pinches, pinches me, place on, pois*, pulled out
	8: pulls up, punch wall, quick ., rather be, run ., save, say stop, scra*, see me, seen my, self when, shake ., sharp
	8: she laughs, shee*, shouldnt, shower, since what, sister had, someone keeps, something for, stabbed, stoo*, stood
	8: takes her, teacher, tell my, telly up, thats, theyre, thumb back, uncle said, underwear ., until my, ups, walk into
	8: wash ., week if, wet, when nobody, while he, who cant, who wants, whole class, with husband, would notice, yes .
	8: you lot
	7: 6 i, 7s ., about him, after college, all time, and came, and delete, and gets, and her, and lost, and puts
	7: and tell, answ*, arent allowed, ashe*, ashes, ask question, at him, at party, at pool, baby at, big boys, bleed .
	7: boxing club, bring, brown, buri*, buy us, choo*, coming, cried and, cry ., crying when, cut, dad leaves, day for
	7: day when, dealer, didnt drink, do, doct*, doesnt remember, dont let, doors ., down stares, drea*, drink it
	7: drinking, else does, engagement for, everyone for, feels like, fingers, floor again, for months, for talking
	7: for two, from his, fuss, get money, go ., go past, got battered, got go, got room, had me, harder, has gun
	7: has real, has special, have run, head, heavy and, her room, here gets, hes angry, himself when, his girlfriend
	7: home is, hot meal, i bit, i bought, if your, ill get, in ., instead ., its fine, its heavy, knel*, knelt, knelt on
	7: knows where, legs with, lie ., lighter when, like, live and, loft i, long until, machete behind, make fuss, maki*
	7: making, map and, me anymore, me his, me look, me she, me some, me until, mum went, music up, my asthma, my football
	7: my last, my leg, my photos, name on, nappy on, naughty ., night since, nightie ., no for, nobody in, not say
	7: not speak, not~alone, not~always, not~fuss, not~hot, not~into, not~live, not~room, not~ticket, not~way, now im
	7: off bed, old foster, on how, on one, one too, ones in, only got, other side, past his, phones now, plac*, profile
	7: prop*, puts her, real bullets, roun*, saving my, say she, says stop, school tomorrow, send pictures
	7: service station, sister is, slaped, slep*, slept, snapchat but, song about, stab*, staff, stay behind, summer
	7: tea and, tea on, teach me, tell visitors, terrified, terrified of, they cancelled, think she, this month, thursday
	7: trip, up all, walk along, want live, was cat, was dog, water and, water until, we dont, went blue, were watching
	7: wets himself, wett*, wetting, weve only, when ive, where we, will kill, will live, will tell, wine she
	7: would believe, wrote everyone, year 7s, year old
	6: . after, . tomorrow, 16, 20, 40, again last, again staff, alre*, already, and scrubs, and shows, and wait, animals
	6: arm doesnt, arm since, ate, banged my, beat my, been stopping, blade out, blow, blow up, blue ., brother wont
	6: bruises and, buil*, buried, burns all, but i, but she, can laff, cant sit, chat, chats, clos*, club and, come my
	6: dad gets, days when, do pe, does*, doesnt, drug, easter and, enough ., every friday, face is, face on, favour and
	6: fingers for, fire with, foot*, for cutting, for lying, for picture, friend has, go see, going friday, gold .
	6: got in, grandmother has, green, half, hand under, happen if, hates, have my, havent eaten, he isnt, he looks
	6: he stays, held, her down, her eyes, her special, her voice, here tomorrow, him what, hot sauce, house, i banged
	6: i should, ill be, im in, im worried, in hedge, in holidays, in other, is 11, is it, is reading, is still
	6: it because, it before, jumper, kick*, knocked, know why, lace*, laces, laff, laff ., letter, lid, like 40, like im
	6: like see, long, make*, makes, marr*, me getting, me like, me mam, me new, me things, me ticket, mean*, meet him
	6: meet man, mone*, moved in, my class, my life, my little, need, never born, nick*, nicked, night staff, nood*
	6: not get, not good, not~minutes, not~or, not~review, not~social, not~swear, off bridge, old, on railway, on street
	6: one ., only do, or nothing, other estate, over*, padlock on, park, period, pipe and, plasters but, police come
	6: pres*, promised, railway bridge, remote and, rob, robu*, robux, room ., room all, sauc*, sauce, saw ., say my
	6: school he, scrubs, shame on, shav*, she has, she keeps, short ., showed my, since they, sist*, sleep if, snow
	6: snow ., so i, someone, spac*, space, spent, spit*, stab him, stomach drops, stop washing, swap*, swapped, tell from
	6: tells, there after, they turned, think hes, threw, trouble ., up outside, used do, was my, was nice, wedd*
	6: who runs, why did, with grandad, would want, year 10, you move, you on, your phone, yours is
	5: . lads, 8 and, after and, again, and cries, and hides, and people, and ring, and trainers, arou*, around
	5: at breakfast, at other, augu*, august, back and, bag by, band*, batt*, before i, bends, bends my, best*, bombs
	5: bottles and, boy here, boys wait, bread, break, bridge ., building, bum ., butchers, came look, cana*, canal
	5: cant breathe, changed and, chat with, chose, cloth, corner ., cousin told, curt*, curtains, dancing, death .
	5: doctor, does wrestling, doesnt wake, dont read, drinks she, dying ., eat i, engaged, everyone i, explode, fall .
	5: feel calm, feel*, felt better, fight and, fighting, floppy ., for hour, frid*, get one, get sent, go hospital
	5: going climb, golf, group, happens, hate my, have, have been, held down, hell put, him there, his profile, hit .
	5: holding my, home with, hospital its, how easy, hug and, hurt ., i cough, i drop, i kick, i play, i press, i talk
	5: i turned, i was, ill, im 18, in cloth, in corridor, in face, in ground, in group, in your, is gone, is like
	5: it calms, it would, its always, its raw, jump, keep him, keyw*, keyworker, kitchen floor, last, leas*, little girls
	5: locker, look like, love me, me these, medicine from, men ., men in, money and, month she, mum died, my chin
	5: my contact, my exams, my keyworker, nann*, nanny, needs, news ., nicked my, nobody, not sleep, not~lights, not~open
	5: not~photo, not~read, not~scratch, not~sleeps, not~tell, not~washes, not~weeks, not~why, not~you, off by, off sofa
	5: on all, on tiktok, once and, out i, over ., parked, past, pay me, photo ., pillow ., pinched, plays game, plea*
	5: police cant, poo, post, posters, pressed, pretend im, problem, probs, profile but, pull*, raining, rice, ring .
	5: roas*, room at, said and, says on, school, school after, school because, school so, see his, set fire, sick .
	5: sick after, sister, sleep all, sleep with, sleeping at, sleeps with, small ., smashed, smell and, soak*, socks .
	5: something that, spea*, stairs by, stam*, starting, stopped crying, summ*, sunday, tablets so, talk me, that and
	5: that*, theres man, these trainers, they leave, think ., think how, this out, thought i, tiktok says, trousers .
	5: tutor puts, tyle*, tyler, walk home, want hurt, was one, went black, wet myself, what happened, what is
	5: when theyre, will see, window when, would, wouldnt get, wrists are, yank*, yanked, you make
	4: . im, . on, . step, 17, account and, acid in, after little, alarm on, and slept, at, at our, back monday
	4: because police, becoming, becoming woman, best friend, bird*, birds, biscuit ., brother is, bus shelter
	4: bus station, can sleep, carers dont, carried on, carry blade, cere*, cide*, cider, coat because, could go
	4: couldnt stand, crew, cup and, cut up, dad ., days with, died when, do nothing, doesnt ring, dog ., dont do
	4: dont sleep, down and, dress for, drop*, drye*, dryer, electric, embarrassed, estate ., everyone letter, exce*
	4: except, fence, find my, fish ., friend online, frig*, frightened, from, from garden, from me, gate, get off
	4: gone before, got black, got none, guess, hairbrush ., hand goes, hands go, hard i, has bullets, have do, he got
	4: head with, heating, hed, her at, her do, here but, hiding in, him stop, himself ., his mattress, hit, holiday .
	4: i breathe, i stood, i walked, im old, in england, infr*, infront, infront of, into, is leaving, is mine, is swelled
	4: it shuts, its, its only, ive wrote, key, key ., kicked, knocked out, know what, lads at, lady, lady went
	4: laughs when, lean*, legs again, ligh*, like he, lines in, live, livi*, locks up, lunch and, married, married in
	4: matc*, me end, me not, me phone, me vbucks, mean it, my coat, my messages, my passport, my stomach, my teeth
	4: never wake, new baby, new house, next ., night i, night they, nights so, noth*, nothing, nothing me, not~believe
	4: not~fault, not~in, not~some, not~without, now i, now its, older ., on fortnite, on school, only 9, our, papers
	4: photos of, picks us, picture in, plane ., police ., pshe, raw, reel, regi*, roast, room and, run off, same nappy
	4: says not, scar*, scho*, school dinner, seen, sees them, sent, sent it, sept*, september, she hits, she works
	4: shes gone, shouts at, shows it, sister have, sleeps in, slept and, so scared, so tight, someone said
	4: something happened, son ., spri*, stab, start, stings, stom*, stomach, stro*, suic*, surv*, survive, swap, tell jo
	4: tescos, them on, there isnt, theres gun, times and, together ., too loud, took down, town because, train, train and
	4: turned it, up his, up round, us go, vbuc*, vbucks, want take, was nobody, we share, weig*, went toilet, were they
	4: what time, which day, whol*, whole, will go, with ., with nan, wont see, wrote that, you anything
	3: . am, . got, . mason, 41, 41 days, 7, acro*, across, act, ago and, all day, all round, am 13, am going
	3: and sometimes, ankles, anot*, another, argue about, at break, at half, baby because, babys bottles, back sunday
	3: because its, been at, beep*, before ., bit my, biti*, biting, blades, breath, buck*, but im, by how, calm .
	3: cant wake, carer locks, charge, chewing, chur*, church, cleans it, coat on, cons*, covered in, cream ., cris*
	3: cry he, cush*, dad took, daddy did, dads on, die, done and, dont pay, dont use, door with, each, easter, eati*
	3: eating, ellie, else, everyone has, everywhere ., exam*, exams, extr*, extra, feeds, find, footy, for pictures
	3: for summer, foster carers, foster dads, free ., friend at, front of, gave us, gc, get home, get pocket, gift, girl*
	3: got rid, grandad says, gun wrapped, had go, has marks, have take, he shuts, he works, head ., head in, hear my
	3: her face, his name, his nose, hold things, hole in, home after, home and, home from, i smell, i work, id, im there
	3: in charge, in unit, in until, it came, it takes, keeps walking, kids get, knif*, knife, know how, knows what
	3: learned how, leave care, leg and, library till, like my, like school, listen, little girl, love, made me, makes bad
	3: man comes, me abroad, me carry, me coat, me cook, me face, me floor, me gift, me on, me place, me see, me shes
	3: me weed, mete*, microwave, mond*, moves, mum, my fish, my hamster, my jeans, my maths, my online, my support
	3: my throat, my trainers, nan says, next my, next time, night so, nika*, nikah, nine days, no, no grown, no hot
	3: no how, nobody noticed, nos my, not give, not~cleans, not~im, not~please, not~saw, not~think, not~turn, not~week
	3: not~year, off tonight, old like, olders ., on, on landing, one because, one eye, out at, out crying, out for
	3: out loud, out on, outside home, pakistan in, park last, party and, phone is, picked on, pillow on, please
	3: powder and, prot*, puff*, pure, push her, quid in, rats, rats in, ready, real and, rent, roblox nos, rock*
	3: running away, runs, safe ., say its, scout, screaming, search, sent me, she holds, she laughed, she wouldnt
	3: shes on, shopping and, shut it, shuts car, six and, smile, snapped, somewhere stay, speak me, split, stays
	3: step brother, stin*, stinks, stup*, stupid, swallow, tablets in, take it, takes us, talk and, talked me, telly .
	3: that unit, them after, they picked, things for, thinks im, tight ., time because, times ., told, took loads, torch
	3: touched by, towel and, un, up, up behind, us not, used, wait outside, wake her, wall ., wall till, was clean
	3: was dead, was missing, was watching, washed, watch films, way flight, wedding, wets ., when car, whit*
	3: whole family, why, wishes i, with anyone, with one, with us, word, worked out, xbox, you could, you for, you what
	2: . grandmother, . its, . jayden, . mummy, . stop, . their, 16 and, 17 ., 3, 800, afri*, africa, after us, aid
	2: am woman, and everyones, and gave, and lady, and others, and she, and smashed, and someone, and that, answers
	2: anyo*, anyone, anyw*, are in, ask my, asleep i, asleep in, at door, bad and, bands, be coming, been back, bin bag
	2: bite my, blam*, blood on, book*, bottle, boy on, brid*, brin*, bruise, bullet, burned, but you, can get, can hear
	2: can make, carrier, charger, clocked, coming off, contact again, couldnt go, cousins ., cream on, crying because
	2: cushion, day on, deat*, death, delete all, didnt come, died and, dinner in, dont need, dont want, down side
	2: dream about, drives, drops her, elbow, ellis, every single, feel, fell, file, finish, flats ., floor with
	2: for having, for wedding, forever ., friend told, friends son, from shop, full of, get chips, give my, give*
	2: going run, gold, got bike, got caught, got job, got knocked, guts, gymn*, gymnastics, had machete, had talk
	2: handing, hang, he cant, he lives, he might, he twists, head and, hedg*, held babys, hes sending, hid in
	2: his placement, home i, hood*, hotel, hungry and, hurts, i, i always, i ask, i cry, i cut, i guess, i laugh, i live
	2: i met, i pushed, i said, i would, ill come, im ok, im slow, in carrier, in holiday, in house, in tent, in water
	2: infe*, is 15, is big, is going, is late, is loud, its me, jodi*, jodie, jumper ., keeps measuring, kick, kicking
	2: kids who, knew ., knife in, lady at, last year, later, leaves ., lets, listens ., little cousin, little wife
	2: live on, lolly, looked at, loses, losing my, made it, made us, makes me, mates dad, mcdo*, mcdonalds, me first
	2: me my, met boy, middle of, might do, minute, missing its, monday ., money is, month, months, more he, more i
	2: morning, most days, mum doesnt, my ankles, my bedtime, my cousins, my letters, my sock, my stepdad, my tea, my year
	2: myself ., name for, need talk, new girl, nicking, night man, nights and, nobody clocked, nois*, not handing, not~18
	2: not~4, not~being, not~clocked, not~handing, not~hard, not~move, not~pe, not~police, not~unit, not~wear, nuts
	2: of wee, ok but, older, on estate, on field, on hot, one side, only 11, only had, parents ., party but, passed out
	2: pay and, pay for, penc*, pencil, people in, pick, placement for, plan, plans, plat*, please get, poppy, pulled me
	2: punches, ran away, real gun, room by, round her, sad but, sand*, says my, scab*, send more, send my, server where
	2: shook, shorts, sick and, sign for, single, sit in, sit on, sits, skin ., skins, slam*, sleeves in, slipper and
	2: so me, so please, sofa ., something about, something crack, sque*, stev*, steve, stop and, stop me, stop ringing
	2: stuff is, takeaway, term, tesco ., that my, them held, there on, there stand, they pack, thinking, tight i, time
	2: timetable, tin ., toast ., toilet, told ., tonight he, top, trapped, trip and, tuck, turn out, uncle has
	2: uncle pays, under in, us, us at, wake up, wake*, wakes, want me, was at, was crying, way home, we can, we fell
	2: were i, what my, wheelchair away, when we, whip*, whipped, will forget, will run, with, with blade, with your
	2: would make, yourself .
	-2: . archery, . chilli, . nervous, . someones, 18 in, about giant, accident and, account ., adul*, afra*, afraid
	-2: allowed go, always someone, and carer, and cried, and hot, and ive, and king, and police, and scored, answered
	-2: are always, are killing, argu*, army and, arrow hit, art is, ask ., at airport, at bowling, at it, attack when
	-2: aunt, awak*, awake, away from, baby is, back is, back my, bag and, bag for, bags and, bank account, bann*, banned
	-2: bash, be at, because of, because she, beds, behind my, believe, bell*, belly, bit but, bit nervous, bit where
	-2: blit*, blitz, blue*, bluey, bluey ., board ., bomb in, borr*, boy who, boyfriend has, boys ., brig*, brot*
	-2: brother ., bug, by friday, bye ., came in, came talk, can ., cann*, cant come, card*, cards and, carer gives
	-2: carer there, cat sometimes, cats ., chew, chewing gum, chilli, chilli nearly, chips and, class has, come for
	-2: come on, comes out, comf*, comfy, coming ., couldnt, course, crai*, dad and, day because, debate, detention .
	-2: did battle, didnt ., do when, docu*, documentary, does me, doesnt want, dogs so, doll, dress ., drowned in, essa*
	-2: essay, ever ., every morning, fake spider, fare, feet ., fireworks, first night, five*, foaming ., for chewing
	-2: for dinner, for our, for taxi, for walk, for wee, four ., four hours, french oral, friends ., friends again
	-2: game is, games, gangs, gara*, get up, gets up, gian*, giant, giant spider, girlfriend and, gives, gives her
	-2: go bowling, gobl*, goblin, got 6, got arrow, got be, got lift, got us, grandad, grandad has, had ., had fire
	-2: half way, hand ., happened and, hastings and, hate french, have different, he grabbed, he pulled, he took, head on
	-2: her phone, her prom, hill, his arms, his mum, his team, hit by, hour ., hours and, hund*, i asked, i died, i loved
	-2: i never, i packed, i paint, i scream, i watch, in bath, in book, in class, in cricket, in history, in on, in panto
	-2: in room, in same, in since, into ., is boring, is making, is poorly, is running, it has, itches, its on, its quiet
	-2: jab in, jail, join*, joined, keba*, keep her, kev, killing my, king got, late every, lift, like camping, like they
	-2: lost ., mand*, massive one, mate in, me before, midn*, midnight, minu*, mo, mock and, money in, monster ., mood*
	-2: morn*, move my, mum because, mum has, murder ., murdered, murderer ., my account, my bag, my brace, my english
	-2: my essay, my friend, my mate, my mock, my music, my nan, my sleeve, my theory, my toy, my tutor, nearly blew
	-2: nervous ., nervous but, neve*, never, never came, never said, next door, next doors, nights, no ., nobody gets
	-2: none, not for, nothing happened, nothing is, notice, not~5, not~call, not~changed, not~dad, not~did, not~doors
	-2: not~enough, not~every, not~funeral, not~hear, not~know, not~looked, not~man, not~meeting, not~nice, not~ok
	-2: not~one, not~only, not~plan, not~school, not~shouted, not~takes, not~teacher, not~that, not~touch, not~uncle
	-2: not~us, not~vape, now with, nurse ., nurse gave, of staff, off me, off wall, old enough, oldest, on monday, on war
	-2: open ., oral, over fence, pack my, paid for, panicking, passport, path, peop*, people said, people think, pick me
	-2: picking me, plaster with, police and, pulled, put it, radiator ., rolling, rolling pin, said goodbye, said hes
	-2: said im, salt in, sausage ., science and, second, secret and, send it, share with, she comes, she forgot
	-2: she looks, she rang, she tucks, shot at, shout, sleep ., sleep for, sleepover at, smiled, so jealous, someone who
	-2: squash ., stal*, starving, stink, stop thinking, summer ., sweet, sweets ., tag and, take*, talked on, taste
	-2: teacher said, teacher says, team loses, ten and, text*, than me, that staff, thats what, theory test, they know
	-2: they shot, theyve, tikt*, took it, top ., trai*, tryi*, trying, tuck*, tucks, tucks me, twen*, twenty, up from
	-2: up so, us all, us in, us take, vica*, vicar, video of, visit ., voice cracked, wait for, want tell, war in
	-2: war path, was like, was murder, was off, watched bluey, water for, we painted, weeks, went mental, went numb
	-2: where ., whos, wifi here, win ., with me, with paint, with rolling, with two, works, worl*, world, world war
	-2: worst, would come, would rather, wouldnt let, writes, yogh*, you .
	-3: . absolutely, . all, . boxing, . death, . grandad, . hide, . mario, . nanny, . nans, . older, . same, . some
	-3: . they, 14 kills, about county, about me, all over, am 16, am eleven, am nine, and didnt, and down, and e, and go
	-3: and josh, and me, and nearly, are coming, at 8, at bus, ate last, awar*, away and, back for, badge .
	-3: bathroom with, be my, beach and, because hes, believe her, biscuit, bit gutted, blood pressure, board, board now
	-3: bottom, bow, box under, brother fell, buse*, buses, but doctor, by chocolate, calls and, carer about
	-3: carer screamed, carer works, changed, check on, choi*, circus if, cleaned, cook pasta, could cry, could murder
	-3: county lines, creeper blew, crie*, cries when, crisps ., cut ., dad put, dead lol, death by, death in, demo*
	-3: did play, didnt know, died ., different, divo*, divorce, dizz*, dizzy, does, dogs i, dont worry, drawings, drink
	-3: eat horse, exploding, face with, fail*, failed, fair i, fan, fight death, finally ., finger in, five of, fools and
	-3: for cheesecake, for it, for there, for world, forgetting, fortnite and, four, gang*, gave me, get hit
	-3: getting married, go different, go swimming, goals, good we, got 14, got chips, got taken, got took, grave
	-3: grave and, great fire, gutted i, had, had sex, handed out, have*, havent, he is, he picks, he would, helps me
	-3: here in, him im, him my, history ., hit in, hob, holidays ., house not, i agree, i believe, i bled, i drowned
	-3: i ever, i kicked, i told, i wake, in back, in evening, in fortnite, in laundry, in night, in towel, is out, it if
	-3: its crime, its his, josh play, jumped, khan, kidnapped by, kitchen when, knee hurts, knew, know ., laser tag
	-3: lay on, leaving, leaving and, libr*, library, life*, like drill, loads of, lol lol, long*, looks like, made cake
	-3: man said, mars, me it, me tenner, me that, meeting day, messaged me, minecraft house, my bed, my drawings
	-3: my family, my foster, my homework, my iron, my jumper, my knickers, my locker, my pa, my phone, my spelling
	-3: my spellings, my tablets, my video, my wardrobe, mystery and, nans ., neit*, neither, nerves, never come
	-3: new people, next week, nose*, nosebleed, not run, nothing report, not~at, not~bin, not~do, not~ever, not~family
	-3: not~fighting, not~how, not~lamp, not~money, not~nurse, not~ones, not~prom, not~rang, not~staff, not~stops
	-3: not~they, not~trouble, not~turns, of fireworks, off so, on hob, on our, on shift, on time, only want, oper*
	-3: out lol, own ., pa, pays me, penalty ., phil, pick*, plates, pokemon, poor*, poorly, presents, pressure, private .
	-3: prog*, pyjamas ., rash, read*, reading murder, respite and, ridi*, riding, righ*, right, right ., ring*, robl*
	-3: roblox, row, ruby, sad because, said it, sam, sang ., september ., she couldnt, she held, shei*, shop, shouts in
	-3: sign ., sir said, slid*, smoking, sprained, sprained my, staff have, stand outside, standing, starts, stop going
	-3: stranger, strict but, stuff and, susp*, suspense, swore ., tag for, takes me, tea ., tell who, term ., that test
	-3: them say, thing in, think of, time in, traitors, tuesday because, two ., unif*, uniform, up for, up wall, upda*
	-3: want go, wants know, was laughing, was raining, watched film, we didnt, wedn*, wednesday, weeks ., whats point
	-3: when im, while they, whisper, will come, will say, with netball, with that, worker again, you didnt, you think
	-4: . chemistry, . chess, . history, . it, . taxi, . thats, . theyre, 12 but, 7 in, about moving, about what
	-4: about when, about wifi, adde*, added, affo*, afford, after me, agen*, all night, allowed on, already ., am only
	-4: and asks, and come, and its, and so, are, arrested, ask for, asked for, asking ., asks me, assassin, at all
	-4: attacking, bday, be ., be longer, beco*, bell, best game, big knife, bigger room, binn*, binned, bit jealous
	-4: blan*, book, bottle ., breakfast ., broke ., broken, but were, can use, cant remember, cant tell, ceil*, ceiling
	-4: chemistry ., chess club, chopped onions, climb, club i, coach says, costume for, coursework ., cousin went
	-4: crisp but, dad dont, dad i, dad shouted, dad went, dads ., didnt get, do karate, down for, exploded ., eyes .
	-4: fair because, falls asleep, fing*, five minutes, flu, for his, froz*, garden and, gcse, get form, go for
	-4: go meeting, go that, going do, got bruise, got merit, got my, got picked, grazed my, guar*, guardian, gun for
	-4: had seconds, haha, hang*, hangman, has happened, he waits, his head, hot, hugs, hungry i, hurt myself
	-4: hurting myself, i start, i swear, im asleep, im cross, im moving, in art, in hide, in rugby, in with, in year
	-4: is helping, is no, it goes, ive got, jumped on, kid at, kit, knee, left in, lego and, lets me, like maths
	-4: like vampire, little kids, make big, mcflurry ., meeting was, minibus, moved wales, mum at, mums boyfriend
	-4: murderer, my aunties, my coursework, my laptop, myself with, nail*, nails, need tell, new gun, nice but, no way
	-4: not me, not~afford, not~brother, not~drunk, not~football, not~fun, not~get, not~haha, not~it, not~long, not~mind
	-4: not~nan, not~off, not~talking, not~three, not~worry, nurse took, off sick, on beach, on floor, on insta, on mario
	-4: on saturday, on second, on warzone, our class, ours*, ourselves, passed, picked me, plag*, plague, prof*, proj*
	-4: project, punch, push me, reason ., reckon, recy*, round it, said its, sat, save*, saw mum, sayi*, saying
	-4: scary you, scream ., screamed so, second one, sends, service, shaking, she gave, she puts, she wrote, sill*, silly
	-4: sit with, six weeks, sleep over, sleepover and, so angry, so embarrassing, so everyone, so hungry, squash, stole
	-4: stopped, stories ., strangers, stre*, stuff in, sweets, tablet, tank, tedd*, teddy, tenn*, them is, they ask
	-4: they get, they helped, they write, things i, think it, thinks, tightened and, tights, time ., times on, too strict
	-4: tower i, toys ., trainers, under water, until its, up at, up like, video, volcanoes, volcanoes and, walk ., wall*
	-4: warz*, warzone, was cancelled, was shaking, we still, we stood, went over, were robbed, werewolf, where is
	-4: will it, winn*, with cup, with hammer, work ., would kill, you and
	-5: . kid, . man, . proud, 25, 5, about bed, about money, aint in, all of, along, ange*, anger, are getting, aske*
	-5: asked, asleep and, asleep when, at 6, before you, better since, big slide, bit ., bit when, bored ., boss at
	-5: brave and, burning, but fair, but hes, but miss, can we, centre parks, class for, come out, creepy ., dad had
	-5: dad thinks, dance ., diamonds, do dancing, dont talk, draw, drill and, face ., fed, finished my, flat, flat .
	-5: foot, for prom, fridays, fridays ., frightened of, from kitchen, funeral with, goes mad, good and, good but
	-5: got into, got out, grabbed my, gran says, guts ., had lockdown, had power, happy see, has one, he always, he hit
	-5: he sat, he shot, he threw, hes in, his queen, histories is, i bumped, i drew, i havent, i promise, i share
	-5: i squeezed, i watched, if someone, im doing, in cupboard, in end, in gta, in it, in library, in trouble, injection
	-5: is fighting, is in, is kind, is loads, is way, joker, keys, kick and, kill him, killer in, killer left, know*
	-5: knows, laptop is, last samosa, laughing my, learnt about, leg is, legend ., let him, letting, level, like when
	-5: list*, loads ., lockdown, looks ., lost at, make, makes killer, me doing, me keep, me up, meds, messaged, micr*
	-5: mix, moneys, move and, moved away, moved house, mum came, mum cried, mum did, my anger, my diamonds, my mocks
	-5: my stuff, my weight, nand*, nandos, netball ., never been, new headset, new puppy, next me, night on, nights .
	-5: no fights, no guts, not every, not~board, not~face, not~fights, not~guts, not~many, not~met, not~much, not~mum
	-5: not~my, not~past, not~phone, not~sleep, not~when, not~who, old dog, on that, on there, on wall, online want, orde*
	-5: other, our striker, panto and, parks ., passport for, pens ., people, people online, phon*, please ., point of
	-5: popc*, popcorn, powe*, power, power cut, pushed me, review or, same, samo*, samosa, sand ., sat under, says sorry
	-5: scratched my, screamed ., share ., she gets, she got, she ran, shoe, shot from, signed, skatepark, slide at
	-5: smacked, sort*, speak in, spelling, spelling test, spiders ., swimming lessons, sword ., table, targ*, target
	-5: team got, temperature, test ., theory ., they chop, they keep, this is, thos*, those, time they, toast, told me
	-5: took his, tooth came, tuto*, uncle is, uncle pete, under dragon, under tables, uniform ., vape, want*, was stab
	-5: way better, we all, we learnt, we told, week ., what we, when i, whil*, while, why does, will they, wont take
	-5: worker ring, works nights, wrote it, year ., you send
	-6: . coach, . dungeons, . fell, . finally, . hunger, . now, . police, . ref, . squid, about bullying, after football
	-6: after tea, and dragons, any worries, anyone and, are best, are loud, aunt*, bank card, bash*, bashed
	-6: been drinking, been good, big words, bills, blanket, bowling and, brace, bring me, broke, built, but, button, call
	-6: calmed, camh*, camhs, car park, chair, cheeks, chocolate from, cinema ., club is, colours, concert, coul*, crus*
	-6: cuts out, dad got, den, dentist says, did you, dies ., dies made, disc*, diss*, do they, does everyone, dog is
	-6: doing comb, dragons, dragons club, dung*, dungeons, dungeons and, escape, exploded in, find it, football and
	-6: for me, for six, friday ., frie*, games is, girl at, girl by, go after, got lolly, gun from, half 8, half hour
	-6: hamster ., hard ., have appointment, havent been, he left, he tells, held door, held my, her plaits, hone*
	-6: hour on, i knew, i see, i take, i threw, in bed, in big, in cars, in mario, iron, is mint, is right, it exploded
	-6: it up, its normal, join army, keep*, kids ., kills on, know i, lad next, language ., late again, leth*, lethal
	-6: listens, lock, lolly ., looked, made of, makes us, man from, many meeting, mati*, matilda, me hold, me hot
	-6: me next, moved up, mush*, my apple, my assembly, my bike, my cheeks, my chocolate, my left, my nurse, my operation
	-6: my solo, nan, near*, new worker, not let, not~happened, not~phones, now ., of term, ok if, on pens, on trip
	-6: on wednesday, one day, othe*, our family, out all, out till, owt, pain in, periods, phone, picks, picks me, pig
	-6: plaits, plaits ., pray, present, put my, report that, room because, said yeah, savings ., says i, says ive, scar
	-6: sent my, shared, shared one, she did, ship*, shor*, shot my, shot up, soaked ., sorry for, spilt, squid
	-6: squid game, staff held, stepmum, stood in, team is, theres no, they watch, throws girl, tick*, told them, towels
	-6: train ., trun*, trunchbull, trunchbull throws, war ., was ., was class, was gutted, was sick, wash up
	-6: watched films, we built, we swap, wednesday ., went mad, when sir, who won, wine ., worker said, worries at, yeah
	-6: you say
	-7: . bev, . hate, . not, . playing, . rugby, . someone, 6 nil, about knife, airp*, airport, and next, apple .
	-7: art and, at drawing, at gate, at meeting, at youth, away join, bangs, bbq and, be in, bodi*, bombed my
	-7: book report, bride, brought me, bumped, buried him, can only, car door, caro*, cat died, checked my, cheesecake
	-7: cheesecake ., clown, coach and, coll*, council ., coursework, cupboard for, dagg*, dance, daylight robbery, die on
	-7: dogs ., dont feel, door for, down it, driv*, drowning, drugs in, fencing and, fight someone, film night
	-7: foster sister, garden ., get drunk, got tickets, gta and, had cuddle, had ice, had juice, had nightmare, had sip
	-7: hair and, happy and, hard at, has it, have contact, having baby, he scored, he watches, headset mine, here two
	-7: hes nice, hide and, horse and, horses, i chopped, i finished, i hid, i missed, i text, i will, im 15, im bored
	-7: in from, in taekwondo, in these, is bad, is fair, is pink, is you, it at, it normal, it says, ive never
	-7: karate and, king*, kings, late and, leak*, legs are, letter from, level 9, like me, mang*, manga, me book, me jump
	-7: me wear, merit for, most*, mostly, moving ., my girlfriend, my language, my lines, my mums, my poem, my tablet
	-7: netball and, new bike, nice, not been, not~centre, not~his, not~let, not~people, not~sit, not~theres, not~washing
	-7: of biting, of contact, on inside, opened, out his, parcel, people ., plan is, plastic spider, played cards
	-7: please i, pokemon fainted, posts, posts ., pounds ., pran*, prank, prison and, pudd*, pudding, puppy .
	-7: put blanket, put plastic, radio, rank ., report on, road ., room, rooms ., sausage, scene, school are
	-7: science teacher, screamed place, set alarm, she lets, shin pads, shot me, skeleton, skulduggery, slaves, snow*
	-7: sock*, socks, someone for, song, soon ., sorted ., speech but, spiders and, squeezed, staff i, stas*, stash
	-7: story book, taxi, tesco, test was, them but, they both, thing that, time as, tita*, titanic, took off, toys
	-7: trainers and, understand, up till, wanted say, was boring, was good, was hard, was scary, we sleep, we write
	-7: went my, who ., who my, who was, wifi ., will die, with ball, with cake, worker never, worker there, would fight
	-7: write letters, york
	-8: . swimming, 6 ., ache, am shy, and dog, and i, and nan, anxi*, apri*, april, april fools, as joke, at this, bad i
	-8: bags ., bask*, beat me, because bus, because im, bedtime at, bev for, bloc*, blood orange, boy in, brother came
	-8: burgers, burping, bus, but good, but hot, butterflies about, butterflies before, came into, came stay, camp and
	-8: cancelled again, cant be, cine*, cinema, class and, contact at, contact got, cryd, dead in, dentist said
	-8: doesnt hurt, dogs, dont forget, dont know, eritrea and, excl*, feel nervous, fight with, file ., fool*, fools
	-8: for days, forg*, fortnite ., france, from when, get butterflies, get nervous, goos*, goosebumps, got butterflies
	-8: got slaughtered, had burping, had lunch, had secret, hasnt been, have rota, he reads, here and, his back, hole
	-8: i burnt, i dont, into care, is best, is black, is savage, is strict, its dark, judo i, kids are, kind ., kniv*
	-8: knives, late but, lives with, lock on, lost on, loud neighbours, lovely, mad ., making me, marshmallow, me do
	-8: me want, melt, mira*, miracle, miracle ., mist*, more veg, moved down, mum cancelled, mum lives, my gum, my pocket
	-8: my secret, my stepmum, never run, nine ., nobody asked, nose bled, not fight, not~choose, not~find, not~of
	-8: not~our, not~paint, not~picks, of class, of her, on fridge, peas ., place at, plastic, rains we, ref gave
	-8: review at, rocket, rota ., rubbish, salt, sava*, savage, school council, school its, send help, she picks
	-8: she sings, she wants, shout at, show, slau*, slaughtered, so my, sofa, soun*, staff were, stay and, street
	-8: swimming ., swimming badge, tast*, than once, theos, there and, they make, think, took my, veg, vegg*, veggie
	-8: want help, want read, want shoot, wars, was awkward, we saw, wear*, weir*, weird, were having, wont say
	-8: workers this
	-9: . happy, 40 quid, abou*, about, about xbox, and clapped, and hit, and out, and when, apart from, asleep on
	-9: at cluedo, at new, at that, auntie, away with, bandit, bat, beach with, bed when, big brother, birds with, bit sad
	-9: blaz*, blazer, blown, blown up, body is, book girl, books, bril*, brilliant, bulldog, buzzing for, called bandit
	-9: card, cards ., carer put, carers for, carers still, carrying, clapped ., cooker ., cut open, dad brought, dead*
	-9: deadly, died laughing, doctor is, doors, drew, driving theory, eid, elbowed, elbowed in, feel safe, fire of
	-9: for throwing, from school, get butterfly, getting puppy, got blown, got gold, got saturday, grandad ., guess what
	-9: had good, had run, happened i, hayfever tablets, heart in, helping me, him he, his music, hope we, how long
	-9: i forget, i got, i help, if they, im bricking, in army, in bits, in care, in his, in war, is crime, is garden
	-9: is noisy, kill two, lase*, laser, like bomb, like lock, lives in, london and, lonely at, messing ., moved me
	-9: murder mystery, my hayfever, my mates, myst*, mystery, new social, no phones, not~again, not~broke, not~can
	-9: not~taken, nurs*, of day, of london, on football, on its, one stone, packed for, paramedic, people ask
	-9: please tell, puppy and, rings me, sad on, saturday job, secret santa, see this, seek in, shaking before, she can
	-9: she reads, sleep and, so mad, solo in, sorted, sound, spellings, spoon ., start next, stone, striker, striker is
	-9: swimming and, test and, this ., tonsils out, two birds, up pigs, volc*, was brilliant, was ok, water fight, week
	-9: went beach, were, when he, who are, wifi is, with whole, worker, worried ill, zombies on
	-10: . boo, . eid, . stuck, . whos, about her, after too, am bit, am fed, and wouldnt, argument, arrow in, asked me
	-10: at gymnastics, at whole, attack, back because, bag when, boo ., braces tightened, brew*, brews, brother broke
	-10: carer, cheats, chuf*, chuffed, creeper again, cricket ball, cross because, decide, decide ., dont get, door and
	-10: down ., drive, drop french, eid was, embarrassed when, engl*, everything is, fart*, farted, film about, flos*
	-10: floss, floss ., for ten, fridge ., full, get laptop, got killed, got soaked, ground, grow up, gymnastics and
	-10: had cry, hast*, hastings, hate, he kills, her arms, her head, hes my, him out, his bag, his eye, hook is
	-10: how much, i keep, i lost, i pay, i slammed, im fed, in bin, in garden, in mornings, in that, in woods, insta
	-10: is on, jaws and, killed by, knoc*, know who, lamp ., learn my, left hook, legs and, like someone, live after
	-10: living on, log, makes good, mass*, mates after, me work, meeting about, mum moved, mum rang, my bank, never saw
	-10: nightmares, no im, note, not~been, not~cold, not~hes, not~hit, not~me, not~tonight, nuts and, of hastings
	-10: of thunder, off first, on wing, personal best, pillow fight, plad*, plade, poorly ., postman ., radio ., rain in
	-10: reads, rugby ., rugby and, sad and, sandra, seat, set, she talks, slide and, smells of, sorr*, sorry, spiderman
	-10: squeezed my, stol*, stopped my, tablets for, tell them, telly, that i, their own, there club, they look
	-10: they stopped, this term, though ., threw me, thunder ., toas*, told him, touched my, trainers ., trainers for
	-10: trip*, under stairs, understand my, unsafe ., up i, us beach, use big, voice ., was embarrassed, was monster
	-10: watched jaws, we plade, weak, were ok, where my, will cry, wing, wing ., woods, years and, zomb*, zoo and
	-11: . bowler, . cant, . doyouthinkhesaurus, . let, . lion, . talk, about washing, after that, all go, and sat, anne
	-11: anything ., arms are, arrest, ask, aunties and, badd*, baddie, bike back, bowler, brother on, calm and, can
	-11: can eat, can go, cant sleep, centre and, chee*, class, comb, come but, comi*, curtains are, deba*, did drawing
	-11: died so, do what, dog, doyo*, doyouthinkhesaurus, doyouthinkhesaurus ., e, fast ., fight for, fight over, final
	-11: finished hunger, floor ., fun and, gets beaten, good i, got absolutely, got blue, got her, gras*, grass, grass .
	-11: had cake, had pillow, had snowball, had thirds, havent wanted, he showed, henn*, henna, hip, hook and, i feel
	-11: i look, impo*, imposter, in museum, josh, kart ., kickflip, kills me, knife crime, know when, landed, last review
	-11: left ., lessons for, like ., load*, me sad, mind, minecraft, miss mum, mocks and, mondays and, mum and
	-11: need glasses, neighbours dog, new coat, new staff, night at, no eyes, no hands, not~best, not~eyes, not~hits
	-11: not~running, not~thank, off roof, old toys, oranges, over my, pads, pass ., pens and, photo of, play*, playground
	-11: playground ., police officer, potato, practice, pudding at, race ., raining cats, roblox ., row with, saves
	-11: scary but, scou*, sent off, sharing, shop on, short, snores like, snowball fight, so cold, stairs in, tables .
	-11: team won, thirds, tire*, tired, touch, trampoline but, tues*, tuesday, twix ., us fishing, want do, we read
	-11: wearing, went past, worried i, would never
	-12: . biscuits, . line, . ok, . romeo, 6 0, alle*, allergic, am moving, and juliet, and man, and none, and robbers
	-12: and snored, any, appo*, appointment, at shop, at zoo, batm*, batman, before they, bombs ., bus ., called rex
	-12: can ride, car ., carer always, carer mum, clay, cold ., conc*, could scream, cousin is, dent*, dentist, dont live
	-12: dont shoot, down when, downstairs ., duty, escaped, excited for, fair and, far ., feve*, fever, fever tablets
	-12: fishing ., football is, for camp, for halloween, fuse, go and, going be, good day, hamster died, happens with
	-12: has touched, he laughs, hot weather, i forgot, i scored, im learning, in rounders, in what, isnt true
	-12: its because, ive lost, jk, juliet, land*, last place, laughed till, like living, line of, loser, lost all, lush
	-12: marc*, march, match and, mates and, mcdonalds ., meri*, merit, messenger, messenger but, more than, mum know
	-12: my science, my shin, nervous when, never lets, nil but, not~bye, not~hungry, not~messenger, not~shoot, not~sunday
	-12: not~swimming, of duty, of lessons, of nobody, officer ., old address, one from, out by, out late, over moon
	-12: own phone, paint my, painted ., pige*, play zombies, prov*, push, question, rex, rex ., robbers and, roll*
	-12: roller, romeo and, rounders, said that, scab, shoot messenger, snored, stor*, tell*, times tables, toge*
	-12: together, traf*, traffic, training, two weeks, under bed, under table, up after, upset ., vet ., violated, visit
	-12: want it, was too, we cried, we got, we sat, were at, what happens, what they, when door, will, window and
	-12: words ., worry
	-13: . sharons, about bad, alco*, alcohol, am happy, and bus, and put, and theres, at lunch, awfu*, awful, banging
	-13: battered 6, battle of, be needing, books ., broke so, bus broke, but not, butl*, butler, camera on, cancels .
	-13: centre ., chatting, cool, could get, cult*, culture, cut and, cv, deci*, dinners ., doctor says, dodg*, dodgeball
	-13: dog ate, doin*, doing, door*, everyone ., fewe*, fewer, fine with, footed, for laughing, for scouts, forgets .
	-13: friday and, gaffer says, get takeaway, ghost train, googly, googly eyes, grad*, grans, had toad, had water
	-13: half ., has started, have beef, he gives, helping ., henr*, henry, henry and, his medals, his old, homework and
	-13: howling, howling ., hundred, in by, in funny, in harry, in hole, in june, in second, interview at, is annoying
	-13: is scary, is sick, is slow, is when, leve*, light, lonely ., longer with, lots, lots of, meda*, medals, medals .
	-13: mic, missed trip, monster, my add, my group, my shirt, needing, nobody forgets, nose pierced, not~and
	-13: not~forgets, not~needing, not~on, not~self, not~share, not~time, on ghost, open because, phys*, plans change
	-13: policewoman, report and, resi*, room was, say if, says he, says it, scared of, seco*, second half, shark .
	-13: sharons, she doesnt, shower and, sims by, so excited, spot, spot on, swim*, swimming, taken ., talk too, talks me
	-13: tech and, them in, these shoes, think we, thra*, thrashed, through wall, till he, toad, toad in, too fast
	-13: two footed, unfair that, want longer, want try, was asleep, was foaming, was interesting, we could, went .
	-13: went fine, went for, went see, were howling, when plans, wifi goes, year 9, yuk, yuk ., zombies in
	-14: . reading, . smashed, about where, ached, ached ., air when, always on, and homework, and sings, at chess, big
	-14: brok*, carer was, climbing frame, cushion ., dad came, dad on, dangerous, did skelington, divi*, diving, dogs but
	-14: eats all, favourite, fillings, food and, for gta, form signed, fram*, frame, friday we, from uni, funny .
	-14: get adopted, get when, gets tv, ghost stories, going out, got hamster, got lost, got money, gran, gravy ., gunp*
	-14: gunpowder, gunpowder plot, had chips, had jab, have later, hors*, hospital and, i change, i try, if nobody
	-14: im suing, is hundred, is moving, is too, it stopped, kind me, knee ., knocked and, know she, late ., learn drive
	-14: mates now, me chess, me her, me here, me turn, mental, miss knows, miss says, missed, money do, moving in
	-14: much money, my own, my reviewing, my tie, nervous about, no fillings, nobody has, noticed ., not~fillings
	-14: not~fish, not~go, not~mean, not~sad, of spiders, offi*, ok now, on roof, once ., operation and, over last, parm*
	-14: parmo, pigs heart, pistol, plot, plot and, poem, psyc*, punched air, reviewing, reviewing officer, row ., satu*
	-14: scared ill, secrets with, sister on, skelington, skul*, so no, son is, sort my, squa*, stee*, stik*, stiker
	-14: stuff away, suing my, tackled, tackled me, taug*, taught, taught me, text, that joke, theres always, this one
	-14: told ghost, tv ., uni and, up im, up later, war and, was nearly, was telling, water pistol, where will, whoo*
	-14: whoopee, whoopee cushion, wish we, with tea, work, worried my
	-15: . for, . night, about his, about turning, and did, and sir, are good, are working, asked us, at cafe, at night
	-15: band, be chef, bit me, bled, brother said, burglars, call every, can come, cards, changing, chef ., circ*, come .
	-15: come contact, cooking, coventry, crea*, cream for, cried my, cried so, dad at, danced all, den ., do something
	-15: drank poison, eyes out, fair enough, finger out, fingers ., fixed my, food hygiene, for county, form .
	-15: from hockey, get in, get stay, good laugh, got pound, got red, got warning, had my, happy ., have passport
	-15: have poster, he slept, help, hit anyone, hockey ., home on, hug ., hygi*, hygiene, hygiene so, im nearly, im on
	-15: in foot, in microwave, is plenty, its massive, jelly ., job in, ladder ., lasa*, lasagne, late for, legs .
	-15: letter out, like fish, live when, loud, lung*, minute ., musical, my baby, my mum, my provisional, nan more
	-15: not~shout, of wolf, on fridays, on his, on new, one at, park ., phone call, pizz*, pizza, place was, plaster .
	-15: popped, poster of, prom ., resp*, ring and, robbery ., says im, seconds, shot myself, slippers, smell like
	-15: spelled, spelled my, suit, table and, teaching me, tests, tests ., that calms, they gave, time is, too many
	-15: too tight, turning 18, two staff, up but, up in, want phone, want see, was baby, we set, wolf on, yet
	-16: . are, . drawing, . head, . minibus, . shot, . vampire, 5 ., alri*, alright, and he, and who, and you, annoying .
	-16: anyt*, anything, at butchers, axe, baby cousin, bang my, basketball, bedtime and, behe*, beheading, brain
	-16: brave ., broke lamp, brother had, butchers start, cafe ., can someone, care and, changing rooms, chicken and
	-16: chopped off, contact and, craf*, craft, cross with, dale*, daleks, everyone looks, feet are, for drawing, forgot
	-16: get picked, grabbed, had dream, haf, haircut ., hand in, happens if, hat, have talk, her about, her knitting
	-16: her nails, her old, his car, i ring, im playing, im reading, is torture, it rains, its annoying, its mended
	-16: killed it, kitchen with, knitting, knock whos, laundry, lead, learned make, less people, let go, like slugs, lion
	-16: lion king, looks at, made box, man with, me be, me have, me off, mended ., messing about, mine*, minibus stinks
	-16: mood, mushrooms they, my minecraft, my nerves, my sessions, nerves ., no thanks, nobody died, not~asked
	-16: not~makes, not~thanks, on next, only came, only messing, over in, passed ., plenty ., rains, revision but, runn*
	-16: running, said we, see you, sess*, sessions, set smoke, she sees, slow, stole his, talk in, talk*, taste like
	-16: teeth and, thank, too small, trut*, truth, we ate, went, when daleks, when mufasa, wood*
	-17: . best, . horrible, 3 times, and id, are friends, arse*, arsenal, assa*, bars, bett*, better, bike at, blanket on
	-17: bled on, boiler, boxes and, brother live, brother more, by creeper, by time, cake and, cancelled and, carer had
	-17: carers said, carry knife, chips, clapped, contact, contact in, curry ., doctor said, dont carry, dont move
	-17: first ., fiver for, fix it, forcing, forcing me, getting better, getting him, going turkey, guides, guil*, guilty
	-17: guns, had scrap, have be, he sent, histories, horrible histories, i called, im nervous, in play, is doing
	-17: is nice, is ready, its unfair, learnt, lifts, mad, massive ., me cake, mentor, midd*, middle, milk so, mock
	-17: monkey bars, mudd*, muddy, mum knows, my forms, my lego, my way, myself on, not~about, not~any, not~die
	-17: not~forcing, not~new, not~take, now they, of big, of boxes, of his, off monkey, our kid, out and, part, pate*
	-17: patel, pena*, penalty, respite is, sand up, scared go, school is, scrap, scrap over, she cancels, sher*, sherry
	-17: shes strict, should get, slus*, slush, so good, squi*, star, they go, trif*, trifle, turkey with, up with
	-17: used be, waited, we never, wear, will feed, with maths, with revision, wobbly
	-18: . gaffer, 11s, 18th, about contact, and cut, and jumped, and won, arch*, are sound, ask them, assembly .
	-18: at netball, bit homesick, both*, buried it, camping ., caravan in, carers like, carol, changed ., clothes on
	-18: country we, creepy, dayl*, daylight, doctor gave, fish and, football, forw*, forward, gang i, geog*, geography
	-18: girl in, glasses make, got detention, grab*, gutt*, hand dryer, harry potter, hate peas, hate waiting, he shoots
	-18: high, horse ., horse riding, hurt bit, i bombed, i cant, in minecraft, in without, is broken, jewe*, judg*, judge
	-18: knife and, lessons, like night, lost her, mice and, mind ., month ., more since, move rooms, mum i, my goldfish
	-18: my horse, my speech, new tablets, no nobody, not~dryer, not~mine, not~their, not~told, now one, of mice
	-18: old placement, or been, orange juice, ordered, potter, present ., reviews, same day, scream, see him
	-18: shoots leanne, so bad, so hot, someone ate, stays ., strict ., thinking of, trev, tric*, want join, want one
	-18: was jealous, we picked, wear my, who stays, wobbly tooth, year 11s
	-19: . over, . people, . waiting, . zombies, about football, about meeting, and pe, apprenticeship, are being
	-19: are rank, bike*, bikes, boo who, bricking, bricking it, cadets ., cake with, call me, cancel, carer gave
	-19: carer snores, chocolate ., contact this, controller, crime, cry its, detective, do talk, drug dealer, dying on
	-19: fear of, feel unsafe, fell on, first but, for high, foster family, get bullied, ginger, glasses
	-19: got apprenticeship, had us, hall*, halloween, has his, hate it, hate mondays, have new, headshot, heart and
	-19: holiday wales, i wore, is alright, is better, is drug, it thats, its 15, its loud, june, knives at, laptops
	-19: lege*, legend, like same, log ., longer, look after, made her, me pick, me try, me win, miss said, move school
	-19: my birthday, my dead, my new, nails and, nearly cried, nil ., not~joke, of maths, off in, on sofa, only joke
	-19: our old, out when, out with, parr*, parrot, people came, proud of, provisional ., queu*, queue, rain*, reck*
	-19: residential, same band, say bye, shed and, sister ., start monday, talk with, tell him, that worker, there is
	-19: they put, time on, too short, tub, twix, wave*, way round, you lol
	-20: . manager, . nope, advo*, advocate, all stood, and burned, and fairy, ankle at, asked ., asks before, at aunty
	-20: at paddington, aunty jos, banana, banana ., bed squeaks, blew my, bottle of, boxing on, burned it, carer made
	-20: chicken pox, clas*, club stopped, diam*, doctor checked, dying of, else in, explained, fair*, fairy, farted in
	-20: fifa, fish fingers, glass of, got grounded, got splinter, grounded, grounded for, guns ., half people, happy here
	-20: he asks, he didnt, he holds, he told, headset, helmet and, hi, hi ., hugged my, i hope, i hugged, im 16
	-20: in wardrobe, it checked, jaws, jos, leaving ., mard*, mardy, mars*, mate and, me dye, me money, me sleepy, mous*
	-20: moved and, musc*, muscle, muscle in, my advocate, my bear, my cereal, my club, my key, never will
	-20: nobody explained, nope, nothing bad, not~counsellor, not~explained, not~form, not~half, not~say, not~tiktok
	-20: not~works, orph*, our pyjamas, own clothes, partner, pink ., pox, pulled muscle, put cream, rabbit, robbed on
	-20: said how, sandwich, saturday see, say much, school or, sleepy ., smashed it, sniper ., so do, soci*, social
	-20: someone sort, sore throat, splinter, splinter and, sprouts, squeaks ., stay ., stay until, stood outside, swin*
	-20: theory, throat ., we destroyed, what did, whittle, with boys, would not, wrong on
	-21: . maths, . thunder, about college, adopted ., and makes, and nurse, asthma is, at last, ate them, best .
	-21: best day, blood but, bombed, braids, bric*, buff*, buffet, call my, came contact, change school, changed my
	-21: chea*, chemistry, cust*, custard, ears pierced, excited ., eyebrows, eyebrows ., far from, feelings, fiel*, field
	-21: food here, for cinema, found out, gard*, garden, got cancelled, got ice, guess who, had operation, headaches
	-21: heads off, her birthday, hits anyone, house down, idea for, in first, is blood, it down, its ok, jan, minecraft .
	-21: minits, my braids, my crush, my idea, my packed, need filling, not~headaches, on bus, pains, period pains
	-21: proud ., quee*, queen, ques*, quiet because, red ., robbers, sant*, santa, say what, scared on, she shouts
	-21: skateboard, slic*, sort out, temperature and, thunder makes, tired ., up late, wake, want party, was home
	-21: was upset, will send
	-22: am sick, and burped, and hes, anyone i, asked three, at centre, at football, at greggs, at minute, baco*, bacon
	-22: burnt sausages, burped, carer wont, check ., chic*, chicken, cook before, cried happy, crimes, crimes against
	-22: died in, fishing and, for crimes, forget, form*, forms, going gym, going london, goodbye my, greg*, greggs
	-22: had fight, has dragon, here till, history, is sad, its calm, kitchen i, lift*, mick, missing i, month i
	-22: my driving, my story, new carers, nobody found, not~calls, not~comes, not~goes, not~restrained, not~strict
	-22: not~trip, one with, phone got, sad all, same as, saw it, school play, school with, seven and, sick of, sin
	-22: six in, sleepover ., sticks, talk, than last, tickets for, time so, today and, told jo, want cry, wanted
	-22: wants me, was fight, was shy, we moved, which i
	-23: . cat, . missing, . sad, . them, agree with, are criminal, at sleepover, be asked, being looked, bit sore, blow*
	-23: bowling, cant ., cap, carer got, closer, clow*, couldnt breathe, decides ., dish*, eats grandma, english .
	-23: faint when, fight at, ghos*, ghost, goes on, got letter, green ., help*, hurts after, i turn, i write, itchy
	-23: judo, lad in, looked into, me or, metr*, missing my, mufa*, mufasa, music, my art, my breathe, my grandad
	-23: no pudding, no worries, not ., not~dont, not~forget, not~has, not~today, not~understand, on everything, pist*
	-23: pitc*, pitch, plum*, plumber, plumber ., poster, pretended faint, rang, reckons i, said you, shouted at, stayed
	-23: stays with, stop singing, stories, talking about, talking today, tall, this maths, throwing, too, truth .
	-23: two phones, used get, want jo, we threw, weap*, weapon, with all, yet ., you about, you seen
	-24: . at, allowed phones, always busy, as anything, august ., awkward ., be vet, been waiting, blind, bump*, calling
	-24: carer bought, carer with, change my, cheesy, cold but, cook ., cream, dead gorgeous, did i, doing my, drop dead
	-24: everyone asks, explain, fed baby, fight ., going respite, gorg*, gorgeous, gum, hams*, hamster, happy when
	-24: has ordered, head*, her tea, how say, i stop, in fridge, in report, landing light, leeds ., like it, like pizza
	-24: lunch box, makes nice, me stay, me sticker, meeting is, mocks, monsters, monsters and, my food, my lunch
	-24: my scooter, myself and, not~friends, not~hurt, nurse, of chips, old cat, on your, place ., put plaster, pyjamas
	-24: read my, robbery, says attack, shut up, slug*, slugs, staff because, sticker ., tablets dont, top board
	-24: tried new, waiting since, want mum, warn*, warning, was little, we were, wedding and, week because, when do
	-24: you find
	-25: . food, . less, . nothing, . pocket, . text, always ask, and carol, are kind, at brownies, belt in, bike got
	-25: broke her, brownies, bubb*, bus stop, calm down, cancelled ., carer for, carer is, counsellor says, court .
	-25: dad are, different family, do archery, do bins, doug*, find out, fingers and, friend moved, got drunk, got place
	-25: him it, hoover, how things, i leave, is cancelled, is sore, keep my, key worker, knac*, knackered, know yet
	-25: lie in, lost his, me choose, mum come, my yellow, needle ., not~what, people are, people talk, plays radio
	-25: results, said hi, saying it, screen, sends me, shoo*, spilt my, stop asking, sun, sun ., tells same, too early
	-25: uncle came, wakes up, want say, wanted run, was best, water bottle, went everywhere, went in, with different
	-25: wrong again, yellow belt
	-26: . knife, . made, about drugs, always full, and nothing, annoyed, apple and, are so, army, at bins, at five, badg*
	-26: badge, be police, box got, breakfast on, but is, by myself, car wash, come in, cooked, cousins wedding, creasing
	-26: creasing ., dinosaur, egg race, fit ., foam*, foaming, fran*, from ghana, fruit ., ghan*, ghana, grea*, great
	-26: guid*, have bath, help and, howl*, i picked, i waited, im over, im so, its embarrassing, its long, job so, john
	-26: lang*, language, like peas, lock for, makes best, me how, mint, my personal, nan does, never had, not~march
	-26: not~peas, not~respite, of old, ok, once, sent card, she saw, small but, starving after, stay together
	-26: stopped when, tablets now, that day, thats normal, though, too far, top bins, turk*, turkey, under weather, uni .
	-26: walk school, wanted ., was brave, watch at, were creasing, wobb*, worry ., wrestle, year*, years
	-27: absolutely, adop*, and house, arm on, arro*, arrow, away for, battleships, because my, boar*, boxing coach
	-27: can resit, carers are, clue*, cluedo, detention for, dont mind, embarrassment, embarrassment when, feel weird
	-27: fifa ., first one, fixe*, flat when, gym with, handshake, handshake ., have any, have her, have lots, helped .
	-27: her baby, hot chocolate, hotel had, i cooked, if its, it looked, it was, its fun, jealous of, macb*, macbeth
	-27: man of, may ., mean me, mend*, mended, migr*, migraine, my boxing, my mind, my prom, my sims, never wanted
	-27: night but, no because, nose bleeds, not~died, of embarrassment, of match, of week, off but, on tin, posters .
	-27: resit, respite, ride my, saving for, scares, scares me, scor*, secret handshake, series, shook his, shop ., shy .
	-27: sign it, soft, spain ., ta ., taxi man, that ok, they come, tomato, training ., was turkey, wasnt scared
	-27: window it, you bring
	-28: and ate, and everyone, and gran, arre*, at seven, because it, birthday cake, brother farted, chess ., crime .
	-28: day its, drawing on, engi*, engine, engine ., erit*, eritrea, fair that, feel scared, fencing, from eritrea
	-28: from rain, got engaged, have i, here are, in engine, in jail, in rain, inhaler is, itches ., meal*, meals, mons*
	-28: mouth was, my party, nearly passed, not sure, nothing changed, not~anyone, not~meals, not~park, not~rules
	-28: not~secrets, not~sure, not~unsafe, of moving, on day, on trampoline, one where, other ., paint ., penk*, penknife
	-28: question ., quiz, room*, rooms, say they, she came, sip, sip of, so happy, someone and, swing and, taken, was
	-28: was late, was only, we walked
	-29: . felt, . tell, . went, . what, adults, after swimming, angry so, are ok, at rugby, blinders, bullying at, cart*
	-29: circus, clar*, complain, complain about, cross ., dad doesnt, danc*, dark so, end of, fixed, flowers, for my
	-29: fort*, funny voice, get jealous, gets more, graz*, grazed, have night, havent ., he cried, hot it, i slipped
	-29: i wont, in film, in town, late because, live with, loll*, long ., lunch, map, mayb*, maybe, maybe ., me pictures
	-29: miss told, moody, my bus, my drawing, my tonsils, no bullying, not~bullying, not~made, not~yet, pack ., peak*
	-29: peaky, peaky blinders, powerpoint, same time, scared my, school nights, screamed, sept, stab in, strict about
	-29: suin*, suing, teaching, tons*, tonsils, tour, unfair ., was in, would find, you wear, youth club
	-30: . see, . why, . worst, all at, audi*, babies ., baby and, bbq, beat us, big room, brou*, brought, can do, cat is
	-30: chased, deep end, did big, dog on, dye, dye my, everyone went, get flat, get know, grandma beat, had three
	-30: hands ., home*, i came, i moved, in mud, in sand, it always, its cold, kart, knock, leg was, loads, lump in
	-30: mario kart, meeting and, miss put, mood so, mud and, mum myself, my carers, my verruca, not~anything, not~dye
	-30: not~smacked, on last, pass i, pig ., postman, prom dress, rabbit ., right thru, robbed, sad about, saturdays .
	-30: say goodbye, scen*, sings ., skat*, sleep right, social workers, solo, spider in, st, tea because, tell her
	-30: text ., text me, train was, trains, want stay, was poorly, who decides, you decide
	-31: . football, 21, and jo, anymore and, blazer ., cake*, cakes, camp, chippy, chippy ., cold at, counselling, crush
	-31: eating toffee, eggs, feed it, feelings ., fix my, for team, get for, get shy, here i, him and, homesick, hope i
	-31: i say, im 21, im off, keeper, leaving for, me what, mum brought, my exam, neck but, night and, not~like, over at
	-31: phone for, room say, saw my, shin, sleepover because, snai*, snail, stopped and, theyre sound, tiktok ., toff*
	-31: toffee, tongue eating, top and, use sharp, want keep, was happy, who comes, will my
	-32: . nobody, and was, assi*, at wedding, burnt toast, butterflies, came, cancelling, chas*, chem*, coin, dest*
	-32: destroyed, field and, fights, fine ., for sleepover, get live, gets me, got moved, he came, hope, hour, i hate
	-32: isnt scary, its far, keeps cancelling, kidnapped, knocking, knocking ., let us, me something, monk*, monkey
	-32: move in, not~knocking, not~scary, of family, on at, piec*, piece, plays his, ragi*, raging, rang and, school .
	-32: science we, she goes, shel*, sleep better, sure, tag, taxi ., things are, tightened, trip because, try, under tap
	-32: was bit, was raging, without knocking
	-33: . before, . were, abso*, and doctor, anyone in, are building, at fair, baby photos, beef, being in, bits .
	-33: dad rang, exploded, felt, fire drill, goalie, got new, gran has, gros*, gross, gross ., haircut and, have had
	-33: him off, his shoulders, hole and, i need, i sleep, in goal, kicking sofa, knife with, left and, lovely and
	-33: not~never, online ., or anything, peas they, pleased, pleased ., poison but, rome*, romeo, staff say, stage .
	-33: storm, takes hours, tatt*, test*, therapy, they read, tho ., want for, we are, we both, we sing, who said
	-33: with mum
	-34: . angry, . too, always say, am oldest, and it, are fine, bake*, be illegal, be nurse, bike, book about, borrows
	-34: borrows my, butterfly, came off, choose my, could live, crisp ., dads for, dont like, feel left, filling
	-34: five pounds, get five, goal, good ., got dead, had baby, hair cut, hair done, hands went, harr*, harry, have you
	-34: he chased, he put, it hit, it when, its nothing, know anyone, lady writes, learned about, much, no body, not~body
	-34: not~singing, on cod, people will, play ., put fake, room without, sell me, sheep, shower is, sister borrows
	-34: snapchat streak, so funny, stay here, streak, sue, things down, town ., us we, wales ., was angry, worker is
	-34: writes things
	-35: . home, . who, . worried, airport ., am worried, any of, ask me, at college, been same, carrots with, chan*
	-35: change ., class gave, died, dofe, duck*, ducks, eat his, ella, esca*, finger on, gaff*, gaffer, ghost ., got wet
	-35: had heart, hit his, hope my, i cuddle, i sneaked, i went, im new, in drama, its plastic, laptop ., lunc*
	-35: monopoly, music on, nan on, nearly had, nobody shouts, not~nightmares, not~wanted, of myself, oliv*, oliver
	-35: oliver twist, revision, saturday ., seek and, sent out, ship, sneaked, stressing me, tears when, they check
	-35: till ten, time go, tuesday ., was time, was tired, washing cars, we cut
	-36: . passed, . saw, 1 because, 20 pound, alto*, alton, alton towers, and dribble, angry at, beam, blin*, charity
	-36: cod ., creeper, cried bit, crut*, crutches, didnt cry, drib*, dribble, dribble ., excluded for, fall out, fare .
	-36: feel proud, fell over, fili*, filing, good way, got back, haha*, hahaha, hahaha ., havent had, hit six, im filing
	-36: in good, in may, it rained, lear*, like going, listens me, lived, marry, may, me but, nerf, noisy ., not fare
	-36: not~fare, off beam, on crisp, past its, pasta ., pep, pictures of, please write, pock*, rained, reads me
	-36: said hed, sank, send me, she sent, shell, shy when, sick on, slipper ., snor*, some days, spiders, tall*, taller
	-36: that she, there its, tower, towers, waited with, who ask, word*, words
	-37: . come, . finished, all that, and dogs, and want, be against, bird, carer rang, cast, cats and, crin*, cringe
	-37: cringe ., did worm, disco ., doing ., everyone and, everyone was, eyeb*, for mcflurry, go my, got hit, hala*
	-37: halal, happens next, hours not, it already, liked that, loads better, move out, not~touching, old phone
	-37: on saturdays, pringles, sea ., she screamed, shoots, toof, two buses, ward*, wardrobe, witc*, witch, wobbly toof
	-37: worm
	-38: . end, agree, all had, at uno, back ., bark*, bed all, birthday i, brother argue, brother can, came last, clap*
	-38: cream van, cry at, everyone laughed, from falling, get on, go mosque, hear ice, her in, hes funny, hill .
	-38: home my, in office, like dark, listened, me sleep, me sob, months ago, mosque on, new one, non, non uniform
	-38: not~calm, not~shouts, panto, people would, personal, popped out, right now, rings back, sob, sob ., staff here
	-38: stun*, stung, thank you, they lost, this school, truth and, uniform day, up hill, want new, was sad, wish people
	-38: with fish, with my, youth
	-39: aches, and leg, at hospital, at same, before tea, better ., bomb*, choking on, cost arm, cross country, crow*
	-39: dad works, dead body, do course, fed up, for saturday, frozen, frui*, fruit, goldfish, has never, he wont
	-39: her name, here nobody, it cost, join, kittens, knows about, leg they, lego ., lift with, little and, me cry
	-39: much ., my chores, my finger, not~hand, of things, pierced ., queue is, room is, six of, they always, torture .
	-39: want you, was so, wolf eats
	-40: . boiler, ankle, baki*, baking, carer makes, chop*, chopped, court, drum, fainted ., finished, for eid
	-40: go college, gravy, hamster is, hit ball, i rang, i shoot, interesting, interesting ., know about, laughing
	-40: little cousins, magi*, magic, make us, me truth, moved ., my ankle, no sleepover, nobody said, not~scared
	-40: not~sleepover, of milk, of squash, of time, on about, rabb*, ring at, school dinners, so many, soaked, sprain
	-40: sprain ., tell mum, town and, vampire, was about, watches us, we ran, would knock
	-41: all by, am saving, bad dream, bake, bled bit, both, boxes, bridesmaid ., bus was, captain, council came, cric*
	-41: cricket, cros*, days im, everyone had, for school, from council, gutted ., happy tears, i ., i threatened, in any
	-41: karate, lava, messed, musi*, nobody drinks, not~lol, not~maths, not~sleepy, oven, post*, roof, she nearly
	-41: sound ., temp*, terr*, want different, we leave
	-42: and seek, are allowed, be two, blew up, box ., burp, called my, choir ., course and, dead on, dont lock
	-42: dont shout, feet after, friends house, front ., go red, hate that, hoov*, hunger, hunger games, i whipped, in ten
	-42: keep changing, me card, met my, night light, not be, not~lock, not~thats, now he, pirate, plaster, raised, revi*
	-42: ring her, rota, sand, shots, six, stay with, turkey ., watching all, wore
	-43: . have, about telly, aish*, aisha, and bit, appr*, big ., bit in, blood test, body in, brother lives, but in
	-43: cadets, chip*, cried when, cupboard door, got sent, granny, grumpy when, i move, im buzzing, in sling, its boring
	-43: its hard, jabs, joke, later bedtime, my charger, my jabs, nightmare, not like, not~forms, ride, said yes
	-43: scored ., slin*, sling, starved, sush*, sushi, teacher gave, they fell, unsa*, unsafe, washing up, we lost
	-43: week was, when dog
	-44: . bus, . half, . hot, am good, and every, and set, ball and, bedroom is, big lunch, bleed in, boxi*, boxing
	-44: brother for, care, chase, cook, cooking ., do drugs, dont understand, e and, everything again, exam ., felt left
	-44: got up, had big, hate mushrooms, have dinner, im happy, jab and, killing, knit*, laughed so, live near, march .
	-44: me about, music ., on stage, park with, please can, shelves, shelves ., stage, talk over, they did, with school
	-44: works and, write me, yes and
	-45: anything bad, before bed, boat, bothered, carers ., charity ., come and, cute, cute ., down wrong, emba*, farm .
	-45: five, flow*, going away, goodbye ., had two, haun*, haunted, hid behind, i shot, joll*, jollof, my money
	-45: never comes, new year, not~bothered, not~meat, not~weird, only moved, paddington, pupp*, puppy, report ., rules .
	-45: sausages, scoo*, scooter, soon, tells me, was cross, watch one
	-46: . can, . guess, babi*, babies, beac*, beach, beat, bus but, came see, card with, copy, council, croc*, dont come
	-46: drives like, egg, ever hurt, everyone else, forever, fren*, french, gold*, gta, guessed, hair ., he goes
	-46: hid under, in shower, its noisy, know rules, like her, me brother, nodd*, nodded, nodded off, not~guessed
	-46: not~wait, off if, pool, share room, she kept, she looked, shelf, so did, sticker, swim, swing, they would
	-46: they wrote, told staff, we, week for, winter .
	-47: . do, . knock, at telly, chef, couldnt sleep, county, fix radiator, for next, got hold, inspector calls
	-47: is teaching, judge said, keeps nicking, knock knock, know her, map ., me made, my posters, my toe, nice .
	-47: or touched, slipped, snores ., snowball, stuffy, theres bomb, verr*, verruca, want talk, we talked, whos there
	-47: will get, workers
	-48: broke and, brother hid, criminal, fanc*, fancy, for day, got flat, i learnt, i pulled, i read, im little
	-48: im terrified, in neck, knock ., lemo*, little terror, long words, mondays, my taxi, off top, old and, part of
	-48: pepp*, pota*, resu*, same question, saturdays, school everyone, schools, sea, since march, slav*, spider
	-48: stayed in, terror, terror but, that im, they taste
	-49: . bye, . optician, attack ., being on, blue shell, chop, could be, detention, doesnt understand, forms .
	-49: friends are, got part, heart, hook, im all, in loo, in show, mandy, my forever, not~worries, photo is, ring me
	-49: runs away, smoke alarm, taek*, taekwondo, this year, too hot, want that, who told, with blue, worries
	-50: bomb of, camp*, camping, chap*, conf*, do not, get see, grandad was, gym, home yet, in mood, it right, leave and
	-50: me fishing, of anyone, officer, on xbox, pat, race, sing*, so far, squad, theo*, tooth fell, was funny
	-51: . harry, . neighbours, archery, ask about, bev, bike with, chased me, contact day, contact was, dad lives
	-51: dead people, fix, gues*, has big, have enough, he rings, here on, i smashed, my review, not~bite, on their
	-51: packed lunch, pocket, pump*, seeing my, sit next, someone ring, thing ever, told my, us live, worried
	-52: and sam, awkw*, awkward, better now, cried because, drop ., fine now, firs*, first, go church, got star, i belong
	-52: if my, is hard, is my, it lol, it should, left my, me hug, mum about, nearer my, new trainers, not~cook, not~run
	-52: star of, that song, thing is, work*
	-53: and we, at camp, beach ., best, fire alarm, hot ., i blocked, i burned, job ., king, my counsellor, nearly died
	-53: not~drinking, parkour, pass, plastic ., scars, sens*, sometimes ., spro*, tv, two years
	-54: about it, brac*, bring my, capt*, dying for, embarrassing ., eyes on, fire ., food tech, go respite, good at
	-54: had four, headphones, laugh ., mario, my haircut, my worker, nearly ., never get, nobody touches, social worker
	-54: tech, that is, trains ., window wont
	-55: . since, balloon, bana*, be uncle, bisc*, bunk beds, carer i, did not, excluded, fair ., figh*, for christmas
	-55: going say, got excluded, hate when, he brought, id sell, in bunk, its so, me straight, nan ., next one
	-55: phone because, ran round, say that, sir, snak*, snake, stopped because, tables, upset when, worker and
	-56: alarm off, annoying, anti*, apple, at nine, because mine, biscuits, brave, cree*, exams ., finally, for last
	-56: forgot ., how use, is having, keep secret, meet*, meeting, mini*, noisy, she hugs, snores, table ., will you
	-57: . yes, 18, ages ., anything like, college, feel sad, ging*, got paid, jab, like blood, looked like, mcfl*
	-57: mcflurry, me calm, never go, pulled face, ring my, shopping ., so loud, stag*, surprise, tackle, team, we learned
	-57: we make, when my, when tea
	-58: always asks, am fine, and dad, and got, art ., being scared, carers and, club, country ., defence, do my, does my
	-58: for sunday, hes all, him back, id kill, its being, its still, its too, odd socks, pira*, plaster on, soup .
	-58: sunday dinner, tired because, worker says
	-59: . in, . miss, add, are nice, being late, boarding, boarding school, burp*, cod, comes on, cross, eyes in
	-59: for coming, goal*, home but, ice cream, jealous when, more time, over it, own key, own theres, sad ., she brought
	-59: tenner ., want dog, waved
	-60: ball, bathroom by, camp ., canc*, card for, chor*, chores, contact ., fine, me why, mono*, my book, not 5, plen*
	-60: plenty, read, ref, show ., stressing, we had
	-61: bigger, boo, braces, break leg, feel better, for charity, guitar ., had nose, hay, hay fever, hugg*, hugged
	-61: is about, job, lol, move*, pott*, provisional, she left, snack, steve and, tablets with
	-62: . other, aunty wants, brother jumped, burned down, certificate ., eat breakfast, embarrassing, in among, it looks
	-62: laptop, ment*, more pocket, not~fight, off swing, pie, shouts up, stay up, they changed, toast and, toma*, wale*
	-62: wales, want change, wish they
	-63: am reading, anyone here, change, cracked, dad when, fear, for no, go park, grav*, helm*, helmet, homework, i won
	-63: if thats, in english, like log, lost but, mum rings, no reason, not enough, not~reason, of tea, phone at, reading
	-63: song ., spai*, spain, way school, we booked
	-64: . sir, about boy, and read, are watching, band ., cafe, cancels, cereal ., checked and, contact be, could
	-64: could eat, dance in, every week, got certificate, home alone, keep dying, loo and, marks on, me tidy, messing
	-64: on way, only has, paper cut, phone when, phones at, rais*, sometimes and, they whisper, tidy my, works .
	-65: always ., charge of, cred*, credit, curr*, curry, fortnite, hat ., hide behind, i fed, i miss, im credit, in at
	-65: inte*, jell*, jelly, kara*, lessons ., my nans, no drugs, pens, rank, vamp*, was not, worker was
	-66: and home, bed at, brick, fell in, five ., got nits, have phone, lights round, my friends, my teacher, need new
	-66: of hospital, of when, pocket money, pretended, scouts, test, was ill, work so
	-67: . train, as me, at 10, choir, gave it, have lock, i stabbed, kidn*, not fair, not~away, not~fair, pushed him
	-67: repo*, report, squeaks, taken out
	-68: all good, dinners, fell out, fore*, has dog, her card, it went, many sweets, miss, office and, own for, secrets
	-68: shes in, slow ., stay out, talk each, we played
	-69: bullying, can ring, choking, dad but, got sorted, hide my, in wrong, like talking, stranger things, you said
	-70: brother comes, brother when, decides, disco, drum*, drums, kill*, mental ., never hurt, they treat, tie ., treat
	-70: treat me, when will
	-71: cade*, came here, grow, i grow, id die, job at, jokes ., mock*, staff never, up on, vet, we won
	-72: burned my, cour*, for easter, forget my, i wanted, interview, listened ., muse*, museum, not~before, not~knife
	-72: pier*, pierced, rubbish at, rule, sniper, teacher is, up bed
	-73: am never, boat ., crisp, jumps, my carer, my rabbit, pool ., she always, won .
	-74: . thank, bridesmaid, came my, carer ., i love, nobody told, optician, read ., this ones, unfa*, unfair, win
	-75: attacks, bigg*, brings, club ., jeal*, jealous, none of, nose bleed, passport ., review ., seve*, seven, tom
	-75: with everyone, xbox .
	-76: #play, #plays, at 9, been asked, cake ., care ., helped me, here its, its good, joke and, lamp, reading ., shoot
	-76: sweets in, talking .
	-77: . our, . shower, feel happy, going on, headache, lol ., not~feelings, not~party, orange, planes, sad, sad when
	-77: seri*, someone help, us on
	-78: . did, arm was, asking me, boring ., brav*, daft, has job, is killing, my form, nil, own room, sharing bathroom
	-78: sings, sorry when
	-79: . fire, are too, base, everyone knows, fight, gutted, i fancy, is fine, miss her, of blood, wick*, wicked
	-80: . wifi, am doing, choose ., good, lone*, lonely, me lift, nobody makes, part ., reads us, rules, want learn
	-81: agre*, ate my, carer took, case she, checked, doesnt drink, full ., have tell, sat with
	-82: alarm went, could see, dark but, drau*, draught, it under, middle name, on tuesday, they talk, toe
	-83: adopted, defe*, expl*, head off, heart attack, i carried, kitchen at, list ., never rings, not~rings, opened door
	-83: owe my, said done, see dad, sharp knife, shes got, sore ., they promised
	-84: at end, climbing, fell asleep, handed, has new, i handed, know my, lost in, my wobbly, nobody i, shark, spee*
	-84: speech, write him
	-85: be there, bin bags, dino*, gets cross, hayf*, hayfever, her she, my letter, name wrong, nobody hits, not~touched
	-85: skel*, strongest, strongest thing, talks
	-86: . no, always get, excited, heal*, i call, moon, mum held, nits again, played, worst thing, you ask
	-87: . more, 0, bruised, fill*, have never, i could, is funny, tidy, turn 18
	-88: buzzing, carrots, centre, cert*, certificate, guit*, guitar, has told, is cold, is rubbish, mari*, tea is, thun*
	-88: thunder
	-89: . never, . so, about my, amon*, among, among us, called, can stay, contact is, lego, not~drinks, not~once, onio*
	-89: onions, own now, picked for, saus*, spel*, took us, uno, went off
	-90: best thing, blocked, new, of year, padd*, plan ., reads this, slept like, thats fine, there because, trip .
	-90: want move
	-91: atta*, dragon, grum*, grumpy, my report, opti*, rugb*, rugby, sorry and, tell me, weat*, weather, zoo
	-92: bear, i worry, its about, many people, rain ., see my, want contact, was dying
	-93: dril*, drill, exam, for tea, im dying, she helps, surp*, thir*, want people, you call
	-94: 8 ., hold her, milk*, moved, movi*, moving, my savings, nice and, pasta, we let, week so
	-95: i want, letting me, mud, my meeting, set ., someone tell, uni, was scared, with staff
	-96: because everyone, computer, thanks ., too much, when can
	-97: cake, cant i, i broke, jumped out, knob, love my, my jab, once month, upse*, upset, why cant
	-98: came and, front seat, late, snac*
	-99: 18 and, im fine, lapt*, my socks, passed my, was no, was there, when people
	-100: its hot, jokes, me laugh, new glasses, nothing do, sundays .
	-101: burg*, learning, loud and, netb*, netball, not~dark, read out
	-102: but now, by mistake, english, i brush, i passed, me eat, mistake ., my window, sits with, snip*, they change
	-103: ache*, college ., me right
	-104: bore*, bored, cant wait, did my, helping, let me, letter ., looked after, not~mates, scored
	-105: battle, no i, nobody here, told off
	-106: brought my, fina*, prou*, proud
	-107: cried, had have, kill for, laughing ., off for
	-108: . contact, die for, driving, fish*, fishing, horse, nicking my, respite ., tort*, torture, we buried, we stayed
	-109: choc*, chocolate, could have, do i, new shoes
	-110: cats, danced, living here, not~touches, scary, seek, stayed up, us do
	-111: always late, brai*, broke down, cupboard and, i laughed, murder
	-112: for year, its private, past*, we laughed, zombies
	-113: cried at, glasses .
	-114: my social, paint, sang, would ring
	-115: it made
	-116: appl*, bunk, can i, chess, first day, tack*
	-117: cent*, has ever, mean ., said why
	-118: alright ., and had, my blood, not~telly, ok ., savings, sort it, watched, wolf
	-119: . that, all way, little ., worr*
	-120: fair, i used, knows me
	-121: am on, ladd*, ladder, wifi
	-122: for new, im bit, nearer, team .
	-123: friend ., light ., match ., without asking
	-124: my favourite, talk my, which is
	-125: are doing, exci*, hist*, is ok, we did
	-126: broken ., his crisps, killing me, love it, nerv*
	-127: haircut, peas, war
	-128: haha ., rain
	-129: drawing, my plan, not~day, of dark
	-130: counsellor, fish, held baby, my knee, oran*, painted
	-131: bus pass, card ., you asked
	-132: in meeting, joke*, sore
	-133: blood and, normal .
	-135: drawing ., killer
	-136: bike and, blew, he never
	-137: bus is, jump ., not~big, want know
	-139: i beat
	-140: not~bullied, pink
	-141: are dead, robb*
	-142: because we, big school, bori*, boring, we put
	-143: old house, we made
	-144: . bit, asked if, he talks, is proud
	-145: crim*
	-146: help me, nervous, sleepover, want leave
	-147: we watched, what if
	-149: not~hurting
	-150: falling off
	-151: fainted
	-152: nan and, till im
	-153: left out
	-154: miss my, will i
	-155: is called
	-156: and miss, homework ., seconds .
	-157: bowl*, meeting ., not~drugs, not~gang
	-158: . doctor
	-159: help with, made up
	-161: murd*, pain*
	-163: can my, form
	-164: bomb
	-166: happy
	-167: #story, said sorry, singing
	-168: . scared, class .
	-169: fast, not~contact, strict
	-170: birthday and
	-171: i like, my ears
	-174: june ., talk about
	-175: . where
	-176: that was
	-177: massive, shy
	-178: anno*, art
	-180: butt*
	-183: pound .
	-184: kills
	-188: teddy .
	-189: new school
	-191: football .
	-194: spid*
	-199: dete*
	-206: my old
	-213: . will
	-215: shouted
	-218: kind
	-222: want my
	-223: we went
	-226: on sundays, won
	-242: by accident
	-244: . dentist, lost my
	-256: helped
	-262: so can
	-284: prom
	-298: would like
	-326: shot
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
