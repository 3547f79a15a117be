/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -138;

const list = `
	154: . ive
	153: man
	150: burn
	148: by my
	147: what
	143: . carer
	140: game
	137: mums
	129: he
	121: skin
	120: not~back
	119: goes, gone
	117: cries
	116: pen
	115: they
	112: pills
	111: . if
	110: of it
	109: what*
	108: help ., i know, not~safe, self, tell .
	107: . everyone
	106: . been, aint, calls me, wont
	105: . on, blad*, cooker, do it, only
	104: my face
	103: addr*, dont, give, kid
	102: dad, laughs ., they*
	101: blade, say i
	100: i do, who
	99: for good, friend is, has got, legs, till, weed
	98: get, kept, through
	97: its fine, look, some*, us with
	96: . teacher, down, him, picture, someone ., up and
	95: . big, back, bent, blee*, hand, holi*, kill myself, my skin, pants
	94: 14, at work, ones .
	93: how, im at, last night, on in, on me, them, we eat
	92: hits, my legs, not~came, ones
	91: be, gets, lads, unti*, until
	90: dads, did it, i dream, my arms, wrot*, wrote
	89: black, brothers, my brothers, sinc*, since, they lock, wish
	88: hear, how ., killed my, stuff
	87: barr*, brea*, deal*, face, gun ., matt*, want die
	86: hits me, it all, kids, slap*, we use
	85: happen, hurt, isnt, lad, lie, met on, that ., today .
	84: case ., my contact, need stitches, sex, stea*, this
	83: bad, bruises, cans, if, its my, its secret, spoo*, use
	82: be dead, die ., i set, nothing ., toni*, trousers, whats
	81: bags, because nobody, something, tied, water ., we have, wrong .
	80: . boy, cant, dentist it, lock*, mark*, marks, me with, secret ., stand, was swing
	79: boy, burns, but it, dadd*, mate is, on news, want blow
	78: 12 and, more ., my period, not~right, on phone, pan, sleep, swal*
	77: bath, car, gave my, go, some, spec*, special
	76: came*, carer told, days and, girl, i let, it off, long, not~see, reads my, say yes, sit, stick, went out, whis*
	76: why .
	75: calls, crack, cutt*, cutting, days, didnt say, feel like, floo*, floor, if we, im too, lady, leave, lighter
	75: my fingers, puts, rest, stan*, they call, trou*, wris*
	74: arms, bruise ., i hide, life, people im, says she, sell*, shed ., they cant, thro*, worse, wrap*
	73: . theres, he says, im with, live in, out ., out window, peoples, so we, stop ., time*, wet, without me
	72: breathing, bridge, god, had eat, his hand, leg ., pill*, she told, slee*, sold, wants, was accident
	71: doctor i, drugs ., eyes and, i hear, i heard, is bent, kiss, me ., not here, not~tea, nude, of what, pant*, pull
	71: put, thin*
	70: . kms, carer drives, dinner, fag, heard, her, im still, is for, kms, men, my school, nobody knows, not~knows
	70: not~shop, out, ribs, wake up, who tell
	69: am in, are all, at tea, it on, me again, or i, slapped, turned, whee*
	68: . she, agai*, count, fat, in van, life ., me down, money ., not~bath, of bus, play game, somewhere, times
	68: toothbrush, uncle wants, until it, wardrobe .
	67: . took, about doing, all time, enough ., had tell, i check, in car, is full, it my, lump, meet, my body, pants .
	67: pub, shower ., there was, we found, wife, worse .
	66: . house, bott*, dead ., dirt*, dirty, hold, i didnt, it every, my pen, napp*, not~looks, not~write, of them
	66: pick up, pictures ., prac*, pushed my, ripp*, ripped, too ., turn, uncl*, weird .
	65: 3 days, bein*, being, by, carries, dark ., family now, hard i, i no, into my, marks ., my dad, myse*, myself
	65: new family, night, nobody ., not~yes, off and, on her, pack*, shout ., sold my, started, wee, wrapped
	64: . grandads, ask my, at me, be one, bed is, belt, card and, cuts, hate myself, he said, into, lyin*, lying
	64: money on, my shoulder, new lad, not allowed, not~out, not~will, now i, pipe, powd*, powder, sear*, shop for
	64: shoulder, sick ., turn*
	63: . only, . uncle, and people, box with, carer never, cooks, drunk ., feeling, for him, gas, go sleep, he puts
	63: hit me, how i, id be, little brother, mate, neck, nobo*, one more, paracetamol, she, toilet ., told nurse, up .
	63: what dad, woma*, woman
	62: 11, all ., bed with, foil, girls, inje*, like ghost, my dinner, not~wake, off, para*, pay, period, purpose .
	62: quiet ., teac*, was playing, when hes
	61: acid, and left, are always, behi*, behind, dad hits, days ., for bit, glasgow, glasgow ., havent got, i listen
	61: i put, is always, knife ., laughs, looking, period ., petrol, quie*, quiet, says, scis*, scissors, sick all, stai*
	61: us ., with him
	60: . daddy, battered for, everyone is, hand on, he comes, heav*, i saw, me under, more when, not~stop, pen .
	60: plasters, pour*, rub, supp*, touches me, unde*, walk, when shes, with her
	59: . girl, . little, . theyll, . we, am frightened, asle*, asleep, brother is, camera, clea*, did that, have one
	59: houses, it, lip, nobody came, not~be, not~curtains, not~why, pict*, play, press, pub ., save, sleeping, squeeze
	59: stairs, staying, theyll, we cant
	58: always at, cras*, dying ., fall, food, goodbye, gos, he killed, hous*, i had, it i, ive picked, machete, man on
	58: my pants, not~dentist, olders, poin*, serv*, slapped me, staff hurt, took, warm, written
	57: accounts, hates me, have not, hid in, last year, medicine, my xbox, pulls my, room ., sandwiches, show*, station
	57: step*, tonight, up my, warm ., weekends ., would of
	56: . id, alre*, already, and ask, and says, bed and, can not, daddy, dirty ., he made, he makes, his mates, home
	56: in assembly, is and, is scared, letters, mine ., my ribs, nobody asks, nobody looks, pulls, says its, searched
	56: she cant, thinking about, toot*, trea*
	55: . is, . lady, and made, bleeds ., born, bother, bullets, buys, come ., comp*, covered, for ages, he does, his
	55: hold ., i bit, if im, keep, not~would, on bridge, out my, send*, smel*, told, two days, was me, when man, wind*
	54: am scared, and shes, arms ., cold and, door, door off, fami*, family, get toast, hers*, herself, hide, i said
	54: i took, im gone, keeps, like bath, mums ., need talk, not, of dying, outs*, outside, saw stars, sock, suic*
	54: they tied, touch ., use socks, vodk*, vodka, wake, washes, with pan, your*
	53: . whats, ago, and not, and one, as long, banged, because i, blac*, cant go, does ., drug*, drugs, gives me
	53: hate my, how many, im proud, it so, jump, left with, letters ., long as, mach*, man ., my chest, my toothbrush
	53: nobody would, not~born, not~clean, not~for, not~him, not~them, say ., see ., she says, sheets, there, they went
	53: told i, twisted, wish i, wrong way
	52: acco*, am hungry, blue ., breathe, chri*, christmas, diary out, do things, favour, handle, i clean, in park
	52: in there, it away, ive, living room, my diary, near, not~down, not~from, not~now, open my, over and, paki*
	52: pakistan, petr*, purp*, reme*, shak*, sleep in, smashed my, smells, stars, stars ., steak
	51: ambu*, ambulance, at party, counted, cousin makes, do sex, face and, first time, football but, goin*, going, grown
	51: him i, i aint, im covered, is being, last, messages, miss school, not had, not there, not~got, not~want, of me
	51: pram, pram ., push*, she tells, skip, split, split ., telling you, there ., thing, unit, walk in, we hid, we miss
	51: weekends, wher*
	50: . three, and laughs, and went, brother he, brui*, cant talk, close, come when, falls, feeling when, friend has
	50: full of, get married, here ., his house, i been, im done, im scared, its all, knee*, mean*, memo*, mum, my top
	50: not safe, ran from, share one, she went, stab, thats where, three, touc*, will live, you wont
	49: . at, 200, 4, 5 days, battered, being hurt, benc*, bench, biscuits ., black eye, close my, curt*, curtains, do is
	49: dont look, door ., dres*, drow*, ear, end, everyones, foster carer, gold, goog*, he plays, hold on, hours .
	49: im being, is at, is not, its for, its getting, kicked my, listen, me, mr, never see, not~dog, not~where, not~which
	49: parents evening, quick, real, remember, shes, so nobody, stil*, still, swit*, three staff, till it, we do, wont be
	48: . dont, . foster, . please, 11 ., about who, address, and what, anymore ., biting ., black ., bugs, cant stop
	48: cares, go school, gran is, guy, heaven ., holiday, holiday ., i done, i left, i pull, kept bit, last time
	48: little ones, mile*, miles, my medicine, my trainers, need help, nobody will, noises, not~around, photos ., prom*
	48: say im, shoe*, shoes, shook me, shut, sims, steal, tell, thursday and, up from, want cut, want her, wash my
	47: . baby, . mum, 100, aint got, arm ., asleep ., been wearing, brot*, carers have, child, chos*, clic*, cryi*
	47: crying, cushions, cushions ., dad did, didnt do, dream about, favour ., get changed, give me, hall, he broke
	47: her car, holidays, i nearly, i wear, im ten, in our, knife from, looks after, nobody, not~in, not~took, not~walk
	47: of times, pair*, pairs, pairs of, preg*, pregnant, ready ., ruin, side, spoons, staying ., teachers, that isnt
	47: them all, they think, this after, this week, till i, tummy ., wearing same, will do, would have
	46: alarm on, bleeds, bullets in, chuc*, corn*, corner, food ., from mug, going ., gymn*, gymnastics, hes hurting
	46: hurting, i guess, in sock, in toilet, keep going, kitchen and, lesson, lock door, make it, mark, meant, mum .
	46: my head, my self, on and, one who, oops, oops ., pare*, parents, phones, plants, please, posters, ring school
	46: safe, said lets, scratching, shif*, someone at, they beat, this time, week*, with baby, writ*, wrong when
	45: aliv*, alive, and told, at christmas, band*, bank on, before he, case, check, clean, coming, cries ., dads got
	45: ears ., eye, food bank, get out, her own, his phone, i couldnt, i snapped, in here, is 30, jump but, leaves us
	45: me she, me take, moto*, motorway, my game, my wrists, not~coming, not~more, not~talk, one way, only thing, open*
	45: opening, or nothing, person i, phone charger, put his, put in, scared at, sink, stairs and, sunday, supervisor
	45: taki*, taking, they laugh, theyre, touches, want hurt, want kill, want turn, when, wrists, you read
	44: . ask, 13, am ., and foil, answ*, bath is, changed for, checks if, dad punched, didnt want, dog ., dream
	44: drives us, esta*, estate, everything i, falls over, faul*, fault, feel, for everything, gate ., heads, house is
	44: i wash, i wet, i wrote, if you, insu*, insulin, it last, kian, killed, laughed ., lose, lost property, married .
	44: months and, mum is, my arm, my insulin, not~hot, of bins, over*, poured, property, sharpener, slur*, swallowed
	44: talk ., took ., two pairs, video ., want get, we can, wet bed
	43: . i, . said, am always, arm, asthma pump, at lights, baby, brought back, can tell, cans ., debt, do shopping
	43: drea*, drops, football coach, funeral ., get told, goes wrong, grabbed me, gun, hes, hide in, i bring, i burn
	43: in bin, little boy, living with, miss i, mummys, my football, nana, nobody took, not~bother, party ., pick, shap*
	43: she threw, slept in, spring, staff was, stuck my, teeth are, things, top of, under in, watch ., we live, wear two
	43: when you
	42: . mums, . nana, . they, again, all sorted, and see, asked god, at us, bats, better off, bin, boxing club, boys
	42: coming house, cush*, dad says, down stairs, felt better, flin*, gang ., get this, givi*, giving, go ., got no
	42: hair out, heads ., her legs, hold and, home from, i walk, is never, it makes, jump off, knocked, knows im, lift my
	42: locker, lorry, me all, me any, me there, met, mobi*, my hands, my nan, name ., nann*, nanny, new ones, nicked my
	42: not~after, not~asks, not~remember, off floor, pin, promise not, reco*, shoes on, shopping and, so im, spri*
	42: started doing, stay behind, stay in, theres, toil*, told im, told miss, too late, under, us when, wasnt ., who did
	42: window, you are
	41: allowed talk, always out, app, been born, collar, drun*, drunk, face was, feel*, fist, garage ., hair so, hates
	41: have say, her bed, her with, hes coming, his friends, i found, idea, im 9, it bleeds, keep having, looking .
	41: mum went, my address, my collar, my cuts, my mouth, my neck, my whole, not~looking, not~times, not~when, of soup
	41: one, out on, pinn*, pinned, ready, sending, small ., stays, stop, teacher, thanks for, they hold, toilet, told not
	41: trus*, unit ., unle*, unless, waiting for, we stay, would .
	40: . its, acts, age, am i, baby*, buy, cousin, even*, evening, fag in, gel, gets my, gets out, girls ., got asked
	40: group, have no, hitt*, in pram, is it, is party, keep warm, lorr*, love you, man i, me and, me because, me sweets
	40: me watch, mug, my class, nappy, not~ring, not~water, not~wont, on purpose, phone so, purpose, put hot, right and
	40: say, see myself, sit on, so he, survive ., sweets for, ther*, they look, thing i, three days, tongue for, touch me
	40: was dog, wear long, will be
	39: . there, . theyre, . two, are making, at his, bag is, birthday ., bit and, bleeds and, boot, boyfriend, broke in
	39: but they, christmas ., desk ., did bad, eat, eate*, eaten, ever*, flop*, floppy, flush, for joke, for losing
	39: for them, get me, glasses broke, grandads friend, he knows, heaven, hims*, himself, hole*, holes, i buried, im
	39: kitc*, kitchen, laugh when, little sister, mattress, not~nothing, not~september, not~top, of my, or, out in, park
	39: picks us, pump, she falls, shoes and, sick every, tablets, tash*, tasha, that he, they never, thin, tho, till .
	39: time i, train and, up unit, upst*, upstairs, us up, was told, we only, what he, wheelchair, wors*, worst child
	39: write that, xbox and, you ring
	38: . when, about ., am bad, and his, and searched, at dads, at school, birthday money, cant see, cash, dares, dug
	38: feel bad, feel sick, find her, finish, for hours, go in, going happen, headlock, her i, his eyes, how make, hurt*
	38: i drink, im only, in all, in headlock, is only, it and, it now, it wont, keeps falling, lips went, locked in
	38: loves me, me so, mother, nothing i, not~seen, off when, pay ., pile*, poison ., quick ., said go, said he
	38: said say, sells, step, suga*, sugar, swap*, swapped, they say, thie*, touching, twis*, vape*, vapes, wast*, waste
	38: waste of, watching, where it, worried about, you but
	37: . carers, . dad, . his, . lol, 13 and, alive ., at easter, at flat, bags packed, beca*, because, bottle
	37: bruises on, burns on, cove*, dave, ex, few, for help, futu*, future, got burn, grow*, happen me, has had, have
	37: he bought, he buys, hidi*, hiding, i started, i swallowed, in drawer, in garage, is 3, is so, it from, its how
	37: left alone, liked it, lips, make me, me kiss, my name, no food, not~funny, not~future, not~hospital, not~lights
	37: plays with, reac*, rest*, restrained, rid, run ., see me, she forgets, spoon, support, support worker, than
	37: they talked, tied my, times ., train, uncle says, walk*, water because, with them, worker .
	36: about abuse, abus*, abuse, abuse and, acid and, and hungry, and no, at cars, bath*, been sleeping, bottles, boyf*
	36: bran*, danger, dare*, dinner at, does it, dog if, eats paper, empt*, empty, fighting, flat, for guy, for someone
	36: from home, girl i, go with, happened ., i hurt, i jump, in danger, in maths, in sink, is shut, ive had, kid .
	36: know you, leas*, maths ., me lol, me when, my stepbrother, not~true, number, of weed, off him, on facetime, on top
	36: our hands, past, pshe they, punched mum, scarf, school they, screwdriver, selling, sent get, shut ., so it
	36: some of, stairs ., stepbrother, suicidal, toilet and, toilets at, trust, us for, virg*, virgin, want it
	36: weed plants, what would, window ., worker at, would happen, wrapped in
	35: . gas, . would, after sunday, and threw, ask before, battery, bingo, blood on, cant hear, choked, coat*, coats
	35: come my, contact when, couldnt get, cream on, crushed, drawer and, drinks, drown ., eat with, eats, faints
	35: feeling like, glas*, got his, hear ., her boyfriend, his face, house ., how far, i dunno, i make, im 10, in boot
	35: in holidays, in night, like he, look in, me being, me where, my life, my lip, my mother, my turn, nearly drowned
	35: nobody cares, noti*, not~cares, not~doctor, not~parents, not~since, not~without, ok when, on floor, on this
	35: only me, passport and, phones ., plan*, ripped my, room in, says her, she faints, someone on, stuff in
	35: swallowed battery, tell school, tho im, together ., wash, where, white, you come
	34: . hes, . my, 40, ages ago, always asleep, anot*, another, are asleep, at home, bingo ., book ., brother at, brow*
	34: but its, call him, came look, checks, clicked, crisps, dads i, dare, date, did with, dog but, dont no, down there
	34: drowned, early ., everyone at, facetime, for after, friend, go at, go i, got in, grip, hairbrush, happen my
	34: he calls, he goes, hospital ., how get, i give, i lit, i talk, im in, in bathroom, in cold, in day, it coming
	34: its not, keeps my, live, lot are, man and, mate has, me home, mouth, mum didnt, nice when, no money, not my
	34: not~answer, not~by, not~kids, not~move, not~open, not~review, now and, nude*, nudes, of food, older boy
	34: on bonfire, peop*, pretend, prob*, problem, pushing, rape*, raped, road, shan*, shank, shelter, shift, so
	34: someone is, stepdad, swallow, take turns, tell you, tells everyone, they tell, uncle, us she, van ., wall, want be
	34: was dark, wash*, watches me, water on, yard, youre
	33: . he, . nan, and phone, assembly because, at services, bag in, bath ., be good, best*, betw*, between, blok*
	33: brother and, chest, clos*, cry and, dads and, dont ask, dragged, drin*, for ., for everyone, front door
	33: getting worse, goes ., got worse, gree*, hall and, held ., hold me, i kept, im working, in heaven, in her
	33: in middle, it be, it in, leave me, lip ., mans got, me he, me im, me its, more he, mout*, mums and, my support
	33: my throat, needs, not~evening, not~if, not~room, not~trust, only for, out loud, picture of, pills and, plac*
	33: room and, ruler, say he, services, share, she acts, should lock, shows, shut*, skir*, skirt, sleeve, smell it
	33: so id, stays in, stev*, steve, they made, thing and, think ., think about, think i, told teacher, tonight .
	33: trampoline, want wake, wants my, went blue, were on, with, word, you
	32: . how, . mummy, 3 kids, 30, about suicide, after he, all my, asse*, assembly, at bingo, at mums, bag, be better
	32: breathing ., burn on, by window, cant*, canteen, carer tells, cousin gets, delete, different when, door when
	32: enou*, enough, for pe, for two, four of, go gym, got added, hammer under, held me, her funny, here so, his name
	32: hold my, hold*, holidays ., i ate, in, in my, in school, is getting, is reading, it doesnt, keyw*, keyworker
	32: kneel, kneel on, knife under, line*, lines, mirror ., my keyworker, my nudes, my placement, my teddy, myself sick
	32: not toy, not~straight, not~toy, off her, off trampoline, on radiator, on rice, picked up, plan, punched me
	32: reading this, said, say she, sham*, shar*, share bed, sign*, special juice, stat*, station ., suicide, swing but
	32: tea on, they threw, turned my, uncles, visitors, was bleeding, was good, watch them, wedding ., weeks and
	32: went floppy, xbox, yes .
	31: . kyle, . new, . sharpener, 12, 60, afte*, after, all i, and calls, asked what, be off, beat*, been here, born .
	31: broke my, bury, cam, code, come, comes ., crew, cry ., date on, drown, for monday, for when, get done, going stab
	31: green, have write, he laughed, helps, him at, him in, holidays and, i owe, is off, jumping, kill herself
	31: knocked out, knows where, kyle, last*, less*, listen ., locker ., looked at, me for, me over, me rub, meal
	31: my back, my trousers, not~buy, not~dying, not~make, not~period, not~sofa, numb*, of him, on card, on minecraft
	31: once and, ones are, owe, person, ringing, room but, running away, scab*, screamed at, she is, she wont, shift .
	31: sister had, smokes weed, step dad, stepdad says, stop when, swap, takes it, talking him, teacher asked, tesco .
	31: them my, thre*, vids, watching it, weed with, wond*, wrestling, you want
	30: . by, . dark, . like, . social, . staff, after my, answers, anything ., asks, assembly and, baby ., bean*, beans
	30: been on, book for, boyfriend says, cere*, chai*, clin*, corner shop, cried and, dont go, drowned my, every day
	30: film was, for, get held, going finish, group chat, half sister, has sleep, have bag, hes booked, his lighter
	30: horrible ., i liked, i slept, im late, im rotten, im tired, in group, in pshe, in september, is red, it wasnt
	30: itching, its like, its metal, leave my, like its, liked, live now, lives ., lot ., mans, metal and, money, mum or
	30: my dads, my half, my wrist, name, nan gave, nan lives, nobody checked, not~allowed, not~checked, not~night
	30: not~said, not~waiting, overdose, overdose ., owe them, park he, pe, people say, playing, please dont, pray*
	30: prayers, pshe, rail*, read this, reading about, recycling, she fell, she will, since tuesday, smell, soma*
	30: somalia, something i, sting, streets, thei*, they cut, thief, thief ., trapped, twisted it, waiting, weekend .
	30: were he, wheel, wire, with belt, work in, would be, wrist
	29: 7 and, about him, again he, all be, and goes, bath time, be my, blow, blow up, buy me, cant write, cleaner, clou*
	29: clouted, coat, crashed, crashes, dele*, doub*, dress for, ever and, fat ., feel nothing, flat and, flic*
	29: following, for fun, game with, get chips, get rid, gett*, getting, goes in, golf, have pay, have secret, her voice
	29: hide*, hides, hot sauce, hotels, hotels and, i might, i punched, its funny, keep quiet, kisses, lady who, late .
	29: lesson ., like*, little bags, load of, machete in, mattress and, me hotels, my age, my step, my year, nails off
	29: never gets, nigh*, not~breathe, not~lift, not~thing, not~way, now, older boys, on table, own ., own car, papers
	29: parts, parts ., pinc*, please help, point, points, police came, practise, private parts, pull my, ruler ., sauc*
	29: sauce, scared ., secu*, security, shouts at, shows me, side ., sister and, sorry on, spends, stayed at, supe*
	29: swol*, tell miss, tickles, tin of, towels, want ., washes me, way ., weig*, were off, will tell, with cold
	29: with water, wont have, yard .
	28: . five, . old, . swimming, 18 ., 999, 999 because, again because, agency, back and, back door, beaten, been
	28: behind me, belt ., boug*, bought, bring it, brother ., brother again, brother makes, bush*, bushes, charge .
	28: come home, counts, crying ., does*, doesnt, drawer ., drugs and, fell ., flig*, fun of, gone ok, had ring, hammer
	28: he found, he picks, he still, he touched, he wont, him every, him for, him up, himself and, his room, holds, i rub
	28: in bushes, in shed, its in, its what, knic*, knickers, locks, loft, make myself, me see, me they, mouth with
	28: my uncles, nearly did, needles in, night and, not speak, not~ask, not~leave, not~sort, not~telling, of bottles
	28: ok i, out his, pe ., perf*, pigs, placement in, plan be, practising, promised, puts his, razo*, ring 999
	28: row about, said it, screwdriver in, slap, smells my, somalia and, step over, stin*, stood there, stopping, stuf*
	28: tablet and, their, them and, they held, they know, they will, thing ., told dentist, town*, towns, trousers and
	28: was horrible, was short, watch, which one, wing*, wings, wish*, wishes, with ., without it, you will
	27: . girls, . grandpa, . ill, 31, 6, after ., always people, and lock, anym*, anymore, are waiting, ask why, at some
	27: bad day, bad for, bald, bandages, be nice, been told, bit of, black and, bleed and, breathe ., bruise, can smell
	27: carer and, carry, chec*, choke, come school, dad let, days on, do if, done it, driver, drove us, flings, flings us
	27: from cat, girls in, go his, gold ., got one, grandpa, had hot, had talk, has burns, has no, he carried, he stopped
	27: heel*, heels, heels ., hell, helps ., her story, her tablets, him ., him after, i cross, i poured, i tied, i was
	27: im giving, im like, inca*, incase, is my, it helps, it is, jack*, jumper, know*, knows, last one, like way, mcdo*
	27: mcdonalds, me dead, me say, mum took, my college, myself bleed, not~anymore, not~camera, not~carried, not~clothes
	27: not~food, not~say, not~washed, old lady, on hot, on train, only when, opens, or else, outside school, phon*, quic*
	27: raw, said dont, said stop, school every, see what, side of, sister now, sock ., some man, stabbed my, story, stum
	27: sunday ., takes, tap, tent, thoughts, time ill, tumm*, tummy, ugly, used do, videos, was off, wees, when her
	27: when nobody, with anyone
	26: . all, . something, about walking, at table, august and, be cut, because he, bent my, bleeding, blood ., bonf*
	26: bonfire, booked, bruises from, building, bum and, came back, carp*, carpet, changed, chew my, choice, class is
	26: cleaned it, collapsed, day for, diar*, diary, did ., did something, dinn*, discord, dont let, door at, drinking .
	26: easy, eat and, end it, favo*, fence, fetc*, fire*, floor and, for meeting, for weeks, friday, front of, going jump
	26: got battered, got job, got me, got petrol, grandads, had go, happens when, harm, has her, he asked, i ask, i asked
	26: i chew, i collapsed, i stand, if he, im stressed, in science, is 14, is packed, kiss*, knock so, knows it, legs so
	26: lot, lot of, make you, mess, much longer, mum takes, my funeral, my hed, my underwear, my voice, no ones, nois*
	26: not come, not~but, not~mind, not~plays, not~watching, now there, now we, on live, on snapchat, outside .
	26: photos of, prop*, raw ., room with, say wait, scratch my, self harm, sing song, slide, sometimes i, special knock
	26: starting, stop now, stressed, stressed ., table, tent ., they didnt, they got, they sing, tomo*, tomorrow
	26: underwear, up by, vapes ., washes my, weed in, when staff, who runs, with shoe, woman ., wooden, you lot
	25: . life, . you, 9 ., after college, again on, against, and ring, arms and, be wife, bed ., being funny, bridge .
	25: butchers, check under, coming back, couldnt, cup ., cut it, dang*, dead and, die, drives, drop something, ear and
	25: embarrassed, fiver keep, foll*, fune*, funeral, funny but, has found, he has, here keeps, his bed, husb*, husband
	25: i throw, in hall, in loft, it ., joki*, joking, knee on, leaves door, lets, lies, life is, lines on, long time
	25: makes my, making something, mates mum, me if, me in, me messages, messages at, mone*, my nose, my wheelchair
	25: nan says, nappies, neighbours, no shoes, noise, not~else, not~his, not~joking, not~listen, not~shoes, on .
	25: on back, panic, ran away, rob, said bye, she cries, she drove, sofa and, spic*, still did, stoo*, stood, stood on
	25: take, think its, think thats, through my, time im, tired of, trouble ., wait until, watching ., wedd*, week she
	25: wich, wine, with lad, wont need, yell*, yellow, you do
	24: . boss, . im, . school, about what, and leaves, and men, and never, and shut, and take, asleep so, auntie says
	24: away when, bag of, banged our, bed, beep, beep ., behind bins, boiling, brown ., buil*, by bus, carried on
	24: cat and, clothes were, clum*, clumsy, clumsy ., coat ., coug*, could go, didnt know, dies, dont tell, finds out
	24: for laugh, for you, fork, glass in, gloves and, got list, got stabbed, grown ups, he finds, heads together, hedge
	24: her foot, hock*, hockey, hurt so, i sent, im worried, in case, in church, into door, it out, its safe, key .
	24: left us, load, long i, me coat, me cook, me hospital, measuring, measuring me, medi*, milk ., months, morning .
	24: mouth ., my bedtime, nappies ., neck and, need get, night for, no clothes, no top, nobody else, not~keep
	24: not~toilet, now because, now but, of kids, old foster, old woman, on him, our heads, phone and, piles, piles .
	24: rats, rats in, room has, round me, sat on, saw him, say who, she laughs, shes 12, shower at, sister because
	24: so she, talk and, teacher texts, that nobody, they hit, they shut, thinks its, tight, till friday, time, tin, toes
	24: top on, touched me, tummy is, twin*, twins, uber, ups, us if, waiting ., we was, we will, weed and, where she
	24: whistle, wipe*, with fork, with hairbrush, work and, yes three, you move, your neck
	23: . four, am 15, am one, and last, are for, at library, baby so, bathroom when, bed because, begg*, bleed, bloke
	23: boyfriend who, but only, calm ., case he, cist*, cistern, cistern ., coats ., cost*, counts my, cut my, daug*
	23: daughter, day and, dead leg, dealer, didnt go, do ., do all, done, drop*, enough for, feds, finished ., fold*
	23: folder, foot*, for breakfast, for drugs, for protection, fost*, giving my, got code, grown up, harder, harder .
	23: he always, he choked, he did, he hits, he touches, her eyes, hungry at, i counted, i hold, i locked, i steal
	23: if there, in room, in skip, is asleep, is sending, kai, kicked off, know its, knuc*, knuckles, lift*, ligh*
	23: me floor, me getting, me move, me round, middle of, mumm*, my bike, my eyes, my knuckles, my leg, my next, nicked
	23: nobody was, noticed, not~always, not~bed, not~happened, not~live, not~noticed, not~paid, not~table, not~tomorrow
	23: of pills, of prison, off with, one and, passed out, peri*, plate, prot*, protection, protection ., pure, raped me
	23: say you, sayi*, saying, school, selling drugs, sex ., shame, she drinks, shov*, sits on, skip ., so people
	23: so scared, staff wrote, strangled, sum, too loud, trainers are, was drunk, was meant, was one, weed on, whole year
	23: woke, your
	22: . lad, 14 ., ages and, all, always last, and said, and sit, and were, bank, bed early, been gone, beer, birt*
	22: boiling ., bullet, by staff, by sunday, camera in, cant walk, car keys, carers dont, cares ., cide*, cider
	22: cut off, do grown, do something, do this, doctors, dont see, dragged me, drink because, eats out, everyone will
	22: feel dizzy, file, film*, filmed me, flinches, flinches when, food in, foot on, for ever, for first, for not
	22: fork ., foster carers, getting changed, going run, gown, had lesson, had same, he raped, hed on, her foster
	22: her friends, his fist, his trousers, hold you, i seen, i try, if i, im running, in summer, its boiling
	22: keeps making, kitchen knife, lett*, library ., lights, like that, lump on, made fake, made us, make him, me mam
	22: me new, me princess, migh*, might, might be, monday, mum sold, my ear, my file, my glasses, my shoes, my torch
	22: nails in, new baby, nightie, nobody wakes, noth*, nothing, not~coat, not~cry, not~feed, not~put, not~wakes
	22: not~wedding, nowh*, nowhere, of being, of you, on thursday, one less, pin ., princess, pull out, pull*, real gun
	22: real name, red ., school toilets, see, see it, she isnt, she never, she said, she wishes, single day, sister is
	22: sleeping in, snapchat ., snif*, something and, sort, staff sat, straighteners, tablets and, tap but, tea at, teeth
	22: tell anyone, them when, they still, this letter, toast ., toast if, torch, torch ., towel, tram*, under his
	22: use newspaper, videos of, walk right, wand*, want sleep, want stop, we go, wee in, when someone, while he
	22: will hurt, will*, willy, with screwdriver, woke up, write this, you she
	21: . dads, . monday, 8 and, against fridge, against wall, all and, all in, and slept, anyo*, anyone, as i, babys
	21: baths, be having, bend*, bird*, birds, bite*, bites, bled ., breathe and, bucket, burn*, bus shelter, calo*
	21: calories, can stop, car door, carer goes, caretaker, charger, coin*, coins, company, company ., cooking and
	21: crying because, cunc*, cunch, damaged, didnt come, doing it, dont put, dont sleep, door so, dress and, dressed .
	21: find, food for, foun*, found, from me, glass, going cunch, going die, got knocked, got on, had it, has been
	21: have lump, have sex, having thoughts, he sits, heavy, held, here is, hungry, i drop, i felt, i promised, i sit
	21: im 11, in bedroom, in bus, in me, in so, is trouble, isnt ., it after, jay, kayl*, keep our, keep saying, key
	21: kick*, locked my, look for, marriage, marriage is, me against, memb*, member, my dance, my dog, my papers, nake*
	21: naked, no toilet, not~baby, not~her, not~pay, not~send, not~sister, not~stand, not~stepping, of drink, off bridge
	21: owe for, own with, parcels, parties, pretend i, ribs are, round, school now, screaming, screams, set fire
	21: she took, since sunday, sleep on, smells like, snapchat, some lads, someone from, something bad, staff laughed
	21: staff member, stam*, stamped, stamped on, stand in, stepping, still waiting, stinks ., strap, that are
	21: they forget, they have, ticket and, told school, took down, towel over, twice this, two men, use my, voice on
	21: was needle, we get, what i, wheelchair so, whit*, year 10
	20: 3am, am going, and her, and hid, at 3am, aunty, bathroom bin, begging, better than, blade in, buck*, bus came
	20: came ., camera ., cash ., chat with, compass, country, cousin keeps, crac*, crack round, cried ., dad found
	20: death ., doesnt eat, dont remember, dont write, down when, drunk on, east*, easter, elbo*, esco*, escort, every
	20: every single, evil and, face for, family photo, fetch, find me, find my, for long, for vapes, foster, freezer
	20: get money, get up, go out, hand gel, has, have get, he stands, heating, im evil, in family, instead of, is back
	20: is looking, it came, its his, keep*, keeping, kicking off, kisses me, knife school, know that, lie ., light on
	20: like everyone, locked, lond*, london, look ., look at, loud ., meal since, money is, morning and, mouth for
	20: mum gets, mum goes, my asthma, my nightie, my picture, nan has, needle, never met, night ., no coat, no sheets
	20: nobody in, nobodys, not good, not telling, not~meal, not~no, not~sheets, nursery, of car, on mouth, on weekends
	20: one i, own in, phone ., pinched, pretends, promise, ps5, punched, red, red raw, rips, says my, says nobody, send
	20: sharpened, sharpened my, she pulled, she shakes, single, slas*, slashed, sleep i, sleeps, staff are, staff dont
	20: stands, sting ., take kitchen, talked, talked about, teacher ., things ., told nobody, tried end, upsi*, upside
	20: upside down, us, usin*, using, vide*, was cat, was game, was my, we got, week ., weekends and, when anyone
	20: when she, when uncle, where they, who would, wron*, wrong, you go
	19: . done, . mans, . worker, after us, and do, and should, and that, and used, are from, arm got, ashe*, ashes
	19: asked where, asking for, asleep and, asth*, asthma, at him, bad one, be out, bed so, belt from, bit ., blea*
	19: bleach, boyfriend is, bus ., cant remember, care*, checking, checking my, christmas and, clothes ., cough
	19: crossbow, cuddle ., cupboard ., dad calls, daddy did, dads ashes, deserves, doct*, down his, drank hand, dress
	19: eati*, eating, electric, end up, fall*, falling out, fell down, fireworks, five of, for hour, forgets
	19: from outside, gate, girl from, give us, go back, good*, gym ., happened, happens, hate them, have answer
	19: have stay, have take, he counts, he drops, he likes, he went, help my, her ., her hand, her up, her wine
	19: hes hungry, his camera, home with, house with, hungry and, i learned, i practise, i should, i wait, im his
	19: in belly, is high, is selling, is wobbly, it feels, it round, its me, ive hid, kissed me, knife on, know which
	19: lad at, lets kids, longer ., look out, maki*, making, mam, man came, mete*, mums ex, my calls, new kid, not~book
	19: not~deep, not~dinner, not~eat, not~house, not~lunch, not~nappy, of beans, off mirror, on stairs, one tin, out of
	19: owe ., packed and, pictures in, poison and, poo, powder on, put outside, pyjama, rent, saw ., scratch, see our
	19: share my, she laughed, should never, shoulders ., shoved, shower, shut me, signed, since monday, smiles, sniffs
	19: sock in, someone did, someone go, something in, spends all, stuff for, summ*, summer, tell nobody, that deep
	19: that gets, they carried, they found, they smoke, this i, tied me, till his, till they, too long, too ugly
	19: turn telly, until i, visitors ., wall by, way home, why, wont hurt, you .
	18: . was, all got, allo*, and asking, and if, angry when, are in, are teaching, arms when, at baths, at breakfast
	18: back again, bald bit, baths ., because people, because there, bed by, been thinking, being born, bin saving, bulb
	18: bulb and, carer shoved, carpet ., cereal, chair under, choked me, clot*, clothing, clothing money, club because
	18: coach london, couldnt move, day, did thing, do him, dont bother, dont deserve, dont find, dont matter, door handle
	18: drinking again, everyone i, eye from, fags, floppy ., flyi*, flying, get her, get put, get slipper, girl*, go of
	18: go tonight, gold in, got rambo, he parks, he say, head in, her on, her special, him favour, his shoes, hit .
	18: hitting, holiday and, home time, house smells, hurt me, i bleed, i havent, i pretend, i spit, i stole, i think
	18: i touch, im mad, insi*, inside, is 12, is 7, is that, it because, it only, its coming, keeps clothing, kicking
	18: kitt*, last week, laugh at, liar, like it, mate cuts, matter, me by, me every, me fiver, messages ., met him
	18: moved here, mum in, my ex, my hair, my mattress, my semi, my skirt, name and, need*, next ., nice his, none .
	18: norm*, normal, not joking, not~come, not~deserve, not~he, not~help, not~matter, not~miss, not~nurse, not~washes
	18: on fortnite, on plane, on roblox, only happens, our house, pack, parks, part*, parties and, passport photo, payi*
	18: paying, picking, plan and, prison ., pulled me, ramb*, rambo, razor, robu*, robux, room when, says dont
	18: school bag, semi, sending me, she calls, shotgun, should, since friday, sleeves, smell ., socks ., someone should
	18: spit, stuff ., stuff on, taking my, talk me, tape, thanks, they locked, they want, tight ., till morning, todd*
	18: toddler, toilet straight, top, up before, up when, wait up, walking, was nobody, what for, what its, when its
	18: why do, window at, with it, wonder, wont find, wrong side, wrote my, you if, you make, your mum
	17: . auntie, . dog, . one, 10, 11 and, about us, against me, ago ., and puts, and sends, are both, are going, at ours
	17: baby at, babysitter, be gone, be quick, be quiet, because thats, because water, believe me, bleach in, bleed .
	17: body, breathe in, cameras, car that, carer locks, carers go, cheek, clothes off, console, cup, done in, door in
	17: eat i, em, ende*, ended, ended up, everyone gets, explode, fain*, fingers on, fiver, for having, from my
	17: get pocket, go hospital, got carpet, hard and, has gone, he gives, her uncle, holds me, husband ., i ran, i walked
	17: im reason, in chair, in different, is 11, it hurts, jus, kebab, knees, later ., leav*, look like, love each
	17: matches, me have, me nobody, miles away, move, moves, my babysitter, my cheek, my chin, my husband, my knees
	17: my messages, my real, my teeth, new place, no who, nods, nods off, not got, not that, not~arm, not~breakfast
	17: not~find, not~stays, not~wrote, of, off flats, old school, older ., on thursdays, on wrong, only have, ours
	17: outside my, phone is, picks her, pizza ., prin*, pulled it, putting it, radiator, remember ., remote and, said no
	17: say why, says they, scout, shake, shakes, shee*, shelter and, sister sleep, sleeps all, sometimes they, song about
	17: speak, stop*, stub*, stubbed, stubbed it, stuff with, tablets ., taken off, teddy and, tells, they can, they said
	17: they wont, threatened me, thursdays, till she, tiptoe, tiptoe when, trampoline ., uses, walks, wash ., we love
	17: weve, whats in, with compass, with man, with one, wont tell, working, would it, xmas, you on, your room, yourself
	16: . aunty, . long, . now, after 3, after this, after you, am 16, and is, and shouts, as punishment, at number
	16: baby when, bang*, be asleep, be married, boss, burn my, carry on, chat, cous*, cuddle, dad sees, deod*, deodorant
	16: devi*, devil, dirt, do another, dog bed, dran*, drank, drops me, earn, eat at, every meal, face*, fell*, fella
	16: field ., fire in, flicks, flight, food at, football, for food, for lying, from other, froze, gold and, got locked
	16: got put, hand over, hard*, have parties, havi*, having, he gets, head kicked, held pillow, hes only, his knee
	16: his mate, husband i, i froze, i skip, im 13, im meant, in bottle, in by, in carpet, in door, in his, in tent
	16: in toilets, is watching, it cries, it stings, kicked in, kid in, kids at, let them, lip is, locked me, monday .
	16: much trouble, my maths, my parents, my team, my toybox, nail, nan i, nappy ., night because, of hurting, of night
	16: our stairs, out quick, past ., pays for, pres*, puff, pulled out, puni*, punishment, punishment ., put bleach
	16: quiet for, reach, reas*, reason, remi*, rid of, roll, roun*, said his, same car, sandwiches ., scra*, screaming .
	16: send pictures, sexy, she films, she hides, she listens, she put, shes on, shoes are, sister if, skin*, slaped
	16: slaped me, slow*, so much, something ., staf*, staff stood, stairs so, station and, stink, stops, strip, telling
	16: thats it, they strip, told whole, tonight when, torc*, toyb*, toybox, toybox ., trampoline and, trol*, twic*
	16: twice, underwear ., up tomorrow, wait till, walk home, were having, window is, with kitchen, woman who, woul*
	16: year 6, yest*, yesterday, you could, you get
	15: . bin, . electric, 7s, 7s ., after and, age ., all up, and didnt, and leave, and smashed, arou*, around, asked my
	15: asking ., at castle, bags in, bang ., bathroom, be alive, being bullied, bit out, bread and, break ., brother got
	15: bushes and, but she, by morning, call me, car and, cast*, castle, child and, chucked, chucked me, cleaned, colo*
	15: could take, cream ., do pe, drink ., elbow, feed, for bag, for picture, for swimming, for telling, foster mum
	15: friend and, from here, from morning, girl next, glov*, goes up, got mates, grandmother, hand and, have my
	15: he doesnt, he loses, he wouldnt, hear his, him hes, his special, hold his, hole in, hood*, horror, i chose
	15: i cried, i killed, i pick, i scared, id, in margate, in washing, instead, it dont, it stop, its heavy, jacket
	15: kett*, kettle, kill, kitchen ., left, leo, like im, little girl, lock is, lose ., loses on, love ., magg*, maggots
	15: makes her, margate, marks and, me picture, me turn, men for, missing, mum got, mum she, mum shouts, my bits
	15: no camera, not mine, not~alive, not~cross, not~getting, not~mine, not~photo, not~social, not~we, now im, now so
	15: off bus, off his, on call, on drugs, on here, on horses, on shift, only feel, opens ., or they, own blood, padl*
	15: pani*, past my, people who, phones and, pictures, pretend be, profile, rather sleep, restrained me, roug*, run
	15: saving my, she ripped, she say, shed, shop and, sign my, sit out, so they, sofa ., someone, someone made
	15: something for, spea*, staff on, staff pulled, stic*, stings when, swear down, swore ., terrified, terrified of
	15: that boy, them*, there she, this ill, throw, trie*, two ., understand ., upstairs ., was 4, was watching, we dont
	15: wee and, what say, what you, whats point, where we, white stuff, will ever, with acid, with men, wont say
	15: writing this, year 7s, you can, younger, zombie
	14: . am, 17, 4 and, after her, after what, ages, all girls, and, and all, and let, and nails, and she, at 4, birthday
	14: bits, blamed for, bleeding from, bought me, bra, bum is, calm room, cana*, canal, cannot, cash and, chew, choice .
	14: coat because, come get, coming with, cons*, cries and, dad ., dama*, dancing, delete it, dese*, did wee
	14: do anything, door opens, drags, drags me, faci*, facing, facing wall, feels like, fence ., fingers in
	14: fireworks and, for family, game ., garden when, go toilet, going in, had her, has bruises, have*, havent, he walks
	14: head i, her medicine, hide it, holds where, homework so, house at, hurt my, i cut, i wee, in hedge, in one
	14: in when, inhaler and, is nice, it its, july ., kids like, kids who, lads in, lady went, little, looked ., made my
	14: man at, man in, mattress ., me alone, meet me, money for, mum spent, my bra, my cousin, my passport, my stammer
	14: my toes, no more, not~as, not~change, not~choice, not~eaten, not~hands, not~home, not~married, not~point, not~saw
	14: not~shut, nursery ., on us, one not, ones and, only keeps, other end, others and, our special, passed me, penc*
	14: pencil, piled, piled on, pushed, raining ., rang me, rude, said thats, says his, sent one, she screams, she sits
	14: sister with, sit facing, sleeping at, someone keeps, someone was, something me, spac*, space, stammer, stay awake
	14: stuff is, teach me, teet*, that my, they play, things when, tho i, through wall, ticket, tooth ., train .
	14: trouble if, us drink, us school, vodka in, waits, wall when, want him, was out, wee since, went toilet
	14: were watching, what it, where im, whole class, year old, yesterday .
	13: . kids, . lads, . phones, . wor, against door, and buys, and wont, any of, at bedtime, back there, be easier
	13: be me, been hurting, before my, believes kids, big lads, boot ., bother ., brother rang, butc*, calmed down
	13: came in, can hear, candles, carry it, chased by, clicks, clicks ., come round, comes in, contact again, dad every
	13: dinner and, doesnt know, doing stuff, dont show, drie*, dries, dries me, easier, face down, fight and, flats
	13: for dare, for swearing, from garden, from when, get one, go under, go up, going tonight, guts, hamm*, happy she
	13: have bother, have done, have it, havent seen, he can, he dries, he used, heat*, his profile, his voice, hob for
	13: home before, hote*, hung*, i woke, ill do, in box, in he, is empty, is mad, joke but, kitchen scissors, know
	13: lad i, leaned, leaned on, lifts, little lad, man for, me last, me on, me one, me sick, mine, mirr*, mirror
	13: mum cant, mum sleeps, my best, my exams, my thigh, nan is, next doors, not scared, not~believe, not~left, not~show
	13: of bed, of lads, off bed, offe*, on all, on field, padlock, pain, phones on, photo ., pills ., play with
	13: profile but, purpose i, pyjamas ., rip, say my, school for, screams ., she doesnt, skinny, sleeps in, smacks
	13: smacks me, spent, stop crying, stopped ., swearing, swearing ., takes money, tap on, that hard, thats all
	13: they should, they threaten, thig*, thigh, threaten, towel and, trac*, under it, vine*, vinegar, walked into
	13: was on, wasnt here, what she, whisky, who are, wishes she, wor, worm*, worms, wrist is, you when
	12: . gave, 13 ., 20, 50, 6 days, 7, and squeezed, and stop, and wants, asleep with, baby make, be scared, being held
	12: boot*, boots, brother has, can be, cant leave, carer smells, class who, cloth, cold water, covers, dad burns
	12: dad said, dad slaped, dean, drawer, earn*, earned, ends, exam*, exams, fingers back, flat in, flight ., for every
	12: for talking, get no, gets picked, goes quiet, got black, got slapped, had fit, had his, had row, hair off
	12: hamster when, has wine, hate*, have bed, have nice, he held, he uses, he will, head every, himself ., hip .
	12: his family, his feet, his girlfriend, horr*, how he, hull, i choked, i cry, i did, i earned, i joined, i touched
	12: im ok, in cloth, int, is all, is going, it burns, its, keeps coming, knee in, landing ., laughed at, litt*
	12: lying ., mad i, make my, man asked, mark ., me baby, me had, me send, me stop, me these, meet at, mushrooms
	12: my locker, myself when, nan had, never any, never born, news, news ., no point, nood*, normal for, nos, nothing at
	12: notice, not~because, not~going, not~kid, not~look, not~notice, not~pe, not~your, of all, ok after, old coat
	12: on landing, only in, only ten, page, picture in, plays, plea*, put padlock, ribs hurt, roast dinner, roll him
	12: room, round my, said boys, school so, seconds and, see his, shakes me, she held, shorts, slams, so dont, so long
	12: son, spen*, stabbed, stand with, stands outside, stay on, still have, stuff out, swap me, takes her
	12: these trainers, they forgot, thur*, times day, true that, twel*, twelve, twelve ., uses my, wait outside
	12: want take, was never, we share, went up, whil*, while, white ., white powder, who is, whole school, windows
	12: year 7, yellow and
	11: 16, 800, alone for, always comes, and boys, and brought, and films, and laughed, and smiles, and takes, arm up
	11: at dinner, at window, baby cousin, banged my, because theres, because they, bite, bottle so, broke ., brother in
	11: bruv*, budg*, burns ., buy us, by bins, caught me, chose, church ., comes for, corr*, cupboard when, dad threw
	11: dark, do nothing, dont answer, dont use, drye*, dryer, dun, eat ., eat in, elec*, face till, feed*, fever .
	11: filmed, films, flats ., flick, flick knife, for wee, frie*, frig*, frightened, funny and, gets me, going home
	11: got bruises, guess, have share, he cut, he lay, he messaged, he rubs, he sends, he touch, head of, her dad
	11: her fag, her stuff, home is, hurt for, i banged, i carry, i find, i looked, i not, i shut, i smell, if ive, im one
	11: in next, in some, in tin, is big, is by, it before, its her, kid here, know whats, lady is, living, lunch and
	11: mates for, me his, more tablets, moved in, mum keeps, my chair, my paper, my pencil, my thumb, need for, night in
	11: night or, night they, night with, nightie ., nothing me, not~anywhere, not~kitchen, not~marry, not~place, not~shes
	11: not~whats, off because, on since, on when, onto, package, pants down, pays, pe and, pencil case, people and
	11: phone she, place, placement, pour, puff*, purple, round head, rubs, sad but, safe ., said do, said nobody
	11: said she, say no, school but, school showed, scie*, science, self ., shake when, she washes, she would, shed with
	11: shirt ., shot*, shouts ., shut my, since he, sist*, skirt when, small and, smiles so, so ., so its
	11: something sharp, staff dragged, staff think, stepbrother says, stop ringing, stop thinking, stra*, stup*, stupid
	11: tablets than, that, they dragged, they go, thumb, tipp*, tipped, tomorrow ., tooth has, trap*, turns, up, us chips
	11: was ., wedding, went away, what my, what school, whatever, whip, will ., will run, with gun, with horrible
	11: with older, wore my, would believe, you check
	10: . hole, . told, 15 and, 5 and, 50 quid, again staff, all im, all planned, always me, am, am his, and sometimes
	10: anim*, animals, are taped, as, away i, baby brother, back in, back when, bare*, beat my, bedroom ., beep*
	10: being made, bottle and, boy got, broken, brown, bum ., bus station, but you, by back, cardboard, carer is, chats
	10: chewing, chok*, choo*, comes into, cousin went, cries for, cutting again, deserves it, digs, digs her, does stuff
	10: drag*, drov*, drove, ear till, eaten since, enga*, engagement, film ., films it, finger marks, four, friends dad
	10: garage because, get them, gets it, gin, gob, ground so, hands round, happens at, happens if, hard, have shower
	10: have water, he wants, he works, her gin, him that, his arm, his laptop, his little, hitting me, home gets, i keep
	10: i met, i tell, i work, ill go, im saying, in bush, in hold, in pool, in same, is doing, is right, isnt any
	10: it thats, it werent, it will, jayd*, joking ., lead*, leader, legs with, let her, letter and, lifted, light off
	10: lights and, loaded, matc*, mate says, mates in, me get, me going, me things, meet him, memory, memory box
	10: my bathroom, my big, my memory, my pjs, my sisters, my waistband, myself ., name*, names, neig*, nick*, no dinner
	10: no hot, nobody ever, none, not blood, not real, not~better, not~blood, not~days, not~enough, not~weekends, now hes
	10: number for, of who, on camera, on ground, online boyfriend, our country, out which, paid, pay for, people with
	10: perc*, percent, phone case, pillow ., pjs, planned, planned for, powder and, put chair, razors, real family
	10: ripped up, said my, saving, saying ., scal*, school i, seen my, sharpenes, she digs, shoes have, show me, sight
	10: sister sneaks, sisters, slipper and, snap*, sneaks, sneaks out, something off, spit*, starving, stay*, stinks of
	10: stop at, stuc*, stuck, summer and, sword in, takes pictures, taped ., tea in, tell but, them back, them stop
	10: there with, they hurt, time he, tips, tips ., train ticket, true, twists, twists my, wais*, waistband, walks past
	10: want me, wants see, was missing, weighed, went mad, werent, when bev, when grandad, when were, where he, will kill
	10: wine and, wishes i, with light, you cant, you havent, you know, youn*
	9: . could, . their, 14 and, acid on, act, alar*, alarm, am afraid, and comes, and drove, and gives, and hug, and lost
	9: and think, ankle ., aren*, arent, arm from, arms after, asks if, bald patches, balloons, bath because, because me
	9: behind garages, belt if, best friend, bet on, big girl, bills and, blade and, blokes, bring shame, bullets .
	9: but my, bye my, can wash, cant stand, carer has, chair against, charge, ciga*, clean ., climb out, clothes so
	9: come near, comes contact, couldnt stand, cut me, dad keeps, dance ., dinner money, dont come, dont leave
	9: down steps, drinks she, drove off, easy ., elli*, end ., everyone would, face on, faint, family ., fell off
	9: foil in, for month, forgetting, from nursery, gap, gap in, garages, garages ., get locked, gets angry, gets her
	9: go quiet, goes for, goes work, going climb, gone missing, got be, had do, hairbrush ., happy because, have be
	9: have been, have keep, have sleep, hear him, her room, his lap, i fell, i lied, i must, i shake, i wake, if anyone
	9: im bad, im dead, im mature, in calm, in charge, in cupboard, in july, is 13, is leaving, is mine, is white, it but
	9: it through, july, jumper ., keep forgetting, kicked, lady will, lap, learned, leave care, left but, less, lets her
	9: lied, lied about, lock food, make*, makes, map and, matu*, mature, me drunk, me mum, me names, me walk, minecraft
	9: missed my, more night, my clothes, my country, my stomach, nappy on, naug*, naughty, new girl, no lunch, noise .
	9: not eat, not~4, not~arms, not~placement, not~until, not~window, of how, off it, old like, olde*, on, on private
	9: on video, one because, one is, one on, only 5, only get, or he, othe*, other, out like, passport so, patc*, patches
	9: phone in, picture and, pressed, private and, punches, punches my, pyja*, quiet room, real kids, ring ., roast
	9: room i, says hell, says hes, says mum, school deserves, search, sex with, she not, she was, sick and, sister .
	9: slam*, sleep at, smashed ., sofa by, someone needs, sound and, steps, stom*, stomach, stop him, sums, sword
	9: take her, talked ., teacher put, that house, that smells, they bet, things for, tyle*, tyler, using again
	9: wants meet, wasn*, wasnt, watch him, when nan, when there, where theres, whole house, will believe, will forget
	9: will say, with ruler, work ., would notice, wouldnt, year i
	8: . grown, . sometimes, 15, air, airi*, airing, airing cupboard, all of, all over, am ok, and 6, and when, angry .
	8: answer, are not, ask ., asking if, at break, at my, at our, back on, back till, ball ., barb*, barbers, be sent
	8: been dentist, bin bag, bing*, blue and, body and, bombs in, brid*, bruver, can make, car pulls, cigarette
	8: comes back, comes up, craw*, cut his, dad for, die when, do, do better, done with, dont think, door every, down by
	8: drink, elev*, eleven, epil*, epilepsy, every tuesday, farm*, farmer, feet, flat*, football team, for mum, for run
	8: friends and, game and, gas on, girl here, gives, going get, going meet, got rid, hand down, has gun, has not
	8: has run, have eat, he bent, he flicks, he knew, he looks, hedg*, her body, her mums, her stepdad, hes going, hid
	8: hold but, hood, hope operation, hungry ., i hit, i sat, in airing, in home, in street, is 5, is banned, is good
	8: is man, is out, is something, isnt allowed, its always, its nice, joke ., keeps sending, knif*, knife, lads at
	8: late so, laughs when, learned how, leave baby, lodg*, lodger, lodger ., long ., made me, man downstairs, mate .
	8: math*, maths, me from, me i, me into, me some, me stand, me this, me train, me vapes, missing its, mum burnt
	8: mum was, my epilepsy, my foot, my hamster, my nappy, my things, my uniform, my unit, myself in, near ., neck .
	8: never have, not wake, not~alone, not~near, not~some, not~up, nuts, off man, ok but, older lads, on kitchen, only 13
	8: only 9, our own, out i, own kids, pe top, people in, photos, pray, put her, roas*, safe hold, said hes, scared
	8: school shirt, score, sends, sent back, service station, shook, showed me, sink ., slep*, slept, something buried
	8: staff is, stand up, stripped, talked me, tape*, taped, tear*, tears, tell he, that school, there is, theres needles
	8: thinner, this month, thumb back, time you, toilet roll, trip and, un, under blanket, under duvet, up top
	8: use toilet, walk past, was dead, was for, went on, wet my, when we, where you, which town, wine every, with bleach
	8: with broken, with lighter, wont ring, wooden spoon, worker i, would, would get, would my, wrote letters, you did
	7: . jayden, abro*, abroad, account and, after summer, allowed say, always someone, and marry, and noodles, and tells
	7: are crying, arm with, at contact, augu*, august, baby in, back that, bag incase, bathroom has, batteries out
	7: because her, bedtime ., been bad, been ringing, believe, bite ., black stuff, bottles in, boy i, brother wont
	7: burn myself, burns all, buys me, by door, by his, carer hides, changed and, chil*, coac*, coach, coke, comf*, comfy
	7: comfy ., crying and, dad drove, died and, dirty and, dms, do what, dog and, dont want, door i, door shut, dressed
	7: dunn*, dunno, ear has, evening ., every time, fall ., falling asleep, flop, for chips, for cutting, for four
	7: for money, garden ., garden and, gets hit, girl ., girl and, go floppy, going back, good one, got changed
	7: got thing, has bullets, has real, he come, he done, he gave, he pays, he stays, he takes, hear me, help im, her arm
	7: her neck, her when, here tomorrow, his stuff, his thing, home in, hoody, hospital its, house so, i made, im naughty
	7: im old, in august, in bag, in blue, in quiet, inside ., is up, it where, its bad, keep it, know about, listens .
	7: loft i, mana*, manager, marg*, me away, me phone, me tablet, money off, my little, my number, my sock, naughty .
	7: next room, nika*, nikah, noodles, not~board, not~dads, not~first, not~hair, not~sleeps, not~talks, not~unless
	7: now for, on fire, on site, on you, owe him, packs, powder ., pretending, pretending be, put my, real bullets
	7: real mum, ringing ., ringing since, room all, rott*, rotten, round her, rush, same nappy, saved me, school since
	7: see board, she goes, shouting ., sister goes, slid*, smashed, sorry ., spoon in, staff and, still there, ston*
	7: stop my, stop washing, street ., stri*, such, surv*, survive, take me, takes my, that*, thats, they showed
	7: things and, things in, this lol, time it, timetable ., took batteries, took loads, tryi*, trying, up at, wakes me
	7: walking in, wall until, was 6, was lovely, wash he, wee ., weight, were*, wife ., will wait, window and
	7: with grandad, worry i, would do, wouldnt wake, wrote it, wrote that, xmas ., you have
	6: . aint, . got, . haha, . ollie, 15 ., 16 and, 3 grand, about setting, after ellie, all get, all now
	6: always different, and my, and out, and slapped, ankles, at house, baby has, bags ., bath with, batt*, be back
	6: been scratching, been stopping, ben, big boys, bike ., bleeding ., boy here, brad*, bradford, but his, can have
	6: cant get, caught with, come*, comes, costume goes, couldnt stop, crisps for, cut, dad gets, dads new, every friday
	6: everywhere, find us, fingers, for eating, for three, for ticket, friend on, from pub, fun ., gets presents
	6: getting it, girl she, girls do, giv, gloves, go stiff, going end, got something, grand, grandma, grandma told
	6: half of, happy ., has my, have bin, he moved, heavy and, hell put, her back, her hands, her sister, hes not
	6: home and, home he, hood and, hoodies, house in, hug and, i bought, i punch, i share, i still, im 8, impr*
	6: in bradford, in year, it her, it leaves, it she, it smells, jump when, kids in, lid, lines in, liv, lock .
	6: looking after, maso*, mason, match, mate keeps, me abroad, me carry, me fags, me put, me swear, me weed, meta*
	6: mum forgets, music up, must, my aunt, my camera, my drawer, my photos, my tablets, my wee, nails done, need it
	6: next day, nick, no where, nobody can, nobody sees, not~friday, not~sees, of everyone, olli*, ollie, on discord
	6: once on, only ever, only want, over him, own back, parked, people ask, place on, police ., pulled my, punch wall
	6: queue ., quiet when, right ., river, room because, said meet, salo*, salon, sees ., setting, shes not, shop gives
	6: short ., showed my, smell and, so drunk, something that, spoi*, squeezed, stand over, stif*, stiff, stiff when
	6: swel*, swelled, swelled up, swor*, taking me, there are, theres gun, theres kid, they eat, they giv, they no
	6: they only, this guy, through and, tickets and, time and, told say, trainers ., until my, up outside, us at, village
	6: viol*, wants it, wants more, was at, wett*, wetting, wetting bed, whatever is, where mum, whic*, which, who drank
	6: without, wrote down
	5: . kid, 14th, 41, 41 days, 4am, 6 and, adopt, all laughed, and bring, and everything, and felt, and say, and scrubs
	5: and theyre, and walk, and wouldnt, asleep i, at meeting, at other, bag packed, bathroom ., be like, bends, bends my
	5: bottle in, call, cant look, cant wake, car at, car outside, carers son, carry my, chair and, chance, chance .
	5: clean for, cleans, cleans it, coat on, couldnt go, cousins ., curtains shut, dad took, day on, does wrestling
	5: done and, dont ., door they, drink out, evil, extr*, extra, first aid, floor with, foot ., for real, for what
	5: forever ., foster dad, found foil, friend gave, friend said, gary, get new, gets in, give*, goes out, got .
	5: got angry, grandad gave, guy in, hadn*, hadnt, have nightmares, have run, he kicks, he shouts, he smells, head .
	5: here i, herself if, hes angry, hes got, him know, his carer, his dog, holding my, hour ., hug at, hugs me, i stood
	5: i swore, im doing, in black, in knots, in them, in towel, is late, is me, is still, is swelled, it done, it or
	5: its cat, ive never, jayden, kick, kick off, kissing ., knot*, knots, lace*, laces, letters everyone, levs, lifts me
	5: list, lit, little wife, losing my, love me, man next, mates dad, matter what, me 50, me robux, me who, messages me
	5: mont*, most, mum wont, my fish, near my, night man, night since, nips, nobody checks, nobody cleans, noodle
	5: not~choke, not~cleans, not~done, not~give, not~minutes, not~money, not~walking, not~week, olders ., only do
	5: only got, out room, packed under, picking me, rive*, said come, scared and, school he, school not, school photo
	5: scrubs, see if, she works, should of, shuts, signed for, since she, since they, sleeps ., sleeps with, spot*, spots
	5: spots ., stab him, stings, stopped and, strap ., swore, talk on, tell my, that and, theres girl, theres only
	5: they argue, tie my, till we, timetable, tooth is, tummy ache, two of, uncle does, up all, van, wake her
	5: walking home, was crying, watch films, wedding i, wets, what they, will find, will put, wome*, women, worl*, world
	5: you tell, yourself .
	4: . carpet, . nurse, 24, 24 he, 6 i, about me, again last, alone with, and dont, and hope, and living, and locks
	4: and trainers, asleep at, at lunch, back at, bands ., beeped, beer and, beli*, bin ., book on, booked hotel
	4: boyfriend and, brother down, buried, but i, by her, can you, carer takes, carpet burns, carrier, club and
	4: coming off, corner ., corridor, covered in, dad makes, died because, doesnt want, dont touch, door with, doors .
	4: down stares, drop it, dropped me, everything, fags and, fed ., feels ., film and, finds, fit, for free, forty
	4: found out, frid*, friday i, from man, from where, gave them, gets money, go that, going have, got big, grab
	4: had bad, had machete, had me, has go, helps me, her step, here gets, hers ., him what, himself when, his keys
	4: hold it, holding, how do, hurts and, i, i have, im asleep, in bum, in carrier, in ground, is 24, is left
	4: it started, its on, its raining, keep blade, kicks off, lect*, lectric, legs for, lessons because, life story
	4: lighter when, like 40, loses, married in, me bag, me promise, me sit, me until, me vbucks, medicine from, meet man
	4: might do, minutes ., month she, mum isnt, mum said, mum would, my compass, my home, my towel, never came, next me
	4: no water, nobody asked, none left, not get, not let, note*, not~door, not~lectric, not~love, not~police, not~real
	4: not~swear, not~thinking, not~time, not~two, now she, on one, on street, on trampoline, ones looking, only 4
	4: outside home, over ., pays her, pois*, poison, police cant, put needle, puts her, rice, row, scared for, sends me
	4: server, sett*, shake ., shame on, she does, she dont, she gets, she kisses, she sleeps, sister in, sleep with
	4: sleeping on, someone has, someone said, someones, sounds, sounds like, speak me, staff did, stairs by, stares
	4: stas*, stash, still living, straight away, telly is, that unit, them on, them say, theyre is, think she
	4: this summer, threatens, time its, tin ., took it, touch it, trip, uncle he, up against, up his, vbuc*, vbucks
	4: videos ., wait at, washed, way, way flight, wets himself, what is, when little, when others, which window
	4: while they, who in, who says, will come, wont go, wont see, year got, you anything
	3: . granny, . tomorrow, all round, alone, and carried, and holds, and shows, and wrote, another ., award, award .
	3: away and, baby because, bag by, bag thing, bands, beat up, been at, bite my, bone, bottles and, brother gets, bull*
	3: but we, cat but, chair, chew*, code word, come back, covers ., cry he, dad locks, doesnt speak, doesnt wake
	3: dont cry, dont now, downstairs ., drops her, dump*, dumped, dumped me, ellie, estate ., everyone has, except me
	3: face is, feel something, feet ., fenc*, fire with, for coach, for one, from his, get it, got marks, grab*
	3: grandma gave, had good, handcuffs, hands go, happen if, he got, he shows, he twists, head goes, held down, herd
	3: holds my, how easy, how roll, i breathe, i changed, i cleaned, i herd, i meet, i pushed, i send, ice, ill come
	3: in for, is small, it didnt, it for, it normal, ive wrote, jayden and, keeps walking, kettle ., knel*, knelt
	3: knelt on, know if, leave ., lid ., like how, little one, locks him, me play, meal ., meas*, moan*, moaning
	3: moaning ., my gran, my hood, needles, nerves, new boy, nights, no for, no grown, nobody noticed, nos my, not sleep
	3: not~ate, not~didnt, not~face, not~grown, not~hears, not~ive, not~not, not~nowhere, not~turn, not~wants, of man
	3: of wee, on estate, on until, one in, ones who, our thing, people now, placement for, plat*, police come, pretend im
	3: put spoon, raining, roblox nos, room at, runs, sad i, said thank, say stop, say thank, school nurse
	3: school tomorrow, sees, send my, sept*, september, september because, server where, shes asleep, shut it, sick when
	3: sit down, skins, sleep till, smoking, so i, so me, so tight, soak*, somewhere stay, sorted it, stop moaning
	3: story ., swimming costume, takeaway, teach, teeth hurt, thats ok, thats what, them sat, theres man, they hid
	3: they sent, think how, three of, town because, tuck, turned it, two hours, until she, wake*, wakes, wardrobe because
	3: was and, was going, water until, weeks, went black, wish you, with your, wont look, writing, wrote goodbye
	3: wrote this, yours
	2: . sam, . step, 4 days, 40 ., again i, again she, airport will, all week, am woman, and came, and hides, and nobody
	2: and now, and sharp, and showed, and tell, and there, back after, badge ., because hes, been in, big dave, biti*
	2: biting, blanket ., blur*, blurry, blurry ., breathe when, bruises and, bumped into, calling it, cant breathe
	2: case they, chat*, city, coun*, cousin and, dad leaves, days when, dont ring, dont worry, dor, double, down and
	2: drink she, ear ., ever had, face from, face in, fault ., friend told, get bad, get sent, get something, got none
	2: had party, hand goes, has marks, have kept, have more, he isnt, he needs, he slammed, head with, hed, her do
	2: hid all, hoo, hoodie, house he, hug, hurt from, i always, i kick, i laugh, i turned, i use, im rubbish, in face
	2: in gang, in garden, in other, in pe, in unit, in wardrobe, in white, is blue, it up, it wrong, its because
	2: its quiet, jodi*, jodie, jour*, keep him, kept me, key and, kids hold, kissed, know why, lean*, learn, lie on
	2: lunch ., mate*, mates, me dirty, me keep, me my, mine*, monday and, money and, mum bought, mums friend, my heart
	2: my sleeve, my vape, nice but, not~doing, not~mum, not~none, not~speak, not~theirs, not~were, one side, onli*
	2: online, only little, other kids, over remote, party and, pay me, picked on, pizz*, pizza, plai*, plan for, plane .
	2: pounds, promised ., punc*, put them, remote ., room by, scho*, scru*, she comes, she let, shoes ., shop because
	2: shower in, shower with, since what, site, sleep all, sleep if, slept and, slipper, something so, something wrong
	2: stand outside, stepdad gets, tablets so, theirs, theirs ., them ., there on, there stuff, theres people, they come
	2: they filmed, they give, they had, theyd, thursdays ., tight i, till its, touched by, trousers ., uncle pays
	2: unless i, until he, up behind, us go, walked, want say, wants die, we fell, wheelchair away, when it, who wants
	2: will go, with new, wont stop, yank*, yanked, you be, you what
	-2: . archery, . because, . heating, . her, . history, . so, . stranger, 18 in, after it, and gas, arrow hit, at nans
	-2: at six, at youth, baby is, because someone, bedr*, bedroom, bombed, boxe*, brace off, built, by time, can see
	-2: carer about, carer lets, chapter, cheesecake, cheesecake ., clock, could murder, could scream, dad got, dagg*
	-2: dared, day they, did play, dizz*, dizzy, dogs so, dont mind, drunk at, e, fancy dress, feed him, fight with
	-2: finger in, for wedding, forced, get shot, giggling, giggling ., go away, go without, got chips, got it, got merit
	-2: gun for, had power, had sex, had temperature, hair with, him with, his ., home for, how much, i bombed, i go
	-2: i jumped, i sold, id rather, in library, is bad, ive been, kids ., killer ., killing my, lass, lega*, legal
	-2: lego and, libr*, library, list of, lolly, long sleeves, lose*, maths is, maths test, men ., move nearer, mum did
	-2: my coat, my french, my leader, my operation, my pokemon, need, never run, new placement, nobody comes, not sad
	-2: not~18, not~comes, not~sad, nut, ok if, on carpet, on war, our school, out again, paper round, path, perfect
	-2: plastic spider, poke*, pokemon, power, power cut, prof*, proj*, project, put plastic, ring*, sad and, sausages at
	-2: says he, school because, secret about, seen, sick after, since we, sing, singing should, so jealous, soup, staff
	-2: stop and, stories ., striker, striker is, they moved, threw my, told us, tour, training ., want more, war in
	-2: war path, was cancelled, we built, we shot, we sleep, we talk, went mental, went over, were ok, will die, with no
	-2: with scissors, with sir, wolv*, wolves, wor lass, works nights, yet .
	-3: . dave, . every, . last, . theyve, about bullying, about county, acro*, across, after training, and robbers
	-3: and sofa, apar*, apart, at first, attack when, auntie is, back of, back with, bair*, bank card, be ., beating
	-3: believes, bins ., blood, boy who, boyfriends, brother keeps, came talk, can get, can ride, cancelled ., carv*
	-3: cat sleep, chea*, cheats, chips ., colour, costume, county lines, court, crisp but, cupboards, deserve, doctor
	-3: doll, dont like, door*, doors, down i, else, emba*, everything and, everywhere ., exploded ., favourite film
	-3: feel safe, first one, fools and, for her, for leaving, force, fortnite and, game is, gcse, get two, given, got 22
	-3: got bit, got ice, got moved, got slaughtered, grabbed my, grandad, gun and, had heart, had juice, half
	-3: hamster died, hand ., have toast, he hid, he shot, head and, his bag, hit my, horrible, house without, how long
	-3: i bumped, i lock, if it, in fortnite, in history, in leeds, in may, in morning, is coming, is gone, jean*, jeans
	-3: judo i, kicks, learnt about, leaving and, little cousin, may, merit for, missing ., mum and, mum gave, murderer .
	-3: my account, my bank, my english, my inhaler, my photo, my plaits, nand*, nandos, nandos ., nearly had, neat
	-3: neat ., never saw, new gun, news*, newspaper, night staff, nobody believes, not hungry, not~believes
	-3: not~cupboards, not~fighting, not~good, not~messages, not~old, not~was, ok we, on football, online ., outside our
	-3: park*, passport for, pe because, played cards, played police, pointy, police and, puppy ., quid for, recy*
	-3: respite and, robbers and, say its, screamed and, second, she hit, shopping, sign, sister got, slammed, slau*
	-3: slaughtered, soaked ., someone in, spiders ., sprained, sprained my, stay ., stepdad is, story book, stuff and
	-3: takes ages, team is, theyve, this place, tightened and, time in, toast, touches my, training so, up till, want
	-3: was gutted, was murder, waves, we learnt, we painted, weed*, weeds, were all, when contact, works, would tell
	-4: . door, . mario, . need, 16 ., abit, after that, aint in, all on, alone is, and down, and legged, and tea, and two
	-4: any time, are coming, arm is, at footy, at whole, awak*, awake, away ., batteries, blam*, boxes, boys are, bulldog
	-4: bus i, camera on, cand*, carr*, chemistry ., cinema ., day so, deli*, dogs and, door and, drawing is, dropped my
	-4: eggs ., every sunday, fail*, failed, fath*, father, flushed, footy, for being, fridays ., friend wants, getting me
	-4: go and, good and, got 6, got shot, guar*, guardian, half ., have wear, her and, hit ball, home i, house, i bruise
	-4: i paint, i ring, impo*, imposter, in rounders, in second, is slow, it isnt, josh, kid got, killed it, know who
	-4: laffed, laffed ., laugh he, leaves ., legg*, legged, legged it, leth*, lethal, lock on, lost ., make friends
	-4: mates and, me next, meri*, merit, microwave, microwave ., more than, moving on, mum has, murder ., my brace
	-4: my door, my fault, my feet, my rucksack, my scooter, my stepdad, nan because, needed, neit*, neither, nice
	-4: no they, nobody tells, not~checks, not~dark, not~had, not~she, not~tells, not~year, of fireworks, of house
	-4: on days, one of, our, our street, pads, paint my, pens ., plaster with, priv*, private, ride*, rides, rides .
	-4: ring my, robl*, roblox, rounders, ruck*, rucksack, rucksack is, sausage, sausage ., scared go, scared im
	-4: scary you, scooter ., scream ., second half, sent, set table, she lets, shin pads, slaves, story about, team got
	-4: ten minutes, they do, they pulled, thing that, thinks, thinks im, tong*, tongue, trainers for, uncle has
	-4: want walk, wanted say, was ages, was fine, washed my, we play, we told, wear my, week i, who broke, work when
	-5: . chess, . dead, . going, 300, and can, and cried, angry and, anything i, apri*, april, april fools, at
	-5: at brownies, away join, beard, bill*, bills, brother more, brownies, bum, burnt my, buse*, buses, but good, candle
	-5: carer screamed, chat and, chess club, clown, costume for, did i, dodg*, dodgeball, doesnt ring, drawings
	-5: drop french, every night, far, finished hunger, fire of, fool*, fools, friend moved, get hit, ghost stories
	-5: got soaked, great fire, had my, had secret, had water, he drives, her every, history ., i come, i speak, i stay
	-5: ill get, in homework, instead ., is criminal, is open, itll, its ok, kidnapped by, kissing, knee hurts, know .
	-5: lick, live ., lives, london and, maths and, messaged, messaged me, minecraft house, moved up, mug ., my drawings
	-5: my friend, my headset, my last, my online, my tutor, name for, new girlfriend, nobody died, not going, not~asking
	-5: not~bike, not~man, not~own, not~pudding, of london, old, on bathroom, on beach, onions and, operation, over dog
	-5: picks, pirate, pran*, prank, quid ., roll ., safe here, savi*, says no, school who, send letter, shaking before
	-5: she came, she gives, shoot me, shot ., sile*, silent, smashed it, so no, soci*, social, speech but, stab*
	-5: stop being, table for, talking, tele*, text when, they cancelled, three and, throat, thursday, time with
	-5: told ghost, tried, victim, volc*, wait*, want change, was best, water and, water fight, way he, went my, when his
	-5: with cake, worried my, you for, you put, you say
	-6: . me, . nobodys, . stop, 10 pound, about college, about drugs, account, agen*, ago and, alco*, alcohol, alon*
	-6: already ., and theres, are like, are you, at half, back ., back for, bang, bangs, be sick, better since, blis*
	-6: bowling and, bringing, brother come, call it, cara*, caravan, cards ., changing room, chin, cupboard for, cushion
	-6: day ., daylight robbery, did and, die on, died ., died when, dies ., do stuff, doctor is, dont do, dont have
	-6: dying of, every morning, everybody, for it, for taxi, for weekend, forget me, gang*, gets better, gone now, good i
	-6: goos*, goosebumps, got off, got saturday, graz*, grazed, had ice, had sip, hang*, has asked, have sleepover
	-6: he had, he lets, he punched, hear them, hit with, hurt at, i died, i drank, i gave, im good, im stuck, in gta
	-6: in rugby, is boy, is loads, is strict, jumped off, lad next, late again, late on, lay, lay on, long*, loser, losi*
	-6: losing, machine, man gave, match and, me school, me tablets, me up, messing about, mira*, miracle, miracle .
	-6: more i, moved me, my pa, my secret, my watch, needle in, nervous but, new uniform, nose bled, not where, note .
	-6: not~am, not~fish, not~hard, not~sorted, not~thank, not~think, not~told, not~tonight, nurse gave, of his, old cat
	-6: on wall, one boy, out lol, pa, panto and, pe kit, pena*, penalty, penalty ., pers*, play and, robbers, said shed
	-6: saturday job, secret, secret santa, shav*, she gave, she tucks, she wrote, shout, skate, slammed my, sleepover and
	-6: sleeve ., slic*, smells of, smile, so now, sorry for, spil*, start next, stepdad makes, stories, sund*, taxi .
	-6: team and, test was, that test, thing in, tower i, training, tuck*, tucks, tucks me, us i, was nice
	-6: washing machine, watched film, we never, we sat, weir*, weird, whenever, worker is, wouldnt let, york
	-7: . grandad, . ref, . squid, 6 ., 7 in, afra*, afraid, aid, angry at, anyone ., appo*, appointment, are friends
	-7: are loud, asleep in, assa*, assassin, at new, aunty is, bad ., be on, beat him, beat me, biki*, bikini, biscuits
	-7: board, bowling, bread, bril*, brilliant, burping, bush and, but doctor, by creeper, by half, can come, carer .
	-7: carer works, caug*, caught, chemistry, chip, choose, conn*, couldnt breathe, cupboard, dad taught, do one
	-7: drill and, dropped, else gets, eyes are, fan, fencing and, fight over, film about, first ., flinch, flow*
	-7: food hygiene, for his, for world, found my, four ., france trip, free ., going give, got 7, had burping, had lunch
	-7: had seconds, have appointment, he tripped, he would, here they, hiding in, home because, hygi*, hygiene
	-7: hygiene so, i cant, i mean, i scored, if someone, ill, ille*, illegal, im hiding, in army, in bed, in drama
	-7: in march, in play, inha*, inhaler, is best, is picking, is sad, it if, joker, juli*, killer in, knives at
	-7: machine ., mang*, manga, me at, me drive, me right, me tenner, mine is, minu*, minute, mock, mood, mood*, murderer
	-7: my birthday, my drink, my pillow, nervous about, never come, new social, nobody is, not~any, not~front, not~hit
	-7: not~is, not~many, not~much, not~who, old toys, park and, party but, party for, passport by, people come
	-7: pictures and, play ., scab, scared i, school council, scoo*, scooter, shot at, so cold, spai*, spain, squid
	-7: squid game, staff were, still at, stitch, stitches, stro*, sweets and, table and, tea for, they bring, they kicked
	-7: things i, this one, toge*, together, took his, trouble, twisted my, vict*, video, want read, was brilliant, wate*
	-7: we all, weeks ., what happened, when*, whip*, whipped, words ., world war, worry about, would rather
	-8: . after, . bought, . eid, . hide, . smashed, about moving, again so, allowed go, and gets, and they, at it
	-8: attacked, bang my, bathroom and, best game, both*, brother had, brother says, cake and, calm, camh*, camhs, can go
	-8: clocked, coat is, coming for, contact lady, cook ., creeper, cris*, dinner in, down*, downstairs, dye, dye my
	-8: egg from, eid was, far ., finished my, fiver for, flus*, for camp, for last, foster sister, ghost train
	-8: going turkey, got stopped, had cake, had fight, had nightmare, harm*, has started, her new, here because, his van
	-8: hob, how tie, hunger, hunger games, hurts, i finished, i screamed, im writing, is hard, is hundred, is waiting
	-8: it hurt, know im, lady ., left me, lets him, like her, like lock, like my, like when, lock me, london with, lots
	-8: lots of, mates after, me after, me dye, me first, me present, me secret, me think, midn*, midnight, monster .
	-8: mouth was, my exam, my grandad, my lines, my nails, my spellings, my tummy, never seen, next month, next time
	-8: no ., nobody clocked, not~about, not~are, not~clocked, not~dye, not~fed, not~go, not~goes, not~name, not~they
	-8: of dogs, of egg, old ., old teacher, on ghost, on hob, once month, over last, own, packed my, pira*, place down
	-8: plane and, pret*, prison, rank ., rather not, saturdays ., scared ill, send it, set alarm, she made, shouting
	-8: six in, size of, snores like, so good, sold*, soldier, sorted ., spare, spiderman, state, state of, stay with
	-8: swea*, swing ., take it, test ., than once, they gave, they saved, till my, turkey with, uncle took, understand
	-8: wait, was interesting, was nearly, went everywhere, wifi is, will end, wont talk, would never
	-9: . coach, . havent, . passed, . thanks, 40 quid, 400, about girl, all he, along, and sir, arch*, archery
	-9: at airport, at gate, bag on, beach and, bear*, because bus, because she, bedroom window, before i, before school
	-9: blown, blown up, breakfast ., bus broke, but ive, by me, came off, cant take, chem*, climb, climbed, clow*
	-9: didnt get, do talk, drug, easter ., embarrassed when, exploded in, finish school, five*, for 3, fren*, french
	-9: funny when, give up, got blown, got bruise, got tickets, gta and, gun from, hair and, handed out, happy and, henr*
	-9: henry, henry and, here it, hide under, hour on, house down, i finish, i missed, i slammed, i spilt, i talked
	-9: i tried, in art, in evening, in head, in trouble, it exploded, its alright, its crime, job at, laugh, leg in
	-9: letting, life*, made of, maria, mates i, me look, me stay, me that, me without, mic, milk so, mondays and, monster
	-9: mudd*, muddy, musical, my assembly, my boyfriend, my goldfish, my house, never will, new people, not~best
	-9: not~crying, not~died, not~family, not~fault, not~feel, not~found, numb, nuts and, old enough, on pens, one .
	-9: only 1, paid for, people ., pillow fight, pris*, rath*, rather, reck*, reckons, reckons i, remo*, remote
	-9: rugby and, run out, say sorry, school its, science teacher, screamed house, shirt, sigh*, smok*, staff made, tast*
	-9: taste, tiktok ., touched, toys, visi*, wall ., want new, was cross, was embarrassed, was tired, wave*, we would
	-9: weekend, when he, wifi in, winn*, with his, with us, worked, you about
	-10: . cant, . head, . mr, about football, am bit, am only, and juliet, and nan, and someone, anne, arm for, arse*
	-10: arsenal, at weekend, badd*, baddie, believe her, best mate, bins, bit when, bottle ., brig*, but he, calmed
	-10: camping ., carer gave, carer made, cars, checked my, chewing gum, clapped ., cloc*, cried so, crow*, cupb*
	-10: cuts out, deat*, death, death in, den ., doing comb, down lol, drinking, ever ., everyone went, fair and
	-10: fake spider, feels, felt sick, field and, filmed it, food when, for airport, for chewing, for saying, for six
	-10: for week, for your, form ., fortnite ., game*, games, gets locked, getting puppy, giving me, goes on, got
	-10: had bath, had lockdown, have two, havent wanted, he let, henn*, henna, her prom, hides ., him my, hit by
	-10: holes and, horse ., house on, i believe, i eat, i kill, i wore, i worked, if theres, in film, in hospital
	-10: in minecraft, jaws and, judo, juliet, kicked me, kicked out, leg, line, lock, lockdown, lost his, me free, milk
	-10: minecraft ., miss her, money with, my, my jab, my poem, my shirt, my story, nail*, nails, nan cant, no phones
	-10: not~brother, not~maths, not~sleep, off by, office, on it, our kids, out at, out late, over in, packed for
	-10: panicking, passport, personal best, phil, pillow on, plastic, promised not, properly in, pudd*, pudding
	-10: puppy and, put fake, pyjamas, raid, rather be, robbery ., romeo and, runs away, sad about, sand ., sat under
	-10: scared on, school in, school my, scou*, seen it, shaking, she brought, she thinks, so mad, something happened
	-10: spits, sque*, stal*, stopping on, stops me, stuff i, tea, think, tho ., threw, tickle, tiktok, tongue .
	-10: under tables, upset ., wall and, want meet, want try, war ., was shaking, watched jaws, we cut, we set, we write
	-10: why my, with ball, write letters, zac
	-11: . did, . night, . ring, 7 ., about knife, abov*, above, abso*, absolutely, affo*, afford, after too, all night
	-11: always hungry, and everyone, and sat, and set, ange*, anger, anxi*, are on, asked us, ball*, bedtime at, bell*
	-11: belly, bev for, biscuit ., box of, breakfast club, brew*, brews, brush ., buri*, burnt, bus and, came up, card*
	-11: carer always, charger ., clar*, comb, comi*, concert, cool, creasing, creasing ., curf*, curfew, cut open
	-11: died laughing, divi*, diving, doctor gave, ecze*, eczema, everyone was, fight someone, for sitting, france, gigg*
	-11: girl by, give my, got robbed, got warning, grave, grave and, gunp*, gunpowder, gunpowder plot, have cut, have do
	-11: her plaits, hip, his flat, his wives, hit anyone, hurt myself, i watched, in flat, in freezer, in house
	-11: in museum, in taekwondo, is savage, is there, isnt true, it again, jealous of, kart ., keys on, kids get
	-11: knife crime, knife in, leanne, letter from, like hand, little but, loves, macb*, macbeth, made jollof, make big
	-11: makes good, mams, mate and, mati*, matilda, me cake, me mams, me thank, meet my, men and, month and, moth*
	-11: mum comes, mum cried, mum died, my anger, my minecraft, my solo, need know, nerf, never said, new bike
	-11: not~afford, not~forms, not~let, not~need, not~vape, not~with, off my, older, on level, our old, part, path*
	-11: pathway, pathway plan, phone now, plaits ., plot, plot and, poem, poli*, pretended be, psyc*, push, rain in
	-11: rela*, row ., rugby ., sava*, savage, school play, science we, sip, sip of, sister keeps, snapped
	-11: so embarrassing, someone for, start ., stood in, stre*, swings, tablets for, tag and, teacher said, tell who
	-11: tenner, that dont, that joke, theory ., think im, throws girl, told you, toy, trun*, trunchbull
	-11: trunchbull throws, under dragon, uniform ., used be, want*, warn*, warning, was wrong, we both, we saw
	-11: were creasing, what time, where dad, while i, who do, with cup, wive*, wives, worker, would fight, you would
	-12: . mam, . woman, accident with, alarm off, alle*, allergic, am nine, am not, apple ., are sound, at 6, at five
	-12: at hers, baco*, bacon, because its, before you, blamed, blew my, bombs, box under, brother still, buff*, buffet
	-12: buried him, bush, but im, camp and, can eat, car ., chopped off, clear, coas*, college and, coming ., cook*
	-12: dad was, did me, dont need, drank poison, drink and, english ., escape, farted and, feelings, feet are
	-12: fever tablets, final, finally ., fly, fran*, free*, from school, gara*, gives us, going kill, good me
	-12: got detention, got picked, grandad has, gun in, had operation, hand in, hands, happens with, have me, he lives
	-12: here and, here are, hosp*, hospital, hug ., i smashed, i squeezed, i wouldnt, im 12, im ready, in dog, in kitchen
	-12: in lessons, in microwave, is dead, is too, it looked, join*, joined, juice ., keeper, late and, line .
	-12: me fishing, micr*, mind, mistake, mock*, mocks, my driving, my science, my tongue, nails ., nearly cried
	-12: never go, new staff, nine, no hands, not~call, not~letter, not~phones, not~worker, off first, off roof, on wing
	-12: only on, order, out door, own key, partner, people think, phones at, pian*, piano, piano ., pig, plane, play*
	-12: push me, rabbit, radi*, raining cats, rock*, room gets, room*, rooms, salt in, says thats, see her, seei*, seeing
	-12: share with, shop ., showers, staff have, star*, street, sweets, sweets ., taxi, tenn*, texting, texting .
	-12: than me, they left, thing on, thum*, tree, tree ., tummy hurt, us about, us all, used, voices ., was brave
	-12: we lost, while she, why does, wing, wing ., with nan
	-13: . 3, . manager, . stuck, 10 its, 40 times, after football, aint been, and none, and took, are good, are killing
	-13: at netball, at respite, baby next, bag and, because his, bed for, begs, brave ., butterflies, cadets ., cake .
	-13: carer i, carer said, caro*, changing rooms, chatting, chicken pox, chuf*, chuffed, cine*, cinema, circus, clothes
	-13: clue*, cluedo, contact was, cover, creepy ., crime ., cult*, culture, cushion ., cut up, dayl*, daylight, divo*
	-13: divorce, else ., everything is, fed baby, feel ok, fight at, find*, fini*, flying ., freezing, fuse, goes off
	-13: got into, got out, had snowball, had two, hair, he came, he waits, headset, hear*, held door, helping me, i were
	-13: i wish, im always, in pakistan, is ., is ok, it got, it here, it takes, jewe*, knee ., know how, lamp .
	-13: left hook, let go, like blood, like they, me do, me doing, messing ., mice, miss said, mode*, model, my aunties
	-13: my left, my nurse, my shin, new phone, new tablets, no, none of, not be, not fight, not~person, now it
	-13: nurse said, of dark, of moving, of spiders, on inside, one eye, one held, plas*, pox, proud ., pupp*, puppy
	-13: put me, radio, revision but, robbery, run off, sad on, sat next, says it, scene, school days, see mum, she did
	-13: shops, should get, shoulders, showed us, size, snowball fight, so my, solo in, spar*, spellings, squashed
	-13: stranger, sue, tablet for, tesc*, thinking ., this maths, three times, tiny, tita*, titanic, too tight, turn my
	-13: was boring, we ate, week was, went numb, were in, will cry, wint*, winter, with foster, with money, wood*
	-13: zombies on
	-14: . grandma, . nans, . of, . someones, . worried, about giant, am still, and homework, and police, and put, army
	-14: at church, aunties and, awkw*, awkward, batm*, batman, battle of, be illegal, because shes, beco*, bins and
	-14: bit my, bled all, blow*, boys ., broke and, bye ., can cook, can resit, carer hid, carer snores, carers, coach .
	-14: cried bit, curr*, curry, cv, dad comes, dad shouted, dale*, daleks, does me, done ., dont forget, driving theory
	-14: else*, elses, escaped, everyone and, exams ., feve*, fever, five ., footed, for scouts, get scared, gian*, giant
	-14: giant spider, go park, go round, good way, got my, grea*, great, guid*, gutted ., had scrap, he scored, head
	-14: hide and, hook is, hurt ., i packed, ian, im learning, in and, in good, in that, is crime, is torture, its cold
	-14: jaws, keeps asking, keeps me, kill me, kitchen with, knife for, lege*, legend, level, level 9, loads .
	-14: looked like, mates now, me open, me outside, mint, monsters, monsters and, music ., my add, my breathe, my lego
	-14: my new, my tooth, my tung, nicking, night i, nose ., nothing like, not~friends, not~locked, not~running
	-14: not~school, nurse took, of contact, on xbox, one from, or been, orph*, plaits, presents, resit, review at
	-14: revision, roblox ., rocket, sand*, saving for, scrap, scrap over, she helps, sit in, so happy, someone elses
	-14: sound ., spoon ., staff here, stay home, stay put, stit*, strict about, stuck ., swee*, swimming ., team won
	-14: theory, thra*, thrashed, told her, too many, too short, traf*, traffic, tric*, tung, two footed, two staff
	-14: two weeks, us his, was ok, we walked, went see, when daleks, whisper, whisper about, whittle, who will
	-14: with revision, wobbly, worried ill, year 9, zomb*
	-15: . boys, . gaffer, . lion, . not, 18th, 5 ., about turning, accident ., ache*, all had, alri*, alright
	-15: and clapped, and man, are fine, at weekends, bike with, birthday meal, blanket, blue, bomb*, bored ., bride
	-15: burnt toast, bus stop, cadets, came contact, changed my, check on, chips, chopped onions, clay, cold at, conc*
	-15: cut ., dad came, died so, duve*, duvet, eating ., eggs, fight ., fine now, free, fridge ., friends mum, get found
	-15: get upset, gets beaten, girlfriend and, going london, gold*, goldfish, growing, guil*, guilty, half past
	-15: he brought, he thinks, her now, hid my, hotel, hurts ., i got, i read, i scratched, i text, ill be, infe*
	-15: infection, inhaler is, insta, is plenty, jk, key worker, kids are, knocked and, landing, late*, lessons, like see
	-15: lion, lion king, little kids, livi*, make, makes me, many, me back, me sad, much ., mufa*, mufasa, mum makes
	-15: my aunty, my first, my savings, myself on, neighbour, next week, no worries, not been, not~before, not~does
	-15: not~football, not~im, not~missing, not~ones, not~what, off at, officer ., on insta, passed, pige*, police officer
	-15: savings, says if, says shes, school dinner, sent off, sharp, she might, shout and, stop going, stranger things
	-15: strangers, toast and, told jo, turning, turning 18, used get, violated, was angry, was telling, washing up
	-15: we moved, went and, went fine, when mufasa, will feed, with knife
	-16: . had, . horrible, 11s, 3 ., afraid of, after swimming, and hes, and jo, arro*, arrow, asked ., at bus, at shop
	-16: at uno, away, be with, bloo*, blood test, burning, carers still, coventry, cust*, custard, drowning, dying on
	-16: earl*, early, everyone hates, exploded, faint when, falls asleep, feel nervous, flan*, flannel, flos*, floss
	-16: floss ., foam*, foaming, for day, forcing, forcing me, forg*, funny ., gave him, get say, go on, got caught
	-16: got us, harr*, harry, hate mondays, have lock, he tells, he watches, her nails, hes in, histories, hit six, hook
	-16: horrible histories, i bled, i called, i chopped, i pretended, i run, i watch, im going, in bits, in dark, in loo
	-16: into me, is with, it ok, its got, jab and, keba*, know me, last month, little and, loads of, lock him, loo and
	-16: loved, lunch box, man of, me choose, missing i, money when, more because, move and, mum at, my crush, my lunch
	-16: my music, my party, my phone, my wobbly, nans, nearly died, new worker, not~forcing, not~might, not~picks
	-16: not~wear, nurse ., of match, on cupboard, on roof, on saturday, on trip, out where, own clothes, people talk
	-16: period and, playground, playground ., pretended faint, pulled up, report ., report because, resu*, results
	-16: rules about, she screamed, shop*, shor*, shot from, sign for, slow ., st, starve, swear ., swing and
	-16: tablets dont, talk you, talking ., team loses, they leave, tikt*, too fast, unfair ., uno, up until, walks in
	-16: was foaming, was scared, washing basket, went in, why i, with*, wobbly tooth, write, year 11s
	-17: . bowler, . felt, . finished, . people, . police, . shot, . went, . year, 25, 4 ., about telly, about when
	-17: and gave, anyone in, anyway, anyway ., are working, ask him, at 8, body ., bowler, came my, carer, ches*, chest .
	-17: clapped, closed, come after, crie*, dad is, dark but, dinners ., drives me, fiel*, field, finding, first but
	-17: for all, for me, fron*, froz*, gang, girl in, goes funny, got cancelled, got gold, got lift, had jab, half term
	-17: happened i, happy here, has ., has touched, have sign, headaches, her knitting, hole, hors*, i only, i slipped
	-17: i worry, im fed, in front, in harry, in two, insp*, inspector, is black, is fair, is sick, it hit, its calm
	-17: judg*, judge, juic*, juice, knitting, knoc*, lang*, language, late because, makes killer, marks on, mate got
	-17: me card, me money, me work, mum but, netball ., night so, no im, not at, not being, nothing bad, not~did
	-17: not~headaches, not~new, not~share, not~touched, of biting, of old, of us, off but, on new, only one, over moon
	-17: pain in, passed ., people at, plenty ., poor*, poorly, potato, practice, quee*, queen, ride my, sant*, santa, sea
	-17: seek in, she had, she sings, shy when, sister says, sitt*, sitting, so do, stab in, starving after, susp*
	-17: suspense, swim*, swimming, tea out, teeth ., temp*, temperature, there club, they put, they would, this ., thou*
	-17: tight and, told me, told them, tony, trouble for, tummy goes, until im, up so, visit ., want them, we talked
	-17: we were, worker and, you think
	-18: . this, . zombies, 10 ., 8 when, agre*, and go, and its, anywhere, argu*, argue, at 10, before tea, behe*
	-18: beheading, belly ., brother farted, bullying at, bunc*, cant do, car park, carer wont, cat, cheeks, chocolate .
	-18: class that, climbing frame, contact is, cry at, deleted, dentist and, dinosaur, does everyone, dog on
	-18: everyone laughed, farted in, fifa, fifa ., film, follow, for gta, fram*, frame, funeral with, get adopted
	-18: get angry, get left, girl who, googly, googly eyes, gran*, gum, had us, haha, harry potter, has one, himself in
	-18: his mum, hot chocolate, hurts after, i change, i move, im 15, is about, is home, it keeps, itches, leaving for
	-18: like peas, log ., me hide, mush*, my auntie, my cereal, my cheeks, nearly passed, no bullying, not~and
	-18: not~bullying, not~cut, not~never, not~peas, not~worries, odd, of week, on contact, on every, on last, on our
	-18: on saturdays, open because, over my, own phone, pains, pass i, period pains, phys*, place ., pott*, potter
	-18: properly, ring, ruby, scre*, she got, shot my, shouted at, skateboard, sleep for, snea*, social worker, sock*
	-18: socks, star, star of, takes me, talk with, thats when, they helped, threatened, train was, tutor, wait for
	-18: wants take, we played, went past, wine ., with dog, worries, yuk, yuk .
	-19: . contact, . other, . tried, . were, . where, 0, 1 because, adde*, added, and girl, and has, any more
	-19: at football, at park, ate, bab, be police, beds, beef, bring me, burnt sausages, centre ., chicken and
	-19: contact and, creepy, cric*, cricket, dad had, did my, doctor ., doing my, dont work, down on, dying for, easi*
	-19: engl*, fishing and, from hockey, going do, good all, got two, he took, her nose, hers, him if, him im, hockey .
	-19: home on, horse, in blackpool, in sugar, is taking, last ., learned about, loud, lunch at, made box, me before
	-19: me hot, me not, more since, murder mystery, my group, my tea, myst*, mystery, needles and, new house, nice*
	-19: no nobody, nose pierced, not ok, not~carry, not~lady, not~ok, not~there, not~touch, not~you, off me, on his
	-19: on that, one bathroom, only messing, parc*, parr*, parrot, pass*, phot*, pist*, pistol, pitc*, pitch, plaster .
	-19: playing ., put cream, ran out, ref gave, remind, saved, scouts, september ., sharing, shop, shot up, skin with
	-19: smash, smoke, song*, songs, speak in, squash ., staff took, start, ta, that new, them i, these shoes, they shot
	-19: though ., till 10, tipt*, toas*, trip*, tripped, up stairs, want do, want learn, water pistol, wet myself
	-19: where will, whol*, whole, wres*, yogh*, yout*, youth club
	-20: . line, . neighbours, 8, again for, and ive, are rank, as joke, ask them, attack ., august ., aunt, auntie does
	-20: aunties, banana, banana ., bath on, bled on, calling me, camp*, camping, can we, cards, carry knife, change my
	-20: char*, chee*, choose my, cod, cod ., dentist said, dont carry, duty, dyin*, dying, edge, eyes, eyes ., fidg*
	-20: floor ., forgot my, friday and, fridays, friends ., gang and, gang i, getting him, ginger, go different, goes mad
	-20: got sent, got splinter, grabbed, guess what, has dragon, he kicked, heads off, heart and, help with, hes nice
	-20: history, hope my, i cooked, in any, in cars, inside out, is in, is you, it rains, its 15, kart, knock whos
	-20: let him, line of, lost her, mario kart, mars*, mate in, mate took, melt*, meltdown, monopoly, month, move my
	-20: moving ., mummy, my bum, my coach, night at, nose*, nosebleed, not on, not~forget, not~this, now he, now its
	-20: of duty, off top, on wednesday, our family, paint ., paramedic, party, pass ., please stop, pop ., powe*
	-20: pushed in, queue is, rains, rome*, romeo, salt, sausages, say in, scars, she bit, she sees, she watches, shut and
	-20: sister on, slipped, slipper ., smas*, so funny, soaked, splinter, splinter and, spot, spot on, stairs for
	-20: stairs in, stinky, stinky ., ta ., taek*, taekwondo, tag, talk in, taxi man, term ., they let, they make
	-20: they take, thinking of, time on, top board, until its, up her, us fishing, voices, was fight, what do, wind
	-20: with paint, you and, you dont
	-21: . gran, . thank, . too, adopted ., against law, air when, and asks, and burped, and cant, asked me, at chess
	-21: at rugby, auntie and, bag weighs, bash*, bashed, bath and, before she, bled bit, bodi*, boyfriend has, burped
	-21: by hair, called me, camp, carer keeps, carers and, cars ., change ., chef, circ*, clap*, coming on, copi*, copies
	-21: cost, cried happy, cross ., danced all, detective, died in, dog is, dogs ., doug*, everyone asks, face when
	-21: fire ., for trip, garage, go off, gran says, guess who, hamster ., happ*, happy tears, happy with, hard it
	-21: he grabbed, hears, hid from, his neck, homesick, hotel had, howl*, hugs, hurt when, i deserve, i kicked, i swear
	-21: if nobody, im bored, im nervous, im reading, im suing, in first, it me, its only, keeps calling, keys, kid at
	-21: knew, laff*, law, leaves, leed*, leeds, lie in, loads better, locks her, lush, many people, marry, miss .
	-21: miss says, mondays, moon ., my mum, no i, not go, not~every, not~fell, not~our, not~sits, not~tell
	-21: not~understand, old house, on school, paddington, pays me, picked me, punched air, rule*, saturday see
	-21: school are, she called, she saw, smil*, snow*, stepmum is, suing my, tears when, ten times, thought, tickets
	-21: till he, told people, tooth, tower, voic*, voice ., waited with, was man, was sad, wedn*, wednesday, weighs
	-21: when dog, with dad, with two, you didnt, your hands
	-22: . hot, after tea, am 12, am worried, and thats, angr*, angry, angry so, away from, away with, balloon, bbq and
	-22: brother hit, bullying, buried it, bus was, cann*, car wash, carer got, carried me, class, coach says, cut myself
	-22: dad put, desk, didnt understand, diss*, does, down my, feel scared, fencing, for that, for walk, forc*
	-22: have later, her tea, hid behind, i loved, i picked, i stayed, i waited, id kill, im bricking, im over, in class
	-22: in mud, is sore, jumped out, kind ., laptops ., laug*, leave us, let us, lift, look*, lost but, lung*, me pick
	-22: meal*, meals, mono*, mons*, mosq*, mosque, mud and, my knickers, my snapchat, my tie, nan does, never been
	-22: new carers, night but, not for, not~meals, not~properly, now nobody, of blood, of milk, our kid, pie, poun*
	-22: promise ., ragi*, raging, residential, roll*, roller, runn*, running, said its, school ., see him, service, sewi*
	-22: sewing, she wants, sister when, smoke alarm, so everyone, so loud, stole his, strict ., theo*, they were
	-22: theyre sound, throws, ticket ., ties, tooth fell, uncle ., under stairs, video of, ward*, wardrobe, was about
	-22: was raging, we destroyed, we learned, we ran, will it, with hoover, woods ., year and, youth
	-23: . kev, . some, . vampire, 18 so, again its, all stood, always wants, am happy, and bus, and carer, and did
	-23: and dog, and dogs, ankle at, assembly ., at her, bedtime and, belong ., bett*, better, big brother, bit but
	-23: book about, bottom, boy at, but in, but not, button, by big, cant come, carer rang, cats and, check .
	-23: college since, come out, cooker ., cousins wedding, crisps ., cut and, drug dealer, ears pierced, exce*, except
	-23: excl*, excluded, fear of, fire, fire drill, for christmas, for days, for prom, for throwing, forget my, from rain
	-23: getting better, go party, goalie, got excluded, got red, gran ., grandad ., grow up, had laptops, hand up
	-23: have her, have new, have put, he cried, he drinks, heart attack, her baby, here on, horses, hund*, i kissed
	-23: i stop, if its, im quiet, in english, interesting, interesting ., interview at, is drug, is running, it checked
	-23: it gets, itch*, itches ., kev, kitchen when, land*, left in, legs and, me chess, me medicine, minibus, miss*
	-23: moved ., mum come, my boxing, nails and, new shoes, nobody has, nobody listens, not every, not~listens, not~plan
	-23: not~self, not~us, not~work, off swing, open and, our pyjamas, park with, picked, placement ., reason ., ref
	-23: right on, room was, round ., said that, same, sand up, says keep, scen*, shelf, sits, slug*, slugs, snapchat and
	-23: spider in, spiders, stood outside, tesco, though, tickets for, trut*, truth, up i, vamp*, vampire, want that
	-23: week and, when im, who gets, wont take, zoo
	-24: add, all at, all day, are ., ask about, asleep when, awar*, beat us, bedroom door, been going, boxing coach
	-24: breakfast on, brought me, butterfly, carers for, class has, cold, cousins, cried when, crush, dads ., dest*
	-24: destroyed, didnt cry, doctor said, dont stop, dram*, drama, everyone else, fingers and, fixed my, forget, friends
	-24: gave, get bullied, get butterfly, got pound, grandma beat, gravy ., gym with, hand*, having baby, her out, i am
	-24: i stabbed, i thought, in foot, in on, insta ., is broken, is old, isnt scary, it has, judge said, kidnapped
	-24: knac*, knackered, kniv*, knives, knives in, know anyone, leg was, letter, lift with, makes us, mario, massive .
	-24: me like, my meds, my personal, never wanted, new trainers, nine ., not~anything, not~chose, not~restrained
	-24: not~scary, not~till, of anyone, of myself, on sofa, panto, penk*, penknife, pens, photo is, pool ., popp*, pound
	-24: put plaster, road ., rubb*, saturday, scar, scares, scares me, schools, shark, shoots, shot myself, shouts, skat*
	-24: slus*, slush, so did, swim, tablets because, talking about, thanks ., three weeks, tightened, touch, up wall
	-24: us and, wanted run, was home, when they, who knows
	-25: . bus, . have, . miss, 21, about boy, about her, allowed see, and bang, are gone, are kind, aske*, asked, blaz*
	-25: blazer, boo who, brace, broke her, but is, cade*, call ., cant be, cat is, collect, collect me, cousin got, crin*
	-25: cringe, cringe ., cry its, deep, did, did you, do and, doesnt get, doesnt hurt, dont eat, duck*, ducks, ears
	-25: esca*, first night, for county, forgot, fortnite, from him, goal*, got hit, gta, gutted, haha*, hahaha, hahaha .
	-25: happens ., have you, he reads, her mum, i burned, i say, im 21, im dying, im freezing, im leaving, in ., in shoe
	-25: is allowed, is fine, it happens, its massive, ive not, jumped, keys ., kicking sofa, leak*, live*, meat, messing
	-25: mind ., miss knows, months ., my drawing, my stepmum, new one, nightmares, not~it, not~joke, not~lol, not~of
	-25: not~on, not~only, not~trouble, of maths, of things, of year, onio*, onions, only joke, out we, over me, played
	-25: popped, pota*, put pillow, rank, roof ., rubber, saus*, save*, scratched, she nearly, shoe box, sign ., sleep .
	-25: sleepover ., slow, someone ate, sometimes, sorry after, spra*, squi*, standing, suit, tackle, tell everyone
	-25: text ., time they, tomato, tub, two phones, under water, unif*, uniform, upse*, upset, van i, wants be, wash up
	-25: wear*, wearing, would find, you seen
	-26: . being, . end, . older, and gran, apart from, at greggs, at hospital, baby on, beach ., bell, bell goes, biscuit
	-26: blackpool, books ., bricking, bricking it, but now, buzz*, caravan in, carer mum, chess ., class and, clip
	-26: comes on, could eat, cream, didnt ., disc*, dish*, door open, embarrassing, embarrassing ., filling, fire alarm
	-26: foster brother, front seat, given me, got part, greg*, greggs, had cuddle, hamster is, has given, hasn*, hasnt
	-26: he pushed, heal*, hele*, helen, her husband, hit his, hold baby, hours not, if they, in wash, its fun, jelly .
	-26: joll*, jollof, kare*, karen, left ., legs ., letters from, like i, list ., map ., me out, me sob, me special
	-26: me win, musc*, muscle, muscle in, my key, my video, need filling, nil ., nobody found, not~given, not~how
	-26: not~sunday, not~talking, off ., on coach, one where, or me, paper, pink ., pulled muscle, raised, resi*, review .
	-26: rubbish, said see, school is, she has, shin, sings ., six of, slip*, sob, sob ., soft, someone i, stole
	-26: sugar and, table ., tall, tech and, text*, them is, think it, tie, twist, two years, uncle and, was poorly
	-26: with door, work at, would kill, xbox ., year 8, yet
	-27: . bev, . thats, 1 ., alright ., always asks, am moving, and how, anyone i, aski*, asking, asks before, at centre
	-27: at telly, ball and, been drinking, bet, bit, books, boxi*, boxing, brings, butl*, butler, call my, carer was
	-27: carer with, chop*, chopped, cold ., coming in, cousin is, dance, dead on, drop ., english, exam ., fainted .
	-27: favourite, feel proud, feet after, fish fingers, for our, for team, from ghana, gets up, ghan*, ghana, ghost .
	-27: go college, goodbye my, got taken, guns, guns ., have night, have poster, him and, hurt bit, i came, i ever
	-27: i told, i wont, im so, in prison, is killing, its so, job, knock ., laughed, leaked, love my, mate said, me made
	-27: move ., move in, mum doesnt, my mind, my sessions, my sister, my worker, neck*, nice ., night light, nightmare
	-27: nits, nobody sits, not tell, note, nothing do, not~bin, not~scared, not~use, of wolf, on fridge, on stage, opened
	-27: operation and, out me, over, padd*, parkour, personal, photo, plan ., poster, poster of, rabb*, rain*
	-27: room without, rota, rugb*, rugby, said im, says attack, says i, scor*, sess*, sessions, she hugs, she talks
	-27: sher*, sherry, sleep over, sleepover at, sleepy, so hard, stage, stage ., sticker ., stun*, stung, tell him
	-27: temperature and, text me, they watch, tigh*, tights, today and, top bins, trif*, trifle, trip ., tuto*, wallet
	-27: want cry, want talk, washing, wedding and, when dad, who won, will send, wolf on
	-28: . knife, . text, am saving, and asked, at fair, badg*, badge, bann*, banned, bars, bathroom with, bed in
	-28: blue shell, burp*, cancelled, coach and, cold but, come on, counsellor says, county, crimes, crimes against, cry
	-28: cupboard door, day i, diff*, dont make, drunk she, eating toffee, ever hurt, everyone, excited ., fell
	-28: finding out, for crimes, for saturday, for something, got drunk, got letter, got place, gros*, gross, gross .
	-28: happened at, he chased, he fell, he hit, he sent, her arms, hi, hi ., hour*, hours, house and, hundred, i carried
	-28: i sneaked, in shower, lent, like, mates ., me but, me her, me till, meeting ., monkey bars, my toy, myself and
	-28: nan and, not~ever, not~hear, not~here, not~nan, nurs*, off monkey, out all, out when, peace, phone, pick*, race .
	-28: run away, says sorry, school again, ship, shir*, short, shots, sneaked, so excited, someone and, spel*, staff .
	-28: staff because, suin*, suing, teaching, teaching me, that was, think my, think of, tia ., tired because, toff*
	-28: toffee, tongue eating, tuesday because, turn up, under table, wall*, was happy, was sick, was too, with blue
	-28: work
	-29: . man, ankl*, answer ., apple and, are out, at all, ate my, because im, befo*, before, bev, blanket on, blin*
	-29: bumped, captain, come contact, cracked, dead, enough eat, fainted, farm ., feel better, for summer, form*, forms
	-29: get drunk, get in, green ., had one, he showed, her phone, hope, hugged my, i call, i hugged, in it, is kind
	-29: its game, jab, jan, later bedtime, leve*, love, man from, march ., mean ., minute ., miss put, mix, month i
	-29: my book, my cat, my pocket, next, not~at, not~secrets, not~three, not~uncle, now with, on your, opti*, ordered
	-29: poorly ., rash, read my, saw, says there, school trip, secrets with, shoe, shou*, stopped, summer ., tell*, tia
	-29: twix, up for, us we, we sing, went ., went quiet, with boys, with mum, worried i, zombies
	-30: . someone, 12 but, advo*, advocate, all go, and won, are, at pool, basket, be at, bird, bring my, burned
	-30: calls and, cant sleep, care ., coll*, cont*, crus*, dark and, dead gorgeous, do bins, down because, dress .
	-30: drop dead, engi*, engine, engine ., farm, fart*, farted, fast ., from kitchen, get why, girl at, goal, gorg*
	-30: gorgeous, grou*, have any, hayf*, hayfever, hold us, i pulled, im buzzing, im getting, im not, in engine, in game
	-30: in june, is better, it goes, ive lost, know my, like living, me hold, my advocate, my forms, needle ., netb*
	-30: netball, new year, nobody stops, nose, not fair, not~cold, not~fair, not~hungry, not~key, not~made, not~take
	-30: of squash, of wine, own for, pop, properly ., question ., said i, say they, stag*, stay here, straight, tabl*
	-30: ten, therapy, took photo, town ., up because, vape and, want different, we are, wore
	-31: . fire, . them, . thunder, . why, after me, and burned, are criminal, arms are, ask, at bins, big lunch
	-31: bottle of, bruised, burglars, burned it, capt*, carrots, changed ., comes out, course, dont talk, eyes on
	-31: falling, for cinema, friend ., get there, glasses make, had baby, had big, haun*, haunted, he sat, his back
	-31: his head, im all, in book, is loud, jake, lego, lunc*, lunch, me want, mental, mum told, my hand, my speech
	-31: not~all, not~drop, not~hold, not~last, not~mean, not~or, not~washing, of people, on everything, oven, put blanket
	-31: read out, sent my, set ., she uses, sick on, snai*, snail, snapchat streak, social workers, spilt my, streak
	-31: sunday and, taken, that ok, that staff, they took, thunder makes, watc*, we had, what we, will get, wont get
	-32: . shes, . shower, . wifi, 3, all good, and nothing, and seek, and so, arrested, ask for, at camp, at sleepover
	-32: bbq, be nurse, bike*, bikes, brin*, brother, camp ., care and, carers are, cast, class ., climbing, come for
	-32: contact be, couldnt sleep, disco, disco ., ever, fish and, for eid, gaffer says, get ., ging*, glass of
	-32: got sorted, gras*, grass, grass ., hands went, havent had, hay, hay fever, her head, here its, him over
	-32: hitting my, i forget, in sand, inspector calls, join, juice and, ketc*, ketchup, kitchen i, leg is, me birthday
	-32: me or, me sticker, ment*, monk*, monkey, month ., moon, move out, music on, never get, not~off, of chips, officer
	-32: peac*, pulled, scored ., scream, seeing my, seek and, set, shoe ., shower is, shy, sleep and, smokes, snores .
	-32: solo, someone says, sometimes ., spilt, spli*, term, test, thursday ., took off, towe*, uncle came, visit
	-32: want contact, was not, when door, whos, worker there, worry
	-33: . guess, . made, 12 ., about my, ache, am good, and he, any, bask*, be two, been under, bisc*, bleed in, braces
	-33: bridesmaid ., brush, callum, can stay, cant have, carer says, chase, check my, clothes on, come in, contact i
	-33: dont shout, expl*, five minutes, frozen, get my, gives her, go if, got lost, guitar ., had nose, helmet and
	-33: helping, i hope, is nothing, its good, its too, kill for, kit, knit*, magi*, magic, make up, mard*, mardy
	-33: marry my, months ago, my foster, my review, my room, my verruca, myself with, nights ., nose bleed, nothing is
	-33: not~calls, not~gets, not~unsafe, not~wanted, now they, of staff, picked for, plen*, plenty, respite ., rings
	-33: sand, scared of, seat ., she picks, smac*, snowball, stay up, storm, straight after, we stayed, went for
	-33: years and
	-34: 9 and, alarm went, always do, and banging, and hot, ankle, at this, banging, be needing, brother when, can use
	-34: carried, carrying, cereal ., could live, course and, cried at, cute, cute ., drives like, each time, eats grandma
	-34: fed up, five pounds, for next, friend sends, get five, had, hala*, halal, hands ., happy when, he was, head on
	-34: help, her card, hot water, i learnt, i leave, in office, it should, it that, its boring, laptops, laun*, leeds .
	-34: look after, looked, looking for, mari*, mental ., my ankle, my charger, my report, need new, needing, nodd*
	-34: nodded, nodded off, not~asked, not~fight, not~know, not~needing, not~one, off in, oliv*, oliver, oliver twist
	-34: or anything, out by, part ., pat, pierced ., pig ., plates, please tell, pleased, pleased ., question, right in
	-34: scot*, she reads, she sent, sick in, smiled, sorr*, sorry, squash, their own, them off, thes*, these, they havent
	-34: they keep, they taste, time is, told him, took me, trainers, trains, up with, verr*, verruca, washing cars
	-34: watch at, write it
	-35: . can, . knock, . tell, . yes, 20 pound, about money, acci*, accident and, after school, and was, annoyed
	-35: anymore and, anyw*, bag for, being scared, brother bed, bubb*, bus but, by mistake, cap, chased me, chippy
	-35: chippy ., country ., cour*, crea*, detention, detention for, dofe, dogs, driv*, egg race, finger on, got grounded
	-35: got nits, grandad was, gravy, ground, grounded, grounded for, his bottle, his team, i can, i lost, i threatened
	-35: ice cream, in what, itchy, knock knock, lead, listened, match ., meds, met my, mistake ., my bed, my favourite
	-35: my finger, my socks, nan ., never turns, new school, not~makes, not~march, not~shouts, not~singing, not~theres
	-35: not~turns, on its, orange, orange juice, passed my, phones in, prom ., ques*, rang, safe*, saw it, sept
	-35: since march, sort*, soun*, stol*, stop singing, teacher and, that is, they dont, they sit, top and, under tap
	-35: unfair that, up early, us they, water for, when can, whos there, will you, worst
	-36: . in, 8 ., and dad, and fairy, and nurse, anyt*, anything, are getting, back is, because everyone, bit where
	-36: boiler, boxing ., brou*, brought, chair ., chop, criminal, cross country, days i, den, dentist ., end of, fair .
	-36: fair*, fairy, fell in, finger, fish*, fishing, for nothing, full so, gaff*, gaffer, going my, had no, hair cut
	-36: have bath, i pay, is ready, job in, looks like, loud and, love*, me sleepy, me something, mean, mess*
	-36: move school, name wrong, not~can, not~dont, not~everyone, not~mates, one day, review, scored, secrets, she forgot
	-36: shell, sit with, sleepy ., sorted, theres no, they read, they told, threw me, tool*, uni ., was funny, where i
	-36: wrestle
	-37: 5, abou*, about, adopted, alwa*, always, and bit, and i, and read, ball, because my, bloc*, bug, cafe .
	-37: carer put, cart*, chap*, complain, complain about, dark so, dent*, dentist, doctor checked, drawing on, fights
	-37: fine with, for dinner, forms ., ghos*, ghost, guit*, guitar, hasnt been, hat, hate, he is, hes my, i won
	-37: in laundry, in sling, is on, its plastic, jump*, lamp, learnt, leaving, list*, more and, mums boyfriend
	-37: my bedroom, my meeting, nearly, nits again, not~being, not~counsellor, not~once, not~worry, oldest, on tin
	-37: own theres, place at, plastic ., rais*, rubbish at, scratched my, skel*, slav*, slin*, sling, smelled
	-37: someone who, spider, them in, thing is, tick*, town, turkey ., unsa*, unsafe, want go, we laughed, wont let
	-37: you should, you something
	-38: about his, and sam, asleep on, attack, baby photos, band ., bat, belo*, bit me, bits ., both, break, burg*
	-38: burned my, carers ., changing, council, crisp ., did worm, do they, dragon, feel happy, funn*, funny, hour, i .
	-38: i hid, i miss, im hungry, interview, its noisy, keeps nicking, killing, king, knee, listened ., mad .
	-38: married and, miss told, missed, much i, my family, my money, my prom, nearly ., never hurt, noticed ., not~its
	-38: not~things, plaster on, please ., punch, sad ., school dinners, someone tell, stayed in, sticker, talks me, taug*
	-38: taught, taught me, teacher is, team ., tenner ., too, tooth came, want for, want move, watches, which i, win
	-38: worm
	-39: . never, and cut, asking me, at college, blinders, body in, boo, brave, brick, bus is, came and, chor*, chores
	-39: cream van, exam, feel sad, friends house, get on, going shop, got engaged, grad*, has his, hear ice, his car, hot
	-39: i moved, im happy, in woods, june, kidn*, leg they, making me, mam says, me about, me what, metr*, my art
	-39: my chores, my sims, nans ., nervous when, not like, not~knife, not~sit, not~stops, not~tuesday, off wall
	-39: on fridays, own now, peak*, peaky, peaky blinders, peas they, rules ., saturdays, sell, sheep, sings, sound
	-39: stay at, sundays ., tack*, tea is, this school, throwing, water bottle, we booked, with you, wolf eats, woods
	-40: . put, account ., airport ., anything like, apple, bad dream, bank account, best thing, brother said, carer gives
	-40: club ., contact, crai*, cudd*, dad but, driving, everyone ., fair enough, find it, fix, food tech, forever
	-40: from falling, gard*, garden, get go, good at, has do, helped me, his shoulders, i burnt, iron, jealous when, jo
	-40: jumped on, legs are, me it, midd*, middle, more, mum brought, mum i, music, my plan, nan, nan on, night on
	-40: not~nightmares, nurse, office and, pape*, parcel, people, periods, pick me, prov*, provisional, series, she can
	-40: tables, tech, thinking, use sharp, was jealous, when i, will have, worker says, year, you said
	-41: . sir, 3 times, always late, am never, and found, anything bad, arm on, band, blew up, boring ., bric*, broken .
	-41: choking on, could see, crisp, deci*, defe*, defence, fell out, for my, go for, handed, has never, he put, hugg*
	-41: hugged, i broke, i feel, i forgot, i get, i handed, in shop, know where, load*, mass*, mist*, mum had, my baby
	-41: my brother, my packed, my wardrobe, nearer my, neve*, never, nil, noisy ., not~meet, not~smacked, on at, on crisp
	-41: on time, orde*, pillow, prison and, prom dress, righ*, right, says im, shouts in, song ., soup ., sprain
	-41: sprain ., stor*, tatt*, thank, tire*, tired, vape, wear, worry .
	-42: . it, . nanny, accident, am sad, and makes, are watching, bake, be big, beac*, beach, before it, before they
	-42: being on, black golf, blan*, boarding, boarding school, book, brav*, can do, cant tell, cats, ceil*, ceiling
	-42: chased, chic*, chicken, do drugs, drop, finally, for school, going be, helped ., her birthday, i threw, idea for
	-42: in care, in show, job ., knife and, let, marc*, march, my idea, my tablet, need tell, nobody makes, not~get
	-42: not~have, not~sleepy, not~weird, on tuesday, open, oper*, paper cut, pier*, pierced, post*, sat, sat with, saw my
	-42: secr*, she couldnt, she looks, shopping ., sore ., sore throat, spee*, speech, sush*, sushi, they change
	-42: throat ., torture ., walk school, watching all, will, will my, will not, with staff
	-43: . taxi, at wedding, baby sister, bear, been good, bore*, bored, brought my, called, called my, chip*, cree*
	-43: crime, deep end, did not, dog, dril*, drill, eid, eyes in, find out, girlfriend, head is, heart, high, i drew
	-43: i write, injection, is rubbish, kept it, mars, mick, my counsellor, nobody i, offi*, ok, pool, pounds ., resp*
	-43: respite, sam, sank, seconds, shes got, squeezed my, starved, thos*, those, time ., toma*, trai*, tuesday ., turk*
	-43: turkey, tv, we watched, who does, year*, years
	-44: . home, and staff, anti*, are doing, at 9, away for, boy in, choi*, copy, different, dino*, does my, down ., gran
	-44: haircut and, hate that, is funny, it right, keep thinking, lad ., like ., man who, my haircut, nearer
	-44: no sleepover, nobody told, not~hand, not~people, not~sleepover, not~that, of hospital, people would, phone for
	-44: pictures of, reading, ring at, robbed, room is, same as, shop on, since i, sort my, stressing, stressing me
	-44: tells me, this house, was dying, wick*, wicked, wish people, witc*, witch, worried
	-45: bad i, belong, break leg, cat ., choir ., died, dinners, drugs in, fill*, for ten, full ., gues*, hams*, hamster
	-45: has new, he holds, him out, hist*, hoover, house not, i rang, id die, in rain, is living, ive got, jokes .
	-45: keep dying, lol, love it, me hug, my own, not in, not~drunk, not~says, open ., paint, picks me, says .
	-45: she looked, sill*, silly, some days, sorry and, take my, vet, wale*, wales, was so, when people
	-46: . train, . worst, burp, came out, clas*, college ., do breakfast, do course, dont know, finished, gave it, gone .
	-46: grav*, he opened, i live, is teaching, laptop ., laughed so, laughing, left out, lone*, lonely, lost in, man with
	-46: my toe, nobody touches, not~been, on sunday, owe my, rings me, say it, seco*, smacked, squa*, tedd*, teddy, terr*
	-46: text, theres always, toe, tom, touched my, wait ., was only, watch me, we make, week, with that, won ., you call
	-47: am oldest, and only, are building, art ., at night, brother hid, bunk beds, card ., centre, coin, days im
	-47: everyone in, fine ., fort*, front ., glasses, good ., got certificate, had three, haha ., he laughs, hell*, hello
	-47: him back, i held, i need, i whipped, in bunk, in from, is, it looks, it under, it was, its nothing, know rules
	-47: living here, mud, muse*, museum, my bag, need someone, non, non uniform, not~bad, not~doors, not~meat, on holiday
	-47: park ., plays his, sandwich, school and, screamed, screamed ., stayed up, stuff away, sure, they lost, tues*
	-47: tuesday, under bed, uniform day, yes i
	-48: . bye, . cat, arre*, be in, because we, bled, bleeds when, bullied, can ., choc*, chocolate, dad i, dance in
	-48: drive, first day, fixed, for new, go home, got told, grum*, grumpy, has big, has ever, her she, his dad, hit
	-48: home ., hours and, i blocked, i brush, i passed, in with, learning, listens me, made, mum about, noisy, not me
	-48: once ., oran*, pulled face, pump*, queu*, queue, rule, she puts, sleeps on, so bad, stay, tip, uncle is, year .
	-49: . bit, . do, airp*, airport, always get, am doing, are too, arm was, babi*, babies, babies ., bana*, behind my
	-49: bike and, blood and, bridesmaid, but hes, can, charity ., choir, cried because, door because, drew, five
	-49: goodnight, i would, is called, its hot, joke and, lad in, looks, many sweets, musi*, my form, on monday, pasta .
	-49: pepp*, screen, sell me, tea ., tell them, thank you, they did, thun*, thunder, want stay, with me
	-50: because of, brus*, charity, chess, clim*, coul*, dad and, egg, food and, for charity, guy ., head off, held my
	-50: help him, him he, his belly, home alone, i fed, i see, in this, jell*, jelly, killing me, listens, me jump, much
	-50: my bus, my mirror, next door, not~morning, not~shout, only has, packed lunch, pink, rain ., ride, school everyone
	-50: send me, shoot, snores, under weather, up bed, waited, war, we won, went, you bring
	-51: all that, back boxing, battle, better ., brok*, but, cafe, cake, calm*, for easter, glasses ., go my, helm*
	-51: helmet, hid under, hurting myself, im bit, in town, is girl, its still, loads, my friends, my girlfriend
	-51: not~hurting, odd socks, out and, own room, soon ., sundays, that song, was ill, weat*, weather
	-52: . since, 1, because mine, brother comes, bus pass, buzzing, cant find, felt, firs*, first, for mcflurry, ghost in
	-52: got paid, hat ., he told, hill ., his old, hold her, hot ., i belong, jeal*, jealous, laptop, laundry, log
	-52: looks at, mad, mcfl*, mcflurry, me brother, more pocket, not~bullied, not~cant, not~drink, not~strict, pasta
	-52: phone at, race, she kept, snor*, they write, unfa*, unfair, up hill, walk ., word*, words
	-53: adop*, bake*, can someone, cent*, checked and, choking, dad showed, drawing ., fore*, grow, hides under, i grow
	-53: if my, is cold, like log, loll*, made her, not say, not~hits, off if, picked ., red car, seconds ., swing, tall*
	-53: taller, tell mum, that i, they all, they always, us on, wants know, wants me, was late, we buried, were
	-54: 18 and, all by, boar*, broke, broke down, bump*, burned down, cant i, card with, cert*, certificate
	-54: certificate ., doin*, doing, fina*, got new, hoov*, hospital and, i shot, i take, june ., kill him, me laugh
	-54: me properly, miss my, my social, nobody here, not~5, not~i, not~lock, not~stuff, people i, rules, scary
	-54: strongest, strongest thing, things are, this year, want see, why cant, workers
	-55: can my, cros*, cross, do not, do you, eat his, fear, foot, football ., him off, im off, it when, like me, lost
	-55: me eat, my blood, not~day, only moved, please can, put up, seek, someone help, tablet, talk*, took us, wobb*
	-56: and im, been asked, carer makes, cuddles, flat ., guessed, i wasnt, id get, knock, make us, massive, me go
	-56: me here, movi*, moving, not~guessed, peas, ran, said they, she found, song, team
	-57: am reading, beat, bed when, bowl*, brother for, bus, calling, dont feel, face ., for no, headache, i stopped
	-57: its about, my mums, new glasses, no reason, not~dad, not~reason, now ., one with, puts my, round it, said id
	-57: see you, she ran, slept like, squeaks, till im, turn 18, we went
	-58: am fine, attacks, brac*, call*, cooked, home*, is making, longer, over it, painted, stay out, watched
	-59: ages ., brai*, butt*, could have, dead people, do my, frightened of, he didnt, not ., not~contact, past*
	-59: pushed me, saturday ., surprise
	-60: . dentist, can ring, had have, hair*, he pulled, i beat, i help, i look, i never, jokes, not~away, not~party
	-60: not~run, on their, photo of, repo*, report, roof, seri*, she shouts, sir, snip*, sniper, want my, work*
	-61: and me, back from, base, bike, boat ., canc*, daft, danced, dont lock, drum*, drums, excited, getting married
	-61: killer, letter ., little ., milk*, murder, nobody hits, not~yet, on bus, on with, sang, see dad, she loves
	-61: thing ever, up on, which is
	-62: . nothing, as me, back because, blocked, bori*, boring, chas*, doesnt drink, everyone knows, flu, gym, inte*
	-62: is having, live with, me cry, mini*, mum held, not~drinking, not~has, once, secret and, telly, too small, we did
	-63: . who, blew, come and, draw*, for year, gutt*, he threw, in back, it went, left my, my carers, near*, phone when
	-63: plaster, satu*, sharp knife, shed and, stuffy, we made
	-64: bed at, birthday and, i hate, light, living now, love him, made up, me bed, more time, not~meeting, of her
	-64: school on, shoo*, talk my, thats fine
	-65: big school, chan*, die for, gave me, how use, i turn, i used, im on, in fridge, it made, lets me, not~do, not~my
	-65: not~myself, passport ., pocket money, private ., pushed him, school with, swin*, we put, would ring
	-66: haircut, hate it, im 16, in among, middle name, nerv*, on friday, pock*, pound ., reads, seat, staff held, surp*
	-66: wolf
	-67: amon*, among, among us, at end, fell over, joke*, pass, pocket, we let, went off
	-68: and you, because it, bomb of, eat breakfast, going out, he keeps, homework ., i fancy, i laughed, me try, my mate
	-68: nervous, not~again, ok ., present, try, uni, want leave, with school
	-69: best, bigg*, bigger, bunk, he sleeps, laughing ., looked after, murd*, not~telly, planes, pretended, revi*
	-69: say if, she always, shouted, talks, too much
	-70: . things, appl*, cook, cooking, i sleep, jumps, should be, sits with, spid*, was, was asleep, without asking
	-71: . nobody, . our, breakfast, fixe*, go bed, got her, her in, im fine, read*, six, when mum
	-72: and had, door for, granny, have never, he leaves, hes all, is proud, it down, kills, me off, me sleep
	-72: not~touches, out with, proud of, strict, they are, tort*, torture, wifi
	-73: are dead, going on, head*, lear*, who ask
	-74: . food, art, danc*, fell asleep, get picked, hide my, ladd*, ladder, not~like, not~thats, on there, present .
	-74: scar*, show, snac*, there and, was little, worst thing
	-75: . that, could, every week, laugh ., map, my nans, not~drinks, yes
	-76: about it, and miss, ask me, club, fight, held baby, late, no drugs, on sundays, see my, tie .
	-77: all way, bomb, contact ., fanc*, fancy, figh*, lol ., meet*, meeting, my ears, not~nobody, out till, they ask
	-78: by myself, college, exci*, full, miss, nicking my, show ., tell her, will i, you asked
	-79: anno*, came, drawing, keep my
	-80: counsellor, fed, in meeting, its been, money in, my knee, my window, not~gang, not~me, not~phone, put it, was in
	-80: you ask
	-81: . doctor, carer took, got hold, he never, hill, homework, opened door, rain, shel*, singing, they send
	-82: . scared, boat, cred*, credit, i went, im credit, light ., two
	-83: jump ., teddy .
	-84: i dont, i wanted, sad, they check
	-85: let me, move*, when my
	-86: falling off, fast, lapt*, robb*, talk about, they talk, tidy
	-87: care, said .
	-88: arm and, dont get, kind, my stuff, not~anyone
	-89: . no, and we, asked if, box ., card, drau*, draught, his crisps, not~wait, told my, want know, with my
	-90: am on, change, dete*, shut up, they stop, wanted
	-91: found me, good, said yes, stayed, up in
	-92: me pictures
	-93: 18, form, my mates, ring me, us do, we
	-94: again ., its private
	-95: so can
	-96: fair, my carer
	-97: . will, helped, read, soon
	-98: big, help*, tell me
	-99: hair ., not~drugs, prom, worr*
	-100: lost my, say what, sing*
	-101: and got, knob, not~hes, prou*, proud
	-102: i want, moved
	-103: atta*
	-104: fine, sore
	-105: not~hurt
	-106: cant wait, crim*
	-108: baby and
	-109: talk
	-110: sleepover
	-111: fish
	-112: checked, off for
	-113: my teacher, said sorry, told off
	-115: me be
	-116: and it, help me, joke, me how
	-117: i could
	-120: for tea
	-122: #plays
	-123: kill*, my old
	-126: happy
	-127: can i
	-128: cried
	-131: it back
	-132: i love
	-133: do i
	-137: i like
	-138: pain*
	-139: new
	-140: what if
	-147: would like
	-153: #play, by accident
	-155: . what
	-159: shot
	-174: won
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
