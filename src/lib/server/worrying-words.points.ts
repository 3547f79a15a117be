/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -132;

const list = `
	155: man
	153: game
	148: . ive
	147: by my
	141: what
	136: he
	130: . carer
	126: burn, not~back
	125: they
	117: . everyone
	116: on me, pen, skin
	115: cooker
	111: only
	110: kid
	109: mums, not~safe
	108: what*
	107: gone, pills
	106: has got, my arms, supp*
	104: blad*, not~be, of it
	103: . been
	102: black, cries, give, laughs .
	101: . big, do it, holi*, hurt, i do, its fine, last night, them
	100: dont, help ., kids, not~got
	99: . teacher, aint, blade, down, look, self, some*, tell .
	98: . on, addr*, goes, lad, they*
	97: through
	96: hand, smel*
	95: . if, calls me, car
	94: at me, dads, it all, my face, somewhere
	93: pants
	92: at work, brea*, him, my skin, say i, someone ., us with
	91: 14, be, dead ., get, unti*, until
	90: bed with, friend is, how ., legs, my period, toni*, trou*, who
	89: barr*, how, kill myself
	88: dad
	87: because nobody, i know, not~right, slap*, wont
	86: came*, i put, picture, sold, that .
	85: cant, did it, hits, lads, matt*, why ., wrot*, wrote
	84: arms, blac*, hear, out ., they lock, wants
	83: boy, killed my, worse
	82: brothers, my brothers, secret ., this, want die, whats
	81: burns, cans, im at, need stitches, ones, spec*, special, toilet .
	80: 12 and, dadd*, die ., drugs ., gets, gun ., happen, trousers, weed
	79: all time, bridge, cuts, i hide, letters, open*, sinc*, since, stick
	78: case, cutt*, cutting, door, face, feel like, my legs, she, some, tied, water ., we eat
	77: girl, is for, me ., weekends
	76: . theres, bags, bruise ., didnt say, i been, i dream, isnt, says she, slapped, step*, till, tonight, use
	75: blee*, bruises, but it, kept, pill*, put, say yes, sick .
	74: and people, back, carer drives, floo*, floor, if, is full, it off, met, money ., on news, wake up, wish i, worse .
	73: am in, bott*, drunk ., god, her, i left, i set, im with, marks ., out, period, stop ., swal*, want blow
	72: . grandads, bed and, by, camera, had eat, i didnt, i let, im too, its my, lip, on phone, pan, peoples, phones
	72: spoo*, tell you, wrap*
	71: are going, be dead, im still, its secret, life, night, nobody knows, not~knows, something
	70: fat, for him, how i, long, mark*, marks, my arm, my shoulder, not here, room ., sex, shoulder, wife
	69: . boy, . kms, clea*, crack, dirt*, dirty, hard i, if we, kms, lady, my fingers, pipe, stuff, tonight ., wris*
	68: calls, give me, hits me, is always, mate is, not~will, off, or i, pack*, play, rest, ribs, sit, we have, wet
	67: at party, days, i bit, me again, pant*, pants ., play game, they cant, until it, up and, went out
	66: . she, . took, bein*, being, belt, dinner, enough ., family now, go sleep, he puts, is and, it every, kiss, leg .
	66: like ghost, met on, nann*, nanny, new family, not~shop, paracetamol, pub, purpose ., sell*, shed ., side, stea*
	66: thin*, thro*, till i, too ., train
	65: all ., at christmas, born, fag, gave my, go, i wash, my body, my pen, nobody came, not~born, not~tea, one more
	65: pick up, pictures ., pushed my, quiet ., sleep, so we, staff hurt, uncl*, unde*, week*, who tell, wind*
	64: . lad, are all, asle*, asleep, behi*, behind, had tell, holiday ., in case, life ., me take, me with, more when
	64: myse*, myself, not~bath, of them, of what, people im, prac*, she says, sick all, two days, warm ., was accident
	64: we cant, what dad, when hes, without me
	63: always at, bath, blue ., count, glasgow, glasgow ., hate myself, he says, it my, laughs, leave, lights, nobody .
	63: not~came, not~would, now i, sear*, she told, shop for, squeeze, stand, what i, whee*, whis*
	62: acid, agai*, box with, dirty ., doctor i, hous*, if im, into my, lock*, my contact, my dinner, of bus, on train
	62: pull, shes, started, they call, time*, turned, warm, weird ., woma*, woman, wrapped
	61: . its, clos*, have one, i no, it, ive, me down, mine ., not~nothing, not~out, not~wake, out window, pen .
	61: plasters, turn*, up at
	60: and says, bad, bullets, case ., daddy, did that, dying ., feeling, foil, hold ., houses, in van, into, lump, mate
	60: napp*, of my, para*, push*, ripp*, ripped, rub, slee*, so nobody, with him
	59: . his, . id, am frightened, be one, breathe, carer told, full of, i hear, ive picked, last, out my, real, stan*
	59: when shes
	58: . lady, alre*, already, am scared, card and, for bit, gas, girls, his hand, i asked, pub ., shower ., shut
	58: staying, toothbrush, touch ., touches me, us ., walk, wardrobe ., would of
	57: . girl, . little, . we, about doing, dream about, golf, goodbye, hates me, heav*, hit me, holiday, i heard, id be
	57: in drawer, it on, knife ., nobo*, not, not allowed, not~looks, not~yes, nude, petrol, saw stars, sold my, told i
	57: told nurse
	56: . only, 100, am hungry, and what, brother is, dark ., dele*, get toast, lie, live in, man on, me under
	56: nobody would, not~want, of dying, press, show*, times, touc*, wrong ., your*
	55: . daddy, . whats, drea*, heard, its for, last year, letters ., my chest, off and, reme*, them all, today .
	55: was playing, washes
	54: . is, . mum, 11, ambu*, ambulance, because he, end, goin*, going, gold, gos, him i, in park, left with, lighter
	54: machete, name ., need talk, not~dentist, of me, one who, save, step, stil*, still, thing, till it
	53: and laughs, and left, and not, bottles, cares, come ., come when, dream, fami*, family, hand on, have secret
	53: he comes, he killed, his, i listen, in assembly, it i, its all, kitchen and, like bath, lyin*, lying, mum is
	53: my pants, my ribs, my top, on and, poin*, searched, stars, stars ., tell, they tied, they went, unit, vodk*, vodka
	52: . three, been born, bullets in, hall, his house, hold, if you, its getting, its his, men, more ., mr
	52: my toothbrush, my xbox, new lad, not~stop, on ., over and, pay, pict*, please, sandwiches, sunday, use socks, wake
	52: will live, with her, would have, wrong way, wrong when
	51: . i, . theyll, and ask, as long, because i, biting ., bleeds ., chri*, christmas, do is, does ., for ages
	51: from mug, hate my, he does, hold and, how many, i had, i said, long as, nobody will, not~say, olders, one way
	51: over*, period ., powd*, powder, says, sleeping, stab, steak, suic*, tells, they think, theyll, this time
	51: went blue, when, window
	50: 200, and shes, arm, baby, baby*, bath*, can not, christmas ., cove*, everyones, fall, feeling when, get told
	50: gran is, have not, here ., hid in, hide, hide in, house ., meet, money on, not~more, not~now, not~where
	50: parents evening, remember, see ., sheets, someone at, someone is, three staff, thursday and, took, we found
	50: we use
	49: anymore ., bed ., bin, boyfriend, carries, close, cries ., do sex, drives us, faul*, fault, first time, her own
	49: his mates, hurting, is being, it away, it last, it makes, jump but, keep going, living room, me, nobody asks
	49: nobody looks, not had, not~for, not~lights, not~took, of times, on hot, petr*, pour*, ring school, safe
	49: see myself, sharpener, sims, toot*, turn, want get, was me, we do, wee, with pan
	48: . ask, . house, . uncle, 11 ., 5 days, accounts, bag, bank on, before he, bleeds, brother he, close my, cousin
	48: debt, do things, everyone is, feel nothing, food bank, for everything, for good, grown, he makes, he said, home
	48: i clean, it so, jump, keep warm, leaves us, mum ., nappy, on her, party ., preg*, pregnant, prom*, say ., says its
	48: scis*, scissors, shak*, smashed my, staff was, station, telling you, they beat, they never, van ., write that
	47: . foster, 4, about ., after my, arms ., at tea, cant talk, covered, door off, eyes and, he made, i aint, i couldnt
	47: i took, i wet, im covered, is at, knee*, little ones, make it, me any, me coat, mean*, mug, my game, outs*
	47: outside, photos ., purp*, quick, right and, road, staying ., that isnt, there, told, tummy ., walk*, want cut
	46: allowed talk, am always, band*, boyf*, bugs, chos*, comp*, cousin makes, cras*, didnt do, get married, hers*
	46: herself, i nearly, i saw, im being, im proud, inje*, is 30, is not, keep, kept bit, killed, knocked, lesson
	46: living with, looking, my back, my school, near, noises, not~down, not~from, not~which, of bins, puts, send*
	46: she said, shif*, shook me, skip, survive ., there ., theyre, touches, up my, wher*, you .
	45: . baby, . he, address, and never, asked god, bent, better off, both*, bother, charge, counted, dad hits, days and
	45: drow*, eate*, eaten, every day, eye, falls over, food, for hours, goog*, grandads friend, gymn*, gymnastics
	45: havent got, holidays, i burn, i snapped, in charge, in sock, lorry, medicine, not~him, not~hospital, not~in
	45: not~see, not~them, paki*, pakistan, put his, ran from, reads my, sat on, sleep in, tablets, teacher, than, that he
	45: there was, they talked, thinking about, under, up ., walk in, want it, wet bed, what he, you are
	44: . carers, . dad, . please, 13, always out, and foil, and see, being hurt, boxing club, changed for, clou*, clouted
	44: cryi*, crying, dad did, days ., dont look, favour, finish, football but, for losing, funeral ., hairbrush
	44: he asked, he plays, hes hurting, i wear, im ten, it wont, kicked my, looks after, lose, mach*, mark, me she, moto*
	44: motorway, my diary, nobody took, not~remember, not~times, off floor, reac*, she cant, shopping and, sock, stai*
	44: stepdad, stood on, swing ., theres, upst*, upstairs, wash my, wash*
	43: and went, arm got, asthma pump, battered, bleeds and, cans ., cant say, checks if, corn*, corner, her legs
	43: im done, in here, is so, it and, little boy, married ., meant, morning ., my self, neck, not safe, not~around
	43: not~breathe, not~dog, not~write, of food, off her, past, say im, top of, want kill
	42: . theyre, aint got, aliv*, alive, at home, been sleeping, boys, brought back, coat, deal*, drawer, even*, evening
	42: ex, fune*, funeral, gets out, guy, happened ., heads ., heaven ., her with, hours ., how get, i talk, im 9
	42: im gone, is it, jump off, kitc*, kitchen, last time, make me, man came, mans, me all, me because, memo*, mum went
	42: need help, not~after, not~asks, not~clean, not~ring, on bridge, out in, pair*, pairs, pairs of, pick, please dont
	42: promise not, quie*, quiet, ready ., see me, shoe*, shoes, so im, spac*, space, stop, swallowed, told miss, up from
	42: wash, worried about, written, you read
	41: . like, . my, and told, at flat, been wearing, bent my, birthday ., biscuits ., black eye, booked, cried and
	41: do shopping, drug*, drugs, favour ., fist, for everyone, foster carer, foun*, found, from home, gel, get changed
	41: givi*, giving, going ., hair so, i met, i pull, insu*, insulin, knocked out, late ., liked it, listen, loft
	41: look in, lorr*, lost property, messages, mile*, miles, mirr*, mirror, miss i, my dad, my hands, my insulin
	41: nothing i, not~cry, not~hot, not~walk, on in, property, room and, she threw, stairs, thats where, twisted, waiting
	41: want her, wearing same, with
	40: . hes, acid and, again, age, back when, baths, bingo, bingo ., brui*, buy, coming house, dad says, didnt want
	40: gate ., get me, get out, gets my, gives me, goes ., got list, handle, hates, hospital ., hote*, i done, i wrote
	40: im scared, in there, is party, its how, keep having, little sister, looking ., my head, nana, not~funny
	40: not~looking, on floor, pare*, parents, put in, said lets, say, sink, stairs ., swit*, talk ., thanks for
	40: they tell, thin, things, this ., told im, want turn, wasnt ., wear long, when you, will do, wish, wrapped in
	40: you ring
	39: . nana, acco*, am ., and his, bit and, breathing, can tell, chuc*, dare, ear, find her, flin*, foll*, for help
	39: get this, group, have write, her car, hold*, home from, i guess, in her, it bleeds, its like, love you, maths .
	39: mattress, mum, my address, my neck, my wrists, nicked, nicked my, nobody cares, not~answer, not~cares, off him
	39: only thing, papers, pinn*, pinned, plac*, plan*, pump, said he, stay behind, stay in, stuck my, taki*, taking
	39: think thats, toilets at, took ., with water, worl*, world, wrists, xbox and
	38: . at, . sharpener, and no, bags packed, banged, born ., broke in, burns on, cant go, cant stop, check, check on
	38: chest, down there, dres*, drown ., dug, felt better, for when, friend has, gang ., glasses broke, go at, go i
	38: going happen, have, hes coming, hurt*, i made, im, in bin, in loft, in pshe, it ., keeps falling, me see, me so
	38: mummys, my class, not~dying, not~september, ones ., passport and, phone charger, pshe, reco*, ruin, says her
	38: selling, she tells, sister ., sit on, smells, stuf*, take turns, they say, touch me, under in, unit .
	37: acts, am bad, and said, ask before, at us, betw*, between, bran*, but they, cant see, dont ask, esta*, estate
	37: ever*, fag in, flop*, floppy, flush, getting worse, got his, got no, got worse, hall and, happen me, here keeps
	37: hole*, holes, i practise, in car, in cold, keeps, know you, lift my, locker, lot are, man ., mother, my turn
	37: not there, not~wont, number, park, person i, plants, screwdriver, sending, she forgets, sleeps, slept in, spoons
	37: suga*, sugar, taxi, told teacher, trus*, two pairs, wall, we can, wedd*, weekend ., what would, wheelchair
	37: would happen
	36: . dont, allo*, and searched, are making, arm ., at his, be good, beca*, because, buys, call him, clin*
	36: contact when, dads got, dont no, few, friend, front door, futu*, future, he bought, he knows, he laughed, headlock
	36: hear ., heaven, hell, hims*, himself, his friends, his name, house is, i jump, i walk, in all, in headlock
	36: in holidays, is red, lock door, my throat, noti*, not~future, not~without, off trampoline, on purpose, poison .
	36: posters, purpose, sham*, shift, shoes on, stat*, suicidal, takes, teacher asked, thei*, they have, they look
	36: this week, touched, trust, up unit, water on, we live, wear two, who did, word
	35: . gas, . lol, 30, all sorted, anything ., app, at dads, baby ., be my, black ., boot, burn on, dads and, dave
	35: diary out, dog if, done, drov*, drove, ears ., east*, easter, get held, girl i, grow*, he buys, he calls, hidi*
	35: hiding, him at, his phone, hold me, i swallowed, im 10, in, in middle, kid ., leave my, ligh*, like he, locked in
	35: man i, me where, mum didnt, mums and, my eyes, my stepbrother, my whole, nearly drowned, nobody, not~doctor
	35: not~parents, not~review, not~talk, nude*, nudes, phone so, picking, poured, put hot, rape*, raped, ready, rest*
	35: restrained, rid, ruler, scared ., since tuesday, smell, spoon, spring, stepbrother, stoo*, stood, tell school
	35: their, ther*, they made, time i, tongue for, towels, virg*, virgin, we hid, we stay, you wont
	34: 13 and, am i, anot*, another, asleep ., at bingo, bats, boug*, bought, brother again, burn*, comes in, cousin gets
	34: danger, dares, date, dealer, desk ., dinner at, does it, drops, feel*, feeling like, fire*, for, for after
	34: for two, friday, go ., go school, grabbed me, him every, hold my, i drink, i kept, in danger, in hall, in heaven
	34: in my, in night, in toilet, knife from, knows im, lip ., live, me he, me its, me kiss, me on, nice when, no food
	34: not~his, not~water, once and, only me, people say, picked up, pin, razo*, round, says my, she falls, she went
	34: sick every, small ., so id, some of, spri*, support, support worker, teeth are, think about, toilet, tomo*
	34: tomorrow, wast*, waste, waste of, will tell, wine, worker ., you come, youre
	33: . kyle, . mummy, . two, 3 days, at services, bag in, bank, battery, bit of, blok*, brot*, brother at, brow*
	33: couldnt, crushed, dad punched, dare*, day and, down for, driver, drown, early ., feel sick, for pe, girls .
	33: got one, grandads, happen my, his face, horrible ., i buried, i dunno, i liked, i slept, i stand, in september
	33: it now, its funny, kyle, liked, me at, me being, me rub, me watch, meta*, mout*, mouth, mumm*, my cuts, my mother
	33: my nudes, my trousers, needles in, nigh*, no money, not~bother, not~coming, not~evening, not~night, not~room
	33: not~said, not~seen, older boy, on facetime, opening, peop*, perf*, room but, sent get, services, shows, so it
	33: sunday ., swallowed battery, takes it, tash*, tasha, tied my, toil*, trampoline, twis*, vape*, vapes, want hurt
	33: was dog, was told, watch them, with cold, with them, would be
	32: . mums, . they, . would, are always, assembly because, at cars, august and, be better, been here, brother and
	32: buy me, choice, clic*, dads i, date on, door ., drun*, drunk, enou*, enough, face and, falls, glov*, hitt*
	32: holidays and, how make, i cried, i started, im working, in maths, in sink, know*, knows, knows where, leave me
	32: listen ., loves me, mattress and, me and, me there, more he, mum or, mum takes, my life, night i, not my, not~by
	32: not~top, now, ok when, on card, one and, pills and, punched me, said stop, say he, scarf, swap*, swapped, tho im
	32: thre*, three, tumm*, tummy, twisted it, uncle, uncles, up by, video ., was drunk, watching, water because, we only
	32: weig*, went floppy, work ., work in, you do
	31: . by, 7 and, about who, alive ., and threw, at some, bus ., cant*, canteen, cat and, cere*, couldnt get, cream on
	31: different when, door is, end it, find me, for them, go his, going stab, got added, had go, has had, has sleep
	31: have pay, have say, held ., her boyfriend, her voice, him up, i make, i ran, in group, in our, is 14, is getting
	31: is off, last*, leas*, like its, locked, my lip, nan gave, not~buy, not~clothes, not~true, not~trust, not~what
	31: not~when, numb*, of him, on radiator, on top, only for, out on, phones ., pray*, prayers, prob*, problem, rats
	31: rats in, read this, ripped my, ruler ., school they, share bed, shelter, sister had, smokes weed, soma*, somalia
	31: station ., stopping, swallow, train and, turned my, us for, use newspaper, want wake, weed with, where it, wont be
	31: yard, yard .
	30: . nan, . when, 40, afte*, after, and made, and were, bald, be off, been on, big knife, carry, clicked, come home
	30: come my, come school, did with, down stairs, drowned my, empt*, empty, facetime, fireworks, for ., for fun
	30: garage ., glas*, glass in, going finish, gree*, group chat, he wants, helps, her bed, i owe, in boot, in garage
	30: in school, its what, ive had, kick*, kneel, kneel on, knock so, lips went, makes my, man and, mate has
	30: me hospital, me new, me over, my dog, my name, my wrist, never gets, not~washed, not~why, of weed, on live
	30: on rice, on thursday, owe, owe them, practise, punched, quick ., raw, rice, scratching, side ., sign*, sleeve, so
	30: something i, special knock, stayed at, swol*, talking him, ten ., them my, they didnt, used do, vide*, was dark
	30: was horrible, wear my, when her, white, wish*, wishes, with baby, wond*, wrist, writ*
	29: . how, after college, all and, and one, and phone, at school, best*, bruises on, came look, chok*, clean, could go
	29: crac*, cupboard ., cut off, dont let, dragged, drowned, drugs and, eats, embarrassed, everyone at, faints
	29: feel bad, film was, for first, for monday, four of, got me, hair out, half sister, have bag, helps ., i cross
	29: i might, insi*, inside, is going, it doesnt, kett*, kettle, kids ., line*, lines, me home, me im, measuring
	29: measuring me, mum in, my age, my half, my nan, my real, my support, my trainers, not~else, not~listen, not~sister
	29: now we, off when, olde*, on snapchat, opened, or else, own car, package, pe, peri*, pushed, raw ., sad but, shan*
	29: shank, she acts, she faints, she fell, she is, should lock, since sunday, slap, smil*, so he, sorry on, stabbed my
	29: steal, stop when, tent ., they held, tho, vids, wants my, was one, was short, washes my, weed plants, weeks and
	29: with anyone, without it, wont have, wors*, you but
	28: . grandpa, . social, 12, 60, about him, agency, and calls, asse*, assembly, babys, breathing ., bruises from
	28: cleaner, collapsed, come, die, do if, done ., downstairs ., eat and, face was, fat ., football, for someone
	28: front of, game with, goes in, got in, got stabbed, grandpa, green, hammer under, hate them, here so, him in
	28: holidays ., i collapsed, i wait, in science, it helps, its in, keeping, key, keyw*, keyworker, less*, lett*
	28: little bags, load of, look at, lot, mam, me for, me say, mouth with, my keyworker, my mouth, not~bed, not~mind
	28: not~toilet, promised, remote and, ringing, room in, roun*, scab*, screams, sells, shame, shift ., skir*, skirt
	28: socks ., sofa and, someone go, step dad, stev*, steve, table, tells everyone, they give, they got, thing and
	28: tickles, time im, town*, towns, tried end, ugly, visitors, were he, were off, where, wing*, wings, xbox
	27: . old, 3 kids, 31, about suicide, again on, all i, always asleep, anym*, anymore, assembly and, at bedtime
	27: at easter, bag is, being funny, bleed, blood ., boyfriend says, brown ., cant hear, clothes were, cush*, dad let
	27: delete, discord, dog but, fighting, find, flig*, for laugh, four, funny but, go in, he still, held me, her foot
	27: hes booked, hide*, hides, himself and, how far, i bring, i sent, i steal, if there, im giving, im worried
	27: in bathroom, is my, is packed, it wasnt, kicking, knife under, know its, knows it, lesson ., liar, lit, live now
	27: lives ., me messages, meal, messages at, mums ., my cousin, my hed, my uncles, myself sick, nan lives, no clothes
	27: no ones, nobodys, not~anymore, not~happened, not~lift, not~straight, not~wedding, not~were, ok i, pay ., photos of
	27: picture of, pigs, pinc*, playing, point, points, practising, pushing, red ., rent, school, she wont, somalia and
	27: staff are, stays, sting, suicide, tablet and, tablets and, thinks its, thoughts, times ., told nobody, was good
	27: was meant, were on, will be, wrestling, yes three, your
	26: . mans, after he, all be, allowed, and goes, at break, bath ., beaten, bed so, been, bruise, bury, chec*, checks
	26: child, child and, choke, class is, comi*, coming, corner shop, cuddle ., cut it, dead and, dont sleep, dress for
	26: drin*, ever and, feds, flic*, floor and, for meeting, fost*, get up, gone ok, got knocked, had talk, hard and
	26: has burns, has no, he touches, his room, holding, husb*, husband, i killed, i rub, im like, inca*, incase, itching
	26: its safe, joki*, joking, kai, key ., lies, lips, long time, lot of, matc*, me dead, me they, mum took
	26: my placement, my year, nails off, no toilet, not~always, not~joking, not~leave, not~period, older boys, on table
	26: outside school, parties, plays with, poison and, row about, sayi*, saying, sent, shout ., shov*, shows me
	26: sister is, sister now, sleeping in, so i, someone on, something bad, speak, still did, stra*, streets, sum
	26: talked about, teac*, tesco ., them and, they know, think its, time ill, trousers and, waiting for, walking
	26: washes me, watching it, way home, wedding ., wheel, who is, wire, with belt
	25: . all, . aunty, . dads, . life, . new, . something, 9 ., 999, 999 because, again because, am 15, and last
	25: are coming, be cut, be wife, because there, behind me, belt ., bleed and, brother makes, butchers, came back
	25: carer goes, carers dont, cares ., caretaker, cist*, cistern, cistern ., cold and, coug*, crying ., did something
	25: doub*, dragged me, drinking ., drinks, easy, everyone i, feel dizzy, finds out, following, foot*, for ever
	25: for guy, fork ., get chips, get rid, gloves, gold in, got petrol, had hot, had ring, hammer, harm, he carried
	25: he finds, he goes, he hits, he stopped, heating, holiday and, i lit, i locked, i tied, if he, im late, is never
	25: legs so, life is, lift*, locker ., making something, mans got, me cook, mess, metal, might be, my step
	25: myself bleed, never see, noise, not toy, not~but, not~carried, not~eat, not~sort, not~toy, not~watching, not~way
	25: now im, old foster, or, picks us, quic*, razor, red raw, ring 999, room has, run ., said go, screwdriver in, see
	25: self harm, selling drugs, she isnt, shed, side of, sing song, smell it, smells my, sock ., sometimes i, spea*
	25: special juice, starting, stop*, talked, teet*, teeth, they cut, they said, they sing, thing ., think .
	25: till friday, toda*, today, together ., uncle says, we go, weed and, when nobody, where she, why do, xmas, you
	25: you can, you move, you when, your mum
	24: ago, back and, bad one, bathroom bin, be nice, bed early, been gone, begg*, book ., bridge ., bus shelter, but my
	24: by bus, cana*, canal, carer and, carer tells, choked, clum*, clumsy, clumsy ., code, crashes, dinn*, do .
	24: do something, does*, doesnt, done it, eats out, face for, fetc*, for drugs, for weeks, fork, from me, go gym
	24: had lesson, has, heads, her foster, her tablets, hock*, hockey, i promised, im meant, in bus, in skip, in year
	24: is waiting, isnt ., it be, jay, kisses, last week, leaves door, like way, lond*, london, looked ., me princess
	24: mouth ., my college, my picture, my teddy, my underwear, never met, norm*, normal, not~make, not~thing, now but
	24: now there, on back, out his, parties and, passed out, plat*, please help, princess, room with, said it
	24: school toilets, she was, she wishes, sits on, skip ., sleep i, sleeps in, some man, someone from, something and
	24: staff dont, stin*, stood there, stop now, stressed ., stuff in, tap but, tell miss, they hold, ticket and, tin
	24: toast if, underwear, us up, usin*, using, videos, with fork, with screwdriver, wont hurt, write this, yell*
	24: yellow
	23: . boss, 18 ., and asking, bad day, be having, being bullied, bottle, calo*, calories, carp*, carpet, chew my
	23: clothing, clothing money, coat and, coming back, compass, cuddle, daug*, daughter, dont remember, eat, every time
	23: flings, flings us, food in, from cat, fun of, girl*, grab*, grown up, hairbrush ., have no, hed on, help my, her .
	23: hes, his fist, hungry and, hurt so, i bleed, i chew, i hold, i throw, im 11, im only, im stressed, into door
	23: is asleep, is shut, it up, keeps clothing, kill herself, knee on, like that, load, long i, machete in, make myself
	23: mcdo*, mcdonalds, me getting, me if, mum gets, my dance, my husband, my leg, my wheelchair, name, needs
	23: neighbours, news, news ., nobody else, not~come, not~feed, not~food, not~nappy, not~telling, on him, out loud
	23: plan be, plate, reading about, rips, said dont, saw ., saw him, say you, scratch my, secu*, security, shar*
	23: she laughs, she took, shes 12, shut ., shut my, sister because, smal*, snif*, spic*, staff laughed, strap
	23: stressed, talk and, teacher ., they should, they will, thie*, till they, tin of, tram*, tummy is, two men
	23: voice on, want sleep, was off, watch, whistle, with shoe, woman ., wooden
	22: . swimming, . was, 16, 3am, 6, about walking, against, all got, and take, answ*, as, at 3am, at him, at lights
	22: at table, bed because, begging, bit ., blow, blow up, but its, by staff, carry on, check under, crashed, dang*
	22: days on, dead leg, did thing, do grown, doesnt eat, dog ., drank hand, drink because, drinking again, eat i
	22: electric, everyone will, filmed me, flinches, flinches when, fold*, folder, followed, getting changed, going jump
	22: gold ., had bad, hand gel, harder, harder ., he doesnt, he grabbed, he picks, heel*, heels, heels ., his trousers
	22: hot sauce, i ate, i check, i give, i hurt, i learned, i think, i touch, im tired, in his, in summer, instead of
	22: is only, it in, know which, last one, laughed ., like everyone, like*, locked my, lot ., me floor, me move
	22: meal since, memb*, member, mete*, mirror ., money, morning and, much longer, mum sold, my glasses, nearly did
	22: not come, not scared, noticed, not~kids, not~meal, not~noticed, not~since, not~waiting, now because, nursery, of
	22: on this, one, panic, placement in, police came, pretend i, pretends, pull my, rail*, raped me, rob, running away
	22: sauc*, sauce, screams ., she drinks, she pulled, shower, sleep on, sleep with, small, staff member, staff wrote
	22: stairs and, stum, table and, tent, that dont, they forget, think i, through my, tied me, toast ., told school
	22: tomorrow ., trainers are, uber, us, want ., was on, we was, week she, when staff, when uncle, where they
	22: whole year, you get, you will, your neck
	21: . staff, about us, about what, again he, ages and, and is, and ring, and sends, and shut, and sit, asking for
	21: bath time, bean*, beans, black and, blea*, bleach, car and, carer is, carried on, charge ., console, cousin keeps
	21: crossbow, dad burns, daddy did, dads new, damaged, day for, dies, dog and, dont go, door at, door when, drawer and
	21: drop something, drove us, ear and, elbo*, enough for, feel, fell ., finished ., frie*, get done, go back
	21: grown ups, had it, has gone, have been, have parties, have sex, he choked, he did, he parks, heavy, his bed
	21: hotels, hotels and, husband i, i seen, i stole, im mad, in cupboard, in day, in me, is 7, is back, is scared
	21: it feels, its metal, keep saying, kicking off, knife on, look out, make him, me hotels, met him, metal and
	21: middle of, money is, my bits, my letters, my teeth, my voice, neck and, no shoes, not~shoes, now and, nowh*
	21: nowhere, off with, on my, own in, own with, parks, phone and, picking me, pictures in, placement, plan, prop*
	21: pure, put my, ribs are, say no, see our, she never, she reads, she screams, since monday, some lads, stamped
	21: stamped on, stand in, still waiting, sting ., stinks ., stuff with, tea on, tell anyone, they still, this i
	21: too ugly, trouble ., twic*, twice, twin*, twins, ups, upsi*, upside, upside down, wand*, wees, what its, wipe*
	21: with it
	20: . four, 14 ., 8 and, after tea, against wall, all in, all my, and hid, and used, are for, asked my, asleep so
	20: at castle, auntie says, babysitter, back door, bag of, bald bit, be gone, beep, beep ., belt from, bloke
	20: breathe in, building, bulb, bulb and, but she, calm ., can stop, cant be, carer locks, cast*, castle, cereal
	20: chair under, cleaned, cleaned it, cough, crying because, cup ., didnt know, died and, door handle, dress and
	20: eat at, fell*, fella, for protection, friend and, giving my, got code, got on, gun, happened, happens when, hard
	20: he always, he gives, he raped, he wont, home time, husband ., i counted, i still, in shed, is selling, it from
	20: it is, it round, keeps making, knuc*, knuckles, leav*, leaves ., lets, lets kids, like it, looked at, made fake
	20: mates mum, me mam, milk ., mouth for, my babysitter, my knuckles, my shoes, my stepdad, night for, no who, none
	20: not~eaten, not~live, not~send, not~stepping, not~table, of being, of pills, of you, on mouth, one less, only when
	20: pray, promise, prot*, protection, protection ., pull out, said my, sending me, set fire, sharpened, sharpened my
	20: she cries, shoved, signed, single day, so scared, stepping, stuc*, stuck, this letter, trampoline ., until i, up
	20: up before, uses, vapes ., wait up, was nobody, watching ., we get, what you, when anyone, why, will hurt, will*
	20: willy, with one, works nights, would do, you she, yourself
	19: . electric, . ill, . im, . one, after what, always me, am going, and if, and slept, anyo*, anyone, as i
	19: asked what, asking ., at library, baby at, bathroom when, behind bins, bird*, birds, blade in, bled ., broke .
	19: bum is, can hear, cant write, chai*, changed, club because, coach london, coin*, coins, company, company ., cost*
	19: couldnt move, country, cry ., dad said, death ., diar*, diary, do another, do this, dog bed, dont deserve, door so
	19: eati*, eating, evil and, falling out, fever ., food for, for long, foster, get her, get slipper, gett*, getting
	19: has her, have answer, having thoughts, he sits, held, her uncle, hotel, house smells, house with, i poured, i sit
	19: im evil, im his, in hold, is open, it hurts, its not, kebab, kitchen knife, lad next, look for, lump on, made us
	19: maki*, making, marriage, marriage is, me round, monday, new baby, not~bike, not~book, not~deserve, not~dinner
	19: not~nurse, not~pay, of hurting, of kids, of prison, off bridge, old lady, on plane, one i, our house, parc*
	19: parcels, phon*, phone is, plan and, plea*, pretend, pulled me, pulls, pyjama, room, said say, saving my
	19: says nobody, school now, see what, sex ., she drove, she will, since friday, skin*, slas*, slashed, snapchat .
	19: stepdad says, stepmum, story, stuff on, swap, teacher texts, texts, texts me, they carried, they hit, things .
	19: threatened me, tired of, todd*, toddler, toes, wall by, was game, way ., weed on, week ., wheelchair so, who would
	19: with lad, work and, yes .
	18: . done, . there, against fridge, ago ., all over, and she, are asleep, ashe*, ashes, be out, be quiet, bed by
	18: beep*, beer, better than, bit out, bite*, bites, boyfriend who, breathe and, by sunday, camera on, cant walk
	18: car door, car that, care*, carer shoved, cash, charger, christmas and, cons*, dad for, dad found, dads ashes
	18: dance ., did ., doctors, dont find, down his, end up, every, every single, family photo, film*, for not, frid*
	18: from garden, from morning, girl from, goes quiet, going die, have lump, have stay, he found, he say, he stands
	18: head in, heat*, her hand, him ., his camera, hole in, i stood, id, if ive, im in, im reason, in church, in family
	18: in morning, is 12, is that, it came, it out, ive hid, july ., jumping, kid in, kissed me, knic*, knickers
	18: knife school, library ., little brother, mate cuts, me against, me alone, moved here, my asthma, my ear, my hair
	18: my maths, my semi, nake*, naked, not good, not telling, not~camera, not~coat, not~stand, nursery ., of drink
	18: off my, on drugs, only have, own blood, parts, parts ., prison ., private parts, pulls my, putting it, quiet for
	18: sandwiches ., say why, school bag, semi, sent me, shakes, shee*, shotgun, shoulders ., shut me, single, sister if
	18: sleeps all, snapchat, sometimes they, spends, stam*, stands, stink, take kitchen, taking my, talk me, terrified
	18: terrified of, that nobody, took down, videos of, wait till, walk right, we got, we will, weed in, weve, what for
	18: when someone, wich, with compass, woke, woke up, wrote my, you go, you lot
	17: . long, and do, asked where, bang ., be alive, be scared, believe me, bleed ., buil*, bush*, bushes, but only
	17: calm room, candles, cannot, cant remember, carpet ., cheek, choked me, chucked, chucked me, comes ., crack round
	17: devi*, devil, doing stuff, dont put, earn, esco*, escort, everyone gets, fetch, fit, flicks, floppy ., for you
	17: foster carers, freezer, get pocket, go hospital, go of, go up, got carpet, got mates, got rambo, gown, he broke
	17: he went, her friends, her out, here is, hes only, his knee, i found, i punched, i walked, if i, in bed, in bushes
	17: in chair, is nice, is trouble, jus, lads in, learned how, me have, more tablets, mum got, mum spent, my cheek
	17: my drawer, my parents, my sisters, my skirt, my torch, nails in, no sheets, nois*, not joking, not~alive
	17: not~allowed, not~getting, not~look, not~lunch, not~sheets, not~washes, not~wrote, of bottles, off bus, on roblox
	17: on stairs, ones and, opens, owe ., park he, pin ., pinched, pres*, ps5, ramb*, rambo, reach, real name, recy*
	17: recycling, room at, rude, said, say my, say who, says they, send, sexy, she calls, sisters, smell ., smells like
	17: something in, spent, stairs so, station and, stays in, stic*, strip, tablets than, tell nobody, they strip
	17: through wall, tight, tight ., till morning, torch ., towel and, under his, vodka in, wedding, went mad, when it
	17: when we, where im, whit*, white stuff, who runs, wonder, wont find, works, worm*, worms, younger
	16: . auntie, . monday, . now, . wor, 7s, 7s ., against me, and films, and leave, and my, are teaching, asth*, asthma
	16: at meeting, away when, bad for, bare*, because water, bed, been hurting, been thinking, being born, bin saving
	16: bing*, blue, bottle and, bread and, carers go, changing room, chat with, choice ., coming for, cousin went
	16: cream ., cunc*, cunch, deod*, deodorant, deserves, didnt come, doing it, done in, dont tell, door in, drags
	16: drags me, drawer ., dress, ear till, elbow, elec*, favo*, feels like, fence, fight and, food at, foot on
	16: for breakfast, for swimming, for trip, forgets, from here, get money, get put, give us, goes up, going cunch
	16: got battered, got locked, had same, hard*, he bent, he wouldnt, hedge, hold on, i carry, i drop, i spit, i try
	16: in bottle, in different, is 11, is sending, jayd*, kitt*, knees, know that, lad at, left us, lifts, lip is
	16: look like, love ., love each, makes her, me nobody, me stop, men for, mone*, mum shouts, mums ex, my knees
	16: my sleeve, nappy ., need get, new kid, no top, none ., not mine, not~choice, not~deep, not~help, not~mine, of bed
	16: of night, on shift, on wrong, out quick, owe for, rather sleep, remember ., restrained me, robu*, robux
	16: said thats, scratch, screaming, she ripped, shouting, shouts at, sister sleep, sleeping at, so ., so people
	16: someone made, spit, stabbed, strangled, teddy and, that deep, that gets, them when, thumb back, told not, top on
	16: torch, trip, trol*, trouble if, twice this, upstairs ., walks, want be, we love, whats in, window ., window at
	16: with men, wont say, wont tell, wor, year 7s, you know
	15: . bin, . dog, 13 ., after this, age ., all girls, am 16, arms when, arou*, around, as punishment, asks, back again
	15: banged my, be married, be me, bit my, boot ., brid*, bring shame, calmed down, can smell, checking, checking my
	15: clot*, covers, doct*, doesnt know, dont matter, drives, drop*, em, engagement, face till, fell down, file
	15: films it, find my, glass, go tonight, going in, got bruises, hand and, have bed, have nice, he touched, her i
	15: here i, his eyes, his shoes, his special, home with, hungry, i banged, i scared, i skip, im 13, im running
	15: in carpet, in he, in that, in when, inhaler and, instead, it burns, it stings, its heavy, keep our, kids like
	15: kisses me, lady went, laughed at, light on, locked me, longer ., matter, me bag, me one, meet me, migh*, might
	15: miles away, mum she, my file, my mattress, my next, next ., nice his, nick*, nods, nods off, not~change
	15: not~matter, not~photo, now hes, of lads, one not, only feel, outside my, padl*, page, passport photo, past .
	15: payi*, paying, person, piled, piled on, pizza ., police, puni*, punishment, punishment ., real gun, rush, say wait
	15: says his, send pictures, she say, skinny, sleeves, someone did, something ., song about, spen*, stings when, stops
	15: street ., stuff for, summ*, summer, supe*, swore ., tablets ., thats all, thats it, there is, they smoke
	15: they threaten, threaten, times day, told whole, touched my, twel*, twelve, twelve ., two phones, up when
	15: waiting ., want stop, was my, wee and, wee since, went toilet, whats point, where we, while he, will ever, year 10
	15: yest*, yesterday
	14: 11 and, 4 and, and didnt, and laughed, answer, at 4, at number, augu*, august, baby when, back on, back there
	14: because thats, being held, believes kids, bend*, bleach in, body, boss, bra, brother got, came ., coat .
	14: coat because, coat*, coats, cousins ., cried ., cries for, do pe, dont bother, drag*, easter ., ende*, ended
	14: ended up, enga*, every meal, explode, eye from, fingers back, flight, for weekend, froze, gloves and, going run
	14: gold and, got be, got job, hand over, he gets, he watches, head i, head kicked, her dad, her on, hide it
	14: his family, his mate, his voice, hold his, hood*, i froze, i jumped, i pick, ill do, in belly, in by, in garden
	14: in july, in margate, in one, in room, in so, it after, it because, it but, it cries, it stop, its coming, its me
	14: ive never, jack*, joke but, july, kicked in, kid here, kids at, left but, leo, let her, list, little lad, loaded
	14: mad i, margate, me had, me into, me last, moves, mum goes, mum keeps, my bra, my house, my locker, my toybox
	14: myself ., needle, new placement, notice, not~hands, not~he, not~home, not~notice, now for, offe*, old school
	14: on call, on here, other end, pack, pani*, passed me, people who, phones and, photo ., pig, pile*, puts his
	14: ran away, rive*, river, room when, safe ., says dont, school because, school for, scie*, science, seen my
	14: shakes me, sharpenes, she sits, sit out, slaped, slaped me, slow*, someone, spoi*, staff stood, stay awake
	14: them back, there with, they dragged, they found, three days, thur*, till his, top, toyb*, toybox, toybox .
	14: trampoline and, true that, uncle has, understand ., underwear ., us drink, us if, wait until, want him, was 4
	14: wasnt here, we dont, whole class, windows, wishes she, with man, year 6, you check, you if, your room
	13: . lads, . you, 10, 6 days, after 3, and let, and lost, and nails, and stop, and wont, are both, are from
	13: at breakfast, at window, back till, bags in, beat*, before my, bits, blamed for, blokes, book*, boot*, boots
	13: breathe ., burn my, camera ., cameras, chased by, contact again, couldnt stand, cries and, day, delete it
	13: didnt go, dinner and, dont use, drops me, faci*, facing, facing wall, fingers in, fireworks and, flat*, flats
	13: for picture, for wee, from other, gara*, get them, gone missing, good*, happens, has bruises, have water, he loses
	13: her wine, his girlfriend, hit ., hob, holds, i chose, i havent, i sold, i wake, i wee, im bad, im one, in box
	13: in hedge, in tent, int, is all, is doing, is empty, is right, it before, it dont, it its, it thats, its her, knif*
	13: knife, landing ., learned, let them, lines in, lines on, loses on, match, mate says, mates for, me every, medi*
	13: meet at, mine, mum sleeps, my passport, nail, need*, never born, new place, night in, no coat, nood*, not blood
	13: not that, not~because, not~believe, not~blood, not~cross, not~days, not~kid, not~money, not~unless, not~up
	13: not~with, of car, off bed, on fortnite, on hob, on horses, on landing, on our, on thursdays, on us, one on
	13: our special, part*, pe ., phone ., pills ., profile, puff, puff*, pulled out, put bleach, pyja*, raining ., ring .
	13: said his, said nobody, same car, shake, she shakes, shoes have, sight, sist*, sit facing, something for, sort
	13: staf*, staff sat, stinks of, stub*, stubbed, stubbed it, teach me, teacher put, they wont, this ill, thursdays
	13: time, turns, use my, wall when, was never, white powder, will ., with kitchen, wore my, wron*, wrong, wrong side
	13: yesterday ., youn*
	12: . kids, 15 and, 5 and, after you, airi*, airing, airing cupboard, all up, always comes, am afraid, and 6
	12: and everyone, and smashed, and there, and wouldnt, angry when, arms and, auntie, baby brother, balloons, been bad
	12: bills and, blood on, bottle so, brown, bruv*, bum ., butc*, camera in, cant leave, carer smells, case he, cash and
	12: caught me, clothes so, comes contact, cup, cupboard when, dancing, do anything, do nothing, does stuff, dont come
	12: film ., filmed, flat, flat in, for run, for talking, for telling, four ., garden ., get locked, gets angry
	12: gets picked, going get, grandmother, had her, had his, hair with, has wine, have it, he rubs, her room, her stuff
	12: hid, himself ., his feet, his little, i felt, im old, in airing, in some, is mad, is watching, it only, jumper
	12: jumper ., keeps coming, keys, kicked, kitchen scissors, like im, listens ., little girl, lose ., make my, man at
	12: man for, mattress ., me school, morn*, morning, mum cant, my chair, my stammer, nappies, new girl, night and
	12: night or, no dinner, no point, nos, nothing me, not~arm, not~breakfast, not~house, not~left, not~married, not~pe
	12: not~place, not~point, not~tomorrow, now so, off his, on minecraft, only happens, only ten, or they, others and
	12: padlock, past my, pays for, people with, pour, prin*, pulled it, purple, pyjamas ., rang me, reas*, reason, remi*
	12: rid of, ripped up, rubs, saving, says hell, school ., school but, scout, screaming ., sent one, shelter and
	12: sister sneaks, smiles, sneaks, sneaks out, so long, sofa ., stammer, stands outside, starving, summer and
	12: swear down, take, thanks, that, that hard, that my, them ., they bring, they gave, they pulled, they shut, tho i
	12: tipt*, tiptoe, tiptoe when, trac*, twists, twists my, up tomorrow, us at, us school, vine*, vinegar, walked into
	12: was out, wee in, went up, were having, what school, whatever, white ., whole school, with acid, with broken
	12: with light, would, would believe, wrist is, writing this, yellow and, you havent
	11: . haha, . phones, always someone, am his, and all, arms after, asking if, asks if, at my, baby in, be easier
	11: because me, bedroom ., belt if, birt*, bite ., blade and, bother ., bought me, boyfriend and, boyfriend is
	11: brother rang, carry it, char*, cloth, colo*, come round, coming with, couldnt breathe, counts, curt*, curtains
	11: dad slaped, dean, dirt, do better, do him, done with, dont cry, dont want, down*, downstairs, easier, face down
	11: fain*, fire in, foil in, for chips, for family, from my, from when, funny and, game ., get no, girl next, go with
	11: goes for, got slapped, had do, had fit, hair off, happy she, he cut, he has, he held, he looks, he sends, head of
	11: hear him, her special, hip ., his arm, his profile, hitting, horror, house at, how do, i cut, i fell, i keep
	11: i lock, i looked, in august, in calm, in cloth, in toilets, its bad, joking ., keeps sending, knee in, know whats
	11: lad i, leaned, leaned on, leed*, leeds, light off, little, losing my, loud ., man asked, mark ., mates in, me mum
	11: me sick, missing its, more night, much trouble, my big, my calls, my friend, my uniform, night staff, nights
	11: no camera, normal for, not~arms, not~miss, not~shut, not~whats, number for, on since, one because, one is, our own
	11: out like, outside ., own back, pay for, pe and, phones on, picture in, pois*, poison, powder and, profile but
	11: quiet room, real kids, said if, said no, she hides, shed with, shut and, since he, skirt when, slams, smacks
	11: smacks me, smashed ., so dont, sock in, staff dragged, stay on, still there, stop at, stop ringing, stuff out
	11: surv*, survive, talked me, tell but, they can, they go, they play, time you, tonight when, tooth ., touched me
	11: up like, us chips, uses my, using again, want take, weighed, what is, when bev, when its, who are, wine and
	11: wine every, worry i, would notice, year old, you make
	10: . aint, . gave, . hole, . jayden, 9, always different, am ok, and takes, any of, are in, asleep when, baby make
	10: back in, bald patches, bath because, bathroom, bedtime ., big lads, bite, brother has, burns ., by bins
	10: carer hides, carer never, chose, climb out, couldnt stop, craw*, crisps for, cut my, dad every, dama*
	10: dinner money, dont answer, dont leave, dont show, door opens, down and, dressed, drinks she, everyone would
	10: fence ., field ., find us, finger marks, flat and, flats ., flight ., for dare, for hour, for swearing, gets me
	10: girl here, gob, going climb, going home, got rid, ground so, had row, hamm*, has gun, he used, he uses, her and
	10: him that, home in, home is, horr*, hug at, i find, i hit, i not, im mature, im ok, in tin, is 13, is 5, is good
	10: is small, is still, is white, jayden, kayl*, later ., learn, leave ., leave care, litt*, long ., lunch and, matu*
	10: mature, me baby, me his, me names, me picture, me some, me things, missing, most, my country, my exams, my pjs
	10: my team, my thigh, myself when, name*, names, near ., never came, night with, nightie, not~as, not~if, not~is
	10: not~ive, not~marry, not~show, not~your, ok but, on all, on ground, on private, one ., only get, onto, open my
	10: opens ., othe*, out for, patc*, patches, pe top, phone case, pjs, play with, post*, private and, put padlock
	10: quiet when, ribs hurt, room i, round me, row, said boys, said do, says hes, scal*, school showed, school since
	10: search, see his, self ., service station, she not, shes on, should of, sign my, slipper and, so its, staff on
	10: staff think, stop crying, stri*, swearing, swearing ., takes pictures, taxi man, tell my, them*, there are, thig*
	10: thigh, things when, till we, tipp*, tipped, trouble, village, was bleeding, was missing, we play, were watching
	10: what she, when he, where mum, will kill, will run, wishes i, with older, with ruler, working, year 7
	9: 16 ., 7, about me, after and, again staff, all planned, and drove, and found, and marry, and noodles, and squeezed
	9: are crying, aren*, arent, arm up, at our, away i, because her, because people, before school, being made, big boys
	9: bottles in, boy here, bruver, bus station, chew, clean ., cold water, comes into, cutting again, dese*, deserves it
	9: dms, dont think, drove off, eat in, eaten since, epil*, epilepsy, evening ., face on, family ., feed, flyi*, flying
	9: for bag, for every, friends and, garage because, gets it, girl ., go under, got black, gym ., hamster when
	9: happens if, has run, have bother, have eat, he likes, he messaged, he stays, her fag, her up, hes going, him hes
	9: his stuff, hit my, home gets, i will, im 8, im naughty, in home, it her, it werent, it will, kill, kiss*
	9: know about, know what, lads at, lifted, lifts me, list of, lives, lock food, lodg*, lodger, lodger .
	9: man downstairs, mana*, manager, married in, me going, me vapes, meet him, memory, memory box, messages ., money for
	9: my bike, my dads, my epilepsy, my memory, my nappy, my stomach, naug*, naughty, night they, nightie ., noodles
	9: not be, not eat, not real, not~4, not~baby, not~saw, not~social, not~some, not~until, of who, older lads
	9: on discord, on kitchen, only 5, or he, our country, perc*, percent, phone she, pictures, place, planned
	9: planned for, punc*, purpose i, razors, real family, roast dinner, school i, score, secret, share one, she listens
	9: she washes, shouts ., sick and, sister goes, sitt*, sitting, so much, sofa by, something me, something sharp, son
	9: stom*, stomach, stop him, stuff is, sword, sword in, tap, tea at, tell he, them stop, they want, things in
	9: till she, time and, time he, times and, timetable ., too long, tooth has, train ticket, tyle*, tyler, un
	9: use toilet, wait outside, was ., was going, was nice, wash ., wash he, watches me, weight, went away, werent
	9: when grandad, where he, whil*, while, will forget, will wait, wont need, you cant, you did, you have
	8: . kid, . sometimes, 14 and, 15, 4am, accident ., after summer, all im, and brought, and tell, and that, and walk
	8: and wants, and when, are taped, ask ., asleep and, aunty, baby cousin, bag incase, barb*, barbers, bathroom has
	8: because theres, been ringing, bet on, big girl, boiling, boy got, breakfast ., broke my, brother down, bullets .
	8: but his, by morning, can be, can have, ciga*, cleans, cleans it, come get, crying and, cut his, dad threw, digs
	8: digs her, doesnt want, dont write, down stares, down steps, drink, dun, ear has, elev*, eleven, emba*, exam*, exams
	8: fags, football team, for lying, for money, forgetting, from her, from nursery, gate, gets hit, getting it, girl she
	8: goes work, going back, got something, has real, have my, have sleep, he come, he gave, he touch, he works
	8: head every, hear his, her medicine, his laptop, hitting me, hold but, hoody, house so, hungry ., hurt for, hurt me
	8: hurt my, i joined, i must, i shake, i work, ill go, im dead, im doing, im saying, in bag, in march, in quiet
	8: is big, is me, is no, is up, isnt allowed, it would, its nice, keep forgetting, keep*, key and, lady is, lady will
	8: legs with, lid, me phone, me send, monday ., moved in, my best, my number, my uncle, my unit, my waistband, nan has
	8: nappy on, neig*, no lunch, nobody cleans, nothing ., not~alone, not~cleans, not~no, not~tell, not~we, off because
	8: off man, old coat, old like, on site, only ever, out of, own ., own kids, packs, pants down, pretending
	8: pretending be, punches, punches my, put chair, radiator, real bullets, ringing ., ringing since, rip, roast
	8: safe hold, said hes, said meet, same nappy, saying ., says mum, school nurse, school shirt, school so, server
	8: sex with, share, she digs, she doesnt, shoes ., shoes are, sick, smell and, spit*, staff is, stares, steps
	8: straighteners, swel*, swelled, swelled up, taped ., teacher says, that house, that*, thats, they bet, they hurt
	8: they no, thinner, ticket, told say, took loads, torc*, van, voice, wais*, waistband, wants meet, was cat, washed
	8: watch ., watch him, watches, wet my, whip, will believe, will say, with lighter, wont ring, would get, year got
	7: . could, . their, . told, 14th, 800, about setting, abro*, abroad, acid on, act, against door, all get, all now
	7: and, and bring, and living, ankle ., ankles, at dinner, at other, back that, batteries out, be back, behind garages
	7: ben, birthday, black stuff, blue and, box, bring it, brother wont, burn myself, burns all, but you, came in
	7: can wash, cant look, carer has, carers son, chair against, chance, chance ., chewing, cide*, cider, cigarette
	7: club and, comes for, covers ., curtains shut, cut me, dont worry, earn*, earned, ends, every friday, every tuesday
	7: face is, face*, feet, flick, flick knife, food ., forever ., fridge, friend gave, friends dad, fun ., garages
	7: garages ., gary, gets presents, girl and, given, good one, got thing, grandma, hands round, has go, has not, havi*
	7: having, he can, he walks, hear me, hell put, hers ., hes angry, his lap, his own, hood, hung*, i, i earned, i lied
	7: i share, i was, in door, in ground, in same, inside ., is blue, is swelled, it bled, it where, keep it, lap, less
	7: lets her, lied, lied about, like i, lock ., married, mate ., me abroad, me away, me by, me fags, me i, me in
	7: me sit, me swear, me this, me train, me when, missed my, my aunt, my messages, my paper, my toes, no hot, no where
	7: nobody can, nobody sees, noise ., not get, not~better, not~done, not~friday, not~police, not~real, not~sees
	7: online boyfriend, penc*, pencil, photos, place on, poo, right ., roas*, room all, round head, saved me
	7: school deserves, server where, setting, shake when, shes not, shirt ., shop gives, short ., signed for, since she
	7: sink ., sleep at, slep*, slept, so they, sound and, still have, stop my, straight after, such, sund*, taking me
	7: telly ., than*, theres gun, theres kid, theres needles, they forgot, they only, things and, this summer, throw
	7: timetable, tips, tips ., toilet and, took batteries, tummy ache, under duvet, wakes me, walks past, wall until
	7: were*, whatever is, where my, wife ., window is, with bleach, wood*
	6: . am, . got, . ollie, 16 and, 3 grand, 41, 41 days, allowed say, and dont, and everything, and hug, and locks
	6: and smiles, and theyre, and think, apar*, apart, arm from, arm with, asleep i, at lunch, back at, bad ., bags .
	6: bands ., be sent, beat my, been scratching, beer and, believe, bends, bends my, bin bag, bombs in, brother .
	6: buys me, bye my, can make, carrier, carry my, changed and, church ., clean for, clothes ., code word, come*, comes
	6: costume goes, cover, dad drove, dirty and, do what, down by, drink out, easy ., end ., everywhere, farm*, farmer
	6: feed*, fiel*, field, films, first aid, for cutting, forty, foster dad, foster mum, frig*, frightened, from pub
	6: game and, garage, gets her, go floppy, go out, go toilet, going meet, going tonight, got ., grand, grandma told
	6: guess, had machete, hang*, have bin, have*, havent, he done, he knew, he lay, he shouts, he smells, hed, her arm
	6: him know, his thing, homework so, i dropped, i punch, i should, i smell, i swore, i touched, i woke, impr*
	6: in carrier, is late, is left, it at, it had, it leaves, it or, it she, it smells, its always, laughs when, lay
	6: lay on, lid ., life story, like when, little one, little wife, loft i, love me, maso*, mason, mate keeps, math*
	6: maths, me turn, me weed, me who, money off, mum burnt, mushrooms, my bathroom, my clothes, my photos, my things
	6: my wee, neck ., night ., not~enough, not~hair, not~not, not~speak, not~told, olli*, ollie, on camera, on field
	6: on fire, on game, on one, on you, only 13, only 4, only got, only want, other, out room, owe him, pain, parked
	6: pays her, people ask, pressed, punch wall, puts her, scared and, scared for, scared go, school photo, sees .
	6: sent back, she goes, she takes, shop, shot*, showed my, smashed, smiles so, soak*, soci*, social, sorry .
	6: sorted it, stab him, stas*, stash, ston*, swor*, swore, take her, tap on, tape*, taped, teach, that and
	6: that school, them say, theres girl, theres only, they showed, this guy, through and, tie my, tin ., toilet roll
	6: too loud, trie*, trip and, unle*, unless, until my, up outside, video, viol*, wait at, was at, wasn*, wasnt
	6: water until, where you, whisky, why did, with gun, wont see, wooden spoon, wouldnt wake, wrote down, wrote letters
	6: wrote that, year i, you anything, yourself ., zombie
	5: 17, 50 quid, all, am, and comes, and out, and say, and shows, and sometimes, baby because, bank card, been dentist
	5: board, brad*, bradford, by his, bye, cant get, car outside, cardboard, carer was, chew*, comes up, coming off
	5: corner ., coun*, counts my, cry and, cut, dad keeps, dad locks, dad makes, die when, does wrestling, dont touch
	5: door i, door with, dunn*, dunno, elli*, except me, fags and, faint, feel safe, feels ., fingers, flop, foot .
	5: for four, for free, for mum, for one, for real, for ticket, for what, from where, garden and, gave us, gets money
	5: girls do, giv, give*, go away, got big, had good, hadn*, hadnt, has my, hate*, have nightmares, he cant, he kicked
	5: he moved, he sent, he shows, he will, heavy and, help im, her hands, her mums, her neck, her step, hes got, hes not
	5: holds me, home he, hosp*, hospital, hospital its, house stinks, how roll, i always, i bang, i meet, ill come
	5: im back, in blue, in bradford, in trouble, in washing, is bad, is leaving, is mean, it done, it for, lace*, laces
	5: lead*, leader, lean*, leave baby, lect*, lectric, legs for, letter and, levs, little kids, liv, locks, locks him
	5: made it, me carry, me robux, me stand, me tablet, me walk, meas*, mum would, mums friend, must, my bank, my compass
	5: nails done, night man, no for, nobody checks, not wake, not~anywhere, not~ate, not~board, not~give, not~hears
	5: not~lectric, not~love, not~minutes, not~move, not~placement, not~sleeps, not~window, now she, of how, off it
	5: older ., olders ., on, on sofa, on video, on wall, only 9, only do, outside home, packed and, put her, round her
	5: round my, school he, sept*, september, shake ., she kisses, showed me, shower in, shut*, shuts, since they
	5: sleep till, sleeping on, snap*, so drunk, spoon in, still living, stings, stinks, stopped ., street, stuff .
	5: talked ., they giv, theyre is, threw, till my, tiny, touch it, tryi*, trying, two of, unless i, wait*, walk past
	5: walked, wants see, was crying, way flight, wedding in, went on, when little, when were, whole house, wont go
	5: wrote it
	4: . carpet, 24, 24 he, 50, 6 i, abov*, above, after her, all of, and scrubs, and tells, and two, asleep with
	4: at house, bands, because she, bonf*, bonfire, boy i, brother in, brother keeps, bruises and, but we, can see
	4: cant tell, cant wake, carpet burns, cat but, chat, chats, come back, comes back, comf*, comfy, comfy ., couldnt go
	4: cousin and, covered in, cry when, dad gets, dinner ., done and, dont ring, door shut, drops her, fake
	4: falling asleep, fault ., fed ., feel something, film and, friend on, gave them, get new, go stiff, go that
	4: going end, got her, grandma gave, guy in, happen if, has marks, have keep, he kicks, he needs, head goes, here gets
	4: herself if, him what, his dog, his keys, hold it, hood and, house in, i ask, i cant, i caught, i did, i pretend
	4: idea ., im asleep, in bum, in them, is 24, is banned, it normal, its cat, jump when, keep blade, keep quiet, kick
	4: kids in, kissed, know if, letters everyone, lighter when, loves, make up, make*, makes, man in, map and, marg*
	4: mates dad, maths teacher, matter what, me get, me promise, me put, me vbucks, meet man, minutes ., money and
	4: mum bought, music up, my camera, myself in, nan says, nerves, nice, night since, nips, no idea, none left, noodle
	4: nos my, not~dads, not~find, not~first, not~idea, not~swear, not~time, not~wants, not~week, not~work, other kids
	4: others, passport so, pays, people in, picture and, pillow ., plane ., plays, police ., quid, real mum, roblox nos
	4: said come, say thank, scrubs, see board, send my, shame on, she dont, shes asleep, sister in, site, sleeps .
	4: someone said, sounds, sounds like, speak me, stairs by, stif*, stiff, stiff when, stop and, stop washing, takes my
	4: that unit, thats ok, them on, tickets and, train ., true, turned it, two hours, uncle he, under blanket, up against
	4: vbuc*, vbucks, wake her, wants it, was and, watch films, who in, wome*, women, woul*, wrote goodbye
	3: . sam, . tomorrow, 15 ., 4 days, adopt, again and, again last, am woman, and wrote, another ., award, award .
	3: back after, bag thing, batt*, be asleep, bedr*, bedroom, bike ., biscuits, boil*, bottles and, bumped into, by door
	3: calling it, car with, cooks, corridor, could i, cry he, died because, doesnt speak, door every, door they, doors .
	3: double, dressed ., drop it, dump*, dumped, dumped me, everything ., face in, feet ., finds, found foil, from his
	3: get something, goes out, going have, had me, hang, have more, head with, held down, her stepdad, herd
	3: here tomorrow, his ., holding my, holds my, how easy, hug and, hurts and, i choked, i herd, in black, in white
	3: is drunk, its because, its quiet, jayden and, jour*, kick off, kicks off, know why, left on, like 40, made my
	3: mate*, mates, me lol, me till, me until, messages me, might do, mum isnt, mum says, my home, my hood, my nails
	3: my pictures, my plaits, near my, nika*, nikah, no grown, nobody asked, not hungry, not sleep, note*, not~grown
	3: not~nowhere, not~shes, not~walking, on until, one side, ones looking, only little, our thing, out which, people now
	3: picked on, placement for, plai*, poppy, pretend im, put spoon, room by, see if, sends, sett*, she does, she sleeps
	3: shooting, shower with, shut it, sign, skins, smoking, so me, so tight, someone has, something wrong, somewhere stay
	3: spot*, spots, spots ., staff, stripped, stup*, stupid, swimming costume, takes me, takes us, talk on, telly is
	3: them sat, there stuff, they do, they had, they sent, think how, took it, took my, touches my, town because
	3: uncle pays, up all, up top, videos ., vill*, walking home, want more, want*, wardrobe because, wedding i, wett*
	3: wetting, wetting bed, what they, while they, who says, will come, will go, with horrible, worker i, yank*, yanked
	3: yet .
	2: . granny, . men, . step, 40 ., 6 and, account and, after ., again i, again she, all round, and felt, and her
	2: and hides, and holds, and trainers, ask what, bag by, bag packed, ball ., bang*, beat up, because they, been in
	2: behind door, best friend, big dave, blanket on, blur*, blurry, blurry ., bread, bring, brother gets, calm, can use
	2: class who, dad ., days when, doesnt wake, dont have, dont now, door all, ellie, everyone has, evil, face from
	2: films me, fire with, for month, friday i, friend said, get bad, get sent, got angry, got it, got marks, got none
	2: got picked, guy on, hand goes, hands go, happy ., have ask, have be, have go, have got, have kept, he might
	2: he twists, helps me, her back, her do, hid all, his nose, home and, house he, hug, hugs me, i breathe, i go
	2: i laugh, i send, in face, in for, in gang, in knots, in other, in towel, in unit, it didnt, its, its raining
	2: jacket, kept me, kids hold, knel*, knelt, knelt on, knot*, knots, lie on, lunch ., me 50, me dirty, me sell
	2: men come, mode*, model, must do, my heart, my operation, my phone, nan is, news*, newspaper, no water, not~18
	2: not~ask, not~carer, not~choke, not~didnt, not~doing, not~face, not~good, not~lets, not~none, nuts, of man, of new
	2: ok if, on trampoline, once on, out crying, out i, over ., packed under, plan for, plans, police cant, pounds
	2: promised ., put them, roll, sad i, said and, say its, school not, sees them, september because, she would
	2: sick when, since thursday, sit down, sleep if, slept and, slipper, snapchat says, so she, something about
	2: something so, step brother, straight, thats what, there on, theres people, they filmed, they turned, theyd
	2: think she, three of, tight i, touched by, trousers ., tuck, turn out, us about, us go, us in, videos on, walking in
	2: want me, wants die, wants more, was blood, was laughing, wave*, we all, went black, wets, which window, who takes
	2: who wants, will find, with grandad, wont stop, worked out, writing, wrote this, you tell, yours
	-2: . history, . nurse, . so, 18 in, 20, about bullying, all on, and down, and ive, and nearly, and put, anything i
	-2: at youth, away, bag ., bang, because someone, bombed my, book and, boxe*, can get, carer lets, cat sleep, chapter
	-2: cheesecake, cheesecake ., could murder, dad was, dared, day on, deli*, did play, do, dogs so, dont ., drink she
	-2: else, engaged, eye ., favourite film, fight with, for her, friend told, get one, get shot, girlfriend and, gives
	-2: good we, got chips, got merit, got slaughtered, gun for, had power, hard ., have run, have toast, him with
	-2: horrible, house, i scratch, i screamed, id rather, killer ., knows ., late so, lego and, lights and, livi*, living
	-2: losi*, losing, maths test, me about, men ., missing ., months, mug ., my account, my french, my hamster, my lego
	-2: my pokemon, nand*, nandos, nandos ., never saw, night before, not~fed, not~her, not~messages, not~pudding, not~put
	-2: on war, onli*, online, our school, paid for, path, poke*, pokemon, power, power cut, ride*, rides, rides .
	-2: says he, scru*, she held, showed, singing should, slau*, slaughtered, so jealous, someone check, spare, speaking
	-2: speaking exam, staff did, stories ., story about, strict about, striker, striker is, tenner for, thing on
	-2: think im, tightened and, toilets, trainers and, walked home, war path, was ages, was nervous, we shot, weed*
	-2: weeds, went mental, were ok, what my, will die, would rather
	-3: . because, . coach, . me, . police, . school, after it, after training, and came, and leaves, and robbers
	-3: and sent, and sofa, at park, at whole, away join, bathroom and, bear*, been at, bombed, boxes, brace off, built
	-3: by time, came talk, can you, cancelled ., car ., carer screamed, carer takes, chips ., cous*, crisps, cupboard for
	-3: dads ., dagg*, day ., day they, doll, dont like, dran*, drank, drawing is, everything, everything and, exam .
	-3: exploded ., fish ., fridays ., girlfriend is, got bike, got took, had sex, he pays, home i, i bombed, i bought
	-3: i bumped, i use, if it, im good, impo*, imposter, in big, in history, in may, inst*, is ok, jean*, jeans
	-3: keep getting, kill me, learnt about, lega*, legal, libr*, library, lick, mams, maths is, may, me mams, meri*
	-3: merit, merit for, microwave, microwave ., mons*, monster, move, move nearer, mum was, murderer, murderer .
	-3: name for, new gun, new uniform, next room, nobody comes, not sad, noth*, nothing, not~asking, not~comes, not~own
	-3: not~sad, not~sleep, not~sorted, ok we, old ., one of, online ., order, outside in, pe because, pictures and
	-3: pillow and, plastic spider, played cards, pointy, poli*, police and, pool and, prof*, proj*, project, put plastic
	-3: putt*, putting, remo*, remote, ring*, robbers and, sad and, sausages at, savi*, say sorry, says no, scared im
	-3: scra*, scream ., second, sent it, serv*, sigh*, sile*, silent, slaps, soaked ., stay ., story book, team .
	-3: they moved, thing in, three and, toast, told us, tooth is, tour, training ., training so, tree, tree ., walls
	-3: was cancelled, was dead, was gutted, we built, we learnt, we never, we sat, we told, weekend, went over
	-3: when contact, whenever, with hammer, with scissors, you say
	-4: . archery, . chess, . dead, . mario, 10 pound, aint in, alone is, always hungry, and gas, and men, angry and
	-4: are like, arrow hit, at brownies, at camp, at six, ball*, bang my, beat him, best mate, bill*, bills, boy who
	-4: boyfriends, brownies, brush, call it, can go, candle, chea*, cheats, chess club, clock, coac*, coach, colour
	-4: court, deserve, did i, do stuff, do with, doctor, dropped my, ever ., every sunday, fail*, failed, fall .
	-4: fancy dress, first one, fools and, fortnite and, game is, get hit, gets better, good and, goos*, goosebumps
	-4: got 22, had temperature, half ., hand ., has hurt, he shot, hedg*, her every, history ., i only, i spilt, i tell
	-4: if she, im ready, in fortnite, in homework, in play, in second, is criminal, is hard, it if, josh, judo i, juli*
	-4: killed it, knew ., leth*, lethal, little cousin, lolly, loo, made me, match and, maths and, me from, me wear
	-4: murder ., my bedtime, my coat, my exam, my homework, my inhaler, my leader, my tummy, name on, nans, never seen
	-4: nobody died, nobody is, not~checks, not~dark, not~fighting, not~school, on bathroom, on carpet, on days
	-4: on football, outside our, pads, passport for, pira*, played police, presents, prison, puppy ., rath*, rather
	-4: reck*, regi*, ring my, scary you, second half, shav*, she can, shin pads, should, sister, sister and, sister got
	-4: stitches, tea and, team is, they kicked, this place, tong*, tongue, touching, tower i, understand, want new
	-4: want walk, wanted say, war in, was best, was murder, watc*, water fight, week i, when*, will end, with sir
	-4: wont talk, would make
	-5: . dave, . mam, . stop, 17 ., abit, afra*, afraid, after that, agen*, and can, at first, at half, be alone
	-5: blackpool, bowling and, bulldog, by half, can come, cards ., carv*, chat*, cinema ., climbed, clown, contact lady
	-5: dad has, dodg*, dodgeball, dogs and, down i, drunk and, eggs ., everybody, everywhere ., fath*, father, fell off
	-5: fenc*, finger in, finished hunger, fire of, for being, for joke, for leaving, foster sister, france trip
	-5: friday and, get it, gets in, got into, got moved, got saturday, great fire, gun in, had lunch, had seconds
	-5: had water, half, hamster died, handcuffs, have sleepover, have wear, hit anyone, hit ball, how long, hungry at
	-5: i count, i ring, ille*, illegal, im stuck, in dark, in pe, itches, know im, lady at, london and, lose*, loser
	-5: lost ., lots, lots of, me drive, me next, midn*, midnight, minecraft house, more than, mummy, my boyfriend
	-5: my brace, my goldfish, my headset, my kit, my nose, nail*, nails, nervous but, new social, nose bled, not~best
	-5: not~met, not~need, not~was, of london, old teacher, older lad, on cupboard, out about, over dog, passport by
	-5: pena*, penalty, penalty ., pens ., pris*, rock*, said shed, saturday job, school who, scooter ., seen
	-5: shaking before, she lets, shoot me, sing, slaves, sleepover and, so no, speech but, start next, stepdad is
	-5: still at, stop being, tea, text when, they were, tried, us i, was fine, was sad, when there, with cake
	-5: with foster, you for, you put
	-6: . cant, . last, . need, . put, 9 and, about college, about drugs, and cried, and gets, apri*, april, april fools
	-6: at, away and, bath on, be sick, bin ., blan*, bowling, burping, bus and, bus i, chair, chat and, chur*, church
	-6: costume, doesnt ring, dont need, drop french, eggs, fight over, flinch, fool*, fools, from, froz*, gcse
	-6: getting me, ghost stories, gone now, got bit, got soaked, graz*, grazed, guar*, guardian, had burping, had ice
	-6: had my, had nightmare, has asked, here it, his flat, hour ., hurt at, i missed, i paint, i scored, i stay, in bath
	-6: in rounders, in rugby, is boy, is hundred, itll, its gone, its ok, ive been, jab in, kept it, kidnapped by
	-6: knows my, leaving and, left me, lock me, lock on, london with, me right, mood*, more i, my feet, my lines
	-6: my scooter, needles, never come, no, not where, not~had, not~hard, not~let, not~man, off at, old cat, onions and
	-6: out lol, paint my, paper round, pyjamas, quid ., respite and, rounders, run, sausage, sausage ., scared ill
	-6: seen it, sees, set alarm, sister has, small and, smashed it, sorry for, sorted ., spiderman, stay with, stories
	-6: swea*, team got, tele*, test was, that test, think, thinks, told ghost, trainers for, training, volc*, waits
	-6: wall ., was wrong, water and, went my, what happens, where dad, with no, worker is, worry about
	-7: . after, . bought, . boys, . older, . ref, . smashed, 7 in, about when, acro*, across, alco*, alcohol, all night
	-7: am not, and only, angry at, awak*, awake, back of, badd*, baddie, bag on, batteries, be with, believes, blam*
	-7: blanket, brother come, by me, cara*, caravan, changed my, chemistry, clocked, daylight robbery, days i, died .
	-7: dies ., doctor is, door for, drill and, drinking, dye, dye my, dying of, each other, else ., eyes are, feeds
	-7: fencing and, flow*, for 3, for all, for saying, forget me, found out, free ., from rain, game*, games, got 7
	-7: got shot, gun from, had secret, here, hit with, i blocked, i drank, if theres, im always, im writing, in drama
	-7: in gta, in head, instead ., is 15, is there, it got, job at, kicks, knee hurts, late on, later, leanne, lets him
	-7: like how, looks ., mang*, manga, mates and, me dye, me first, me think, me without, mind, minecraft, mock, mood
	-7: my, my last, my pillow, my stepmum, neit*, neither, nervous about, nights ., nobody believes, nobody clocked
	-7: nobody in, nobody tells, not going, nothing like, not~am, not~believes, not~clocked, not~dye, not~fish, not~locked
	-7: not~tells, not~year, of fireworks, office, old enough, one for, part, pe kit, pers*, phone in, pool ., pran*
	-7: prank, pudd*, pudding, rank ., rather be, rather not, robbers, roll ., runs, science teacher, she came, slic*
	-7: someone in, spai*, spain, sprained, sprained my, stab*, teacher said, ten minutes, this one, tickets, towel
	-7: tummy hurt, victim, video of, wait, want, want change, was ok, we talk, while i, work when, worried my, wouldnt
	-7: you on
	-8: . eid, . squid, . woman, 10 its, 400, aid, and juliet, appo*, appointment, are friends, are loud, are not
	-8: at airport, at new, back with, bangs, blood, blown, blown up, bril*, brilliant, brother more, burnt my, but i
	-8: but ive, by creeper, by friday, caug*, caught, creasing, creasing ., crie*, crisp, crisp but, crisps ., day so
	-8: died when, door and, drank poison, dropped, easi*, egg from, eid was, else gets, fan, fing*, finished my, for food
	-8: for his, friend moved, going kill, good i, got blown, had fight, had sip, has been, have appointment, have share
	-8: head ., her in, hide under, horse ., hunger, hunger games, i finished, i pushed, if someone, in evening
	-8: in minecraft, inha*, inhaler, is strict, it again, juliet, leg and, looks like, minecraft ., mondays and, moved me
	-8: moving on, my poem, my spellings, my story, my tablets, nan because, needle in, never will, new girlfriend
	-8: new ones, new people, not~died, not~many, not~maths, not~ones, not~thank, not~vape, of egg, on level, one boy
	-8: only 1, out because, panicking, panto and, park*, pizz*, pizza, private, pulled my, romeo and, safe here, scab
	-8: set table, share with, sharp, she wrote, shot ., size of, skateboard, smok*, squid, squid game, stitch, stuff i
	-8: take me, tast*, taste, tea ., than once, time with, top ., upset ., was brilliant, was nearly, watched film
	-8: way he, were creasing, whisper, whisper about, who i, wifi in, with money, you about
	-9: . did, . had, . hide, about moving, account, and sir, are sound, are you, army and, assa*, assassin, band
	-9: bathroom ., bedtime at, bloc*, brother says, but doctor, camping ., cat, chem*, chip, clow*, coas*, contact and
	-9: costume for, cousin in, creeper, cushion, death in, do talk, drink and, escape, far ., filmed it, flus*
	-9: food hygiene, for last, for week, for your, fron*, front, fun, funny when, get why, getting puppy, ghost train
	-9: giving me, going give, got bruise, grandad, grandad has, haha, happens with, has started, have do, he lets
	-9: he takes, he tripped, here are, hip, hour on, hygi*, hygiene, hygiene so, i come, i died, i have, i tried, i were
	-9: in army, in film, its crime, jaws and, keeper, killer in, knives at, lady ., leg in, make friends, me open
	-9: men and, mess*, mice, mum comes, mum has, name and, need know, next time, not~crying, not~name, numb, nuts and
	-9: old toys, on ghost, on pens, once month, our street, padd*, paddington, people come, phil, phone now, plaits, poem
	-9: pull*, puppy and, rubbish, rugby and, runs away, saturdays ., scoo*, scooter, scou*, send it, she makes, shops
	-9: shot at, skate, sleep ., smells of, so now, spar*, staff have, stepdad makes, stre*, swear, sweets ., table for
	-9: they cancelled, they saved, throat, tiktok ., uncle took, used be, vict*, voice ., wait for, war ., was cross
	-9: was man, was tired, washing up, watched jaws, way, weeks, when his, window open, winn*, with cup
	-10: . havent, . thanks, about girl, about knife, ages, and set, and theres, ange*, anger, attacked, because bus
	-10: before you, best game, biscuit ., bus broke, buse*, buses, cake and, calmed, came up, camh*, camhs, carer gave
	-10: carer said, caro*, cine*, cinema, circus, climb, cloc*, coach ., cooker ., creepy ., did me, doing comb, ear .
	-10: embarrassed when, exploded in, feve*, fever, film about, fini*, food when, france, fren*, french, gets locked
	-10: gigg*, gives us, go and, goes off, got lift, gun and, half past, happy and, has ., havent wanted, he punched
	-10: henr*, henry, henry and, her new, here and, here they, hides ., his mum, house down, how tie, hug ., ill get
	-10: in art, in freezer, in leeds, in pakistan, it exploded, it hurt, it looked, it with, joker, kicked out, life*
	-10: little but, lovely, machine, made jollof, man next, mic, minutes, months ., mouth was, moved up, much .
	-10: mum cried, my anger, my driving, nan cant, never go, new phone, not~brother, not~forms, not~thinking, older
	-10: over in, own key, party but, party for, path*, pathway, pathway plan, people think, place down, rain in
	-10: robbery ., scared on, school its, screamed house, secret about, six in, slammed, smile, snores like, so cold
	-10: so good, so my, sold*, soldier, stood in, tell*, text*, theory ., thinking ., tickle, tony, toys, under bed
	-10: walks in, want read, was embarrassed, was interesting, washing machine, weir*, weird, went everywhere
	-10: what happened, when door, words ., you would
	-11: . head, . passed, . worker, 40 times, 7 ., abso*, absolutely, all day, all he, allowed go, and homework, at nans
	-11: back ., back for, bath and, be illegal, beach and, beat me, before i, believe her, belly ., bit when, blew my
	-11: blis*, cake ., camp, carer made, carer snores, chil*, choo*, clay, comb, conn*, cris*, dad taught, den ., did my
	-11: died laughing, dinner in, divo*, divorce, doctor gave, ecze*, eczema, everyone and, eyes ., fake spider, five .
	-11: for camp, for it, for three, give my, goes on, going turkey, good me, grave, grave and, had cake, had lockdown
	-11: hair, he got, he had, he thinks, here because, hes in, hiding in, his wives, holes and, house on, hurts
	-11: i believe, i mean, im hiding, in dog, in house, in wardrobe, is broken, is old, is plenty, is taking, isnt true
	-11: it isnt, it ok, its alright, jealous of, judo, keeps asking, key worker, knife crime, left hook, like lock, likes
	-11: lockdown, long*, look ., made her, maria, mates are, me present, me sad, me that, me up, messaged, messaged me
	-11: micr*, milk, milk so, minu*, miss her, more because, music ., musical, my coach, my jab, my left, my minecraft
	-11: my new, my thumb, nearly cried, never said, next me, not~call, not~does, not~tonight, nurse took, off first
	-11: one eye, one held, our old, own clothes, passport, personal, personal best, pige*, pillow fight, plastic, proud .
	-11: put fake, row ., rugby ., said she, sand*, sat under, scared, school my, school play, send letter, she made
	-11: she thinks, shopping, should get, shoulders, shout and, so embarrassing, so mad, solo in, something happened
	-11: sound ., swimming ., talking, they argue, they left, this maths, thumb, toge*, together, turkey with
	-11: under dragon, under tables, wate*, we both, who do, why does, wive*, wives, worked, world war
	-12: . 3, . someones, affo*, afford, alarm off, alle*, allergic, am bit, arch*, archery, arse*, arsenal, asked for
	-12: at hers, bled bit, breakfast club, brother still, by hair, carer i, carer works, cars, clapped, coat on, concert
	-12: contact was, dark but, divi*, diving, every morning, everyone was, everyone went, feels, feet are, fever tablets
	-12: fight someone, flan*, flannel, for world, fortnite ., fran*, fuse, gang*, girl by, good way, got tickets
	-12: got warning, gta and, gunp*, gunpowder, gunpowder plot, had snowball, harm*, have cut, head and, henn*, henna
	-12: her plaits, her prom, hoodie, hook is, i smashed, in good, in lessons, in taekwondo, is home, is savage, its cold
	-12: jumped, kart ., level, like her, macb*, macbeth, made of, map, mati*, matilda, me cake, me tenner, mine is
	-12: mums boyfriend, my assembly, my online, my science, my solo, my tongue, my tooth, nearly died, new bike, nine
	-12: no phones, nose ., not~afford, not~before, not~fault, not~friends, not~mum, not~so, not~this, nurse ., nurse said
	-12: off roof, on wing, our, packed, packed my, park and, plaits ., plot, plot and, properly in, psyc*, rabb*
	-12: raining cats, rang, rela*, report ., robl*, roblox, room gets, room*, rooms, rubb*, rubbish at, run off, sam
	-12: sand ., sava*, savage, school in, secret santa, shaking, she gave, showed us, showers, slammed my, snowball fight
	-12: someone for, stab in, staff here, state, state of, stay home, strangers, talk you, they need, throws girl
	-12: too many, trea*, trun*, trunchbull, trunchbull throws, warn*, warning, was boring, was shaking, we cut, we saw
	-12: week was, went numb, when she, wifi is, wing, wing ., would fight
	-13: . everything, . grandma, . mr, . ring, 300, about his, about turning, after too, aint been, all had, am only
	-13: anne, arm for, bedt*, bedtime, bell*, belly, biki*, bikini, bins ., brew*, brews, brig*, can cook, cant come
	-13: card*, changing rooms, chatting, chewing gum, cried so, cried when, cut open, cuts out, dinosaur, down lol
	-13: driving theory, every night, everything is, feelings, felt sick, fight at, for chewing, for me, for six, for taxi
	-13: get scared, given me, going london, gold*, goldfish, got detention, got my, got off, gras*, grass, grass ., harr*
	-13: harry, has given, he let, he lives, hit by, hurt myself, im 12, im fed, in mud, in museum, is with, it takes
	-13: its got, jaws, join*, joined, kicked me, kids get, know how, lamp, lamp ., landing, machine ., me after
	-13: me fishing, me free, mine*, miss said, mistake, mock*, mocks, my aunties, nose pierced, nothing bad, not~given
	-13: not~letter, not~much, not~open, not~think, odd, of moving, off by, oldest, one bathroom, painted, partner
	-13: plane and, plas*, pupp*, puppy, raid, roblox ., sad on, says thats, science we, she wants, sip, sip of, stay put
	-13: stit*, sue, tablets for, taxi ., test ., than me, theory, they leave, thing that, throws, tiktok, told you
	-13: too short, too tight, tuesday because, turning, turning 18, uncle does, voic*, want meet, want try, week and
	-13: weeks ., whittle, will cry, with ball, with dad, worried ill, york, yout*
	-14: . lion, 3 ., 8 when, and sat, apple ., are fine, are good, are killing, are on, asked me, battle of, begs
	-14: bev for, body ., box under, boy in, boys ., brave ., bunc*, buried him, butterflies, can eat, can resit
	-14: carer always, carr*, chicken pox, choose my, chopped off, clue*, cluedo, come out, crime ., cult*, culture
	-14: dad comes, didnt get, else*, elses, english ., everyone laughed, far, feel ok, film, final, fine now
	-14: finish school, friend wants, got robbed, grea*, great, growing, gutted ., hand in, headset, held door, helping me
	-14: him my, hot, i cry, i finish, i slammed, i worked, im off, is torture, keys on, kitchen ., late again, letting
	-14: level 9, like see, lion, lion king, lock him, love my, map ., me hide, meet my, moth*, mudd*, muddy, mum at
	-14: mum said, my key, my nurse, my party, my shin, my wobbly, nerf, new shoes, new worker, night because, not been
	-14: not being, not~family, now its, one from, only on, only one, operation and, our kids, plane, pox, pretended be
	-14: push, radio, red, resit, review at, rule*, saving for, she keeps, she put, she talks, size, sleep for, snapped
	-14: so happy, someone elses, spellings, stops me, take it, that joke, tho ., three times, took his, traf*, traffic
	-14: until im, used get, visit ., we lost, we played, were in, what time, whip*, whipped, wobbly tooth, you dont
	-15: . her, . horrible, . of, . this, . worried, . year, 6 ., after swimming, am nine, and girl, army, as joke
	-15: asleep in, at 8, batm*, batman, because shes, blamed, bled all, blow*, brought me, bum, came contact, came off
	-15: cant take, carer hid, carer wont, carers still, chopped onions, clap*, clear, come after, cry at, cushion ., cv
	-15: dad came, dad shouted, den, everyone hates, exams ., exploded, feel scared, fifa, fifa ., finally ., fishing and
	-15: fly, flying ., forcing, forcing me, freezing, friends, girl who, got cancelled, had two, has one, hate mondays
	-15: have tea, he brought, head, heads off, his bag, histories, hope my, horrible histories, hurts ., i called, ill
	-15: im 18, im learning, in class, in microwave, is sick, it here, kitchen with, like blood, live*, loads ., me back
	-15: me do, me doing, me secret, messing ., mind ., month, mufa*, mufasa, my savings, my video, neighbour, no ., no im
	-15: no worries, not fight, not~did, not~forcing, not~found, not~might, not~never, not~person, not~she, not~worker
	-15: of contact, off but, on xbox, or been, orph*, out at, phys*, push me, queue is, revision but, robbery, savings
	-15: says i, says if, scene, school dinner, scouts, sent off, service, she bit, she helps, spoon ., star, stranger
	-15: sweets, talking ., they let, threatened, toast and, told them, trainers ., tuto*, tutor, up until, violated
	-15: wall and, was fight, was scared, when mufasa, while she, with revision, with us, write
	-16: . felt, . gran, . line, . stuck, 5 ., again so, alon*, alone, alone for, and jo, anyone in, anywhere, ask him
	-16: asked ., asked us, at fair, aunties and, baco*, bacon, bag and, boiler, bored ., bride, brings, brush ., buck*
	-16: bucket, bullying at, burning, burnt toast, cadets ., change my, charity shop, chest ., circ*, conc*, county, dark
	-16: dayl*, daylight, deat*, death, doing my, dont do, dont forget, duty, dying for, faint when, first but, footed
	-16: forc*, gave him, get adopted, get found, girl in, go on, goes mad, good all, grabbed my, have lock, have me
	-16: headaches, hears, heart and, her now, himself in, history, hook, i bled, i chopped, i cooked, i hid, i kill
	-16: i talked, ian, im quiet, in harry, in woods, infe*, infection, inhaler is, it keeps, itch*, its 15, its calm
	-16: jab and, jk, keeps calling, knives in, land*, lege*, legend, let go, like they, line, line of, lock, look after
	-16: look*, looked like, loved, makes good, makes me, me choose, melt*, meltdown, money when, move and, new tablets
	-16: no bullying, no nobody, not~bullying, not~football, not~forget, not~go, not~headaches, not~on, not~scared
	-16: not~three, not~touch, of duty, on trip, over my, own phone, photo is, picked, police officer, practice
	-16: pretended faint, priv*, prom ., put me, ref gave, revision, salt in, says shes, school days, sea, september .
	-16: shop ., sign for, staff made, starving after, team and, tenner, tesc*, they shot, thou*, twisted my, two footed
	-16: under my, us fishing, was angry, was telling, went and, what do, why my, wine ., with knife, wont take, woods
	-16: would tell, youth, youth club
	-17: . bus, . contact, . grandad, . tried, about giant, accident with, afraid of, against law, alri*, alright
	-17: and cant, and someone, arro*, arrow, at church, at gate, at netball, at respite, bad dream, beco*, blanket .
	-17: blood test, broke and, buri*, burp*, calling me, came my, carer, carer keeps, chee*, ches*, chuf*, chuffed
	-17: cold at, cracked, did you, drives me, drowning, ears, eat ., embarrassing, embarrassing ., escaped, fight .
	-17: for nothing, forg*, form ., free*, gang, gang and, gets beaten, gian*, giant, giant spider, give up, got, got out
	-17: guns, had ., half term, happ*, happened i, harry potter, have sign, he scored, hear*, her nose, i change, i gave
	-17: i pretended, i thought, in any, in bits, insta, is crime, is sad, it hit, its only, keba*, knife in, lad in
	-17: laff*, laugh, law, lessons, makes killer, mate in, mate took, me medicine, mont*, more since, mum and, my add
	-17: my brother, my first, my little, my snapchat, myself on, never been, next, next door, not ok, not~im, not~keep
	-17: not~ok, not~phones, not~picks, not~properly, not~running, not~worries, not~you, now it, on insta, on saturdays
	-17: phones at, pian*, piano, piano ., pist*, pistol, pott*, potter, powe*, report because, run out, sad about, sant*
	-17: santa, says it, see her, sewi*, sewing, she only, shy when, smoke alarm, spot, spot on, squi*, starve, stop going
	-17: swee*, tablets dont, there club, thought, told people, used, want go, washing basket, water pistol, we set
	-17: we would, went fine, went in, went past, will feed, will not, worries, you think
	-18: . shes, . shot, . went, 11s, all stood, and has, and hes, and took, anyway, anyway ., at 10, at 6, at pool
	-18: at uno, be needing, before tea, bike with, bombs, boo who, bottom, broken, brother hit, cadets, carers for
	-18: cars ., centre ., chips, class that, coach says, cod, cod ., coventry, cry its, curr*, curry, cust*, custard
	-18: dad is, deep, dinners ., does everyone, dying on, falls asleep, fingers and, flos*, floss, floss ., forget
	-18: go round, goes funny, got us, gran says, guil*, guilty, hat, he drives, he took, help, hide and, him if, his neck
	-18: hors*, i move, i squeezed, i stop, i watch, if nobody, if they, im nervous, in front, in loo, in sugar, is about
	-18: is fair, jewe*, kids are, know me, left, let us, lie in, loads of, loo and, lunch at, lunch box, many, me try
	-18: moved ., mum but, my bed, my breathe, my lunch, my music, my shirt, needing, never wanted, next week, not at
	-18: not~every, not~hungry, not~joke, not~missing, not~needing, of old, officer ., on contact, only joke, our family
	-18: our kid, our pyjamas, over moon, party, passed, passed ., people talk, pitc*, pitch, play ., playground
	-18: playground ., plenty ., poun*, pret*, quee*, queen, rome*, romeo, saturday see, seei*, seeing, seek in, shirt
	-18: skat*, skin with, slid*, smoke, snea*, spra*, stairs for, stood outside, stranger things, swim*, swimming, swings
	-18: ta, ta ., team loses, tenn*, texting, texting ., that new, these shoes, they told, tikt*, tita*, titanic, toas*
	-18: told jo, tummy goes, uno, up stairs, us all, want learn, wanted run, was asleep, was brave, who will, year 11s
	-19: . finished, . knife, . manager, . people, . some, . vampire, . zombies, 25, 4 ., ache*, and did, and man
	-19: and they, are rank, ask about, asleep on, bab, because its, bins, bins and, bringing, brother farted, bullying
	-19: bush, can do, cant do, cards, changing, cheeks, choose, clothes, college and, contact is, copi*, copies, creepy
	-19: dad had, dad put, dark and, dentist and, dentist said, dont stop, engl*, farted in, feel nervous, for day
	-19: for days, from hockey, get upset, ginger, go different, go park, going do, got gold, got two, guess who, gum
	-19: had laptops, happy here, he tells, his car, hockey ., horse, horses, i burnt, i got, i packed, i play, i worry
	-19: im buzzing, im suing, is coming, is you, juic*, juice, kissing, knoc*, last month, late because, little and
	-19: mars*, mate got, miss ., miss says, missing i, month and, move my, my cheeks, my form, my group, nearly passed
	-19: new house, new trainers, nose*, nosebleed, not tell, not~carry, not~front, not~of, not~people, on last
	-19: only messing, open ., open and, pain in, place ., please stop, ran out, ref, resu*, results, roll*, sat next
	-19: school is, sharing, she screamed, she sings, shelf, shot my, shouted at, sit in, six of, soaked, st, suing my
	-19: tag and, tea out, theyre sound, told her, told me, tooth, tower, vamp*, vampire, wake*, wakes, want that, was so
	-19: we talked, wet myself, wind, with paint, yuk, yuk ., zac, zomb*
	-20: . neighbours, . night, . were, and asks, and carer, and gave, and go, and police, away from, balloon, before she
	-20: bull*, burnt sausages, camp ., camp*, camping, carer got, carry knife, chicken and, chippy, chippy ., cut .
	-20: dance, diss*, dont carry, doug*, drug dealer, earl*, early, everyone asks, exam, exce*, except, eyes on
	-20: face when, fidg*, find*, foam*, foaming, for gta, forget my, gang i, go party, googly, googly eyes, got splinter
	-20: gran*, gym, happens ., has touched, have new, having baby, high, him im, hold us, hund*, hurt ., in two, into me
	-20: is drug, is rubbish, it happens, kart, kid at, kniv*, knives, knock whos, last ., late and, learned about
	-20: leaving, let him, log ., looks, lush, mario kart, messing, mondays, murder mystery, my cereal, my mind, myst*
	-20: mystery, nails ., no i, not go, not~fell, not~plan, not~touched, of biting, of blood, old house, on every
	-20: on saturday, on that, pains, pass i, period pains, phot*, pie, playing ., pound, properly, queue ., raised
	-20: ride my, roller, salt, shop*, shot from, sister on, sleepover ., slow, smas*, sock*, socks, splinter
	-20: splinter and, term ., theo*, they helped, thra*, thrashed, time on, twist, under table, voices, want do
	-20: was foaming, you didnt
	-21: . bowler, . someone, after football, and bang, apart from, are working, at bus, at football, at rugby, attack .
	-21: aunt, auntie does, aunties, away with, bed is, bett*, better, bloo*, bowler, brou*, brought, but im, button
	-21: cat ., charger ., chin, choking, class, cried bit, cried happy, dale*, daleks, danced all, desk, died so
	-21: doctor said, does me, duve*, duvet, farm ., fencing, get left, guess what, happy tears, her nails, her tea, hers
	-21: hes nice, his van, hit six, hold baby, hole, home on, hurts after, i carried, i kissed, i picked, i slipped
	-21: i watched, ill be, im 15, im leaving, in ., judg*, judge, keeps me, lego, man of, many people, marks on
	-21: my bedroom, night at, night so, not on, not~chose, not~only, now nobody, of match, of us, off ., on new, own now
	-21: paint ., paramedic, phone, plaster ., play*, potato, road ., said its, sand up, says keep, scared of, set
	-21: she did, she got, she had, she saw, sister says, so did, so everyone, star*, stun*, stung, talk in, tears when
	-21: temp*, temperature, thats when, tire*, tired, two staff, unfair ., until its, us his, voices ., washing
	-21: we stayed, wear*, wearing, went see, when daleks, with*
	-22: . too, . where, 0, 1 because, 21, again for, am worried, anyone i, are gone, at all, bbq and, be here, be police
	-22: behe*, beheading, bomb*, boxing coach, call ., calls and, college since, cric*, cricket, cut up, didnt cry
	-22: dog is, excl*, excluded, feel better, fix, fixed, floor ., forgot, forgot my, foster brother, free, from school
	-22: getting him, girl at, got excluded, got red, guns ., hand up, hand*, head on, heart attack, hit his, hot .
	-22: hours not, hugs, i loved, i scratched, im 21, it has, its massive, ketc*, ketchup, laptops ., late*, leave us
	-22: like peas, line ., loads better, man gave, massive ., mates ., me hot, me like, me special, me stay, meal*, meals
	-22: miss put, mum come, mush*, my boxing, my crush, my mum, my worker, nan and, new one, nine ., not every
	-22: nothing do, not~all, not~meals, not~our, not~peas, not~there, not~use, of anyone, of milk, of week, on school
	-22: on wednesday, or me, out door, pass ., pepp*, pillow on, please ., radi*, read out, reason ., remind
	-22: room without, ruby, she might, shoots, smash, so funny, social worker, sque*, stairs in, standing, star of
	-22: stopped, susp*, suspense, swear ., tabl*, tablet for, tablets because, talking about, think my, thinking of
	-22: though ., tight and, touch, trap*, uncle ., under stairs, uniform ., was about, we ran, when dog, where will
	-22: who gets, who knows, with hoover, you and
	-23: . not, . other, 10 ., 18 so, 8, again its, all at, am 12, am happy, angry so, ankl*, any more, aske*, asked
	-23: assembly ., baby on, bag weighs, beat us, bottle ., butterfly, bye ., carer rang, cat is, chocolate ., class has
	-23: diff*, dogs, dogs ., down on, dyin*, dying, ever hurt, everyone else, finding, fire ., fire alarm, fire drill
	-23: for something, for that, for walk, fridays, fridge ., get butterfly, got caught, gran ., grandma beat, happy with
	-23: he was, help with, hot chocolate, hurt when, i deserve, i see, i waited, id kill, im bored, im bricking
	-23: im freezing, im going, im reading, in cars, in prison, is dead, is fine, is too, it gets, it rains, kicking sofa
	-23: lang*, language, leaves, legs ., loud and, me before, me pick, miss*, moon ., my door, my pocket, my sessions
	-23: my tie, new year, not~cut, not~feel, not~restrained, now he, on stage, operation, out and, over, over it, played
	-23: promise ., pushed in, put plaster, rains, sausages, says attack, says there, scars, sess*, sessions, so do
	-23: someone ate, spider in, spiders, stage, stage ., tackle, them i, they havent, tomato, up so, want cry, was not
	-23: we destroyed, we learned, wedn*, wednesday, weighs, will send, wont get, wore
	-24: . end, . hot, . kev, . miss, . why, adde*, added, adopted ., am saving, and dog, aski*, asking, banana, banana .
	-24: be at, beach ., big brother, bit but, bodi*, brave, broke her, bus was, but in, car park, carer mum, carer with
	-24: cousin is, cousins wedding, crimes, crimes against, dead, detective, drug, farm, follow, for cinema, for crimes
	-24: for saturday, for throwing, form*, forms, get bullied, get say, gets up, guid*, had jab, have later, head is
	-24: hid my, i can, im dying, insp*, inspector, inspector calls, interview at, is killing, is nothing, is running
	-24: isnt scary, kev, knew, knit*, left ., left in, leg, like living, lost but, mario, mate said, me chess, me sob
	-24: meat, move out, music, nails and, nice ., nightmares, not~lol, not~scary, not~self, not~sits, off swing, old
	-24: opti*, or anything, park with, pass*, ragi*, raging, robbed, run away, said that, saved, scares, scares me, scen*
	-24: shark, she nearly, shoe, short, sick in, sleep and, slipped, sob, sob ., sorry after, sticker ., strict ., taek*
	-24: taekwondo, tag, ties, tightened, tights, till 10, tric*, under water, up wall, us and, was home, was raging, wear
	-24: with his, worker there, zombies
	-25: . have, advo*, advocate, all good, am moving, and bus, and dogs, and gran, and he, and nobody, are kind
	-25: at weekend, awar*, bash*, bashed, bled on, boy at, bus stop, but now, call my, can we, cats and, chased me
	-25: check ., chic*, chicken, coat is, could eat, cut myself, dest*, destroyed, died in, disc*, doctor checked
	-25: dont make, ears pierced, edge, engi*, engine, engine ., enough eat, getting better, goodbye my, got place
	-25: gravy ., grow up, hamster is, hasn*, hasnt, have you, he pulled, hi, hi ., i am, i told, in engine, in on
	-25: ive not, jumped out, knac*, knackered, know my, legs and, lent, leve*, makes us, me birthday, me card, me want
	-25: me work, minute ., moon, more and, mosq*, mosque, musc*, muscle, muscle in, my advocate, my knickers, nicking
	-25: nightmare, not for, not~anything, not~trouble, of maths, of myself, onio*, onions, open because, out where, panto
	-25: pays me, penk*, penknife, poor*, poorly, pulled muscle, rank, roof ., sat, secret and, shin, shouts, shy, slug*
	-25: slugs, slus*, slush, so loud, spilt, stepmum is, suit, tesco, them is, they take, town, train was, trip*, tripped
	-25: up i, when dad, whol*, whole, would find, year and, you seen
	-26: . in, . shower, alarm went, always asks, asks before, at greggs, bann*, banned, bars, bisc*, bit me, bit where
	-26: blaz*, blazer, break, buried it, but not, care ., carers, change ., class and, could live, cousin got
	-26: cupboard door, dentist ., didnt ., do and, dog on, dont eat, esca*, everyone, excited ., fainted ., feel proud
	-26: five*, from ghana, front seat, ghan*, ghana, got letter, greg*, greggs, gros*, gross, gross ., had baby, hard it
	-26: he came, here its, homesick, hundred, i say, im over, in english, in first, interesting, interesting ., is in
	-26: joke ., judge said, kare*, karen, kidnapped, know anyone, marry, me sticker, meeting ., monkey bars, month .
	-26: move ., my meds, not~asked, not~hold, not~made, not~understand, of his, off monkey, on his, on your, picked for
	-26: picked me, plaster on, pulled, pushed me, residential, ring, school again, scratched, see him, she hugs
	-26: shower is, squash ., stole his, swim, teaching, teaching me, team, temperature and, that was, think it, though
	-26: three weeks, want talk, wants take, we are, were all, will it, would kill, yet
	-27: . text, air when, and staff, are ., at chess, ate my, bedtime and, best thing, brace, bricking, bricking it
	-27: burned my, cann*, carried me, come on, cross ., dad i, didnt understand, doctor ., dont talk, dram*, drama
	-27: english, fell in, fire, get angry, got drunk, hat ., he cried, he pushed, he waits, hurt bit, i leave, i stabbed
	-27: idea, im all, in town, in wash, is called, jan, joll*, jollof, kind ., lung*, marc*, march, march ., match .
	-27: me not, monopoly, move in, my friends, my mums, not~been, not~cold, not~gets, not~tuesday, not~unsafe, not~wanted
	-27: peace, photo, plan ., plen*, plenty, punched air, right on, rota, rugb*, rugby, said see, sleep over
	-27: snapchat and, snapchat streak, staff took, storm, streak, sugar and, teeth ., text me, that staff, threw my
	-27: till he, time they, twix, up her, upse*, upset, want them, wedding and, when i, whos, with me, wres*, xbox .
	-27: year
	-28: . man, alar*, alarm, am good, angr*, angry, at sleepover, badg*, badge, ball and, been drinking, boo, brav*
	-28: burglars, can stay, cancelled, cant have, captain, cost, cupboard, day i, do bins, down because, favourite
	-28: filling, first night, fortnite, get ., get there, goalie, good at, got part, green ., haha*, hahaha, hahaha .
	-28: happened at, hele*, helen, her head, his head, hour*, hours, i burned, i moved, i read, i run, i swear, interview
	-28: its fun, its game, ive lost, join, knee ., like my, love, love*, me or, me win, my bus, need filling, nil .
	-28: nobody has, nobody sits, nothing is, not~hear, not~take, of wine, oliv*, oliver, oliver twist, review ., rubber
	-28: says sorry, secr*, see mum, she uses, shots, sings ., sleepover at, someone and, stag*, surprise, tall, thank
	-28: thanks ., today and, too, top bins, turn up, us we, walk school, with mum, worried i
	-29: . fire, . thunder, 1 ., am still, and dad, anim*, ate, baby sister, bathroom with, be two, because of, bell
	-29: bell goes, biscuit, blin*, book about, breakfast on, bumped, comes on, contact be, course and, cried at, crin*
	-29: cringe, cringe ., cupb*, cut and, dark so, does, door because, fainted, fish and, fixed my, for christmas
	-29: friend ., goal*, got pound, got sent, grandad ., gta, gym with, have any, have night, hayf*, hayfever, he hit
	-29: her phone, him and, i call, i kicked, i pay, if its, in and, in kitchen, insta ., its so, lift, loud, mad .
	-29: me made, minibus, mix, mono*, mum told, my book, myself and, nan, neck*, netb*, netball, night light, not~and
	-29: not~ever, not~know, not~secrets, now they, of year, on sunday, one where, out me, pens, please tell, pool, runn*
	-29: running, saturday, saus*, say they, secrets with, sher*, sherry, shout, sleepy, smac*, so hard, spel*, stole
	-29: teacher is, thum*, thunder makes, thursday ., tie, took photo, trai*, trif*, trifle, two years, wallet
	-29: want contact, we put, woods .
	-30: . being, . bev, . knock, . made, . wifi, about money, all go, allowed see, always wants, and nothing, ankle
	-30: answer ., at centre, at hospital, at telly, bbq, bed in, bird, bone, books, boxi*, boxing, by big, cant sleep
	-30: cap, carrots, chop*, chopped, coll*, cream, dead on, feet after, fine with, for dinner, for eid, ghost ., ging*
	-30: glass of, gutted, had one, hala*, halal, havent had, i broke, i pulled, i sneaked, i stayed, i wont, in foot
	-30: it should, its nothing, knock knock, later bedtime, leak*, leaked, list ., month i, my ankle, my forms, my speech
	-30: my tea, nobody found, nobody listens, not~here, not~how, not~listens, not~off, not~singing, not~washing, of staff
	-30: oven, over me, own, own for, properly ., prov*, provisional, save*, school and, shot myself, shouts in, sits
	-30: sneaked, so excited, soft, someone says, stop singing, take my, text ., them off, they keep, they taste, tia .
	-30: tired because, took off, waited, was for, we sing, we sleep, whos there, with door, wobbly, work
	-31: . thank, . them, . train, 12 but, and banging, are, are criminal, arm and, bag for, banging, bleed in, blocked
	-31: blue shell, bridesmaid ., brus*, but he, cade*, callum, coach and, cold ., comes out, contact i, cudd*, dress .
	-31: go college, grou*, ground, had nose, helping, hes my, ice cream, idea for, im so, in sand, its too, jake, laptops
	-31: marry my, me but, mean ., months ago, moving ., mud, my idea, nose bleed, not~calls, not~counsellor, not~fight
	-31: not~it, not~makes, not~shout, not~till, of people, of squash, on coach, on tuesday, out we, pierced ., popp*
	-31: pota*, rain*, rais*, reads, resi*, said im, seeing my, shor*, smokes, someone tell, soup, suin*, suing
	-31: teacher and, they put, they sit, they took, they watch, think of, tia, tigh*, uncle and, unfair that, unsa*
	-31: unsafe, up because, us they, van i, was too, went ., with blue, with boys, work at, workers, you should
	-32: 12 ., about boy, add, and cut, and so, ankle at, anymore and, anyt*, anything, argu*, argue, basket, been under
	-32: burned, butl*, butler, capt*, chair ., chess ., chip*, chop, cont*, crush, dragon, fights, finding out, finger on
	-32: fish fingers, gaff*, gaffer, gaffer says, glasses make, goal, got sorted, got taken, he chased, heal*, helmet and
	-32: i live, im getting, im not, it checked, listened, locks her, lunc*, lunch, man who, never hurt, nobody stops
	-32: not~at, not~last, not~theres, officer, on it, ordered, part ., peac*, pillow, rings, schools, screamed ., sick on
	-32: slip*, sometimes ., staff ., sticker, swing, take*, that ok, therapy, they read, ticket ., told him, visit
	-32: wants me, we were, when can, which is, with dog
	-33: . guess, 3 times, ache, annoyed, are doing, ask for, bask*, bedroom door, been going, befo*, before, brin*
	-33: bruised, carer gives, carried, cereal ., course, dead gorgeous, disco, disco ., dog, dont shout, drop dead
	-33: eating toffee, fair ., fish*, fishing, get in, gives her, gorg*, gorgeous, got hit, got lost, grad*, guitar .
	-33: her husband, hid behind, hugged my, i hugged, i threatened, in june, in shower, is better, its boring, making me
	-33: man from, missed, monk*, monkey, not~being, not~bin, not~one, not~talking, not~uncle, off wall, one day
	-33: own theres, paper, park ., pleased, pleased ., popped, question ., respite ., sand, scor*, scre*, sister when
	-33: sit with, snow*, start, sunday and, they make, toff*, toffee, tongue eating, unif*, uniform, wall*, wants know
	-33: went for, would never
	-34: . never, abou*, about, about her, alright ., am never, and nurse, anyw*, apple and, attack, bet, bev, book
	-34: bottle of, bring my, bus but, bus is, car wash, carers ., coming in, crea*, crus*, deep end, did worm, does my
	-34: down my, eid, falling, fed up, feel sad, food tech, girlfriend, happy when, has do, here on, hitting my
	-34: house and, i forget, is kind, know where, me out, move school, much i, my meeting, my review, name wrong
	-34: not fair, not~drop, not~fair, not~mean, not~wear, of chips, on friday, orde*, out when, parkour, people ., pop
	-34: question, read*, room was, round ., saw it, school dinners, set ., sheep, shell, since i, someone i, tech
	-34: tell everyone, thank you, theres always, want different, was funny, will, worker says, worm, year 8
	-35: and burned, and fairy, and how, at this, big lunch, burg*, burned it, by mistake, carer says, chap*, clothes on
	-35: criminal, fair*, fairy, for charity, for summer, friends ., get drunk, get my, had big, hams*, hamster
	-35: hasnt been, he showed, her arms, her mum, i miss, i wouldnt, im hungry, in laundry, its plastic, job, job .
	-35: kill for, knee, laun*, mari*, me look, me something, mist*, mistake ., mum i, musi*, my cousins, my family
	-35: my plan, my verruca, myself with, never get, never turns, nil, nits, not like, not~any, not~can, not~dont
	-35: not~new, not~sit, not~smacked, not~turns, nurs*, peas they, plastic ., ques*, read my, safe*, sept, snores .
	-35: sometimes, sorr*, sorry, stay up, summer ., term, thes*, these, they would, thing is, trut*, truth, us on, walk .
	-35: was sick, years and
	-36: . thats, 5, account ., airp*, airport, always late, and bit, and i, and won, are watching, baby photos, bat
	-36: being scared, bullied, bus pass, changed ., cold, council, cried because, dino*, do they, door open, end of
	-36: expl*, face ., finger, forms ., funny ., get go, go if, grandad was, has never, he fell, his bottle, in show
	-36: is on, jab, leg is, letter, listened ., mental, midd*, middle, my counsellor, my favourite, not~march, not~shouts
	-36: off me, pat, place at, seat ., see you, sent my, since march, skel*, solo, stay here, surp*, tedd*, teddy
	-36: tells me, tenner ., theres no, tooth came, top and, torture ., uncle came, under tap, wants be, watching all
	-36: water for, with nan, worry, write it
	-37: . sir, . yes, and makes, and seek, bake, bits ., boxing ., bug, carrying, cast, chase, climbing, college .
	-37: coming ., country ., cour*, crai*, cross country, doesnt get, eyes in, fart*, farted, fast ., finally
	-37: five minutes, funn*, funny, go for, going my, guit*, guitar, hair cut, has his, hay, hay fever, her birthday
	-37: in office, it me, itchy, its noisy, killing, king, kit, laughed, lead, mean, ment*, metr*, more, my bum, my cat
	-37: my sims, not~once, not~worry, on everything, on tin, passed my, pick*, poorly ., resp*, respite, sad ., saturdays
	-37: says ., school trip, scratched my, sort*, they check, time is, took me, turkey ., up early, verr*, verruca
	-37: want move, ward*, wardrobe, when they
	-38: . home, acci*, accident, accident and, am sad, and asked, and hot, at bins, at college, be big, cafe ., could see
	-38: different, do drugs, dril*, drill, drop, for new, got nits, had no, haun*, haunted, hid under, his back
	-38: house not, i feel, i learnt, i lost, i won, in book, it goes, me sleepy, mum had, my report, my room, my socks
	-38: need new, not~things, ok, on its, prison and, reading, sandwich, secrets, seek and, shir*, slav*, sleepy .
	-38: someone who, sorted, tell him, test, tool*, try, vet, we laughed, went, will have, you said
	-39: . nothing, adopted, airport ., alwa*, always, ball, blinders, body in, braces, brick, broken ., care and, chased
	-39: class ., complain, complain about, cree*, defe*, defence, dent*, dentist, detention for, driving, for my
	-39: from falling, gard*, garden, gave, ghos*, ghost, heart, hit, i ., i drew, i forgot, i write, job in, knock .
	-39: legs are, like, lol, looking for, mad, married and, me her, me it, mental ., my girlfriend, my money, my packed
	-39: nearer my, nervous when, night on, nits again, nobody told, not~everyone, not~nightmares, not~stops, offi*, peak*
	-39: peaky, peaky blinders, people, pier*, pierced, rain ., review, sat with, say what, scored ., series, snowball
	-39: stayed in, sundays ., table ., tack*, taug*, taught, taught me, their own, them in, throwing, tick*, too small
	-39: town ., use sharp, was poorly, win, yogh*, you something
	-40: . can, and was, anything like, at wedding, beac*, beach, bit, both, carers are, come for, come in, couldnt sleep
	-40: cros*, detention, dofe, eats grandma, feel happy, find it, five, fixe*, forever, got grounded, gravy, grounded
	-40: grounded for, he reads, helped me, in it, is ready, kidn*, laughed so, me hold, meds, mick, miss told, mum doesnt
	-40: my hand, nearly, nobody makes, not~says, now with, pape*, pick me, punch, sank, smacked, spider, tea is
	-40: this school, trip ., tues*, tuesday, with staff, won ., worry ., wrestle, year*, years
	-41: asking me, because everyone, before it, boring ., brother, came and, check my, club ., dad but, do course, down .
	-41: everyone ., fair enough, got engaged, had, has ever, hate, hot water, in what, injection, is living, it that
	-41: ive got, june, learnt, left out, leg they, looks at, man with, me jump, my prom, my sister, new school, noisy .
	-41: not ., noticed ., not~doors, not~knife, on fridays, picks, said they, say in, sell, she couldnt, she forgot
	-41: spee*, speech, tables, thos*, those, time ., toma*, uni, week, when people, where i, worker
	-42: anything bad, battle, be on, bear, but, buzzing, chan*, choi*, chor*, chores, did, dinners, flat ., full so
	-42: get on, got told, gues*, haircut and, her card, his shoulders, i threw, is teaching, load*, looked, mum brought
	-42: my aunty, my chores, my drawing, my haircut, my social, nearer, nobody touches, not~bullied, on bus, pink, rash
	-42: right in, rules ., scored, scream, sings, stol*, tom, up for, wont let
	-43: 20 pound, always do, always get, are building, bank account, been asked, been good, brother said, card .
	-43: carer put, deci*, do not, dont know, drives like, ever, friend sends, gran, him out, his dad, hist*, hour, i fed
	-43: i get, i turn, im happy, in game, jealous when, listens me, many sweets, mass*, my art, my wardrobe, need tell
	-43: not~i, not~meet, not~sleepy, not~us, not~weird, of hospital, out by, red car, righ*, right, scar, sill*, silly
	-43: sorry and, stay, up with, vape, was jealous, water bottle, what we, who does
	-44: . tell, . worst, 8 ., after me, and had, are getting, arrested, bad i, belo*, bled, blew up, bric*, called
	-44: called my, calm*, cats, go home, he holds, helped ., home alone, hoover, hugg*, hugged, i held, i whipped, id die
	-44: im bit, in with, iron, keep dying, keep thinking, keeps nicking, laptop ., my baby, periods, phone for, ring at
	-44: shes got, shopping ., song ., sort my, sush*, sushi, took us, when im, why i, will get, will my, with you
	-45: . cat, anti*, babi*, babies, babies ., being on, boar*, boarding, boarding school, boat ., bore*, bored, driv*
	-45: grum*, grumpy, he laughs, in care, jokes ., let, like ., living here, mars, me hug, not in, not say, not~get
	-45: not~hits, not~that, office and, on at, oper*, pasta ., prom dress, saw, saw my, send me, squash, stayed up
	-45: sundays, thinking, we watched, which i, wolf, wolf eats, worried, yes
	-46: because my, brought my, choir ., died, draw*, fear, going be, held my, his old, in rain, in sling, is best
	-46: knife and, lad ., laug*, me here, muse*, museum, my finger, my tablet, nans ., nobody i, not~cant, not~stuff
	-46: paper cut, shoot, slin*, sling, soon ., squeezed my, starved, stuff away, taken, they lost, under weather
	-47: before they, break leg, can ., cert*, certificate, certificate ., cry, did not, first day, gone .
	-47: got certificate, guessed, help him, his belly, jump*, left my, made, no sleepover, not~guessed, not~have
	-47: not~sleepover, on monday, seconds ., she looks, so bad, some days, soun*, soup ., strongest, strongest thing
	-47: that is, they change, turk*, turkey, wale*, wales, watch me, we had, we won, yes i, you call
	-48: and thats, any, appl*, apple, bike, bleeds when, blood and, bridesmaid, but hes, buzz*, centre, copy, dance in
	-48: days im, do breakfast, eyes, fill*, find out, fort*, glasses, glasses ., had three, hate that, he sleeps
	-48: hours and, im 16, in shop, is making, lone*, lonely, lost in, mam says, me cry, not~meat, nurse, owe my, paint
	-48: ride, she has, sore throat, stressing, stressing me, that song, throat ., weat*, weather
	-49: . going, . it, arm on, because mine, brother hid, cafe, can someone, checked and, cook, dont feel, finished
	-49: food and, friends house, home ., hurting myself, i shot, jo, miss my, my toe, nan ., not~hurting, not~like
	-49: not~morning, packed lunch, pasta, plays his, rules, say it, scary, sell me, swin*, they did, thing ever, toe
	-49: was only, we buried, you bring
	-50: . bit, after school, all that, art ., broke down, can, cant find, crime, egg, front ., going out, hands ., he is
	-50: head off, him back, i take, i would, its hot, joke and, jumped on, laptop, like me, log, need someone, non
	-50: non uniform, not~dad, not~strict, only has, own room, people i, picked ., rule, shoe ., shou*, sleeps on, sound
	-50: stay at, terr*, uniform day, up on
	-51: . since, back boxing, because we, belong, better ., calling, charity, choc*, chocolate, choir, clim*, contact
	-51: cousins, eat his, fell over, fina*, grav*, hair*, hell*, hello, hoov*, i belong, i passed, id get, if my
	-51: it right, its still, jell*, jelly, killing me, love it, me laugh, me properly, me what, more pocket, my foster
	-51: not me, not~again, not~drunk, not~myself, rings me, tall*, taller, text, they write, tuesday ., was ill, was late
	-51: year .
	-52: . do, . who, cake, clas*, doin*, doing, drawing ., drew, everyone in, foot, for school, frightened of, got new
	-52: he put, hold her, i fancy, it under, it went, laundry, lost, mum about, not~lock, not~run, once ., phone at
	-52: said i, stor*, they all, thun*, thunder, unfa*, unfair, was in, wick*, wicked, with that
	-53: 3, back because, because im, burp, cart*, do you, drive, for ten, full ., he told, in fridge, like log, me eat
	-53: my blood, noisy, not~5, not~do, pass, pounds ., rain, roof, same as, snor*, someone help, spli*, squa*, they dont
	-53: tv, were, would ring
	-54: ages ., all by, at night, bana*, be in, brother comes, came out, cuddles, for mcflurry, fore*, getting married
	-54: ghost in, goodnight, grow, had have, haha ., him he, i grow, is, it was, learning, list*, mcfl*, mcflurry
	-54: my nans, nobody hits, not~day, not~drink, not~or, not~party, on sundays, ran, school everyone, she picks
	-54: she puts, snores, sure, tablet, tell mum, this year, wait ., was, was dying
	-55: 18 and, adop*, burned down, cant i, cent*, chess, could have, dad showed, do my, dont lock, firs*, first, go my
	-55: guy ., helm*, helmet, i sleep, in from, jeal*, jealous, laughing, loads, massive, past*, pictures of, she looked
	-55: tip, uncle is, why cant, worst
	-56: about my, am doing, at 9, at her, bike and, breakfast, broke, bump*, bunk, dad and, hides under, i never, in back
	-56: is cold, kill him, living now, much, not~yet, peas, planes, puts my, read, see dad, song, tell them, till im
	-56: want stay, war, work*
	-57: . dentist, 1, about it, bowl*, call*, can my, carer makes, come and, cook*, daft, danced, dead people, fine .
	-57: i hope, i wasnt, jokes, keep my, loll*, mum held, not~has, oran*, picks me, room is, said yes, sir, slept like
	-57: towe*, trainers
	-58: and me, ask, attacks, butt*, contact ., fell, head*, her she, is having, its about, kind, longer, no drugs
	-58: nobody here, out till, please can, pocket money, put up, seri*, sharp knife
	-59: because it, bed when, brother for, can ring, for no, gave me, hate it, homework ., i help, i need, live with
	-59: my ears, new glasses, no reason, nose, not~bad, not~contact, not~reason, private ., said id, sang, squeaks
	-59: talk my, thats fine, they always, turn 18, we did
	-60: arm was, arre*, bed at, canc*, cooking, cross, for year, how use, june ., made up, not~drinking, one with
	-60: school with, she shouts, sniper, strict, telly, went off
	-61: and im, base, bori*, boring, brai*, chas*, doesnt drink, fell asleep, him off, i stopped, is funny, is proud
	-61: knock, my bag, off if, pock*, pocket, saturday ., says im, she found, want my, want see
	-62: back from, birthday and, coul*, felt, form, killer, laugh ., laughing ., light, make us, my own, not~telly
	-62: of her, open, repo*, report, shed and, snip*, who ask
	-63: . food, fed, football ., full, letter ., listens, me bed, me go, middle name, more time, murder, near*, nerv*
	-63: neve*, never, not~away, plaster, pound ., say if, screamed, seconds, staff held, things are
	-64: and miss, beat, boat, danc*, dete*, have never, i beat, inte*, it made, not~meeting, ok ., on holiday, phone when
	-64: seek, she loves, she ran, six, sore, talks me, we went, word*, words
	-65: big, excited, fell out, headache, hide my, i laughed, jumps, not~thats, photo of, shoo*, snac*, that i, they are
	-65: this house, too much
	-66: brac*, drugs in, haircut, home*, hope, kills, lets me, little ., movi*, moving, not~its, present, robb*, satu*
	-66: when mum
	-67: . nobody, . things, amon*, among, among us, bigg*, bigger, blew, counsellor, fanc*, fancy, in among, love him
	-67: murd*, nervous, not~touches, once, pretended, seco*, teddy ., wobb*
	-68: and you, big school, card, die for, drum*, drums, he didnt, he never, hes all, hospital and, i used, joke*
	-68: watched, wifi, without asking
	-69: bomb of, go bed, he leaves, looked after, my carers, not~drinks, not~nobody, on with, queu*, queue, she always
	-69: spid*, tort*, torture
	-70: at end, eat breakfast, me sleep, mini*, move*, should be, they ask, worst thing
	-71: ask me, every week, i look, im fine, jump ., lear*, my mate, passport ., proud of, see my, we let, we made
	-72: he keeps, revi*, show
	-73: . scared, cooked, get picked, going on, its been, meet*, meeting, not~me, two
	-74: bus, fight, held baby, lol ., on there, present ., pushed him, school on, seat, talk*, you ask, you asked
	-75: i hate, not~my, now ., singing, there and, told my, up in, will i
	-76: gutt*, in meeting, it when, my knee, shouted, was little
	-77: club, found me, got hold, homework, i went, in this, it down, light ., sits with, tie .
	-78: . doctor, art, by myself, care, figh*, granny, not~drugs, out with
	-79: all way, good ., miss, not~gang, not~phone, they send
	-80: bomb, carer took, hill, his crisps, talk about
	-81: box ., came, college, cred*, credit, im credit, lapt*, with school
	-82: late, my window, shel*, tell her
	-83: brok*, fine, im on, ladd*, ladder, let me, money in
	-84: dont get, exci*, good, i wanted, its private, me off, moved, nicking my, we
	-85: not~wait, scar*, stayed
	-86: . no, . that, anno*, drawing, my stuff, not~anyone
	-87: asked if, knob, sad, show ., they talk
	-88: am on, talks, us do, wanted
	-89: again ., falling off, prom, want know
	-90: i want, soon, they stop
	-91: not~hurt, shut up, tidy
	-92: put it, ring me, said .
	-93: change, fair, my mates
	-94: . our, and we, could, i dont
	-95: fish
	-96: with my
	-97: fast, prou*, proud, told off
	-98: hair ., help*, helped, sing*
	-99: me pictures, so can
	-101: 18, best, not~hes
	-102: atta*, lost my
	-103: . will, checked, tell me, when my, worr*
	-104: baby and, cant wait
	-106: and got
	-107: cried
	-108: crim*
	-109: sleepover
	-110: for tea
	-111: it back, my carer, said sorry
	-112: happy, i could, me be
	-115: me how, talk
	-116: and it, joke
	-118: kill*, pain*
	-119: help me
	-122: can i
	-123: my teacher
	-125: i like
	-127: do i
	-128: #plays, my old, new
	-131: i love
	-136: off for
	-138: by accident
	-145: would like
	-146: #play
	-148: . what
	-152: what if
	-157: shot
	-161: won
	-204: #story
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
