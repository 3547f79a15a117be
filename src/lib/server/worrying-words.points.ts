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
	258: tell .
	252: how .
	236: at work
	229: lighter
	227: someone .
	225: 12 and, and says
	224: cutting
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
	202: bruises
	201: . little, and no, burn, toothbrush
	198: case ., drugs .
	197: life .
	195: i heard, its for, laughs .
	194: too .
	192: calls me, my face, out window
	191: not~back, we use, with him
	189: it so, what dad
	188: blade, face and, not~safe
	186: do things, of times
	185: sell*, what he
	184: all ., down there, gun ., they hold
	183: i might, on bridge
	182: i set, pictures .
	181: fag
	180: bleeds ., nobody would, pick up
	179: . grandads, . teacher
	178: friend is, he made, shower .
	177: it off, not~write, slapped
	176: . foster, im too, leave me, plasters, theyll, toilet .
	175: im gone, in van
	174: one way
	173: was told, wrap*, you wont
	172: it every, written
	171: i no, tied, wife
	170: on news
	169: they think
	168: get toast, mate is, sharpener, with them
	167: easy, im still
	166: stop ., us when
	165: his mates
	164: carer told, for them, machete
	163: bruise .
	162: fat, scratching
	161: . carer, rub
	160: 100, how make, trousers, your*
	159: buys, dad punched
	158: my dinner
	157: i wrote, sear*, worse .
	156: i pull
	155: dont look
	154: pulls my
	153: id be, its secret, last night
	152: in there
	151: station
	150: be one, give, hates me, my ribs, not~kids, off him, phone so
	149: . uncle
	148: end it, us with, wris*
	147: corner, sink
	146: being hurt, little boy
	145: did bad, get changed, it away, owe them, they held, toni*
	144: need stitches, peoples
	143: . ive, after he, better off, it wont, nan lives, petrol
	142: my pen, spoo*
	141: drops, hold ., pushed my
	140: paracetamol, period ., we cant
	139: bent, foil, go sleep, going ., lines on, them and
	138: i check, shows, took .
	137: ambulance, cries ., he hits, hes coming, i hurt, is being, man, not~dentist, want blow
	136: not~looks, shut*
	135: card and, clic*, her car, no food
	134: baby*, diary out, door off
	133: 200, his friends, i listen, lie
	132: be quiet, gone, married ., say yes
	131: burns, not~seen, pipe, shoes on, wrapped
	130: counted, jayd*, my fingers
	129: before he, god, me under, my skin, want her
	128: battered for, had tell, handle, hers*, hits me, my brothers, not here, somewhere
	127: know which, looking ., we stay
	126: . goodbye, in when, messages, nanny ., sex, who did
	125: cooker, for after, lads, powd*, powder, they cant, write that
	124: favour, he bought, is party, it dont, since he
	123: asking for, glasgow, i done, olders, puts his, stairs ., stays in
	122: at us, eat and, its in, not~down, they*, would have
	121: 13, boyfriend who, hasnt come, her bed, in sock, is 30, like ghost, me take, new lad, not~shop, pay, she falls
	121: she tells, whee*, with belt
	120: can be, he found, napp*, sheets, thursday and, uncle wants
	119: 11, blok*, crack, it from, lock door, pub ., shops ., staff hurt, they laugh, weed
	118: because nobody, been saving, box with, mark*, marks, my body, not~looking, they lock, unit, vodk*, vodka, wond*
	117: . three, dad found, got three, not~would, she threw, woma*, wont need
	116: dont ask, dont bother, goes, my arms, not~be, spec*, special
	115: be good, grabbed me, havent got, remember ., something in, told not, worse
	114: dentist it, enough for, gel, he killed, herself, keeps my, live now, nobody looks, on top, says her, was swing
	114: wee
	113: . daddy, girls, in day, left with, play game, shout ., support worker, was playing
	112: bullets, close, dadd*, fist, go where, his house, i wet, jayden, mummys, my game, not~parents, on train
	112: this time
	111: ages and, clean, hold on, i clean, not~curtains, plants
	110: and ask, anymore ., can not, dress and, eate*, eaten, i burn, living room, myself sick, not~now, say im, you read
	109: am hungry, debt, did that, mark, my medicine, my wedding, put his, ringing, since sunday, stan*, what*
	108: am bad, came*, cares, im covered, nothing in, stand, thats where, thinking about, toilets at, watch .
	107: am ., going stab, how he, my legs, never see, nude, people im, something
	106: 11 ., like bath, not~wrote, sleep there
	105: again he, competition, dad hits, did something, drives us, kitchen and, little bags, looked up, of bins, opening
	105: passport and, says its
	104: always asleep, coug*, down stairs, go his, holidays and, my neck, share one, walk in, water ., wheelchair
	103: 13 and, accounts, and what, bits of, compass, not safe, not~born, on me, said say, touches me
	102: always at, cash, doctor i, following, heav*, not~car, sending, she cut
	101: asthma pump, cant say, feds, gate ., he still, only when
	100: . big, again on, behind me, cans, gets my, mums ., nobody knows, not~knows, punched me, punched mum, ruin, vids
	100: without it
	99: chuc*, coming house, he, im dog, insu*, insulin, its how, lad, my insulin, on snapchat, or i, split ., thie*
	99: thing and
	98: . hes, asked what, back there, bed because, esta*, estate, floo*, floor, her friends, keep quiet, needing it
	98: purpose ., sick all, swallowed, telling you
	97: and laughs, and left, bottles, child, did it, eat in, hate myself, it hurts, legs, met on, shoes and, toilet and
	96: are for, born, going sleep, hold my, my address, not~top, only me, quic*, staff was, stuck my, till, video .
	96: want turn, you do
	95: her i, into door, kicked my, knife ., not~hospital, of what, only for, tell nobody, unti*, until
	94: am frightened, because there, belt, cries, keep going, pub, ring school, she drinks, want die, we found
	94: what would, would happen
	93: 5 days, cant stop, come when, dance teacher, everything i, her uncle, i dunno, living with, look out, mum dont
	93: my tent, nicer, not~them, reads my, she cant, stepbrother, woman, would of
	92: bags packed, bugs, cant talk, choke, cousin gets, for weeks, holds, kid, not~your, pram, pram ., sharp ., slept in
	92: someone on, three days, touch me
	91: . carers, . gas, do it, he makes, searched, sick every, sold, spends, through, told im
	90: . theres, cousin makes, die ., get rid, go school, have say, him, hours ., till friday, turn ., vape*, vapes
	89: . one, . theyll, acid, allowed talk, begg*, breathe, dirt*, dirty, have answer, he says, he stopped, i snapped
	89: im 10, in toilet, nobody will, packets, pinn*, pinned, scratch my, that works, told nurse, uncles, uses
	88: at lights, by sunday, delete, its all, make myself, marks ., myself when, reco*, self, slapped me, uncle says
	88: was bleeding, whispering
	87: . kms, and threw, black and, cutt*, dont see, he carried, hide with, kms, memo*, my funeral, my self, my wrists
	87: not~carried, not~coat, not~him, not~sort, not~wont, see ., skir*, skirt, started, wrists
	86: as long, car, crisps for, cushions, cushions ., food in, has got, her legs, his hand, leave flat, long as
	86: my diary, my top, needles in, no clothes, said go
	85: alive ., birthday money, cuddles ., cut off, front door, goes in, his eyes, im pregnant, me there, messages me
	85: moto*, motorway, phones ., pour*, ripp*, ripped, screwdriver, she forgets, washes me, what its
	84: asks if, brother again, burns on, cleaned it, cough, going jump, her boyfriend, im with, in park, knife from
	84: me one, my placement, not~telling, not~took, on here, read this, tin of
	83: . if, and hid, be cut, because mum, family now, feeling, gos, has sleep, heard, holiday and, houses, is 14
	83: keep having, lies, list and, me im, more when, need me, new family, not had, purp*, rape*, raped, saw stars, shake
	83: shook me, something sharp, touch ., use socks, was accident, wire, yard
	82: addr*, be nice, bed with, checks if, door at, for pe, gary, hair so, hall, husband ., look in, off trampoline
	82: someone at, trying ., when you
	81: and sends, are asleep, arms ., bit and, carer drives, fetc*, flop*, floppy, for monday, game who, he laughed
	81: he puts, if you, kian, mans, my stepbrother, phones off, smell it, till it
	80: bandages, deserves, im ten, is asleep, not~out, not~see, only reason, poin*, shan*, smells, something bad
	80: tells everyone, they cut, went out
	79: acts, bath is, game, his room, locks, me its, mum took, not~stop, pan, rail*, said dont, school they, up how, wees
	78: bank on, be ded, dead than, didnt do, drove us, food bank, in our, its getting, knife under, me all, not~baby
	78: not~straight, of prison, sofa and, sting, tash*, tasha, wont tell
	77: . took, always out, and phone, august and, hand, he say, he touched, kids, laugh when, little brother, lyin*
	77: lying, my hed, not~evening, not~since, not~will, or they, plate, pull my, ran from, screams, stop when
	76: after ., cam, close my, flic*, get done, hide it, how i, i been, in here, kept bit, not~lift, of being, off floor
	76: opens, phone charger, pulls, ribs, say nothing, sham*, shows me, stops when, they threw, till she, whistle
	75: 7 and, be out, i do, if there, im done, miss school, not~buy, of stuff, said stop, they didnt, thing but, we miss
	75: when her
	74: about hurting, babys, brown ., carry it, eats paper, here keeps, it on, ive picked, mach*, round my, sells, washes
	74: who would, wont find
	73: . been, 11 and, after what, all in, been sleeping, do sex, grandads friend, grip, in norwich, it my, looking, mums
	73: norw*, norwich, not~around, not~feed, shed when, side ., smells my, staff wrote, time i, watch them, woman .
	72: . baby, dad keeps, damaged, feeling like, have knife, he sends, her dad, her story, i touched, im rotten, is off
	72: is trouble, keeps falling, knows im, meet, shut, white
	71: bath, bridge, buy me, dont pick, falls over, how far, i kept, i pretend, in all, in sink, keep warm, lorry
	71: make you, me kiss, mobi*, mouth with, my chest, not~pick, not~sofa, says she, since tuesday, takes it, that gets
	71: visitors, weed with, when man, when shes, will hurt, with man
	70: breathe ., dads, danger, dead and, door when, flush, four of, from mug, he likes, he sits, hes hurting, his knee
	70: hold me, in danger, nails off, not~send, of soup, send*, stai*, steal, sum, was me, weve, where im, wish*, wishes
	70: you go
	69: came home, cunc*, cunch, for fun, for good, get this, goes quiet, going happen, he calls, hedge ., hid it, is bent
	69: man and, mans got, me say, mum takes, noises, of me, ok when, overdose, overdose ., put, say ., say you
	69: she shakes, shop for, sleeves, so he, sorry on, they, they smoke, time but, toes, turned, unit .
	68: 60, after this, bathroom when, bother, brother i, come get, contact when, dads i, desk ., girls ., give me
	68: how get, if, key my, kiss, let them, me nobody, mum keeps, nothing ., not~watching, only feel, open*, pay .
	68: put hot, ripped my, shank, single day, sleeve, sock, swap me, tongue for, what school, with her
	67: about abuse, about walking, abus*, abuse, abuse and, been wearing, begging, came back, dont tell, face was, few
	67: guy, he comes, holds me, im meant, left us, lips went, little ones, man on, my turn, night for, nobody took
	67: not~camera, pretend, pshe they, since friday, squeeze, they have, tried end
	66: arms when, at services, back, bean*, beans, count as, floor and, for help, go with, happen me, hell, his shoes
	66: i steal, in boot, in changing, its going, kitchen knife, me sweets, nightie, nobody asks, not~toilet, number for
	66: ones ., or else, quick, round me, sent get, services, stand in, steak, swal*, they shut, tonight, twice this
	66: was them, wetting bed, wine, wine from, wrong when
	65: about why, and shes, at easter, bloke, breathing ., code, come school, do all, does ., does it, flats and
	65: food for, get held, get married, hits, husb*, husband, im like, its my, kisses, lift my, long i, me move, money on
	65: nobody cares, not~accident, not~cares, not~cat, not~home, not~waiting, ruler, says mum, still did, stop now, stuff
	65: twisted, wasnt accident
	64: and foil, because they, dads and, days ., do is, dressed ., he buys, him up, hit me, me with, mums and, my back
	64: not~else, not~got, not~walk, out which, side, slaped me, something ., spoons, told school, when theres, where he
	64: who tell, would get
	63: . house, . whats, about us, and film, asleep so, at flat, bald, behind bins, black, brothers, door ., faints
	63: film it, foot on, futu*, future, go out, hammer under, hands with, hear his, her funny, im only, it all
	63: keeps saying, leaves us, legs so, liar, nana, not~future, not~point, not~yes, only happens, padl*, pair*, pairs
	63: pairs of, past ., plays with, she faints, slee*, smiles, tummy ., upst*, upstairs, water on, we eat, we was, what
	63: woke
	62: . everyone, . like, . mummys, baby so, corner shop, dads got, dont put, favour ., go upstairs, her tablets, hold*
	62: kneel, kneel on, now but, on rice, saw him, see myself, she wont, sold my, something i, stood there, them back
	62: was game, was needle, wont have, you but
	61: . nana, 600, aint got, allowed say, calls, can give, dirty ., face down, hair out, have hair, him every, how old
	61: lad from, lip, me again, nails in, not~show, phones, pray*, prayers, said boys, said lets, she told, sing song
	61: sit down, they sing, they tied, three staff, wast*, waste, waste of, wrapped in
	60: 31, and hungry, arm ., arms, boys, case he, changed for, daddy, deal*, drinking ., every meal, find her, for when
	60: haha its, harder ., he said, in hall, in pram, its what, know you, me they, my cuts, nits since, nobody else
	60: not~plays, ps5, pushing, rid, rubs, screams ., she says, start ., stop crying, they beat, toast if, tummy is
	60: under his, virg*, virgin, what grandad, wich
	59: bend*, flig*, gets, going finish, him i, i put, it bleeds, me any, me dead, my underwear, nappies, not~girl
	59: on card, on this, pull, say he, she calls, stairs, stressed ., underwear, wasnt ., wee in, whisky, with cold
	58: and said, arms and, back again, bats, buy, get out, need help, no ones, not~dog, oops, oops ., says dont, sent one
	58: she ripped, they locked, this after, time ill, turn telly, with compass, wooden
	57: am always, and not, bleeding, bleeds and, bullets in, cut it, dares, different when, dont deserve, feeling when
	57: flin*, fold*, folder, goes up, he stands, he walks, held ., help my, i hide, i wear, inhaler ran, joki*, joking
	57: leaned, leaned on, nort*, norty, not telling, not~deserve, not~september, pants ., phones on, pounds and, puts
	57: sleeps all, stands, them when, was dark, what for, when someone, white stuff, woke up, would .
	56: . girl, . we, 13 ., and now, coat*, coats, days, fell but, for everything, giving my, gone missing, got added
	56: hall and, hammer, hot tap, kayl*, kid ., me dad, mouth, my pants, my uncles, nake*, naked, not there, not~put
	56: not~weekends, one i, only thing, plan be, scis*, scissors, so she, talking him, they still, they will, under hot
	56: us she, your room
	55: and if, bath with, be asleep, burn on, case, chain, company, company ., count, dark ., ear, falls, givi*, giving
	55: have ., have bag, her teeth, hes booked, hurt, in bottle, it stop, its warm, knows my, man in, meet me, mouth .
	55: my shoes, nobody sees, noti*, not~bath, not~night, not~sees, nowh*, nowhere, of night, of weed, on call
	55: on facetime, out ., shak*, sleep i, sleep in, stepdad says, stick, tell school, twis*, two days, was 4, with chain
	55: wont, worst child
	54: . two, bed so, bush*, bushes, dad did, dinner, drink because, except me, family photo, fell ., football coach
	54: glasgow ., gone ok, have one, he choked, hold, in bushes, in family, it now, long time, my age, no heating
	54: nobody ., not~heating, on back, on bonfire, on live, on table, only get, outside ., parents evening, purple
	54: show my, skip, some, still here, stuff ., they hurt, want wake, whis*, will make
	53: 3 kids, and comes, asleep with, be, bran*, carers have, carries, clothing, clothing money, dads ashes
	53: everyone will, get slipper, got asked, hand gel, he dont, heavy, hurt cat, i swallowed, keeps clothing, kept
	53: kissed me, legs till, my mouth, no shoes, not~came, not~clean, not~cream, not~doing, not~shoes, not~thing
	53: picked my, plays tickle, send, sit out, strip, tickle game, tonight when, washes my, water because, will ever
	53: with older, wrist, yes three
	52: after her, against, aliv*, alive, all girls, and shut, at cars, at some, be gone, bleach in, blee*, can smell
	52: discord, drugs and, feel sick, finds out, gap, get told, hand on, has found, have long, he finds, here so, im 9
	52: in cold, isnt, its bad, me come, mirror ., not~funny, not~wedding, nude*, nudes, of kids, planned, play, she hides
	52: skin*, smel*, swit*, swol*, tablets ., they hit, they tell, thing, walks, windows
	51: at dads, behi*, behind, bent my, couldnt move, dragged, get it, happens me, himself and, im 11, kid in, load of
	51: making something, mum sleeps, not do, not mine, rips, serv*, share bed, shoes have, slap*, takes pictures
	51: tooth has, top off, unle*, unless, wants, wets, yesterday ., you come, you want
	50: been gone, carry, deep*, deeper, eyes and, girl, has her, i counted, i not, kids like, my toothbrush, not~breathe
	50: not~tea, person i, pict*, poured, real name, roll, sleep on, soma*, somalia, some lads, sting ., thats all, tho im
	50: through my, up ., weed in, whats, will stab, wont be, work and
	49: . long, age, been born, dont no, door every, door in, hed on, her, is shut, kill herself, lock*, love you
	49: nobody wrote, not~days, not~stand, promise, sex ., should lock, shov*, sister went, so id, spoon, stuff on, tape
	49: touches, two pairs, under, under my, we live, will be, with baby, with kitchen
	48: . dads, all be, bleed and, brother he, brother makes, did with, dinner at, fags, fiver keep, for ., got petrol
	48: he parks, his family, i seen, isnt ., its coming, kisses me, knuc*, knuckles, last*, lets kids, man i, me against
	48: mug, mum goes, mum wont, my knuckles, not~joking, not~placement, not~tomorrow, of all, out my, payi*, paying
	48: picture of, round here, sandwiches, says nobody, she drove, she films, so dont, things ., till morning, trou*
	48: weekends
	47: . social, . something, . when, against fridge, be off, camera, cant walk, caretaker, cupboard ., doesnt say
	47: eat with, face, glass in, her foot, hims*, himself, hit myself, home hes, i cried, im reason, is 12, is for, lip .
	47: matter, much longer, myself bleed, night, not~come, not~house, not~matter, on phone, on stairs, our chats, prom*
	47: reading this, school every, spoken, them, up tomorrow, use my, usin*, using, videos of, walk right, wear long
	47: wet bed, you get
	46: address, aint, arm up, auntie says, be wife, being born, boy, brea*, cant*, canteen, clothes so, comes into, dele*
	46: eating and, film*, for you, get me, hair off, have keep, have not, heads, her stepdad, him do, meet at, men
	46: mum spent, nobody wakes, not~period, not~wakes, online boyfriend, park he, rice ., show*, started doing, stop
	46: stopped eating, stum, turned my, van ., want kill, we only, window at, would do
	45: . by, and calls, asked where, boiling ., every day, flings, flings us, for ever, for every, for money, get put
	45: got burn, gown, hotels, hotels and, into my, is empty, it stings, its boiling, kid here, killed, locker .
	45: look for, man ., marriage, marriage is, matches, me hotels, milk ., mirror, my husband, myse*, myself, not toy
	45: not~by, not~toy, of drink, only, only keeps, piled, piled on, says they, school now, sinc*, since, snit*
	45: teacher asked, that boy, thoughts, watches me
	44: . every, all i, and sit, back in, be married, been in, bike but, bingo, bruises from, car with, cares ., counts
	44: cut me, days on, dres*, for family, get no, getting changed, goodbye everyone, he touches, her on, him after
	44: his bed, i lit, i practise, jus, lad at, leg ., me home, me rub, mum she, neck, not~jo, not~water, ones, party in
	44: plan and, quiet room, raped me, ripped up, same car, she only, shotgun, sleeping, stepdad, town*, towns
	44: twisted it, ugly, wearing same, weekends ., which one, you she, zombie knife
	43: . boy, 14, against wall, and grown, and walk, arm with, be alive, belt ., boyfriend says, brought back, bruv*
	43: camera in, car that, checks, clicked, cousin, crying and, gets her, girl from, go under, hidi*, hiding, his keys
	43: i throw, it feels, it her, left alone, make everyone, me ., me round, me so, most nights, neck and, not~alive
	43: now there, page, pays, push*, right and, screaming ., selling, she, snif*, so people, spic*, spice, stairs and
	43: step dad, step*, there with, they can, until i, walking, whats in, with screwdriver
	42: . auntie, about pushing, at me, bled ., broke in, charge ., cleaner, dese*, dirt, does that, drawer and, enga*
	42: find me, for someone, gets it, go back, go i, goes for, happens at, have get, he rubs, head every, hold you
	42: home for, i make, im meeting, it but, it gos, its metal, measuring, measuring me, metal and, might be, no money
	42: normal for, not~after, not~coming, not~for, not~times, now hes, nursery, off with, on drugs, sharpened, she cries
	42: shes not, since monday, sleeping in, sleeves for, staff dont, stinks ., them my, train ticket
	41: . five, always last, camera ., clicks, clou*, clouted, dad slaped, deserves it, drawers, drunk on, feel it
	41: flinches, flinches when, from snapchat, goes ., happen my, has had, have code, i let, im working, keep, kiss*
	41: like way, look at, mark ., me is, my parents, my stammer, my xbox, not~look, off because, one less, pretend be
	41: purpose i, some*, stammer, stopping me, tent, theirs, theirs ., thing stopping, trus*, upsi*, upside, upside down
	41: want sleep, yard ., your own
	40: again because, am 15, and goes, bury, cameras, daug*, daughter, done, dont leave, from home, gets out, go
	40: have sex, he uses, his stuff, hold and, if im, in school, it stops, its her, ive stopped, lady will, memb*, member
	40: my trousers, nearly did, not~leave, not~paid, pills and, press, register, skin, so ., staff member, they eat
	40: they say, took, touc*, turn*, us for, write this, you will
	39: . life, after you, and date, at number, at station, be sorry, been on, believes kids, bott*, cant get, come near
	39: comes up, cooks, dont send, dont write, for long, for protection, game with, go toilet, gold and, group chat
	39: hand over, i tell, if he, inhaler and, it makes, it round, jump when, kids at, life is, look, mate has, me because
	39: me by, medicine, meta*, not~ring, on video, owe, placement, protection, protection ., school i, sees ., shame
	39: she not, staying with, stea*, thief, thief ., this letter, wants my, where they, wind*, wont leave
	38: after match, alar*, alarm, ambu*, and window, at mums, back door, bed and, bulb, bulb and, cant, clum*, clumsy
	38: clumsy ., collar, covered, drags, drags me, faci*, facing, facing wall, feel nothing, going cunch, has wine
	38: he counts, her own, her wine, his special, i hold, i pick, i took, illegal if, im giving, in lucozade, in some
	38: it coming, it illegal, leaves door, luco*, lucozade, lucozade bottle, man at, much trouble, my calls, my collar
	38: nobody checked, not~checked, on us, our little, outs*, outside, pictures in, promise ., recycling, road, says hes
	38: shakes, stay in, take her, theyd, us ., vapes ., videos, was bad, wedding dress, wrote down, wrote my, you did
	37: . ill, 999, 999 because, all up, bleeds, by door, can live, carer tells, chest, code for, dad, drank hand, fag in
	37: falling asleep, from other, glass, go quiet, got mates, gran is, had ring, heel*, heels, heels ., hes had, hole*
	37: holes, hurting, i jump, im liar, in summer, is man, is red, it doesnt, it wasnt, keep our, knife on, liked it
	37: nappy, nobodys, off her, ring 999, say wait, shoved, tell you, that are, that hard, up and, wand*, wants meet
	37: wrote goodbye
	36: age is, bad one, batter, be dead, be quick, been, cans ., cat on, check under, clothes off, come home, comes in
	36: cuts, eat ., end up, esco*, escort, every night, fetch, finished ., for guy, for hours, gets in, going home
	36: got bruises, he broke, his, i drink, in car, in my, in their, is high, is number, me, me in, meant, my name
	36: my nudes, no coat, no top, not~allowed, not~choice, not~from, not~make, off, older boys, one more, pare*, parents
	36: parked outside, real kids, says age, sister if, smokes weed, station ., stuff with, tell but, throw, till his
	36: top on, unde*, was parked, what it, when, would my, wrong side
	35: 26, abro*, abroad, app, at ours, banged, but his, but only, by, cant go, collapsed, coming back, door so, eat at
	35: friday he, gang ., got holes, got worse, has gone, have done, he does, hear him, his lap, his trousers
	35: i collapsed, i skip, im up, it helps, lap, me beer, might not, not~two, not~which, of bottles, of you, on him
	35: ours, own in, package, panic, pretend i, put stuff, quiet for, ramb*, rambo, says, sharpenes, shop and
	35: should look, sister because, somalia and, sometimes they, son and, spends all, stuff for, taking my, thinks its
	35: till its, told teacher, trol*, trouble if, uncl*, voice on, wants see, wee since, will*, willy, window, with shoe
	35: would know
	34: . daddys, . lad, . poppy, . said, 5am, 5am and, against door, asse*, assembly, back when, bag, battery, be easier
	34: beer, big boy, cant leave, cryi*, crying, daddys, did ., do shopping, ended up, everyone would, fork ., get locked
	34: get things, goin*, going, i owe, if she, im bad, im his, its safe, let her, meal, mother, mum or, my skirt
	34: my toes, need it, not~doctor, off and, others, owe ., pretends, put bleach, quie*, quiet, reme*, sat on, shed .
	34: sister goes, so its, staff laughed, stairs so, step, swallowed battery, take kitchen, teeth are, things wrong
	34: time he, tomorrow ., top of, twists, twists my, wait till, wait up, we sit, wear two, weed and, with lad, xbox and
	33: . is, . monday, . only, 3am, always people, am afraid, and lock, and made, and wont, at 3am, bags in, bath .
	33: bath*, bring it, cant see, charger wire, clean ., dinner money, feels ., films, fire, going get, got enough
	33: got his, head kicked, hear, hes paying, his fist, im late, in drawer, in tin, isnt any, ive gone, kicked in, loft
	33: lot are, man for, many it, me sick, never gets, not allowed, noticed, not~noticed, on her, parcels, parts, parts .
	33: phone and, preg*, pregnant, private parts, robux if, say who, school toilets, secret ., someone should, staff sat
	33: staff stood, stay awake, they carried, three of, wasnt here, weeks and, will wait, wont hurt
	32: 6 days, and searched, ask before, bathroom bin, bottle for, by bus, call him, calm room, cash ., chew my
	32: child and, choked, corn*, cried ., cries every, dog if, down, everyone does, faul*, fault, going back, guys
	32: heaven ., her foster, her stuff, her when, hurt so, i chew, id rather, if i, if we, im 13, in, in chair, in garage
	32: in next, it out, knee on, knife school, knows it, leaving tonight, live in, mums ex, no toilet, nothing at
	32: not~asks, of bed, open my, out, ruler ., said he, saturday and, secu*, security, slams, sleep, some man
	32: someone did, step over, tap on, that house, there ., they got, they threaten, things in, this, threaten, twel*
	32: twelve, twelve ., up when, wall, wash my, when anyone, who says, window ., work in, you are
	31: back on, be better, bruises on, check, cist*, cistern, cistern ., clothes were, coats ., crack round, dad sees
	31: dare, ded, food, get moved, getting dressed, girl here, have nice, he has, he plays, hes going, hungry ., i lose
	31: in blue, it through, knee in, laho*, lahore, lose ., me over, me ten, my arm, my sleeves, my wheelchair
	31: nobody was, not~bedtime, not~nothing, not~place, of them, olders and, or he, others and, over and, police took
	31: putting it, said thats, sandwiches ., screwdriver in, shake when, she dont, she wishes, sister sleep, sister with
	31: sleeps ., tell, tent and, time you, towel over, wait until, white ., whole school, wonder, your, your mum
	30: . kyle, 4, and asking, and films, and leave, and say, are waiting, asked god, baby brother, belt from, belt if
	30: bit out, breathe and, bruver, can stop, carer goes, carries round, checking, checking my, cousin keeps, dont go
	30: door i, drop something, drun*, drunk, everyone carries, flight, friends dad, gary got, held pillow, herd, his face
	30: his feet, hood, hurts and, i bring, i herd, i tied, in bag, it in, kyle, little sister, me last, me promise
	30: memory, memory box, more night, my memory, nappies ., near ., nice when, not got, not~better, not~marry, not~until
	30: on cam, on night, one not, our hands, outside my, pile*, put her, put outside, pyjama, she acts, sit, sits on
	30: snap*, so im, stop him, tablets and, teacher texts, them sat, this i, threatened me, toil*, up unit, walked into
	30: weed plants, when staff, woman who, wrot*, wrote, youre
	29: 3 days, after sunday, again im, age ., and went, are crying, car keys, clap, coach london, console, curtains shut
	29: dad drove, dinner and, do if, doesnt need, empt*, empty, everyone gets, far can, game and, get them, gets hit
	29: got locked, got me, got one, had her, happen, head i, her hand, her up, him for, home in, home time, i count, im
	29: im at, im one, in home, meter, mouth for, my fist, my shoulder, nobody came, nods, nods off, not~kid, not~window
	29: on camera, on mouth, practise, ribs are, room has, school since, she say, she screams, shoulder, slow*, still have
	29: stuff out, talk ., there, toilet straight, trac*, trousers and, use, walk, wardrobe because, went floppy, where it
	29: wine and, with acid, worker ., yest*, yesterday
	28: acco*, and make, as far, as motorway, baby, bad, bed ., bin saving, boot, car for, cove*, dies, do grown, do this
	28: does in, drawer ., eats out, far as, fat ., fingers in, gas, got as, grown, had burn, had fit, had same, have stay
	28: he knows, he locks, he raped, hear ., heat, husband i, i left, i rub, i wait, i wash, in bedroom, in shed, in skip
	28: in so, joking ., keeps coming, lads in, leave baby, leg under, mate cuts, me out, met, motorway last, mout*
	28: my lip, my mattress, nail, near my, not~town, not~washed, of car, of who, on purpose, ones and, own with, padlock
	28: parties and, purpose, rubs my, says his, she cried, shift, skinny, skip ., something me, stop at, this girl, thro*
	28: through and, till i, told nobody, tried do, two nights, wall until, wees in, werent, with bleach, your neck
	27: . aint, . dont, . his, 5 and, after 3, after summer, and shouts, arm, bread and, cereal, dad threw, ded ., dog bed
	27: done it, everyones, films it, foll*, for everyone, for what, from pub, funeral ., getting it, gone by, had eat
	27: hands round, he touch, he used, his mate, hold but, hull, i bite, i felt, i spit, in quiet, it after, keeps
	27: kitchen scissors, knee*, lad i, lad off, lady is, leo, locked me, looking after, mattress, me away, me being
	27: me train, money off, night with, not~going, not~pay, now for, ones who, paki*, pakistan, pinc*, pointed, safe hold
	27: said his, saving up, scratch, sending me, sit facing, spit, stand over, suga*, sugar, tablets, thei*, there are
	27: uncle does, uncle he, up my, wall when, we know, week she, whatever, you cant
	26: . asking, . mum, 6 and, ages ago, being funny, believe me, biscuits ., book ., bother ., breathe in, carp*, carpet
	26: comes back, dad says, did thing, dont answer, dont matter, door opens, drow*, earn, foster carer, funny but
	26: going regret, have no, have pay, he loves, he wouldnt, her fag, her mums, his voice, hitc*, home gets, ill do
	26: it ., landing ., lose, machete in, makes my, me 50, me alone, me going, me if, me princess, mum cant, my bathroom
	26: my cousin, my first, no camera, nobody cleans, nos, not~stepping, of beans, of my, on 4, on radiator, pants all
	26: petr*, phones and, princess, regr*, regret, rest, room but, said if, said meet, same pants, see our, she isnt
	26: snapchat, something buried, stepping, stil*, still, stuff at, supp*, teacher put, telling, that nobody, thats it
	26: ther*, things and, this summer, todd*, toddler, turn, understand ., upstairs ., walks past, with light, you if
	25: 12, 14 and, all his, and nails, be like, beca*, because, carer shoved, chat ., cold and, doesnt eat, done in
	25: drin*, ears, eat dinner, fireworks and, for drugs, friend and, from morning, garage because, got carpet, hand and
	25: has lock, have eat, he cut, his thing, if ive, im 8, in bathroom, isnt allowed, it leaves, keeps making, kitc*
	25: kitchen, kitchen table, knic*, knickers, knock so, know sound, later ., locked in, mattress and, morning .
	25: not real, not~deep, not~grown, not~no, not~stitches, of hurting, off flats, old woman, on weekends, pull out
	25: roll him, room in, scie*, science, shakes me, skirt when, some of, something off, sound of, special knock
	25: stitches ., sums, swear, sweets for, tell anyone, thanks for, that deep, them ., theres girl, they found
	25: they went, tied me, weekends and, which town, would it
	24: . would, about who, against me, ago, air rifle, and bring, and stood, answered back, as punishment, bag incase
	24: boyfriend pushed, by back, carers go, cheek, chest of, choked me, craw*, dad every, down his, drawers across
	24: drops me, ever and, everyone at, food at, from where, getting worse, give us, gived, goodbye, got list, has burns
	24: having thoughts, her mouth, him ., him in, hob for, home, i answered, in hold, is scared, letters, loves me
	24: made fake, me down, mess, money ., more ., more tablets, mr, my cheek, my picture, my semi, no who, not~arms
	24: not~bike, not~clothes, not~notice, of drawers, off his, on when, our special, owe him, pakistan for, park toilets
	24: placement in, punches my, puni*, punishment, punishment ., push my, rifl*, rifle, rifle at, said, sees, semi
	24: shes at, special juice, stay on, still waiting, tablets than, tap but, that he, thin*, thing ., tiptoe
	24: tiptoe when, told i, waiting for, wine every, with men
	23: . i, . there, agency, am in, and drove, and leaves, and told, and were, asle*, asleep, bald bit, be me
	23: been thinking, being held, blac*, boug*, bought, burn my, by different, by staff, carpet burns, chair against
	23: does stuff, doing it, down steps, drove off, evil and, filmed me, first time, for feds, for xmas, gave them, get
	23: gin, giv, going die, got rambo, has bruises, he asked, he will, headlock, her gin, her medicine, holi*, hug
	23: im evil, im going, in carpet, in headlock, in science, in september, is full, is looking, is something, its own
	23: lexi, make my, me drunk, me stop, me swear, mile*, miles, mum in, my privates, name, need get, new kid, nice his
	23: no lunch, no sheets, nothing i, not~book, not~sheets, not~stays, not~whats, of glass, off it, only small, out in
	23: picking, privates, privates and, rather sleep, room i, room when, round head, said do, sharpened my, she pulled
	23: shops, should never, sleeping ., smells like, something and, still cant, still there, stood on, stopping, stub*
	23: stubbed, stubbed it, tap, tear*, tears, that makes, theres, theres needles, they give, they strip, this ill, waits
	23: walk*, wall by, want, wee and, what she, wheelchair so, who in, will find, would be
	22: 30, all, arm from, back after, bad ., barr*, because her, because thats, been hurting, bottles in, can tell
	22: cancelled, clicks ., clot*, creak, crossbow, cry and, crying ., date on, engagement, ex, find us, finger marks
	22: flats, for little, for not, gas on, gave my, gets back, gets picked, groo*, has not, he did, he doesnt, head goes
	22: heaven, her neck, her sister, his little, home before, how roll, hurt*, i know, i mean, i woke, in calm, in heaven
	22: ive hid, kick off, legs for, lets her, lie on, light off, lips, little, lives ., make him, me put, me sit, migh*
	22: might, miles away, my period, my wrist, never told, not joking, not~anymore, not~near, not~shes, of it, picks her
	22: pictures, pour, put chair, quiet ., razo*, rest*, she washes, so we, stops, takes money, tent ., theres only
	22: theyd do, us school, uses my, warm, when there, which stairs, works here, wrote this
	21: . bin, . grandpa, 4 and, 50, all planned, allowed put, and gives, at 4, at back, away because, baby make, boyf*
	21: but we, by bins, by morning, dinn*, door all, dun, ear till, everyone is, fed ., for swimming, glasses broke
	21: go of, goes red, grandpa, grow*, had his, he kicks, her brother, his lighter, his ps5, hospital ., in her, inje*
	21: is dog, is staff, learned, lock food, lock is, lot of, me messages, me mum, messages at, met him, mum bought
	21: my bits, my bruver, my toybox, nearly drowned, new ones, nips, not~train, off bus, older lads, our coats
	21: out quick, out room, pant*, person, planned for, ps5 and, red and, rid of, server, son, staff allowed, that isnt
	21: they dragged, they only, things, too ugly, toyb*, toybox, toybox ., trust, us up, use toilet, visitors ., wont go
	21: worried about
	20: . four, after every, and boys, and one, be here, big lights, bought me, buy stuff, cleaning, cleaning and
	20: come round, cousin showed, cut his, deod*, deodorant, did wee, died he, do another, doing stuff, dont show, door
	20: drie*, dries, dries me, ear and, for, for bit, for free, for her, for three, garden when, girl next, girl on
	20: going make, got on, hamm*, have bin, he dries, hes only, hood and, how, i bleed, i started, im mad, in road
	20: in toilets, it clicked, it i, it will, itching, learn, letters everyone, liam, litt*, loft with, long sleeves
	20: medi*, men for, metal, mum sold, my nightie, my phones, no more, not~bother, not~hears, not~unless, off mirror
	20: package and, reta*, ringing ., say no, shed, shouts ., sniffs, someone stop, staff think, stayed at, stings when
	20: stop us, sundays, table when, that bad, they filmed, they talked, tipp*, tipped, toda*, today, told say, vodka in
	20: where you, window is, wome*, women, you check
	19: 18 ., acid on, afte*, after, after ellie, and do, and his, and smiles, answer it, any ., anym*, anymore, asleep .
	19: at bingo, aunties are, baby when, back that, bag thing, bath because, black stuff, bottle in, burns ., bushes and
	19: cut like, do him, drinks, dyin*, dying, fami*, family, feel dizzy, fingers back, flick, flick knife, from outside
	19: girl i, goes out, good she, has been, hide in, hide*, hides, his laptop, home he, hoody, house smells, how many
	19: is never, is sending, it cries, it its, it only, it with, man downstairs, maso*, mason, mates for, mates in
	19: me food, mum again, mums friend, naug*, naughty, night or, not~dads, not~eaten, not~fed, not~next, not~up, number
	19: of pills, one who, other end, our country, parties, pigs, pinned me, prob*, put in, railway, sending taxi
	19: shed with, shoe*, smiles so, snapchat ., someone is, stand up, swear down, tablet and, takes, taxi for, thats why
	19: they bent, they laughed, ticket and, uncle, watch him, you dont, yourself
	18: . mans, 4am, am his, angry i, at his, batteries out, be fine, be ok, because i, betw*, between, bingo ., blea*
	18: bleach, born ., boyfriend, bra, brad*, bradford, brother in, but her, calmed down, carpet ., carry bag, case i
	18: chair under, chicken shop, chri*, dad calls, doesnt go, door handle, driver, dug, every, family ., flight .
	18: for mum, fork, foun*, found, get her, gets money, girl and, girls in, goes work, got code, ground so, have bed
	18: have pudding, he come, head went, held me, i must, in bradford, is 7, is not, its under, keep it, laugh at, lights
	18: making myself, math*, maths, mattress ., me and, me send, mum hasnt, my bra, my covers, my number, my wee
	18: name and, nan has, nigh*, not, not eat, not~cross, not~getting, not~meal, not~sister, on ground, onto, owe for
	18: own car, plan*, pudding because, put padlock, razor, rott*, rotten, say nobody, scarf, side of, sit at
	18: someone has, spen*, straighteners, take turns, they giv, things when, tied my, told miss, took batteries
	18: up against, using again, want get, watching ., we sell, were off, with fork, wont stop, writing this, wrong way
	18: you
	17: 3 weeks, 50 quid, and hide, and locks, and marry, and squeezed, at christmas, at unit, bathroom has, be having
	17: be pregnant, being bullied, blade in, blood, bottle so, bread knife, bree*, breev, breev ., brother rang
	17: brother touches, carer never, christmas ., cous*, devi*, devil, do ., drinking again, england, fingers on
	17: girl she, go tonight, got slapped, gree*, have go, have shower, he gave, he smells, help ., her with, his arm
	17: holds where, horrible ., i cross, i found, i here, i push, i walk, im cold, in case, in door, in me, inca*, incase
	17: insi*, inside, it done, keys i, kicking off, lady who, little lad, looks there, love ., mate says, me hospital
	17: me into, monday and, morning and, my school, next room, nobody checks, not wake, not~he, not~kitchen, not~she
	17: now because, nursery ., off when, old school, one, opens ., phone she, pipe made, please dont, points, reach, real
	17: rod, said bye, see what, selling drugs, sexy, she pulls, shes 12, shoes, sims, smacks, smacks me, so nobody
	17: someone made, stairs because, staying, strangled, stuf*, take me, they took, they wont, thre*, toilet roll
	17: toilets, were he, whatever is, with his, with woman, you havent
	16: . aunty, . carpet, agai*, allo*, and should, another ., at school, back of, back till, bags, bin, black eye
	16: boiling, butc*, carer smells, city ., cooking and, cousin and, cover, cries and, dad burns, dare*, didnt want
	16: do other, dont touch, door they, drug*, drugs, ears ., fain*, flicks, for dare, for laugh, from man, going tonight
	16: got no, gun in, hair*, hand down, has run, havent seen, he held, i hear, if grown, im next, in margate, in them
	16: is 5, it started, kids in, leave, loft ., margate, me baby, me watch, most, my pencil, my pjs, my voice, news
	16: night time, nobody takes, not~answer, not~arm, not~breakfast, not~theirs, ok after, on kitchen, on you, one of
	16: one that, one tin, park on, pencil case, pjs, pregnant and, promise not, says when, school deserves, school for
	16: second phone, sharp thing, she went, shift ., shook my, shut me, sock in, someone go, someones, stands in, take
	16: tea in, they need, they sent, this city, tickles, time it, too late, touch it, under it, up every, use newspaper
	16: want him, warm ., was 6, week*, when hes, wher*, where, whic*, which, will believe, with pan, wors*, wouldnt
	16: wrong ., wrote letters
	15: . phones, . sharpener, 300, airi*, airing, airing cupboard, all im, am promised, am scared, and held, and tells
	15: and wants, anywhere, at radiator, bad things, been ringing, birthday, bottle and, bringing, bucket, cant write
	15: car outside, carers son, cash and, coat, cuddle ., cutting like, dad makes, day nobody, dead, do owt, doesnt speak
	15: door goes, dressing, dressing gown, ear has, ever want, face till, faint, feed*, fost*, gets his, gives me
	15: grandmother, handover, handover ., have cutting, he lay, he loses, he takes, he wets, her back, his van, i saw
	15: i shake, i sharpened, im saying, in airing, in loft, last week, laughed at, less*, lights and, lip is, lock me
	15: loses on, lump on, lying ., man puts, maths ., me he, miss i, monday, mum gets, my head, my mother, nails done
	15: never met, night because, no point, none left, not come, not going, not~dinner, not~eat, not~lunch, not~owt, of
	15: of food, off man, on door, on horses, ones do, only in, out friday, pack*, poison, powder on, quiet when
	15: ribs hurt, ringing since, round, saying ., saying i, school in, september because, she will, shop gives, shut my
	15: slas*, slashed, speak, stepbrother says, stuff if, supervisor, swel*, swelled, tell he, theres kid, this guy
	15: threatens, tin, tomo*, tomorrow, uber, wash, were on, when front, when grandad, white powder, why ., with dressing
	15: you leave
	14: . dad, alfi*, alfie, always different, and leaned, and theyre, and think, baby in, bad day, bank, be sent, bet on
	14: birt*, brother at, brui*, by her, chai*, christmas, church ., clea*, comes contact, dad locks, dead ., delete it
	14: disg*, disgusting, disgusting ., drov*, drove, else ., fell*, fella, forgets, forgets feed, foster brother
	14: found it, friday, friend said, from nursery, get why, go in, goes wrong, grandma told, he needs, hes been
	14: him favour, his camera, holds my, holidays, i slept, in church, in july, it burns, it last, joke but, july
	14: kids hold, kissed, leaves mark, lesson, locked, locks him, look ., mate keeps, me for, mum forgets, my camera
	14: my sharpener, nan keeps, night in, not~more, not~nappy, not~where, now we, only 4, only 5, only ever, our house
	14: outside school, placement ., put down, reas*, reason, says hell, says if, sent back, sight, sister and, teac*
	14: they bet, they no, three, tired of, vide*, watch, when it, wing*, wings, wishes she, year 11
	13: . ollie, 24, 24 he, abroad and, across my, and big, and buys, and laughed, and mum, and turn, bag packed
	13: bald patches, battered, been standing, benc*, bench, black ., box on, brother gets, cant stand, car pulls
	13: carpet burn, class is, coke, colour and, comp*, crashed, cupboard when, eaten since, fault ., for 4, for joke
	13: for vapes, foster, get bad, go stiff, got 3, got gun, got stabbed, got thing, have bother, he drops, he messaged
	13: hote*, i give, i killed, i learned, i stand, i use, im stressed, in he, into school, is 24, ive, july .
	13: keeps sending, kicks off, lect*, lectric, lives and, make me, me where, mum would, mumm*, my dads, my hands
	13: my sisters, my team, not~boys, of him, olli*, ollie, packed under, para*, patc*, patches, phone case, pill*, pump
	13: pushed, put them, radiator and, raw ., red raw, remi*, rude, run away, see if, self ., sex with, she sleeps
	13: shes asleep, smell, so, so much, stif*, stiff, stiff when, stressed, tell miss, that side, their, thinner
	13: till they, two of, unless i, van, wakes me, watching, wheel, when uncle, who do, wish, wont ring, wrestling
	12: . anyway, . gary, . kids, . slept, about ., again if, and, and wrote, arms after, as i, at chicken, babysitter
	12: bag of, bath time, because he, been bad, bein*, being, better than, bing*, blokes, boss, buys me, carr*, chec*
	12: ciga*, class who, comes ., couldnt get, dad said, dean, decided, down by, eat on, feel something, films me
	12: fine because, flat in, for first, for losing, for real, from under, go floppy, had it, has no, have sleep
	12: he slammed, hes got, him know, him that, i ate, i sent, ill go, in blanket, is 13, is at, is fat, is only
	12: is selling, it, it like, it where, ive decided, kids have, knows ., little one, lodg*, lodger, lodger ., makes her
	12: me vapes, meal since, months and, motorway ., my babysitter, my nappy, my ps5, need*, not after, not~speak
	12: one and, own back, reac*, remember, said come, scared, scared for, school shirt, school showed, she kisses
	12: she put, shif*, sister has, sleeps, some yard, staff dragged, staff pulled, still living, stri*, swelled up, tape*
	12: taped, that smells, there she, think i, tight, toot*, torc*, twin*, twins, walls, wash he, wasn*, wasnt, weird .
	12: will put, with lighter, wont look
	11: . men, 4 days, and him, and last, and nobody, and sent, and take, and they, baby has, bad for, baths, be woman
	11: bed, bed by, big lads, bin ., bloo*, booked, brother down, but its, cant hear, car on, carry on, case they, choice
	11: choose, chucked, chucked me, clothes and, come back, deserve, doesnt come, dont remember, drink out, drop it
	11: drowned, eat, ever i, fire*, foil in, friend, friend keeps, gets angry, going in, grandads, gun, hadn*, hadnt
	11: he went, her marriage, her step, hes not, hitt*, house ., hung*, i carry, i had, im being, im naughty, in washing
	11: is white, it wrong, its not, journey, jumped me, kitchen ., lessons because, load, lying about, man gave, me fags
	11: me when, men come, messages ., mine ., moan*, moaning, my bath, my chair, my ear, myself because, need someone
	11: needles, nick, not~ask, not~cry, not~her, now, of man, on discord, on nights, only 13, our stairs, pills .
	11: pizza ., plasters and, powder ., pulled it, purpose and, put something, reason her, said nobody, school trip
	11: seen it, shampoo, shampoo ., she didnt, she is, she said, shes 16, shes only, showed, showed me, sick when
	11: sink with, slap, so it, sock ., staff are, stands outside, stars, stars ., stop moaning, telling me, them what
	11: theres people, they leaned, ticket, tie my, tonight ., turns, two men, walking in, want cut, wants die, wee on
	11: wet my, wets bed, what i, when they, who, wipe*, with ruler, with shampoo, wooden spoon, yours
	10: . 3, . lady, . old, . worker, 15 and, 3 of, again she, are all, at tea, bathroom, be on, because theres
	10: been scratching, believes, birthday ., bleeding ., blood ., booked us, bottles ., bridge after, bullets ., bum and
	10: car every, carer and, chok*, code word, come, come door, costume goes, cries for, cutting again, dad has, day that
	10: did me, dirty and, doing pathway, dont find, dragged me, dress, else would, ever*, face for, fags and, filmed
	10: flat*, food ., for month, for trying, found foil, get something, gets presents, girls do, going live, got marks
	10: guy in, had row, has, he done, he flicks, he moved, heard them, heavy ., hedge, her boyfriends, him at, hous*
	10: i aint, i musnt, i poured, i promised, in assembly, in mug, ive worked, jump off, lighter on, liv, loaded, lock .
	10: locked my, mam, marks and, me picture, moved here, mum gave, musn*, musnt, my step, no what, nobody believes
	10: not that, not~anywhere, not~believes, not~bring, not~didnt, not~listen, not~pathway, not~thinks, not~walking
	10: on since, only ten, packed and, pays her, people who, people with, point, private and, putt*, putting, scal*
	10: she took, shower with, shuts, since she, sleeping on, smas*, so ill, some nights, something wrong, sometimes i
	10: staff said, stat*, station and, stay there, taki*, taking, teachers, they argue, they showed, think its
	10: toilets and, voice is, wanted me, wash*, wee ., weed on, when she, where theres, wife ., will do, woul*
	10: wouldnt wake, you can, you where
	9: . school, . sometimes, . staff, 3 grand, all got, always comes, and 6, and her, and men, and used, answer
	9: asking if, bad thing, be with, behind garages, body and, bottle but, boy got, boyfriend is, boys from, bring shame
	9: brother has, bullied, burn myself, by front, cant lift, caug*, caught, ceremony, cigarette, climb out, coin*, coins
	9: counts my, dama*, diar*, diary, digs, digs her, dms, dor, dressed, end ., eye, fall*, film, from here, garages
	9: garages ., gary says, going meet, gone and, good*, grand, handle on, happens ., have friends, he pays, hears
	9: her body, here because, herself if, holiday, house he, hurt for, i bruise, i get, i wish, idea, im hiding, in white
	9: is left, its like, laughs, leav*, leaves, levs, like how, like its, like that, living, lorr*, me every, me real
	9: me robux, me stand, me this, mirr*, missing again, mum ., mum told, must do, my papers, my waistband, nappy ., near
	9: nice*, night ., no handle, nobo*, noise, not~ate, not~bed, not~choke, not~friday, not~handle, not~inside, not~right
	9: not~trust, not~worker, numb*, on thursday, or, our own, over road, pay it, picked up, prison ., restrained
	9: scared ., she digs, sink ., sister sneaks, smashed my, smokes, sneaks, sneaks out, so drunk, something so, spoon in
	9: stabbed my, staf*, staff put, stand with, stays there, stepdad gets, story, strap, support, tell by, there stuff
	9: they sleep, thing me, time im, touched, until he, wais*, waistband, wait at, wants it, was drunk, wedding i
	9: when others, when were, where she, xmas
	8: . grown, 14 ., 15 ., about setting, all now, allowed, at window, aunty says, bag in, ball ., be back, bedt*
	8: bedtime, beep, beep ., behind shed, beli*, big girl, big man, bit, boy i, brown, bull*, burn it, cara*, caravan
	8: carer has, chew*, clean for, cold water, coming with, connor, date, day so, do, door shut, down my, dram*, drama
	8: dunn*, dunno, easy ., elli*, face in, fell down, flyi*, flying, foot ., friday i, gap in, get nothing, going end
	8: got something, grim*, grimsby, grown ups, gym ., had crisps, had me, had nits, has my, have kept, he bent, he shows
	8: he wants, helps ., her arm, here gets, hide, his ., his door, hold his, hold it, i gave, i go, i shouldnt
	8: i wouldnt, ice, im mature, im running, in august, in bus, in nappy, inside ., is back, is broke, is me, is so
	8: it again, it werent, jumping, keep getting, kept me, kitten, make it, man who, mate, matu*, mature, me tablet
	8: meas*, moaning ., money, more plasters, mum is, my clothes, my compass, my unit, neither ., new phone, next day
	8: next review, no dinner, no where, not~food, not~give, not~hands, not~keep, not~little, not~need, not~neither
	8: not~nowhere, not~till, of lads, olde*, on roblox, on wrong, one on, only have, out of, own blood, paid, pants down
	8: party ., pays for, perf*, pin, pinches, pinches me, place on, pois*, prop*, pulled out, pulls up, punch wall
	8: quick ., rather be, run ., save, say stop, scra*, see me, seen my, self when, shake ., sharp, shee*, shouldnt
	8: shower, since what, sister had, someone keeps, something for, stabbed, stoo*, stood, takes her, teacher, telly up
	8: thats, theyre, thumb back, uncle said, underwear ., until my, ups, walk into, wash ., week if, wet, when nobody
	8: while he, who cant, who wants, whole class, with husband, would notice, yes ., you lot
	7: 6 i, 7s ., about him, after college, all time, and came, and delete, and gets, and lost, and puts, and tell, answ*
	7: arent allowed, ashe*, ashes, ask question, at him, at party, at pool, baby at, being made, big boys, bleed .
	7: boxing club, bring, buri*, buy us, choo*, coming, cried and, cry ., crying when, cut, dad leaves, day for, day when
	7: dealer, didnt drink, doesnt remember, dont let, doors ., down stares, drea*, drink it, drinking, else does
	7: engagement for, everyone for, feels like, fingers, floor again, for months, for talking, for two, from his, fuss
	7: get money, girl ., go ., go past, got battered, got go, got room, grandmother has, half, happen if, harder, has gun
	7: has real, has special, have run, head, heavy and, her eyes, her room, hes angry, himself when, his girlfriend
	7: home is, hot meal, i bit, i bought, i wee, if your, ill get, instead ., its behind, its fine, its heavy, knel*
	7: knelt, knelt on, knows where, legs with, lie ., lighter when, like, live and, loft i, long until, machete behind
	7: make fuss, maki*, making, map and, me anymore, me his, me look, me she, me some, me until, moved in, mum went
	7: music up, my asthma, my football, my last, my leg, my photos, name on, nappy on, naughty ., night since, nightie .
	7: no for, nobody in, not say, not speak, not~alone, not~always, not~fuss, not~hot, not~into, not~live, not~room
	7: not~ticket, not~way, now im, off bed, old foster, on how, on one, one too, only got, other side, past his
	7: phones now, plac*, profile, puts her, real bullets, roun*, saving my, say she, says stop, school tomorrow
	7: send pictures, service station, she laughs, sister is, slaped, slep*, slept, snapchat but, song about, stab*
	7: stay behind, summer, tea and, tea on, teach me, tell my, tell visitors, terrified, terrified of, they cancelled
	7: think she, this month, thursday, trip, up all, walk along, want live, was dog, water and, water until, we dont
	7: went blue, were watching, wets himself, wett*, wetting, weve only, when ive, where we, will kill, will live
	7: will tell, wine she, would believe, wrote everyone, year 7s, year old
	-7: . bev, . hate, . not, . playing, . rugby, . someone, 6 nil, about knife, airp*, airport, and i, and next, apple .
	-7: art and, at drawing, at gate, at meeting, at youth, away join, bangs, be in, bodi*, bombed my, book report, bride
	-7: brought me, bumped, buried him, can only, car door, caro*, cat died, cheats, checked my, cheesecake, cheesecake .
	-7: class and, clown, coach and, coll*, council ., coursework, crus*, cupboard for, dagg*, dance, daylight robbery
	-7: die on, dogs ., dont feel, door for, down it, driv*, drowning, drugs in, fencing and, fight someone, fight with
	-7: film night, for me, foster sister, garden ., get drunk, gets ., gta and, had cuddle, had ice, had juice
	-7: had nightmare, had secret, had sip, hair and, happy and, hard at, has it, have contact, having baby, he left
	-7: he scored, he watches, headset mine, here two, hes nice, hide and, horse and, horses, i chopped, i finished, i hid
	-7: i missed, i text, i will, im 15, im bored, in from, in taekwondo, in these, is bad, is fair, is pink, is you
	-7: it at, it normal, it says, it up, ive never, karate and, king*, kings, kniv*, knives, late and, leak*, legs are
	-7: letter from, level 9, like me, looked, mang*, manga, me book, me jump, me wear, merit for, most*, mostly, moving .
	-7: my girlfriend, my language, my lines, my poem, my tablet, new worker, nice, no gets, not been, not~centre, not~his
	-7: not~let, not~people, not~sit, not~theres, not~washing, of biting, of contact, on inside, on trip, opened, out his
	-7: parcel, people ., plan is, plastic spider, played cards, please i, pokemon fainted, pounds ., pran*, prank
	-7: prison and, pudd*, pudding, puppy ., put blanket, put plastic, radio, rank ., road ., room, rooms ., sausage
	-7: scene, school are, science teacher, screamed place, set alarm, she lets, shin pads, shot me, skeleton, skulduggery
	-7: slaves, snow*, so my, sock*, socks, someone for, song, soon ., sorted ., speech but, spiders and, squeezed
	-7: staff i, stas*, stash, story book, taxi, tesco, test was, them but, they both, thing that, time as, tita*, titanic
	-7: toys, understand, up till, wanted say, was boring, was good, was hard, was scary, we sleep, we write, went my
	-7: who ., who my, who was, wifi ., will die, with ball, with cake, worker never, worker there, would fight
	-7: write letters, york
	-8: . swimming, 6 ., ache, am shy, and dog, and nan, anxi*, apri*, april, april fools, as joke, at this, bad i, bags .
	-8: bask*, bbq and, beat me, because bus, because im, bedtime at, bev for, bloc*, blood orange, boy in, brother came
	-8: burgers, burping, bus, but good, but hot, butterflies about, butterflies before, came into, came stay, camp and
	-8: cancelled again, cant be, cine*, cinema, contact at, contact got, cryd, dead in, dentist said, doesnt hurt, dogs
	-8: dont forget, dont know, eritrea and, excl*, feel nervous, file ., fool*, fools, for days, forg*, fortnite .
	-8: france, from when, get butterflies, get nervous, goos*, goosebumps, got butterflies, got slaughtered, had burping
	-8: had lunch, happened i, hasnt been, have rota, hayfever tablets, he reads, here and, his back, hole, i burnt
	-8: i dont, into care, is best, is black, is savage, is strict, its dark, its normal, judo i, kids are, kind .
	-8: late but, like bomb, lives with, lock on, lost on, loud neighbours, lovely, mad ., making me, marshmallow, me do
	-8: me want, mira*, miracle, miracle ., mist*, more veg, moved down, mum cancelled, mum lives, my gum, my hayfever
	-8: my mums, my pocket, my secret, never run, new bike, nine ., nobody asked, nose bled, not~choose, not~find, not~of
	-8: not~our, not~paint, not~picks, of class, of her, on fridge, peas ., place at, plastic, posts, posts ., rains we
	-8: ref gave, report on, review at, rocket, rota ., rubbish, salt, sava*, savage, school council, school its
	-8: send help, she picks, she sings, she wants, shout at, show, slau*, slaughtered, sofa, soun*, sound, staff were
	-8: stay and, street, swimming ., swimming badge, tast*, than once, theos, there and, they make, think, took my
	-8: trainers and, veg, vegg*, veggie, volc*, want do, want help, want read, want shoot, wars, was awkward, we saw
	-8: wear*, weir*, weird, were, were having, wont say, workers this
	-9: . happy, 40 quid, abou*, about, about xbox, and clapped, and hit, and out, and when, and wouldnt, apart from
	-9: asleep on, at new, at that, auntie, bandit, bat, beach with, bed when, big brother, birds with, bit sad, blaz*
	-9: blazer, blown, blown up, body is, book girl, books, bril*, brilliant, bulldog, buzzing for, called bandit, card
	-9: cards ., carer put, carers for, carers still, carrying, clapped ., cooker ., cricket ball, cut open, dad brought
	-9: dead*, deadly, died laughing, doctor is, doors, drew, driving theory, eid, elbowed, elbowed in, feel safe, fire of
	-9: for throwing, from school, get butterfly, getting puppy, got blown, got gold, got saturday, got tickets, grandad .
	-9: guess what, had good, had run, heart in, helping me, him he, his music, hope we, how long, i forget, i got, i help
	-9: if they, im bricking, in army, in bits, in care, in his, in war, is crime, is garden, is noisy, kill two, lase*
	-9: laser, like ., like lock, lives in, london and, lonely at, messing ., moved me, murder mystery, my mates
	-9: my stepmum, myst*, mystery, new social, nightmares, no phones, not~again, not~been, not~broke, not~can, not~taken
	-9: nurs*, of day, of london, on football, on its, one stone, packed for, paramedic, people ask, please tell
	-9: puppy and, rings me, sad on, saturday job, secret santa, see this, seek in, set, shaking before, she can
	-9: she reads, sleep and, so mad, solo in, sorted, spellings, spoon ., start next, stone, striker, striker is
	-9: swimming and, test and, this ., tonsils out, two birds, up pigs, was brilliant, was ok, water fight, week
	-9: went beach, when he, who are, wifi is, with whole, worker, worried ill, zombies on
	-10: . boo, . eid, . stuck, . whos, about her, after too, am bit, am fed, arrest, arrow in, asked me, at gymnastics
	-10: at whole, attack, away with, back because, bag when, boo ., braces tightened, brew*, brews, brother broke, carer
	-10: chuf*, chuffed, creeper again, cross because, decide, decide ., dog, dont get, door and, down ., drive
	-10: drop french, eid was, embarrassed when, engl*, everything is, fart*, farted, film about, flos*, floss, floss .
	-10: for ten, fridge ., full, get laptop, got killed, got soaked, ground, grow up, gymnastics and, had cry, hast*
	-10: hastings, hate, he kills, her arms, her head, hes my, him out, his bag, his eye, hook is, how much, i keep
	-10: i lost, i pay, i slammed, im fed, in bin, in garden, in mornings, in that, in woods, insta, is on, jaws and
	-10: killed by, knoc*, know who, lamp ., learn my, left hook, legs and, like someone, live after, living on, log
	-10: makes good, mass*, me work, meeting about, mum moved, mum rang, my bank, never saw, no im, note, not~cold
	-10: not~hes, not~hit, not~me, not~tonight, nuts and, of hastings, of thunder, off first, on wing, personal best
	-10: pillow fight, plad*, plade, postman ., radio ., rain in, reads, rugby ., rugby and, sad and, sandra, seat
	-10: she talks, slide and, smells of, sorr*, sorry, squeezed my, stol*, stopped my, tablets for, tell them, telly
	-10: that i, their own, there club, they look, they stopped, this term, though ., threw me, thunder ., toas*, told him
	-10: touched my, trainers ., trainers for, trip*, under stairs, understand my, unsafe ., up i, us beach, use big
	-10: voice ., was embarrassed, was monster, watched jaws, we plade, we read, weak, were ok, where my, will cry, wing
	-10: wing ., woods, years and, zomb*, zoo and
	-11: . bowler, . cant, . doyouthinkhesaurus, . let, . lion, . talk, about washing, after that, all go, and sat, anne
	-11: anything ., argument, arms are, ask, aunties and, badd*, baddie, bike back, bowler, brother on, calm and, can
	-11: can eat, can go, cant sleep, centre and, chee*, class, comb, come but, curtains are, deba*, did drawing, died so
	-11: do what, doyo*, doyouthinkhesaurus, doyouthinkhesaurus ., e, fast ., fight for, fight over, final
	-11: finished hunger, floor ., fun and, gets beaten, good i, got absolutely, got blue, got her, gras*, grass, grass .
	-11: had cake, had pillow, had snowball, had thirds, havent wanted, hip, hook and, i feel, i look, impo*, imposter
	-11: in museum, isnt true, josh, kart ., kickflip, kills me, knife crime, know when, landed, last review, left .
	-11: lessons for, load*, mates after, me sad, mind, minecraft, miss mum, mocks and, mondays and, mum and, need glasses
	-11: neighbours dog, new coat, night at, no eyes, no hands, not fight, not~best, not~eyes, not~hits, not~running
	-11: not~thank, off roof, old toys, oranges, over my, pads, pass ., pens and, photo of, playground, playground .
	-11: police officer, poorly ., potato, practice, pudding at, race ., raining cats, roblox ., row with, saves
	-11: scary but, scou*, sent off, sharing, shop on, short, snores like, snowball fight, so cold, spiderman, stairs in
	-11: tables ., thirds, tire*, tired, touch, trampoline but, tues*, tuesday, twix ., under bed, us fishing, wearing
	-11: went past, worried i, would never
	-12: . biscuits, . line, . ok, . romeo, 6 0, alle*, allergic, am moving, and juliet, and man, and none, and robbers
	-12: and snored, any, appo*, appointment, at shop, at zoo, batm*, batman, before they, bombs ., bus ., bus broke
	-12: called rex, can ride, car ., carer always, carer mum, clay, cold ., comi*, conc*, could scream, cousin is, dent*
	-12: dentist, dont live, dont shoot, down when, downstairs ., duty, escaped, excited for, fair and, far ., feve*
	-12: fever, fever tablets, fishing ., football is, for camp, for halloween, fuse, go and, going be, good day
	-12: hamster died, happens with, has touched, he laughs, he showed, henn*, henna, i forgot, i scored, in rounders
	-12: in what, its because, ive lost, jk, juliet, land*, last place, laughed till, like living, line of, loser
	-12: lost all, lush, marc*, march, match and, mates and, mcdonalds ., meri*, merit, messenger, messenger but
	-12: more than, mum know, my science, my shin, nervous when, never lets, new staff, nil but, not~bye, not~hungry
	-12: not~messenger, not~shoot, not~swimming, of duty, of lessons, officer ., old address, one from, out by, out late
	-12: own phone, paint my, painted ., pige*, play zombies, play*, prov*, push, question, resi*, rex, rex ., robbers and
	-12: roll*, roller, romeo and, rounders, said that, scab, shoot messenger, snored, stor*, team won, tell*
	-12: times tables, toge*, together, traf*, traffic, training, two weeks, under table, up after, upset ., vet .
	-12: violated, visit, want it, was too, we cried, we got, we sat, were at, what happens, what they, when door, will
	-12: window and, words ., worry
	-13: about bad, alco*, alcohol, am happy, and bus, and put, and theres, at lunch, awfu*, awful, banging, battered 6
	-13: battle of, be needing, books ., broke so, but not, butl*, butler, camera on, cancels ., carer was, centre .
	-13: chatting, cool, could get, cult*, culture, cut and, cv, deci*, dinners ., dodg*, dodgeball, doin*, doing, door*
	-13: everyone ., fewe*, fewer, fine with, footed, for laughing, for scouts, forgets ., friday and, gaffer says
	-13: get adopted, get takeaway, ghost train, googly, googly eyes, grad*, grans, had toad, had water, half .
	-13: has started, have beef, he gives, helping ., henr*, henry, henry and, his medals, his old, homework and, howling
	-13: howling ., hundred, im learning, in by, in funny, in harry, in hole, in june, in second, interview at
	-13: is annoying, is scary, is sick, is slow, is when, leve*, light, lonely ., longer with, lots, lots of, meda*
	-13: medals, medals ., mic, missed trip, monster, my add, my group, my shirt, needing, nobody forgets, nose pierced
	-13: not~and, not~forgets, not~needing, not~on, not~self, not~share, not~sunday, not~time, of nobody, on ghost
	-13: open because, phys*, plans change, policewoman, report and, room was, say if, says he, says it, seco*
	-13: second half, shark ., she doesnt, shower and, sims by, so excited, spot, spot on, swim*, swimming, taken .
	-13: talk too, talks me, tech and, them in, these shoes, think we, thra*, thrashed, through wall, till he, toad
	-13: toad in, too fast, two footed, unfair that, want longer, want try, was asleep, was foaming, was interesting
	-13: we could, went ., went fine, went for, went see, were howling, when plans, wifi goes, year 9, yuk, yuk .
	-13: zombies in
	-14: . reading, . sharons, . smashed, about where, ached, ached ., air when, always on, and homework, and sings
	-14: at chess, at netball, big, brok*, climbing frame, cushion ., dad came, dad on, dangerous, dog ate, dogs but
	-14: eats all, favourite, fillings, for gta, form signed, fram*, frame, friday we, from uni, funny ., get in, get when
	-14: gets tv, ghost stories, going out, got hamster, got lost, got money, gran, gravy ., gunp*, gunpowder
	-14: gunpowder plot, had chips, had jab, have later, hors*, hospital and, i change, i try, if nobody, im suing
	-14: is hundred, is moving, is too, it stopped, kind me, knee ., knocked and, know she, late ., learn drive, mates now
	-14: me chess, me her, me here, me turn, mental, miss knows, miss says, missed, money do, moving in, much money
	-14: my own, my reviewing, my tie, nervous about, no fillings, nobody has, noticed ., not~fillings, not~fish, not~go
	-14: not~mean, not~sad, of spiders, offi*, ok now, on roof, once ., operation and, over last, over moon, parm*, parmo
	-14: pigs heart, pistol, plot, plot and, poem, psyc*, punched air, reviewing, reviewing officer, row ., satu*
	-14: scared ill, scared of, secrets with, sharons, sister on, skul*, so no, son is, sort my, squa*, stee*, stik*
	-14: stiker, stuff away, suing my, tackled, tackled me, taug*, taught, taught me, text, that joke, theres always
	-14: this one, told ghost, tv ., uni and, up im, up later, war and, was nearly, was telling, water pistol, where will
	-14: whoo*, whoopee, whoopee cushion, wish we, with tea, work, worried my
	-15: . are, . for, . night, about his, about turning, and did, and sir, are good, are working, asked us, at cafe
	-15: at night, band, be chef, bit me, bled, brother said, burglars, call every, can come, cards, changing, chef .
	-15: circ*, come ., come contact, cooking, coventry, crea*, cream for, cried my, cried so, dad at, danced all
	-15: did skelington, divi*, diving, drank poison, eyes out, fair enough, finger out, fingers ., fixed my, food and
	-15: food hygiene, for county, form ., from hockey, get stay, good laugh, got pound, got red, got warning, had my, haf
	-15: happy ., have passport, have poster, he slept, help, hit anyone, hockey ., home on, hug ., hygi*, hygiene
	-15: hygiene so, im nearly, im on, in microwave, is plenty, its massive, jelly ., job in, ladder ., lasa*, lasagne
	-15: late for, legs ., letter out, like fish, live when, loud, lung*, minute ., musical, my baby, my mum
	-15: my provisional, not~shout, of wolf, on fridays, on his, on new, park ., phone call, pizz*, pizza, place was
	-15: plaster ., popped, poster of, prom ., resp*, ring and, robbery ., seconds, skelington, slippers, smell like
	-15: spelled, spelled my, suit, table and, teaching me, tests, tests ., thank, that calms, time is, too many
	-15: too tight, turning 18, two staff, up but, up in, want phone, want see, was baby, wolf on, yet
	-16: . drawing, . head, . minibus, . shot, . vampire, alri*, alright, and he, and who, and you, annoying ., anyt*
	-16: anything, at butchers, axe, baby cousin, bang my, basketball, bedtime and, behe*, beheading, brain, brave .
	-16: broke lamp, brother had, butchers start, cafe ., can someone, care and, carer had, changing rooms, chea*
	-16: chicken and, chopped off, contact, craf*, craft, dale*, daleks, den ., do something, everyone looks, feet are
	-16: for drawing, forgot, get picked, grabbed, had dream, haircut ., hand in, happens if, hat, have talk, her about
	-16: her knitting, her nails, her old, his car, i ring, im playing, im reading, in foot, it rains, its annoying
	-16: its mended, killed it, kitchen with, knitting, knock whos, laundry, lead, learned make, less people, let go
	-16: like slugs, lion, lion king, looks at, man with, me be, me have, me off, mended ., messing about, mine*
	-16: minibus stinks, mood, mushrooms they, my minecraft, my nerves, my sessions, nan more, nerves ., no thanks
	-16: nobody died, not~asked, not~makes, not~thanks, on next, one at, only came, only messing, over in, passed .
	-16: plenty ., rains, revision but, runn*, running, said we, says im, see you, sess*, sessions, set smoke, shot myself
	-16: slow, stole his, talk in, talk*, taste like, teeth and, they gave, too small, trut*, truth, we ate, we set, went
	-16: when daleks, when mufasa, wood*
	-17: . best, . horrible, 3 times, 5 ., and id, are friends, arse*, arsenal, assa*, bars, bett*, better, bike at
	-17: blanket on, bled on, boiler, boxes and, brother live, brother more, by creeper, by time, cake and, cancelled and
	-17: carers said, carol, carry knife, chips, clapped, contact and, contact in, cross with, curry ., doctor said
	-17: dont carry, dont move, first ., fiver for, fix it, forcing, forcing me, getting better, getting him, going turkey
	-17: guides, guil*, guilty, guns, had scrap, have be, he sent, histories, horrible histories, hurt bit, i called
	-17: im nervous, in play, is doing, is nice, is ready, is torture, its unfair, learnt, lifts, mad, made box, massive .
	-17: me cake, mentor, midd*, middle, milk so, mock, monkey bars, mudd*, muddy, mum knows, my forms, my lego, my way
	-17: myself on, not~about, not~any, not~die, not~forcing, not~take, now they, of big, of boxes, of his, off monkey
	-17: old placement, our kid, out and, part, pate*, patel, pena*, penalty, respite is, sand up, scared go, school is
	-17: scrap, scrap over, she cancels, she sees, sher*, sherry, shes strict, should get, slus*, slush, so good, squi*
	-17: star, they go, trif*, trifle, turkey with, up with, used be, we never, wear, will feed, with maths, with revision
	-17: wobbly
	-18: . gaffer, 11s, 18th, about contact, and cut, and jumped, and won, arch*, are sound, ask them, assembly .
	-18: bit homesick, both*, buried it, camping ., caravan in, carers like, changed ., clothes on, country we, creepy
	-18: dayl*, daylight, doctor gave, fish and, football, forw*, forward, gang i, geog*, geography, girl in, glasses make
	-18: got detention, grab*, gutt*, hand dryer, harry potter, hate peas, hate waiting, he shoots, high, horse .
	-18: horse riding, i bombed, i cant, in minecraft, in without, is broken, jewe*, judg*, judge, knife and, lessons
	-18: like night, lost her, mice and, mind ., month ., more since, move rooms, mum i, my goldfish, my horse, my speech
	-18: new tablets, no nobody, not~dryer, not~mine, not~told, now one, of mice, or been, orange juice, ordered, potter
	-18: present ., reviews, same day, scream, see him, shoots leanne, so bad, so hot, someone ate, stays ., strict .
	-18: thinking of, trev, tric*, waited, want join, want one, we picked, wear my, who stays, wobbly tooth, year 11s
	-19: . over, . people, . waiting, . zombies, about football, about meeting, and pe, apprenticeship, are being
	-19: are rank, bike*, bikes, boo who, bricking, bricking it, cadets ., cake with, call me, cancel, carer gave
	-19: carer snores, chocolate ., contact this, controller, cry its, detective, do talk, drug dealer, dying on, fear of
	-19: feel unsafe, fell on, first but, for high, foster family, get bullied, ginger, glasses, got apprenticeship
	-19: had us, hall*, halloween, has his, hate it, hate mondays, headshot, heart and, holiday wales, i wore, is alright
	-19: is better, is drug, it thats, its 15, its loud, june, knives at, laptops, lege*, legend, log ., longer
	-19: look after, me pick, me try, me win, miss said, move school, my birthday, my dead, nails and, nearly cried, nil .
	-19: not~joke, not~their, of maths, off in, only joke, our old, out when, out with, parr*, parrot, people came
	-19: proud of, provisional ., queu*, queue, rain*, reck*, residential, say bye, shed and, sister ., start monday
	-19: talk with, tell him, that worker, theory, they put, time on, too short, tub, twix, was jealous, wave*, way round
	-19: you lol
	-20: . manager, . nope, . thunder, advo*, advocate, all stood, and burned, and fairy, ankle at, asked ., asks before
	-20: at aunty, at paddington, aunty jos, banana, banana ., bed squeaks, blew my, bottle of, boxing on, burned it
	-20: carer made, chicken pox, clas*, club stopped, crime, diam*, doctor checked, else in, explained, fair*, fairy
	-20: farted in, fifa, fish fingers, glass of, got grounded, got splinter, grounded, grounded for, guns ., happy here
	-20: have new, he asks, he didnt, he holds, he told, headset, helmet and, hi, hi ., hugged my, i hope, i hugged, im 16
	-20: in wardrobe, it checked, jaws, jos, leaving ., like same, made her, mard*, mardy, mars*, mate and, me dye
	-20: me money, me sleepy, missing i, mous*, moved and, musc*, muscle, muscle in, my advocate, my bear, my cereal
	-20: my club, my key, never will, nobody explained, nope, nothing bad, not~counsellor, not~explained, not~form
	-20: not~say, not~tiktok, not~works, on sofa, orph*, our pyjamas, own clothes, partner, pink ., pox, pulled muscle
	-20: put cream, rabbit, robbed on, said how, same band, sandwich, saturday see, say much, school or, sleepy .
	-20: smashed it, sniper ., so do, soci*, social, someone sort, sore throat, splinter, splinter and, sprouts, squeaks .
	-20: stay ., stay until, stood outside, swin*, throat ., thunder makes, we destroyed, what did, whittle, with boys
	-20: would not, wrong on
	-21: . maths, about college, adopted ., and makes, and nurse, asthma is, at last, ate them, best ., best day
	-21: blood but, bombed, braids, bric*, buff*, buffet, call my, change school, changed my, chemistry, crimes
	-21: crimes against, cust*, custard, dying of, ears pierced, excited ., eyebrows, eyebrows ., far from, feelings
	-21: food here, for cinema, for crimes, found out, gard*, garden, got cancelled, got ice, guess who, had operation
	-21: half people, headaches, heads off, her birthday, hits anyone, house down, idea for, in first, is blood, it down
	-21: its ok, jan, minecraft ., minits, my braids, my crush, my idea, my packed, need filling, not~half, not~headaches
	-21: on bus, pains, period pains, proud ., quee*, queen, quiet because, red ., robbers, sant*, santa, say what
	-21: scared on, she shouts, skateboard, slic*, sort out, temperature and, there is, tired ., up late, wake, want party
	-21: was home, was upset
	-22: am sick, and burped, and hes, anyone i, asked three, at centre, at football, at greggs, at minute, baco*, bacon
	-22: burnt sausages, burped, came contact, carer wont, check ., chic*, chicken, clow*, cook before, cried happy
	-22: died in, doctor says, fiel*, field, fishing and, forget, form*, forms, going gym, going london, greg*, greggs
	-22: had fight, has dragon, here till, history, kitchen i, lift*, mick, month i, my driving, my story, nobody found
	-22: not ., not~calls, not~comes, not~goes, not~restrained, not~strict, not~trip, one with, ques*, sad all, same as
	-22: saw it, school play, school with, seven and, sick of, sin, six in, sleepover ., sticks, talk, than last
	-22: tickets for, time so, today and, told jo, want cry, wanted, wants me, was shy, we moved, which i, will send
	-23: . at, . cat, . missing, . sad, . them, are criminal, at sleepover, be asked, being looked, bit sore, blow*
	-23: bowling, cant ., cap, carer got, closer, clue*, cluedo, couldnt breathe, decides ., dish*, eats grandma
	-23: english ., fight at, ghos*, ghost, goes on, goodbye my, got letter, green ., help*, hurts after, i turn, i write
	-23: in report, is sad, itchy, its calm, judo, lad in, like it, looked into, me or, metr*, missing my, mocks, mufa*
	-23: mufasa, music, my art, my breathe, my grandad, new carers, no pudding, no worries, not~dont, not~forget, not~has
	-23: not~today, not~understand, on everything, phone got, pitc*, pitch, plum*, plumber, plumber ., poster, rang
	-23: reckons i, said you, shouted at, stayed, stays with, stop singing, stories, talking about, talking today, tall
	-23: this maths, throwing, too, truth ., two phones, used get, want jo, warn*, warning, was fight, we threw, weap*
	-23: weapon, yet ., you about, you seen
	-24: agree with, allowed phones, always ask, always busy, as anything, august ., awkward ., be vet, been waiting
	-24: blind, bump*, calling, carer bought, change my, cheesy, cold but, cook ., cream, dead gorgeous, did i, doing my
	-24: drop dead, everyone asks, explain, faint when, fed baby, going respite, gorg*, gorgeous, gum, hams*, hamster
	-24: happy when, head*, her tea, how say, i stop, landing light, leeds ., like pizza, lunch box, makes nice, me stay
	-24: me sticker, meeting is, monsters, monsters and, my food, my lunch, my new, my scooter, myself and, not~friends
	-24: not~hurt, nurse, of chips, old cat, on your, pist*, place ., pretended faint, put plaster, pyjamas, read my
	-24: robbery, says attack, shut up, slug*, slugs, staff because, sticker ., tablets dont, thats normal, top board
	-24: waiting since, want mum, was little, we were, wedding and, week because, when do, with all
	-25: . food, . less, . nothing, . pocket, . text, and carol, are kind, at brownies, belt in, bike got, broke her
	-25: brownies, bubb*, bus stop, calm down, cancelled ., carer is, carer with, counsellor says, court ., dad are
	-25: different family, do archery, do bins, doug*, find out, fingers and, friend moved, fruit ., got place
	-25: has ordered, him it, hoover, how things, i leave, in fridge, is cancelled, is sore, keep my, key worker, knac*
	-25: knackered, know yet, lie in, lost his, me choose, mum come, my yellow, needle ., not~what, people are
	-25: people talk, plays radio, results, said hi, saying it, screen, sends me, shoo*, spilt my, stop asking, sun, sun .
	-25: tells same, too early, uncle came, wakes up, want say, wanted run, was best, water bottle, went everywhere
	-25: went in, with different, wrong again, yellow belt, you find
	-26: . knife, . made, about drugs, always full, and nothing, annoyed, apple and, are so, army, at bins, at five, badg*
	-26: badge, be police, box got, breakfast on, but is, by myself, car wash, carer for, come in, cooked, cousins wedding
	-26: creasing, creasing ., dinosaur, egg race, foam*, foaming, fran*, from ghana, ghan*, ghana, got drunk, grea*
	-26: great, guid*, have bath, help and, howl*, i picked, i waited, im so, its embarrassing, its long, job so, john
	-26: lang*, language, like peas, lock for, makes best, me how, mint, my personal, nan does, never had, not~march
	-26: not~new, not~peas, not~respite, of old, ok, once, sent card, she saw, small but, starving after, stay together
	-26: stopped when, tablets now, that day, though, too far, top bins, tried new, turk*, turkey, uni ., walk school
	-26: wanted ., was brave, watch at, were creasing, wobb*, worry ., wrestle, year*, years
	-27: absolutely, adop*, and house, arm on, arro*, arrow, away for, battleships, because my, boar*, boxing coach
	-27: can resit, carers are, detention for, dont mind, drawing on, feel weird, fifa ., fight ., first one, fit ., fixe*
	-27: flat when, gym with, handshake, handshake ., have any, have her, have lots, helped ., her baby, hot chocolate
	-27: hotel had, i cooked, if its, it looked, it was, its fun, macb*, macbeth, man of, may ., mean me, mend*, mended
	-27: migr*, migraine, my boxing, my mind, my prom, my sims, never wanted, no because, not~died, of match, of week
	-27: off but, on tin, posters ., resit, respite, ride my, scares, scares me, scor*, secret handshake, series, shop .
	-27: shy ., sign it, soft, spain ., ta ., taken, taxi man, that ok, they come, tomato, training ., was, was turkey
	-27: wasnt scared, window it, you bring
	-28: and ate, and everyone, angry so, at seven, because it, birthday cake, brother farted, chess ., crime ., day its
	-28: embarrassment, embarrassment when, engi*, engine, engine ., erit*, eritrea, fair that, feel scared, fencing
	-28: from eritrea, from rain, get jealous, got engaged, have i, here are, hot it, im over, in engine, in jail
	-28: inhaler is, itches ., jealous of, meal*, meals, mons*, mouth was, my party, nearly passed, night but, not sure
	-28: nothing changed, not~anyone, not~meals, not~park, not~secrets, not~sure, not~unsafe, of embarrassment, of moving
	-28: on trampoline, one where, other ., paint ., penk*, penknife, question ., quiz, room*, rooms, saving for, say they
	-28: she came, shook his, sip, sip of, so happy, someone and, swing and, was in, was late, we walked
	-29: . felt, . tell, . went, . what, adults, after swimming, and gran, are ok, arre*, at rugby, blinders, bullying at
	-29: cart*, chased, circus, clar*, complain, complain about, cross ., dad doesnt, danc*, dark so, end of, fixed
	-29: flowers, for my, fort*, funny voice, gets more, graz*, grazed, have night, havent ., he cried, i slipped, i wont
	-29: in film, in rain, in town, late because, live with, loll*, long ., lunch, mayb*, maybe, maybe ., me pictures
	-29: miss told, moody, my bus, my drawing, my tonsils, no bullying, not~bullying, not~made, not~rules, not~yet, on day
	-29: pack ., pass i, peak*, peaky, peaky blinders, powerpoint, same time, scared my, school nights, screamed, sept
	-29: stab in, strict about, suin*, suing, teaching, tons*, tonsils, tour, unfair ., was only, would find, you wear
	-29: youth club
	-30: . see, . why, . worst, audi*, babies ., baby and, bbq, big room, brou*, brought, can do, cat is, deep end
	-30: did big, dog on, dye, dye my, everyone went, get flat, get know, had three, hands ., homesick, i came, i moved
	-30: im off, in mud, in sand, it always, its cold, kart, knock, leg was, loads, lump in, map, mario kart, meeting and
	-30: miss put, mood so, mum myself, my carers, my verruca, not~anything, not~dye, not~smacked, on last, pig ., postman
	-30: prom dress, rabbit ., right thru, robbed, saturdays ., say goodbye, scen*, sings ., skat*, sleep right
	-30: social workers, solo, spider in, st, tea because, tell her, text ., text me, train was, trains, want stay
	-30: who decides, you decide
	-31: . football, 21, all at, and jo, anymore and, beat us, blazer ., cake*, cakes, camp, chippy, chippy ., cold at
	-31: counselling, crush, eating toffee, eggs, feed it, feelings ., fix my, for team, get for, get shy, grandma beat
	-31: here i, him and, home*, hope i, i say, im 21, keeper, leaving for, me what, mud and, mum brought, my exam
	-31: neck but, night and, not~like, over at, phone for, room say, sad about, shin, sleepover because, snai*, snail
	-31: stopped and, theyre sound, tiktok ., toff*, toffee, tongue eating, top and, use sharp, want keep, was happy
	-31: was poorly, who comes, will my
	-32: . before, . nobody, and was, assi*, at wedding, burnt toast, butterflies, came, cancelling, chas*, chem*, coin
	-32: dest*, destroyed, fine ., for sleepover, get live, gets me, got moved, he came, hope, hour, i hate, isnt scary
	-32: its far, keeps cancelling, kidnapped, knocking, knocking ., let us, me something, monk*, monkey, move in
	-32: not~knocking, not~scary, of family, on at, online ., piec*, piece, plays his, poison but, ragi*, raging, rang and
	-32: saw my, science we, she goes, shel*, sleep better, sure, tag, taxi ., they read, things are, tightened
	-32: trip because, try, under tap, was raging, with mum, without knocking
	-33: . angry, . were, abso*, and doctor, anyone in, are building, at fair, baby photos, be illegal, beef, being in
	-33: dad rang, exploded, felt, field and, fights, fire drill, goalie, gran has, gros*, gross, gross ., haircut and
	-33: have had, him off, his shoulders, hole and, i need, i sleep, in goal, its nothing, kicking sofa, knife with
	-33: left and, lovely and, no body, not~body, not~never, peas they, pleased, pleased ., rome*, romeo, school .
	-33: shower is, staff say, stage ., storm, sue, takes hours, tatt*, test*, therapy, tho ., want for, was bit, we are
	-33: we both, we sing, who said, word*, words
	-34: . too, always say, am oldest, and it, are fine, bake*, be nurse, been same, bike, bits ., book about, borrows
	-34: borrows my, butterfly, came off, choose my, could live, crisp ., dads for, dont like, feel left, filling
	-34: five pounds, get five, goal, good ., got dead, had baby, hair cut, hair done, hands went, harr*, harry, have you
	-34: he chased, he put, i sneaked, it hit, it when, know anyone, lady writes, learned about, much, nose bleeds
	-34: not~singing, on cod, or anything, people will, play ., put fake, room without, sell me, sheep, sister borrows
	-34: snapchat streak, sneaked, so funny, stay here, streak, things down, town ., us we, wales ., was angry, worker is
	-34: writes things
	-35: . home, . who, . worried, airport ., am worried, any of, ask me, at college, carrots with, chan*, change .
	-35: class gave, deck*, decks, died, dofe, eat his, esca*, finger on, gaff*, gaffer, ghost ., got wet, had heart
	-35: hit his, hope my, i cuddle, i went, in drama, its plastic, laptop ., lunc*, monopoly, nan on, nearly had
	-35: nobody shouts, not~nightmares, not~wanted, of myself, oliv*, oliver, oliver twist, revision, saturday ., seek and
	-35: sent out, ship, some days, stressing me, tears when, they check, till ten, time go, tuesday ., was time
	-35: was tired, washing cars, we cut
	-36: . passed, . saw, 1 because, 20 pound, alto*, alton, alton towers, and dribble, angry at, beam, blin*, charity
	-36: cod ., creeper, cried bit, crut*, crutches, didnt cry, drib*, dribble, dribble ., ella, everyone and
	-36: excluded for, fall out, fare ., feel proud, fili*, filing, good way, got back, got new, havent had, hit six
	-36: im filing, im new, in good, in may, it rained, lear*, like going, listens me, lived, marry, may, me but, music on
	-36: noisy ., not fare, not~fare, off beam, on crisp, past its, pasta ., pep, pictures of, please write, pock*, rained
	-36: reads me, said hed, sank, send me, she sent, shell, shy when, sick on, slipper ., snor*, spiders, tall*, taller
	-36: that she, there its, tower, towers, waited with, who ask
	-37: . come, . finished, all had, and dogs, and want, be against, bird, carer rang, cast, cats and, crin*, cringe
	-37: cringe ., did worm, disco ., doing ., everyone was, eyeb*, fell over, for mcflurry, go my, got hit, haha*, hahaha
	-37: hahaha ., hala*, halal, happens next, hours not, like dark, liked that, loads better, move out, nerf
	-37: not~touching, on saturdays, pringles, sea ., she screamed, shoots, toof, two buses, ward*, wardrobe, witc*, witch
	-37: with fish, wobbly toof, worm
	-38: . end, agree, all that, at uno, back ., bark*, bed all, birthday i, brother can, came last, clap*, cream van
	-38: cry at, everyone laughed, from falling, get on, go mosque, hear ice, her in, hes funny, hill ., home my
	-38: in office, it already, listened, me sleep, me sob, mosque on, my finger, non, non uniform, not~calm, not~shouts
	-38: old phone, panto, people would, personal, popped out, right now, rings back, sob, sob ., staff here, stun*, stung
	-38: thank you, they lost, this school, truth and, uniform day, up hill, was sad, wish people, with my, youth
	-39: aches, and leg, at hospital, before tea, better ., bomb*, brother argue, choking on, cost arm, cross country
	-39: crow*, dad works, dead body, do course, fed up, frozen, frui*, fruit, has never, he wont, her name, here nobody
	-39: it cost, join, kittens, knows about, leg they, lego ., lift with, me cry, months ago, much ., my chores, new one
	-39: not~hand, of things, pierced ., queue is, room is, six of, they always, torture ., want new, want you, was so
	-39: wolf eats
	-40: . boiler, at same, baki*, baking, chop*, chopped, court, days im, drum, fainted ., for eid, for saturday
	-40: go college, goldfish, gravy, hamster is, hit ball, i rang, i shoot, interesting, interesting ., know about
	-40: laughing, little and, little cousins, magi*, magic, make us, me truth, moved ., no sleepover, nobody said
	-40: not~scared, not~sleepover, of milk, of squash, of time, on about, rabb*, ring at, school dinners, so many, sprain
	-40: sprain ., tell mum, temp*, town and, vampire, was about, watches us, we ran, would knock
	-41: all by, am saving, ankle, bad dream, bake, bled bit, boxes, bridesmaid ., captain, carer makes, council came
	-41: cric*, cricket, cros*, everyone had, finished, for school, from council, gutted ., happy tears, i ., i shot
	-41: in any, karate, lava, messed, musi*, my ankle, nobody drinks, not~lol, not~maths, oven, post*, ring her, roof
	-41: she nearly, soaked, sound ., terr*, want different, we leave
	-42: and seek, are allowed, be two, both, box ., burp, bus was, called my, choir ., course and, cupboard door, dead on
	-42: dont lock, dont shout, feet after, friends house, front ., go red, hate that, hoov*, hunger, hunger games
	-42: i threatened, i whipped, in ten, keep changing, me card, night light, not be, not~forms, not~lock, not~sleepy
	-42: now he, pirate, plaster, raised, revi*, rota, sand, shots, six, stay with, turkey ., watching all, wore
	-43: about telly, aish*, aisha, and bit, appr*, big ., bit in, blew up, blood test, body in, brother lives, but in
	-43: cadets, chip*, cook, cried when, got sent, granny, grumpy when, i move, im buzzing, in sling, its boring
	-43: its hard, jabs, joke, later bedtime, met my, music ., my charger, my jabs, nightmare, not like, not~thats, ride
	-43: said yes, slin*, sling, starved, sush*, sushi, teacher gave, they fell, unsa*, unsafe, washing up, we lost, weat*
	-43: weather, week was, when dog
	-44: . bus, . have, am good, and every, and set, ball and, bedroom is, big lunch, boxi*, boxing, brother for, care
	-44: chase, come and, cooking ., do drugs, dont understand, e and, everything again, exam ., felt left, got up
	-44: had big, hate mushrooms, im happy, jab and, knit*, laughed so, live near, me about, not~weird, on stage
	-44: park with, please can, scored ., shelves, shelves ., stage, talk over, they did, under weather, with school
	-44: works and, write me, yes and
	-45: . half, . hot, anything bad, before bed, boat, carers ., charity ., cute, cute ., down wrong, emba*, farm ., five
	-45: flow*, going away, goodbye ., had two, haun*, haunted, have dinner, hid behind, joll*, jollof, killing, march .
	-45: my money, never comes, not~meat, off if, only moved, paddington, report ., sausages, scoo*, scooter, she looked
	-45: soon, swing, tells me, watch one
	-46: . can, . guess, babi*, babies, beac*, beach, beat, bleed in, bothered, bus but, came see, copy, council, croc*
	-46: dont come, drives like, egg, ever hurt, everyone else, forever, fren*, french, gold*, gta, guessed, hair .
	-46: he goes, hid under, in shower, its noisy, like her, me brother, new year, nodd*, nodded, nodded off, not~bothered
	-46: not~guessed, not~wait, pool, pupp*, puppy, share room, shelf, so did, sticker, swim, they would, they wrote
	-46: told staff, was cross, we, week for, winter .
	-47: . do, . knock, at telly, broke and, card with, chef, couldnt sleep, county, fix radiator, got hold
	-47: inspector calls, is teaching, judge said, keeps nicking, knock ., knock knock, know her, know rules, map .
	-47: me made, my posters, my toe, nice ., or touched, rules ., school everyone, she kept, snores ., snowball, stuffy
	-47: verr*, verruca, want talk, we talked, whos there, will get, workers
	-48: brother hid, criminal, fanc*, fancy, for day, for next, got flat, i learnt, i pulled, i read, im little
	-48: im terrified, in neck, lemo*, little terror, mondays, my taxi, off top, old and, part of, pepp*, pota*, resu*
	-48: same question, saturdays, schools, sea, since march, slav*, slipped, spider, terror, terror but, that im
	-48: theres bomb, they taste
	-49: . optician, attack ., being on, blue shell, chop, could be, detention, doesnt understand, forms ., friends are
	-49: got part, heart, hook, im all, in loo, in show, long words, mandy, photo is, ring me, runs away, smoke alarm
	-49: stayed in, taek*, taekwondo, this year, too hot, want that, who told, with blue
	-50: . bye, bomb of, camp*, camping, chap*, conf*, do not, get see, grandad was, gym, home yet, in mood, it right
	-50: leave and, me fishing, my forever, not~worries, of anyone, officer, on xbox, pat, race, sing*, so far, squad
	-50: tooth fell, was funny, worries
	-51: . harry, . neighbours, and sam, archery, ask about, better now, bike with, chased me, contact was, dad lives, fix
	-51: has big, have enough, he rings, here on, i smashed, my review, not~bite, on their, packed lunch, pocket, pump*
	-51: seeing my, sit next, someone ring, theo*, thing ever, told my, us live, worried
	-52: awkw*, awkward, bev, contact day, cried because, dead people, drop ., fine now, firs*, first, go church, got star
	-52: gues*, hot ., i belong, if my, is hard, is my, it lol, it should, left my, me hug, mum about, nearer my, not~cook
	-52: not~run, star of, that song, thing is, work*
	-53: and we, at camp, beach ., best, capt*, i blocked, i burned, job ., king, my counsellor, nearly died, new trainers
	-53: not~drinking, parkour, pass, plastic ., scars, sens*, sometimes ., spro*, tv, two years
	-54: about it, brac*, bring my, dying for, eyes on, fire ., fire alarm, food tech, go respite, good at, had four
	-54: headphones, laugh ., mario, my haircut, my worker, nan ., nearly ., never get, nobody touches, ran round
	-54: social worker, tech, that is, trains ., window wont
	-55: . since, at nine, balloon, bana*, be uncle, bisc*, bunk beds, carer i, cree*, did not, embarrassing ., excluded
	-55: fair ., for christmas, going say, got excluded, hate when, he brought, id sell, in bunk, its so, me straight
	-55: next one, noisy, phone because, say that, sir, snak*, snake, stopped because, tables, upset when, worker and
	-56: alarm off, annoying, anti*, anything like, apple, because mine, brave, exams ., figh*, finally, for last
	-56: forgot ., how use, is having, keep secret, mcfl*, mcflurry, meet*, meeting, mini*, she hugs, snores, table .
	-56: will you
	-57: . yes, 18, ages ., biscuits, college, feel sad, ging*, got paid, its being, jab, like blood, looked like, me calm
	-57: never go, pulled face, ring my, shopping ., so loud, stag*, surprise, tackle, team, we learned, we make, when tea
	-57: worker says
	-58: always asks, am fine, and got, art ., being scared, carers and, club, country ., defence, do my, does my
	-58: for sunday, him back, id kill, its too, jealous when, odd socks, pira*, soup ., sunday dinner, tired because
	-58: when my
	-59: . in, . miss, add, and dad, are nice, being late, boarding, boarding school, burp*, card for, cod, comes on
	-59: cross, eyes in, for coming, goal*, had nose, hes all, home but, ice cream, its still, more time, over it, own key
	-59: own theres, plaster on, sad ., tenner ., waved
	-60: ball, bathroom by, camp ., canc*, chor*, chores, fine, me why, mono*, my book, not 5, read, she brought, show .
	-60: stressing, want dog
	-61: bigger, boo, braces, break leg, contact ., feel better, for charity, guitar ., hugg*, hugged, is about, job, lol
	-61: move*, plen*, plenty, pott*, provisional, ref, she left, snack, steve and, tablets with, we had
	-62: . other, aunty wants, brother jumped, burned down, certificate ., change, eat breakfast, embarrassing, for no
	-62: go park, hay, hay fever, homework, in among, it looks, laptop, ment*, more pocket, no reason, not~reason
	-62: off swing, pie, shouts up, stay up, they changed, toast and, toma*, wale*, wales, want change, wish they
	-63: am reading, anyone here, cracked, dad when, fear, grav*, helm*, helmet, i won, if thats, in english, like log
	-63: lost but, mum rings, not enough, of tea, phone at, reading, song ., spai*, spain, way school, we booked
	-64: . sir, about boy, and read, are watching, band ., cafe, cancels, cereal ., checked and, contact be, could
	-64: could eat, dance in, every week, got certificate, home alone, keep dying, loo and, marks on, me tidy, messing
	-64: on way, only has, paper cut, phone when, rais*, they whisper, tidy my, works .
	-65: always ., cred*, credit, curr*, curry, fortnite, hat ., hide behind, i fed, i miss, im credit, in at, jell*
	-65: jelly, kara*, lessons ., lights round, my nans, no drugs, not~fight, pens, phones at, rank, sometimes and, vamp*
	-65: was not, worker was
	-66: and home, bed at, brick, charge of, fell in, five ., gave it, got nits, have phone, inte*, my friends, my teacher
	-66: not~away, of hospital, of when, pocket money, pretended, scouts, test, was ill, work so
	-67: . train, as me, at 10, choir, have lock, i stabbed, kidn*, not fair, not~fair, pushed him, repo*, report, squeaks
	-67: taken out
	-68: all good, dinners, fell out, has dog, it went, many sweets, miss, need new, office and, own for, secrets, shes in
	-68: slow ., stay out, talk each, we played
	-69: bullying, can ring, choking, dad but, disco, fore*, got sorted, her card, hide my, in wrong, like talking
	-69: never hurt, stranger things, you said
	-70: brother comes, brother when, decides, drum*, drums, kill*, mental ., they treat, tie ., treat, treat me
	-71: cade*, came here, grow, i grow, id die, job at, jokes ., mock*, staff never, up on, vet, we won, when will
	-72: am never, burned my, cour*, for easter, forget my, i wanted, interview, listened ., muse*, museum, nobody i
	-72: not~before, not~knife, pier*, pierced, rubbish at, rule, sniper, teacher is, up bed
	-73: boat ., carer ., crisp, jumps, my rabbit, pool ., she always
	-74: . thank, bridesmaid, came my, i love, my carer, optician, read ., this ones, unfa*, unfair, win, won .
	-75: #play, attacks, brings, club ., jeal*, jealous, nobody told, none of, passport ., review ., seve*, seven
	-75: talking ., tom, with everyone, xbox .
	-76: #plays, . our, . shower, at 9, been asked, bigg*, cake ., care ., helped me, here its, its good, joke and, lamp
	-76: nose bleed, reading ., shoot, sweets in
	-77: going on, has job, headache, lol ., not~feelings, not~party, orange, planes, sad, sad when, seri*, someone help
	-77: sorry when, us on
	-78: . did, asking me, boring ., brav*, daft, feel happy, my form, nil, sharing bathroom, sings
	-79: are too, arm was, base, everyone knows, good, gutted, i fancy, is fine, miss her, of blood, own room, wick*
	-79: wicked
	-80: . fire, . wifi, am doing, choose ., fight, lone*, lonely, me lift, part ., reads us
	-81: agre*, ate my, carer took, case she, checked, doesnt drink, full ., have tell, is killing, it under, nobody makes
	-81: sat with, toe, want learn
	-82: alarm went, could see, dark but, drau*, draught, middle name, new, on tuesday, rules, they talk
	-83: adopted, defe*, expl*, fell asleep, head off, heart attack, i carried, kitchen at, list ., never rings, not~rings
	-83: opened door, owe my, said done, see dad, sharp knife, shes got, sore ., they promised
	-84: at end, handed, i handed, know my, lost in, my wobbly, shark, spee*, speech, write him
	-85: be there, bin bags, climbing, dino*, gets cross, hayf*, hayfever, her she, my letter, name wrong, nobody hits
	-85: not~touched, strongest, strongest thing, talks
	-86: . no, excited, has new, heal*, i could, mum held, nits again, worst thing, you ask
	-87: . more, 0, always get, bruised, fill*, have never, i call, is funny, played, tidy, turn 18
	-88: buzzing, called, carrots, centre, cert*, certificate, guit*, guitar, has told, is cold, is rubbish, mari*, moon
	-88: tea is, thun*, thunder
	-89: . never, . so, about my, amon*, among, among us, can stay, lego, not~drinks, not~once, onio*, onions, own now
	-89: picked for, saus*, skel*, spel*, took us, uno, went off
	-90: best thing, contact is, of year, padd*, plan ., reads this, slept like, tell me, thats fine, there because
	-90: trip ., want move
	-91: atta*, blocked, dragon, grum*, grumpy, my report, opti*, rugb*, rugby, sorry and, zoo
	-92: bear, its about, many people, see my, she helps, want contact, was dying
	-93: dril*, drill, exam, for tea, i worry, im dying, rain ., surp*, thir*, you call
	-94: 8 ., hold her, i want, milk*, moved, movi*, moving, my savings, nice and, pasta, someone tell, want people
	-94: we let, week so
	-95: because everyone, letting me, my meeting, uni, was scared, with staff
	-96: computer, mud, set ., thanks ., too much, when can
	-97: cake, cant i, jumped out, knob, love my, my jab, netb*, netball, once month, upse*, upset, why cant
	-98: came and, front seat, i broke, lapt*, late, snac*
	-99: im fine, my socks, passed my, was no, when people
	-100: 18 and, burg*, its hot, jokes, me laugh, nothing do, sundays .
	-101: by mistake, i brush, mistake ., not~dark, read out
	-102: but now, english, learning, loud and, me eat, my window, new glasses, sits with, snip*, they change, was there
	-103: ache*, college ., i passed, me right
	-104: bore*, bored, cant wait, did my, let me, letter ., looked after, not~mates, scored
	-105: battle, helping, nobody here, told off
	-106: brought my, fina*, no i
	-107: cried, had have, kill for, laughing ., off for, prou*, proud, tort*, torture
	-108: die for, driving, fish*, fishing, horse, nicking my, respite ., we buried, we stayed
	-109: . contact, cats, choc*, chocolate, could have, do i, living here
	-110: brai*, danced, not~touches, scary, seek, stayed up, us do
	-111: always late, broke down, cupboard and, for year, i laughed
	-112: its private, murder, we laughed, zombies
	-113: glasses ., new shoes, past*
	-114: cried at, my social, would ring
	-115: it made, paint, sang
	-116: appl*, bunk, can i, chess, first day
	-117: cent*, has ever, mean ., my blood, tack*
	-118: alright ., and had, not~telly, ok ., said why, savings, sort it, watched, wolf
	-119: . that, all way, little ., worr*
	-120: fair, i used, knows me, wifi
	-121: am on, ladd*, ladder
	-122: im bit, nearer, team .
	-123: light ., match ., without asking
	-124: friend ., hist*, my favourite, talk my
	-125: are doing, exci*, for new, killing me, nerv*, which is
	-126: broken ., his crisps, is ok, love it, we did
	-127: haircut, war
	-128: haha ., of dark, peas, rain
	-129: drawing, my plan, not~day
	-130: counsellor, fish, held baby, my knee, oran*, painted
	-131: you asked
	-132: bus pass, card ., in meeting, joke*, sore
	-133: blood and
	-134: killer
	-135: drawing .
	-136: bike and, blew, he never
	-137: bus is, jump ., not~big
	-138: want know
	-139: i beat, not~bullied
	-140: pink
	-141: are dead, robb*
	-142: because we, big school, bori*, boring, we made, we put
	-143: old house
	-144: asked if, he talks, is proud
	-145: . bit, crim*, normal ., sleepover
	-146: help me, nervous, want leave, what if
	-147: we watched
	-149: not~hurting
	-150: falling off
	-151: fainted
	-152: nan and, till im
	-153: left out
	-154: will i
	-155: is called, miss my, seconds .
	-156: and miss, homework .
	-157: meeting ., not~drugs, not~gang
	-158: . doctor, bowl*
	-159: help with, made up
	-161: murd*
	-162: pain*
	-163: bomb, can my, form
	-166: happy
	-167: #story, singing
	-168: . scared, class ., said sorry
	-169: fast, strict
	-170: birthday and, not~contact
	-171: i like, my ears
	-174: june .
	-175: . where, talk about
	-176: massive
	-177: shy, that was
	-178: anno*, art
	-180: butt*
	-183: pound .
	-184: kills
	-188: teddy .
	-191: football .
	-192: new school
	-195: spid*
	-199: dete*
	-206: my old
	-213: . will
	-215: shouted
	-218: kind
	-222: want my
	-223: we went
	-226: won
	-227: on sundays
	-242: by accident
	-244: . dentist, lost my
	-256: helped
	-261: so can
	-284: prom
	-297: would like
	-323: shot
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
