/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -198;

const list = `
	175: . ive
	174: man
	170: game
	165: burn
	156: by my
	147: mums
	143: . carer
	137: goes, gone
	133: not~safe
	130: skin
	129: till
	128: say i, what
	127: he
	125: . everyone, self
	124: not~back
	123: give
	121: help .
	118: dad, friend is
	117: . big, die ., pen, they*
	116: hurt, matt*, pills
	115: blad*, stop .
	114: at work
	113: cooker
	112: blade
	111: back, dads, someone ., what*
	110: calls me, dont
	109: aint
	108: isnt, kept, laughs ., legs, wont
	107: kid
	105: blee*, on me
	104: . teacher, its secret, kids, lie, wris*
	103: bath, bent, down, hits, toni*
	102: him, picture
	101: addr*, bruises, gets, i set, kill myself, they
	100: hand, hits me, holi*, if, me with, my skin, only, unti*, until
	99: lads, last night, my face, we eat
	98: dadd*, deal*, face, my legs, not~came, pants
	97: be, mark*, marks, not~see, tell ., through, us with
	96: they call
	95: i do, i dream, its fine, ones, time*, want die
	94: . if, gun ., lad, me down
	93: calls, drugs ., has got, not~tea, spoo*, want blow
	92: 12 and, hear, leg ., stuff
	91: . been, boy, brea*, cant, cuts, do it, killed my, water .
	90: black, car, dentist it, got three, how i, some*, stand, things ., was swing
	89: did it, enough ., floo*, floor, for good, he says, its my, my arms, pull, slap*, this, tied
	88: foil, how, if we, im at, it off, not~looks, stan*, stea*, trousers, up my, who
	87: because nobody, cutting, how ., on in, sex, spec*, special, use, with him, wrot*, wrote
	86: cans, my brothers, rest, trou*, wrap*
	85: 14, cries, pan, something, them
	84: carer told, case ., cutt*, i let, in van, nobody knows, not~knows, of what, says its
	83: belt, bruise ., i know, i left, i listen, name ., on news, plasters, slee*, so we, we have
	82: 11, arms, barr*, girls, kiss, napp*, need stitches
	81: . kms, bridge, her, hold, kms, look, peoples, says, somewhere, times
	80: breathing, burns, days, glasgow, into my, like ghost, not~will, not~yes, puts, ripp*, ripped, today ., weed, whats
	79: but it, came*, dead ., eyes and, life ., mum is, nanny ., nobody looks, not~now, sold, uncle wants
	78: feel like, had eat, id be, im too, not~them, prac*, some, whee*, worse
	77: . grandads, be dead, crack, drunk ., hit me, i heard, mate is, more ., not~since, para*, powd*, powder, say yes
	77: see ., sell*, shower ., theyll
	76: ago, god, havent got, heard, is bent, it every, live in, my period, nude, ones ., people im, reads my, ribs
	76: room ., rub, secret ., wardrobe .
	75: . hes, and no, girl, go, is for, my diary, not~shop, not~would, paracetamol, pick up, pushed my, smel*, stop, turn
	75: we use, wish i
	74: . took, dad hits, get toast, i hear, i hide, i saw, im with, it i, life, not~write, pay, pipe, suic*, they lock
	74: was told, went out, wind*
	73: . house, . uncle, am in, card and, dinner, dirt*, dirty, doctor i, go sleep, my fingers, pict*, poin*, step*
	73: wake up, wrong way
	72: all time, bed with, fat, heav*, it all, nobody asks, not here, not~be, not~right, not~sort, not~wake, pub
	72: they cant, where my
	71: . little, all ., for him, had tell, he made, his hand, it my, my dinner, my pen, not~out, of times, off, pill*
	71: quick, serv*, stick, thin*, was playing, whis*
	70: get, put, scis*, scissors, shout ., uncl*
	69: . theres, . theyll, bott*, carer drives, carer never, family now, food, he makes, hers*, it on, keep, laughs
	69: leave, lighter, me again, money ., money on, my body, new family, nobody came, not~got, not~him, or, pe, period .
	69: sinc*, since, started, touches me, wife
	68: acid, days and, did that, have one, herself, looking, more when, myse*, myself, not~for, pants ., pictures .
	68: ready, side, swal*, teacher, took, toothbrush, worse .
	67: agai*, and ask, diary out, his, i pull, letters ., meant, meet, nana, nobo*, out window, pant*, period, play game
	67: sear*, she, shop for, squeeze, toilet ., told nurse, too ., up ., weird ., woma*, woman
	66: behi*, behind, hate myself, i check, im proud, mate, mean*, my chest, my contact, my wedding, not~asks, of it
	66: of me, on bridge, petrol, press, push*, until it, wrapped
	65: about doing, bad, be one, box with, by, fag, feeling, happen, hates me, met on, one way, pub ., purp*, staying
	65: times ., toot*, turn*, want her, warm, we found, what dad
	64: . boy, . we, am frightened, black eye, brother is, door, get changed, have not, hold ., i bit, i clean, i no
	64: i wet, if you, in there, is full, it so, letters, like bath, machete, men, neck, out ., pour*, shut, sick .
	64: slapped, sleeping, they think, was accident, who tell, written
	63: and not, bleeds ., check, cras*, dres*, favour, gun, hard i, im still, last, me ., my medicine, my ribs
	63: nobody will, or i, prom*, sick all, sleep, smells, sold my, unit
	62: baby*, banged, counted, gas, goes wrong, i didnt, i took, is and, is scared, night, not~curtains, not~stop
	62: of dying, out, sheets, two days, wee, wher*, you come
	61: 3 days, am scared, and says, battered for, bullets, clean, daddy, dying ., grandads friend, i wear, im being
	61: im scared, its all, like that, mach*, marks ., me there, messages, nothing ., off and, only thing, pulls, pulls my
	61: she told, sock, tell, thanks for, they laugh, thinking about, thro*, waiting for, walk, was me, when shes
	61: you wont
	60: and big, arms ., at party, bags, before he, bleeds, can not, cans ., cousin makes, covered, door ., drug*, drugs
	60: gave my, get me, going sleep, guy, heaven ., hide, insu*, insulin, lip, miss school, my insulin, not~dentist
	60: not~from, pram, pram ., ruin, sandwiches, shak*, share one, station, they tied, tonight, unde*, we miss, your*
	59: . foster, about who, band*, boys, days ., does it, for them, get married, glasgow ., hair out, he comes, home
	59: i been, i might, its getting, knife ., knows im, last week, me, me under, mr, need talk, not~water, pen ., petr*
	59: show*, this time, want turn, wet, what he, wrist
	58: . mum, . on, address, blac*, blue ., brui*, carries, cat and, cold and, dirty ., drow*, end, go school
	58: goodbye everyone, hid in, im, im covered, kitchen and, lyin*, lying, me all, medicine, new lad, not~seen, searched
	58: split ., steak, use socks, when man, wrong when
	57: . lady, 200, accounts, alre*, already, and left, and people, at tea, been, born, camera, count, door off
	57: football but, have say, he puts, inje*, is not, ive picked, kicked my, little brother, my head, my pants
	57: nobody would, not had, open my, plants, purpose ., send*, skip, slur*, smashed my, stai*, steal, vodk*, vodka
	57: wake, want kill, wants, when hes, whispering, with pan
	56: . daddy, alarm on, arm ., buys, close, curt*, curtains, dad punched, hall, hand on, he said, i nearly, i put
	56: im ten, it away, laugh when, little boy, my top, my trainers, next ., olders, outs*, outside, paki*, pakistan
	56: parents evening, quie*, quiet, spoon, supervisor, trea*, upst*, upstairs
	55: . dont, . girl, am always, and went, are all, baby, bein*, being, brothers, bullets in, case, competition, cries .
	55: ears ., from mug, gold, heads, his house, hold*, i make, i wrote, im pregnant, is being, keeps, mattress, met
	55: moto*, motorway, my xbox, not~bath, not~clean, not~walk, open*, out my, stil*, still, they say, they went, thing
	55: touc*, want hurt, warm .
	54: . is, acco*, are always, at me, bed and, close my, does ., drown ., favour ., feel sick, fist, her car, i hurt
	54: is 30, ive, lady, left with, me take, mums ., my arm, my game, news, not~after, pack*, ring school, road, she says
	54: she threw, three, us when, we cant, when
	53: 13, about why, allowed talk, always at, am hungry, ambu*, ambulance, answers, ask my, bags packed, cooks, corner
	53: door at, ear, foster carer, game who, gives me, handle, have knife, in park, is always, it in, leave flat, mark
	53: new ones, noises, not, not allowed, nothing in, not~down, pare*, parents, room and, shook me, slapped me
	53: staff hurt, stairs, staying ., support worker, thats where, toil*, touch ., touches, walk in, want get, why .
	53: wish
	52: aliv*, alive, and one, and shes, as long, cant stop, carry, child, clea*, come my, dad did, drown, everyones
	52: everything i, falls, flush, give me, goin*, going, hate my, hates, he broke, he killed, holidays, houses, i done
	52: i wash, idea, in assembly, kitten, lock door, long as, lump, miss i, mum dont, name, noti*, not~born, not~home
	52: pick, preg*, pregnant, ran from, safe, safe ., she went, stay in, tablets, talk ., that ., turn ., video ., we hid
	52: when you, who did
	51: . baby, and told, and what, bottles, bugs, cares, coming, cushions, cushions ., dad let, eat, fami*, family
	51: felt better, for bit, for when, friend, funeral ., going ., goog*, hims*, himself, his friends, i drink, im gone
	51: lock*, me being, me seat, memo*, mug, my shoulder, my toothbrush, nappy, not~dog, not~parents, now, of bus
	51: of them, on and, on top, opening, pair*, pairs, pairs of, phones, rang from, shoes on, shoulder, staff was
	51: they hold, turned, under, washes, we only, when she, window, wine from
	50: arm, asleep ., at flat, being hurt, breathe, checks if, come home, do things, dont look, grabbed me, heaven
	50: hide in, his mates, i aint, i burn, im 9, in our, in sock, it, it bleeds, loves me, married ., me kiss, mummys
	50: my mouth, not do, not~evening, not~house, on purpose, purpose, ready ., ripped my, said lets, scratching, she cant
	50: she tells, shed ., someone on, they will, this after, till it, twisted, us ., wall, want be, would of
	49: aint got, anymore ., at us, birthday money, boyfriend, class i, eats, esta*, estate, gel, hes hurting, hold on
	49: hous*, i ate, i snapped, kept bit, knife from, laughed ., leave me, long, lost property, me home, mum, my life
	49: my school, no food, not~coming, now and, of bins, over and, poison ., property, saw stars, say, say im, sharp .
	49: sharpener, shes, sink, someone is, stepdad, swallowed, thie*, too late, watch, watch ., yes .
	48: . nan, . she, . whats, 40, about suicide, and laughs, asle*, asleep, at lights, bank on, because he, bed ., boyf*
	48: breaks, clic*, come when, cry and, down stairs, everyone looked, ex, flin*, food bank, football coach, futu*
	48: future, happens, holiday, i ask, in pram, it last, keep having, liked it, lose, man on, mile*, miles, my next
	48: my self, not~future, on train, phones ., pinn*, pinned, please help, poured, she forgets, shed when, shows
	48: suicide, three staff, two pairs, walk*, we go, wear two, wet bed
	47: . when, 30, 4, and threw, asthma pump, at dads, better off, coming house, dads i, drives us, feeling when, for .
	47: gang ., gate ., girls ., gos, hes, hide with, hours ., im done, im tired, in norwich, it wont, its for, jump
	47: jump but, keep going, knee*, mans, me because, my football, never see, norw*, norwich, not~keep, not~save
	47: on phone, on this, one, oops, oops ., person, phone so, plan*, plays tickle, stuck my, swit*, teeth are, than
	47: thin, tickle game, told, told not, took ., weekends, will live, wire, worker ., wors*
	46: . dark, . school, . three, carers have, debt, delete, do shopping, every day, face and, for ever, from home
	46: get out, gran is, heads ., in toilet, into, is party, jayd*, little ones, me rub, mine ., mobi*, my wrists
	46: not safe, not there, said go, said he, says she, stars, stars ., survive ., teac*, thei*, they beat, till i
	46: told i, told miss, twis*, vape*, vapes, want cut, what would, would happen, wrists, you read
	45: . i, 100, 5 days, all, and foil, app, been wearing, bike but, biting ., brother he, brought back, chest, chuc*
	45: do is, drun*, drunk, empt*, empty, fire*, gets out, haha its, hair so, him in, hitt*, house ., how make, i said
	45: listen, locks, lorry, me come, me dad, mirror, my address, my stepbrother, not~talk, not~want, of soup, one who
	45: only me, park, pretend, prob*, pump, set fire, sit, snow, snow ., stepbrother, thing i, thursday and, touch me
	45: unle*, unless, up and, weekends ., wheelchair, would .
	44: . mummys, 12, age, am bad, bandages, bats, boot, brot*, comp*, dads got, dark ., didnt say, done, drea*
	44: dream about, dryer ., eye, first time, foll*, for losing, hands with, he does, he touched, here ., how many
	44: hurting, i choose, in room, know what, lorr*, me so, my cuts, my turn, news ., not~room, not~straight, of my
	44: or nothing, over*, pile*, pin, promise, reco*, see myself, small ., swap*, swapped, telling you, there was
	44: three days, toilets at, trus*, unit ., uses, wash, wash my, we stay, wearing same, wees, write that
	43: . his, alive ., and never, bath ., because i, birthday ., bits of, bother, buy, cush*, dele*, did ., didnt do
	43: down there, dream, drops, eate*, eaten, face was, for ages, for help, garage ., got better, grandads, he plays
	43: her bed, hes coming, hide*, hides, him i, how far, jayden, keeps falling, learn ., leaves us, lives ., living room
	43: looked at, man i, me lol, mumm*, my belly, my class, my hands, nan lives, not~doing, not~listen, not~open
	43: not~telling, not~took, not~true, ok when, only for, plan be, punched mum, quic*, shows me, someone at, think i
	43: train, want ., was dog, were off, where, window .
	42: . five, acts, afte*, after, after ., babys, be ded, bit and, blok*, cant go, cant talk, cash, cere*, changed for
	42: chri*, christmas, corner shop, cousin, crashed, dares, does*, doesnt, dug, ever*, feds, find, for, for everything
	42: full of, gets my, girl*, goodbye, helps, holds, hole*, holes, i swallowed, i walk, in, is at, killed, knife under
	42: knows where, lift my, locked in, me he, me its, mouth, mum takes, my shoes, my teeth, night ., not~kids, pay .
	42: picked my, send, sent get, she falls, shower at, skir*, skirt, someone should, stairs and, teacher asked, them and
	42: told dentist, told im, watches me, wont have, worst child, you, you are
	41: 11 ., about abuse, abus*, abuse, abuse and, always out, and ring, and said, came back, can be, do sex, driver
	41: easy, everyone is, feel*, for monday, get told, givi*, giving, group, hammer under, home from, in boot, in garage
	41: in her, in school, is only, it from, kill herself, know you, knows my, little sister, looking ., man ., mother
	41: my name, my neck, my teddy, my trousers, near, not~allowed, not~ask, not~book, not~looking, off trampoline
	41: on card, only when, play, prop*, pshe they, put hot, rape*, raped, sending, shoes and, shouts at, sick every
	41: since tuesday, slept in, smells my, spring, there, theres, they held, they tell, things, till ., tin of, toilet
	41: tongue for, up unit, we was, wetting bed, wond*
	40: . id, . nana, . worker, again he, all sorted, answ*, are for, bad for, battered, battery, be nice, been born, bin
	40: bleeds and, blood on, counts, dare*, did bad, dog if, end it, falls over, flats and, for hours, for pe, for trying
	40: go his, got asked, gree*, had it, hall and, have no, her i, her legs, how get, i had, i kept, if im, in here
	40: is off, it is, key my, kid ., knic*, knickers, look in, mans got, me over, my mother, not~move, not~top, of weed
	40: off him, ones are, out in, phone charger, please, pull my, reme*, rest*, restrained, right and, shut*, sing song
	40: sleep in, sleeve, some of, spri*, stab, stairs ., strangled, suicidal, supp*, swallowed battery, take, that isnt
	40: they sing, they threw, tin, tummy ., vids, was them, wish it, with her, would have, yard
	39: 11 and, about ., am ., and hungry, and made, at services, bag, bank, bean*, beans, beat*, betw*, between, broke in
	39: cousin gets, danger, desk ., dog but, dont go, dont no, fell ., flop*, floppy, go gym, grown ups, hairbrush
	39: happened ., have share, he buys, he found, hear ., her funny, hidi*, hiding, hurt*, i bring, i guess, i started
	39: in danger, is so, keep warm, keeps my, kian, kiss*, looked up, myself sick, need help, nobody, not~bike, not~sofa
	39: not~times, off floor, on facetime, one more, peop*, phone and, plays with, problem, razo*, say ., sells, services
	39: shed, shoe*, shoes, station ., stepdad says, stoo*, stood, suga*, sugar, tho im, thre*, time, ups, want wake
	39: wash*, water on, we do, we will, when theres, will be, with them, wont be
	38: . gas, . said, after sunday, all be, asked god, at easter, bath is, bath time, been here, beer, bingo, boxing club
	38: bring it, brother makes, buil*, building, can tell, cant*, canteen, cara*, caravan, choke, coat*, coats, cove*
	38: crisps, cryi*, crying, drawer ., drin*, eats paper, facetime, for fun, friend has, get this, going happen, grown
	38: happen me, he bought, he hits, her teeth, house is, how old, i owe, im 10, its going, its how, keep quiet
	38: know who, lady who, lesson, lot are, milk ., mum or, nearly drowned, needles in, nobody took, not toy, not~around
	38: not~lights, not~say, not~toy, owe, perf*, punched me, put his, quick ., reading about, rid, said dont, save
	38: scared at, school, screwdriver, shan*, shank, spic*, spice, spoons, started doing, stuf*, supe*, tash*, tasha
	38: them ., them all, they cut, time i, virg*, virgin, wast*, waste, waste of, water because, white, without it
	37: . daddys, . grandpa, . like, . something, 7 and, all i, always asleep, and searched, are asleep, be good, benc*
	37: bench, blow, blow up, brother at, burns on, care*, chos*, corn*, daddys, dress for, fag in, fell but, following
	37: for after, for joke, for someone, four of, got burn, grandpa, half, happened, her with, him ., in bin, in church
	37: it dont, it now, its metal, kitchen ., left alone, line*, lines, make me, me any, me sweets, meal, metal and
	37: mum gets, my hamster, my lip, never gets, nice when, nobody cares, not~cares, not~feed, not~which, off her, on her
	37: papers, peri*, person i, photos ., promise not, reac*, rice ., run ., screamed at, see what, selling, share my
	37: snapchat, sometimes i, spends, split, strip, toast if, tonight ., trust, van ., weed plants, wine, with belt
	37: worker at, writ*, youre
	36: . ask, . sharpener, . staff, . two, 13 and, again, and were, assembly because, back there, bath*, be quiet, beca*
	36: because, breathing ., but she, charger, coat, compass, cream on, date on, do pe, drowned my, eat with, fat ., feel
	36: fune*, funeral, getting worse, go with, grow*, have answer, he gave, he goes, him every, his eyes, hold and, if he
	36: in car, in pshe, in sink, is never, is shut, it coming, it doesnt, jumping, ligh*, mirror ., my year, nann*, nanny
	36: needing it, nood*, not telling, not~dying, not~else, not~trust, not~wont, nude*, nudes, on floor, only feel
	36: owe them, packets, practise, quiet for, ring ., round my, said say, should lock, shut ., side ., sleeves for
	36: smell, something sharp, strap, stum, taki*, taking, they talked, this week, tired of, together ., touched me
	36: uncle, under in, wear long, weed with, woke, woke up, wont need, wrapped in, you but
	35: . only, . social, . swimming, . there, about walking, acid and, after match, again on, and calls, as, asked what
	35: at bingo, at mums, bag is, bed is, been saving, been sleeping, bingo ., bruise, bruises on, by sunday, choked
	35: code, contact when, cried ., cry ., dealer, didnt want, dinner at, for food, glas*, green, grip, happen my, has
	35: has had, have bag, headlock, heat, her boyfriend, hes booked, husb*, husband, i buried, i lit, im running, in cold
	35: in headlock, in maths, is red, last*, little bags, living, me say, me she, mum went, my nose, my placement
	35: my underwear, my whole, nits since, nort*, norty, of food, off his, on bonfire, past ., phon*, plan and, pray*
	35: prayers, pshe, pull*, remember, ruler, saw him, school they, she fell, she is, shelter, since easter, smell it
	35: staff wrote, sting, stri*, talking him, teachers, tell you, their, train and, uncles, underwear, us she, whistle
	35: will make, would be, zombie knife
	34: . carers, about him, at his, begg*, black ., boug*, bought, bran*, but its, cleaned it, deep*, deeper, does that
	34: dragged, dunn*, dunno, faints, few, fiver keep, get chips, going finish, got in, had nits, has sleep, have sex
	34: himself and, hold me, hospital ., i dunno, i found, i sent, in all, in case, in day, in heaven, in my
	34: in september, it wasnt, key ., kneel, kneel on, knows it, live now, loft, me in, months and, mums and, my nudes
	34: not~camera, not~eat, not~funny, not~hospital, not~why, on rice, our hands, out at, overdose, overdose ., point
	34: pres*, real, room but, she faints, sit on, start ., stop now, talked, tell miss, telling, tells everyone, theyre
	34: us for, waiting ., wants my, was bleeding, we get, with, you ring
	33: . he, . ill, 999, 999 because, ask before, asse*, assembly, assembly and, bloke, born ., carer tells, carried on
	33: cereal, christmas ., clot*, collapsed, collar, crew, crushed, dads and, dare, dirt, do if, dont ask, door when
	33: easter, everyone gets, feel bad, find her, flat and, flic*, for protection, friday, fun of, going stab
	33: got stabbed, grandad says, group chat, had ring, have write, he carried, he laughed, his face, horrible ., hot tap
	33: i collapsed, im rotten, in group, is 3, it werent, its in, kisses, lies, lip ., lips, look out, made us, man and
	33: me im, most, mout*, my collar, nigh*, nobody ., nobodys, not~carried, not~lift, not~night, not~period, not~when
	33: of prison, park he, picked up, protection, protection ., pushing, ring 999, ringing, room in, sham*, she will
	33: so it, story, swing but, take turns, takes it, tell my, tell school, tent, ther*, thief, thief ., trampoline .
	33: tried end, under hot, vapes ., washes me, watching, we live, we meet, weed in, weig*, werent, wheel, where it
	33: will see, will tell, wish*, wishes, you will
	32: . new, 60, again because, am i, and his, and take, bad day, bathroom when, be wife, been on, biscuits ., bury
	32: call him, cant remember, charge ., class is, clicked, couldnt get, counts my, cuddle ., cup, ded, died he, drives
	32: faul*, fault, flig*, food ., gett*, getting, go in, go upstairs, goes ., golf, got knocked, has been, has found
	32: he asked, he doesnt, him up, i counted, im 11, im late, im meeting, im working, in lucozade, in night, it gos
	32: its what, jumper, like my, lips went, locked my, lot of, luco*, lucozade, lucozade bottle, my hed, my uncles
	32: myself bleed, nan died, nan is, nan keeps, no money, not~look, not~plays, not~thing, not~train, not~waiting, now i
	32: old lady, on bench, opens, or else, outside ., party ., passport photo, picture of, ps5, recycling, roug*
	32: said stop, scared ., scarf, scratch my, secu*, security, share bed, sims, since sunday, snit*, so ill, step over
	32: teacher texts, tent ., they have, they hit, thing and, think thats, tied my, too long, top of, trouble .
	32: uncle says, walking, was good, watch them, wedding ., wee in, were on, yard ., you want
	31: . would, 18 ., 31, against, are going, at cars, at table, away when, be cut, beaten, been told, begging, bleed and
	31: bleeding, blood ., booked, burn on, carp*, carpet, chat, cleaner, cried and, day and, did something, drinks
	31: feeling like, flats, for everyone, for two, get one, go at, got his, harm, her friends, her own, hotels
	31: hotels and, i give, i learned, i slept, im only, in loft, is 14, locker ., made my, maki*, making, mattress and
	31: me cook, me hotels, mum in, mum took, my dads, my funeral, my passport, nails off, nan says, noise, nothing i
	31: noticed, not~anymore, not~bother, not~going, not~in, not~name, not~noticed, not~paid, not~september, not~washed
	31: on live, only have, padl*, passed out, phones off, placement, practising, reading this, ruler ., said, say you
	31: self harm, shap*, shift, shook, sleeves, snap*, soma*, somalia, stay behind, stays, stops when, sweets for
	31: tea time, that nobody, towels, trainers are, visitors, watching it, we know, went floppy, weve, when her
	31: which one, with compass, word, xbox, xbox and
	30: . lost, 3 kids, 600, after he, after my, ask question, bed, belt ., bent my, blea*, bleach, bruises from
	30: cant hear, cant write, chain, chil*, clou*, clouted, coat ., could go, damaged, daug*, daughter, different when
	30: dinn*, dont sleep, eats out, family ., fetc*, flings, flings us, food in, get done, glass, goes in, gone ok
	30: got added, got worse, gymn*, gymnastics, had talk, half sister, hate*, he calls, he still, hedge, held me
	30: here keeps, his room, hot sauce, in hall, is 12, its like, its warm, laugh at, lie ., like way, load of
	30: make myself, mam, maths ., me and, me move, me one, mess, morning ., much longer, my dad, my fist, my half, nake*
	30: naked, nappies, not~breathe, not~buy, not~cry, not~ring, of, on ., on hot, panic, placement in, puts his, rail*
	30: saturday and, sauc*, sauce, say why, says her, sex ., she acts, she cries, sister had, sleep i, smokes weed, snif*
	30: so he, so id, somalia and, song about, streets, swap, table, thats it, told teacher, touching, trampoline and
	30: used do, was dead, wash ., what grandad, with chain, work and, write this, you get, you lot, you move
	29: . lol, about pushing, address ., ages ago, and grown, and phone, anot*, another, be better, bend*, book ., buck*
	29: bucket, bum and, cant say, chec*, clos*, coming back, coug*, cut my, days on, did with, do all, drawer and
	29: enough for, everyone will, far can, favo*, fence, film was, finds out, for guy, from snapchat, get rid, giving my
	29: going jump, hammer, has no, have, he finds, he stopped, held, held ., her tablets, his name, hungry at, i killed
	29: i rub, i sit, i steal, i tied, in bathroom, in middle, inhaler ran, into door, joki*, joking, jump off, left us
	29: legs so, lines on, locked me, long time, machete in, man came, mate has, mcdo*, mcdonalds, me if, my voice
	29: nan had, no shoes, noth*, nothing, not~pe, not~shoes, not~this, of beans, of bottles, on minecraft, on snapchat
	29: only get, padlock, passport and, people who, punched, pushed, running away, say she, she calls, something bad
	29: special juice, stabbed my, stood on, stood there, stuff ., swol*, takes, talk and, they still, thoughts, tight
	29: toilet and, told school, tummy is, twisted it, was short, week*, whole class, why do
	28: . life, . old, . one, always people, and do, are waiting, as i, at christmas, at some, august and, bag in
	28: because they, because water, black and, bridge ., brother again, calo*, calories, cam, cant walk, clin*, cous*
	28: dave, dies, doctors, dont bother, drove us, everyone at, eye from, file, finish, food at, front door, gary
	28: get held, glass in, glasses broke, harder ., have stay, heel*, heels, heels ., helps ., her eyes, him after
	28: his lighter, hock*, hockey, holidays and, i cross, i talk, if i, in drawer, in summer, is trouble, it again
	28: it clicked, it feels, it helps, it out, kai, kitc*, kitchen, knock so, legs till, let them, life is, like we
	28: making something, me dead, me messages, me new, me where, messages at, mouth with, mum shouts, nan gave, nappies .
	28: need, need it, neighbours, nightie, no more, nobody checked, not come, not~checked, not~placement, not~put
	28: not~week, nowh*, nowhere, of being, ok i, olde*, on radiator, once and, one and, own car, payi*, paying, pizza .
	28: pounds and, room at, row about, run, sat on, she cut, she isnt, shopping and, since friday, slap, someone go
	28: spea*, special knock, stressed ., sunday ., tap but, tell anyone, that he, thought i, through my, tied me
	28: too loud, trousers and, walk right, was horrible, weeks and, work in, you go, your room
	27: 20, 7, and goes, are in, back door, baths, be off, behind bins, box, boyfriend says, breathe ., buy me, camera .
	27: carry it, chew my, coac*, coach, cousin keeps, cupboard ., dad found, do ., dont deserve, fight and, film*, flat*
	27: for first, from outside, go back, gold ., got petrol, have keep, have pay, he likes, he locks, he raped, hell
	27: here is, hold you, hungry, i chew, i chose, i poured, i stand, im stressed, in chair, in so, in toilets
	27: is reading, is sending, it makes, itching, its not, ive had, kitchen table, load, lump on, make you, meter
	27: might be, mum she, my age, my dog, my file, my papers, needles, nice his, night for, no ones, nois*, not speak
	27: not~deserve, not~doctor, not~girl, not~joking, not~remember, old woman, on thursdays, part*, parts, parts .
	27: pills and, pretend i, private parts, quiet ., raped me, round me, said bye, school every, sending taxi, shee*, so
	27: sock in, sort, stayed at, stays in, stressed, sum, tablet and, taxi for, tea on, them my, there are, they shut
	27: thursdays, time im, toast ., tomo*, tomorrow, town*, towns, tumm*, tummy, until i, vide*, walked into, we can
	27: wedd*, were*, what say, wich, wipe*, woman ., wont hurt
	26: . by, . dads, . please, about us, after college, all in, all my, anym*, anymore, at number, bag of, bald
	26: banged our, because there, bed so, behind me, birt*, boyfriend who, brow*, by bus, caretaker, coats ., company
	26: company ., craig, dese*, doct*, dont see, dress and, drink because, eat and, fall, fall*, feel it, fetch
	26: floor and, for long, for weeks, foun*, found, friday he, fuss, got one, had hot, has burns, have bother, have lump
	26: have my, having thoughts, he knocked, he say, heads together, her story, hes paying, hid it, him for, his shoes
	26: hold my, holiday and, hote*, i hold, i stab, im 13, in science, insi*, inside, it after, its safe, kids at
	26: knocked me, love you, make fuss, me beer, me flying, me nobody, me princess, me they, me when, medi*, mouth .
	26: mum didnt, my clothes, my ex, not~by, not~coat, not~fuss, not~her, not~review, not~way, not~where, of you
	26: older boy, one tin, online boyfriend, our heads, pin ., plate, police came, princess, pull out, raw, read this
	26: remember ., rips, rob, round here, say nothing, screwdriver in, she never, she wishes, side of, single day
	26: sister because, sister went, so i, something in, spen*, stat*, stopping, stuff in, swap me, thinks its, third
	26: throw, till friday, time it, trapped, us if, videos, wasnt ., where im, will ever, with cold, with one, wrestling
	25: . boss, . four, . kyle, . mans, . poppy, agency, and, and leaves, and shut, auntie says, bathroom bin, be married
	25: bedtime ., being bullied, bonf*, bonfire, book for, broke my, brown ., bulb, bulb and, can smell, can stop
	25: case he, chai*, cist*, cistern, cistern ., colo*, come, crashes, cut off, date, diary ., didnt know, discord
	25: do anything, do house, do owt, dont ., drank hand, drugs and, eat in, ever and, everyone does, find my, gym .
	25: hand gel, her foot, his voice, hugs me, i felt, i punched, i throw, i wait, if ive, if there, knocked, kyle, lift*
	25: like its, living with, locker, long i, longer ., lunch ., me is, me see, meeting at, my back, my chin, my dance
	25: my leg, my sisters, my wheelchair, never met, new place, nobody wakes, not good, not~always, not~dads, not~he
	25: not~leave, not~owt, not~wakes, not~wedding, now there, now we, nursery, of night, off with, on here, past, piles
	25: piles ., points, powder on, say he, scratch, she drinks, she drove, she laughs, show my, sign*, sister, so scared
	25: step, stin*, sting ., stopped ., stopping me, straighteners, tape, teacher ., they didnt, thing stopping
	25: tomorrow ., twice this, ugly, under his, want miss, was dark, was locked, was needle, way ., went blue, when it
	25: while he, window at, wing*, wings, with shoe, year 10
	24: all got, always last, am, angry when, are making, arms when, asking for, at baths, at breakfast, baths .
	24: been gone, bleach in, bled ., boiling, bush*, bushes, came ., carer goes, clothes off, coin*, coins, cough
	24: crack round, crossbow, cut it, did wee, dont pick, dress, drinking ., drye*, dryer, eat ., eating and, even*
	24: evening, feels like, find me, fold*, folder, foot on, for breakfast, for hour, gate, get money, give us, had same
	24: help my, here so, his bed, his fist, hull, i pretend, i tell, in bushes, in shed, in skip, inca*, incase, it round
	24: keep our, kissed me, knee on, know sound, know which, know why, like he, make everyone, man at, matc*, mates mum
	24: me by, messages ., my cousin, my nightie, my picture, nails in, nearly did, nights so, no clothes, no heating
	24: not that, not~baby, not~but, not~heating, not~pick, not~watching, now but, off mirror, off when, on table
	24: one less, parcels, pe ., phone off, picking, pipe made, put padlock, pyjama, raw ., razor, real name, robux if
	24: shame, should never, sister now, sit out, skip ., slaped me, sleeping in, sniffs, so im, sock ., some lads
	24: someone from, sound of, spends all, staf*, staff are, step dad, still waiting, stop when, stopped eating
	24: tablets ., tea at, that gets, that my, true, us up, weed on, wheelchair so, whit*, with screwdriver, without me
	24: worried about, wrong ., you do, your neck
	23: . done, . monday, . mums, 26, 40 ., abro*, abroad, ages and, and came, and men, and should, are teaching
	23: asleep so, at castle, at old, be asleep, be having, bed because, bed by, beep, beep ., bite*, bites, body
	23: bought me, brother and, but my, camera in, cast*, castle, clothes were, clothing, clothing money, clum*, clumsy
	23: clumsy ., comes in, cuddles but, cunc*, cunch, cup and, dead and, didnt go, done it, dont want, drag*, dran*
	23: drank, dressed ., drop*, drov*, drove, ear and, end up, enga*, every meal, family photo, fed ., flinches
	23: flinches when, flyi*, flying, forgets, fork, foster carers, from cat, get it, going cunch, good*, got battered
	23: got black, groo*, has be, have secret, he parks, i scared, i woke, im giving, in family, in holidays, in their
	23: is asleep, is looking, is packed, it stop, keeps clothing, keeps making, kisses me, kitt*, knuc*, knuckles
	23: last one, learned how, lets kids, liar, makes my, marriage, marriage is, mate cuts, matter, me getting, me mam
	23: monday, mum was, my knuckles, my team, needle, normal for, not~matter, not~stand, not~we, of all, of him
	23: older boys, on him, our house, own in, own with, pani*, pays, pays for, people and, phone is, register, room when
	23: saw ., say who, says when, screaming ., selling drugs, send pictures, sharpened, sharpened my, shes 12, shoes are
	23: smiles, speak, still did, think its, this month, thur*, time ill, toes, use newspaper, want do, wasn*, wasnt
	23: what its, why, why i, will hurt, windows, with baby, with fork, with water, without my, wouldnt, you on
	22: . girls, . they, against fridge, allowed put, am 15, and film, and they, ask why, back again, be fine, bird*
	22: birds, bread and, burn*, but nobody, but you, by different, calm room, cameras, car keys, car that, cares .
	22: cat on, checks, cide*, cider, could take, couldnt, couldnt move, dama*, death ., electric, esco*, escort
	22: every time, film it, foot*, for family, for having, for you, fost*, freezer, from other, froze, game ., gary got
	22: get slipper, getting changed, girl from, girl i, girls in, gived, go i, going run, gown, guts, had lesson
	22: have cutting, have get, he choked, he did, head kicked, heavy, her hand, hole in, hurt me, husband ., i did
	22: i froze, i pick, im like, in bedroom, in bottle, in tent, in when, instead, is high, is staff, is wobbly, its his
	22: kicked in, kitchen knife, lad at, last year, later ., leaves door, lesson ., lights, look ., me alone, me floor
	22: me round, memb*, member, mete*, middle of, mums ex, name*, names, nicked my, nobody was, not~help, not~lunch
	22: not~miss, not~more, not~send, not~stepping, not~toilet, not~tomorrow, now im, of drink, of kids, off bridge
	22: older ., on thursday, only happens, or they, out loud, pack, package, phones on, pretends, put bleach, put in
	22: remi*, room with, same car, school toilets, see our, she laughed, she wont, shotgun, shoulders ., show me
	22: since monday, sister and, sits on, slaps, someone always, something i, sorry on, staff allowed, staff member
	22: staff sat, staff stood, stam*, stamped, stamped on, stepping, stinks of, taking my, that are, they carried
	22: they locked, think about, toy ., turned my, twic*, twice, twin*, twins, uncle does, understand ., upsi*, upside
	22: upside down, us, wants see, was one, worker i, woul*, would do, yell*, yellow, your mum
	21: . cant, . was, 15 ., 17, 3am, against wall, ago ., alarm ., all his, am one, and last, and sit, at 3am, at library
	21: at ours, baby brother, baby so, back and, be out, believe me, belt from, big boy, bite, boiling ., break .
	21: breathe in, brother in, brother rang, but his, but only, calling it, calm ., carer and, carers dont, checking
	21: checking my, club because, come get, come school, costs, count as, cutting like, dad slaped, dads ashes, deserves
	21: diar*, diary, dont leave, dont think, dragged me, drawers, embarrassed, ended up, every, except me, explode, face*
	21: feel dizzy, fell down, fighting, filmed me, food for, for drugs, for vapes, frie*, gap, get put, go of, go tonight
	21: gold and, guys, had burn, have pudding, he counts, he stands, he touches, her foster, her uncle, hes hungry
	21: his knee, hitting, hurt so, i bleed, i couldnt, i practise, i seen, in bus, in hedge, its boiling, its coming
	21: its dark, jack*, kayl*, kick*, kid in, know that, learned in, little, looked ., magg*, maggots, make him
	21: me against, me his, me hospital, miles away, much trouble, mum cant, mum got, my crisps, my parents, my skirt
	21: myself ., name and, neck and, need get, next review, no coat, no sheets, nods, nods off, not~dinner, not~food
	21: not~lots, not~sheets, not~wrote, of pills, old foster, one i, ours, packed, page, parked outside, picks us
	21: pictures, pile, pinned me, pointed, pretend be, pudding because, pulled out, pure, put my, put outside, red raw
	21: sayi*, saying, says nobody, screams, she films, she shakes, should of, sign my, sister i, sleep with, so .
	21: sofa and, some nights, something and, sometimes they, staff laughed, stands, starting, still cant, stop crying
	21: stub*, stubbed, stubbed it, talked ., talked about, teddy and, terrified, terrified of, tight ., todd*, toddler
	21: top, turns, two men, up when, usin*, using, wait till, wait up, wand*, was bad, was cat, was game, was parked
	21: washes my, weed and, week she, what for, whats point, when anyone, where she, whisky, who would, will*, willy
	21: with acid, with anyone, wonder, writing this, younger
	20: . dad, . im, 13 ., 800, after what, after you, and hid, and window, as punishment, at him, baby make, back on
	20: because people, being born, best*, blade in, boot ., boyfriend is, brid*, bus came, bus shelter, by staff, cana*
	20: canal, cash ., chased by, child and, chok*, cleaning, cleaning and, country, cross about, crying because
	20: dad calls, day for, didnt come, dont tell, down when, drags, drags me, drawer, drunk on, enou*, enough
	20: every single, fags, fingers on, for months, fork ., foster, frig*, frightened, got list, had fit, had go
	20: have nice, havent seen, held pillow, her up, hide it, him at, i promised, im his, is still, laho*, lahore, leaned
	20: leaned on, leave care, lets, lip is, look for, marr*, married, matches, mattress ., me for, measuring
	20: measuring me, migh*, might, missing, money, money is, mouth for, mum sold, my torch, my wrist, no toilet, noise .
	20: not~kitchen, not~next, not~she, not~your, number, number for, of stuff, on back, on mouth, on weekends, only had
	20: or he, others and, poppy, puni*, punishment, punishment ., purpose i, real gun, reta*, room has, said thats, scab*
	20: school now, shakes, she put, shelter and, shif*, shift ., shov*, shower, single, sister did, sister is, slas*
	20: slashed, sleeps all, slep*, slept, so they, someone did, someone was, son, stand in, stops, take kitchen, that boy
	20: they found, they smoke, this i, till she, torch ., towel, towel over, tria*, twel*, twelve, twelve ., up by
	20: up tomorrow, visitors ., walk home, walks, wall by, was my, watching ., weekends and, when someone, who runs
	20: with gun, with hairbrush, woman who, wooden, wrote my, year 11, you can, you could, yourself
	19: . auntie, . dog, . how, . lad, . long, 7s ., all girls, am going, and now, and slept, and used, arms and, ashe*
	19: ashes, at bedtime, babysitter, being funny, bike ., birthday, boyfriend pushed, breathe and, bruv*, by summer
	19: can live, carpet ., chair under, choo*, cooking and, cut, does in, dont write, door handle, door so, earn, eye .
	19: face down, face for, falling out, feed*, for every, from here, funny but, get pocket, go out, going die
	19: going regret, got code, hand and, has bruises, has her, have got, he can, he drops, he sits, hed on, hes had
	19: his trousers, holds me, home with, i fell, i skip, i walked, in carpet, in his, it for, it hurts, its, jus, keep*
	19: kill, knife on, knife school, knocked out, leo, liam, library ., litt*, looks after, made fake, makes her, mana*
	19: manager, meet at, monday ., moved here, my babysitter, my husband, my mattress, night because, no camera, no who
	19: nobody else, not joking, not~as, not~sister, not~washes, off because, only keeps, owe ., parties, picks her, pigs
	19: piled, piled on, pinc*, plac*, plasters and, promised, pulled me, regr*, regret, ribs are, roast, said boys
	19: said his, said my, scabs, school i, scra*, sept*, september, shar*, share, she hides, sofa ., stay*, sword in
	19: teach me, them when, they can, till morning, torch, trap*, turn telly, two ., underwear ., up how, use my
	19: videos of, waiting, was meant, wett*, wetting, whatever, when uncle, whole family, will forget, window is
	19: with lad, with man, with woman, working, wrong side, year 7s, you if
	18: . keep, . last, . my, 7s, after 3, air rifle, and let, and lock, and stood, animals, anyo*, anyone, asth*, asthma
	18: baby when, be quick, better than, bit ., both in, bus ., but her, butchers, charger wire, chat with, cheek
	18: chest of, chew, contact again, daddy did, dang*, do grown, dog bed, dont answer, dont put, door opens
	18: drawers across, drop something, drowned, east*, eat i, everyone i, finished ., for lying, for swearing, for xmas
	18: found it, freezer and, from garden, front of, get no, goes quiet, got me, got no, hamm*, has gone, has wine
	18: have bed, he wouldnt, her on, his feet, his mate, holds my, home time, hope operation, house at, i looked
	18: i sharpened, i should, is 7, is nice, is selling, it cries, ive hid, jacket, kit ., live ., live on, lot .
	18: man puts, match, maths book, me coat, me sick, memory, memory box, mine, my cheek, my memory, my privates
	18: my stammer, my toes, nail, need for, new kid, nobody wrote, nothing at, not~believe, not~breakfast, not~nappy
	18: not~no, not~pay, not~photo, of bed, of drawers, off flats, offe*, on, on cam, on wrong, our chats, out which
	18: outside my, over ., plan, playing, police took, privates, privates and, put stuff, ramb*, rambo, rather sleep
	18: rats, rats in, reas*, reason, regi*, restrained me, rifl*, rifle, rifle at, roast dinner, roll, sandwiches .
	18: saving up, say wait, says they, school not, see it, she cried, she ripped, she works, shoved, since he
	18: smells like, so nobody, so people, so she, someone needs, spac*, space, stairs so, stammer, stoc*, swallow
	18: swearing, swearing ., tablets and, talk me, tap, tells, tesco ., they cancelled, they forgot, they threaten
	18: threaten, till his, tipp*, tipped, toilet straight, trol*, van, was out, we share, wedding dress, when there
	18: with any, with kitchen, wont tell, would it, xmas, yest*, yesterday, yesterday ., you make, you she
	17: . sometimes, 14 ., 8 and, acid on, ago and, and say, and sends, anim*, arm with, ask ., at school, bags in
	17: be scared, bedtime is, been thinking, bin ., bin saving, bum ., cant see, cardboard, carer shoved, carries round
	17: check under, come round, comes ., console, cries every, delete it, deod*, deodorant, did thing, dinner and
	17: do this, doesnt eat, doesnt go, doesnt need, doing it, dont find, dont matter, doub*, down his, drink ., drops me
	17: easter and, eat at, everyone carries, evil and, faci*, facing, facing wall, field ., flicks, flight, floppy .
	17: for not, for swimming, funny and, garden when, gold in, got locked, grab*, happens at, he uses, he walks
	17: head went, head with, hed, his special, hug, i drop, i push, i smell, i spit, i stole, i wee, im evil, im mad
	17: im reason, in washing, is empty, is man, is mine, it ., it its, it stings, jay, joke but, keep forgetting
	17: kicking off, knif*, knife, last time, less*, lifts, like school, lond*, london, made me, made plan, me into
	17: meet me, meeting my, mum gave, my asthma, my last, my messages, my toybox, myself when, need*, neig*, next time
	17: no top, not blood, not got, not my, not~arm, not~blood, not~eaten, not~saw, not~talks, not~without, off bed
	17: old coat, on telly, onto, our stairs, owe for, packed and, people in, play with, poo, push my, reel, rid of, rip
	17: roas*, robu*, robux, round, scout, screams ., shake, she said, shut my, sister sleep, sit facing, sleep on
	17: smell ., so its, something ., spit, staff dont, stepbrother says, stop my, stuff with, sunday, takes pictures
	17: tell nobody, thats, they argue, they never, they wont, ticket, ticket and, told nobody, too ugly, tooth ., top on
	17: toyb*, toybox, toybox ., trampoline, tuesday and, voice on, wall when, was on, we should, what school, will do
	17: wishes she, with older, wont say
	16: . electric, . next, and leave, and puts, and smashed, answer it, are both, are from, arm got, away i, bad one
	16: bath with, be easier, be woman, beat my, because theres, belt if, bing*, bit out, bite ., bleeding from, boss
	16: bottle so, bruver, bushes and, carer locks, carers go, cash and, chat ., chat*, clap, come near, comes into, cost*
	16: crying and, cupboard when, cut me, dad every, devi*, devil, do him, down and, drie*, dries, dries me, early .
	16: engagement, faint, for feds, friend wants, game with, girl next, go hospital, go see, go under, got angry
	16: got carpet, got holes, got on, got rambo, hair off, hand under, happy she, have gone, he dries, he picks, he went
	16: heavy ., hedg*, her voice, him favour, his ps5, hitting me, hob for, hood*, hungry and, i always, i cut, i not
	16: i ran, i was, if anyone, is broke, isnt ., its mine, kebab, kicked, landing ., looks ., losing my, love .
	16: love each, lying about, make*, makes, man in, me sit, might not, money for, month she, moved in, mum spent
	16: my bits, my bruver, my calls, my chair, my college, my ear, my nan, my semi, my uniform, never have, nick
	16: noisy in, not~asking, not~come, not~deep, not~getting, not~happened, not~married, not~ones, not~social
	16: not~stitches, on call, on plane, opens ., our special, out quick, outside school, parked, parties and, penc*
	16: pencil, phones and, pills ., poison and, ps5 and, pulled it, punc*, remote and, sad but, school for, scie*
	16: science, self ., semi, she doesnt, she only, she pulled, she took, shes on, shoes have, skin*, sleeps, sofa
	16: someone made, stay awake, stinks ., stitches ., stop*, stuff on, takes money, tell he, that, that deep, they strip
	16: this letter, till they, timetable ., tiptoe, tiptoe when, trac*, tummy ache, uber, under my, up like, voice is
	16: wait until, wake*, wakes, walking in, walls, want him, was 4, was watching, washed, we love, weighed, were all
	16: were he, whats in, whic*, which, which town, white powder, whole year, with ., year 7, yellow and, yes three
	16: you havent, youn*, your
	15: . aunty, . lads, . mummy, 300, 50, 6 days, abroad and, against door, all and, alright i, and all, and asking
	15: and make, and tell, another go, asked where, at four, be alive, be gone, be here, be sorry, be with, because thats
	15: book*, booked us, bra, bullet, burns ., by morning, car with, carpet burn, carry on, cat, changed and, choked me
	15: clicks, clicks ., clothes and, coach london, cons*, cousin showed, crac*, cries and, dad sees, died and
	15: do another, done in, door in, dreams, dressed, elbo*, elbow, elec*, else ., ends, fall ., fingers in, fire in
	15: for laugh, friend and, from morning, gets it, girl ., gloves and, go quiet, go toilet, goes up, had bad
	15: hamster when, hang, he has, he loves, he used, he wants, her wine, hip ., hit ., house smells, how he, hung*
	15: hurt cat, i jump, i shut, i still, im liar, im meant, in calm, is big, is mad, is that, its heavy, its own
	15: joking ., kitchen scissors, leav*, let her, light on, little lad, lying ., map and, me baby, me first, me send
	15: me watch, meas*, men for, meta*, moves, mum ., mum goes, mum keeps, mum sleeps, my bra, my cousins, my ps5
	15: my thigh, nan i, new girl, next doors, night in, not mine, not~alive, not~cross, not~mine, not~problem, not~show
	15: not~think, nursery ., of car, off bus, on drugs, on stairs, padlock on, pain, parks, past my, people here, photo .
	15: purple, putting it, quiet room, radiator, radiator and, rude, said nobody, saving my, scared, scho*, school so
	15: sexy, she used, shirt ., shop and, shot*, sing, sist*, sister with, skin ., skirt when, some man, someone in
	15: spent, station and, stings when, stra*, strap ., surv*, survive, tap on, teacher put, thats why, there she
	15: they hurt, thig*, thigh, threatened me, tickles, timetable, told her, top ., torc*, train ticket, tried do
	15: uses my, vodka in, wants meet, wedding, wees in, what it, white stuff, would my
	14: . theyre, 14 and, 4 and, after her, after this, against me, age ., ages, alone for, and buys, and comes, and hug
	14: and if, and nails, and shouts, any of, asleep with, at 4, bald bit, bare*, batter, been in, before i, bit of
	14: blamed for, bleed, bomb ., bringing, busy, but they, came look, can have, cant leave, carer has, carer smells
	14: chats, class who, coming with, day so, dinner ., doesnt say, each other, eati*, eating, ever want, everywhere
	14: feet, fell*, fella, fence ., filmed, fireworks and, for picture, get locked, get moved, give*, going home, got job
	14: happens when, have done, he cut, head i, helps me, her dad, her mouth, here, hid, his lap, home before
	14: homework so, i, ill do, im ok, im up, im worried, in belly, in door, instead of, int, is banned, it came
	14: its always, its no, joke ., keeping, kett*, kettle, kicking, lad i, lads in, lady will, lap, laughed at, leave my
	14: left but, light off, like football, lock is, look at, loses, me last, me my, me walk, more he, more plasters, move
	14: my stepdad, my throat, my uncle, nan has, never told, night or, nobody in, not scared, not~better, not~choice
	14: not~if, not~kid, not~near, not~play, not~until, not~up, not~with, now so, numb*, off man, old school, on roblox
	14: on side, on tiktok, out friday, over road, paid, people ask, pers*, pictures in, pour, razors, ring*, rod, rubs
	14: saving, says not, sending me, shakes me, she say, should look, sister if, slipper and, something me, soup
	14: stands outside, stays there, still have, street ., stuff for, stuff out, them back, they laughed, theyd
	14: tiktok says, time you, tonight when, under it, up, up all, up from, vine*, vinegar, want stop, was drunk, was for
	14: wee since, what my, what she, where we, whole school, will kill, with light, with men, works here, you help, zip
	14: zombie
	13: . bin, . its, acro*, across, after and, am 13, and brought, and leaned, and see, and stop, anywhere, asking .
	13: asks if, back in, back when, balloons, banged my, bathroom ., be me, besties, bits, bottles in, brother has, brown
	13: burn my, but i, can hear, candles, case i, caught me, chair and, christmas and, chucked, chucked me, colour and
	13: come back, cry because, cup ., day at, ded ., deserves it, died ., dinner money, drinking again, eaten since
	13: fever ., films, finger marks, fingers, flick, flick knife, for bag, for three, from nursery, get them, got
	13: got bruises, got mates, hand over, have parties, have water, he rubs, head in, hear his, help im, her brother
	13: him hes, himself ., his camera, his family, hold his, holding, hoodies, hot meal, husband i, i banged, i bite
	13: i choked, i stay, im sad, in me, in next, in some, it and, it through, ive stopped, july ., jumped me
	13: keeps coming, knows all, leas*, lights and, lines in, live, make my, making myself, man downstairs, marks and
	13: me look, me train, me turn, meal since, met him, mone*, months, morning and, most nights, my bath, my bathroom
	13: my pe, nappy ., new baby, not~make, not~marry, not~meal, not~notice, not~nurse, not~point, not~thought, not~turn
	13: not~weekends, not~worker, nuts, of how, of hurting, of who, off sofa, on night, on you, one not, ones do, others
	13: our own, out on, over remote, pakistan for, photos of, picture in, prot*, reach, roun*, saying i, says dont
	13: school but, sharpenes, she goes, skinny, so dont, some yard, staff on, ston*, stuc*, stuck, stup*, stupid, swea*
	13: swear down, sword, tape*, taped, teeth hurt, that hard, thats all, theres needles, they play, they sleep, tho i
	13: towel and, us school, was 6, we talk, when nobody, where he, whip, who drank, will ., wine and, wish you, with no
	13: wont find, wont leave, worry i, writing, year old, you know
	12: . blood, . grandad, . phones, . told, . wor, 5 and, and is, and next, and she, and wont, arm from, asks why
	12: at unit, baby at, bald patches, been ringing, beli*, believes kids, bleed ., bother ., bum is, buried, but we
	12: by back, by window, carers son, caught with, chair against, chicken shop, comes, comes for, dad burns, dad said
	12: dad threw, dancing, day nobody, did they, died because, dog ., done with, door every, dun, each, ear has, earn*
	12: earned, every friday, fingers back, fingers for, flight ., for mum, for telling, frid*, friends dad, from me
	12: garage because, gets back, gets me, going in, grandmother, grim*, grimsby, ground so, had party, has not
	12: have friends, have take, havi*, having, he held, he loses, her fag, hes only, his keys, hurt my, i cough, i earned
	12: i find, i here, i joined, i lied, i scratch, i touch, i will, id, im one, in different, in july, in margate
	12: in nappy, in year, is fat, it before, july, kid here, kids like, knee in, knees, lad off, lady is, lady went, lied
	12: lied about, liverpool, livi*, lock my, long sleeves, loses on, mad i, man for, margate, mates are, me from
	12: me going, me picture, meal ., mum wont, my fish, my foot, my knees, my pjs, my thumb, my waistband, never any
	12: next my, not real, now hes, on all, on field, on fortnite, on ground, on horses, on us, one ., one too, only know
	12: only ten, out of, own blood, patc*, patches, pjs, police ., posters, railway, ran away, rice, ringing since
	12: said come, says my, school uniform, sends, sent one, she listens, she washes, shed with, shorts, slow*, smashed .
	12: spit*, staff pulled, staff think, stand up, stay on, stic*, teach, tell but, thanks, there with, they dragged
	12: theyd do, thing ., this ill, through wall, thumb, time he, toilets, tyle*, tyler, up round, used scratch, wais*
	12: waistband, waits, walks past, wasnt here, wee and, went toilet, were they, why did, will believe, will wait
	12: with grandad, with ruler, wor, you cant
	11: . every, 16, all up, allo*, and boys, and delete, and films, and gives, and hope, and sometimes, and squeezed
	11: ankle ., another ., are crying, arou*, around, asked about, at break, at chicken, batt*, being made, big girl
	11: big lights, big sister, body and, bottle for, box on, brother touches, budg*, can you, cant look, carr*, changed
	11: chewing, choice, comes back, comes contact, couldnt stand, cream ., dean, die, do nothing, ear till, ever i
	11: falling asleep, feed, films it, fireworks, flat, flat in, foot ., football team, for dare, for free, fridge
	11: gets angry, gets picked, glov*, goes her, goes work, got changed, got good, got gun, grandmother has, grat*
	11: had row, hairbrush ., happy because, harder, has stopped, have go, have it, have nightmares, have sleep, he dont
	11: he flicks, he looks, he messaged, he moved, he pays, head every, her body, her room, her special, her stuff
	11: holds where, home gets, hood, horror, i bought, i cry, i musnt, in blanket, in blue, in box, in quiet, in same
	11: in tin, iron and, is watching, it burns, know whats, lean*, learn, lets her, loft with, lose ., made bang, mark .
	11: me i, mont*, mum again, musn*, musnt, my online, my pencil, my sharpener, nans because, never born, night that
	11: no point, nothing me, not~4, not~days, not~stays, not~there, not~town, not~whats, not~window, of everyone, off it
	11: on 4, on landing, on since, on video, on when, one that, ones and, othe*, other end, out about, park toilets
	11: passed me, pe kit, pencil case, phone she, pinched, poison, pressed, puff*, puffer, put chair, real kids, red
	11: ribs hurt, roll him, rolls, said meet, say anything, scal*, score, seconds and, shook my, short ., should
	11: should come, shouts ., shut me, signed for, sister has, sister sneaks, slams, sleep ., sleeping at, slide, slipper
	11: small, snapchat but, sneaks, sneaks out, staff said, stand with, swear, take her, takes my, talked on, tent and
	11: texts, texts me, theirs, theirs ., this is, threw, times day, took down, trouble if, up at, upstairs ., was never
	11: water until, were watching, weve only, where theres, where you, white ., why does, will run, wine every
	11: with horrible, with us, wont go, would believe, you leave
	10: . anyway, . door, . everything, . kids, . slept, 15, 3, airi*, airing, airing cupboard, all planned, allowed say
	10: am afraid, am his, and bring, and drove, and walk, anything ., argue about, baby ., bath because, bed early
	10: being held, big lads, big one, block, bottle, boy i, by bins, bye, bye my, carry blade, climb out, coat because
	10: comes up, craw*, cries for, dad keeps, dance ., dead leg, deserve, do, dont show, drove off, eat my, elli*
	10: england, every tuesday, everyone would, extr*, extra, fire, flats ., for money, gap in, girl here, gone missing
	10: got slapped, had his, handover, handover ., have been, he touch, him that, hug and, i carry, i must, i shouldnt
	10: i work, if someone, im 8, im frightened, in airing, in he, in road, infr*, infront, infront of, inhaler and
	10: is all, is dog, is getting, isnt any, it but, it thats, it will, its funny, keep saying, keys i, laugh, leave baby
	10: lind*, linda, listens ., loaded, lock ., lock food, look like, maso*, mason, mate says, mate*, mates, mates in
	10: me anymore, me had, me swear, metal, monday and, my side, my stomach, near ., night they, night time, night with
	10: nightie ., nobody rang, nos, not wake, not~arms, not~clothes, not~hands, not~need, not~unless, ok after, on camera
	10: on fire, one is, our country, perc*, percent, phone case, pillow ., planned, planned for, punches my, putt*
	10: putting, rent, ripped up, rott*, rotten, round head, said do, said if, says mum, school shirt, school showed
	10: second phone, shake when, she pulls, she screams, shes not, shop gives, shouldnt, sink ., slam*, sleep at, smacks
	10: smacks me, soak*, something for, sound and, stand over, stom*, stomach, stuff at, sums, them*, they got, they need
	10: they only, thing that, things when, told you, tooth has, turns ., twists, twists my, us drink, watch him, wet my
	10: wets, when grandad, who i, whos*, whose, will say, with big, with bleach, would want
	9: . after, . grown, . heating, 15 and, account and, act, after ellie, all on, always comes, am ok, and smiles
	9: and tells, and turn, and wants, any ., arm up, arms after, barb*, barbers, behind garages, bet on, blokes, boot*
	9: boots, bottles ., boy got, bull*, bum, butc*, by front, by his, calmed, calmed down, can wash, cannot, cant get
	9: cant stand, car pulls, carer hides, ceremony, charge, ciga*, cigarette, coke, cutting again, does stuff
	9: doing stuff, dont let, down side, dressing, dressing gown, drinks she, drunk at, family and, fenc*, find us, finds
	9: foil in, for little, for month, for weekend, for what, game and, garages, garages ., gets her, gin, girls do
	9: going tonight, got bike, got rid, had her, had temperature, hand down, handcuffs, handle on, hands go, hands round
	9: has run, have bin, he dropped, he knew, he lay, he lives, her gin, her medicine, hes going, his little, hold but
	9: home is, hood and, hungry ., i bruise, i count, i made, i pushed, i shake, i touched, in august, in charge, in hold
	9: in street, is 13, is up, is white, it had, jump when, knows ., less, lett*, loft ., looking after, lot, mad he
	9: man asked, me away, me stop, me these, money off, more night, mum burnt, must, my drawer, my hair, my nappy
	9: my number, my paper, nappy on, naug*, naughty, nights and, no handle, no lunch, nobody can, nobody ever, none left
	9: not~handle, not~inside, not~nothing, not~place, now she, on kitchen, once on, only do, other side, pants down
	9: park on, pay and, pay for, pays her, plane ., powder ., profile, rubs my, rush, safe hold, said she, same nappy
	9: says hes, says his, search, see me, seen my, sends me, sent, sit down, sleeping ., smiles so, snapchat .
	9: something off, sque*, squeezed, staff dragged, stop at, stop him, straight away, tea in, tell jo, tell visitors
	9: text my, there ., there after, these trainers, they bet, things for, thinner, this lol, thou*, two of, un, up his
	9: us at, wakes me, want live, wants it, wardrobe because, we dont, where people, who in, window when, with dad
	9: with dressing, wont ring, work ., wort*, would get, would notice, would walk
	8: . does, . nans, about setting, after summer, again and, again staff, all have, all im, and laughed, and someone
	8: and think, angry ., arent allowed, asleep at, at our, at review, back till, bathroom, been dentist, been hurting
	8: believe, bills and, blade and, blade out, box of, bree*, breev, breev ., bridge after, brother gets, brother wont
	8: bus station, by door, car and, city ., clean ., cloth, clothes ., cold water, cris*, cut like, dad drove, dad for
	8: dad got, dark, decided, didnt drink, digs, digs her, dms, do better, doesnt know, done and, down for, drink it
	8: easy ., epil*, epilepsy, everything ., everywhere ., face on, face till, far, farm*, farmer, for run, gets in
	8: getting it, giv, go ., go floppy, go round, goes for, going climb, going get, going meet, had do, has lock
	8: has special, have bad, have shower, he sends, he stays, hear him, her ., her boyfriends, her marriage, her step
	8: herself if, him know, his arm, his girlfriend, his laptop, home in, hurt from, i cleaned, i hit, i met, i swallow
	8: ice, im naughty, im old, im saying, in cloth, in home, inst*, instead ., is 11, is 5, is back, is it, is leaving
	8: is something, isnt allowed, it bled, it her, it started, it up, its her, ive decided, ive gone, journey
	8: keep getting, kids ., kissing ., late so, lessons because, lid, lifted, lit, lodg*, lodger, lodger ., man next
	8: me abroad, me drunk, me mum, me out, me tablet, me this, meeting please, minecraft, more tablets, morning
	8: mushrooms, my aunt, my camera, my epilepsy, my house, my jumper, my sock, nails done, neat, neat ., no hot
	8: nobody asked, nobody cleans, nobody sees, not let, not~alone, not~boys, not~change, not~didnt, not~live, not~sees
	8: not~sleeps, ok but, older, on discord, on railway, on site, one of, only 5, only in, own kids, passport so
	8: pe because, people with, pipe and, place on, put her, quiet when, railway bridge, reason her, ringing ., river
	8: salo*, salon, saying ., says hell, school deserves, see, see his, send my, service station, setting, sex with
	8: she didnt, she digs, she not, shouting ., sight, sister goes, sister was, sleep all, small and, smashed, socks .
	8: sofa by, something buried, staff is, stay there, stepmum, stings, tablets than, takes her, teeth, tell if, tescos
	8: that bad, that side, them but, theres only, they showed, think she, this city, this summer, tho, till its, tin .
	8: tips, tips ., us chips, using again, wall until, was missing, went away, wet ., whatever is, when staff, when were
	8: wife ., wishes i, with lighter, wome*, women, write my, wrote letters, wrote this, xmas ., you did
	7: . could, . hole, . their, 50 quid, 6 and, after every, after us, always different, and 6, and carried, and dont
	7: and fell, and some, aren*, arent, asked my, at park, at radiator, augu*, august, baby in, bag incase, bands .
	7: batteries out, be like, becoming, becoming woman, bedt*, bedtime, been bad, been scratching, biti*, biting
	7: bombs in, booked ., bottle and, bottle in, boys from, brother got, buy stuff, buy us, call, changing room, chew*
	7: cloc*, clothes so, cut his, dad took, dad was, day on, doesnt want, doing pathway, down by, down steps, elev*
	7: eleven, else does, engaged, engagement for, everything, fell off, fish tank, fiver, for real, friday .
	7: friend online, from pub, from under, get up, gets his, girl and, girl on, go and, gob, going friday, going make
	7: gone and, good she, got go, got something, got took, grandma told, hair is, have eat, he bent, he come, he isnt
	7: he left, he shows, he takes, hear me, heating, held babys, her arm, her hands, her mums, her neck, him what
	7: his carer, his mattress, his profile, his thing, home he, hoody, house so, hurt for, i asked, i cried, i sat
	7: if she, im bad, im cold, im mature, in face, in gang, is right, it didnt, it only, it smells, its bad, its raw
	7: jumper ., kids have, kissed, lads at, lady ., laughs when, lead*, leader, lid ., lie on, lighter on, likes me
	7: little girls, lose*, machete behind, mates dad, mates for, math*, maths, matu*, mature, me fags, me fiver, me names
	7: me phone, me put, me stand, meet him, messages me, missing its, monster and, mum would, my boyfriend, my exams
	7: my eyes, my fault, my wee, myself because, next room, nips, no dinner, no how, no what, not~18, not~bed, not~bring
	7: not~carer, not~hair, not~money, not~pathway, not~shes, not~shut, not~so, now for, of lads, on private, one because
	7: one on, only 13, only got, other estate, our, out because, out i, out room, owe him, packs, pay it, pe top
	7: people say, plays, police cant, pounds, pregnant and, private and, profile but, queue ., rive*, room i, said it
	7: said no, see if, seen it, she wouldnt, showed me, sit at, sleeps in, smal*, someones, staying with, still there
	7: such, talked me, tank, ten ., that house, that makes, that school, that smells, that*, them sat, they bent
	7: they leaned, things in, this girl, thumb back, toda*, today, toilet roll, toilets and, took batteries, use toilet
	7: videos ., village, wait at, walk past, want it, want me, was lovely, wash he, where they, will find, wouldnt wake
	7: wrist is, wrote down, wrote everyone, year is
	6: . carpet, . gary, . gave, . those, 17 ., 6 i, across my, adopt, alar*, alarm, alfi*, alfie, all now, and everyones
	6: and locks, and marry, and shook, ankles, anyw*, at back, at her, at swimming, aunties are, baby has, bathroom has
	6: be pregnant, be sent, because her, because she, best friend, bite my, blue and, boil*, boys wait, brace off, brad*
	6: bradford, bread knife, bring shame, brother ., bullets ., burn myself, but if, buys me, call it, car every
	6: car outside, carer takes, clocked, club and, coat on, colour, couldnt go, crisps for, crying ., dads new, days with
	6: delete all, dinner in, dirty and, do other, door i, door they, dropped me, eat on, ellie, ever had, everyone has
	6: evil, exam*, exams, face in, faces, first aid, for cutting, four*, friend told, friends and, gary says, gas on
	6: gave them, gcse*, gcses, get nothing, go on, go stiff, goes out, going back, good one, got ., got room, got thing
	6: hard*, has go, hate them, have*, havent, he kicks, he shouts, he wets, her and, her stepdad, her when, herd, hers .
	6: hes got, his ., holding my, home for, hospital its, hurts and, i bang, i herd, i punch, i sold, id rather, ill go
	6: in bag, in bradford, in bum, in knots, in towel, inside ., is no, is what, it done, it like, its under, keep it
	6: lady at, legs with, little one, loft i, looks there, marg*, me carry, me school, me vapes, me weed, men ., mind .
	6: mum forgets, my bank, my glasses, my heart, my letters, name on, naughty ., near my, neck ., night since
	6: nobody checks, nobody clocked, not~clocked, not~not, not~police, not~some, not~two, not~who, old like, on one
	6: only 9, only small, pakistan in, pe and, plas*, plat*, pois*, post, powder and, pretending, pretending be, prin*
	6: priv*, probs, promise ., pulls up, punch wall, punches, push, room all, say sorry, says thats, school he, sees
	6: sees ., sent back, sett*, she dont, shes 16, showed my, sick after, sick when, since she, since they, so drunk
	6: someone has, stab him, staff, staff put, stairs by, star*, stif*, stiff, stiff when, stop thinking, stop washing
	6: story ., tea and, tell from, them say, theres girl, theres kid, thing me, through and, tie my, told say, took loads
	6: under blanket, until my, until were, up every, us so, viol*, waits until, want make, was and, was nice, week if
	6: weekend ., went mad, went up, wets bed, whip*, whipped, will come, will put, window open, with husband, worl*
	6: world, worm*, worms, wouldnt get, wrists are, you dont, yourself ., zoom
	5: . jayden, . mason, . stranger, 24, 24 he, 3 weeks, 4am, about ending, acid in, again im, all about, alone with
	5: and lost, and others, and scrubs, and trainers, angry i, asking if, asleep i, at dinner, at my, at other, at window
	5: baby because, baby cousin, babys bottles, back that, bad things, bag thing, bands, be back, because me
	5: been stopping, beep*, before my, bends, bends my, big boys, big man, black stuff, blur*, blurry, blurry .
	5: bottle but, brother down, brother keeps, cand*, chilli, clean for, could i, cousin in, crying when, dad locks
	5: doesnt wake, door shut, drink out, dump*, dumped, dumped me, ellis, fags and, favour and, feet ., film ., flop
	5: for chips, for contact, for eating, for meeting, foster brother, friday i, friend said, friends at, from my
	5: from where, game*, gets hit, gets money, girl she, going end, hadn*, hadnt, happens ., has bullets, has gun
	5: has real, have code, have job, have run, have tea, he always, he done, he knows, her back, hes angry, hes been
	5: him stop, his stuff, hold it, holiday ., homes, hour ., house in, i changed, i jumped, i stood, i use, im 18, im in
	5: im rubbish, in dog, in ground, in leeds, in mug, in until, is 24, is blue, is drunk, is going, is late, is left
	5: is me, is out, it leaves, it with, keeps saying, kick off, kicked off, kids in, know about, laughed when, legs for
	5: letters everyone, lighter when, like everyone, like im, little girl, liv, locks him, losi*, losing, made it
	5: man gave, man picks, march and, married in, mate keeps, maths teacher, me promise, me real, me things, microwave .
	5: mine*, mirr*, mum bought, mum isnt, my ankles, my compass, my photos, never ask, never wake, night i, nika*, nikah
	5: not hungry, not~angry, not~cried, not~friday, not~they, older lads, on door, on shift, one go, ones who, only ever
	5: only sent, operation, out like, own back, pay me, pet, picking me, picture and, plea*, please get, police come
	5: put down, pyjamas ., quid, real bullets, says sorry, school since, screaming, scrubs, sharp thing, she holds
	5: she kisses, sister in, sleeps ., someone check, someone said, someone stop, sorry and, spoon in, stairs because
	5: stands in, stop ringing, stop us, stopped crying, telly up, test ., that and, there stuff, theres gun, they eat
	5: they giv, they no, things and, tram*, uncle he, uncle said, up against, up outside, way flight, wedding i, wee .
	5: week and, when ive, when theyre, who says, who wants, wine she, with broken, with new, wooden spoon, wore my
	5: wrote goodbye, year 6, yoghurt, you check
	4: . 3, . aint, . because, . had, . nurse, . of, . ollie, 3 of, and living, and sent, and worse, are coming, back*
	4: bag packed, bank card, believes, big dave, bin bag, bleeding ., bottles and, boy here, brother eats, burns all
	4: by her, can laff, candle, cant wake, carpet burns, carry my, chance, chance ., choose, code word, comfy ., corner .
	4: couldnt stop, covered in, covers, curtains shut, dare you, day when, do worse, dont need, dont send, dont use
	4: doors ., dor, ecze*, eczema, end ., endi*, ending, feel nothing, feel ok, feel something, feels ., fing*, fire with
	4: followed, for half, for talking, forever ., forty, found foil, four, from her, games, games ., get off
	4: gets presents, give my, go that, goal ., got 3, got big, got none, gun wrapped, guy in, had ., had me, hang*
	4: happen if, has my, have kept, he hid, he needs, he smells, head goes, head of, hear my, heavy and, hell put
	4: her sister, here tomorrow, hes not, his dog, his door, hit my, how roll, hug at, hurts when, impr*, in ., in bush
	4: in them, it shuts, it wrong, ive saved, jess, jour*, keep blade, keeps sending, kept me, key and, keyw*, keyworker
	4: kicks off, kids hold, knel*, knelt, knelt on, laff, laff ., left on, lifts me, little wife, love her, love me
	4: make it, me get, me robux, me sell, me some, me ticket, me until, me vbucks, mean it, meet man, microwave, might do
	4: move me, my home, my hood, my keyworker, my tablets, my towel, my unit, never of, new placement, news*, newspaper
	4: next day, night man, no for, no where, nobody believes, nobody noticed, noodle, nos my, not after, not eat
	4: not~believes, not~choke, not~college, not~fed, not~find, not~finish, not~had, not~hears, not~hot, not~it, not~ive
	4: not~left, not~little, not~monday, not~nowhere, not~post, not~swear, not~table, not~thursday, not~weeks, now because
	4: of been, olders ., olli*, ollie, on street, ones in, only 4, out crying, package and, packed under, party and
	4: pizz*, pizza, place do, plai*, planning, police, purpose and, put needle, puts her, raining ., real and, roblox nos
	4: saturday, scared and, scared for, september because, server, shame on, sharp, she sleeps, she would, shes asleep
	4: shes gone, shes only, shooting, shops ., shower in, shuts, slaped, sleep for, so much, someone, something that
	4: spil*, spot*, spots, spots ., staff and, stev*, steve, stomach drops, stop moving, stripped, talking, tea but
	4: telly and, telly is, thats ok, their hands, there isnt, they dare, they filmed, they give, they hid, they picked
	4: they sent, think ., this guy, threatens, three of, tong*, tongue, trainers and, tummy with, under duvet, up top
	4: vbuc*, vbucks, voice, wake her, walk along, was crying, was wrong, watch films, we got, we play, weeks, when he
	4: when others, where mum, whil*, while, who died, wont look, worse and, you anything, your phone, yours, yourself and
	3: . grandmother, . step, . tomorrow, 3 grand, 41, 41 days, again last, all laughed, all round, alone, and hide
	3: and him, and shows, and slapped, and theyre, any time, at, at door, at six, auntie, award, award ., back after
	3: bag by, be on, beat up, blades, blank, blanket ., bone, bonfire night, breakfast club, buse*, buses, but no
	3: can make, can sleep, car on, carrier, case they, cat but, check on, church ., college now, come door, connor
	3: costume goes, cousins ., dad leaves, dad makes, dads on, day, day they, die when, does wrestling, doesnt remember
	3: dont cry, dont touch, door all, door with, down stares, drop it, drops her, estate ., ever since, film and, for 4
	3: for coach, for four, for police, for ticket, freezing and, friend on, from, from man, get home, get something
	3: gets better, go library, go past, goes red, going have, going live, gone before, got bit, got it, grand
	3: grandad gave, had crisps, had machete, he twists, here but, here gets, himself when, horr*, house after, how easy
	3: how much, i come, i havent, i knew, i press, i wont, id like, in carrier, in corridor, in wardrobe, in white
	3: in your, is freezing, it where, its alright, its behind, karens, keeps measuring, kick, knot*, knots, laugh and
	3: left, legs again, levs, library till, like 40, long*, loves, matter what, me 50, me place, medicine from, moan*
	3: moaning, motorway ., move again, mums friend, music up, my best, my bum, my maths, my step, neither .
	3: nightmares about, nine days, no grown, none ., not get, not sleep, note*, notes, not~anywhere, not~car, not~give
	3: not~grown, not~love, not~minutes, not~mum, not~neither, not~theirs, not~walking, of man, of wee, off tonight
	3: on wednesday, one side, onli*, online, out while, outside home, paper round, past his, people now, perfect
	3: picture with, pretend im, put spoon, red and, said and, said thank, scary when, school after, school photo
	3: school tomorrow, secret, send more, server where, shav*, she knows, she let, shop because, shows it, shut it
	3: since what, sit in, skins, sleep till, sleeping on, sleeps with, smas*, smoked, so me, soldier ., someone left
	3: spoi*, stand outside, stares, still living, stop moaning, stuff is, swel*, swelled, swelled up, take me, telly .
	3: that unit, them on, there stand, theres people, they had, they leave, they pulled, think how, tickets and, till we
	3: time its, tooth is, touch it, uniform and, unless i, until she, wait outside, want say, wants die, wants more
	3: wedding in, week ., weight, went black, wets himself, what ., when car, who do, with your, wont see, wont stop
	3: would come, would tell, yank*, yanked, yours is
	2: . am, . good, . gran, . granny, . men, 14th, 4 days, again she, airport will, all summer, am woman, and felt
	2: and hides, and wait, and yesterday, anyone ., at weekend, away ., bad ., bad and, bashed up, bedroom ., been back
	2: behind shed, big steve, blam*, book on, bout, breathe when, bruises and, bumped into, calms, calms me, cant breathe
	2: cant lift, cant sit, car at, charity shop, children, come*, coming off, cousin told, cousin went, cry he, dad so
	2: dizz*, dizzy, doesnt speak, dont pay, dont worry, face is, fath*, father, fighting and, films me, floor again
	2: for children, forgot pick, foster dads, four ., free ., friend at, friend keeps, from his, garden ., gc, gift
	2: giv him, glasses are, gloves, go up, got marks, grandma, guess, hair with, hand goes, has marks, have ask
	2: have more, have wear, havent been, he cant, he might, he slammed, he watches, heavy thing, held down, her do
	2: hes sending, hid all, hole house, home and, house he, house with, i breathe, i caught, i have, i laugh, i scream
	2: i send, i talked, i turned, ill come, im dead, im slow, in england, in other, in unit, in water, into school
	2: is new, is swelled, it calms, it normal, it secret, it this, its cat, its gone, ive worked, ive wrote
	2: keeps walking, kier*, kierans, kitchen floor, know how, lace*, laces, later, line, locks up, lost ., lunch and
	2: man said, me end, me gift, me play, men come, milk, minutes ., moaning ., money and, move it, must do, my coat
	2: my feet, nice but, no, not give, not~answer, not~ate, not~face, not~husband, not~ticket, not~unit, of new, old for
	2: older guy, on estate, on it, ones looking, only little, our thing, out his, out who, outside pub, over him
	2: pants all, parents ., people come, periods and, picked on, pinches, pinches me, placement for, pray, pret*
	2: promised ., put them, pyja*, quid in, rang me, room by, rope, safe only, safer, same pants, say no, say stop
	2: say thank, scru*, secret but, seen, self when, sent it, sent me, shake ., sharpener in, she gets, she hit, she hits
	2: shower with, sigh*, signed, sleep if, slept and, smell and, so tight, something crack, something so
	2: something wrong, somewhere stay, stepdad gets, stink, stop and, stop me, support, sure ., swing ., team i, tear*
	2: tears, teet*, telling me, that lad, them held, there on, they turned, think hes, thinks, time and, touched by
	2: town because, trip and, trousers ., true that, tuck, turned it, two hours, uncle pays, until he, up behind, us go
	2: used, vill*, visi*, voices ., walk into, want more, was big, washed my, we fell, we nearly, weeks ., were i
	2: what is, wheelchair away, which day, which window, will go, with blade, would make, yesterday i
	-2: . boxing, . dave, . death, . dungeons, . her, . hunger, . you, 10, 18 in, 9 ., about bedtime, about bullying
	-2: after i, alon*, and dragons, and nearly, and wouldnt, asks how, at first, atte*, back at, bangs, blit*, blitz, bow
	-2: bread, brother came, built, buri*, but that, by chocolate, by time, came stay, came talk, chair, cheesecake
	-2: cheesecake ., choice ., club is, come meeting, could murder, could scream, coursework ., creeper blew, cry so
	-2: cupboards, dad taught, day because, death by, detective ., did play, diff*, doctor, dragons, dragons club
	-2: drowned in, dung*, dungeons, dungeons and, eat horse, english is, essa*, essay, everyone got, everything and
	-2: exploded ., feed him, fight death, fight with, find*, finish school, fit, football, for your, foster dad
	-2: french oral, friend gave, friends ., games is, games love, gangs, gave us, gcse, get shot, giggling, giggling .
	-2: given, goals, gobl*, goblin, got 22, got 6, got cancelled, grab, gun and, had fire, half way, hands, has happened
	-2: hate french, have different, her hair, here because, history is, house its, house on, i finish, i get, i locked
	-2: ill, im foaming, in kitchen, in library, is best, is fighting, is picking, its killing, its raining, killer .
	-2: knee hurts, knew, lass, learnt about, leaving and, like maths, list of, little cousin, loga*, logan, lol that
	-2: made cake, me anything, me do, meeting be, meeting can, melted, messaged me, mind*, month, more than, mum has
	-2: murder ., murder in, murderer ., my account, my coursework, my door, my drink, my english, my essay, my leader
	-2: my milk, my photo, my plaits, my pokemon, my rucksack, my support, nans, no covers, not~are, not~covers
	-2: not~crying, not~cupboards, not~shouted, on football, on second, oral, other, our striker, outside our, pads
	-2: party but, passport for, pasta bake, plag*, plague, played police, pokemon fainted, poli*, proj*, project
	-2: quest and, rela*, ruck*, rucksack, rucksack is, said we, sausages at, scared i, school nurse, second one
	-2: secret about, see mum, shei*, shin pads, shoot me, sick and, sile*, silent, site ., sleeve ., slid*, smokes
	-2: so this, someone write, sprained, sprained my, staff ., stay and, stitch, summer and, sweets and, taken off
	-2: talking but, team is, they do, they kicked, toast, took my, touches my, train ., tree, tree ., trouble, war in
	-2: was cancelled, was jokes, was laughing, was nervous, we built, we facetime, we learnt, we painted, we shot, week i
	-2: went over, went round, when its, who finds, who killer, who will, wifi here, will take, wiped, with his
	-2: wrote that
	-3: . chemistry, . chilli, . dead, . fell, . mario, . thanks, 7 in, abit, about county, air, allowed, amel*, amelia
	-3: and cried, and everything, and josh, and sofa, and watched, are red, at bowling, at cluedo, at it, at nans
	-3: at youth, back of, bair*, bang my, bank and, beeped, before ., behind door, better since, biki*, bikini, blood
	-3: book and, boys ., boys are, broke ., brother broke, brother have, brother more, but me, but were, call .
	-3: cancelled ., car door, carv*, cat sleep, chemistry ., chur*, church, cleans, cleans it, climbed, coach ., comi*
	-3: coming for, contact lady, county lines, coursework, detective who, doll, drawing is, drill in, dropped my
	-3: everyone saw, fail*, failed, fake, flushed, foaming ., fools and, forget me, forgot my, forgot what, friends again
	-3: game is, gang*, gets shot, got off, got slaughtered, grandma gave, grazed my, growing, grown up, guar*, guardian
	-3: gun for, had chips, had secret, hair, handled, hard ., harm*, have sign, he lets, headset mine, her lips, her so
	-3: history ., hob, how my, hungry i, i paint, i screamed, ill be, ill get, im stuck, impo*, imposter, in and
	-3: in fortnite, in head, in history, in rounders, in wheel, is loads, jean*, jeans, job so, josh play, judo i
	-3: kick and, kicks, kid got, know, lad next, laser quest, laughing my, like drill, lost on, loud everyone, lovely
	-3: me book, meri*, merit, merit for, more i, mum came, my choice, my laptop, my locker, my watch, nan cant, nand*
	-3: nandos, needed, neit*, neither, nervous ., never run, new gun, new headset, next, nobody washes, not going
	-3: not sad, not tell, not~because, not~checks, not~cleans, not~door, not~own, not~sad, not~school, of big, of staff
	-3: ok we, on beach, on days, on hob, onions and, order, out lol, own ., park*, pens ., pillow on, private peaceful
	-3: pudding at, puppy ., quest, quid ., raining, rather be, remote ., review or, road in, rounders, running out
	-3: sausage ., saw mum, say its, scary you, school in, scream ., she made, sister keeps, skatepark, slammed my, slau*
	-3: slaughtered, so hungry, something happened, sorry for, spor*, sports, sports day, stopped and, stories .
	-3: story about, striker, striker is, talk at, team got, tele*, tickle, tightened and, tiktok, toge*, together
	-3: told us, trainers for, volc*, was class, was gutted, way he, were robbed, were she, what i, wheel bin, whenever
	-3: whol*, whole, win ., wrong in, york, you would
	-4: . absolutely, . havent, . history, 14 kills, 16 ., 16 and, about xbox, after training, again they, all had
	-4: alone is, am 16, and bought, and that, anything i, apri*, april, april fools, art is, at footy, at whole, awak*
	-4: awake, baby is, bang*, ben, binn*, binned, bit jealous, blis*, blue*, bluey, bluey ., body is, bomb in, boy who
	-4: brave and, brig*, brother still, bulldog, card*, carer screamed, cats ., chal*, challenge, cheats, ches*
	-4: chilli nearly, cinema ., clown, conn*, corridor, costume, crisp but, daylight robbery, death in, died when, dies .
	-4: doesnt ring, door and, down i, drop french, elbowed, elbowed in, eyes are, feels, felt sick, flinch, fool*, fools
	-4: footy, for all, for like, for sitting, for there, force, fortnite and, free*, fun and, good and, good i, goos*
	-4: goosebumps, got 14, got four, got shot, grandad, grou*, had juice, had power, had water, half ., hand ., hangman
	-4: he had, heat*, hello ., her my, his life, home because, home when, house without, i bumped, i drowned, i play
	-4: i ring, in rugby, in second, is boy, is criminal, is gone, is mean, is next, is scary, its nice, juice .
	-4: karate and, key, kidnapped by, leth*, lethal, letter and, libr*, library, life*, lost at, machine, mang*, manga
	-4: mcflurry ., me at, me every, me present, me ride, me thank, minecraft house, missing ., most days, moved away
	-4: my eye, my flat, my iron, my secret, my tongue, my weight, nearly blew, never saw, new puppy, new teacher
	-4: new uniform, nothing report, not~done, not~life, not~met, not~mind, not~pudding, not~thank, octo*, october
	-4: on inside, on my, on warzone, one day, our school, our street, ours*, ourselves, pack my, place and, plaster with
	-4: played cards, poke*, pokemon, popc*, popcorn, power, power cut, put him, raid, real family, red ., respite and
	-4: rides, rides ., roll ., room he, saturdays ., say in, scared im, scary but, school who, screamed and, second half
	-4: send letter, september ., she held, ship*, shoe, shoe ., shop, shopping, shops, shot ., shot at, showing, sign for
	-4: six in, slaves, smallest, smells of, smile, soaked ., sold*, soldier, sounds, sounds like, stairs when, stal*
	-4: stepdad is, stepdad makes, stop being, stops me, story book, swear ., swimming lessons, sword ., swore ., takeaway
	-4: tea, teacher says, team and, term ., than once, that test, there is, they forget, theyve, thinking it, thursday
	-4: training ., training so, trav*, tshi*, tshirt, tshirt ., tummy hurt, uncle has, walking home, want shoot
	-4: want walk, wanted say, warz*, warzone, was ., was best, was fine, was murder, was stab, washing machine
	-4: watched bluey, water and, water fight, we didnt, we stood, we told, weed*, weeds, went past, when*, with cake
	-4: worked, worker said
	-5: . chess, . hate, . hide, . mr, . nervous, . rugby, . some, . stop, 6, 7 ., aali*, aaliyah, adul*, alco*, alcohol
	-5: all over, alone and, along, and gets, and hit, and hot, and police, art and, attacked, be longer, beating
	-5: because someone, bins, boy at, bring in, but fair, but good, cancelled, chess club, chips and, club i, coat for
	-5: costume for, could do, council ., cupboard for, curry ., cut up, dad comes, dad says, dodg*, dodgeball, dont say
	-5: down lol, down*, downstairs, drink she, every morning, fain*, fan, file ., food when, for wee, france, friday and
	-5: gate*, gates, gigg*, go swimming, got saturday, gran*, great fire, guid*, guides, hamster died, he drives, he gets
	-5: he tripped, here they, hid my, hide under, him my, his queen, hoodie, hotel, house, house im, house stinks, hurts
	-5: i drank, i kill, im good, in army, in evening, in panto, in that, inha*, inhaler, is doing, is hundred, is saying
	-5: is way, jama*, joker, killer left, kills on, laser tag, late again, left me, lego ., like dark, like hand, lolly
	-5: loud ., machine ., many meeting, mates and, me big, me free, me photo, me up, meet up, mira*, miracle, miracle .
	-5: mock, money with, monster, move ., moved and, moved up, much i, mug ., murdered, murderer, my horse, my lego
	-5: my real, my tutor, nan because, need more, new boy, new social, nicked, no fights, not run, not~fights, not~go
	-5: not~haha, not~messages, not~nice, not~were, office, old teacher, old toys, on pens, paid for, party for, penalty .
	-5: people knock, plad*, plade, question, reckon, remo*, remote, ride*, ridi*, riding, right ., room on, sad because
	-5: said shed, saturday job, sausage, saved me, school because, school council, school gates, secret santa, set table
	-5: shape, shape of, she still, skate, skeleton, skulduggery, sleepover and, so now, sorted it, squirty, start next
	-5: sweet, tag for, tea for, temperature, text when, thats when, they took, too many, took her, traitors, twice .
	-5: vica*, vicar, voic*, walked, want read, want try, was monster, was nobody, was tired, water, way better, we never
	-5: we plade, we said, were ok, wet myself, with*, without, wrap
	-6: . happy, . playing, . ref, . talk, . these, 10 its, 6 ., about college, about giant, aint in, am shy, and ate
	-6: and robbers, and theres, ange*, anger, anxi*, are best, ask him, asked us, at airport, at new, at that, attacking
	-6: away join, baby but, badge ., bang, basket and, bday, be sick, beat him, because hes, before school, best game
	-6: bit sad, bit when, bomb shelter, boring here, bril*, brilliant, but im, but new, came in, cards ., carer there
	-6: chea*, chemistry, climb, comf*, comfy, could cry, did me, dont have, draw, drill and, egg from, every night
	-6: fancy dress, fight over, finished my, fiver for, flow*, fly, for going, for six, for wedding, fortnite ., get hit
	-6: gets on, ghost stories, gian*, giant, giant spider, gives, go red, good but, had fight, had good, had thirds
	-6: hand*, handed out, has asked, have appointment, have rota, he punched, he shot, he will, holes and, holidays .
	-6: host*, hot water, hour on, hurt at, i scored, i worked, i wouldnt, ille*, illegal, im 15, im back, im leaving
	-6: im ready, in bed, in gta, is hard, is mint, is slow, is small, it got, its crime, its me, join*, joined, josh
	-6: kickflip, kids who, kitchen when, landed, language ., laugh he, leg in, letter from, like cat, like*
	-6: loud neighbours, lynn, makes good, mand*, mates after, me drive, me dye, me that, me think, meet my, men and, mic
	-6: mice, mick ., moneys, monster ., my anger, my assembly, my country, my hand, my new, my pa, my spellings
	-6: nervous about, never came, new people, night staff, not been, not fighting, not on, not when, note ., not~football
	-6: not~thinking, not~tonight, not~words, of egg, of nobody, of term, ok now, on bathroom, over, own at, pa, panto and
	-6: please i, pointy, police and, poo on, pran*, prank, prog*, psyc*, ran out, rank ., report because, ring house
	-6: robbers and, rolling, rolling pin, rota ., round her, said last, sang ., sat next, say my, scared go, scene
	-6: set alarm, shaking before, shared, shared one, shoulders, shout at, sir said, size of, snapped, snores like
	-6: so cold, so embarrassing, so good, sofa at, sorry ., squashed, staff were, steps, street, tag and, test and
	-6: test was, thinking ., thirds, ties, till my, time with, told ghost, tongue ., took his, touched, toys, up before
	-6: up till, upda*, voice cracked, was brilliant, was interesting, was nearly, was up, washing ., watch me, we sat
	-6: we saw, we still, went and, went my, werewolf, when contact, will not, with rolling, worker there, worry about
	-6: would rather
	-7: . bought, . smashed, . squid, 25, about girl, about knife, about meeting, account, affo*, afford, after that
	-7: again so, always me, and can, and king, and snored, anyway, appo*, appointment, are planning, argue, assassin
	-7: at contact, baco*, bacon, basketball, beard, bedtime at, bigger room, brace, buzzing for, cake and, calm and
	-7: came contact, can ride, carers, change school, chose, clear, concert, cott*, cover, covers ., creepy ., cuts out
	-7: cv, dad came, dead*, deadly, deat*, death, deba*, den ., did and, did battle, did i, die on, died last, do one
	-7: does me, dont trust, down it, drug, else gets, exce*, except, face with, filmed it, finished hunger, fire of
	-7: five ., five of, for halloween, for last, for leaving, for pictures, foster sister, fran*, funny when, get upset
	-7: gets locked, getting puppy, give up, got arrow, got hamster, got lolly, got soaked, gun in, had bath, had ice
	-7: had lunch, had sip, had toad, hall*, halloween, happy ., hastings and, have cut, have work, he kills, he only
	-7: henr*, henry, henry and, her id, here two, histories is, hit in, hit with, hole and, horrible, horse and, how she
	-7: i finished, i keep, i liked, i missed, i scratched, i slammed, i spilt, if theres, im writing, in art, in end
	-7: in freezer, in hole, in mornings, in photos, is 15, it by, it isnt, its our, judo, keba*, killed it, king got
	-7: know ., lase*, laser, late ., late every, laug*, learn drive, leg, like her, liked, lock, lolly ., london and
	-7: me next, me on, me right, me tablets, messing about, micr*, mix, mornings, mosq*, mosque, mum at, mum comes, mummy
	-7: my first, my goldfish, my knickers, my party, my science, my solo, mystery and, nail*, nails, nails ., nervous but
	-7: never go, new bike, no eyes, not~afford, not~best, not~choose, not~eyes, not~forms, not~lets, not~locked, not~nine
	-7: nurse said, of fireworks, of london, of money, old ., old enough, on contact, packed my, panicking, people think
	-7: personal best, picked me, place down, plastic spider, policewoman, private, prof*, puppy and, put plastic
	-7: raining cats, rains we, reading murder, robl*, roblox, rocket, sad and, scou*, screamed place, shor*, shouting
	-7: snored, so no, solo in, sometimes she, speech but, squid, squid game, state, state of, stories, table for
	-7: talks too, that dont, there club, they chop, they know, thinks im, toad, toad in, told everyone, too strict, towe*
	-7: training, turning, twen*, twenty, twisted my, uncle took, unsafe ., wars, watched film, wate*, we sleep, we write
	-7: wearing, what you, wifi in, wifi is, will cry, winn*, with ball, with netball, work for, worker left, worker never
	-7: world war, write letters, yout*
	-8: . eid, . felt, . man, . reading, . sad, . theyve, 40 quid, about turning, about washing, always on, am nine
	-8: and my, and tia, and when, angry and, argu*, arse*, arsenal, asthma is, back for, ball*, beach and, beco*
	-8: bedroom window, before it, best day, big words, birthday i, bit my, blown, blown up, book report, bored .
	-8: bowling and, brother live, burnt, burping, bush and, but hot, by me, came into, camh*, camhs, carer ., carer about
	-8: carer always, centre parks, chatting, chem*, circus if, class for, cook*, creeper again, cried so, cryd, cushion
	-8: dads ., didn*, didnt, didnt get, died laughing, doctor is, dogs and, dogs i, doing comb, dont now, dont remember
	-8: door is, drinking, drowned ., easier, eggs, eid was, ende*, ended, everyone went, exploded in, fake spider
	-8: film about, finger out, for world, found my, friend moved, gara*, geog*, geography, get angry, get into, get left
	-8: girl by, gives us, giving me, going kill, going turkey, good laugh, got blown, got blue, got killed, had burping
	-8: had cake, had nightmare, had run, had seconds, hand in, happens with, happy and, has hurt, have do, hear them
	-8: hear*, helping ., henn*, henna, her new, her plaits, her prom, himself in, his flat, hope we, howling, howling .
	-8: hurts ., i mean, idea ., im going, in dark, in mario, in morning, in these, into care, into me, is ., is in
	-8: is sad, is savage, is strict, it exploded, jam, join army, juic*, juice, kicked out, killed by, killer in
	-8: kills me, knife crime, knocked and, laptop is, late*, laughed till, like being, like bomb, like they, like vampire
	-8: little kids, locked, loser, make big, mati*, matilda, me tenner, minecraft ., mouth was, mum told, my headset
	-8: my language, my lines, my tea, never lets, nicking, no idea, no way, nose bled, not~idea, not~told, old, on mario
	-8: on trip, on wing, parks ., phys*, pictures and, pillow fight, plaits ., pool and, pop ., powe*, promised me
	-8: properly, ques*, reckons, reckons i, report that, review at, room gets, row ., row with, run off, sad on
	-8: said yeah, sand ., sava*, savage, scab, school its, screamed house, screamed so, share with, shirt, shop*, slic*
	-8: smok*, smoking, so mad, stopped my, stopping on, stuff and, swimming badge, swore, take it, teacher and, them for
	-8: them if, theory ., they saved, they stopped, threw my, throws girl, till 10, trun*, trunchbull, trunchbull throws
	-8: turkey with, turning 18, wall and, want meet, war ., was at, was bit, watched films, we both, we cried, we would
	-8: went see, were howling, when his, when sir, where is, who broke, wing, wing ., wobbly and, wont talk, worker again
	-8: yeah, zac
	-9: . half, . head, . maths, . someones, 6 0, 6 nil, again but, am bit, angry at, apple ., are friends, are loud
	-9: are on, at gate, at zoo, auntie does, be my, belong ., bill*, bills, bit gutted, blamed, blind, bombed my
	-9: boy gets, brother says, brother up, burnt my, bus and, but doctor, but ill, but ive, camp and, cant take
	-9: carer made, carer said, cat sometimes, checked my, chicken pox, clear ., clow*, cook ., cousin and, cream for
	-9: cross because, cushion ., dad brought, dentist says, diamonds, dies made, dont forget, dose, drunk and, escape
	-9: exploding, fair i, farted and, fencing and, finally ., fishing ., food hygiene, football is, for camp, ghost train
	-9: good me, got moved, grave, grave and, graz*, grazed, gta and, gunp*, gunpowder, gunpowder plot, gutted i
	-9: had pillow, half past, hard and, hard it, have passport, have talk, havent wanted, his medals, hit by, hygi*
	-9: hygiene, hygiene so, i agree, i am, i lock, im always, in book, in drama, in lessons, in march, in taekwondo
	-9: is crime, is dead, it because, itll, jewe*, knives at, know im, leanne, learn my, leave ., left hook, let go, like
	-9: like lock, longer with, lost all, lunch box, makes killer, mams, me mams, me money, me secret, meda*, medals
	-9: medals ., milk so, minute, mo, mode*, model, mudd*, muddy, mummy and, musical, my diamonds, my left, my lunch
	-9: my minecraft, my provisional, my spelling, my story, needs, neighbours dog, nerf, nice*, no hands, no phones
	-9: notice ., not~does, not~fell, not~loud, not~many, not~teacher, not~tiktok, now it, nurse gave, nuts and
	-9: of contact, of dogs, on ghost, on level, on wall, own bed, packed for, party, phone ., phone calls, pinched it
	-9: placement and, plane and, play and, plot, plot and, postman ., pox, read it, road ., robbery ., rugby ., say bye
	-9: school dinner, science teacher, scre*, send help, showed us, sisters, smoking ., sorted ., speak in, spiders .
	-9: spits, stay ., still at, stood in, swimming and, than*, that joke, they rob, think of, tonsils out, too far
	-9: town and, truth ., turn my, twix ., uncle ., under dragon, use big, voices, want longer, want take, was cross
	-9: was foaming, we came, we lost, we say, we set, weet*, weetabix, weetabix ., weir*, weird, when your, while i
	-9: why my, with foster, with hammer, wres*
	-10: . all, . biscuits, . finally, . manager, . ok, . vampire, about wifi, always ask, and clapped, and gave, and her
	-10: and ill, and tea, and there, and two, are killing, are sound, asleep and, at church, at half, at hers, aunty is
	-10: awfu*, awful, bear*, because bus, before prom, begs, bev for, biscuit ., bit while, book girl, both*, broke so
	-10: brother, bus broke, butterflies about, callum, calm, can eat, carer gave, chat and, chewing gum, chip shop
	-10: clapped ., clay, college and, comb, could get, couldnt breathe, cult*, culture, dad is, died so, diss*, divi*
	-10: diving, do talk, do us, dog ate, eating ., embarrassed when, enough eat, ever ., feel nervous, feelings
	-10: fight someone, for airport, for chewing, for scouts, get her, going give, gone now, got butterflies, got ice
	-10: got lift, got money, got warning, gun from, guts ., had cry, had lockdown, half 8, have me, have two, he fell
	-10: he got, he thinks, helping me, his wives, hone*, hook is, horse ., hug ., hurt ., hurt but, i swore, i text
	-10: i thought, in minecraft, is helping, is pink, is waiting, it hurt, it she, its calm, kart ., keys on, kicked me
	-10: know me, leaves, leed*, leeds, left and, leg so, legend ., like i, lockdown, london with, made of, mood
	-10: more because, move and, moved me, mum cried, my, my cat, my crush, my pillow, my reviewing, my shin, my swimming
	-10: my tung, my unicorn, netball ., new phone, new staff, no guts, nobody tells, not say, not~am, not~family
	-10: not~fish, not~guts, not~man, not~mean, not~rooms, not~share, not~sleep, not~tells, not~till, off at, off first
	-10: on xbox, out late, paint my, parm*, parmo, pena*, penalty, picked, pige*, plaits, play zombies, posted, prom and
	-10: radio, report on, review, reviewing, reviewing officer, robbers, robbery, said so, salt in, sat under, saves
	-10: school days, school my, science we, show you, skul*, slide and, slippers, someone for, staff i, staff made
	-10: strangers, swim*, swimming, tabl*, take*, talk you, team loses, ten and, tests, tests ., than me, theos
	-10: they want, thing on, throat, tickets, tikt*, too tight, tried, tung, two staff, under tables, unic*, unicorn
	-10: victim, violated, warn*, warning, was boring, was embarrassed, we picked, what time, when dad, who shot
	-10: will feed, with it, wive*, wives, would fight, would never, you about, you be, you didnt, you put, zombies in
	-11: . bev, . kev, . night, . romeo, 18th, 9 and, about bad, about football, after too, and homework, and sat
	-11: any more, are good, are like, asks, at lunch, ate them, aunt, baby next, back with, bathroom and, before you
	-11: believe her, belly ., blanket, blow*, bother with, boyfriend and, braces tightened, brew*, brews, brin*
	-11: brothers ., buried him, but miss, by creeper, cadets ., call me, came up, catc*, catch, chopped onions, closed
	-11: coff*, coffee, crai*, curf*, curfew, dad has, dad shouted, day i, dentist said, do and, doctor gave, drinks in
	-11: driving theory, dye, dye my, everybody, everything is, falls asleep, feet are, film, floor ., flying ., foam*
	-11: foaming, footed, for his, for saying, for taxi, foster mum, friends are, fuse, going my, good all, got caught
	-11: got robbed, got stopped, grabbed my, haha, happened i, hard, has it, have stand, headaches, here it, hides .
	-11: hit anyone, hook and, i believe, i chopped, i packed, id say, im doing, in film, in funny, in play, is ded
	-11: is torture, it thru, itches, its got, juli*, keeps asking, keys, level 9, like fish, like same, live when
	-11: lock him, massive one, mate and, mcdonalds ., me before, me hot, me we, me work, mean me, minutes, mondays and
	-11: more and, mous*, mufa*, mufasa, my little, nearly cried, neighbour, never will, night and, nights ., nobody comes
	-11: nose ., not fight, not for, not ok, not~dye, not~every, not~front, not~headaches, not~know, not~ok, not~sunday
	-11: not~tell, not~uncle, not~vape, nurse took, officer ., old dog, only 1, our kids, over in, own, park and, partner
	-11: passed, pistol, promised not, rather not, results, ride my, ring him, robbed on, roblox ., room, rugby and
	-11: sad about, same band, scar, scared on, send it, service, she sings, she takes, shifts, shot up, should get, sick
	-11: since we, smil*, spelling, spelling test, spellings, starving, steps and, tell*, tenner, they should, this term
	-11: thrown, thru my, tiktok ., tour, trie*, tried new, trip, two footed, two people, up but, up late, want go
	-11: water pistol, we ate, we were, were in, when mufasa, while she, wood*, worried ill, year 9, yet ., you think
	-12: . boys, . gaffer, . sharons, 400, about what, abov*, above, ached, ached ., adde*, added, against law, agen*
	-12: always full, and go, and jumped, and nan, anne, answered, any worries, are you, arm is, army, at drawing, at five
	-12: at minute, ate last, aunt*, axe, back my, birds with, birthday meal, bled on, body ., brother farted, burning
	-12: carer snores, centre ., changing rooms, chips, chuf*, chuffed, conc*, cupboard, dayl*, daylight, do dancing
	-12: dogs ., dont like, double, escaped, everyone hates, fair and, fell, fever tablets, fidg*, fight for, final
	-12: finding, flos*, floss, floss ., free, freezing, fridge and, from tea, funny voice, gave him, gets beaten
	-12: goes mad, goes on, gold*, goldfish, got absolutely, guess what, guil*, guilty, had heart, happy see, he wont
	-12: head, heart in, held door, here and, hit six, hunger, hunger games, i bombed, i called, in class, in hide, in it
	-12: in microwave, in museum, infe*, insp*, inspector, is allowed, is fair, is too, it rained, it would, its on
	-12: ive been, kill two, king*, kings, know its, law, left in, lives, living on, loads ., love, loved, lunch at
	-12: mates now, me doing, meat, midn*, midnight, miss her, mocks, money when, more veg, my add, my alarm, my driving
	-12: my mocks, my scooter, my shirt, my theory, nearly had, nearly passed, never come, not~about, not~call, not~forget
	-12: not~is, not~paint, not~picks, not~properly, nut, of biting, of moving, off roof, one stone, orph*, parc*
	-12: passed ., pig, pigs heart, plane, plans change, plates ., pupp*, puppy, push me, radio ., rained, ruby, sant*
	-12: santa, shaking, sharons, she thinks, shoulder ., sits, sleepover at, someone new, sound ., starve, stay put
	-12: stone, stuck ., tablets for, talk too, teeth ., tell who, tenn*, that new, theory test, they helped, they jump
	-12: this one, thum*, time in, tita*, titanic, too short, took it, tower i, trev, two birds, up later, up pigs
	-12: us about, veg, vegg*, veggie, visit ., wait, wants take, was awkward, was shaking, way, we played, when plans
	-12: whoo*, whoopee, whoopee cushion, with cup, with tea, words ., worker is, worries at, year, you say, zoo and
	-13: . are, . bowler, . thats, . zombies, about contact, about when, all he, am only, and asks, and carol, arch*
	-13: are working, arm for, at butchers, aunties and, bab, bag and, bash*, bashed, bedroom door, bloo*, bombed, bottom
	-13: bowler, brother had, brush ., butchers start, camping ., can resit, carer had, carer wont, check my, cheesy
	-13: chopped off, circus, clar*, clue*, cluedo, cold at, colours, cost, craf*, craft, creasing, creasing ., creeper
	-13: cricket ball, cried bit, crisps ., cut open, dinners ., do archery, door*, drowning, eritrea and, exploded
	-13: eye and, football and, for that, fortnight, fren*, french, fron*, funeral with, good way, goodnight .
	-13: got detention, got tickets, had two, harry potter, hate mondays, he kicked, he scored, hears, held it, i pinched
	-13: i squeezed, i swear, i wore, in first, in good, in harry, in trouble, is black, is home, is old, is you
	-13: its mended, keeper, knife for, know*, knows, late because, late for, less people, level, like going, lock for
	-13: loo, macb*, macbeth, make, match and, me back, me it, me stay, meltdown, mended ., moved house, my exam, my poem
	-13: neck*, never said, no im, nobody is, not~how, not~lamp, not~never, not~please, not~real, not~sorted, nurse .
	-13: of dog, old and, other kids, our old, outside in, over last, paint ., parr*, parrot, passport, phone in, phot*
	-13: photo, pian*, piano, piano ., plenty ., postman, pott*, potter, radi*, rain in, read ., real mum, reck*, resit
	-13: room please, rubb*, rule*, runs away, said what, same day, say goodnight, scared ill, sent off, she cooks
	-13: she might, she watches, should have, showers, sister says, so do, song*, songs, spoon ., squash ., stas*, stash
	-13: stay until, sunday and, tackled, tackled me, targ*, target, they promised, told ., traf*, traffic, us and, vict*
	-13: wait*, want new, was baby, was brave, watc*, went fine, were creasing, when they, whittle, why is, wint*, winter
	-13: worried my, wouldnt let, wrote it, you have, yuk, yuk ., zombies on
	-14: . before, . best, . going, . lion, . passed, . woman, 40 times, 5 ., about telly, afraid of, aint been, all night
	-14: alle*, allergic, always hungry, am still, and everyone, and juliet, and sir, and took, at mine, bandit
	-14: because his, been going, befo*, before, bell*, belly, best ., big brother, bins ., blood but, bodi*, bombs
	-14: box under, boxe*, brave ., buff*, buffet, but not, button, called bandit, calling me, can we, carer rang
	-14: carers still, carried me, clapped, coas*, cousins, cut ., decide, decide ., dogs but, dont eat, dont work, doors
	-14: drank poison, duve*, duvet, dyin*, dying, earl*, early, ears, easter ., exams ., faint when, feel scared, feve*
	-14: fever, fight at, for me, froz*, get found, good news, got be, got gold, got into, gutted ., had operation
	-14: he reads, heads off, heart and, her knitting, her nose, his van, homework and, hors*, hurt bit, i think, i tried
	-14: in war, infection, inside out, insta, is by, is noisy, is open, is with, isnt true, it says, jk, juliet, kare*
	-14: knitting, knives in, landing, lasa*, lasagne, left ., lion, lion king, looked like, lost his, may ., mend*
	-14: mended, messing ., miss ., miss said, more since, move rooms, mrs, mush*, music ., my aunty, my bike, my music
	-14: my pocket, my things, netball and, new house, night so, not~calls, not~missing, not~swimming, not~that
	-14: not~things, odd, off my, old cat, on every, on insta, on new, on saturday, online want, own clothes, pass i
	-14: peas ., people online, plastic, playground, playground ., poem, pretended faint, pris*, prison, pudd*, pudding
	-14: puff, pulled up, quee*, queen, report and, romeo and, run out, salt, says it, seei*, seeing, she bit, she comes
	-14: shouts, since i, sip, sip of, snea*, spare, st, stay with, stepmum is, stro*, sun, sun ., talking about, taste
	-14: text*, they both, they shot, things i, think, thra*, thrashed, threatened, told jo, tryi*, trying, twist
	-14: under cold, us his, used be, wants be, was ok, was scary, was someone, washing basket, watches, we walked
	-14: went everywhere, were having, while they, who gets, who was, with dog, with nan, wobbly tooth, worker ring
	-15: . boo, . bus, . karen, . nope, . ring, . saw, . whos, . year, 11s, again i, and nobody, archery, are out, at cafe
	-15: at gymnastics, at netball, back is, badd*, baddie, bags and, battered 6, because shes, bed for, before she
	-15: bike got, bins and, bit nervous, boo ., boxes and, burnt sausages, burnt toast, bye ., can come, car ., care .
	-15: carer is, carer mum, cars ., change ., cheeks, chocolate from, class gave, cleaned, college since, come after
	-15: contact was, creepy, crime ., cupb*, dale*, daleks, day ., dinosaur, does, dropped, everyone was, fed baby
	-15: fell on, field and, film night, follow, for being, for her, forcing, forcing me, from hockey, going london
	-15: got two, got us, grea*, great, gymnastics and, had jab, haircut ., has started, have contact, he waits, headset
	-15: her now, hes nice, hockey ., hold us, hotel had, hurts after, i shook, i were, im learning, im moving, im reading
	-15: in may, is little, is sore, it or, it rains, karate, kid who, knock whos, lang*, language, last samosa
	-15: leaving for, letter, like see, little and, little but, made box, mate got, mate said, mates ., may, me open
	-15: me special, melt*, monday its, murder mystery, my cheeks, my chocolate, my tummy, myst*, mystery, name is
	-15: need glasses, needle in, needles and, nine, nope, nose pierced, not every, not go, not~forcing, not~maths
	-15: not~prom, not~talking, numb, of boxes, on cupboard, one held, open because, out door, out where, people .
	-15: people talk, popp*, potato, proud ., rains, samo*, samosa, scoo*, scooter, seek in, set smoke, shot from
	-15: skateboard, skin with, sorr*, sorry, spiders and, stole, stre*, swings, tables ., tablet for, team won, texting
	-15: texting ., there i, these shoes, they were, think it, this maths, though ., thru, tigh*, tipt*, top board
	-15: trains ., trip because, tripped, tutor, us all, us i, voice ., walked home, want, want change, war and, ward*
	-15: wardrobe, was fight, we moved, when daleks, wind, with money, wont take, would find, year 11s
	-16: . football, . grandma, . horrible, . over, . pocket, . see, absolutely, after swimming, again for, and put
	-16: arrow in, at 8, at brownies, at shop, at uno, bath and, being loud, belt in, better now, bit homesick, bled bit
	-16: bowling, boxes, boy next, brownies, burgers, bush, call my, came here, carer, carer hid, climbing frame, closer
	-16: contact in, coun*, cried my, cry, cust*, custard, dad had, dentist and, desk, does everyone, dog is, done .
	-16: else*, elses, every sunday, eyes out, first but, fram*, frame, fridge ., get butterfly, get new, get say
	-16: getting better, got picked, had snowball, hast*, hastings, he grabbed, hide and, him and, his eye, histories
	-16: horrible histories, i stayed, i watch, i worry, im freezing, im quiet, in blackpool, in hospital, in pakistan
	-16: it looked, itch*, jealous of, ketc*, ketchup, kev, lege*, legend, like slugs, list, listen ., lung*, me keep
	-16: me sad, midnight ., mint, miss says, monsters, monsters and, moved ., mum come, mum had, mushrooms they
	-16: my aunties, my dead, my gran, my grandad, my gum, my homework, my tonsils, my yellow, myself on, never had
	-16: new tablets, not~board, not~fighting, not~touch, not~trip, of hastings, one bathroom, online ., oranges, pape*
	-16: party with, pass*, play*, posts, posts ., poun*, queue is, room was, rubber, said im, same question, sand*
	-16: sandra, scars, scen*, scouts, she makes, shot my, shouted at, snowball fight, so hot, soaked, someone ate
	-16: someone elses, spiderman, spra*, stairs for, starving after, stay home, stitches, strict about, susp*, suspense
	-16: taste like, term, text ., think my, tight and, time on, times on, tons*, tonsils, tric*, trouble for, uno
	-16: up after, us take, wall*, was only, was too, with boys, with hoover, with paint, woods ., works, yellow belt
	-16: youth club
	-17: . finished, . me, . not, . this, . tried, 12 but, abso*, all day, already ., am fed, am worried, and in, are fine
	-17: are rank, asked ., aski*, asking, assa*, assi*, at chess, aunties, bag on, batm*, batman, beds, before tea
	-17: bike with, bit, bit but, bled all, blood test, bombs ., bride, but in, cadets, car park, carer bought, clap*
	-17: cold, controller, cross ., crow*, crush, dark but, died in, do what, drink and, dying of, english ., fight .
	-17: fillings, fine now, fini*, flan*, flannel, for 3, for day, for more, for prom, forgetting, garage, get ., get my
	-17: get nervous, ginger, girlfriend and, go party, going do, going gym, got red, ground, guns, had scrap, haf, haha*
	-17: hahaha, hahaha ., hair and, happier, has one, has touched, hate waiting, have beef, hers, hes in, homesick
	-17: hope i, horses, i bled, i deserve, i moved, i pretended, i read, if they, im bored, im playing, in goal, in two
	-17: inhaler is, is sick, it true, itches ., jail, jump from, karen, keeps me, kit, lamp ., like blood, like pizza
	-17: lush, marks on, me pick, melt, minute ., month and, my cereal, my coach, my go, my nurse, my review, my snapchat
	-17: my stepmum, new worker, nil but, no fillings, no worries, nobody died, not being, not sure, nothing like, not~and
	-17: not~fillings, not~sure, not~wear, now its, now one, of spiders, on fridge, over my, playing ., police officer
	-17: pop, practice, resi*, right in, sausages, says if, says shes, scrap, scrap over, see board, she had, she keeps
	-17: shot me, shy ., slip*, so everyone, stab in, stairs in, taek*, taekwondo, talk with, teacher said, therapy
	-17: theres nothing, toas*, tony, tooth, toy, tub, up her, up so, upset ., vet ., was all, way round, we all
	-17: where dad, window in, with two, workers this
	-18: . doyouthinkhesaurus, . for, . line, . police, . went, air when, always do, always wants, am 12, and hes
	-18: anyway ., at aunty, at house, aunty jos, bath on, battle of, be asked, be illegal, beat me, being late
	-18: blood orange, boyfriend has, buried it, cake ., cann*, carer for, carer got, carers said, chest ., cine*, cinema
	-18: cod ., cold but, coming ., cont*, cooker ., cric*, cricket, cut and, dad put, doyo*, doyouthinkhesaurus
	-18: doyouthinkhesaurus ., duty, dying on, eats all, explained, face when, fear of, fire ., fishing and, for gta, gave
	-18: get adopted, get form, gets up, girl who, goalie, good at, got dead, grabbed, gravy ., had us, happy here
	-18: has ordered, him im, his phone, history, hope my, hosp*, hospital, how long, hugs, i loved, i picked, i slipped
	-18: in bits, in hot, in house, in jail, in on, in sugar, is moving, is my, is plenty, its ok, its quiet, jos, kart
	-18: kitchen i, know anyone, laptops, late and, leaving ., line of, loads better, loads of, lock on, lost her, love*
	-18: man did, mario kart, me win, mentor, mind, miss knows, missing i, mood*, moody, moving in, mum cries, mum makes
	-18: no ., no nobody, nobody explained, not~any, not~ever, not~explained, not~goes, not~let, not~lol, not~much
	-18: not~nan, not~our, not~phones, not~wants, of duty, on cod, on roof, one at, over moon, pain in, pass ., pays me
	-18: people at, pitc*, pitch, played, pretended be, punched air, pushed in, rabbit, residential, ring my, saved
	-18: saving for, sims by, sister ., sister when, slus*, slush, so theres, spar*, stinky, stinky ., stit*, swimming .
	-18: tells same, test*, that it, tie, till he, told people, touched my, uniform ., us fishing, vampire, walks in
	-18: was scared, washing up, wave*, waved, weak, went ., went numb, works nights, worried i, would kill
	-19: . coach, . neighbours, . stuck, . were, . worried, 8, again its, always someone, and ive, apar*, apart, arro*
	-19: arrow, ask them, asleep when, at hospital, be chef, bedtime and, been same, biscuits, blaz*, blazer, blew my
	-19: books ., bring me, by big, cake with, came off, char*, checks on, chef ., chocolate ., choose ., circ*, coach and
	-19: cook before, cried when, cry at, dead in, deleted, do when, doctor said, doctor says, dog on, dont shoot
	-19: everyone laughed, farted in, for drawing, for it, forc*, form ., friday we, gang, gang i, get in, get laptop
	-19: get stay, getting him, goal*, goes off, googly, googly eyes, got pound, got splinter, gym with, handshake
	-19: handshake ., happens if, has dragon, have move, he drinks, hid from, hit ball, howl*, hurt when, i change, i live
	-19: i watched, if it, im bricking, im nervous, im suing, in one, it hit, its fun, letter out, lonely ., makes best
	-19: mate ., mate in, me birthday, me cake, me card, me not, meal*, meals, messenger, messenger but, missed, move my
	-19: mum because, mum rang, my birthday, nobody wants, not~calm, not~cut, not~last, not~meals, not~messenger
	-19: not~running, not~shoot, now nobody, of week, on its, on saturdays, one boy, or been, pains, period pains
	-19: photo is, please dont, please stop, put fake, ref gave, revision but, saturday see, school bag, scratched
	-19: secret handshake, she couldnt, she does, she sees, shook his, shoot messenger, short, sister on, smac*, smash
	-19: smell like, snapchat and, so funny, splinter, splinter and, staff took, stuff i, suing my, sweets, swim
	-19: tablets dont, take his, taxi man, them i, they put, thinking of, three times, tightened, time is, too fast
	-19: trampoline but, two weeks, up im, was angry, was telling, we cut, we swap, weap*, weapon, wifi goes
	-19: with revision, worker and, you lol, youth
	-20: . knife, . same, . text, 8 when, accident and, accident with, afra*, afraid, allowed phones, allowed see
	-20: am moving, are ., at fair, bag ., banana, banana ., bbq and, behe*, beheading, broke and, brother argue, bunc*
	-20: buzz*, by hair, carers for, chicken and, chippy, chippy ., choose my, clip, cod, come ., contact i, coventry
	-20: dad in, dead, den, drug dealer, engi*, engine, engine ., fencing, fixed my, for walk, fun, gang and, got part
	-20: grandad has, has ., have later, he shoots, headshot, her nails, her tea, his own, hurt myself, i eat, i lost
	-20: im 12, in engine, in front, in wash, is alright, is drug, it at, it keeps, jab and, last place, learned about
	-20: leave us, leg was, let him, log ., look*, man of, me choose, mess*, mice and, minu*, monopoly, moving .
	-20: my auntie, my breathe, my tooth, nan does, nick*, nose*, nosebleed, not~carry, not~died, not~meeting, not~park
	-20: of match, of mice, of old, on coach, on our, on sofa, once month, phil, please come, poor*, poorly, presents
	-20: report ., revision, rings, roller, said hes, sat, scratch it, she has, she picks, she screamed, shoots leanne
	-20: sings ., size, sleep over, slug*, slugs, smashed it, sniper ., snow*, sorry after, stab*, sticks, stik*, stiker
	-20: sund*, tast*, tea out, teaching me, ten times, thats what, they all, they come, thing in, though, today and
	-20: under stairs, vape and, visit, want join, was home, was poorly, water for, what did, what do, what happens
	-20: will die, work
	-21: . carol, 1 because, adopted ., am happy, and dogs, and jo, and set, and thats, asked for, asks before
	-21: at football, at rugby, bad they, bag when, bags ., balloon, be needing, beef, bett*, better, birthday cake
	-21: blackpool, boxi*, boxing, braids, bug, bumped, called me, can say, cant be, car wash, carried, carry knife
	-21: cats and, class has, coming see, contact is, copi*, copies, course, cried happy, crin*, cringe, cringe ., crus*
	-21: curr*, curry, dad at, danced all, dangerous, dark and, different family, do bins, dont carry, dont stop
	-21: dont talk, drawings, ears pierced, edge, esca*, everyone asks, eyes ., fault ., fifa ., first night, five*, fixes
	-21: for trip, friends mum, from kitchen, frui*, fruit, girl in, go different, go off, got bruise, got taken, had
	-21: had cuddle, hand up, hate when, have her, have lock, have tell, heal*, her baby, home its, in by, in garden
	-21: in report, is loud, is nothing, kniv*, knives, legs and, lessons, lift, like peas, looking for, make up, mam says
	-21: marshmallow, me made, mons*, my braids, my drawings, my meds, my mirror, my sessions, my tie, my toy, my video
	-21: my worker, needing, nerves, new one, new year, night at, norm*, normal, nothing bad, not~bin, not~flat, not~get
	-21: not~needing, not~peas, not~person, not~secrets, of house, on last, one from, only does, only messing, only want
	-21: our family, our kid, out by, paramedic, part of, period and, pink ., pool ., put cream, ragi*, raging, rome*
	-21: romeo, safe here, saus*, scares, scares me, scor*, secrets with, sess*, sessions, she called, she helps, she hugs
	-21: shoots, shoulder in, sister lives, slipped, slipper ., small but, snak*, snake, so happy, spot, spot on, strict .
	-21: ta, tag, them is, thes*, these, they left, ticket ., under water, up for, up until, want for, was jealous
	-21: was raging, wash up, we talked, went in, when little, who are, will someone, window and, wine ., with different
	-21: with mum, with you, work at, yogh*
	-22: . home, . hot, . made, . minibus, . now, 18 so, about me, add, always say, and banging, and burped, and girl
	-22: and gran, and so, ankle at, apprenticeship, arrest, arrested, assembly ., ate, away from, away with, bann*
	-22: banned, be police, bell goes, best mate, biscuit, books, brain, bricking, bricking it, brother can, bullying at
	-22: burped, camp*, camping, cancelled again, cant do, cards, carer works, changed ., chess ., chest infection
	-22: coming in, cries when, dance, dead body, detective, did, did skelington, doesnt get, doug*, driv*, farm ., fit .
	-22: for laughing, for sleepover, forgot, from him, from rain, get see, get why, goodbye my, got apprenticeship
	-22: got chest, had my, hate peas, her husband, his neck, horse, hot weather, i allowed, i cant, i kissed, i run
	-22: im fed, im over, in any, in cars, into ., is about, is fine, it checked, its unfair, jumped, keeps calling
	-22: keys ., kids are, knee ., last month, leak*, learned make, lessons ., lonely at, long way, lost but, makes me
	-22: marry, mars, mean, mega*, migr*, migraine, minibus stinks, mono*, move in, mum cancelled, my shoe, neck but
	-22: next month, night but, nightmare, no bullying, not be, not~bullying, not~chose, not~here, now he, on his, on that
	-22: on trampoline, park with, part, pens and, place, play ., provisional ., quiz, right thru, roll*, roof ., room say
	-22: saw, say goodbye, school again, schools, sewi*, sewing, shut and, sitt*, sitting, six of, skat*, skelington
	-22: sleep right, so loud, soci*, social, solo, spoke, squad, staff have, start monday, stay, stee*, sticker .
	-22: stole his, stopped when, swing and, teacher gave, ten minutes, they take, this year, tia ., toast and, too early
	-22: top bins, touch, until its, up early, want*, wanted ., was about, was sick, we destroyed, we learned, weekend
	-22: will have, worry, write it, yes i, zomb*
	-23: . contact, . miss, alarm off, all at, all stood, angry so, ankl*, at pool, auntie and, back ., beat us
	-23: because im, blazer ., brother fell, but is, butl*, butler, cant have, caravan in, class and, clothes on
	-23: club stopped, collect, collect me, cousin got, cut myself, dad are, dad gets, diam*, divo*, divorce, door open
	-23: down my, engl*, erit*, eritrea, everyone looks, eyebrows, eyebrows ., fainted ., farm, feed it, feel unsafe
	-23: fiel*, field, fingers ., fish fingers, for throwing, form*, forms, from eritrea, fun ., goes funny, got hit
	-23: got letter, grandma beat, had dream, hand dryer, have poster, hayfever tablets, he cried, he gives, he showed
	-23: here nobody, hook, hour*, hours, house down, i burned, i ever, if its, in neck, insta ., interview at, is blood
	-23: is kind, is taking, isnt scary, it should, its only, jake, jelly ., kidnapped, knac*, knackered, knocking
	-23: knocking ., ladder ., lent, lie in, lift with, mario, mate took, me outside, me truth, me wear, minits, mondays
	-23: my charger, my club, my hayfever, my mind, my room, my sister, nil ., nose, not~brother, not~dryer, not~his
	-23: not~knocking, not~rang, not~scary, not~work, nurs*, of blood, of maths, of squash, of wolf, off ., our pyjamas
	-23: out me, painted ., peac*, poorly ., poster, poster of, pound, pyjamas, ring and, room without, rooms .
	-23: said goodbye, sand up, says ive, she did, shots, side and, sleep and, sprouts, squi*, standing, stol*
	-23: stood outside, ta ., tesc*, theory, tower, tummy goes, uncle pete, uni ., until im, up wall, us beach, was happy
	-23: wear*, without knocking, wolf on, wrong on, you find, your hands
	-24: . them, 10 ., allowed go, am not, and bus, and how, anymore and, anyone i, are, are criminal, at all, at bus
	-24: at greggs, august ., bag weighs, belo*, board, boo who, break, brought me, bullying, butterflies before, calm*
	-24: camp, carers are, chip, chop*, chopped, coll*, come contact, coming on, counsellor says, cousins wedding, cry its
	-24: dest*, destroyed, dish*, down properly, drop ., fingers and, first one, for county, get butterflies, ghost .
	-24: glasses make, got place, greg*, greggs, grow up, gta, gutted, hala*, halal, hands went, hate, have new
	-24: helmet and, hid behind, hours and, i cooked, i move, i say, in ten, is coming, it takes, ive not, jan
	-24: kicking sofa, leaked, legs ., locks her, me medicine, money but, more, mud and, musc*, muscle, muscle in
	-24: my forms, my nerves, my personal, my speech, nerves ., nervous when, never wanted, nice and, nobody found
	-24: nothing is, not~hit, not~hungry, not~joke, not~plan, not~unsafe, now with, of chips, of myself, only joke
	-24: only see, or me, own key, paper, pate*, patel, peace, pete, place ., poison but, police for, pota*, pulled
	-24: pulled muscle, put pillow, put plaster, reason ., review ., right on, runn*, running, said see, said there
	-24: says attack, says keep, scared my, school play, set, she saw, shouts up, sleepy, snores ., so long, spilt, squash
	-24: staff because, suit, summer ., swee*, that day, tooth came, tuto*, unfair ., unfair that, up i, us we, video of
	-24: want learn, wanted run, wasnt scared, weighs, whos, wrestle
	-25: . someone, . waiting, 0, 4 ., 5, all good, am sick, and carer, and has, are gone, ask what, at meeting
	-25: at sleepover, awar*, be nurse, bedroom is, bit sore, book about, boxing coach, breakfast on, brings, brother hit
	-25: butterfly, came my, cancel, carer gives, carer keeps, carer with, changed my, cream, crie*, doing my, dont come
	-25: down because, dram*, drama, drinks ., duck*, ducks, fewe*, fewer, for team, fun at, got drop, green ., gum
	-25: had no, happ*, happy when, he let, he sent, hip, i sneaked, i stop, im having, im so, interesting, interesting .
	-25: is killing, its 15, kid at, kitchen with, know her, lots, lots of, massive ., me fishing, me who, my boxing
	-25: my group, new trainers, no because, no pudding, no thanks, not~past, not~respite, not~thanks, of milk, on your
	-25: one in, operation and, pierced ., plaster ., prom ., read out, remind, resu*, reviews, room is, said hi, says he
	-25: school are, sept, she gave, she nearly, she uses, sher*, sherry, shin, sick of, smiled, sneaked, so did, spilt my
	-25: stage ., stayed in, stun*, stung, tablets now, takes me, there its, they ask, they sit, tights, town, town .
	-25: trif*, trifle, tuesday because, twix, us they, was man, was shy, we ran, we sing, when dog
	-26: about drugs, agree with, and asked, and leg, at camp, at centre, at same, badg*, badge, bars, because its, bit in
	-26: blue, broke, broke her, burglars, bus stop, but there, by friday, came out, can go, cant come, carrying, cost arm
	-26: did you, exam ., excited for, falling, far ., finding out, fire drill, first ., for days, foster family, funny .
	-26: go somewhere, guns ., had one, hamster is, happy tears, hate mushrooms, he put, here are, here its, his bottle
	-26: hugged my, i call, i hope, i hugged, i try, i waited, in care, in office, is broken, it cost, its embarrassing
	-26: its massive, jab in, jaws and, knock ., knows about, leve*, like it, many, map ., mars*, me chess, me properly
	-26: me sticker, mental, monkey bars, my drawing, my meeting, my savings, myself and, need filling, nobody stops
	-26: noisy ., not~class, not~cold, not~did, not~feel, not~march, not~new, not~self, not~three, not~trouble, of time
	-26: off monkey, off so, on at, only on, out we, picks, race ., ref, rubbish, same time, savi*, she brought
	-26: someone and, stay up, stop going, talks me, tall, tears when, temperature and, them off, they look, theyre sound
	-26: tomato, took photo, train was, turn up, uncle came, under table, understand, unsa*, unsafe, waited with
	-26: want them, watched jaws, week because, who won, with door, xbox ., you for
	-27: . being, . never, . other, 21, advo*, advocate, and burned, and e, and id, answer ., anyone in, apple and
	-27: as anything, at least, at paddington, at telly, at weekends, baby on, ball and, basket, been under, big lunch
	-27: brush, burned it, came and, camp ., cast, change my, check ., choir ., class, coach says, cooking ., country we
	-27: county, cousin is, cross country, cudd*, deep, door has, fights, filling, finger on, fridays ., from ghana, ghan*
	-27: ghana, ging*, goal, got sent, got up, had baby, had big, hams*, hamster, happened at, have put, havent had
	-27: help and, her arms, here i, here on, his back, his mum, hit, holiday wales, hund*, i can, im 21, in game, in mud
	-27: is bad, is one, it goes, its long, ive lost, job in, know all, later bedtime, least, listened ., mard*, mardy
	-27: me but, minibus, mock*, month i, my advocate, my food, nan on, needle ., never been, nine ., nits, not~dark
	-27: not~everyone, of people, of things, of year, off sick, officer, older ones, open and, owt, personal, phone for
	-27: pist*, ring, ring when, scored ., seat ., she sent, she tucks, ship, sin, slav*, someone ring, sore throat
	-27: spelled, spelled my, spider in, squeezed my, starts, sugar and, suin*, suing, talk in, tell everyone, they make
	-27: throat ., tickets for, time they, took off, tool*, tuck*, tucks, tucks me, two phones, wales ., we had
	-27: went quiet, where will, will send, win, with all, wont let
	-28: . thunder, about boy, after football, after tea, am saving, and won, apart from, are being, ask for, ate my
	-28: away for, bad dream, baki*, baking, before they, breakfast ., bus was, chip*, chop, complain, complain about
	-28: cuddles, disco ., e, eating toffee, excl*, eyeb*, fart*, farted, fast ., fire alarm, for christmas, for cinema
	-28: for coming, for something, form signed, friends house, ghos*, ghost, given me, go mosque, good ., got drunk
	-28: got grounded, grounded, grounded for, hair done, has given, he pushed, hitting my, hold baby, hold your, home my
	-28: home on, i pay, im not, in shoe, in what, it always, juice and, jumped on, kara*, knit*, letters from, lives with
	-28: loud and, make her, march ., me hold, mental ., moon, mosque on, my phone, nearly died, neve*, never, never turns
	-28: new carers, not~being, not~doors, not~fight, not~given, not~made, not~restrained, not~today, of wine, old phone
	-28: ones get, pick*, powerpoint, rap, rings me, rota, safe*, save*, she rang, shelf, shoe box, shop ., shower is
	-28: sick in, so excited, soft, staff change, staff here, tablets because, talking ., talking today, that ok, thinking
	-28: three different, thunder makes, times tables, toff*, toffee, tongue eating, uncle and, up because, used it, van i
	-28: want mum, was upset, when im, winter ., worker was
	-29: . end, . harry, . shes, allowed on, and doctor, and its, anything bad, ask about, asked me, be big, boiler, cake*
	-29: cakes, climbing, criminal, deci*, different, embarrassment, embarrassment when, ever hurt, everyone ., excited .
	-29: excluded, eyes on, fix my, for eid, for our, forget my, get shy, gets tv, got excluded, gras*, grass, grass .
	-29: gravy, gros*, gross, gross ., guess who, haun*, haunted, he chased, he is, her birthday, him if, him on, hit his
	-29: hits anyone, hours not, i got, i learnt, i shoot, i smashed, im asleep, in english, is ok, it has, it ok
	-29: its because, jaws, judg*, judge, jump*, kind me, knoc*, makes us, man from, me sleepy, me sob, meds, meeting and
	-29: messing, metr*, monk*, monkey, move out, move school, my book, my friend, my verruca, need know, need new
	-29: need someone, note, not~sit, not~takes, not~washing, not~worries, not~worry, of embarrassment, off top, on stage
	-29: only one, open, opened, over at, peas they, phones at, pig ., punch, put me, raised, says there, screen, she lets
	-29: she talks, sleepy ., smacked, sob, sob ., spiders, stage, tech and, that staff, them that, theres always
	-29: theres no, they let, thought id, trip ., tv ., want cry, wedding and, when door, will my, with knife, wobbly
	-29: wore, worries, write back, yet
	-30: . knock, . older, . taxi, about her, acci*, and dog, and dribble, ankle, as joke, at 6, at bins, awkward .
	-30: being scared, borr*, borrows, borrows my, brave, bubb*, burp*, cade*, chase, come on, comes on, could eat
	-30: detention for, dont know, down on, drib*, dribble, dribble ., drop, drunk she, eyes, fair ., five pounds
	-30: food here, for high, fortnite, front seat, full ., get bullied, get drunk, get five, get there, glass of
	-30: gran has, hair cut, has dog, have lots, him out, hole, hope, hot, i kicked, i threatened, if nobody, in sand
	-30: in shower, is, is running, joll*, jollof, kittens, knew ., knock knock, like talking, little cousins, love my
	-30: me after, me have, mum brought, mum but, mum doesnt, my ankle, my art, my bag, my sims, myself in, next week
	-30: nightmares, no sleepover, none, noticed ., not~been, not~die, not~nightmares, not~sleepover, not~what, of anyone
	-30: off me, on everything, oper*, oven, panto, penk*, penknife, periods, plan ., pleased, pleased ., question .
	-30: say it, see her, seek and, shir*, shoes ., sister borrows, snai*, snail, snapchat streak, social workers, sock*
	-30: socks, sound, stag*, stopped, stranger, streak, test, text me, they watch, they write, this ., tho ., three weeks
	-30: trains, wait ., watch at, week was, what they, which i, whos there, with little, year and, you seen
	-31: . people, . shot, all go, alone ., and come, and on, annoyed, aske*, asked, attack ., bag for, bed in, belong
	-31: bet, bev, blanket on, bleed in, bottle of, cap, captain, carer was, chee*, comes out, could live, dad dont
	-31: dads for, did big, didnt cry, finger in, five minutes, fix radiator, friends, gaffer says, go if, hat, hay
	-31: hay fever, he sat, him over, i pulled, im terrified, in woods, khan, kidn*, knock, leeds ., leg they, mad .
	-31: music, never get, never rings, not like, not~can, not~counsellor, not~off, not~rings, not~staff, not~theres
	-31: off swing, office and, oliv*, oliver, oliver twist, or anything, orange juice, people i, phone, pirate, place at
	-31: please tell, put blanket, rugb*, rugby, said id, sand, say they, scream, spain ., stop singing, sue, tesco
	-31: them in, thursday ., tia, too, top and, used get, vape, verr*, verruca, we stayed, we threw, with fish, wont get
	-31: woods, worst
	-32: . have, agree, alri*, alright, and cant, and did, and fairy, and nothing, are kind, ask me, asking me, bbq
	-32: been drinking, being looked, bike*, bikes, bit where, bleeds when, blew up, blue shell, boo, cafe ., care and
	-32: couldnt sleep, course and, court ., dad and, dad rang, dead gorgeous, dentist ., didnt ., doctor checked, dogs
	-32: dont shout, drop dead, e and, fair that, fair*, fairy, find out, forget, fridays, go church, go park, gorg*
	-32: gorgeous, has do, have night, have you, hot it, i came, i carried, im buzzing, im happy, is better, its boring
	-32: job ., job at, king, looked into, looks like, mari*, me something, me want, miss put, mistake, months ago
	-32: my family, myself with, next me, night light, night on, not~before, not~us, not~use, off but, offi*, ok if
	-32: on time, ordered, plaster on, prov*, read my, ring at, room because, said i, scored, she looks, shou*, smelled
	-32: smoke alarm, sort*, sorted, text, this place, told staff, tues*, tuesday, two years, want different, want that
	-32: wants me, was going, was late, was turkey, washing cars, wear, with blue, year ., year 8, you wear
	-33: . did, . guess, . thank, 20 pound, alwa*, always, and nurse, and out, and seek, are getting, battleships, be two
	-33: board ., burned my, capt*, cart*, counselling, court, cracked, crut*, crutches, cupboard door, cute, cute .
	-33: dead on, demo*, detention, dragon, drives like, dying for, embarrassing, embarrassing ., english, ever, exam
	-33: explain, fair enough, feel proud, feel weird, feet after, for dinner, for school, hasn*, hasnt, have any, he hit
	-33: heart attack, her card, hour, hundred, i burnt, i forget, i told, ice cream, in foot, in shop, in show, is there
	-33: it be, itchy, its game, lad in, magi*, magic, making me, me hug, me or, nobody has, not~hold, not~none, not~or
	-33: out from, parkour, people would, pira*, plates, quiet because, rain*, rang and, scared of, school nights, shark
	-33: she came, she got, she looked, shot myself, sings, slow ., sticker, straight after, theo*, theres not, they keep
	-33: turkey ., unif*, uniform, wale*, wales, wallet, want contact, what will, where ., who does, will happen, will you
	-33: wish people, you and, you should
	-34: . fire, ache, always ., am good, and bit, and cut, and found, and staff, angr*, angry, annoying ., bask*
	-34: be against, bear, bird, blan*, brav*, brok*, brothers and, butterflies, can use, carers ., carers and, carol
	-34: cat is, cereal ., chap*, could see, crea*, crimes, crimes against, dad ., do you, doing ., everyone, fare, fare .
	-34: for crimes, for next, girlfriend, gives her, got lost, got my, help him, her name, high, his team, hugg*, hugged
	-34: i ., i cuddle, im all, iron, it that, its annoying, its normal, knife with, learnt, let, like living, listens
	-34: me till, messed, nails and, nan ., nans ., nice, no body, nobody shouts, not fare, not~asked, not~body, not~fare
	-34: not~hear, not~shout, not~singing, not~stops, not~wanted, ok, own theres, paddington, past its, please ., plen*
	-34: plenty, prison and, provisional, rabb*, rubbish at, sad when, sea ., secret and, set ., she forgot, shopping .
	-34: snowball, stop with, taken, takes hours, throwing, tiny, told him, wait for, was off, washing, years and
	-35: . at, . food, . it, . yes, 3 times, about his, alto*, alton, alton towers, always asks, and was, any, appr*
	-35: at seven, beach ., bed all, big room, blinders, body in, bomb*, book, boring ., boy in, break leg, calls and
	-35: carer i, contact be, dino*, done for, dont ring, down ., egg race, else, fell in, fili*, filing, for nothing
	-35: forg*, funn*, funny, get know, get scared, got lump, hamster ., he tells, head on, hi, hi ., hot chocolate
	-35: im filing, im hungry, is cold, is mould, is rubbish, its hard, its plastic, join, keep thinking, kept it
	-35: key worker, laughed, lemo*, listens me, lived, man who, man with, marry my, me her, miss told, months ., moul*
	-35: mould, my counsellor, my packed, nearer my, nice ., nobody said, not~friends, not~on, not~once, not~touching
	-35: number ., orde*, parcel, peak*, peaky, peaky blinders, pens, pie, popped, rank, rash, room*, rooms, sad ., sam
	-35: school is, school trip, secr*, seve*, seven, share room, since march, social worker, soun*, staff never, star
	-35: stor*, storm, sush*, sushi, taug*, taught, taught me, teaching, tedd*, teddy, ten, they read, told me, towers
	-35: trut*, truth, tuesday ., we make, went, when can, worker says, you something, zombies
	-36: . wifi, 12 ., alarm went, apple, are so, baby sister, brother when, bump*, burned, car is, carer says, caro*
	-36: choir, could be, did worm, do breakfast, do course, doesnt hurt, dofe, dog, eats grandma, eid, favourite, find it
	-36: fish and, frozen, gaff*, gaffer, got wet, gran, hands ., hide behind, how do, i hid, idea for, im getting, it lol
	-36: its about, its noisy, its so, john, jumped out, keep changing, keep dying, land*, laun*, liked that, list*, loud
	-36: many people, music on, my bedroom, my chores, my idea, nearer, nobody touches, not~drop, not~shouts, not~sleepy
	-36: not~strict, not~take, oldest, on school, own now, pier*, pierced, plum*, plumber, plumber ., posters ., put up
	-36: rabbit ., respite ., run away, sat with, satu*, says hello, sent my, she wants, sign ., so my, something but
	-36: spai*, spain, star of, sundays, teacher is, they did, truth and, vamp*, want talk, was there, when tea, worm
	-37: . bye, . sir, . why, 9, about money, are building, are nice, at college, band, because everyone, because of, bell
	-37: bit me, black golf, bring my, bus but, but he, cant sleep, chased me, chef, come but, copy, country ., died
	-37: easi*, feel sad, fine with, for week, going shop, gone ., goodbye ., goodnight, got star, harr*, harry, have bath
	-37: he brought, he would, her out, him he, his dad, im dying, in big, inspector calls, is on, is ready, its cold
	-37: keep secret, lad ., live*, mean ., my baby, my key, my prom, my report, nodd*, nodded, nodded off, not~bite
	-37: not~enough, not~people, not~smacked, not~understand, not~weird, nurse, of us, off in, on about, picked for
	-37: pounds ., properly ., said you, sank, school everyone, scratched my, sharing, sheep, shell, sick on, spee*
	-37: speech, spider, stranger things, sundays ., they go, tired because, up with, upse*, upset, worry ., you call, zoo
	-38: . bit, . come, abou*, about, adopted, bad i, bathroom with, boarding, boarding school, braces, bullied, clim*
	-38: contact, cool, crisp ., dark so, days i, doin*, doing, ella, fifa, forms ., front ., gard*, garden, girl at
	-38: go for, happen ., his car, his shoulders, in loo, it right, its too, jo, judge said, legs are, load*, loo and
	-38: looked, month ., mum i, my money, my wardrobe, nobody makes, nose bleeds, not~anything, not~dont, not~yet
	-38: now they, off wall, own room, part ., plastic ., ride, says ., scotland, sea, seco*, secrets, sell, shouts in
	-38: shower and, sill*, silly, sprain, sprain ., steve and, team ., thos*, those, threw me, throws, tom, tooth fell
	-38: use sharp, was sad, was so, week for, went for, whisper, write me, you bring
	-39: . more, airport ., anyt*, anything, at wedding, audi*, awkw*, awkward, been good, being on, bled, both
	-39: bridesmaid ., cant tell, carer put, charity, contact and, council came, dad i, dont understand, drawing on
	-39: dress ., each time, fed up, feel better, finally, for saturday, from council, grandad was, grav*, has his
	-39: has never, hasnt been, have be, he came, helped me, i brush, i shot, in laundry, is girl, killing, leg is
	-39: me hide, mum and, my letter, my tablet, never hurt, nobody told, not~5, not~fault, not~meet, one where, pepp*
	-39: popped out, prom dress, savings, saw it, school dinners, scot*, seconds, slow, tall*, taller, tatt*, taxi
	-39: that was, thing is, toma*, toof, torture ., turk*, turkey, up stairs, was funny, we booked, we laughed, when i
	-39: wobbly toof, word*, words
	-40: always late, and down, arms are, asleep on, bisc*, brother bed, bus is, call*, came see, can, chased, chor*
	-40: chores, cream van, didnt feel, for ten, fort*, friend sends, got engaged, got sorted, hear ice, hell*, hello
	-40: helm*, helmet, helped ., i won, i would, like ., like me, me tidy, musi*, my forever, my socks, nan, nearly .
	-40: netb*, netball, nil, not~lock, not~meat, not~nobody, not~scared, of hospital, on tin, or touched, paint
	-40: people will, phones in, please write, resp*, respite, same as, saturdays, she can, shelves, shelves ., snores
	-40: someone help, starved, stuff away, tables, tell him, thats normal, their own, they taste, tidy my, walk school
	-40: we leave
	-41: anyone here, are watching, at 10, back because, bake, be vet, bric*, brother said, can ., charity ., disc*, dyla*
	-41: dylan, emba*, end of, everyone and, everyone knows, fall out, gave it, get on, got nits, grandad ., handed
	-41: having baby, home alone, i belong, i handed, i held, it looks, ive got, know when, lava, like when, me about
	-41: me jump, me why, met my, mum says, my own, nearly, not~bad, not~drunk, not~hand, not~i, not~only, not~turns
	-41: on with, over me, own for, padd*, passed my, pasta ., plays his, red car, robbed, rules ., screamed ., seeing my
	-41: series, shy when, sleepover ., some days, soup ., spro*, tea is, temp*, that i, too hot, was dying, watching all
	-41: window it, wolf eats, write
	-42: . put, agre*, and home, and i, and me, and none, and sam, at this, baby photos, bana*, band ., bottle .
	-42: brother hid, but now, ceil*, ceiling, choking on, cree*, crisp, dent*, dentist, disco, driving, feel safe, felt
	-42: for charity, glasses ., got told, haircut and, he was, his head, is teaching, it gets, it me, jabs, letting
	-42: listened, live near, lol, lump in, my bed, my form, my jab, my jabs, need tell, new glasses, night before, no i
	-42: none of, not fair, not~fair, not~have, on crisp, people, queu*, queue, righ*, right, sandwich, sell me, she reads
	-42: spli*, tenner ., they havent, tire*, tired, under tap, wants know
	-43: . can, . nanny, . worst, 1, airp*, airport, and only, and read, anti*, brick, cafe, choi*, cried because, crime
	-43: dance in, dinners, do drugs, feel happy, fine ., finished, found out, full so, grad*, has big, has job
	-43: have dinner, held my, house and, i fed, i forgot, i look, i threw, i wish, in prison, in sling, its good
	-43: kill him, man is, many sweets, married and, mass*, my girlfriend, my haircut, not at, not~comes, once .
	-43: packed lunch, pictures of, pool, pulled face, remember what, round ., screamed, should be, slin*, sling, snor*
	-43: sometimes ., song ., tell mum, watch one, week, won ., you said
	-44: 8 ., accident, always get, am oldest, arre*, attack, be ., broken ., burned down, come in, dad but, did not
	-44: do they, dril*, drill, everyone else, eyes in, felt left, fill*, fish*, fishing, fixed, flat ., food tech
	-44: get jealous, go college, going say, got back, he laughs, he opened, helping, hes my, home ., hoover, i blocked
	-44: in at, is funny, killing me, laughed so, lead, leaving, live with, long ., lost, marc*, march, me like, my taxi
	-44: my toe, nits again, non, non uniform, not in, not~tuesday, pump*, she puts, sort my, swing, tech, terr*
	-44: under weather, uniform day, wick*, wicked, witc*, witch, year*, years
	-45: . optician, . train, account ., arm on, asks me, babi*, babies, babies ., bake*, best thing, bits ., blin*, brac*
	-45: but hes, called, carrots with, coin, cold ., could have, days im, deep end, did my, do not, dont feel, dont lock
	-45: door because, first day, for mcflurry, for one, from falling, go home, had nose, hat ., hate that, hist*
	-45: hospital and, i rang, i whipped, in this, it when, keeps nicking, knee, know rules, learning, looks at, me try
	-45: midd*, middle, muse*, museum, my favourite, not~all, not~at, not~im, old house, on monday, on sunday, paper cut
	-45: pasta, said its, see him, she kept, stay here, stay out, tea ., us on, waited, war
	-46: and he, and makes, and man, anything like, are doing, bank account, bat, brus*, called my, centre, changing
	-46: cooked, dad showed, does my, draw*, fear, fell out, for easter, gutt*, had three, has ever, he holds, her head
	-46: his belly, i drew, i never, i stopped, in town, it was, lock off, lunch, mcfl*, mcflurry, me here, more pocket
	-46: mum about, my mums, nobody here, not~cant, not~dad, of tea, on day, open ., owe my, pringles, rais*, same
	-46: shop on, sometimes, stressing me, they change, they gave, they told, were, with that
	-47: . tell, all of, all that, and im, attacks, be at, before bed, bunk beds, cats, conf*, food and, he took, hill .
	-47: i see, in bunk, in since, let us, not ., not~morning, one with, rule, share ., someone i, tablets with, that is
	-47: this school, up hill, want see, want stay, was not, when everyone
	-48: . where, aches, beac*, beach, been asked, bloc*, boat ., brother jumped, burp, buzzing, cried at, dont make
	-48: dont mind, friend ., has new, head is, his old, i passed, i stabbed, in june, in with, lamp, laptop ., loads, mad
	-48: my blood, nobody drinks, nose bleed, not~do, not~knife, not~stuff, only moved, phone at, present, ran, rules
	-48: she shouts, shes got, skel*, song, stressing, tackle, tell them, they changed, trainers, under bed, unfa*, unfair
	-48: we buried, with staff, work*
	-49: adop*, alright ., am doing, am never, are allowed, burg*, bus, card with, certificate ., chess, coul*
	-49: dead people, drew, drugs in, finger, for new, got new, got paid, guy ., hair*, have enough, him back, im little
	-49: in from, in rain, its nothing, jell*, jelly, list ., little terror, lone*, lonely, looks, lost in, match .
	-49: mum held, my foster, my plan, my wobbly, nobody gets, not me, not~of, only has, pat, race, said why, say if
	-49: see dad, sharing bathroom, squeaks, sure, terror, terror but, that song, they always, thun*, thunder
	-50: . cat, . shower, bed at, brother for, brou*, brought, cat ., fell over, havent ., help, i broke, i hate, i write
	-50: interview, is called, it made, jokes ., loll*, longer, my posters, new shoes, not~drinking, not~makes, pillow
	-50: private ., snack, straight, thank, thanks ., theres bomb, will it
	-51: am reading, annoying, battle, cant find, chic*, chicken, club ., fina*, for no, from school, gave me
	-51: got certificate, grum*, grumpy, i take, id die, if thats, log, made, me straight, nan and, no reason, not~one
	-51: not~reason, off if, optician, orange, out till, read*, sad, saw my, says im, she ran, squa*, sweets in, they dont
	-51: they lost, tip, vet, want dog, we won, when mum, workers
	-52: 18 and, bed when, bus pass, but, can ring, can stay, carer makes, cent*, cook, cros*, feel left, forever, gues*
	-52: have phone, him off, hoov*, hurting myself, id kill, killer, laughing, light, like log, love it, lunc*
	-52: me brother, me go, mud, not~hurting, odd socks, on fridays, on there, past*, picked ., puts my, rain .
	-52: school and, she loves, tablet, took me, was asleep, with people, write him, yes
	-53: at 9, cake, checked and, choking, clas*, daft, drive, home*, june, laptop, laundry, lego, living here, make us
	-53: my finger, my mate, over it, picks me, see you, someone tell, sore ., stayed up, table ., thir*, told them
	-53: was ill
	-54: after school, art ., be uncle, better ., computer, everyone in, flu, going out, guessed, hold her, i fancy
	-54: jealous when, little ., my carers, not~guessed, not~long, not~time, not~touched, of dark, pick me, ring me, seek
	-54: send me, sit next, talk my, there and, trai*, with school, worried
	-55: always in, am fine, arm was, banging, beam, bridesmaid, bruised, college ., frightened of, haha ., hid under
	-55: i miss, i turn, im bit, much ., my bus, new school, not enough, of her, off beam, on bus, on tuesday, said .
	-55: said they, sir, sleeps on, surprise, taxi ., they whisper, things are, toe, too small, trip*, wont answer
	-56: all by, are too, base, bathroom by, because we, blood and, bunk, card ., carrots, cert*, certificate, croc*
	-56: expl*, fainted, hate it, headphones, heart, injection, know my, lives in, looked after, me laugh, ment*, murder
	-56: near*, not~away, not~contact, of when, on friday, onio*, onions, reading ., slept like, snac*, so bad, spel*, uni
	-56: want leave, we are
	-57: aunty wants, brother comes, chas*, cour*, defence, doesnt drink, for my, gym, he talks, head off, her she, i beat
	-57: if my, im off, inte*, it under, more time, name wrong, noisy, not~cook, not~day, not~has, on way, park ., pink
	-57: pushed me, reading, roof, school with, team, this house, till im, want move, want people, was, what we, when will
	-57: would ring, wrong and
	-58: . do, back from, be in, beat, everything again, foot, go bed, guitar ., he pulled, headache, hot ., how use
	-58: its being, jab, made her, map, me lift, my friends, nothing do, not~bullied, scary, sits with, thing ever, up bed
	-58: was in, we watched, where i, with everyone
	-59: because mine, blew, blocked, bomb of, canc*, contact day, cross, eat his, face ., grow, help with, her mum
	-59: hides under, house not, i grow, milk*, not~thats, out with, pock*, pocket, pocket money, she always, she found
	-59: shed and, surp*, swin*, tells me, walk .
	-60: . nothing, ache*, ball, bike and, bori*, boring, carer took, chair ., come for, contact ., drum*, drums
	-60: for sunday, fore*, ghost in, he threw, im on, is making, joke and, mick, not~gets, not~hits, opti*, out and, pass
	-60: photo of, reads, sunday dinner, talk*, thats fine, we did
	-61: big school, by mistake, can my, drawing ., excited, fed, fix, go my, guit*, guitar, hayf*, hayfever, head*
	-61: letter ., love him, mistake ., my mum, not~me, not~says, present ., school on, seat, seconds ., sniper, so far
	-61: tack*
	-62: . in, about it, ask, brai*, got her, jokes, kill for, knife and, massive, me cry, miss my, not~run, on holiday
	-62: on their, said that, seri*, sharp knife, show, sit with, snip*, they would, uncle is, we made, we put
	-63: and you, appl*, boat, broke down, brought my, defe*, egg, haircut, in back, meeting ., mini*, my brother
	-63: not~like, not~myself, not~touches, now ., out all, painted, peas, plaster, strict, telly, turn 18, tv, up on
	-63: we went
	-64: ages ., as me, cant i, in fridge, job, kills, out when, phone when, planes, saturday ., stuffy, which is
	-64: why cant
	-65: bore*, bored, choc*, chocolate, counsellor, die for, door for, fixe*, getting married, he leaves, hide my
	-65: i leave, i wasnt, in among, its still, letting me, not~mates, post*, staff held, take my, without asking
	-66: boar*, breakfast, eat breakfast, full, i need, i sleep, is having, its been, me bed, not~again, not~my, not~party
	-66: revi*, said done, scar*, took us, tort*, torture, weat*, weather, you ask
	-67: after me, birthday and, cupboard and, fanc*, fancy, firs*, first, for year, it if, lol ., mist*, not~its, once
	-67: oran*, pushed him, put it, reads us, round it, shoo*, soon ., thank you
	-68: bowl*, danced, he told, homework ., i laughed, i went, joke*, look after, much, murd*, my window, nobody hits
	-68: not~drink, rang, sang, shoot, we let, wolf
	-69: amon*, among, among us, bike, five, get picked, its hot, lear*, made up, nervous, please can, school ., shel*
	-69: strongest, strongest thing, they are, was no, when people
	-70: asked if, football ., hill, im fine, left my, my knee, nobody i, not~telly, show ., they check, will, wobb*
	-71: 18, and had, behind my, care, come and, going be, he didnt, her in, hes all, middle name, not~drinks, tie .
	-71: want know, who knows
	-72: about my, because it, i only, id sell, it went, kitchen at, lapt*, lights round, mums boyfriend, my social
	-72: pretended, says i
	-73: and miss, can someone, fight, hair ., held baby, im 16, jeal*, jealous, money in, shy, tell her, too much
	-73: was little, worst thing
	-74: am on, at end, came, exci*, his crisps, ladd*, ladder, meet*, meeting, next door, normal ., not~gang, on sundays
	-74: proud of, went off, wifi
	-75: . doctor, glasses, it down, jumps, movi*, moving, my ears, nicking my, passport ., repo*, report, try
	-76: again ., case she, council, granny, i feel, jump ., my nans, opened door, with me
	-77: . scared, art, dont get, fast, he sleeps, in wrong, june ., no drugs, shouted, stayed, up in, will get
	-78: because my, by myself, calling, college, figh*, had have, in meeting, laugh .
	-79: . will, danc*, do my, drawing, going on, have never, laughing ., light ., me be
	-80: . our, every week, get flat, he keeps, knows me, room for, shut up, watched
	-81: . since, club, homework, i help, not~phone, time .
	-82: and got, are dead, cred*, credit, drau*, draught, got hold, i used, im credit, keep my, ok ., said yes, singing
	-82: two
	-83: not~big, pound ., six, spid*, teddy ., you asked
	-84: butt*, could, he never, talk about, wanted, will i, with my
	-85: . nobody, and dad, lets me, they send
	-86: anno*, card, dete*, falling off, i wanted, move*, say what
	-87: . who, at night, chan*, rain
	-88: bigger, not~anyone, us do
	-89: bigg*, can do, see my
	-90: box ., its private, nerv*, robb*, when my
	-91: change, class ., cooking, my mates, not~wait
	-92: . no, fell asleep, helped, kind, me eat, me pictures, me sleep, talk, we
	-93: all way, arm and, be there
	-94: . that, is proud
	-95: bomb, help*, sing*, so can
	-96: checked, left out, someone who
	-97: best, lost my, talks
	-98: and it, and we, found me, my carer, sore
	-99: fair, help me, me how, not~hes
	-101: can i, good, joke, me off, moved
	-102: atta*, baby and, for tea, i want, sleepover, want my, water bottle
	-103: miss, they talk
	-104: big, fine, me what
	-105: . dentist, not~drugs, prou*, proud
	-106: crim*, my stuff
	-107: #plays, cried, fish
	-108: kill*, read
	-109: form, knob, tidy
	-110: cant wait, it back, late
	-111: prom
	-112: not~hurt, worr*
	-113: told my
	-114: i could, i dont
	-115: told off
	-117: soon
	-118: let me
	-120: my teacher
	-123: i love
	-126: what if, would like
	-132: new, pain*
	-133: off for
	-134: my old
	-135: happy, said sorry, tell me
	-141: do i
	-152: by accident
	-153: #play
	-161: . what
	-166: won
	-172: i like
	-176: shot
	-194: #story
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
