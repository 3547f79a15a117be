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
	119: on me
	117: . everyone
	116: pen, skin
	115: cooker
	111: only
	110: kid
	109: mums, not~safe
	108: what*
	107: gone, pills
	106: has got, my arms, supp*
	104: blad*, of it
	103: not~be
	102: . been, black, cries, give, last night, laughs ., them
	101: do it, holi*, hurt, i do, its fine
	100: . big, . teacher, dont, help ., kids, not~got
	99: aint, blade, look, self, some*, tell .
	98: . on, addr*, brea*, down, goes, lad, they*
	97: through
	96: car, hand, smel*
	95: . if, calls me, dads
	94: at me, it all, my face, somewhere
	93: my skin, pants
	92: at work, him, say i, someone ., us with
	91: 14, get, toni*, unti*, until
	90: be, bed with, dead ., legs, my period, trou*, who
	89: barr*, friend is, how, how ., kill myself
	88: wont
	87: because nobody, dad, i know, not~right, slap*, sold
	86: came*, cant, i put, picture, that .
	85: arms, hits, lads, matt*, why ., wrot*, wrote
	84: blac*, boy, did it, out ., they lock, wants, worse
	83: hear, killed my
	82: brothers, my brothers, secret ., this, want die, whats
	81: burns, cans, die ., im at, need stitches, ones, spec*, special, toilet ., trousers
	80: 12 and, dadd*, drugs ., gets, gun ., stick, weed
	79: all time, bridge, cuts, face, happen, i hide, letters, my legs, open*, sinc*, since
	78: case, cutt*, cutting, door, feel like, she, some, tied, we eat
	77: girl, me ., tonight, weekends
	76: . theres, bags, bruise ., i been, i dream, is for, isnt, use, water .
	75: back, blee*, bruises, but it, didnt say, kept, pill*, put, say yes, says she, sick ., slapped, step*, till
	74: and people, carer drives, floo*, floor, if, is full, it off, met, on news, wake up, worse .
	73: am in, bott*, drunk ., god, her, im with, marks ., money ., out, period, spoo*, stop ., swal*, want blow, wrap*
	72: bed and, camera, had eat, i left, i let, im too, its my, lip, on phone, pan, peoples, wish i
	71: . boy, . grandads, are going, be dead, by, i didnt, im still, its secret, life, night, nobody knows, not~knows
	71: phones, something, tell you
	70: how i, i set, long, mark*, marks, my shoulder, not here, room ., sex, shoulder, wife, wris*
	69: . kms, clea*, crack, dirt*, dirty, fat, for him, hard i, if we, kms, my arm, my fingers, pipe, ribs, sit, stuff
	68: calls, give me, hits me, is always, lady, mate is, not~will, or i, play, rest, side, tonight ., we have, wet
	67: at party, bein*, being, me again, pant*, pants ., they cant, till i, up and, went out
	66: . took, belt, days, dinner, enough ., family now, fire*, go sleep, he puts, i bit, is and, it every, kiss, leg .
	66: like ghost, met on, my pen, nann*, nanny, new family, not~shop, off, pack*, paracetamol, play game, pub, sell*
	66: stea*, thin*, thro*, too ., train, unde*, until it
	65: . she, all ., at christmas, born, fag, gave my, go, i wash, my body, nobody came, not~born, one more, pick up
	65: pictures ., purpose ., pushed my, quiet ., shed ., sleep, staff hurt, uncl*, week*, what dad, when hes, who tell
	65: wind*
	64: . lad, asle*, asleep, behi*, behind, had tell, holiday ., in case, life ., lights, lock*, more when, myse*, myself
	64: not~bath, not~tea, of them, of what, people im, prac*, she says, sick all, so we, squeeze, warm ., was accident
	64: we cant, without me
	63: always at, are all, bath, blue ., count, glasgow, glasgow ., hate myself, he says, into my, it my, laughs, leave
	63: me take, me with, nobody ., not~came, not~would, now i, sear*, shop for, stand, time*, two days, what i, whee*
	63: whis*, wrapped
	62: acid, agai*, box with, dirty ., doctor i, have one, hous*, if im, my contact, my dinner, not~wake, of bus
	62: on train, pull, she told, started, they call, warm, weird ., woma*, woman
	61: . its, clos*, i no, me down, mine ., out window, pen ., plasters, shes, turn*, turned, up at
	60: and says, bad, bullets, case ., daddy, did that, dying ., feeling, hold ., houses, in van, into, it, ive, lump
	60: mate, napp*, not~nothing, not~out, para*, push*, ripp*, ripped, rub, slee*, so nobody, with him
	59: . his, . id, alre*, already, am frightened, be one, carer told, foil, full of, i hear, ive picked, of my, out my
	59: real, stan*, when shes
	58: . lady, card and, for bit, gas, girls, heav*, his hand, i asked, last, pub ., shut, staying, toothbrush, touch .
	58: touches me, us ., walk, wardrobe ., would of
	57: . girl, . little, . we, about doing, am scared, dream about, golf, goodbye, hates me, hit me, holiday, i heard
	57: id be, in drawer, it on, knife ., nobo*, not, not allowed, not~looks, not~yes, nude, petrol, shower ., sold my
	57: times, told i, told nurse
	56: 100, am hungry, and what, dark ., dele*, get toast, lie, live in, man on, me under, nobody would, not~want
	56: of dying, press, saw stars, show*, touc*, wrong ., your*
	55: . is, . only, . whats, 11, brother is, drea*, gos, heard, its for, last year, letters ., off and, reme*, them all
	55: today ., was playing, washes
	54: . daddy, . mum, ambu*, ambulance, because he, end, goin*, going, gold, him i, his, in park, left with, lighter
	54: machete, my chest, my ribs, name ., need talk, not~dentist, one who, powd*, powder, save, step, stil*, still, tell
	54: till it
	53: and laughs, and left, bottles, cares, come ., come when, dream, fami*, family, hand on, have secret, he comes
	53: he killed, i listen, in assembly, it i, its all, kitchen and, like bath, lyin*, lying, men, mum is, my top, of me
	53: poin*, searched, stars, stars ., they tied, they went, thing, unit, vodk*, vodka, will live, wrong way
	52: and not, been born, bullets in, hall, his house, hold, i said, its getting, its his, more ., mr, my pants
	52: my toothbrush, my xbox, new lad, on ., on and, one way, over and, pay, pict*, please, sandwiches, sunday
	52: use socks, wake, would have, wrong when
	51: . i, . theyll, . three, and ask, because i, biting ., bleeds ., chri*, christmas, christmas ., do is, everyones
	51: for ages, from mug, hate my, he does, hid in, hold and, how many, i had, if you, nobody will, not~say, not~stop
	51: not~where, olders, over*, period ., says, sleeping, stab, steak, suic*, tells, they think, theyll, this time
	51: went blue, when, window, with her
	50: 200, and shes, arm, as long, baby, baby*, bath*, bin, can not, cove*, does ., fall, get told, gran is, have not
	50: here ., hide, hide in, house ., it last, long as, meet, money on, not~more, not~now, parents evening, remember
	50: see ., sheets, someone at, someone is, three staff, thursday and, took, we do, we found, we use
	49: anymore ., bed ., boyfriend, carries, close, cousin, cries ., do sex, drives us, faul*, fault, feeling when
	49: first time, her own, his mates, hurting, i couldnt, it away, it makes, jump but, keep going, living room, me
	49: nobody asks, nobody looks, not had, not~lights, not~took, of times, on hot, petr*, pour*, ring school, safe
	49: see myself, sharpener, sims, toot*, turn, was me, wee, with pan
	48: . ask, . house, . uncle, 11 ., accounts, bag, bank on, before he, bleeds, brother he, close my, debt, do things
	48: everyone is, feel nothing, food bank, for everything, for good, grown, he makes, home, i clean, is being, it so
	48: keep warm, leaves us, nappy, not~for, on her, party ., preg*, pregnant, prom*, right and, sat on, say ., says its
	48: scis*, scissors, shak*, smashed my, staff was, station, telling you, they beat, told, van ., want get, write that
	47: . foster, 5 days, about ., after my, arms ., at tea, cant talk, covered, door off, drow*, eyes and, he made
	47: he said, i aint, i saw, i took, i wet, im covered, is at, jump, knee*, little ones, make it, me any, me coat
	47: mean*, mug, my game, not~down, outs*, outside, photos ., purp*, quick, road, skip, staying ., that isnt, there
	47: there ., they never, tummy ., walk*, want cut
	46: allowed talk, am always, band*, boyf*, bugs, chos*, comp*, cousin makes, cras*, didnt do, food, for hours
	46: get married, hers*, herself, im being, im proud, inje*, is 30, keep, kept bit, killed, knocked, lesson
	46: living with, looking, lorry, mum ., near, noises, not~which, of bins, puts, send*, she said, shif*, shook me
	46: survive ., touches, up my, wher*, you are
	45: . baby, 4, address, and never, asked god, better off, both*, bother, charge, counted, dad hits, days and, eate*
	45: eaten, every day, eye, falls over, goog*, grandads friend, gymn*, gymnastics, hairbrush, havent got, holidays
	45: i burn, i nearly, i snapped, in charge, in sock, is not, mach*, medicine, moto*, motorway, my back, my school
	45: not~from, not~hospital, not~in, off floor, paki*, pakistan, put his, ran from, reac*, reads my, sleep in, tablets
	45: teacher, there was, theres, they talked, theyre, thinking about, under, up ., walk in, want it, wash my, wet bed
	45: what he, you .
	44: . carers, . dad, . he, . please, 13, always out, and foil, and see, being hurt, bent, boxing club, changed for
	44: checks if, clou*, clouted, cryi*, crying, dad did, days ., dont look, favour, finish, football but, for losing
	44: funeral ., he asked, he plays, hes hurting, i wear, im ten, is so, it wont, kicked my, looks after, lose, mark
	44: me she, my diary, my self, nobody took, not~him, not~remember, not~see, not~them, not~times, she cant
	44: shopping and, sock, stai*, stepdad, stood on, than, that he, upst*, upstairs, wash*
	43: and went, arm got, asthma pump, battered, bleeds and, cans ., cant say, corn*, corner, ex, her legs, im done
	43: in here, it and, kitc*, kitchen, little boy, make me, married ., meant, morning ., neck, not safe, not~around
	43: not~dog, not~write, off her, past, say im, swing ., top of, want kill
	42: . theyre, aint got, aliv*, alive, at home, been sleeping, been wearing, biscuits ., boys, coat, deal*, drawer
	42: even*, evening, fune*, funeral, guy, happened ., heads ., heaven ., her with, how get, i talk, im 9, im gone
	42: jump off, last time, lost property, man came, mans, me all, me because, memo*, mum went, need help, not~after
	42: not~asks, not~clean, not~ring, of food, on bridge, out in, pair*, pairs, pairs of, pick, please dont, promise not
	42: property, see me, shoe*, shoes, so im, spac*, space, stop, swallowed, told miss, up from, written, you read
	41: . like, . my, acid and, and told, at flat, bent my, birthday ., black eye, booked, brought back, dad says
	41: do shopping, drug*, drugs, favour ., fist, for everyone, foun*, found, from home, gel, get changed, gets out
	41: givi*, giving, going ., hair so, hours ., i met, i pull, insu*, insulin, is it, is party, knocked out, late .
	41: liked it, listen, loft, look in, lorr*, messages, mirr*, mirror, miss i, my hands, my insulin, nothing i, not~cry
	41: not~hot, not~walk, on in, quie*, quiet, ready ., room and, she threw, stairs, stairs ., twisted, waiting, want her
	41: wash, wearing same, with, worried about, wrapped in
	40: . hes, acco*, again, age, and his, back when, bingo, bingo ., brui*, buy, coming house, cried and, foster carer
	40: gate ., get me, gets my, gives me, goes ., got list, handle, hates, hospital ., hote*, i wrote, in there, its how
	40: keep having, little sister, looking ., mile*, miles, my head, not~breath, not~funny, not~looking, pare*, parents
	40: put in, said he, said lets, say, sink, sit on, swit*, talk ., thanks for, thats where, they tell, thin, things
	40: this ., told im, want turn, wasnt ., wear long, when you, will do, wish, you ring
	39: . nana, am ., baths, bit and, breath, can tell, chuc*, dare, didnt want, down there, dres*, ear, find her, flin*
	39: foll*, for help, get out, get this, group, have write, her car, here keeps, hold*, home from, i done, i guess
	39: im scared, in her, in pshe, it ., it bleeds, its like, love you, maths ., mattress, my address, my dad, my neck
	39: my wrists, nana, nicked, nicked my, nobody cares, not~answer, not~cares, off him, on floor, only thing, pinn*
	39: pinned, plac*, plan*, pump, stay behind, stay in, stuck my, taki*, taking, think thats, toilets at, took ., we can
	39: worl*, world, wrists, xbox and
	38: . sharpener, and no, bags packed, banged, born ., breathing, broke in, burns on, chest, drown ., dug, felt better
	38: for when, friend has, gang ., glasses broke, go at, going happen, have, hes coming, hurt*, i made, im, in bin
	38: in loft, keeps, keeps falling, me see, mum, mummys, my class, not~dying, not~his, not~september, ones ., papers
	38: passport and, phone charger, pshe, reco*, ruin, says her, selling, she forgets, she tells, sister ., smells, stuf*
	38: touch me, under in, unit ., with water
	37: . at, . two, acts, am bad, and said, arm ., ask before, at us, betw*, between, bran*, but they, cant go, cant see
	37: cant stop, clin*, dont ask, esta*, estate, ever*, fag in, flop*, floppy, getting worse, go i, got his, got worse
	37: hall and, happen me, hole*, holes, i practise, in car, in cold, know you, lift my, locked in, lot are, me so
	37: mother, my turn, not there, not~wont, number, park, person i, plants, screwdriver, sending, sleeps, slept in
	37: spoons, suga*, sugar, take turns, takes, taxi, they say, told teacher, trus*, two pairs, wall, weekend .
	37: what would, wheelchair, word, would happen
	36: and searched, are making, at his, be good, beca*, because, buys, call him, contact when, dads got, done, dont no
	36: few, flush, friend, front door, futu*, future, got no, he bought, he knows, he laughed, headlock, hear ., heaven
	36: hell, hims*, himself, his friends, his name, house is, i jump, i walk, in all, in headlock, in holidays, is red
	36: lock door, locker, my throat, noti*, not~future, not~without, off trampoline, on purpose, packets, poison .
	36: posters, purpose, sham*, shift, shoes on, spoon, stat*, suicidal, teacher asked, thei*, they have, they look
	36: this week, time i, touched, up unit, water on, we live, wear two, wedd*, who did
	35: . dont, . gas, . lol, 30, all sorted, allo*, am i, anything ., app, at dads, baby ., be my, black ., boot, boug*
	35: bought, breathe, burn on, check, dads and, dave, diary out, dog if, drov*, drove, ears ., east*, easter, for
	35: get held, girl i, grow*, he buys, he calls, hidi*, hiding, him at, his phone, hold me, i swallowed, im 10, in
	35: in middle, kid ., leave my, ligh*, like he, lip ., man i, me kiss, me where, mum didnt, mums and, my eyes
	35: my stepbrother, my whole, nearly drowned, nobody, not~doctor, not~parents, not~review, not~talk, nude*, nudes
	35: phone so, picking, poured, put hot, rape*, raped, ready, rest*, restrained, rid, ruler, scared ., since tuesday
	35: smell, some of, spring, stepbrother, stoo*, stood, teeth are, tell school, ther*, they made, think about
	35: tongue for, towels, trust, virg*, virgin, we hid, we stay, wine, you wont
	34: 13 and, 40, anot*, another, at bingo, bats, brother again, burn*, comes in, couldnt, cousin gets, dad punched
	34: danger, dares, date, dealer, desk ., dinner at, does it, down for, drops, feel*, feeling like, for after, for two
	34: friday, go school, grabbed me, him every, hold my, i drink, i kept, in danger, in hall, in heaven, in my, in night
	34: in toilet, knife from, knows im, live, man ., me he, me its, me on, nice when, no food, once and, only me
	34: people say, picked up, pin, razo*, room but, round, says my, she falls, she went, sick every, so id, spri*
	34: support, support worker, their, they didnt, toilet, tomo*, tomorrow, trampoline, vape*, vapes, wast*, waste
	34: waste of, will tell, worker ., you come, youre
	33: . mummy, . they, 3 days, asleep ., at services, bag in, bank, battery, bit of, blok*, brot*, brother at, brow*
	33: check on, crushed, dare*, day and, driver, drown, drun*, drunk, early ., falls, feel sick, for pe, girls ., go .
	33: happen my, his face, horrible ., i buried, i danno, i stand, in september, it now, its funny, me and, me at
	33: me rub, me watch, meta*, mout*, mouth, mumm*, my cuts, my mother, my nudes, my trousers, nigh*, no money
	33: not~bother, not~coming, not~evening, not~night, not~room, not~said, not~seen, not~water, older boy, on facetime
	33: opening, peop*, perf*, sent get, services, shows, small ., so it, sunday ., swallowed battery, takes it, tash*
	33: tasha, tied my, toil*, twis*, uncle, want hurt, was dog, was told, watch them, with them, would be
	32: . mums, . would, are always, at cars, be better, been here, brother and, buy me, cat and, choice, clic*
	32: couldnt get, dads i, date on, enou*, enough, face and, glov*, got one, grandads, had go, her voice, hitt*
	32: holidays and, how make, i cried, i liked, i slept, i started, im working, in maths, in sink, is off, know*, knows
	32: knows where, leave me, liked, listen ., locked, loves me, mattress and, me being, me there, more he, mum or
	32: mum takes, my life, night i, not my, not~by, not~top, ok when, on card, one and, pills and, punched me, said stop
	32: share bed, swap*, swapped, tho im, thre*, three, twisted it, uncles, video ., water because, we only, went floppy
	32: where it, with cold, work ., work in, you do
	31: . by, . kyle, . nan, 7 and, about who, alive ., and made, and threw, assembly because, at some, august and, be off
	31: bus ., cant*, canteen, cere*, cream on, different when, door ., door is, end it, find me, for fun, for them
	31: going stab, got added, has had, has sleep, have pay, have say, held ., her boyfriend, him up, i make, i ran
	31: in group, in our, is 14, is getting, ive had, kyle, last*, leas*, like its, my lip, nan gave, not~buy, not~clothes
	31: not~true, not~trust, not~when, now, numb*, of him, on radiator, on top, only for, out on, phones ., pray*, prayers
	31: prob*, problem, read this, ripped my, ruler ., say he, scarf, school they, shelter, sister had, sleeve
	31: smokes weed, soma*, somalia, something i, station ., stopping, swallow, train and, tumm*, tummy, turned my, up by
	31: us for, use newspaper, want wake, was drunk, watching, weed with, weig*, wont be, yard, yard .
	30: . when, afte*, after, and were, bald, been on, big knife, carry, clicked, come home, come my, come school
	30: could go, cupboard ., did with, down stairs, drowned my, empt*, empty, facetime, for ., garage ., glas*, glass in
	30: go his, going finish, gree*, group chat, he wants, helps, her bed, i owe, in boot, in garage, in school, its what
	30: kick*, kneel, kneel on, knock so, lips went, makes my, man and, mate has, me hospital, me new, me over, measuring
	30: measuring me, mum in, my dog, my name, my wrist, needles in, never gets, not~washed, not~why, of weed, off when
	30: on live, on rice, on thursday, owe, owe them, practise, punched, quick ., rats, rats in, raw, rice, scratching
	30: side ., sign*, special knock, stayed at, swol*, talking him, ten ., them my, tho, used do, vide*, was dark
	30: was horrible, was short, wear my, when her, wish*, wishes, with baby, without it, wond*, wrist, writ*
	29: after college, all and, and one, and phone, at school, best*, bruises on, came look, chok*, clean, cut off
	29: dont let, dragged, drowned, drugs and, eats, embarrassed, everyone at, faints, feel bad, film was, for first
	29: for monday, four of, game with, goes in, got me, hair out, half sister, have bag, helps ., i cross, i might
	29: in bathroom, insi*, inside, it doesnt, kett*, kettle, kids ., lett*, line*, lines, me home, me im, my age, my half
	29: my nan, my real, my support, not~else, not~listen, not~sister, not~what, now we, olde*, on snapchat, opened
	29: or else, package, pe, peri*, pushed, raw ., sad but, shan*, shank, she acts, she faints, she fell, she is
	29: she wont, should lock, since sunday, slap, smil*, so, so he, sorry on, stabbed my, steal, step dad, stop when
	29: tent ., they held, tickles, vids, wants my, was one, washes my, weed plants, weeks and, were he, with anyone
	29: wont have, wors*
	28: . grandpa, . how, . social, 12, 60, about him, agency, and calls, asse*, assembly, babys, bruises from, cleaner
	28: collapsed, crac*, die, do if, dog but, done ., downstairs ., eat and, face was, fat ., football, for someone
	28: got in, got stabbed, grandpa, green, hammer under, here so, him in, i collapsed, i wait, im worried, in science
	28: is going, is my, it helps, its in, keeping, key, keyw*, keyworker, less*, lesson ., little bags, live now, load of
	28: look at, lot, mam, me say, mouth with, my keyworker, my mouth, my trainers, not~but, not~mind, not~toilet, own car
	28: promised, remote and, ringing, room in, roun*, screams, sells, shame, shift ., skir*, skirt, socks ., sofa and
	28: table, tells everyone, they give, thing and, time im, town*, towns, tried end, ugly, visitors, were off, where
	28: wing*, wings, xbox, you but, your
	27: . old, 3 kids, 31, about suicide, again on, all i, always asleep, anym*, anymore, assembly and, at bedtime
	27: at easter, bag is, been, being funny, bleed, blood ., boyfriend says, breathing ., brown ., checks, clothes were
	27: come, cush*, delete, discord, fighting, find, flig*, for laugh, four, front of, funny but, go in, hate them
	27: he still, held me, her foot, hes booked, hide*, hides, himself and, holidays ., how far, i bring, i sent, i steal
	27: im giving, is packed, it wasnt, kicking, knows it, liar, lips, lit, lives ., me for, me messages, meal
	27: messages at, mums ., my cousin, my uncles, myself sick, nan lives, no clothes, no ones, nobodys, not~anymore
	27: not~bed, not~happened, not~lift, not~straight, not~wedding, not~were, ok i, pay ., photos of, picture of, pigs
	27: pinc*, playing, point, points, practising, pushing, red ., rent, scab*, shed, somalia and, someone go, staff are
	27: stays, stev*, steve, sting, stra*, suicide, tablet and, tablets and, they got, thinks its, thoughts, told nobody
	27: was good, were on, will be, wrestling, yes three
	26: 9 ., after he, all be, allowed, and goes, bathroom bin, beaten, brother makes, bruise, bury, cant hear, carer goes
	26: choke, comi*, coming, corner shop, cuddle ., cut it, dead and, dont sleep, dress for, drin*, feds, flic*
	26: floor and, for meeting, fost*, get up, gone ok, got knocked, had talk, has burns, has no, he touches, his room
	26: holding, husb*, husband, i killed, i rub, if there, im like, inca*, incase, itching, its safe, kai, key .
	26: knife under, know its, lies, long time, lot of, matc*, me dead, me they, mum took, my hed, my placement, my year
	26: nails off, no toilet, not~always, not~leave, not~period, now im, older boys, on table, or, outside school, parties
	26: picks us, plays with, poison and, row about, sayi*, saying, school, sent, shout ., shov*, shows me, sister is
	26: sister now, sleeping in, so i, someone on, something bad, speak, still did, stop*, streets, sum, talked about
	26: teac*, tesco ., them and, think its, time ill, times ., trousers and, waiting for, was meant, washes me
	26: watching it, way home, wedding ., wheel, white, who is, wire, with belt
	25: . all, . aunty, . dads, . life, . mans, . new, . something, 999, 999 because, again because, am 15, and last
	25: are coming, at break, bad one, bath ., be cut, be wife, because there, bed so, behind me, belt ., bleed and
	25: butchers, came back, carers dont, cares ., caretaker, child, child and, cist*, cistern, cistern ., class is
	25: cold and, coug*, crying ., did something, does*, doesnt, done it, doub*, dragged me, drinking ., drinks, easy
	25: ever and, everyone i, feel dizzy, finds out, following, foot*, for ever, for guy, fork ., get chips, get rid
	25: gloves, gold in, got petrol, had hot, had ring, hammer, hard and, harm, he carried, he finds, he goes, he hits
	25: he stopped, heating, holiday and, i lit, i tied, if he, is never, joki*, joking, life is, lift*, making something
	25: mans got, me cook, mess, metal, might be, my step, my underwear, myself bleed, never see, noise, norm*, normal
	25: not toy, not~carried, not~eat, not~joking, not~sort, not~toy, not~watching, not~way, old foster, quic*, razor
	25: red raw, ring 999, said go, screwdriver in, see, self harm, selling drugs, she isnt, sing song, smell it
	25: smells my, sock ., sometimes i, spea*, special juice, starting, talked, tell miss, they cut, they know, they said
	25: they sing, thing ., think ., till friday, toda*, today, together ., uncle says, underwear, walking, we go
	25: weed and, when nobody, where she, why do, xmas, you, you move, you when, your mum
	24: ago, at castle, back and, be nice, bed early, been gone, begg*, book ., bridge ., bus shelter, but my, by bus
	24: cana*, canal, carer and, carer locks, carer tells, cast*, castle, chec*, choked, clum*, clumsy, clumsy ., code
	24: coming back, daug*, daughter, dinn*, do ., do something, eats out, fetc*, for drugs, for weeks, fork, go gym
	24: grab*, had lesson, heads, her tablets, hock*, hockey, i locked, i promised, im late, im meant, im stressed, in bus
	24: in skip, is only, is waiting, isnt ., it be, jay, kisses, last week, leaves door, legs so, like way, locker .
	24: lond*, london, me princess, mouth ., mum gets, my college, my picture, my teddy, never met, not~thing, now but
	24: now there, on back, on him, out his, out loud, parties and, passed out, plat*, please help, princess, room with
	24: run ., school toilets, scratch my, she was, she wishes, side of, since monday, sits on, skip ., sleep i, sleeps in
	24: some man, someone from, something and, staff dont, stin*, stood there, stop now, stressed, stressed ., stuff in
	24: tap but, they hold, ticket and, tin, toast if, tram*, us up, usin*, using, videos, want sleep, watch, with fork
	24: with screwdriver, wont hurt, write this, yell*, yellow, you can
	23: . boss, 18 ., and asking, bad day, be having, being bullied, calo*, calories, carp*, carpet, check under, chew my
	23: clothing, clothing money, coat and, compass, crashes, cuddle, dont remember, eat, electric, every time, face for
	23: fireworks, flings, flings us, food in, from cat, from me, fun of, girl*, gold ., grown up, hairbrush ., has
	23: have no, heavy, hed on, help my, her ., her foster, hes, his fist, hungry and, hurt so, i bleed, i chew, i hold
	23: i throw, im 11, im only, in year, into door, is shut, it up, keeps clothing, kill herself, knee on, like that
	23: load, long i, looked ., machete in, make myself, mcdo*, mcdonalds, me if, my dance, my husband, my leg
	23: my wheelchair, name, neighbours, news, news ., nobody else, noticed, not~come, not~feed, not~make, not~nappy
	23: not~noticed, not~since, not~telling, on this, plan be, plate, reading about, rips, room has, said dont, said it
	23: saw ., saw him, say you, secu*, security, see our, shar*, she laughs, shes 12, shower, shut ., shut my
	23: sister because, smal*, snif*, spic*, staff laughed, strap, talk and, teacher ., teet*, teeth, they should
	23: they will, thie*, think i, till they, tin of, tummy is, voice on, was off, with shoe, woman ., wooden
	22: . swimming, . was, 16, 3am, 6, 8 and, about walking, all got, and take, answ*, as, at 3am, at him, at lights
	22: at table, bed because, begging, bit ., blow, blow up, bottle, but its, by staff, carry on, console, crashed
	22: dad let, dang*, days on, dead leg, did thing, do grown, doesnt eat, dog ., drank hand, drink because
	22: drinking again, ear and, eat i, everyone will, filmed me, flinches, flinches when, fold*, folder, followed, fuss
	22: getting changed, going jump, had bad, had it, hand gel, harder, harder ., has gone, he doesnt, he grabbed
	22: he picks, heel*, heels, heels ., his trousers, hot sauce, i ate, i check, i give, i hurt, i learned, i think
	22: i touch, im tired, in shed, in summer, instead of, is asleep, it in, know which, last one, laughed .
	22: like everyone, like*, locked my, lot ., make him, me floor, me getting, me move, meal since, mete*, mirror .
	22: money, morning and, much longer, mum sold, my glasses, nearly did, needs, not come, not scared, not~food, not~kids
	22: not~meal, not~waiting, now and, now because, nursery, of, panic, phone and, placement in, pretend i, pretends
	22: pull my, rail*, raped me, rob, running away, sauc*, sauce, screams ., she drinks, she pulled, she took, sleep on
	22: small, staff wrote, stairs and, stum, table and, that dont, they forget, through my, tied me, toast ., told school
	22: tomorrow ., trainers are, two men, uber, us, wand*, want ., was on, we was, week she, when staff, when uncle
	22: where they, whistle, whole year, you get, you will, your neck
	21: about us, again he, against, ages and, all my, and is, and ring, and sends, and shut, and sit, asking for
	21: bath time, bean*, beans, black and, blea*, bleach, car and, carer is, carried on, charge ., cousin keeps, crossbow
	21: dad burns, daddy did, damaged, day for, dies, dog and, door at, door when, drawer and, drop something, drove us
	21: elbo*, enough for, finished ., frie*, get done, go back, grown ups, have been, have parties, have sex, he choked
	21: he did, he parks, his bed, hotels, hotels and, husband i, i seen, i stole, im mad, in day, in his, in me, is 7
	21: is back, it feels, it is, keep saying, kicking off, look out, mates mum, me hotels, memb*, member, met him
	21: middle of, money is, my bits, my letters, my voice, neck and, no shoes, not~send, not~shoes, nowh*, nowhere
	21: off with, on my, one, own in, own with, parks, picking me, pictures in, placement, plan, police came, prop*, pure
	21: ribs are, say no, set fire, she never, she reads, she screams, sleep with, some lads, staff member, stamped
	21: stamped on, stand in, still waiting, sting ., stinks ., stuff with, tea on, tell anyone, tent, they still, this i
	21: too ugly, trouble ., twic*, twice, twin*, twins, ups, wees, what its, wipe*, with it, works nights
	20: . four, . staff, 14 ., after tea, against wall, all in, and hid, and used, are for, asked my, asleep so
	20: auntie says, babysitter, back door, bag of, bald bit, be gone, belt from, bloke, building, bulb, bulb and, but she
	20: calm ., can stop, cant be, cereal, chair under, cleaned, cleaned it, coach london, cough, crying because, dads new
	20: didnt know, died and, do another, dont go, door handle, dress and, eat at, feel, fell ., fell*, fella
	20: for protection, friend and, giving my, going die, got code, got locked, got on, gun, happened, happens when, hard
	20: he always, he gives, he raped, he wont, home time, husband ., i counted, i sit, i still, is scared, is selling
	20: it from, it round, its metal, knife on, knuc*, knuckles, leav*, leaves ., lets kids, like it, looked at, made fake
	20: me mam, metal and, milk ., monday, mouth for, my babysitter, my knuckles, my shoes, my stepdad, night for, no who
	20: none, not~dinner, not~eaten, not~live, not~stepping, not~table, of pills, of you, on mouth, one less, our house
	20: pray, promise, prot*, protection, protection ., pull out, put my, said my, sending me, sharpened, sharpened my
	20: she cries, shoved, signed, single day, so scared, stepping, stuc*, stuck, stuff on, things ., this letter
	20: trampoline ., until i, up, up before, upsi*, upside, upside down, uses, vapes ., wait up, was nobody, watching .
	20: we get, what you, when anyone, why, will*, willy, with one, would do, you she, yourself
	19: . electric, . ill, . one, about what, after what, all over, always me, and if, and slept, anyo*, anyone, as i
	19: asked what, asking ., at library, baby at, bathroom when, beep, beep ., behind bins, bird*, birds, blade in
	19: bled ., broke ., by sunday, can hear, cant write, chai*, changed, coin*, coins, company, company ., cost*
	19: couldnt move, country, cry ., cup ., dad said, death ., diar*, diary, did ., do this, dog bed, dont deserve
	19: evil and, falling out, fever ., food for, for long, for not, foster, get her, get slipper, gett*, getting, has her
	19: have answer, having thoughts, he sits, held, her uncle, hotel, house smells, house with, i poured, im evil, im his
	19: in hold, is open, it hurts, it out, ive hid, keeps making, kissed me, kitchen knife, lad next, lets, look for
	19: lump on, made us, maki*, making, marriage, marriage is, me round, new baby, not~bike, not~book, not~deserve
	19: not~nurse, not~pay, of being, of hurting, of kids, of prison, off bridge, old lady, on plane, one i, only when
	19: phone is, plan and, plea*, pretend, pulled me, pulls, pyjama, room, said say, saving my, says nobody, school now
	19: see what, sex ., she drove, she will, shee*, since friday, skin*, slas*, slashed, snapchat ., stepdad says
	19: stepmum, story, swap, teacher texts, texts, texts me, they carried, they hit, threatened me, tired of, todd*
	19: toddler, toes, wall by, was game, way ., we will, weed on, week ., wheelchair so, who would, will hurt, with lad
	19: work and, yes ., you go
	18: . done, . im, . long, against fridge, ago ., am going, and she, are asleep, be quiet, bed by, beep*, beer
	18: better than, bit out, bite*, bites, bleed ., boyfriend who, bum is, camera on, candles, cant walk, car that, care*
	18: carer shoved, cash, charger, choked me, christmas and, club because, cons*, dad for, dad found, dance ., doctors
	18: dont find, door so, down his, eati*, eating, end up, every, every single, family photo, film*, freezer
	18: from garden, from morning, goes quiet, have lump, have stay, he found, he stands, head in, heat*, her hand, him .
	18: his camera, hole in, i stood, id, if i, if ive, im in, im reason, in church, in family, in morning, is 12, is that
	18: it came, its not, july ., jumping, kebab, kid in, knic*, knickers, knife school, library ., little brother
	18: mate cuts, me against, me alone, moved here, my asthma, my ear, my hair, my maths, my semi, my teeth, nake*, naked
	18: not good, not telling, not~camera, not~stand, nursery ., of drink, off my, on drugs, only have, owe ., own blood
	18: parts, parts ., phon*, prison ., private parts, pulls my, putting it, quiet for, sandwiches ., say why, school bag
	18: semi, sent me, shakes, shotgun, shoulders ., shut me, single, sister if, sleeps all, snapchat, sometimes they
	18: spends, stam*, stands, stink, take kitchen, taking my, talk me, terrified, terrified of, that nobody, them when
	18: tight, tight ., took down, videos of, wait till, walk right, weed in, went mad, weve, what for, when someone
	18: white stuff, wich, with compass, woke, woke up, wonder, wont say, wrote my, you lot
	17: . there, and do, ashe*, ashes, asked where, bang ., be alive, be out, be scared, believe me, blue, buil*, bush*
	17: bushes, but only, calm room, cannot, cant remember, car door, carpet ., cheek, chucked, chucked me, comes .
	17: crack round, dads ashes, deod*, deodorant, devi*, devil, doing stuff, dont put, drawer ., earn, esco*, escort
	17: everyone gets, fetch, fit, flicks, floppy ., for you, frid*, get pocket, girl from, go hospital, go of, go up
	17: got carpet, got mates, got rambo, gown, he broke, he say, he went, her friends, her out, here is, hes only
	17: i found, i punched, i walked, in bed, in bushes, in chair, in cupboard, is trouble, its heavy, jus, learned how
	17: me have, more tablets, mum got, mum spent, my cheek, my drawer, my parents, my sisters, my skirt, nails in
	17: no sheets, nois*, not joking, not mine, not~alive, not~allowed, not~coat, not~getting, not~look, not~mine
	17: not~sheets, not~washes, not~wrote, of bed, of bottles, off bus, on stairs, ones and, opens, park he, pin .
	17: pinched, pres*, ps5, ramb*, rambo, reach, real name, recy*, recycling, room at, rude, said, say who, says they
	17: send, sexy, she calls, sisters, smells like, spent, staff sat, stairs so, station and, stays in, stic*, strangled
	17: strip, tablets than, tell nobody, they strip, through wall, till morning, under his, vodka in, we got, wedding
	17: when it, where im, who runs, wont find, works, worm*, worms, younger
	16: . auntie, . now, . wor, 7s, 7s ., against me, and films, and leave, are teaching, asth*, asthma, at meeting
	16: away when, bad for, bare*, because water, bed, been hurting, been thinking, being born, bin saving, bing*, boss
	16: bottle and, bread and, carers go, changing room, chat with, checking, checking my, choice ., coming for
	16: cousin went, cream ., cunc*, cunch, deserves, didnt come, doing it, done in, dont tell, door in, drags, drags me
	16: dress, ear till, elbow, elec*, em, favo*, feels like, fence, fight and, food at, foot on, for trip, forgets
	16: foster carers, from here, get money, get put, give us, glass, goes up, going cunch, got battered, had same, hard*
	16: he bent, he wouldnt, hedge, his knee, hold on, i carry, i drop, i spit, i try, in bottle, in different, is 11
	16: is nice, is sending, jayd*, kitt*, knees, know that, lad at, lads in, left us, lifts, lip is, look like, love .
	16: love each, makes her, me nobody, me stop, men for, mone*, mum she, mum shouts, mums ex, my knees, my sleeve
	16: nappy ., need get, new kid, next ., no top, none ., not~choice, not~deep, not~help, not~lunch, on roblox, on wrong
	16: out quick, owe for, rather sleep, remember ., restrained me, robu*, robux, said thats, say my, scratch, screaming
	16: she ripped, shouting, shouts at, sister sleep, sleeping at, smell ., so ., so people, someone made, something in
	16: spit, stabbed, teddy and, tell but, that deep, that gets, thumb back, told not, top on, trip, trol*, trouble if
	16: twice this, upstairs ., walks, want be, we love, whats in, when we, window ., window at, with men, wor, year 7s
	16: you know
	15: . bin, . dog, . monday, 13 ., after this, age ., all girls, am 16, and my, arms when, arou*, around, as punishment
	15: asks, at number, banged my, be married, be me, bit my, boot ., brid*, bring shame, calmed down, can smell, clot*
	15: covers, do pe, doct*, doesnt know, dont matter, drives, engagement, face till, fell down, file, films it, find my
	15: for breakfast, for swimming, froze, go tonight, going in, got bruises, have bed, have nice, he touched, her i
	15: here i, his eyes, his shoes, his special, home with, hungry, i banged, i froze, i skip, im 13, im running
	15: in carpet, in garden, in he, in that, in when, inhaler and, instead, it burns, it stings, keep our, kids at
	15: kids like, kisses me, lady went, laughed at, leo, light on, list, longer ., matter, me bag, me one, meet me, migh*
	15: might, miles away, my file, my mattress, my next, myself ., nice his, nick*, nods, nods off, not~change
	15: not~matter, not~photo, now hes, of lads, of night, on shift, one not, only feel, outside my, padl*, page
	15: passport photo, past ., payi*, paying, person, piled, piled on, pizza ., police, puni*, punishment, punishment .
	15: ran away, real gun, rush, say wait, says his, send pictures, shakes me, skinny, slaped, slaped me, sleeves
	15: someone, someone did, spelling, spen*, stings when, stops, street ., stuff for, summ*, summer, supe*, swore .
	15: tablets ., thats all, thats it, there is, they smoke, they threaten, threaten, told whole, touched my, twel*
	15: twelve, twelve ., two phones, up when, us if, waiting ., want stop, was my, wee and, wee since, went toilet
	15: whats point, where we, while he, wont tell, year 10, yest*, yesterday, your room
	14: 11 and, 4 and, and didnt, and laughed, answer, at 4, augu*, august, baby when, back again, back on, back there
	14: being held, believes kids, bend*, bleach in, body, bra, came ., coat ., coat because, cousins ., cries for
	14: dont bother, drag*, drop*, easter ., every meal, explode, eye from, faci*, facing, facing wall, fingers back
	14: flat*, flats, flight, for weekend, going run, gold and, got be, got job, hand and, hand over, he gets, he watches
	14: head i, her dad, her on, hide it, his family, his mate, his voice, hold his, hood*, i jumped, i pick, i scared
	14: ill do, in belly, in by, in july, in one, in room, in so, it after, it because, it but, it cries, it stop, its me
	14: ive never, joke but, july, keeps coming, kid here, left but, let her, little lad, loaded, locked me, mad i, me had
	14: me into, me last, moves, mum goes, mum keeps, my bra, my house, my locker, my torch, my toybox, need*, needle
	14: new placement, notice, not~hands, not~he, not~home, not~notice, now for, offe*, old school, on call, on here
	14: other end, pack, pani*, passed me, people who, phones and, photo ., pig, powder and, puts his, rive*, river
	14: room when, safe ., said his, says dont, school because, school for, scie*, science, seen my, sharpenes, she say
	14: she shakes, she sits, sist*, sit facing, sit out, slow*, something ., song about, spoi*, stay awake, there with
	14: they dragged, they found, three days, thur*, till his, times day, top, torch, torch ., toyb*, toybox, toybox .
	14: trampoline and, uncle has, understand ., underwear ., us drink, wait until, wall when, want him, was 4, wasnt here
	14: we dont, whit*, whole class, will ever, windows, wishes she, with man, year 6, you check, you if
	13: . hole, . lads, . you, 10, 6 days, after 3, am afraid, and let, and lost, and wont, are both, are from, arms and
	13: at breakfast, at window, back till, bags in, beat*, because thats, bedroom ., before my, bits, blamed for, blokes
	13: book*, boot*, boots, brother got, burn my, but his, camera ., cameras, chased by, coat*, coats, contact again
	13: couldnt stand, cried ., cries and, day, delete it, didnt go, dinner and, dont use, down*, downstairs, drops me
	13: ende*, ended, ended up, enga*, for picture, for wee, from other, gara*, get them, gloves and, gone missing, good*
	13: happens, has bruises, he loses, head kicked, her wine, his girlfriend, hit ., hob, holds, i chose, i havent
	13: i sold, i wake, i wee, im bad, im one, in box, in hedge, in margate, in tent, int, is all, is doing, is empty
	13: is right, it before, it dont, it its, it thats, its coming, its her, jack*, kicked in, knif*, knife, landing .
	13: learned, let them, lines in, lines on, loses on, make my, margate, match, mate says, mates for, me every
	13: me school, medi*, meet at, mine, mum sleeps, my passport, nail, never born, new place, night in, nood*, not blood
	13: not that, not~because, not~believe, not~blood, not~cross, not~days, not~kid, not~money, not~unless, not~up
	13: not~with, of car, off bed, on fortnite, on hob, on horses, on landing, on thursdays, on us, one on, only 5
	13: our special, part*, pe ., phone ., pile*, pills ., profile, puff, puff*, pulled out, put bleach, pyja*, raining .
	13: ring ., said nobody, scal*, screaming ., shake, shoes have, sight, something for, sort, staf*, staff stood
	13: stinks of, stub*, stubbed, stubbed it, teach me, teacher put, that, them back, they wont, this ill, thursdays
	13: time, true that, turns, use my, was never, were having, will ., with kitchen, wore my, wron*, wrong, wrong side
	13: yesterday ., youn*
	12: . kids, 15 and, after you, airi*, airing, airing cupboard, all up, always comes, and 6, and nails, and smashed
	12: and stop, and wouldnt, balloons, been bad, bills and, blood on, bottle so, brown, bruv*, bum ., butc*, camera in
	12: cant leave, carer smells, carry it, case he, cash and, caught me, clothes so, colo*, comes contact, counts, cup
	12: dad slaped, dancing, do anything, do nothing, does stuff, dont come, dont cry, film ., filmed, fingers in
	12: fireworks and, flat, flat in, for run, for talking, for telling, four ., game ., garden ., gets angry, going get
	12: got slapped, grandmother, had her, had his, hair with, has wine, have it, have water, he rubs, her room, her stuff
	12: hid, himself ., his feet, his little, horror, i felt, im old, in airing, in some, is mad, is watching, it only
	12: jumper, jumper ., keys, kicked, kitchen scissors, light off, like im, listens ., little girl, lose ., man at
	12: man for, mattress ., morn*, mum cant, my chair, my stammer, nappies, night and, night or, no coat, no dinner
	12: no point, nos, nothing me, not~arm, not~breakfast, not~house, not~left, not~married, not~pe, not~place, not~point
	12: not~tomorrow, now so, on minecraft, on our, one is, only happens, only ten, or they, others and, padlock, past my
	12: pays for, people with, prin*, pulled it, purple, pyjamas ., rang me, reas*, reason, remi*, rid of, ripped up, rubs
	12: said if, same car, saving, says hell, school ., school but, sent one, shelter and, sister sneaks, slams, smiles
	12: sneaks, sneaks out, so long, sofa ., stammer, stands outside, starving, stop at, summer and, surv*, survive
	12: swear down, take, thanks, that hard, that my, them ., they bring, they gave, they pulled, they shut, tho i, tipt*
	12: tiptoe, tiptoe when, trac*, twists, twists my, up tomorrow, us at, us school, vine*, vinegar, walked into, was out
	12: wee in, weighed, went up, what school, white ., whole school, with acid, with broken, with light, would
	12: would believe, wrist is, writing this, yellow and, you havent
	11: . haha, . phones, 5 and, always someone, am his, and all, and everyone, and there, angry when, arms after
	11: asking if, asks if, at my, auntie, baby brother, bathroom, because me, bedtime ., belt if, birt*, bite .
	11: blade and, bother ., bought me, boyfriend and, brother rang, char*, cloth, come round, coming with, curt*
	11: curtains, dean, dirt, do better, do him, dont want, face down, fain*, fire in, foil in, for chips, for family
	11: from my, from when, funny and, get locked, get no, gets picked, girl here, girl next, go with, goes for, got rid
	11: had do, had fit, hair off, happy she, he cut, he has, he held, he looks, he sends, head of, hear him, her special
	11: hip ., his arm, his profile, hitting, how do, i cut, i keep, i lock, i looked, in august, in calm, in cloth
	11: in toilets, its bad, joking ., keeps sending, knee in, know whats, lad i, leaned, leaned on, leed*, leeds, little
	11: losing my, loud ., mark ., mates in, me mum, me sick, me vapes, missing its, more night, morning, much trouble
	11: my big, my calls, my dads, my friend, my pjs, my team, my uniform, new girl, nights, no camera, normal for
	11: not~arms, not~miss, not~shut, not~whats, number for, off his, on since, one because, our own, out like, outside .
	11: pay for, pe and, phones on, picture in, pjs, play with, pois*, poison, post*, pour, profile but, quiet room
	11: real kids, said no, she hides, shut and, since he, skirt when, smacks, smacks me, smashed ., so dont, sock in
	11: staff dragged, stay on, still there, stop ringing, talked me, they can, they go, time you, tonight when, tooth .
	11: up like, us chips, uses my, using again, want take, was going, what is, whatever, when bev, when its, who are
	11: wine and, wine every, working, worry i, would notice, year old, you make
	10: . aint, . gave, . jayden, 9, always different, am ok, and takes, any of, are in, asleep when, baby in, baby make
	10: back in, bald patches, bath because, be easier, big lads, boyfriend is, brother has, burns ., by bins, carer hides
	10: carer never, chose, climb out, couldnt stop, craw*, crisps for, cut my, dad every, dama*, dinner money, done with
	10: dont answer, dont leave, dont show, door opens, down and, dressed, drinks she, easier, everyone would, fence .
	10: field ., find us, finger marks, flat and, flats ., flight ., food ., for dare, for hour, for swearing, gets me
	10: gob, going climb, going home, ground so, had row, hamm*, has gun, he used, he uses, her and, him that, home in
	10: home is, horr*, house at, hug at, i fell, i find, i not, im mature, im ok, in tin, is 13, is good, is small
	10: is still, jayden, kayl*, know about, know what, later ., learn, leave ., leave care, list of, litt*, long .
	10: lunch and, man asked, maso*, mason, matu*, mature, me baby, me his, me names, me picture, me some, me things
	10: missing, most, my country, my exams, my thigh, myself when, name*, names, near ., never came, night staff
	10: night with, nightie, not~4, not~as, not~if, not~is, not~ive, not~marry, not~show, not~tell, not~we, not~your
	10: ok but, on all, on ground, on private, only get, onto, open my, opens ., othe*, out for, own back, patc*, patches
	10: pe top, phone case, private and, put padlock, quiet when, ribs hurt, room i, round me, row, said boys, said do
	10: says hes, school showed, school since, scott, search, see his, self ., service station, she not, shed with
	10: shes on, sign my, slipper and, so its, staff think, stop crying, stri*, stuff out, swearing, swearing .
	10: takes pictures, taxi man, tell my, them*, they play, thig*, thigh, things when, ticket, till we, tipp*, tipped
	10: touched me, trouble, village, was bleeding, was missing, watches me, we play, were watching, what she, when he
	10: where mum, will kill, will run, wishes i, with older, with ruler, year 7
	9: 16 ., 7, about me, after and, again staff, all planned, and drove, and marry, and squeezed, are crying, aren*
	9: arent, arm up, at our, away i, because her, because people, been ringing, before school, being made, big boys, bite
	9: bottles in, breakfast ., breath ., bruver, bus station, clean ., comes into, cutting again, dese*, deserves it, dms
	9: dont think, drove off, ear has, eat in, eaten since, epil*, epilepsy, evening ., face on, feed, flyi*, flying
	9: for bag, for every, friends and, garage because, gets it, girl ., go under, got black, gym ., hamster when
	9: happens if, has run, have bother, have eat, he likes, he messaged, he stays, her fag, her up, hes going, his stuff
	9: hit my, home gets, i hit, i will, i work, im 8, im naughty, in home, is 5, it her, it werent, it will, kiss*
	9: lads at, lid, lifted, lifts me, lock food, lodg*, lodger, lodger ., mana*, manager, married in, me going, meet him
	9: memory, memory box, messages ., money for, my bike, my epilepsy, my memory, my nappy, my stomach, naug*, naughty
	9: night they, nightie ., no lunch, not be, not real, not~baby, not~breathe, not~saw, not~social, not~some, not~until
	9: of who, off man, older lads, on discord, on kitchen, one ., or he, our country, perc*, percent, phone she, pictures
	9: place, planned, planned for, punc*, purpose i, razors, real family, ringing since, roast dinner, school i, score
	9: secret, sex with, she washes, should of, shouts ., sick and, sister goes, sitt*, sitting, so much, sofa by
	9: something me, something sharp, son, staff on, stom*, stomach, stop him, stuff is, sword, sword in, tea at, tell he
	9: them stop, there are, they want, things in, till she, time and, time he, times and, timetable ., too long
	9: tooth has, train ticket, un, use toilet, wait outside, was ., was nice, wash ., wash he, watches, went away, werent
	9: when grandad, where he, will forget, will wait, wont need, you cant, you did, you have
	8: . kid, . sometimes, 14 and, 15, 4am, accident ., after summer, all im, and bring, and brought, and found
	8: and noodles, and that, and walk, and wants, and when, are taped, ask ., asleep and, aunty, baby cousin, bag incase
	8: barb*, barbers, bathroom has, because theres, bet on, boiling, boy got, boy here, breathe ., broke my, brother down
	8: bullets ., by morning, can be, can have, chew, ciga*, cleans, cleans it, cold water, come get, crying and, cut his
	8: dad threw, digs, digs her, doesnt want, dont write, down stares, down steps, drink, dun, elev*, eleven, emba*
	8: exam*, exams, fags, family ., for lying, for money, forgetting, friend gave, from her, from nursery, gate, gets hit
	8: getting it, girl she, goes work, going back, got something, has real, have my, have sleep, he come, he gave
	8: he touch, he works, head every, hear his, hell put, her medicine, hes angry, him hes, his laptop, hitting me
	8: hold but, hoody, house so, hungry ., hurt for, hurt me, hurt my, i joined, i must, i shake, ill go, im dead
	8: im doing, im saying, in bag, in march, in quiet, is big, is me, is no, is up, isnt allowed, it would, its nice
	8: keep forgetting, keep*, key and, kill, lady is, lady will, legs with, man downstairs, me phone, me send, moved in
	8: my best, my number, my uncle, my unit, my waistband, nan has, nappy on, neig*, nobody cleans, noodles, not eat
	8: nothing ., not~alone, not~cleans, not~no, off because, old coat, old like, on site, out of, own ., own kids, packs
	8: pants down, pretending, pretending be, punches, punches my, put chair, radiator, real bullets, ringing ., rip
	8: roast, safe hold, said meet, same nappy, saying ., says mum, school nurse, school shirt, school so, scot*, server
	8: share one, she digs, she doesnt, she listens, shoes ., shoes are, short ., sick, smell and, staff is, stares, steps
	8: straighteners, swel*, swelled, swelled up, tap, taped ., teacher says, that house, that*, thats, they bet
	8: they forgot, they hurt, they no, thinner, told say, took loads, van, voice, wais*, waistband, wants meet, was cat
	8: washed, watch ., watch him, weight, wet my, whil*, while, whip, will believe, will say, with lighter, wont ring
	8: would get, year got
	7: . could, . their, . told, 14th, 800, about setting, abro*, abroad, acid on, against door, all get, all now, and
	7: and living, and tell, ankle ., ankles, at dinner, at other, back that, batteries out, be back, beer and
	7: behind garages, ben, big girl, birthday, black stuff, box, breath at, bring it, brother wont, burn myself
	7: burns all, but you, came in, can wash, cant look, carers son, chair against, chance, chance ., chewing, cide*
	7: cider, cigarette, club and, comes for, covers ., curtains shut, cut me, dont worry, earn*, earned, ends
	7: every friday, every tuesday, face is, face*, flick, flick knife, football team, forever ., foster mum, fridge
	7: friends dad, frig*, frightened, fun ., garages, garages ., gary, gets presents, girl and, given, going tonight
	7: good one, got thing, grandma, hands round, has go, has not, havi*, having, he can, he walks, hear me, hers .
	7: his lap, hood, hung*, i, i earned, i share, in door, in ground, in same, inside ., is blue, is swelled, it bled
	7: it where, keep it, lap, less, lets her, lid ., like i, lives, lock ., locks, married, mate ., me abroad, me away
	7: me by, me fags, me in, me sit, me swear, me this, me train, missed my, monday ., my aunt, my messages, my paper
	7: my photos, my toes, night ., no hot, no where, nobody can, nobody sees, noise ., not get, not~better, not~carer
	7: not~done, not~friday, not~police, not~real, not~sees, online boyfriend, only ever, pays her, penc*, pencil, photos
	7: place on, poo, right ., roas*, room all, round head, said hes, saved me, school deserves, server where, setting
	7: shake when, share, shes not, shirt ., shop gives, shot*, signed for, since she, sink ., sleep at, so they
	7: sound and, spit*, still have, stop my, straight after, such, sund*, taking me, telly ., than*, theres gun
	7: theres kid, this summer, throw, tips, tips ., toilet and, took batteries, under duvet, wakes me, walks past
	7: wall until, were*, whatever is, where my, white powder, wife ., window is, with bleach, wood*
	6: . am, 16 and, 3 grand, 41, 41 days, act, allowed say, and dont, and everything, and hug, and locks, and smiles
	6: and theyre, and think, apar*, apart, arm from, arm with, asleep i, at lunch, back at, bad ., bags ., be sent
	6: beat my, been scratching, bends, bends my, bin bag, blue and, bombs in, buys me, bye my, can make, can see
	6: cardboard, carrier, carry my, changed and, church ., clean for, clothes ., code word, come*, comes, costume goes
	6: counts my, cover, dad drove, dirty and, do what, down by, drink out, easy ., end ., farm*, farmer, feed*, feet
	6: fiel*, field, films, first aid, for cutting, for mum, forty, foster dad, from pub, game and, garage, gets her
	6: girls do, give*, go floppy, go out, go toilet, going meet, got ., grand, grandma told, guess, hang*, hate*
	6: have bin, have*, havent, he done, he knew, he lay, he smells, hed, her arm, her step, him know, his own, his thing
	6: homework so, i dropped, i punch, i should, i smell, i swore, i touched, i was, impr*, in carrier, is late, is left
	6: it at, it had, it leaves, it or, it she, it smells, its always, laughs when, lay, lay on, life story, like when
	6: little one, little wife, loft i, made it, math*, maths, me i, me weed, me when, me who, money off, mum burnt
	6: mushrooms, my bathroom, my clothes, my things, my wee, neck ., not~didnt, not~enough, not~hair, not~not
	6: not~placement, not~speak, not~told, off it, on camera, on field, on fire, on game, on one, on you, only 13, only 4
	6: only 9, only got, only want, other, out room, owe him, pain, parked, pays, people ask, pressed, punch wall
	6: puts her, scared and, scared for, scared go, school photo, sees ., sent back, she goes, shop, showed my, slep*
	6: slept, smashed, smiles so, soci*, social, sorry ., sorted it, stab him, stas*, stash, ston*, swor*, swore, take her
	6: tape*, taped, teach, that and, that school, them say, theres girl, theres only, they only, they showed, things and
	6: this guy, through and, tie my, till my, timetable, tin ., toilet roll, too loud, torc*, trie*, trip and, tummy ache
	6: unle*, unless, until my, up outside, video, viol*, wait at, was at, wasn*, wasnt, where you, why did, with gun
	6: wont see, wooden spoon, wouldnt wake, wrote down, wrote it, wrote letters, wrote that, year i, you anything
	6: yourself ., zombie
	5: . got, . ollie, 17, 50, 50 quid, all, am, and out, and say, and shows, and sometimes, baby because, bands .
	5: bank card, believe, board, brad*, bradford, brother ., by his, bye, cant get, car outside, carer has, carer was
	5: chew*, comes up, coming off, corner ., couldnt breathe, cry and, cut, dad keeps, dad locks, dad makes, dann*, danno
	5: die when, does wrestling, dont touch, door i, door with, elli*, everywhere, except me, fags and, faint, feel safe
	5: feels ., flop, foot ., for four, for free, for one, for real, for ticket, for what, from where, garden and
	5: gets money, giv, go away, got big, had good, had machete, hadn*, hadnt, has my, have nightmares, he cant, he kicked
	5: he moved, he sent, he shouts, he shows, he will, heavy and, help im, her hands, her mums, her neck, hes got
	5: hes not, holds me, home he, hosp*, hospital, hospital its, house stinks, how roll, i always, i bang, i cant, i lied
	5: i meet, i woke, ill come, im back, in blue, in bradford, in trouble, in washing, is bad, is leaving, is mean
	5: it done, it for, lace*, laces, lead*, leader, leave baby, lect*, lectric, legs for, letter and, levs, lied
	5: lied about, little kids, liv, locks him, love me, loves, mate keeps, me carry, me robux, me stand, me tablet
	5: me turn, me walk, meas*, meet man, mum would, mums friend, must, my bank, my compass, nails done, night man, no for
	5: nobody checks, not wake, not~anywhere, not~ate, not~board, not~give, not~hears, not~lectric, not~love, not~minutes
	5: not~move, not~sleeps, not~window, now she, of how, older ., olders ., olli*, ollie, on, on sofa, on video, on wall
	5: only do, outside home, packed and, put her, round her, school he, sept*, september, shake ., she kisses, she takes
	5: showed me, shower in, shut*, shuts, since they, sleep till, sleeping on, snap*, so drunk, soak*, spoon in
	5: still living, stings, stinks, stuff ., talked ., tap on, they giv, theyre is, threw, tiny, touch it, tryi*, trying
	5: two of, unless i, wait*, walk past, walked, wants see, was crying, water until, way flight, wedding in, went on
	5: when little, when were, whisky, whole house, wont go, woul*
	4: . carpet, . sam, 24, 24 he, 6 i, abov*, above, after her, all of, and comes, and scrubs, and tells, asleep with
	4: at house, bands, because she, bedr*, bedroom, been dentist, bike ., bonf*, bonfire, boy i, brother in, bruises and
	4: calling it, cant tell, cant wake, carpet burns, cat but, chat, chats, come back, comes back, comf*, comfy, comfy .
	4: couldnt go, coun*, cousin and, covered in, cry when, dad gets, dinner ., done and, dont ring, door shut, drops her
	4: fake, falling asleep, fault ., fed ., feel something, film and, fingers, friend on, gave them, gave us, get new
	4: get off, go stiff, go that, going end, got her, grandma gave, guy in, happen if, has marks, have keep, he kicks
	4: he needs, head goes, here gets, herself if, him what, his keys, hold it, hood and, house in, i ask, i caught, i did
	4: i pretend, idea ., im asleep, in bum, in them, is 24, is banned, it normal, its cat, jump when, keep blade
	4: keep quiet, kick, kids in, kissed, know if, lean*, letters everyone, lighter when, make up, make*, makes, marg*
	4: mates dad, maths teacher, matter what, me get, me promise, me put, me vbucks, minutes ., money and, mum bought
	4: music up, my camera, myself in, nan says, nerves, nice, night since, nips, no idea, none left, noodle, nos my
	4: not~face, not~find, not~first, not~idea, not~swear, not~they, not~wants, not~week, not~work, other kids, others
	4: passport so, people in, picture and, pillow ., plai*, plane ., plays, quid, real mum, roblox nos, round my
	4: said come, say thank, scrubs, see board, see if, send my, sett*, shame on, shes asleep, sister in, sleeps .
	4: someone said, sounds, sounds like, speak me, staff, stairs by, stif*, stiff, stiff when, stop and, stop washing
	4: stopped ., street, takes my, that unit, thats ok, them on, tickets and, train ., true, turned it, two hours
	4: uncle he, up all, vbuc*, vbucks, wake her, wants it, watch films, wett*, wetting, wetting bed, who in, wome*, women
	4: wrote goodbye
	3: . granny, . tomorrow, 15 ., 4 days, adopt, again last, am woman, and her, and two, and wrote, another ., award
	3: award ., back after, bag thing, batt*, be asleep, biscuits, boil*, bottles and, brother keeps, bumped into, but we
	3: by door, car with, cooks, corridor, could i, cry he, died because, doesnt speak, door every, door they, doors .
	3: double, dressed ., drop it, dump*, dumped, dumped me, everything ., face in, feet ., finds, found foil, from his
	3: get something, goes out, going have, had me, hang, have more, head with, held down, her stepdad, herd
	3: here tomorrow, his dog, holding my, holds my, hoo, how easy, hug, hug and, hurts and, i choked, i herd, in black
	3: in towel, in white, is drunk, its because, its quiet, jayden and, jour*, kick off, kicks off, know why, left on
	3: like 40, made my, man in, mate*, mates, me lol, me till, me until, messages me, might do, mum isnt, mum says
	3: my home, my hood, my nails, my pictures, my plaits, near my, nika*, nikah, no grown, nobody asked, not hungry
	3: not sleep, note*, not~18, not~dads, not~grown, not~nowhere, not~shes, not~time, not~walking, ok if, on until
	3: one side, ones looking, only little, our thing, out which, people now, picked on, placement for, police ., poppy
	3: pretend im, put spoon, room by, said and, sends, she does, she dont, she sleeps, shooting, shower with, shut it
	3: sign, site, skins, smoking, so me, so tight, someone has, something wrong, somewhere stay, spot*, spots, spots .
	3: straight, stripped, stup*, stupid, swimming costume, takes me, takes us, talk on, telly is, them sat, there stuff
	3: they filmed, they had, they sent, think how, took it, took my, touches my, town because, uncle pays, under blanket
	3: up against, up top, videos ., vill*, walking home, want more, wardrobe because, was and, wedding i, what they
	3: while they, who says, who wants, will come, will go, with horrible, worker i, yank*, yanked, yet .
	2: . step, 40 ., 6 and, account and, after ., again and, again i, again she, all round, and felt, and hides, and holds
	2: and its, and trainers, angry ., ask what, bag by, bag packed, ball ., beat up, because they, behind door
	2: best friend, big dave, blanket on, blur*, blurry, blurry ., bring, calm, can use, class who, dad ., days when
	2: didn*, didnt, doesnt wake, dont have, dont now, ellie, everyone has, face from, films me, fire with, friday i
	2: friend said, get bad, get sent, got it, got marks, got none, got picked, guy on, hair and, hand goes, hands go
	2: happy ., have ask, have be, have go, have got, have kept, he might, he twists, her back, her do, hid all, his .
	2: his nose, home and, house he, hugs me, i breathe, i go, i laugh, i send, in face, in for, in gang, in knots
	2: in other, in unit, it didnt, its, its raining, jacket, kept me, kids hold, knel*, knelt, knelt on, knot*, knots
	2: lie on, lunch ., me 50, me dirty, me sell, mode*, model, must do, my heart, my operation, nan is, news*, newspaper
	2: nick, not~ask, not~choke, not~doing, not~good, not~lets, not~none, nuts, of man, of new, once on, out crying, out i
	2: over ., packed under, plan for, plans, police cant, pounds, promised ., put them, quid in, roll, sad i, say its
	2: school not, sees them, september because, she would, sick when, since thursday, sit down, slam*, sleep if
	2: slept and, slipper, snapchat says, so she, something about, something so, step brother, thats what, there on
	2: theres people, they do, they turned, theyd, think she, three of, tight i, time it, touched by, trousers ., tuck
	2: us about, us go, us in, videos on, walking in, want me, want*, wants die, wants more, was blood, was laughing
	2: water, we all, went black, wets, which window, will find, with grandad, wont stop, worked out, writing, wrote this
	2: you tell, yours
	-2: . history, . nurse, . so, 18 in, 20, about bullying, all on, and down, and ive, and nearly, anything i, at youth
	-2: away, bag ., because someone, beli*, bite my, bombed my, book and, boxe*, buried, can get, carer lets, cat sleep
	-2: chapter, cheesecake, cheesecake ., coming on, could murder, dad was, dared, day on, deli*, did play, dog ate
	-2: dogs so, drink she, else, engaged, eye ., favourite film, fight with, for her, get one, get shot, girlfriend and
	-2: good we, got chips, got merit, got slaughtered, got took, gun for, had power, hard ., have run, have toast
	-2: him with, horrible, house, i screamed, id rather, it stopped, killer ., knows ., late so, lego and, lights and
	-2: livi*, living, losi*, losing, maths test, me about, missing ., months, move nearer, mug ., my auntie, my french
	-2: my hamster, my lego, my pokemon, nand*, nandos, nandos ., never saw, night before, note, not~about, not~fed
	-2: not~her, not~messages, not~pudding, not~put, on war, onli*, online, our school, paid for, path, poke*, pokemon
	-2: power, power cut, ride*, rides, rides ., says he, says no, scru*, showed, singing should, slau*, slaughtered
	-2: so jealous, speaking, speaking exam, staff did, stories ., story about, strict about, striker, striker is
	-2: tenner for, thing on, think im, tightened and, trainers and, walked home, war path, was ages, was nervous, we shot
	-2: weed*, weeds, went mental, were ok, will die, would rather
	-3: . because, . coach, . me, . police, . school, after it, after training, and came, and leaves, and put, and robbers
	-3: and sent, and sofa, at park, at whole, away join, bathroom and, bear*, been at, bombed, boxes, built, by time
	-3: call it, came talk, cancelled ., car ., carer screamed, carer takes, chips ., coac*, coach, colour, cous*
	-3: cupboard for, dagg*, day ., do, do stuff, doll, dont ., dont like, dran*, drank, drawing is, everything
	-3: everything and, exam ., exploded ., fish ., fridays ., friend told, girlfriend is, got bike, had sex, he pays
	-3: home i, i bombed, i bought, i bumped, i spilt, i use, if it, im good, impo*, imposter, in big, in history, in may
	-3: inst*, is ok, jean*, jeans, keep getting, kill me, knew ., learnt about, lega*, legal, libr*, library, lick
	-3: maths is, may, meri*, merit, merit for, microwave, microwave ., mons*, monster, move, mum was, murderer
	-3: murderer ., my homework, my leader, my tummy, name for, new gun, new uniform, nobody comes, not sad, noth*
	-3: nothing, not~asking, not~comes, not~own, not~sad, not~sorted, ok we, old ., one of, online ., order, outside in
	-3: pe because, pictures and, pillow and, plastic spider, played cards, pointy, poli*, police and, pool and, presents
	-3: prof*, proj*, project, put plastic, putt*, putting, remo*, remote, ring*, robbers and, sad and, sausages at, savi*
	-3: say sorry, scared im, scra*, scream ., second, sent it, serv*, she held, should, sigh*, sile*, silent, slaps
	-3: soaked ., stay ., story book, team ., they moved, thing in, three and, toast, tour, training ., training so, tree
	-3: tree ., tuck*, tucks, was cancelled, was dead, was gutted, we built, we learnt, we never, we sat, we told, weekend
	-3: went over, when contact, whenever, with hammer, with scissors, would make, you say
	-4: . archery, . chess, . dead, . mario, 10 pound, aint in, alone is, always hungry, and gas, and men, angry and
	-4: are like, arrow hit, at brownies, at camp, at six, ball*, bang my, beat him, best mate, bill*, bills, blan*, blind
	-4: boy who, boyfriends, brace off, brownies, can go, can you, candle, chea*, cheats, chess club, clock, court, crisps
	-4: dad has, day they, deserve, did i, do with, doctor, dropped my, ever ., every sunday, fail*, failed, fall .
	-4: fancy dress, fell off, first one, fools and, fortnite and, foster sister, game is, get hit, gets better, good and
	-4: goos*, goosebumps, got 22, had temperature, half ., hand ., handcuffs, has hurt, he shot, hedg*, history ., i only
	-4: i tell, if she, im ready, in fortnite, in homework, in play, in second, is criminal, is hard, it if, josh, judo i
	-4: juli*, killed it, leth*, lethal, lolly, loo, made me, mams, match and, maths and, me from, me mams, me wear
	-4: murder ., my bedtime, my coat, my exam, my inhaler, name on, nans, next room, nobody died, nobody is, not~checks
	-4: not~dark, not~fighting, not~school, not~sleep, on bathroom, on carpet, on days, on football, outside our, pads
	-4: passport for, pira*, played police, prison, puppy ., rath*, rather, reck*, regi*, ring my, rock*, scary you
	-4: second half, shav*, she can, shin pads, sister, sister got, stitches, tea and, team is, they kicked, this place
	-4: told us, tong*, tongue, tooth is, touching, tower i, understand, walls, want new, want walk, wanted say, war in
	-4: was best, was murder, watc*, water fight, week i, when*, will end, with sir, wive*, wives, wont talk
	-5: . dave, . mam, . stop, 17 ., abit, afra*, afraid, after that, agen*, and can, at first, at half, be alone
	-5: blackpool, bowling and, brave and, brush, bulldog, by half, can come, cards ., carv*, chat*, cinema ., climbed
	-5: clown, contact lady, costume, dodg*, dodgeball, dogs and, down i, eggs ., everybody, everywhere ., fath*, father
	-5: fenc*, finger in, finished hunger, fire of, for being, for joke, for leaving, frances trip, friday and, froz*
	-5: get it, gets in, got bit, got into, got moved, got saturday, great fire, gun in, had lunch, had seconds, had water
	-5: half, hamster died, have sleepover, have wear, her every, hit ball, how long, hungry at, i count, i missed, i ring
	-5: ille*, illegal, im stuck, in dark, in pe, itches, know im, lady at, little cousin, london and, lose*, loser
	-5: lost ., lots, lots of, me drive, me next, midn*, midnight, minecraft house, more than, mummy, my boyfriend
	-5: my feet, my goldfish, my headset, my kit, my nose, nervous but, never come, never seen, new social, nose bled
	-5: not~best, not~let, not~met, not~need, not~was, of london, old teacher, older lad, on cupboard, out about, over dog
	-5: passport by, pena*, penalty, penalty ., pens ., pris*, said shed, saturday job, school who, scooter ., seen
	-5: shaking before, she lets, shoot me, sing, sister and, sleepover and, so no, speech but, start next, stepdad is
	-5: still at, tea, text when, they were, thinks, tried, us i, was fine, was sad, what happens, when there, with cake
	-5: with foster, you put
	-6: . cant, . last, . need, . put, 9 and, about college, about drugs, all night, and cried, and gets, apri*, april
	-6: april fools, away and, back with, bath on, be sick, bin ., blam*, bowling, burping, bus i, chair, chur*, church
	-6: doesnt ring, dont need, drop french, drunk and, eggs, fight over, flinch, fool*, fools, from, gcse, getting me
	-6: ghost stories, gone now, got soaked, graz*, grazed, guar*, guardian, had burping, had ice, had my, had nightmare
	-6: has asked, here it, his flat, hit anyone, hour ., hurt at, i paint, i scored, i stay, im always, in bath
	-6: in rounders, in rugby, is boy, is hundred, itll, its gone, its ok, ive been, jab in, kept it, kidnapped by
	-6: knows my, leaving and, left me, lock me, lock on, london with, me right, mood*, more i, my brace, my lines
	-6: my scooter, nail*, nails, no, not where, not~had, not~hard, not~man, off at, old cat, onions and, out lol
	-6: paint my, paper round, pyjamas, quid ., respite and, rounders, run, sausage, sausage ., scared ill, seen it, sees
	-6: set alarm, sister has, slaves, small and, smashed it, sorry for, sorted ., spiderman, stab*, stay with, stop being
	-6: stories, swea*, team got, tele*, test was, that test, think, told ghost, trainers for, training, volc*, waits
	-6: wall ., was wrong, went my, where dad, with no, worker is, worry about, you for
	-7: . after, . bought, . boys, . older, . ref, . smashed, 7 in, about when, acro*, across, alco*, alcohol, am not
	-7: and only, angry at, at, back of, badd*, baddie, bag on, batteries, be with, believes, blanket, brother come
	-7: bus and, by me, changed my, chat and, chemistry, clocked, crisps ., daylight robbery, days i, died ., dies .
	-7: doctor is, door for, drill and, drinking, dying of, each other, else ., else gets, eyes are, feeds, fencing and
	-7: flow*, for 3, for all, for saying, forget me, found out, free ., from rain, funny when, game*, games, got 7
	-7: got shot, gun from, had secret, had sip, he takes, here, hit with, i blocked, i drank, if theres, im writing
	-7: in drama, in gta, in head, instead ., is 15, is there, it got, job at, kicks, knee hurts, late on, later, leanne
	-7: lets him, like how, looks ., looks like, mang*, manga, mates and, me first, me think, me without, mind, minecraft
	-7: mock, mood, my, my last, my pillow, my stepmum, nan because, neit*, neither, nervous about, nights .
	-7: nobody believes, nobody clocked, nobody in, nobody tells, not going, nothing like, not~am, not~believes
	-7: not~clocked, not~fish, not~tells, not~year, office, old enough, one for, part, pe kit, pers*, phone in, pool .
	-7: pran*, prank, pudd*, pudding, rank ., rather be, rather not, robbers, roll ., runs, science teacher, she came
	-7: she wrote, slav*, slic*, someone check, someone in, spai*, spain, sprained, sprained my, teacher said, ten minutes
	-7: this one, tickets, towel, tummy hurt, victim, video of, wait, want, want change, was ok, we talk, while i, who i
	-7: work when, worried my, wouldnt, you on
	-8: . eid, . squid, . woman, 10 its, 400, account, aid, and juliet, appo*, appointment, are friends, are loud, are not
	-8: at airport, at new, awak*, awake, bangs, blood, blown, blown up, bril*, brilliant, brother more, burnt my, but i
	-8: but ive, by creeper, by friday, cara*, caravan, caug*, caught, creasing, creasing ., crie*, crisp, crisp but
	-8: day so, died when, door and, drank poison, dropped, dye, dye my, easi*, egg from, eid was, fan, finished my
	-8: for food, for his, for week, friend moved, going kill, good i, got blown, had fight, has been, have appointment
	-8: have share, he got, head ., hide under, horse ., hunger, hunger games, i finished, i pushed, if someone
	-8: in evening, in minecraft, inha*, inhaler, is strict, it again, juliet, leg and, me dye, minecraft ., mondays and
	-8: moved me, moving on, my poem, my story, my tablets, needle in, needles, never will, new girlfriend, new ones
	-8: new people, not~died, not~dye, not~locked, not~many, not~maths, not~thank, not~vape, of egg, one boy, only 1
	-8: panicking, panto and, park*, pizz*, pizza, private, pulled my, romeo and, safe here, scab, set table, share with
	-8: sharp, shot ., size of, skateboard, smok*, squid, squid game, stre*, stuff i, take me, tast*, taste, tea .
	-8: than once, tickle, time with, top ., upset ., wait for, was brilliant, was nearly, watched film, way he
	-8: were creasing, wifi in, with money, you about
	-9: . did, . had, . hide, about moving, and sir, are sound, are you, army and, assa*, assassin, band, bathroom .
	-9: bedtime at, best game, bloc*, brother says, but doctor, cake and, camping ., chem*, chip, clow*, coas*
	-9: contact and, costume for, cousin in, creeper, cushion, death in, do talk, drink and, escape, far ., filmed it
	-9: fing*, flus*, food hygiene, for last, for your, fron*, front, fun, get why, getting puppy, ghost train, giving me
	-9: goes off, going give, got bruise, got lift, grandad, grandad has, haha, happens with, has started, he lets
	-9: he tripped, her in, here are, hip, hour on, how tie, hygi*, hygiene, hygiene so, i come, i died, i have, i tried
	-9: i were, in army, in film, in leeds, it with, its crime, jaws and, keeper, killer in, knives at, lady ., leg in
	-9: lovely, make friends, me open, men and, mice, mum comes, mum has, my spellings, name and, need know, next time
	-9: not~crying, not~name, not~ones, numb, nuts and, old toys, on ghost, on level, on pens, once month, our street
	-9: out because, padd*, paddington, people come, phil, phone now, plaits, poem, pull*, puppy and, rubbish, rugby and
	-9: runs away, saturdays ., scoo*, scooter, send it, she makes, shot at, skate, sleep ., smells of, spar*, staff have
	-9: stepdad makes, stitch, swear, sweets ., table for, they cancelled, they saved, throat, tiktok ., uncle took
	-9: used be, vict*, voice ., war ., was cross, was man, was tired, washing up, watched jaws, wate*, way, weeks
	-9: when door, when his, whisper, whisper about, window open, winn*, with cup, you would
	-10: . 3, . havent, . thanks, about girl, about knife, ages, and set, and theres, ange*, anger, attacked, because bus
	-10: before you, biscuit ., bus broke, buse*, buses, calmed, came up, camh*, camhs, carer gave, cat, cine*, cinema
	-10: circus, climb, cloc*, coach ., cooker ., creepy ., did me, didnt get, doing comb, ear ., embarrassed when
	-10: exploded in, feve*, fever, film about, fini*, food when, frances, fren*, french, gets locked, gigg*, gives us
	-10: go and, goes on, gun and, hair, half past, happy and, has ., havent wanted, he punched, here and, here they
	-10: hides ., his mum, house down, hug ., ill get, in art, in freezer, in pakistan, it exploded, it hurt, it looked
	-10: joker, kicked out, life*, little but, machine, made jollof, man next, me present, mess*, mic, minutes
	-10: more because, mouth was, moved up, much ., mum cried, my anger, my coach, my driving, nan cant, never go
	-10: new phone, not~brother, not~forms, not~thinking, older, over in, own key, party for, path*, pathway, pathway plan
	-10: people think, place down, rain in, robbery ., said she, scared, scared on, school its, screamed house
	-10: secret about, shopping, shops, six in, slammed, smile, snores like, so cold, so embarrassing, so good, so my
	-10: so now, sold*, soldier, stood in, tell*, theory ., thinking ., tony, toys, under bed, walks in, want read
	-10: was embarrassed, was interesting, washing machine, weir*, weird, went everywhere, what happened, why does
	-10: words .
	-11: . head, . passed, . worker, 40 times, 7 ., abso*, absolutely, alarm off, all day, all he, allowed go
	-11: and homework, at hers, at nans, back ., back for, bath and, be illegal, beach and, beat me, before i, believe her
	-11: belly ., bit when, blis*, cake ., camp, carer made, carer said, carer snores, carer works, chil*, choo*, clay
	-11: comb, conn*, dad taught, den ., did my, died laughing, dinner in, divo*, divorce, doctor gave, ecze*, eczema
	-11: everyone and, fake spider, five ., for camp, for it, for three, going turkey, good me, grave, grave and, had cake
	-11: had lockdown, he had, he thinks, henr*, henry, henry and, her new, here because, hes in, hiding in, holes and
	-11: house on, hurts, i believe, i mean, im hiding, in dog, in house, in wardrobe, is broken, is old, is plenty
	-11: is taking, isnt true, it isnt, it ok, its alright, jealous of, judo, keeps asking, key worker, knife crime
	-11: left hook, like lock, likes, live*, lockdown, long*, look ., made her, maria, me sad, me that, me up, messaged
	-11: messaged me, micr*, milk, milk so, minu*, miss her, months ., music ., musical, my jab, my left, my minecraft
	-11: my new, my thumb, nearly cried, never said, next me, not~call, not~does, not~tonight, nurse said, nurse took
	-11: of fireworks, off first, one eye, one held, our old, own clothes, packed, party but, passport, personal
	-11: personal best, pige*, pillow fight, plastic, proud ., put fake, room gets, row ., rugby ., sand*, sat under
	-11: school my, school play, send letter, she made, she thinks, should get, shout and, so mad, solo in
	-11: something happened, sound ., swimming ., talking, text*, they argue, they left, this maths, thumb, toge*
	-11: together, turkey with, under dragon, under tables, we both, who do, worked, world war
	-12: affo*, afford, alle*, allergic, am bit, arch*, archery, arse*, arsenal, asked for, bled bit, blew my
	-12: brother still, by hair, carer i, caro*, cars, chatting, clapped, coat on, concert, contact was, cris*, dark but
	-12: divi*, diving, every morning, everyone was, everyone went, eyes ., feet are, fever tablets, fight someone, flan*
	-12: flannel, for world, fortnite ., fran*, gang*, get scared, girl by, give my, good way, got tickets, got warning
	-12: gta and, gunp*, gunpowder, gunpowder plot, had snowball, harm*, have cut, he let, head and, henn*, henna
	-12: her plaits, her prom, his wives, hoodie, hook is, i smashed, in good, in lessons, in taekwondo, is home
	-12: is savage, its cold, its got, jumped, kart ., level, like her, macb*, macbeth, made of, mates are, mati*, matilda
	-12: me tenner, mine is, mums boyfriend, my assembly, my breath, my online, my science, my solo, my tongue, my tooth
	-12: new bike, nine, no phones, nose ., not~afford, not~before, not~fault, not~friends, not~so, not~this, nurse .
	-12: off roof, on wing, our, packed my, park and, plaits ., plot, plot and, properly in, psyc*, rabb*, raining cats
	-12: rang, rela*, report ., room*, rooms, rubb*, rubbish at, run off, sand ., sava*, savage, school in, secret santa
	-12: shaking, she gave, shoulders, showed us, slammed my, snowball fight, someone for, stab in, staff here, state
	-12: state of, stay home, they need, throws girl, too many, trea*, trun*, trunchbull, trunchbull throws, voic*, warn*
	-12: warning, was boring, was shaking, we cut, week was, went numb, when she, wifi is, wing, wing ., would fight
	-13: . everything, . grandma, . mr, . ring, . someones, . year, 300, about his, about turning, after too, aint been
	-13: all had, am only, anne, arm for, bedt*, bedtime, bell*, belly, biki*, bikini, bins ., breakfast club, brig*
	-13: can cook, cant come, card*, carer always, changing rooms, chewing gum, come out, cried so, cried when, cut open
	-13: cuts out, dinosaur, down lol, driving theory, english ., every night, everything is, feelings, feels, felt sick
	-13: fight at, for chewing, for me, for six, for taxi, freezing, given me, going london, gold*, goldfish
	-13: got detention, got my, got off, harr*, harry, has given, him my, hit by, hurt myself, im 12, im fed, in mud
	-13: in museum, is with, jaws, join*, joined, kicked me, kids get, know how, lamp, lamp ., landing, lock him
	-13: machine ., me after, me cake, me fishing, me free, mine*, miss said, mistake, mock*, mocks, my aunties
	-13: nearly died, nerf, nose pierced, nothing bad, not~given, not~letter, not~much, not~mum, not~open, not~think, odd
	-13: of moving, off by, oldest, one bathroom, painted, partner, plane and, plas*, pupp*, puppy, raid, robl*, roblox
	-13: roblox ., sad on, says thats, science we, she put, she wants, showers, sip, sip of, stay put, stit*, strangers
	-13: sue, tablets for, talk you, taxi ., test ., theory, they leave, thing that, throws, tiktok, told you, too short
	-13: too tight, tuesday because, turning, turning 18, uncle does, want meet, want try, we saw, week and, weeks .
	-13: whittle, with ball, worried ill, yout*
	-14: . lion, 3 ., 8 when, and sat, apple ., are fine, are good, are killing, are on, asked me, battle of, begs
	-14: bev for, bled all, body ., box under, boys ., brew*, brews, bunc*, buried him, butterflies, can eat, can resit
	-14: carr*, chicken pox, choose my, chopped off, chopped onions, clue*, cluedo, crime ., cult*, culture, dad comes
	-14: else*, elses, everyone laughed, far, feel ok, film, final, fine now, finish school, friend wants, got robbed
	-14: gras*, grass, grass ., grea*, great, growing, gutted ., have do, he lives, headset, held door, helping me, i cry
	-14: i finish, i slammed, i worked, im off, in class, is torture, keys on, late again, letting, like see, lion
	-14: lion king, love my, map ., me doing, me hide, meet my, moth*, mudd*, muddy, mum at, my key, my nurse, my party
	-14: my shin, my wobbly, new shoes, new worker, night because, not been, not being, not~did, not~family, now its
	-14: off but, one from, only on, only one, operation and, our kids, plane, pox, pretended be, push, radio, red, resit
	-14: review at, rule*, saving for, says if, scouts, she keeps, she talks, size, snapped, so happy, someone elses
	-14: spel*, spoon ., stops me, take it, that joke, tho ., threatened, three times, took his, until im, used get
	-14: visit ., we lost, we played, were in, what time, whip*, whipped, will cry, with dad, wobbly tooth, york, you dont
	-15: . her, . horrible, . of, . worried, 6 ., after swimming, am nine, and girl, army, as joke, asleep in, batm*
	-15: batman, because shes, blamed, blow*, boy in, brave ., brought me, bucket, bum, burnt toast, came contact
	-15: came off, cant take, carer hid, carer wont, carers still, clap*, clear, come after, cry at, cv, dad came
	-15: dad shouted, den, everyone hates, exams ., exploded, feel scared, fifa, fifa ., fishing and, fly, flying .
	-15: forcing, forcing me, friends, gave him, girl who, got cancelled, had two, hand in, has one, hate mondays
	-15: have tea, he brought, head, heads off, his bag, histories, hope my, horrible histories, hot, hurts ., i bled
	-15: i called, i thought, ill, im 18, im learning, in harry, in microwave, in woods, is sick, it here, it takes, itch*
	-15: kitchen ., kitchen with, land*, let go, level 9, like blood, loads ., makes me, map, me back, me do, me secret
	-15: messing ., mind ., month, mufa*, mufasa, mum said, my savings, my video, neighbour, no ., no im, no worries
	-15: not fight, not tell, not~forcing, not~found, not~might, not~never, not~she, not~touch, not~worker, of contact
	-15: on xbox, or been, orph*, out at, over my, phys*, push me, put me, queue is, revision but, robbery, savings
	-15: says i, scene, school dinner, sent off, service, she bit, she helps, sleep for, spil*, star, stranger, sweets
	-15: talking ., than me, they let, thou*, thought, toast and, told them, trainers ., tuto*, tutor, up until, violated
	-15: wall and, was fight, was scared, when mufasa, while she, wine ., with revision, with us, woods, write
	-16: . felt, . gran, . line, . stuck, . this, . tried, 5 ., again so, alon*, alone for, and jo, anyone in, anywhere
	-16: ask him, asked ., asked us, at 8, at fair, aunties and, bag and, beco*, boiler, bored ., bride, brings, brush .
	-16: buck*, bullying at, burning, cadets ., carer, change my, charity shop, chest ., cold at, conc*, county, cushion .
	-16: dark, dayl*, daylight, deat*, death, dont do, dont forget, duty, dying for, faint when, finally ., first but
	-16: footed, forc*, gang, get adopted, girl in, go on, goes mad, good all, got, grabbed my, happened i, harry potter
	-16: have lock, have me, have sign, headaches, hear*, hears, heart and, her now, himself in, history, hook, i chopped
	-16: i cooked, i gave, i hid, i kill, i talked, ian, im quiet, in bits, infe*, infection, inhaler is, it keeps, its 15
	-16: its calm, jab and, jk, keeps calling, knives in, lege*, legend, like they, line, line of, lock, look after, look*
	-16: looked like, loved, makes good, me choose, melt*, meltdown, money when, move and, mum and, my first, new tablets
	-16: no bullying, no nobody, not~bullying, not~football, not~forget, not~headaches, not~person, not~scared, not~three
	-16: of duty, on trip, own phone, photo is, picked, police officer, pott*, potter, practice, pretended faint, priv*
	-16: prom ., ref gave, revision, sad about, salt in, says shes, school days, sea, shop ., sign for, spellings
	-16: starving after, team and, tenner, tesc*, twisted my, two footed, two staff, under my, us fishing, was angry
	-16: was telling, we set, went and, what do, why my, with knife, would tell, youth, youth club
	-17: . bus, . contact, . grandad, about giant, accident with, afraid of, against law, alone, alri*, alright, and cant
	-17: and has, and hes, and someone, arro*, arrow, at 10, at 6, at church, at gate, at netball, at respite, baco*
	-17: bacon, bad dream, blanket ., blood test, broke and, buri*, burp*, calling me, came my, carer keeps, chee*, ches*
	-17: chuf*, chuffed, circ*, cracked, dad is, did you, doing my, drives me, ears, eat ., embarrassing, embarrassing .
	-17: escaped, falls asleep, fight ., for nothing, forg*, form ., gang and, get found, gets beaten, gian*, giant
	-17: giant spider, give up, got out, guns, half term, happ*, he scored, her nose, i change, i pretended, in any, insta
	-17: is crime, is sad, it hit, its only, keba*, knife in, lad in, laff*, laugh, law, lessons, makes killer, mate in
	-17: mate took, me medicine, mont*, more since, my add, my brother, my little, my snapchat, myself on, never been
	-17: next door, not ok, not~go, not~keep, not~ok, not~on, not~phones, not~picks, not~running, not~you, now it
	-17: on insta, on saturdays, phones at, pian*, piano, piano ., play ., report because, run out, sant*, santa, says it
	-17: see her, september ., sewi*, sewing, shy when, smoke alarm, spot, spot on, squi*, staff made, starve, stop going
	-17: swee*, swings, tablets dont, there club, they shot, told people, traf*, traffic, used, want go, washing basket
	-17: we would, went fine, went in, went past, will feed, will not, wont take, you think
	-18: . shes, . shot, 11s, all stood, and they, and took, anyway, anyway ., at pool, at uno, bab, be needing
	-18: before tea, bike with, bombs, boo who, bottom, broken, brother hit, cadets, carers for, cars ., centre ., chips
	-18: class that, coach says, cod, cod ., coventry, cry its, curr*, curry, cust*, custard, dentist and, dinners .
	-18: does everyone, drowning, dying on, fingers and, forget, go round, goes funny, got two, got us, gran says, guil*
	-18: guilty, had ., hat, he drives, he tells, he took, help, hide and, him if, his neck, hors*, i move, i squeezed
	-18: i stop, i watch, if nobody, if they, im nervous, in loo, in sugar, is about, jewe*, kids are, kissing, know me
	-18: late because, left, let us, lie in, loo and, lunch at, lunch box, many, me try, moved ., mum but, my bed
	-18: my group, my lunch, my music, my shirt, needing, never wanted, next, next week, not at, not~every, not~front
	-18: not~hungry, not~im, not~joke, not~missing, not~needing, not~properly, not~worries, of old, officer ., on contact
	-18: only joke, our family, our kid, our pyjamas, over moon, party, passed, passed ., people talk, pist*, pistol
	-18: pitc*, pitch, playground, playground ., please stop, plenty ., poun*, pret*, quee*, queen, rome*, romeo
	-18: saturday see, seei*, seeing, seek in, she only, skat*, skin with, slid*, smoke, spra*, stairs for, stood outside
	-18: stranger things, swim*, swimming, ta, team loses, tenn*, texting, texting ., that new, these shoes, tikt*, tita*
	-18: titanic, toas*, told jo, told me, tummy goes, uno, up stairs, us all, want learn, wanted run, was asleep
	-18: was brave, water pistol, wet myself, who will, worries, year 11s
	-19: . finished, . manager, . people, . vampire, . went, . zombies, 25, 4 ., ache*, and did, and man, are rank
	-19: ask about, asleep on, because its, bins, bins and, brave, bringing, brother farted, bullying, bush, can do
	-19: cant do, cards, carry knife, changing, cheeks, choose, clothes, college and, contact is, copi*, copies, creepy
	-19: cut ., dad had, dad put, dark and, deep, dentist said, dont carry, dont stop, engl*, farted in, feel nervous
	-19: flos*, floss, floss ., for days, from hockey, get upset, ginger, go different, go park, going do, got gold
	-19: guess who, happy here, having baby, him im, his car, hockey ., hole, horse, horses, i burnt, i packed, i play
	-19: i worry, im buzzing, im suing, in front, is fair, is you, juic*, juice, knoc*, last month, little and, loads of
	-19: log ., mars*, mate got, miss ., miss says, missing i, month and, move my, my cheeks, my form, nearly passed
	-19: new house, new trainers, nose*, nosebleed, not~carry, not~of, not~people, obi, of blood, off ., on last
	-19: on saturday, on that, only messing, open ., open and, pain in, place ., raised, ran out, ref, resu*, results
	-19: roll*, sat next, scared of, school is, sharing, she screamed, she sings, shelf, shirt, shot my, shouted at
	-19: sit in, six of, snea*, soaked, st, suing my, ta ., tag and, tea out, they told, theyre sound, told her, tooth
	-19: tower, vamp*, vampire, wake*, wakes, want that, was so, we talked, wearing, wind, with paint, yuk, yuk ., zac
	-19: zomb*
	-20: . knife, . neighbours, . night, . some, . were, 8, and asks, and carer, and gave, and go, and police, away from
	-20: balloon, before she, bull*, burnt sausages, camp ., camp*, camping, carer got, chicken and, chin, chippy
	-20: chippy ., class, dance, diss*, drug dealer, earl*, early, everyone asks, exce*, except, eyes on, face when
	-20: fencing, fidg*, find*, foam*, foaming, for day, forget my, gang i, go party, googly, googly eyes, got splinter
	-20: gran*, gum, gym, had laptops, happens ., has touched, have new, hers, high, hold us, hund*, hurt ., in two
	-20: into me, is coming, is drug, is rubbish, it happens, kart, kid at, kniv*, knives, knock whos, last ., late and
	-20: learned about, leaving, let him, looks, lush, mario kart, messing, mondays, murder mystery, my cereal, my mind
	-20: myst*, mystery, night so, no i, not go, not on, not~fell, not~plan, not~touched, of biting, old house, on every
	-20: pains, pass i, period pains, phone, phot*, pie, playing ., pound, properly, queue ., ride my, roller, salt, scou*
	-20: shop*, shot from, sister on, sleepover ., slow, smas*, sock*, socks, splinter, splinter and, stopped, term .
	-20: theo*, they helped, thra*, thrashed, time on, twist, under table, voices, want do, was foaming, you didnt
	-21: . bowler, . someone, after football, and bang, apart from, are working, at bus, at football, at rugby, attack .
	-21: aunt, aunties, away with, bed is, bett*, better, bloo*, bowler, but im, button, cat ., charger ., choking
	-21: cried bit, cried happy, dale*, daleks, danced all, died so, doctor said, does me, doug*, duve*, duvet, exam
	-21: farm ., fixed, for gta, forgot my, get left, guess what, happy tears, her nails, her tea, hes nice, his van
	-21: hit six, hold baby, home on, hurts after, i carried, i got, i kissed, i loved, i picked, i slipped, ill be, im 15
	-21: im leaving, in ., keeps me, lego, man of, many people, marks on, my mum, nails ., night at, nothing do, not~chose
	-21: not~only, now nobody, of match, of us, on new, own now, paint ., paramedic, plaster ., play*, potato, road .
	-21: said its, sand up, says keep, she did, she got, she saw, sister says, so did, so everyone, star*, stun*, stung
	-21: talk in, tears when, temp*, temperature, tire*, tired, under water, unfair ., until its, us his, voices .
	-21: washing, we stayed, went see, when daleks, with hoover, with*
	-22: . too, . where, 0, 21, again for, again its, anyone i, are gone, auntie does, bbq and, be here, be police, behe*
	-22: beheading, bomb*, boxing coach, brou*, brought, call ., calls and, cann*, college since, cric*, cricket, cut up
	-22: desk, didnt cry, dog is, dogs, excl*, excluded, feel better, fix, floor ., forgot, foster brother, free, free*
	-22: from school, getting him, girl at, got caught, got excluded, got red, guns ., hand up, hand*, happy with, head on
	-22: heart attack, hit his, hot ., hours not, hugs, i scratched, i watched, im 21, it has, its massive, judg*, judge
	-22: ketc*, ketchup, late*, leave us, like peas, line ., loads better, man gave, massive ., mates ., me hot, me like
	-22: me special, me stay, meal*, meals, miss put, mum come, mush*, my bedroom, my boxing, my crush, my worker, nan and
	-22: new one, nine ., not~meals, not~our, not~peas, not~there, not~use, of anyone, of milk, of week, on school
	-22: on wednesday, out door, pass ., pepp*, pillow on, please ., radi*, read out, reason ., remind, room without, ruby
	-22: says there, set, she had, she might, shoots, smash, so funny, spiders, sque*, stairs in, standing, star of, susp*
	-22: suspense, swear ., tabl*, tablet for, tablets because, talking about, thats when, thinking of, though .
	-22: tight and, touch, trap*, uncle ., under stairs, uniform ., was about, we ran, where will, who gets, who knows
	-22: you and
	-23: . not, . other, 10 ., 18 so, all at, am 12, am happy, am worried, angry so, ankl*, any more, aske*, asked
	-23: assembly ., at all, baby on, bag weighs, beat us, bottle ., butterfly, bye ., carer rang, cat is, chocolate .
	-23: class has, diff*, dogs ., down on, dyin*, dying, ever hurt, everyone else, finding, fire ., fire alarm
	-23: fire drill, follow, for something, for that, for walk, fridays, fridge ., get butterfly, gran ., grandma beat
	-23: he was, help with, hot chocolate, hurt when, i deserve, i see, i waited, id kill, im bored, im bricking
	-23: im freezing, im going, in cars, in prison, is dead, is too, it gets, it rains, kicking sofa, lang*, language
	-23: laptops ., leaves, legs ., loud and, me before, me pick, moon ., music, my pocket, my sessions, my tie, new year
	-23: not every, not~all, not~cut, not~feel, not~self, now he, on stage, operation, or me, out and, over, over it
	-23: played, powe*, promise ., pushed in, put plaster, rains, sat, sausages, says attack, scars, sess*, sessions
	-23: so do, social worker, someone ate, spider in, spilt, stage, stage ., tackle, them i, think my, tomato, up so
	-23: want cry, was not, we destroyed, wedn*, wednesday, weighs, when dog, will send, wont get, wore
	-24: . end, . have, . hot, . kev, . miss, . why, 1 because, adde*, added, adopted ., am saving, and dog, aski*, asking
	-24: banana, banana ., be at, beach ., big brother, bit but, bodi*, brav*, broke her, bus was, but in, car park
	-24: carer mum, carer with, check ., chic*, chicken, cousins wedding, crimes, crimes against, dead, detective, drug
	-24: farm, for cinema, for crimes, for saturday, for throwing, form*, forms, get bullied, get say, gets up, guid*
	-24: had jab, hasn*, hasnt, have later, have you, he pulled, head is, hid my, i can, im dying, im reading, insp*
	-24: inspector, inspector calls, interview at, is fine, is killing, is nothing, is running, isnt scary, kev, knew
	-24: knit*, left ., leg, legs and, like living, lost but, mario, mate said, me chess, me not, me sob, meat, miss*
	-24: move out, musc*, muscle, muscle in, my door, nails and, nice ., nightmares, not~lol, not~restrained, not~scary
	-24: not~sits, off swing, old, opti*, or anything, park with, pass*, penk*, penknife, pulled muscle, ragi*, raging
	-24: robbed, run away, said that, saved, scares, scares me, scen*, shark, she nearly, shoe, sick in, sleep and
	-24: slipped, sob, sob ., sticker ., strict ., taek*, taekwondo, tag, they havent, ties, tightened, tights, till 10
	-24: tric*, trip*, tripped, up wall, us and, was home, was raging, we learned, wear, with his, worker there, you seen
	-24: zombies
	-25: advo*, advocate, all good, am moving, and bus, and dogs, and nobody, are kind, at weekend, awar*, bash*, bashed
	-25: bisc*, bled on, bus stop, but not, but now, call my, can we, cats and, chased me, coat is, could eat, cousin is
	-25: cut myself, dest*, destroyed, died in, disc*, doctor checked, dont make, ears pierced, edge, engi*, engine
	-25: engine ., enough eat, getting better, goodbye my, got place, gravy ., grow up, hamster is, hard it, hi, hi .
	-25: i am, i told, in engine, in on, ive not, know my, left in, lent, makes us, me birthday, me card, me want, me work
	-25: minute ., moon, mosq*, mosque, my advocate, my knickers, nicking, nightmare, not for, not~anything, not~off
	-25: not~trouble, of maths, of myself, onio*, onions, open because, out where, poor*, poorly, rank, roof ., secret and
	-25: shin, short, shouts, shy, slug*, slugs, so loud, sorry after, stepmum is, suit, teaching, teaching me, tesco
	-25: them is, they take, town, train was, up i, wants take, when dad, whol*, whole, would find
	-26: . in, . shower, alarm went, always asks, and gran, and he, and sam, asks before, at chess, at greggs, bann*
	-26: banned, bars, best thing, bit me, blaz*, blazer, boy at, buried it, care ., carers, change ., class and
	-26: could live, cousin got, cupboard door, dentist ., didnt ., do and, dog on, dont eat, esca*, everyone, excited .
	-26: fainted ., feel proud, five*, from ghana, front seat, ghan*, ghana, got letter, greg*, greggs, had baby, he came
	-26: here its, homesick, hundred, hurt bit, i say, im over, in english, in first, in wash, interesting, interesting .
	-26: is in, joke ., judge said, jumped out, kare*, karen, kidnapped, knac*, knackered, know anyone, leve*, lung*
	-26: marry, me sticker, meeting ., monkey bars, month ., more and, my meds, not~asked, not~made, not~tuesday
	-26: not~understand, of his, off monkey, on his, on your, panto, pays me, picked for, picked me, plaster on, pulled
	-26: pushed me, residential, ring, school again, scratched, see him, she hugs, shower is, squash ., swim
	-26: temperature and, that was, think it, though, three weeks, want talk, we are, were all, when i, will it
	-26: would kill, year and, yet
	-27: . text, air when, and staff, are ., at sleepover, ate my, bedtime and, bit where, brace, bricking, bricking it
	-27: burned my, carried me, come on, cross ., dad i, didnt understand, do bins, doctor ., dram*, drama, english
	-27: fell in, fire, get angry, got drunk, gros*, gross, gross ., hat ., he waits, her head, i leave, i stabbed, idea
	-27: im all, in town, is called, joll*, jollof, kind ., marc*, march, march ., match ., me or, monopoly, move .
	-27: move in, my friends, my mums, not~been, not~cold, not~gets, not~hold, not~unsafe, not~wanted, peace, photo
	-27: plan ., plen*, plenty, punched air, right on, rota, rugb*, rugby, said see, see mum, shots, sleep over
	-27: snapchat and, snapchat streak, staff took, stole his, storm, streak, sugar and, team, text me, threw my, till he
	-27: time they, twix, up her, upse*, upset, want them, wear*, wedding and, whos, with me, xbox ., year
	-28: . man, alar*, alarm, am good, angr*, angry, badg*, badge, ball and, been drinking, boo, break, burglars, can stay
	-28: cancelled, cant have, captain, contact be, cost, course and, cried at, day i, dont talk, down because, fainted
	-28: favourite, filling, first night, fortnite, get ., get there, goalie, good at, got part, got sent, green ., haha*
	-28: hahaha, hahaha ., happened at, he pushed, hele*, helen, his head, i burned, i moved, i run, i swear, interview
	-28: its fun, its game, ive lost, jan, knee ., lift, love, me win, my bus, need filling, netb*, netball, nil .
	-28: nobody has, nobody sits, nothing is, not~and, not~hear, not~secrets, of wine, oliv*, oliver, oliver twist
	-28: review ., rubber, sam, says sorry, secr*, secrets with, she uses, sings ., sleepover at, someone and, stag*, tall
	-28: thank, thanks ., that staff, today and, too, took photo, top bins, us we, walk school, want contact, with mum
	-28: woods ., worried i, wres*
	-29: . fire, . thunder, 1 ., about money, am still, and dad, anim*, baby sister, bathroom with, be two, because of
	-29: bell, bell goes, biscuit, book about, breakfast on, bumped, comes on, crin*, cringe, cringe ., cut and, dark so
	-29: door because, fish and, fixed my, for christmas, friend ., goal*, got pound, grandad ., gta, gym with, have any
	-29: have night, hayf*, hayfever, he cried, he hit, her phone, him and, hour*, hours, i call, i kicked, i pay, i read
	-29: if its, in and, insta ., its so, join, like my, loud, mad ., me made, minibus, mix, mono*, my book, myself and
	-29: night light, not~ever, not~know, not~take, of year, one where, out me, pens, please tell, runn*, running
	-29: saturday, saus*, say they, sher*, sherry, shout, sleepy, smac*, so hard, surprise, teacher is, thum*
	-29: thunder makes, thursday ., tie, trai*, trif*, trifle, turn up, two years, wallet, we put, with door
	-30: . being, . bev, . knock, . made, . wifi, all go, allowed see, always wants, and nothing, ankle, answer .
	-30: at hospital, at telly, ate, bbq, bed in, bird, bone, books, boxi*, boxing, by big, cant sleep, cap, carrots
	-30: chop*, chopped, coll*, cream, cupboard, dead on, does, dress ., feet after, fine with, for dinner, for eid
	-30: ghost ., ging*, glass of, had one, hala*, halal, havent had, i pulled, i stayed, i wont, in foot, in kitchen
	-30: it should, its nothing, knock knock, later bedtime, leak*, leaked, list ., month i, mum told, my ankle, my forms
	-30: my speech, my tea, nan, neck*, nobody found, nobody listens, not~here, not~how, not~listens, not~singing
	-30: now they, of staff, on sunday, out we, oven, own, own for, pool, properly ., prov*, provisional, rais*, said im
	-30: save*, school and, shot myself, shouts in, sits, so excited, soft, someone says, stole, stop singing, suin*
	-30: suing, take my, them off, they keep, they put, they taste, tia ., tigh*, tired because, took off, unsa*, unsafe
	-30: waited, was for, we sing, we sleep, whos there, wobbly, work
	-31: . thank, . them, . train, and banging, are, are criminal, arm and, at centre, bag for, bleed in, blin*, blocked
	-31: blue shell, bridesmaid ., burned, but he, cade*, callum, coach and, cold ., comes out, contact i, cudd*, cupb*
	-31: go college, goal, grou*, ground, gutted, had nose, helping, hes my, i broke, i sneaked, ice cream, idea for
	-31: im so, in sand, its too, jake, laptops, love*, marry my, me but, months ago, moving ., mud, my idea, nose bleed
	-31: not~calls, not~counsellor, not~fight, not~makes, not~shout, not~till, not~washing, of people, of squash, on coach
	-31: on tuesday, over me, pierced ., popp*, pota*, rain*, reads, resi*, rings, smokes, sneaked, soup, take*
	-31: teacher and, text ., they sit, they took, think of, tia, ticket ., told him, uncle and, unfair that, up because
	-31: us they, van i, was too, went ., with blue, with boys, with dog, work at, workers
	-32: 12 ., 12 but, about boy, add, and cut, and so, ankle at, anymore and, anyt*, anything, argu*, argue, ask for
	-32: banging, basket, being scared, breath under, brus*, butl*, butler, capt*, chair ., chess ., chip*, chop, cont*
	-32: course, crush, dragon, fights, finding out, finger on, fish fingers, glasses make, got hit, got sorted, got taken
	-32: he chased, heal*, helmet and, i live, im getting, im not, it checked, listened, lunc*, lunch, man who, mean .
	-32: never hurt, nobody stops, not~at, not~it, not~last, officer, on it, ordered, part ., peac*, pillow, sand, schools
	-32: scre*, screamed ., seeing my, shor*, sick on, slip*, slus*, slush, someone tell, sometimes ., sticker, swing
	-32: that ok, therapy, they read, they watch, visit, wants me, water for, we were, when can, which is, year 8
	-32: you should
	-33: . guess, 3 times, 5, annoyed, are doing, been going, been under, befo*, before, brin*, bruised, carer gives
	-33: carried, cereal ., dead gorgeous, disco, disco ., dog, dont shout, drop dead, eating toffee, fair ., falling
	-33: fish*, fishing, gaff*, gaffer, gaffer says, get in, gives her, gorg*, gorgeous, got lost, guitar ., has do
	-33: her husband, hid behind, hugged my, i hugged, i threatened, in jane, in shower, is better, its boring, locks her
	-33: making me, man from, missed, monk*, monkey, not~bin, not~one, not~talking, not~theres, not~uncle, off wall
	-33: one day, paper, park ., pleased, pleased ., popped, question ., respite ., sister when, sit with, snow*, staff .
	-33: start, sunday and, they make, toff*, toffee, tongue eating, unif*, uniform, wall*, wants know, went for
	-33: would never
	-34: . never, abou*, about, ache, alright ., am never, and nurse, anyw*, apple and, attack, bask*, bedroom door, bet
	-34: bev, book, bottle of, bring my, burg*, bus but, bus is, car wash, carers ., coming in, crea*, crus*, deep end
	-34: did worm, down my, eid, fed up, feel sad, for summer, friends ., grad*, happy when, he showed, her mum, here on
	-34: hitting my, house and, i forget, is kind, know where, me out, much i, musi*, my meeting, my review, not fair
	-34: not~being, not~drop, not~fair, not~mean, not~wear, of chips, out when, own theres, parkour, people ., pop
	-34: question, read*, room was, round ., saw it, school dinners, scor*, set ., sheep, shell, someone i, tell everyone
	-34: thank you, want different, was funny, will, worker says, worm
	-35: about her, and burned, and fairy, and how, at this, big lunch, burned it, by mistake, carer says, clothes on
	-35: criminal, does my, fair*, fairy, food tech, for charity, get drunk, get my, girlfriend, had big, hasnt been
	-35: he fell, her arms, his bottle, i wouldnt, im hungry, in laundry, its plastic, job, job ., kill for, laun*, letter
	-35: mari*, me look, me something, midd*, middle, mist*, mistake ., move school, mum i, my cousins, my family
	-35: my verruca, myself with, name wrong, never get, never turns, nil, nits, not like, not~any, not~can, not~dont
	-35: not~shouts, not~turns, nurs*, on friday, orde*, peas they, plastic ., ques*, read my, safe*, sept, since i
	-35: snores ., sometimes, sorr*, sorry, stay up, summer ., tech, term, theres always, thes*, these, thing is, top and
	-35: us on, walk ., was sick, years and
	-36: . thats, account ., airp*, airport, always late, and bit, and i, and won, are watching, baby photos, bat, bullied
	-36: bus pass, changed ., chap*, climbing, cold, council, cried because, dino*, do they, door open, end of, expl*
	-36: finally, finger, forms ., funny ., go if, hams*, hamster, has never, i miss, in show, is on, jab, knee, leg is
	-36: listened ., mental, my cat, my counsellor, my favourite, my plan, not~march, not~new, not~sit, not~smacked
	-36: off me, place at, says ., seat ., sent my, since march, skel*, solo, stay here, tedd*, teddy, tells me, tenner .
	-36: theres no, they would, tooth came, torture ., trut*, truth, uncle came, wants be, watching all, with nan, worry
	-36: write it
	-37: . sir, . yes, and makes, and seek, bake, bits ., boxing ., bug, carrying, cast, chase, college ., country .
	-37: cour*, crai*, cross country, doesnt get, eyes in, face ., fart*, farted, fast ., five minutes, funn*, funny
	-37: get go, go for, grandad was, guit*, guitar, hair cut, has his, hay, hay fever, her birthday, in office, it me
	-37: itchy, its noisy, killing, kit, laughed, lead, mean, ment*, metr*, more, my sims, not~once, not~worry
	-37: on everything, on tin, passed my, pat, pick*, poorly ., resp*, respite, sad ., saturdays, school trip
	-37: scratched my, see you, sort*, surp*, they check, time is, took me, try, turkey ., under tap, up early, verr*
	-37: verruca, want move, ward*, wardrobe, when they
	-38: . home, acci*, accident, accident and, am sad, and asked, and hot, at bins, at college, be big, cafe ., coming .
	-38: could see, different, do drugs, dril*, drill, drop, for new, going my, got nits, haun*, haunted, hid under
	-38: his back, hit, house not, i feel, i learnt, i lost, in book, it goes, king, me sleepy, mum had, my bum, my report
	-38: my room, my socks, need new, not~things, ok, on its, prison and, reading, sandwich, secrets, shir*, sleepy .
	-38: someone who, sorted, tell him, tool*, vet, we laughed, went, will have
	-39: . can, . nothing, adopted, airport ., alwa*, always, blinders, body in, braces, brick, broken ., care and, chased
	-39: class ., complain, complain about, cree*, defe*, defence, dent*, dentist, detention for, driving, eats grandma
	-39: from falling, gard*, garden, gave, ghos*, ghost, had no, heart, i ., i draw, i forgot, i won, i write, job in
	-39: legs are, like, lol, looking for, mad, married and, me her, me it, mental ., my girlfriend, my money, my packed
	-39: nearer my, nervous when, night on, nits again, nobody told, not~everyone, not~says, offi*, peak*, peaky
	-39: peaky blinders, people, pier*, pierced, rain ., review, say what, scored ., seek and, series, snowball, stayed in
	-39: sundays ., table ., tack*, taug*, taught, taught me, test, their own, them in, throwing, too small, town .
	-39: trip ., tues*, tuesday, use sharp, was poorly, win, wrestle, yogh*, you said, you something
	-40: and was, anything like, at wedding, ball, beac*, beach, before it, bit, carers are, come for, come in
	-40: couldnt sleep, detention, dofe, everyone ., feel happy, find it, fixe*, for my, forever, got grounded, gravy
	-40: grounded, grounded for, he reads, helped me, in it, is living, is ready, ive got, kidn*, knock ., laughed so
	-40: left out, me hold, meds, mick, miss told, mum doesnt, my hand, nearly, nobody makes, not~nightmares, not~stops
	-40: now with, pape*, pick me, punch, sank, sat with, smacked, spider, tea is, this school, with staff, won ., worry .
	-40: year*, years
	-41: asking me, battle, bear, because everyone, boring ., both, but, came and, check my, club ., cros*, dad but
	-41: do course, down ., fair enough, five, full so, got engaged, had, has ever, hate, hot water, in what, injection
	-41: it that, jane, learnt, looks at, man with, me jump, my drawing, new school, noisy ., not ., noticed ., not~doors
	-41: not~knife, on fridays, picks, said they, say in, sell, she couldnt, she forgot, spee*, speech, tables, thos*
	-41: those, time ., toma*, uni, week, when people, where i, worker
	-42: anything bad, be on, brother, buzzing, chan*, choi*, chor*, chores, did, dinners, flat ., get on, got told, gues*
	-42: haircut and, her card, i held, i threw, is teaching, leg they, looked, mum brought, my aunty, my chores
	-42: my haircut, my prom, my sister, nearer, nobody touches, not~bullied, pink, rash, right in, rules ., scored
	-42: scream, sings, tom, tyle*, tyler, up for, who does, wont let
	-43: 20 pound, always do, always get, are building, are getting, bank account, been asked, been good, bled
	-43: brother said, called, card ., carer put, deci*, do not, dont know, drives like, ever, friend sends, go home, gran
	-43: him out, his dad, his shoulders, hist*, hour, i fed, i get, i turn, im happy, in game, jealous when, listens me
	-43: load*, many sweets, mass*, my art, my social, my wardrobe, need tell, not~get, not~meet, not~sleepy, not~weird
	-43: of hospital, on bus, out by, red car, righ*, right, scar, sill*, silly, sorry and, stay, stol*, up with, vape
	-43: was jealous, water bottle, what we
	-44: . tell, . worst, after me, and had, arrested, bad i, belo*, blew up, boat ., bric*, called my, calm*, cats
	-44: he holds, held my, helped ., home alone, hoover, hugg*, hugged, i whipped, id die, im bit, in with, iron
	-44: keep dying, keep thinking, keeps nicking, like ., mars, my baby, not~i, not~us, periods, phone for, saw
	-44: seconds ., shes got, shopping ., song ., sush*, sushi, took us, when im, why i, will my, with you
	-45: 8 ., anti*, babi*, babies, babies ., being on, boar*, boarding, boarding school, bore*, bored, brai*, died, driv*
	-45: going be, grum*, grumpy, he laughs, in care, jokes ., laptop ., living here, me hug, nans ., not in, not say
	-45: not~hits, not~that, office and, on at, oper*, pasta ., ring at, send me, sort my, squash, stayed up, sundays
	-45: they lost, thinking, tick*, we watched, which i, wilf, wilf eats, will get, yes
	-46: . cat, because my, brought my, can someone, choir ., fear, his old, in rain, in sling, is best, knife and, lad .
	-46: laug*, muse*, museum, my finger, my tablet, no sleepover, nobody i, not~cant, not~sleepover, not~stuff, paper cut
	-46: prom dress, saw my, slin*, sling, squeezed my, starved, stuff away, taken, under weather, worried
	-47: before they, break leg, cert*, certificate, certificate ., cry, did not, first day, fort*, gone .
	-47: got certificate, his belly, jump*, left my, let, me here, not~have, nurse, she has, she looks, shoot, so bad
	-47: some days, soon ., soun*, soup ., strongest, strongest thing, that is, they change, turk*, turkey, wale*, wales
	-47: watch me, we had, we won, yes i, you call
	-48: and thats, any, appl*, apple, bike, bleeds when, bridesmaid, brother hid, but hes, buzz*, can ., centre, copy
	-48: dance in, do breakfast, eyes, fill*, glasses, glasses ., guessed, hate that, he sleeps, help him, i shot, im 16
	-48: in shop, is making, lone*, lonely, lost in, made, mam says, me cry, not~guessed, not~meat, on monday, owe my
	-48: paint, sore throat, stressing, stressing me, that song, thing ever, throat ., weat*, weather
	-49: . going, . it, because mine, blood and, cafe, can, checked and, cook, crime, days im, dont feel, draw*, find out
	-49: finished, food and, friends house, had three, he is, home ., hours and, hurting myself, jo, jumped on, miss my
	-49: my toe, nan ., not~dad, not~hurting, not~like, packed lunch, pasta, plays his, ride, rules, say it, sell me
	-49: swin*, terr*, they did, toe, was only, we buried, you bring
	-50: after school, all that, arm on, art ., broke down, cant find, eat his, egg, fina*, front ., going out, hands .
	-50: head off, him back, i take, i would, its hot, joke and, laptop, like me, log, my foster, need someone, non
	-50: non uniform, not~morning, not~myself, not~strict, only has, own room, people i, picked ., rule, said i, scary
	-50: shoe ., shou*, sleeps on, sound, stay at, uniform day, up on
	-51: . bit, back boxing, because we, belong, better ., calling, charity, choc*, chocolate, choir, clim*, contact
	-51: cousins, draw, fell over, grav*, hell*, hello, hoov*, i belong, i passed, id get, it right, its still, jell*
	-51: jelly, killing me, love it, me laugh, me properly, me what, more pocket, not me, not~again, not~drunk, text
	-51: they write, tuesday ., was ill, was late, year .
	-52: . do, . since, . who, 3, cake, clas*, doin*, doing, drawing ., everyone in, foot, for school, frightened of
	-52: got new, hair*, he put, hold her, i fancy, it under, it went, laundry, not~do, not~lock, once ., phone at
	-52: rings me, stor*, thun*, thunder, unfa*, unfair, was in, wick*, wicked, with that
	-53: back because, because im, burp, cart*, do you, drive, for ten, full ., getting married, go my, if my, in fridge
	-53: learning, like log, lost, me eat, mum about, my blood, my nans, noisy, not~5, not~run, pass, pounds ., rain, roof
	-53: same as, snor*, someone help, spli*, squa*, they all, tv, were, would ring
	-54: adop*, ages ., all by, at night, bana*, be in, brother comes, came out, cuddles, for mcflurry, fore*, ghost in
	-54: goodnight, haha ., he told, him he, i sleep, is, list*, mcfl*, mcflurry, nobody hits, not~day, not~drink, not~or
	-54: not~party, on sundays, past*, ran, school everyone, she picks, snores, sure, they dont, this year, wait ., was
	-54: was dying
	-55: 18 and, burned down, cant i, cent*, chess, could have, dad showed, do my, dont lock, firs*, first, grow, guy .
	-55: had have, helm*, helmet, i grow, in from, it was, jeal*, jealous, laughing, massive, pictures of, she looked
	-55: she puts, tablet, tell mum, tip, uncle is, why cant, worst
	-56: about my, am doing, at 9, at her, bike and, broke, bump*, bunk, dad and, hides under, i never, in back, is cold
	-56: living now, loads, much, not~yet, peas, planes, read, see dad, song, tell them, till im, want stay, war, work*
	-57: . dentist, about it, bowl*, call*, can my, carer makes, come and, cook*, daft, danced, dead people, fine .
	-57: i hope, i stopped, i wasnt, jokes, kill him, loll*, longer, mum held, not~has, oran*, picks me, puts my, room is
	-57: said yes, towe*, trainers
	-58: and me, ask, attacks, breakfast, butt*, contact ., fell, head*, her she, i need, is having, its about, keep my
	-58: kind, no drugs, nobody here, out till, please can, pocket money, put up, seri*, sharp knife, sir, slept like
	-59: 1, because it, bed when, brother for, for no, gave me, hate it, homework ., i help, live with, my ears
	-59: new glasses, no reason, nose, not~contact, not~reason, private ., said id, sang, squeaks, talk my, thats fine
	-59: they always, turn 18, we did
	-60: arm was, arre*, bed at, can ring, cooking, cross, fell asleep, for year, how use, jane ., made up, not~bad
	-60: not~drinking, one with, school with, she shouts, sniper, strict, telly, went off
	-61: and im, base, bori*, boring, canc*, chas*, coul*, doesnt drink, him off, is funny, is proud, knock, laughing .
	-61: my bag, my own, off if, pock*, pocket, saturday ., says im, seconds, she found, want see
	-62: back from, birthday and, felt, form, killer, laugh ., light, make us, of her, open, pound ., repo*, report
	-62: shed and, snip*, want my, who ask
	-63: beat, boat, fed, football ., full, i beat, letter ., listens, me bed, me go, middle name, more time, murder
	-63: near*, nerv*, not~away, not~meeting, not~telly, plaster, say if, screamed, things are
	-64: . food, and miss, danc*, dete*, have never, hide my, inte*, it made, neve*, never, ok ., on holiday, phone when
	-64: seco*, seek, she loves, she ran, six, sore, staff held, talks me, too much, word*, words
	-65: big, excited, fell out, headache, i laughed, jumps, not~thats, photo of, shoo*, snac*, that i, this house
	-65: we went
	-66: brac*, drugs in, haircut, hope, lets me, little ., movi*, moving, present, robb*, satu*, they are, when mum
	-67: . nobody, . things, amon*, among, among us, bigg*, bigger, counsellor, fanc*, fancy, in among, kills, love him
	-67: murd*, nervous, not~its, not~touches, once, pretended, teddy ., wobb*
	-68: and you, big school, blew, drum*, drums, he didnt, he never, hes all, home*, hospital and, i used, joke*, watched
	-68: wifi, without asking
	-69: bomb of, card, die for, go bed, he leaves, looked after, me sleep, my carers, not~drinks, not~nobody, on with
	-69: queu*, queue, she always, spid*, tort*, torture
	-70: at end, eat breakfast, every week, i look, mini*, move*, should be, they ask, we let, worst thing
	-71: ask me, im fine, jump ., lear*, my mate, passport ., proud of, see my, we made
	-72: he keeps, meet*, meeting, revi*, show, two
	-73: . scared, cooked, get picked, going on, its been
	-74: bus, fight, held baby, lol ., not~me, pushed him, school on, seat, talk*, you ask, you asked
	-75: i hate, my knee, not~my, now ., on there, present ., singing, there and, told my, up in, will i
	-76: homework, in meeting, in this, it when, shouted, was little
	-77: found me, got hold, gutt*, it down, light ., sits with, tie .
	-78: . doctor, art, by myself, care, club, figh*, granny, i went, miss, not~drugs, out with
	-79: all way, good ., his crisps, not~gang, not~phone, they send
	-80: bomb, carer took, hill
	-81: box ., came, college, cred*, credit, im credit, lapt*, talk about, with school
	-82: late, let me, my window, shel*
	-83: brok*, fine, im on, ladd*, ladder, me off, money in, tell her
	-84: exci*, good, i wanted, its private, moved, scar*, stayed, we
	-85: . no, anno*, dont get, drawing, nicking my, not~wait
	-86: . that, my stuff, not~anyone
	-87: asked if, knob, sad, show ., they talk
	-88: am on, falling off, talks, us do, wanted
	-89: again ., prom, want know
	-90: i want, soon, they stop
	-91: not~hurt, shut up, tidy
	-92: put it, ring me
	-93: change, fair, my mates, said .
	-94: and we, could, i dont
	-95: . our, fish
	-96: with my
	-97: fast, helped, prou*, proud, told off
	-98: help*, me pictures, sing*
	-99: hair ., so can
	-101: 18, best, lost my, not~hes
	-102: atta*
	-103: . will, checked, when my, worr*
	-104: baby and, cant wait, tell me
	-106: and got
	-108: cried, crim*
	-109: sleepover
	-110: for tea, it back
	-111: said sorry
	-112: happy, i could, me be, my carer
	-115: talk
	-116: and it, joke, me how
	-118: kill*, pain*
	-119: help me
	-123: can i, my teacher
	-124: i like
	-127: do i
	-128: #plays, my old, new
	-131: i love
	-135: off for
	-138: by accident
	-145: would like
	-147: #play
	-149: . what
	-153: what if
	-157: shot
	-160: won
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
