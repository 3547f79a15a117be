/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -216;

const list = `
	185: game
	177: man
	169: . ive
	167: burn
	158: by my
	149: not~safe
	145: . carer
	141: say i
	137: give
	135: gone
	132: what
	129: he, till
	128: at work
	127: . everyone, mums, pills
	126: skin
	125: self
	123: die ., help .
	122: goes, they*
	121: hurt, pen
	120: . big
	119: friend is, matt*
	118: dads
	117: isnt, last night, legs, not~back, toni*
	116: stop .
	115: someone .
	114: blad*
	113: bath, him, pants
	112: aint, hits, wont
	111: blade, calls me, dont
	110: cooker, dad, i set
	109: lad, over and
	108: back, not~came, not~wake
	107: addr*
	106: blee*, car, kept, lads
	105: bent, they, wris*
	104: deal*, kid, kill myself, lie, not~see
	103: . teacher, did it, hand, me down, picture, what*, where my
	102: calls, face, kids, laughs ., mark*, marks, sold
	101: 12 and, bruises, i dream, my face, my legs, tell ., want die
	100: be, hits me, only, they call, us with, want blow
	99: dadd*, i do, its secret, rest, unti*, until, we have
	98: . if
	97: quic*
	96: cuts, drugs ., holi*, on me, stan*, we eat
	95: . been, black, me with, some*
	94: boy, got three, i listen, into my, not~tea, time*
	93: do it, if, my arms, my skin, slap*, something, spoo*
	92: brea*, cans, down, foil, gun ., hold
	91: . hes, for good, not~them, thinking about, water .
	90: carer told, hit me, how ., it off, its fine, not~now, spec*, special, stand
	89: . on, dentist it, im at, on in, pan, plasters, stea*, was swing
	88: . uncle, 11, 14, belt, cant, floo*, floor, get toast, my brothers, need stitches, sex, slee*, trousers, up my
	87: because nobody, case ., cries, days, leg ., only thing, puts, so we, tied
	86: burns, cutting, enough ., if we, killed my, kiss, like ghost, my diary, not~would, somewhere, them, who, wrap*
	85: bruise ., came*, girls, had eat, i let, ripp*, ripped, stuff, went out, wife
	84: . kms, barr*, breathing, cutt*, her, how, kms, not~looks, ones ., pict*, ribs, with him, woma*, would have
	83: glasgow, i wrote, in van, life ., mum is, not~yes, trou*
	82: mate is, messages, napp*, ones, para*, say yes, some, thing, times, wardrobe .
	81: drunk ., nobody came, not~be, of what, on news, people im, peoples, rub, shower ., teacher, use, weed
	80: ago, and no, bridge, gets, god, life, my contact, not~for, stick
	79: crack, dad hits, did that, dinner, doctor i, its my, keep, my period, nanny ., not~will, pant*, pick up, prac*
	79: pull, secret ., stop, took, turn, was me, written
	78: heard, i heard, nobody knows, nobody looks, not~knows, nude, says its, sell*, this, through, today ., whee*, worse
	77: . theres, arms, cant say, cuddles ., dead ., go school, id be, it i, lighter, more ., not~write, paracetamol
	77: pushed my, serv*, uncle wants
	76: all ., blood ., eyes and, fat, feeling, for him, he says, i left, im too, on train, pill*, was playing
	75: . goodbye, . house, box with, it my, its all, off, sharpener, she told, suic*, tent ., they cant, they lock
	75: toothbrush, we use, wish i
	74: . grandads, acid, hear, i wet, it every, of times, pub, says, smel*, things ., too .
	73: . little, be dead, get changed, girl, go, had tell, have say, how i, i saw, im with, is bent, men, money .
	73: not~out, not~since, powd*, powder, theyll, until it, wee
	72: banged, bed with, behi*, behind, bott*, door, his friends, i check, is for, my fingers, nana, nobody asks
	72: not~shop, on bridge, out my, period, pipe, put, reads my, scis*, scissors, started, this time, tonight, toot*
	72: turn*
	71: before he, bleeds ., dirt*, dirty, has got, heav*, i hurt, im done, my body, not~from, phones, staying, uncl*
	71: you come
	70: . took, age, and not, but it, days and, food, hate myself, i pull, i took, if you, im, it so, my name, nobo*
	70: shak*, swal*, tent, toilet ., told nurse, was told, woman, wrong way
	69: agai*, be one, by, card and, carer drives, fag, family now, he made, hers*, im scared, it all, my ribs, new family
	69: out window, pay, pe, pour*, sandwiches, sold my, squeeze, they think, wrapped
	68: 13, 3 days, diary out, drow*, herself, im proud, my pen, myse*, myself, nobody would, not here, poin*, purp*
	68: shout ., want her, we found, what dad, whats, whis*, with her, you wont
	67: about doing, angry i, gun, hates me, havent got, he said, i know, laughs, mach*, machete, my top, not~got, off and
	67: sear*, sick ., sinc*, since, step*, want turn, who tell, worse .
	66: . theyll, and ask, black eye, case, get married, happen, his, his hand, hold ., in there, mr, my dinner, not~asks
	66: not~sort, pub ., room ., ruin, see ., us when, uses
	65: am in, cans ., carer never, count, door ., i bit, i didnt, like that, lock*, more when, my chest, my medicine
	65: not~kids, play game, pulls my, she tells, smells, unit, up ., waiting for, when you, your*
	64: am scared, glasgow ., going ., heads, home, i clean, i hide, i no, i wash, im still, mattress, me, my wedding
	64: nothing ., petrol, pictures ., ready, shop for, show*, side, talk me
	63: . we, . whats, and says, are all, band*, boys, camera, counted, daddy, dres*, favour, football but, for them
	63: he makes, it on, knife ., like bath, lip, looked up, neck, not~curtains, park, period ., pram, pram ., pulls, stab
	63: train and, walk, yes .
	62: 200, am frightened, born, carries, clean, drug*, drugs, dying ., gas, go sleep, guy, hair out, heaven ., im ten
	62: live in, me take, meet, money on, new lad, nobody will, press, send*, share one, shoes on, steal, supervisor
	62: thin*, touches me, use socks, was accident, what is, wind*
	61: . boy, . when, about who, alarm on, and big, and left, battered for, been, brui*, buys, cousin makes, cras*
	61: ears ., have one, him i, holiday, houses, is full, it away, kitten, marks ., me all, mean*, not~coming, of dying
	61: one way, or i, pack*, road, want kill
	60: . foster, arms ., bullets, corner, feel sick, for bit, have not, i might, i wear, insu*, insulin, liked it, look
	60: me there, medicine, met on, my insulin, my trainers, nan is, open*, push*, ran from, slapped, sock, split ., touc*
	60: two days, under, walk in, want be, want wake, way ., we cant, when
	59: . girl, accounts, anymore ., ask my, at easter, at me, baby*, blue ., competition, dad punched, felt better
	59: friend, gets out, going sleep, got any, grandads friend, hold*, i been, im gone, kicked my, miss school, mobi*
	59: not~him, not~seen, of bus, olders, out, pants ., searched, shut, slur*, they laugh, they tied, wants, we miss
	58: . daddy, . is, am ., baby, be quiet, cold and, covered, dad did, does ., goodbye, hard i, how many, im covered
	58: is scared, know why, looking, loves me, new ones, night, not~home, not~walk, quick, she, sick all, stai*, station
	58: they went, whispering, wish
	57: all time, am hungry, and one, bad, brother is, dirty ., do things, for ., hate my, her car, hide, i ate, im dog
	57: is and, its getting, ive picked, leave flat, lyin*, lying, mate, miss i, need talk, not~stop, pen ., petr*, plants
	57: purpose ., quie*, quiet, she says, she threw, spoon, tablets, thro*, toil*, want get, with pan, wrist, write that
	57: wrong when
	56: . baby, . please, am always, ambulance, and shes, and told, and went, bein*, being, birthday money, bleeds
	56: can not, days ., ear, end, gate ., hall, i make, i put, in assembly, it from, keep going, kitchen and, last week
	56: me ., meant, not~ask, not~dentist, not~placement, on this, parents evening, sheets, tell you, thie*, video .
	56: vodk*, vodka, want ., window
	55: about why, address, ambu*, bags packed, blac*, brothers, bullets in, carry, child, cooks, cousin, cries ., does it
	55: door off, drun*, drunk, everything i, favour ., from mug, gel, have knife, im pregnant, keeps, laugh when, leave
	55: leave me, lump, me so, my head, nearly drowned, noises, not~bath, not~born, open my, or, posters up, set fire
	55: shed ., sleep, stay in, till it, unde*, washes, weekends, you
	54: . dark, . dont, at flat, at party, bottles, can give, cushions, cushions ., dad let, dance teacher, done
	54: dont look, gave my, gold, goog*, hates, he killed, here ., hous*, i aint, i learned, im tired, it bleeds
	54: little brother, married ., mummys, mums ., my tent, not had, not~clean, not~down, not~talk, not~water, of bins
	54: outs*, outside, plan*, ring school, said go, sink, smashed my, stairs, stuck my, times ., trac*, upst*, upstairs
	54: what he, wrot*, wrote
	53: acco*, aliv*, alive, breathe, buy, drown ., eats, futu*, future, get, he puts, hid in, his house, inje*, is never
	53: mark, me under, met, mug, my mouth, news, not~future, phones ., poured, skip, staying ., steak, talk ., tell
	53: thing but, told miss, turned, when man, wire, you read
	52: 40, after ., are always, as long, bugs, came back, cat and, class i, close, drown, everyones, ex, feeling when
	52: game who, girls ., goes wrong, hand on, hidi*, hiding, i ask, i burn, idea, is 30, is being, it, ive, left with
	52: little boy, lock door, long as, memo*, my arm, my game, my life, my shoulder, not~parents, not~right, on phone
	52: opening, out ., pair*, pairs, pairs of, preg*, pregnant, ripped my, shed when, shoulder, staff wrote
	52: support worker, swit*, telling you, they hold, this after, touches, trying ., turn ., we only, weird ., what would
	52: who did, would happen, you can
	51: about suicide, always at, better off, cant go, clea*, cost*, easy, eat, falls, feel like, fist, gang ., gets my
	51: he does, his mates, i done, jump, knee*, me again, me seat, my toothbrush, my xbox, not~after, not~evening
	51: not~house, ok when, only me, paki*, pakistan, pare*, parents, scratching, slapped me, someone is, staff was
	51: suicide, told not, watch ., where, wine from
	50: and what, arm ., be nice, carers have, close my, face was, first time, flin*, foll*, handle, hitt*, how make
	50: in our, in sock, kept bit, laughed ., me rub, my placement, nicer, not, not there, not~room, of me, on purpose
	50: oops, oops ., please help, purpose, says she, shook me, stil*, still, take, teac*, touch ., train, twisted
	50: two pairs, wet bed, wond*, would of
	49: 12, all sorted, asthma pump, at dads, bank on, breaks, brot*, brought back, cant stop, checks, come when
	49: coming house, corner shop, didnt do, door at, esta*, estate, fell ., flush, food bank, foster carer, grabbed me
	49: he hits, he plays, hold on, hurt*, i snapped, in pram, is always, its for, its how, knows im, me kiss, never see
	49: nothing in, noti*, not~car, on top, ones are, rang from, saw stars, she went, shows, swallowed, teeth are
	49: they held, they say, they wont, three staff, we hid, wear two, were best, wont have, wors*
	48: . mum, 30, allowed talk, at lights, at us, clic*, down stairs, drops, empt*, empty, every day, eye, get out
	48: go back, go his, have share, he broke, heaven, her bed, hes coming, hes hurting, home from, i drink, in norwich
	48: is off, kian, lines on, lot are, me being, my self, my wrists, nappy, near, no food, norw*, norwich, pile*
	48: poison ., pretend, put hot, said lets, see myself, sleeping, slept in, snow, snow ., strangled, they beat
	48: tongue for, want cut, wash my, when shes, why ., will be, wrists
	47: afte*, after, again he, and foil, and threw, arm, at tea, being hurt, big and, bike but, cares, come my, cry and
	47: dead and, debt, down there, eate*, eaten, end it, get told, good*, hide with, house ., how far, i nearly, if im
	47: knife from, line*, lines, long, lost property, man i, me say, messages me, mouth, mum dont, my pants, name .
	47: not do, not safe, not~dog, not~keep, not~telling, of it, property, pump, rest*, restrained, she forgets, shed
	47: sick every, sometimes i, staff hurt, stars, stars ., still here, that ., thats where, there are, there was
	47: touch me, vape*, vapes, we go, wees, wher*
	46: . mummys, . nana, . three, about hurting, always asleep, and people, bandages, blok*, boot, cash, come home
	46: dads got, dads i, delete, everyone looked, face and, for pe, from home, he carried, hide*, hides, hims*, himself
	46: hold me, hole*, holes, in changing, in park, it wont, jayd*, little ones, mirror, mumm*, my hands, my next
	46: not allowed, not~allowed, not~carried, not~save, not~straight, of them, phone so, pinn*, pinned, prom*, rape*
	46: raped, said say, shoe*, skir*, skirt, stepdad, think i, three days, thursday and, tin of, told im, too late
	46: took ., us ., walk*, warm, wetting bed, wont be
	45: . nan, . social, . something, 100, 11 and, aint got, app, because i, biting ., bits of, bother, check, corn*
	45: curt*, curtains, cush*, did bad, fire*, for trying, girl*, give me, gree*, grown, half, he found, heads ., holds
	45: im 9, is not, is party, keep warm, looking ., man on, mans, me over, next ., not~cat, not~took, not~where
	45: off floor, peri*, safe ., sent get, shoes, shut*, sit, sleeves, smells my, someone at, supe*, twis*, werent
	45: window ., wine, without it, worst child
	44: . his, brother he, carried on, cry ., drives us, dug, flop*, floppy, for ever, goes ., gos, grandads, had it
	44: haha its, hair so, hands with, husb*, husband, im being, in toilet, it dont, jayden, know which, learn ., list and
	44: listen, living room, look in, man ., my belly, nits since, nobody, not~doing, not~looking, not~she, not~top
	44: owe them, pay ., person, pick, picked my, plays tickle, prop*, reco*, rid, send, sharp ., shows me, since tuesday
	44: someone on, survive ., tickle game, time, unit ., up and, vids, wall, worker .
	43: . five, . there, . worker, 5 days, about abuse, abus*, abuse, abuse and, alive ., and hungry, and never, and said
	43: asks if, because they, been wearing, blow, blow up, boyf*, can be, chest, date, did something, eats paper, ever*
	43: feds, feel calm, for after, for losing, friday, full of, glas*, go where, got asked, got better, gran is, group
	43: grow*, had nits, i slept, i swallowed, if i, in, in school, jump but, keeps falling, kid ., knows where, lady
	43: lesson, letters, lies, lose, me come, me dad, me its, mum takes, my shoes, news ., not~night, not~sofa, of my
	43: of soup, only for, or nothing, out in, over*, play, pres*, prob*, pshe they, pull my, punched mum, said he, say im
	43: sleep there, spring, stepdad says, supp*, takes, than, tho im, toilets at, told i, unle*, unless, wash*
	43: wheelchair, you but
	42: always out, am bad, and made, are asleep, babys, bath ., bats, be ded, bean*, beans, bed, bed and, been saving
	42: beer, begg*, bit and, brother i, cere*, changed for, christmas, clot*, code, crashed, dares, did ., do is, do sex
	42: do shopping, dont see, following, for, for everything, for fun, givi*, giving, going happen, hairbrush, hall and
	42: happen my, have hair, have no, he touched, her boyfriend, her teeth, him in, hours ., i choose, in boot, key my
	42: last, leaves us, locks, lorry, me home, me in, me lol, my address, my cuts, my stepbrother, need, not~bike
	42: not~times, off trampoline, only when, phone charger, pin, plan be, puts his, remember ., school, she falls
	42: shops ., sleeves for, spri*, stepbrother, swap*, swapped, teacher asked, that works, three, told dentist, was them
	42: watches me, we do, wearing same, weekends ., white, with one, with them, yard, you are
	41: and laughs, asking for, bath is, battery, been born, bruise, but its, cant talk, chri*, chuc*, coat*, coats, cove*
	41: cryi*, crying, dare*, do if, drama club, fami*, family, flats and, for help, goin*, going, going finish, green
	41: hammer under, happen me, happens, he buys, hes, i dunno, in car, in case, in garage, it coming, its going
	41: keeps my, killed, kiss*, knife under, know you, lady who, last*, lorr*, me because, me if, mother, mum, my neck
	41: my turn, not telling, not toy, not~he, not~toy, one more, owe, phone and, promise not, punched me, right and
	41: sells, sending, shan*, shank, shelter, shower at, sing song, swallowed battery, tell my, telling, tells everyone
	41: them and, they sing, they threw, they will, theyre, tin, trus*, want hurt, water on, would ., you get
	40: . i, . school, 11 ., again on, all, at services, bank, because there, breathing ., checks if, choke, coming
	40: compass, danger, different when, dog ., dont ., dont no, drea*, driver, dryer ., faints, get this, go upstairs
	40: has had, he comes, he doesnt, her friends, her i, her legs, house is, how he, i owe, i started, in cold, in danger
	40: its in, its metal, its warm, keep having, keep quiet, kitc*, kitchen, little bags, little sister, lives .
	40: mans got, me any, metal and, milk ., my mother, my trousers, nan lives, need help, needles in, nobody took
	40: not~accident, not~book, not~listen, on card, on facetime, packets, plays with, promise, razo*, room but, services
	40: she cant, she faints, shoes and, shouts at, sleeve, spends, stood on, stuf*, theres, they talked, tired of
	40: too long, tried end, up unit, virg*, virgin, wasnt accident, we stay, week*, were off, when theres, worker at
	39: . carers, . like, . said, . staff, . swimming, are for, are going, assembly because, bag, banged our, bath time
	39: battered, because mum, boyfriend, bran*, bring it, christmas ., comes in, contact when, crisps, dele*, drawer .
	39: everyone is, fag in, fell but, film*, for when, garage ., get angry, go gym, got on, have long, he still
	39: heads together, him at, him every, his eyes, holiday and, horrible ., hospital ., how get, i sent, if he, in her
	39: into, is shut, is trouble, knows my, left alone, me sweets, nigh*, nood*, off her, old lady, olders and, one
	39: our heads, past ., phon*, pull*, said dont, save, say, sham*, share my, sister had, sister went, stabbed my
	39: stays in, suicidal, they cut, till ., toilet, told, watch, watch them, water because, we was, with, with belt
	39: woke, woke up, wrapped in
	38: . gas, about walking, acts, and searched, asked god, be good, begging, bingo, brother makes, but she, choked
	38: chos*, comp*, counts, cousin gets, do pe, does that, doesnt fix, flig*, football coach, four of, glasses broke
	38: grown ups, he bought, i kept, i mean, in sink, into door, kill herself, knic*, knickers, live now, living
	38: money is, moto*, motorway, mout*, my back, myself sick, nice when, nice*, night ., not~bedtime, not~dying
	38: not~feed, not~fix, not~look, not~ring, now, of weed, on her, only feel, papers, passport and, peop*, perf*
	38: person i, ring ., scared ., she will, should lock, side ., since sunday, smell, spic*, spice, stairs .
	38: started doing, strip, tash*, tasha, they have, ups, us she, wake up, walked into, wedding ., wet, will live
	38: wish it, woman ., you will, youre
	37: 7 and, about ., and, and film, and ring, asle*, asleep, back there, beat*, been sleeping, believes kids, black .
	37: bloke, buil*, building, cant hear, dark ., didnt know, dream, drin*, enough for, facetime, film it, food ., fune*
	37: funeral, get chips, going stab, he stopped, her own, i hear, i walk, in church, in here, is 3, kids like, knows it
	37: live ., loft, meal, mile*, miles, my football, my teddy, my teeth, my whole, nan had, not~camera, not~open
	37: not~true, of prison, picked up, problem, reme*, round my, safe, say you, screamed at, screwdriver, selling, she is
	37: shops, sleep i, someone should, split, spoons, start ., sting, tell miss, thin, thre*, toast ., uncles, up how
	37: was dog, wast*, waste, waste of, what grandad, you lot
	36: . id, . ill, . two, 13 ., 13 and, 600, acid and, again, asked what, assembly and, at station, bags, bleeds and
	36: boug*, bought, burns on, bury, coat, cream on, damaged, desk ., dinn*, dont ask, dream about, fat ., faul*, fault
	36: feeling like, fiver keep, for joke, for monday, front door, get one, go with, got burn, got stabbed, have answer
	36: he asked, hear ., her funny, him ., holidays, holidays and, i counted, i lit, im like, im rotten, in pshe, is so
	36: it hurts, it wasnt, jumping, lad from, lift my, locked in, lot of, made us, mattress and, mum in, mum or, my class
	36: my leg, my lip, my team, name, nann*, nanny, needing it, never gets, not~around, not~else, of food, off him, pray*
	36: prayers, pshe, reac*, roug*, says her, shes, sims, some of, stops when, story, suga*, sugar, talking him, that he
	36: till i, time i, toast if, uncle, washes me, watching, weed with, wheel, when staff, where it, with compass
	35: . daddys, . would, and were, bathroom when, bingo ., birthday ., born ., boxing club, bruises on, by sunday
	35: charge ., chat, cous*, cried ., crushed, daddys, date on, dealer, dies, drawer and, dress for, eat with
	35: everyone will, falls over, few, fight and, finds out, for protection, goodbye everyone, got in, happens me, hate*
	35: he finds, hedge, hedge ., i bring, im late, im working, it in, it now, lip ., lips went, me cook, me move, me new
	35: mirror ., months and, morning ., mum took, nice his, nort*, norty, not~breathe, not~buy, not~come, not~funny
	35: not~going, not~in, not~lift, not~review, on live, protection, protection ., put his, real name, rice ., room and
	35: run ., say nothing, scared at, school they, she cut, slap, sleep in, smell it, so id, something in, stoo*, stood
	35: stop now, stopped ., strap, stum, taki*, taking, tell school, trust, tummy ., van ., was bleeding, we live, wee in
	35: weed plants, when it, when she, will make, wish*, wishes, you want, zombie knife
	34: . grandpa, . lad, . lady, . she, 999, 999 because, after sunday, ages ago, all i, all in, and came, anym*, anymore
	34: asse*, assembly, at mums, bag is, be wife, benc*, bench, betw*, between, black and, broke in, cam, cant*, canteen
	34: comes ., coug*, cup, daug*, daughter, dese*, didnt want, dinner at, dog but, dragged, drives, fetc*, find her
	34: for everyone, for food, for guy, friend has, gate, get rid, glass, glass in, grandpa, had give, had ring
	34: have write, he laughed, her with, his room, hot sauce, hurting, husband ., i buried, i looked, i lose, im 10
	34: in all, in day, is at, it feels, left us, lips, look out, mum she, my underwear, nappies, next time, no money
	34: no shoes, not~cry, not~hospital, not~paid, not~plays, not~shoes, not~want, nude*, nudes, of beans, out at
	34: overdose, overdose ., pays, placement, plan and, practise, practising, quiet for, reading about, ring 999, room in
	34: said stop, sauc*, sauce, she cries, so he, something bad, stairs and, swap me, swing but, swol*, there, they didnt
	34: thief, thief ., tonight ., tonight when, trainers are, trampoline ., underwear, waiting ., were*, whole class
	34: you go, you ring
	33: . lost, . one, 60, 7, age is, and his, as far, as motorway, at bingo, august and, be better, bed because
	33: been here, bend*, bent my, bleeding, bucket, but we, care*, cereal, chain, clicked, did with, far as, flic*
	33: flings, flings us, for first, for hours, fun of, go out, goes in, gone ok, got as, grip, group chat, hammer
	33: has found, has sleep, he say, held, her story, here keeps, his face, how old, in loft, in lucozade, in my
	33: is number, is red, it after, its, kisses, kneel, kneel on, know who, long time, luco*, lucozade, lucozade bottle
	33: monday, motorway last, mums and, my funeral, my nudes, my uncles, not~bother, not~doctor, not~lights
	33: not~september, not~trust, not~wont, not~wrote, off his, on bonfire, on rice, outside ., padl*, panic, plate
	33: ready ., row about, saw him, say ., says age, scarf, shook, someone from, station ., stay behind, still did, stri*
	33: swap, takes it, there ., they need, they tell, think about, thought i, tied my, time im, touched me, town*, towns
	33: under my, vapes ., we know, wear long, will see, will tell, with chain, wonder, word, write this, you move, your
	32: . sharpener, after he, against, all be, always last, and calls, at cars, biscuits ., brow*, buck*, can tell, cara*
	32: caravan, chec*, cleaner, clou*, clouted, collapsed, costume, dads and, dead than, ded, dinner and, dog if
	32: door when, everyone at, feel, file, floor and, fold*, folder, for ages, for two, forgets, getting worse, got his
	32: got one, got worse, harm, headlock, heat, her tablets, hide in, himself and, i collapsed, i cross, i poured
	32: i said, i touched, im running, in headlock, in so, is 14, itching, locker ., mum shouts, my file, my passport
	32: my voice, nan gave, new baby, nobody cares, nois*, noise, noth*, nothing, not~cares, not~eat, not~more, not~put
	32: not~waiting, not~we, not~which, ok i, only get, or else, passed out, picture of, punched, rail*, read this, said
	32: said bye, sat on, scratch my, self harm, she shakes, snap*, snapchat, so she, soma*, somalia, song about, staf*
	32: stay at, stuff ., thanks for, thing i, told teacher, top of, tumm*, tummy, uncle says, under in, van, wash .
	32: wasn*, wasnt, went floppy, were on, which one, work and, xbox and, you do
	31: 31, after my, bath*, beaten, been on, been told, behind me, blood on, book ., box, bum and, buy me, cant walk
	31: chai*, class is, cleaned it, come, couldnt, cried and, cut my, dad found, dama*, dare, do all, dont bother
	31: drink because, drove us, film was, food in, has, has her, have sex, have stay, hes booked, him up, his lighter
	31: hitc*, hot tap, hotels, hotels and, house for, hungry, i count, i give, im 11, im only, in group, jumper, kai
	31: kitchen ., knock so, little, lump on, machete in, make me, man and, me hotels, me nobody, me ten, me they
	31: mum cant, my dads, my hed, nake*, naked, nappies ., nothing i, not~without, one tin, only have, opens, own with
	31: padlock, part*, party ., passport photo, pushing, recycling, ringing, ruler, scra*, sex ., share bed, she calls
	31: show my, something sharp, spea*, special knock, takes pictures, talked about, think thats, through my, throw
	31: toilet and, tomorrow ., touching, under hot, us for, visitors, walk right, warm ., was short, we sit, weed in
	31: when her, wich, will ever, woul*, yard .
	30: . he, 3 kids, alre*, already, are waiting, ask before, ask question, asleep so, bad for, bald, be cut, beca*
	30: because, bed ., before its, belt ., blea*, bleach, but my, caretaker, carry it, charger, deep*, deeper, doctors
	30: drank hand, dress and, drowned, early and, eat and, eats out, everyone gets, eye from, fetch, finish, for long
	30: freezer, get done, give my, gives me, giving my, going jump, got knocked, grandad says, hand gel, have lump
	30: he calls, he knocked, held ., him after, hold and, hote*, i guess, i rub, i talk, in heaven, in september, it gos
	30: its what, knocked me, leaving tonight, load of, make myself, mam, mate has, me flying, me im, my age, my last
	30: nan keeps, neighbours, nights so, nobody ., nobody checked, nobodys, not~checked, not~pe, not~up, now there
	30: old foster, on bench, on call, on hot, one who, only happens, our hands, pants all, park he, phone is, pictures
	30: reading this, same pants, screams, secu*, security, she wont, shift, so it, somalia and, special juice, streets
	30: sum, take turns, takeaway ., teacher texts, that gets, that nobody, thats it, top off, towel, twisted it, walking
	30: we meet, weig*, weve, whistle, who would, why do, will stab, wont need, work in, would do, wouldnt, wrestling
	30: wrote my, you were
	29: . dads, . new, 50, about us, after match, and do, at number, at old, be off, bird*, birds, booked, brother again
	29: bruises from, burn on, bus came, call him, calo*, calories, can have, chil*, coac*, coach, coats ., cough
	29: couldnt get, counts my, crew, cuddle ., dont deserve, drinks, easter, eat in, everyone does, fence, fost*
	29: funeral ., get held, get it, getting changed, go at, got added, harder ., have bag, he raped, he sits, hid it
	29: hurt me, i found, i hold, i steal, in science, inhaler ran, it clicked, it isnt, its safe, kick*, kids at
	29: laugh at, legs till, let them, like way, litt*, looked at, love you, man came, me one, me when, much longer, my ex
	29: my papers, my school, night for, no ones, noticed, not~deserve, not~noticed, not~period, not~point, not~thing, of
	29: of being, of bottles, of him, on here, on him, once and, only reason, our coats, people in, pile, please, pretends
	29: quick ., raped me, rips, say he, say she, shakes, sister because, smokes weed, snif*, so im, sofa and, step over
	29: stin*, sweets for, thei*, too loud, trampoline and, twice this, wants my, watching it, weeks and, wett*, wetting
	29: when someone, without me
	28: . poppy, 18 ., about pushing, all my, always people, and hid, and phone, are in, at table, auntie says, bad day
	28: bathroom bin, bin ., boyfriend says, boyfriend who, carer tells, carp*, carpet, coin*, coins, collar, colo*
	28: come get, company, company ., cousin keeps, days on, diar*, diary, died he, do ., doesnt say, eat ., enga*
	28: fall asleep, far can, feels like, flats, for family, for hour, from outside, gary, had same, half sister
	28: has burns, have bother, have go, he likes, helps ., hock*, hockey, hope operation, i couldnt, i fell, i felt
	28: i had, i killed, i tied, i wee, im meeting, in chair, in drawer, in hall, in middle, is asleep, it helps, joki*
	28: joking, kitt*, know sound, like football, like how, locked me, locked my, lunch ., me she, migh*, might, monday .
	28: most, my collar, my half, my nose, my sleeves, nails off, never met, nobody wrote, not~anymore, not~washed, now i
	28: off with, olde*, on snapchat, on thursday, people who, pills and, point, points, remember, room at, ruler .
	28: scratch, she drove, single day, sister if, snit*, so ill, sound of, spen*, stayed at, stop when, stops, tap but
	28: tea time, teacher ., teachers, that isnt, they hit, they never, they still, thing and, things, time you, toes
	28: told school, trousers and, vide*, want miss, wash, what for, window is, worker i, youn*, your mum, your room
	27: . life, . mans, . old, after you, ages and, and slept, anot*, another, are teaching, at christmas, away ., bag of
	27: been gone, being bullied, bleach in, bleed and, can smell, cant write, case he, charger wire, cist*, cistern
	27: cistern ., could go, day for, do house, doct*, dont leave, drag*, dress, eat i, end up, every meal, fall*, feel it
	27: flyi*, flying, for breakfast, for weeks, for you, foun*, found, from snapchat, get things, got petrol, half term
	27: has no, hasnt come, have, have my, he gave, he stands, heel*, heels, heels ., hell, help my, her eyes, her hand
	27: his shoes, home for, hungry at, i pretend, i stay, in their, in toilets, in when, is 12, is sending, jump off
	27: life is, load, made plan, make everyone, maki*, making, making something, me dead, mess, mouth with, mum was
	27: my hamster, my husband, my phones, my sisters, my skirt, myself bleed, normal for, not~asking, not~coat
	27: not~joking, not~lots, not~miss, not~talks, not~week, now but, number, on minecraft, parts, parts ., phones off
	27: photos ., pizza ., powder on, pretend i, private parts, ps5, rob, round here, round me, running away, screams .
	27: sending taxi, she acts, she drinks, she only, she put, shopping and, shov*, sit out, sleep with, so i, so scared
	27: speak, staff are, stands, taxi for, tells, them ., ther*, things wrong, think its, thinks its, this week, tomo*
	27: tomorrow, toy ., turned my, ugly, until i, walks, want sleep, was horrible, we can, weed on, what it, while he
	27: whit*, will forget, wipe*, with cold, with shoe, without my
	26: . kyle, 20, 5am, 5am and, address ., after college, ago and, alarm ., answ*, at school, at some, back again, birt*
	26: bled ., body, book for, brown ., bush*, bushes, calm, camera ., carers dont, clin*, code for, count as, cupboard .
	26: deserves, do anything, done now, dont tell, drop*, eating and, favo*, find me, friday he, gett*, getting
	26: got black, got list, had talk, have keep, he parks, her foot, hit myself, hold you, i chose, i promised, i punched
	26: i throw, i woke, im 13, in bushes, in skip, in some, is reading, knuc*, knuckles, kyle, lesson ., letters .
	26: locker, long i, made my, married, mcdo*, mcdonalds, me princess, me watch, might be, mine ., minutes and, mouth .
	26: my fist, my knuckles, myself when, needle, next review, nightie, not come, not good, not speak, not~by, not~dads
	26: not~girl, not~jo, not~train, not~watching, not~weekends, nowh*, nowhere, of night, off when, on radiator, one less
	26: own car, packed, pani*, phones on, pounds and, princess, pushed, put bleach, put padlock, quiet ., roll
	26: saturday and, saving my, she laughs, she wishes, shes on, since friday, skip ., slaped me, sleeping in, so .
	26: sock in, some lads, spends all, stat*, stopped eating, stressed ., table, tied me, till friday, uncle does
	26: understand ., used do, usin*, using, wake, was my, we will, wedd*, what its, windows, works when, year 10
	25: . boss, . four, . lol, 15 ., accident ., all got, and date, and goes, and grown, and shut, and sit, back door
	25: bag in, be married, because water, bed is, bed so, big boy, breathe ., brother at, bulb, bulb and, burn*, by bus
	25: by different, calling it, cant see, cide*, cider, clothing, clothing money, clum*, clumsy, clumsy ., couldnt move
	25: craig, death ., doing it, drinking ., ended up, face down, family ., family photo, films, food for, foot*, foster
	25: fuss, get me, go i, gold ., got no, had burn, happened, happened ., have pay, have secret, he choked, held me
	25: his fist, hit ., hug, i bleed, i pick, i ran, if ive, illegal if, im stressed, in family, insi*, inside, it doesnt
	25: it illegal, it stops, it werent, its coming, keeps clothing, keeps making, kill, kissed me, knocked, lets kids
	25: living with, longer ., looked ., make fuss, make you, me beer, me mam, medi*, mum ., my chin, my year, needles
	25: not~cream, not~fuss, not~lunch, not~make, not~next, not~stand, not~way, now we, nursery, of all, old woman
	25: older boy, one i, our house, our little, over ., piles, piles ., pipe made, pull out, put in, razor, run
	25: school every, screwdriver in, shotgun, spac*, space, stand in, starting, sting ., stood there, stressed, sunday .
	25: tablet and, talked ., tape, tea on, tell anyone, that are, them my, they cancelled, they forgot, they shut
	25: this month, tight, time ill, trapped, tummy is, turn telly, under his, use newspaper, videos, was dark, was dead
	25: was game, was needle, wasnt ., went blue, where im, window at, wing*, wings, with screwdriver, wont hurt, writ*
	24: . by, 17, 800, am 15, and take, at bedtime, at his, baby brother, back on, be sorry, because he, beep, beep .
	24: behind bins, being born, beli*, bite, boiling, breathe and, brother and, brother in, bruv*, came ., camera in
	24: carer goes, carry bag, clos*, coat ., crack round, cut it, didnt come, dirt, dont pick, dont think, down when
	24: drags, drags me, dressed ., drowned my, drugs and, enou*, enough, even*, evening, explode, fed ., fell down
	24: find my, foot on, fuss about, gary got, get money, get slipper, gets in, going run, golf, guts, he locks, here so
	24: hes had, his bed, his knee, i scared, im giving, in bathroom, in summer, is looking, is only, it round, keep our
	24: key ., kicking, laho*, lahore, later ., leaves door, legs so, lie ., ligh*, lights, like my, look at, marr*, matc*
	24: me and, mum went, my picture, my wheelchair, name and, new place, nobody was, nods, nods off, not~always
	24: not~nothing, not~pick, not~stepping, not~wedding, nuts, off because, off mirror, on table, one and, or he, payi*
	24: paying, picking, pinc*, placement ., raw, say wait, screaming ., see what, sees, selling drugs, send pictures
	24: she ripped, she took, sign my, sign*, sleep on, sniffs, stepping, talk and, thats, tummy ache, up tomorrow, upsi*
	24: upside, upside down, us, us if, wants see, we get, we sell, wee since, what school, whatever, whic*, which
	24: with water, wrong ., wrong side
	23: . last, . monday, . only, . sometimes, 40 ., after what, against wall, agency, and leaves, and say, and stood
	23: arms when, as, as punishment, asleep ., at breakfast, at castle, at him, bath with, be asleep, be out, belt if
	23: blade in, boot ., bus shelter, can and, can hear, can live, can stop, car keys, cares ., carr*, cast*, castle
	23: chew my, club because, cross about, crossbow, cup and, doesnt eat, dont write, drawer, feel bad, filmed me, flat*
	23: food at, for having, for months, from other, goes quiet, going die, gold and, gown, groo*, has been, have move
	23: heavy, hes paying, hide it, him for, his voice, hitting, hold my, hole in, hull, i chew, i stab, i tell, i wait
	23: in bottle, in bus, in shed, is high, it again, it makes, its his, kisses me, knee on, lexi, like he, like im
	23: look ., matches, mate cuts, mattress ., me for, me where, meter, mum gave, mums ex, my toes, nails in, name*
	23: names, need get, no heating, no more, noise ., not~as, not~cross, not~heating, not~lie, not~no, not~there
	23: not~toilet, not~why, of stuff, older boys, parked outside, pays for, people and, puni*, punishment, punishment .
	23: put outside, pyjama, register, remi*, robux if, rubs, sad but, say who, shame, sharpened, sharpened my, she hides
	23: she laughed, shelter and, shes 12, should never, shoved, shower, since he, sister, sit on, slaps, slept on
	23: small ., smiles, so people, sock ., spoken, stam*, stinks of, tablets ., taking my, them when, they carried
	23: they found, thoughts, top, trap*, use my, wait till, was cat, was parked, were all, wheelchair so, whisky
	23: with acid, with grandad, your neck
	22: abro*, abroad, against fridge, am going, and hug, and lock, and men, and should, be having, before i, believe me
	22: bonf*, bonfire, bread and, bridge ., cameras, car that, carer and, carer shoved, cash ., chased by, comes into
	22: crashes, cunc*, cunch, cut, cut off, dad slaped, daddy did, did wee, do owt, doesnt go, doesnt need, drawers
	22: drye*, dryer, dunn*, dunno, earn, electric, esco*, escort, ever and, everyone i, except me, falling out, for drugs
	22: freezer and, get no, getting dressed, going cunch, got me, had lesson, hamm*, hand and, he did, here is, him do
	22: i practise, i seen, i stole, if there, im his, in different, in hedge, inca*, incase, is mine, is still, jack*
	22: kid in, kitchen knife, kitchen table, lad at, like its, like we, man at, me against, me alone, miles away
	22: moved here, much trouble, my wrist, need me, need*, nicked my, no coat, nobody wakes, not~getting, not~hands
	22: not~her, not~kitchen, not~owt, not~send, not~show, not~until, not~wakes, not~your, now im, of kids, offe*
	22: old coat, one ., only had, only keeps, or they, parties and, piled, piled on, pin ., plac*, placement in
	22: plasters and, police came, pretend be, pulled out, says nobody, school toilets, shakes me, she films, she said
	22: shift ., sister sleep, skirt when, slas*, slashed, sofa ., something and, sometimes they, stub*, stubbed
	22: stubbed it, sunday, sword in, they argue, they can, tiptoe, tiptoe when, wand*, want him, was locked, washes my
	22: watching ., we should, weed and, wont tell
	21: . dog, allowed put, ask why, at ours, because people, bed by, bedtime ., being funny, belt from, bin, but only
	21: cana*, canal, checking, checking my, chok*, christmas and, clothes were, come school, contact again
	21: crying because, dang*, dont find, dont go, dran*, drank, ear and, fags, fighting, flinches, flinches when
	21: for every, for vapes, for weekend, fork, found it, from here, funny but, get put, go of, goes up, got job, grab*
	21: guys, gym ., had hot, happy she, he counts, he drops, he sends, he touches, hear his, hedg*, her foster, her uncle
	21: his family, his feet, his trousers, hurt cat, i, id, is locked, is staff, it stop, its always, leaned, leaned on
	21: learned how, leav*, made fake, mana*, manager, many it, mates mum, me is, me round, memory, memory box, middle of
	21: mum keeps, my clothes, my memory, my nightie, my torch, neig*, new girl, no clothes, no who, not~deep, not~leave
	21: not~photo, not~stitches, not~tomorrow, of you, ours, out loud, own in, parcels, pigs, play with, pure, put stuff
	21: raw ., reas*, reason, room with, said boys, same car, saving, shake, she cried, shee*, shif*, shot*, six and
	21: sorry on, staff allowed, stamped, stamped on, step, step dad, stitches ., stopping, stopping me, straighteners
	21: stup*, stupid, talked, tea at, that deep, there with, they locked, thing stopping, tight ., torch ., twin*, twins
	21: two ., up when, us up, visitors ., wait until, wall by, want stop, was 4, was out, week ., whats in, will hurt
	21: with fork, wooden, worried about, writing this
	20: . done, . every, . was, 26, 3am, again because, ago ., allowed say, and window, anyo*, anyone, are making
	20: arm with, as i, asth*, asthma, at 3am, baby ., bad ., bags in, balloons, be fine, because theres, birthday
	20: boiling ., bought me, break ., bringing, bruver, bum ., butchers, by summer, car for, carer has, coming back
	20: costs, cry because, dad calls, dad sees, dads ashes, diary ., discord, do grown, door so, dragged me, every single
	20: face*, faint, fingers on, frid*, frig*, frightened, gap, gets it, girl from, girls in, gloves and, go under
	20: got battered, got cross, got holes, gymn*, gymnastics, hair off, have ., have bed, have cutting, have get
	20: have nice, he loves, he walks, head went, hob for, hold but, home time, home with, i not, i stand, im next, is .
	20: it only, its boiling, kayl*, knocked out, leave care, liam, liar, look for, lying about, make him, map and
	20: marriage, marriage is, matter, me by, me floor, me sick, meet at, mum got, my bruver, my crisps, my stammer, nan i
	20: neck and, need it, no sheets, no toilet, nobody sees, not mine, not my, not~baby, not~breakfast, not~grown
	20: not~married, not~matter, not~saw, not~sees, not~sheets, not~washes, numb*, number for, off bridge, on back
	20: on floor, on weekends, online boyfriend, page, parks, pe ., photos of, picks us, police took, ramb*, rambo
	20: red raw, reta*, ribs are, room has, round, safe hold, said thats, saw ., says mum, says when, school now, shes at
	20: shop*, shoulders ., single, sister i, sleeps all, so its, some nights, staff dont, staff laughed, stairs so
	20: stammer, stop crying, stuff with, take kitchen, that, they eat, they smoke, they threaten, this i, threaten, tipp*
	20: tipped, torch, towel over, twel*, twelve, twelve ., two men, up by, was bad, was wrong, weekends and, when there
	20: why i, will*, willy, with baby, with gun, with man, working, would come, you could, you if, yourself
	19: . girls, . im, . long, 4, 7s ., acid on, after 3, all girls, all his, and comes, and if, and shouts, and used
	19: anim*, animals, arm got, at library, baby so, baths, bike ., bite*, bites, bottle so, boyfriend is
	19: boyfriend makes, boyfriend pushed, broke my, brother rang, burns ., by staff, carpet ., cash and, cat on
	19: chat with, child and, cleaning, cleaning and, cries every, crying and, cut me, cutting like, didnt say, do this
	19: does*, doesnt, dog bed, done it, dont answer, dont want, down his, drops me, drov*, drove, drunk on, everything
	19: everywhere, fall ., feed*, feel dizzy, feel*, flight, fork ., foster carers, from my, girl i, gived, go tonight
	19: going regret, had fit, happens at, has be, has bruises, has wine, havent seen, having thoughts, he rubs, he uses
	19: heavy ., held pillow, hitting me, holds me, hung*, i jump, i sharpened, i skip, in bedroom, in carpet, in next
	19: is packed, is that, isnt ., it stings, jus, knife school, leo, lets, lond*, london, love each, makes her
	19: me hospital, me see, meeting at, memb*, member, messages ., might not, missing, monday and, money, morning and
	19: my chair, my covers, my ear, my parents, my toybox, nail, not got, not~believe, not~food, not~help, not~live
	19: not~signed, of drink, of pills, on, only know, onto, others and, out which, outside my, pointed, rather sleep
	19: reel, regi*, regr*, regret, restrained me, said my, says they, see our, she pulled, shoes have, shut my
	19: since monday, sits on, sleeps, smell ., so, something ., staff member, staff sat, still cant, stoc*, table when
	19: tap, teddy and, tell nobody, that boy, they sleep, till his, till she, toyb*, toybox, toybox ., up all, videos of
	19: voice on, walls, we love, we share, with anyone, with hairbrush, with older, wont leave, xbox, xmas, year 7s
	19: yell*, yellow, you havent, you help, you on
	18: . auntie, . bin, 7s, all week, and sends, answers, answers for, ashe*, ashes, at half, be woman, because thats
	18: before ., bit of, bite ., breathe in, but his, calm room, cheek, chest of, come near, cooking and, crac*, craw*
	18: crisps for, dad every, dave, day when, died because, do another, done in, doub*, drawers across, eat dinner, eati*
	18: eating, embarrassed, engagement, evil and, faci*, facing, facing wall, field ., finished ., for feds, for swimming
	18: girl ., girl next, give us, got rambo, had go, has gone, he has, he used, heating, her on, i did, i play, i shut
	18: i spit, ill do, im evil, im worried, is selling, it out, jay, july ., kit ., lip is, live on, losing my, makes my
	18: man puts, maths book, me he, me into, meet me, mete*, mouth for, mum didnt, mum sold, mum spent, my cheek, my dog
	18: new kid, no camera, noisy in, not~dinner, not~eaten, not~nappy, not~sister, not~think, not~town, of bed
	18: of drawers, of how, on and, on cam, on mouth, on stairs, our chats, out about, out of, pain, pinned me, playing
	18: purpose i, remote and, rent, rid of, rod, rude, said his, saving up, saying i, says my, school i, sees ., self .
	18: sept*, september, she screams, shop and, sing, sister and, sister with, sit facing, someone always, someone needs
	18: something i, sorry ., spit, stays there, strap ., stuff if, swallow, tablets and, takes money, terrified
	18: terrified of, tesco ., thats all, them back, this letter, till morning, todd*, toddler, toilets, told nobody
	18: trol*, true, underwear ., us dinner, wait up, walking in, wall when, when anyone, white stuff, who runs
	18: whole family, window open, wine and, wishes she, with ., woman who, would get, year 7, yes three, zombie
	17: . ask, about him, against me, air rifle, alright i, am, am one, and asking, answer it, at four, baby make
	17: babysitter, bald bit, be easier, believes, bin saving, bing*, bleed, bleeding from, boss, both in, bra
	17: brother gets, but they, carries round, chair under, chat ., check under, choked me, choo*, cuddles but, deod*
	17: deodorant, did thing, dont put, door handle, door opens, drop something, eat at, everyone carries, eye ., face for
	17: feed, fence ., floppy ., froze, garden when, go hospital, go toilet, gone missing, got enough, happens when
	17: he went, he wouldnt, head kicked, hed on, her up, his lap, his mate, his special, homework so, hurt so, i froze
	17: i get, i push, i was, if anyone, im meant, in box, in july, is empty, it its, its bad, its mine, its no, jacket
	17: july, keep*, keeps coming, kicked in, knees, knif*, knife, lady will, landing ., lap, last year, library .
	17: little cousin, live and, long sleeves, look like, made me, magg*, maggots, me 50, me his, me look, me sit
	17: measuring, measuring me, meta*, moved in, my babysitter, my bra, my calls, my college, my knees, my semi
	17: nans because, next my, no top, nobody believes, nobody else, not joking, not~arms, not~believes, not~but, not~kid
	17: not~near, not~remember, not~turn, not~year, of everyone, older ., on 4, on all, on drugs, on us, outside school
	17: owe ., owe for, package, paid, parked, poppy, prot*, punc*, purple, push my, real gun, rifl*, rifle, rifle at
	17: roast, sandwiches ., semi, sent, she fell, should of, sister did, small and, soak*, someone did, someone in
	17: someone was, son and, spent, spit*, staff stood, stay awake, stay there, still waiting, stuff on, teach me
	17: tell jo, telly ., their, they hurt, they strip, think ., toilet straight, too ugly, top on, tria*, tried do
	17: wanted me, was watching, wedding dress, when uncle, will ., with any, with light, with woman, would my, year old
	17: younger, your own
	16: . after, . keep, . my, . wor, 14 ., 16, 300, 6 days, 8 and, again if, alone for, and lady, and leave, and make
	16: answered back, anyw*, asleep with, away when, batter, be with, beat my, been in, best*, bit out, but her
	16: by window, came look, cant leave, cardboard, carry on, chewing, clap, coming with, console, country, cupboard when
	16: dad was, day so, delete it, devi*, devil, east*, else ., find, flicks, for three, friend wants, friends dad
	16: from cat, front of, get moved, get pocket, gets his, go quiet, goes work, going home, gold in, gone by, got carpet
	16: got locked, had crisps, hamster when, have code, have friends, have pudding, her brother, her dad, her wine
	16: holds my, house smells, hungry ., hurts, hurts and, i answered, i drop, i smell, in blue, in washing, is banned
	16: is broke, is wobbly, its heavy, its not, ive hid, joke but, joking ., keeps saying, kicked, kicking off, knife on
	16: know that, learned in, let her, like school, looks after, lying ., make*, makes, match, me away, me first, me last
	16: me messages, me out, me send, messages at, mine, month she, more i, mum goes, my asthma, my mattress, my nan
	16: my privates, myself ., nan died, nearly did, night because, nothing at, not~arm, not~better, not~play, not~stays
	16: not~two, of glass, off bed, off bus, off it, on landing, on when, opens ., padlock on, parties, party in
	16: phone case, photo ., privates, privates and, pudding because, pulled me, putt*, putting, rats, rats in, reach
	16: real kids, roas*, rubs my, say my, see it, sends, shaped, shaped like, sharpenes, she used, should come, side of
	16: sister is, skin*, slipper and, smashed, smells like, some man, someone made, stepbrother says, still have
	16: stings when, stinks ., stuc*, stuck, sword, tap on, theyd, threw, twic*, twice, used scratch, want me, was for
	16: week she, where we, where you, which town, whip, whole year, with kitchen, with men, wor, works here, would know
	16: yest*, yesterday, yesterday ., you make, you she, younger ones
	15: . aunty, . electric, . lads, 3, after this, against door, and now, and smashed, another ., another go, are both
	15: argue about, arms and, at baths, away i, bad one, baths ., be alive, brid*, brown, carers go, carpet burn
	15: caught me, chat*, clicks, clothes off, comes for, cousin showed, creak, dad threw, dinner money, do him, does in
	15: dont sleep, dreams, elbo*, elbow, ever want, every, every friday, everywhere ., fingers in, flight ., for not
	15: for xmas, from garden, from nursery, game with, garage because, gets her, got code, got gun, got mates, had row
	15: hang, he wants, head every, helps, hiding in, him favour, his ps5, house at, i always, i bruise, if grown
	15: im hiding, im reason, in belly, in door, in margate, iron and, is 7, is different, is mad, is man, it but, it last
	15: ive gone, jump when, kebab, keep forgetting, knee in, lad i, leave baby, lets her, letters everyone, light off
	15: liverpool, livi*, lock is, looks ., make my, margate, marks and, meeting my, men for, mont*, months, most nights
	15: mum wont, my boyfriend, my glasses, never have, never told, nick, not real, not wake, not~alive, not~bed, not~find
	15: not~social, not~whats, not~with, of car, off sofa, on plane, on side, on since, on you, our special, penc*, pencil
	15: picks her, pinched, poison and, post, pour, ps5 and, puff*, pulled it, putting it, quiet room, radiator, razors
	15: real, roast dinner, robu*, robux, roun*, saturday, scared, scho*, september and, shar*, shoes are, should look
	15: sister now, so dont, station and, stic*, stuff out, swear, swear down, tea and, teacher put, tell he, that my
	15: thats why, there she, threatened me, ticket and, till they, time it, tooth ., towel and, trampoline, trouble if
	15: uber, up, up his, vodka in, voices ., walks past, washed, wasnt here, week and, were he, wet ., where he
	15: which stairs, will do, with lad, work ., worry i, year 11, yellow and, you know, zip
	14: . am, . they, 4 and, after her, all up, and buys, and let, and nails, are from, asks why, asleep in, at 4
	14: away because, baby when, be me, bedtime is, been thinking, bomb ., book*, bother ., bottles in, bull*, bullet
	14: burn my, carer locks, cat, changed and, clicks ., clothes and, coat because, cold water, cons*, cup ., dad keeps
	14: dad said, day nobody, deserve, did they, do nothing, done with, dont matter, drinking again, dun, eaten since
	14: elec*, falling asleep, feet, filmed, fingers for, fire, fireworks and, flats ., flick, flick knife, foot .
	14: for telling, forgot me, from morning, get locked, had her, he dont, head with, hear him, hed, her mouth, her voice
	14: home before, hoodies, hug and, hungry and, i am, i cut, im mad, im ok, im one, in august, instead ., is back
	14: is big, is going, it cries, ive stopped, kett*, kettle, kid here, lady is, lady went, left but, lights and
	14: little one, lock ., love ., man downstairs, mate says, me going, me my, meal ., met him, morning, moves, my bits
	14: my dad, my letters, my messages, nan has, nothing me, not~choice, not~marry, not~pay, not~place, not~problem
	14: not~thought, not~worker, nursery ., on wrong, one not, others, our, out quick, over road, past my, people here
	14: pills ., pounds, puffer, radiator and, rip, ripped up, rott*, rotten, say sorry, school so, score, seconds and
	14: sending me, sexy, shake when, shampoo, shampoo ., she listens, she say, should, shouts ., show me, sink with
	14: sleep at, slep*, slept, staff on, stands outside, stop my, street ., stuff for, they got, they play, theyd do
	14: tickles, timetable ., torc*, uncle takes, under it, uses my, vine*, vinegar, wants meet, wardrobe because
	14: water until, wedding, wees in, went mad, went toilet, what she, white powder, whole school, wine every
	14: with horrible, with shampoo, with us, wont find, wont go, you cant, you where
	13: . asking, . mummy, 15 and, 5 and, abroad and, ages, all and, all have, allo*, alone, am promised, and leaned
	13: ask ., asked where, bald patches, bathroom, be gone, be here, be quick, been ringing, big one, bits, blamed for
	13: booked us, brother touches, bushes and, butc*, by morning, caught with, chats, class who, colour and, come round
	13: comes up, do, does stuff, doesnt wake, door goes, door in, dressed, ear has, finger marks, fingers, fingers back
	13: flat in, foil in, for laugh, for run, game and, get them, gets angry, gets back, good she, got bruises, ground so
	13: hand over, hand under, harder, has stopped, have done, have*, havent, he cut, hear me, help im, her fag
	13: her special, here, hes going, hid, hip ., his camera, holding, holds where, i bite, i choked, if someone, im 8
	13: im bad, im changing, in hotel, in tin, is gone, is watching, it because, it came, it thats, it through, joke .
	13: kitchen scissors, lads in, laugh, lean*, little lad, loses, married in, maths ., me baby, me food, meas*, metal
	13: mone*, more night, move ., mum died, mum sleeps, my bathroom, my foot, my house, my pjs, my tea, name on, nappy .
	13: never born, night in, night or, nights, nobody in, not~4, not~am, not~answer, not~shes, now hes, off flats
	13: off man, on field, on ground, on night, ones and, ones do, othe*, out on, patc*, patches, pers*, phones and
	13: pictures in, pjs, pressed, ring*, ringing since, roll him, round head, say no, says hes, school deserves
	13: scratches, sent one, shap*, she pulls, she washes, shes not, sist*, sister goes, skin ., sleep all, slipper, soup
	13: stand up, stop him, stra*, tape*, taped, tell but, that hard, theirs, theirs ., them*, theres needles
	13: they dragged, thing that, timetable, took down, trea*, two nights, tyle*, tyler, until night, up like, wall until
	13: was never, went on, when front, when nobody, who drank, will believe, will run, would it
	12: . grown, . heating, . how, . their, . theyre, 14 and, acro*, across, act, age ., airi*, airing, airing cupboard
	12: and all, and they, and turn, and wont, arm from, at unit, augu*, august, back in, back when, bare*, bathroom .
	12: batt*, big lights, block, box on, brother has, budg*, buy stuff, buys me, by back, call ., calmed, calmed down
	12: can wash, candles, car with, carers son, chair and, chew, coach london, comes contact, couldnt stand, cries for
	12: dad burns, dancing, deserves it, die, do better, door every, drie*, dries, dries me, ear till, earn*, earned
	12: ever i, fell*, fella, fire in, for dare, for little, for mum, for picture, forgets feed, four*, game .
	12: gets picked, go see, gob, going in, got bike, grandmother, grim*, grimsby, has lock, has not, have nightmares
	12: have water, he dries, he looks, he stays, head i, head in, her stuff, him know, home gets, home in, hood*
	12: hurts when, husband i, i earned, i joined, i must, i sat, i shake, i should, i swallow, i use, im frightened
	12: im up, in airing, in nappy, is late, it bled, its own, keeping, laughed at, learned, lid, light on, lit, lock my
	12: loft with, man for, maso*, mason, mates are, me coat, me mum, me picture, me put, me walk, must, my ps5, my thigh
	12: near ., never any, next room, night that, night with, nobody takes, none left, not blood, not~blood, not~didnt
	12: not~money, not~this, of hurting, of who, old school, on fortnite, on telly, one is, one that, one too, only ten
	12: operation, our stairs, out because, out friday, over remote, pakistan for, park toilets, picture in, plan, planned
	12: poison, poo, punches my, rice, said come, says dont, says his, scab*, scabs, short ., skinny, sleeps in, smashed .
	12: so please, some yard, something me, son, sound and, stand over, stay on, ston*, stop*, talking, tell if, tent and
	12: they showed, thig*, thigh, things for, things when, this ill, ticket, time he, tin ., train ticket, twists
	12: twists my, us at, us school, voice is, want do, was 6, wets, whatever is, white ., whos*, whose, why, will find
	12: with ruler, would believe, writing, wrote letters, you did
	11: . anyway, . blood, . door, . kids, after summer, alar*, alarm, all im, am afraid, am his, and drove, and gives
	11: and hope, and is, and laughed, and sometimes, and stay, and stop, and tell, and walk, answer, are crying
	11: at chicken, banged my, being held, being made, bleed ., blood, box of, bum is, buried, busy, but you, bye my
	11: came home, carry blade, chair against, changing room, chew*, chicken shop, chucked, chucked me, ciga*, climb out
	11: cousin and, cries and, cut his, dad took, day at, ded ., doing stuff, dont remember, dont show, drove off, ends
	11: every tuesday, everyone for, everyone would, fever ., football team, for bag, for lying, for money, frie*
	11: friend and, friends at, girl here, giv, glov*, go floppy, go on, going make, got, grandmother has, had do
	11: had party, happens ., have parties, he flicks, he held, he moved, he picks, his keys, his little, hold his, hood
	11: i banged, i bought, i here, i lied, i musnt, i still, i talked, i walked, id rather, im liar, im saying
	11: in blanket, in calm, in holidays, in maths, infr*, infront, infront of, int, is fat, is loud, is white, isnt any
	11: it ., it had, it will, its better, its funny, knows ., knows all, last bit, learn, leave my, lect*, lectric, lied
	11: lied about, listens ., loft ., machete behind, mad he, made bang, making myself, man in, mark ., mate*, mates
	11: me drunk, me tablet, me these, more he, more plasters, mum again, musn*, musnt, my bath, my cousins, my heart
	11: my stepdad, my stomach, my towel, nails done, nan says, naug*, naughty, no lunch, nos, not~hot, not~notice
	11: on camera, on roblox, on thursdays, out i, packed and, pipe*, pipes, plasters but, pool and, powder ., push
	11: put chair, ran away, said do, saying ., scout, shirt ., shop gives, showed my, shut me, signed for, since easter
	11: since they, sink ., sister sneaks, slams, sleeping at, smacks, smacks me, sneaks, sneaks out, someone lost, sque*
	11: squeezed, staff, staff dragged, staff pulled, staff said, staff think, stands in, stom*, stomach, stuff at
	11: stuff is, surv*, survive, take her, that house, that school, that*, these trainers, they bent, they laughed
	11: thing ., thinner, tho, tho i, tooth has, using again, waits, walk home, wee and, were they, were watching, wet my
	11: where theres, why did, will wait, with big, with bleach, wrote down, wrote that
	10: . everything, . next, . phones, 4am, always different, am 13, and bring, and delete, and think, angry when
	10: ankle ., any ., arm up, at back, at break, at my, at review, baby at, baby in, back that, bath because, be ok
	10: been standing, big lads, bottle, bottle for, boy got, burn myself, but nobody, by door, bye, can get, cant stand
	10: carer smells, charge, choice, cigarette, city ., clean ., crying ., dad says, day they, dean, decided, didnt drink
	10: didnt understand, done and, down for, drink it, drinks she, drunk at, dump*, dumped, dumped me, easter and, easy .
	10: engaged, engagement for, everything ., extr*, extra, feel nothing, feet ., fell off, finds, for free, for real
	10: for someone, for what, friends and, from under, go round, going get, going meet, got changed, got rid, got slapped
	10: grat*, had temperature, hand down, handcuffs, handle on, handover, handover ., has run, have shower, have sleep
	10: havent eaten, havi*, having, he lives, he loses, he messaged, her step, hes angry, him that, i cry, i made
	10: i scratch, im naughty, in charge, in dark, in me, in quiet, in year, it burns, its our, ive decided, jumped me
	10: jumper ., keep getting, lad off, leas*, less, lessons because, lid ., lighter when, lind*, linda, loaded, lose .
	10: loses on, mad i, mates in, me every, me fiver, me i, me names, me swear, me train, men ., mum burnt, my dance
	10: my drawer, my side, my thumb, my waistband, nappy on, need for, new phone, night they, no handle, no point
	10: nobody can, nobody cleans, not that, not~college, not~handle, not~inside, not~meal, not~need, not~window
	10: on discord, on horses, on tiktok, on video, other end, other side, our own, own blood, pays her, people say
	10: phone she, quiet when, railway, ribs hurt, rolls, room when, rush, said meet, says not, scal*, school but
	10: school for, second phone, secret, she didnt, shed with, shook my, shorts, sight, sister has, sister was, sit down
	10: slow*, snapchat but, so hard, so they, socks ., something for, stand with, staying with, sums, teeth hurt, term
	10: there after, they only, this city, thumb, tiktok says, times day, turns, tutor puts, two of, upstairs ., us drink
	10: wais*, waistband, wake*, wakes, walk past, was drunk, was nice, watch him, we dont, went red, weve only
	10: where people, window when, wish you, with new, wrote this, zoom
	9: . haha, . told, after ellie, all planned, always comes, am ok, and boys, and brought, and carried, and films
	9: and puts, and smiles, and squeezed, and wants, any time, anyway, arent allowed, at, aunties are, be sent, bet on
	9: big girl, blade out, blokes, body and, boot*, boots, boy i, bree*, breev, breev ., by bins, call it, cant get
	9: carer hides, case i, ceremony, cloc*, coke, covers, cream ., dad drove, dad for, day and, day that, dms
	9: doing pathway, dont do, dont use, dressing, dressing gown, eat on, england, face on, feel ok, films it, fiver
	9: for contact, for month, gap in, gin, give*, go stiff, goes for, got took, had his, hairbrush ., happy because
	9: have bad, have eat, have it, he come, he knew, he shows, hear my, her body, her boyfriends, her gin, her room
	9: her stepdad, him hes, himself ., his stuff, hood and, horror, hot meal, hugs me, hurt from, i cough, i shouldnt
	9: i touch, ice, im old, in he, in room, in towel, inhaler and, is dog, isnt allowed, it before, it her, its her
	9: keys i, kissed, laughs when, leg under, lines in, lock food, looking after, looks there, losi*, losing, me anymore
	9: me get, me had, me school, me stop, me this, meal since, meeting can, meeting please, money off, move, moved but
	9: my aunt, my coach, my nappy, my pencil, my sharpener, my wee, neat, neat ., night time, not scared, not~days
	9: not~old, not~pathway, not~unless, now she, of lads, ok after, one go, only 5, other estate, out room, passed me
	9: passport so, past, pencil case, plane ., planned for, plas*, plat*, police ., pret*, river, same nappy, school not
	9: school showed, school uniform, see, sent back, sex with, shouldnt, slaped, sleeping ., smiles so, snapchat .
	9: so drunk, someones, staff is, stif*, stiff, stiff when, stings, stop at, such, takes my, teach, teeth
	9: tell visitors, telly and, text my, texts, texts me, that bad, that side, them sat, they bet, they giv, they made
	9: this summer, till its, time its, together ., turning, un, up round, us chips, wants it, was ., was crying, wash he
	9: we talk, weekend ., weighed, when grandad, when hes, when were, who i, wishes i, with dressing, with no, wome*
	9: women, wont ring, wouldnt wake, wrote goodbye, you leave
	8: . because, . could, . grandad, . person, after and, after every, and tells, and trainers, are coming, arms after
	8: back till, bad things, barb*, barbers, be like, be scared, bed early, besties, big sister, bin bag, bite my, biti*
	8: biting, blue and, blur*, blurry, blurry ., bottles ., bum, bus station, by front, calm ., cloth, clothes
	8: clothes so, coat is, coat on, could take, cut like, cutting again, day, does wrestling, down by, everyone has
	8: faces, farm*, farmer, fenc*, find us, fish tank, for eating, for ticket, found foil, from pub, funny and, gave them
	8: girl and, going back, going climb, got good, grandma told, hair, hands round, hang*, have bin, he isnt, he knows
	8: he lay, he touch, her arm, her every, her marriage, his ., his arm, his girlfriend, his laptop, his thing, hoody
	8: hurt for, i bang, i pushed, i will, if she, in ., in bum, in cloth, in hold, in road, in street, in tent, is 13
	8: is 5, is me, is what, journey, kids have, know ., lads at, legs with, less*, lie on, lifted, lighter on
	8: like everyone, line, live, locked, lodg*, lodger, lodger ., make it, marg*, me abroad, me fags, me phone
	8: me promise, me vapes, mond*, mum bought, my fish, my online, my throat, my uniform, myself because
	8: nightmares about, no, no hot, nobody ever, not after, not let, not~boys, not~change, not~clothes, not~fed, not~not
	8: not~nurse, on private, once on, one of, one on, only in, only small, our country, perc*, percent, pillow .
	8: pipe and, posters, private and, reason her, red, review because, rive*, rubbish ., school shirt, scie*, science
	8: search, seen my, service station, she wouldnt, shes asleep, since she, sit at, smas*, so nobody, sofa by
	8: something off, stabbed, story ., tea in, tescos, theres kid, theres only, they leaned, things in, thursday
	8: times and, tips, tips ., toda*, today, told ., was good, was missing, wee on, whip*, whipped, who in, will kill
	8: with lighter, wore my, would walk, wrist is, wrote everyone
	7: . aint, . gave, . hole, . man, . nans, . slept, 14th, 17 ., 50 quid, 6 and, about setting, account and, across my
	7: again staff, alfi*, alfie, and marry, and shook, anywhere, arou*, around, at door, at nans, aunty says, baby cousin
	7: bands ., bathroom has, be on, be pregnant, because her, bedt*, bedtime, behind garages, believe, bit ., blanket .
	7: booked ., bottle and, bottle in, boys from, brad*, bradford, brother ., brother eats, brother wont, buse*, buses
	7: buy us, candle, cannot, change over, cook*, couldnt go, dead leg, digs, digs her, do other, dont let, door i
	7: door they, down steps, dram*, drama, eat my, else would, evil, face till, fags and, feel something, feels
	7: fine because, fireworks, followed, for cutting, friend said, garages, garages ., gas on, get more, getting it
	7: girls do, go in, goes her, goes out, goes red, going tonight, got angry, got room, got thing, hair is, hands go
	7: hard*, have take, he bent, he dropped, he watches, he wets, head goes, heat*, held babys, her hands, her medicine
	7: her sister, her when, herd, here but, hes got, hes only, him what, his carer, how roll, i carry, i cleaned, i find
	7: i herd, i work, im cold, in bath, in bradford, in home, in knots, is 11, is it, is right, it didnt, it done
	7: it started, it up, its raw, ive had, kicked off, kissing ., know how, lady ., lady at, little girl, make friends
	7: mate keeps, mates dad, mates for, meet him, minecraft, monster and, more tablets, morn*, mushrooms, my bank
	7: my camera, my number, my watch, neck ., news*, newspaper, next day, nightie ., nips, no how, no what, nobody rang
	7: none ., not~choke, not~hard, not~if, not~police, not~sleeps, now for, on ., on kitchen, on site, ones who
	7: only ever, over, owe him, own back, packs, pants down, park on, pay it, pay me, pe because, pe top, people with
	7: place on, please and, pois*, police, pregnant and, pretending, pretending be, profile, put her, raining ., red and
	7: ringing ., room i, said nobody, salo*, salon, says thats, school since, see his, seen it, send my, setting, share
	7: she digs, she not, shes 16, shouting ., sick when, sit in, slam*, sleep for, someone else, someone has, stairs by
	7: star*, stev*, steve, swea*, tablets than, takes her, tank, that makes, that smells, their hands, things and
	7: this girl, this lol, through and, thumb back, tie my, till we, toilet roll, toilets and, tong*, tongue, true that
	7: turns ., under blanket, up every, village, wakes me, was lovely, was one, was up, wets bed, who says, wouldnt get
	7: wrists are, write my, xmas ., yoghurt, yours, yours is
	6: . carpet, . mason, . stranger, 3 weeks, adopt, and 4, and 6, and gave, and new, and scrubs, and sent, ankles
	6: asking ., asking if, asleep at, at our, at radiator, baby because, baby has, back of, bands, batteries out
	6: been bad, been scratching, blade and, bombs in, bottle but, bread knife, bridge after, bring shame, bullets .
	6: by her, cand*, car pulls, carer takes, clocked, colour, cousin in, cris*, days with, dirty and, disg*, disgusting
	6: disgusting ., doesnt remember, dont worry, door all, door shut, doors ., end ., ever had, face in, favour and
	6: feels ., film ., fire with, four, friends son, gara*, get nothing, get school, gets hit, girl on, going friday
	6: gone and, got go, got it, got something, grown up, hadn*, hadnt, has bullets, has go, has gun, has special
	6: hate them, have tea, her back, her mums, her neck, hers ., herself if, hes been, him stop, his door, his mattress
	6: his profile, holding my, holidays ., home he, homes, i hit, i punch, i sit, i stood, im rubbish, in bush, in gang
	6: in mug, inside ., instead, is drunk, is leaving, is left, is something, it like, it with, jess, keep it
	6: keeps sending, keyw*, keyworker, kick, kids get, last ., laughed when, legs for, lick, little girls, loft i
	6: love me, made it, man asked, me carry, me getting, me real, me some, me weed, microwave ., mirr*, missing its
	6: mum forgets, mum would, mums friend, my coat, my inhaler, my keyworker, my paper, my pe, my sock, my unit, night i
	6: night since, nights and, nika*, nikah, no dinner, nobody clocked, noodle, not hungry, not~alone, not~clocked
	6: not~cried, not~move, not~post, not~so, now so, older lads, on door, on fire, on one, only got, out his, pack
	6: pakistan in, pe and, pe kit, people come, plays, police come, powder and, profile but, promise ., punch wall
	6: put them, pyjamas ., said if, say in, says hell, scary when, school he, scrubs, see if, shav*, she dont, she made
	6: shes only, shop because, shut ., sign, sile*, silent, sleep till, so much, stab him, staff put, stepmum
	6: still there, support, tea but, telly up, ten ., them all, there isnt, theres girl, thing me, think she, this guy
	6: threatens, told say, took batteries, tooth is, top ., tree, tree ., trouble for, under duvet, until my, until were
	6: up against, up top, use toilet, voic*, waits until, washed my, we fell, wedding i, week if, went away
	6: what happened, when we, where mum, wife ., wont look, wort*, would notice, would want, you check, you dont
	6: yourself .
	5: . 3, . jayden, . ollie, . those, 24, 24 he, 3 of, 6 i, about ending, acid in, again im, all now, all on, and fell
	5: and locks, anyway ., ask and, at other, at weekend, at window, aunty, bag incase, bag thing, be back, beat up
	5: because me, becoming, becoming woman, been dentist, been hurting, been stopping, before my, bends, bends my
	5: best friend, big dave, big man, black stuff, bleeding ., brace off, burns all, but i, camera on, cant wake
	5: car every, car on, car outside, chance, chance ., clean for, comes, comes back, corner ., could i, cousins .
	5: crying when, dad leaves, delete all, died ., downstairs ., drink out, ecze*, eczema, else does, feeds, find*, fing*
	5: flat and, for chips, friend online, from her, from man, from where, game*, get home, gets better, gets money
	5: girl she, gloves, going end, good one, got big, got bit, got out, grandad, grandma, gun wrapped, guy in, has real
	5: he hid, he kicks, he pays, he runs, his new, holiday ., home is, house in, house so, hug at, i changed, i have
	5: i havent, i jumped, i keep, i knew, im leaving, im mature, in bag, in ground, in his, in leeds, in them, in until
	5: is 24, is all, is blue, is no, it leaves, it where, it wrong, keep saying, kicks off, kids in, late so, likes me
	5: liv, lose*, loud ., love her, loves, man next, matu*, mature, me on, me robux, me sell, me stand, me things
	5: microwave, missed my, mum isnt, my ankles, my exams, my jeans, my jumper, my maths, naughty ., near my, never wake
	5: nobody checks, not sleep, not tell, not~are, not~bring, not~first, not~friday, not~hair, not~hears, not~some
	5: not~speak, now because, old like, older, olders ., olli*, ollie, on railway, onli*, online, only 13, only 4
	5: out crying, paper round, people ask, plai*, police cant, pretend im, prin*, probs, promised, punches, put down
	5: put something, queue ., quid, railway bridge, real and, real bullets, rings when, say nobody, school trip
	5: screaming, scru*, sent me, sett*, she held, she isnt, she kisses, shook hands, shooting, shop, shower with, shuts
	5: sigh*, sister in, sleeps ., someone check, someone said, someone stop, something buried, spoon in, stays
	5: stop moving, stop us, stop washing, stopped crying, sweets ., tell by, telly is, thats ok, theres people, they sent
	5: three of, took loads, touched, trainers because, uncle he, up outside, videos ., voice, wait at, wake her
	5: walk along, want make, wants die, was and, was on, wee ., weeks, when ive, when theyre, where she, whil*, while
	5: who died, who is, who wants, will put, with broken, with dad, with husband, would stay, year is
	4: . dad, . gary, . gran, . mums, 16 ., 3 grand, accidents, accidents happen, after us, all about, all get, am i
	4: and last, and lie, and lost, and mum, and others, angry ., anything ., at contact, at swimming, babys bottles
	4: back after, bag by, ball ., bank card, bedr*, bedroom, big boys, bottles and, boyfriends, boys wait, bring
	4: brother because, brother down, brother got, but if, can you, carpet burns, children, church ., clothes ., code word
	4: come door, connor, corr*, curtains shut, dad locks, date ., dont cry, dont send, dont touch, door with, dor
	4: dropped me, ellis, endi*, ending, estate ., first aid, fish ., five of, flop, for children, for swearing, forced
	4: forty, foster brother, four ., friday i, friend told, from me, from shop, gary says, get off, gets presents
	4: go past, go that, got 3, got none, gran says, grand, had me, harm*, he done, he smells, he will, heard them
	4: hell put, here tomorrow, hold it, house after, how easy, i cried, i press, i sold, id like, ille*, illegal
	4: its like, its under, ive wrote, jour*, karens, kick off, kids hold, knot*, knots, levs, lifts me, lock me
	4: locks him, love, lunch and, man gave, man picks, maths teacher, me place, me ticket, me until, me vbucks, mine*
	4: motorway ., move again, move it, mum doesnt, music up, my bum, my compass, never of, new girlfriend, nice me
	4: no for, nos my, not about, not eat, not with, notes, not~18, not~angry, not~anywhere, not~face, not~found, not~good
	4: not~how, not~love, not~minutes, not~nowhere, not~swear, of been, of his, on nights, on street, one because, only 9
	4: only sent, outside home, package and, past his, pay and, periods and, picking me, plans, promised ., pulls up
	4: radiator ., report because, roblox nos, room all, safe only, said accidents, said thank, scared and, school after
	4: school photo, school why, see me, sent it, september because, server, sharp thing, she holds, she knows, she sleeps
	4: shes gone, showed me, slide, smile, smoke, so me, soldier ., someone write, something that, spil*, spot*, spots
	4: spots ., stairs because, stinks, stomach drops, stop and, sure ., swearing, swearing ., swel*, swelled, swelled up
	4: swing ., tear*, tears, tell from, that and, them on, there stand, there stuff, they filmed, they no, they picked
	4: think how, thou*, tick*, touch it, trainers and, tram*, uncle said, uniform and, up from, us so, vbuc*, vbucks
	4: video, want more, was meant, waves, way flight, weight, wine she, with sir, wooden spoon, worm*, worms, yank*
	4: yanked, year 6
	3: . good, . grandmother, . had, . men, . of, 10 pound, 41, 41 days, again last, again she, all laughed, all round
	3: alone with, and everyones, and hide, and living, and shows, and theyre, and wait, and worse, and wrote, are not
	3: asked about, asleep i, at her, auntie, award, award ., back monday, bad thing, bag packed, because police, beep*
	3: before we, blades, bout, boy here, brother keeps, bruises and, bus ., can laff, can sleep, car and, carrier, chin
	3: clock, college now, dad makes, dance ., dare you, dinner in, do worse, doesnt come, down stares, drop it, drops her
	3: elli*, epil*, epilepsy, everyone letter, fault ., finish school, first at, floor again, floor with, flus*, for four
	3: for police, free ., friend can, friend keeps, friend on, from his, games, get any, get sent, go library, go up
	3: going have, got ., grandad gave, had ., had machete, hands, happen if, has my, have ask, have sign, he had
	3: he needs, he slammed, he thinks, he twists, he works, heavy and, her down, here gets, hes not, hid all, him there
	3: himself when, his bike, his first, hole house, horr*, how tie, i asked, i cant, i finish, i met, i smile, ill go
	3: im 18, im in, in black, in carrier, in corridor, in dog, it calms, it shuts, it smells, its behind, ive worked
	3: keep blade, keep thinking, keeps measuring, keeps taking, key and, kitchen floor, knel*, knelt, knelt on, laff
	3: laff ., last one, late on, leaves ., left on, legs again, library till, little wife, math*, maths, mean it
	3: meet man, men come, might do, must do, my, my epilepsy, my hood, my kit, my step, my tablets, my tutor, night man
	3: no grown, no where, not get, note*, not~finish, not~give, not~ive, not~little, not~sits, not~theirs, not~thursday
	3: not~weeks, of man, old for, older guy, older lad, on shift, one eye, one side, ones in, ones looking, order
	3: out again, out who, packed under, pay for, peaceful, picture and, picture with, pizz*, pizza, purpose and, push her
	3: put my, puts her, quid in, rang me, said and, said last, say anything, say its, says stop, scared for, shame on
	3: she let, shout, shower in, shows it, shut it, sick after, since what, skins, sleeping on, smell and, so tight
	3: someone left, something so, spok*, still living, stop me, stop ringing, talk on, teet*, that unit, theres gun
	3: they dare, they leave, they pulled, think im, third, thursdays ., toast, trip, tummy with, unless i, until he
	3: until she, vill*, viol*, waiting, walk into, was clean, watch films, water and, wedding in, were i, wets himself
	3: what i, wheelchair away, when others, why does, will end, wont see, wont stop, worl*, world, worse and
	3: you anything, you didnt, your phone, yourself and
	2: . got, . granny, . sorry, . step, . tomorrow, 4 days, all day, am woman, and hides, and him, and slapped, and some
	2: and someone, arm doesnt, arm since, at dinner, at park, auntie is, bad and, bashed up, been back, beer and
	2: behind shed, breathe when, but no, by his, can make, cant breathe, cant lift, cant sit, cars, case they, caug*
	2: caught, chilli, comfy ., cousin told, covered in, cry he, cuddle, dad so, dads on, didnt and, didnt stop
	2: doesnt speak, dont pay, dont read, down with, each, ever since, fall, film and, films me, for 4, for being
	2: for coach, for summer, forgot pick, foster dads, fridge, friend at, front, games ., garden and, gc, gcse*, gcses
	2: get bad, gift, gigg*, girl is, giv him, going live, gone before, got marks, grandad tells, grou*, hair with
	2: hand goes, have kept, have more, have sleepover, havent been, he always, he cant, he might, he shouts, hear stairs
	2: held down, her at, her do, her face, his nose, hob, home because, hospital its, house he, hurt my, i breathe
	2: i meet, i send, i turned, im there, impr*, in cupboard, in face, in pe, in same, in unit, in wardrobe, in white
	2: in your, inha*, inhaler, into school, is like, is swelled, it is, it secret, its raining, ive left, ive never
	2: keeps walking, kept me, kier*, kierans, know where, lace*, laces, laugh and, lead*, leader, like 40, locks up
	2: march and, matter what, me at, me bag, me end, me gift, me shes, medicine from, meeting be, men in, milk, mine is
	2: minutes ., missing again, moan*, moaning, moaning ., money and, moved again, mum told, my cousin, my eyes
	2: my photos, my support, name for, neither ., nine and, nine days, not give, not same, not~ate, not~had, not~husband
	2: not~lectric, not~left, not~neither, not~read, not~same, not~scratch, not~thinks, not~ticket, not~unit, not~walking
	2: of new, of wee, off tonight, on estate, on hob, one time, only 11, out like, outside pub, perfect, person who
	2: picked on, pinches, pinches me, place do, placement for, poorly and, pulled my, purple from, put spoon, respite and
	2: room by, rope, said no, say stop, scared i, school tomorrow, secret but, self when, send more, server where
	2: shake ., sharpener in, she hits, she keeps, she still, sick but, since i, site, sleep if, sleeps with, slept and
	2: smoked, someone go, something crack, somewhere stay, spoi*, staff did, step brother, stepdad gets, stop moaning
	2: stuff in, summer so, taken off, takes us, telling me, tenner for, that lad, them what, there on, they hid
	2: they turned, theyre is, think hes, this out, touched by, touches my, town because, trouble ., trousers ., tuck
	2: turned it, uncle pays, up at, us go, us not, wait outside, wants more, was big, was fine, we play, went black
	2: wets ., when car, which day, which window, who cant, who do, window on, with blade, with your, worked out, would be
	2: year got
	-2: . dave, . nobodys, 18 in, 22, 3 ., about bedtime, about bullying, about moving, aid, and cried, and held, and sofa
	-2: and watched, answered, aren*, arent, army and, asda, at six, attack when, atte*, away, bank and, before school
	-2: ben, blit*, blitz, boss at, both*, bow, box room, breakfast club, brother came, brother still, built, but me
	-2: by time, came stay, came talk, can see, choice ., club and, coach ., come out, could murder, could scream
	-2: couldnt stop, coursework ., cry on, cry so, cupboards, dad taught, dagg*, did me, did play, died when, dinosaurs
	-2: dizz*, dizzy, dont need, down lol, drink she, elev*, eleven, english is, every night, exploded ., fake, far
	-2: felt sick, fight death, fight with, film, forget me, from, funny when, gangs, gave us, gcse ., get shot, get upset
	-2: gets shot, giggling, giggling ., goals, gobl*, goblin, grandma gave, had fire, handled, hard at, hard it
	-2: hate french, have been, have job, have wear, head, hear*, his bag, holiday without, i followed, i paint, i wouldnt
	-2: ill be, im foaming, in library, in that, is fighting, is next, is up, it and, its killing, its nice, killer .
	-2: know me, know what, laser quest, late but, lay, learnt about, lego and, life story, like drill, like maths
	-2: lol that, long*, loud everyone, machine, made bomb, messaged me, mind*, most days, mum came, mum moved, murder .
	-2: murder in, murderer ., my apple, my big, my coursework, my leader, my nails, my operation, my pokemon, no they
	-2: not sad, not~birthday, not~crying, not~cupboards, not~loud, not~much, not~shouted, not~talked, not~was, ok we
	-2: on football, onions and, our striker, over him, own at, own tablets, pads, party, pasta bake, people said, photos
	-2: plag*, plague, played police, proj*, project, quest, remo*, remote, ring house, road ., room on, said so
	-2: sausage ., sausages at, saw mum, see mum, september ., sharp, she makes, shin pads, sister keeps, smal*
	-2: someone keeps, something happened, speech ., sprained, sprained my, stay and, stay*, stink, summ*, summer, swear .
	-2: sweets and, swimming costume, swings, takes photos, talk at, talks too, team is, they said, thin ., ties
	-2: training so, trav*, trip and, tummy hurt, uncle has, volcanoes, volcanoes and, war in, was blood, was cancelled
	-2: was hard, was nervous, was raining, washing machine, watched scary, we built, we didnt, we facetime, we learnt
	-2: we painted, we shot, week i, when nan, when*, whenever, whisper about, who lets, who will, win ., wiped
	-2: with english, worker never, you that
	-3: . chemistry, . chilli, . dead, . death, . dungeons, . fell, . hunger, . mam, . me, . mr, . proud, 15, 7 in, abit
	-3: about that, air, am nine, and dragons, and josh, and wouldnt, any more, argue, art is, at bowling, awak*, awake
	-3: bang ., bills and, binn*, binned, bit jealous, blue*, bluey, bluey ., book and, but were, by chocolate, call
	-3: carv*, changed, chemistry ., club is, creeper blew, crisp but, dad went, death by, died and, diff*, doctor
	-3: doctor ., dont live, dragons, dragons club, drill in, drives me, drowned in, dung*, dungeons, dungeons and
	-3: eat horse, else gets, essa*, essay, ever ., everyone saw, eyes are, fail*, failed, feed him, flat, flushed
	-3: foaming ., food is, food when, fools and, for your, force, from when, games is, gate*, gates, gcse, go swimming
	-3: going kill, going pakistan, got 22, got 6, got shot, got slaughtered, grade, grazed my, growing, guar*, guardian
	-3: guess, gun for, gun in, had secret, half hour, have got, he forgot, he lets, here in, his van, history .
	-3: history is, house without, how my, hungry i, i gave, i stayed, impo*, imposter, in bin, in fortnite, in freezer
	-3: in history, in wheel, insp*, inspector, is saying, isol*, isolation, it for, it here, josh play, kick and
	-3: knee hurts, lad next, lady said, leaving and, let go, list of, lost ., lost on, machine ., me anything, meri*
	-3: merit, merit for, money with, moved up, moved wales, my english, my essay, my iron, my laptop, my rucksack
	-3: my sleeve, my weight, nearly every, needed, nervous ., new gun, next doors, night staff, no covers, nobody listens
	-3: nobody washes, not~covers, not~happened, not~listens, not~nice, not~were, of big, of staff, on beach, on second
	-3: outside our, passport for, pens ., pokemon fainted, pray, properly, puppy ., put him, review or, road in, ruck*
	-3: rucksack, rucksack is, saved me, savings ., school gates, scream ., screamed and, second one, shape, shape of
	-3: shei*, shot ., shot at, sign for, signed, slau*, slaughtered, smallest, so hungry, stepdad makes, stories .
	-3: striker, striker is, sweet, swimming lessons, swor*, teacher says, tele*, than once, that test, thats when
	-3: there is, tiktok, towels, trainers for, training, twice ., up before, visits, volc*, want help, want it
	-3: wanted say, was gutted, watched bluey, went over, were robbed, wheel bin, wifi here, worker said, write it
	-3: you tell
	-4: . havent, . her, . mario, . nervous, . stop, . wheres, 14 kills, about and, about county, about xbox, alone is
	-4: and dont, and takes, apri*, april, april fools, at cluedo, at house, at whole, at youth, baby is, bag on
	-4: be longer, because hes, bedroom window, belong ., better since, biki*, bikini, body is, bomb in, boring here
	-4: boys are, brave and, brother broke, bulldog, call me, came in, cancelled, carer screamed, cat sleep, cats .
	-4: cheats, chose, cinema ., class for, climb, come*, county lines, coursework, cut up, dad gets, dance, deat*, death
	-4: death in, detective who, dies ., doll, down and, down i, down side, drawing is, drink, drop french, dropped my
	-4: each other, elbowed, elbowed in, exam*, exams, flinch, fool*, fools, for all, for flat, for going, for leaving
	-4: for like, forgot what, fortnite and, foster sister, france, game is, get ., get left, get up, gives us, goes funny
	-4: good and, got 14, got off, had chips, had juice, had power, half ., half way, happened and, has hurt, have gone
	-4: he reads, he tripped, he wont, head ., headset mine, hello ., her lips, hour on, house its, house stinks, hurt .
	-4: i kill, i scream, i screamed, i spilt, in gta, in head, in rounders, in rugby, in second, inst*, is doing
	-4: is loads, is scary, is thing, it got, it not, it three, jo, judo i, juice ., jumped off, kicks, kid got
	-4: kidnapped by, knife in, know if, laffd, late again, late every, laughing my, left me, leg and, leth*, lethal
	-4: libr*, library, life*, like, like hand, like they, listen me, lost at, lying and, mang*, manga, many meeting
	-4: me book, me photo, minecraft house, missing ., moved away, mug ., mum gets, murdered, my aunty, my choice
	-4: my first, my locker, my milk, my spellings, nail*, nails, nan cant, nand*, nandos, need my, neit*, neither
	-4: never saw, new boy, new headset, new puppy, new social, new teacher, nicked, no fights, not at, not run, not when
	-4: nothing report, not~fights, not~front, not~letter, not~nine, not~real, not~school, not~table, not~words, octo*
	-4: october, of money, of something, on days, on inside, on pens, on saturday, on warzone, ours*, ourselves, out lol
	-4: over dog, pack my, park*, path*, pathway, pathway plan, place and, plaster with, played cards, please come
	-4: please i, popc*, popcorn, power, power cut, pudding at, quid ., ran out, reckon, room he, rounders, run off
	-4: sad because, sausage, scared im, scary but, school who, second half, shoe, sister got, sits, six weeks, skatepark
	-4: slammed, slaves, soaked ., sofa at, sorry for, spor*, sports, sports day, squirty, stal*, stand outside
	-4: stop being, story about, story book, tag and, take it, takeaway, tea for, teachers dont, team got, them say
	-4: they bring, they kicked, theyve, tightened and, told us, training ., traitors, tshi*, tshirt, tshirt ., tummy goes
	-4: vica*, vicar, want read, want shoot, want walk, warz*, warzone, was class, was murder, was stab, water fight
	-4: we never, we still, we stood, wear my, weed*, weeds, were ok, when contact, wheres, who broke, will come, wint*
	-4: winter, with foster, with nan, would tell, wres*, wrong in
	-5: . absolutely, . chess, . happy, . history, . let, . ref, 7 ., about giant, adde*, added, all had, alone and
	-5: always on, anything i, are red, at pool, bang*, bathroom and, be for, be my, beeped, befo*, before, behind door
	-5: bit when, blis*, boy at, broke ., brother more, brother on, buri*, carer there, cat died, chal*, challenge
	-5: chess club, chilli nearly, chips and, clown, club i, coat for, comf*, comfy, coming for, corridor, cover
	-5: cross because, cupboard for, daylight robbery, detention ., dogs and, dont say, easter ., fan, fancy dress
	-5: finding, football, for sitting, for there, get her, gian*, giant, giant spider, give up, good but, good i, goos*
	-5: goosebumps, great fire, guid*, guides, had bad, had lunch, had water, hamster died, hangman, have do, he fell
	-5: he punched, helps me, her id, him my, his queen, hit my, house im, i bumped, i drowned, i worked, im back, im dead
	-5: in evening, in panto, into me, is boy, is criminal, is hundred, is nice, is slow, is waiting, is way, it takes
	-5: joker, kids ., killer left, kills on, laff*, laugh he, leaves, let him, list, lolly, loud neighbours, lynn
	-5: mcflurry ., me feel, me ride, meet my, meeting was, mira*, miracle, miracle ., monster, mosq*, mosque, moved and
	-5: much and, mum at, mum know, my account, my eye, my flat, my real, nearly blew, needs, never come, never run
	-5: new worker, nobody comes, not~checks, not~choose, not~done, not~door, not~haha, not~lets, not~properly, not~thank
	-5: on contact, on school, only little, our street, own bed, penalty ., pinched it, placement and, poke*, pokemon
	-5: promised me, remote ., report that, respite is, rides, rides ., room gets, sad and, said shed, scary you
	-5: school council, school in, secret santa, ship*, shoe ., showing, sir said, skate, sleepover and, snores like
	-5: so now, sometimes she, sword ., swore ., taken ., talked on, temperature, test was, they saved, thinking it, thur*
	-5: too strict, trainers ., trouble, upda*, voice cracked, walking home, was best, was monster, water, way better
	-5: we write, were she, why is, with old, wont talk, work when, worker again, worker there, wrap, write letters, wron*
	-5: wrong, york
	-6: . playing, . these, . too, 25, 6 ., about wifi, adul*, after i, again so, alco*, alcohol, alon*, amel*, amelia
	-6: and police, and snored, ange*, anger, are best, asked us, asleep when, assassin, at airport, away join, baby but
	-6: back*, badge ., ball*, bday, be sick, because someone, bigger room, bit sad, blanket, bomb shelter, boy gets
	-6: boy who, brace, bread, brig*, bring in, broken, but good, but new, buzz*, by me, call her, cant take, card*
	-6: cards ., carers, change school, coat and, contact got, cott*, could cry, could do, council ., creepy ., cried so
	-6: curf*, curfew, day i, dead*, deadly, do karate, dodg*, dodgeball, does me, dont trust, drinking, easier, eating .
	-6: egg from, escape, every morning, exce*, except, falls asleep, file ., flow*, for six, fortnite ., foster dad
	-6: freezing and, gets on, getting puppy, good day, goodnight ., got four, got hamster, got saturday, got stopped
	-6: grab, gun and, had thirds, had toad, hand in, handed out, have cut, have rota, have toast, he drives, here two
	-6: hide under, his life, horrible, horse and, hurt at, i come, i drank, i locked, i slammed, if theres, im stuck
	-6: im writing, in art, in book, in end, in hole, in lessons, is freezing, is mint, its dark, jama*, join army, keba*
	-6: keys, kicked out, kickflip, landed, language ., laser tag, leg in, letter from, like bomb, little kids, makes good
	-6: mates after, me next, me present, me thank, me up, mic, micr*, mix, mock, moneys, monster ., more and, moved down
	-6: murderer, my anger, my assembly, my best, my hair, my secret, need more, never lets, new bike, night when
	-6: not been, not fighting, not~football, not~it, not~life, not~messages, not~own, not~pudding, not~taken, not~wear
	-6: not~when, now it, nurse said, of egg, of nobody, of term, ok now, old teacher, on bathroom, on level, own
	-6: paid for, panto and, people think, plad*, plade, pran*, prank, pris*, prison, puppy and, raid, rank ., rather not
	-6: ride*, ring so, roll ., rota ., round her, saturday job, say goodnight, scared go, school dinner, scre*
	-6: screamed house, set table, she watches, shoulders, shout at, six in, size of, slammed my, sleeve ., smokes, snored
	-6: so cold, so good, squashed, staff ., start next, state, state of, still at, stops me, strict but, table for
	-6: tag for, test and, text when, them for, thinking, thirds, toad, toad in, unsafe ., up early, want try
	-6: was interesting, was nobody, wate*, we plade, we sat, we told, went round, what time, what you, when dad, when his
	-6: with cake, zac
	-7: . boys, . drawing, . ok, . rugby, . some, 10 its, 9 ., about college, about girl, about meeting, again they
	-7: aint in, always ask, and everything, and her, and hit, and king, and nearly, and robbers, anxi*, appo*
	-7: appointment, are on, are planning, asleep and, at footy, at gate, at new, at that, baco*, bacon, basketball
	-7: beating, bev for, big words, book girl, bored ., bowling and, bril*, brilliant, brother, brother have
	-7: brother live, burping, but fair, came into, camh*, camhs, car door, carer always, cat sometimes, centre parks
	-7: chatting, chea*, chemistry, circus if, clear, cuts out, cv, did battle, die on, dies made, doing comb, down it
	-7: drill and, fight over, finished hunger, finished my, fire of, fly, for wedding, for wee, foster mum, fran*
	-7: friend moved, get hit, get into, get say, get takeaway, gets locked, girl by, goes off, going turkey, got arrow
	-7: got blue, got lolly, had burping, had ice, had sip, happy ., happy and, hard ., hastings and, have appointment
	-7: have me, have talk, her my, her plaits, her prom, hit with, holes and, hope we, horse ., how she, i finished
	-7: i scored, i text, in and, in army, in class, in photos, in pool, into care, is dead, is mean, is savage, is too
	-7: it by, it im, its crime, its me, ive been, jewe*, join*, joined, juic*, juice, keys on, kids who, killed it
	-7: king got, know its, leed*, leeds, left, letter and, like cat, like fish, lolly ., london and, longer with
	-7: lunch box, mati*, matilda, me back, me drive, me dye, me free, mice, mo, money for, mornings, move and, mum cried
	-7: mum wants, musical, my goldfish, my knickers, my lunch, my pa, my sleeping, mystery and, nails ., nicking, no way
	-7: not on, notice ., not~fish, of fireworks, of london, office, our school, out where, pa, panicking, parks .
	-7: party for, pays me, place down, plaits, plaits ., plan is, plastic spider, plea*, pointy, police and, policewoman
	-7: prog*, psyc*, put plastic, raining cats, rains we, reading murder, right in, robbers and, rocket, safer, sang .
	-7: sava*, savage, scab, scene, school my, screamed place, set alarm, seven and, shared, shared one, she cooks
	-7: she thinks, skeleton, skulduggery, sleeping bag, smoking, so embarrassing, so mad, so no, steps, stopping on
	-7: tabl*, team and, thanks, them if, threw my, throws girl, told everyone, tongue ., toys ., trun*, trunchbull
	-7: trunchbull throws, tuesday and, turkey with, under dragon, understand my, up late, upstairs are, want longer
	-7: was brilliant, went up, when he, wifi ., wish we, world war, you for, you put
	-8: . all, . bought, . felt, . half, . hate, . hide, . smashed, . squid, . thanks, . theyve, 40 quid, 6 nil, about bed
	-8: about knife, about washing, account, affo*, afford, always me, always says, am eleven, am shy, and hot, and she
	-8: any worries, apple ., are friends, arse*, arsenal, art and, ask if, asked my, at church, ate last, back and
	-8: basket and, beard, beco*, bedtime at, before she, bit gutted, bit my, blind, blown, blown up, boyfriend and
	-8: bush and, but doctor, but ive, camp and, can ride, car ., carer about, carer said, carer wont, check on
	-8: checked my, clear ., coff*, coffee, college since, cook ., costume for, could get, creeper again, dad shouted
	-8: dads ., den ., dentist says, diamonds, died last, died so, does everyone, dogs i, door is, early ., eggs
	-8: everyone went, exploded in, face with, fair because, fake spider, fight someone, filmed it, fiver for
	-8: football and, footy, for her, for pictures, found my, friend gave, fun and, funeral with, ghost stories, going my
	-8: good laugh, got blown, got cancelled, got killed, got moved, got soaked, gutted i, had bath, had cake, had cry
	-8: had fight, had good, had run, had seconds, happened i, happens with, have watch, have work, he can, he goes
	-8: he shot, head of, hears, henr*, henry, henry and, her new, hes nice, his arms, his flat, hit in, hook is, house on
	-8: howling, howling ., i agree, i packed, i ring, idea ., im always, in mario, in mornings, instead of, is boring
	-8: is sad, is strict, it exploded, judo, karate and, killed by, laptop is, lase*, laser, laughed till, leanne
	-8: learn drive, left hook, level 9, lifts, like being, like i, like lock, loads ., lock, loser, lunch at, make big
	-8: makes killer, mams, massive one, me big, me mams, me tablets, mode*, model, more than, moved house, moved me
	-8: mum comes, mum did, mummy, mummy and, my alarm, my crush, my diamonds, my language, my left, my theory
	-8: neighbours dog, nervous about, nervous but, new people, no ., no eyes, no idea, not for, not~afford, not~best
	-8: not~eyes, not~idea, not~many, not~tiktok, not~tonight, nut, of sofa, on mario, pass*, plays radio, poo on, prof*
	-8: promised not, roblox ., rolling, rolling pin, room please, row ., row with, sad on, said what, see this, send it
	-8: shaking before, she comes, she sings, shifts, shouting, showed us, smil*, smok*, smoking ., solo in, some people
	-8: someone for, sorted it, sounds, sounds like, speech but, spiders ., spits, squid, squid game, staff were, starve
	-8: strangers, swimming and, swimming badge, theory ., theory test, there club, theres nothing, they forget
	-8: thinking ., tickets, till 10, time with, tired ., told ghost, took her, two people, up till, us about, use big
	-8: want meet, want phone, war ., wars, washing ., way he, we cried, we lost, we read, went my, went past, went see
	-8: were howling, while i, who gets, whol*, whole, wifi in, wifi is, will not, with netball, with rolling, work for
	-8: worries at, worry about, would fight, would never, year, you be, you when
	-9: . eid, . manager, . ring, . someones, . talk, . vampire, 6 0, about when, after it, after that, again i
	-9: all weekend, am 16, am bit, and can, and put, and tia, angry and, are killing, ask him, asthma is, at drawing
	-9: at home, attacking, aunt, beach and, because bus, been going, before it, best day, bled on, body ., bombed my
	-9: broke so, bus and, bus broke, but ill, cake and, calling me, calm and, cancelled ., chat and, check my
	-9: chewing gum, chicken pox, comb, concert, cream for, cupboard, cushion, dad brought, dad came, dad in, dad is
	-9: day ., day because, dead, did and, died laughing, divi*, diving, do one, do us, doctor is, dont forget, drink and
	-9: ears, eid was, exploding, feel nervous, finally ., for chewing, for halloween, geog*, geography, get sad, goes mad
	-9: good me, got ice, graz*, grazed, guess ., gun from, gunp*, gunpowder, gunpowder plot, guts ., had nightmare
	-9: had pillow, haha, half past, happy see, hard and, have passport, he got, he kills, hear them, helping .
	-9: himself in, histories is, hone*, host*, hot water, hurts ., i squeezed, i tried, in taekwondo, is black, is crime
	-9: is small, itll, jam, kart ., killer in, knife crime, knocked and, late and, late*, laug*, learn my, legend .
	-9: live when, london with, loved, man said, man who, mate who, me play, me secret, me we, meet up, men and, mess*
	-9: minecraft ., minute, miss mum, month and, mous*, mouth was, mufa*, mufasa, mum has, my minecraft, my provisional
	-9: my shin, my solo, my spelling, neighbour, new staff, nights ., no guts, nobody is, not fight, nothing else
	-9: nothing happened, not~fell, not~guts, not~lamp, not~last, not~teacher, not~touch, nurse gave, of thunder, old dog
	-9: on my, on wednesday, on wing, park and, passed, passport, personal best, phone calls, picks, pillow fight, pistol
	-9: place was, plot, plot and, pox, push me, review at, ring him, robbery ., rugby ., said yeah, sand*, saves, say so
	-9: school its, science teacher, science we, screamed so, sent off, should have, sleepover at, staff change
	-9: stepdad is, stopped my, stories, straight away, summer and, take*, tell who, that joke, they chop, they stopped
	-9: thrown, thunder ., tipt*, tonsils out, tutor, twisted my, uncle took, vegg*, veggie, visit ., was at, water pistol
	-9: we saw, we say, we set, we were, wearing, when mufasa, when sir, when your, while she, wing, wing ., with it
	-9: wobbly and, wood*, worked it, workers this, yeah
	-10: . biscuits, . head, . reading, . romeo, . sad, . sharons, 18th, about bad, about contact, about turning
	-10: again but, all over, and ill, are good, arm is, ate them, baby next, back with, beach with, bear*, bedroom door
	-10: before prom, bike back, biscuit ., book report, booked hotel, burnt my, butterflies about, buzzing for, cadets .
	-10: came contact, can eat, carer made, changing rooms, chem*, clay, clow*, come back, cross ., cryd, cult*, culture
	-10: curry ., cushion ., deba*, diss*, do dancing, dose, drug, drunk and, enough eat, every time, everybody, fair i
	-10: far from, fencing and, final, food hygiene, football is, footed, for his, friday and, gives, giving me
	-10: go bowling, going give, got butterflies, got caught, got into, got lot, got red, got warning, grabbed my, grave
	-10: grave and, gta and, guess what, hall*, halloween, he only, henn*, henna, his medals, hoodie, house, hug ., hygi*
	-10: hygiene, hygiene so, i pinched, i scratched, i swear, i wore, in first, in it, in minecraft, in museum, in these
	-10: insta, is ded, is in, is noisy, is pink, juli*, kills me, knives at, know i, left in, leg so, less people
	-10: like vampire, lost all, lot, mates and, me hot, me turn, meda*, medals, medals ., miss*, mudd*, muddy, mum makes
	-10: my cat, my headset, my new, my party, my pocket, my things, nan more, nerf, not ok, not~locked, not~looked
	-10: not~man, not~ones, not~please, not~share, not~sorted, not~swimming, not~talking, nuts and, of contact, of dogs
	-10: ok but, old enough, old toys, on insta, on new, our kids, out late, own phone, packed my, parr*, parrot, phone in
	-10: phys*, pige*, plane and, pop ., postman ., priv*, prom and, radio ., run out, sad about, salt in, sand ., sant*
	-10: santa, send help, sharons, she had, showers, sick, sisters, slippers, smells of, sorry properly, sorted .
	-10: speak in, spellings, staff i, staff made, stares, stood in, sunday and, swore, targ*, target, teacher and, than*
	-10: they helped, this one, throat, tikt*, tiktok ., too far, tried new, tryi*, trying, turning 18, twix ., two footed
	-10: walked, want take, want*, warn*, warning, was foaming, was nearly, was someone, watched film, we came, wedn*
	-10: wednesday, wednesday ., weet*, weetabix, weetabix ., went beach, when its, who shot, with ball, with maths
	-10: worker is, worker ring, works nights, worried ill, would rather, yout*
	-11: . are, . finally, . maths, . year, . zombies, about telly, after too, again and, and clapped, and in, and nan
	-11: and two, anne, are you, at shop, auntie does, awfu*, awful, back for, best game, bins and, birthday meal
	-11: bit while, blamed, blow*, bother with, brother says, but hot, but miss, by creeper, called rex, carer gave
	-11: carers like, cars ., catc*, catch, chopped onions, chuf*, chuffed, clapped ., coun*, cupb*, do talk, doesnt want
	-11: dont have, drink ., driving theory, dye, dye my, dyin*, dying, embarrassed when, fight for, film about
	-11: finger out, for 3, for camp, for world, free, friends mum, friends with, fron*, fuse, getting better, getting old
	-11: ghost train, go contact, goldfish, got money, had lockdown, has it, have stand, her ., here it, hit, hit anyone
	-11: hour ., hour*, hours, hurt but, i missed, i thought, id say, im sad, in night, is by, is fair, is garden
	-11: is helping, is torture, is you, it looked, itches, its loud, ketc*, ketchup, kicked me, knife for, knives in
	-11: late because, late for, level, like real, lock him, lockdown, make, mate and, mcdonalds ., me it, me not
	-11: me tenner, milk so, minutes, more veg, my country, my door, my mocks, my reviewing, my story, name is, netball .
	-11: never said, never will, new coat, night so, no hands, no phones, nobody tells, nose ., nose bled, nothing like
	-11: not~broke, not~centre, not~dye, not~every, not~tells, not~thinking, not~vape, nurse took, off roof, on every
	-11: on ghost, only want, own kids, packed for, paint my, phone got, pictures and, plans change, play and, poun*
	-11: presents, question, reckons, reckons i, report on, review, reviewing, reviewing officer, rex, rex ., ring and
	-11: robbers, robbery, same day, sat under, sayi*, saying, scar, science and, seei*, seeing, she couldnt, she does
	-11: she was, since we, skul*, slic*, slide and, snea*, so many, someone new, sorry and, spare, spelling
	-11: spelling test, starving, stole, swim*, swimming, team loses, test ., tests, tests ., that dont, they jump
	-11: they listen, they want, thing on, this maths, tita*, titanic, too tight, took my, tower i, tub, under tables
	-11: up but, upset ., veg, victim, violated, wait, walked home, wall and, want go, wants be, wants take
	-11: was embarrassed, was laughing, was too, watched films, we ate, went fine, were in, werewolf, when plans, winn*
	-11: with hammer, with whole
	-12: . bev, . kev, . night, 40 times, abov*, above, aint been, all same, always full, am only, and sat, angr*, angry
	-12: angry at, arch*, are sound, asked ., at hers, at zoo, aunt*, back at, bang, beat him, because she, before you
	-12: begs, bell*, belly, birds with, blood but, bodi*, bottom, box got, braces tightened, brew*, brews, brothers .
	-12: buried him, callum, came up, can we, cancelled again, carer had, carer mum, ches*, circus, clue*, cluedo
	-12: college and, couldnt breathe, cried bit, cry, curtains are, cut ., dale*, daleks, dentist said, do and, dog is
	-12: door and, double, drowned ., duve*, duvet, everyone hates, fidg*, fini*, flos*, floss, floss ., foam*, foaming
	-12: for scouts, for taxi, fridge and, get found, gets beaten, gets up, gold*, got absolutely, have new, havent wanted
	-12: he scored, helping me, her nose, his wives, hook and, hunger, hunger games, i called, i chopped, i go, i lock
	-12: i swore, in funny, in hide, in kitchen, in microwave, in play, infe*, is allowed, it or, it thru, job so
	-12: kill two, knock whos, know im, leave ., letter out, lives, lock for, loo, made of, me doing, me special, mean me
	-12: meat, melt, missed trip, monday its, more, mum cancelled, mush*, my birthday, my go, my lines, my tung, not~ever
	-12: not~met, not~paint, not~rooms, not~sunday, of dog, off first, officer ., old address, on it, one stone
	-12: other kids, paint ., partner, passed ., pena*, penalty, photo, pian*, piano, piano ., play zombies, plenty .
	-12: posts, posts ., pulled up, pupp*, puppy, rain in, robl*, roblox, room if, room is, rugby and, sat, school bag
	-12: school days, scou*, she bit, she doesnt, she might, she sits, shot up, should get, slip*, sorry after, sound .
	-12: st, stay ., stay home, steps and, stone, taking me, talk too, teeth ., text*, that new, theos, they rob
	-12: this term, thra*, thrashed, three times, too short, took it, traf*, traffic, tung, two birds, uncle ., up later
	-12: us all, ward*, wardrobe, was awkward, we both, we could, we moved, when daleks, who watches, with cup, wive*
	-12: wives, wont get, yuk, yuk ., zombies in, zombies on
	-13: . less, . same, . thats, . this, ached, ached ., adults, am still, anyone and, are ok, army, asks before, at cafe
	-13: axe, bandit, bash*, bashed, being loud, best ., bombed, boxe*, burning, but not, called bandit, carer gives
	-13: centre ., change ., closed, cold at, colours, comi*, conc*, contact at, contact in, creeper, creepy, cricket ball
	-13: crow*, dark, dayl*, daylight, do archery, doctor gave, dog ate, dogs ., eritrea and, escaped, everything is
	-13: exploded, eye and, fair and, farted and, fever tablets, first but, flying ., for airport, for that, forgets .
	-13: fortnight, fun, funny voice, gave, get form, get in, get what, good news, got gold, got lift, got robbed
	-13: got tickets, grabbed, grea*, great, guil*, guilty, guns, had operation, hate waiting, have i, he grabbed
	-13: headaches, heart in, her phone, hes in, hides ., him now, hit by, horse riding, hurt bit, i bombed, i run
	-13: i shook, i were, im moving, in march, in wash, inside out, is best, is coming, it she, its got, jk, keeper
	-13: kid who, king*, kings, know anyone, know she, lasa*, lasagne, last samosa, like same, living on, mates i, me sad
	-13: me think, meeting about, messing about, midn*, midnight, minute ., more since, mum knows, my driving, my horse
	-13: my poem, my scooter, my tooth, my unicorn, nerves, next, nobody forgets, nose pierced, not~board, not~fighting
	-13: not~forget, not~forgets, not~headaches, not~who, odd, of biting, on fridge, on next, on our, on sofa, on trip
	-13: one day, only two, open because, orph*, our old, over in, own clothes, parm*, parmo, pass ., peas ., phot*
	-13: picked me, pig, plane, plates ., playground, playground ., point of, posted, ques*, results, ridi*, riding, rubb*
	-13: safe here, same band, samo*, samosa, saturdays ., says if, scared on, see board, shaking, she uses, shot from
	-13: show you, so if, song*, songs, spiders and, spoon ., spra*, stairs when, stay together, stay until, stit*
	-13: stitches, stro*, stuck ., tackled, tackled me, talking about, tells same, tenner, texting, texting ., they ask
	-13: they both, they took, they were, this ., threatened, thru, thursdays, tie, time as, times on, toas*, tooth
	-13: top board, tour, twen*, twenty, unic*, unicorn, up her, up pigs, us his, wall*, want new, was baby, was boring
	-13: was shaking, was still, was tired, washing basket, we all, we played, we talked, we walked, we would, when they
	-13: whittle, will they, with hoover, with tea, with*, without, woods ., worried my, you about
	-14: . before, . bowler, . bus, . for, . gaffer, . grandma, . lion, . nope, . see, . so, 11s, 400, about football
	-14: afraid of, against law, always busy, and ate, and carol, and didnt, and homework, and juliet, and so, archery
	-14: are like, asked for, at butchers, at five, at mine, at uno, badd*, baddie, bangs, battered 6, because his
	-14: belly ., big ., birthday i, bit nervous, bled bit, bowler, burgers, butchers start, call every, call my
	-14: called me, can resit, cancelled and, carried, carried me, cheesy, chips, chopped off, clar*, come after, cost
	-14: craf*, craft, creasing, creasing ., cudd*, cut open, dad had, didn*, didnt, dinners ., dogs but, drinks in
	-14: drowning, else*, elses, every sunday, faint when, feet are, forc*, fren*, french, from tea, get why
	-14: girlfriend and, going london, gone now, got be, got us, haircut ., half 8, hand ., happier, have contact
	-14: he kicked, heart and, held it, her knitting, her old, her son, here they, hes hungry, hit six, hold us, hole and
	-14: i allowed, if its, im reading, in harry, in war, infection, isnt true, juliet, kare*, keeps me, knitting, know
	-14: lamp ., lang*, language, law, lion, lion king, listen ., macb*, macbeth, mand*, mate said, meltdown, miss .
	-14: mondays and, money when, mum rang, my hand, my pillow, my swimming, nearly cried, never came, nope, not every
	-14: not have, not~calls, not~maths, not~missing, not~never, not~nobody, not~things, not~trip, now its, numb, nurse .
	-14: old cat, only 1, out door, phone call, pigs heart, poem, potato, pretended faint, puff, quee*, queen, rabbit
	-14: resit, ride my, robbed on, romeo and, room, sandra, say why, says shes, scen*, seek in, service, she called
	-14: shirt, shor*, short, shouted at, sip, sip of, so do, sofa, someone elses, son gets, squash ., stay put, stuff i
	-14: sun, sun ., sund*, swimming ., tablets for, talk in, ten and, tenn*, text ., than me, they left, things i
	-14: thru my, thum*, toy, trev, truth ., under cold, vict*, wall ., want change, was brave, watches, we sleep
	-14: were creasing, will feed, worried i, wouldnt let, year 11s, zoo and
	-15: . boo, . finished, . line, . over, . passed, . pocket, . tried, . whos, 9 and, about where, all he, always hungry
	-15: and asks, and hes, and jumped, and sir, are working, argument, at gymnastics, at it, aunty is, back is, bann*
	-15: banned, batm*, batman, believe her, big brother, bike got, bins ., blood orange, bombs, boo ., boxes and, burnt
	-15: burnt sausages, bush, button, by big, came here, camping ., cant be, carer bought, carer rang, carer snores
	-15: carers still, cat but, clapped, cleaned, clip, closer, coas*, contact was, crai*, cross with, dad on, died in
	-15: different family, duty, everyone was, exams ., field and, film night, fishing ., for prom, forcing, forcing me
	-15: forgetting, friends ., from hockey, get new, get stay, go party, going gym, good all, gutted ., gymnastics and
	-15: had two, harry potter, has touched, hate mondays, have beef, he waits, held door, here and, his phone, hockey .
	-15: homework and, hotel had, i believe, i pretended, i promise, i watch, if mum, im quiet, in drama, in film, in one
	-15: inhaler is, is kind, is sore, is when, is with, it rains, its calm, its mended, know yet, know*, knows, landing
	-15: last month, leaving ., lego ., like going, line of, lost his, lovely, mate got, me cake, me pick, melt*, mended .
	-15: messing ., miss says, move rooms, murder mystery, my add, my dead, my gran, my lego, my music, my tummy
	-15: my worker, myst*, mystery, neck*, need glasses, netball and, next month, nobody died, not~call, not~fault
	-15: not~forcing, not~funeral, not~meeting, not~picks, not~takes, not~they, not~wants, of boxes, of class, of duty
	-15: of spiders, off my, one bathroom, online want, only see, or been, over last, parc*, pass i, people are
	-15: people online, postman, pott*, potter, queue is, rains, reck*, rubber, ruby, runs away, salt, set smoke
	-15: she forgot, shot me, sister lives, sister says, sleep and, smac*, someone ate, spar*, stab*, stairs for, susp*
	-15: suspense, talk you, talks me, team won, that worker, they shot, think of, though ., told you, too many, trie*
	-15: tripped, two staff, us i, walks in, weir*, weird, whoo*, whoopee, whoopee cushion, will cry, with different
	-15: with dog, with money, with paint, wont take, work, worked, year 9, you decide
	-16: . best, . karen, . saw, . woman, 4 ., abso*, absolutely, always say, always wants, am fed, am moving, and go
	-16: are out, arrow in, at brownies, at chess, bab, be asked, because of, beds, bit homesick, boxes, brother had
	-16: brownies, brush ., bug, burnt toast, calms, calms me, carer got, checks on, cheeks, chocolate from
	-16: climbing frame, cold, contact i, controller, cook before, cried my, crime ., cuddles, dad put, did drawing, did i
	-16: dinosaur, do what, down my, dropped, eyes out, fed baby, feel scared, fight ., fix it, for drawing, fram*, frame
	-16: freezing, fun at, gave him, going do, got picked, got splinter, gravy ., ground, haf, haha*, hahaha, hahaha .
	-16: hast*, hastings, hes funny, his eye, history, hope my, i already, i bled, i deserve, i eat, i loved, i slipped
	-16: im doing, im having, in pakistan, is hard, it still, it would, itch*, itches ., jealous of, kind ., landing light
	-16: like pizza, like see, lung*, made box, marks on, match and, may ., me keep, me work, mend*, mended, mentor
	-16: midnight ., miss knows, miss said, mum come, my cereal, my cheeks, my chocolate, my exam, my meds, my shirt
	-16: my tonsils, my toy, never had, new tablets, no and, no im, no worries, nobody wants, nothing bad, nothing is
	-16: not~phones, not~sad, of hastings, old, on roof, one at, open and, play*, police officer, proud ., pushed in
	-16: radio, room was, said im, said she, scars, school again, scoo*, scooter, she stays, shes strict, shot my
	-16: shoulder ., shouts, skateboard, skin with, snow*, so everyone, so hot, splinter, splinter and, starving after
	-16: stop asking, street, taxi man, teacher said, there i, these shoes, time on, told jo, tons*, tonsils
	-16: trampoline but, tric*, tries, tuto*, us and, vet ., want jo, war and, was fight, was scary, we picked, weak
	-16: went everywhere, were having, when little, who ask, who was, wifi goes, with boys, you think
	-17: . angry, . not, after swimming, again for, all night, alle*, allergic, and ive, and sings, and there, and took
	-17: are ., are rank, asks, assa*, assi*, at netball, aunties and, bag when, bath on, battle of, beat me, because shes
	-17: bed for, bled all, box under, boy next, brave ., brother farted, buff*, buffet, came out, carer, chest .
	-17: chip shop, circ*, clap*, class gave, cooker ., cric*, cricket, cried when, crisps ., dentist and, desk, didnt get
	-17: dont work, feve*, fever, fight at, fillings, fixed my, flan*, flannel, follow, for gta, for throwing
	-17: from kitchen, gang, get my, ginger, goalie, got detention, had cuddle, had heart, had jab, had snowball, he left
	-17: heads off, headset, hid from, homesick, howl*, hurt myself, i picked, i watched, if they, im freezing
	-17: im learning, in hospital, in may, in two, is moving, is old, it hurt, it keeps, it should, it true, kart, kev
	-17: kids are, lessons for, like slugs, loads better, lonely ., mario kart, mates now, may, me choose, me open, me win
	-17: miles from, mint, moving in, mrs, mushrooms they, my aunties, my bike, my nerves, my nurse, nearly had
	-17: nearly passed, nerves ., no because, no fillings, not go, not~bin, not~bye, not~changed, not~fillings, not~goes
	-17: not~here, not~let, not~mind, not~ok, not~park, not~prom, not~respite, not~say, not~shut, now nobody, of lessons
	-17: of maths, online ., only does, over moon, pain in, pape*, people at, pep, plastic, please get, practice, radi*
	-17: residential, right thru, rings, same question, sausages, scouts, secret and, she has, shook his, shopping
	-17: sister ., sleep right, slus*, slush, snowball fight, so theres, soaked, spiderman, staff have, stairs in, stay
	-17: stik*, stiker, stinky, stinky ., stol*, stop going, summer ., taek*, taekwondo, taste like, tell*, they write
	-17: think we, thinking of, this is, toys, twist, up so, up until, vape and, want join, want mum, watc*, we swap
	-17: went numb, who does, window in, with two, wobbly tooth, would kill, yes i, you .
	-18: . being, . boiler, . horrible, . went, agen*, air when, along, and tea, and that, are, are fine, arm for, arro*
	-18: arrow, at last, awkward ., bath and, bbq and, bed squeaks, bedtime and, bike at, blood test, bombs ., books .
	-18: cadets, cann*, carer for, cold but, come contact, contact this, crush, cust*, custard, dark and, doctor said
	-18: does what, drank poison, draw, dying of, dying on, english ., esca*, everyone asks, everyone laughed, fear of
	-18: fell on, fewe*, fewer, for more, get laptop, goal*, good way, gym with, had, his name, histories
	-18: horrible histories, hors*, horses, hosp*, hospital, im 12, im bricking, im hungry, in blackpool, in goal, in good
	-18: in without, is annoying, is sick, karate, kitchen i, laptops, left and, lege*, legend, like night, lost her, lots
	-18: lots of, makes nice, me stay, monsters, monsters and, mood*, my fault, my gum, my science, my sister, my stepmum
	-18: never go, new year, nil but, no nobody, not coming, not sure, not~cut, not~died, not~lol, not~nan, not~sure
	-18: not~trouble, now one, of old, on coach, one held, open, own ., played, please stop, poor*, poorly, pop
	-18: punched air, put cream, quiz, roof ., sad all, say bye, says it, says ive, scared ill, she got, she sees, sims by
	-18: sings ., sleep because, slipped, slug*, slugs, smash, snapchat and, so funny, so long, squeaks ., stopped when
	-18: stre*, strict ., swim, ta, tea out, ten minutes, them but, them is, therapy, think my, today and, up after
	-18: want tell, way round, what ., where ., where will, while they, who has, wine ., youth club, zomb*
	-19: . football, . knife, . stuck, adopted ., advo*, advocate, afra*, afraid, always do, always someone, am 12
	-19: am worried, are loud, argu*, ask about, ask them, at 8, at hospital, at lunch, bags and, be chef, been same
	-19: behe*, beheading, being late, belo*, board, bowling, bride, buried it, but there, cake with, care ., carer hid
	-19: carers for, carers said, chef ., chippy, chippy ., come ., come on, coming on, cried happy, cries when, dangerous
	-19: did skelington, didnt ., does, door*, eats all, edge, fine now, five*, for me, fridays ., fridge ., froz*
	-19: get nervous, going respite, got part, has dragon, hasn*, hasnt, have had, have later, he sent, he shoots
	-19: here till, hers, hide and, him im, hit ball, how much, hurts after, i hope, i move, im fed, in any, in hot
	-19: in house, in jail, insta ., into ., is nothing, is one, is open, is taking, its far, jab and, jail, karen
	-19: knocking, knocking ., know it, last review, leaving for, legs and, like me, like peas, live after, loads of
	-19: look*, lush, makes me, man did, mate in, me birthday, mean, meeting is, mice and, missing i, monopoly, moody
	-19: more because, most*, mostly, music ., my advocate, my little, my review, my snapchat, my tie, nan does, nick*
	-19: nightmare, not~get, not~knocking, not~know, not~our, not~peas, not~running, not~said, not~uncle, now and, of mice
	-19: of moving, old phone, on cupboard, once month, one boy, outside in, party with, phone ., pick*, picked, playing .
	-19: poison but, pretended be, red ., revision but, saw, scor*, shoots leanne, sign it, sister on, size, skelington
	-19: sleep better, small but, spot, spot on, sprouts, stab in, stas*, stash, stepmum is, strict about, tables .
	-19: take his, talk with, taste, ten, test*, them that, theory, they take, tigh*, till he, time in, told her
	-19: told people, too fast, two weeks, uni ., uniform ., until its, up if, up wall, us take, used it, vampire
	-19: wakes up, want for, was home, was upset, what do, will die, with revision, without knocking, wrong again, yet .
	-19: yogh*, you send
	-20: . doyouthinkhesaurus, . made, . now, . police, . text, . were, . worried, 18 so, 8 when, again its, and bus
	-20: any of, anyone i, ask what, at bus, at fair, at telly, aunties, back my, be police, beef, bike with, bill*, bills
	-20: biscuits, bunc*, but in, but is, butl*, butler, bye ., cancels ., changed my, chess ., chicken and, chocolate .
	-20: cod ., cousins, coventry, cry at, dad at, decide, decide ., detective, doctor says, dog on, doors, doug*, doyo*
	-20: doyouthinkhesaurus, doyouthinkhesaurus ., drawings, explained, far ., farted in, fire ., for laughing, for trip
	-20: friday we, get adopted, get see, girl who, googly, googly eyes, got dead, grandad has, had dream, had no, had us
	-20: hand dryer, handshake, handshake ., has ., headshot, her husband, her nails, her now, him it, his neck, his own
	-20: home its, i change, i lost, im bored, im nervous, im playing, in bits, in report, is, is alright, is little
	-20: it rained, its unfair, jake, job in, kit, knee ., know about, like it, little but, lock on, lot ., love*, make up
	-20: me card, me properly, me wear, meeting and, move my, mum cries, mum lives, my breathe, my drawings, my forms
	-20: my mirror, my video, next week, night at, nil ., nits, no thanks, nobody explained, not~dryer, not~explained
	-20: not~flat, not~mean, not~mine, not~new, not~past, not~secrets, not~thanks, on cod, on its, on last, oranges
	-20: other ., pains, period pains, phil, pitc*, pitch, pudd*, pudding, ragi*, raging, rained, read ., report and
	-20: resi*, revision, roller, rule*, saturday see, saving for, scares, scares me, scratched, secret handshake
	-20: secrets with, she gave, she screamed, she takes, she talks, sister when, spoke, standing, stay with
	-20: tablets because, tablets dont, tag, teaching me, term ., that it, thes*, these, though, ticket ., tightened, tony
	-20: town and, up im, van i, was all, was cross, was happy, was only, was raging, was telling, we cut, weekend
	-20: went quiet, what did, who ., will someone, wind
	-21: . hot, . minibus, . miss, . waiting, 1 because, 8, accident and, am happy, arrest, at aunty, at minute, at rugby
	-21: aunty jos, away with, bad they, bag ., bag weighs, banana, banana ., be illegal, be needing, belt in
	-21: birthday cake, biscuit, blaz*, blazer, blew my, books, broke, brother argue, came off, cancel, carer is, char*
	-21: choose my, coach and, coming in, coming see, crin*, cringe, cringe ., cut and, cut myself, dad are, dad doesnt
	-21: danced all, dead in, den, dont shoot, driv*, ears pierced, erit*, eritrea, feed it, feel unsafe, fell, fencing
	-21: finding out, fishing and, fit ., for walk, from eritrea, gang i, getting him, got bruise, got letter, got pound
	-21: got taken, got up, hand up, happy here, has ordered, have poster, hayfever tablets, he drinks, her about
	-21: hot weather, i moved, i stop, in front, in garden, in on, is out, it gets, it stopped, jaws and, jos, jump from
	-21: keys ., kidnapped, laun*, lent, little and, log ., looked like, lost but, makes best, man of, mate ., me before
	-21: me outside, messenger, messenger but, migr*, migraine, minibus stinks, minu*, miss her, mocks and, move school
	-21: my auntie, my drawing, my hayfever, my homework, my personal, my yellow, nans, neck but, needing, needle in
	-21: new house, nose*, nosebleed, note, nothing changed, not~hear, not~messenger, not~needing, not~shoot, not~unsafe
	-21: not~us, not~works, of house, of match, of week, of wolf, on his, only messing, painted ., paramedic, pete
	-21: please ., police for, popp*, poster of, provisional ., race ., ref gave, remind, report ., ring when, rome*
	-21: romeo, safe and, said there, sand up, saus*, says attack, she lets, shoot messenger, shoots, shut and, side and
	-21: sleep ., sleep over, smashed it, smell like, sniper ., so loud, social workers, staff took, stays ., sticks
	-21: stopped and, ta ., teacher gave, tesc*, they come, thing in, time so, tuesday because, uncle pete, under stairs
	-21: unfair ., us fishing, visit, voice ., wait*, waited with, want, want one, was about, was poorly, washing up
	-21: watched jaws, weap*, weapon, weighs, who decides, who stays, with you, wolf on, work at, would ever, wrong on
	-21: yellow belt, your hands, zara
	-22: . coach, . home, . missing, . you, 10 ., 12 but, allowed go, allowed phones, and burned, and burped, and dogs
	-22: and gran, and jo, and set, assembly ., before tea, bell goes, better now, bit, blazer ., boo who, brain, bricking
	-22: bricking it, broke and, brother hit, brought me, bullying at, burned it, burped, by hair, cake ., cancels
	-22: car park, caravan in, cards, carer with, carer works, cats and, chest infection, club stopped, cod, collect
	-22: collect me, cross country, crus*, cry its, dad ., dead body, decides ., diam*, dont like, down properly
	-22: drug dealer, engi*, engine, engine ., everyone looks, face when, farm ., first night, fish fingers, foster family
	-22: fun ., gang and, get butterfly, gets tv, got chest, got two, gta, had my, had scrap, hard, has started, have her
	-22: have night, he cried, he is, he let, helmet and, her baby, hid behind, house down, hurt when, i kissed, i sneaked
	-22: im suing, in cars, in engine, in neck, interview at, is drug, is plenty, it has, it hit, josh, keeps calling
	-22: kniv*, knives, ladder ., lie in, lovely and, marry, marshmallow, mates ., meal*, meals, missing my, mono*
	-22: move in, moving ., my club, my mind, my shoe, never turns, next me, no bullying, no pudding, not being, not~and
	-22: not~bullying, not~joke, not~meals, now with, off ., on xbox, only joke, our family, our kid, out by, people .
	-22: people now, people talk, phone for, pink ., poster, private, pulled, put fake, put plaster, pyjamas, read my
	-22: reason ., says keep, school are, scrap, scrap over, scratch it, sept, sewi*, sewing, she saw, she tucks
	-22: shoulder in, sin, sneaked, squad, squi*, stole his, straight after, suing my, sweets, tablet for, ten times
	-22: thats what, them off, theres no, tia ., took his, top bins, tower, tuck*, tucks, tucks me, tv ., until im
	-22: us beach, us we, want see, want stay, wanted ., was late, was ok, was scared, was shy, was sick, wasnt scared
	-22: we destroyed, what say, where is, whos, would not, you lol, youth
	-23: . neighbours, . someone, about her, all at, allowed see, alone ., and banging, and how, and thats, at camp
	-23: at centre, at greggs, at sleepover, awar*, away and, beat us, bit but, blackpool, boxing coach, braids, bring me
	-23: broke lamp, butterflies before, can say, car wash, carer ., cine*, cinema, coll*, cousin got, deleted, dest*
	-23: destroyed, did, do bins, dont eat, dont stop, down because, duck*, ducks, eyes ., farm, fifa ., first .
	-23: friends are, from him, from rain, get butterflies, girl in, given me, glasses make, go off, got drop
	-23: grandma beat, greg*, greggs, hala*, halal, happens if, happens next, has given, hate, hate peas, her out, her tea
	-23: him because, i live, i try, im over, in by, in care, is about, is cancelled, isnt scary, its 15, its embarrassing
	-23: jelly ., jumped, kicking sofa, knac*, knackered, knows about, learned about, learned make, lessons ., lift
	-23: looking for, many, mario, massive ., me chess, me made, mind ., minits, mons*, moved ., my boxing, my braids
	-23: my sessions, myself on, need someone, new boyfriend, new trainers, norm*, normal, nose, not~carry, not~class
	-23: not~form, not~given, not~hit, not~scary, not~use, of myself, of paper, of squash, off so, older ones, on time
	-23: one thing, only on, opened, or me, people i, pierced ., poorly ., pota*, pounds ., reads me, roll*, room without
	-23: said hi, say much, sess*, sessions, she did, shots, sitt*, sitting, six of, slipper ., so did, so happy, solo
	-23: sore throat, sort out, sound, spilt, teeth and, tell everyone, they look, think, thos*, those, throat .
	-23: tight and, time is, town ., tuesday ., turn my, unsa*, unsafe, up because, want talk, wanted run, was angry
	-23: was bit, we sing, when do, who won, wont say, wrestle
	-24: accident with, alarm off, all say, am not, and everyone, and girl, and next, ankl*, ankle at, anyone in, arrested
	-24: as anything, august ., away for, bedroom is, been under, being in, best mate, boxing on, boyfriend has, break
	-24: brother can, bullying, bumped, carry knife, choir ., clothes on, complain, complain about, copi*, copies
	-24: cousins wedding, crie*, dish*, divo*, divorce, dont carry, else in, eyes, fainted ., falling, find it, form .
	-24: form signed, ghos*, ghost, grow up, happy tears, have lock, he showed, here nobody, him and, hope i, hugs
	-24: i cooked, i say, i think, in office, in sugar, in what, is fine, it checked, its only, ive not, jan, key worker
	-24: leak*, leave us, leg was, lift with, lonely at, love him, make her, map ., mate took, me after, me that, meant be
	-24: mocks, mum but, musc*, muscle, muscle in, my charger, need filling, need know, needle ., night light, not~brother
	-24: not~calm, not~chose, not~cold, not~everyone, not~person, not~rang, not~scared, not~three, not~worries, of us
	-24: one from, over my, pate*, patel, period and, personal, photo is, place, pool ., pulled muscle, right on, room say
	-24: rota, said hes, says there, school play, seat ., share with, she wants, sticker ., suit, tablets now, tears when
	-24: text, that ok, they fell, this place, tights, toast and, trip because, turn up, twix, uncle came, under water
	-24: unfair that, uno, up i, used get, want learn, want say, was jealous, watch at, will have, wont let, worries
	-25: . carol, . older, about drugs, all stood, always asks, and carer, and has, anymore and, at 6, at all, at bins
	-25: at same, ate, away from, balloon, be nurse, because im, bed in, belong, bit in, bit sore, breakfast .
	-25: breakfast on, brings, burglars, cafe ., carer keeps, chip, curr*, curry, dark so, deep, door has, eyebrows
	-25: eyebrows ., filling, fingers ., fingers and, first one, for county, for it, fridays, ghost ., gone ., good .
	-25: goodbye my, got grounded, got place, grounded, grounded for, guess who, gutted, happy when, has one, he pushed
	-25: his music, hook, hope, hot, hugged my, i burned, i ever, i hugged, im 15, in ten, is my, it always, its because
	-25: its hard, ive lost, jab in, jaws, jumped on, legs ., leve*, like blood, locks her, long way, looks like, makes us
	-25: mars*, mayb*, maybe, maybe ., me medicine, mega*, mondays, money but, my bear, myself and, needles and, never get
	-25: never wanted, night but, nightmares, nobody found, not be, not~any, not~doors, not~march, not~off, not~sit
	-25: not~worry, now he, of people, of time, off at, off me, on everything, on trampoline, ones get, our pyjamas
	-25: pack ., pens and, pound, prom ., said i, said id, same time, scared my, sell, shark ., she brought, she rang
	-25: she sent, sher*, sherry, skat*, sleepy, soci*, social, soft, someone and, someone sort, squash, staff because
	-25: stee*, stood outside, swing and, tall, they sit, theyre sound, three different, tooth came, town, trif*, trifle
	-25: video of, want that, week because, window and, wore
	-26: . guess, . harry, . other, . them, add, agree with, all go, and house, and leg, are criminal, ask for, aski*
	-26: asking, at meeting, badg*, badge, big lunch, bit where, board ., by friday, came and, came last, camp, camp .
	-26: camp*, camping, cant have, carers are, changed ., chop*, chopped, cost arm, court ., dog, done ., dont feel
	-26: door open, drinks ., drop, drunk she, engl*, exam ., excited for, fast ., fiel*, field, fights, fire drill, fixes
	-26: fruit ., gaffer says, get scared, go and, go somewhere, guns ., had big, hat, hate mushrooms, have put, have wash
	-26: he brought, he slept, hip, his back, hitting my, holiday wales, i got, i waited, im not, interesting
	-26: interesting ., is blood, is home, it cost, its massive, leaked, mam says, march ., mental, minibus, mud and
	-26: my grandad, my key, nan on, nervous when, neve*, never, never comes, none, not~die, not~mums, not~people
	-26: not~restrained, off top, officer, old placement, on that, only came, only one, out me, quiet because, resu*
	-26: reviews, runn*, running, scored ., scotland, sent card, shin, ship, sick in, smacked, snak*, snake, spelled
	-26: spelled my, spider in, spiders, squeezed my, stage ., stun*, stung, swee*, tast*, temperature and, than last
	-26: there its, tickets for, too early, took off, us they, want different, was man, water for, we learned, wear*
	-26: who are, win, write, you find
	-27: . cant, . knock, . tell, 0, about money, am saving, and asked, annoying ., answer ., apple and, apprenticeship
	-27: are gone, as joke, asked me, at paddington, auntie and, bars, before they, being scared, book about, brush
	-27: bus stop, cake*, cakes, carer i, carrying, change my, chap*, chip*, class has, cont*, course, court, crea*
	-27: drop ., ever hurt, for bus, for cinema, for something, full ., get bullied, get drunk, gives her, go missing
	-27: got apprenticeship, got hit, hair done, hands went, have any, have lots, he put, help and, her arms, her birthday
	-27: here i, im so, is running, it goes, its annoying, kid at, kind me, knit*, knock knock, last place, letters from
	-27: making me, meds, metr*, monkey bars, my way, nobody stops, noisy ., not~did, not~hungry, not~mum, not~their
	-27: not~theres, not~today, not~washing, not~work, of blood, of chips, off monkey, oper*, out we, own key, park with
	-27: periods, pist*, rooms ., said you, saved, say goodbye, schools, scot*, she came, slav*, sock*, socks, sort*
	-27: sorted, spilt my, start monday, stranger, sugar and, suin*, suing, talk over, talking today, thought id
	-27: times tables, towe*, when dog, who comes, whos there, will my, with all, with knife, yet
	-28: am sick, and nobody, and want, angry so, anything bad, are being, baby on, bark*, basket, bev, brave, broke her
	-28: came my, cast, centre and, check ., class and, cooking ., country we, cracked, detention for, disco ., dont talk
	-28: fair that, fare, finger on, floor ., for christmas, for days, for team, frui*, fruit, gum, hair and, hams*
	-28: hamster, hamster ., hamster is, havent had, head is, here on, hold your, home my, home yet, horse, hours not
	-28: i kicked, i pay, i smashed, i threatened, in mud, in shoe, is killing, its fun, ive got, joll*, jollof, juice and
	-28: kitchen with, let, mars, me or, me truth, month i, my family, new carers, new one, not like, not~fight, not~on
	-28: not~plan, not~self, of milk, off but, plaster ., please dont, powerpoint, put pillow, real family, ref, review .
	-28: ring my, said we, she picks, shelf, shoe box, shou*, sick of, smiled, snai*, snail, soon ., starts, stay up
	-28: stayed in, thursday ., took photo, touch, train was, two buses, under table, unif*, uniform, vape, want cry
	-28: want keep, want you, we ran, went in, what happens, when im, where dad, year 8, years and, you have
	-29: . never, 21, all good, am good, and cant, and doctor, and id, and this, and won, are kind, baki*, baking, be big
	-29: been drinking, blanket on, bleed in, burp*, bus was, chop, class, comes out, counsellor says, county, day its
	-29: dead gorgeous, dentist ., did you, doing my, dont come, down on, drop dead, fair ., fifa, fix my, food here
	-29: for day, for our, forgot, from ghana, gets more, ghan*, ghana, ging*, gorg*, gorgeous, gran has, green ., gros*
	-29: gross, gross ., happened at, hate when, here its, his team, hold baby, hund*, i can, i cuddle, i shoot, im 21
	-29: in english, in laundry, job at, jump*, leaving, leeds ., mad ., man from, mard*, mardy, me sleepy, mental ., mind
	-29: missed, mum because, mum myself, my group, my sims, nan ., never been, noticed ., not~does, not~friends, not~his
	-29: not~made, not~shout, not~sleep, number ., nurs*, office and, on saturdays, on with, part, peac*, peas they
	-29: people would, pleased, pleased ., put blanket, put me, right now, rubbish, secr*, she nearly, shop ., shy .
	-29: sleepy ., so excited, spain ., tesco, text me, that staff, theres not, three weeks, throwing, till ten, time they
	-29: toge*, together, told staff, tomato, tool*, trains ., wait for, wales ., want party, want them, wear, week was
	-29: why my, winter ., wish people, works, worst, would knock, yes and
	-30: . taxi, about boy, and pe, ankle, at football, at least, ate my, battleships, bbq, being looked, boy in
	-30: brother fell, butterfly, cancelling, cap, carer was, chase, choose ., climbing, cream, criminal, demo*, dogs
	-30: dont ring, dont understand, drives like, eating toffee, egg race, embarrassment, embarrassment when, excited .
	-30: eyeb*, eyes on, feel weird, fire alarm, fix radiator, for high, from uni, funn*, funny, girl at, go mosque
	-30: go red, got drunk, got my, gravy, had baby, have be, he gets, he sat, head on, here are, him if, him over
	-30: hours and, i hid, in game, in sand, in show, in woods, is broken, is on, join, kara*, keep her, keeps cancelling
	-30: later bedtime, least, like talking, listened ., looked into, me fishing, me sticker, mosque on, move out, much .
	-30: my ankle, my meeting, my packed, myself in, nails and, near*, nobody said, not~feel, not~told, of embarrassment
	-30: of things, of wine, operation and, orange juice, oven, owt, penk*, penknife, plaster on, play ., plum*, plumber
	-30: plumber ., prov*, rabb*, rap, rings back, said goodbye, savi*, school or, screen, shower is, since march
	-30: sleepover because, son is, soun*, stuff away, that day, they watch, think it, tho ., toff*, toffee, tongue eating
	-30: tooth fell, top and, uni and, we threw, wedding and, what they, with door, woods, you seen
	-31: . come, . shot, . thunder, allowed on, and come, and dog, and dribble, and e, are so, asleep on, awkw*, awkward
	-31: bag and, be two, bett*, better, blew up, blue, boo, borr*, borrows, borrows my, cade*, can use, carers ., chee*
	-31: coach says, cousin is, dad got, doesnt hurt, drawing on, drib*, dribble, dribble ., embarrassing, embarrassing .
	-31: exam, fair enough, feel proud, feel sad, for sleepover, forms ., go church, go different, goal, gras*, grass
	-31: grass ., hay, hay fever, he chased, hi, hi ., high, his bottle, his mum, hits anyone, hot it, how long, how say
	-31: i burnt, i learnt, i pulled, in this, iron, is bad, it ok, its long, keeps asking, kidn*, leg they, like her
	-31: like someone, mistake, months ., my bag, my speech, myself with, no body, not 5, not~being, not~body, not~drop
	-31: not~nightmares, not~weird, of anyone, of family, picks me, pig ., place ., place at, prison and, ring at
	-31: said see, sand, seek and, set, she goes, she looked, sister borrows, slow ., something but, sorry when, their own
	-31: theo*, theres always, they dont, thunder makes, tia, used be, was turkey, washing cars, we had, what my
	-31: what will, will happen, will send, with fish, worker has, worry
	-32: . contact, . yes, 5, about me, ache, after tea, agree, alto*, alton, alton towers, always ., and fairy, and my
	-32: at weekends, beach ., book, bubb*, bullied, butterflies, calm*, cant tell, could live, couldnt sleep, dad rang
	-32: dads for, e, fair*, fairy, fare ., five ., five minutes, five pounds, for eid, for next, for nothing, forg*
	-32: gaff*, gaffer, get five, get know, glass of, go if, has do, have you, hit his, i wont, i worry, im happy, it be
	-32: knew ., knife with, know all, laughed, listens, little cousins, me money, me want, miss told, monk*, monkey
	-32: months ago, my book, my food, my friend, my room, my verruca, nans ., not fare, not me, not~bad, not~fare, not~i
	-32: not~staff, not~that, off swing, orde*, part of, past its, provisional, raised, rang and, real mum, ring
	-32: says sorry, scored, sea ., share room, she looks, shoes ., snores ., staff here, stays with, stop singing
	-32: taken out, talking ., tea because, tech and, they havent, they keep, they let, through wall, towers, turkey .
	-32: uncle and, wallet, when door, which i, wont shut, words ., worry ., write back, you should
	-33: . did, . end, . have, abou*, about, acci*, after football, alwa*, always, and bit, and every, and who, annoyed
	-33: are getting, ball and, big room, cant come, captain, cart*, choir, contact be, could be, counselling, course and
	-33: cute, cute ., dad and, did big, doing ., done for, dragon, ever, explain, fart*, farted, finger in, go park
	-33: got lump, got wet, happ*, happen ., haun*, haunted, heal*, him on, home but, hugg*, hugged, i share, im buzzing
	-33: im terrified, in foot, is better, it says, judge said, king, kittens, know her, know when, lad in, live*
	-33: lives with, me hold, me sob, me something, me who, my art, my tablet, nobody shouts, non, non uniform, not~can
	-33: not~counsellor, not~or, not~stops, offi*, oliv*, oliver, oliver twist, on about, on stage, on your, or anything
	-33: panto, peace, phones at, pirate, remember what, rugb*, rugby, run away, sam, she reads, she would, shot myself
	-33: shouts up, smoke alarm, snapchat streak, so my, sob, sob ., stage, stop with, stopped because, streak, taug*
	-33: taught, taught me, they all, they changed, trut*, truth, uniform day, up for, vamp*, verr*, verruca, wait .
	-33: went ., will sort, wobbly
	-34: . it, . sir, . wifi, 3 times, alri*, alright, and im, and out, and seek, and staff, asked three, bed all, bike*
	-34: bikes, blan*, blinders, blue shell, break leg, burned, care and, cat is, cereal ., clim*, could see, country .
	-34: crimes, crimes against, doesnt understand, dying for, e and, each time, feelings ., for crimes, for week
	-34: forget my, fortnite, goodnight, gran, hide behind, his dad, hundred, if nobody, in shop, it at, its normal
	-34: kept it, khan, knoc*, lessons, lifts ., like dark, list*, listens me, lived, mari*, me her, me hug, me lifts
	-34: messed, messing, my mums, night on, no sleepover, not~asked, not~hold, not~name, not~singing, not~sleepover
	-34: not~strict, not~touching, off sick, out from, own room, peak*, peaky, peaky blinders, pier*, pierced
	-34: please write, posters ., properly ., punch, rank, rash, safe*, says hello, sea, seco*, seconds, sent out, she can
	-34: she puts, spai*, spain, spider, storm, stranger things, sue, sush*, sushi, they did, they put, throws, tiny
	-34: two phones, wale*, wales, watches us, with blue, with little, you said
	-35: . bye, . food, 20 pound, 5 ., and cut, and down, apple, asks me, attack ., bag for, be against, bird, body in
	-35: brav*, brother bed, burned my, cafe, chef, come but, crut*, crutches, dad i, decides, didnt cry, doctor checked
	-35: english, fed up, fish and, for dinner, for last, forget, girlfriend, go home, go respite, going away, going shop
	-35: got told, hair cut, he hit, her card, him he, hot chocolate, how do, i ., idea for, in shower, is cold, is mould
	-35: is ready, its ok, keep changing, lad ., land*, like ., load*, looked, magi*, magic, man with, me have, moul*
	-35: mould, mum brought, music on, my bedroom, my idea, night before, nobody touches, not~been, not~forms, not~im
	-35: not~is, not~none, not~once, not~smacked, now ., ordered, over at, parcel, pie, pira*, plan ., plates, pool
	-35: put up, sat with, satu*, school everyone, scream, she wrote, sings, stag*, sticker, stressing me, stuff and
	-35: tea ., teaching, thank, that she, toof, truth and, waited, want contact, wants know, was so, washing, week
	-35: with mum, wobbly toof, you wear, zombies
	-36: . fire, . thank, 12 ., and was, bask*, been waiting, better ., boiler, brok*, brothers and, carer put, cat .
	-36: copy, cupboard door, dead on, feet after, fili*, filing, flat ., friends house, frozen, gave me, go bed
	-36: going say, harr*, harry, have dinner, help him, his shoulders, house and, i rang, im all, im filing, is ok
	-36: it already, it that, its about, like when, marry my, me calm, me right, miss put, music, my report, nearer my
	-36: need new, night and, nine, not~about, not~drunk, not~enough, not~only, not~turns, oldest, on at, on day
	-36: paddington, pens, picked for, ran, rubbish at, sank, save*, says no, scared of, sent my, she gives, shir*
	-36: shy when, sign ., snowball, someone i, sorr*, sorry, soup ., sprain, sprain ., star of, stressing, sundays
	-36: tackle, tedd*, teddy, thing is, tired because, too, turk*, turkey, use sharp, waiting since, was off, was sad
	-36: wave*, we leave, who said, write me, xbox ., you bring
	-37: accident, alarm went, and nurse, anyt*, anything, apart from, appr*, aske*, asked, before bed, bit me
	-37: bleeds when, bomb*, bottle of, brother when, can, capt*, cool, could eat, council came, detention, do course
	-37: doin*, doing, dont shout, feel better, for coming, from council, get shy, havent ., helm*, helmet, hole, i held
	-37: im getting, in big, in loo, is rubbish, is there, its noisy, its plastic, judg*, judge, keep dying, lead
	-37: like living, loo and, me but, me go, me hide, more pocket, my prom, my wardrobe, never hurt, nodd*, nodded
	-37: nodded off, not~anything, not~cant, not~sleepy, not~wanted, off in, off wall, one in, one where, paper, pasta .
	-37: plen*, plenty, rain*, sad when, sharing, shopping ., shower and, spro*, staff never, star, stopped, takes me
	-37: taxi, them in, threw me, two years, will you, window it, witc*, witch, workers, you say
	-38: . at, . shes, 9, airport ., all of, and theres, are watching, arms are, at college, at seven, bad i, be .
	-38: being on, bell, bled, boarding, boarding school, bottle ., bring my, card for, caro*, chased me, cream van
	-38: didnt feel, dino*, do breakfast, doesnt get, dont move, easi*, eats grandma, finally, front ., front seat
	-38: got lost, got sent, got star, gutt*, had one, has his, hasnt been, he came, hear ice, heart attack, hell*, hello
	-38: home ., i came, i forget, i look, i shot, i wish, im dying, in prison, in trouble, it lol, it right, itchy
	-38: its game, late ., lava, liked that, man is, me jump, mock*, mum about, my bed, my chores, my taxi, not~bite
	-38: not~hand, not~shouts, of year, only moved, own theres, piec*, piece, popped, rabbit ., rings me, room*, rooms
	-38: round ., sheep, sick on, slow, smelled, takes hours, tall*, taller, thats normal, under weather, watching all
	-38: we make, we stayed, week for, were, worker and
	-39: . more, aish*, aisha, all that, already ., and read, any, asking me, at 10, audi*, bathroom with, bet, boxi*
	-39: boxing, braces, brou*, brought, bump*, but hes, can come, can go, carol, changing, charity, charity .
	-39: contact and, contact is, dark but, days i, did worm, do you, door because, driving, everyone, excl*, excluded for
	-39: eyes in, fall out, for one, for saturday, forgot ., form*, forms, friend sends, funny ., gard*, garden, good at
	-39: got sorted, had three, has never, having baby, he tells, he would, him out, his car, i brush, i carried, i fall
	-39: ice cream, is girl, john, jumped out, killing, laughed so, learnt, mood so, nearly died, nil, not~lock, now they
	-39: paint, passed my, plastic ., popped out, prom dress, said its, say that, says im, school dinners, school nights
	-39: secrets, seeing my, she gets, she helps, she left, shell, shouts in, tatt*, teacher is, thanks ., torture .
	-39: tues*, tuesday, understand, was dying, was funny, when tea, whisper, worm
	-40: . bit, . put, are building, at nine, at this, at wedding, bake*, black golf, bric*, bridesmaid ., bus but
	-40: calls and, car is, carer says, chased, crisp ., did not, eid, excluded, felt, felt left, finished, for charity
	-40: get there, got excluded, got new, grav*, had nose, handed, has dog, her head, home alone, home on, i forgot
	-40: i handed, its good, knock, lemo*, live near, long words, loud and, met my, mum i, mum says, my forever, my letter
	-40: netb*, netball, nobody makes, nose bleeds, not~meat, not~meet, ok if, old house, own for, parkour, part .
	-40: people will, please tell, question ., scratched my, sell me, shelves, shelves ., sill*, silly, spli*, starved
	-40: tables, team ., their kids, time and, time go, toma*, up with, want move, was time, waved, we booked, we laughed
	-40: year and, you and
	-41: . people, adopted, always get, asks how, band, bat, be at, be vet, been good, boat ., call*, card with, ceil*
	-41: ceiling, choi*, chor*, chores, cried because, dent*, dentist, disco, dofe, dress ., ella, everyone and, fine with
	-41: for ten, found out, gets me, got back, grandad ., grandad was, hands ., have bath, he was, i belong, i drew
	-41: i would, inspector calls, its cold, its on, its so, keep secret, knock ., listened, looks, loud, love my, lump in
	-41: me why, midd*, middle, my baby, my socks, nan, nine ., not~go, not~time, not~wash, on sunday, pepp*, queu*, queue
	-41: ride, ring her, rules ., series, she ran, some days, sort my, tea is, tenner ., they taste, told me, went for
	-41: where i, wolf eats, worker was, works ., writes, zoo
	-42: . nanny, am oldest, and sam, anti*, babies ., baby sister, back because, bake, because its, bisc*, burned down
	-42: cree*, did my, favourite, feel happy, fill*, flu, fort*, got engaged, has big, he gives, he laughs, if it, in at
	-42: in since, it me, lamp, leg is, me till, moon, my form, my savings, nice, no i, nose bleed, not~gets, not~tuesday
	-42: nurse, of hospital, or touched, phone because, pulled face, race, saw it, see him, she hugs, steve and, stor*
	-42: sundays ., they make, they promised, they told, tire*, tired, too hot, was asleep, went, when i
	-43: am doing, am never, and only, are nice, baby photos, bad dream, bana*, both, brick, came see, contact, cooked
	-43: crime, dinners, down wrong, emba*, everyone ., fell in, fixed, get jealous, grad*, has new, hat ., he opened
	-43: helped ., her name, hospital and, i hate, i turn, i won, in mood, in with, it was, made, many people, many sweets
	-43: marc*, march, married and, muse*, museum, musi*, my own, nice ., nice and, not fair, not~fair, on crisp, one with
	-43: paper cut, people, present, private ., pump*, read out, respite ., righ*, right, saturday ., she kept, should be
	-43: spee*, speech, that im, told him, won ., you something
	-44: . worst, about his, and found, anyone here, arm on, band ., blin*, called my, carrots with, crisp, deci*, do not
	-44: dont make, drew, dril*, drill, for mcflurry, from falling, full so, goodbye ., held my, hist*, i passed, i read
	-44: i whipped, it looks, lady writes, lol, mad, mcfl*, mcflurry, mood, my jab, my toe, new glasses, next one
	-44: not~comes, not~dad, on fridays, on monday, on tin, packed lunch, phone, phones in, plays his, robbed, said hed
	-44: school is, stay out, temp*, that is, things down, trip ., watch one, when can, when mum, will it, with school
	-44: writes things, year*, years, you call
	-45: . optician, 1, account ., agre*, airp*, airport, and get, and none, annoying, arre*, because everyone
	-45: brother hid, burp, cant do, cant find, carers and, cats, choking on, coin, coming ., dad showed, disc*, do drugs
	-45: dont mind, dyla*, dylan, fine ., for easter, friend ., gave it, he took, hes my, his head, hoover, hour, i threw
	-45: in from, in sling, it made, its boring, jabs, keeps nicking, kill him, killing me, know rules, laundry, legs are
	-45: loads, me about, me try, my counsellor, my jabs, none of, not~saying, not~take, of tea, old and, once ., only has
	-45: padd*, puts my, resp*, respite, sandwich, say if, screamed ., seve*, seven, shes got, slin*, sling, song, song .
	-45: team, they change, they wrote, tom, unfa*, unfair, walk school, wants me, what we, wick*, wicked
	-46: 8 ., are doing, attack, back ., bank account, brac*, buzzing, can ring, dad but, down ., draw*, feel safe
	-46: glasses ., go college, going out, got nits, guy ., hair*, haircut and, has ever, help, his belly, his old
	-46: in rain, is teaching, killer, list ., lock off, looks at, mass*, month ., my bus, my girlfriend, nobody gets
	-46: red car, said they, screamed, see dad, shop on, skel*, someone tell, test, that song, they always, trains
	-46: under tap, with people
	-47: . why, am reading, and did, and home, and its, and makes, and man, and nothing, anything like, bothered
	-47: brother said, brus*, bus pass, but, cold ., coul*, deep end, doesnt drink, dont lock, feel left, goes and
	-47: have enough, helped me, hill ., i blocked, its nothing, knee, learning, log, lost, match ., me tidy, never rings
	-47: not~bothered, not~rings, not~stuff, not~yet, orange, pictures of, pringles, rule, shes in, snor*, sometimes .
	-47: taken, tidy my, trainers, up hill, us on, want dog, was not, word*, words
	-48: . can, . nothing, aches, are allowed, babi*, babies, been asked, broken ., brother for, brother jumped, bunk beds
	-48: burg*, cake, centre, certificate ., conf*, daft, days im, everyone knows, fina*, food tech, for new, friends
	-48: have phone, he holds, im little, in bunk, in june, interview, is called, let us, like log, little terror, loll*
	-48: lunch, me here, my haircut, my posters, nits again, nobody here, own now, phone at, rain ., rais*, sad ., same as
	-48: share ., sharing bathroom, she loves, she shouts, snores, sure, tablets with, tech, terr*, terror, terror but
	-48: theres bomb, this school, up stairs, want people, we won
	-49: . shower, . train, adop*, because mine, bed when, bits ., clothes in, could have, dance in, dead people
	-49: different, do they, does my, everyone else, fear, forever, got certificate, got paid, hate that, helping, i never
	-49: i told, if something, jell*, jelly, laptop ., left ., letting, lost in, my plan, my wobbly, nearly ., not~at
	-49: not~long, out till, pasta, pick me, school on, sit next, sleepover ., swing, they lost, things are, worker says
	-50: and me, bus is, carer makes, contact day, food and, headphones, i fed, i stopped, id die, job ., lives in, lone*
	-50: lonely, long ., my favourite, my phone, need tell, new shoes, nobody has, not in, not~do, not~have, not~knife
	-50: odd socks, ok, owe my, pat, said it, saturdays, says ., set ., snack, stay here, tablet, tack*, taxi ., thun*
	-50: thunder, tip, under bed, war, was, with staff
	-51: . cat, base, beac*, beach, because we, but he, chic*, chicken, cook, died, finger, first day, for no, got her
	-51: he asks, him off, hot ., i call, i stabbed, leave and, nearer, no reason, not~before, not~drinking, not~morning
	-51: not~one, not~reason, on bus, optician, out when, savings, send me, shark, sometimes and, spel*, squeaks
	-51: stayed up, swin*, table ., they gave, they read, thinks, this year, trip*, we buried, when everyone, with that
	-51: work so, yes
	-52: alright ., always late, art ., ask me, bags ., battle, beam, bloc*, can stay, club ., dad dont, drum*, drums
	-52: guessed, home*, how use, im asleep, its too, june, know my, me brother, mean ., not~dark, not~guessed, off beam
	-52: off if, reading ., rules, same, sits with, slept like, social worker, someone help, someone ring, squa*
	-52: there and, too small, vet, was there, wont answer, work*
	-53: and i, and when, aunty wants, back from, bear, bin bags, croc*, drugs in, end of, fell over, fish*, fishing
	-53: frightened of, head*, her mum, her she, him back, hoov*, hurting myself, i fancy, i wake, id kill, letter .
	-53: longer, mum held, mum rings, my mate, not~makes, not~understand, ring me, saw my, stuffy, tells me, us live
	-53: was ill, wish they, write him
	-54: and he, attacks, be uncle, best thing, boring ., bus, cant i, cent*, club, college ., come in, expl*, feelings
	-54: for school, hate it, he told, in town, its quiet, laptop, me straight, murder, my finger, not~all, not~touched
	-54: on their, on there, on way, reading, roof, room because, said ., sweets in, talk my, thank you, wash up, why cant
	-54: window wont, wrong and
	-55: banging, big school, bridesmaid, cert*, certificate, chess, cried at, defence, everything again, from school
	-55: got flat, guitar ., hid under, if thats, is funny, jealous when, jokes ., living here, love it, map, me laugh
	-55: me lift, ment*, more time, mums boyfriend, my blood, nan and, nobody drinks, noisy, not~my, present ., read*
	-55: snac*, so bad, they whisper, this house, trai*, upset when, with everyone, worried, would find, would ring
	-56: and you, but now, carrots, chas*, drive, he pulled, heart, help with, i broke, injection, lunc*, mud, my foster
	-56: nothing do, not~away, over it, pass, past*, pillow, pushed me, rang, seat, sir, talk each, took me, uni, year .
	-57: 18 and, broke down, brought my, bruised, bunk, called, carer took, clas*, dont know, everyone in, fore*, gym
	-57: he threw, im off, laughing, little ., made her, mum and, my carers, new school, not enough, not~myself, not~party
	-57: of when, over me, picked ., seek, sleeps on, that was, wrote it
	-58: am fine, bathroom by, beat, boat, bomb of, brother comes, choking, come for, cour*, dad when, eat his, grow
	-58: have tell, hold her, i grow, i take, i wasnt, im bit, in back, its being, meeting ., miss my, not~bullied
	-58: not~day, not~thats, not~what, of dark, opti*, scary, see you, so far, sore ., thats fine, walk ., way school
	-58: we are, when will
	-59: all by, always in, at 9, ball, bike and, card ., checked and, contact ., guit*, guitar, hayf*, hayfever, headache
	-59: inte*, is making, jab, joke and, mick, my friends, name wrong, not~5, not~cook, not~says, on holiday, pink
	-59: say they, school and, straight, tell him, up bed, we watched
	-60: arm was, can ., can my, comes on, council, face ., fed, getting married, has job, head off, hides under, i beat
	-60: i see, if my, it under, not ., not~dont, not~drink, not~feelings, not~has, onio*, onions, painted, school with
	-60: seri*, sharp knife, shed and, toe, took us, tv, we made, without asking
	-61: ache*, ages ., blew, excited, ghost in, haha ., her and, hide my, house not, i feel, i miss, im on, its hot
	-61: its still, make us, my money, pock*, pocket money, sniper, surprise, tell mum, there because, they go, thing ever
	-61: turn 18, weat*, weather
	-62: appl*, ask, be in, boar*, by mistake, egg, fainted, foot, for my, for sunday, looked after, mistake ., my mum
	-62: not~of, open ., photo of, pocket, said that, snip*, strongest, strongest thing, sunday dinner, they would
	-62: uncle is, up on, was no, we let
	-63: after me, brai*, defe*, door for, get on, gets cross, her in, hes all, it if, kill for, knife and, lear*, me cry
	-63: not~touches, on friday, peas, reads us, scar*, see her, show, strict
	-64: about it, as me, bed at, cant sleep, firs*, first, full, go for, he leaves, i laughed, in meeting, jokes, kills
	-64: look after, not~telly, out all, phone when, plaster, reads, round it, seconds ., she found, that i, they get
	-64: we did
	-65: . do, blocked, blood and, chair ., choc*, chocolate, danc*, die for, goes on, haircut, is having, its been
	-65: live with, lol ., middle name, mini*, murd*, not~like, not~run, planes, shoo*, sometimes, they treat, tort*
	-65: torture, treat, treat me, we put, you ask
	-66: bike, bore*, bored, came, cros*, drawing ., for year, go my, in among, lego, milk*, nobody told, not~contact
	-66: park ., proud of, shel*, sit with, surp*
	-67: . since, canc*, case she, cupboard and, fanc*, fancy, find out, grumpy when, move me, my brother, not~again
	-67: oran*, was in, wolf
	-68: because my, bowl*, going be, held baby, homework ., i sleep, i went, it went, me bed, my social, once, post*
	-68: she always, shoot, show ., tell them, told them, will get
	-69: . in, asked if, breakfast, fix, fixe*, gues*, i write, lights round, massive, not~big, not~hits, not~me, out and
	-69: try, when people
	-70: amon*, among, among us, fight, joke*, letting me, on tuesday, reads this, revi*, staff held, tie .
	-71: and had, fell out, i need, in wrong, kitchen at, made up, much, nervous, not~its, not~mates, put it, repo*
	-71: report, they are, too much, which is, who knows, wobb*
	-72: . nobody, 18, behind my, birthday and, eat breakfast, football ., in fridge, laugh ., laughing ., mist*, money in
	-72: normal ., pushed him, said done, sang
	-73: calling, computer, danced, have never, hill, jeal*, jealous, lapt*, nobody i, out with, want know, was going
	-73: we went, will, will i
	-74: and miss, cross, exci*, get picked, glasses, grum*, grumpy, i only, id sell, jumps, me be, meet*, meeting
	-74: nicking my, passport ., room for, sad, saying it, shut up, six, upse*, upset, wanted, worst thing
	-75: after school, are too, at end, best, change, fast, figh*, ladd*, ladder, not~drinks, opened door, pretended
	-75: say what, take my
	-76: about my, bori*, boring, can someone, he talks, jump ., not~gang, not~phone, please can, says i, shouted
	-76: tell her, was little, when my, wifi, you asked
	-77: knows me, shy, sort it, talk*, time .
	-78: again ., am on, bigger, by myself, counsellor, had have, im fine, my ears, next door, nobody hits, stayed
	-78: watched, went off
	-79: and got, because it, bigg*, chan*, cred*, credit, he sleeps, im credit, june ., no drugs, not~hurting, of her
	-79: on sundays, spid*, thir*
	-80: . scared, art, care, every week, his crisps, homework, i help, my knee, said why, they check
	-81: granny, he keeps, left my, talk, teddy .
	-82: are dead, box ., cooking, get flat, movi*, moving, rain, up in
	-83: . doctor, and dad, card, college, its private, my nans, want leave, we
	-84: can do, dad thinks, fell asleep, got hold, hair ., light, me what, nerv*, they talk, two, us do
	-85: anno*, arm and, at night, come and, drau*, draught, me sleep, singing, talk about
	-86: and on, drawing, im 16, not~anyone, telly, they send
	-87: . our, . will, dete*, for tea, help*, left out
	-88: butt*, falling off, lets me, my mates, pound .
	-89: do my, is proud, keep my, ok .
	-90: . that, be there, light ., said yes, someone who
	-91: . who, could, i wanted, job, me eat
	-92: . where, bomb, i used, kind, soon, till im
	-93: and we, baby and, class ., dont get, five, i could, joke, me pictures, robb*, with my
	-94: . no, i leave, told my
	-95: big, he didnt
	-96: fair, he never
	-97: i want, it when, my carer, not~wait, want my
	-98: checked, help me, school ., with me
	-99: me how, see my, sore
	-100: it back, my window, sing*
	-101: all way, fish
	-102: found me, good, it down, kill*, prou*, proud, water bottle
	-103: lost my, move*
	-104: helped
	-105: knob
	-106: . dentist, and it, can i, going on, i love, sleepover
	-107: cried, crim*
	-108: atta*, fine, miss
	-109: form, say it, told off
	-110: me off, not~drugs, talks, tidy
	-112: prom
	-113: cant wait, i dont
	-115: late, moved, worr*
	-118: #plays
	-124: let me, not~hurt
	-125: my stuff
	-127: happy
	-129: new
	-130: my old, said sorry
	-131: . what, read
	-132: my teacher
	-134: not~hes, pain*, would like
	-137: so can
	-139: tell me, what if
	-141: do i
	-148: #play
	-149: off for
	-157: by accident
	-165: won
	-166: i like
	-174: shot
	-188: #story
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
