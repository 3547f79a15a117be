/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -139;

const list = `
	151: man
	150: . ive
	147: by my
	146: burn
	143: . carer
	142: what
	136: mums
	131: game, he
	124: they
	120: do it
	119: not~back
	118: skin
	116: goes, pen
	115: only
	113: cries, pills
	111: gone, i do
	109: . if, give, my arms, not~safe, tell .
	108: . everyone
	107: i know, what*
	106: help ., self
	105: my face
	104: kid, of it
	103: . on, its fine
	102: addr*, blad*, calls me, dont, holi*
	101: aint, cooker, say i
	100: has got, last night, they*
	99: brea*, hand, hurt, laughs .
	98: . been, dads, down
	97: blade, look, through, use, who
	96: bent, dad, for good, get, pants, them, till, us with, wont
	95: . teacher, at work, him, kill myself, legs, my skin, picture
	94: someone .
	93: blee*, ones ., some*, weed
	92: back, friend is, kept, on in, ones
	91: dead ., we eat
	90: how ., wish
	89: . boy, 14, be, did it, gets, lads, not~came, on me
	88: barr*, hits, how, killed my, my legs
	87: . big, arms, brothers, car, deal*, my brothers, sinc*, since, slap*, they lock, unti*, until, wrot*, wrote
	86: bad, gun ., it all, lie, matt*, my period, not~be, trousers
	85: happen, sex, want die
	84: dadd*, im at, isnt, kids
	83: because nobody, cant, case ., days, need stitches, spoo*, stea*, this, trou*, up and, why .
	82: hear, mark*, marks, nothing ., secret ., we use
	81: die ., i dream, i set, met on, that ., toni*, water ., whats, wrong .
	80: bruises, cans, its my, its secret, my contact, something, stand, want blow
	79: black, came*, carer told, face, mate is
	78: bags, sleep, swal*, tied, weekends
	77: cutt*, cutting, if, is for, lock*, on news, so we
	76: be dead, boy, burns, crack, he says, it off, me with, more ., not~right, pan, spec*, special, stuff
	75: 12 and, days and, gave my, girl, hits me, i let, lad, out, say yes, some, stick, worse
	74: didnt say, floo*, floor, i hide, lady, life, lighter, not here, not~see, slee*, they cant
	73: bruise ., drugs ., had eat, im too, on phone, rest, sell*, sit, they call, whis*, wrap*
	72: . theres, doctor i, i been, i didnt, im with, leg ., me ., money ., out window, shed ., slapped, thro*, without me
	72: wris*
	71: bath, feel like, her, i heard, im still, is bent, kiss, leave, my fingers, nude, reads my, she told, sold, stan*
	71: thin*, wants, we have, went out, wet
	70: . kms, are all, calls, eyes and, go, kms, marks ., me again, nobody knows, not~knows, or i, pant*, peoples, period
	70: says she, uncle wants, who tell
	69: . took, carer drives, heard, if we, long, my school, nann*, nanny, of what, people im, stop ., was accident
	68: all time, but it, carries, drunk ., fat, god, in van, life ., me down, napp*, night, nobody ., of bus, out my
	68: pants ., pill*, play game, pull, puts, she says, shower ., time*, until it, wake up, whee*, worse .
	67: . she, bridge, by, dark ., dinner, enough ., his hand, i check, i wash, live in, my body, not~tea, pack*
	67: somewhere, weird .
	66: am in, carer never, dirt*, dirty, fag, had tell, i bit, it on, lump, men, paracetamol, pictures ., pub, pushed my
	66: put, quiet ., ribs, she, today ., turned, uncl*, wardrobe ., wee, with her
	65: . grandads, . uncle, agai*, at tea, blac*, brother is, card and, count, family now, hate myself, hit me, i hear
	65: into, my pen, myse*, myself, new family, not~shop, not~will, now i, off, pick up, powd*, powder, prac*, ripp*
	65: ripped, shout ., sold my, toilet .
	64: all ., am scared, breathing, cooks, cuts, for him, give me, he puts, hold, into my, mine ., not~out, not~write
	64: of them, out ., pipe, play, side, toothbrush, what dad, wife
	63: about doing, acid, belt, camera, daddy, gas, hard i, holiday ., i no, id be, is full, little brother, my dinner
	63: not~bath, off and, on her, one more, para*, started, told nurse, touches me, unde*, was playing, wrapped
	62: . we, 3 days, bein*, being, foil, it my, like ghost, money on, pay, purpose ., save, sear*, shop for, sick all
	62: squeeze, times, too ., turn*, when hes
	61: . little, and left, be one, bott*, breathe, everyone is, go sleep, hous*, how i, i had, i saw, it, it every, mate
	61: my shoulder, new lad, nobo*, not~looks, not~wake, not~yes, rub, shoulder, teac*, we found, with him
	60: . house, . only, 11, and people, ask my, box with, glasgow, glasgow ., i listen, is always, lip, more when
	60: not~curtains, pour*, pulls my, scis*, scissors, slapped me, supp*, there was, woma*, woman
	59: . theyll, am frightened, at me, behi*, behind, days ., dream about, feeling, food, have one, he comes, houses
	59: i left, machete, man on, neck, not allowed, pen ., petrol, plasters, poin*, shut, sick ., staying, theyll, us .
	59: walk
	58: alre*, already, always at, bed and, bed is, bed with, buys, did that, dirty ., dying ., fall, for bit, girls
	58: have not, he killed, holiday, if im, in car, ive picked, knife ., nobody came, not~dentist, not~lights, pict*
	58: press, pub ., room ., shoe*, staff hurt, till i, warm, warm .
	57: . daddy, accounts, are always, bleeds ., clea*, hand on, hates me, his mates, ive, laughs, letters, lyin*, lying
	57: me under, my pants, not~would, olders, shoes, smel*, step, told, tonight, turn, we cant, week*
	56: . girl, . id, . lady, banged, born, door off, goodbye, havent got, he does, he said, heav*, his, i put, it i
	56: last year, medicine, my xbox, say ., serv*, trea*, written
	55: . is, asle*, asleep, battered for, come ., does ., fami*, family, get toast, gos, he made, he makes, in assembly
	55: is and, nobody would, not, not~clean, open my, saw stars, step*, there, told i, two days, wind*
	54: ambu*, ambulance, and not, and says, bullets, drea*, dream, first time, hers*, herself, mach*, my ribs, near
	54: not~him, not~stop, of dying, outs*, outside, pulls, says its, searched, show*, sleeping, stai*, station, sunday
	54: twisted, vodk*, vodka, went blue, when shes, would of
	53: . whats, and one, as long, can not, come when, cras*, drug*, drugs, goin*, going, gold, grown, hold ., home
	53: house is, in there, is scared, keeps, long as, make it, period ., sandwiches, says, send*, sheets, stairs
	53: they tied, took, touch ., when man, your*
	52: acco*, and ask, at party, brother he, cousin makes, face and, hate my, hide, him i, house ., i asked, in park
	52: inje*, is being, it away, jump, letters ., meet, mums ., my chest, need talk, nobody looks, not had, not~born
	52: not~them, not~where, of me, on bridge, on hot, real, she cant, sock, stars, stars ., steak, suic*, telling you
	52: toot*, wake, washes, with pan, wrong way
	51: . please, am hungry, and made, and shes, battered, because i, cold and, comp*, covered, dad did, do sex
	51: feeling when, football but, for ages, here ., i couldnt, i nearly, im gone, left with, like bath, looking, man .
	51: memo*, mum, not~from, not~now, over and, petr*, prom*, reme*, see ., sleep in, split, split ., touc*, up ., up my
	51: use socks, would have
	50: . at, 200, 4, ago, anymore ., cares, clic*, do things, dont look, everyones, falls, handle, hid in, im covered
	50: im scared, is at, its for, kicked my, last time, me, mr, my medicine, my toothbrush, noises, not safe, not~down
	50: not~want, ran from, she tells, shes, thats where, they went, thing, things, till it, was me
	49: . dont, . three, 100, and laughs, and went, bugs, close, dres*, end, every day, from mug, get married, his house
	49: im done, it so, its getting, knee*, knocked, knocked out, last, little ones, living room, my diary, not~for
	49: not~got, not~took, not~why, of my, paki*, pakistan, parents evening, pram, pram ., purp*, quie*, quiet, shak*
	49: so nobody, stab, that isnt, thinking about, this time, three staff, wash, weekends ., wher*, wish i, wrong when
	48: . its, 11 ., about who, address, and what, arm ., bath*, benc*, bench, chos*, close my, cushions, cushions .
	48: diary out, ear, full of, gran is, how many, i aint, im proud, im ten, is not, its all, kept bit, lesson, listen
	48: my top, my trainers, never see, nobody will, not~dog, not~which, pair*, pairs, pairs of, push*, ring school, sims
	48: skip, smashed my, smells, teachers, they think, this after, thursday and, together ., touches, unit, want cut
	48: want her, we do
	47: 5 days, arms ., band*, before he, being hurt, blue ., brui*, bullets in, checks if, counted, ex, favour
	47: foster carer, goog*, he broke, hours ., hurting, i done, i guess, i wet, im being, in sock, keep, kitchen and
	47: me coat, me take, miss school, my dad, of times, one way, posters, preg*, pregnant, ready, remember, say im
	47: someone at, stil*, still, swit*, them all, they beat, we miss, will live
	46: . i, aint got, alarm on, am always, been wearing, biting ., black eye, bleeds, both*, bother, cant talk
	46: carers have, chri*, christmas, dad says, didnt do, drow*, everything i, get changed, hall, heaven ., hold on
	46: if you, im 9, keep going, looks after, messages, mile*, miles, mum ., my game, nobody asks, not there, not~more
	46: over*, pare*, parents, photos ., quick, ready ., ruin, scared at, scratching, share, steal, stop, stuck my, taki*
	46: taking, tummy ., walk in, wearing same, when, will do, you read
	45: . ask, . mum, . nana, aliv*, alive, at christmas, baby, cant go, child, cryi*, crying, curt*, curtains, dad hits
	45: do is, door ., drives us, food ., for everything, friend has, gymn*, gymnastics, hairbrush, he plays, her own
	45: hes hurting, hide in, i clean, i snapped, is 30, lock door, lose, mark, married ., mean*, nana, need help, nobody
	45: nobody took, not~after, not~around, not~breathe, not~coming, on and, oops, oops ., open*, or nothing, phones
	45: poured, put his, sharpener, shook me, spoons, staying ., that he, they laugh, this week, video ., we hid, when you
	44: 13, am ., and foil, at school, bag is, bank on, brot*, cant stop, case, changed for, check, cries ., dads got
	44: door, esta*, estate, eye, food bank, gate ., holidays, i said, in here, in toilet, insu*, insulin, it last
	44: it makes, jump but, killed, leaves us, moto*, motorway, my insulin, my teddy, not~hot, not~in, not~talk, of bins
	44: opening, phone charger, please, promise not, safe, said lets, see me, shap*, she went, slur*, stairs and
	44: supervisor, swallowed, tell, they talked, took ., two pairs, want kill, want turn, wet bed, wont be, you are
	43: allowed talk, answ*, bath is, better off, chuc*, coming, corn*, corner, day and, debt, do shopping, faul*, fault
	43: get me, get out, gives me, goes wrong, guy, her car, i burn, i pull, little boy, lost property, me there
	43: months and, mug, my self, not~walk, one who, party ., pick, plants, property, said he, sending, she threw
	43: staff was, teeth are, there ., unle*, unless, up from, want get, wasnt ., wear two, window, would ., writ*
	43: write that
	42: . foster, . mums, about ., asthma pump, black ., brought back, can tell, cans ., coming house, didnt want
	42: down stairs, favour ., gang ., garage ., get told, gets my, gets out, go ., go school, grabbed me, hair so
	42: hes coming, his phone, hold and, home from, i walk, i wrote, idea, im, jump off, knife from, looking ., me all
	42: me any, met, miss i, mother, mum is, mum went, my arm, my head, my whole, nappy, not~looking, not~ring, not~times
	42: off floor, put in, she said, sink, sleeve, stay behind, stay in, talk ., theres, theyre, time i, times ., told im
	42: top of, under, us when, wash my
	41: . said, . theyre, again, arm, asked god, bats, been born, bin, biscuits ., clean, cousin, drops, ears .
	41: falls over, finish, fist, funeral ., givi*, giving, hates, her legs, her with, i make, in bin, is it, kian, lorry
	41: me she, meant, mobi*, mummys, my cuts, my name, my neck, my wrists, name ., new ones, not~remember, pin, pinn*
	41: pinned, run ., see myself, sit on, slept in, so im, stays, than, they hold, too late, unit ., watch ., we stay
	41: with baby, wrists
	40: . baby, . carers, . dad, . when, all sorted, and see, app, at his, baby*, birthday ., boxing club, collar, cush*
	40: did bad, eate*, eaten, even*, evening, feel, gel, going ., grandads friend, have no, her bed, i bring, in my
	40: is never, is party, it wont, keep having, keep warm, knows im, lift my, living with, lorr*, my address, my collar
	40: my mother, my mouth, my shoes, not~top, of soup, only thing, out on, person i, put hot, reac*, reco*, said say
	40: shif*, shopping and, started doing, stat*, teacher, thanks for, ther*, they never, three, till ., tongue for
	40: train, train and, uncle says, upst*, upstairs, waiting for, what he, wheelchair
	39: . there, acts, am i, are making, at us, baths, bit and, buy, cried and, dug, fag in, feel sick, felt better, flin*
	39: flush, fune*, funeral, get this, got asked, hair out, he buys, heads, his friends, hitt*, i buried, i talk, i took
	39: in maths, it and, it bleeds, its how, laugh when, liked it, locked in, lot are, love you, mans, mattress
	39: not~hospital, not~nothing, not~september, not~water, not~wont, now and, right and, sells, sick every, spri*
	39: spring, stuf*, survive ., they look, think thats, three days, toilets at, told miss, touch me, under in, up unit
	39: vape*, vapes, was dog, wear long, who did, you ring
	38: . hes, . my, 13 and, always out, and told, bags packed, bleeds and, boot, boyfriend, dad punched, desk ., eat
	38: eats paper, ever*, face was, for having, hold me, hole*, holes, in garage, it from, it is, locker, me sweets
	38: not~review, one, out in, pay ., plays with, pump, punched, says her, smell, so he, some of, spoon, swap*, swapped
	38: sweets for, thin, toilet and, touching, twis*, want hurt, was told, watch, water because, we only, will be, wors*
	38: xbox and
	37: . would, acid and, age, alive ., always asleep, am bad, asleep ., been, boys, bran*, broke in, burns on, cash
	37: checks, christmas ., dave, does it, dog ., drun*, drunk, eats, find her, for hours, for them, girls .
	37: glasses broke, going happen, got burn, happened ., heaven, her i, hes, hidi*, hiding, him in, hims*, himself
	37: his eyes, hospital ., hurt*, i found, in our, in pram, keeps falling, man i, me because, my class, my throat
	37: my trousers, nicked, nicked my, no food, nothing i, not~funny, not~if, not~when, of food, off him, on purpose, or
	37: past, phone so, pile*, purpose, stairs ., support, support worker, tho, toil*, toilet, tomo*, tomorrow, virg*
	37: virgin, walk*, wast*, waste, waste of, we live, worker at, worried about, worst child, you wont
	36: . lol, and his, and no, are going, at cars, at dads, at easter, beca*, because, big knife, bingo, birthday money
	36: coat, crushed, cuddle ., danger, dares, dinner at, dog if, feel bad, feel*, few, flat, flop*, floppy, for help
	36: for joke, for losing, futu*, future, glov*, go at, got no, group, happen me, he bought, he knows, headlock
	36: heads ., how get, how make, i drink, i jump, i swallowed, im only, in danger, in headlock, in pshe, is 3, it now
	36: ive had, laughed ., left alone, maths ., me being, me kiss, me where, morning ., my hands, my lip, my stepbrother
	36: nearly drowned, not~future, not~true, older boy, plac*, poison ., pshe, rape*, raped, rest*, restrained, ripped my
	36: shar*, she falls, stepbrother, suga*, sugar, suicidal, tablets, tash*, tasha, they tell, thie*, thing i, tied my
	36: trus*, us for, want it, water on, what would, would happen, wrapped in
	35: . two, and searched, anot*, another, anything ., battery, because he, been sleeping, bingo ., cant see, clicked
	35: cream on, different when, down there, drown ., for when, from home, girl i, go i, go with, got his, got knocked
	35: got list, grow*, gun, hear ., how far, im 10, in all, in boot, in heaven, it coming, kid ., kitc*, kitchen
	35: like he, line*, lines, look at, make me, me so, me watch, my nan, no money, nobody cares, noti*, not~answer
	35: not~asks, not~bother, not~cares, not~doctor, not~parents, not~seen, nude*, nudes, number, off trampoline, off when
	35: ok when, on this, on top, papers, passport and, peop*, picks us, room and, say she, scarf, school they
	35: screwdriver, selling, sent get, she forgets, so it, speak, stopping, swallow, swallowed battery, table
	35: tell school, tell you, tells everyone, they made, tho im, thre*, up at, us she, us up, with, word, yard, you but
	34: . his, . mummy, ages ago, and hungry, at lights, bag in, be good, boyf*, brother at, but they, chai*, clos*
	34: crisps, dare*, dont no, for after, friend, got added, got in, got worse, have secret, he calls, held .
	34: her boyfriend, i dunno, i lit, im in, in, in bathroom, in drawer, in holidays, is so, know you, lips went, look in
	34: me home, mouth, mum didnt, mumm*, my turn, nice when, not~kids, not~move, of weed, on facetime, on floor
	34: on radiator, phones ., plan*, pretend, prob*, problem, say, shoes on, slide, small ., so id, someone is
	34: someone on, stepdad, story, take turns, talking him, thing and, told not, told teacher, tonight ., trust, van .
	34: visitors, watches me, watching, where it, youre
	33: . he, 40, 60, at home, bed ., betw*, between, booked, boug*, bought, came look, cant hear, coat*, coats, cry and
	33: dare, date, drowned, early ., empt*, empty, everyone at, fighting, find me, for, for everyone, for monday
	33: for someone, four of, getting worse, goes ., hammer under, happen my, have, he goes, held me, here so, his face
	33: i kept, i slept, i started, in middle, in night, in september, is reading, knows where, lady who, less*, loud .
	33: me and, me he, me its, me new, mout*, my life, my support, not~by, not~evening, not~without, on bonfire, pe
	33: pushing, reading this, rid, running away, she acts, shift ., shows, shut ., shut*, stays in, sunday ., think .
	33: trampoline, uncle, vids, was dark, weed plants, white, window ., you come, you want
	32: . how, . kyle, . sharpener, 30, after college, and phone, assembly because, at bingo, at flat, at services
	32: be better, best*, blok*, born ., bottle, bottles, breathing ., brow*, chest, choked, come my, contact when
	32: cousin gets, dads and, dads i, delete, did with, dont ask, dragged, facetime, faints, for ., for two, front door
	32: get done, glas*, has had, her funny, her voice, his name, i wear, im late, im working, in cold, in sink, insi*
	32: inside, is shut, it ., kyle, leave me, like*, lip ., lips, little sister, live, mate has, me im, me rub, me when
	32: mums and, my nudes, myself sick, not~dying, not~room, not~since, not~sofa, only me, overdose, overdose ., park
	32: picture of, pills and, said go, say he, services, shan*, shank, share one, she faints, she wont, shoes and
	32: since tuesday, stev*, steve, stuff in, takes it, turned my, uncles, wall, wants my, was bleeding, wash*, we share
	32: wedding ., where, with them, wrestling, xbox
	31: . dark, . gas, . they, 18 ., 3 kids, after my, and threw, asked what, beat*, behind me, blood on, book .
	31: brother and, bruises on, burn on, cant*, canteen, carer tells, clin*, couldnt, cove*, cry ., drawer ., eat with
	31: feeling like, for guy, going stab, gree*, grip, hall and, have write, he laughed, his lighter, hold my, i hurt
	31: i liked, im tired, in day, in her, in school, it in, its like, knife under, last*, liked, listen ., live now
	31: loves me, machete in, man and, me for, mum or, my wrist, nan gave, needs, nobody checked, not my, not toy
	31: not~checked, not~night, not~toy, now, of him, off her, ones are, only for, picking, playing, points, quick .
	31: ringing, road, room but, room in, sayi*, saying, scab*, share bed, shift, should lock, sign*, skir*, skirt
	31: sleeps in, so, something i, spea*, station ., tesco ., thei*, them my, think i, towels, want wake, wont have
	31: wrist
	30: . by, . new, . social, 7 and, about suicide, afte*, after, again he, and goes, ask before, asse*, assembly
	30: at mums, be off, been on, boyfriend says, broke my, brother again, bruises from, bush*, bushes, call him, code
	30: couldnt get, cuddle, dad let, date on, dont go, door when, drin*, drown, drowned my, eati*, eating, enou*, enough
	30: fat ., for pe, friday, get chips, get held, gone ok, group chat, half sister, has sleep, have bag, helps
	30: here keeps, him at, himself and, hold*, holidays ., holidays and, i give, in bushes, in group, is getting
	30: is packed, is red, its not, its what, keyw*, keyworker, kill herself, kneel, kneel on, leas*, leave my, lesson .
	30: like its, lives ., mattress and, me over, me say, my half, my keyworker, nan lives, not~but, not~buy, not~trust
	30: on card, on rice, on train, once and, our hands, owe them, people say, perf*, picked up, please dont, point
	30: practise, pray*, prayers, promised, rail*, read this, rice, sham*, she fell, shelter, soma*, somalia, stepdad says
	30: suicide, teacher asked, they cut, they held, they say, town*, towns, tumm*, tummy, want ., was good, watching it
	30: way ., weig*, went floppy, will tell, with water, wond*, worker ., yard ., you
	29: . grandpa, . like, after he, agency, all be, all i, all my, ask why, assembly and, bag, book for, but its, cere*
	29: clou*, clouted, coat and, comes in, dele*, drawer and, feel nothing, following, for fun, gloves, go in, got one
	29: grandpa, green, have pay, he carried, hide*, hides, horrible ., i might, is my, is off, it doesnt, its in, kisses
	29: know*, knows, looked at, lot of, makes my, me see, money, my real, nigh*, not~ask, not~carried, not~his, not~leave
	29: not~make, not~open, not~straight, not~telling, numb*, ok i, older boys, out loud, parts, parts ., please help
	29: private parts, razo*, said, said dont, she will, shouts at, shows me, side ., smell it, smokes weed, sorry on
	29: special juice, spends, stop when, streets, swap, tea on, tell miss, their, they threw, too loud, twisted it
	29: was short, watch them, weed with, were off, wheel, wish*, wishes, with belt, with cold, would be
	28: . girls, . old, 9 ., 999, 999 because, about him, back door, be my, been here, belt ., bleed and, brother .
	28: bruise, bury, buy me, charge ., cleaner, come, come home, comes ., corner shop, crying ., dog but, doub*
	28: drugs and, eat and, ever and, find, flic*, flig*, for first, gett*, getting, girls in, goes in, got petrol
	28: grandads, had ring, hammer, he still, he touched, hell, him up, his room, hot sauce, i cross, i owe, i rub
	28: im giving, im like, it wasnt, its funny, its metal, load of, locker ., mcdo*, mcdonalds, me they, metal and
	28: more he, my placement, myself bleed, nails off, nearly did, needles in, never gets, not~clothes, not~lift, not~way
	28: now im, on snapchat, opens, or else, out his, outside school, owe, own car, park he, peri*, plan, raw
	28: reading about, ring 999, row about, ruler, said stop, sauc*, sauce, scared ., see what, she took, sing song
	28: sister had, somalia and, tablet and, they got, they know, they sing, thief, thief ., thing ., time ill, used do
	28: weeks and, were he, when nobody, without it
	27: . ill, . mans, 12, answers, at break, at some, back and, bald, bandages, be cut, beaten, bent my, building
	27: cant write, car and, cat and, choke, collapsed, crashed, days on, did something, do if, does*, doesnt, drinks
	27: driver, drop*, drove us, fell ., fetc*, film was, from cat, game with, go his, golf, got battered, got job
	27: had talk, harm, has burns, has no, he found, heel*, heels, heels ., helps ., her tablets, hes booked, him every
	27: holds, hotels, hotels and, i collapsed, i poured, i stand, in hall, it helps, itching, jack*, last one, locks
	27: me dead, me hotels, me on, my hed, my nose, my uncles, no ones, not~food, not~keep, not~period, not~sort
	27: now there, now we, on live, on minecraft, outside ., photos of, pinc*, raw ., recycling, sad but, screwdriver in
	27: secu*, security, self harm, sock ., sometimes i, stabbed my, stayed at, step dad, stin*, sting, tent, they didnt
	27: think about, tickles, trousers and, twic*, twice, ugly, videos, waiting, washes me, we can, wine, wing*, wings
	27: with anyone, work in, you will
	26: . boss, . staff, . swimming, 31, about walking, after ., always people, and men, asleep so, august and, be wife
	26: bleeding, blood ., bridge ., brother makes, brown ., burn*, but my, came back, cant be, changed, choice, class is
	26: come school, crashes, cut it, discord, dont let, door at, ear and, end it, fence, finds out, fire*, flat and
	26: fun of, going finish, had hot, he finds, her story, him for, i ate, i cried, i locked, i throw, in science
	26: in shed, into door, jumping, knock so, leaves door, like way, lines on, little bags, loft, long time, lot
	26: make myself, mans got, mess, mirror ., mum takes, mum took, my age, my college, my year, name, nappies, no clothes
	26: not come, not~plays, not~thing, not~waiting, not~washed, not~were, now because, person, pull my, punched me
	26: round me, scratch my, she is, side of, sister because, sister now, slap, sleeps, smells my, sofa and
	26: special knock, starting, step over, stressed ., supe*, swol*, tent ., them and, they will, thoughts, tired of
	26: tomorrow ., vapes ., was drunk, was horrible, wedd*, wees, when her, which one, who runs, wire, with ., with lad
	26: wooden
	25: . life, about what, again on, am 15, am going, and calls, and lock, and ring, anym*, anymore, at table, bad for
	25: bag of, be nice, black and, bloke, bonf*, bonfire, buil*, bullet, bum and, carer and, carp*, carpet, chec*
	25: chew my, cleaned, cleaned it, clothes were, coming back, dang*, day for, did ., died and, drives, embarrassed
	25: finished ., floor and, for meeting, front of, go gym, gold ., got stabbed, grown ups, had go, happens when
	25: he wont, her foot, i chew, i tied, im stressed, inca*, incase, is going, is only, it be, joki*, joking, kiss*
	25: late ., lies, life is, lights, lot ., making something, me hospital, me round, mouth with, my step, my underwear
	25: my wheelchair, not~anymore, not~else, not~joking, not~listen, of bottles, old foster, on ., own ., phon*, pigs
	25: practising, pray, room with, said bye, said it, say who, say you, sits on, snif*, some man, spic*, still did
	25: stood there, stressed, stum, take, talked, talked about, they give, touched me, trapped, trouble ., underwear, ups
	25: was one, washes my, wee in, week she, were on, whistle, whole year, with shoe, xmas, yell*, yellow, yes three
	25: you ., your
	24: . four, . im, . something, allo*, and never, bath ., bath time, beep, beep ., being funny, bit of, by window
	24: calm ., cares ., carried on, carry, cist*, cistern, cistern ., clum*, clumsy, clumsy ., counts, cup ., cut off
	24: dads new, dead and, dies, drinking ., easy, feds, flinches, flinches when, fold*, folder, foot*, for drugs
	24: funny but, get rid, glass in, got code, grown up, have say, he hits, he stopped, hedge, his fist, hock*, hockey
	24: hote*, hurt so, husb*, husband, i hold, i steal, i wait, i was, if i, if there, in case, is 14, is asleep
	24: is sending, its safe, knee on, legs so, ligh*, locked my, long i, mates mum, me messages, me move, meal, measuring
	24: measuring me, messages at, milk ., my funeral, my leg, my voice, nappies ., need get, night and, no top
	24: nobody else, nobody in, noise, not~camera, not~happened, not~mind, not~said, not~watching, of kids, of pills
	24: on him, on table, on thursday, only when, piles, piles ., placement in, plan be, prop*, pure, puts his, ran away
	24: raped me, rats, rats in, room has, ruler ., saw him, school toilets, she cries, she drinks, she drove, sister .
	24: sister and, stood on, stop now, stop*, tells, toast ., top on, trainers are, was off, watching ., weed and
	24: weed in, weed on, where she, woman ., work and, you do
	23: . nan, 6, against, and is, and last, and said, and sit, are for, away when, baby at, baby so, bed because
	23: bed early, beer, begg*, behind bins, bring it, butchers, carers dont, check under, cide*, cider, cost*, coug*
	23: could go, daug*, daughter, diar*, diary, die, dinn*, do ., dont tell, drop something, drunk on, enough for, every
	23: feel dizzy, foot on, for ever, for weeks, fost*, had bad, had lesson, had same, harder, harder ., have been
	23: he asked, he did, he picks, he raped, he touches, hed on, her foster, his bed, hold you, i punched, if he, in loft
	23: in room, in skip, in so, in summer, jay, jumper, kicked off, know its, knows it, left us, load, me cook, mone*
	23: mouth ., much longer, neck and, neighbours, no shoes, not~coat, not~cry, not~feed, not~paid, not~pay, not~shoes
	23: not~toilet, not~wedding, now but, of being, off with, old lady, on back, one and, panic, plate, quic*, rob
	23: says my, school every, screamed at, sex ., she never, she wishes, shes 12, shov*, shower at, skip ., sleeping in
	23: stoo*, stood, tap, tap but, tell anyone, think its, thinks its, this letter, tight, time, time im, toast if, top
	23: two men, uber, waiting ., wand*, was meant, we go, we was, when staff, yes .
	22: . all, . school, against wall, ages and, always last, am one, and shut, and take, auntie says, aunty, bank, blow
	22: blow up, boyfriend who, bus shelter, by bus, by staff, by sunday, car door, car keys, caretaker, charger, coats .
	22: cousin keeps, dead leg, death ., do all, do something, doctors, dont sleep, dress and, dress for, east*, easter
	22: eats out, fell down, file, foll*, for laugh, for protection, fork, from me, get up, glass, go back, going jump
	22: got on, has her, have sex, he choked, he has, her out, hungry, i ask, i promised, i seen, i sent, i sit
	22: im running, im worried, in bus, in church, kai, key, key ., kitchen knife, knic*, knickers, lift*, locked, lump on
	22: make you, me floor, me in, medi*, middle of, might be, mum gets, mum sold, my bedtime, my dads, my file, my next
	22: nake*, naked, needle, new baby, night for, nois*, noth*, nothing, noticed, not~allowed, not~always, not~bed
	22: not~live, not~noticed, not~put, not~say, not~speak, not~table, nowh*, nowhere, nursery, off bridge, off mirror
	22: one less, own with, parties, passed out, pretend i, prot*, protection, protection ., screams, see, see it
	22: selling drugs, set fire, shame, she isnt, smal*, smells like, snapchat ., sniffs, some lads, someone go
	22: something and, staff wrote, stand in, strangled, strap, tablets and, takes, talk and, that are, them when
	22: they shut, till friday, toda*, today, told nobody, told school, towel, tram*, tummy is, twin*, twins, up by, us
	22: videos of, was on, what i, wheelchair so, when anyone, when someone, will*, willy, with fork, wont hurt
	22: write this, you move, you she, your neck
	21: . worker, 3am, against fridge, and asking, and hid, are asleep, as i, at 3am, baby ., bad day, bathroom bin
	21: bathroom when, be having, been gone, been told, bit ., blade in, bleed, bus came, can stop, cant walk
	21: changing room, christmas and, coin*, coins, company, company ., country, cut my, dad found, damaged, dealer
	21: do grown, do this, doesnt eat, done it, dont put, dont see, door so, dragged me, dressed ., drink because, end up
	21: esco*, escort, everyone will, face for, film*, filmed me, flings, flings us, food for, food in, for breakfast
	21: for food, for long, for not, foster carers, from my, from outside, giving my, going run, gown, hairbrush ., has
	21: have lump, have stay, having thoughts, he gives, he stands, her eyes, her friends, his trousers, hungry at
	21: i counted, i drop, i think, im 11, im his, in me, isnt ., its his, keep our, keep saying, keeping, know that
	21: knuc*, knuckles, lett*, lie ., like that, lond*, london, made fake, man came, me against, me getting, me if
	21: me mam, memb*, member, monday, my back, my dance, my ear, my eyes, my knuckles, nails in, never met, nightie
	21: no toilet, nobody was, nobodys, none, not telling, not~come, not~sister, not~stepping, of you, phone and, pin .
	21: pretends, promise, red ., red raw, rips, say no, school now, screaming, sharpened, sharpened my, since sunday
	21: single day, sister is, sleep i, sleep on, someone from, something bad, staff are, staff dont, staff laughed
	21: staff member, stamped, stamped on, stands, stepping, still waiting, sting ., stinks ., sum, they still, through my
	21: towel over, tried end, up, upsi*, upside, upside down, walk right, wall by, was cat, weekend ., while he, whit*
	21: who is, wich, will hurt, wipe*, with it, with screwdriver, wron*, wrong, you go, you lot
	20: . dads, 14 ., 16, 8 and, again because, all and, all in, and were, arms and, asleep and, babys, begging
	20: being born, belt from, bird*, birds, birt*, bite*, bites, blea*, bleach, bled ., boyfriend is, but only, camera in
	20: care*, carer is, case he, cash ., chat with, cooking and, crac*, crack round, dad calls, day, didnt know, done
	20: dont remember, dont write, down when, drank hand, elbo*, everyone i, family photo, fetch, find my, for you, fork .
	20: get slipper, getting changed, girl from, hand gel, have answer, have get, he sits, hes hungry, hungry and
	20: i learned, i try, in family, instead of, is high, is trouble, it came, it feels, it out, it round, its me
	20: kicking off, kisses me, knife school, lets, lets kids, like everyone, made us, make him, me by, me princess
	20: meal since, months, my picture, my torch, no sheets, nobody wakes, not speak, not~book, not~meal, not~sheets
	20: not~stand, not~wakes, of prison, own in, passport photo, pictures in, poison and, princess, ps5, pull out, pyjama
	20: razor, say wait, says nobody, she laughed, she laughs, she pulled, shoulders ., slas*, slashed, small, spends all
	20: straighteners, table and, take kitchen, teacher ., tell nobody, that nobody, they carried, they forget, too ugly
	20: took down, torch ., under his, use newspaper, usin*, using, vide*, wait up, want be, want sleep, want stop
	20: was game, way home, what for, when uncle, where they, why, your mum
	19: . done, about us, after us, all got, and if, and she, ashe*, ashes, asking for, at him, at library, at weekends
	19: bad one, be quiet, bed by, beep*, bend*, better than, bin saving, breathe ., bucket, bus ., came ., can smell
	19: carer goes, carpet ., clothes ., compass, console, cough, counts my, crossbow, dads ashes, did thing, didnt go
	19: do another, drinking again, eat i, electric, every single, everyone gets, evil and, fags, favo*, fireworks
	19: for vapes, foster, foun*, found, gold in, had it, happens, hate them, havi*, having, he always, he drops, he likes
	19: heating, heavy, help my, her wine, his camera, holiday and, husband ., i practise, i pretend, i should, i stole
	19: i walked, im evil, im mad, in belly, in door, is 7, ive hid, keeps making, kick*, laugh at, liar, library .
	19: look for, look out, mam, marriage, marriage is, me have, mete*, migh*, might, mouth for, moved here, my calls
	19: my glasses, my jumper, norm*, normal, not~baby, not~dinner, not~nappy, not~nurse, of drink, on mouth, owe .
	19: owe for, parcels, parties and, picking me, placement, plan and, poo, prison ., pull*, quiet for, remote and, rent
	19: sat on, saw ., school, shotgun, single, snapchat, so scared, socks ., someone did, stam*, talk me, they found
	19: they smoke, tied me, tight ., torch, turn telly, twice this, us if, use my, visitors ., voice on, wait until
	19: what its, when she, who would, with one, year 10, you get
	18: . monday, . was, and, and do, and should, and slept, are teaching, asked where, at ours, babysitter, back again
	18: bald bit, be gone, bean*, beans, because there, bed, bed so, being bullied, believe me, body, buck*, bulb
	18: bulb and, calo*, calories, cant remember, chair under, clothes off, clothing, clothing money, club because
	18: coach london, crying because, daddy did, done in, dont deserve, dont matter, door handle, down his, em, ende*
	18: ended, ended up, eye from, from other, game ., gate, get her, get put, give us, gloves and, go tonight, he doesnt
	18: he parks, her ., her on, her up, him ., his knee, his shoes, holds me, house smells, house with, i bleed, i felt
	18: i spit, im 13, im reason, in bedroom, is 11, is back, it hurts, its coming, keeps clothing, kissed me, knife on
	18: know which, lad at, last week, leav*, mate cuts, matter, me nobody, met him, miles away, morning and, moves
	18: my asthma, my babysitter, my dog, my hair, my nightie, new kid, no coat, none ., not~bike, not~deep, not~deserve
	18: not~home, not~lunch, not~matter, not~miss, not~no, not~send, not~washes, on plane, on roblox, on weekends, one i
	18: ours, parks, payi*, paying, pinched, police came, powder on, pulled me, put outside, reach, real name, ribs are
	18: round, saying i, says dont, sending me, she calls, she shakes, she was, should never, shoved, shower, signed
	18: since friday, skin*, someone, song about, sort, spit, staf*, staff sat, stra*, stuff on, taken off, tape, tea at
	18: teacher texts, texts, texts me, that deep, they have, they hit, they said, they wont, this i, threatened me
	18: ticket and, tin, todd*, toddler, trampoline ., until i, weekends and, window at, wont find, wont tell, your room
	17: . auntie, . dog, after you, against me, all, and didnt, and sends, and used, are in, arm got, as punishment, bang*
	17: be asleep, bleach in, breathe and, but she, camera ., car that, carer shoved, cereal, cheek, choked me
	17: couldnt breathe, cream ., cunc*, cunch, cupboard ., dad sees, deserves, devi*, devil, did wee, do pe, doing it
	17: falling out, fingers in, for hour, for swimming, freezer, from here, get money, go of, go out, going cunch
	17: got carpet, got locked, got rambo, happened, hard and, has gone, have parties, have take, he say, her uncle, hit .
	17: home time, i ran, i touch, im meant, in carpet, in chair, in different, is selling, it only, jus, keep*, kitt*
	17: knees, lip is, magg*, maggots, maki*, making, me every, meet me, messages ., mine, money is, mum goes, my cheek
	17: my knees, my mattress, my parents, my semi, my skirt, next ., night because, no who, nods, nods off, not good
	17: not joking, not~eat, not~help, not~her, not~stays, not~tomorrow, not~wrote, of hurting, old school, on wrong
	17: only happens, only have, out quick, outside my, phone ., punc*, puni*, punishment, punishment ., putting it, ramb*
	17: rambo, remember ., robu*, robux, say why, school bag, scratch, semi, should, since monday, so people, so she
	17: sock in, someone made, someone should, something in, stairs so, stic*, stuff for, summ*, summer, taking my, that
	17: that gets, things ., till his, till they, tiptoe, tiptoe when, trol*, up before, us drink, wait till, walking
	17: walks, we get, we will, week ., whats in, where we, with man, wont say, wrote my, younger
	16: . aunty, . long, . wor, 7s, 7s ., after 3, after this, and shouts, angry when, asked my, asking ., at castle
	16: bang ., be married, be out, been thinking, bit out, bleed ., bushes and, cameras, carer locks, carers go, carry on
	16: cast*, castle, checking, checking my, child and, chucked, chucked me, clot*, couldnt move, deod*, deodorant
	16: didnt come, do anything, dog bed, dont find, door in, drink ., earn, eat at, every meal, fell*, fella, fire in
	16: fit, flicks, floppy ., flyi*, flying, food at, for talking, girl next, go hospital, goes up, going die, gold and
	16: got mates, got me, hand over, hard*, he counts, he gets, he went, head in, held, her hand, here is, his special
	16: hitting, homework so, i chose, i killed, i skip, in bottle, in tent, in washing, is 12, is that, is watching
	16: is wobbly, it after, kicking, kid in, leo, light on, little girl, longer ., looked ., love ., makes her, move
	16: much trouble, mums ex, my husband, my messages, name and, nice his, nick*, not that, not~eaten, not~he, not~photo
	16: nursery ., of, of car, of night, older ., on drugs, on fortnite, on thursdays, our stairs, own blood, packed and
	16: padl*, past my, pays for, phones and, picks her, pres*, pretend be, put bleach, raining ., red, restrained me
	16: said his, sandwiches ., says they, scout, screaming ., see our, send, sexy, shake, she hides, she listens, shed
	16: shes on, sister if, sister sleep, sit out, slow*, smell ., smiles, sometimes they, stink, stops, street ., strip
	16: stuff with, tablets ., teet*, teeth, they locked, they strip, they want, this ill, thursdays, toes, too long
	16: up when, upstairs ., uses, was my, weve, what say, what you, with compass, with kitchen, woke, woke up, wonder
	16: wor, woul*, writing this, wrong side, year 7s, yourself
	15: . bin, . lad, . now, . one, 10, 11 and, age ., ago ., all girls, all up, am 16, and her, and leaves, and puts
	15: anyo*, anyone, are both, at breakfast, at number, baby when, be me, because water, bleeding from, boss, breathe in
	15: bum is, burn my, choice ., clicks, clicks ., coat ., come get, cons*, cous*, cried ., cup, door opens, drags
	15: drags me, drops me, elbow, fall*, feed, feels like, fell off, fence ., fight and, football, for picture, forgets
	15: get pocket, girl*, good*, got put, had her, hand and, he gave, head kicked, hes only, his mate, home with, hood*
	15: i havent, i pick, i scared, in by, in hedge, in that, in when, it because, it cries, it dont, it stings, it up
	15: july ., kebab, kicked in, kids at, kids who, lad i, let them, lose ., love each, marks and, me alone, me picture
	15: monday ., mum she, mum spent, my bits, my chin, my house, my toybox, nan has, nan i, nappy ., not got, not mine
	15: not scared, not~arm, not~choice, not~getting, not~house, not~mine, not~with, now so, of bed, on call, on us
	15: opens ., other end, out of, pack, part*, people who, pills ., profile, pulled it, rather sleep, real gun, room
	15: room when, said thats, saving my, say my, screams ., sent one, shakes, she films, she ripped, she screams, shut me
	15: sister with, skinny, slaped, slaped me, sleeps all, so much, something ., something me, spent, staff pulled
	15: staff stood, stay awake, stub*, stubbed, stubbed it, stuff is, swore ., teach me, thanks, that boy, there she
	15: till morning, tin of, tonight when, toyb*, toybox, toybox ., trampoline and, trie*, two ., underwear ., vodka in
	15: walk home, walked into, want him, was 4, was out, we got, we love, whats point, white stuff, will ever, with acid
	15: working, worm*, worms, year 6, yest*, yesterday, you if, you make
	14: . am, . electric, 4 and, after and, after her, and all, and buys, and nails, and smashed, arms when, arou*, around
	14: asleep with, asth*, asthma, at 4, bags in, be alive, because thats, blamed for, boyfriend and, bra, bread and
	14: call me, cana*, canal, cannot, chased by, chat, coming with, dad for, dama*, doct*, doesnt know, doing stuff
	14: dont bother, dress, dressed, explode, faci*, facing, facing wall, field ., fireworks and, flight, for family
	14: frie*, go under, goes quiet, guts, hamm*, hamster when, has bruises, have it, havent seen, he held, he loses
	14: he used, he walks, he wouldnt, head i, her special, hide it, hold his, hole in, hung*, husband i, ill do
	14: inhaler and, instead, is doing, it stop, its heavy, jacket, kayl*, kett*, kettle, knif*, knife, lady went, lock is
	14: loses on, made my, matches, me last, me one, men for, missing, mum shouts, my bike, my bra, my cousin, my maths
	14: my sleeve, my team, nail, new place, night ., not~alive, not~change, not~cross, not~hands, not~married, not~point
	14: of lads, off bed, on horses, on stairs, one not, ones and, only feel, or they, others and, padlock, past .
	14: pictures, pizza ., puff, rang me, rude, same car, says his, school but, scra*, she say, she sits, shee*, sign my
	14: sit facing, something for, spen*, station and, stings when, story ., takes money, that my, they should, things for
	14: things when, through wall, told whole, torc*, towel and, trouble if, understand ., us school, wall when
	14: was nobody, wasnt here, we dont, wee and, wee since, went toilet, whic*, which, who are, wishes she, with men
	14: year old, you could, you know, you when, zombie
	13: . kids, after what, and leave, and lost, and squeezed, and wont, back there, because people, been hurting
	13: being held, boot ., bought me, brother got, brother in, brother rang, came in, can hear, candles, cant leave
	13: cash and, come round, could take, cousin went, cries and, dad burns, dad said, dancing, delete it, dinner and
	13: dirt, dont show, dran*, drank, face down, face till, face*, fever ., fingers back, for bag, for telling
	13: friend and, from morning, from when, froze, garden when, go toilet, go up, going in, got black, grandmother
	13: had his, hair with, has been, have done, have nice, have*, havent, he can, he uses, he will, her medicine, here i
	13: him hes, his family, his girlfriend, his profile, home before, horror, house at, i did, i froze, i keep, i wee
	13: in he, in his, in margate, int, is small, joke but, kids like, kitchen scissors, lads in, landing ., later .
	13: leaned, leaned on, lifts, little, little lad, mad i, man for, margate, mattress ., me sick, money for, mum cant
	13: my exams, my stammer, my watch, need*, no point, nood*, notice, not~believe, not~breakfast, not~look, not~notice
	13: not~pe, not~show, not~we, off bus, offe*, ok after, on here, on landing, only keeps, our house, our special, page
	13: passed me, pe ., penc*, pencil, photo ., piled, piled on, police, profile but, pulled out, pyjamas ., reas*
	13: reason, roast dinner, roun*, round my, send pictures, she doesnt, she put, shelter and, shop and, sleeves, slid*
	13: smacks, smacks me, someone keeps, staff on, stammer, stuff out, swear down, telling, that hard, thats all
	13: thats it, they play, they threaten, tho i, threaten, till she, trac*, train ., twel*, twelve, twelve ., vine*
	13: vinegar, wait outside, waits, was watching, wash ., what school, whisky, why do, yesterday ., you can, youn*
	12: . gave, . lads, 15 and, 20, and takes, animals, are from, as, at contact, at window, baby make, be easier
	12: because theres, before my, believes kids, big lads, birthday, bruv*, buy us, by bins, calm room, calmed down
	12: can be, carry it, chew, chose, cloth, coat because, colo*, corr*, dad every, dark, drie*, dries, dries me, earn*
	12: earned, easier, eat ., eaten since, enga*, flats ., from garden, go quiet, got bruises, got slapped, guess
	12: had fit, hair off, has wine, have bed, he dries, he rubs, he sends, head every, head of, heat*, her dad, hip .
	12: his arm, his feet, his voice, home is, i earned, i fell, id, in cloth, in one, is all, is empty, is mad, is nice
	12: it before, it burns, it its, its her, keeps coming, kid here, kill, knee in, laughed at, like it, list of
	12: locked me, make my, mate says, me had, me send, me stop, mum got, mum in, mum sleeps, my best, my country
	12: my sisters, my thigh, myself when, never born, next doors, night in, night with, normal for, nos, not~kid
	12: not~kitchen, not~marry, not~so, now hes, off his, on shift, only in, pays, picture in, pour, prin*, purple, pushed
	12: put padlock, remi*, roll, rubs, run, safe ., school for, sist*, sisters, slams, sleeping at, slipper and, so .
	12: so long, sofa ., someone was, something off, spac*, space, stabbed, stand with, stands outside, starving
	12: stepbrother says, still have, stop crying, tap on, teddy and, terrified, terrified of, they can, thig*, thigh
	12: throw, thur*, took my, tooth ., up tomorrow, uses my, were watching, where im, whil*, while, white ., whole class
	12: whole school, will run, windows, wine and, with horrible, wrist is, you check, you havent
	11: . phones, . you, 13 ., 17, 50, 7, ages, allowed, and films, and laughed, and let, and wants, anim*, any of, aren*
	11: arent, arm up, asks, asks if, at bedtime, baby brother, baby cousin, bare*, be scared, being made, boot*, boots
	11: bother ., bottle and, bottle so, brown, burns ., butc*, carer smells, caught me, cold water, comes contact
	11: comes into, contact again, couldnt stand, cupboard when, dad slaped, dad threw, dean, do better, do him
	11: do nothing, does stuff, dont use, eat in, engagement, exam*, exams, fain*, films, films it, flight ., for dare
	11: for swearing, for wee, frig*, frightened, garage because, get no, gets me, had row, hard, have bother, he cut
	11: her stuff, hid, himself ., hob, how he, hurt me, i find, i not, i touched, if ive, im one, in next, in some
	11: in tin, in toilets, isnt any, it thats, it werent, its, joke ., joking ., know whats, like im, loaded, look .
	11: look like, lunch and, man asked, man at, mark ., mates in, me walk, meet at, more tablets, mum keeps, my big
	11: my chair, my locker, my paper, my pjs, my teeth, myself ., never any, new placement, news, news ., no camera
	11: no dinner, no hot, no more, not real, nothing me, not~enough, not~left, not~place, not~saw, not~whats, not~your
	11: off because, on field, on hob, on since, online boyfriend, only ten, onto, package, pani*, phones on, pjs
	11: play with, puff*, real family, ribs hurt, rid of, room i, round head, row, said boys, said do, said no
	11: said nobody, see his, seen my, shake when, shakes me, shed with, shouting, sight, so dont, so i, staff dragged
	11: staff think, stay on, stop ringing, stopped ., stuc*, stuck, swap me, swearing, swearing ., tablets than
	11: takes her, talked ., them ., them*, there are, there with, times day, tipp*, tipped, turns, under it, us chips
	11: want take, was never, wedding, went away, went up, werent, what it, what she, whatever, where he, whip, will .
	11: with gun, with older, wore my, would believe, year 7, yellow and, you on
	10: . hole, . sometimes, 6 days, again staff, all planned, alone for, always comes, always me, am his, and my
	10: and sometimes, and stop, are taped, banged my, beat my, bing*, bits, broke ., broken, brother has, by back
	10: by morning, chair against, charge, chats, class who, clean ., coun*, covers, cries for, cutting again, dance .
	10: dese*, dinner money, dont answer, dont come, drawer, drink, drinks she, dun, ear till, elec*, ends, everyone would
	10: feed*, filmed, finger marks, for every, foster mum, gets angry, gets picked, gin, goes for, going home
	10: going tonight, got be, ground so, hands round, happens at, happens if, have shower, he works, hear him, her gin
	10: him that, his laptop, his little, hitting me, horr*, i banged, i choked, i cut, i shut, im mature, in box
	10: in charge, in hold, is me, jayd*, lady is, learned how, legs with, let her, letter and, list, litt*, man in
	10: map and, matu*, mature, me drunk, me from, me going, me his, meet him, memory, memory box, missed my, more night
	10: my clothes, my memory, my passport, my pencil, my thumb, name*, names, nan had, night or, night they, nightie .
	10: nobody ever, not blood, not~4, not~as, not~because, not~blood, not~shut, not~social, of all, old coat, on ground
	10: one because, one on, or he, out i, out like, pants down, pay for, pe and, pencil case, people with, planned
	10: planned for, plays, plea*, pressed, purpose i, put chair, real kids, ring ., ripped up, roast, roll him, said my
	10: saving, scal*, school showed, scie*, science, seconds and, self ., sharpenes, she washes, she would, shouts .
	10: since he, sister sneaks, skirt when, sleeve ., sneaks, sneaks out, so its, sofa by, stinks of, stop at, stri*
	10: stuff ., summer and, swing ., sword, sword in, take her, takes pictures, taped ., tell but, that*, thats
	10: they bring, they dragged, they forgot, they go, things i, thumb, train ticket, trap*, true that, twists, twists my
	10: using again, walks past, want me, wants meet, was missing, was nice, wasn*, wasnt, when bev, when grandad
	10: when its, white powder, will believe, will kill, will say, window is, wishes i, with broken, work ., worry i
	10: you cant
	9: . could, . their, 14 and, 5 and, 50 quid, acid on, against door, airi*, airing, airing cupboard, all im
	9: always someone, am, am afraid, and 6, and brought, and drove, ankle ., answer, away i, back till, back when
	9: bald patches, bath because, bathroom, behind garages, bet on, bite, blade and, bombs in, bruver, bum ., church .
	9: dad keeps, digs, digs her, done with, down steps, drov*, drove, drove off, face on, fall ., family ., film .
	9: flat in, flick, flick knife, football team, for her, for lying, for run, forgetting, frid*, friend on, friends and
	9: friends dad, from nursery, game and, garages, garages ., garden ., gas on, get locked, get them, gets her, gets it
	9: girl here, gob, goes work, gone missing, got rid, grandma, gym ., had do, has not, hate*, have be, have my
	9: have sleep, have water, he flicks, he lay, he messaged, he touch, hear his, hes going, home gets, hood, hungry .
	9: hurt my, i carry, i hit, i joined, i lied, i looked, i met, i shake, i wake, ill go, im bad, im ok, im saying
	9: in airing, in home, in july, in morning, in same, is big, is good, is right, it for, it will, july, keep forgetting
	9: kicked, know, lay, lay on, leave care, left, lied, lied about, lifted, man downstairs, mates for, me baby, me into
	9: me mum, me names, me stand, me things, me vapes, moved in, my bathroom, my hamster, nappy on, naug*, naughty
	9: near ., neig*, never have, not eat, nothing at, not~better, not~days, not~some, not~talks, not~until, number for
	9: off man, old like, on all, on camera, on game, on private, on video, one is, only 5, our, our country, own kids
	9: paid, passport so, patc*, patches, perc*, percent, phone case, phone she, picture and, pillow ., powder and
	9: private and, pyja*, quiet room, radiator, razors, rip, roas*, rush, said hes, saying ., says hes, says mum
	9: school deserves, school so, search, sex with, she digs, she not, shirt ., shoes are, shut and, shut my, smashed .
	9: so they, something buried, son, sound and, stay*, steps, such, sums, tell he, that smells, them back, they bet
	9: they hurt, time he, true, tyle*, tyler, wants see, was ., watch him, weighed, were*, when nan, when were
	9: wine every, with lighter, with ruler, wont need, wooden spoon, would, would notice, wrote letters
	8: act, after summer, allowed say, am ok, and gives, and marry, and smiles, and that, and when, angry ., are crying
	8: arm from, asking if, at dinner, baby in, balloons, barb*, barbers, batt*, batteries out, be sent, because me
	8: belt if, best friend, big girl, bills and, bin bag, bite ., black stuff, blokes, body and, boiling, boy got, boy i
	8: bring shame, bus station, buys me, bye my, chair, choo*, ciga*, cigarette, climb out, clothes so, coke, come near
	8: come*, comes, craw*, crying and, cut his, deserves it, do, do what, down by, drag*, elev*, eleven, every tuesday
	8: falling asleep, farm*, farmer, foil in, for four, for three, funny and, gap, gap in, going climb, going get
	8: got thing, has gun, has run, have eat, have share, he bent, hear me, her body, her fag, her neck, her room
	8: hold but, hurt for, i must, i smell, in august, in bush, in cupboard, is 13, is 5, is something, is white, it bled
	8: it but, it through, its always, its nice, keeps sending, kitchen ., know about, lads at, laughs when, lead*, leader
	8: learn, leave baby, less, lets her, lid, light off, lodg*, lodger, lodger ., loft i, long ., matc*, mate ., math*
	8: maths, me get, me some, me this, me train, missing its, my foot, my nappy, my number, my stomach, my things
	8: my unit, myself in, night staff, no lunch, not~going, not~unless, not~up, not~was, not~week, not~window, nuts
	8: of who, off it, ok but, on, on kitchen, only 13, only get, othe*, other, out for, owe him, packs, pain, phone in
	8: photos, place, pretending, pretending be, punches, punches my, put her, quiet when, ringing ., round her, safe hold
	8: same nappy, saved me, says hell, school i, score, sent back, she goes, shoes have, shop, short ., showed me
	8: sick and, sink ., sister goes, slam*, smiles so, snap*, spoi*, still there, stom*, stomach, stop him, stop thinking
	8: surv*, survive, talked me, that school, them stop, theres needles, thinner, thumb back, ticket, till we
	8: timetable ., took batteries, took loads, tooth has, trainers ., trip and, tryi*, trying, un, wakes me, walk past
	8: was 6, was going, weight, went mad, went on, wet my, will forget, with bleach, with light, wont ring, would do
	8: would get, would my, wouldnt wake, year got, year i, you did, you have
	7: . grown, . jayden, . told, 15, 16 ., about setting, abro*, abroad, all get, all now, and noodles, and say
	7: and think, arm with, arms after, at lunch, at our, augu*, august, baby has, back in, back on, ball ., bathroom has
	7: because her, bedroom ., bedtime ., been bad, been ringing, big boys, bottles in, brother wont, bullets .
	7: burn myself, burns all, but you, by door, by his, can wash, cant stand, cardboard, chewing, chil*, come back
	7: comes for, comes up, cut me, dad drove, die when, dms, dont leave, dont want, door i, ear has, easy ., end ., epil*
	7: epilepsy, evening ., find us, flop, for cutting, for money, for month, for mum, four, garden and, gets hit
	7: girl and, girls do, going back, good one, happy she, has real, have bin, have keep, he done, he knew, he looks
	7: he stays, he wants, hedg*, her arm, her back, her mums, her sister, her stepdad, her when, his lap, his stuff
	7: his thing, home in, hoodies, hoody, hope operation, hospital its, house so, i tell, i woke, im 8, im naughty
	7: in blue, in calm, in garden, in pool, in quiet, inside ., is leaving, is out, is still, is up, isnt allowed, it her
	7: it where, its bad, keep quiet, lady will, lap, left but, lines in, lock food, made me, mana*, manager, match
	7: mates dad, me abroad, me away, me bag, me i, me phone, most, mushrooms, my drawer, my epilepsy, my toes
	7: my waistband, nan is, naughty ., new girl, next room, noise ., noodles, not~anywhere, not~arms, not~first
	7: not~friday, not~hair, not~near, not~placement, not~weekends, older lads, on site, on you, only 9, pe top, phone is
	7: place on, powder ., pulled my, punch wall, put my, queue ., real bullets, ringing since, rott*, rotten, said meet
	7: school he, school shirt, school since, service station, setting, shot*, something sharp, spoon in, staff is, stup*
	7: stupid, swor*, take me, takes my, taking me, tape*, taped, teacher put, than*, that house, theres gun, they no
	7: things in, this guy, this lol, time it, time you, tips, tips ., tummy ache, under blanket, under duvet, until my
	7: up like, us at, wais*, waistband, wall until, wants more, wee ., whatever is, when there, where mum, where you
	7: who drank, wife ., will wait, wouldnt
	6: . aint, . got, . haha, 800, alar*, alarm, all of, always different, and bring, and comes, and out, and slapped
	6: and tells, and wouldnt, ankles, are not, back that, bag incase, bags ., be back, ben, bleeding ., book*, boy here
	6: bring, bull*, but his, but we, can make, cant get, carer hides, changed and, chok*, comes back, comf*, comfy
	6: comfy ., crisps for, dad gets, dirty and, does wrestling, drink out, dunn*, dunno, elli*, every time, faint
	6: first aid, forever ., from pub, fun ., get new, getting it, girl ., girl she, giv, go floppy, go stiff, going end
	6: going meet, got something, grandma told, guy in, hadn*, hadnt, have run, he cant, he pays, he takes, hes not
	6: home and, home he, hood and, hug at, hugs me, i, i cry, i made, i punch, i sat, i share, i still, i swore, im old
	6: impr*, in bag, in march, is late, it or, it she, it smells, juice ., keep it, kissing ., late so, learned
	6: letters everyone, lights and, like when, listens ., losing my, love me, loves, make up, make*, makes, man next
	6: maso*, mason, me 50, me fags, me keep, me lol, me swear, me turn, money off, mum burnt, mum forgets, mum was
	6: my aunt, my tablets, my wee, nails done, near my, neck ., next me, night man, no where, nobody sees, noodle
	6: not wake, not~alone, not~board, not~money, not~sees, not~sleeps, now for, olde*, on discord, on fire, once on
	6: only ever, over him, own back, parked, people and, put needle, real mum, right ., room because, sees, she held
	6: shes not, shorts, showed my, smashed, someone needs, something that, sorry ., squeezed, stab him, stand over
	6: stand up, stif*, stiff, stiff when, stop my, stop washing, stripped, swel*, swelled, swore, talk on, tear*, tears
	6: that and, theres kid, theres only, they eat, they giv, they only, they showed, things and, through and, timetable
	6: tin ., toilet roll, up top, village, viol*, walking in, wett*, wetting, wetting bed, wrote down, wrote it
	6: wrote that, you tell
	5: . kid, . ollie, 14th, 16 and, 3 grand, 4am, 6 i, and felt, and hug, and scrubs, and theyre, and walk, ask .
	5: asleep at, asleep i, at house, at other, bag packed, bands ., bath with, been dentist, been scratching, beer and
	5: believe, bends, bends my, bike ., bin ., board, book on, bottle in, brad*, bradford, brid*, brother down, but i
	5: can have, cant wake, carrier, chair and, chance, chance ., cleans, cleans it, coming off, costume goes, cousins .
	5: dad makes, doesnt want, done and, dont think, dont worry, door shut, door they, down stares, everywhere, finds
	5: floor with, foot ., for chips, for real, for ticket, for what, foster dad, gary, get one, gets presents, going have
	5: grand, half of, has go, has my, have nightmares, he come, he kicks, he moved, he smells, hell put, here tomorrow
	5: herself if, hes angry, hes got, him know, his keys, holding my, i always, i work, im doing, in bradford, in carrier
	5: in ground, is banned, is swelled, it done, it leaves, it started, its cat, its raining, ive never, jayden
	5: jump when, jumper ., know if, legs for, lessons because, levs, lid ., lifts me, little wife, liv, lock .
	5: mate keeps, me carry, me put, me robux, me sit, me tablet, me weed, me who, meta*, minecraft, minutes ., morn*
	5: mum wont, music up, my camera, my home, my photos, my sock, my towel, my uniform, next day, nick, nika*, nikah
	5: nips, nobody checks, nobody cleans, not get, not~choke, not~cleans, not~dads, not~done, not~love, not~minutes
	5: now she, of everyone, of how, olders ., olli*, ollie, on my, only got, only want, out room, packed under, room all
	5: said come, said she, scared, scared and, school not, scrubs, see board, sees ., sept*, september, she dont
	5: she works, should of, shuts, since she, since they, sleep at, slep*, slept, smell and, so drunk, soak*, spit*
	5: stares, ston*, swelled up, theres girl, tickets and, tie my, time and, told say, trip, two hours, two of
	5: up outside, use toilet, wake her, wants it, was at, was lovely, wash he, wedding i, what is, what they, when little
	5: when we, whole house, with grandad, wome*, women, wont go, wont see, worl*, world, you anything, yourself .
	4: . carpet, . granny, 24, 24 he, 41, 41 days, account and, again last, air, all over, and dont, and hope, and living
	4: and locks, and tell, at meeting, bag by, bands, be like, bedr*, bedroom, cant look, car outside, carer has
	4: carpet burns, carry my, caught with, clean for, coac*, coach, corner ., couldnt go, couldnt stop, covered in
	4: curtains shut, dad locks, dad took, dog and, dont cry, dont touch, door with, doors ., downstairs ., drop it, each
	4: estate ., fags and, fault ., feels ., feet, feet ., fenc*, flat*, flats, found foil, found out, friend said
	4: from where, gave them, get it, gets money, go that, got ., got big, grandma gave, had machete, had me, happen if
	4: have go, he shouts, help im, her hands, here gets, hers ., him what, his dog, hold it, holds my, house in, how do
	4: hurts and, i have, i stood, ill come, im asleep, in black, in knots, in them, in towel, is 24, is left, keep blade
	4: kicks off, kids in, knot*, knots, lace*, laces, lect*, lectric, lighter when, like 40, little one, locks him, loses
	4: marg*, matter what, me play, me promise, me vbucks, meet man, messages me, might do, morning, mum says, must
	4: my compass, my hood, nerves, night since, no grown, nobody asked, nobody can, not~give, not~grown, not~ive
	4: not~lectric, not~swear, not~two, not~walking, not~wants, of man, on estate, on one, only 4, only do, our own
	4: pays her, people ask, pois*, poison, police cant, put spoon, puts her, scared for, school photo, see if, send my
	4: sends, server, shake ., shame on, she gets, she kisses, shes asleep, shook, shop gives, signed for, sleeping on
	4: sleeps ., sleeps with, someone has, someone said, spot*, spots, spots ., stairs by, stas*, stash, stings, tell my
	4: them on, them sat, them say, they argue, they hid, theyre is, this summer, threatens, time its, toge*, together
	4: took it, touch it, up against, up all, vbuc*, vbucks, wait at, walked, walking home, watch films, way flight
	4: when others, which window, while they, who in, who says, why did, will find, will put, with your, worker i, yours
	3: 15 ., 40 ., adopt, all laughed, all week, and holds, and shows, and trainers, another ., baby because, back at
	3: bag thing, bathroom ., beat up, blur*, blurry, blurry ., bottles and, brother eats, brother gets, bumped into
	3: calling it, carers son, cat but, club and, coat on, code word, corridor, covers ., died because, doesnt wake
	3: dont ., dont ring, door every, double, down and, drops her, dump*, dumped, dumped me, everyone has, everything
	3: evil, except me, face is, fed ., feel something, film and, fire with, for free, friend gave, friend told, from his
	3: from man, got marks, had good, hands go, happy ., has marks, have more, he shows, he twists, head goes, heavy and
	3: helps me, her step, herd, hid all, hit my, holding, hoo, hour ., how easy, how roll, i herd, i meet, i send
	3: im dead, in for, in gang, it didnt, it normal, its on, ive wrote, keeps walking, key and, kick, kick off, knel*
	3: knelt, knelt on, lass, leave ., lie on, life story, like how, lock my, made it, married in, me my, me until, meas*
	3: medicine from, money and, mum isnt, mum said, mum would, my fish, my gran, none left, nos my, not sleep, note*
	3: not~ate, not~didnt, not~door, not~face, not~hears, not~met, not~nowhere, not~real, not~time, of wee, on street
	3: on trampoline, on until, ones looking, ones who, other kids, our thing, outside home, parc*, placement for, plai*
	3: plans, pretend im, promised ., raining, river, roblox nos, sad i, said if, school nurse, september because
	3: server where, sett*, she sleeps, shower in, shower with, shut it, sick when, sister in, sit down, skins, sleep till
	3: smoking, so me, so tight, sofa, someones, somewhere stay, sorted it, sounds, sounds like, staff, still living
	3: straight away, street, takeaway, teeth hurt, that unit, thats what, theres man, they sent, think how, think she
	3: three of, town because, tuck, turned it, uncle he, uncle pays, up his, videos ., voice, wardrobe because
	3: was crying, washed, water until, way, went black, were having, will come, without, wont look, wrote goodbye
	3: wrote this
	2: . step, . tomorrow, 4 days, 6 and, again i, again she, airport will, all round, am woman, and carried
	2: and everything, and hides, and sharp, and showed, and wrote, at my, aunt*, award, award ., away and, back after
	2: back*, badge ., because hes, behind door, beli*, big dave, biscuits, bit my, blue and, breathe when, bruises and
	2: by her, cant breathe, carer takes, case they, could i, cry he, cry when, dad ., dad leaves, days when, dont now
	2: ear ., ever had, extr*, extra, face from, face in, for coach, for one, forty, foster dads, friday i, get bad
	2: get sent, get something, gets in, goes out, got angry, got none, grab, hand goes, he might, he needs, he slammed
	2: held down, home after, house he, hug and, i breathe, i caught, i dropped, i pushed, i turned, im frightened, in bum
	2: in other, in unit, in white, in year, it would, its because, its quiet, jayden and, keep him, kids hold, kissed
	2: lean*, like i, mate*, mates, me dirty, mum bought, mums friend, my heart, my pictures, my swimming, new boy, nice
	2: no for, no water, not~angry, not~carer, not~doing, not~mum, not~none, not~not, not~police, not~shes, not~theirs
	2: older lad, one ., one in, one side, onli*, online, only little, out which, pay me, people in, people now, picked on
	2: plan for, police ., police come, poppy, pounds, put them, rive*, room at, room by, runs, said thank, say thank
	2: school tomorrow, she does, shooting, sleep if, sleep with, slept and, snapchat says, something so, something wrong
	2: speak me, stepdad gets, swimming costume, takes us, teach, telly is, thats ok, theirs, theirs ., there isnt
	2: there on, there stuff, theres people, they filmed, theyd, thursdays ., tight i, touched by, trousers ., unless i
	2: until he, until she, up behind, us go, want say, wants die, was and, was laughing, wedding in, wets
	2: wheelchair away, who wants, will go, window and, wont stop, writing, yank*, yanked, you what
	-2: . because, . every, . history, . so, . stranger, 18 in, 22, about ending, and gas, and mum, apar*, apart, army and
	-2: at, at youth, back of, be ., bear*, blackpool, boxe*, built, carer about, carer lets, chapter, cheesecake
	-2: cheesecake ., could murder, could scream, cupboards, dagg*, dared, dinner ., do with, dogs so, door is, door*
	-2: doors, dropped, endi*, ending, eye ., favourite film, fight with, finger in, food is, for wedding, from, from her
	-2: get shot, giggling, giggling ., go without, got 6, got chips, got into, got merit, got slaughtered, gun for
	-2: had party, had power, hard ., have bad, have got, head ., head and, her hair, her my, him with, his ., his bag
	-2: hungry i, i use, id rather, if it, in big, in library, in wardrobe, inst*, is bad, is blue, it stopped, killer .
	-2: know what, lad next, lase*, laser, later, leaves ., lega*, legal, lego and, like cat, lose*, match and, maths is
	-2: maths test, men ., mum and, my french, my leader, my lego, my plaits, my pokemon, my stepdad, my uncle, nand*
	-2: nandos, nandos ., never run, nobody comes, not sad, not~checks, not~comes, not~cupboards, not~old, not~sad, nut
	-2: on war, our striker, out about, out again, out because, packed, path, perfect, pizz*, pizza, plastic spider, plat*
	-2: play ., poke*, pokemon, power, power cut, private, proj*, project, put plastic, review or, sausages at
	-2: school because, she wouldnt, sick after, since we, singing should, site ., slau*, slaughtered, so hungry
	-2: so jealous, someone check, sorry for, stories ., stre*, swea*, tea and, telly ., they moved, tour, training .
	-2: tried, up till, van, want, war in, war path, was cancelled, we built, we shot, went mental, went over
	-2: with scissors, with sir, wolv*, wolves, yet .
	-3: . archery, . everything, . theyve, 9, about bullying, after training, and robbers, anyone ., are coming, are like
	-3: arrow hit, asleep in, awak*, awake, bank card, beating, because someone, been in, believes, blood, bombed, boy who
	-3: boyfriends, brace off, bread, brother keeps, came talk, cancelled ., chips ., chur*, church, clock, costume
	-3: crisp but, dad got, deli*, did play, dizz*, dizzy, doll, e, everything and, everywhere ., exploded ., fools and
	-3: get two, go away, got bike, hang, he got, he hid, he tells, hear my, her and, here, home for, horrible, hotel
	-3: i bombed, i bruise, i bumped, i lock, i sold, i stay, ice, in history, in leeds, in may, it isnt, its gone
	-3: its our, jab in, jean*, jeans, judo i, killing my, knew ., know who, know why, lady at, laugh, learnt about
	-3: leg and, may, me food, merit for, mine*, minutes, missing ., monster, move nearer, mug ., murderer, murderer .
	-3: my account, my bank, my birthday, my friend, never saw, new gun, nobody believes, nobody tells, not hungry
	-3: not~believes, not~fighting, not~find, not~living, not~messages, not~tells, ok we, on carpet, on football, online .
	-3: over ., paper round, park*, pe because, played cards, police and, priv*, respite and, ring*, robbers and, sad and
	-3: scream ., screamed and, second, secret about, she gives, she hit, she only, soaked ., someone left, spiders .
	-3: spor*, sports, sports day, sprained, sprained my, stepdad is, story book, strict about, striker, striker is
	-3: stuff and, team is, theyve, thing on, this place, tightened and, told us, training so, trouble, uncle does
	-3: want more, was gutted, was murder, washed my, water, we learnt, weed*, weeds, were all, when contact, who i
	-3: window open, wobbly, works nights
	-4: . dave, . last, . police, about when, acro*, across, after it, after that, aint in, all on, and held, and nobody
	-4: and only, and sofa, and two, anything i, at brownies, at first, at footy, at four, at six, away join, baby is
	-4: back with, be alone, blam*, blue, boxes, brownies, bus i, bye, camera on, car ., cat sleep, charity shop, chea*
	-4: cheats, cinema ., clown, court, dad has, deserve, down i, drawing is, dropped my, feel safe, fing*, first one
	-4: fish ., footy, for leaving, force, fortnite and, friday and, game is, good and, got 22, got bit, got moved
	-4: had juice, had temperature, half, half ., hands, he had, he shot, house without, how long, i come, i paint, if she
	-4: im ready, impo*, imposter, in fortnite, in homework, in pe, in play, in rounders, in second, is hard, is slow
	-4: josh, kicks, killed it, leaving and, leth*, lethal, libr*, library, little cousin, lives, lolly, looks like
	-4: lost ., mates and, me next, meri*, merit, microwave, microwave ., mum gave, murder ., my photo, my scooter
	-4: my tummy, neat, neat ., never come, news*, newspaper, note ., not~am, not~good, not~hit, not~pudding, not~they
	-4: of fireworks, one of, pads, paint my, passport for, pens ., pira*, played police, pointy, post, prof*, puppy .
	-4: reck*, ring my, robl*, roblox, rounders, safe here, says he, scared im, scary you, scooter ., scou*, second half
	-4: seen, shin pads, shoot me, sign, sile*, silent, sister got, slammed, sund*, swear, takes ages, they pulled
	-4: they were, thinks, thinks im, thursday, top ., touches my, understand, want walk, wanted say, was ages, was fine
	-4: water fight, we play, we sleep, we talk, we told, week i, weeks, were ok, when he, who broke, with new, you say
	-5: . after, . chess, . dead, . heating, . mario, . need, . nobodys, abit, account, alone is, and can, and cried
	-5: and ive, apri*, april, april fools, are you, at nans, at whole, bang, batteries, bill*, bills, bins .
	-5: brother more, bulldog, can see, cant say, carer said, carer screamed, carv*, chat and, chemistry, chess club
	-5: colour, coming for, costume for, cupboard for, day they, did and, did i, dodg*, dodgeball, doesnt ring, dogs and
	-5: dont send, door and, drop french, eggs ., every sunday, fail*, failed, far, fath*, father, finished hunger
	-5: fire of, first ., flushed, fool*, fools, friend wants, gcse, get hit, getting me, got it, got soaked, great fire
	-5: guar*, guardian, had secret, had water, hamster died, has asked, has hurt, have sleepover, have wear, her every
	-5: history ., hit ball, home because, home i, i ring, i will, if someone, is gone, it at, itll, ive been, knee hurts
	-5: late again, live ., london and, looks ., losi*, losing, loud, lovely, machine, maths and, me up, minecraft house
	-5: more than, my brace, my fault, my inhaler, my last, my tooth, needed, no they, nobody is, not~18, not~dark
	-5: not~goes, not~name, not~own, not~year, of london, on bathroom, on days, onions and, operation, our school, out at
	-5: outside our, prison, quid for, ride*, rides, rides ., sausage, sausage ., savi*, says no, scared go, sent
	-5: set table, shaking before, she came, she lets, shoes ., sing, sitt*, sitting, skate, slaves, sleepover and
	-5: smashed it, so no, speech but, stepdad makes, story about, stro*, sweets ., take*, tele*, ten minutes, they do
	-5: they sleep, tower i, trainers for, training, uncle has, was best, washing machine, water and, we never, we painted
	-5: wear my, when his, without my, work when, works, worried my, you put
	-6: 10 pound, about college, agen*, ago and, alco*, alcohol, and down, be on, be sick, bowling and, burnt my, buse*
	-6: buses, by half, call it, can come, candle, cards ., carr*, changed my, chip, dies ., do stuff, doctor is, dont do
	-6: dying of, easter ., else gets, emba*, ever ., eyes are, flinch, france trip, friend moved, gets better
	-6: ghost stories, gone now, got saturday, got shot, graz*, grazed, had lunch, have tea, he would, hear them, hit with
	-6: hurt at, i died, i drank, i scored, im 18, im stuck, in rugby, instead ., is best, is criminal, is open, it if
	-6: juli*, kidnapped by, kissing, know ., knows ., late on, lick, loser, make, me drive, me tenner, mood, more i
	-6: moving on, mum has, my online, name for, nan because, needle in, neit*, neither, new social, new uniform
	-6: next month, nobody died, not going, not~are, not~asking, not~let, not~man, not~sorted, not~tonight, nurse gave
	-6: old cat, one boy, panto and, passport by, pe kit, pena*, penalty, penalty ., pictures and, pris*, quid ., recy*
	-6: saturday job, scared i, school who, shav*, slammed my, slic*, smells of, smile, spil*, start next, still at
	-6: stop being, team got, test was, that test, they kicked, three and, throat, told ghost, took his, trainers and
	-6: tummy hurt, twisted my, victim, volc*, want change, went my, whenever, window on, with cake, wont talk, you for
	-7: . cant, . me, . smashed, . squid, 7 in, about drugs, afra*, afraid, aid, and theres, angry and, angry at, appo*
	-7: appointment, are friends, at half, bang my, beat him, before school, bowling, bril*, brilliant, bringing
	-7: brother come, burping, bush and, but ive, by creeper, can you, cand*, carer works, chin, conn*, cupboard
	-7: daylight robbery, died when, drill and, drinking, egg from, everybody, feels, fight over, flow*, flus*, for taxi
	-7: forget me, good i, goos*, goosebumps, got 7, got off, grabbed my, had burping, had ice, had sip, has started
	-7: have appointment, he lets, he tripped, i gave, ille*, illegal, im good, in drama, in gta, is boy, is strict
	-7: its ok, lock on, long sleeves, long*, machine ., man gave, mang*, manga, me right, me think, mind, minute, mock
	-7: mood*, moved me, moved up, mummy, my drink, my grandad, my headset, my secret, my spellings, nervous about
	-7: nervous but, new girlfriend, nose bled, not~fish, not~go, not~many, not~she, not~thank, of egg, of house
	-7: old enough, old teacher, out lol, over dog, plane and, play and, pran*, prank, pret*, rank ., robbers, roll .
	-7: sat next, secret, secret santa, send it, she gave, she makes, she tucks, shot ., shout, sigh*, size of, so now
	-7: spai*, spain, squid, squid game, stay with, stitch, stories, sweets, taxi ., tea for, text when, than once
	-7: they saved, this one, till my, tuck*, tucks, tucks me, us i, video, waited with, was brilliant, watched film
	-7: we all, we sat, when*, will end, with no, worker is, world war, worry about, wouldnt let, york
	-8: . coach, . eid, . her, . hide, . ref, 6 ., again so, allowed go, alon*, and gets, and now, assa*, assassin, at it
	-8: aunty is, bathroom and, beat me, best game, caug*, caught, chem*, clocked, contact lady, cool, creeper, cushion
	-8: day so, dinner in, doctor, dont have, dye, dye my, eid was, every morning, fan, fencing and, finished my, for all
	-8: for his, for it, for world, found my, free ., fron*, front, gang*, ghost train, got bruise, grandad has, had fight
	-8: had my, had nightmare, had seconds, have do, havent wanted, he drives, he punched, hour on, how tie, hunger
	-8: hunger games, i finished, i missed, in hospital, is hundred, its alright, job at, joker, kicked me, killer in
	-8: know im, like lock, lock me, london with, lots, lots of, make friends, mams, me dye, me first, me mams, me school
	-8: me stay, moth*, mouth was, my door, my lines, never seen, nobody clocked, not~clocked, not~crying, not~dye
	-8: not~front, not~hard, not~who, old toys, on ghost, on wall, once month, rather be, saturdays ., scab, scared ill
	-8: scoo*, scooter, send letter, she wrote, shopping, shot at, snores like, so good, sold*, soldier, sorted .
	-8: spiderman, stab*, stitches, tablets in, they cancelled, thing in, think im, threw my, tiktok ., toast, tong*
	-8: tongue, tongue ., under table, vict*, wait, wall ., want new, want read, was cross, was man, was nearly, way he
	-8: weeks ., weir*, weird, went everywhere, what happened, whip*, whipped, wifi is, with his, would rather, zoo
	-9: . havent, . stop, 300, 400, about girl, along, any time, arm for, at airport, at gate, at new, back for, badd*
	-9: baddie, bag on, bangs, bath and, because bus, because she, best mate, blown, blown up, boys are, bum, bus broke
	-9: calm, camh*, camhs, cara*, caravan, choose, clow*, cris*, cupb*, dad taught, den ., died ., doing comb, down*
	-9: downstairs, embarrassed when, every night, exploded in, far ., film about, finish school, for camp, for last
	-9: for weekend, foster sister, fren*, french, gets locked, got, got blown, got my, grandad, gun from, had cake, hang*
	-9: happy and, harm*, have two, henr*, henry, henry and, her new, here because, hide under, hip, house down, i blocked
	-9: i finish, i only, i screamed, i slammed, i tried, if theres, im writing, in army, in art, in evening, in film
	-9: in head, inha*, inhaler, is sad, it exploded, it got, it with, its crime, jaws and, kids get, left me, leg in
	-9: lets him, letting, like her, made of, mates i, me after, me at, me present, me secret, midn*, midnight, milk
	-9: milk so, minecraft ., mondays and, my assembly, my exam, my feet, my goldfish, my nails, my pillow, never will
	-9: next time, no, not where, not~best, not~fed, not~is, not~much, not~think, nuts and, old, old ., one for, order
	-9: over in, party but, party for, pillow fight, place down, rath*, rather, rather not, runs away, said shed
	-9: say sorry, says i, science teacher, screamed house, set alarm, small and, so cold, someone in, spar*, swee*
	-9: swings, table for, tast*, taste, they need, tickets, time with, touched, toys, uncle took, visi*, war .
	-9: was embarrassed, was sad, was tired, watched jaws, we would, where dad, worked
	-10: . bought, . had, . mr, . ring, 7 ., about moving, absolutely, all he, always hungry, am bit, and juliet, and sir
	-10: are loud, attacked, bad ., be here, beach and, before i, before you, blis*, bloc*, bottle ., breakfast .
	-10: but doctor, by me, cake and, camping ., can go, carer made, charger ., checked my, chewing gum, climb, concert
	-10: crie*, death in, did me, died laughing, doctor gave, dont need, everyone was, everyone went, fake spider
	-10: food hygiene, food when, for chewing, for six, for your, getting puppy, give my, giving me, going give
	-10: going turkey, good me, gta and, gun and, had lockdown, hair and, have cut, he let, he lives, her prom, here it
	-10: here they, hides ., hiding in, hit anyone, holes and, horse ., hosp*, hospital, hurts, hygi*, hygiene, hygiene so
	-10: i mean, i spilt, i talked, i wish, i wore, i worked, ill get, im 12, im hiding, in minecraft, is waiting, juliet
	-10: keeper, key worker, kicked out, knives at, late and, life*, line, lockdown, maria, me that, mic, minu*, much .
	-10: mudd*, muddy, musical, my, my boyfriend, my solo, no phones, not~about, not~any, not~brother, not~fault
	-10: not~school, numb, of his, only 1, park and, path*, pathway, pathway plan, plastic, properly in, pudd*, pudding
	-10: puppy and, put fake, rain in, remo*, remote, romeo and, rugby and, sat under, school in, school its, school my
	-10: shaking, she keeps, smok*, so mad, something happened, stops me, stuff i, tenner, test ., text*, that dont
	-10: that joke, think, turkey with, under tables, upset ., want meet, was interesting, was shaking, washing up
	-10: we both, what time, while i, why my, wifi in, winn*, would never, you about
	-11: . did, . going, . head, . passed, . thanks, abso*, affo*, afford, and sat, and someone, ange*, anger, anne
	-11: any more, arch*, archery, are sound, arse*, arsenal, bedtime at, biki*, bikini, bit when, blew my, breakfast club
	-11: brig*, brother still, bus and, came off, carer gave, clapped ., cloc*, comb, cried so, cried when, cut open
	-11: cuts out, dad was, deat*, death, do talk, down lol, drank poison, feet are, felt sick, filmed it, for week
	-11: form ., four ., france, from school, funny when, game*, games, gigg*, girl by, going kill, got detention
	-11: got tickets, got warning, grave, grave and, gun in, gunp*, gunpowder, gunpowder plot, had bath, happens with
	-11: he was, henn*, henna, her plaits, here and, here are, hit by, house on, i eat, i jumped, i kill, ill be
	-11: in freezer, in kitchen, in lessons, in museum, in taekwondo, in trouble, is old, is savage, is there, isnt true
	-11: it hurt, kart ., leanne, little but, mati*, matilda, me doing, me free, me without, meet my, mine is, miss her
	-11: mistake, mum cried, my anger, my driving, my jab, my minecraft, my poem, my shirt, my story, nail*, nails
	-11: nan cant, need know, new people, not~afford, not~died, not~feel, not~forms, not~maths, not~ones, not~vape
	-11: not~what, off by, older, on level, on pens, one eye, own key, paid for, people think, pig, plaits ., plot
	-11: plot and, promised not, push, push me, raid, rela*, robbery ., rugby ., sand ., sava*, savage, scared on
	-11: school play, science we, see mum, seen it, she can, she made, she thinks, sip, sip of, six in, so embarrassing
	-11: spits, staff have, start ., stood in, tablets for, tag and, take it, tea, teacher said, tell who, than me
	-11: theory ., tho ., throws girl, tiktok, too many, trun*, trunchbull, trunchbull throws, under dragon, used be
	-11: voic*, voice ., want try, want*, warn*, warning, was wrong, wate*, we booked, we cut, we write, went in, with cup
	-11: with foster, with us, words ., write letters, zomb*
	-12: . grandad, . grandma, . mam, . woman, 10 its, 40 times, about knife, abov*, above, accident with, alle*, allergic
	-12: am nine, am only, apple ., asked us, baby next, believe her, bell*, belly, bev for, biscuit ., blamed, bled bit
	-12: boil*, bombs, brew*, brews, brother says, buff*, buffet, calmed, came up, cant take, carer ., carer always
	-12: carer i, cine*, cinema, climbed, coas*, college and, creasing, creasing ., creepy ., divo*, divorce, drug, ecze*
	-12: eczema, eggs, english ., escape, farted and, fever tablets, fiel*, field, fight someone, fini*, fortnite ., fran*
	-12: fuse, gara*, gives us, go round, goes on, had operation, had two, hair, hand in, have me, he took, held door
	-12: him my, his flat, his wives, hug ., i believe, i smashed, i watched, i were, i wouldnt, ill, im always, in bed
	-12: in dog, in microwave, in pakistan, jealous of, judo, knee ., knife crime, left hook, macb*, macbeth, made jollof
	-12: me cake, me fishing, mice, mock*, mocks, money with, music ., my aunties, my left, my science, nearly cried
	-12: never go, never said, new bike, not~call, not~found, nurse said, office, on it, one held, our old, our street
	-12: people come, phone now, picks, plane, poem, presents, pretended be, psyc*, pyjamas, rabbit, room gets, row .
	-12: sad about, sant*, santa, she bit, shirt, snapped, solo in, someone for, soup, spellings, staff made, star*
	-12: talking, tenn*, thing that, thinking ., thum*, told you, uniform ., wait for, wall and, we saw, we set
	-12: were creasing, were in, whittle, who do, with ball, wive*, wives, would fight
	-13: . 3, . someones, accident ., after football, after too, all night, and set, are good, be with, bins, bled all
	-13: box under, broke and, buri*, buried him, bush, cake ., camp and, card*, carer snores, caro*, cars, chatting
	-13: check on, chopped off, circus, cook*, dad is, days i, didnt get, else ., fed baby, fight at, final, finally .
	-13: five ., footed, for 3, for airport, girl in, goes off, haha, he waits, hook is, in ., is ., it looked, its cold
	-13: jaws, join*, joined, keeps asking, keys on, kill me, knoc*, lady ., lamp ., love my, makes me, mess*, messaged
	-13: messaged me, micr*, miss said, mode*, model, my aunty, my toy, nails ., nerf, not~before, not~does, not~family
	-13: not~friends, on wing, only on, packed my, panicking, part, personal, personal best, phil, plaits, proud .
	-13: raining cats, says thats, scene, school dinner, scouts, share with, showed us, showers, sister keeps, sound .
	-13: staff here, star, team and, they left, this maths, tickle, trouble for, two footed, two weeks, uni ., us all
	-13: us his, was boring, we lost, week was, while she, why does, will cry, wing, wing ., you would, zac
	-14: 5 ., all day, alri*, alright, and took, are killing, are on, at hers, at netball, aunties and, ball*, batm*
	-14: batman, battle of, because its, brush ., but he, bye ., came contact, clothes, clue*, cluedo, coach ., comi*
	-14: conc*, contact was, cover, cult*, culture, curr*, curry, cushion ., dad came, dad shouted, divi*, diving
	-14: driving theory, else*, elses, everyone and, everything is, exams ., falls asleep, feel ok, flying ., for saying
	-14: get found, get why, good way, got robbed, grea*, great, had snowball, half past, he brought, he came, head, i run
	-14: in and, in good, is ok, it again, it here, its got, juic*, juice, keeps me, kitchen with, let go, level, level 9
	-14: loads of, lock, makes good, me money, me open, men and, mind ., mum comes, my add, my coat, my nurse, my party
	-14: my phone, my shin, nans, neighbour, new phone, new tablets, night i, no worries, not fight, not~football
	-14: not~letter, not~locked, not~might, not~phones, not~sleep, nurse took, of contact, of moving, of spiders, off roof
	-14: on xbox, orph*, partner, passport, phones at, play*, pupp*, puppy, put me, review at, revision but, roblox .
	-14: room*, rooms, run off, salt in, saving for, see her, shops, should get, shoulders, size, snowball fight, so my
	-14: someone elses, sque*, stay home, stay put, stuck ., sue, swimming ., texting, texting ., theory, they would
	-14: this ., thra*, thrashed, three times, tita*, titanic, too tight, traf*, traffic, tric*, voices, voices ., we ate
	-14: we walked, went numb, with revision, wood*, worried ill, would tell, you think
	-15: . lion, . of, . stuck, . this, . year, 3 ., about turning, ache*, after swimming, aint been, alarm off, all had
	-15: and clapped, and homework, and man, anyone in, at church, at five, baco*, bacon, be illegal, because shes
	-15: bed for, begs, blow*, bored ., boys ., brave ., bride, butterflies, cadets ., can cook, can eat, can resit
	-15: carer hid, carers still, changing rooms, chopped onions, clay, clear, coming ., cv, dad comes, dale*, daleks
	-15: dayl*, daylight, drink and, drives me, escaped, everyone hates, fly, go on, going london, got lift, got out
	-15: happ*, hate mondays, have sign, he thinks, hear*, helping me, her nails, his van, hurt myself, hurts .
	-15: i scratched, im learning, in class, in flat, infe*, infection, insta, is plenty, is sore, is torture, it ok, jk
	-15: knife in, know how, know me, leg, lege*, legend, lessons, like blood, like see, line ., lion, lion king
	-15: little kids, makes killer, me do, me look, messing ., my savings, nine, nose ., not been, not being, nothing like
	-15: not~person, not~picks, not~running, nurse ., of old, off first, on insta, one from, or been, pian*, piano
	-15: piano ., pige*, pillow on, plas*, playground, playground ., police officer, radio, resit, revision, robbery
	-15: sad on, savings, says if, school ., seei*, seeing, sent off, she helps, shop ., sign for, slow ., smil*, spoon .
	-15: state, state of, stit*, stranger, takes me, talking ., tiny, told her, told jo, too short, turning, turning 18
	-15: tuto*, tutor, used get, was brave, was telling, when daleks, wint*, winter, with money
	-16: . manager, . night, . shot, . worried, 8 when, afraid of, and everyone, and put, army, ask him, at 8, at respite
	-16: at weekend, bag and, belly ., bins and, bloo*, body ., bomb*, cant come, carer wont, carers, changing
	-16: chicken pox, closed, come after, crime ., cust*, custard, cut ., done ., dont forget, drowning, duve*, duvet
	-16: dying on, exploded, feelings, feve*, fever, fight ., forcing, forcing me, fridge ., get adopted, get say
	-16: get scared, get upset, gets beaten, girlfriend and, give up, go park, gold*, goldfish, got cancelled, got us
	-16: guid*, guil*, guilty, gutted ., harr*, harry, has ., he scored, hes in, hide and, hit six, hook, i bled, i called
	-16: i chopped, i watch, in bits, in house, in loo, is with, it keeps, it takes, kids are, laff*, late because, late*
	-16: like they, lock him, loo and, me card, me choose, me outside, me sad, money when, move and, my crush, my music
	-16: my tongue, myself on, nearly died, no ., no im, not~forcing, not~forget, of biting, off at, off my, off swing
	-16: officer ., on cupboard, on saturday, on trip, our kids, own, own clothes, parcel, people ., poor*, poorly, pox
	-16: quee*, queen, report ., run out, sand*, says shes, school days, sea, see him, shout and, starving after
	-16: stop going, straight after, strangers, team loses, they leave, tikt*, told them, up until, violated, walks in
	-16: was angry, washing basket, went and, went see, who will, will feed, write, yout*
	-17: . bowler, . felt, 11s, 4 ., about giant, and jo, are fine, are working, arro*, arrow, at 6, at uno, beco*
	-17: bike with, blood test, bowler, brother farted, bunc*, burning, but im, ches*, chest ., chips, coat is, cold at
	-17: contact and, county, coventry, cut up, deleted, dinners ., does everyone, everyone asks, fifa, fine now, flan*
	-17: flannel, free, freezing, gang, get left, gian*, giant, giant spider, girl who, goes mad, good all, googly
	-17: googly eyes, got gold, gum, happened i, have lock, her now, himself in, his mum, hors*, i burnt, i change
	-17: i slipped, i squeezed, ian, in two, inhaler is, insp*, inspector, into me, is crime, is sick, is taking, it hit
	-17: jab and, jewe*, keba*, landing, let us, little and, loads ., looked like, lunch box, many, me back, missing i
	-17: mufa*, mufasa, my lunch, nearly passed, next week, nothing bad, not~im, not~missing, not~people, not~this
	-17: not~worries, off but, on contact, on last, on saturdays, on school, only one, our kid, passed, passed ., phys*
	-17: plenty ., potato, practice, pulled up, put plaster, report because, resu*, results, seek in, she had, she might
	-17: she sings, sleep for, so do, so happy, stranger things, swear ., swim*, swimming, tablets dont, talk you, taxi
	-17: teeth ., tesc*, thou*, threatened, tony, train was, uno, until im, used, want learn, wants take, weekend
	-17: went fine, when mufasa, whisper, whisper about, with dad, with knife, worker, worries, year 11s, year 9
	-18: . horrible, 25, am not, and go, anyway, anyway ., as joke, asked ., at 10, bab, blanket, bullying at, cadets
	-18: came my, car park, carer, centre ., change my, cheeks, chuf*, chuffed, clapped, cried bit, cry at, dad had
	-18: dark but, did my, doctor ., dog on, dont work, dying for, earl*, early, everyone laughed, faint when, fifa .
	-18: find*, first but, flos*, floss, floss ., foam*, foaming, for day, for me, forg*, free*, gang i, gave him
	-18: get angry, got two, growing, had jab, half term, hand*, happy here, has one, has touched, he watches, headset
	-18: him if, histories, hole, horrible histories, i pretended, i read, if nobody, im fed, in harry, is fair, is home
	-18: knocked and, log ., man of, mate got, me hide, me work, month and, more since, mum at, mum makes, my auntie
	-18: my cheeks, my first, my mind, my new, new worker, no bullying, no nobody, not ok, not~bullying, not~cut, not~did
	-18: not~every, not~never, not~ok, not~touched, now it, odd, of match, of week, off me, on new, over, people at
	-18: place ., pretended faint, read out, says it, september ., she screamed, sick in, skateboard, snea*, st, stab in
	-18: star of, start, starve, straight, taxi man, tea out, them i, there club, these shoes, they helped, tight and
	-18: toast and, tree, tree ., unfair ., up so, up stairs, visit ., want them, was foaming, was not, was scared
	-18: we moved, wet myself, with nan, with*, you dont, youth, youth club, yuk, yuk .
	-19: . boys, . finished, . line, . not, . people, . tried, . were, . where, . zombies, 1 because, 8, and asks
	-19: and girl, and has, and they, are rank, argu*, argue, aske*, asked, asked for, at football, away from, beds
	-19: before she, before tea, behe*, beheading, birthday meal, bottom, burnt toast, bus stop, calling me, chee*
	-19: class that, climbing frame, copi*, copies, cost, creepy, dentist said, died so, dinosaur, down on, duty, easi*
	-19: farted in, feel nervous, for gta, for trip, fram*, frame, fridays, from hockey, funny ., ginger, going do
	-19: got caught, hard it, harry potter, headaches, heart and, hes nice, hid my, history, hockey ., hurt ., i got
	-19: i packed, i worry, im 15, im quiet, in any, in dark, in sugar, is black, itches, its calm, lang*, language
	-19: last ., line of, look*, lunch at, marks on, mars*, me hot, me till, mons*, more because, moving ., my cereal
	-19: my group, my mum, my wobbly, no i, nose pierced, not at, not~headaches, not~of, not~worker, of duty, one bathroom
	-19: open because, out door, over moon, own phone, pains, people talk, period pains, pitc*, pitch, pop ., pott*
	-19: potter, properly, ran out, ref gave, ride my, ruby, sam, saved, sharing, she did, she got, shot from, shouted at
	-19: shy when, sit in, soaked, squi*, staff took, stairs for, susp*, suspense, ta, ta ., temp*, temperature
	-19: thats when, they put, though ., too fast, two staff, we talked, where will, whol*, whole, wind, wine ., with two
	-19: wobbly tooth, wont take, wres*
	-20: . contact, . shes, . went, 10 ., adde*, added, again for, and hes, and police, anywhere, at bus, attack ., aunt
	-20: aunties, bad dream, bag weighs, brother hit, burnt sausages, camp*, camping, cards, carried me, carry knife, cat
	-20: chocolate ., choose my, cod, cod ., coming on, contact is, cric*, cricket, cross ., danced all, dead, dont carry
	-20: doug*, engl*, fidg*, film, fire ., fishing and, follow, forc*, froz*, go different, go off, got sent, guess what
	-20: gym, have later, he grabbed, he kicked, hears, her nose, hope my, horse, horses, hot chocolate, hurts after
	-20: i move, i thought, im buzzing, in front, is about, is dead, is you, it rains, judg*, judge, jumped, kart
	-20: keeps calling, knock whos, land*, lego, let him, loved, lush, mario kart, mate took, me not, melt*, meltdown
	-20: miss ., mondays, month, move my, mum but, murder mystery, my breathe, myst*, mystery, needles and, night so
	-20: nose*, nosebleed, not for, not go, not on, not~carry, not~fell, not~touch, now its, over my, paramedic, pie
	-20: pist*, pistol, playing ., please stop, poun*, pushed in, queue is, radi*, rains, saturday see, say in
	-20: she watches, shot my, sister says, slipped, song*, songs, spot, spot on, stepmum is, stinky, stinky ., tag
	-20: talk in, that new, they let, they shot, thought, till 10, tipt*, told people, too, tooth, tower, until its
	-20: was fight, water pistol, we played, weighs, who knows, with paint, yogh*
	-21: . neighbours, 0, again its, against law, am still, and cant, and gave, and its, at fair, august ., bbq and
	-21: be police, belong ., brave, by hair, can we, cant do, carer keeps, carers and, clap*, crisps ., cut myself
	-21: dad put, dentist and, detective, died in, doing my, dyin*, dying, face when, feel scared, fixed, floor ., forget
	-21: forgot my, friends, gang and, garage, getting him, goes funny, got pound, guess who, happy with, has dragon
	-21: help with, hers, home on, hugs, i kicked, i stop, id kill, im nervous, im reading, im suing, in first, its 15
	-21: kitchen when, knit*, law, learned about, leed*, leeds, like peas, lung*, marry, mate in, me medicine, meal*
	-21: meals, minibus, miss says, monopoly, my tie, nails and, nicking, night at, not be, not~it, not~meals, not~need
	-21: not~peas, on sunday, our family, out where, padd*, paddington, pain in, paint ., pass i, pays me, phot*, powe*
	-21: reason ., remind, rome*, romeo, service, sewi*, sewing, shor*, sister on, skin with, smash, smoke, so everyone
	-21: so funny, squash ., suing my, term ., thinking of, throws, till he, time on, trip*, tripped, tummy goes, up her
	-21: us and, us fishing, was about, went past, what do, with hoover, you and, your hands
	-22: . hot, . other, . vampire, always wants, am happy, am worried, and burped, and carer, at chess, auntie and, away
	-22: bath on, beach ., bit but, boyfriend has, bullying, burped, bus was, button, called me, camp, cars ., change .
	-22: char*, diss*, dogs ., everyone else, exce*, except, eyes, eyes ., fencing, for that, go party, gran says, gran*
	-22: heart attack, him im, his neck, homesick, i cooked, i deserve, i kissed, if they, it has, kid at, knives in
	-22: leaving for, left in, lie in, locks her, me chess, miss put, mush*, my bedroom, my coach, my key, my pocket
	-22: new carers, new house, new trainers, not every, not~self, not~tell, not~there, not~us, of milk, on every, on his
	-22: on wednesday, only messing, over it, plaster ., pound, residential, ring, round ., rubb*, runn*, running
	-22: sausages, scares, scares me, scars, school are, schools, sharp, she called, shelf, shop*, sister when, slipper .
	-22: smas*, smoke alarm, sock*, socks, tablet for, taek*, taekwondo, ten times, theo*, theyre sound, toas*, told me
	-22: turn my, two phones, vamp*, vampire, want that, we ran, when dog, with dog, woods .
	-23: . gran, . someone, . too, all stood, and bang, and did, ankle at, asleep when, assembly ., at park, at rugby
	-23: auntie does, balloon, banana, banana ., bash*, bashed, bodi*, broke her, brought me, buried it, call .
	-23: carer rang, check ., chicken and, circ*, class, coach says, cold, cooker ., cousins wedding, cried happy, desk
	-23: does me, dogs, dont stop, door open, finding, fingers and, fire drill, for christmas, for prom, for walk
	-23: friends ., gave, got splinter, grabbed, gran ., grandad ., had laptops, hamster ., happy tears, have her, head on
	-23: her baby, her tea, hid from, hotel had, i hid, i swear, i waited, im bored, im going, it checked, jumped out
	-23: laptops ., last month, laug*, leg was, lift with, loads better, many people, messing, months ., moon ., mosq*
	-23: mosque, mud and, my snapchat, never been, never wanted, new year, nobody listens, not~chose, not~listens, not~on
	-23: not~plan, not~properly, now nobody, of anyone, of myself, old house, our pyjamas, party, pass ., pass*, phone
	-23: picked me, pool ., promise ., raised, ref, roll*, roller, rule*, salt, says keep, she saw, shou*, skat*, slow
	-23: so did, splinter, splinter and, stairs in, stole his, stood outside, tears when, they take, they told, though
	-23: tomato, video of, want do, wanted run, was sick, we are, we destroyed, we were, when they, you didnt
	-24: . bus, . have, . man, all at, always asks, and dogs, angry so, are gone, ask about, asks before, ate, away with
	-24: beat us, bedtime and, big brother, boxing coach, but in, butterfly, buzz*, cann*, car wash, carers for, cats and
	-24: class has, college since, come out, did you, didnt cry, doctor said, doesnt get, ears pierced, excl*, excluded
	-24: for days, for throwing, forget my, form*, forms, from him, get bullied, get butterfly, got excluded, grandma beat
	-24: gravy ., grow up, happens ., have new, have you, heads off, hours not, hund*, i am, i say, im bricking, in cars
	-24: in on, in shoe, is broken, it happens, itches ., kidnapped, knew, kniv*, knives, know anyone, leak*, leave us
	-24: letter, lift, live*, lost but, mario, me pick, mono*, mum come, my boxing, my bum, my stepmum, nine ., not~lol
	-24: not~restrained, not~trouble, not~understand, of blood, on coach, on stage, out and, photo is, put pillow, ragi*
	-24: raging, right on, road ., robbed, roof ., said its, said that, sand up, scre*, shark, she hugs, she wants
	-24: shoe box, shoots, sign ., slug*, slugs, slus*, slush, snapchat and, snow*, someone ate, spider in, spiders, stage
	-24: stage ., strict ., tablets because, tea ., they read, ties, tightened, time they, uncle ., up i, was raging
	-24: we learned, wedn*, wednesday, week and, who gets, why i, will it, you seen, zombies
	-25: . kev, . knife, . older, . thank, 21, adopted ., air when, and bus, apart from, at her, been drinking, bell
	-25: bell goes, bett*, better, boo who, book about, boy at, by big, can do, carer got, cousin got, cream, cry its
	-25: deep, dest*, destroyed, didnt understand, does, fire, fortnite, from rain, getting better, got red, guns, haha*
	-25: hahaha, hahaha ., having baby, he fell, he reads, hid behind, hit his, hold baby, hurt when, i burned, i ever
	-25: i stabbed, if its, im 21, im dying, im freezing, in english, in prison, insta ., interesting, interesting .
	-25: is running, its massive, ive not, kev, keys, kind ., knac*, knackered, legs ., loud and, makes us, massive .
	-25: mate said, me special, meat, miss*, moon, moved ., netb*, netball, nice ., nightmares, not~how, not~joke, not~our
	-25: not~sits, now he, of maths, on that, onio*, onions, only joke, panto, park with, penk*, penknife, pens, pick*
	-25: pink ., punched air, rabb*, rank, room without, rota, rubber, rubbish, said see, save*, says attack, scar, scen*
	-25: school is, scratched, she nearly, she talks, sings ., sits, six of, sleepover ., so loud, swim, tell him, tesco
	-25: ticket ., tie, under stairs, up wall, upse*, upset, ward*, wardrobe, was home, was so, work at, xbox ., year and
	-26: . end, . miss, . some, 18 so, about her, add, alright ., am 12, and gran, awar*, baby on, bisc*, bled on, books .
	-26: brace, brav*, but now, caravan in, carer mum, collect, collect me, cousins, dads ., dead on, diff*, dog is
	-26: dont eat, drug dealer, duck*, ducks, esca*, excited ., feel proud, feet after, fire alarm, five*, for something
	-26: forgot, given me, go college, has given, hasn*, hasnt, he cried, he pushed, her mum, here on, hi, hi ., hot
	-26: i loved, i picked, i wont, im over, in foot, in mud, interview at, is drug, itch*, its fun, later bedtime, leaves
	-26: left ., letters from, like, love, me before, me like, me made, me sob, me win, musc*, muscle, muscle in, my meds
	-26: my worker, nan, new one, next, not~anything, not~bin, not~given, not~scared, not~three, not~work, of year
	-26: on sofa, one where, out me, paper, popp*, pulled muscle, run away, same, saus*, short, shot myself, smiled, sob
	-26: sob ., spra*, tackle, talking about, text me, thanks ., tights, touch, trip ., twist, under water, was poorly
	-26: washing, wear, wear*, wearing, with door, would kill, year 8, yet
	-27: . being, . text, 1 ., angr*, angry, at hospital, ate my, badg*, badge, bit, blaz*, blazer, break, breakfast on
	-27: but not, call my, carer was, carer with, cat is, chess ., clip, coach and, come on, crimes, crimes against, crin*
	-27: cringe, cringe ., crush, cudd*, dance, dish*, do and, doesnt hurt, dont make, dram*, drama, edge, embarrassing .
	-27: english, ever hurt, fainted ., farm, filling, first night, fish fingers, for crimes, from ghana, gets up, ghan*
	-27: ghana, ghost ., goalie, goodbye my, got part, gta, guns ., hand up, he showed, hele*, helen, her husband
	-27: hid under, hurt bit, i stayed, is better, is fine, is killing, isnt scary, its only, joll*, jollof, kare*, karen
	-27: keys ., leaked, leaving, legs and, lent, move ., mum doesnt, my drawing, my forms, my knickers, my sessions
	-27: my video, need filling, new shoes, nightmare, nil ., nits, nobody found, nobody has, not tell, nothing do
	-27: not~scary, of us, opened, operation and, opti*, or me, out we, over me, parkour, picked, picked for, played
	-27: pota*, review ., saturday, says sorry, sess*, sessions, shin, slip*, sorry after, stag*, sticker ., stun*, stung
	-27: sugar and, suit, tell*, that was, think it, three weeks, tigh*, unif*, uniform, want cry, wedding and, when dad
	-27: will send
	-28: 12 but, about boy, allowed see, and dog, and staff, and thats, anyone i, aski*, asking, at centre, at greggs
	-28: ball and, bars, bathroom with, biscuit, books, boxi*, boxing, bricking, bricking it, brings, brou*, brought
	-28: butl*, butler, cancelled, class and, cold ., day i, did, disc*, ears, embarrassing, favourite, for cinema
	-28: for saturday, goal*, got hit, got place, got taken, greg*, greggs, gros*, gross, gross ., had one, hamster is
	-28: hayf*, hayfever, he sent, him and, in wash, is in, its so, job, judge said, kicking sofa, love*, map ., me want
	-28: meeting ., monkey bars, move in, mum told, myself and, nan and, neck*, nobody stops, not~and, not~ever, not~hear
	-28: not~made, not~till, not~use, of wine, off monkey, on your, open and, plan ., poorly ., popped, prov*, provisional
	-28: rain*, resi*, says there, shots, shy, sleep ., sleep over, sleepover at, sleepy, soft, someone i, sometimes
	-28: stopped, suin*, suing, tabl*, tall, temperature and, text ., them is, they make, think of, top bins, two years
	-28: wallet, want talk, when im, with mum
	-29: after me, am moving, am saving, ankl*, answer ., at telly, blanket on, brush, burp*, cade*, calls and, captain
	-29: chic*, chicken, chop*, chopped, coll*, coming in, could eat, course, cousin is, cupboard door, do bins, engi*
	-29: engine, engine ., exam ., farm ., feel better, fixed my, friend ., from kitchen, front seat, girl at, got drunk
	-29: got letter, gym with, had baby, happened at, he hit, heal*, help, his back, hugged my, hundred, i hugged
	-29: i sneaked, i told, im so, in engine, in june, in shower, its game, jan, know my, laughed, like my, me or, me out
	-29: mean ., minute ., mums boyfriend, my book, my tea, nobody sits, note, not~here, not~mean, not~only, not~you
	-29: photo, race ., room was, rugb*, rugby, school again, school trip, she uses, sher*, sherry, sneaked, so excited
	-29: so hard, social worker, spel*, standing, stole, teaching, teaching me, think my, tia, tia ., tired because
	-29: town ., trif*, trifle, turn up, uncle and, wall*, wants be, was too, watc*, went ., who won, would find
	-30: . in, . shower, . them, advo*, advocate, all go, and how, are criminal, are kind, ask, at all, baby sister
	-30: be two, bedroom door, blue shell, brin*, bumped, burglars, cant sleep, comes on, contact be, cry, dark so
	-30: didnt ., down because, down my, dress ., drop ., drunk she, each time, everyone, fainted, finger, foster brother
	-30: get ., get drunk, get my, get there, green ., have night, he chased, her head, her phone, his head, hour*, hours
	-30: i call, i carried, im leaving, interview, is called, it gets, it me, jake, join, knock ., leg is, leve*, man from
	-30: march ., me birthday, me but, me her, mental, mix, month i, move out, my advocate, my cat, night light, not~cold
	-30: not~hungry, not~off, not~or, not~secrets, not~take, not~wear, now with, off ., peace, pop, put blanket, rash
	-30: said im, say they, secrets with, seeing my, shower is, someone and, spilt my, stay here, taken, team .
	-30: they watch, tuesday because, up because, us we, van i, want contact, we stayed, with blue, with boys
	-30: worker there, worried i
	-31: . bev, . thats, 12 ., all good, and so, are ., ask for, bann*, banned, bet, big lunch, bit me, blin*, blocked
	-31: bridesmaid ., cant have, care ., check my, clothes on, comes out, cont*, cracked, dead gorgeous, dont talk
	-31: drop dead, enough eat, eyes on, fart*, farted, fish and, five pounds, get five, glass of, gorg*, gorgeous, gutted
	-31: had big, haun*, haunted, have any, her arms, hold us, i can, i pulled, im getting, in book, in game
	-31: inspector calls, is too, like living, list ., look after, marc*, march, mates ., me sticker, ment*, month .
	-31: my foster, nights ., not fair, not~at, not~fair, not~wanted, of squash, or anything, oven, own for, painted
	-31: please tell, properly ., scared of, scor*, set ., shir*, shoe, smokes, someone says, spilt, their own
	-31: they havent, wore
	-32: . fire, . thunder, . why, . wifi, are, asked me, at camp, because im, been under, bev, bird, bit where, bruised
	-32: callum, camp ., can stay, capt*, carrots, class ., climbing, contact i, could live, crus*, cut and, dark and
	-32: disco, disco ., finding out, fine with, goal, got sorted, grou*, helmet and, here its, hitting my, house and
	-32: i forget, im all, is nothing, ive lost, kit, looks, me hold, met my, my bed, my speech, my verruca, never get
	-32: nothing is, not~drop, not~last, not~uncle, not~unsafe, not~washing, now they, nurs*, of chips, of staff
	-32: on everything, ordered, pig ., question ., saw, scream, sent my, shell, shouts, snapchat streak, snores .
	-32: stay up, streak, table ., ten, thank, that staff, thunder makes, thursday ., time is, took off, took photo, visit
	-32: what we, where i, whos, wont get
	-33: . guess, . made, and asked, and burned, and won, apple and, at bins, at sleepover, basket, bbq, be at, befo*
	-33: before, bike*, bikes, boiler, bottle of, brother, burned it, carried, cast, chase, course and, cute, cute ., dofe
	-33: eating toffee, ever, finally, for eid, for next, forms ., friend sends, frozen, gaff*, gaffer, gaffer says
	-33: gives her, glasses make, go if, he sat, helping, hope, i learnt, ice cream, is kind, it should, jab, ketc*
	-33: ketchup, lead, lunc*, lunch, magi*, magic, marry my, mental ., monk*, monkey, my charger, my sister, not~all
	-33: not~asked, not~fight, not~hold, not~makes, of people, officer, oliv*, oliver, oliver twist, plen*, plenty, pulled
	-33: rais*, seat ., she has, sick on, sleep and, smac*, snai*, snail, summer ., tell everyone, that ok, them off
	-33: they taste, they took, toff*, toffee, tongue eating, trains, twix, up for, want different, was funny
	-33: washing cars, we had, we sing, work, worry
	-34: . tell, abou*, about, ache, alarm went, am good, and banging, and nothing, anyt*, anything, at pool, ball
	-34: banging, because everyone, bleed in, boo, brother bed, brother when, burned, cap, chair ., cour*, crea*
	-34: dentist ., detention for, fed up, for summer, get in, ging*, good at, got lost, grandad was, gras*, grass
	-34: grass ., ground, guitar ., had nose, hasnt been, havent had, her card, i pay, in office, in sand, itchy
	-34: its boring, its good, kill for, laun*, mari*, myself with, never turns, nodd*, nodded, nodded off, nose
	-34: nose bleed, not~calls, not~everyone, not~mates, not~new, not~turns, on its, one day, out when, part ., passed my
	-34: phones in, pierced ., plaster on, poster, read my, rings, said i, sand, sometimes ., sorr*, sorry, staff ., storm
	-34: term, test, therapy, they keep, today and, trut*, truth, uncle came, up early, verr*, verruca, when door
	-34: write it
	-35: . knock, 8 ., about money, and dad, and seek, ankle, annoyed, arrested, at this, bask*, bed in, been going
	-35: braces, bring my, called, cereal ., changed ., chap*, chased me, chippy, chippy ., come for, come in, dent*
	-35: dentist, detention, eats grandma, egg race, expl*, falling, fell in, finger on, fish*, fishing, got grounded
	-35: gravy, grounded, grounded for, hala*, halal, happy when, he drinks, his bottle, in what, is on, it goes
	-35: knock knock, laptops, leeds ., listened, me sleepy, more and, music on, my ankle, my favourite, my report
	-35: my review, my socks, new school, not like, not~being, not~one, not~shouts, not~singing, not~talking, not~theres
	-35: off in, pape*, peac*, pleased, pleased ., prom ., question, resp*, respite, respite ., safe*, scored ., seek and
	-35: she forgot, she sent, shoe ., sleepy ., snowball, solo, sort*, sorted, stop singing, tick*, unfair that, unsa*
	-35: unsafe, when can, whos there, years and
	-36: 20 pound, after school, and nurse, and read, anymore and, baby photos, back is, bag for, be needing, being scared
	-36: boxing ., burg*, burned my, bus but, by mistake, carer gives, college ., couldnt sleep, council, country .
	-36: criminal, cross country, dad but, doctor checked, dont shout, driv*, fast ., fights, for nothing, ghos*, ghost
	-36: going my, got nits, handed, has do, has his, hat, hay, hay fever, hes my, hot water, i handed, i lost, i miss
	-36: i threatened, im not, in sling, it that, lamp, learnt, me what, mistake ., months ago, move school, my family
	-36: name wrong, nan ., needing, not~counsellor, not~needing, not~worry, people, ques*, scot*, sept, set, she picks
	-36: she reads, sit with, slin*, sling, someone who, spli*, sunday and, talks me, teacher and, teacher is, theres no
	-36: tool*, top and, us they, water for, when i, will get, you should
	-37: 3, about my, accident and, and bit, and he, attack, bug, care and, carer put, carers ., carrying, does my, dog
	-37: drives like, end of, five minutes, for dinner, funn*, funny, i ., i hope, i leave, in it, in laundry, its noisy
	-37: listened ., looked, making me, me something, mean, my finger, my meeting, nearly, nits again, not~dont, not~march
	-37: on fridays, own theres, review, saw it, scratched my, since march, skel*, smelled, someone tell, squash, sticker
	-37: stor*, taug*, taught, taught me, tedd*, teddy, tenner ., thes*, these, they sit, thing is, threw me, towe*
	-37: turkey ., under tap, went for, which is, will, will have, worst, wrestle, you something
	-38: . can, . yes, acci*, alwa*, always, always do, and cut, and hot, any, anyw*, band ., because my, brick, bus is
	-38: chop, chor*, chores, complain, complain about, contact, cried at, did worm, fair ., gard*, garden, guit*, guitar
	-38: have bath, i won, im hungry, is ready, it was, its plastic, its too, list*, looking for, mad ., man with, meds
	-38: mist*, mum i, music, my chores, my counsellor, need new, not ., not~can, not~stops, on tin, out by, own now
	-38: place at, plastic ., please ., rang, right in, rubbish at, school dinners, secrets, soun*, they dont, told him
	-38: walk school, won ., workers, worm, year
	-39: . taxi, 3 times, airport ., and fairy, and was, are watching, bake, belo*, best thing, body in, both, broken .
	-39: cafe ., can, carer says, carers are, den, dragon, fair*, fairy, feel happy, fell, food tech, from falling
	-39: full so, go for, had no, hands ., he is, idea for, in woods, job in, jumped on, june, keeps nicking, king
	-39: mam says, match ., metr*, midd*, middle, missed, much i, my brother, my hand, my idea, my packed, my prom, nans .
	-39: noticed ., not~gets, not~know, not~things, off wall, on time, oper*, pat, peas they, pick me, righ*, right
	-39: saturdays, scored, sings, slav*, sundays ., tech, thank you, throwing, too small, took me, want move
	-39: watching all, we laughed, wont let, woods, worker says
	-40: . never, 5, about his, adopted, always late, am sad, and i, anything like, asking me, bank account, bat, beac*
	-40: beach, blinders, boy in, brother said, club ., crai*, do they, everyone ., feel sad, find it, forever
	-40: friends house, get go, grad*, had, hate, he put, helped me, hour, i live, i moved, ive got, jo, kidn*, killing
	-40: knee, married and, miss told, mum brought, mum had, my art, my plan, my room, my sims, my wardrobe, never hurt
	-40: nil, nobody makes, not~its, not~smacked, office and, oldest, on at, peak*, peaky, peaky blinders, sad ., series
	-40: sheep, stay at, stol*, tea is, this school, tire*, tired, toma*, torture ., trainers, tuesday ., waited, watches
	-40: will my, wolf eats
	-41: . put, . sir, 9 and, account ., am never, asleep on, band, before it, boring ., bric*, came and, cried because
	-41: died, different, do course, do drugs, drawing on, driving, exam, eyes in, hugg*, hugged, i broke, im happy, iron
	-41: jealous when, job ., jump*, keep thinking, let, me about, me it, my money, nearer my, need tell, neve*, never
	-41: night on, noisy ., not in, not~nightmares, not~once, not~sit, not~sleepy, not~tuesday, orde*, plates, pool
	-41: prison and, prom dress, punch, sell, she couldnt, sound, spider, sprain, sprain ., stayed in, tack*, up with
	-41: want for, want go, was jealous, which i, win, worry ., year*, years
	-42: and makes, anything bad, are doing, arm on, at college, be big, bits ., bus pass, choi*, could see, deep end
	-42: dino*, got engaged, her birthday, high, his dad, his shoulders, i forgot, i write, legs are, more, mud
	-42: my friends, nervous when, not~knife, not~weird, ok, on tuesday, open, open ., periods, pounds ., rain ., same as
	-42: shouts in, spee*, speech, sush*, sushi, take my, them in, thos*, those, town, water bottle, were, with staff
	-42: with you
	-43: . home, at wedding, bear, been good, boarding, boarding school, chased, deci*, defe*, defence, down ., dril*
	-43: drill, eid, for my, for new, girlfriend, gues*, hair cut, hate that, heart, helped ., in shop, in show
	-43: know where, like ., many sweets, mars, mick, my baby, not~have, of hospital, on crisp, paper cut, pier*, pierced
	-43: ring at, rules ., sank, sat, sat with, saw my, shes got, sill*, silly, sore ., starved, stressing, stressing me
	-43: thinking, time ., tv, vape, went, who does
	-44: being on, black golf, blan*, blew up, boar*, brought my, but, cant tell, ceil*, ceiling, choir ., choking on
	-44: copy, cree*, crisp, dad i, dinners, fair enough, fear, get on, has new, head is, his car, i feel, i rang, is
	-44: is rubbish, keep dying, kept it, load*, lol, man who, nearer, no sleepover, nobody touches, not~doors, not~get
	-44: not~sleepover, nurse, offi*, pictures of, post*, reading, room is, sorry and, squeezed my, tables, that is, tom
	-44: tooth came, vet, we watched
	-45: . train, . worst, and found, anti*, appl*, apple, art ., bad i, bore*, bored, cat ., cats, dance in, did not
	-45: do breakfast, dont know, fix, going be, gran, haircut and, has never, i brush, i drew, i get, i shot, id die
	-45: in rain, injection, jokes ., laptop ., leg they, mass*, me hug, my haircut, my social, my tablet, nobody told
	-45: not~meet, owe my, phone for, pillow, pulled face, sandwich, says ., school and, screamed ., secr*, she looks
	-45: shopping ., since i, song ., sore throat, sort my, squa*, stuff away, team, theres always, throat ., tues*
	-45: tuesday, turk*, turkey, use sharp, wick*, wicked, you said
	-46: accident, are building, are getting, at 9, bike, brus*, bullied, called my, chip*, crime, fina*, fixe*
	-46: got certificate, grav*, he holds, he opened, head*, hoover, i held, i threw, in from, is living, is teaching
	-46: its nothing, knife and, lad ., laughed so, lone*, lonely, my bag, my bus, next door, seconds, she looked, smacked
	-46: touched my, trai*, was dying, was only, will not, worried, you call
	-47: . cat, . it, always get, been asked, belong, blood and, bridesmaid, buzzing, centre, clas*, coin, drop, fell out
	-47: find out, for easter, for school, for ten, fort*, good ., has ever, hell*, hello, him out, hist*, i need, i see
	-47: i whipped, is funny, jell*, jelly, left out, listens me, muse*, museum, my toe, nobody i, non, non uniform
	-47: not~drunk, not~meat, on monday, paint, plays his, rings me, shop on, stayed up, text, toe, uniform day, up on
	-47: watch me, yes
	-48: . bye, am oldest, arm was, away for, babi*, babies, babies ., because of, bled, bunk beds, charity ., drive
	-48: drugs in, fill*, finished, flat ., go home, grum*, grumpy, he told, help him, him back, im 16, in bunk, in care
	-48: in with, its hot, lad in, laughing, living here, love it, me jump, musi*, not me, not~hits, not~says, not~that
	-48: once ., park ., pepp*, rule, say it, screen, she puts, so bad, sure, tell them, they lost, thun*, thunder, wale*
	-48: wales, with me, wobb*
	-49: battle, book, calm*, chess, choc*, chocolate, choir, do not, door because, for charity, glasses ., gone .
	-49: got told, guy ., he laughs, hit, home ., hours and, house not, hurting myself, i passed, i take, it right
	-49: it under, left my, lost in, mum about, my girlfriend, not~been, not~bullied, not~hurting, pasta ., picks me
	-49: queu*, queue, seco*, send me, they did, tip, uncle is, uni, wait ., we won, when people, with that, year .
	-50: airp*, airport, at night, because we, bleeds when, break leg, card ., cart*, chan*, coul*, dad and, egg, felt
	-50: first day, front ., glasses, goodnight, hams*, hamster, him he, home alone, i fed, i would, if my, killing me
	-50: log, lost, mad, me here, miss my, my form, not say, not~morning, own room, packed lunch, ride, school everyone
	-50: sell me, shoot, snores, soon ., tell mum, under weather, week, yes i
	-51: all that, arre*, back boxing, brother hid, burp, but hes, drawing ., everyone in, full ., haha ., his old, im bit
	-51: in this, is girl, its still, made, my own, not~cant, only has, pink, rules, snor*, some days, soup ., tall*
	-51: taller, tells me, that song, they write, this house, want see, want stay, war, weat*, weather, you bring
	-52: . since, am doing, because mine, before they, better ., brok*, cant find, checked and, days im, food and
	-52: ghost in, go my, got paid, grow, had three, hat ., held my, hides under, hill ., his belly, i grow, in town
	-52: laptop, like log, listens, noisy, not~5, not~shout, not~stuff, odd socks, picked ., race, stay, strongest
	-52: strongest thing, they change, took us, up hill, was ill, word*, words
	-53: . bit, 1, bana*, call*, can ., can someone, cant i, cert*, certificate, certificate ., charity, cook, do you
	-53: drew, firs*, first, head off, her she, hospital and, i belong, jeal*, jealous, kill him, laundry, learning
	-53: made her, me properly, my blood, my mums, need someone, not~lock, not~strict, on friday, pasta, phone at
	-53: said they, says im, terr*, walk ., why cant, work*
	-54: . do, bake*, broke down, cafe, cake, card with, cent*, choking, clim*, cross, eat his, for mcflurry, fore*
	-54: he sleeps, helm*, helmet, hold her, hoov*, id get, june ., loads, loll*, mcfl*, mcflurry, me laugh, more pocket
	-54: much, nobody here, not~drink, not~has, screamed, seconds ., she kept, someone help, they all, under bed, unfa*
	-54: unfair, us on, wants know
	-55: . who, adop*, and had, bump*, burned down, carer makes, dad showed, foot, got new, hair*, hot ., i wasnt
	-55: joke and, like me, me eat, me go, put up, tablet, this year, turn 18, was late
	-56: bed when, behind my, bike and, calling, can my, could have, cros*, football ., guessed, him off, im on, is making
	-56: nobody hits, not~bad, not~guessed, off if, on holiday, please can, puts my, ran, red car, said id, scary, she ran
	-56: sleeps on, slept like, that i, wants me, we buried
	-57: am reading, be in, broke, came out, cooked, cuddles, frightened of, massive, not~away, not~contact, not~day
	-57: not~i, not~party, on bus, people i, roof, said yes, see you, stay out, sundays
	-58: . dentist, 18 and, all by, and me, attacks, bus, dead people, doin*, doing, dont feel, dont lock, i help, jokes
	-58: me cry, movi*, moving, new glasses, not~dad, not~run, on their, one with, pass, seek, song
	-59: bowl*, brother for, daft, face ., he pulled, i never, i stopped, im off, knock, longer, looks at, mum held
	-59: not~drinking, past*, pushed me, see dad, seri*, she found, they always, thing ever
	-60: about it, back because, beat, brother comes, danced, do my, five, flu, for no, he didnt, it made, its about
	-60: killer, me try, no reason, not~reason, not~yet, oran*, peas, she shouts, talk*, till im, try, we put
	-61: . nothing, ages ., as me, back from, bed at, brac*, butt*, canc*, for year, going out, home*, i beat, i turn
	-61: in back, inte*, live with, make us, me bed, phone when, sang, school on, sniper, squeaks, things are, want my
	-61: watched, we went
	-62: base, boat ., bori*, boring, brai*, chas*, come and, everyone knows, fine ., getting married, had have, is cold
	-62: it when, letter ., mini*, not~my, of her, pocket money, saturday ., snip*, surprise, swing
	-63: and im, and miss, because it, excited, is proud, kind, murder, near*, now ., ok ., photo of, private ., repo*
	-63: report, school with, secret and, she loves, shed and, strict, talk my
	-64: big school, doesnt drink, draw*, drum*, drums, i look, is having, light, little ., not~again, not~meeting
	-64: plaster, pock*, pocket, seat, sir, telly, they are, would ring
	-65: birthday and, blew, can ring, held baby, living now, love him, middle name, more time, my carers, round it, satu*
	-65: she always, we did
	-66: fell over, go bed, he threw, how use, im fine, made up, nerv*, not~do, not~myself, on with, pushed him
	-66: staff held
	-67: amon*, among, among us, found me, gave me, hate it, headache, in among, it went, joke*, lets me, murd*, my mate
	-67: planes, pound ., robb*, say if, sharp knife, shoo*, shouted, we made
	-68: at end, bomb of, haircut, he keeps, he leaves, i hate, i laughed, i used, looked after, not~telly, once
	-68: want leave, went off, with school
	-69: bigg*, bigger, bunk, die for, full, going on, homework ., i fancy, in fridge, keep my, kills, not~like
	-69: not~touches, present, read*, surp*, thats fine, we let
	-70: . things, cooking, eat breakfast, got her, gutt*, have never, jumps, laughing ., nervous, out with, reads, revi*
	-70: should be, was, was asleep
	-71: . nobody, contact ., door for, fell asleep, her in, hes all, pretended, proud of, show, swin*, tort*, torture
	-71: when mum, without asking
	-72: . our, and you, best, get picked, hide my, scar*, there and, too much
	-73: every week, it down, me off, me sleep, not~drinks, passport ., sits with, snac*, talks, who ask, worst thing
	-74: all way, counsellor, danc*, fight, i went, light ., map, not~nobody, not~thats, rain, six, spid*, wolf
	-75: . food, art, ask me, breakfast, granny, i sleep, late, miss, no drugs, wifi
	-76: . doctor, college, fanc*, fancy, ladd*, ladder, lear*, lol ., present ., tell her, tie ., was little
	-77: care, figh*, laugh ., meet*, meeting, my ears, see my, they ask
	-78: anno*, bomb, he never, move*, my nans, not~gang, they send
	-79: club, in meeting, nicking my, on there, show ., you asked
	-80: . that, could, cred*, credit, drawing, im credit, jump ., money in, on sundays, opened door, shel*, you ask
	-81: came, exci*, fed, hill, homework, out till, sad, singing, was in, will i
	-82: . scared, by myself, got hold, its been, my knee, not~phone
	-83: carer took, not~anyone, they check
	-84: boat, i dont, not~me, put it
	-85: drau*, draught, i wanted
	-86: falling off, lapt*, let me, my window, tidy, two
	-87: big, dont get, form, my stuff, teddy .
	-88: arm and, talk about, they talk, we
	-89: card, fine, not~wait, they stop, wanted, with my
	-90: am on, box ., dete*
	-91: . no, good, his crisps, read, said ., shut up, stayed, up in, when my
	-92: asked if, fast, its private, me pictures, ring me, want know
	-94: and we
	-95: again ., moved, my mates, told my, us do
	-96: soon
	-97: 18
	-98: fair, helped, not~drugs, prou*, proud
	-99: knob, sore
	-100: my carer, prom, say what, sing*, so can, worr*
	-101: and got, change, help*, i want, not~hes
	-102: . will, hair .
	-103: tell me
	-104: atta*, baby and, lost my
	-105: fish
	-106: not~hurt
	-107: cant wait
	-109: crim*
	-110: talk
	-111: checked, sleepover
	-112: told off
	-114: said sorry
	-115: help me, me how
	-116: off for
	-117: my teacher
	-118: happy
	-119: i could, joke, me be
	-120: cried, it back
	-121: pain*
	-122: kill*
	-123: for tea
	-124: #plays
	-125: and it
	-127: can i, i love
	-130: i like, my old
	-132: new
	-134: do i
	-146: what if
	-149: #play, would like
	-154: by accident
	-156: . what
	-158: shot
	-167: won
	-207: #story
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
