/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -151;

const list = `
	157: man
	153: by my
	150: . ive
	145: what
	143: . carer
	140: game
	133: burn
	132: he
	127: they
	123: not~back
	122: skin
	117: not~safe, only
	115: pen
	114: gone
	113: my arms, pills
	111: mums
	110: has got, kid, what*
	109: cooker, give
	108: goes, them
	107: . been, hand, help ., last night, self
	106: blad*, my face, tell .
	105: . everyone, cries, hurt
	104: aint, dont
	103: addr*, dads, i do, its fine
	102: . on, blade, get, of it
	101: . if, holi*, they*, wont
	100: laughs ., legs
	99: down, friend is, my skin, us with, who
	98: calls me, do it, on me, pants, through
	97: at work, dead ., look, weed
	96: picture, say i
	95: . teacher, it all, some*
	94: 14, did it, him, how, my period
	93: brea*, dad, kill myself, someone .
	92: arms, barr*
	91: . big, slap*
	90: . boy, brothers, gets, hits, i know, matt*, my brothers, not~be, secret ., they lock, toilet ., unti*, until
	89: be, hear, lads
	88: my legs
	87: case ., gun ., how ., that ., trou*, wrot*, wrote
	86: blee*, cant, why .
	85: back, burns, killed my, trousers, want die
	84: car, die ., weekends, whats
	83: because nobody, black, im at, kids, not~right
	82: 12 and, cans, sinc*, since, we eat, worse
	81: dadd*, didnt say, girl, need stitches, sold, something, spec*, special
	80: all time, came*, drugs ., happen, i been, i set, isnt, on news, sex, stop ., tied, toni*, water .
	79: feel like, is for, lad, met on, spoo*
	78: boy, bruise ., bruises, cutt*, cutting, i dream, if, its secret, lady, out, some, stick, swal*, want blow
	77: bags, floo*, floor, its my, say yes, sell*, wrap*
	76: face, it off, says she, till, wet
	75: had eat, i let, long, me ., nobody knows, not~knows, pan, this, thro*, use
	74: and people, be dead, crack, gave my, i hide, leg ., life, me with, on phone, ones, or i, period, slapped, stea*
	74: wish i, worse ., wris*
	73: god, hits me, lip, mark*, marks, my fingers, peoples, reads my, shed ., sit, stuff, thin*, wants
	72: . kms, . theres, are all, bott*, calls, days, dirt*, dirty, if we, kiss, kms, lock*, night, nude, of what, off
	72: pack*, pant*, so we, wake up
	71: bed with, but it, carer drives, enough ., for him, im with, marks ., money ., not here, prac*, pull, till i
	71: until it, was accident
	70: at me, drunk ., fat, go, i bit, i didnt, i left, im too, is always, not~tea, out ., people im, pushed my, side
	70: whee*
	69: . grandads, . little, . took, agai*, am in, blac*, card and, fag, he says, her, im still, mate is, me again
	69: nobody ., not~came, not~will, pill*, rest, ribs, ripp*, ripped, slee*, supp*, two days, uncl*, up and, who tell
	68: by, cuts, dinner, had tell, have one, how i, in van, lump, nann*, nanny, pants ., pipe, play game, quiet .
	68: shower ., they cant, went out, whis*, wife
	67: all ., bridge, doctor i, hit me, into, it on, ive, life ., like ghost, my pen, my shoulder, myse*, myself
	67: not~shop, of bus, pictures ., pub, she told, shoulder, sleep, smel*, unde*, without me
	66: at tea, box with, dark ., dirty ., family now, give me, go sleep, he puts, his hand, i no, i wash, into my, is and
	66: it, me down, my body, new family, paracetamol, she says, too .
	65: am scared, bein*, being, foil, hard i, holiday ., it my, kept, laughs, mate, now i, of them, one more, purpose .
	65: room ., sear*, she, somewhere, we cant, weird ., wrapped
	64: . she, acid, be one, belt, born, bullets, camera, carer told, hate myself, is full, more when, not~bath
	64: not~lights, out window, put, shop for, sold my, we have, what dad
	63: 11, feeling, me take, nobody came, not~born, not~nothing, para*, pen ., pict*, stand, started, turn*, turned
	63: warm ., week*, when hes, woma*, woman
	62: am frightened, bad, breathe, count, daddy, heav*, hold ., i asked, i hear, i listen, id be, little ones, mine .
	62: my contact, my dinner, name ., not allowed, not~wake, out my, pick up, play, real, save, step*, they call, time*
	62: toothbrush, us .
	61: 100, bath, bed and, carries, gas, glasgow, glasgow ., havent got, his, i put, letters, new lad, not~looks, of me
	61: plasters, rub, shes, staying, today ., told nurse, took, warm, we found, with him
	60: . girl, always at, did that, dying ., goodbye, he comes, hous*, if im, jump, lie, lighter, nobo*, petrol, pour*
	60: press, shut, sick all, squeeze, staff hurt, touch ., touches me, washes, wind*
	59: . only, about doing, behi*, behind, dream about, fami*, family, gold, i saw, live in, machete, my school
	59: not~dentist, not~out, not~would, off and, powd*, powder, puts, says, sick ., stan*, tonight, was playing
	59: when shes
	58: . id, . theyll, alre*, already, for bit, hand on, hates me, he killed, he said, houses, i heard, in park, it every
	58: ive picked, knife ., man on, memo*, my pants, napp*, not, not~for, not~yes, pub ., scis*, scissors, show*, sunday
	58: theyll, thing, till it, told i, would of
	57: . daddy, . is, . uncle, am hungry, bleeds, bullets in, come ., for ages, he makes, holiday, i had, it i, kept bit
	57: kitchen and, not~stop, poin*, searched, see ., sock, vodk*, vodka, wardrobe .
	56: . its, . whats, 4, accounts, and not, and says, at party, because i, eyes and, heard, hid in, his mates
	56: in assembly, its all, lyin*, lying, my ribs, on her, over and, reme*, so nobody, told, toot*, touches, wake
	56: went blue, wrong .
	55: bleeds ., come when, drea*, end, everyone is, food, get toast, he does, hide, house ., last year, leave, left with
	55: like bath, more ., nobody would, not~him, not~more, not~want, not~where, not~write, of dying, olders, over*, ready
	55: say ., send*, times, walk, with her, you read
	54: . lady, as long, asle*, asleep, cares, dream, everyones, gos, have not, him i, if you, it away, its getting, last
	54: long as, mach*, me under, meet, men, mum is, my chest, my toothbrush, not~now, phones, ready ., saw stars
	54: she said, step, telling you, they went, twisted, wee
	53: ambu*, ambulance, and laughs, and left, and shes, baby*, bath*, close, door, goin*, going, here ., his house
	53: i couldnt, is being, leaves us, mr, my xbox, neck, need talk, parents evening, period ., push*, safe, sandwiches
	53: shak*, steak, stil*, still, suic*, they tied, this time, we use, wrong way, your*
	52: and what, blue ., brother he, can not, checks if, close my, cousin, covered, door off, ear, feeling when
	52: first time, full of, grown, hide in, hold, i wet, is at, its for, keep, knee*, knocked, make it, me, not~got
	52: on and, on bridge, on hot, pay, prom*, remember, sheets, up ., up my, use socks, wet bed, when, would have
	52: wrong when
	51: 11 ., 200, acco*, baby, been born, brui*, cras*, do sex, do things, does ., eye, her car, her own, hers*, herself
	51: how many, im done, it so, letters ., living room, money on, my diary, my game, nobody looks, nobody will, not had
	51: not~took, not~which, on in, one who, petr*, says its, skip, stars, stars ., wash, we do
	50: . please, . three, address, anymore ., band*, biting ., chos*, comp*, debt, football but, for everything, goog*
	50: gran is, hate my, he made, home, hurting, kicked my, killed, near, not~down, not~see, not~them, of my, purp*
	50: quick, sims, stab, station, that he, there ., theres, they think, three staff, walk in, want her, was me, wher*
	50: will live, with pan
	49: 5 days, and went, are going, black eye, bugs, counted, diary out, do is, faul*, fault, from mug, hall, handle
	49: i clean, im covered, im gone, lesson, looking, noises, not safe, not~from, not~in, paki*, pakistan, pare*, parents
	49: please, preg*, pregnant, shoe*, shoes, sleep in, smashed my, them all, they never, thursday and, turn, unit
	49: want cut, we hid
	48: . we, and foil, arm, bank on, cant talk, cousin makes, cries ., days ., drug*, drugs, eate*, eaten, ex, food bank
	48: for good, get told, heaven ., i aint, i said, in sock, keep going, last time, listen, little boy, me coat
	48: messages, mum ., my dad, my top, of times, one way, outs*, outside, photos ., ran from, see myself, sharpener
	48: she cant, shoes on, shook me, smells, that isnt, there, there was, they beat
	47: 13, aliv*, alive, allowed talk, am always, and ask, arm ., arms ., at christmas, before he, being hurt, cant go
	47: chri*, christmas, cryi*, crying, days and, deal*, door ., drives us, fall, foster carer, friend has, gymn*
	47: gymnastics, he plays, i guess, i nearly, im, in car, it bleeds, living with, mum, nappy, nobody asks, open*
	47: opening, pair*, pairs, pairs of, ring school, ruin, said lets, she tells, someone at, stai*, teacher, than
	47: you are
	46: . ask, and told, both*, bother, coming house, dad hits, dont look, drow*, favour, finish, for hours, get married
	46: guy, hes hurting, hours ., i burn, i wrote, im being, it last, jump but, keep warm, knocked out, looks after
	46: lorry, lose, man ., mark, mean*, medicine, my arm, nobody took, not~clean, not~dog, not~hospital, of food, past
	46: quie*, quiet, see me, sleeping, staying ., tell, thinking about, under, window
	45: . foster, . house, . i, aint got, am ., and his, asked god, bent, breathing, dres*, falls over, feel nothing
	45: funeral ., get changed, hairbrush, hold and, i done, i snapped, i took, im proud, im ten, in there, is 30, me all
	45: me any, mug, need help, not~after, not~remember, off her, put his, said he, shif*, staff was, this week, train
	45: tummy ., upst*, upstairs, want get, want turn, wash*
	44: . dont, . mum, and see, asthma pump, cant stop, chuc*, corn*, corner, even*, evening, for losing, garage ., gate .
	44: girls, go school, grandads friend, hair so, holidays, home from, im 9, insu*, insulin, is not, keeps, lock door
	44: lorr*, married ., me she, met, moto*, motorway, my head, my insulin, not~breathe, plants, posters, poured
	44: promise not, right and, say im, she threw, stairs, stuck my, swallowed, touc*, twis*, video ., want it, when you
	44: write that
	43: . carers, about ., again, at school, battered, been wearing, black ., bleeds and, boxing club, brother is, clea*
	43: dad says, didnt do, dont ask, esta*, estate, fune*, funeral, gel, happened ., hates, her bed, hurt*, i pull
	43: in her, is it, it and, knife from, little sister, lost property, meant, mile*, miles, mum went, my self
	43: not~around, not~times, of bins, on floor, out in, phone charger, property, reac*, reco*, sending, sink, survive .
	43: swit*, they talked, things, told miss, two pairs, wash my, wasnt ., what he, who did, will do, wish, wont be
	42: . nana, . theyre, age, always out, at home, bent my, buy, buys, cans ., clou*, clouted, dads got, do shopping
	42: ever*, every day, fist, for when, gang ., girls ., heaven, her with, hes coming, how get, in bin, it makes
	42: jump off, keep having, liked it, looking ., lot are, make me, me because, miss i, mother, mummys, my cuts, my nan
	42: my whole, my wrists, nana, not~hot, not~looking, not~ring, number, ones ., punched, put in, slept in, stairs .
	42: stay behind, stop, stuf*, they tell, theyre, took ., want kill, we live, wear two, wearing same, wrists
	41: . like, better off, biscuits ., bottles, boyfriend, changed for, cried and, ears ., favour ., for two, friend
	41: gets out, gives me, goes ., have write, hear ., her legs, house is, in here, in my, inje*, its like, mans
	41: mattress, my address, my class, my neck, not~leave, not~walk, off floor, on top, she falls, shopping and, smell
	41: spoons, stay in, talk ., thanks for, three, told im, touch me, up from, was dark, watching, wheelchair, written
	40: . when, 3 days, and no, app, asleep ., at flat, at his, at services, baths, bats, bed ., birthday ., bit and, boot
	40: boyf*, brot*, brought back, coming, date, didnt want, fag in, felt better, find her, get out, get this, grabbed me
	40: he bought, heads ., hole*, holes, hospital ., i make, i talk, in maths, in toilet, is so, it wont, keeps falling
	40: lift my, look in, me watch, mumm*, nobody, nobody cares, not~cares, off him, party ., pinn*, pinned, plac*, pump
	40: put hot, room and, services, taki*, taking, they made, thin, time i, tongue for, top of, unit ., waiting for
	40: walk*, worried about
	39: . baby, . hes, . mums, acts, all sorted, at us, bags packed, banged, because he, bin, bingo, bingo ., boys
	39: broke in, cant see, christmas ., contact when, day and, feel*, flin*, flush, from home, gets my, givi*, giving
	39: glasses broke, go ., going ., going happen, group, he buys, hims*, himself, his friends, his phone, hitt*, i kept
	39: im scared, in cold, in garage, its how, like he, love you, my mother, my stepbrother, nothing i, noti*, not~answer
	39: not~asks, not~seen, not~talk, not~wont, only thing, papers, park, person i, road, sells, she forgets, sit on
	39: sleeps, so im, spoon, spri*, spring, stepbrother, support, support worker, ther*, toilets at, tomo*, tomorrow
	39: water because, water on, we stay, wear long, wine, with water, worker .
	38: . at, . dad, . my, . nan, 13 and, acid and, am i, at dads, been sleeping, born ., bran*, burn on, burns on
	38: can tell, case, clean, clos*, dad did, dad punched, danger, down stairs, drown ., drun*, drunk, falls, feel sick
	38: for help, getting worse, go at, go i, happen me, headlock, hes, i practise, in danger, in headlock, is party, live
	38: locked in, me and, me so, me there, my hands, my trainers, nicked, nicked my, not~funny, not~review, not~when
	38: peop*, phone so, pick, plan*, poison ., says her, selling, share bed, she went, sleeve, stat*, suga*, sugar
	38: suicidal, tablets, tell school, thats where, they look, they say, think thats, train and, up unit, was dog, wast*
	38: waste, waste of, wedd*, word, xbox and
	37: and never, and searched, came look, clic*, coat, dares, date on, dug, face and, face was, for ., for after
	37: front door, futu*, future, get held, got no, grow*, he calls, hidi*, hiding, i drink, i found, i slept, i started
	37: in all, is getting, late ., leave my, locker, man i, mouth, my trousers, my turn, nearly drowned, not there
	37: not~cry, not~future, not~room, not~september, not~top, not~true, nude*, nudes, on card, on purpose, perf*, pin
	37: purpose, ripped my, screwdriver, sick every, teeth are, thei*, tonight ., uncle, up at, us for, virg*, virgin
	37: was told, watch them, weig*, what would, would happen, wrapped in, you ring
	36: . sharpener, am bad, are making, at cars, beca*, because, best*, big knife, boug*, bought, come, dare, dare*, dave
	36: dealer, delete, desk ., dog if, enou*, enough, few, flop*, floppy, get me, got his, got worse, he knows
	36: he laughed, him at, his face, i buried, i jump, i lit, i stand, i swallowed, in boot, in pshe, is red, ive had
	36: kid ., knows im, leave me, me its, mout*, not~why, not~without, of him, of weed, older boy, on facetime, out on
	36: passport and, pe, phones ., pshe, rape*, raped, rest*, restrained, said stop, say, sham*, shift, since tuesday
	36: sunday ., swap*, swapped, table, tied my, told teacher, trampoline, under in, van ., wall, washes my, with
	35: . two, alive ., anot*, another, bag in, bank, battery, be good, been on, brother at, brow*, but they, chest
	35: clicked, couldnt, crushed, did with, different when, dinner at, dont no, down there, drawer ., everyone at, girl i
	35: glas*, hall and, has had, here keeps, hold me, how far, in drawer, in holidays, it now, know you, knows where
	35: maths ., me being, me kiss, me where, morning ., my nudes, my throat, no food, no money, not my, not~bother
	35: not~parents, numb*, off trampoline, peri*, picks us, read this, small ., so id, someone is, stopping
	35: swallowed battery, take turns, takes it, talking him, tash*, tasha, tell you, tells everyone, their, they didnt
	35: tho, towels, trus*, twisted it, vape*, vapes, weed plants, with baby, wond*, writ*, you wont
	34: . by, . kyle, 18 ., 30, 7 and, always asleep, and one, anything ., are always, ask before, at lights, bag, betw*
	34: between, booked, burn*, cat and, checks, come my, cream on, drops, eats, empt*, empty, feeling like, for monday
	34: for them, four of, got added, got knocked, got list, her boyfriend, hold my, i dunno, i liked, i walk, i wear
	34: im 10, in, kyle, liked, lip ., look at, me new, mums and, my life, my lip, my support, needles in, not~evening
	34: not~night, not~water, off when, ok when, on ., pills and, practise, quick ., rid, says my, scared ., scarf
	34: school they, sent get, should lock, some of, swallow, takes, teac*, them my, tumm*, tummy, we can, we only
	33: . he, . lol, . would, 40, after college, and made, and threw, asse*, assembly, at bingo, at easter, bag is, book .
	33: bruise, call him, cant*, canteen, carry, cere*, choked, dads and, facetime, faints, going finish, happen my, have
	33: have secret, held ., his name, horrible ., in heaven, in night, in sink, is off, is packed, it ., its funny
	33: its what, kneel, kneel on, lights, lips went, live now, me home, me see, mirror ., my mouth, my teddy, nice when
	33: nigh*, not~dying, not~his, on rice, on train, picking, pushing, razo*, rice, room in, ruler, say he, scab*, shan*
	33: shank, she faints, shows, shut ., sign*, snif*, so, so it, sofa and, soma*, somalia, sorry on, steal
	33: teacher asked, think ., tho im, trust, us up, use newspaper, visitors, want hurt, where, where it, you, you but
	33: you come, youre
	32: . gas, . mummy, . new, 3 kids, assembly because, be my, been, bit ., bottle, boyfriend says, breathing .
	32: brother again, brother and, chai*, comes in, cousin gets, dele*, drown, early ., following, for, for guy, glov*
	32: grandads, hammer under, has sleep, have bag, have say, her voice, here so, him every, him up, im working, in day
	32: in group, in middle, in september, insi*, inside, is shut, key, me he, me over, me rub, me when, mum didnt, mum or
	32: mum takes, my eyes, my real, my wrist, needs, not~by, not~doctor, not~say, on radiator, once and, only for
	32: only me, outside school, people say, points, pray*, prayers, prob*, problem, rats, rats in, raw, see what, she is
	32: she wont, station ., stays, tent, thing and, thre*, vids, wants my, was on, white, with them, wrist, xbox, you .
	31: . how, 12, 60, 9 ., about who, after my, and phone, assembly and, at some, babys, behind me, bit of, blok*, buy me
	31: carer tells, cleaner, clin*, coat and, code, collapsed, come school, cove*, cuddle ., cush*, dad let, dads i
	31: dog ., drowned, drowned my, drugs and, find me, for everyone, for fun, for someone, get done, going stab, got one
	31: half sister, he picks, hell, hide*, hides, holidays and, how make, husb*, husband, i collapsed, i cross, im tired
	31: in hall, kitc*, kitchen, line*, lines, lips, listen ., load of, lot, man and, mate has, me hospital, me im
	31: mouth with, my half, myself sick, nan gave, not toy, not~buy, not~clothes, not~toy, picture of, plan, room but
	31: running away, said go, shelter, shift ., skir*, skirt, someone on, something i, stepdad says, stev*, steve
	31: tablet and, they held, town*, towns, turned my, uncles, used do, watch, watching it, went floppy, with cold, yard
	31: yard .
	30: . his, . they, 999, 999 because, allo*, and were, bald, be better, be off, book for, building, cant hear, charge .
	30: check, couldnt get, die, does*, doesnt, dog but, dragged, eat, end it, fat ., feel, feel bad, fighting, film was
	30: find, friday, had ring, hammer, has no, have pay, helps, hes booked, i wait, im late, in our, in school, is 14
	30: is never, keyw*, keyworker, kill herself, knock so, know*, knows, last*, leas*, less*, lesson ., like its
	30: little bags, lives ., loves me, makes my, me on, mess, my ear, my keyworker, nan lives, never gets, not~but
	30: not~lift, not~said, not~straight, not~toilet, not~washed, now im, older boys, on this, one, one and, owe them
	30: own car, picked up, please help, reading about, ring 999, run ., said dont, she acts, she fell, side ., sleeps in
	30: smokes weed, somalia and, special knock, was good, we go, weed with, were off, when her, will be, with belt
	30: without it
	29: . grandpa, . old, . social, about suicide, afte*, after, agency, and calls, at break, been here, bruises from
	29: bruises on, but my, came back, cant write, car and, choke, cupboard ., days on, do ., does it, dont let, door when
	29: driver, embarrassed, for first, for laugh, for pe, from cat, glass in, go his, gone ok, got petrol, grandpa
	29: group chat, gun, hair out, harm, has burns, him in, himself and, hold*, i hurt, i might, i owe, is going, is my
	29: its in, locked, machete in, man came, mattress and, mcdo*, mcdonalds, more he, mums ., my age, not come, not~trust
	29: now, now there, on snapchat, or else, owe, rail*, raw ., ringing, ruler ., sad but, scratch my, self harm, shar*
	29: side of, sister had, sister now, slap, so he, staff are, stepdad, stuff in, suicide, take, tesco ., they got
	29: thoughts, tomorrow ., ugly, up by, videos, was drunk, was horrible, was short, weeks and, wheel, will tell
	29: wrestling, yes three, you do
	28: anym*, anymore, beaten, belt ., blood ., buil*, bury, by window, carer and, cold and, could go, dang*, drawer and
	28: drin*, eat and, ever and, flic*, flig*, foll*, get chips, go in, goes in, gree*, had hot, had talk, he carried
	28: he touches, held me, helps ., holidays ., hotels, hotels and, i locked, i rub, it doesnt, it helps, itching
	28: its metal, its not, keeping, key ., knife under, legs so, like that, like*, making something, mam, me for
	28: me hotels, me say, metal and, my back, my leg, my placement, nails off, no ones, not~anymore, not~carried
	28: not~else, not~period, not~telling, on thursday, out his, out loud, own with, parts, parts ., photos of, playing
	28: point, private parts, promised, prop*, punched me, quic*, screams, shame, she never, sock ., someone go
	28: sometimes i, special juice, starting, stayed at, step dad, stin*, stop*, they know, think i, toda*, today
	28: trousers and, up, waiting, way ., wees, were he, wish*, wishes, with anyone, wont have, work in, wors*, would be
	28: your
	27: . all, . ill, 31, about him, again he, all be, all i, am going, and goes, bed because, bed so, bleed and, brown .
	27: choice, cist*, cistern, cistern ., class is, clothes were, come home, corner shop, crying ., cuddle, cut it
	27: face for, fire*, fold*, folder, fost*, game ., game with, golf, got stabbed, grown ups, he still, he touched
	27: her tablets, his room, hot sauce, i bring, i cried, i give, i poured, i tied, im like, in shed, inca*, incase
	27: is asleep, it is, its safe, know its, laughed ., lets, liar, locker ., long time, lot of, me they, measuring
	27: measuring me, money, mum took, myself bleed, nearly did, needle, neighbours, no toilet, not~happened, not~sister
	27: not~way, now we, ok i, old lady, on live, on minecraft, on table, pinc*, plays with, pull my, red ., rent
	27: row about, said it, sauc*, sauce, screwdriver in, smal*, smell it, smells my, sting, stoo*, stood, stop now
	27: streets, tea on, tell miss, they cut, thie*, think about, think its, tickles, told school, touched me, ups, us
	27: want wake, was meant, wedding ., were on, where she, who is, will*, willy, wire, wooden, yell*, yellow
	26: . boss, . life, . staff, after he, ago, august and, back door, bath ., bathroom bin, be wife, being funny, bleed
	26: bridge ., brother makes, carp*, carpet, crashes, did something, dinn*, discord, do if, door at, doub*, drinking .
	26: drop something, drop*, drove us, east*, easter, feds, finds out, for drugs, funny but, gold in, green, had go
	26: he did, he finds, he found, he goes, he has, he hits, he stopped, her foot, hungry and, i hold, i punched, i sent
	26: i throw, if there, im giving, in science, in skip, into door, it wasnt, jumping, kai, knows it, lies, life is
	26: lift*, like it, like way, load, loft, looked ., make myself, me if, me messages, me move, messages at, my uncles
	26: my underwear, my wheelchair, my year, never met, no clothes, noticed, not~listen, not~noticed, not~were, or, pay .
	26: pigs, please dont, practising, room with, say you, scratching, secu*, security, she cries, she isnt, she took
	26: shout ., shows me, since sunday, sing song, sister ., sits on, skip ., small, stabbed my, stop when, stressed .
	26: sum, swol*, tablets and, teacher ., tent ., them and, they give, they sing, thing ., thinks its, time ill
	26: tired of, together ., trainers are, twin*, twins, underwear, was one, when nobody, whole year, wing*, wings
	26: with shoe, you will
	25: . mans, . something, about walking, about what, against, and last, are for, baby ., be cut, bed early, been gone
	25: beer, behind bins, bus ., cant be, carer goes, carers dont, cares ., carried on, charger, check under, child
	25: child and, coming back, coug*, crashed, cup ., cut off, diar*, diary, dies, dont sleep, drinks, fell ., fetc*
	25: floor and, fork, fork ., got job, had lesson, he asked, heating, heel*, heels, heels ., his bed, his fist, hock*
	25: hockey, hote*, hurt so, i ate, i check, i steal, if he, im in, im stressed, is sending, isnt ., jack*, jay, kick*
	25: kisses, knee on, leaves door, locked my, lot ., mans got, mouth ., my hed, my shoes, my step, my torch, never see
	25: nois*, norm*, normal, not~allowed, not~bed, not~coming, not~eat, not~live, not~make, not~sort, not~thing
	25: not~waiting, nowh*, nowhere, on back, opens, park he, parties, passed out, plate, pretend, pretend i, recycling
	25: room has, she will, shoulders ., sleeping in, some man, speak, still did, stood on, stood there, stressed, stum
	25: they said, this i, tight, time im, toast if, toil*, told nobody, torch ., tram*, tried end, uncle says, we was
	25: weed and, weed in, whistle, window ., wipe*, with fork, with lad, work and, write this
	24: . dads, . four, . swimming, again because, again on, am 15, and ring, and sit, answ*, asleep so, be nice, bite*
	24: bites, black and, butchers, calm ., carer is, chew my, clum*, clumsy, clumsy ., crac*, daug*, daughter, dead and
	24: died and, do this, dont go, dragged me, easy, electric, finished ., food in, for breakfast, for ever, for weeks
	24: foun*, found, front of, fun of, get rid, get up, gett*, getting, gold ., got in, happens when, have no, her .
	24: her foster, holds, i chew, i learned, in bathroom, in bus, in so, it be, it feels, joki*, joking, kicking
	24: know that, last one, lett*, like everyone, mates mum, me dead, might be, mum sold, my college, my cousin
	24: nobody else, not~camera, not~feed, not~joking, not~kids, not~mind, not~pay, not~watching, now because, of kids
	24: old foster, phone ., plan be, poison and, promise, puts his, ran away, raped me, red raw, rips, say no, sayi*
	24: saying, school toilets, selling drugs, sex ., shes 12, shov*, sister because, sister is, something bad, spic*
	24: story, strangled, swap, table and, talked about, tap but, they have, ticket and, tin, toast ., torch, trouble .
	24: tummy is, twic*, twice, two men, uses, vide*, want sleep, was off, washes me, watches me, watching ., we got
	24: with screwdriver, xmas, you she
	23: . done, . im, 8 and, ages and, as i, at table, away when, baby at, bad one, bag of, be having, bean*, beans, beep
	23: beep ., being bullied, blea*, bleach, boyfriend who, bus shelter, but its, company, company ., cost*, crossbow
	23: dads new, day for, death ., do grown, done, dont remember, drank hand, dress and, dress for, ear and, eats out
	23: everyone gets, feel dizzy, food for, foot*, for meeting, gloves, go gym, had same, hand gel, hard and, harder
	23: harder ., has gone, have answer, having thoughts, he choked, he doesnt, he raped, him ., i promised, if i
	23: im running, im worried, in case, in loft, it in, it out, its his, kicking off, know which, last week, lond*
	23: london, lump on, me round, meal, meal since, mete*, morning and, my dance, my glasses, my voice, nake*, naked
	23: neck and, need get, new baby, night and, nobodys, noise, not~always, not~food, not~meal, not~wedding, now but
	23: of being, of bottles, of you, on him, only when, panic, parties and, person, placement in, pray, pres*, ps5, pure
	23: rob, saw ., saw him, say who, screaming, set fire, she drove, she pulled, she wishes, shower, shower at, sleep i
	23: sleep on, someone from, something and, spea*, stays in, summ*, summer, talked, tells, they should, this letter
	23: till friday, time, uber, usin*, using, vapes ., videos of, want ., way home, we get, week she, weekend ., what its
	23: you move, your neck
	22: . was, 14 ., 6, against wall, ago ., all and, and is, and shut, are asleep, asked what, at bedtime, at castle
	22: back and, bad day, bath time, because there, bed by, begg*, caretaker, carry on, cash, cast*, castle, changed
	22: comes ., compass, console, country, cousin keeps, dad found, day, do something, doct*, drink because, drives
	22: eati*, eating, esco*, escort, flinches, flinches when, flings, flings us, for long, for protection, from me
	22: go back, going jump, got code, grown up, have lump, have sex, have stay, he gives, he wont, hed on, hedge
	22: her friends, her i, holiday and, i counted, i seen, im meant, im only, in box, in summer, in tent, is 7, is only
	22: is scared, it from, it round, kissed me, ligh*, make him, me cook, me in, monday, mum gets, my dads, my picture
	22: not~come, not~home, not~look, not~table, nursery, off bridge, pretends, prot*, protection, protection ., pulled me
	22: pulls, pulls my, razor, send, shakes, sharpened, sharpened my, she drinks, she laughs, socks ., staff dont
	22: stairs and, still waiting, stinks ., stra*, strap, talk and, teacher texts, tell anyone, terrified, terrified of
	22: texts, texts me, that nobody, they hold, they still, threatened me, through my, till they, tin of, waiting .
	22: wand*, want be, weed on, who runs, wich, with one, woman ., wont hurt
	21: . aunty, . dog, 16, all got, and asking, and hid, and she, and take, auntie says, bald bit, bang ., bathroom when
	21: bird*, birds, blade in, blow, blow up, boyfriend is, bulb, bulb and, by bus, by staff, by sunday, car door
	21: carer locks, cereal, changing room, chat with, christmas and, cleaned, cleaned it, clothing, clothing money, cough
	21: crying because, damaged, doesnt eat, done it, door in, elbo*, everyone i, everyone will, fever ., file, freezer
	21: frid*, frie*, giving my, going run, got me, hairbrush ., happened, has her, hate them, have parties, he sits
	21: he stands, heads, held, his camera, i killed, i think, i was, im 11, im his, in church, instead of, is back
	21: is selling, it up, keep our, keep saying, keeps clothing, kitchen knife, long i, maki*, making, me alone, me floor
	21: me getting, me mam, me princess, met him, middle of, mone*, much longer, my best, my dog, my file, my husband
	21: my name, nails in, night for, no shoes, no top, none, not~book, not~dinner, not~nappy, not~shoes, of pills
	21: off with, one less, our house, parcels, part*, passport photo, pin ., placement, princess, pull out, said, sat on
	21: say my, school, school now, scratch, screams ., signed, snapchat ., sock in, someone, stand in, stands, stic*
	21: sting ., them when, there is, they will, toilet, too ugly, top, top on, under his, up before, voice on, wall by
	21: was game, what for, wheelchair so, when someone, when staff, when uncle, whit*, why do, with it, woke, woke up
	21: wont say, wron*, wrong, yes ., you can, your mum
	20: . electric, 10, 3am, after this, after what, after you, against fridge, and slept, and used, anyo*, anyone
	20: asked my, asking for, at 3am, at library, belt from, bits, bled ., calo*, calories, car that, carers go, carpet .
	20: couldnt move, cry ., dead leg, deod*, deodorant, devi*, devil, didnt know, dog bed, dont put, door so, dress
	20: drinking again, eat at, eat i, enough for, favo*, fell*, fella, filmed me, fireworks, food at, for not
	20: get slipper, getting changed, go tonight, gown, had bad, have been, he always, heavy, her hand, his trousers
	20: home time, house smells, husband i, i bleed, i stole, i touch, in cupboard, in hold, is trouble, kitt*, knic*
	20: knickers, knif*, knife, knuc*, knuckles, lets kids, library ., made fake, made us, marriage, marriage is
	20: me against, me nobody, memb*, member, mine, money is, mouth for, moved here, mum in, my asthma, my bits
	20: my knuckles, my parents, nick*, no who, not telling, not~eaten, not~nurse, not~send, not~stepping, of drink
	20: of prison, on mouth, one i, own in, phone and, picking me, pictures in, plan and, police came, pyjama, real name
	20: said say, say why, says nobody, see our, she screams, shee*, since friday, since monday, single day, slas*
	20: slashed, so scared, staf*, staff laughed, staff member, staff wrote, stepping, stuff on, stuff with, taking my
	20: talk me, they forget, until i, up when, upsi*, upside, upside down, week ., when anyone, will hurt, year 10
	20: you go, you lot
	19: . monday, . one, all in, all my, and my, are in, ashe*, ashes, at him, at my, at number, babysitter, be quiet
	19: beep*, begging, bend*, bloke, but only, but she, can stop, candles, cant remember, cant walk, coin*, coins, cons*
	19: crack round, cried ., dad burns, daddy did, dads ashes, did ., did thing, do another, doctors, done in
	19: dont deserve, dont tell, em, end up, every, evil and, family photo, feels like, film*, for you, foster, friend and
	19: gate, girl from, glass, go hospital, got on, had it, hard, he parks, head in, help my, her uncle, his shoes
	19: house with, husband ., i drop, i felt, i sit, im evil, in belly, in family, in me, is 11, is 12, keeps making
	19: kids at, knife school, little brother, look for, look out, mate cuts, me have, milk ., mums ex, my babysitter
	19: my calls, my next, next ., no sheets, not~bike, not~coat, not~deserve, not~lunch, not~sheets, only have, out of
	19: own ., parks, payi*, paying, phones and, prison ., punc*, pyjamas ., quiet for, room, round, round my, said my
	19: school bag, see, she shakes, she was, shoved, sofa ., some lads, spends, stairs so, stamped, stamped on, stops
	19: take kitchen, tell nobody, that, they carried, things ., tied me, times ., took down, torc*, trampoline ., wait up
	19: walk right, walking, was my, wedding, where we, while he, window at
	18: about us, after 3, all girls, always me, and do, and if, answer, are teaching, arm got, arms and, asked where
	18: asking ., bin saving, birt*, bleed ., breathe and, breathe in, broke ., bush*, bushes, camera in, can hear, care*
	18: carer shoved, cheek, choked me, chucked, chucked me, club because, coming with, cunc*, cunch, dad for, deserves
	18: dont matter, every single, fell down, fence, fetch, find my, fire in, fit, flicks, from here, get her, get put
	18: go of, going cunch, got battered, got carpet, he gets, he went, her out, hid, hit ., hold on, i carry, i spit
	18: i walked, i wee, im 13, im mad, im reason, in bushes, in door, in room, is that, it came, it hurts, ive hid
	18: july ., jus, keep*, left us, matter, migh*, might, mum shouts, my cheek, my maths, my semi, my sleeve, name
	18: not~matter, not~since, now and, of hurting, old school, owe ., owe for, own blood, pinched, police, putting it
	18: remote and, ribs are, semi, sexy, shakes me, she calls, shed, shotgun, sign my, single, sister sleep, sleeves
	18: smell ., smells like, snapchat, so people, someone did, sort, spit, stam*, station and, stink, tap, teach me
	18: thats it, they hit, through wall, till his, till morning, todd*, toddler, toes, trol*, twice this, us if, vodka in
	18: was nobody, we will, what i, what you, with compass, wonder, wrote my, you get, younger, yourself
	17: . bin, . lad, allowed, and sends, and takes, as, as punishment, aunty, back again, be alive, be gone, be married
	17: because water, being born, bleach in, bottle and, bum is, camera ., cana*, canal, case he, cash and, chair under
	17: coach london, coat ., coat because, cup, dad said, doesnt know, door handle, down his, drags, drags me, drawer
	17: ear till, for talking, goes quiet, going die, gold and, hand and, he bent, he broke, he say, heat*, here is
	17: hes only, his knee, his special, hole in, hungry, i chose, i ran, i try, if ive, in carpet, in different, is nice
	17: it because, it only, its coming, kid in, knees, knife on, lad at, lads in, lifts, light on, loud ., love each
	17: meet me, men for, messages ., more tablets, moves, much trouble, mum goes, mum she, my knees, my skirt, nods
	17: nods off, not good, not~alive, not~arm, not~deep, not~getting, not~miss, not~stand, not~with, nursery ., of bed
	17: off bed, on plane, on wrong, one not, ones and, only happens, packed and, padl*, page, past ., prin*, pulled it
	17: puni*, punishment, punishment ., pushed, put my, reach, remember ., restrained me, robu*, robux, room when
	17: says dont, says his, says they, screaming ., sending me, share, she listens, she ripped, shouts at, sister if
	17: sit out, skin*, something for, stub*, stubbed, stubbed it, stuff for, supe*, tablets ., tablets than, tea at
	17: teddy and, that deep, they found, they wont, thumb back, tight ., told not, towel and, trampoline and, upstairs .
	17: wait till, want stop, we dont, we love, where they, white stuff, who would, why, with men, wont tell, wore my
	17: writing this, year old, you check, your room
	16: . auntie, . gave, . kids, . now, . there, 7s, 7s ., against me, all, am 16, and didnt, and films, angry when
	16: asth*, asthma, banged my, bare*, be me, be out, beat*, believe me, better than, bit my, bit out, can smell, cannot
	16: checking, checking my, didnt go, do pe, dont bother, dont find, earn, elbow, elec*, ende*, ended, ended up
	16: eye from, fain*, falling out, fight and, floppy ., foot on, for hour, forgets, from morning, from other, funny and
	16: get pocket, give us, go under, go up, goes up, going in, got locked, got rambo, hamm*, hard*, has bruises, have*
	16: havent, he wouldnt, her on, home with, house at, i banged, in bottle, in when, inhaler and, is watching, kisses me
	16: learned how, leo, lip is, locks, look like, love ., miles away, mum got, mum spent, my chair, my house
	16: my messages, new kid, none ., not joking, not scared, not~mine, not~washes, not~wrote, of car, offe*, old coat
	16: on drugs, on fortnite, on roblox, on stairs, on thursdays, other end, out quick, outside my, pack, package, pani*
	16: people who, piled, piled on, pulled out, put bleach, ramb*, rambo, rather sleep, reas*, reason, said thats
	16: sandwiches ., saving my, shut and, sist*, sleeps all, smiles, someone made, something ., something in
	16: sometimes they, spent, staff sat, straighteners, strip, teet*, teeth, they smoke, they strip, thur*, thursdays
	16: tonight when, train ., trouble if, walks, weve, whats in, whats point, with kitchen, with man, wont find, year 7s
	16: you make
	15: . wor, 11 and, 15, 4 and, age ., and all, and laughed, and leave, and smashed, are both, at 4, at breakfast
	15: be scared, because thats, been thinking, before my, blood on, body, boot ., bread and, breathe ., brother .
	15: calmed down, cameras, charge, coat*, coats, colo*, corr*, counts, cousin went, cousins ., cream ., doing it
	15: doing stuff, door opens, drops me, engagement, every meal, face till, face*, films it, fingers back, fingers in
	15: flyi*, flying, for swimming, foster carers, froze, get money, girl next, go toilet, good*, got be, got mates
	15: had her, have nice, he gave, hide it, his mate, hitting, hold his, horr*, i froze, i pick, i skip, id, in chair
	15: in charge, in hedge, in margate, in that, it dont, it stings, it stop, its heavy, kebab, kids like, kill, lad i
	15: little girl, little lad, longer ., lose ., makes her, margate, me picture, medi*, mum keeps, my bike, my sisters
	15: my toybox, nappy ., new place, nice his, night ., nood*, not mine, not~hands, not~help, not~money, not~photo
	15: not~tomorrow, of lads, off bus, on call, on here, on shift, on us, only feel, padlock, pays for, pills ., rang me
	15: real gun, round me, same car, scout, send pictures, sent one, she sits, shut me, sisters, slaped, slaped me, slow*
	15: song about, stings when, stri*, swore ., that gets, this ill, tiptoe, tiptoe when, told whole, toyb*, toybox
	15: toybox ., turns, twel*, twelve, twelve ., us drink, whil*, while, will ., will ever, with broken, wor, worm*
	15: worms, wrong side, year 6
	14: . long, 13 ., 6 days, all over, and nails, any of, baby when, bad for, bags in, because people, believes kids
	14: blamed for, boss, boyfriend and, bra, by bins, calm room, cant leave, caught me, choice ., chose, clot*
	14: cupboard when, dance ., delete it, didnt come, dont use, faci*, facing, facing wall, field ., fireworks and
	14: flat in, flight, for family, for picture, for telling, hand over, happens, have it, he loses, head kicked, her dad
	14: her special, her stuff, her wine, his eyes, his girlfriend, house so, i did, in by, in he, in july, in one
	14: in washing, instead, int, is doing, it after, it burns, it cries, jacket, jayd*, joke but, july, keeps coming
	14: kett*, kettle, kicked in, kiss*, lady went, lines in, lines on, loaded, loses on, make my, man for, man in
	14: map and, mattress ., me into, missing, monday ., mum cant, my bra, my mattress, my passport, my stammer, my team
	14: myself ., nail, never came, news, news ., no coat, not that, not~as, not~breakfast, not~change, not~choice, not~he
	14: not~pe, now for, now so, of, of night, on horses, only ten, opens ., or they, passed me, pe ., pile*, pizza .
	14: plea*, profile, roast dinner, rude, said his, say wait, seen my, shes on, shouting, sit facing, sleeping at, so .
	14: someone was, spen*, staff on, staff stood, stammer, stands outside, starving, stay awake, stuff is, thanks
	14: thats all, them ., them*, there with, things when, understand ., underwear ., us at, us school, use my, vine*
	14: vinegar, wait until, walked into, wall when, wee and, wee since, went toilet, when its, where im, windows
	14: with acid, wrist is, yellow and, yest*, yesterday, you if, you know, you when, youn*
	13: . lads, 15 and, 7, airi*, airing, airing cupboard, am afraid, am ok, and let, and lost, and squeezed, and wont
	13: are from, aren*, arent, arms when, arou*, around, baby brother, back there, back till, balloons, bathroom
	13: been hurting, bing*, bite, bite ., bring shame, brother got, brother rang, burn my, carry it, chat, chec*
	13: clothes so, contact again, curt*, curtains, cut my, dama*, dancing, dirt, done with, every time, explode, fence .
	13: football, for bag, from garden, from my, gloves and, go with, got bruises, grandmother, hair with, hamster when
	13: has wine, have bed, have take, he held, he used, here i, him hes, himself ., his voice, home is, homework so
	13: horror, i havent, i scared, ill do, in airing, is empty, is mad, its her, kayl*, kitchen scissors, landing .
	13: laughed at, left but, light off, little, mark ., mate says, mates in, me by, me every, me last, me one, meet at
	13: my exams, my hair, my thigh, need*, neig*, new placement, night or, no dinner, nos, not blood, notice, not~blood
	13: not~cross, not~house, not~married, not~notice, not~unless, not~your, ok but, on landing, one is, others and
	13: our special, past my, phon*, photo ., place, purple, roun*, said nobody, school i, scie*, science, shake, she say
	13: shelter and, skinny, slams, slipper and, something me, sound and, stabbed, street ., tap on, they bring
	13: they dragged, they threaten, thig*, thigh, tho i, threaten, throw, times day, want him, was 4, was watching, wasn*
	13: wasnt, were watching, what school, white powder, who are, whole class, whole school, will run, work ., working
	13: worry i, would do, yesterday .
	12: . am, . phones, 5 and, 50, and, and drove, and said, and wouldnt, at window, augu*, august, back on, being held
	12: being made, blokes, boot*, boots, bother ., bought me, bruv*, butc*, carer has, carer smells, chased by, clean .
	12: cloth, comes contact, comes into, couldnt breathe, cries and, crisps for, cut, dad slaped, dinner and, do nothing
	12: dont answer, dont show, drov*, drove, drove off, earn*, earned, face down, family ., film ., flats ., food .
	12: for swearing, from when, gone missing, got slapped, grandma, had fit, had his, had row, have my, he can, he cut
	12: he rubs, he uses, head every, head i, head of, hip ., his little, hob, i earned, i hit, i not, i wake, im bad
	12: im old, im one, in august, in cloth, in tin, in toilets, is all, is good, it its, ive never, knee in, later .
	12: leaned, leaned on, learned, let them, like im, locked me, losing my, made my, mates for, me send, me sick, me stop
	12: me things, me this, myself when, name*, names, nan has, never born, night in, nightie, no point, nothing me
	12: not~because, not~believe, not~days, not~kid, not~left, not~point, not~show, not~shut, off his, older ., on hob
	12: on our, on since, pants down, pays, phones on, picture in, pictures, play with, plays, pois*, poison, pour
	12: put padlock, pyja*, raining ., rid of, ripped up, rubs, safe ., said no, saving, school but, sharpenes, she doesnt
	12: she hides, shoes are, since he, smacks, smacks me, smashed ., so dont, so much, spoi*, still have, stinks of
	12: stop crying, stuc*, stuck, stuff out, surv*, survive, swearing, swearing ., takes pictures, teacher put, tell but
	12: they can, they go, they want, three days, till we, time you, too long, trac*, true that, twists, twists my
	12: uses my, want take, was never, were having, what she, whatever, when we, white ., window is, wishes she, with gun
	12: with light, year 7, you havent, zombie
	11: am his, ankle ., arms after, asks, baby in, baby make, bath because, bedtime ., been bad, big boys, birthday
	11: bottle so, brother has, brother in, brown, bum ., burns ., bye my, chats, chew, chok*, come round, couldnt stand
	11: covers, cries for, dad every, dad threw, do anything, does stuff, dont cry, eat in, enga*, epil*, epilepsy, exam*
	11: exams, feed, filmed, flat and, foil in, for dare, for run, for wee, four, fridge, frig*, frightened, get no
	11: gets angry, girl ., girl here, goes work, going home, got black, guess, had do, hair off, happy she, has go, hate*
	11: have sleep, have water, he likes, he sends, hear him, her medicine, her room, his arm, his family, his feet
	11: his profile, hurt me, i cut, i fell, i find, i looked, i shut, i smell, in same, in some, in towel, is 5, is right
	11: is small, it before, it but, it for, it thats, its me, joking ., jumper ., kid here, leav*, leave care, let her
	11: looked at, lunch and, mad i, man at, me baby, me had, me names, meet him, memory, memory box, most, mum sleeps
	11: my big, my country, my epilepsy, my hamster, my locker, my memory, my paper, my stomach, nan had, nan is, near .
	11: night with, nightie ., no camera, normal for, nothing ., not~arms, not~marry, not~place, not~some, now hes, olde*
	11: on field, othe*, our country, our own, out like, pay for, pillow ., powder and, profile but, puff*, razors
	11: ribs hurt, ring ., rip, roast, row, rush, said boys, said do, says hell, school for, service station, shed with
	11: shoes have, shut my, sight, sister sneaks, sneaks, sneaks out, so its, so long, spac*, space, staff think, stay on
	11: stom*, stomach, stop ringing, sword, sword in, that hard, them back, tooth ., up like, up tomorrow, wakes me
	11: was cat, was missing, was out, wash ., wasnt here, wee in, weight, went up, what is, when bev, where he, whip
	11: wine and, with horrible, with older, would believe, wouldnt wake, you cant
	10: . aint, . could, . haha, . hole, . you, 50 quid, 800, act, after and, again staff, against door, always comes
	10: always different, and 6, and noodles, and there, and wants, are taped, ask ., asks if, away i, baby cousin
	10: be easier, beat my, bedr*, bedroom, belt if, big lads, bills and, bombs in, bottles in, boy i, broke my, came in
	10: can be, carer hides, carer never, chair against, cold water, coun*, craw*, crisps, curtains shut, cutting again
	10: dean, dese*, dinner money, do him, dont come, dont leave, drinks she, easier, eaten since, evening ., face on
	10: fall*, feet, flight ., for chips, forgetting, game and, garage because, garden ., get locked, get them, gets me
	10: gets picked, girl she, goes for, going tonight, hands round, has, he knew, he works, hit my, hitting me, hug at
	10: hurt my, i choked, i lied, i share, i touched, im mature, in morning, is 13, is me, is white, it werent
	10: keep forgetting, know whats, lied, lied about, lifts me, list of, listens ., litt*, man asked, mate ., math*
	10: maths, matu*, mature, me get, me going, me his, me mum, me some, me vapes, missed my, money for, more night
	10: my pjs, my sock, my teeth, my uniform, nappies, neck ., new girl, noodles, not eat, not real, not~4, not~alone
	10: not~baby, not~her, not~social, not~we, not~whats, number for, on camera, one ., one because, one on
	10: online boyfriend, onto, or he, out for, outside ., pe and, people with, phone case, phone she, pjs, puff
	10: quiet room, real family, real kids, right ., river, roas*, room i, round head, scal*, see his, she not, shouts .
	10: skirt when, smashed, sorry ., staff dragged, stop at, summer and, swear down, talked me, taped ., teach, tell he
	10: telling, that my, they play, they shut, ticket, tipp*, tipped, train ticket, trie*, true, tyle*, tyler, un
	10: using again, village, wait outside, want me, wants meet, wants see, was bleeding, was nice, went away, werent
	10: wett*, wetting, wetting bed, when grandad, will forget, will kill, will say, wishes i, with lighter, would
	10: would notice
	9: . school, . sometimes, 14 and, all im, all planned, all up, always someone, and hug, and that, are crying
	9: asleep and, at our, back when, bald patches, bands ., barb*, barbers, bathroom has, because her, bedroom .
	9: behind garages, best friend, bet on, big girl, blade and, book*, bruver, bus station, by morning, cant look, car .
	9: cardboard, church ., climb out, come*, comes, comf*, comfy, comfy ., couldnt stop, counts my, crying and
	9: deserves it, digs, digs her, do, do better, do what, down by, down steps, dun, elev*, eleven, everywhere, find us
	9: finger marks, for every, for lying, foster dad, friends dad, garages, garages ., gets it, given, go out, gob
	9: going climb, going get, got rid, ground so, gym ., happens if, has gun, has not, have bother, have eat, he messaged
	9: he stays, he walks, her up, hes going, him that, his laptop, his stuff, holds me, home gets, home in, hood, hung*
	9: i, i must, i should, i woke, ill go, im ok, im saying, in home, is big, is still, it her, lady is, laughs when
	9: leave ., lifted, list, lodg*, lodger, lodger ., man downstairs, mana*, manager, matc*, missing its, morn*, moved in
	9: my bathroom, nappy on, not~ive, not~no, not~put, not~until, of who, off it, off man, old like, older lads, on all
	9: on ground, on kitchen, on private, only get, open my, own kids, patc*, patches, perc*, percent, photos, planned
	9: planned for, private and, purpose i, put chair, quiet when, radiator, ringing ., rive*, said hes, said if
	9: same nappy, saying ., says hes, school deserves, school since, school so, score, search, self ., sex with, she digs
	9: shirt ., sick and, signed for, so i, sofa by, something sharp, staff is, steps, still there, ston*, stop him, swor*
	9: that*, thats, they bet, they forgot, they hurt, till she, timetable ., toilet roll, us chips, use toilet
	9: walks past, was ., was going, watch ., watch him, when little, when were, where mum, whic*, which, whole house
	9: wine every, with ruler, worl*, world, wrote letters, year got, you did
	8: . jayden, . their, 20, 4am, acid on, all now, and marry, and smiles, and stop, and when, arm from, arm up, arm with
	8: asking if, at dinner, back in, bad ., bag ., bag incase, bands, batt*, because me, because theres, been ringing
	8: black stuff, board, boy got, bullets ., but his, but we, changed and, ciga*, cigarette, cleans, cleans it
	8: clothes ., come get, comes for, dad drove, dms, dont think, down and, drag*, dressed ., dunn*, dunno, ear has
	8: end ., ends, every tuesday, everyone would, fags, films, first aid, flick, flick knife, football team, for mum
	8: from nursery, gets hit, girls do, going back, going meet, got something, grab*, has real, has run, have be, havi*
	8: having, he lay, he touch, hear his, her arm, her fag, her mums, her neck, hers ., his thing, hold but, home and
	8: hoodies, hungry ., hurt for, i ask, i go, i joined, i shake, im 8, im naughty, impr*, in bag, in calm, in garden
	8: in his, in march, in next, in quiet, isnt allowed, it will, its always, its bad, jayden, keeps sending, kicked
	8: know about, lads at, lay, lay on, lead*, leader, learn, leave baby, legs with, lets her, lid, like i, lock .
	8: lock food, make*, makes, me keep, me turn, me walk, meta*, morning, my aunt, my nappy, my number, my toes, my unit
	8: my waistband, naug*, naughty, nice, no hot, no lunch, nobody cleans, not~cleans, not~enough, not~saw, not~up, nuts
	8: of how, off because, on, on game, on my, on site, on video, only 13, only 5, other, own back, parked, penc*, pencil
	8: people and, phone in, phone is, picture and, poo, pressed, pretending, pretending be, put her, real bullets, remi*
	8: ringing since, round her, safe hold, said meet, says mum, scared and, school shirt, school showed, serv*, share one
	8: she goes, she washes, short ., should of, showed me, sink ., sister goes, slam*, slep*, slept, smiles so, snap*
	8: soci*, social, stay*, stopped ., such, takes my, taking me, ten ., than*, that house, that school, theres needles
	8: things in, this guy, time and, time he, toilet and, took loads, took my, tooth has, trip and, unle*, unless
	8: up outside, wais*, waistband, waits, walk past, was at, weighed, went mad, were*, will believe, will wait
	8: with bleach, wont need, wooden spoon, you have
	7: . told, 14th, 16 ., after ., after summer, and brought, and comes, and out, and tell, and tells, ankles, at other
	7: back that, batteries out, be sent, bin bag, boiling, bonf*, bonfire, brother down, brother wont, burn myself
	7: but you, by door, by his, can have, cant get, chewing, cide*, cider, clean for, comes up, cousin and, cut his
	7: dad ., dad keeps, dont want, dont write, down stares, drink, drink out, farm*, farmer, for four, for money
	7: friend gave, friend on, friends and, from pub, gary, gets presents, getting it, girl and, good one, got thing
	7: have bin, he come, he looks, he smells, hell put, his lap, hoody, how do, i met, in blue, in ground, inside .
	7: is late, is leaving, is up, it bled, jumper, lap, lean*, less, letter and, loft i, long ., make up, marg*, mate*
	7: mates, me away, me fags, me phone, me train, my drawer, my photos, my wee, myself in, nick, night staff, night they
	7: nobody asked, nobody sees, noise ., not get, not~better, not~board, not~met, not~real, not~sees, not~window
	7: now she, on discord, only ever, owe him, packs, pe top, people ask, plai*, punch wall, punches, punches my, roll
	7: saved me, sent back, server, shake when, she takes, shes not, shower in, smell and, so she, someone has, son
	7: spoon in, stares, stepmum, swel*, swelled, swelled up, swing ., take her, tape*, taped, them stop, theres gun
	7: they had, things and, thinner, this lol, this summer, timetable, told say, took batteries, tryi*, trying
	7: tummy ache, under blanket, until my, wall until, wash he, went on, wet my, whatever is, where my, why did, wife .
	7: wont ring, woul*, would get, writing, you anything, you tell
	6: . every, . kid, 41, 41 days, about setting, abro*, abroad, all get, all of, allowed say, am, and bring, and living
	6: and think, and walk, asleep with, at meeting, back at, be back, been scratching, beer and, bends, bends my
	6: biscuits, blue and, boy here, bring it, burns all, carry my, comes back, coming off, cut me, dad gets, dirty and
	6: doesnt want, dont see, dont worry, door i, door shut, door they, easy ., eat my, elli*, everything ., faint
	6: feels ., flat, flop, foot ., for cutting, for month, for one, for real, for ticket, forever ., fun ., get new
	6: gets her, girl*, got ., grandma told, guy in, hadn*, hadnt, half of, have keep, he cant, he done, he will, hedg*
	6: help im, her hands, hes angry, hes not, holding my, hood and, hood*, hospital its, hug, i punch, i swore, idea .
	6: im frightened, in gang, is banned, is swelled, it done, it had, it or, it she, it smells, it where, its because
	6: its nice, juice ., keep it, keep quiet, kissed, lady will, lid ., lights and, like when, little wife, made it
	6: maso*, mason, match, mate keeps, mates dad, matter what, me abroad, me bag, me from, me robux, me swear, me who
	6: mushrooms, my operation, my plaits, my things, nails done, news*, newspaper, nights, no idea, no where
	6: not~anywhere, not~done, not~friday, not~hair, not~idea, not~minutes, not~move, not~placement, not~speak, olders .
	6: on fire, on you, once on, only 9, only want, out room, pain, people in, place on, pulled my, school photo, scra*
	6: see board, sees ., sends, sept*, september, setting, she held, she kisses, shot*, sick, since she, sleeping on
	6: so they, stab him, staff did, stas*, stash, stop my, stop thinking, swore, talk on, tear*, tears, that and
	6: theres kid, theres only, they no, they only, they showed, through and, times and, tips, tips ., too loud, trip
	6: two of, up top, us in, viol*, wants more, way, wedding in, where you, wont see, year i, yourself .
	5: . grown, 16 and, 17, 3 grand, 6 i, 9, alone with, and locks, and shows, and sometimes, and theyre, are coming
	5: asleep at, asleep i, asleep in, at house, at lunch, back*, bags ., bang, because they, been dentist, ben, bring
	5: buys me, can make, can wash, cant wake, car outside, carers son, carrier, chance, chance ., chew*, code word
	5: come back, corner ., costume goes, cry and, dad locks, dad makes, didn*, didnt, die when, does wrestling, done and
	5: dont touch, door with, downstairs ., every friday, except me, face is, fags and, fake, fault ., finds, fingers
	5: for free, friend said, from her, from where, garden and, gave them, giv, give*, go floppy, go stiff, going end
	5: grand, grandma gave, had good, had party, hang*, has my, he isnt, he moved, he shouts, hear me, her step
	5: here tomorrow, herself if, him know, him what, his keys, holding, home he, hug and, hugs me, i always, i pretend
	5: i pushed, i sat, i still, im doing, in carrier, in knots, is blue, is left, it leaves, it would, its cat
	5: jayden and, key and, knot*, knots, legs for, letters everyone, life story, lighter when, liv, locks him, loses
	5: love me, me i, me lol, me promise, me put, me stand, me weed, meas*, minecraft, minutes ., money off, mum burnt
	5: music up, must, my heart, need, nerves, night man, nips, no for, nobody checks, none left, noodle, nos my, not wake
	5: not~choke, not~give, not~going, not~if, not~is, not~sleeps, not~they, not~time, not~told, not~wants, of everyone
	5: on one, only 4, only do, only got, outside home, pays her, private, real mum, roblox nos, room all, room at
	5: said come, scared for, school he, server where, shake ., she gets, showed my, shut*, shuts, since they, sleep at
	5: sleep till, so drunk, someone needs, sorted it, sounds, sounds like, spit*, squeezed, staff, stif*, stiff
	5: stiff when, still living, stings, stinks, stop washing, stripped, talked ., teacher says, them say, theres girl
	5: they gave, they giv, tie my, tin ., toilets, touch it, touches my, under duvet, unless i, up his, voice, wait at
	5: wake her, walked, walking in, wants it, was crying, washed, water, water until, what they, whisky, with grandad
	5: wome*, women, wont go, worker i, wrote that
	4: . carpet, . ollie, adopt, after her, and dont, and leaves, and scrubs, and trainers, another ., at contact
	4: baby because, ball ., bang*, be asleep, bike ., bin ., brad*, bradford, brid*, club and, corridor, couldnt go
	4: covered in, died because, doctor, dont have, double, dressed, dump*, dumped, dumped me, falling asleep, fed .
	4: feed*, feet ., film and, for what, forty, found foil, found out, gets money, going have, got angry, got big
	4: had machete, happen if, have got, have more, have nightmares, he kicks, he pays, he shows, heavy and, hes got
	4: his dog, his own, hold it, holds my, how roll, i bang, i made, i meet, ill come, im asleep, im back, im dead
	4: in black, in bradford, in them, is bad, is mean, is no, its on, jump when, keep blade, kick, kids in, lace*, laces
	4: lect*, lectric, levs, like 40, lit, lock my, loves, lunch ., married, married in, me 50, me carry, me play
	4: me tablet, me vbucks, meet man, might do, money and, mum says, mum would, mums friend, my camera, my compass
	4: my fish, my home, my hood, near my, next me, night since, nika*, nikah, no grown, nobody can, not~ate, not~carer
	4: not~dads, not~face, not~first, not~grown, not~hears, not~lectric, not~love, not~not, not~police, not~swear
	4: not~turn, not~walking, not~was, not~week, olli*, ollie, on trampoline, out i, parc*, put spoon, puts her, sad i
	4: say thank, school not, school nurse, scrubs, see if, send my, she dont, she sleeps, she works, shes asleep, shop
	4: shop gives, shut it, sister has, sister in, skins, sleeps ., soak*, someone said, speak me, spot*, spots, spots .
	4: stairs by, stop and, straight away, stup*, stupid, telly is, them sat, they hid, they sent, theyre is, tickets and
	4: touching, two hours, uncle he, up against, up all, vbuc*, vbucks, videos ., vill*, walking home, watch films
	4: way flight, we all, wedding i, while they, who ., who in, who says, without, wrote down, wrote goodbye, wrote it
	4: wrote this
	3: . granny, . next, . sam, . tomorrow, 15 ., 24, 24 he, 4 days, 40 ., account and, and everything, and her, and holds
	3: and nearly, and wrote, apar*, apart, ask what, award, award ., away ., back after, bag by, bag packed, bag thing
	3: bed, behind door, believe, big dave, biti*, biting, bleeding, bottles and, brother gets, bruises and, bumped into
	3: call me, calling it, carpet burns, cat but, caught with, cooks, could i, cous*, cry he, doesnt speak, doesnt wake
	3: door and, door every, doors ., down for, drop it, dropped, drops her, ear ., face in, feel something, flat*, flats
	3: for leaving, foster mum, friday i, from his, gets his, gets in, go that, goes out, got marks, had me, hands go
	3: hang, has marks, he needs, head goes, hed, her stepdad, herd, here gets, hid all, hoo, house after, how easy
	3: hurts and, i came, i dropped, i herd, i scratch, i scream, i tell, i work, in bum, in face, in for, in white, is 24
	3: it normal, its, kick off, kicks off, know who, know why, lass, marr*, maths teacher, me sit, me until, men .
	3: messages me, mum bought, mum isnt, my clothes, my letters, my pictures, new boy, next room, nobody noticed
	3: not sleep, note*, not~find, of man, on until, one in, ones looking, others, our thing, out which, over remote
	3: packed under, passport so, pay me, placement for, poli*, police ., police cant, poppy, pretend im, priv*
	3: promised ., put needle, recy*, remote ., run, said and, sett*, shame on, she does, she gives, shoes ., shower with
	3: sick when, sister got, site, sleep if, smoking, so me, so tight, somewhere stay, street, stuff ., sund*, takes us
	3: tell my, that unit, thats ok, thats what, them on, there stuff, theres man, think how, think she, three of
	3: thursdays ., took it, town because, toy, tuck, turned it, wants die, wardrobe because, was and, went black
	3: which window, will go, wont stop, would make, yank*, yanked, yours
	2: . step, 6 and, again last, again she, air, airport will, all round, am woman, and carried, and felt, and hides
	2: and mum, and now, and say, and showed, and wait, asda, away and, badge ., beat up, beli*, blue, blur*, blurry
	2: blurry ., box, bread, breathe when, by her, by time, call, can see, can use, cant breathe, car with, case they
	2: chair, chat*, check on, class who, cry when, days when, dog and, dont ring, door is, door*, doors, dran*, drank
	2: drunk at, everyone has, evil, eye ., feel safe, films me, fire with, for coach, for our, friend told, get bad
	2: get sent, get something, got none, grab, guy on, hand goes, have ask, have kept, he might, he slammed, he twists
	2: hear my, held down, helps me, her back, her do, home after, horrible, hour ., house he, house in, i breathe
	2: i caught, i send, i stood, i turned, i wish, in other, in pool, in unit, in year, is 15, is drunk, its our
	2: its quiet, ive wrote, jour*, kept me, kettle ., kids hold, knel*, knelt, knelt on, lie on, like being, me dirty
	2: mond*, my gran, my pe, not~ask, not~didnt, not~doing, not~door, not~none, not~nowhere, not~post, not~shes, of new
	2: one side, onli*, online, only little, out crying, party and, picked on, plan for, plans, plat*, pounds, put them
	2: room by, school tomorrow, sends me, september because, she would, she wouldnt, shooting, sit down, slaps
	2: sleep with, snapchat says, soldier ., something so, something wrong, spare, stay ., stepdad gets, swimming costume
	2: teeth hurt, there on, theres people, they filmed, theyd, tight i, time it, tooth is, touched by, trouble
	2: trousers ., uncle pays, under my, until he, us go, videos on, walls, want, want more, want say, was blood
	2: was laughing, was lovely, wave*, wear my, wets, what my, when it, when she, who takes, who wants, will come
	2: will find, window and, works nights, yet ., you what
	-2: . because, . history, . so, 18 in, 22, about bullying, after it, after training, ago and, all on, always hungry
	-2: and gas, and sofa, and two, are like, at youth, aunty is, baby is, bank card, bath with, bear*, because she
	-2: because someone, bombed my, came ., carer about, carer lets, carer works, cat sleep, chapter, cheesecake
	-2: cheesecake ., chur*, church, could murder, cousin in, crisps ., dad got, dagg*, deli*, did play, dinner .
	-2: dogs and, dogs so, dont send, ever ., everything and, far, favourite film, finger in, for being, for it
	-2: for wedding, fun, get shot, got 6, got bike, got changed, got chips, got merit, got slaughtered, gun for
	-2: had power, half, hand ., hard ., has been, him with, hotel, i bruise, in big, in history, in library, in pe
	-2: killer ., know if, late so, later, lega*, legal, little cousin, live ., livi*, living, match and, maths test
	-2: meeting can, metal, microwave, microwave ., months, move nearer, mum did, my bank, my birthday, my door, my feet
	-2: my french, my jumper, my lego, my nose, my pokemon, nand*, nandos, nandos ., needed, never saw, not~about, not~am
	-2: not~are, not~fed, not~pudding, not~sorted, old ., on wall, on war, our school, path, plastic spider, poke*
	-2: pokemon, power, power cut, prison, put plastic, ring*, sad and, sausages at, screamed and, second, secret about
	-2: sick after, sile*, silent, singing should, sitt*, sitting, slau*, slaughtered, so jealous, someone check, spil*
	-2: stories ., strict about, striker, striker is, tenner for, there isnt, they sleep, thing on, tightened and, touched
	-2: tour, towel, trainers and, training ., training so, up till, war in, war path, was cancelled, was dead
	-2: was nervous, we shot, went mental, went over, were ok, when contact, who broke, with scissors
	-3: . archery, . nobodys, . nurse, about ending, acro*, across, aint in, and men, are not, army and, arrow hit
	-3: at footy, at it, at six, bang my, before school, blackpool, bombed, boxe*, boxes, built, can come, cancelled .
	-3: carer takes, crisp but, cupboard for, doll, drawing is, endi*, ending, everywhere ., exploded ., fight with, fing*
	-3: followed, fools and, fortnite and, friday ., game is, gives, got, got bit, got it, grabbed my, half ., hands
	-3: have run, have wear, he tells, her every, house, i bombed, i stay, id rather, im good, in may, in play, in second
	-3: its gone, jab in, judo i, know what, learnt about, libr*, library, lock on, lost ., make, mams, maths is, may
	-3: me at, me mams, me till, merit for, mine*, mirr*, mirror, missing ., mum gave, mummy, murderer, murderer .
	-3: my bedtime, my homework, my kit, my leader, my photo, my tummy, name and, name for, neat, neat ., new gun
	-3: nobody tells, not~checks, not~living, not~messages, not~sleep, not~tells, not~this, of house, ok we, on football
	-3: online ., order, park*, pe because, pens ., pizz*, pizza, played cards, pool and, pris*, proj*, project, puppy .
	-3: quid for, ride*, rides, rides ., says he, says no, scared im, scou*, scream ., second half, shoot me, soaked .
	-3: spiders ., stepdad is, story about, story book, stre*, team is, they moved, this place, toast, uncle does
	-3: want walk, was ages, was gutted, was murder, was wrong, we built, we learnt, we talk, weed*, weeds, when he, who i
	-3: without my, wouldnt
	-4: . mam, afra*, afraid, again and, alone is, and down, and ive, and robbers, any time, anything i, are you
	-4: at brownies, at four, at whole, away join, back of, bathroom ., beat him, bins ., boy who, brace off, brownies
	-4: bulldog, buried, came talk, cant say, carer screamed, carr*, carv*, chea*, cheats, clown, colour, costume, court
	-4: deserve, do with, down i, drinking, fail*, failed, fall ., fath*, father, fenc*, first one, flus*, flushed, footy
	-4: for pictures, friday and, from, get hit, gets better, girls in, go away, good and, got 22, got into, got moved
	-4: got took, gun in, had juice, had my, had temperature, hair, hamster died, he got, he shot, head ., hear them
	-4: her and, his bag, history ., home because, i bumped, i come, i count, i paint, i wore, if she, im ready, impo*
	-4: imposter, in fortnite, in homework, is criminal, is hard, is slow, it stopped, its ok, jean*, jeans, josh, kicks
	-4: killed it, knows my, leaving and, leth*, lethal, lolly, looks like, lots, lots of, mates and, me money, me up
	-4: meri*, merit, murder ., my inhaler, my phone, my pillow, nan because, never come, never seen, new uniform
	-4: nobody died, nose bled, note ., not~dark, not~fighting, not~goes, not~own, not~thinking, older, on carpet, on days
	-4: outside our, pads, paint my, passport for, pe kit, pira*, played police, police and, presents, prof*, reck*
	-4: ring my, robbers and, roll ., said bye, savi*, scary you, school ., scooter ., she came, she hit, shin pads, sing
	-4: smells of, sprained, sprained my, tele*, ten minutes, there are, think, three and, told us, trea*, wait, want new
	-4: wanted say, was best, was fine, we never, we painted, we told, week i, what happens, whenever, wouldnt let
	-4: you say
	-5: . chess, . dave, . dead, . mario, . need, abit, about when, account, after that, ages, aid, alco*, alcohol
	-5: and can, and cried, and only, angry and, angry at, apri*, april, april fools, at first, bathroom and, batteries
	-5: bill*, bills, blam*, bowling and, bus i, but i, call it, cards ., chat and, chess club, cinema ., did and, did i
	-5: doesnt ring, down*, downstairs, dropped my, drunk and, each other, eggs ., else gets, engaged, everything, feve*
	-5: fever, fire of, fool*, fools, gone now, goos*, goosebumps, got saturday, great fire, guar*, guardian, had ice
	-5: had secret, has asked, has hurt, have share, he had, here because, hit ball, hosp*, hospital, i died, i drank
	-5: i jumped, i ring, i sold, i use, if theres, im stuck, in ., in rounders, is ., is boy, it with, itll, its alright
	-5: keep getting, knee hurts, leanne, leg and, london and, looks ., machine, maths and, me next, mess*
	-5: minecraft house, mood*, more i, moth*, my brace, my friend, my last, my scooter, my tablets, neit*, neither
	-5: new social, not~asking, not~name, not~she, not~what, nurse gave, of london, on bathroom, on cupboard, onions and
	-5: paid for, pena*, penalty, penalty ., pointy, post, quid ., respite and, rounders, saturday job, sausage, sausage .
	-5: school who, shav*, she can, she lets, sigh*, sister and, slammed, sleepover and, slic*, small and, start next
	-5: stepdad makes, still at, stro*, tea, test was, text*, that test, they were, thing in, threw, time with, tong*
	-5: tongue, tower i, trainers for, training, tried, understand, video, visi*, want change, washed my, washing machine
	-5: wate*, water and, water fight, way he, we sat, when*, whip*, whipped, will end, window on, with cake, wont talk
	-5: work when, worried my, would rather, you for
	-6: . coach, . her, . me, . stop, 10 pound, 17 ., 300, about college, agen*, am nine, and gets, and theres
	-6: are friends, at, at gate, at half, back with, ball*, bowling, brother come, brother more, burping, buse*, buses
	-6: by half, cara*, caravan, caug*, caught, changed my, chemistry, chip, contact lady, costume for, day they, do stuff
	-6: dodg*, dodgeball, dont ., dont need, drill and, drop french, dying of, eyes are, fight over, fini*
	-6: finished hunger, flinch, flow*, for all, france trip, friend moved, friend wants, funny when, game*, games, gcse
	-6: ghost stories, give my, good i, grandad has, graz*, grazed, had burping, had lunch, had seconds, had sip
	-6: had water, he tripped, here it, hit with, i cant, i scored, if someone, ille*, illegal, in bed, in rugby
	-6: is hundred, is open, kidnapped by, know im, late again, left me, lick, likes, loser, me drive, me first, midn*
	-6: midnight, mind, mood, more than, moved me, mum has, my drink, my tooth, needles, nervous but, new girlfriend
	-6: nobody in, not~best, not~hard, not~man, not~who, old cat, old enough, old teacher, old toys, out because, over dog
	-6: passport by, pictures and, plaits, pran*, prank, pudd*, pudding, raid, rank ., rather not, robl*, roblox
	-6: safe here, say sorry, seen it, sent, set alarm, shaking before, she keeps, skate, slaves, slipper, smashed it
	-6: so no, sorry for, sorted ., spar*, speech but, spiderman, stay with, stitch, stop being, stories, swear
	-6: tablets in, talking, team got, text when, this one, told ghost, uncle has, us i, victim, volc*, waited with
	-6: was sad, was tired, weir*, weird, went my, when his, when there, worker is, worry about, you on, you put
	-7: . eid, . hide, . ref, . smashed, . squid, 7 in, about drugs, about girl, all he, appo*, appointment, are loud
	-7: at airport, at new, best game, blood, bril*, brilliant, brother still, but ive, by me, candle, choo*, clocked
	-7: cushion, dad was, day so, daylight robbery, days i, died ., dies ., dinner in, drink ., e, eid was, every sunday
	-7: everybody, feeds, for 3, for food, for saying, forget me, foster sister, found my, free ., gang*, gara*
	-7: getting me, go and, got 7, got shot, got soaked, gun and, had fight, had nightmare, hair and, have appointment
	-7: head and, hit anyone, house down, how long, hungry at, hurt at, hurts, i only, in army, in dark, in gta, instead .
	-7: is strict, is there, it if, ive been, job at, juli*, kill me, late on, like how, line, long*, lovely, mang*, manga
	-7: me right, me tenner, me think, mice, minu*, minutes, mock, moved up, moving on, my grandad, my headset, my lines
	-7: my nails, my online, my secret, my spellings, my thumb, need know, needle in, nobody clocked, not where
	-7: not~brother, not~clocked, not~fish, not~many, not~thank, not~tonight, not~year, one for, out lol, panicking
	-7: panto and, pig, play and, robbers, said shed, sat next, scared, scared ill, science teacher, screamed house, sees
	-7: set table, she gave, she wrote, shot at, shoulders, slammed my, smok*, snores like, squid, squid game, stab*
	-7: stitches, sweets ., take me, tast*, taste, tea for, they cancelled, they left, think im, thinks, throat, thumb
	-7: tongue ., toys, was brilliant, was man, was ok, we play, while i, world war, york, zoo
	-8: . had, . last, . this, . woman, alone, along, and has, and its, arm for, assa*, assassin, back for, badd*, baddie
	-8: bag on, bangs, be sick, best mate, blis*, bucket, burnt my, by creeper, camh*, camhs, carer ., chem*, cine*
	-8: cinema, climb, cloc*, conn*, creasing, creasing ., divo*, divorce, doctor is, dye, dye my, easi*, egg from, fan
	-8: far ., fencing and, finished my, for his, for taxi, for world, gets locked, getting puppy, got my, gun from
	-8: had operation, have sleepover, he drives, he grabbed, hip, horse ., hour on, how tie, hunger, hunger games
	-8: i blocked, i finished, i missed, in drama, in trouble, inha*, inhaler, it got, kicked me, killer in, kitchen .
	-8: lets him, like her, like lock, lock me, machine ., me dye, me school, milk, much ., my poem, my story, nan cant
	-8: nervous about, never will, new ones, night i, not going, nothing like, not~dye, not~go, not~maths, not~think, numb
	-8: of egg, our street, part, place down, plane and, plastic, puppy and, put me, pyjamas, rath*, rather, rather be
	-8: remo*, remote, sand*, saturdays ., scoo*, scooter, send it, shopping, shot ., size of, smile, so cold, so good
	-8: sold*, soldier, someone in, taxi ., test ., than once, they argue, they saved, tiktok ., tummy hurt, upset .
	-8: vict*, wait for, want read, want*, was cross, was nearly, weeks, were creasing, where dad, wifi in, with money
	-8: with no, wood*, you about
	-9: . cant, . did, . thanks, 10 its, 400, affo*, afford, again so, allowed go, are sound, as joke, bath and, beat me
	-9: because bus, bedtime at, before i, bell*, belly, buck*, bus and, bus broke, camping ., can you, caro*, charger .
	-9: climbed, clow*, coas*, comi*, creeper, creepy ., crie*, cut open, deat*, death, den ., did me, died laughing
	-9: died when, do talk, done ., drank poison, embarrassed when, fake spider, feels, filmed it, five ., for camp
	-9: for last, for six, for week, for weekend, fron*, front, ghost train, gigg*, go round, going give, going turkey
	-9: good me, got bruise, got off, haha, hand in, harm*, have do, he lets, he punched, he was, head, henr*, henry
	-9: henry and, her new, here are, hiding in, his flat, i mean, i were, im 18, im always, im hiding, in dog, in film
	-9: in head, in wardrobe, is sad, its cold, its crime, jaws and, joker, keeper, key worker, kids ., leg in, life*
	-9: london with, look ., made of, me without, minecraft ., mondays and, mouth was, musical, my assembly, my boyfriend
	-9: my exam, my goldfish, new people, next time, no phones, nose ., not~afford, not~crying, not~died, not~much
	-9: not~mum, not~vape, nuts and, on ghost, once month, one boy, only 1, our old, out at, over in, park and
	-9: pillow fight, poem, put fake, rain in, row ., rugby and, runs away, said she, scab, secret santa, send letter
	-9: share with, shops, so now, sofa, spai*, spain, stay home, stood in, table for, taxi, teacher said, that dont
	-9: that joke, turkey with, uncle took, under table, voic*, war ., was embarrassed, watched film, watched jaws
	-9: weeks ., went everywhere, with foster, words ., worked
	-10: about moving, abso*, absolutely, alarm off, all night, am bit, and juliet, and set, and sir, ange*, anger, anne
	-10: are on, asked for, be with, beach and, before you, bit when, blown, blown up, boys are, breakfast .
	-10: breakfast club, cake and, calmed, card*, carer gave, carer made, chil*, clay, death in, drink and, ecze*, eczema
	-10: else ., every night, everyone was, exploded in, fiel*, field, food hygiene, for your, four ., fren*, french
	-10: get scared, goes off, going kill, got blown, grave, grave and, gta and, gunp*, gunpowder, gunpowder plot
	-10: had cake, had lockdown, happy and, has started, have cut, havent wanted, her prom, holes and, hoodie, hygi*
	-10: hygiene, hygiene so, i slammed, i tried, im 12, im writing, in art, in evening, in flat, in freezer, in minecraft
	-10: is broken, is old, is savage, it exploded, it looked, juliet, kicked out, knife in, knives at, landing, left
	-10: little but, lockdown, make friends, me after, me open, me present, me secret, men and, mic, milk so, mudd*, muddy
	-10: mum cried, music ., my anger, nail*, nails, never go, night because, not~forms, not~ones, nurse said, off by
	-10: on pens, one eye, own key, party but, party for, path*, pathway, pathway plan, phil, pige*, plot, plot and, rela*
	-10: robbery ., romeo and, sat under, sava*, savage, scared on, school its, school my, school play, shaking, sign for
	-10: six in, snapped, so embarrassing, they leave, they need, three times, tickle, toge*, together, trainers .
	-10: trouble for, under tables, was interesting, was shaking, washing up, we saw, we would, we write, were in, wifi is
	-10: winn*, with cup, write letters
	-11: . 3, . bought, . head, . passed, . ring, . worker, 7 ., abov*, above, accident ., accident with, am only, and hes
	-11: and man, and sat, arch*, archery, at hers, attacked, bev for, bloc*, brig*, brother says, brush ., but doctor
	-11: by hair, bye ., came off, came up, cant do, carer i, cars, checked my, chewing gum, circus, college and, concert
	-11: contact and, contact was, dark, doing comb, escape, every morning, everyone and, everyone went, feel ok
	-11: fever tablets, film, film about, food when, for chewing, france, fuse, gang, giving me, got warning, grandad
	-11: happens with, have tea, he let, he lives, henn*, henna, hes in, hide under, him my, his wives, house on, hug .
	-11: i kill, i spilt, i worked, ill, ill get, in museum, in pakistan, is plenty, it again, it here, its got
	-11: jealous of, judo, kart ., keys on, knee ., lady ., lamp ., left hook, macb*, macbeth, made jollof, maria, me free
	-11: messaged, mistake, mum comes, my driving, my left, my science, my solo, never said, not~before, not~call
	-11: not~fault, of moving, off my, office, on level, packed my, passport, people think, phone now, plas*, promised not
	-11: pupp*, puppy, push, rabbit, red, room gets, rugby ., sand ., school in, sharp, she talks, she thinks, should get
	-11: shout and, sip, sip of, so mad, solo in, something happened, sound ., sque*, staff have, star, stops me, sweets
	-11: swings, take it, tenner, theory ., this maths, tho ., tickets, told you, twisted my, under dragon, used be
	-11: want meet, want try, warn*, warning, we booked, we both, went numb, what happened, whittle, wive*, wives
	-11: you would
	-12: . everything, . grandma, about knife, after too, all day, alle*, allergic, alri*, alright, apple ., are good
	-12: arse*, arsenal, at nans, baby next, be here, because its, bed for, bedt*, bedtime, believe her, belly ., biki*
	-12: bikini, bins, blew my, boil*, broke and, broken, buff*, buffet, cake ., camp and, cant take, carer said, chatting
	-12: chopped off, clapped ., comb, cried so, cried when, cuts out, dad shouted, dad taught, doctor gave, down lol
	-12: eggs, english ., eyes ., feet are, felt sick, fight at, fight someone, finish school, flan*, flannel, fly, footed
	-12: for airport, forg*, fortnite ., fran*, fridge ., girl by, got detention, got tickets, had two, have sign
	-12: he watches, held door, her plaits, hides ., hit by, hook is, i believe, i finish, i play, i smashed, i watched
	-12: in microwave, in taekwondo, is sick, is taking, isnt true, it isnt, kids get, know how, land*, leg, letting
	-12: love my, makes good, mates i, mati*, matilda, me cake, me doing, me fishing, me outside, me stay, me that
	-12: messaged me, micr*, miss her, mum was, my, my key, my minecraft, my new, nearly cried, new bike, nothing bad
	-12: not~found, not~let, not~locked, off at, off first, off roof, on wing, personal, personal best, plaits ., pret*
	-12: proud ., psyc*, push me, raining cats, report ., room*, rooms, run off, sad about, says if, scared of, scouts
	-12: sent off, she made, shop ., showed us, sign, sleep for, someone for, state, state of, stit*, talk you, tell who
	-12: thinking ., threatened, throws girl, tiktok, tony, traf*, traffic, trun*, trunchbull, trunchbull throws
	-12: two footed, voice ., wall ., wall and, was boring, we ate, we cut, we lost, we walked, what time, while she
	-12: who do, wine ., wing, wing ., with ball, with two, would fight, would tell
	-13: . havent, . mr, . of, . someones, . stuck, 3 ., 40 times, 6 ., after football, aint been, am not, and homework
	-13: asked ., asked us, be illegal, biscuit ., blamed, bled all, bled bit, bombs, bottle ., boys ., buried him
	-13: cant come, carer always, carer snores, changing rooms, coach ., cold at, cooker ., dad comes, drives me, escaped
	-13: everything is, for three, form ., get why, gives us, goes on, had snowball, he thinks, here and, here they
	-13: i talked, ill be, im fed, is ok, is with, it ok, it takes, itches, jaws, join*, joined, kids are, knife crime
	-13: knives in, let go, like blood, marks on, me do, meet my, mind ., mine is, mode*, model, month, more because
	-13: mum said, my auntie, my aunties, my crush, my jab, my shirt, nails ., nerf, new phone, not being, not fight
	-13: not~need, not~open, nurse ., nurse took, on xbox, only on, our kids, own clothes, partner, people come, phone
	-13: plane, pretended be, properly in, salt in, sant*, santa, saving for, scene, science we, shirt, snowball fight
	-13: spellings, staff here, stay put, strangers, stuck ., swee*, swimming ., tablets for, takes me, tenn*, tesc*
	-13: than me, too many, touch, tric*, us all, walks in, week and, week was, weekend, will cry, wint*, winter, with us
	-13: zac, zomb*
	-14: . grandad, 5 ., after swimming, and go, and put, and someone, are killing, ask him, at church, battle of, begs
	-14: birthday meal, bored ., box under, brew*, brews, ches*, chicken pox, choose my, clear, closed, coming on, conc*
	-14: cult*, culture, curr*, curry, cushion ., cv, dark but, didnt get, divi*, diving, driving theory, eat ., else*
	-14: elses, everyone hates, exams ., fed baby, fifa, final, finally ., girlfriend and, go on, goes mad, going london
	-14: goldfish, got out, got robbed, gran*, grea*, great, guns, half past, hand*, has ., helping me, her nose, hope my
	-14: hurts ., i cry, is sore, is torture, jk, keeps asking, kitchen with, kniv*, knives, laugh, lege*, legend, level
	-14: like see, lock him, looked like, makes me, me choose, me sad, miss said, months ., my bed, my little, my music
	-14: my party, my shin, neighbour, no ., nose pierced, not~does, not~family, not~letter, not~might, not~picks, now its
	-14: of old, of spiders, old, one bathroom, one held, or been, orph*, pillow on, play*, pox, pull*, review at, robbery
	-14: roblox ., sad on, says thats, school dinner, seei*, seeing, she helps, she only, showers, size, slow ., so my
	-14: someone elses, stab in, straight after, sue, texting, texting ., theory, thing that, tiny, toast and, told jo
	-14: too short, tuto*, tutor, uni ., used, visit ., voices, voices ., was brave, we set, went in, why does, with dad
	-14: worried ill
	-15: . contact, . lion, . tried, . worried, . year, about turning, all had, alone for, and clapped, and girl, and they
	-15: army, at 10, at netball, at respite, aunties and, bab, batm*, batman, because shes, body ., brave ., bull*, bunc*
	-15: burning, burnt toast, came contact, came my, can cook, can eat, can resit, carer wont, carers still, change my
	-15: chest ., chips, chopped onions, clue*, cluedo, come out, county, cover, cry at, cust*, custard, dad came, dayl*
	-15: daylight, dont work, everyone laughed, exploded, feelings, fight ., gave him, gets beaten, girl who, gold*
	-15: good all, good way, got cancelled, got lift, got two, guid*, gutted ., harr*, harry, has one, hate mondays
	-15: have me, he brought, he scored, his mum, hook, hors*, hurt ., hurt myself, im learning, in bits, in good
	-15: in hospital, in lessons, insta, is crime, it keeps, jewe*, juic*, juice, keba*, late and, late because, level 9
	-15: line ., lion, lion king, little kids, loads of, mock*, mocks, mons*, mufa*, mufasa, my add, my bedroom, my nurse
	-15: my savings, my watch, my wobbly, nearly died, new tablets, new worker, no im, no worries, not been, not~friends
	-15: not~of, not~person, not~phones, not~so, of contact, on insta, on school, one from, our, our kid, over my
	-15: phones at, phys*, place ., play ., playground, playground ., properly, pulled up, radio, resit, revision but
	-15: said its, sam, savings, school days, she bit, she had, smil*, spoon ., staff made, star*, starving after
	-15: stranger, stuff i, talking ., team and, them i, thra*, thrashed, tita*, titanic, too tight, took his, tooth
	-15: turning, turning 18, up until, violated, wake*, wakes, was angry, was telling, went and, when mufasa, whisper
	-15: whisper about, why my, with revision, wobbly tooth, write, yout*
	-16: . gran, . horrible, . manager, 1 because, 25, 8, 8 when, ache*, alon*, anyone in, are fine, at 6, at five, at uno
	-16: away, baco*, bacon, bag weighs, bike with, bins and, blow*, bomb*, butterflies, cadets ., carer, changing
	-16: charity shop, chuf*, chuffed, come after, contact is, creepy, crime ., dale*, daleks, did my, dont forget
	-16: drowning, dying for, dying on, faint when, fine now, flying ., forc*, forcing, forcing me, free, froz*, garage
	-16: get adopted, get found, get left, get say, give up, given me, goes funny, googly, googly eyes, got sent, growing
	-16: guil*, guilty, happ*, has given, has touched, have lock, hear*, heart and, hide and, himself in, histories
	-16: history, hole, horrible histories, hund*, i bled, i burnt, i can, i chopped, i gave, i pretended, i scratched
	-16: i watch, ian, in class, in harry, in loo, it hurt, its calm, joke ., know me, lock, loo and, makes killer
	-16: me back, me card, messing ., mont*, mum and, mum at, my mum, new house, not ok, not~did, not~forcing, not~forget
	-16: not~given, not~ok, not~touched, of biting, off swing, officer ., on trip, passed, passed ., pian*, piano, piano .
	-16: poor*, poorly, practice, pretended faint, queue is, revision, road ., rule*, run out, says shes, sea, september .
	-16: service, she did, she screamed, she sings, shouted at, skateboard, sleep ., smoke alarm, so do, so happy, spot
	-16: spot on, squi*, stop going, straight, swim*, swimming, team loses, throws, tight and, told her, told them
	-16: tummy goes, uno, us his, want learn, was fight, was scared, washing basket, we moved, we sleep, weighs
	-16: when daleks, who will, will feed, with*, you dont
	-17: . line, . night, . were, 11s, 4 ., about giant, afraid of, all stood, and jo, and took, anyway, anyway ., arro*
	-17: arrow, at 8, at football, at weekend, bad dream, bag and, beco*, before tea, blanket, bloo*, blood test, bottom
	-17: bride, brought me, bullying at, bum, buri*, car park, carer keeps, centre ., chee*, cheeks, choose, coventry
	-17: dead, did you, dinners ., dont do, duty, duve*, duvet, engl*, falls asleep, feel nervous, feel scared, fifa .
	-17: fire, fishing and, floor ., foam*, foaming, for trip, from school, gang i, get upset, gian*, giant, giant spider
	-17: go park, got us, grabbed, half term, happened i, harry potter, he came, headaches, heads off, headset, her nails
	-17: her now, him if, his van, horses, i change, i cooked, i move, i packed, i slipped, im buzzing, infe*, infection
	-17: is about, is fair, is home, it hit, jumped, kissing, knocked and, laff*, late*, lie in, like they, line of
	-17: little and, loved, lunch box, many, mars*, me hide, melt*, meltdown, money when, more since, move and, my breathe
	-17: my cheeks, my group, my lunch, my tongue, next week, no bullying, not at, not on, not~bullying, not~fell
	-17: not~football, not~front, not~headaches, not~keep, not~never, not~running, not~worker, not~worries, of duty
	-17: off but, on last, on saturday, ones are, only one, open because, operation and, our pyjamas, parcel, people talk
	-17: picked, police officer, pott*, potter, powe*, pushed in, put plaster, quee*, queen, ran out, read out, resu*
	-17: results, says i, says it, shelf, shop*, smoke, sock*, socks, st, stood outside, stranger things, swear .
	-17: tablets dont, teeth ., there club, these shoes, they shot, toas*, used get, was foaming, was not, wear*, wearing
	-17: went fine, went see, wind, worries, year 11s, year 9, you think, youth, youth club
	-18: . felt, . knife, . not, . older, . shot, anywhere, are working, at fair, august ., aunt, auntie and, away from
	-18: brother farted, carer hid, circ*, clapped, cost, cousins wedding, dad had, does, dog on, dyin*, dying, edge
	-18: exce*, except, fidg*, first but, flos*, floss, floss ., follow, for day, for nothing, gum, had ., happy here
	-18: he took, hers, hit six, horse, i called, i thought, i worry, if nobody, if they, in any, inhaler is, is black
	-18: is too, jab and, keeps calling, knoc*, knock whos, last ., leg was, lego, let him, let us, loads ., look*, loud
	-18: lush, man of, mate got, mate in, me medicine, missing i, monopoly, mum but, my coat, nans, nearly passed
	-18: not~missing, not~three, not~work, now it, odd, of his, of match, of week, on contact, on sunday, our family
	-18: over moon, pist*, pistol, potato, report because, ride my, ring, salt, see her, seek in, sewi*, sewing, she got
	-18: sister says, sit in, snea*, star of, starve, stepmum is, tag and, temp*, temperature, term ., they put, they told
	-18: tikt*, too fast, tower, turn my, two phones, two staff, until im, up so, up stairs, us fishing, wants take
	-18: water pistol, we played, whol*, whole, yuk, yuk .
	-19: . bowler, . boys, . finished, . went, 0, 10 ., again its, against law, and bang, and cant, are rank, ask about
	-19: aunties, boo who, bowler, boyfriend has, brother hit, button, bye, cadets, carers and, climbing frame, clothes
	-19: cod ., copi*, copies, cry its, cut ., dad put, dentist said, died so, diss*, doing my, door open, down on, find*
	-19: fixed, forgot, fram*, frame, from hockey, gang and, getting him, ginger, go different, got gold, gran says
	-19: had jab, have later, he waits, his neck, hockey ., hugs, hurts after, im 15, im quiet, in sugar, into me, is dead
	-19: is you, itches ., its 15, its only, keys, law, leed*, leeds, left in, lessons, log ., lunch at, meal*, meals
	-19: miss ., murder mystery, my cereal, my coach, my first, my mind, my stepmum, myst*, mystery, nicking, night so
	-19: no i, no nobody, not~every, not~joke, not~meals, not~touch, on new, on saturdays, only joke, own phone, padd*
	-19: paddington, paint ., party, phot*, pie, pink ., pitc*, pitch, plenty ., radi*, ref gave, roll*, rome*, romeo
	-19: rubbish, saturday see, saved, sharing, she might, shy when, slid*, smas*, song*, songs, stairs in, susp*
	-19: suspense, ta, ta ., taxi man, that new, they helped, this ., thou*, till 10, time on, told me, train was, tree
	-19: tree ., unfair ., wanted run, we talked, went past, with knife, wont take
	-20: . bus, . shes, . vampire, . zombies, and burped, and did, and police, attack ., balloon, bbq and, bed is
	-20: before she, bett*, better, big brother, bringing, bullying, burped, bush, but im, calling me, camp*, camping
	-20: cards, carers for, carried me, cat, chicken and, chocolate ., class that, cod, cric*, cricket, cried bit, dad is
	-20: deleted, dentist and, detective, dinosaur, does everyone, dogs, doug*, earl*, early, face when, farted in
	-20: fingers and, fire ., for days, for gta, for prom, forget, free*, friends, going do, got caught, gym, happy with
	-20: has dragon, having baby, head on, hears, hes nice, hot, hot chocolate, i squeezed, im reading, in cars, in two
	-20: it has, judg*, judge, kart, knit*, lang*, language, learned about, leave us, leaving, live*, lung*, mario kart
	-20: me work, mondays, mono*, month ., move my, my snapchat, myself on, nails and, never been, never wanted
	-20: new carers, new trainers, night at, nose*, nosebleed, not~carry, not~hungry, not~im, not~properly, not~scared
	-20: now he, of blood, on coach, out and, out door, out where, over, pain in, paramedic, pass*, please stop, pool .
	-20: poun*, promise ., raised, roller, rubb*, run away, school are, school is, scratched, skin with, slipped, so funny
	-20: soaked, stairs for, talk in, tea out, they let, ties, tipt*, told people, trap*, trip*, tripped, uncle .
	-20: until its, vamp*, vampire, what do, who knows, with paint
	-21: . neighbours, . people, . some, . someone, . where, adde*, added, again for, am happy, am still, and asks
	-21: and carer, at bus, at park, auntie does, away with, bath on, behe*, beheading, brave, burnt sausages, call .
	-21: camp, can we, cant have, carer rang, carry knife, cat is, clap*, cut up, danced all, desk, died in, doctor .
	-21: dog is, dont carry, dont stop, drug dealer, everyone asks, fire drill, for walk, forget my, fridays, go off
	-21: got pound, got red, guess what, guess who, had laptops, her mum, hid my, home on, hundred, i kissed, i stop
	-21: id kill, im suing, in front, in kitchen, in shoe, is drug, it rains, itch*, its massive, keeps me, kid at
	-21: last month, left ., locks her, massive ., mate took, miss says, month and, moon ., my brother, my pocket
	-21: my worker, not for, not go, not~anything, not~cut, not~only, not~our, not~plan, not~tell, of us, old house
	-21: on every, on wednesday, only messing, open and, pays me, playing ., queue ., rains, ref, ruby, runn*, running
	-21: scars, shoe box, shoots, shot from, shot my, sister on, six of, slipper ., social worker, spider in, spra*
	-21: suing my, thats when, theo*, theyre sound, thinking of, uniform ., was about, we destroyed, where will, woods .
	-21: you and
	-22: . other, . too, always wants, am worried, and gave, at chess, at rugby, bedtime and, bit but, buried it, bus stop
	-22: can do, cars ., check ., chin, coach and, coach says, coat is, dance, dark and, does me, dogs ., everyone else
	-22: fencing, for that, forgot my, form*, forms, getting better, got splinter, have new, he kicked, heart attack
	-22: help with, her tea, hotel had, i got, i hid, i picked, i swear, i waited, im nervous, in first, in prison
	-22: leaving for, letters from, lift, lift with, like living, like peas, loud and, many people, marry, me chess
	-22: me hot, messing, move ., mud and, musc*, muscle, muscle in, new year, nine, not be, not~chose, not~peas, not~self
	-22: now nobody, of milk, on that, own, pains, park with, pass ., pass i, period pains, photo is, picked me, pound
	-22: pulled muscle, roof ., round ., said see, said that, same, sand up, saturday, says attack, schools, see him
	-22: shark, she wants, short, sick in, sister when, skat*, smash, so everyone, splinter, splinter and, tablet for
	-22: tablets because, tackle, tesco, though ., thought, tomato, too, twist, under water, video of, want that, we ran
	-22: wear, wedn*, wednesday, wet myself, with door, with his, with hoover, wres*
	-23: 21, am 12, are gone, aske*, asked, asleep when, assembly ., ate, banana, banana ., be police, beach ., bisc*
	-23: bodi*, boy at, brings, broke her, bus was, but he, car wash, change ., char*, cousin is, cried happy, cross .
	-23: didnt cry, duck*, ducks, ever hurt, everyone, excl*, excluded, farm ., feel proud, fire alarm, five*
	-23: for throwing, girl in, go party, got excluded, gran ., gravy ., guns ., hamster ., happy tears, he pushed
	-23: hid from, him im, hit his, homesick, i deserve, i loved, i read, im 21, im bored, im freezing, im going, in on
	-23: is running, jumped out, keys ., kidnapped, kind ., knew, legs ., loads better, love, man gave, me like, miss*
	-23: moon, mush*, my tie, new one, not every, not~asked, not~lol, not~restrained, not~there, of anyone, on his
	-23: on your, one where, or me, over it, rabb*, reason ., remind, residential, robbed, room without, rota, sausages
	-23: says keep, scares, scares me, scen*, she saw, sign ., sleep and, sleepover ., slow, slug*, slugs, so did, so loud
	-23: someone ate, staff took, strict ., tabl*, taek*, taekwondo, teaching, teaching me, tears when, want do, was home
	-23: washing, we learned, when dog, xbox ., yet
	-24: . end, . in, adopted ., and dogs, angry so, answer ., any more, at telly, bash*, bashed, bled on, break, brou*
	-24: brought, but in, by big, cann*, carer got, carer mum, carer with, cats and, chic*, chicken, class, class has
	-24: clip, collect, collect me, college since, could eat, crush, cut myself, deep, dest*, destroyed, disc*
	-24: doctor said, drug, esca*, fainted ., feel better, finding, for cinema, freezing, friends ., happens ., hard it
	-24: have her, her baby, her head, her phone, hi, hi ., hold baby, hold us, hour*, hours, hours not, i kicked
	-24: im bricking, in and, in english, insta ., is fine, is killing, is nothing, it happens, job, ketc*, ketchup
	-24: kicking sofa, laptops ., letter, like my, mario, mate said, me sob, me special, meat, minute ., mum come
	-24: my boxing, nan and, new shoes, nice ., nightmare, nothing do, not~made, not~on, not~understand, not~use
	-24: of myself, on sofa, on stage, opti*, penk*, penknife, plaster ., rank, sings ., sits, sleep over, slus*, slush
	-24: smiled, sob, sob ., stage, stage ., stole his, swim, tag, talking about, tea ., they read, they take, till he
	-24: under stairs, want cry, want them, we stayed, who gets, will send, with dog, you didnt
	-25: . have, . hot, . kev, . shower, . text, . thank, 18 so, all at, all good, always asks, am moving, and bus
	-25: and dog, and gran, apart from, are ., asked me, aski*, asking, asks before, at all, bann*, banned, beat us
	-25: been drinking, bell, bell goes, blaz*, blazer, blin*, book about, books ., boxing coach, butterfly, call my
	-25: calls and, cancelled, course, diff*, doctor checked, dont eat, ears pierced, english, farm, for christmas
	-25: for something, foster brother, from ghana, front seat, get angry, get butterfly, ghan*, ghana, goalie, goodbye my
	-25: got place, grandad ., grandma beat, grow up, hamster is, have you, hid behind, i say, i stabbed, im dying
	-25: in june, in mud, in shower, interesting, interesting ., interview at, isnt scary, kev, knac*, knackered, know my
	-25: later bedtime, leaves, lost but, makes us, me before, me made, me or, me pick, me want, miss put, mosq*, mosque
	-25: moved ., my meds, next, nightmares, not~know, not~people, not~scary, not~sits, not~trouble, of people, onio*
	-25: onions, panto, picked for, ragi*, raging, save*, she hugs, shower is, snow*, someone and, spiders, standing
	-25: sticker ., they keep, threw my, tightened, tuesday because, up her, up i, up wall, upse*, upset, wall*
	-25: was raging, was sick, was so, was too, when dad, would kill, year 8, year and, you seen, zombies
	-26: advo*, advocate, air when, alar*, alarm, alarm went, and nobody, ankl*, are kind, ate my, awar*, baby on, badg*
	-26: badge, bedroom door, best thing, brav*, breakfast on, burp*, but not, but now, captain, caravan in, chess .
	-26: cousin got, cream, crin*, cringe, cringe ., crus*, cupboard, cupboard door, dads ., didnt understand, dress .
	-26: ears, enough eat, exam ., excited ., favourite, for saturday, fortnite, from rain, get bullied, girl at
	-26: go college, goal*, got taken, haha*, hahaha, hahaha ., hand up, hasn*, hasnt, he reads, help, her husband
	-26: i burned, i pulled, i run, idea, im over, in wash, insp*, inspector, inspector calls, it gets, ive not, jan
	-26: joll*, jollof, judge said, me birthday, me not, me sticker, me win, mean ., minibus, mums boyfriend, my advocate
	-26: my knickers, my sessions, my video, netb*, netball, not tell, not~all, not~hear, not~wear, opened, operation
	-26: or anything, pens, punched air, put pillow, sess*, sessions, she nearly, sher*, sherry, shin, shy, so hard
	-26: someone i, sorry after, stun*, stung, sugar and, suit, tell him, temperature and, text me, think it, though
	-26: tigh*, trif*, trifle, twix, us and, we are, wedding and, were all, will it, wont get, wore, work at
	-27: . miss, 1 ., about her, alright ., am saving, and he, angr*, angry, ankle at, at centre, at greggs, at hospital
	-27: ball and, bird, books, brush, butl*, butler, carers, come on, coming in, crimes, crimes against, cupb*, day i
	-27: dish*, down my, dram*, drama, embarrassing ., fainted, for crimes, for next, friend ., get ., gets up, got drunk
	-27: got part, greg*, greggs, gros*, gross, gross ., had baby, he cried, he showed, hele*, helen, here its, here on
	-27: hid under, hurt when, i am, i wont, it checked, its fun, kare*, karen, know anyone, leve*, love*, map ., marc*
	-27: march, meeting ., months ago, move in, my aunty, my book, note, nothing is, not~cold, not~hold, of maths
	-27: of squash, of wine, of year, open ., out we, own for, played, poorly ., popp*, review ., right on, rubber
	-27: school again, she uses, sleepover at, snapchat and, stopped, ten, thanks ., they havent, they watch, three weeks
	-27: thum*, ticket ., tie, tights, time they, wallet, want talk, whos, with mum, wobbly, would find
	-28: . fire, . man, . why, . wifi, 12 ., after me, am good, and so, anim*, bars, befo*, before, biscuit, bone, boo
	-28: brace, burglars, can stay, carer was, chased me, chop*, chopped, class and, could live, dark so, dead on, didnt .
	-28: do and, do bins, dont make, dont talk, drop ., embarrassing, engi*, engine, engine ., falling, feet after
	-28: filling, first night, for summer, get there, good at, grou*, had one, haun*, haunted, have night, hayf*, hayfever
	-28: he chased, he sent, him and, his back, hurt bit, if its, in engine, in foot, is better, its so, leak*, leaked
	-28: legs and, lent, march ., mates ., mix, monkey bars, move out, my tea, my towel, need filling, never get
	-28: night light, nil ., nobody listens, not~and, not~at, not~feel, not~here, not~how, not~last, not~listens, not~mean
	-28: not~unsafe, off ., off monkey, painted, photo, please tell, rais*, saus*, says there, scre*, shor*, shot myself
	-28: shots, shouts, sleepy, snapchat streak, spel*, spilt my, squash ., stag*, stole, streak, tell*, text ., that was
	-28: them is, think my, tired because, top bins, trip ., turn up, two years, went ., worker there
	-29: . knock, . made, add, allowed see, and how, and staff, argu*, argue, bathroom with, bbq, been under, bit me
	-29: blanket on, boxi*, boxing, bricking, bricking it, bridesmaid ., cant sleep, capt*, care ., comes on, cracked
	-29: cudd*, down because, eyes on, fed up, fixed my, ghost ., glass of, got hit, got letter, gta, gym with
	-29: happened at, have any, his head, i carried, i leave, i sneaked, im all, im leaving, is called, ive lost, jake
	-29: knock knock, list ., look after, looks, lunc*, lunch, man from, man who, me but, my cousins, my drawing
	-29: nobody found, nobody has, nobody sits, nobody stops, not~drop, not~fight, not~it, not~one, not~secrets, not~take
	-29: not~wanted, oliv*, oliver, oliver twist, out me, paper, plan ., plen*, plenty, properly ., prov*, provisional
	-29: rain*, rang, respite ., rugb*, rugby, secrets with, see mum, shout, sneaked, soft, storm, suin*, suing, summer .
	-29: take*, them off, think of, thursday ., tia ., town ., wants be, was funny, was poorly, who won, whos there
	-29: worker, write it
	-30: . being, 12 but, abou*, about, about boy, and dad, anyone i, anyt*, anything, at camp, at sleepover, be two
	-30: bit where, bumped, check my, contact be, cour*, cut and, disco, disco ., dog, fine with, fish and, fish fingers
	-30: from kitchen, funny ., goal, green ., hala*, halal, house and, i call, im so, interview, it should, its game
	-30: its nothing, its too, kit, lamp, me out, met my, month i, mum told, my charger, my forms, neck*, nits, not~gets
	-30: not~off, now they, nurs*, of staff, on everything, parkour, peace, pick*, picks, pop, popped, put blanket, race .
	-30: resi*, said im, say they, she has, shoe, sick on, smac*, so excited, sometimes, sorr*, sorry, spilt, tall
	-30: teacher and, teacher is, team ., they took, tia, tick*, up because, us we, van i, visit, want contact, ward*
	-30: wardrobe, we sing, with boys, worried i
	-31: . thats, . them, about money, all go, and banging, and cut, and nothing, are criminal, ask for, at pool
	-31: baby sister, back is, broken ., cade*, clothes on, cold, cold ., course and, crea*, cris*, eating toffee
	-31: five pounds, for dinner, for eid, for me, gave, get five, ging*, glasses make, gutted, havent had, heal*
	-31: her arms, hugged my, i hugged, i stayed, im getting, in house, in sand, is in, is kind, join, leg is, magi*
	-31: magic, mean, moving ., my socks, never hurt, never turns, not~ever, not~turns, officer, oven, pierced ., pig .
	-31: pota*, rings, school trip, seeing my, set ., she sent, smelled, snores ., thank, their own, therapy, they taste
	-31: today and, toff*, toffee, tongue eating, trains, uncle and, work
	-32: . bev, . thunder, and i, baby photos, banging, basket, be at, been going, bet, big lunch, bit, bleed in, blocked
	-32: blue shell, boiler, bruised, camp ., cap, carried, carrots, cereal ., chair ., chippy, chippy ., college ., cont*
	-32: contact i, frozen, gaff*, gaffer, gaffer says, get in, get my, gives her, got lost, ground, had big, had nose
	-32: he hit, helmet and, helping, i forget, i live, idea for, in book, its boring, know where, lead, listened
	-32: marry my, me look, mental, monk*, monkey, more and, my favourite, my idea, my verruca, myself and, name wrong
	-32: nose bleed, not~any, not~been, not~being, not~calls, not~till, not~uncle, now with, of chips, on it, one day
	-32: ordered, over me, phones in, plaster on, prom ., question ., resp*, respite, sand, says sorry, scor*
	-32: scratched my, screamed ., sent my, set, she reads, shouts in, sometimes ., soup, staff ., tell everyone, term
	-32: they make, they sit, thing is, thunder makes, took off, took photo, unfair that, unsa*, unsafe, us they, watc*
	-32: when door, with blue, would never, you something
	-33: . nothing, 5, accident and, alwa*, always, am never, and won, ankle, anymore and, are doing, at this, bag for
	-33: bed in, bev, braces, bring my, callum, chase, climbing, cute, cute ., dead gorgeous, detention for, dofe
	-33: drop dead, expl*, finally, finding out, finger, finger on, fish*, fishing, get drunk, go if, going my, gorg*
	-33: gorgeous, got sorted, gras*, grass, grass ., guitar ., hay, hay fever, hitting my, i ., i broke, i pay
	-33: i threatened, i wouldnt, ice cream, in game, its good, kill for, kitchen when, laptops, laun*, me her, ment*
	-33: my ankle, my cat, my speech, not~bin, not~counsellor, not~new, not~talking, not~theres, not~washing, not~you
	-33: off wall, on its, out when, own now, own theres, pape*, part ., people ., question, room was, safe*, shir*, slip*
	-33: smokes, snai*, snail, sticker, take my, test, that staff, time is, trut*, truth, unif*, uniform, we were, what we
	-33: worry, year
	-34: . guess, . never, and bit, and burned, and nurse, are watching, asleep on, at bins, bask*, be on, bike*, bikes
	-34: bottle of, burg*, burned it, cast, chop, chor*, chores, comes out, dad i, detention, did worm, egg race, eid
	-34: flat ., ghos*, ghost, gravy, handed, has do, hes my, i handed, i learnt, i told, in office, in what, jab, june
	-34: mental ., metr*, move school, music on, my chores, my meeting, my review, nine ., not fair, not~can, not~fair
	-34: not~mates, not~shout, not~singing, peac*, people, ques*, read my, right in, saw, say in, scar, scot*, sheep
	-34: shell, sit with, someone says, stay here, stop singing, table ., that ok, told him, verr*, verruca, washing cars
	-34: watching all, went for, which is, worm, years and
	-35: 3 times, ache, and asked, and seek, annoyed, anyw*, apple and, attack, brother bed, brother when, changed .
	-35: coming ., council, cried because, criminal, dent*, dentist, dentist ., did, does my, down ., dril*, drill, driv*
	-35: eats grandma, end of, fast ., fights, for new, forms ., friend sends, gard*, garden, got grounded, grad*
	-35: grandad was, grounded, grounded for, happy when, hasnt been, he fell, heart, her card, im hungry, in woods, is on
	-35: it goes, it that, like ., mari*, mum i, my family, nearly, nervous when, new school, nights ., not like
	-35: not~makes, not~march, not~worry, orde*, passed my, pleased, pleased ., poster, pulled, sept, series, since march
	-35: solo, stay up, tenner ., took me, top and, torture ., uncle came, waited, want different, water for, when can
	-35: when they, will, woods, you should
	-36: 20 pound, 8 ., after school, and hot, bake, ball, bat, because everyone, being scared, bits ., brick, bug, burned
	-36: bus is, bus pass, by mistake, called, carer gives, carer says, carers are, chap*, come in, country .
	-36: cross country, doesnt get, eyes in, fell in, food tech, for my, from falling, guit*, guitar, hat, hate, have bath
	-36: his bottle, i feel, i miss, in it, itchy, its plastic, leeds ., let, listened ., lol, making me, midd*, middle
	-36: mistake ., more, my bum, my counsellor, my room, nodd*, nodded, nodded off, not~sit, off in, off me, out by
	-36: plastic ., please ., righ*, right, rubbish at, school dinners, shoe ., shou*, snowball, someone tell, someone who
	-36: sort*, sorted, start, sunday and, sundays ., tech, theres no, threw me, too small, tool*, turkey ., up early
	-36: we laughed, will have, with nan, workers
	-37: . home, . yes, always late, and makes, are, band ., be big, because my, beds, both, brin*, brother said, bullied
	-37: bunk beds, burned my, bus but, but, cafe ., care and, carer put, come for, complain, complain about, cried at
	-37: dont shout, fair ., fart*, farted, full so, go for, got nits, has his, hour, house not, i lost, i moved, i write
	-37: im not, in bunk, in laundry, in sling, job in, laughed, learnt, like, list*, mad ., me about, me it, me sleepy
	-37: me something, meds, miss told, missed, mist*, music, my mums, my report, my wardrobe, myself with, nan, nans .
	-37: need tell, nil, not~dont, not~stops, on fridays, pat, place at, prison and, sandwich, sat, saw it, scored .
	-37: seek and, sell, she forgot, since i, sings, skel*, sleepy ., slin*, sling, thank you, thes*, these, up for, vet
	-37: walk school, want move, when im, win, yogh*
	-38: . can, . sir, 9 and, account ., airport ., am sad, and fairy, and read, and was, at wedding, be needing, body in
	-38: boxing ., can, carers ., carrying, chased, class ., could see, crai*, cree*, defe*, defence, do drugs, do they
	-38: drives like, fair*, fairy, feel sad, five minutes, girlfriend, has never, have two, he put, helped me, high
	-38: in show, its noisy, keeps nicking, kidn*, killing, king, laug*, looked, married and, mum doesnt, mum had, my hand
	-38: my money, my sims, need new, needing, not~have, not~needing, not~once, not~shouts, not~smacked, not~things
	-38: not~tuesday, peas they, pier*, pierced, rash, review, sad ., same as, secr*, secrets, slav*, spider, tire*, tired
	-38: when i, won ., worry ., wrestle
	-39: . tell, at college, beac*, beach, blinders, boy in, deep end, dragon, ever, fix, fixe*, gran, gues*, hair cut
	-39: has new, he is, he sat, her birthday, i threw, i won, is ready, it me, job ., man with, match ., my bus, my plan
	-39: my prom, my sister, nits again, noticed ., not~cant, not~everyone, not~nightmares, office and, on tin, peak*
	-39: peaky, peaky blinders, periods, pick me, pulled face, she looks, sill*, silly, stayed in, stol*, stor*, tea is
	-39: theres always, they would, throwing, under tap, went, where i, which i, why i, will get, worker says, year*
	-39: years
	-40: . put, . taxi, adopted, and found, anything bad, bad i, boring ., bric*, came and, couldnt sleep, dad but, died
	-40: different, driving, everyone ., exam, find it, for easter, forever, funn*, funny, had, had no, i forgot, in shop
	-40: is living, kept it, legs are, looking for, my baby, night on, not~us, sank, sat with, saturdays, saw my, says .
	-40: scored, shop on, sprain, sprain ., tack*, taug*, taught, taught me, this school, toma*, town, wolf eats
	-41: . worst, anything like, band, battle, bleeds when, cats, choking on, crisp, do course, dont know, drawing on
	-41: feel happy, get go, get on, go home, got told, his shoulders, hit, hot water, iron, is teaching, its hot
	-41: jumped on, keep thinking, knee, load*, mud, mum brought, my friends, my social, nearer my, next door, not .
	-41: not~weird, ok, oldest, on crisp, plates, rain ., red car, she looked, sore ., sush*, sushi, taken, them in, thos*
	-41: those, use sharp, vape, we watched, will my, wont let
	-42: . cat, about his, acci*, accident, always do, asking me, been good, belo*, black golf, boar*, buzzing, chan*
	-42: choi*, club ., copy, dinners, fair enough, fear, he holds, hist*, hugg*, hugged, i brush, i drew, i never
	-42: i whipped, jealous when, laughed so, many sweets, mick, much i, my art, my finger, my packed, nan ., noisy .
	-42: not~bullied, not~says, not~sleepy, nurse, offi*, pool, post*, pounds ., prom dress, punch, rules ., school and
	-42: scream, she couldnt, smacked, so bad, squeezed my, starved, tables, tom, touched my, want for, was jealous
	-42: with me, with staff
	-43: always get, arrested, babi*, babies, babies ., bank account, bear, before it, being on, bike, blan*, bled
	-43: boarding, boarding school, brother, cant tell, chip*, dance in, den, do not, friends house, got engaged, has ever
	-43: hate that, he laughs, he pulled, head is, held my, his car, home alone, hoover, i see, is rubbish, ive got
	-43: keep dying, knock ., left my, left out, mars, mass*, me hold, me jump, my bag, nearer, no sleepover
	-43: nobody touches, not in, not~sleepover, of hospital, on at, owe my, song ., spee*, speech, spli*, squash
	-43: tooth came, turk*, turkey, under bed, up with, want go, watch me, water bottle, we had, week, wick*, wicked
	-43: you said
	-44: . bye, 3, anti*, are getting, arm on, blew up, brus*, called my, centre, checked and, cry, deci*, dino*, going be
	-44: grav*, haircut and, his dad, i take, id die, in rain, in with, jo, leg they, mam says, muse*, museum, my foster
	-44: my haircut, nobody makes, nobody told, not say, not~doors, not~knife, own room, phone for, pillow, ring at
	-44: soon ., sore throat, sort my, soun*, stuff away, tedd*, teddy, throat ., was only, when people, will not, worried
	-45: . going, any, at 9, been asked, bore*, bored, brought my, calm*, charity ., choir ., coll*, do breakfast, drop
	-45: fort*, glasses, got certificate, he opened, he told, i rang, i would, im happy, injection, jokes ., lad ., lad in
	-45: laptop ., living here, lone*, lonely, me hug, my tablet, paint, paper cut, pink, send me, shes got, sorry and
	-45: stressing, stressing me, that is, they lost, took us, under weather, walk ., who does, with you, yes
	-46: and thats, are building, art ., away for, bridesmaid, contact, eyes, finished, for charity, gone ., grum*, grumpy
	-46: hell*, hello, helped ., him out, home ., is best, jell*, jelly, lost, mad, my girlfriend, my toe, nobody i, noisy
	-46: not~meet, not~that, pepp*, screen, seconds ., shoot, shopping ., stay, terr*, text, thinking, time ., tip, toe
	-46: trai*, wait ., year .
	-47: appl*, apple, choc*, chocolate, crime, did not, drive, everyone in, fina*, food and, for school, had three, hams*
	-47: hamster, hands ., him back, hot ., hours and, i held, i need, in care, in from, mum about, musi*, not~get, oper*
	-47: pictures of, plays his, rule, say it, soup ., sure, team, trainers, tues*, tuesday, was dying, watches, weat*
	-47: weather, you bring, you call
	-48: . since, . train, because mine, blood and, buzz*, cant find, clas*, coin, felt, fill*, glasses ., going out
	-48: i get, i shot, im bit, it right, its still, joke and, lost in, non, non uniform, rings me, said i, snor*, snores
	-48: some days, stayed up, they did, they write, thun*, thunder, uni, uniform day, up on, we won
	-49: about my, airp*, airport, am doing, at her, better ., brother hid, cart*, cat ., chess, choir, clim*, cousins
	-49: egg, find out, for ten, front ., full ., go my, guy ., help him, hurting myself, i passed, killing me, knife and
	-49: listens me, log, me what, miss my, much, not~drunk, not~hurting, not~meat, not~stuff, on bus, park ., ride
	-49: said they, sell me, sound, stay at, tell mum, they change, they dont, was for
	-50: . bit, . it, 1, am oldest, am reading, arm was, because we, before they, break leg, burp, but hes, cafe, cake
	-50: can ., days im, drawing ., first day, ghost in, guessed, his old, jump*, laundry, like me, made her, me cry
	-50: not me, not~guessed, not~hits, not~morning, not~or, not~run, on tuesday, only has, phone at, rules, squa*
	-50: stay out, strongest, strongest thing, tall*, taller, that song, thing ever, towe*, tuesday ., wale*, wales
	-50: with that
	-51: all that, and had, back because, because of, belong, book, call*, card ., cent*, choking, cros*, dad and, doin*
	-51: doing, door because, firs*, first, frightened of, haha ., hat ., him he, his belly, hold her, hoov*, i belong
	-51: im 16, is making, laptop, love it, me laugh, me properly, my form, not~lock, not~strict, odd socks, on monday
	-51: once ., pasta ., picked ., scary, school everyone, she kept, tell them, unfa*, unfair, war, was ill, yes i
	-52: back boxing, broke down, burned down, can someone, cert*, certificate, certificate ., dont feel, foot, got new
	-52: got paid, grow, head off, hides under, i fed, i grow, id get, it was, like log, more pocket, my blood, my carers
	-52: not~again, not~dad, not~drink, ran, roof, she puts, us on, wants me
	-53: . do, adop*, bana*, cook, cross, drew, eat his, for mcflurry, he sleeps, head*, helm*, helmet, hill ., him off
	-53: i wasnt, if my, in town, is, it under, laughing, learning, listens, made, mcfl*, mcflurry, me here, not~day
	-53: not~has, of her, packed lunch, pass, people i, race, said id, she ran, this year, up hill, was late, we buried
	-54: . dentist, ages ., bake*, calling, can my, card with, carer makes, could have, do my, do you, fell, fore*, hair*
	-54: her she, jeal*, jealous, june ., kill him, massive, me eat, nose, not~5, open, pasta, put up, see you, she picks
	-54: they all, tv, worst
	-55: and me, bed when, bowl*, broke, bump*, cant i, cook*, coul*, cuddles, dad showed, danced, football ., goodnight
	-55: i hope, loads, loll*, not~myself, not~party, not~telly, not~yet, please can, puts my, room is, see dad, seri*
	-55: sleeps on, squeaks, sundays, tablet, tells me, that i, uncle is, want stay, wants know, why cant
	-56: attacks, be in, behind my, came out, canc*, chas*, fell over, in back, is cold, light, longer, need someone
	-56: not~contact, not~like, off if, on friday, oran*, slept like, song, turn 18, want see, we did, we put, would ring
	-57: . who, all by, arre*, bike and, daft, dont lock, he leaves, in fridge, is funny, its about, kind, living now
	-57: mum held, my own, nobody here, not~away, one with, peas, said yes, sir, swing, they are, watched
	-58: ask, back from, because im, brother for, come and, draw*, face ., i turn, jokes, looks at, neve*, never
	-58: new glasses, nobody hits, on their, sang, saturday ., says im, someone help, talks me, they always
	-59: boat ., bori*, boring, bunk, fine ., five, gave me, getting married, go bed, had have, i help, inte*, killer
	-59: me go, me try, no drugs, not~bad, not~drinking, on holiday, picks me, pocket money, reading, repo*, report
	-59: she found, sniper, till im, work*
	-60: about it, and im, as me, brother comes, butt*, can ring, for no, i sleep, i stopped, im off, is having, live with
	-60: me bed, murder, near*, no reason, not~reason, past*, round it, screamed, seek, she shouts, six, snip*, strict
	-60: thats fine, want leave, want my, we went, were
	-61: 18 and, beat, because it, bed at, brac*, brai*, cooking, fell asleep, he threw, home*, i beat, lets me, make us
	-61: middle name, nerv*, not~i, phone when, pock*, pocket, seat ., sharp knife, telly, try, went off
	-62: bus, charity, dead people, he didnt, hospital and, i laughed, is proud, it made, laugh ., not~do, not~meeting
	-62: ok ., pushed me, satu*, say if, secret and, things are, we made, word*, words
	-63: . food, . nobody, and miss, birthday and, contact ., doesnt drink, for year, full, hate it, hope, letter .
	-63: looked after, movi*, moving, on with, school on, shed and, shouted, surprise
	-64: base, danc*, drum*, drums, everyone knows, fell out, how use, i look, made up, more time, murd*, photo of
	-64: plaster, pound ., private ., robb*, seconds, shoo*, talk my, this house, too much, wifi
	-65: blew, bomb of, excited, going on, homework ., i fancy, i hate, little ., nervous, she always, snac*, was
	-65: was asleep, wobb*
	-66: . things, bigg*, bigger, die for, drugs in, he never, headache, her in, in among, laughing ., love him
	-66: not~touches, present, pretended, reads, school with, seco*, she loves, staff held
	-67: amon*, among, among us, big school, haircut, have never, he keeps, joke*, jumps, knock, map, me sleep, planes
	-67: proud of, pushed him, see my, we let, who ask
	-68: at end, found me, held baby, i went, im fine, mini*, not~its, not~nobody, once, tort*, torture, when mum
	-69: counsellor, eat breakfast, good ., i used, lear*, not~thats, queu*, queue, surp*, swin*, with school
	-69: without asking, worst thing
	-70: and you, ask me, at night, breakfast, college, door for, got her, hide my, me off, my mate, show, spid*, they ask
	-71: fight, kills, light ., not~drinks, passport ., revi*
	-72: . scared, hes all, miss, not~me, rain, read*, should be, talk*
	-73: cooked, every week, fanc*, fancy, it went, jump ., my ears, out till
	-74: all way, brok*, get picked, granny, gutt*, it down, ladd*, ladder, meet*, meeting, now ., on there, sits with
	-74: tell her, wolf
	-75: club, fed, figh*, im on, it when, move*, my window, not~my, on sundays, present .
	-76: art, bomb, care, flu, got hold, in this, shel*, they check, was in, was little, you ask
	-77: . doctor, its been, lol ., seat, singing, tie ., will i
	-78: boat, hill, late, money in, opened door, scar*
	-79: anno*, big, in meeting, my nans, nicking my, not~drugs, not~phone, show ., they send, you asked
	-80: cred*, credit, drawing, homework, im credit, not~gang, up in
	-81: came, let me, there and
	-82: carer took, falling off, fine, his crisps, my stuff, out with
	-83: . no, by myself, exci*, my knee, not~wait, sad
	-84: am on, dont get, drau*, draught, i wanted, teddy .
	-85: lapt*, stayed, we, with my
	-86: best
	-87: arm and, card, not~anyone, read, said ., talk about, want know, wanted
	-88: put it, they stop, they talk
	-89: could, form, its private, soon, tidy, two
	-90: . our, . that, again ., dete*, i dont, talks
	-91: keep my, knob, us do
	-92: asked if, moved, my mates, ring me, when my
	-93: good, not~hurt, shut up
	-94: box ., fast, me pictures, told my
	-95: fair, i want
	-96: change, hair ., helped, prou*, proud, sing*, sore
	-97: 18, worr*
	-98: . will, and got, and we, help*, told off
	-99: fish, not~hes
	-100: cant wait, lost my, prom
	-101: my carer
	-102: atta*, baby and, say what, tell me
	-103: so can
	-107: checked, said sorry
	-109: crim*, it back
	-110: sleepover
	-111: cried, talk
	-112: me how
	-113: happy
	-115: i could
	-116: help me, kill*, my teacher
	-117: me be
	-120: and it
	-122: #plays, for tea
	-125: pain*
	-126: my old
	-128: i love, joke
	-129: can i
	-130: do i
	-133: new
	-137: off for
	-140: would like
	-146: #play
	-148: i like
	-149: what if
	-150: . what, by accident
	-154: shot
	-165: won
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
