/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence. Written by tests/words/points.ts from
 * tests/words/taught.json: do not change it by hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -130;

const list = `
	174: . ive
	140: there
	138: be, man
	135: marks
	132: special
	131: legs
	130: wants
	127: arms
	126: he, night, since, until
	123: toilet
	122: i been
	121: what, whats, worse
	117: my arms
	116: look
	115: has got
	112: pills
	111: it, them, wrote
	110: lad, sunday
	109: . if, born, my face
	108: . its, something
	106: because of, day and, someone
	103: goes, him
	102: at me, cant, kid, letters, smells, somewhere
	101: he says, tonight
	100: kitchen, under
	99: bottles, life, sharpener
	98: . she, his, if, kids
	97: burn
	96: . his, and my
	95: being, blade, by my, i put
	94: myself, peoples, ring school, theres, till
	93: . he, behind, dirty, found, i said, mums, wake up
	92: lady
	91: of me
	90: . whats, at party, down, fault, real
	89: . boy, she, sleep, they
	88: are going, night and, train
	87: drugs, gold, hits, keeps, kill myself, not allowed, skip
	86: . sharpener, brother he, of it, remember, sit, some
	85: bin, girl, going, her, hit me, im at, so we
	84: bad, long, my dad
	83: . been, car, lads, wet
	82: . big, are always, bags, close, girls, older
	81: close my, cousin, do it, put, thing
	80: . how, in my, meet, my legs, quick, safe, stand, wake, want die
	79: at school, bother, bridge, cries, gone, nobody asks, paracetamol, stuff
	78: camera, i no, my leg, on me
	77: back, boyfriend, coat, family, my cuts, we have
	76: . they, bed with, get me, out, phones, ready, unit
	75: . grandads, gets my, go at, said no, until it
	74: i bit, i wet, met, my arm, off and, on purpose, picture, powder, purpose, than
	73: asleep, debt, feel nothing, he comes, in toilet, lighter, mine, self, shut, sold, vodka, why do, with them
	73: wrapped
	72: already, crack, do things, heaven, shes, side, swapped, washes
	71: . i, . kms, give me, have say, kms, like i, mate, only thing, pants, who i, woman
	70: . daddy, brothers, cuts, into my, monday, my brothers, olders, rude, staying, where
	69: hates, is it, now, their, wall, we use, what i, when hes
	68: all time, calls me, did it, fat, opening, pregnant, ribs, round
	67: am in, and not, coming, door, gas, go sleep, me for, phone is, said he
	66: . hes, after me, covered, dads, days, dinner, how, of them, she went, them all, want hurt
	65: and theres, dont, everyones, giving, hits me, i think, im with, isnt, we found, weekend, wet bed
	64: . theyre, am scared, bathroom, charge, friend, in charge, is that, my back, nobody would, one more, only, quiet
	64: stop, tomorrow, why, you ring
	63: . baby, being hurt, bleach, home, house, how many, ive picked, on floor, outside, school i, touch
	62: . theres, and his, bleeds, bruises, dares, days and, drowned, drowned my, for bit, front of, game, it all
	62: it bleeds, pairs, pairs of
	61: . lady, . took, be dead, been, cutting, gets in, hurt, im gone, off my, toilets
	60: again, and what, asked god, god, hear, i couldnt, i let, i liked, liked, liked it, me again, was me
	59: . foster, and take, baby, bath, been born, cant hear, flats, in heaven, my cousin, place, tell you, theyre, think
	59: throw, weeks, would be
	58: . carer, and says, battered, didnt want, hurting, insulin, jump, mattress, money, my insulin, ok i, shop, so i
	58: they lock, up unit, want get
	57: after, hammer, lip, my lip, my operation, my wrist, that isnt, took, top of, us with, want kill, we cant, wrist
	56: . mum, every night, gran is, he knows, little brother, makes us, me from, my eyes, nikah, poison and, step, who
	56: with him, you are
	55: alive, anymore, burns, case, for weekend, future, i found, i wash, it my, my picture, my ribs, my skin, nobody in
	55: recycling, say, something i, told you, touched, up, up and, weve, will be
	54: always out, another, because nobody, bites, black, boy, couldnt, crying, dont see, give, i kept, in year, jump but
	54: my class, noise, plasters, please dont, robux, sex, stopping, waiting
	53: allowed, do is, dont ask, feel sick, goodbye, hes hurting, is off, say i, she was, sick every, tell, they cant
	53: tie, was dead, wish
	52: . my, as long, enough for, get married, i know, if we, last night, long as, on train, parties, shed, step dad
	52: taxi, when, would have
	51: 14, at tea, bread, car and, dad, die, face, fag, friend is, gate, get this, im late, in here, lies, like im
	51: like that, my name, plants, point, sleep in, warm, waste, waste of, weekends
	50: acid, every day, for everyone, husband, i swallowed, im giving, is full, leave, me they, past, people say, saying
	50: screwdriver, swallowed, they tell, think about, wont
	49: and people, cares, days on, foster carer, funeral, getting worse, in loft, in shed, loft, me, my sisters
	49: nobody cares, please help, since tuesday, sisters, so nobody, sold my, stuck my, things, this
	48: and shes, boys, carer told, choke, everyone at, facetime, friday, i done, if you, is not, my step, nappy
	48: of bottles, of times, off because, punched me, room but, sleeves, stars, still, thanks for, uncle
	47: at his, because, before i, belt, come my, dealer, done, go i, is no, it so, mate is, mouth, my throat, my uniform
	47: shower, they cut, till it, two days, will tell
	46: age, all and, as, battery, end it, i danno, i drink, if i, locked, never came, says, see, slaped, slaped me, spoon
	46: stairs, swallowed battery, vinegar, wear long, weed
	45: 13 and, bed and, blade and, by time, carer goes, charger, come, dad says, family now, fell off, im still
	45: in bathroom, met on, new family, of bins, one way, selling, she told, sting, stood, tell school, washes my
	45: when shes, window, with no
	44: 11, address, bags packed, drops, floor, holiday, is being, it every, ive been, mattress and, my toothbrush
	44: says she, she drinks, she wishes, so id, strangled, ticket, toothbrush, we do, wish i, wishes
	43: . going, . id, . like, 4, beans, bed, brother has, cant say, for good, got me, got on, has gone, have, he looks
	43: into, leeds, made fake, make him, mirror, motorway, nights, party, them when, tried end, twice, two pairs, wash
	42: . is, . please, . when, at cars, at work, aunty, been on, cant see, down for, favour, go hospital, have not
	42: here so, i promised, if he, is party, my self, nobody will, parties and, people who, pick, promised, road, service
	42: since monday, table, turns, vodka in, voices, where they
	41: . theyll, . uncle, back on, bought, bullets, by, carries, check, collapsed, door and, explode, for after
	41: for someone, gets, given, havent got, he asked, himself, i collapsed, i sent, in our, knock so, little ones
	41: look like, my fault, my fingers, my game, no clothes, nobody looks, on bridge, packed, presents, sink, sort
	41: special knock, stuck, theyll, what for, woke, woke up
	40: . man, agency, bit of, coming back, danger, delete, empty, for drugs, hand, he gave, he stopped, i hear, i met
	40: in danger, in middle, in woods, me so, morning and, my bike, my wrists, night i, only get, picking, so much, sofa
	40: spoons, through, true, vids, walk, weeks and, when you, woods, wrists, xmas
	39: 12 and, are making, carers son, count, counted, dad hits, dizzy, dug, her on, his house, i burn, in summer
	39: knife from, know which, money for, mum took, my dog, not toy, passport and, scissors, something bad, son, tells
	39: they said, up from, when nobody, without it, yard, yet
	38: . lad, 13, 16, am going, are for, be alive, burns on, crisps, do if, food in, from cat, going jump, gone ok
	38: hard it, having, he made, heavy, help, hes, in there, into door, it with, knows, lady went, last, live, lot
	38: make it, man on, me all, meant, my friend, my turn, on radiator, promise not, pull, say yes, sending, she tells
	38: shirt, staff, stand in, steve, summer, take, thinking about, under my, walking, was my, went toilet, yes three
	37: and left, at service, bent, cant go, chew, chew my, dont cry, dont no, drops me, feet, get them, grandads friend
	37: have sex, hiding, him in, holding, i chew, i saw, i stand, in sink, is always, it off, knuckles, locks, my hands
	37: my knuckles, old lady, on hot, operation and, rang, sharpenes, sleeps, stepping, stop and, stops, teddy and
	37: them back, would
	36: . everyone, . little, accounts, candles, code, daddy, dont bother, dont deserve, dont remember, eats out, few
	36: goes in, have pay, herself, i didnt, i looked, i might, i pull, if im, in park, killed my, me because, my life
	36: my trainers, nan says, never born, no ones, on phone, outside school, people and, pictures in, ringing, say im
	36: sheets, they call, they took, think its, today, tried, want wake, was never, wash my, we stay
	35: . ask, . im, about walking, again and, all be, are coming, at lights, bag is, being held, came look, coming house
	35: corner, covers, dad slaped, he hits, his knee, how far, i go, i wrote, im only, in drawer, is packed, its fine
	35: keep saying, key, knife, knows where, loo, lot of, night staff, notice, of being, of pills, off trampoline, packs
	35: piled, piled on, send letter, set fire, stood there, them and, thing and, time im, touches, touches me, wee
	35: when its, work
	34: 11 and, again on, and said, at some, back in, bag, boyfriend is, bury, chat, come get, dont look, floppy, foil
	34: for ages, i carry, i fell, i nearly, me about, now we, puts his, read this, shame, that my, time i, touched me
	34: visitors, want it, wishes i, wrong
	33: . something, . staff, all i, and she, at dads, baby in, been dentist, cant walk, dont write, down stairs
	33: drink because, drunk, fella, for him, for laugh, gos, handle, how i, i wear, im not, is shut, its me, ive
	33: my school, near, new baby, no who, only for, room, said dont, sat on, special juice, stuff on, trousers
	33: walk right, with acid, with grandad, you get, your
	32: . by, . teacher, at home, booked, bye, come back, compass, cut off, dad did, did thing, dont want, dress and
	32: for meeting, frightened, got battered, got locked, hard and, has burns, held, i throw, im 13, im working, in when
	32: it makes, kettle, me i, me its, measuring, measuring me, myself sick, new lad, no food, on all, on stairs
	32: on wrong, say why, smell, sofa and, stuff in, they got, times and, voice on, who is, you read
	31: . dads, . long, . three, . you, after tea, anyway, arm, brother again, coach london, delete it, dressed, falls
	31: feel dizzy, flat and, for days, for fun, got caught, got list, group, hand on, have bin, her fag, his voice
	31: hold my, hugs me, i walked, im done, in sock, in that, it came, kai, metal, mum, my dinner, nobody came, not good
	31: not that, now but, out on, phone so, smells of, so, someone on, sometimes i, started, stayed at, tablets, threw
	31: what my, who would
	30: . life, . new, again because, asleep and, bad day, been thinking, breathe, can get, cant be, cooker, deserves
	30: do grown, dont go, flings, flings us, for me, girl here, grandads, had bad, his friends, i do, i havent, im like
	30: is empty, it wont, its my, life is, long time, make myself, me getting, me my, morning, my chest, my mouth
	30: my teddy, name, nan lives, owe them, pictures, pulled me, since friday, sister is, sorry for, tired, use, water on
	29: . was, all my, allowed talk, ashes, back after, bed early, bent my, bullets in, cunch, dads ashes, dont eat
	29: dont leave, far, feeling, get, going cunch, group chat, hard i, hate them, he wants, house is, i talk, i woke
	29: if there, im being, in march, its his, its metal, ive hid, lights, looked at, me mam, metal and, none, not had
	29: not there, off him, on one, on wall, papers, phone case, pulls, pulls my, restrained, restrained me, sharpened
	29: sharpened my, tells everyone, that deep, they know, things in, toast if, walks, where he, which, with her
	28: about suicide, and asking, asked my, asked what, be better, better off, boy in, card and, check on, dad is
	28: discord, drawer and, drove, drove us, file, for protection, got bike, got rambo, had talk, he plays, heard
	28: her boyfriend, his hand, i guess, i heard, i took, in september, in toilets, is for, it helps, knee on, let go
	28: man who, me under, my address, my file, nobody else, nobody knows, of hurting, off with, on table, packed and
	28: plays, powder and, protection, rambo, room and, running away, she isnt, shift, skinny, sleep with, sleeping, small
	28: suicide, that dont, this time, this week, tired of, told, trying, two phones, us, wardrobe, wasnt, with one
	28: wont be, would notice, you check
	27: about us, all week, and if, as i, at table, been sleeping, been wearing, boxing club, breath, buried, company
	27: dare, date, date on, eat and, for, for weeks, golf, got out, had hot, having thoughts, he would, hes booked
	27: his eyes, his mate, how do, i make, i slept, im proud, in house, is coming, is still, its on, keep having, lad i
	27: leg and, mark, my head, on card, she cant, she had, she washes, shes 12, skin, sleeping in, something sharp
	27: staff dont, stink, stuff and, that he, they look, thoughts, washes me, wearing same, where it, whole house
	27: wrapped in
	26: . hole, and all, and her, away, back and, bed in, but only, call me, can have, can tell, coats, cough, cut my
	26: dad for, feel safe, find me, for cutting, getting changed, got code, he can, here keeps, hid in, hide it, i bang
	26: in case, jumping, load of, looked, lot are, make me, miles away, most, mum burnt, mum didnt, my hand, my hed
	26: no point, of lads, of my, on snapchat, on sunday, out loud, phones and, photos, photos of, put his, sent
	26: she never, shut me, side of, stays, thursday and, twice this, walking in, was on, with lighter, wouldnt wake
	26: you do
	25: . kyle, and wont, bleed, by sunday, can wash, carpet, colour, come home, cry and, dress, engagement, foster sister
	25: her up, hotel, is good, it and, it burns, its heavy, joking, kiss, kyle, last week, leave me, little, little bags
	25: living with, long i, loves, loves me, machete, me alone, me dead, might, new girl, news, night with, not joking
	25: off, only one, pipe, poured, quiet room, room all, says my, some of, someone from, thats it, they shut
	25: trainers are, went on, whats point, when im, who are, will run, wont tell, you go
	24: . dad, . jayden, and hes, and wouldnt, bit out, bus and, cant wake, cat and, clothing, clothing money
	24: coat because, dad said, dark and, fetch, find, for ever, for monday, for when, go out, have answer, have lump
	24: have water, he calls, he does, he watches, head kicked, hears, his face, holds, im old, in by, in towel, its her
	24: keeps clothing, kicked in, leg, little boy, lump on, makes her, me what, messages, my big, my mattress, my semi
	24: myself on, nans, nine, not, of bed, off bridge, one who, only when, operation, pay, pump, pyjamas, real gun
	24: room in, school bag, school for, search, semi, shop gives, shut my, sock, sorry on, staff stood, straighteners
	24: there is, they are, tiptoe, tiptoe when, toilets at, tooth is, videos, waiting for, wake her, will live
	23: . kid, . one, 200, alone with, back there, because there, been hurting, beep, big knife, bin saving, but its
	23: clean for, dad has, dog if, everyone i, for hours, from when, garage, got stabbed, had his, he carried, he showed
	23: her bed, her medicine, how make, i counted, i cross, i owe, im, in bus, in garage, inside, it out, its for
	23: letter and, little lad, me school, much i, my college, my next, my real, my swimming, needle, needles in
	23: never met, new boy, no camera, nobody, now because, off his, only ten, owe, pays, put my, reads my, say he
	23: says its, sending me, shows, swear, talk me, tell nobody, tesco, thanks, they have, vapes, watching, we will
	23: weed and, what he, whole school, wife, will wait, with compass
	22: and 6, and one, back when, be gone, believe her, between, brother down, burn myself, camera on, cant remember
	22: cant write, could go, didnt come, down stares, drop something, flat in, had good, happens if, has gun, he always
	22: hell, her own, i believe, i tell, it wasnt, jus, lady at, losing my, lump, make, marry, me up, my best, naked
	22: not mine, now im, on kitchen, one less, phone and, pushed my, ribs are, rob, says hell, says if, scratch, she said
	22: shoes, smell and, so im, something and, staff think, stares, took loads, touch me, walked into, wee and
	22: with bleach, without, yesterday
	21: . two, 15 and, 50 quid, after college, ago and, all girls, and calls, app, asleep i, august, august and
	21: auntie says, baby because, bathroom bin, bed by, been at, bus shelter, can make, cant leave, face down, filmed
	21: filmed me, front door, got his, have it, heads, hes coming, i pick, i still, i walk, in july, in next, is going
	21: its in, july, knife under, know why, last year, let him, locker, married, matter, medicine, my tablets
	21: my waistband, next room, on and, on in, ones, or they, out in, out window, post, radiator, raped, raped me
	21: same car, saving my, scratching, since sunday, staff sat, stood on, sweets, taxi man, tied, touched my, trouble if
	21: two staff, waistband, walk past, wich, will ever, you lot
	20: . carpet, . tomorrow, 800, and held, been here, been scratching, boyfriend and, but im, but it, by bus, cousin and
	20: dad every, dont come, dont matter, dress for, every, fit, for free, for telling, from here, from other, go
	20: go school, gold and, good one, guns, harm, have share, head every, how long, i keep, i wait, im in, keep, mans
	20: matter what, me have, me last, met him, missing, my pants, my shirt, nails, nobody asked, not be, now there
	20: others, parts, pen, poison, private parts, profile, reach, say you, seen my, self harm, slams, smiles, stays in
	20: there with, this ill, toes, us and, when bev, wine every, works
	19: . all, . monday, . mums, about when, against, am 15, am not, asked me, at easter, at gate, bang my, bite
	19: blackpool, bring shame, came back, cans, carpet burns, crying and, do what, drawer, end, face in, fight and
	19: finish, for trip, for you, forgets, gave my, gel, go in, gone missing, got one, grown up, guy, happens when, has
	19: has her, he was, hed on, her in, her stepdad, i bring, i held, i say, i swore, id, im ok, in car, in carpet
	19: it now, know about, know whats, last time, load, look at, look for, mum shouts, my phone, night in, night they
	19: not get, past my, run out, say who, says nobody, school because, share, she wont, shes on, shouts at, slept in
	19: so he, still there, tasha, they pulled, throat, till morning, up at, using, walked, was out, washed, whats in
	19: with belt, wont have, word
	18: 41, 41 days, acid on, ago, and now, be needing, be quiet, bingo, but they, chased by, checking, checking my, chest
	18: contact again, cutting again, dont put, dragged, dun, ear, every meal, fire in, flight, for two, get her, get off
	18: glass, had sex, he touched, hear his, his camera, his little, i did, i hold, im mad, in, in bottle, in her
	18: in night, is all, it in, it stings, its our, leave care, left on, look after, mason, me at, me every, middle of
	18: my messages, nearly did, needing, nobody took, nobodys, only got, passed out, paying, plane, purple, put me
	18: school deserves, scratch my, see his, sleep for, someone made, staff dragged, stings when, stop when, sum
	18: thats all, theres gun, they give, this i, until i, wall until, want, was good, way flight, wont hurt, yourself
	17: . now, 12, after what, against door, all planned, always comes, am his, am only, and dont, and were, are asleep
	17: are from, bag packed, bathroom has, buys, calls, came in, chair under, choose, clothes were, door handle, else
	17: films it, following, for everything, for three, from my, get up, girl she, got her, grown, had her, has had
	17: his van, i skip, i wee, im scared, is up, it only, lads in, lady is, lighter when, man in, me and, me vapes
	17: meet at, my boyfriend, my mums, neck and, now he, now hes, only happens, packed under, planned, planned for, pray
	17: punch wall, said do, said if, she drove, shes asleep, someones, speak me, stamped, stamped on, takes, ticket and
	17: until my, wants me, way home, we hid, were on, while, you make, you wont
	16: and nails, arm up, asking for, be in, bedroom, boy here, but my, by bins, can we, danno, day so, dms, dont let
	16: easter, estate, fireworks, fireworks and, flick, flick knife, for coach, for her, for not, friday and, gary
	16: get slipper, going back, hang, he found, he is, her uncle, hes got, hurt for, i drop, in august, in dark
	16: in garden, in his, is in, kid in, knows my, last one, like its, lodger, long sleeves, looking, machete in, moves
	16: mums boyfriend, my drawer, nan has, neck, of fireworks, on call, on discord, only 4, or i, our, pencil, properly
	16: says her, says hes, share one, she gave, she reads, shed with, showed, speak, stop ringing, swore, tell my
	16: that house, that school, they showed, they think, tooth has, uber, video, want him, want me, want stop, watches me
	16: went away, will hurt, with lad, world, wrote letters, you if, yours
	15: . next, . phones, about setting, arms after, around, at first, back at, back with, believe, big boys, brother gets
	15: bruver, cat but, cushion, did something, feed, gave us, go toilet, got job, ground, hand over, he picks, held me
	15: hell put, her legs, him i, his family, his profile, hit my, hold, house smells, i started, if they, is 14, is only
	15: is sending, is small, it has, it hurts, it i, list, loaded, locked in, look in, map and, marks on, me money
	15: me stop, middle, night so, number, of weed, on, on top, one, only do, padlock, pay for, phones on, place on
	15: profile but, pull my, quid, setting, showed my, so dont, someone did, stepmum, that gets, them stop, they made
	15: tight, toy, uncle he, up outside, what you, which window, wont go, wrong side, year 6
	14: . every, . ill, . older, . told, . wor, 17, 50, after this, and theyre, at house, away and, bald, dad found
	14: floor and, for food, gc, go that, got 6, got took, hair out, he bought, heavy and, his lap, hitting, hold me
	14: i must, i punch, im doing, im tired, in some, it didnt, it dont, it up, lap, list of, lives, me say, me watch
	14: mum keeps, my gran, not eat, not scared, of what, old like, ones and, only ever, only want, parked, passport
	14: percent, river, said come, scared go, shame on, she goes, signed, signed for, since he, since they, so its
	14: stepdad, talk you, there was, they hold, think of, timetable, tin, took my, unless i, wee since, went up
	14: were having, what dad, when it, wor, year old
	13: . bin, . nurse, . their, ages ago, always different, am 16, and staff, and wrote, arm with, best mate, blade in
	13: carer says, caught, come out, comes up, doing it, dont find, eat in, find it, for chips, fun, garage because
	13: giving my, hands go, happen, he buys, here, his special, house at, i punched, in cupboard, in me, it leaves
	13: its bad, kitchen knife, lick, london, machine, mad i, mum says, my camera, my passport, nick, no toilet, not real
	13: nursery, of new, on thursday, on you, real family, real mum, rid, rid of, sent one, someone said, something for
	13: straight after, theres only, they need, touching, uncle pays, up against, washing machine, we go, were he, work in
	13: yellow
	12: . auntie, . girl, . theyve, 4am, baby when, back again, bald patches, be married, beat me, being bullied
	12: black stuff, blokes, burn my, but you, clicked, cousin went, deserves it, doing my, drags, drags me, face when
	12: funny and, get bad, girl in, giv, goes quiet, gun in, he will, her special, hes only, him up, his bed, home in
	12: hood, hungry and, in bed, incase, it cries, its what, ive had, keep blade, knife school, look out, love me, lovely
	12: me down, me some, me swear, men, moved in, must, my hood, my teeth, neighbours, nobody sees, nos, of him, of who
	12: one side, only 9, parks, patches, promise, rang me, school now, see me, sit on, so it, somalia, sounds
	12: sounds like, take kitchen, teeth, they giv, they go, they want, theyve, through and, turn, was lovely, we live
	12: with you, wont need, yanked
	11: . got, . someones, 15, account, and bring, and out, and told, ask what, bank card, before school, bought me
	11: can be, carrier, cry when, do something, door i, door is, down there, except, except me, finger marks, gets it
	11: getting it, girls do, go floppy, got bruises, he gives, he goes, her nails, hole in, i was, in assembly
	11: in carrier, in jane, isnt allowed, it got, jodie, keeps sending, lad in, little sister, man at, mates are, me one
	11: me tablet, meal, more tablets, my bank, nails in, name and, nana, now so, online boyfriend, only 13, other end
	11: our house, pack, park, points, prison, ps5, purpose i, put chair, real kids, ripped, ripped up, room by, sat
	11: school in, see him, shank, she doesnt, shows me, sofa by, some lads, survive, swear down, tablets than, tap on
	11: that and, they only, time, time you, top, under his, what school, when we, where my, with hammer, write it
	11: wrote this
	10: . dont, 6 and, abroad, ages and, all over, and hides, and last, and lost, anyone, at half, because i, because she
	10: because thats, boots, bottle, bottles in, clothes, country, crack round, dad makes, dead leg, deserve, didnt know
	10: dinner in, dont answer, dor, ended, ended up, fags, feel bad, fire, first time, for what, froze, get my, gun and
	10: has asked, have eat, he let, he moved, he touches, him know, his own, hood and, hugs, hurt me, i clean, i froze
	10: i killed, im asleep, im meant, is on, its coming, keep quiet, killing my, letters everyone, made my, making
	10: me abroad, me mum, miles, my little, no idea, nobody can, nobody is, nudes, on roblox, out my, people in
	10: people now, period, put her, rubber, secret, shake, shoes have, so long, some man, spoon in, teacher, teddy
	10: theres girl, theyre is, think she, this guy, tonight and, too many, uncles, unless, up before, us all, way he
	10: what would, when staff, whip, white, who in, would happen
	9: . nan, . someone, all day, and never, and sharp, and shows, asking if, be sent, bed because, been ringing, belt if
	9: bin bag, bit my, bleach in, body, cant sleep, carried on, do anything, ear has, films, go stiff, go under
	9: going meet, got in, got something, grandma told, guy on, had it, hall, has my, hasnt been, he kicks, he loses
	9: head goes, herd, here tomorrow, home after, horses, hours and, i herd, i kicked, i seen, id be, in bush, in morning
	9: in them, it her, it normal, it where, its cat, its like, keeps making, kids like, loft i, loses on, makes my
	9: mates for, me before, me her, me picture, me robux, men in, minutes, my compass, my neck, my new, my pictures
	9: my tooth, my wheelchair, my whole, myself when, nerves, no grown, note, of his, on horses, one and, picture of
	9: placement, put bleach, ran away, ringing since, saving, says his, sent back, september because, she put
	9: sister goes, someone and, something about, stiff, stiff when, taking, they no, thing in, time and, train ticket
	9: trip and, twists, twists my, until he, us about, we were, wheelchair, wheelchair away, with us, writing this
	8: . sometimes, . tell, against wall, all in, and let, asthma, be nice, bye my, chair against, chance, climb
	8: climb out, cut and, door shut, door they, eats, enough, fags and, feel, food at, for hour, give up, go away
	8: going climb, got bruise, got told, happen if, have be, have keep, have more, he sends, here gets, his mates
	8: house without, i give, i shake, in for, in kitchen, is out, its not, lectric, lets, like when, looks, mam and
	8: march, me promise, me turn, messaged, my heart, my photos, my plaits, my wee, need it, need know, no where
	8: older lads, on camera, on school, our special, people with, plan for, said, sent me, server, server where, shakes
	8: since thursday, sit in, skin with, social worker, something in, sword, taking me, them say, tiny, wall by, we talk
	8: when were, you
	7: . police, 3 grand, and down, and locks, arent, at contact, boot, bus stop, but he, can see, cannot, could i
	7: dad got, doesnt speak, drops her, every single, everyone would, face is, finish school, goes work, grand, ground so
	7: had machete, had me, he reads, her neck, hid my, his first, house so, i finish, i scream, i wake, ill come
	7: in ground, in hospital, it would, its all, its funny, its only, its raining, kicks off, knelt, knelt on, levs, liv
	7: lying, many, me im, member, my jumper, my pocket, needed, never see, noticed, off if, on ground, on sofa, our thing
	7: out his, party and, picks me, plans, private, put in, room has, round her, said it, scared for, she dont
	7: she shakes, she wants, single, single day, something happened, staff member, station, straight, stuff out
	7: they didnt, trust, up wall, was asleep, wasnt here, water until, wet my, what happens, when mum, worry about
	7: wouldnt let, you would
	6: . gave, . grandma, 6, above, and wait, asks, away i, baby make, be easier, bins, blue, boy at, cant tell, car with
	6: dad keeps, do nothing, done it, easier, everybody, fingers, fire with, foster, foster carers, four, free, gets her
	6: gets his, gets picked, giggling, hasnt, he holds, hole, home he, i send, in bin, in door, in tent, it but, it stop
	6: kept, kids are, me new, meet me, might be, mum would, my aunty, neat, next me, nothing me, now it, of everyone
	6: only little, picture and, roll, sad i, says it, she not, stepdad gets, stop crying, swelled, tent, them i
	6: they filmed, think i, told my, tooth, under bed, wants meet, will send, with me, working, year i, you anything
	5: . house, . people, . school, and go, and wants, any more, at bingo, be out, bed when, boiling, boy got, cant get
	5: carer has, code word, cry he, dad gets, door so, for it, forty, friend on, friend said, from outside, get something
	5: girls in, got rid, has his, has marks, havent, he did, he tells, helps, his keys, i had, i not, in face, in gang
	5: is at, it werent, it will, job, kids hold, kids in, know what, legs and, legs for, like how, lines, me train
	5: messages me, model, mums and, my clothes, my coat, my mum, my uncle, nails done, new one, nicking, nowhere, odd, of
	5: on here, on shift, owe him, paid, pakistan, park last, raining, said my, sick, smashed my, something me
	5: something so, steal, stings, stop at, stop now, stuff for, summer and, swap, swelled up, there on, they wont
	5: thing that, things and, took off, under blanket, uniform, unsee, unsee it, videos of, wait at, wash he, werent
	5: what they, where im, while they, worked, you what
	4: . dave, . night, . step, . taxi, 14th, 24, 24 he, and comes, and felt, arms and, at other, auntie, been bad
	4: but she, cant do, class who, clothes on, cousin told, every tuesday, face from, for wedding, foster dads, gave me
	4: got carpet, hard, have ask, he come, he done, he films, he might, he say, he wont, her hands, house in, i stood
	4: i work, i worked, in school, in trouble, is 24, is and, its because, ive wrote, later, my auntie, my ear, my key
	4: my year, night or, nos my, now they, of kids, old enough, on her, on site, paid for, roblox nos, school, school he
	4: she says, shopping, so tight, soldier, something crack, squeezed, take me, talked me, wets, who does, who says
	4: will come, will go, wont say, wont see, would get, wrestling, writing, wrote down
	3: . bought, . last, . mans, 7, and nearly, angry when, babys bottles, bad feeling, blanket on, by door, clean
	3: come but, couldnt breathe, cupboard, dave, days when, do, do babys, do this, does it, done and, dont send
	3: everyone has, evil and, feeling go, gets me, go back, goes out, going bed, going have, going stab, happened
	3: he cant, head of, hers, his arm, his room, home for, i ate, i gave, i missed, i smell, ill get, illegal, im evil
	3: im stressed, in washing, is cross, it here, kick off, know i, lass, loaf, losing, makes bad, me sell, might do
	3: myself in, new foster, night man, now she, of man, off it, outside home, people come, phone in, put spoon, quid in
	3: see board, september, snapchat says, something wrong, stairs so, stop thinking, stressed, that unit, there i
	3: they did, three, walking home, wants see, watches, what its, whenever, who takes
	2: . gran, . had, . men, . mummy, . shes, 30, 40, and that, are not, be long, been cutting, call, calling
	2: cant breathe, coat on, comes back, counts, counts my, cuddle, door all, feds, guy in, have no, he knew, hoo, i kill
	2: i see, i wont, im ready, in im, it before, it bled, its ok, jayden, lit, make up, making me, me this, me work
	2: meet man, men come, my meds, needles, night since, no money, not sad, numb, on its, only on, out crying, out which
	2: over, push, running, says dont, says stop, see what, self when, showed me, sick on, sleep on, some older
	2: something wrapped, sometimes, song about, special fags, stupid, teachers, tell miss, telling me, ten, that
	2: there stuff, tuesday, with new, wore, wrote goodbye, you dont
	-2: . contact, accident and, against law, best day, bowling and, bring, dance, debate, did debate, dream about
	-2: enough eat, for being, have talk, he gets, here i, holidays, hungry, i count, if someone, in bath, in holidays
	-2: in may, int, juice, kill, know, know my, know where, law, less, lights and, may, me away, me his, monday and
	-2: money and, mug, my headset, my stuff, new scream, next, not where, on carpet, once on, out door, park and, pure
	-2: school and, scream film, sharp, sister, sound and, straight away, test was, that was, thats when, was class
	-2: was jokes, was killer, was raining, we never, we not, week i, with scissors
	-3: . hide, about county, about me, account and, and gets, at youth, because they, bite my, book is, cant stop
	-3: check my, clocked, contact lady, county lines, cried at, dark at, everywhere, fiver, fixed, food, gran, grown ups
	-3: have my, he said, i lost, i sat, i spilt, im leaving, in history, is ok, itll, its got, ive never, kicks, la
	-3: laser quest, life story, like maths, made of, mam, mess, mess up, mick, mornings, much, murder in, my hair
	-3: my lego, never run, new ones, next door, nobody clocked, on our, out for, paint my, pressed, pretending
	-3: pretending be, quest, razor, roblox, say my, scared im, shouted at, sit with, smoke, someone is, stepdad is
	-3: this one, threatened, tickets, tickets and, tummy, ups, was annoyed, went mad, were in, when door, who killer
	-3: window is, you when, youth, youth club
	-4: . eid, . worker, 40 times, 9 and, alone is, and makes, and seagull, attacked my, baby brother, back for, bang
	-4: because theres, brilliant, bus was, can you, chatting, club and, college and, deep, did play, died and, does my
	-4: eating, eid was, evil, from half, had my, half way, harry, here because, him hes, holes, holes and, i aint
	-4: in play, in room, kept it, lady came, laser, line and, mcdonalds, nan is, nobody told, nurse gave, outside our
	-4: pads, painted, review or, rooms, seagull, seagull attacked, sees, shaking, smokes, so jealous, so they, still at
	-4: team is, three times, till i, uncle took, up my, us i, want cut, was brilliant, was shaking, way line, we eat
	-4: we play, weeds, week was, will take, would find
	-5: about meeting, and man, and robbers, and there, aunty is, been going, bike, bleeding, brother more, by her, comes
	-5: cupboard for, curtains, did me, english and, gave him, got saturday, hamster died, hamster when, hide, i poured
	-5: i smashed, i take, id like, it goes, it on, it this, jaws and, khan, know how, left hook, letter, me hide, me play
	-5: mr khan, mum gave, mum gets, mum was, my aunties, my left, my stepdad, ok we, old teacher, on fire, pe kit
	-5: played police, police and, robbers and, saturday job, she gets, she has, she made, she talks, sorted it, sports
	-5: sports day, start next, takes photos, tripped, trouble, understand, want change, want walk, was best, was murder
	-5: was nervous, watched jaws, we get, we won, wearing, who gets, you on
	-6: . bus, . everything, . havent, . need, . put, . so, . tried, and how, babys, battle of, bowling, brother come
	-6: burnt, by half, changed, could scream, cried when, did i, didnt get, dogs so, dream, drill and, drown, eat, fever
	-6: fight with, film and, geography is, ghost train, got it, grandma, he had, hedge, hides, hit with, hook is, hot
	-6: how much, is too, jeans, kebab, knife crime, learnt about, like lock, little cousin, lots, lots of, maths is
	-6: maths test, me sit, my bedtime, my first, my french, no im, on ghost, on knife, out like, party for, passport by
	-6: pe because, picks, sad and, sign, sleep and, speech but, stay with, stitches, up all, uses, was at, was scared
	-6: we both, we got, we learnt, we shot, we stayed, why did, wicked, with staff, you put
	-7: . miss, . nobodys, 10 its, about money, and asks, and its, and made, and two, apple, ask for, aunties, bab
	-7: best friend, big slide, brings, brought me, bus i, came out, can cook, cat, climbed, dead lol, detective, did you
	-7: do stuff, do they, dying, dying of, ellie, every sunday, fight at, for week, for your, get found, get it, gives us
	-7: goes off, grabbed, had water, happens, home and, hungry i, i sit, id rather, imposter, is old, is sick, is war
	-7: jane, job at, judo, judo i, keys, leaves, lol lol, loo and, makes, maths and, me next, miss says, my nails, of big
	-7: panicking, pe and, phone now, pillow fight, rather, school so, she let, slide, slide at, so hard, so hungry, spain
	-7: tag, than me, they keep, tightened and, twins, under water, until im, us chips, want read, was fine, water and
	-7: water fight, when his, wont talk
	-8: . haha, . this, 400, abit, angry at, anything i, are friends, asleep on, english is, everyone else, felt sick
	-8: fencing, fencing and, forget me, frances trip, from his, get in, getting me, giving me, goes mad, had two
	-8: he doesnt, he shot, i ring, i were, if its, ill go, in it, in on, infection, is dead, is kind, its too, jumper
	-8: killed it, my english, my inhaler, my sock, new social, nurse took, out of, passport for, please, rather be
	-8: ring my, rugby and, scary you, school play, shaking before, she gives, snapchat, speaking, speaking exam
	-8: talked about, thats, want say, war in, went everywhere, yuk
	-9: . stranger, . there, 18 in, about drugs, alone, am, and cried, and only, at christmas, bedtime at, calling it
	-9: course, dad had, died in, down and, ears pierced, everything is, fine with, fortnite and, geography, got two
	-9: half past, he makes, he put, his mum, hit, hot sauce, i finished, i left, in pshe, is called, is doing, is plenty
	-9: kicked, lines in, loses, love my, mock, mum cried, my contact, my lines, needs, nothing is, onions and, robbers
	-9: sauce, scared ill, shark, she takes, so happy, swings, teacher says, telling, they moved, thursday, wear, went my
	-9: when they, will die, with foster, worker is, york
	-10: . line, . we, am good, and sat, and they, came talk, can use, could see, died when, do talk, doing comb
	-10: drawing is, duty, fan, farted in, first but, first one, food hygiene, for joke, for pictures, for walk
	-10: from school, getting puppy, good at, goodbye my, gun, had ice, had lockdown, had secret, her mum, hospital, hurts
	-10: hygiene, hygiene so, i, i run, in fortnite, in front, in pool, in second, instead, knives at, landing, line of
	-10: lockdown, me it, mum and, mum but, mum has, my drawing, my foot, my house, my shoes, never saw, of duty, old toys
	-10: only 1, our school, over fence, own, own phone, phone, please tell, pool and, puppy and, queue is, rubbish at
	-10: sad on, sat under, sausage, say no, scary when, scratched, scream, second half, set alarm, sister and, so mad
	-10: talked, these shoes, they gave, they told, tooth came, twisted, twisted my, twix, under tables, vape, want more
	-10: was angry, we cut, when dog, where i
	-11: . because, . thanks, 500, across, after it, are killing, argue, ask about, assassin, at camp, aunt, aunties and
	-11: away join, back from, bathroom and, begs, blind, bottle of, but we, chapter, chewing, chewing gum, city, comb
	-11: daylight robbery, doesnt, dont tell, everyone went, fever tablets, follow, for chewing, get scared, go and
	-11: got chips, got merit, got soaked, had snowball, hamster is, happy and, he has, his neck, keep getting, me after
	-11: merit, monster, months, mufasa, mum at, mum in, my music, my report, my stepmum, name for, nice but, nightmare
	-11: off first, on days, one day, plenty, practice, pshe, puppy, scared of, second, seek in, seen it, shops
	-11: snowball fight, stabbed, they should, they were, went mental, when mufasa, you and, you can, you didnt
	-12: . archery, . stuck, after training, and dog, and laughed, and tell, appointment, are rank, arrow hit, at park
	-12: bag for, because my, board, boiler, can go, car park, cheesecake, concert, dont ring, dont think, down because
	-12: down my, drop french, failed, flat, fools and, for something, ginger, got knocked, got my, had seconds
	-12: happy here, happy with, harry potter, have appointment, hed, hook, hurt myself, i tried, im nervous, is funny
	-12: it at, it ok, live in, lock my, made jollof, made me, me go, me hug, me sad, me with, my nan, my review, my solo
	-12: not telling, obi, ok if, on saturday, one is, other, outside in, pink, potter, rain, room at, says he, science we
	-12: sick after, stop being, story about, striker, striker is, they never, too short, towel, training so, uncle is
	-12: wall and, we talked, weight, what time, when contact, who knows, worried ill
	-13: . smashed, aint, alright, and, and did, and put, april, april fools, at rugby, bag on, bikini, bills, bins and
	-13: bombed my, box, bush, can someone, choose my, cold at, comes on, could eat, cut open, cut up, dark but, days i
	-13: died laughing, does everyone, dont make, feet are, fools, gcse, go home, got picked, grass, grave, grave and
	-13: gunpowder, gunpowder plot, had jab, he hid, hit ball, i have, i share, i stopped, in book, is there, jaws
	-13: jumped out, lamp, lesson, like blood, man came, mates, me drive, mouth was, mum is, my social, my wardrobe
	-13: nandos, no, now and, of week, on minecraft, packed my, plot, plot and, puts, robbery, safe here, school is
	-13: she only, shout and, since i, sister on, smashed it, so bad, so cold, stab in, star, star of, sunday and
	-13: taekwondo, tell them, there and, they forgot, thinks, water bottle, wedding and, wifi is, wine, with dad
	-13: with water, would tell, year
	-14: . mario, . stop, . swimming, after swimming, am worried, and no, are loud, asleep in, at telly, bbq and, been in
	-14: blanket, blown, blown up, camhs, coach and, death in, dentist, did worm, dog on, door because, drama, faint
	-14: find my, get pocket, goosebumps, got blown, got drunk, grandad, had fight, has hurt, have go, have take, he got
	-14: he punched, him at, i ask, i burnt, i only, in drama, is my, knives, macbeth, mams, me back, me mams, me on, meds
	-14: more i, mr, music, my thumb, no phones, nobody noticed, of blood, of house, off by, one in, pains, people
	-14: period pains, phones at, pie, plaits, pretend, ran out, red, review, same, seen, send it, shook, tell everyone
	-14: thumb, took me, toys, voice, we are, weather, wives, worm, worried about
	-15: . no, after my, and so, angry so, at dinner, away from, be on, because he, biting, brother farted, but not
	-15: carer hid, carry, cheats, come and, could murder, dancing, do breakfast, dye, dye my, embarrassed
	-15: embarrassed when, engaged, everyone in, eyes on, games love, good i, googly, googly eyes, gross, hate mondays
	-15: he drives, heads off, heart and, here it, i will, in any, in film, in with, inhaler, is nice, is rubbish, is so
	-15: its alright, join, listen, me dye, me hold, me present, minute, mondays, more, my brother, my poem, my pokemon
	-15: nearly passed, of biting, of how, on level, on stage, on wednesday, on wing, out till, over in, picked, pig
	-15: pokemon, salt, sat in, school again, shoots, singing should, so embarrassing, so fast, so now, stage, ta, talk my
	-15: tenner, that new, tia, up because, up his, van, was embarrassed, when he, wifi in, wing, with nan, wont get
	-15: would kill, write
	-16: . being, . felt, . passed, 25, and seek, and was, are doing, ask me, beach and, before you, bit when, blood test
	-16: bombed, breakfast club, brother is, brought, cake and, carers still, chair, chilli, clear, cried happy, eggs
	-16: fridays, front, full, getting better, got cancelled, green, guitar, had baby, had row, happy tears, hide and
	-16: his car, hope my, house on, i bombed, i scratched, if theres, in art, in science, interesting, is crime
	-16: is criminal, kids get, learned about, learned how, loads of, london with, maria, match and, me right, mine is
	-16: minecraft house, my door, my sister, my wobbly, nobody tells, not every, of milk, on coach, one bathroom
	-16: our kids, out when, own room, panto and, run off, sand up, scab, seat, sent off, she saw, shouted, so she
	-16: squeeze, squeezed my, stab, stranger, stranger things, tears, tears when, than once, there isnt, this place, used
	-16: was telling, we ran, wobbly, wobbly tooth
	-17: . 3, . did, 10, 21, 9, about moving, accident with, alarm off, all at, am happy, and set, army, at football
	-17: at this, beat us, boy i, carer rang, chopped onions, contact and, drives, everyone laughed, exam, fair enough
	-17: feel sad, footed, footy, for dinner, get say, gob, got moved, grandma beat, have new, head, i died, im 21
	-17: im going, it gets, it made, its fun, kicked me, killer in, later bedtime, living, man from, moving on, my crush
	-17: my form, my story, nil, not in, nurse said, on monday, on saturdays, on trampoline, on xbox, once month
	-17: paddington, place at, plastic spider, playground, put plastic, ref, row, runs away, sends, sends me, so loud
	-17: spare, starving after, toast and, two footed, up until, was brave, wet myself, when can, will my, with cake
	-17: you have
	-18: . grandad, . mr, . scared, 7 in, all he, alone for, and smashed, bars, broke and, buried him, car wash, cast
	-18: charity shop, costume, cousin got, creasing, die when, everyone, forget my, friend moved, games, gives me
	-18: go different, got 7, gum, he hit, henry, henry and, his wives, i chopped, i hide, im freezing, in maths, in pe
	-18: insta, is taking, is torture, its always, josh, keeper, late again, like they, longer, me something, monkey bars
	-18: month, months ago, more time, move and, my driving, my nans, nan, next time, of us, off monkey, on insta, our kid
	-18: pens, pushed me, robbed, roof, saving for, says i, she makes, slaves, someone says, soup, sprained, sprained my
	-18: staff took, talk in, tea and, team loses, they say, use sharp, want them, we saw, were creasing, wilf, wilf eats
	-18: wont take, year got
	-19: . some, after too, again so, am bit, at brownies, bits, blood on, bombs in, brownies, burned down, bus
	-19: came contact, cards, carer wont, dentist said, destroyed, diving, dont do, dont feel, each, fire alarm
	-19: first night, five, for last, go round, hands, has been, has touched, hit six, i caught, i picked, ian, im 18
	-19: in lessons, in minecraft, inhaler is, it stopped, jay, knocked out, like peas, manga, miss said, my art
	-19: my snapchat, myself with, never been, now i, nurse, other kids, rank, remote, said its, sausages at, set, shut up
	-19: six in, snapchat streak, sorted, streak, teacher is, they come, threw my, till my, us in, visit, wait for
	-19: want try, we destroyed, with, with paint, you know
	-20: . me, 22, 3, am never, and won, at uno, attacked, bbq, beat my, bet, bring my, butterflies, chicken, circus
	-20: come after, crisp, crisp but, curry, custard, do and, does, doors, everything, favourite, finished hunger
	-20: foster dad, getting, i cant, i chose, i scored, im dead, it is, kick, looked like, love it, man of, me but, mummy
	-20: my bed, my favourite, nobody listens, not at, of match, off me, old house, on every, once, one with, phil
	-20: raining cats, raised, science teacher, sister got, terrified, terrified of, thing is, tony, uncle does, uno
	-20: want go, warning, was boring, was for, was only, washing up, we learned, went past
	-21: . lion, . worst, . year, after that, all night, and had, bit me, books, bridesmaid, bullying at, camping
	-21: carers are, come in, coming for, coventry, cuts out, dark, dead, fancy, fell asleep, fell over, fix, for camp
	-21: for new, girl by, got lost, have tea, her plaits, here they, im dying, in rounders, jab and, like living, like my
	-21: lion, lion king, living here, made it, many people, married and, matilda, me bag, mic, mud, my room
	-21: nervous about, new bike, no bullying, onions, open because, over it, pistol, poem, police, reads, rounders, saved
	-21: should get, slept, smoke alarm, so good, social, song, st, stop going, stories, tap, throws girl, trunchbull
	-21: trunchbull throws, tv, up stairs, water pistol, wednesday, weird
	-22: . hot, . too, aint in, and leaves, and used, baby sister, ball and, bank, bev for, butterfly, buy, calm, can hear
	-22: cancelled, cant find, carer is, carer with, carers, chopped off, church, college since, council, daylight, den
	-22: didnt cry, draw, farted, fight someone, finding, finding out, for talking, get butterfly, got detention
	-22: held door, helps me, her prom, house down, i read, in shower, in town, is fine, joke and, knife in, left out
	-22: level 9, me look, me when, mum doesnt, my minecraft, my scooter, my sessions, on my, police came, screamed house
	-22: sessions, shot from, slaps, slow, soaked, someone for, sure, teach, they shot, tightened, together
	-22: want different, we dont, went fine, whole class, without my, worries, would fight, wouldnt
	-23: . cant, . were, about giant, after football, and cant, and dad, and has, annoyed, are on, at netball, balloon
	-23: bank account, banned, bike with, brave, bullying, can do, cant come, charity, clown, costume for, ears
	-23: everyone and, fake spider, for day, for leaving, for summer, get drunk, giant, giant spider, going run, half term
	-23: have toast, he cried, here and, hes in, i fed, ill be, in box, in gta, in two, its cold, keep my, kit, knee hurts
	-23: looks at, manager, more than, my ears, my homework, new phone, nice, nobody sits, nose pierced, out i, own now
	-23: pudding, put fake, putting, residential, said i, sell, shy when, tea, that i, theres always, these, they had
	-23: thrashed, too small, up for, walk school, want cry
	-24: . sir, . train, again for, aid, and mum, and sam, are watching, assembly, away with, bled bit, bleed in
	-24: carer said, doctor gave, early, eye, feel nervous, fighting, found out, frances, gave, get angry, get there
	-24: go on, granny, gta and, guess what, guess who, had nose, headset, her nose, hes my, horrible, hot chocolate
	-24: i draw, i made, i packed, i stabbed, i watch, in from, in show, is getting, it keeps, its calm, its crime
	-24: ive got, karen, kidnapped, left my, lonely, lost but, milk, my foster, new school, new trainers, nose bleed
	-24: nosebleed, not say, oliver, oliver twist, on that, person, raging, run, said they, school its, solo, stairs for
	-24: sue, tablets dont, this house, twist, up her, video of, was raging, watching all, went in
	-25: . dentist, . horrible, . squid, am saving, and i, and sir, and thats, ankle, anyone in, asking me, at 10
	-25: at sleepover, burnt toast, came, carer i, chased me, chin, day i, feel scared, find out, floss, for taxi, from
	-25: getting married, girl who, got, got hold, got part, got us, happens with, happy when, have do, he lives
	-25: histories, home on, horrible histories, hunger, hunger games, hurt when, i stayed, i wasnt, im learning, in same
	-25: instead of, kill me, knee, know anyone, leg in, like me, loads better, map, me bed, my ankle, my chin, my group
	-25: my nose, my pillow, my plan, my tongue, nearly died, night at, no nobody, off swing, on thursdays, on your
	-25: owe my, personal, personal best, plan, plastic, pound, secret santa, secrets, she is, she might, squid
	-25: squid game, staff have, taken, tho, thursdays, tongue, we watched, were, with my, without asking, world war
	-25: you for
	-26: . finished, . have, 0, and bang, and bit, are working, boo who, call it, carer makes, cooking, cry its, dogs
	-26: driving, driving theory, embarrassing, fire drill, forget, give my, halal, have you, helped me, his bag, homesick
	-26: hurts after, i deserve, i stop, im bit, in first, its gone, jealous of, kicking, language, lunch box, me choose
	-26: me sticker, my feet, my lunch, no more, of squash, of year, on sundays, one from, only joke, ride my, said yes
	-26: scares, scares me, she can, she screamed, skateboard, small and, snores, teacher and, theory, there club
	-26: they helped, throws, tiktok, tower i, under table, way, with hoover, you seen
	-27: . never, . thunder, . zombies, airport, because everyone, broke my, can resit, chased, checks, chicken and
	-27: dad taught, dead on, drowning, each other, feet after, fish fingers, food and, freezing, friends, hamster, heart
	-27: high, i came, i change, i laughed, i pulled, i worry, id kill, is running, is teaching, knock whos, leaving
	-27: like it, many sweets, me free, mistake, monkey, more because, muscle, muscle in, out lol, over moon, photo
	-27: pulled muscle, resit, takes me, taught, taught me, teaching, teaching me, test, thunder makes, we buried
	-27: we played, went, what we, will, would never, you bring
	-28: . shot, air, angry, badge, beating, boat, brought my, butler, cricket, day they, duvet, fainted, feelings, for my
	-28: for world, forever, glasses, got be, hurt bit, i cut, i forgot, i got, i sleep, i squeezed, i threatened
	-28: im suing, knew, laughed, legs are, mum brought, my breath, my savings, not being, not going, now its, of maths
	-28: punched, ran, romeo, runs, sam, savings, she looked, spilt, stay, suing my, surprise, tickle, was sad
	-28: when people
	-29: . coach, . food, 12 but, and say, bath and, believes, bird, biscuit, burglars, cafe, card, comes in, county
	-29: did not, dont have, feel proud, from falling, go for, got hit, having baby, i look, im bored, it hurt, knife and
	-29: me want, nobody believes, of myself, out where, parkour, peas they, pretended, round my, same as, sandwich
	-29: says im, seek and, sent my, she got, shots, so excited, stole his, such, tablet for, that staff, they do
	-29: they put, times, up with, upset, want learn, went see, will it, you should
	-30: . after, are kind, arrow, at 6, at night, bedtime, best thing, carer gives, coach says, contact i, detention
	-30: detention for, dinosaur, dont like, feels, finger, french, had laptops, have any, hid under, i pushed, in rugby
	-30: in sand, is killing, kill him, know who, loud, mind, murder mystery, my cousins, my pe, mystery, nobody makes
	-30: not for, ok, on everything, read my, read out, sand, school dinners, seeing, shoe, shy, thats fine, they taste
	-30: today and, want stay, want talk, washing, watch me, who ask, why i
	-31: accident, again its, at centre, ate, battle, cadets, came off, cap, cat is, crush, cry at, dad and, drives like
	-31: every time, foster brother, gang, girl at, go college, got engaged, hand up, he takes, hold her, hospital and
	-31: i always, i get, i need, i stay, im fine, in foot, lego, lets me, makes killer, me off, my science, office and
	-31: old school, properly in, right on, ring, shot myself, stay in, stayed, thank, theyre sound, think it, town
	-31: training, wait, watch, we all
	-32: . made, . mam, . yes, advocate, alarm went, asked, asked for, at 8, at end, at hospital, bear, bled, blew my
	-32: bus pass, by creeper, carer, come for, deep end, dinners, do not, eczema, feel like, from hockey, going kill
	-32: happened i, havent wanted, he chased, hockey, i hit, i pay, in and, interview at, judge, judge said, key worker
	-32: late, lessons, mam says, missed, mum told, my advocate, my maths, name on, nobody comes, or been, passed, reason
	-32: snowball, spiderman, stay here, stressing, stressing me, thinking, try, unfair, unfair that, want do, was funny
	-32: week and, when dad, whos
	-33: . fire, . nobody, aint been, always, always get, and asked, and fairy, and jo, ankle at, blinders, checked, chose
	-33: cluedo, dies, drill, fairy, fast, feel happy, finger on, fishing and, for that, get on, got new, hahaha
	-33: he thinks, hugged, hugged my, i hugged, i leave, i used, in laundry, it checked, keeps me, kissing, late and
	-33: laundry, log, mocks, mum come, my, my blood, my book, my bus, my forms, never get, night because, non
	-33: non uniform, office, part, pat, peaky, peaky blinders, pierced, saw it, send pictures, sings, slush, so can
	-33: someone who, though, uniform day, you said
	-34: . bev, absolutely, am sad, and everything, anything, are getting, at, at greggs, better, bored, burp, can stay
	-34: carry knife, changing, chop, coming in, copy, dont carry, ever hurt, garden, got sent, grazed, greggs, has ever
	-34: have lock, he scored, hello, hide my, i miss, i wanted, im bricking, im getting, is best, is you, isnt scary, jan
	-34: jealous when, joined, jollof, king, laughs, line, listens me, made up, mean, my friends, never wanted, next week
	-34: off wall, one of, pass i, pounds, smashed, wanted run, was jealous
	-35: am moving, and got, anything like, because it, beer, being scared, birthday, blazer, bombs, breath under, bum
	-35: burnt sausages, came and, change my, cinema, dog is, for ten, go party, happened at, helen, i live, i passed
	-35: im hungry, interview, is cold, jab, light, lost in, me cry, move school, my brace, my bum, nerf, no i, ordered
	-35: police officer, sore throat, tell him, that is, they read, was late, worried i, year and
	-36: . not, ages, at 9, at bins, before she, beheading, blood and, bottom, broke, choir, cod, different, for gta
	-36: fridge, going be, hate, head off, im over, im so, lock on, moon, need new, of people, on it, open and, rings
	-36: said she, school on, scooter, shin, this maths, this year, verruca, want move, was so, went for, you something
	-37: . do, 20, be here, bev, blew up, box under, daleks, dying on, for christmas, get picked, getting him, i cried
	-37: if nobody, it for, itchy, its so, jk, keep dying, level, me get, of anyone, on last, out and, please can, pleased
	-37: rubbish, saturdays, saw my, scared i, six, sticker, stung, toast, trainers, vet, was little, we made, what do
	-37: when daleks
	-38: 8, anymore and, archery, baddie, birthday and, boo, braces, bricking, bricking it, but, chippy, comes out
	-38: fell out, fights, filling, finally, goal, got nits, got pound, had, hayfever, hid, i never, ill, im happy
	-38: kicking sofa, kind, my prom, need filling, sharp knife, short, socks, squash, starving, stay at, theres no
	-38: told me, wedding, yes i
	-39: be big, because im, biscuits, brother in, buzzing, escaped, fifa, he told, hug, i felt, i turn, im worried
	-39: more and, move in, my sims, my team, nits, nits again, of staff, on bus, on friday, out at, plaster, there are
	-39: was sick, week, why does, wifi, will cry, you come
	-40: . can, . cat, 1, air when, and cut, and dogs, blue shell, can my, cats and, cooked, dead gorgeous, did, die for
	-40: drop dead, exploded, finished, gorgeous, gutted, have been, hay, hay fever, hour, jo, match, me eat, miss my
	-40: mum had, passed my, punched air, scouts, shoot, stuff i, temperature, throwing, was in, we put, whole, with blue
	-40: years
	-41: . knock, . nothing, . who, . wifi, add, and carer, and police, ate my, burned my, callum, chopped, coach
	-41: downstairs, grandad was, helping, hid behind, hours not, i burned, i hid, i shot, id get, it was, jumped
	-41: knock knock, leg they, me first, my cat, my finger, or anything, rule, stay up, whos there, yes
	-42: . since, . why, bruise, but i, creeper, desk, drank, exams, for school, found me, goalie, has one, him out
	-42: his old, i won, in care, is broken, ive not, learned, library, me sleep, my bedroom, nearly, nobody i, phone for
	-42: said im, school trip, sister when, snapchat and, someone ate, sundays, term, they always
	-43: . bit, attack, back of, both, christmas, egg, fed up, forgot, gym with, home alone, i watched, im fed, is about
	-43: is having, it again, it went, it when, joke, nervous when, on at, seek, swimming, tables, thank you, tower
	-43: was dying, we did
	-44: . them, and miss, are criminal, body in, bunk, chocolate, dofe, drinks, fish, foot, friends house, horse, i can
	-44: i learnt, it should, kill for, me till, nobody has, on holiday, on trip, paper, peas, she shouts, them in
	-44: they would, titanic, up in, would ring, xbox
	-45: because its, blood, brews, cant take, carried me, dark so, do drugs, dont need, dropped, falling, gives
	-45: got grounded, got red, grounded, grounded for, have night, im reading, knocked, laptops, let, made, my birthday
	-45: night light, nobody found, not like, old, over me, pictures of, schools, take it, telly
	-46: . guess, bomb of, carer took, end of, i eat, is making, is proud, learning, like log, lock, me or, my hamster, pe
	-46: played, playing, room is, show, sits, suing, turkey, tyler, up on
	-47: about it, arm and, at college, big school, carried, cars, could have, cup, days im, doesnt drink, dont shout
	-47: for cinema, gaffer, gaffer says, get bullied, got sorted, his back, i hope, in class, it happens, killed, messing
	-47: only messing, sank, shell, suspense, tablet, they change, we had
	-48: 3 times, all by, brother for, bullied, bumped, dad but, didnt, eyes in, flying, go my, her head, how use, idea
	-48: learn, man with, me how, my mate, need tell, nobody here, not on, not tell, on his, proud of, reading, smacked
	-48: sound, start, they dont, turn up, went off, zombies
	-49: always late, at pool, boss, brace, brother, cereal, contact be, eid, his dad, i cry, if my, me fishing, netball
	-49: or, panto, rules, say if, sell me, sims, spider in, want contact, we went, you call
	-50: are, called my, cold, for mcflurry, here its, him back, i threw, ice cream, in cars, is living, kart, living now
	-50: mario kart, mcflurry, my carers, my meeting, nearer, nearer my, pass, punch, report
	-51: . it, . things, alarm, at her, be at, break leg, cry, felt, for laughing, go bed, grumpy, he laughs, he never
	-51: keep thinking, learnt, mad, me sleepy, my bag, say it, slept like, someone help, sore, strongest, strongest thing
	-51: waited, want know
	-52: about her, arm on, bake, chase, cousin is, cousins, drink, forms, hair, hours, i told, i wouldnt, massive
	-52: my baby, my mates, my speech, myself and, no drugs, on fridays, picked for, prom dress, respite, school everyone
	-52: science, sits with, sleepy, some days, things are, with school
	-53: adopted, brother and, dont worry, him off, hope, in english, me not, roast, rugby, sausages, smash, those
	-54: all good, basket, by mistake, ghost in, going on, here on, ice, in among, listens, live with, looking for, lunch
	-54: minecraft, my window, not fair, sushi, talking, think my
	-55: and took, ask, bedroom door, centre, cross country, fine, i beat, it down, left, me by, me do, my knee, officer
	-55: on tuesday, paint, pasta, tell her, they all, they lost, truth, will i, worker, zombie
	-56: . that, among, among us, bit where, day, held my, run away, shes got, sleepover, they make, thing ever, thunder
	-57: and everyone, beat, climbing, death, funny, had no, mum said, on fortnite, on with, only has, pushed him, spiders
	-57: too much, worst thing
	-58: . home, at all, be police, because we, cats, club, college, counsellor, cuddles, do you, gravy, idea for, my idea
	-58: shout, sir, story, turn 18, wont let, worry
	-59: base, bat, bit, in fridge, in this, meat, phone when, say sorry, speech, told off, with his
	-60: and im, criminal, i dont, laugh, lost, me in, question, should be, tackle
	-61: all that, arm was, beach, but hes, class and, her phone, house and, love, nose, of her, she looks, soon
	-61: stayed up
	-62: break, me jump, my money, saw
	-63: . will, boring, i broke, i move, jealous, jokes, jumped on, love him, mental, more pocket, play, stole, take my
	-63: text, want my, with dog
	-64: and me, before they, cook, ever, hides under, like, present, seconds, worst
	-65: any, do my, excited, hoover, noisy, we
	-66: . doctor, cake, english, fed, gta, history, its been, killing, makes me, ride, talks, tidy, took us
	-67: asking, dragon, drive, gym, laptop, move, pool, told him, two, watched
	-68: ball, breakfast, by accident, every week, in meeting, it right, loads, need someone, pulled, santa, scored
	-68: she always
	-69: attacks, could, football, i hate, new glasses
	-70: am on, big, doing, drop, said sorry, she loves, singing
	-71: about my, and you, bashed, broken, can, drugs in, falling off, fishing, in back, it back, mario, swing, worried
	-72: about, belly, best, chips, do i, door open, half, helped, hurting myself, joker, ketchup, me here, open, put it
	-72: spider
	-73: back boxing, called, for no, no reason, pocket money, rota, scared, shooting, sorry, strict
	-74: cross, ghost, i feel, is, nervous, should, torture
	-75: camp, care, chess, fell, screamed, they talk, want see
	-76: by myself, have never, lost my
	-77: 18, 5, asked if, me out, you ask, you asked
	-78: art, blew, boxing, make us, off for, queue, said id, wanted
	-79: all way, i went, sorry and, war
	-80: good, pocket, read, saturday, scary
	-81: form, me pictures
	-82: im on, words
	-83: and we, before, can i, dont get, dont know, i could, knock, moving, nobody hits, talk
	-84: right
	-85: class, crime, i like
	-86: bigger, film, killing me, murder, they stop
	-87: and it, cant wait, maths, too
	-88: and he, bomb, fortnite
	-89: would like
	-90: moved, team
	-91: out with, shouts
	-92: fight, headache, my own
	-93: drawing, laughing, prom, talk about
	-95: fair, what if
	-96: proud
	-97: haha
	-98: right in
	-99: . our, bed at, see my
	-100: dog, miss, my teacher, ring me
	-101: for tea
	-103: baby and, new
	-104: homework, trip
	-105: sad
	-106: i love
	-107: let me, never
	-109: contact, my carer
	-110: kills
	-112: first
	-113: change, my old, tell me
	-115: meeting
	-116: i would
	-117: killer
	-118: cried, happy
	-120: . what
	-121: died, i want, was
	-123: . in, burned
	-126: when my
	-132: book
	-134: won
	-135: cream
	-136: help me
	-142: shot
	-169: lol
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
