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
	353: not~wake
	330: pills
	328: by my
	315: they call
	298: say i
	294: how .
	286: tell .
	261: at work
	245: until it
	243: and says
	242: cutting
	239: someone .
	237: carer told
	230: 12 and, on in
	229: plasters, wardrobe .
	224: drunk ., for him
	222: blad*, i dream
	220: lighter, with him
	218: breathing
	217: not~write
	215: burn
	212: laughs .
	211: its for
	209: my face
	208: matt*
	207: . little, face and
	206: drugs ., kill myself
	204: i heard
	203: i no, picture, toothbrush
	200: case ., im gone
	199: blade, do things, down there, toilet .
	198: not~back, out window
	197: we use
	195: what dad
	194: with them
	193: better off, sharpener
	192: days and
	191: on bridge
	189: bruises, worse .
	188: nobody would, theyll, what he
	187: one way
	186: and no, shower .
	185: pants, sell*
	184: slapped, wrap*
	183: cries ., not~safe, tied, wife
	182: friend is
	181: bleeds ., written
	180: all ., they held
	179: leave me, us when
	178: he made, im still, they hold
	177: machete
	176: for them, how make
	175: fag, get toast, i set, it every, trousers
	173: . grandads, been saving
	171: . foster, in van, my dinner, was told
	170: easy, i wrote
	168: bent, they think, you wont
	166: dad punched, im too, on news
	164: his friends, station
	163: i pull
	162: hates me
	161: dont look, petrol, your*
	160: my body, my ribs
	159: buys, fat, hits me, rub
	158: corner, he hits, i hurt, scratching
	157: of times
	156: be one, mate is, off him, sear*
	155: bruise ., card and, counted, god, nan lives, pulls my
	154: give, my pen
	153: his mates
	152: toni*
	151: it wont, owe them
	150: after he, her car, id be, my neck
	149: . ive, calls me, foil, shut*
	148: since sunday, wris*
	147: not~kids
	146: . carer, special
	145: diary out, drops, hold .
	144: baby*, being hurt, did bad, not~looks, us with
	143: 100, end it, go sleep, in sink, lads, peoples, they*, we cant
	142: ambulance, know which, shows
	141: . uncle, he killed, it away, my fingers
	140: 200, door off, paracetamol, pushed my
	139: i check, last night, little boy, stop ., took .
	138: jayd*
	137: family now, get changed, phone so, wrapped
	136: acts, hasnt come, in sock, lines on, not~parents, olders, vodk*, vodka
	135: . three, be quiet, burns, i listen, passport and
	134: at us, cant say, close, he bought, hes coming, looking .
	133: cooker, eat and, she tells, staff hurt, want blow
	132: im covered, my arms, wont need
	131: his house, i done, is being, more when, no food, not~seen, them and
	130: dress and, grabbed me, man, need stitches, say yes
	129: going ., handle, i wet, they cant
	128: dont bother, drives us, me under, napp*, no clothes, not~down, powd*, powder, puts his, say im, we stay
	127: he still, inhaler ran, keeps my, pub ., said stop, weed
	126: her bed, new lad, shoes on, since he, told im, tooth has, wee, whee*
	125: is 30, not here, not~dentist, not~shop, says its
	124: before he, in when, nanny ., nobody looks, not~looking, something in
	123: against door, like ghost, living room, mark*, marks, married ., share one, she falls, stan*, woma*
	122: glasgow, it helps, moto*, motorway, pay, unit, water .
	121: bath is, blok*, has secret, i burn, shops ., spoo*, write that
	120: asking for, floor, for after, hours ., little bags, read this, sex, thinking about
	119: can be, mummys, period ., she forgets, stays in, support worker
	118: be good, breathe ., bullets, delete, my medicine, sheets, stairs ., told school
	117: battered for, debt, dont ask, gate ., gel, had tell, he found, jayden, myself sick, not~end, said say, would have
	116: . goodbye, again on, allowed talk, came*, not~be, someone on
	115: always asleep, contact when, feds, is party, ribs, she threw, want her
	114: bits of, eate*, eaten, favour, on train, says her, so he, they lock, touches me, wond*
	113: . daddy, ages and, for good, gets my, his knee, messages, plants, ringing, stitches ., they laugh, this time
	113: toilets at
	112: 13 and, because nobody, goes, how he, it so, its how, live now
	111: bottles, box with, dad found, dad hits, dadd*, go where, havent got, it off, long does, me take, not~born, on me
	111: sick all, whispering
	110: . big, in day, left with, not~now, of who, put his
	109: come when, dentist it, enough for, going stab, it dont, uncle wants, was swing
	108: am bad, cousin gets, did something, im 11, in snow, it from, needles in, of what, punched mum, shed when, wees
	107: gone, lock door, my brothers, my legs, quic*, screwdriver, see ., staff was, toilet and, wheelchair
	106: compass, he stopped, hold on, holidays and, if there, in park, not~telling, opening, or i, people im, slept in
	106: uses
	105: . carers, am ., am hungry, anymore ., cares, chuc*, competition, contact because, coug*, i clean, into door
	105: looked up, my address, only when, pub, something, thats where, thing and, with remote
	104: asked what, cans, did that, insu*, insulin, lad, let them, my insulin, nothing in, reads my, sending, telling you
	104: was playing, without it
	103: and laughs, auntie says, can not, hate myself, nobody will, phone charger
	102: because there, cutt*, go his, kitchen and, my diary, nude, sleep there, touch me, turn ., with belt
	101: again he, bed because, behind me, burned me, cant stop, he, not safe, poin*, remember ., till it
	100: . hes, accounts, back there, by sunday, down stairs, how far, not~curtains, pictures ., pour*, shout .
	99: heav*, her dad, hold my, mans, nobody knows, not~knows, not~lift, not~out, of bins, play game, punched me
	99: sick every, stand, we was
	98: . theyll, asthma pump, comes up, doctor i, flop*, floppy, he says, knife ., my wedding, video .
	97: 11 and, always at, burns on, he carried, her boyfriend, keep having, never see, not~carried, not~hospital
	97: not~wrote, phones ., reco*, she drinks, told not, vids
	96: . gas, acid, am frightened, except me, floo*, her i, her uncle, his room, im dog, is asleep, kid, split .
	96: they have, three days, twisted, what would, would happen
	95: and left, choke, film it, flic*, get done, giro, giro day, kneel, kneel on, liar, my game, pram, pram ., she cut
	95: you do
	94: cash, coming house, everything i, game, gets it, goes in, gos, his hand, in there, like bath, living with, marks .
	94: not~evening, pants ., ripp*, ripped, sharp ., shoes and, side ., want die
	93: . by, addr*, born, child, have answer, i might, look out, make myself, me one, my placement, not~top, purpose .
	93: stepbrother, that hard, that works, turned
	92: and hid, esta*, estate, get rid, he puts, if you, keep going, memo*, met on, said dont, scratch my, stop when
	92: time was, want turn, woman
	91: cant talk, die ., feeling, four of, going sleep, has lock, holiday and, im 10, in toilet, not~coat, not~your
	91: spends, thie*
	90: . theres, bugs, cut off, do it, finds out, holds, i snapped, ive picked, nearly did, nicer, not~car, not~took
	90: said boys, searched, stuck my, till, uncles, vape*, vapes, when theres, when you
	89: . one, bags packed, breathe, dance teacher, does it, dont put, dont see, get told, have say, he touched, heard
	89: hold me, i dunno, it on, keep quiet, knife from, lie, not had, not~checked, shank, started, went out, would of
	88: count, her legs, it hurts, little brother, my wrists, not~him, she cant, slaped me, slapped me, tell nobody
	88: uncle says, was bleeding, we found, wrists
	87: . kms, carer hit, dead than, following, going jump, im rotten, kms, locks, me say, phones off, ruin, someone at
	87: somewhere
	86: be cut, car, checks if, cushions, cushions ., fetc*, he say, his eyes, kill herself, my tent, norw*, norwich
	86: not~wont, ring school, sold, till friday, tin of, water on, you go
	85: . house, . if, 3am, at 3am, clean, did it, for monday, im like, in here, it now, legs so, life ., mum dont
	85: not~around, not~would, of prison, so she, squeeze, unti*, until, visitors, what its, what*
	84: dirt*, dirty, for pe, her friends, it my, leave flat, mach*, mums, my back, my skin, myself when, not~straight
	84: padl*, screams, shut
	83: 600, are for, at mums, birthday money, boyfriend who, cough, cousin makes, food in, hell, im only, legs, mum took
	83: own from, pinn*, pinned, saw stars, touch .
	82: as long, be out, bed with, eat in, gary, girls, has got, hear his, hid it, im done, im pregnant, lies, long as
	82: look in, need me, not~sort, not~washed, pan, toes, trying ., when shes, wooden, would get
	81: . teacher, 5 days, after this, allowed say, buy, charger wire, crisps and, deal*, dont tell, fell ., for help
	81: go school, hair so, hand, he sends, its my, kitchen knife, looking, lyin*, lying, me there, my hed, my stepbrother
	81: one i, pull my, pulls, smell it, sock, they cut, would my
	80: 60, always out, and phone, at lights, bathroom when, brown ., came home, goes quiet, gold and, has found, he makes
	80: if your, my top, not~arms, not~bring, not~joking, not~see, ripped my, skir*, skirt
	79: . been, and threw, arms ., asks if, be asleep, because mum, bit and, cuddles ., have keep, him, him every
	79: messages me, miss school, rape*, raped, round my, said go, send*, sister went, sum, up how, washes me, watch them
	79: we miss, woke
	78: about abuse, abuse and, arm ., arms, bathroom window, black, bridge, didnt do, flin*, for when, game who
	78: get married, husband ., i steal, im ten, needing it, out bathroom, pipe, pshe they, says dont, shake, shook me
	78: single day, smells my, was accident, was me
	77: dad keeps, dirty ., dont pick, going happen, has sleep, little ones, me all, might be, my funeral, not~pick
	77: off with, only happens, she says, something sharp, they didnt, told nurse, upst*, upstairs, worthless, your neck
	76: . everyone, babys, be nice, be sorry, black and, bother, changes, crack, crisps for, days ., do is, door at, hers*
	76: hide with, his stuff, houses, i hide, in family, kids, laugh when, me kiss, not~bus, not~walk, school they
	76: sent one, since tuesday, something bad, sting, till she, was made, wish*, wishes, woman .
	75: 7 and, battery, can give, carer calls, front door, i counted, it all, staff wrote, swallowed battery
	75: swimming because, they, they pin, they threw
	74: august and, dead and, drove us, game and, get it, goes up, happen me, lip ., money on, mouth with, nothing .
	74: of me, on snapchat, thing but, tonight when, use my, wine, with her, with man
	73: are asleep, asleep so, carer drives, carry it, get slipper, hall and, hand on, he laughed, hes hurting, holds me
	73: in home, is trouble, knife under, lift my, man on, nobody took, not~buy, not~by, only reason, pushing, ran from
	73: she wont, something i, steak, takes it, time i, use socks, white
	72: against, alive ., and sends, bank on, bath, but only, can live, close my, do sex, face down, flush, food bank
	72: foot on, from mug, have knife, he uses, i been, in all, kept bit, mark, me sit, not~tea, not~toilet, of stuff
	72: off floor, on here, overdose, overdose ., quick, round head, she calls, shop for, shows me, sleep in, sleeves
	72: stops when, they tell, we only, when man, wont find
	71: . said, bandages, be ded, cam, changed for, get called, girls ., guy, im meant, in changing, its what, me with
	71: meet, nobody else, normal for, not~feed, of being, on top, say ., say you, says hes, she shakes, since friday
	71: stai*, stuff, unit ., wetting bed, which one, whistle, who would
	70: . baby, 31, and if, case he, dads i, danger, falls over, hands with, harder ., hide it, i not, im with, in danger
	70: is for, knows im, list and, man i, mums and, my parents, nails off, new family, not~cat, of soup, rail*, run and
	70: school i, she told, sleeve, weed with, when her, where he, where im, woke up, yesterday ., you get
	69: been sleeping, breathing ., brothers, eats paper, get held, gun ., he sits, how get, how i, im 9, isnt here, kayl*
	69: lip, me move, me nobody, mobi*, mum keeps, not~accident, only feel, pay ., put hot, says she, sells, sofa and
	69: tells everyone, they beat, tongue for, washes, wasnt accident, wont tell
	68: 13, after ., asleep with, bean*, beans, buy me, calls, come get, for fun, give me, he went, hedge ., hold*, its in
	68: keep warm, lips went, mum takes, my chest, nappies, noti*, not~baby, not~sofa, packets, send, stepdad, turn telly
	67: and now, bleeding, bloke, bullets in, cousin plays, days, grandads friend, hammer under, herself, hurt cat, key my
	67: long i, me home, nobody takes, noises, opens, or else, saw him, stop now, we eat, wrote goodbye
	66: 11, about why, and film, and foil, bald, belt, come school, cut it, daddy, does ., flats and, game with, gets out
	66: go upstairs, has her, here keeps, if he, in boot, isnt, lets kids, me dead, on us, outside ., stands, stuff for
	66: they smoke, until i, what grandad, whats in, wine from
	65: aliv*, alive, dares, go out, is she, lorry, mans got, mark ., me sweets, my shoes, nightie, not~will, nursery
	65: pays, ps5, puts, real kids, sleeps all, smells, something ., teacher asked, tried end, walks, was dark, watches me
	65: wear long, who tell
	64: after what, arms when, at flat, at services, behind bins, bent my, came back, clicks, dads got, drinking .
	64: every meal, face was, got petrol, he said, i kept, me come, nobody cares, not~cares, not~else, ok when, others
	64: services, she cries, staff sat, stand in, they shut, time but, tonight, virg*, virgin, was them, with compass
	64: you if
	63: . girl, brother again, eating and, fault i, he comes, he likes, hood, i wear, in pram, is 14, it stop, mum sleeps
	63: not~girl, now hes, open*, self, she films, sold my, stood there, stop crying, this after, time ill, tummy is
	63: want wake, was needle, would do
	62: . like, about walking, ages ago, at some, back, be sad, deserves, dinner and, door ., dunno why, futu*, future
	62: get out, hair out, he dont, hes booked, husb*, husband, if, its bad, left us, me again, me they, mum fell
	62: need help, not~future, not~put, not~send, not~waiting, poured, saturday and, since monday, spoons, still did
	62: wee in, what school, wrong when
	61: . we, baby so, bad touching, brother i, burn on, contact mums, dark ., door when, everyone will, got asked
	61: haha its, held ., i put, is off, it bleeds, nana, nobody sees, not~camera, not~doctor, not~sees, not~watching
	61: phones on, plays with, pray*, prayers, promise, say nothing, says mum, sent get, sing song, smiles, they sing
	61: they tied, three staff, with baby, would ., you will
	60: and comes, code, corner shop, cunc*, cunch, cupboard ., faints, food for, have ., he choked, he stands, her funny
	60: in norwich, it against, load of, me any, me away, me into, men, mouth ., my cuts, not~stand, pair*, pairs
	60: pairs of, pretend be, pull, purp*, put, secret ., see myself, she faints, shop and, so its, still here, was last
	60: weekends, weekends ., whisky, why we, will ever, will make, wrapped in, you but, youngest
	59: and hungry, because they, bend*, dads, drawer and, dressed ., drugs and, falls, find her, for money, her story
	59: in garage, is bent, my underwear, nits since, not~come, of weed, only thing, out which, ray, round me, ruler, side
	59: so whats, talking him, they still, twisted it, underwear, wants, white stuff
	58: . dads, aint, all girls, asks ., bed so, bleeds and, bush*, bushes, cut me, drink because, enve*, envelope
	58: envelope ., get this, glass in, had use, have bag, her teeth, i practised, in bushes, kisses, lad from, leaves us
	58: night for, no shoes, not~alive, not~shoes, play, practised, rid, rubs, says if, step*, stressed ., tablets and
	58: thats my, they locked, thoughts, wash my, with kitchen, wrist
	57: been gone, boyfriend pushed, can smell, dads ashes, feeling like, fell but, givi*, giving, have hair, jus, kept
	57: leaned, leaned on, me dad, me its, my xbox, not~deep, not~home, number for, of them, of you, on table, quiet room
	57: rubbing, said lets, soma*, somalia, spec*, thats all, them back, through my, too ., videos of, we aint, what
	57: who did, wich, you want
	56: 3 kids, about us, all down, bleach in, bury, coat*, coats, dads and, damaged, face, few, goes ., he buys
	56: her tablets, hes going, him i, hims*, himself, hot tap, in summer, kid in, me by, my uncles, not~clean, not~plays
	56: not~stop, not~thumb, on back, park he, said if, screams ., shov*, sorry on, strip, they hurt, tummy ., under hot
	56: where they, wont have, work and
	55: am always, back again, called it, dad did, dead but, do grown, dragged, far can, favour ., feel sick, getting it
	55: gone ok, heavy, her on, how old, im working, know you, knows my, my husband, not~nans, on call, on this, pick up
	55: skip, slap, sleep i, stay on, tent, theirs, theirs ., tickling, weed in, worst child
	54: . something, at cars, back in, be gone, been wearing, chain, cousin, dont write, feeling when, for everything
	54: gets, he walks, help my, his shoes, im called, in bottle, its one, night or, now but, says nobody, shak*, shuts
	54: sleep on, so ., stairs, start ., uncle used, up tomorrow, was 4, water because, wedding dress, with chain
	54: zombie knife
	53: bats, been in, black eye, breathe and, carries, fold*, folder, giving my, glasgow ., group chat, have one, he used
	53: i hold, if we, im reason, it will, keeps saying, knic*, knickers, long time, make you, meet at, meet me, mirror .
	53: most nights, not~placement, not~point, not~yes, roll, shame, she hides, sit down, some, stairs and, tell school
	53: top off, under his, when someone, whis*, with older, wont, wont be
	52: . his, . mummys, . took, . when, and grown, and not, and shut, bath with, behi*, behind, boiling ., brought back
	52: clothing, clothing money, dele*, dinner, end up, every day, flig*, football coach, girl, go back, hand gel, heads
	52: her, his fist, in our, is 12, it but, its boiling, its safe, keeps clothing, kissed me, legs till, my name
	52: nans tablets, nobody wrote, normal that, not there, not~doing, not~ring, not~them, of night, person i, plan be
	52: saying im, slee*, wants my, wardrobe because, wasnt ., worse
	51: address, aint got, and what, be, camera, carers have, case, checks, clothes so, company, company ., different when
	51: dinner at, discord, falling asleep, floor and, for protection, going finish, im meeting, its coming, last*, matter
	51: my age, not telling, not~matter, on card, on rice, protection, protection ., rips, second phone, she only
	51: she ripped, sister if, spoon, takes pictures, that boy, them when, through, two days, under, up ., washes my
	51: wet bed, wets, what for, windows, yard ., yes three
	50: . boy, cans ., drawers, everyone would, getting changed, got list, happens at, his lap, hit me, i make, i tell
	50: in blue, nails in, nake*, naked, neck, no ones, norty ., not do, not~got, not~show, nude*, nudes, on bonfire
	50: on live, only get, planned, show my, stum, tell you, tent and, toast if, your room
	49: . social, 29, 34, at dads, bleed and, deep*, deeper, dese*, do if, happens me, hed on, here so, hurt her, in cold
	49: is 29, its warm, knuc*, knuckles, mum spent, my fist, my knuckles, my trousers, myself bleed, nobody ., noise
	49: not~bath, not~came, not~dog, out ., pinc*, push*, real name, serv*, sham*, share bed, sting ., swit*, tape
	49: telegram, touches, us she, wait till, we live, weeks now, will stab, your
	48: about pushing, after her, age, am 15, cant*, canteen, car that, door in, eat with, eyes and, film*, foot in
	48: for ever, for you, gap, got added, her foot, hold and, i do, in post, mess, much longer, my toothbrush, night
	48: not~september, not~since, not~tomorrow, of all, plan and, round here, say he, says they, selling, special knock
	48: spic*, spice, staff think, stay in, stuff on, they say, thing
	47: . long, 31 and, all be, and calls, are back, be alive, be off, been born, bin at, cant walk, counts, crying .
	47: dont deserve, drunk on, eat on, esco*, escort, family photo, flinches, for weeks, get past, gets in, him do
	47: his keys, home hes, i wash, its secret, joking ., kids like, knife on, lock*, man ., me bit, measuring
	47: measuring me, nobody wakes, not mine, not~coming, not~deserve, not~funny, not~wakes, of kids, on drugs, only keeps
	47: out bin, padlock, phones, picked my, piled, piled on, pounds and, reading this, school every, sharpened
	47: shoes have, should lock, skin*, sleeves for, speak, spit, they hit, this ill, tho im, two pairs, unle*, unless
	47: walk in, walk right, walking, was game, was parked, you did
	46: all i, be me, brother he, brother makes, caretaker, cries, dog if, fags, food at, for every, get things, go, gown
	46: hair off, hammer, have long, heels ., i pick, i seen, i throw, into my, it feels, ive gone, liked it, love you
	46: making something, matches, me ., nice when, noticed, not~noticed, not~wedding, not~weekends, our chats, prom*
	46: robux if, sees ., she drove, shed ., skin, snit*, so dont, stepdad says, swol*, there with, they can, they will
	46: things wrong, under my, until monday, videos, want kill
	45: . every, ambu*, at station, bran*, dad says, done, get no, go quiet, hit myself, hole*, holes, in my, is man
	45: kisses me, laff, leg ., me is, mouth, mum goes, not~jo, on purpose, on stairs, purpose, right and, screwdriver in
	45: show*, sleeping, some*, staff laughed, stopping me, take kitchen, thing stopping, till morning, twists, twists my
	45: us school, usin*, using, wast*, waste, waste of
	44: . kyle, are waiting, be married, bed and, been having, blee*, car with, carry, dead ., dres*, enga*, fiver keep
	44: for hours, gets her, grown, he parks, himself and, hotels, hotels and, i practise, it her, it stops, kid here
	44: kyle, look what, me because, me hotels, memb*, member, mother, myse*, myself, need it, nobody asks, not~house
	44: not~leave, not~look, owe, pict*, pictures in, pills and, promise ., reta*, smacks, so im, so people, staff member
	44: stopped eating, top of, trouble if, turned my, will be
	43: 14 but, after you, always last, arms and, back on, be wife, cant get, cleaner, come home, count as, do shopping
	43: girl from, had of, he loves, hide when, him after, his, his family, hold, home for, house i, in hold, is staff
	43: it doesnt, its all, its her, kiss, look at, man at, marriage, marriage is, me last, me rub, no coat, not toy
	43: not~book, not~eating, not~toy, or he, shotgun, staff allowed, tablets ., this, thursday and, wind*, window at
	43: wrote my
	42: . four, . nana, . would, and date, asse*, assembly, bingo, cant, carp*, carpet, couldnt move, covered, did with
	42: dirt, dont leave, eats out, feel it, glass, got burn, have done, heaven ., hes not, i lit, i push, inhaler and
	42: it normal, it through, me against, me so, meta*, mirror, much trouble, mum she, mum wont, not~period, older boys
	42: pants all, pigs, raped me, review i, same pants, say who, screaming ., sinc*, since, so id, some lads
	42: started doing, stop, was bad, what it, window ., with shoe, wrong side, xbox and
	41: and wont, ask before, asleep ., begg*, boy, brea*, broke in, cove*, crack round, crying and, faci*, facing
	41: facing wall, fault mum, find me, flings, flings us, friday he, from home, from other, from snapchat, go toilet
	41: got gun, have get, head because, head every, hear him, hitc*, im 8, in next, in quiet, it clicked, it stings, keep
	41: knee*, lad at, meant, mums friend, my mouth, not~breathe, not~cream, not~days, not~times, not~water
	41: online boyfriend, outs*, outside, payi*, paying, register, said now, same car, sandwiches, sat on, shan*
	41: sister goes, sit out, soap, stuff with, thinks its, time you, upsi*, upside, upside down, us ., wall until
	41: went floppy, were he
	40: . ill, batteries out, bleeds, cant see, comes into, dad, daug*, daughter, does that, faul*, fault, finished .
	40: getting worse, goodbye, he touches, hes had, hidi*, hiding, hurt, is empty, is shut, its metal, ive stopped
	40: left alone, loaded, make everyone, me got, metal and, my mattress, my privates, not joking, not~paid, on phone
	40: on video, on when, only, plays game, post and, privates, privates and, push my, she, she wishes, sleeping in
	40: somalia and, tea in, that are, till his, tomorrow ., took batteries, uber, your own
	39: 24, against fridge, against wall, alar*, alarm, all up, and goes, and window, at number, been, bring it, carry on
	39: chest, clic*, collar, corn*, dad slaped, days on, dinner money, eat after, feel nothing, fetch, friday until
	39: from friday, gets hit, going get, have code, her own, his bed, his special, hold you, i owe, im 13, in some, is 24
	39: it makes, it where, kian, kids at, killed, laff ., locker ., my arm, my collar, my picture, no money, of drink
	39: off because, off her, please not, press, quie*, quiet, sex ., shakes, snif*, teacher put, thief, thief .
	39: this letter, through and, town*, towns, train ticket, trus*, turn*, twis*, ugly, wants meet, we turn, when staff
	39: wire ., with screwdriver, work in
	38: 12, 14 and, 6 and, 999, 999 because, allowed speak, and walk, arm up, being born, bottle for, camera in, cares .
	38: charge ., clou*, clouted, cries every, eat at, every night, films, flinches when, for ., for long, guys, had ring
	38: happen my, has had, he acts, his lighter, illegal if, im evil, im his, in lucozade, it illegal, loft, luco*
	38: lucozade, lucozade bottle, made him, mate has, me promise, my self, no heating, noodles, not~after, not~heating
	38: our little, our special, plays tickle, put bleach, quiet for, ring 999, ripped up, she not, stood on, stuff .
	38: swear, teat*, teatime, three of, tickle game, unde*, van ., whats, when, when there
	37: . auntie, . lad, after sunday, age is, and ask, arm with, asked where, at ours, beer, believes kids, bike but
	37: bruv*, camera ., cameras, cant leave, clum*, clumsy, clumsy ., come near, comes in, dean, drags, drags me, eat .
	37: empt*, empty, fag in, flicks, go under, goodbye everyone, got mates, has wine, he broke, he counts, her stepdad
	37: hot tea, if i, if im, im at, im giving, in drawer, is number, jump when, leaves door, lexi, light off, me in
	37: me put, not~whats, of man, off, ones gave, ours, page, preg*, pregnant, purpose i, recycling, says age, shoulder
	37: sleep, sleeps ., smacked me, uncl*, uncle does, wage*, wages, you she
	36: . five, always people, and lock, and one, baby, baby when, bled ., boyfriend says, bruises from, bulb, bulb and
	36: check under, chew my, ded ., didnt want, dies, dont send, door every, drank hand, ended up, england, fire
	36: goes for, goin*, going, got locked, have not, he come, her hand, im going, in chair, in school, is high, it coming
	36: it round, keep our, kiss*, like way, lose ., lost it, me, mouth for, mum or, my calls, not~allowed, not~going
	36: on him, on mouth, ones, phone and, placement, point ., should look, sink ., smel*, spends all, spoken, stand over
	36: tablets, till its, used belt, vapes ., with rubber, worker .
	35: been on, been staying, boyfriend is, but we, by door, code for, collapsed, comes back, cuts, doesnt say, feels .
	35: gang ., got worse, hands round, have sex, he rubs, head kicked, hear, his thing, hurt so, i collapsed, i jump
	35: i pretend, i tied, i took, kicked in, leave note, lets her, man in, me beer, memory, memory box, my memory
	35: nappies ., nobodys, not~for, not~grown, not~two, of bed, of bottles, on kitchen, others and, out my, pointed
	35: put stuff, rice ., she cried, sister because, sometimes they, staff stood, stairs so, take her, tap on, that house
	35: them, them my, they eat, toil*, told teacher, waiting for, wand*, wearing same, wee since, wrot*, wrote
	34: 5am, 5am and, and films, at me, bath*, be better, be quick, belt from, belt if, by bus, can stop, cant go
	34: chicken shop, clothes off, dad rings, dad sees, dare, do this, drow*, each arm, enjo*, enjoys, enjoys it
	34: fingers in, fork ., funny colour, get me, giv, go i, her phones, her when, him up, hold it, i cried, id rather
	34: im up, in door, knows what, lock me, mattress and, me picture, might not, more night, my nudes, nappy, not~from
	34: not~window, now there, on each, on radiator, parts, parts ., please dont, private parts, say wait, sharpenes
	34: shes not, smokes weed, some man, taking my, teeth are, telling, thei*, theres, told i, voice on, window
	34: with straighteners, wont go, worse than, would know
	33: . monday, . poppy, ago, air rifle, and leave, back door, back when, bad one, bed ., being took, believe me, by
	33: calm room, cat on, clean ., coats ., ear and, ex, for family, for someone, going cunch, have nice, having thoughts
	33: he does, her foster, herself ., him for, him in, hits, hitted, hitted me, home in, hoodie for, im late, in science
	33: it wrong, kitc*, kitchen, kitchen scissors, lady will, looking after, made fake, man for, mate cuts, my skirt
	33: my toes, no top, not got, off and, own in, own when, petr*, pretend i, ramb*, rambo, rifl*, rifle, school toilets
	33: sell it, shes asleep, steal, step dad, step over, still have, there ., they carried, things ., time he, top on
	33: trousers and, twel*, twelve, twelve ., we know, we sit, wear two, whole school, wine and, wonder, wont hurt
	33: you are
	32: . life, agency, and searched, app, bags in, be easier, blac*, cash ., clap, cold and, country they, cryi*, crying
	32: ded, done it, door so, ear, got enough, gran is, grandma says, have pay, he knows, head and, hear ., her stuff
	32: her wine, his trousers, hurting, im liar, julie, lady is, life is, loves me, many it, my wheelchair, never told
	32: night with, not~clothes, not~kid, old woman, on for, owe ., own with, pan on, panic, parcels, plate at
	32: police took, pretends, put her, put outside, putting it, pyjama, razo*, sandwiches ., says his, school in, secu*
	32: security, send my, she dont, stay awake, talk ., trol*, trou*, us for, walk*, wear sign, with lad, wont leave
	32: write this
	31: . mi, acco*, am afraid, and asking, bags of, banged, bought petrol, carer tells, carries round, check, clot*
	31: cover, dad threw, down his, everyone carries, foster carer, from being, get locked, go in, got holes, got one
	31: had put, her neck, her up, herd, hide ., home time, i bring, i herd, im bad, in, in bag, in bedroom, into wall
	31: it gos, it in, knock so, knows it, let her, letters, locked me, look, me 50, me out, me ten, meal, mi, my semi
	31: no toilet, not going, not~choice, ones who, our hands, party in, purpose and, semi, shed with, shift, sims
	31: sleeping ., snap*, son and, staying, stop him, tell but, there are, theres voice, toilet straight, took, up unit
	31: walked into, want sleep, weed and, week with, will wait, will*, willy, wrote down, you stop
	30: . plasters, after match, again because, and said, and shes, and shouts, big boy, breathe in, bridge on, choked me
	30: coach london, drawer ., for guy, girl here, goodnight and, hall, happen, he cut, he wants, held pillow, him .
	30: i felt, i here, i skip, in say, in tin, is 34, isnt ., isnt allowed, it out, knife school, leaving tonight
	30: months and, mums ex, my period, my sleeves, new kid, no sheets, not~bedtime, not~place, not~sheets, not~thing
	30: not~town, on night, one not, out, over and, owe him, package, past ., room has, say no, see our, she didnt
	30: someone did, someone go, someone should, suga*, sugar, teacher texts, ther*, they got, two nights, up against
	30: up and, wants see, with light, wooden spoon, you made
	29: . marcus, 26, age ., and went, bald bit, bathroom bin, batter, being alive, brother gets, but his, child and
	29: cist*, cistern, cistern ., clicks ., dad every, dizzy ., friend says, get moved, gets picked, going back, gone by
	29: got bruises, got burnt, got on, hand over, have cutting, he has, her mums, her sleeve, hes only, i rub, in car
	29: in their, it ., knee on, lady i, laho*, lahore, late in, lie on, lot are, make him, marcus, mattress, me im
	29: me sick, meter, more ., my bathroom, my team, my voice, no lunch, nobody came, not allowed, not picking
	29: not~picking, not~until, of hurting, on 4, picking up, pile*, placement in, ruler ., school since, scis*, scissors
	29: sees, she smacks, sister sleep, sister with, slow*, soap in, special juice, that makes, that nobody, theyd, this i
	29: towel over, up when, werent, wing*, wings
	28: again im, and make, arm, asked god, bag, bath ., blood, boug*, bought, car keys, crossbow, dont go, door, down
	28: drop something, food, for drugs, for everyone, garage because, gas on, get them, getting dressed, going home
	28: have stay, he did, he tickles, hes paying, his face, hold but, hospital ., how it, husband i, im one, in so
	28: in utility, laugh at, laughed at, leo, like were, little, make me, my shoulder, nice his, no who, nobody was, nods
	28: nods off, nothing at, nothing i, not~bother, not~tickles, of white, off it, off on, on cam, on weekends, one less
	28: only for, our own, pack*, parked outside, people who, rubs my, safe hold, said he, sending me, shake when, slams
	28: slap*, smells like, stand up, step, still there, stuff out, sums, teach me, things in, this summer, thro*
	28: twice this, util*, utility, wait until, weed plants, with phone, your mum
	27: . aint, after 3, along motorway, anym*, anymore, be made, boot, bottles in, bought me, bruises on, by back
	27: checking, checking my, cleaning, cleaning and, cousin keeps, creak, dad drove, didnt write, doesnt eat, done in
	27: dont matter, door opens, ear till, everyone gets, fat ., films it, for not, for swimming, for what, friend and
	27: friends dad, go prison, he asked, he plays, he raped, heat, hides her, his arm, how, hug, hull, i know, im sorry
	27: in blanket, in skip, keeps coming, leg under, made clean, me princess, me stop, money off, mum cant, mum shook
	27: mums ., my school, my stammer, my uber, no but, not~another, now for, of my, office ., open my, pant*, princess
	27: reme*, room in, said, saving up, she say, side of, sit, sit facing, skip ., something me, stammer, station .
	27: sundays, swal*, task*, tasks, tasks and, tear*, tears, tells her, told nobody, twin*, twins, whatever
	27: which stairs, who says, will see, with bleach, with pan, youre
	26: . daddys, . dont, . tyler, 3 days, and leaves, and locks, be having, be here, bother ., bott*, bruver, cant lift
	26: clothes were, console, daddys, did ., did thing, does in, doesnt need, doing it, engagement, flight, foll*
	26: for free, for laugh, from pub, go of, going regret, going tonight, good*, had eat, had fit, had same, he touch
	26: her medicine, her sister, i wait, i walk, in heaven, lad off, lads in, landing ., leave baby, lives ., me alone
	26: me being, me drunk, medicine, met, mum gave, my lip, my sharpener, near ., never gets, nos, not~asks, not~better
	26: not~no, not~which, olders and, on camera, one on, out car, paki*, pakistan, parties and, point, pull out, regr*
	26: regret, roll him, saturday hes, says look, shoved, smoke spice, some of, someone has, something off, take, takes
	26: they bent, this month, todd*, toddler, touc*, uncle he, up got, use, walks past, wees in, will find, yard
	25: 4 and, abro*, abroad, all, and drives, and his, and nails, at 4, beca*, because, begging, blea*, bleach, boyf*
	25: boys, car for, cooking and, dont answer, dont touch, everyone does, everyone is, evil and, fireworks and, for mum
	25: from outside, girl next, go tonight, got carpet, gun in, had burn, has noticed, head goes, heaven, her mouth
	25: i must, i spit, if ive, in assembly, in calm, it after, it leaves, keys i, litt*, live in, locked my, me train
	25: migh*, might, money ., mout*, need get, new ones, nort*, norty, not~bike, not~getting, not~she, ones and
	25: picks her, practise, railings, ribs are, rott*, rotten, said meet, say she, scie*, science, sharpened my, she acts
	25: she isnt, she screams, should never, skinny, snapchat, someone is, son, stop at, stopping, sweets for, tell
	25: they found, they threaten, this girl, threaten, tied me, trac*, up my, us one, wait up, walk, wheelchair so
	25: when anyone, with men
	24: after every, and boys, answer it, away because, back after, be like, bin saving, biscuits ., brui*, burn my
	24: by staff, coming back, day nobody, dog bed, earn, fami*, family, finger marks, flats, for feds, get under
	24: goes red, have no, have there, he gave, he smelt, im cold, is 7, its going, keep it, keeps falling, keeps making
	24: kid ., lad i, legs for, little sister, loaded ., lock food, machete in, man who, me going, me where
	24: nobody checked, not~pay, nowh*, nowhere, off bus, off flats, pays for, person, put chair, put something, real
	24: red and, scratch, sexy, shakes me, smelt, smelt of, still waiting, stub*, stubbed, stubbed it, tell anyone
	24: them sat, things and, toda*, today, told miss, uses slipper, visitors ., wasnt here, wet and, with acid, would it
	24: you come, you leave
	23: . asking, . i, 11 ., 18 ., 30, 6 days, about who, after summer, all in, and bring, and nobody, and squeezed
	23: answered back, as punishment, baby in, back that, bag incase, bed by, belt but, bread and, butc*, carers go, chri*
	23: clea*, counting, craw*, cuddle ., devi*, devil, does stuff, drops me, for 6, for three, from car, from morning
	23: gave them, get, gets back, gin, has burns, has no, headlock, her gin, herself if, home, home before, home he
	23: hood and, hurts and, i answered, i hear, im, in bathroom, in headlock, is full, its behind, keeps, lights, lot of
	23: man puts, marks and, me down, me mum, my wrist, not~anyway, not~eaten, not~kitchen, not~notice, not~stays
	23: of beans, off his, on bed, on her, only small, other end, our coats, out what, phone she, photos up, pipe made
	23: pregnant and, punches my, puni*, punishment, punishment ., rather sleep, room i, shops, smashed my, so much, stea*
	23: stops, tap, tap but, them ., there, they took, thin*, told say, tried do, understand ., wash, week she, which town
	22: all planned, am in, and drove, and held, and made, and say, at easter, barr*, because thats, big lights, bins my
	22: blistered, blistered ., born ., boyfriend, brother in, cant stand, carer goes, coat, come my, cried .
	22: curtains shut, deserve, down steps, drove off, drun*, drunk, fingers on, from where, funeral ., going make, got me
	22: had her, hamm*, have eat, he bins, he locks, his mate, hoody, i bite, i drink, i mean, i sent, i use, in her
	22: in september, in toilets, is only, it blistered, it like, lady went, loft with, lying ., make someone, mattress .
	22: me airport, me trainers, me until, mile*, miles, mum sold, my cousin, my wee, name, nigh*, no camera, no tea, not
	22: not~food, of him, ones ., out room, padlock on, pakistan for, phones and, planned for, restrained, retard
	22: ringing ., saying i, see what, server, she gos, she pulled, she said, she washes, something buried, spea*, spen*
	22: started again, stuf*, take me, takes money, thanks for, there real, theres girl, they filmed, they only
	22: they talked, things, think i, till they, tomo*, tomorrow, wall by, wants it, warm, wine every, woman who, you in
	21: . grandpa, . lads, 3 weeks, 5 and, afte*, after, are secret, as far, as motorway, at back, at tea, bank
	21: be pregnant, been hurting, been since, by different, by morning, calmed down, chat ., cleaned it, come out
	21: cry and, curtains and, cut his, deserves it, dont find, eat dinner, ever want, far as, for her, forgets im
	21: from nursery, garden when, girls in, glasses broke, got as, got rambo, got slapped, grandpa, ground so, have bin
	21: he smells, his little, his voice, holi*, home gets, house smells, i drop, in road, is bringing, is dog, is looking
	21: is scared, ive started, kayd*, kayden, kick off, knee in, know sound, lips, me his, me hospital, metal
	21: more tablets, morning and, motorway last, my leg, nearly drowned, needed, next room, not~anymore, not~dinner
	21: not~near, not~shes, not~unless, nursery ., of car, of glass, on ground, out quick, park toilets, points
	21: poured hot, rest, said do, said his, says, something and, sound of, tablets than, teac*, they carry, tiptoe
	21: tiptoe when, trouble ., us up, was nice, week*, white ., why ., works here
	20: . steve, agai*, all im, and gives, and take, and told, are crying, arm from, at christmas, at his, be ok, be with
	20: because i, been bad, bein*, being, being funny, burnt me, come round, cousin showed, dare*, do him, do other
	20: drin*, ears, ever and, first time, fork, funny but, gary got, gets loud, give us, going die, good she, got burns
	20: hand and, handover, handover ., has bruises, have ask, have shower, have tea, he doesnt, his laptop, i killed
	20: im saying, inje*, is 11, is 13, is something, its getting, its him, last week, lecc*, leccy, lighter for, lock is
	20: make my, man pays, math*, maths, me and, me swear, met him, most, mum again, my bits, nan has, need*, never met
	20: no leccy, not~leccy, not~marry, not~meal, not~next, not~only, not~so, off mirror, one was, pe this, picture i
	20: pinned me, powder on, radiator when, saying ., school deserves, she pulls, shop gives, skirt when, smas*, sniffs
	20: so nobody, staff go, still cant, tablet and, take turns, tent ., that he, theres needles, theres only, they strip
	20: this in, tipp*, tipped, top up, touch it, trust, uncle, waits, want, was and, was good, wee and, weekends and
	20: weve, what she, wher*, where, where it, wife ., with fork, wont stop, you not
	19: . aunty, . slept, all his, allowed in, at bingo, bad, because her, betw*, between, bloo*, bottle in, by bins
	19: carpet burns, cat again, cereal, christmas, christmas ., cut like, dad locks, did me, do baby, filmed me
	19: fingers back, foil in, for little, for twins, foun*, found, get her, goes out, going in, got three, groo*, has not
	19: have bed, hitt*, how roll, i cross, i found, i touched, in july, is never, is sending, it came, it cries, it its
	19: its under, ive hid, july, kicking off, kitchen table, little one, locks him, lodg*, lodger, lodger .
	19: lost property, mates in, me crying, me messages, messages at, miles away, missing again, my nightie, my number
	19: my pencil, my ps5, nobody cleans, not open, not~cross, not~dads, of pills, ok for, older lads, one that, open it
	19: our country, owe for, parties, pencil case, property, quiet when, razor, rid of, road, room when, self .
	19: sending taxi, sit at, snapchat ., stairs because, stings when, taxi for, they laughed, they showed, toilets
	19: upstairs ., wall, was drunk, watch him, what i, when hes, white powder, year 10, year 11, you, you havent
	19: yourself
	18: . anyway, 16, about not, after ellie, against me, am his, and him, and others, and smiles, arm in, arms in, asle*
	18: asleep, baby make, being bullied, box on, boys from, brad*, bradford, breev, breev ., burn myself, bushes and
	18: carer smells, carry bag, case i, chest of, clean like, cousins was, dad burns, dad calls, date on, deod*
	18: deodorant, do all, door all, drawers across, drinking again, dug, films me, find us, for bit, for months, forgets
	18: from man, garages, gets money, gived, got code, got marks, hair*, her fag, his ps5, hob for, i ate, i sharpened
	18: in bradford, in me, in shed, it no, it with, its not, july ., kicks me, learn, leaves, letters everyone, look .
	18: looks there, making myself, me goodbye, me he, me watch, my bruver, my toybox, nips, nood*, not wake, not~eat
	18: not~hears, number, of drawers, off man, only 13, only 4, only 5, or they, over road, own car, pants down, pinches
	18: pinches me, prob*, ps5 and, scared, selling drugs, sent me, sharp thing, she starts, shes angry, shes at
	18: smiles so, stairs at, stuff at, supp*, swear down, that isnt, there she, theres boy, they wont, thre*, tied my
	18: too late, too ugly, towel ., toyb*, toybox, toybox ., uncle lets, under it, using again, wall when, want get
	18: were off, will believe, window is, you down, you read
	17: . amelia, . bin, . gary, . mans, . mum, . there, 50 quid, allo*, am promised, and marry, and should, and stood
	17: and tells, and think, are all, battered, bingo ., bottle so, bra, brother rang, burns ., buy stuff, buys me
	17: carer shoved, chair under, chips ., class who, cousin and, did wee, do pe, doing stuff, dont show, door handle
	17: door they, dressing, dressing gown, drie*, dries, dries me, drinks, friend, gets his, girl and, girl i, got thing
	17: grown up, he dries, he kicks, he loses, head went, help ., her brother, hes got, hung*, hurting cat, i bleed
	17: i bought, i carry, i count, i left, ive worked, joke but, kids get, loses on, make*, mates for, me food, me send
	17: men for, milk ., mum bought, mum forgets, my bra, my camera, nails done, nan keeps, night because, not say
	17: not~ate, not~stepping, of it, on horses, onto, placement ., pour, reac*, reach, reas*, reason, regi*, rifle at
	17: she put, she went, she will, shouts ., smells funny, someone stop, staying at, stepping, stop us, teacher
	17: them was, they sent, they turned, theyd do, till i, unless i, wasn*, wasnt, whatever is, when she, when social
	17: with dressing, wont ., worried about, writing this, wrong way, wrote this, yest*, yesterday
	16: . two, 4 days, 4am, acid on, and wants, around for, back off, be fine, been ringing, been thinking, body and
	16: booked us, boxing club, bread knife, calls it, carpet burn, chair against, chat, city ., climb out, come back
	16: comp*, cries and, day that, died he, do owt, dun, ear has, everyones, fed ., flight ., for, for xmas, forgets feed
	16: get presents, gets put, girl on, girl she, goes work, gone missing, gree*, have pudding, he always, her back
	16: her with, him that, his crossbow, holidays, home is, hungry ., i stood, ill go, in loft, in them, inca*, incase
	16: is at, is white, it started, it used, kissed, kitchen floor, kitten, lessons because, love ., lump on, miss i
	16: naug*, naughty, needles, nobody checks, noise ., not~fed, not~make, not~owt, not~train, off when, old school
	16: one and, one of, only have, only in, opens ., pretend im, pudding because, ringing since, see if, shut me, sit in
	16: sits on, smacks me, small ones, some yard, someone keeps, stri*, table when, take photos, theres kid, they dragged
	16: things when, this city, throw, ticket and, time it, up every, use toilet, uses my, vide*, vodka in, want him
	16: wash*, watching ., wee ., weeks and, wet my, when lady, when uncle, whic*, which, wome*, women, would be, wrong i
	16: you check
	15: . 3, . lady, . phones, 300, 4, airi*, airing, airing cupboard, always different, another ., another review
	15: are clean, bad ., bath because, be grateful, black stuff, blade in, boy here, bringing, brother touches
	15: car outside, carer and, cut up, do ., doesnt go, draws, draws in, eaten since, floor again, foster brother, friday
	15: get tea, going walk, got no, grateful, had his, hall when, has been, has run, have all, havent seen, he drops
	15: he lay, helps ., hes 14, hide*, hides, im mad, in airing, in church, insulin ran, it done, it he, keeps sending
	15: kicked my, kids hold, leaves mark, lect*, lectric, lip is, mate, me baby, me robux, me vapes, morning before
	15: mum hasnt, mumm*, my covers, nine days, not~breakfast, not~cousin, not~head, not~night, not~nothing, not~nowhere
	15: of food, on door, on foil, out without, over baby, package and, packages, past his, phone case, phones now
	15: promise not, pushed, put camera, remember, rod, saving my, school for, she is, sister has, staff are, stays there
	15: stepbrother says, stil*, still, still lives, taxi and, their, theres group, they need, threatens, ticket
	15: toilet roll, will put, wors*, wrong ., you anything, you can, youn*
	14: . carpet, . school, . whats, and cries, and leaned, and turn, answer back, any ., at unit, back of, bad things
	14: birthday, blokes, book ., boy got, but her, butchers, by her, car pulls, carers son, checks my, chucked, church .
	14: class is, dinn*, disg*, disgusting, doctor ., dress, eyes were, face till, family ., feeling go, flick
	14: flick knife, for dare, gas, gives me, go with, goes wrong, he held, he needs, he wets, her boyfriends, her special
	14: his van, horrible ., hote*, i aint, i answer, i give, i slept, in bus, in carpet, is not, is selling, is so
	14: isnt any, it school, its own, kept nodding, lady, learned, leg every, little lad, loft ., long, look like, makes
	14: morning ., mum died, next review, no point, nodding, nodding off, not~didnt, not~nappy, not~theirs, olde*, one
	14: one car, one tin, one who, only little, our kitchen, paid, pay it, quiet ., raw ., rest*, ring police, say nobody
	14: school shirt, sex with, shampoo ., she sleeps, shif*, sink, sink with, staff dragged, staff twisted, stands in
	14: stands outside, still living, swel*, swelled, t, that side, they ring, times ., tiny and, tired of, tonight .
	14: too loud, use newspaper, wanted me, wants more, warm ., was 6, watch ., wedding i, went toilet, wheel, while he
	14: whole class, wishes she, with shampoo, wrote letters
	13: . ellie, . sharpener, allowed put, and tent, and they, answ*, babysitter, bad for, bag thing, batt*, bed, benc*
	13: bench, birt*, bits come, booked, bottle and, bour*, bournemouth, cant hear, carer has, chec*, coin*, coins
	13: complain ., couldnt get, cous*, dead, down my, dragged me, drowned, dyin*, dying, else ., enough ., feel dizzy
	13: feel something, for real, for vapes, found it, friend said, get bad, gets angry, girls do, girls have, go see
	13: grandma told, grandmother, grown ups, have bother, have sleep, he messaged, he slammed, her step, hes been
	13: hold of, home with, house ., how many, i bang, i shake, if grown, im next, in margate, in washing, it, lady who
	13: learn ., lights and, long sleeves, makes my, maki*, making, man downstairs, margate, mate keeps, mate says
	13: maths ., me whispering, meal since, monday, must do, my babysitter, news ., none left, not~give, not~lunch
	13: not~sister, not~stitches, of, on you, one too, only ever, our stairs, out friday, out on, picking, private and
	13: prop*, put padlock, round, said come, says dad, september because, she kisses, shes 16, shoes, shower, shut my
	13: sight, slaped, slas*, slashed, so tight, sock in, someone made, something wrong, stam*, station and, stuff her
	13: that deep, thats it, they giv, they give, thing me, thinner, three, till shes, times this, turn, ups, was cat
	13: watching, we drink, what is, who, who in, will do, wire, wrestling, you dont, yours
	12: . dad, 50, and, and big, and buys, and do, and hide, and theyre, answer, anywhere, at radiator, back home
	12: back till, bag of, bag packed, ball ., be sent, behind garages, birthday ., book*, bread, break, bullied, carpet .
	12: ciga*, coat i, coke, come here, comes ., comes contact, cutting like, darr*, darren, dirty and, door goes
	12: door shuts, dor, down by, drov*, drove, everyone at, exce*, except, explode, garages ., get something, get why
	12: giv me, go stiff, gone and, got 3, got battered, got stabbed, hand down, hard it, has, he sounds, his camera
	12: hock*, hockey, holding stuff, holds my, if she, im stressed, it burns, it last, ive been, jumped me, keep twenty
	12: kicks off, knows ., leg it, less*, lesson, lighter on, locker, make noise, me if, meas*, mug, mum would, my chin
	12: my dads, my drawers, my pjs, new phone, nobo*, nobody says, not after, not eat, nothing on, not~arm, not~dirty
	12: not~he, not~need, now, now because, of boys, off trampoline, ones do, outside school, packed under, para*, park on
	12: party ., pays her, photo ., pjs, poison, pressed, pretend, put money, red raw, room at, running away, says when
	12: says why, see family, seen it, sent back, shoe*, sit on, something so, spoon in, staff pulled, stif*, stiff
	12: stiff when, stressed, supervisor, tell he, tell miss, telling me, tells, that gets, tie my, tin, under in
	12: until he, van, walls, we sell, what her, when front, with lighter, with nothing, wont look, wont ring, you how
	12: you where
	11: . old, . ollie, . only, 13 ., 15 and, 34 and, acid in, and 6, and sit, aunties are, baby has, bad day
	11: bald patches, baths, be around, be on, bet on, big man, bin staying, bing*, brother down, bruises and, by .
	11: by two, camera dont, cant write, cash and, choked, colour, corridor by, cover ., crashed, cries for, cupboard when
	11: dad has, deat*, death, decided, delete it, dont reach, drinking, every, find my, fine because, flat*, flicks hot
	11: for 4, for losing, for your, frid*, girl*, has special, have friends, he wasnt, he will, held me, her arm, here .
	11: here because, him at, him favour, hold his, hous*, hurt*, i bit, i wouldnt, in 4, in case, in he, infr*, infront
	11: infront of, insi*, inside, is fat, it wasnt, ive decided, jump off, kids have, lads flat, lady on, legs with
	11: like how, list of, lives and, living, mans house, me fags, medi*, more every, mum in, my bath, my head, my meeting
	11: my mother, my pants, nann*, nanny, need someone, next time, no dinner, not come, not~her, not~reach, not~where
	11: now we, off bed, olli*, ollie, on discord, on thursday, only 11, only picture, over phone, patc*, patches
	11: photos of, pictures, pills ., plan*, plasters and, prison like, pshe, purple, quick ., remi*, ribs hurt
	11: said nobody, seen my, she rings, she took, shed, shes 12, shift ., sick when, since easter, sister and
	11: sister have, sister is, slept and, so it, stars, stars ., stat*, stoo*, stood, stuff if, swelled up, takes ages
	11: talk me, that smells, them on, them what, they bet, they leaned, told dentist, turned off, two men, wakes me
	11: walking in, wee on, were on, when they, where camera, why did, with ruler, wouldnt wake
	10: . men, 16 and, 40, 7s ., across my, am 13, and laughed, and sent, and wrote, animals, at chicken, aunty says
	10: bad thing, bathroom, bathroom has, because people, been standing, believes, bleed ., bottle, bottles .
	10: brother has, buckle, burn it, but she, car every, carr*, chai*, clean for, clothes and, colour and, coming
	10: coming from, connor, counts my, doing pathway, dont remember, ear until, else would, fire when, flat in, floor so
	10: for picture, for trying, found foil, friend at, friend has, friend keeps, from, gap in, going live, grim*, grimsby
	10: had it, had me, hadn*, hadnt, handle on, harder, has gone, he moved, head under, hedge, her body, her marriage
	10: his door, holds where, hot meal, house he, how long, i had, i learned, i should, idea, im hiding, it again, leave
	10: like, like ., like im, lying about, makes her, man gave, me ticket, me when, meeting i, men come, messages .
	10: minding, mirr*, moan*, moaning, monday and, moved here, moved in, mr, mum say, mum told, my boyfriend, my first
	10: my life, my nappy, my turn, night time, no handle, no what, nobody believes, not~believes, not~friday, not~handle
	10: not~listen, not~open, not~pathway, not~turn, not~why, of mark, on since, or, out in, own back, park nights, period
	10: picked up, plate, pres*, pulls up, punch wall, put in, put them, radiator and, railway, reason her, robu*, robux
	10: school showed, shanice, shes only, short ., since what, sister sneaks, sneaks, sneaks out, someones, sometimes i
	10: stabbed, stamped, stamped on, stand with, stay there, stop moaning, strap, talked me, tell by, telly up, terrified
	10: there stuff, theres lady, they already, they argue, they no, theyre, thing they, this guy, thumb back, tight i
	10: toilets and, took down, until my, up its, wait at, want cut, wants die, wets bed, what happened, when grandad
	10: wipe*, with cold, with his, with husband, with woman, year 7s, you could, you were
	9: . is, 6 i, about ., about setting, abus*, abuse, after lights, ago and, all got, and men, and puts, and shows
	9: answer door, asked about, at half, bath time, be dead, because theres, been scratching, behind shed, beli*
	9: big lads, black ., black car, bleeding ., boss, bullets ., bum and, bush by, case they, chew*, choice, choose
	9: chucked me, code word, cooks, coud*, coudnt, cried and, curt*, curtains, death ., desk ., diar*, diary
	9: disgusting ., doct*, dog gets, dram*, drama, drea*, dressed, drink out, drop it, else does, every friday, fags and
	9: fingers, floppy ., for joke, fost*, friday i, from inside, go floppy, going climb, going end, going set, got his
	9: guess, has machete, hates, he flicks, he twisted, heard them, hed, him know, him there, himself when, his spliff
	9: i bruise, i coudnt, i musnt, i promised, i saw, i was, i wee, ice, im 18, im in, im naughty, in mug, into school
	9: is 5, it takes, journey, knocked, lights out, look for, me face, me second, musn*, musnt, my asthma, my unit
	9: myself because, nappy ., near, never born, nice*, nick, night ., night so, no more, not~choke, not~speak
	9: not~thinks, numb*, on roblox, packed and, partner, people with, perf*, photo and, pillow ., place on, pois*, post
	9: powder ., rather be, ring ., ring i, roas*, roast, say after, says hell, scal*, scared ., see me, shoves, showed
	9: since she, sleep if, slep*, slept, smokes, some nights, spliff, staff put, stairs by, stic*, summer, tablets in
	9: tape*, taped, teacher says, teachers, there now, theres people, think its, threw, threw my, tomorrow or, torc*
	9: two of, uncle said, underwear ., wardrobe and, washed, watch, weed on, weird ., wets himself, when were, where she
	9: who cant, will hurt, with one, womans, womans flat, would believe, would notice, year old, you move
	8: . got, . worker, 14, 14 ., 3 grand, abroad and, afri*, africa, after and, again if, all now, always comes, and lost
	8: and scrubs, ankles, arent allowed, arms after, asking if, bag in, bags, beat*, being made, better than, bird*
	8: birds, biscuit ., bit, bookies, boot*, bottle but, boy i, brothers neck, cancelled, ceremony, choo*, cigarette
	8: club and, cold water, come, come door, come off, date, days with, dms, do, do that, doesnt speak, dont let
	8: down stares, drama club, drinks from, dunn*, dunno, empty it, ever*, fell*, fella, filmed, foot ., for contact
	8: for lying, foster, from under, fuss, gave my, gets presents, girl ., go ., goes nursery, got room, got something
	8: grand, grip, group, gym ., had nits, half, happen if, have kept, have my, have run, heavy ., heavy and, her so
	8: his ., holiday ., how empty, i gave, i get, i poured, i spill, i walked, i work, ill be, im proud, in august
	8: in england, in face, in holidays, in nappy, is back, it calms, it only, its like, its someone, kept me, key, kicks
	8: killed my, kyle from, lace*, laces, ligh*, like that, liv, lock ., lorr*, make fuss, me look, me some, me stand
	8: microwave, mine ., mum ., mum went, mums house, music up, my chair, my compass, my letters, my sisters, night man
	8: not get, nothing, not~ask, not~bed, not~believe, not~fuss, not~hot, not~live, not~spoke, not~till, not~trust
	8: on street, one more, ones are, ones in, only ten, or do, pare*, parents, pulled it, purple from, puts her, rent .
	8: room ., room and, said and, save, school bag, scrubs, shake ., sharpener ., showed me, so drunk, sock .
	8: something for, spill, spill something, story, thats, there friday, thursday, tyle*, tyler, voice is, want live
	8: wash he, water until, we dont, where theres, wish, yours is
	7: . am, . grown, . im, . staff, 3 of, after they, again and, again she, alre*, already, and gets, arm doesnt, as i
	7: ashe*, ashes, at party, at school, at window, be woman, beat my, because he, been giving, beep, beep ., belt .
	7: big girl, bin ., bit out, blade out, blanket so, burns all, but its, buy us, came look, cant sit, carl, cat and
	7: changed and, chats, chewing, chose, chuck, chuck me, coming do, coming with, costume goes, creaks, crying when
	7: cush*, dad gets, dama*, days when, died when, digs, digs her, do stuff, doctor, doesnt come, doesnt remember
	7: dont no, door shut, down and, easter and, easy ., engagement for, everyone for, favour and, fighting, fire with
	7: fist, flyi*, flying, for first, gary says, gives you, going meet, got wooden, had crisps, has my, have go
	7: have special, havent eaten, he got, he only, he stays, hears, here gets, holding my, holiday, home and
	7: hospital its, hot sauce, house, i cough, i kick, i shouldnt, i started, in ., in draw, in living, in white
	7: is broke, is left, is me, it i, it werent, jumping, keep getting, know its, lady at, later ., levs, lie ., lift her
	7: lighter when, locked, me every, me over, me real, me that, me this, meet man, middle of, moaning ., money
	7: more plasters, my coat, my football, my hands, my maths, my papers, my waistband, nappy on, never goes, new girl
	7: next day, night since, no its, nobody, not around, not~answer, not~anywhere, not~bag, not~hands, not~in
	7: not~minutes, not~walking, not~you, now i, off bridge, old foster, older boy, on wrong, only me, other side, parked
	7: pay me, picture in, posters, prison ., profile, pulled out, punches, raining, roun*, rude, run ., sauc*, sauce
	7: saw ., say stop, school, school tomorrow, send pictures, service station, she digs, shouldnt, shouted at, showed my
	7: shower with, shut ., sick ., sick after, since they, sleeping on, sleeps with, small ., smashed, so, son .
	7: song about, stay behind, stayed at, stays, stick, summ*, sunday, swap me, tablets so, tea on, tell my, that i
	7: they chuck, they pick, they sleep, they wrapped, tickles, time im, toast ., trampoline, turns, up me, up outside
	7: us hotel, wais*, waistband, wait, wash ., water and, wedd*, were watching, wet myself, wett*, wetting, when ive
	7: when others, who do, who wants, wishes i, with us, would want, wouldnt, wrapped me, yell*, yellow, yes ., you lot
	-7: . hate, 6 ., again lol, aliens, aliens and, am bit, and food, anxi*, apart from, aske*, asked, asked me, at youth
	-7: attacking, back for, bags ., being held, bev for, biscuit, bit but, book and, breakfast ., bride, bullet, burgers
	-7: burned, bus ., but hot, but not, by aliens, cancelled ., card, carer, cat died, checked my, contact got, cool .
	-7: council ., crying laughing, cult*, culture, cupboard for, cut open, dad brought, dead excited, dead in, dentist .
	-7: dentist said, did you, didnt ., dogs ., dogs so, dont feel, down it, drew, driv*, eid, fing*, for april, free kick
	-7: friday ., froz*, get butterfly, get laptop, got bruise, got chips, grandad ., habi*, habit, had cuddle, had good
	-7: had lunch, had sip, has touched, hasnt been, having baby, he left, he scored, he waits, held door, his queen, hole
	-7: hoop*, hoops, hoops with, i finished, i take, i text, i will, im asleep, im embarrassed, im reading, in bin
	-7: in night, in war, iron, is bad, is pink, is when, it says, karaoke, karaoke ., killer in, kind ., know i, like me
	-7: looks like, loud neighbours, mario ., marshmallow, me stay, mira*, miracle, miracle ., more veg, mum lives
	-7: my assembly, my family, my feelings, my language, my tablet, nan, near*, never wanted, new spiderman, new worker
	-7: next week, nightmares, not~been, not~best, not~hold, not~how, not~let, not~mum, not~paint, not~wanted, of his
	-7: of nobody, on hob, on inside, on insta, on wing, only got, opened, optician says, our keeper, pens and, phone
	-7: place at, plaits, play zombies, posts, posts ., powe*, prison and, rank ., red ., report that, rolling
	-7: rolling pin, salt, sat, sausage, savings ., saw mum, school are, scouts ., screamed place, send help, shot up
	-7: slaps ., so fast, song slaps, speech but, staff i, stranger, sunday ., sword ., tables ., talk*, team is
	-7: theres no, they chop, they look, tho, time as, told everyone, told him, told me, took knock, took my, train .
	-7: trip with, turn my, under stairs, understand, uniform ., unre*, unreal, unreal ., up for, use big, used be, v, veg
	-7: vegg*, veggie, wall till, want help, want read, want run, want shoot, wars, we got, we saw, we write, week
	-7: were having, when i, who my, wifi is, will cry, wing, wing ., with rolling, wont say, work ., worker never
	-7: worker there, write letters
	-8: . boys, . fell, . hunger, . kill, about xbox, airp*, airport, am proud, and didnt, and scared, and watched, any
	-8: anyt*, apple ., are loud, are partner, ask ., at this, ball hit, bandit, beach with, bed in, bedtime at, bee
	-8: blood for, boxes ., brace, brother came, burping, buse*, buses, button, buzzing ., called bandit, came stay
	-8: camp and, can, can only, carer was, carers for, chicken and, coach says, dad got, dentist says, do breakfast
	-8: doesnt hurt, dog, doing comb, door and, drop french, drugs in, file ., fire of, flat, football and, for cheesecake
	-8: for ten, forg*, games is, get nervous, go missing, goos*, goosebumps, grow*, gta and, had burping, had secret
	-8: happy and, have rota, hes my, his neck, honest, hook and, hope we, i burnt, i turn, i would, im bricking, impo*
	-8: imposter, in bits, in crime, in taekwondo, in that, is black, is noisy, is strict, it at, it if, its crime
	-8: its dark, ken, killing my, last samosa, late again, late but, laughing so, leg before, light, like lock, lock on
	-8: london and, lonely at, looks ., me do, me use, me want, mental, messing ., mist*, most*, mostly, moved down
	-8: moving ., mum and, mums boyfriend, my girlfriend, my mates, my mock, my mum, my own, myself with, never guessed
	-8: no phones, nose bled, not~hit, not~money, not~morning, not~saying, not~sleep, of class, of london, on end, on sofa
	-8: on that, on wednesday, once week, only joke, over my, packed for, partner in, path, personal best, picks, pie in
	-8: play*, played cards, pounds ., pran*, prank, pudding, radio, rota ., samo*, samosa, science teacher, seco*
	-8: she got, she picks, she sings, shell, skatepark, slav*, so mad, sorted ., sports day, staff were, starving
	-8: stay and, stay with, stone and, stood in, striker, striker is, sue lets, sunb*, sunburn, swimming and, telly
	-8: there club, they both, thing that, though i, too, toys, trains, tree, two dinners, wall it, want*, was boring
	-8: was off, we read, weak, week ., went beach, whipped cream, wifi ., would kill, write it, zombies on
	-9: . at, . bowler, . eid, . first, . happy, . someone, . swimming, 40 quid, all night, and cat, and chloe, and out
	-9: and put, anything ., arrest, at 8, at gate, at gymnastics, back because, bad if, bash*, bashed, bath when
	-9: bathroom with, because im, before you, blan*, blaz*, blazer, bombs ., bowler, brain freeze, brilliant, built
	-9: butterflies about, buzzing for, calm and, cancelled again, carer put, carers still, caro*, centre ., centre and
	-9: chair, chlo*, chloe, clapped ., clown ., cold thing, creeper again, creeper blew, cried so, cryd, dad went
	-9: day ever, did funeral, disc*, dont know, easter egg, eid was, excl*, feel safe, fight over, film night
	-9: finished hunger, france, freeze, freeze off, gaffer says, going do, good and, good day, got absolutely, got brain
	-9: got killed, gymnastics and, had toad, hamster died, hard at, has started, hayfever tablets, headset mine
	-9: her birthday, her my, hit post, i bumped, i help, im fed, in army, in mornings, is mint, is taking, its killing
	-9: its pain, jean, kick and, kickflip, killed by, killed under, knee from, knife crime, know who, landed, late and
	-9: laughed till, laughing after, left ., left in, letter from, level, lift, like someone, listens, loads ., lock off
	-9: lost ., lush, march, mass*, match and, mock got, mocks and, most at, mum but, mum cancelled, mush*, my group
	-9: my secret, my stepmum, neck and, need attack, new staff, nobody noticed, not centre, not~bye, not~sit, not~taken
	-9: not~up, nuts and, of thunder, off slush, on its, on trip, othe*, out his, paramedic, passport, pays me, plad*
	-9: plade, plastic spider, practice, prize ., put plastic, say it, sayi*, saying, says sorry, scary but, scene
	-9: secrets with, she doesnt, she lets, she wants, shop ., short, six weeks, so cold, so excited, stand outside
	-9: stopped my, swimming badge, table and, than once, these shoes, they stopped, though ., threw me, thunder .
	-9: till he, time with, times tables, took his, walk ., wanted say, was brilliant, was little, was monster, we cried
	-9: we plade, we sat, we swap, what happens, window it, with whole, worker, workers this, worried i, would die
	-9: you and, zoo and
	-10: . doyouthinkhesaurus, . have, . lion, . nans, . playing, . romeo, . stuck, after tea, alle*, allergic, already .
	-10: and clapped, and homework, and id, and on, and robbers, and when, are grown, arrow in, art and, as joke, at zoo
	-10: aunt, away but, away live, badd*, baddie, bed when, blood orange, brother bed, but good, butler did, by friday
	-10: can eat, cards ., carrying, chilli, clay, club is, cousins more, creepy, cv, dad shouted, decide, decide .
	-10: detective, died on, do what, dont get, doors, downstairs ., doyo*, doyouthinkhesaurus, doyouthinkhesaurus .
	-10: dragon and, e, elbowed, elbowed in, escaped, fart*, farted, fight for, final, fire and, games, gets stay, go and
	-10: go meeting, got gold, got her, got picked, got saturday, got tickets, gun for, had jab, had run, had snowball
	-10: happy ., has one, hast*, hastings, havent wanted, he watches, helping me, henn*, henna, henry and, his eye
	-10: his music, host*, i pay, if its, in care, in harry, in his, in office, its been, its class, its game, its ok
	-10: jokes are, josh, key worker, know she, lead*, leader, learn my, level 9, load*, log, lonely ., lovely, makes good
	-10: mates after, me jump, me next, meeting about, meri*, merit, more they, mum at, mum moved, mum rang, never been
	-10: not~family, not~happened, not~held, not~nan, not~past, not~people, not~self, not~thank, not~tonight, of hastings
	-10: of her, off roof, on wall, only bit, out by, pasta and, pige*, plot and, popc*, popcorn, postman ., report on
	-10: right, robbers and, robbery ., roblox ., runn*, running, sad and, sad on, saturday job, school its, see this
	-10: sent off, set, shaking before, sharing, snowball fight, so unfair, sorry for, spelling test, spot on, start next
	-10: stepmum, tablet at, there boo, think, this term, trainers ., understand my, volc*, was asleep, was gutted
	-10: was nearly, watched me, with nurse, with poison, wonk*, wonky, wonky ., worried ill, writing story, years and
	-10: you always, you didnt
	-11: . cant, . had, . other, . reading, abou*, about, ached, ached ., am fed, and jumped, and man, and sat, and theres
	-11: anne, appo*, appointment, at new, at shop, ate so, aunties and, back at, be in, beat me, because bus, because hes
	-11: best night, bev says, bike back, bloc*, blown, blown up, brother broke, bulldog, came into, car is, carer mum
	-11: carer there, carer will, carrots now, chatting, coat in, coll*, comi*, conc*, cross because, deba*, diamonds
	-11: did skelington, doctor is, driving theory, embarrassed when, everything is, feel nervous, food hygiene
	-11: for halloween, for talking, form ., from zoo, full, get lost, get picked, gets beaten, gets lost, got blown
	-11: got blue, grow up, he showed, he tells, helping ., her head, hes in, hip, his bag, hit roof, hygi*, hygiene
	-11: hygiene so, i swallowed, ice lollies, im learning, in by, in mood, in rounders, insta, interview at, into care
	-11: is garden, is scary, is too, its massive, its on, jaws and, know when, land*, lessons for, live after, lollies
	-11: lollies ., made some, me no, medal, mic, minecraft, miss mum, missed trip, moved me, my left, my mums
	-11: neighbours dog, new coat, no eyes, no hands, not~and, not~any, not~cold, not~eyes, not~face, not~his, not~share
	-11: not~when, now they, of football, of spiders, on football, on time, our topic, out late, out till, paint my
	-11: painted ., parm*, parmo, pepper, phys*, playground, playground ., police officer, pudding at, race ., resi*
	-11: respite is, rounders, sandra, say if, scab, scared ill, scared of, school council, shat*, shattered, shooting
	-11: shout at, sims by, skelington, skul*, sleep and, slow ., smar*, smart, snores like, sock*, socks, sound, squeezed
	-11: straight away, team won, test was, thra*, thrashed, toast, topi*, topic, topic is, trampoline but, uncle is
	-11: unsafe ., up later, was awkward, was embarrassed, was shattered, went fine, whoo*, whoopee, whoopee cushion
	-11: window and, with tea, words ., yet
	-12: . biscuits, . line, 6 0, 6 nil, about washing, after too, alco*, alcohol, all go, am moving, and none, anything
	-12: are working, at cafe, at that, attack more, awfu*, awful, baby on, batm*, batman, battered 6, body go, book girl
	-12: braces tightened, brok*, brought me, bumped, cancels ., cant be, car ., carer always, chopped off, cine*, cinema
	-12: comb, could get, crea*, cream for, curtains are, cushion ., dale*, daleks, dead after, dead*, deadly, dodg*
	-12: dodgeball, doin*, doing, dont shoot, duty, dying of, eat horse, fair and, fewe*, fewer, fixed my, flos*, floss
	-12: floss ., for camp, for drawing, for gta, forgets ., fuse, get adopted, get takeaway, gets tv, ghost stories
	-12: gogg*, goggles, guess what, had cry, had seconds, hair and, half ., happens with, have beef, have contact
	-12: have lie, he gives, he laughs, help*, his medals, hors*, hospital and, how much, hurts bit, i got, in big
	-12: in foot, in funny, in museum, in second, is crime, ive lost, judo i, last place, last review, learn drive
	-12: life out, like living, line of, little cousins, lots of, lung*, make, massive ., me chess, me sad, me turn
	-12: me wear, medals, medals ., messenger, messenger but, mind, my baby, my homework, nearly jumped, never saw
	-12: new social, nobody forgets, normal house, not fight, not~choose, not~forgets, not~me, not~messenger, not~shoot
	-12: not~staff, of duty, off first, officer ., on fridays, on roof, one from, open because, our thing, pass .
	-12: people ask, proud of, question, radio ., reck*, righ*, room was, rubbish, rugby on, saturday ., saves me
	-12: scared life, second half, secret santa, secrets here, set smoke, shark ., shoot messenger, shop on, shot myself
	-12: skin when, soaked ., spelled, spelled my, spellings, stairs in, stee*, stik*, stiker, stole his, taken .
	-12: these days, time they, tire*, tired, told ghost, traffic ., training, tv ., unfair that, violated, want it
	-12: was foaming, was only, we ate, we could, when daleks, when toast, with that, yuk, yuk .
	-13: . dropped, . horrible, . let, . night, 11s, adopted ., air when, am happy, and mummy, are torture, argument
	-13: asked us, away join, bananas, battle of, be needing, bit me, bombshell, broke so, brother but, buried it
	-13: camera on, can meeting, chapter, cheesecake, cheesecake ., coaster, come but, contact at, cousin is, cricket ball
	-13: cut and, dad came, dance, dance and, den ., deni*, denise, did drawing, died of, dishes, do dishes, dog ate
	-13: dont and, dropped bombshell, eats all, egg in, fair enough, fishing and, food and, fools and, football is, footed
	-13: for county, form signed, friday and, fridge ., frie*, fun and, ghost train, googly, googly eyes, got money
	-13: got my, got slaughtered, got verruca, got warning, had cake, had fire, have poster, heart in, her about, his back
	-13: homework and, howling, howling ., i missed, i squeezed, if something, im 15, in june, in what, is long, is plenty
	-13: jelly ., job in, kitchen with, knife and, lamp ., lap, legs are, man and, me cake, me work, milk so, monster
	-13: mum know, my add, my reviewing, nearly cried, needing, nervous about, no im, nose pierced, nose*, nosebleed
	-13: not~hurt, not~needing, not~of, not~running, not~told, nurse says, of day, of lessons, of wolf, on bus, on ghost
	-13: operation and, or been, orange juice, pads, pain in, pistol, plans change, poster of, prov*, punched air, rang
	-13: reviewing, reviewing officer, roller coaster, room, round field, school is, sea, sher*, sherry, showing off
	-13: sister on, sit with, stol*, suit, tests, tests ., that roller, their own, think we, this ., tickets ., two footed
	-13: two weeks, up pigs, use saw, vet ., want stay, water pistol, weir*, weird, went, went past, were at, were howling
	-13: what they, when mufasa, when plans, where will, will, wish we, with boys, wolf on, year 11s, you think
	-14: . are, . best, . ok, . smashed, . talk, . taxi, about bad, about turning, ace, ache, and hes, and sir, and won
	-14: are getting, are good, because my, bett*, better, bike at, birds with, bit lonely, bled on, books ., boxes and
	-14: cafe ., can ride, can someone, cant sleep, chemist, craf*, craft, danced all, deci*, died laughing, doctor gave
	-14: dogs, dogs but, door*, draw, everyone said, finger out, first ., fishing ., forgot, friday we, from school
	-14: from uni, get on, get when, getting him, got lost, got red, grans, haha, he sent, held my, hes so, his old, hone*
	-14: i bombed, i change, im doing, im on, im suing, isnt true, kill two, kind me, knocked and, left hook, let go
	-14: lonely in, loser, many, me try, mind ., mine*, money do, much money, my provisional, my science, nervous when
	-14: not~die, not~fish, not~time, nurs*, old toys, one stone, outside my, own phone, passed ., policewoman, priz*
	-14: prize, psyc*, reckons i, report and, row ., says ill, scar, shower and, slide, slippers, son is, stomach was
	-14: stone, suing my, talk in, talk too, tech and, tell*, turning 18, two birds, under table, uni and, was cross
	-14: watched jaws, wearing, wobbly, worried my
	-15: . gaffer, . over, . sharons, . vampire, about her, about his, always on, and beauty, and who, are friends, arse*
	-15: arsenal, at lunch, bag when, banana ., bang my, banging, be chef, beau*, beauty, bomb squad, boo who, bus broke
	-15: call bomb, call every, came third, can contact, cards, carol, changing, cheats, chef ., chemistry, choking
	-15: contact in, cooker ., could scream, dad on, dayl*, daylight, divi*, diving, dont live, down when, dt
	-15: everyone looks, fav, felt bit, fever, fine with, fish and, for laughing, from hockey, get stay, glasses make
	-15: going be, good laugh, got soaked, grading, gunp*, gunpowder, gunpowder plot, half 8, hand in, hate, have fish
	-15: have later, he slept, her old, hook is, horse ., hundred, hungry i, i sang, i threw, im cross, in asda, in garden
	-15: in mario, in relay, in tower, its unfair, ive moved, knives at, late ., late for, like fish, like slugs, lion
	-15: lion king, loads of, loud, many meeting, mates now, messing about, metr*, minibus stinks, minits, miss knows
	-15: more since, musical, my good, my solo, nan more, nand*, nandos, nice, not~go, not~hungry, not~take, on day
	-15: on next, only came, our nails, our old, out can, phone call, pillow fight, plot, poem about, prog*, pudd*
	-15: puts my, rain in, relay, revision but, ring and, say bye, see him, sharons, show, sniper ., so hungry, so no
	-15: spag*, squad ., swords and, tackled, tackled me, taste like, text, theres always, they tighten, third ., tighten
	-15: up but, want join, want phone, was interesting, was telling, water fight, went ., what did, when door
	-15: with revision, wood*, work, you tell
	-16: . coach, . made, . wolf, about where, and bus, and sings, at butchers, at last, at paddington, away from
	-16: beheading, bombed, bricking, bricking it, butchers start, by creeper, camping ., care and, carers said, chic*
	-16: chicken, coventry, doctor said, down ., excited for, farted in, favourite, fear of, fillings, forcing, forcing me
	-16: foster family, frin*, fringe, funeral and, get grumpy, get in, going turkey, got butterflies, got hamster
	-16: got ice, guil*, guilty, gutt*, haf, hate peas, hate waiting, his car, i forget, i ring, in play, is hundred
	-16: is moving, is ready, kit, ladder ., laundry, lessons, letter out, live when, looks at, mad ., mask*, masks
	-16: mcdonalds ., me how, mike, minute ., moving in, my nerves, my punch, my sessions, my tie, nerves ., never lets
	-16: never will, nine ., no fillings, not~broke, not~fillings, not~football, not~forcing, not~makes, not~mean, now one
	-16: off monkey, on his, on new, once ., only messing, our pyjamas, period pains, prom ., put blanket, queu*, queue
	-16: reading book, resp*, review is, reviews, rugby and, said that, scared go, seconds, see you, sess*, sessions
	-16: shes got, shes strict, silent ., spoon ., stood outside, stop singing, tast*, that because, that calms, that joke
	-16: there is, throwing, too fast, too many, too tight, tues*, tuesday, turkey with, upset ., was baby, was too
	-16: we never, yet .
	-17: . waiting, 5 ., and finds, and juliet, and snored, apprenticeship, are at, at centre, attack, basketball
	-17: be longer, bedroom is, brave ., bril*, brother live, burglars, called rex, cannon, caravan in, carers like
	-17: cold ., contact, controller, crime ., drive, dying on, fiver for, floor ., football, for scouts
	-17: got apprenticeship, guns ., had dream, hall*, halloween, harry potter, have be, he shoots, head*, hide seek
	-17: horses, hug ., im nervous, is doing, is sad, is torture, it rains, it thats, its mended, jewe*, juliet, keys
	-17: knoc*, legs ., lern*, lernt, less people, log ., longer with, made box, man with, me have, mended ., mice and
	-17: minibus, move rooms, muscle in, my bear, my forms, my speech, my wall, myself on, nearly 15, never want
	-17: no nobody, no thanks, nobody found, nobody has, not~can, not~on, not~thanks, not~theres, of mice, old address
	-17: on first, one day, our kid, out and, picture of, pigs heart, place was, popped up, potter, rains, ref gave, rex
	-17: rex ., right thru, romeo and, said we, says attack, says it, scou*, shed and, shoots leanne, should get, snored
	-17: soci*, social, someone ate, soon, sort my, sort out, spoilers, squash ., squeezed my, squi*, staff always
	-17: staff dont, staff knock, stuck in, swimming so, targ*, target, teaching me, tell him, tell mum, thats normal
	-17: they smell, toas*, tric*, under dragon, up in, waited, want longer, want try, war and, was ok, was starving
	-17: way round, we destroyed, whittle, will feed, would never
	-18: . drawing, . manager, 7 nil, about college, about contact, ankle at, at aunty, at night, at whole, aunty jos
	-18: beat eggs, better on, blood but, bloody, boiler, brother more, bug, call my, chuf*, chuffed, circ*, clapped
	-18: class, come contact, cool, crimes, crimes against, cust*, custard, dangerous, didnt stop, do archery, dying show
	-18: eats grandma, faint when, fingers and, for crimes, for hide, ghost, had us, haircut ., has dragon, hate it
	-18: he holds, headaches, him out, hit anyone, huma*, human, i cant, i wore, idea for, in without, it checked, jos
	-18: learned make, learnt, leg is, legs and, leve*, like night, like pizza, little bit, me win, minecraft .
	-18: money should, month ., mous*, my idea, my minecraft, my play, my verruca, my way, nah, nearly killed, no secrets
	-18: nobody died, nobody gets, not~headaches, not~sunday, not~their, orph*, over last, parr*, parrot, phone died
	-18: please tell, pretended faint, pyjamas, rocket, say much, say what, scratched my, seat every, second ., sept .
	-18: she can, she sees, smashed it, song, spiderman, spot, squash, stay until, stays ., thank, trev, under bed
	-18: want cry, want one, was in, we set, where my, who stays, with maths, worry, wrote it
	-19: . head, . maths, . tell, 18th, about drugs, after sports, and bev, and burned, and get, apri*, april, april fools
	-19: at garage, band, be locked, bike*, bikes, bit homesick, blew my, blood oranges, brother had, burned it, but is
	-19: by time, claw, club stopped, cupboard by, curry ., dont move, drank poison, ears pierced, ever ., explained
	-19: fake ., feel unsafe, fingers ., fool*, fools, for cinema, gang i, getting better, girl in, grabbed, gras*, grass
	-19: grass ., guess who, guides, gum, had fight, had scrap, hat, he told, headshot, her knitting, his teeth, i scored
	-19: im 16, in hole, is broken, it was, its embarrassing, its loud, june, knitting, lege*, legend, like peas
	-19: like same, lots, mars*, me or, miss says, more than, my club, my horse, nobody explained, noticed ., not~centre
	-19: not~explained, not~form, not~restrained, not~what, not~yet, of feet, ok now, on grass, over in, pat, plenty .
	-19: present ., provisional ., put cream, robbers, robbery, sale*, sales, same band, sandwich, scrap, scrap over, seat
	-19: she reads, sin, sister ., so fake, strict ., they send, thinking of, tickets for, time on, toad, toad in, traf*
	-19: traffic, trut*, truth, we picked, we rang, wish my
	-20: . shot, about football, alri*, alright, and dog, and pe, are rank, asks before, assa*, asthma is, at netball
	-20: ate them, baco*, bacon, bed squeaks, brain, bric*, broke lamp, by myself, cadets ., came contact, can come
	-20: can go, carer had, carer snores, change school, changing rooms, chocolate ., climbing, closer, country we, dad at
	-20: died in, do talk, eyebrows, eyebrows ., first but, for my, geog*, geography, ginger, got place, got splinter
	-20: grab*, guns, had water, have new, histories, holiday wales, hoover, horrible histories, horse riding, hugged my
	-20: i came, i hugged, im playing, its because, its so, laptops, live with, lost her, made her, make her, me dye
	-20: me money, me sticker, mentor, midd*, middle, mum i, my poem, my story, my yellow, nan does, not ., not~calls
	-20: not~meeting, not~too, not~works, of boxes, old placement, panc*, pancakes, people came, phone got, plaster .
	-20: rabbit, reads, residential, robbed, robbed on, school or, she cancels, skeleton, slow, slug*, slugs, so do
	-20: splinter, splinter and, squeaks ., stole my, stories, talk with, talks me, temperature and, test and, they come
	-20: they put, time is, time so, turns on, up late, wake, want mum, want party, was home, we threw, wear my, went in
	-20: with axe, you said, you seen
	-21: . nope, . people, . ref, . them, . thunder, am sick, and did, are being, are criminal, asked three, at chess
	-21: baby cousin, badg*, badge, both*, bottom, bottom ., boxing coach, breakfast on, cake with, call me, calling
	-21: cancelled and, carry knife, changed ., chea*, creasing, creasing ., cross with, dad are, doctor checked
	-21: dont carry, drug dealer, else in, embarrassment, embarrassment when, get jealous, going london, green .
	-21: hand dryer, happy here, have any, have passport, headset, helmet and, hi, hi ., history, hits anyone, hurt bit
	-21: i slammed, i write, in first, is annoying, is drug, itchy, killed me, lifts, look after, mad, making bird
	-21: mate and, me off, migr*, migraine, move school, mum knows, my cereal, my driving, my goldfish, my packed
	-21: nobody picks, nope, not~about, not~bottom, not~drunk, not~dryer, not~trip, of embarrassment, of squash, ok
	-21: on everything, ordered, out with, pink ., pist*, raining cats, saturday see, school ., sick of, six in
	-21: smell like, sofa when, stay ., stayed, talk, this one, thunder makes, tired ., too short, tub, want complain
	-21: warn*, warning, was shy, wear, were creasing, why would, will send, would i
	-22: . zombies, absolutely, advo*, advocate, asleep on, at five, be asked, been crying, bottom set, broke her, buff*
	-22: buffet, cancel, cap, carer gave, cried my, cut carrots, dinners ., do something, doctor says, eyes look, fruit .
	-22: garden at, get halal, going gym, going out, got 6, got engaged, got letter, half people, hams*, hamster, hand my
	-22: have hand, hear it, henry, her arms, him back, hockey ., i cooked, im over, in bottom, in film, in minecraft
	-22: is nice, like ive, lunch box, me her, missing i, mudd*, muddy, my advocate, my art, my lunch, need filling
	-22: never had, new tablets, nil but, not~comes, not~half, not~hits, not~like, not~new, now she, nurse weighed, one at
	-22: over moon, plum*, plumber, plumber ., punch, raging when, same as, scream, she saw, she shouts, slau*
	-22: slaughtered, staff because, stays with, tablets dont, than last, theory, told jo, wakes up, want say, wants me
	-22: was best, weighed me, you ask
	-23: . food, always busy, and burped, and you, annoying ., arch*, arm on, as anything, at minute, august ., burped
	-23: cake and, cant ., carer learned, carrots with, changed my, chilli nearly, climbing frame, contact and
	-23: contact this, day of, decides ., drawing on, excited ., fast ., for high, fram*, frame, freezer it, friend moved
	-23: frozen off, glass of, got detention, had operation, hands ., hands up, he cried, help, hit pinata, hurts after
	-23: i forgot, im starving, in wardrobe, is slow, it when, its annoying, its old, killed it, kitchen i, knock on
	-23: lift*, mard*, mardy, mick, mocks, mum hit, my food, my key, my personal, myself and, no pudding, not missed
	-23: nothing bad, not~friends, not~mine, not~missed, not~strict, of college, own clothes, park ., penalty ., pina*
	-23: pinata, pitc*, pitch, quee*, queen, red inside, sant*, santa, saw it, shook his, shut up, since sept, sleepover .
	-23: slid*, so happy, swords, ta ., wanted, was fight, was over, watch at, will get, with fish, worry ., wrong again
	-23: you about, you lol
	-24: about meeting, all stood, allowed phones, and he, and makes, are kind, arre*, asked ., awkward ., be vet, bled
	-24: bottle of, bug and, bullying at, calm down, carer made, cook ., couldnt breathe, counsellor says, court .
	-24: do bins, dofe walk, drowning in, egg race, english ., everyone ., everyone asks, explain, fifa, fighting over
	-24: flat when, football on, for school, get choose, gets more, going on, got drunk, got grounded, grounded
	-24: grounded for, happy when, has three, help and, here till, hes nice, him and, him it, his aunt, hot it, house down
	-24: hug off, hurting myself, hurts me, i leave, im drowning, jan, lad in, leeds ., man of, me what, meeting is
	-24: nans and, no bullying, no worries, none of, not~forget, not~has, of chips, of match, on tin, results, same day
	-24: school with, sends me, slus*, slush, solo in, spelling, stopped when, stor*, taug*, taught, taught me, taxi
	-24: top board, truth ., try, unfair ., want jo, want see, wash up, water gun, with needle, would not
	-25: . knife, . sad, . who, and it, and nothing, arms are, at football, babies ., bars, best ., blanket on, box got
	-25: braids, carer with, carer wont, cold but, cooked, cousins wedding, cros*, cry its, day its, did i, doug*
	-25: fed baby, feel weird, field and, fish fingers, fixe*, found out, gard*, garden, glasses, grad*, have lots
	-25: helped ., her tea, here are, i hope, i stop, i try, in jail, is itching, itching like, its purple, jaws
	-25: ketchup on, knac*, knackered, knife with, landing light, like mad, meal*, meals, mean me, miss put, missed
	-25: monkey bars, mouth was, music, my braids, my crush, my grandad, my lego, my mind, new carers, nil ., no because
	-25: not~counsellor, not~meals, not~singing, not~tiktok, not~understand, of old, of week, once, one with, people are
	-25: proud ., sad about, saving for, say they, scares, scares me, school play, screen, she talks, snow*, sticks, sun
	-25: sun ., swin*, tall ., that ok, tour, two phones, uncle came, was late, water bottle, when do, which i, wifi goes
	-25: will explode, you find
	-26: . for, . miss, . none, . text, always full, and bit, and cut, arro*, arrow, at bins, battleships, being looked
	-26: big room, boar*, bowling, bubb*, can mum, clown, everyone went, far from, fiel*, field, fixed, form*, forms
	-26: going respite, grea*, great, had three, his chips, hole and, im nearly, is sick, it drives, its our, judg*, judge
	-26: leaving for, leg they, looked into, me mad, mint, mock, moon and, my braces, not~march, not~today, old cat, pig .
	-26: pillow fit, poster, ride my, sad all, said how, saying it, says he, scared my, sent card, seven and, sign it, sip
	-26: sip of, so bad, stab in, star, stun*, stung, talking today, training ., tried new, two staff, uni ., wanted .
	-26: we moved, wrestle, wrong on, york*, yorkshire, youth club, zombies in
	-27: . stick, . whos, 1 ., 21, abso*, after that, agree with, all at, and ate, and fairy, and sticky, army, be police
	-27: beat us, bike got, book about, brother farted, brown and, can resit, can we, carer for, cold at, dest*, destroyed
	-27: died so, different family, facetime ., fifa ., find out, food here, from ghana, getting puppy, ghan*, ghana
	-27: ghosts, good way, got cancelled, grandma beat, had chips, have bath, head if, howl*, i cuddle, i waited, im 21
	-27: in good, is alright, is blood, its 15, its fun, its long, keep my, knock whos, know yet, lang*, language, like it
	-27: makes best, may ., monsters, monsters and, moody, move out, mum brought, my dead, my party, nearly passed
	-27: night and, not~goes, part, pasta ., peas ., place ., resit, respite, say goodbye, sent my, sheep ., sill*, silly
	-27: so did, someone sort, sprouts, stay together, sticky ., stuff away, tablets now, tells same, tightened, too early
	-27: top bins, wasnt scared, we smashed, we walked, whats brown, with all, with different, year*, years, zoo .
	-28: . break, . less, and house, angry so, at brownies, at college, away for, be there, behe*, boxing on, braces will
	-28: brou*, brought, carer is, change my, check ., come in, crime, dark so, fall out, film about, forget, fran*
	-28: from rain, gaff*, gaffer, get know, got pound, gravy ., guid*, heart and, her in, hope i, hotel had, how say
	-28: i went, in fridge, in mud, lost his, mondays and, mons*, my birthday, my boxing, my hayfever, my shin, night but
	-28: not~died, not~respite, not~shout, online ., other ., phone at, poem, postman, put plaster, rain*, scor*, series
	-28: seve*, seven, skateboard, talking ., talking about, taxi ., test*, that worker, they get, theyre sound
	-28: this maths, town ., up with, was brave, was fighting, was jealous
	-29: . finished, . football, . home, . see, . what, and everyone, and gran, and nurse, apple and, are ok, been waiting
	-29: birthday cake, bit sore, blinders, bus stop, butler, carer bought, chess ., clas*, cook before, do drugs
	-29: dont like, dont mind, drink or, dye, dye my, engi*, engine, engine ., esca*, feelings ., finger on, fire drill
	-29: goodbye my, got moved, gym with, handshake, handshake ., harr*, have had, have talk, havent ., he chased
	-29: hot chocolate, in engine, inhaler is, it stopped, itches ., its calm, joke, lead, lock for, mayb*, maybe, maybe .
	-29: me pictures, mend*, mended, mr patel, musc*, muscle, my reading, my sims, not~anything, not~dye, not~park
	-29: not~touching, not~unsafe, of moving, out when, over at, pass i, peak*, peaky, peaky blinders, penk*, penknife
	-29: plays radio, pleased ., poison but, pulled muscle, put fake, question ., roller, room*, rooms, said hi, same time
	-29: school nights, secret handshake, sore throat, spain ., st, table ., text ., things are, throat ., thumb with
	-29: toast popped, waiting since, walk school, was, will miss, wobb*, wobbly tooth, worker is, you wear
	-30: . nothing, anymore and, are fine, are sound, at meeting, bangs, bit sad, can do, cancelling, cried happy, daft .
	-30: diam*, dinosaur, dog on, drawed, flowers, get flat, got hit, had heart, had sick, harry gets, have i, have night
	-30: him off, how things, i drawed, if nobody, in any, job so, keeps cancelling, knocking, knocking ., leng*, length
	-30: map, mum bring, my bus, my drawing, my prom, my scooter, my shirt, nothing changed, not~knocking, not~rules
	-30: not~say, of maths, peas they, piec*, piece, pizz*, pizza, popped, popped out, posters ., quiet because, read my
	-30: saves, science we, she came, sick bug, small but, staff gave, strict about, swam, swing and, us we, viki*, we ran
	-30: we sing, without knocking, you bring
	-31: . worst, angry at, anyone in, at greggs, be nurse, came, camp, carers are, coin, complain about, contact .
	-31: dead gorgeous, drop dead, eating toffee, fit ., get live, gorg*, gorgeous, greg*, greggs, hair cut, has his
	-31: have her, he put, her baby, homesick, hope, i sneaked, isnt scary, its bit, its nothing, kart, kidnapped, lear*
	-31: learned about, long ., mario kart, me choose, much, nails and, not~made, not~nightmares, not~smacked, over who
	-31: please can, shel*, six of, sleepover because, snapchat streak, sneaked, snowman, someone and, spiders, text me
	-31: therapy, they go, they read, toff*, toffee, tongue eating, toof, trip because, want keep, was happy, was upset
	-31: we are, wobbly toof, would find
	-32: am oldest, and want, any of, at fair, ate four, beam, big, bits ., bump*, can swim, carer does, chas*
	-32: come parents, cooking, could live, dads for, deep end, detention for, erit*, eritrea, fell over, for team, forw*
	-32: forward, from eritrea, ghost ., got back, gran has, had last, hair done, heads off, home*, hours not, im off
	-32: is cancelled, kicking sofa, me be, meeting and, month i, moved and, my tonsils, my work, not~calm, off beam
	-32: on cod, painting, people talk, plays his, powerpoint, prom dress, revision, ring at, says we, seek and, shoo*
	-32: sleep better, slic*, social workers, squa*, squad, stage ., sticker ., taken, tatt*, teaching, there its, tomato
	-32: tons*, tonsils, too small, top and, up now, we leave, wears
	-33: 1 because, after football, after swimming, assembly ., baby and, be against, be illegal, because it, beef
	-33: belt in, blazer ., came off, carer got, carer rang, chan*, chase, choose my, chopped, did worm, donkey .
	-33: drive me, feed it, feel left, feelings, fight at, fili*, filing, fired, fix, foam*, foaming, frac*, fractions
	-33: funny before, funny voice, graz*, grazed, has ordered, he wont, henr*, high, hind, hind legs, his shoulders
	-33: i moved, i wont, im filing, laptop ., leg was, legs off, let us, lin, lived, lovely and, lump in, lunch, move in
	-33: mud and, mum myself, noisy ., not sure, not~asked, not~picks, not~sure, of family, off donkey, oliv*, oliver
	-33: oliver twist, personal, rang and, reads me, scared on, sent out, ship, shower is, snai*, snail, sprain .
	-33: staff lost, stressing me, talk hind, tea because, though, tiktok ., till 9, trif*, trifle, under tap, want for
	-33: want new, was bit, was loud, was poorly, who comes, who decides, worm, you decide, you my
	-34: . angry, . before, . saw, adop*, adults, anyone i, bake*, been same, bird box, borrows, borrows my, brother can
	-34: butterflies, cart*, cat is, class gave, cod ., cream, deck*, decks, ella, everyone and, fare ., felt, five pounds
	-34: fix my, for sleepover, frui*, fruit, get five, goalie, hands went, hes funny, hit his, i slipped, in drama
	-34: is better, its far, know anyone, macb*, macbeth, makes nice, music on, not fare, not~fare, of myself, passport .
	-34: past its, phone for, puppy and, roll*, send me, she goes, shy ., shy when, sings ., sister borrows, so hot
	-34: staff here, stay here, storm, till ten, time go, turk*, turkey, was time, who said
	-35: . passed, . too, always ask, always say, and doctor, at seven, being in, blind, brownies, but in, butterfly, care
	-35: chased, clap*, crush, dad rang, disco ., dont shout, exam ., eyeb*, feel proud, funny ., get bullied, go mosque
	-35: got new, had blood, haircut and, hate mondays, he calls, he stabbed, hit ball, hit six, it always, it looked
	-35: john, know any, loads, mosque on, nose bleeds, paint ., people would, ques*, saturdays ., screamed, stabbed me
	-35: suin*, suing, tablets for, wales ., went everywhere, who ask, wish people, with my
	-36: . wicked, . worried, all had, and set, back ., before tea, bit when, choir ., class was, crut*, crutches
	-36: do course, doing my, excluded for, exploded, fair that, fair*, fairy, filling, finished, ghos*, good i, got dead
	-36: ground ., had baby, hill ., hit it, i called, i sleep, it rained, its plastic, late because, like dark, longer
	-36: marry, me sleep, monopoly, my carers, nerf, not~anyone, not~sleepy, off drink, on last, pirate, rained, room say
	-36: room without, sell me, shout they, takes hours, up hill, washing cars, watch one, watching all, would knock
	-36: youth
	-37: . come, . missing, about ten, aish*, aisha, alto*, alton, alton towers, am good, am worried, at hospital
	-37: bad dream, baki*, baking, banana, be two, both, burnt sausages, called, cast, change ., circus, cream van, crin*
	-37: cringe, cringe ., drowning, dry, fight ., hamster is, hate that, hear ice, in may, in rain, it went, jk
	-37: lady writes, lift with, loads better, lunc*, make us, may, missing my, my exam, not~dont, not~thats, pep
	-37: pierced ., plaster, please write, quiz, rome*, romeo, sank, scen*, sick on, slipper ., stopped and, sue, tall*
	-37: taller, they lost, things down, this school, tho ., towers, train was, tuesday ., we both, writes things
	-38: . felt, assi*, babi*, babies, bbq, better ., bike, brother argue, car wash, court, dying for, everyone laughed
	-38: eyes out, feve*, go my, goldfish, gross ., happens next, have dinner, home my, hoov*, i need, im new, it already
	-38: its doing, later bedtime, liked that, monk*, monkey, my chores, not~never, off in, on trampoline, pack .
	-38: paddington, penalty, queue is, ragi*, raging, rings back, she screamed, soft, they check, town and, want you
	-38: was angry, was raging, with pillow
	-39: . why, airport ., appr*, are building, came last, crow*, danc*, did big, doing ., fainted ., for mcflurry
	-39: get shy, hele*, i rang, in ten, know about, lego ., listened, months ago, my new, nan on, new one, not be, nurse
	-39: old phone, only moved, oranges, pringles, tag, temp*, truth and, ward*, wardrobe, was about, wedding and
	-39: with mum
	-40: . end, all that, ask me, at same, bark*, being scared, big ., big slide, captain, chicken pox, fed up, hall .
	-40: have another, he smiled, her name, here nobody, its boring, its cold, kittens, knows about, lol, magi*, magic
	-40: me about, me sob, mood so, no sleepover, not~peas, not~sleepover, on saturdays, on your, one where, panto, pops
	-40: pox, rabb*, rabbit ., reading out, slide at, smiled at, smoke alarm, sob, sob ., spider in, taxi man, they always
	-40: two buses, waited with, we were, worried
	-41: . hot, am saving, and every, are allowed, ball and, bed all, bridesmaid ., butl*, cheesy, clue*, cluedo, cook
	-41: cooking ., council came, counselling, county, crisp ., cupboard door, dad works, died, do reading, end of, fort*
	-41: friends house, from council, gets owl, goat, got sent, gutted ., has never, he came, he goes, i threatened
	-41: i whipped, in bunk, is now, laser quest, leave and, little and, me truth, mum come, non, non uniform, not like
	-41: on about, on head, owl, owl ., quest, scored ., soaked, they fell, tidi*, uniform day, was leaving, watches us
	-41: will my
	-42: . boiler, and dribble, at rugby, away with, beac*, beach, birthday i, bled bit, boxes, burnt toast, bus but
	-42: bus was, cadets, charity, did not, drib*, dribble, dribble ., drum, e and, fights, fine ., for saturday
	-42: go college, got up, granny, here on, in town, its noisy, listens me, loll*, me card, me cry, ment*, my breathe
	-42: nearly had, no body, nobody drinks, not~body, off but, on crisp, only hurt, raised, ride, saw my, shots, snor*
	-42: snowball, staff say, sush*, sushi, tell her, was turkey, worth
	-43: . nobody, about telly, agre*, attack ., audi*, best day, card for, carers ., couldnt sleep, course and, days im
	-43: farm ., front ., hour, i shot, musi*, night light, not~hand, not~weird, now he, on stage, post*, shelves
	-43: shelves ., some days, stage, tall, that day, torture ., unsa*, unsafe, was tired, weat*, weather, week for
	-44: . can, . cat, agree, and seek, ankle, bit in, chip*, clow*, dead body, dish*, get go, i picked, im happy, knock
	-44: laughing, like going, my ankle, not~meat, scoo*, scooter, sea ., sept, share room, sir, snores ., so good
	-44: theres bomb, they would, thing ever, told staff, under weather, wanted run, winter ., word*, words
	-45: . bus, . pete, big lunch, could be, coursework, dont lock, everything again, firs*, first, five, football .
	-45: forms ., goodbye ., had big, haha*, hahaha, hahaha ., has tea, here i, in sling, interesting, interesting ., jabs
	-45: keep changing, live near, messed, my jabs, need glasses, new year, of things, on xbox, pains, pate*, patel
	-45: pictures of, play ., pock*, revi*, rota, sheep, slin*, sling, starved, stuffy, thank you, that im, works and
	-45: yes and
	-46: alarm off, anything bad, blew up, boat, boxi*, boxing, brother for, card with, chef, cric*, cricket, cute, cute .
	-46: gets me, gros*, gross, if my, im terrified, jealous of, karate, keeper, lie in, me something, meda*, met my
	-46: moved ., my taxi, nearer my, or touched, park with, pena*, resu*, sing*, so far, start monday, taek*, taekwondo
	-46: talks, today and, want different, week was, when dog, wolf eats, workers
	-47: . help, 8 ., about it, and leg, axe, blin*, bothered, cost arm, cried because, croc*, didnt cry, drives like
	-47: everyone else, flow*, fren*, french, go red, got done, has big, inspector calls, left and, map ., meet*, meeting
	-47: miss told, music ., not~bothered, not~maths, of tea, off if, right now, roof, room is, rules ., star of, sticky
	-47: streak, tears when, tells me, that is, tooth fell, tower, vampire, washing up, we cut, whos there, write me
	-48: carer makes, copy, creeper, down wrong, felt left, forever, going away, gta, hot ., i move, in loo, in shower
	-48: its hard, job, judo, lemo*, nobody said, nodded, nodded off, not~scary, off top, officer, pump*, ring her
	-48: she looked, this year, want talk, we talked, witc*, witch
	-49: . half, . optician, 20 pound, am on, annoyed, bike with, charity ., come and, country ., dont come
	-49: dont understand, fix radiator, friends are, hook, i blocked, i burned, i hate, i read, i say, inte*, it should
	-49: killing, knit*, know her, long words, my forever, my toe, not~bite, not~lock, parkour, race, school dinners
	-49: since march, solo, theo*, wore
	-50: . bye, . do, awkw*, awkward, better now, brother hid, came see, choking on, contact was, council
	-50: doesnt understand, drop ., for next, good ., grandad was, im little, it hit, it looks, know rules, little terror
	-50: mandy, not~drinking, part of, photo is, same question, sens*, tables, terror, terror but, they did, they wrote
	-50: tv, we had
	-51: . neighbours, at nine, brother jumped, brother lives, burp, camp*, camping, capt*, cats, certificate ., chippy
	-51: chippy ., conf*, contact day, dad lives, detention, did my, dofe, emba*, fair ., fanc*, fancy, gold*, gym
	-51: had four, have hamster, he rings, hunger, hunger games, id die, im buzzing, im so, my posters, nobody shouts
	-51: not~lol, not~worries, pass, sand up, schools, skat*, terr*, was funny, was sad, window wont, with school, worries
	-52: . went, . yes, and carol, ask about, at 5, at camp, at wedding, beach ., been clean, bird, club, cried bit
	-52: cried when, dance in, everyone was, eyes on, get see, heart, is my, is teaching, it right, me hug, my counsellor
	-52: next one, no drugs, not~cook, not~shouts, of anyone, on their, ring me, runs away, sausages, school everyone
	-52: shoes hurt, so loud, stayed in, too hot, we learned, who told
	-53: and sam, anti*, cat scratched, dead people, go church, got stitch, home yet, i shoot, join, keeps nicking
	-53: knock ., lasa*, lasagne, like her, me straight, much ., my money, ring you, scratched me, social worker
	-53: starving after, think they, thinking ill, us live, we make, work*
	-54: . guess, . since, are watching, bake, bleed in, bomb*, cree*, does our, fell in, fire alarm, goal
	-54: got certificate, gravy, guar*, had pillow, have enough, i learnt, me but, me fishing, more pocket, mushrooms they
	-54: my charger, nobody touches, not~wait, old and, ran round, says ive, six, slipped, two years, we
	-55: and we, balloon, bev, brave, excluded, feet are, food tech, for sunday, got excluded, grumpy when, hide and
	-55: i belong, laugh ., me calm, me made, mum about, never comes, not~forms, of milk, of time, packed lunch
	-55: phone because, plastic ., read, repo*, report, report ., said yes, she hugs, shelf, spider, sunday dinner, swing
	-55: teacher gave, tech, turkey ., worker says
	-56: and dogs, body in, carers and, cats and, cod, dead on, do not, donk*, donkey, ever hurt, feet after, forgot .
	-56: from falling, go respite, got paid, hope my, if thats, its too, jokes ., like blood, miss said, more time
	-56: never go, she showed, shin, sometimes ., stag*, tackle, weap*, weapon
	-57: alie*, anything like, are nice, being on, boarding, boarding school, by police, dad doesnt, dads birthday
	-57: defence, fine, going say, happy tears, he brought, headphones, hid under, i pulled, is hard, is having, jab and
	-57: keep dying, mufa*, mufasa, never get, not~bullying, off swing, on swing, sprain, stressing, team, we hit
	-57: when tea
	-58: am fine, and ellie, be uncle, carer i, clar*, every week, exams ., fencing, fire ., for coming, got him, gues*
	-58: id sell, my haircut, pens, pool, said hed, saturdays, sometimes and, sound ., thing is, want that, was so
	-59: add, all good, and home, chor*, chores, eat his, embarrassing ., figh*, fine now, gave it, goal*, i ., id kill
	-59: laughing ., mcfl*, mcflurry, my worker, not 5, not~run, not~scared, not~secrets, of big, pepp*, pool ., seeing my
	-59: she left, sticker, tenner ., they taste, tickled, waved, when my, will you, wish they, yellow belt
	-60: . sir, and was, art ., bisc*, box ., burp*, eat breakfast, guessed, have you, mono*, not~guessed, provisional
	-60: pulled face, scars, someone ring, spro*, stopped because, surprise, worker and
	-61: . harry, . minibus, archery, at telly, bathroom by, biscuits, broc*, broccoli, burned down, canc*, could eat
	-61: criminal, cry at, fear, feel sad, frozen, hate when, have phone, hes all, hide behind, hugg*, hugged, i fed
	-61: in wrong, is about, keep secret, lava, messing, my book, nan ., oven, own theres, pira*, pott*, snack, spla*
	-61: upset when
	-62: and read, blue shell, checked, chop*, comes on, does my, everyone had, golf and, guitar ., hair ., her card
	-62: home alone, in show, laptop, like log, phone when, phones at, toast and, told my, vamp*, verr*, verruca
	-62: with blue
	-63: #plays, 18, aches, am reading, anyone here, at 10, cereal ., could, cross, disco, for christmas, for no, ging*
	-63: got nits, had nose, harry, hostage, in english, it cost, jealous when, kidn*, march ., me why, mondays, my finger
	-63: no reason, not~day, not~reason, own key, sad ., snores, stay out, steve and, stick ., use sharp, wale*, wales
	-63: want change, want dog
	-64: alright ., are so, beat, choir, college, do my, in among, left my, many sweets, me tidy, miss, new trainers
	-64: paper cut, she brought, so funny, spai*, spain, taken out, tidy my, trains ., work so, works .
	-65: always asks, blood test, dad but, embarrassing, for charity, for last, go park, haun*, haunted, helm*, helmet
	-65: home but, in goal, jab, lessons ., lights round, move*, my carer, of world, pocket, ring my, shopping .
	-65: shouts up, spy, we booked, we lost
	-66: . in, best, change, charge of, chased me, cred*, credit, eyes in, for eid, got sorted, have lock, im credit
	-66: judge said, my nans, my teacher, nobody i, of hospital, plen*, plenty, tablets with, talk each, they changed
	-66: tired because
	-67: . train, aunty wants, cade*, had two, homework, in sand, nice ., odd socks, optician, plaster on, rank, sad, vet
	-67: was not
	-68: about boy, carer ., dad when, for easter, forget my, hay fever, its being, lase*, laser, leaving ., my friends
	-68: not~fight, they treat, treat, treat me, way school
	-69: apple, band ., bed at, brings, drum*, drums, feel scared, finally, five ., in neck, my rabbit, noisy, not enough
	-69: of when, pierced, pretended, rubbish at, rule, show ., sleep right, they whisper, upse*, upset
	-70: bigger, bomb of, bruised, cancels, fell out, got star, jell*, jelly, say that, see my, stay up, toma*
	-71: . thank, ages ., being late, brick, brother when, burned my, curr*, curry, fore*, is killing, looked like
	-71: meeting ., pleased, she nearly, sniper, strongest, strongest thing, that song
	-72: all by, always ., called my, camp ., can ring, chem*, fight, good at, headache, heart attack, i miss, laughed so
	-72: listened ., read ., sharing bathroom, shes in, snak*, snake, tie .
	-73: as me, bridesmaid, bunk beds, decides, for tea, grow, i grow, nightmare, reading ., tell me, we won, when will
	-73: xbox .
	-74: #play, . so, always get, am never, and jo, at 9, boo, is fine, its good, lost but, not fair, not~before, not~fair
	-74: pushed him, squeaks, was ill, we played, with everyone
	-75: asking me, came my, gutted, hala*, halal, hid behind, orange, scouts
	-76: . shower, arm was, brother comes, mock*, part ., reading, rugb*, rugby, want contact
	-77: bow, egg, have tell, i wanted, ice cream, it under, jumps, like talking, loo and, mum rings, nearly died
	-77: nits again, nobody told, over it, own for, seconds ., sit next, teacher is
	-78: . our, and dad, attacks, brav*, came here, dark but, he never, hide my, miss her, mum held, need new, review .
	-78: seri*, shoots, swim, up bed, us on, worst thing
	-79: . no, boat ., boring ., cafe, care ., cracked, got part, has dog, hat ., how use, kara*, king, lamp, mini*, muse*
	-79: museum, my form, pie, planes, sorry when, sweets in
	-80: chop, for day, here its, i love, in at, its still, kitchen at, me lift, not~feelings, reads us, soup ., up on
	-80: win
	-81: . fire, best thing, full ., mario, middle name, not~knife, of 10
	-82: am doing, blocked, case she, defe*, heal*, i won, interview, it lol, joke and, joll*, jollof, new, sat with
	-82: she always, toe, write him
	-83: . pocket, bigg*, feel happy, fortnite, good, handed, head off, i could, i handed, is funny, mental ., never rings
	-83: nobody hits, not~rings, padd*, sand, spee*, speech, they promised, won .
	-84: amon*, among, among us, ball, bin bags, choose ., club ., crisp, drau*, draught, eggs, everyone knows, gets cross
	-84: hate mushrooms, marks on, my review, rais*, someone help, sore, unfa*, unfair
	-85: 0, about my, annoying, are too, chap*, i carried, i fancy, i stabbed, job at, not~away, on tuesday, pier*, rules
	-85: sings, tea is, want learn, worker was
	-86: . wifi, i used, kill*, nose bleed, opened door, owe my, pupp*, puppy, see dad, song ., stranger things
	-86: thats fine
	-87: dino*, helped me, letting me, list ., me right, pocket money, set ., wick*, wicked
	-88: and got, bana*, dinners, has told, know my, of year, pound ., slept like, test
	-89: ate my, cert*, certificate, expl*, not~party, saus*, shark, they talk
	-90: . more, anno*, guit*, guitar, mud, nobody makes, sad when, there because, was dying
	-91: . did, . knock, grav*, has new, hay, its about, jeal*, jealous, knock knock, milk*, my letter, own now, plan .
	-91: tidy, turn 18, we let
	-92: 18 and, cake ., cross country, excited, i worry, late, movi*, moving, my wobbly, reads this, ref, trip .
	-92: want people
	-93: adopted, base, daft, fill*, knob, my savings, played, shoot, uni
	-94: alarm went, bear, been asked, by mistake, cupboard and, drill, fish*, fishing, im all, is cold, mistake ., moved
	-94: once month, rain ., surp*
	-95: at uno, cant i, got flat, has job, hayf*, hayfever, lone*, lonely, only has, trouble and, was scared, why cant
	-96: because everyone, buzzing, glasses ., nil, not~drinks, thanks ., want move
	-97: came and, cour*, her she, its hot, picked for, read out, snac*, thun*, thunder, when can
	-98: brac*, i want, name wrong, she helps, she sent, was no
	-99: bullying, cake, lapt*, my socks, not~dark, skel*
	-100: can my, could see, cried, no i, office and, said done, sundays ., we stayed
	-101: contact is, exam, letter ., looked after, sorry and
	-102: at end, computer, learning, lego, let me, my report, not~once, of blood, snip*, sore ., too much, week so
	-102: you call
	-103: burg*, centre, i brush, i smashed, im fine, lol ., many people, moon, new glasses, this ones, when people
	-104: can stay, new shoes
	-105: is rubbish, tort*, torture, went off
	-106: carer took, english, front seat, had have, helping, living here, me laugh
	-107: break leg, brought my, could have, dril*, for year, grum*, grumpy, i laughed, robb*
	-108: have never, off for, ok ., someone tell, tom
	-109: danced, love my, me eat, netb*, netball, secrets, they change
	-110: do i, hold her, sang, zoo
	-111: checked and, college ., doesnt drink, onio*, onions, paint, respite ., so many, told off
	-112: . never, contact be, sits with
	-113: loud and, own room, passed my
	-114: always late, cant wait, carrots, i passed, nearer, prou*, proud, savings, seek, stayed up, was there, with staff
	-115: are doing, chess, choc*, chocolate, not~touches
	-116: driving, i broke, mari*
	-117: atta*, its private, pasta, tack*, us do, worr*
	-118: fina*, ladd*, ladder
	-119: his crisps, it made, little ., nobody here
	-120: and had, battle, die for, for new, jokes, jumped out, thir*
	-121: brai*, bunk, lost in, match ., not~mates, scary, scored, would ring
	-122: all way, my knee, nice and
	-123: im bit, light ., mean ., talk my
	-124: knows me, spel*
	-125: ache*, braces, friend ., has ever, killer, my social, opti*, painted, sort it, without asking
	-126: bore*, bored, dragon, killing me, murder, my jab, nothing do, said why
	-127: appl*, can i, hist*, my favourite, shouted
	-128: card ., horse, is ok, war
	-129: cent*, of dark, potato, team .
	-130: kill for, love it, my plan, nerv*, wolf
	-131: . that, not~touched
	-132: bike and, exci*, not~big, past*
	-133: drawing, haircut, we laughed, we watched
	-134: broken ., fair, first day, wifi
	-135: bus pass, cried at, drawing ., held baby, my window, rain, want know
	-136: broke down, sleepover
	-137: im dying
	-138: blood and, sharp knife
	-139: counsellor, not~hurting
	-140: is proud, my blood, zombies
	-141: which is
	-142: bus is, fish, we buried, we put
	-143: . contact, bori*, boring, want leave
	-144: but now, help me, nan and
	-145: blew, homework ., watched
	-146: jump ., not~telly, we made
	-147: falling off, pink
	-150: old house, what if
	-151: normal .
	-152: because we, in meeting, not~gang, peas
	-153: joke*, nicking my, so can, we did
	-154: . bit
	-155: will i
	-156: not~bullied
	-160: fainted, nervous
	-161: said sorry
	-162: left out
	-163: crim*
	-164: asked if, made up, my old
	-165: big school
	-166: took us
	-167: happy, help with
	-170: and miss, form, he talks, i beat, miss my, till im
	-171: uno
	-172: #story
	-173: i like, my ears, strict
	-174: class ., murd*, shy
	-175: is called
	-176: . scared, haha ., talk about
	-177: art, june ., that was
	-178: oran*
	-179: . doctor, singing
	-181: . where
	-183: pota*
	-185: not~contact
	-187: birthday and, you asked
	-189: are dead, bowl*
	-191: pain*
	-192: teddy .
	-194: i call
	-198: not~drugs
	-200: kills
	-203: massive
	-206: new school
	-210: spid*
	-215: bomb
	-216: dete*
	-217: butt*
	-218: . will
	-219: fast
	-227: kind
	-228: on sundays
	-235: want my
	-238: won
	-241: we went
	-245: lost my
	-249: . dentist
	-250: by accident
	-265: helped
	-286: prom
	-297: would like
	-353: shot
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
