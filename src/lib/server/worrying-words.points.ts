/**
 * What each word, and each two words that follow each other, weighs (worrying-words.weighing.ts): the most worrying first,
 * then what children say of everyday life. `. we` is "we" at the start of a sentence, `again .` is "again" at its end,
 * `bull*` is any word that begins so, `not~hit` is "hit" soon after a "not"; `#story`, `#play` and `#plays` are words of
 * `stories` and `play` in the list. Written by tests/words/points.ts from tests/words/taught.json: do not change it by
 * hand, but add sentences there and run that again.
 */

/** With so many points every text starts. */
export const start = -141;

const list = `
	151: . carer, man
	150: . ive, by my
	146: burn
	145: what
	132: he
	129: game
	124: they
	120: do it
	119: goes, not~back, skin
	116: pen
	114: cries
	113: gone
	112: only
	111: mums
	110: not~safe, pills
	109: give
	108: my arms, what*
	107: . everyone, i know, my face, tell .
	106: . if, dont, help ., self
	105: its fine
	104: cooker, kid, of it
	103: . on, has got
	102: addr*, blad*, hand, i do
	101: . been, dads
	100: . teacher, aint, holi*, hurt, last night, who
	99: laughs ., they*, us with
	98: get, legs, look, them, through
	97: at work, blade, blee*, down, wont
	96: bent, calls me, pants, say i, weed
	95: 14, back, kill myself, picture
	94: him, my skin, some*, someone .
	93: car, for good, on me, ones
	92: my period, not~came, ones .
	91: dead ., hits, we eat
	90: be, friend is, how ., slap*, they lock, unti*, until
	89: . boy, arms, barr*, brea*, brothers, how, kids, lads, my brothers, my legs, sinc*, since
	88: dad, did it, isnt, killed my, matt*, toilet ., wrot*, wrote
	87: . big, bad, because nobody, gets, it all, not~be, want die
	86: case ., lie, sex, spoo*, that ., trousers
	85: cant, gun ., hear, im at, on in
	84: dadd*, happen, trou*, weekends
	83: need stitches, whats, wish
	82: face, mark*, marks, why .
	81: cans, die ., i dream, i set, its my, its secret, lad, secret ., till, toni*, wrong .
	80: 12 and, carer told, days and, drugs ., kept, my contact, not~right, spec*, special, this, water .
	79: bruises, burns, came*, he says, if, lock*, mate is, met on, tied, use, worse
	78: black, days, gave my, on news, something, want blow
	77: cutt*, cutting, didnt say, feel like, is for, slee*, swal*
	76: bags, be dead, girl, lady, out, pan, says she, sit, so we, sold, some, stand, stick
	75: all time, boy, crack, me ., more ., not~see
	74: eyes and, hits me, i been, i let, it off, on phone, period, say yes, sell*, slapped, stuff, they cant, we have
	73: floo*, floor, i hide, kiss, life, lighter, not here, or i, rest, sleep, stea*, wet, wrap*
	72: bruise ., doctor i, had eat, leg ., long, me with, nobody knows, not~knows, of what, reads my, they call, thro*
	72: wants, wris*
	71: . theres, carer drives, dirt*, dirty, go, i didnt, i heard, im still, me again, nude, out window, pant*, thin*
	71: without me
	70: . kms, are all, if we, im with, is bent, kms, marks ., my fingers, my school, nann*, nanny, not~tea, peoples
	70: shed ., stan*, stop ., up and, wake up, went out, worse .
	69: am in, dinner, fat, god, heard, her, i check, money ., people im, pull, uncle wants, who tell
	68: . took, . uncle, bath, bridge, but it, calls, enough ., fag, his hand, i wash, im too, in van, me down, nobody .
	68: off, pack*, pictures ., shower ., time*, was accident, whee*, whis*
	67: am scared, drunk ., gas, had tell, life ., men, of bus, pants ., play game, pub, pushed my, quiet ., there was
	67: until it
	66: 3 days, brother is, by, carries, for him, give me, hit me, hold, it on, like ghost, my pen, night, not~will, pill*
	66: put, ribs, she told, sold my, somewhere, till i, uncl*, wardrobe ., wife
	65: . grandads, . she, agai*, all ., at me, at tea, belt, blac*, cuts, go sleep, holiday ., i had, lump, my body
	65: myse*, myself, not~shop, on her, one more, out ., out my, paracetamol, pipe, prac*, puts, ripp*, ripped, sear*
	65: she, started, toothbrush, unde*, weird ., when hes
	64: bott*, card and, count, family now, hard i, hate myself, i bit, into, it my, more when, new family, not~out
	64: not~write, now i, of them, off and, para*, too ., turned
	63: bein*, being, camera, daddy, dark ., dirty ., foil, i hear, i left, i no, id be, into my, is always, it, my dinner
	63: pick up, play, purpose ., shop for, side, slapped me, times, turn*, was playing, wee, what dad, wrapped
	62: about doing, acid, am frightened, breathe, everyone is, how i, lip, live in, mine ., my shoulder, shoulder
	62: sick all, supp*, two days, us ., walk, we found, when shes, with her, with him
	61: . little, and people, box with, glasgow, glasgow ., it every, laughs, man on, mate, new lad, nobody came, not~wake
	61: pay, pen ., plasters, save, shut, smel*, squeeze, staying, told nurse, touches me, warm, warm ., we cant, week*
	60: 11, always at, be one, behi*, behind, feeling, hous*, i saw, is full, not allowed, not~bath, not~looks, not~yes
	60: pict*, powd*, powder, rub, told
	59: . id, . only, alre*, already, bed with, dream about, dying ., fall, girls, hates me, have one, he comes, i listen
	59: ive picked, machete, my pants, nobo*, not~curtains, not~dentist, not~for, not~lights, petrol, pour*, pulls my
	59: room ., she says, told i, woma*, woman, written
	58: . daddy, . theyll, accounts, am hungry, for bit, hand on, he does, he puts, his, hold ., houses, is and, ive
	58: letters, neck, not~clean, poin*, pub ., says its, scis*, scissors, shoe*, shoes, sick ., station, theyll, today .
	58: tonight, took, touch ., wish i
	57: . its, bed and, bed is, bleeds ., come ., did that, does ., get toast, goodbye, have not, he killed, heav*
	57: his mates, holiday, home, knife ., my xbox, napp*, not, not~him, not~would, press, says, show*, step*, turn
	56: . we, and left, banged, born, bullets, fami*, family, gos, havent got, i asked, if im, in assembly, lyin*, lying
	56: nothing ., of dying, real, searched, staff hurt, teac*, vodk*, vodka, wind*
	55: . girl, . is, . lady, and says, battered for, because i, door off, drea*, dream, for ages, he makes, he said
	55: i put, in car, is scared, it i, last year, leave, mach*, me under, medicine, olders, open my, pulls, say ., shes
	55: steak, thing, wake, went blue, would of
	54: acco*, ambu*, ambulance, and one, as long, asle*, asleep, cras*, food, goin*, going, he made, long as, meet
	54: my chest, my ribs, nobody would, not~born, not~where, on hot, over*, period ., reme*, saw stars, sleeping, step
	54: sunday, toot*, when man, your*
	53: . whats, 4, and ask, at party, come when, first time, gold, in park, in there, it away, jump, kitchen and
	53: letters ., mum, near, need talk, not~stop, of me, on bridge, sock, stai*, suic*, thats where, there, till it
	53: touc*, twisted, use socks, with pan
	52: ago, and laughs, covered, do sex, do things, end, feeling when, football but, hide, kept bit, leaves us, left with
	52: little brother, looking, make it, memo*, my dad, nobody looks, nobody will, not~them, over and, parents evening
	52: sandwiches, send*, sheets, teachers, they tied, wrong way, wrong when
	51: . please, 100, and not, battered, brother he, can not, cares, dad did, grown, hate my, here ., hers*, herself
	51: him i, his house, i couldnt, its all, its for, keeps, like bath, little ones, living room, not~got, not~nothing
	51: not~now, of my, outs*, outside, petr*, she tells, stairs, stars, stars ., telling you, they think, they went
	51: washes, we do, we use
	50: . three, and made, and shes, and went, band*, bugs, close, cousin makes, dres*, everyones, face and, hid in
	50: i nearly, im covered, im gone, is at, is being, it so, kicked my, knee*, last, money on, mr, my diary, my medicine
	50: my toothbrush, never see, not had, not safe, not~down, not~want, prom*, ran from, see ., sims, split, split .
	50: stil*, still, up ., want cut, was me, wash, wher*, would have
	49: . dont, 200, anymore ., bleeds, bullets in, clic*, close my, comp*, debt, for everything, from mug, goog*, i wet
	49: idea, its getting, last time, lesson, man ., not~why, paki*, pakistan, preg*, pregnant, purp*, push*, quie*, quiet
	49: ready, remember, shak*, skip, so nobody, spoons, stab, there ., this time, three staff, thursday and, together .
	49: touches
	48: 11 ., address, am always, and what, arms ., bath*, being hurt, biting ., blue ., brui*, cant talk, chos*, cushions
	48: cushions ., diary out, dont look, door, get married, gymn*, gymnastics, hall, handle, he plays, how many, hurting
	48: i aint, if you, im done, knocked, me, me coat, me take, my top, my trainers, noises, not~after, not~which, pare*
	48: parents, ruin, safe, scratching, she cant, she said, smashed my, stop, that isnt, unit, up my, want her, will live
	47: allowed talk, arm ., before he, benc*, bench, cant go, carers have, checks if, counted, dad hits, drives us, drug*
	47: drugs, ex, faul*, fault, favour, he broke, her own, house ., i guess, im proud, im ten, is not, keep, knocked out
	47: listen, lose, messages, not~coming, not~in, on and, pair*, pairs, pairs of, photos ., ring school, say im
	47: shook me, someone at, staying ., them all, theres, thinking about, this after, walk in, you read
	46: . ask, . mums, . nana, about who, alarm on, bank on, been wearing, black eye, both*, bother, buys, chri*
	46: christmas, didnt do, do is, ear, falls, food bank, full of, get changed, gran is, heaven ., hours ., im 9, in sock
	46: keep going, killed, lock door, my game, nana, nappy, nobody asks, not~dog, not~from, not~took, one way, open*
	46: opening, posters, ready ., said lets, share, smells, that he, they beat, we hid, wet bed, when, will do
	45: 13, 5 days, aint got, am ., and foil, at christmas, at school, baby, bag is, brot*, check, cries ., cryi*, crying
	45: curt*, curtains, dads got, deal*, drow*, eye, finish, gives me, her car, hes hurting, hide in, i clean, i said
	45: i snapped, i wrote, im, im being, it last, jump but, little boy, mark, me all, me there, mean*, mile*, miles
	45: moto*, motorway, need help, not~breathe, of times, off her, one who, oops, oops ., poured, put his, quick, see me
	45: shap*, staff was, stuck my, supervisor, swit*, video ., wearing same
	44: . foster, . house, . i, aliv*, alive, clea*, clean, corn*, corner, do shopping, door ., eate*, eaten, foster carer
	44: friend has, goes wrong, guy, hairbrush, hold on, holidays, i burn, i done, inje*, insu*, insulin, is 30
	44: looks after, married ., me she, met, mug, my insulin, my name, not~more, not~when, of bins, plants, please
	44: sharpener, stat*, stay behind, they talked, this week, time i, took ., tummy ., upst*, upstairs, want kill
	44: when you, window, wont be, write that
	43: answ*, arm, asthma pump, baby*, bath is, black ., cant stop, changed for, chuc*, coming, dad says, gang .
	43: garage ., gate ., grabbed me, home from, i took, in here, is never, it makes, keep warm, kian, knife from
	43: lost property, miss i, mum is, my head, my self, my teddy, name ., not~around, not~ring, not~walk, phones
	43: promise not, property, sleeve, survive ., swallowed, talk ., things, two pairs, waiting for, want get, want turn
	43: watch ., would ., writ*, you are
	42: . dad, . said, . theyre, are going, bats, been born, better off, biscuits ., boxing club, brought back, can tell
	42: cans ., cousin, esta*, estate, even*, evening, falls over, favour ., get out, get told, gets my, go school
	42: hair so, hates, her bed, her legs, hes coming, i make, i pull, i walk, it bleeds, keep having, little sister
	42: looking ., lorry, mobi*, mother, mum ., mum went, mummys, my arm, my whole, nobody, not~hospital, not~looking
	42: not~remember, phone charger, put in, sending, she threw, sink, slept in, so im, stay in, tell, times ., train
	42: under, up from, us when, wash my, wasnt ., we stay, wear two, what he
	41: about ., again, all sorted, always out, asked god, at flat, baths, birthday ., breathing, buy, collar
	41: coming house, didnt want, ears ., eat, every day, feel sick, funeral ., gets out, go ., hold and, in bin
	41: in toilet, jump off, keeps falling, living with, meant, my address, my collar, my cuts, my neck, my wrists
	41: nobody took, not~hot, of food, of soup, off floor, out in, party ., pin, put hot, reco*, right and, see myself
	41: she forgets, shif*, shopping and, than, thanks for, ther*, they hold, theyre, toilets at, told im, tongue for
	41: top of, unit ., walk*, we only, wrists
	40: . baby, . when, and see, app, at services, bin, boys, day and, did bad, fist, flin*, flush, fune*, funeral, gel
	40: givi*, giving, going ., got no, grandads friend, have no, her with, his phone, hurt*, i bring, in my, is it
	40: it wont, lorr*, lot are, love you, mans, me any, my mother, my shoes, new ones, not~times, now and, out on
	40: person i, pick, pinn*, pinned, punched, reac*, services, sit on, sleep in, smell, started doing, think thats
	40: told miss, too late, twis*, who did
	39: . carers, am i, at his, at us, bags packed, bit and, bleeds and, boyfriend, case, checks, cush*, days ., fag in
	39: find her, for hours, get me, get this, got asked, grow*, gun, hair out, he buys, heads, heaven, him in, hims*
	39: himself, his eyes, his friends, hitt*, hole*, holes, i talk, in her, in maths, it from, it is, lift my, me because
	39: me sweets, my mouth, not~review, not~top, not~wont, sells, she went, sick every, stairs ., sweets for, tomo*
	39: tomorrow, train and, uncle says, up unit, want it, watching, wheelchair, worried about, xbox and
	38: . hes, . mum, acid and, acts, and his, and told, are making, at dads, at home, bingo, boot, broke in, burns on
	38: dad punched, drun*, drunk, dug, feel bad, felt better, for them, glasses broke, go i, got burn, group, happened .
	38: hospital ., in garage, in pshe, is party, it and, its how, knows im, leave me, liked it, mattress, me so
	38: nothing i, not~asks, not~funny, not~leave, not~september, off him, on this, one, picks us, plac*, pump, run .
	38: says her, shar*, spring, stairs and, taki*, taking, teeth are, them my, they look, they made, thin, touch me
	38: vape*, vapes, was dog, was told, wast*, waste, waste of, watch, water because, water on, we live, wear long
	38: you ring
	37: . my, 13 and, age, alive ., always asleep, and no, asleep ., because he, bingo ., boyf*, christmas ., cried and
	37: cuddle ., danger, dares, desk ., down there, ever*, face was, for losing, for two, go at, her i, hold me, i buried
	37: i drink, i jump, in all, in danger, is 3, laughed ., locked in, locker, me its, my class, my lip, my trousers
	37: nearly drowned, nobody cares, noti*, not~cares, not~seen, not~talk, not~water, older boy, on purpose, on top
	37: only thing, past, pay ., phone so, pile*, poison ., pshe, purpose, ripped my, said he, she falls, spoon, spri*
	37: stuf*, suga*, sugar, suicidal, support, support worker, swap*, swapped, tablets, thie*, touching, under in, virg*
	37: virgin, want hurt, will be, worker at
	36: and searched, are always, at cars, at easter, big knife, bran*, chai*, clos*, cry and, dare*, dave, dog .
	36: everyone at, feel, feel nothing, few, for when, futu*, future, girls ., going happen, got his, got worse
	36: happen me, have secret, he bought, he calls, he knows, headlock, heads ., hear ., hes, hidi*, hiding, house is
	36: how get, i swallowed, im scared, in headlock, in heaven, look at, man i, maths ., me kiss, morning ., mouth
	36: my stepbrother, my throat, nicked, nicked my, not~future, not~true, number, off when, on floor, passport and
	36: plan*, rape*, raped, rest*, restrained, road, says my, screwdriver, so it, speak, stepbrother, take turns
	36: talking him, tell school, tell you, tells everyone, they never, tho, tied my, told teacher, trus*, up at, us for
	36: us up, yard, you wont
	35: . would, am bad, anot*, another, anything ., battery, been sleeping, blok*, booked, bottle, brother at, cant see
	35: clicked, coat, crushed, dare, different when, dinner at, does it, dog if, drown ., feel*, flop*, floppy, for after
	35: for help, friend, girl i, go with, him at, i found, i lit, in boot, in cold, is so, it coming, it now, kid .
	35: like he, make me, me being, me watch, me where, mout*, mum didnt, my hands, no money, not~answer, not~bother
	35: not~kids, not~parents, nude*, nudes, of him, ok when, on bonfire, on facetime, papers, phones ., pretend, room and
	35: school they, selling, sleeps, slide, small ., stopping, swallowed battery, tash*, tasha, thei*, they tell, three
	35: tonight ., van ., wash*, what would, with, with baby, word, would happen, wrapped in, you but
	34: . he, . lol, assembly because, bag in, be good, beca*, because, betw*, between, boug*, bought, cant hear, chest
	34: contact when, couldnt, dealer, down stairs, empt*, empty, from home, glov*, got knocked, got list, have
	34: her boyfriend, her voice, his face, how far, i dunno, i kept, im 10, im in, in holidays, its like, ive had
	34: knows where, lip ., lips went, look in, me home, me when, mums and, my life, my nan, not~move, not~without, now
	34: of weed, off trampoline, on radiator, on train, rid, scarf, sent get, share one, shoes on, shows, someone on
	34: steal, swallow, table, takes it, thing and, thing i, told not, trust, uncle, visitors, was dark, weed plants
	34: white, wine, you want
	33: . at, . gas, . kyle, . two, 40, ages ago, and threw, at bingo, at lights, born ., brow*, but they, came look
	33: choked, cream on, dads and, dont no, drops, facetime, for ., for everyone, for guy, for joke, for monday
	33: for someone, four of, getting worse, goes ., got added, hall and, hammer under, have write, he picks, held .
	33: held me, hide*, hides, i slept, i started, in, in drawer, in night, in september, its funny, its not, kyle
	33: lady who, less*, mate has, me and, me new, mumm*, my nudes, my turn, nice when, no food, not~ask, not~dying
	33: not~evening, not~night, only me, park, peop*, picking, pushing, say, shan*, shank, so id, spea*, stepdad, story
	33: their, they say, tho im, trampoline, vids, we share, were off, where, youre
	32: . his, . mummy, . sharpener, . they, 60, after college, ask why, asse*, assembly, been, best*, bottles
	32: breathing ., broke my, burn on, coat and, cousin gets, dads i, date, delete, did with, dont ask, dragged
	32: drowned my, early ., eat with, faints, feeling like, fighting, find me, front door, get done, get held
	32: going finish, going stab, got in, happen my, has had, has sleep, he goes, here so, his name, hold*, horrible .
	32: how make, i wear, im working, in middle, in our, in sink, is reading, is shut, it in, its what, kitc*, kitchen
	32: know you, lips, loves me, me for, me he, mum or, my support, myself sick, not there, not~but, not~by, not~room, pe
	32: prob*, problem, reading this, room in, running away, scab*, she faints, shoes and, shut ., some of, something i
	32: station ., stev*, steve, sunday ., swap, think ., thre*, tumm*, tummy, turned my, use newspaper, wants my, weig*
	32: where it, window ., with them, you come
	31: . by, . how, 18 ., 30, after my, and phone, ask before, bag, be better, been on, behind me, book ., boyfriend says
	31: cant*, canteen, carer tells, cleaner, code, come, cove*, cuddle, dad let, drawer ., drowned, eati*, eating, eats
	31: enou*, enough, for pe, glas*, group chat, have bag, he laughed, himself and, his lighter, holidays and, im late
	31: im tired, in day, in group, in school, insi*, inside, its in, kneel, kneel on, like its, like*, listen ., live
	31: lives ., machete in, man and, me im, me over, me rub, my wrist, nan lives, not my, not~sofa, on rice, ones are
	31: only for, our hands, people say, perf*, peri*, picture of, pills and, playing, points, pray*, prayers, quick .
	31: read this, rice, room but, said go, say he, share bed, she acts, she wont, shift, shift ., should lock
	31: since tuesday, someone is, stays, tablet and, tent, they cut, think i, towels, town*, towns, uncles, was bleeding
	31: wedd*, will tell, with cold, wont have, worker ., wrestling, wrist, xbox, yard .
	30: . dark, . like, . social, 999, 999 because, about suicide, afte*, after, again he, all be, asked what, be off
	30: beaten, book for, bruise, bruises from, bruises on, burn*, call him, cash, cere*, clin*, clou*, clouted, come my
	30: comes in, couldnt get, dele*, dont go, drown, fat ., flat and, for first, for fun, friday, gone ok, grip, had ring
	30: half sister, helps, here keeps, hold my, holidays ., i hurt, i liked, i might, is off, is packed, it ., it doesnt
	30: keyw*, keyworker, kill herself, kisses, last*, late ., leas*, leave my, liked, live now, load of, makes my
	30: mum takes, my half, my keyworker, my real, nan gave, needles in, needs, never gets, not toy, not~doctor, not~if
	30: not~open, not~since, not~toilet, not~toy, not~trust, numb*, older boys, on snapchat, once and, out loud, owe them
	30: own ., picked up, practise, rail*, razo*, ring 999, scared ., sham*, she will, shelter, sign*, skir*, skirt
	30: smell it, so, soma*, somalia, sorry on, stepdad says, suicide, teacher asked, tesco ., they didnt, twisted it
	30: ugly, watching it, wedding ., went floppy, with belt, wond*, you
	29: 12, 3 kids, 7 and, and calls, at break, at some, been here, brother again, brother and, bush*, bushes, buy me
	29: choke, come school, date on, door when, driver, for, goes in, have pay, hell, her tablets, hes booked, i give
	29: im giving, in bushes, in hall, is 14, is getting, is red, itching, knife under, lesson ., lot, mattress and
	29: me say, more he, mouth with, nigh*, not~buy, not~his, not~keep, not~straight, ok i, on card, or else, own car
	29: plays with, please help, point, promised, rats, rats in, raw, ringing, said dont, said stop, sayi*, saying
	29: she fell, smokes weed, so he, stuff in, teacher, tell miss, they got, they held, they know, they threw, thief
	29: thief ., want wake, was horrible, way ., we can, weed with, weeks and, wheel, wish*, wishes, with water
	29: without it
	28: . girls, . grandpa, . new, after ., after he, agency, and goes, and never, answers, assembly and, back and
	28: back door, bed ., belt ., bent my, blood ., brother ., building, bury, cant write, carer and, cat and, charge .
	28: choice, come home, crying ., cut it, die, drin*, drugs and, eat and, end it, ever and, film was, find, fire*
	28: flic*, following, from cat, game with, girls in, go in, got battered, got one, grandads, grandpa, gree*, had hot
	28: had talk, hammer, he carried, him every, him for, his room, holds, hot sauce, i owe, i poured, i rub, i stand
	28: its metal, know*, knows, legs so, line*, lines, little bags, locker ., lot of, mcdo*, mcdonalds, me on, metal and
	28: mirror ., nails off, nearly did, not come, not~carried, not~clothes, not~make, not~telling, not~washed, now there
	28: out his, owe, park he, parts, parts ., photos of, plan, please dont, private parts, ruler, sauc*, sauce
	28: screwdriver in, see what, shows me, side ., sister had, sleeps in, snif*, somalia and, special juice, stayed at
	28: step dad, sting, stop when, tea on, think its, thoughts, tickles, tomorrow ., trousers and, twin*, twins, waiting
	28: wall, want ., was drunk, was good, was short, watch them, were he, wire
	27: . nan, . old, . staff, 31, 9 ., about him, all i, bald, be cut, be my, bleed and, but my, cant be, car and
	27: collapsed, comes ., corner shop, crashed, crashes, cut off, days on, dinn*, do if, dog but, door at, drawer and
	27: drove us, flig*, get chips, glass in, gloves, go his, got petrol, harm, has burns, have say, he still, he touched
	27: heel*, heels, heels ., helps ., him up, hotels, hotels and, i ate, i collapsed, i cross, i locked, i wait, im like
	27: it helps, knock so, lights, locks, me hospital, me hotels, me see, me they, mess, my hed, my nose, my placement
	27: my uncles, my underwear, myself bleed, night and, no toilet, not~lift, not~period, not~way, not~were, now we
	27: on minecraft, opens, outside ., outside school, plate, prop*, pull my, raw ., reading about, recycling, row about
	27: sad but, said it, say you, secu*, security, self harm, she took, sing song, smells my, sock ., sofa and
	27: special knock, stabbed my, stin*, streets, supe*, swol*, tent ., they sing, thing ., underwear, used do, videos
	27: washes me, when her, when nobody, whistle, with anyone, work and, work in, would be, you ., you will, your
	26: . ill, . mans, . there, about what, again because, am going, and men, and said, and were, anym*, anymore
	26: asleep so, august and, baby ., bad for, bandages, be wife, bleeding, bonf*, bonfire, bridge ., brother makes
	26: brown ., buil*, came back, carry, cist*, cistern, cistern ., clothes were, cold and, dang*, did something, does*
	26: doesnt, dont let, doub*, drinking ., ear and, embarrassed, fell ., finds out, for drugs, fun of, gett*, getting
	26: golf, got job, got stabbed, green, has no, have been, he finds, hungry and, i punched, i steal, i throw, i tied
	26: in science, into door, is my, it wasnt, jack*, jumping, kiss*, ligh*, like way, loft, long time, make myself
	26: me dead, me if, me in, measuring, measuring me, money, mum took, mums ., my step, my year, no clothes, no ones
	26: not~anymore, not~cry, not~else, not~said, not~say, not~sort, now im, of bottles, on ., on live, phon*, pinc*, said
	26: said bye, scratch my, shout ., side of, sister because, sister now, sits on, slap, sometimes i, starting, stum
	26: talked about, them and, they give, thinks its, time ill, toast ., touched me, was one, we go, weed and, wees
	26: were on, which one, who is, wing*, wings, with ., wooden, wors*, you do
	25: . boss, . life, . swimming, about walking, allo*, at table, bank, bath time, be nice, bed because, being funny
	25: bit of, black and, bloke, carp*, carpet, changed, chec*, chew my, child, child and, class is, cost*, cup .
	25: day for, did ., died and, dies, discord, do ., drinks, east*, easter, fence, fetc*, floor and, for ever, for laugh
	25: for meeting, funny but, get rid, gold ., grown ups, had go, had lesson, had same, he found, he wont, her foot
	25: her story, hock*, hockey, hurt so, i chew, i cried, in shed, inca*, incase, it be, its safe, jumper, knows it
	25: leaves door, lies, life is, like that, load, locked, locked my, lot ., making something, mans got, me messages
	25: messages at, might be, my age, my college, my eyes, my leg, my torch, name, neighbours, nobody else, nois*
	25: not~listen, not~live, not~mind, not~thing, not~waiting, now because, nowh*, nowhere, off mirror, on table
	25: only when, own with, person, pigs, poison and, practising, pram, pram ., pray, punched me, pure, room with
	25: round me, school toilets, she cries, she never, shes 12, sniffs, some man, spic*, still did, stood there
	25: stressed ., talked, tap, teacher ., they will, think about, time im, tired of, torch ., twic*, twice, ups, vapes .
	25: was off, watching ., whole year, with lad, with shoe, yes three
	24: . all, . something, again on, am 15, and ring, and sit, aunty, baby at, babys, beer, bit ., bring it, bullet
	24: bum and, but its, by window, calm ., carer goes, cares ., carried on, clum*, clumsy, clumsy ., coming back
	24: could go, counts, daug*, daughter, dead and, death ., drop something, easy, face for, feds, film*, finished .
	24: flinches, flinches when, for weeks, fork, front of, go gym, he hits, he stopped, his bed, hold you, hote*, husb*
	24: husband, i promised, if there, im stressed, in skip, is asleep, is only, is sending, joki*, joking, kai, lump on
	24: me move, meal, mouth ., mum gets, mum sold, my back, my ear, my funeral, my voice, my wheelchair, never met
	24: new baby, no shoes, noticed, not~allowed, not~always, not~happened, not~joking, not~noticed, not~shoes
	24: not~watching, of being, old foster, on him, on thursday, panic, passed out, plan be, puts his, raped me, ruler .
	24: say no, say who, screams, she drinks, she drove, she isnt, she wishes, sister ., skip ., stop now, stop*, stressed
	24: tells, time, told nobody, torch, trainers are, trouble ., uber, up, washes my, watches me, we was, wee in, weed on
	24: week she, who runs, wipe*, with fork, xmas, yell*, yellow, you she
	23: . done, . four, . was, against, against wall, and last, are for, bath ., be having, bed early, beep, beep .
	23: behind bins, butchers, carers dont, caretaker, coug*, dads new, diar*, diary, drop*, electric, every, feel dizzy
	23: fold*, folder, for breakfast, for protection, fork ., fost*, from my, get up, going jump, got code, grown up
	23: happens when, harder, harder ., having thoughts, he did, he raped, he touches, hed on, hedge, her foster, his fist
	23: im running, im worried, in bathroom, in loft, in summer, is going, isnt ., jay, key, key ., knee on, know its
	23: lets, long i, mates mum, me cook, me round, neck and, need get, night ., no top, noise, not~camera, not~coat
	23: not~feed, not~food, not~pay, not~speak, not~wedding, now but, of kids, off bridge, old lady, or, piles, piles .
	23: placement in, poo, prot*, protection, protection ., ran away, rob, room has, see, see it, set fire, sex ., shame
	23: sleeping in, something and, stoo*, stood, stood on, tablets and, take, takes, they shut, this letter, tight
	23: till friday, toast if, top on, towel, tried end, tummy is, two men, was meant, was on, what i, when anyone
	23: where she, wron*, wrong
	22: . dads, . school, 14 ., 6, 8 and, and hid, and shut, and take, are asleep, away when, bad day, bathroom bin
	22: bathroom when, begg*, blow, blow up, boyfriend who, bus shelter, by sunday, carer is, charger, check under
	22: christmas and, company, company ., dad found, do grown, do something, do this, done, dont sleep, dont tell
	22: dress for, drink because, drives, eats out, enough for, flings, flings us, food for, food in, foot*, from me
	22: go back, has gone, have lump, he choked, he has, heating, i hold, i seen, i sent, i touch, if he, in bus
	22: in church, in room, in so, keep our, keeping, kicked off, kisses me, knic*, knickers, know that, lett*, lift*
	22: looked ., make you, man came, me floor, me mam, me princess, medi*, much longer, my dance, nake*, naked, night for
	22: nobodys, not~bed, not~her, not~sister, not~table, off with, on back, parties, pin ., pretend i, princess, quic*
	22: red, red ., rips, saw ., saw him, selling drugs, sharpened, sharpened my, she is, shoulders ., shov*, shower at
	22: since sunday, smal*, someone go, stand in, still waiting, sting ., stinks ., strangled, strap, talk and, tap but
	22: teacher texts, tell anyone, texts, texts me, threatened me, too ugly, top, towel over, tram*, up by, us, videos of
	22: wand*, want sleep, we get, weed in, weekend ., what its, when staff, whit*, with screwdriver, woman ., write this
	22: yes ., you move, your mum
	21: . worker, 16, 3am, about us, against fridge, ages and, and is, and she, and slept, as i, at 3am, bag of, been told
	21: blade in, blea*, bleach, bleed, bus came, by bus, by staff, camera in, cant walk, country, damaged, dead leg
	21: didnt know, doesnt eat, dont put, dont see, door so, dragged me, dress and, dressed ., esco*, escort
	21: everyone gets, file, filmed me, fireworks, foll*, food ., for long, foun*, found, from outside, hairbrush .
	21: has her, hate them, have get, have sex, have stay, he stands, her friends, his trousers, house smells, i counted
	21: i drop, i sit, i think, i was, im 11, in me, in tent, it out, it round, its his, its me, kick*, kitchen knife
	21: kitt*, left us, lie ., like everyone, lond*, london, made fake, make him, me against, me alone, me by, me getting
	21: meal since, middle of, monday, my file, my jumper, my picture, nails in, not speak, not~book, not~he, not~meal
	21: not~paid, not~stepping, nursery, of pills, of you, one less, own in, phone and, placement, pretends, promise, ps5
	21: pyjama, red raw, sat on, says nobody, school now, screaming, shower, single day, slas*, slashed, sleep i, sleep on
	21: some lads, someone from, something bad, staff are, staff dont, staff laughed, staff wrote, stands, stays in
	21: stepping, sum, table and, taking my, talk me, them when, they forget, they have, they said, they still, this i
	21: through my, toil*, told school, upsi*, upside, upside down, use my, waiting ., walk right, wall by, was cat
	21: way home, wheelchair so, when someone, where they, will*, willy, your neck
	20: . im, all in, all my, and asking, arms and, asleep and, at him, at library, auntie says, bad one, bang ., be quiet
	20: bed so, been gone, begging, belt from, bird*, birds, bite*, bites, bled ., blood on, but only, care*, case he
	20: changing room, chat with, cleaned, cleaned it, clothes ., clothing, clothing money, coin*, coins, compass
	20: cousin keeps, crac*, crack round, crossbow, crying because, cut my, do another, doctors, done it, dont remember
	20: dont write, drank hand, drinking again, eat i, elbo*, end up, everyone i, everyone will, family photo, find my
	20: for not, for you, foster carers, get slipper, getting changed, giving my, go tonight, going run, gold in, got on
	20: gown, had it, hand gel, have answer, he asked, he gives, he sits, help my, her ., her out, holiday and, i bleed
	20: i practise, i try, if i, in belly, in family, instead of, is trouble, it feels, keep saying, keeps clothing
	20: kicking off, knuc*, knuckles, last one, last week, lets kids, made us, memb*, member, met him, migh*, might, mone*
	20: morning and, mouth for, my bedtime, my calls, my dads, my hair, my knuckles, my next, needle, nightie, none
	20: not telling, not~come, not~dinner, of drink, of prison, on mouth, parcels, passport photo, picking me, pull out
	20: rent, school, she laughed, she laughs, she pulled, she was, should, sister is, small, snapchat ., staff member
	20: stamped, stamped on, stra*, terrified, terrified of, that nobody, they carried, toda*, today, under his, until i
	20: up before, uses, usin*, using, wait up, want stop, was game, we got, week ., why, wich, will hurt, with it
	20: with one, wont hurt, year 10, you get, you go, you lot
	19: . dog, . electric, all and, and should, ashe*, ashes, asked where, asking for, at castle, bang*, bean*, beans
	19: because there, bed by, being born, being bullied, bend*, better than, boyfriend is, breathe ., bulb, bulb and
	19: but she, came ., can stop, cant remember, car door, carpet ., cast*, castle, console, cough, counts my, daddy did
	19: dads ashes, day, devi*, devil, down when, every single, evil and, favo*, fetch, for vapes, freezer, girl from
	19: had bad, he always, he doesnt, he gets, he likes, hes only, house with, husband ., i killed, i learned, i pretend
	19: i stole, im evil, im his, im mad, im meant, im only, in bedroom, is 7, it came, ive hid, keeps making, kicking
	19: knife school, know which, liar, library ., look out, marriage, marriage is, mate cuts, me every, me have, mete*
	19: milk ., moves, mum goes, my glasses, my parents, no sheets, not~lunch, not~nappy, not~sheets, one and, our stairs
	19: owe ., parties and, payi*, paying, pictures in, plan and, prison ., put outside, quiet for, razor, ribs are, room
	19: round, she calls, she hides, should never, since friday, single, snapchat, so scared, someone did, staf*, stic*
	19: straighteners, stuff for, stuff on, take kitchen, tape, tell nobody, ticket and, tied me, tin, todd*, toddler
	19: took down, turn telly, twice this, up when, us if, vide*, visitors ., voice on, was my, we dont, we will, what for
	19: when uncle, while he, window at, woke
	18: . monday, 10, all got, always me, and if, and my, and sends, and used, are teaching, bald bit, be asleep, be gone
	18: because water, bed, beep*, bin saving, birt*, bus ., calo*, calories, can hear, can smell, candles, cereal
	18: clothes off, club because, coach london, cunc*, cunch, did thing, did wee, dog bed, done in, dont deserve
	18: dont matter, em, eye from, fever ., food at, for hour, for talking, foster, game ., get her, get put, glass
	18: go hospital, going cunch, happened, happens, hard and, has, he parks, he say, head in, heavy, her on, his camera
	18: his shoes, hit ., i spit, i walked, im 13, im reason, in case, in door, is 11, is back, is selling, it hurts
	18: it up, jus, kissed me, knees, look for, mam, matter, me nobody, money is, moved here, mum shouts, mum spent
	18: my asthma, my dog, my house, my knees, my semi, no coat, no who, norm*, normal, not~bike, not~deserve, not~eaten
	18: not~matter, not~send, not~washes, of, on plane, on roblox, one i, only have, owe for, page, parks, part*, phone .
	18: police came, powder on, pres*, pulled me, punc*, reach, real name, remote and, said say, say wait, say why
	18: saying i, says dont, semi, send, she shakes, shotgun, shoved, signed, sister and, smell ., sock in, socks .
	18: someone, sort, spent, spit, stink, stops, summ*, summer, tea at, they found, they hit, they smoke, tight .
	18: till his, till they, torc*, trol*, us drink, vodka in, wait until, walking, walks, want be, what say, woke up
	18: wont tell, woul*, wrote my
	17: . aunty, . kids, and didnt, and do, are in, as punishment, asked my, asking ., babysitter, back again, be married
	17: believe me, bleach in, bleed ., breathe and, bushes and, camera ., cameras, carer locks, carer shoved, carry on
	17: chair under, cheek, choked me, coat ., cried ., deserves, didnt go, do pe, doing it, door handle, door in
	17: down his, ende*, ended, ended up, fell*, fella, fit, flicks, foot on, from other, gate, get money, get pocket
	17: gloves and, go of, go out, got carpet, got me, got rambo, had her, have parties, have take, him ., his knee
	17: his special, holds me, home time, i chose, i felt, i wee, in carpet, in chair, in different, its coming, july .
	17: kid in, knif*, knife, lad at, love each, maki*, making, meet me, messages ., miles away, mine, mums ex
	17: my babysitter, my cheek, my nightie, my skirt, new kid, nick*, nods, nods off, not joking, not~deep, not~home
	17: not~no, not~nurse, not~wrote, on drugs, on fortnite, on wrong, own blood, padl*, pinched, pull*, puni*, punishment
	17: punishment ., putting it, ramb*, rambo, remember ., robu*, robux, school bag, screams ., sending me, shakes
	17: she listens, she screams, shouts at, since monday, sister sleep, skin*, smells like, smiles, so people, so she
	17: someone made, someone should, something in, sometimes they, song about, spends, staff sat, stairs so, stam*
	17: street ., that deep, that gets, things ., till morning, tiptoe, tiptoe when, toes, toilet, too long, trampoline .
	17: wait till, we love, weve, where we, who would, will ever, with compass, with kitchen, with man, wont find
	17: wont say, younger, your room, yourself
	16: . auntie, . bin, . long, . wor, 7s, 7s ., after and, after this, after you, against me, age ., ago ., am 16, and
	16: and takes, angry when, are both, arm got, at breakfast, beat*, breathe in, cannot, carers go, cash and, checking
	16: checking my, chucked, chucked me, clot*, couldnt breathe, couldnt move, cous*, cream ., cup, cupboard ., deod*
	16: deodorant, didnt come, drags, drags me, dress, drops me, earn, eat at, every meal, face till, falling out
	16: feels like, fell off, fingers in, fire in, floppy ., flyi*, flying, for swimming, frie*, from here, give us
	16: go toilet, going die, gold and, good*, got locked, hard*, has bruises, he counts, held, her hand, her uncle
	16: here is, hungry, i havent, i pick, i skip, in hold, in washing, in when, is 12, is watching, it only, it stings
	16: keep*, knife on, lock is, lose ., love ., marks and, much trouble, mum in, my husband, my messages, nappy .
	16: nice his, none ., not good, not got, not~breakfast, not~getting, not~miss, not~photo, not~tomorrow, nursery .
	16: of car, of hurting, of night, old school, older ., only happens, other end, our house, out quick, packed and
	16: padlock, past my, police, pretend be, put bleach, real gun, restrained me, sandwiches ., saving my, says they
	16: scout, scratch, see our, sexy, she ripped, shes on, sister if, sit out, slaped, slaped me, slow*, something .
	16: strip, stuff with, tablets ., there she, they locked, they strip, they wont, tonight when, trampoline and
	16: upstairs ., what you, whats in, white stuff, wonder, wor, year 6, year 7s, you make, you when
	15: . now, 11 and, after 3, ages, all, all girls, all up, and leave, anyo*, anyone, asth*, asthma, at number, be me
	15: be out, because people, been thinking, bit out, body, bum is, cana*, canal, car that, clicks, clicks ., cons*
	15: dad for, doct*, doesnt know, dont find, door opens, elbow, elec*, face*, fain*, field ., fight and, films
	15: for picture, from morning, girl next, girl*, goes up, got mates, got put, hand and, hand over, he gave, he went
	15: he wouldnt, his mate, hitting, home with, hood*, i ran, i scared, in bottle, is that, it after, it because
	15: it dont, it stop, kebab, kett*, kettle, kids at, lady went, leo, light on, lip is, little girl, longer ., loud .
	15: made my, makes her, matches, me picture, monday ., move, mum she, my bike, my bits, my chin, my cousin, my sleeve
	15: my toybox, my watch, next ., not scared, not that, noth*, nothing, not~arm, not~eat, not~hands, not~help
	15: not~stand, of bed, on call, on thursdays, on us, one not, opens ., or they, out of, outside my, pays for
	15: phones and, pills ., prin*, pulled it, pyjamas ., rang me, rather sleep, reas*, reason, room when, said his
	15: said thats, say my, scra*, screaming ., sent one, she films, she sits, shut me, sign my, sleeps all, staff pulled
	15: starving, station and, stings when, swore ., teach me, teet*, teeth, they want, things for, through wall
	15: thursdays, told whole, toyb*, toybox, toybox ., trouble if, two ., underwear ., walk home, wedding, went toilet
	15: whats point, why do, with acid, worm*, worms, writing this, wrong side, you check, you if
	14: . am, . lad, . one, 15 and, 4 and, and all, and nails, and puts, at 4, baby when, bags in, be alive, because thats
	14: before my, blamed for, bleeding from, boyfriend and, bra, bread and, choice ., coat because, coat*, coats
	14: coming with, contact again, cry ., dad burns, dad said, dama*, doing stuff, dont bother, dressed, eat ., explode
	14: faci*, facing, facing wall, fall*, fell down, fireworks and, flat, football, for family, for telling, forgets
	14: frid*, go under, go up, goes quiet, grandmother, guts, hair with, hamm*, hamster when, have it, he can, he held
	14: he loses, head i, head kicked, heat*, her special, her wine, here i, hide it, hold his, hole in, homework so
	14: husband i, i looked, i should, if ive, in box, in by, in hedge, in margate, in that, inhaler and, instead
	14: it burns, it cries, jacket, joke but, kicked in, kids like, kids who, kill, kitchen scissors, lad i, lads in
	14: let them, like im, lines in, little, little lad, look like, loses on, make my, man at, man for, margate, me last
	14: me one, me sick, men for, missing, my bra, my maths, my mattress, nail, nan i, need*, new place, next doors
	14: night or, nood*, not mine, not~alive, not~because, not~choice, not~cross, not~look, not~married, not~mine
	14: not~point, now so, of lads, off bed, offe*, on here, on horses, on stairs, ones and, only feel, only ten
	14: others and, pack, photo ., pictures, pizza ., profile, roun*, round my, same car, says his, send pictures, she put
	14: she say, shee*, sist*, sit facing, skinny, slams, so much, sofa ., something for, something me, something off
	14: staff stood, stay awake, story ., stub*, stubbed, stubbed it, tap on, thanks, that boy, things when, this ill
	14: tho i, tin of, trac*, understand ., us school, waits, walked into, wall when, was 4, was nobody, was out, wee and
	14: wee since, were watching, whic*, which, with broken, with men, working, yellow and, yest*, yesterday
	13: . gave, 13 ., 6 days, after what, and films, and lost, and smashed, and squeezed, and wont, animals, are from
	13: aren*, arent, arms when, arou*, around, as, asks, asks if, at bedtime, bare*, because theres, been hurting
	13: being held, believes kids, bing*, bits, boot ., boot*, boots, bought me, brother got, brother rang, by bins
	13: call me, calmed down, cant leave, carer smells, chased by, chew, chose, corr*, cousin went, cries and, crisps for
	13: dancing, delete it, dirt, do anything, done with, ear till, fence ., films it, flat in, flight, friend and
	13: from when, froze, garden when, going in, got black, got bruises, had fit, had his, had row, have done, have nice
	13: havent seen, he used, he uses, he walks, her stuff, his girlfriend, horror, house at, hurt me, i froze, ill do
	13: in july, in one, in toilets, int, is empty, its heavy, july, kayl*, landing ., later ., laughed at, leaned
	13: leaned on, leave ., lifts, like it, mad i, map and, mates in, mattress ., meet at, more tablets, mum cant
	13: my sisters, my stammer, my team, nos, not blood, notice, not~as, not~blood, not~notice, not~pe, not~unless
	13: off his, old coat, on landing, on shift, our special, passed me, penc*, pencil, people who, piled, piled on, pour
	13: pushed, raining ., remi*, roll, rude, said my, school but, school for, shake, shed, shelter and, shop and
	13: shouting, sisters, sleeping at, slipper and, spac*, space, stammer, stand with, stop crying, stri*, stuff is
	13: tablets than, that, that my, thats all, they should, they threaten, threaten, three days, towel and, turns, twel*
	13: twelve, twelve ., twists, twists my, vine*, vinegar, want him, was watching, wasnt here, what school, where im
	13: whil*, while, who are, whole class, whole school, wishes she, wrist is, year old, yesterday ., you know, youn*
	12: . lads, 15, 20, 50, allowed, and laughed, and sometimes, anim*, at window, baby cousin, baby make, back there
	12: boss, bottle and, burn my, carry it, caught me, chat, cloth, cold water, colo*, come round, coun*, dad slaped
	12: dark, dinner and, do nothing, dont show, dont use, dran*, drank, drie*, dries, dries me, earn*, earned, every time
	12: face down, fingers back, flats ., for bag, for her, for swearing, from garden, get no, has wine, have bed, have*
	12: havent, he dries, he rubs, her dad, him hes, hip ., his family, his feet, his little, his profile, home is
	12: i carry, i did, i earned, i keep, i not, i wake, id, in cloth, in he, in some, is all, is doing, is mad, is nice
	12: is small, it its, its her, keeps coming, kid here, knee in, leave care, list of, man asked, man in, mark .
	12: mate says, me had, me send, me stop, meet him, mum got, mum keeps, my exams, my paper, my thigh, myself .
	12: myself when, name and, name*, names, nan has, never any, never born, new placement, night in, night with
	12: no dinner, no point, normal for, nothing me, not~believe, not~change, not~house, not~kid, not~kitchen, not~saw
	12: not~show, now hes, off bus, ok after, on field, on since, only in, past ., pays, pe ., picture in, profile but
	12: puff, purple, put padlock, roast dinner, row, rubs, said boys, said nobody, saving, she doesnt, sleeves, slid*
	12: smacks, smacks me, so i, so long, stabbed, staff on, stands outside, stepbrother says, stuc*, stuck, stuff out
	12: swear down, swearing, swearing ., takes her, takes pictures, teddy and, telling, that hard, thats it, them*
	12: there with, they can, they play, thig*, thigh, things i, throw, took my, tooth ., want take, was never, wash .
	12: were having, what she, whatever, white ., will ., will run, windows, wine and, with gun, with horrible, you can
	12: you on, zombie
	11: . phones, 17, am his, and drove, and let, and that, and wants, arm up, baby brother, bath because, batt*
	11: be easier, being made, big lads, bother ., broke ., brother has, brother in, bruv*, calm room, came in, can be
	11: charge, chats, comes contact, comes into, cupboard when, dad every, dad threw, dean, do him, does stuff, drove off
	11: easier, eat in, eaten since, engagement, exam*, exams, for dare, for every, for run, for wee, foster mum
	11: funny and, garage because, gets angry, gets me, gets picked, go quiet, going home, got slapped, hair off
	11: hands round, happens at, have bother, have water, he cut, he sends, head every, head of, himself ., his arm
	11: his voice, hob, how he, i choked, i find, i shut, im one, in charge, in next, in same, in tin, isnt any, it before
	11: it werent, joke ., joking ., learned how, list, litt*, loaded, looked at, mates for, me baby, me things
	11: mum sleeps, my chair, my country, my locker, my passport, my pencil, nan had, nappies, neig*, news, news .
	11: no camera, not real, not~marry, not~place, not~shut, not~social, not~your, off because, on hob, one on, onto
	11: pani*, pants down, pe and, pencil case, phones on, photos, pois*, poison, puff*, pulled out, pyja*, razors
	11: real family, ribs hurt, rid of, ring ., ripped up, room i, safe ., said do, scal*, scie*, science, seen my
	11: shakes me, shed with, sleeve ., smashed ., so ., so dont, so its, someone was, staff dragged, staff think, stay on
	11: still have, stinks of, stop ringing, swap me, take her, talked me, tell but, that*, thats, them ., there is
	11: they go, thur*, till we, times day, tipp*, tipped, train ., trie*, up like, up tomorrow, uses my, went up, werent
	11: what it, when its, white powder, will kill, will say, with older, work ., worry i, would believe, year 7, you cant
	11: you havent
	10: . could, . hole, . you, 5 and, 50 quid, 7, again staff, all planned, am afraid, and 6, any of, at my, back till
	10: banged my, be scared, belt if, birthday, bite, bottle so, brown, burns ., butc*, by back, by morning
	10: chair against, chok*, church ., class who, clean ., couldnt stand, covers, craw*, cries for, cutting again
	10: dance ., dese*, dinner money, do better, dont answer, dont come, dont leave, drawer, drov*, drove, dun, end .
	10: ends, enga*, feed, film ., flight ., foil in, for chips, friends dad, gets it, goes for, going tonight, got be
	10: ground so, guess, gym ., had do, happy she, have shower, he messaged, he works, hear him, her medicine, her up
	10: hid, him that, hitting me, horr*, i banged, i smell, i tell, i touched, im bad, im mature, im ok, in morning
	10: is big, is me, is right, it for, it thats, its nice, know about, know whats, lady is, let her, lifted, lines on
	10: locked me, long ., look ., lunch and, matu*, mature, me his, me mum, me names, me some, me walk, memory
	10: memory box, missed my, money for, more night, my best, my big, my memory, my pjs, night they, not eat, not~4
	10: not~days, not~money, not~put, not~some, not~whats, not~with, number for, of all, on all, on ground, one because
	10: online boyfriend, or he, our country, out like, package, pay for, people with, phone case, phone she, pjs, planned
	10: planned for, play with, plea*, powder and, purpose i, radiator, real kids, roll him, round head, rush, school i
	10: school showed, school so, see his, self ., service station, sharpenes, she would, shirt ., shoes have, shop
	10: shouts ., shut and, shut my, sight, since he, sister sneaks, skirt when, sneaks, sneaks out, so they, son, spoi*
	10: stop at, summer and, surv*, survive, sword, sword in, tell he, them back, they bring, they dragged, time he
	10: train ticket, true that, tyle*, tyler, us at, us chips, wait outside, wakes me, want me, wants meet, was nice
	10: went away, when bev, when grandad, where he, whip, wishes i, wore my, would, would notice
	9: 800, against door, airi*, airing, airing cupboard, always comes, always someone, am ok, and brought, and stop
	9: ankle ., answer, are taped, away i, baby in, back when, bald patches, bathroom has, beat my, because me
	9: behind garages, bet on, big boys, bills and, bite ., blade and, blokes, bombs in, bottle in, bum ., buys me
	9: cant look, carer hides, chair, choo*, clothes so, come*, comes, digs, digs her, down by, down steps, drinks she
	9: elev*, eleven, evening ., everyone would, face on, faint, fall ., family ., feed*, filmed, finger marks
	9: football team, for lying, for money, forgetting, four, frig*, frightened, from nursery, game and, garages
	9: garages ., garden ., gas on, get them, gets her, girl here, goes work, going get, gone missing, got rid, happens if
	9: hard, has run, hate*, have eat, have my, have sleep, he bent, he flicks, he lay, he stays, hear his, her fag
	9: his laptop, home gets, home in, hood, i joined, i lied, i shake, i woke, in airing, in bush, in home, is something
	9: is white, it will, jayd*, keep forgetting, lay, lay on, leave baby, left but, legs with, lets her, letter and, lied
	9: lied about, light off, lodg*, lodger, lodger ., man downstairs, matc*, me drunk, me going, me into, me stand, most
	9: moved in, my bathroom, my clothes, my hamster, my nappy, my thumb, myself in, nappy on, naug*, naughty, near .
	9: never have, nightie ., no lunch, not~alone, not~baby, not~better, not~enough, not~until, now for, off man, ok but
	9: old like, on camera, on private, on video, only get, other, our own, out for, own kids, patc*, patches, perc*
	9: percent, picture and, pillow ., place, pressed, private and, put chair, quiet room, roast, said hes, same nappy
	9: says hell, says hes, school deserves, search, seconds and, serv*, sex with, she digs, she not, she washes
	9: shoes are, sick and, slam*, sofa by, something buried, sound and, steps, still there, stop him, stopped ., such
	9: sums, taped ., teacher put, they bet, they hurt, thumb, thumb back, trip and, true, un, unle*, unless, using again
	9: walks past, wants see, was ., was missing, wasn*, wasnt, weighed, were*, when were, whole house, will believe
	9: window is, wine every, with light, with lighter, with ruler, wont need, wouldnt, wouldnt wake
	8: . jayden, . sometimes, . their, 14 and, 16 ., acid on, act, after summer, all im, always different, and gives
	8: and leaves, and noodles, and smiles, and tell, and when, are crying, arm from, asking if, at our, augu*, august
	8: barb*, barbers, been bad, been ringing, best friend, big girl, black stuff, body and, book*, boy got, boy i
	8: bring shame, bruver, bull*, burn myself, but you, bye my, changed and, ciga*, climb out, come get, come near
	8: comes for, crying and, cut his, dad drove, deserves it, dms, do, do what, drag*, ear has, everywhere, fags
	8: falling asleep, flick, flick knife, for four, friend on, gap, gap in, get locked, gets hit, gob, going climb
	8: going meet, got thing, grandma, has gun, has not, have be, havi*, having, he done, he knew, he touch, hedg*
	8: her body, her mums, her neck, her room, hes going, his stuff, hoody, hospital its, house so, hurt for, i fell
	8: i hit, i met, i must, ill go, im 8, im saying, in august, is 13, is 5, is still, it bled, it but, it her
	8: it through, its always, its bad, ive never, keeps sending, kicked, know, lads at, late so, laughs when, lead*
	8: leader, learn, lid, lock ., lock food, math*, maths, me this, me train, me vapes, missing its, my aunt, my number
	8: my stomach, my teeth, night staff, no hot, no more, noodles, not~left, not~window, nuts, of who, off it, older lads
	8: on, on game, on kitchen, one is, only 5, only ever, othe*, out i, packs, paid, phone in, plays, pretending
	8: pretending be, punches, punches my, put her, put my, quiet when, ringing ., ringing since, rip, rive*, river, roas*
	8: round her, said no, saved me, saying ., says mum, score, shake when, she goes, shot*, sink ., smiles so, snap*
	8: something sharp, staff is, stom*, stomach, stop thinking, swing ., takes my, taking me, tape*, taped, than*
	8: that house, that school, theres needles, they forgot, thinner, this guy, ticket, till she, time you, toilet roll
	8: took loads, tooth has, trainers ., tryi*, trying, was going, watch him, weight, went mad, wet my, when we
	8: where mum, wife ., will forget, will wait, with bleach, wont ring, wooden spoon, wrote letters, year got, year i
	8: you did
	7: . aint, 4am, abro*, abroad, all get, all now, allowed say, and marry, and think, arm with, arms after, ask .
	7: at dinner, at house, at lunch, baby has, back in, back that, ball ., balloons, bath with, bathroom, batteries out
	7: be sent, because her, bedroom ., bedtime ., bin bag, boiling, bottles in, brid*, brother wont, bullets ., burns all
	7: bus station, but his, by door, cant get, cide*, cider, cigarette, come back, comes up, crisps, cut me, dad gets
	7: die when, door i, drink, easy ., epil*, epilepsy, every tuesday, farm*, farmer, find us, flop, for mum, forever .
	7: friends and, fun ., girl ., going back, got something, has real, have bin, have keep, have share, he come, hear me
	7: her arm, her back, her sister, her stepdad, his lap, his thing, hold but, hoodies, hung*, hurt my, i, i cut, i made
	7: i swore, im naughty, im old, in blue, in calm, in cupboard, in march, in quiet, is good, is leaving, is up
	7: isnt allowed, its on, juice ., keep quiet, lady will, lap, learned, leav*, less, listens ., little wife, loft i
	7: match, mate ., mates dad, me away, me fags, me from, me get, me phone, morn*, morning, mushrooms, my drawer
	7: my epilepsy, my sock, my toes, my unit, my waistband, naughty ., next room, nobody sees, noise ., not~anywhere
	7: not~arms, not~hair, not~near, not~placement, not~sees, now she, olde*, on discord, on fire, on our, on site, on you
	7: only 13, out room, owe him, own back, passport so, pe top, pulled my, punch wall, queue ., real bullets, right .
	7: safe hold, said meet, school shirt, school since, sent back, server, she held, sister goes, spoon in, squeezed
	7: stand over, swel*, swelled, swor*, them stop, things and, things in, time it, timetable ., tin ., toilet and
	7: told say, took batteries, under blanket, until my, use toilet, wais*, waistband, walk past, walking in, wall until
	7: was at, wash he, wett*, wetting, wetting bed, whatever is, when little, when there, who drank, would do, would get
	7: would my, you tell
	6: . grown, . haha, . told, 14th, about setting, alar*, alarm, all of, all over, and bring, and comes, and hug
	6: and out, and tells, and walk, ankles, asleep at, asleep with, at other, bag incase, bags ., be back, been dentist
	6: ben, bleeding ., bring, brother down, but we, by his, can make, can wash, cant wake, cardboard, carer has
	6: carer never, chewing, cleans, cleans it, comes back, comf*, comfy, comfy ., dad ., dad keeps, dirty and
	6: does wrestling, dont want, door they, down and, down stares, drink out, dunn*, dunno, for cutting, for month
	6: from pub, garden and, gets presents, getting it, girl and, girl she, girls do, good one, grandma told, guy in
	6: had party, hadn*, hadnt, half of, has go, he cant, he smells, he wants, hell put, help im, her when, hers .
	6: hes angry, hes not, home and, hood and, hope operation, hug at, hugs me, i punch, i share, im frightened, impr*
	6: in bag, in garden, in ground, inside ., is banned, is swelled, it or, it she, it started, it where, keep it
	6: kissing ., like when, love me, lunch ., made me, make up, make*, makes, mana*, manager, marg*, maso*, mason
	6: mate keeps, me abroad, me bag, me robux, me turn, me weed, money off, mum burnt, my photos, my uniform, my wee
	6: nails done, needles, new girl, next day, nice, nick, night man, nobody cleans, noodle, not~board, not~choke
	6: not~cleans, not~first, not~friday, not~ive, not~week, of how, once on, only 9, pain, people and, place on, real mum
	6: room because, run, school he, school photo, see board, sees ., sends, setting, she takes, shes not, short .
	6: showed me, since she, slep*, slept, someone has, spen*, spit*, stab him, stares, ston*, stop my, stup*, stupid
	6: swelled up, swore, tear*, tears, that and, theres gun, theres kid, theres only, they eat, they only, they showed
	6: this lol, through and, time and, tips, tips ., toge*, together, too loud, tummy ache, under duvet, up outside
	6: up top, us in, village, viol*, wake her, wants more, when she, where you, whisky, with grandad, wrote it
	6: wrote that, you anything, you have
	5: . kid, . ollie, 16 and, 3 grand, 6 i, am, and scrubs, and theyre, and wouldnt, asleep i, at meeting, back on
	5: bands ., bedr*, bedroom, been scratching, beer and, bends, bends my, bike ., bin ., biscuits, boy here, brad*
	5: bradford, can have, chance, chance ., clean for, coac*, coach, coming off, corner ., costume goes, couldnt stop
	5: cousins ., curtains shut, dad makes, died because, doesnt want, done and, dont cry, dont touch, dont worry
	5: door shut, each, elli*, everything ., except me, fags and, fed ., feels ., feet, first aid, floor with, foot .
	5: for real, for ticket, for what, found foil, fridge, gary, gave them, giv, go floppy, go stiff, going end, got .
	5: got big, grand, grandma gave, has my, he kicks, he looks, he moved, he pays, he shouts, he will, her hands
	5: here tomorrow, herself if, him know, his keys, holding my, home he, how do, hungry ., i always, i dropped, i sat
	5: i still, im doing, in bradford, in his, in pool, is late, is out, it done, it leaves, it smells, its cat, jump when
	5: jumper ., key and, kick, lace*, laces, legs for, lessons because, letters everyone, lid ., lifts me, lights and
	5: like i, liv, loses, losing my, loves, matter what, me 50, me carry, me i, me lol, me put, me swear, me tablet
	5: me who, minecraft, money and, mum wont, music up, must, my tablets, my things, near my, neck ., news*, newspaper
	5: next me, nights, nika*, nikah, nips, no where, nobody asked, nobody checks, not get, not wake, not~done, not~going
	5: not~love, not~met, not~minutes, not~sleeps, not~time, of everyone, of man, olders ., olli*, ollie, only 4, only do
	5: only got, only want, parked, pays her, people ask, phone is, put needle, said come, say thank, scared and
	5: scared for, scrubs, server where, she gets, she kisses, she works, shorts, should of, showed my, shut*, shuts
	5: signed for, since they, smashed, smell and, so drunk, soak*, someone needs, someone said, sorry ., stas*, stash
	5: stay*, stif*, stiff, stiff when, stings, stop washing, stripped, takeaway, talk on, teach, theres girl, they giv
	5: they had, they no, this summer, tie my, timetable, toilets, touch it, two hours, two of, up all, walked, wants it
	5: what is, what they, will put, wome*, women, wont see, worl*, world, wrote down, yourself .
	4: . carpet, . got, . granny, 15 ., 41, 41 days, account and, adopt, after her, and felt, and hope, and living
	4: and locks, and shows, back at, back*, bag ., bag packed, bands, be like, bit my, board, book on, bumped into
	4: car outside, carpet burns, carrier, carry my, caught with, code word, corridor, couldnt go, covered in, dad locks
	4: dont think, door with, doors ., downstairs ., drop it, estate ., face is, fake, feet ., film and, for free, for one
	4: friend said, from where, get new, gets money, go that, going have, had good, had machete, had me, her step, hes got
	4: him what, his dog, hit my, hold it, holds my, house in, how roll, i meet, i work, ill come, im asleep, im dead
	4: in black, in carrier, in knots, is left, jayden, keep blade, kids in, knot*, knots, lect*, lectric, levs
	4: life story, lighter when, like 40, locks him, man next, mate*, mates, me keep, me promise, me sit, me vbucks, meas*
	4: meet man, meta*, might do, minutes ., mum says, mum would, my camera, my compass, my home, my hood, my towel
	4: nan is, nerves, night since, no for, nobody can, none left, nos my, not~dads, not~give, not~lectric, not~real
	4: not~so, not~swear, not~told, not~up, not~walking, not~wants, not~we, on estate, on one, on street, on trampoline
	4: outside home, packed under, people in, plans, put spoon, puts her, roblox nos, room all, room at, said if
	4: school not, school nurse, see if, send my, sept*, september, shake ., she dont, shes asleep, shook, shop gives
	4: shower in, sister in, sleep at, sleeping on, sofa, sounds, sounds like, spot*, spots, spots ., staff, stairs by
	4: still living, stinks, street, tell my, telly is, them on, them sat, them say, they argue, they sent, theyre is
	4: tickets and, took it, trip, uncle he, unless i, up against, up his, vbuc*, vbucks, wait at, walking home
	4: was crying, was lovely, washed, watch films, way flight, wedding i, went on, when others, while they, who in
	4: who says, will find, wont go, writing, yours
	3: 24, 24 he, 40 ., again last, air, all laughed, all round, alone with, and dont, and everything, and holds, and say
	3: and there, and trainers, and wrote, aunt*, away ., baby because, bag by, bag thing, believe, bottles and
	3: brother gets, bruises and, by her, calling it, carers son, cat but, chair and, cooks, cousin and, cry he, dad took
	3: doesnt wake, dont ring, door every, double, drops her, every friday, everyone has, feel something, fenc*, finds
	3: flat*, flats, for coach, forty, foster dad, friend gave, from his, goes out, got angry, got marks, hang*, happen if
	3: have nightmares, he needs, he shows, he twists, head goes, heavy and, helps me, herd, here gets, hid all, his own
	3: holding, hoo, how easy, hug and, hurts and, i caught, i have, i herd, i send, i stood, in for, in gang, in them
	3: in towel, in white, is 24, it had, it normal, its because, ive wrote, keeps walking, kick off, kicks off, knel*
	3: knelt, knelt on, lass, lie on, little one, livi*, living, lock my, made it, married in, me play, me until
	3: messages me, mum isnt, mums friend, my fish, my gran, my pictures, no grown, nobody noticed, not sleep, note*
	3: not~ate, not~carer, not~door, not~grown, not~hears, not~not, not~nowhere, not~police, on my, on until, ones looking
	3: ones who, onli*, online, our thing, parc*, placement for, plai*, police cant, promised ., sad i, school tomorrow
	3: sett*, shame on, she does, she sleeps, shower with, sick when, sit down, skins, sleep till, sleeps ., smoking
	3: so me, someones, somewhere stay, sorted it, speak me, staff did, straight away, talked ., teacher says, teeth hurt
	3: that unit, thats what, there stuff, theres man, they hid, think how, think she, three of, threw, tooth is
	3: town because, tuck, turned it, videos ., voice, wardrobe because, water until, way, wedding in, went black
	3: which window, will come, with your, wont stop, worker i, wrote goodbye, wrote this, yank*, yanked
	2: . every, . sam, . step, . tomorrow, 4 days, 6 and, about me, again i, again she, airport will, all week
	2: always hungry, am woman, and carried, and hides, and nearly, and sharp, and showed, and wait, another ., award
	2: award ., away and, back after, badge ., beat up, because they, been at, behind door, big dave, blur*, blurry
	2: blurry ., breathe when, buried, burnt, but i, can use, cant breathe, case they, chilli, club and, could i, covers .
	2: cry when, day on, didn*, didnt, doesnt speak, dog and, dont ., dont now, drink she, drunk at, dump*, dumped
	2: dumped me, ear ., eat my, evil, extr*, extra, face from, face in, fault ., fingers, fire with, forced, foster dads
	2: found out, friday i, friend told, fun, gave us, gc, get bad, get sent, get something, gets his, gets in, give*
	2: given, got none, grab, guy on, hand goes, hands go, has marks, have go, have got, have kept, have more, he isnt
	2: he might, he slammed, held down, home after, hour ., house he, house stinks, i ask, i bang, i breathe, i go
	2: i laugh, i pushed, i turned, im rubbish, in bum, in other, in unit, in year, is mean, it didnt, its quiet, jour*
	2: keep him, kept me, kettle ., kids hold, kissed, lean*, maths teacher, me dirty, mum bought, need, never came
	2: not hungry, not~didnt, not~doing, not~face, not~none, not~theirs, not~was, of new, one side, only little
	2: other kids, our, out which, outside in, pay me, picked on, plan for, plane ., poli*, police ., police come, poppy
	2: pretend im, put them, regi*, room by, said and, say its, scared, sends me, sent me, september because, shut it
	2: sick, sleep if, slept and, snapchat says, so tight, soldier ., something so, something wrong, stepdad gets, stepmum
	2: stopped and, stuff ., swimming costume, takes us, ten ., thats ok, theirs, theirs ., there isnt, there on
	2: theres people, they come, they filmed, theyd, thursdays ., tight i, touched by, trousers ., uncle pays, until he
	2: until she, up behind, us about, us go, wait*, want say, wants die, was and, was for, was laughing, wave*, wets
	2: wheelchair away, when it, who wants, why did, will go, window and, wont look, you what
	-2: . because, . door, . history, . so, . stranger, 18 in, 22, about ending, and e, and gas, and theres, anyone .
	-2: apar*, apart, are coming, army and, asleep in, at youth, back of, because someone, believes, blackpool, blue
	-2: boxe*, boyfriends, built, by friday, can come, carer lets, chapter, cheesecake, cheesecake ., chur*, church
	-2: could murder, cousin in, cupboards, dad has, deli*, did play, dizz*, dizzy, dogs so, door*, doors, easter ., eid .
	-2: else, endi*, ending, engaged, ever ., everything and, eye ., favourite film, fight with, followed, for pictures
	-2: friday ., from her, get shot, got 6, got chips, got merit, got slaughtered, got took, gun for, had power, hand .
	-2: have bad, he takes, hear my, her hair, here but, him with, home for, i scratch, i stay, i will, ice, id rather
	-2: in big, in library, in wardrobe, killer ., knew ., know who, later, lega*, legal, lego and, maths is, maths test
	-2: me at, me food, mug ., mum and, my fault, my french, my friend, my kit, my leader, my lego, my pe, my plaits
	-2: my pokemon, name on, nan says, nand*, nandos, nandos ., need it, never run, nobody believes, nobody tells
	-2: not~believes, not~checks, not~college, not~cupboards, not~fed, not~good, not~had, not~old, not~tells, of fireworks
	-2: on war, out about, out because, path, pillow and, pizz*, pizza, plastic spider, poke*, pokemon, power, power cut
	-2: proj*, project, put plastic, recy*, ring*, sausages at, screamed and, secret about, sign, sile*, silent
	-2: singing should, site ., slau*, slaughtered, so jealous, speaking, speaking exam, stay ., stories ., strict about
	-2: striker, striker is, swea*, they moved, thinks, this place, tour, training ., trouble, up till, war in, war path
	-2: was cancelled, we built, we shot, went mental, when contact, with scissors, wolv*, wolves
	-3: . archery, 9, about bullying, about when, after training, again and, all on, and robbers, and sofa, are like
	-3: arrow hit, at contact, at footy, at four, at it, baby is, bank card, be ., be alone, blam*, bombed, brace off
	-3: brother keeps, came talk, can see, cancelled ., cand*, carer takes, cat sleep, charity shop, costume, crisp but
	-3: dad got, dagg*, dinner ., doesnt ring, dogs and, dont have, door is, e, everywhere ., exploded ., fing*, finger in
	-3: food is, fools and, footy, from, get two, got bike, got into, had juice, hang, hard ., he got, he hid, he tells
	-3: hear them, her and, here, home i, horrible, hotel, i bombed, i bumped, if it, in history, in may, is bad, it at
	-3: it isnt, its gone, its ok, jean*, jeans, judo i, killing my, know if, knows ., lad next, learnt about, libr*
	-3: library, lives, looks like, match and, may, me my, meri*, merit, merit for, microwave, microwave ., minutes
	-3: missing ., monster, move nearer, mum gave, my account, my bank, my homework, my stepdad, never saw, new gun
	-3: next month, nobody comes, not~am, not~comes, not~fighting, not~living, not~pudding, nut, ok we, online ., packed
	-3: passport for, pe because, pens ., played cards, police and, prof*, robbers and, sad and, scared i, scream .
	-3: second, she hit, shoot me, since we, soaked ., someone check, spiders ., spor*, sports, sports day, story book
	-3: team is, thing on, tightened and, told us, training so, want more, want walk, was gutted, was murder, we learnt
	-3: weed*, weeds, went over, were ok, when he, who broke, would make, yet ., you say
	-4: . dave, . heating, account, acro*, across, after it, after that, aint in, alone is, and down, and ive, and only
	-4: anything i, at brownies, at first, at six, at whole, away join, bins ., boxes, boy who, brownies, bye, camera on
	-4: cant say, carer screamed, carer works, chea*, cheats, cinema ., clock, coming for, court, crisps ., cupboard
	-4: deserve, doll, dont send, door and, down i, drawing is, drinking, dropped my, emba*, fail*, failed, first one
	-4: flus*, flushed, for leaving, fortnite and, friday and, friend wants, game is, go away, good and, got 22, got bit
	-4: got moved, had secret, had temperature, half ., hamster died, has hurt, he had, he shot, he would, head .
	-4: her every, his bag, history ., house without, i paint, i sold, if she, impo*, imposter, in fortnite, in homework
	-4: in pe, in play, in second, is criminal, is hard, is slow, it stopped, its our, ive been, jab in, josh, kicks
	-4: killed it, know ., know what, leaving and, leth*, lethal, little cousin, lock on, lolly, looks ., lost ., machine
	-4: mates and, me next, mine*, more than, mum has, murder ., murderer, murderer ., my scooter, needed, nice but, no
	-4: nobody died, note ., not~messages, not~name, not~own, on bathroom, on carpet, on days, on football, on wall
	-4: one of, out at, pads, paint my, park*, pira*, played police, post, puppy ., quid for, respite and, ride*, rides
	-4: rides ., ring my, robl*, roblox, savi*, says no, scared go, scared im, scary you, scooter ., scou*, second half
	-4: seen, shin pads, shoes ., slammed, spil*, sprained, sprained my, stepdad is, story about, takes ages, telly .
	-4: ten minutes, they pulled, thinks im, thursday, till my, toy, uncle does, understand, wanted say, was ages
	-4: was best, was fine, washed my, washing machine, water fight, we all, we painted, wear my, week i, with new
	-4: you for
	-5: . chess, . dead, . her, . mario, . need, . nobodys, 10 pound, abit, ago and, and can, and cried, and held, and two
	-5: apri*, april, april fools, are not, at nans, back ., bill*, bills, bowling and, brother more, bulldog, bus i, calm
	-5: cards ., carv*, chat and, chemistry, chess club, clown, costume for, cupboard for, did and, did i, do stuff, dodg*
	-5: dodgeball, drop french, eggs ., fire of, first ., fool*, fools, force, gcse, get hit, gets better, got saturday
	-5: got soaked, great fire, guar*, guardian, had lunch, had water, half, have run, have wear, hit ball, home because
	-5: how long, hungry at, i come, i ring, if someone, im ready, im stuck, in rounders, is gone, itll, knee hurts
	-5: leg and, london and, loser, losi*, losing, lovely, maths and, minecraft house, minute, my birthday, my brace
	-5: my last, my photo, my uncle, name for, neat, neat ., neit*, neither, no they, not~asking, not~dark, not~goes
	-5: not~is, nurse gave, of london, onions and, order, our school, outside our, pena*, penalty, penalty ., pointy
	-5: pris*, prison, quid ., reck*, rounders, safe here, saturday job, sausage, sausage ., says he, secret, sent, shav*
	-5: she came, she makes, sing, sitt*, sitting, smashed it, smells of, so no, start next, stepdad makes, still at
	-5: swear, take me, tele*, there are, they kicked, they were, three and, trainers for, training, trea*, we never
	-5: we talk, we told, when his, whenever, who i, with cake, without my, wont talk, work when, worried my
	-6: . after, . had, . last, about drugs, agen*, alco*, alcohol, and gets, and now, angry and, angry at, are you
	-6: back with, bathroom ., batteries, because she, blood, bowling, bringing, burnt my, burping, buse*, buses, bush and
	-6: but ive, by half, call it, can you, changed my, chip, coat on, contact lady, cupb*, day so, day they, doctor
	-6: doctor is, dont do, drill and, dying of, else gets, every night, everything, eyes are, far, fath*, father
	-6: finished hunger, flinch, flow*, for all, for it, friend moved, funny when, getting me, ghost stories, gone now
	-6: goos*, goosebumps, got, got it, got shot, grandad, graz*, grazed, had burping, have sleepover, hit with, hosp*
	-6: hospital, hurt at, i cant, i drank, i scored, i screamed, in rugby, instead ., its alright, kidnapped by
	-6: late again, left me, lots, lots of, machine ., mams, me drive, me mams, me right, mind, mood, more i, moving on
	-6: my drink, my inhaler, my online, my spellings, nan because, nan cant, nervous but, new girlfriend, new social
	-6: nobody is, nose bled, not~man, not~sorted, not~year, old cat, old enough, old teacher, operation, out lol
	-6: panto and, passport by, pe kit, pictures and, pret*, roll ., say sorry, set table, shaking before, she lets
	-6: shopping, skate, slammed my, slaves, sleepover and, slic*, speech but, stitch, stop being, stro*, team got
	-6: test was, that test, they sleep, throat, told ghost, took his, tower i, tried, uncle has, us i, volc*, waited with
	-6: want change, water and, we sat, went my, when*, whip*, whipped, will end, would rather, you put
	-7: . me, . smashed, . squid, 300, 7 in, about college, afra*, afraid, am nine, are friends, aunty is, back for, bad .
	-7: bang my, be sick, beat him, before school, bril*, brilliant, brother come, bucket, by creeper, candle, carer .
	-7: colour, conn*, cool, crie*, daylight robbery, died when, dies ., drink ., every sunday, everybody, feels
	-7: fight over, fini*, for taxi, forget me, france trip, free ., fron*, front, game*, games, gang*, good i, got 7
	-7: grabbed my, gun and, had ice, had my, had nightmare, had sip, has started, he tripped, here because, house down
	-7: i died, i gave, i only, ille*, illegal, im always, im good, in gta, is hundred, is open, it if, job at, juli*
	-7: kicked me, kissing, know im, late on, lick, long sleeves, mang*, manga, me first, me tenner, me think, mock
	-7: months, mood*, moth*, moved me, moved up, my grandad, my headset, my lines, my secret, my tooth, needle in
	-7: nervous about, never seen, new uniform, not~18, not~are, not~fish, not~let, not~thank, not~tonight, of house
	-7: over dog, play and, pran*, prank, rank ., robbers, sat next, scared ill, school ., school who, science teacher
	-7: screamed house, she gave, she tucks, shot ., shot at, sigh*, smile, someone in, sorted ., squid, squid game, stab*
	-7: stories, tablets in, taxi ., tea, tea for, text when, text*, than once, they saved, thing in, think im, this one
	-7: threw my, toast, trainers and, tuck*, tucks, tucks me, tummy hurt, twisted my, victim, video, was brilliant
	-7: watched film, way he, we play, weeks, weir*, weird, where dad, window on, words ., worker is, world war, york
	-8: . coach, . eid, . hide, . ref, . stop, aid, along, appo*, appointment, are loud, assa*, assassin, at, at airport
	-8: at half, at new, beat me, best game, buck*, cara*, caravan, carr*, caug*, caught, chem*, chin, choose, climb
	-8: clocked, creeper, cushion, dad was, died ., dinner in, down*, downstairs, dye, dye my, egg from, eid was
	-8: exploded in, fencing and, finished my, for his, for six, for world, found my, ghost train, go and, had fight
	-8: had seconds, has asked, have appointment, have do, have tea, he drives, he lets, hip, hit anyone, how tie, hunger
	-8: hunger games, hurts, i blocked, i finished, i missed, i spilt, im 18, in drama, in head, in hospital, is boy
	-8: is strict, is there, it exploded, its cold, killer in, like lock, lock me, make, me dye, me school, me stay, minu*
	-8: much ., my exam, my pillow, need know, never come, nobody clocked, nobody in, not going, not~best, not~clocked
	-8: not~crying, not~dye, not~feel, not~many, not~school, of egg, old, old toys, on ghost, once month, one boy
	-8: party but, plane and, rath*, rather, rather be, rather not, said shed, saturdays ., scab, scoo*, scooter
	-8: secret santa, sees, send it, send letter, she keeps, she wrote, size of, snores like, so cold, so now, sold*
	-8: soldier, spai*, spain, spiderman, stay with, stitches, sweets, sweets ., table for, talking, tast*, taste
	-8: tiktok ., time with, tong*, tongue, tongue ., uncle took, visi*, wait, want read, was cross, was man, was tired
	-8: while i, wifi in, zoo
	-9: . bought, . cant, . did, 400, about girl, affo*, afford, again so, all he, allowed go, arm for, at gate, bag on
	-9: bangs, bathroom and, beach and, because bus, because its, bum, bus broke, but doctor, cake and, camh*, camhs
	-9: can go, carer made, clow*, deat*, death, den ., doing comb, embarrassed when, everyone was, fan, far ., film about
	-9: for camp, for food, for last, for weekend, foster sister, four ., fren*, french, gara*, getting puppy, gigg*
	-9: give my, going turkey, got bruise, got my, got off, grandad has, gun from, gun in, had cake, hair and, hand in
	-9: have two, havent wanted, he punched, henr*, henry, henry and, i jumped, i slammed, i tried, if theres, im writing
	-9: in film, inha*, inhaler, is waiting, it got, its crime, jaws and, joker, kicked out, kitchen ., leg in, lets him
	-9: like her, line, london with, long*, make friends, makes me, me after, me money, me present, me secret, midn*
	-9: midnight, minecraft ., mirr*, mirror, mondays and, mouth was, mummy, my assembly, my door, my feet, my nails
	-9: never will, next time, not where, not~about, not~afford, not~any, not~died, not~front, not~go, not~much, not~she
	-9: not~who, nuts and, of his, old ., over in, paid for, park and, party for, pillow fight, place down, presents
	-9: pudd*, pudding, puppy and, rugby and, runs away, school its, school my, seen it, shaking, so good, spar*, stops me
	-9: they cancelled, they leave, they left, they need, think, tickets, tickle, touched, toys, turkey with, under table
	-9: upset ., vict*, wait for, want new, was embarrassed, was interesting, was nearly, was shaking, watched jaws, wate*
	-9: we both, weeks ., went everywhere, what time, wifi is, with his, with money, worked, worry about, would never
	-9: wouldnt let, you about
	-10: . grandad, . mr, all day, am bit, and juliet, and sir, anne, any time, arch*, archery, attacked, badd*, baddie
	-10: be on, bedtime at, before i, best mate, blis*, blown, blown up, boys are, breakfast ., breakfast club, brig*
	-10: brother says, bus and, camping ., carer gave, chewing gum, chil*, creasing, creasing ., cut open, dad is
	-10: died laughing, doctor gave, dont need, every morning, fake spider, feve*, fever, finish school, five .
	-10: food hygiene, food when, for chewing, for three, for week, for your, form ., gets locked, going give, going kill
	-10: good me, got blown, gta and, had lockdown, hair, happy and, have cut, he let, her new, her prom, here it
	-10: hide under, hiding in, his flat, holes and, horse ., hour on, hygi*, hygiene, hygiene so, i finish, i kill
	-10: i mean, i were, i wore, ill, ill get, im hiding, in army, in art, in dog, in evening, in minecraft, in trouble
	-10: is sad, it with, juliet, keeper, knives at, life*, lockdown, made of, maria, mates i, me up, mic, milk, milk so
	-10: musical, my, my goldfish, my poem, my story, night i, no phones, nothing like, not~family, not~hard, not~sleep
	-10: not~vape, not~what, off by, older, on level, one for, only 1, own key, path*, pathway, pathway plan, plastic
	-10: put fake, pyjamas, raid, rain in, rela*, remo*, remote, romeo and, row ., sand ., sat under, school in, set alarm
	-10: she can, shoulders, six in, so embarrassing, so mad, spits, staff have, stuff i, swee*, swings, teacher said
	-10: tenner, test ., than me, that joke, under tables, used be, want*, war ., was ok, we booked, we would, we write
	-10: were creasing, were in, what happened, write letters
	-11: . grandma, . head, . passed, . ring, . thanks, . woman, 7 ., about moving, abov*, above, abso*, absolutely, alone
	-11: am only, and its, and sat, and someone, any more, are sound, arse*, arsenal, bath and, be here, before you, bell*
	-11: belly, biki*, bikini, bit when, blamed, blew my, bloc*, boil*, brother still, brush ., by me, came off
	-11: carer always, carer i, charger ., check on, checked my, clapped ., cloc*, comb, concert, creepy ., cried so
	-11: cried when, cuts out, death in, did me, do talk, down lol, drank poison, drink and, everyone went, feet are
	-11: felt sick, france, fuse, girl by, giving me, got detention, got tickets, got warning, grave, grave and, gunp*
	-11: gunpowder, gunpowder plot, had operation, haha, happens with, harm*, has been, he lives, hear*, henn*, henna
	-11: her plaits, here are, here they, hides ., house on, hug ., i eat, i watched, i worked, im 12, in ., in freezer
	-11: in house, in lessons, in museum, is old, is savage, isnt true, judo, kart ., key worker, knee ., late and, leanne
	-11: letting, little but, made jollof, mati*, matilda, me doing, me fishing, me free, me that, me without, meet my
	-11: mice, miss her, money with, mudd*, muddy, mum cried, mum was, music ., my driving, my jab, my science, my shirt
	-11: my solo, nail*, nails, never go, new people, not~brother, not~found, not~maths, not~think, numb, office, on pens
	-11: one eye, our old, people think, phone now, plaits ., plane, plot, plot and, poem, promised not, properly in, push
	-11: room gets, rugby ., sava*, savage, scared on, she only, she thinks, sip, sip of, snapped, something happened
	-11: soup, stood in, tablets for, take it, tell who, that dont, theory ., thing that, thinking ., throws girl, trun*
	-11: trunchbull, trunchbull throws, voic*, want meet, want try, was sad, was wrong, washing up, went in, who do
	-11: why my, winn*, with cup, with no, would tell
	-12: . havent, 10 its, 6 ., about knife, after too, all night, and everyone, ange*, anger, asked us, believe her
	-12: bev for, biscuit ., bottle ., brew*, brews, broke and, buff*, buffet, bush, cake ., calmed, came up, camp and
	-12: cant take, card*, caro*, climbed, coas*, college and, comi*, dad shouted, dad taught, days i, divo*, divorce
	-12: ecze*, eczema, eggs, escape, feel ok, fever tablets, fiel*, field, fight at, fight someone, for airport
	-12: fortnite ., gives us, go round, had two, happ*, he thinks, he waits, head, here and, his wives, hit by, i believe
	-12: i smashed, i wouldnt, ill be, in flat, in microwave, in pakistan, in taekwondo, it hurt, jaws, jealous of, join*
	-12: joined, kids get, kill me, knife crime, love my, macb*, macbeth, me cake, mess*, micr*, mine is, mistake, mock*
	-12: mocks, month, my anger, my boyfriend, my minecraft, nans, nearly cried, never said, not~before, not~call
	-12: not~fault, not~forms, not~ones, nurse said, on wing, our street, part, people come, pig, plaits, proud ., psyc*
	-12: push me, rabbit, raining cats, robbery ., school play, scouts, see her, see mum, she made, she talks, shirt
	-12: showed us, sister keeps, small and, smok*, solo in, someone for, spellings, stay home, tag and, takes me
	-12: talk you, tenn*, tho ., thum*, tiktok, told you, too many, under dragon, voice ., wall and, warn*, warning
	-12: we ate, we cut, we saw, week was, while she, whittle, will cry, wing, wing ., with ball, with foster, wive*
	-12: wives, would fight, zac, zomb*
	-13: . 3, . mam, . someones, . stuck, 40 times, accident ., accident with, after football, alle*, allergic, alri*
	-13: alright, and nobody, and put, apple ., are good, are killing, are on, as joke, at hers, be with, begs, bins
	-13: birthday meal, bled all, bled bit, bombs, buri*, buried him, carer snores, chatting, chopped off, cine*, cinema
	-13: circus, contact was, didnt get, else ., english ., everyone and, everything is, farted and, fed baby, filmed it
	-13: final, finally ., for 3, forg*, fran*, get scared, goes off, goes on, had snowball, have me, he took, he was
	-13: held door, him my, his van, is ok, it looked, keeps asking, keys on, knife in, knoc*, lady ., left hook, leg
	-13: level, like blood, makes good, me look, me open, messing ., miss said, mode*, model, months ., mum comes
	-13: my aunties, my aunty, my left, nails ., nerf, new bike, not~phones, not~picks, nurse took, on it, one held
	-13: only on, our kids, panicking, passport, people ., phones at, pupp*, puppy, put me, room*, rooms, run off
	-13: sad about, sant*, santa, scene, science we, share with, she bit, she had, shops, should get, shout and, showers
	-13: sign for, snowball fight, so my, staff here, staff made, star, state, state of, stay put, strangers, swimming .
	-13: they would, this ., this maths, three times, traf*, traffic, trouble for, uni ., us all, was boring, we lost
	-13: we set, we walked, why does, with us, wood*, you would
	-14: . this, . year, 5 ., about turning, and hes, and homework, and man, and set, at netball, baby next, ball*, batm*
	-14: batman, battle of, be illegal, beds, bored ., box under, bride, bye ., came contact, can cook, carer said
	-14: carer wont, carers still, cars, changing rooms, chest ., chopped onions, clear, clue*, cluedo, coach ., conc*
	-14: cover, cult*, culture, cushion ., dad came, dad comes, divi*, diving, drives me, driving theory, else*, elses
	-14: escaped, exams ., exploded, flying ., footed, for saying, fridge ., get why, good way, got robbed, grea*, great
	-14: growing, half past, he brought, he came, he watches, helping me, hook is, im fed, in and, in good, infe*
	-14: infection, is ., is broken, is plenty, it again, it here, it ok, its calm, kitchen with, knives in, lamp .
	-14: let go, me do, me till, men and, messaged, messaged me, mind ., my crush, my shin, new phone, new tablets
	-14: not being, not fight, not~friends, not~letter, not~might, not~person, nurse ., of contact, of moving, of spiders
	-14: off roof, or been, orph*, own clothes, packed my, partner, personal, personal best, phil, pillow on, plas*
	-14: pretended be, review at, revision but, roblox ., sad on, salt in, sand*, saving for, says thats, school dinner
	-14: someone elses, sound ., sque*, stit*, straight after, stuck ., sue, team and, texting, texting ., theory, thra*
	-14: thrashed, threatened, tiny, tita*, titanic, too short, too tight, turning, turning 18, tuto*, tutor, two footed
	-14: uniform ., us his, voices, wall ., was brave, went numb, wine ., wint*, winter, with revision, worried ill
	-15: . going, . lion, . of, . worried, 3 ., ache*, after swimming, aint been, alarm off, all had, am not, and clapped
	-15: and has, and took, asked for, at church, at five, at respite, at weekend, aunties and, baco*, bacon, bed for
	-15: bike with, blow*, boys ., brave ., can resit, ches*, clay, closed, cold at, contact and, county, curr*, curry
	-15: cust*, custard, cv, dayl*, daylight, dont work, easi*, faint when, fifa, fly, get found, get left, gets beaten
	-15: girl in, girlfriend and, go on, going london, googly, googly eyes, gutted ., has ., hate mondays, have sign
	-15: her nails, hes in, himself in, hurt myself, hurts ., i called, i chopped, i scratched, i wish, im learning
	-15: in bits, in loo, insta, is sick, is torture, its got, jk, kids are, landing, late because, lege*, legend, let us
	-15: level 9, like they, line ., lion, lion king, loo and, looked like, makes killer, me outside, mum said, my add
	-15: my music, my nurse, my party, my phone, neighbour, night because, no ., no im, no worries, nose ., nothing bad
	-15: not~does, not~football, not~locked, not~people, not~three, of old, off at, off first, on insta, on xbox, one from
	-15: pian*, piano, piano ., pige*, play*, playground, playground ., police officer, pretended faint, radio, ran out
	-15: read out, report ., resit, revision, robbery, run out, says if, school days, see him, sent off, she helps, size
	-15: slow ., spoon ., stop going, stranger, take*, talking ., taxi, told her, told them, tric*, voices ., wake*, wakes
	-15: walks in, was angry, was telling, washing basket, whisper, whisper about, you think
	-16: . everything, . manager, . night, . shot, 8 when, alone for, and go, anyone in, ask him, at 6, at 8, at bus
	-16: bag and, because shes, bins and, blood test, bomb*, but he, butterflies, cadets ., can eat, cant come, carer hid
	-16: carers, chicken pox, chips, chuf*, chuffed, coming ., coventry, crime ., cry at, cut ., cut up, dale*, daleks
	-16: done ., drowning, duve*, duvet, dying on, everyone hates, fight ., film, flan*, flannel, for me, free, gang
	-16: get upset, go park, goes mad, gold*, goldfish, good all, got cancelled, got lift, got out, got us, guid*, guil*
	-16: guilty, has touched, have lock, he scored, hide and, his mum, i bled, i cry, i talked, ian, in class, in dark
	-16: insp*, inspector, is crime, is sore, is taking, it keeps, it takes, jewe*, juic*, juice, laff*, lessons, loads .
	-16: me card, me sad, missing i, money when, more because, mufa*, mufasa, my savings, my tongue, my wobbly, myself on
	-16: nearly died, next week, not been, not~im, not~missing, not~running, not~this, not~touched, now its, of biting
	-16: off but, officer ., on school, on trip, only one, our kid, parcel, phys*, poor*, poorly, pox, savings, seei*
	-16: seeing, service, she screamed, shop ., skateboard, smil*, so do, starving after, straight, swim*, swimming
	-16: team loses, told jo, tony, too fast, two staff, up until, used get, violated, want learn, wants take, went and
	-16: went see, when daleks, when mufasa, who will, will feed, wind, with dad, wobbly tooth, yout*
	-17: . bowler, . tried, 1 because, 11s, 8, afraid of, and jo, anyway, anyway ., are fine, are rank, army, arro*, arrow
	-17: aske*, asked, at uno, bag weighs, blanket, body ., bowler, broken, brother farted, burning, bus stop, came my
	-17: changing, clothes, come after, dad had, dark but, deleted, did my, dinners ., dont forget, dying for, eyes .
	-17: fifa ., fine now, foam*, foaming, for day, forcing, forcing me, garage, gave him, get adopted, get say, ginger
	-17: girl who, give up, gum, hand*, happened i, harr*, harry, headset, hes nice, hit six, hook, i burnt, i pretended
	-17: i slipped, i watch, in bed, is with, jab and, keba*, know how, know me, late*, like see, little and, little kids
	-17: loads of, lock him, lunch box, mate got, me back, me choose, move and, mum at, mum makes, my first, my lunch
	-17: nearly passed, needles and, not~forcing, not~forget, not~worries, off swing, on last, on saturday, passed
	-17: passed ., people talk, place ., practice, properly, pulled up, put plaster, report because, resu*, results
	-17: says shes, sea, seek in, she sings, shouted at, sit in, sleep for, so happy, st, stab in, star*, starve
	-17: stranger things, teeth ., tikt*, train was, unfair ., uno, until im, up stairs, used, visit ., was foaming
	-17: was scared, we moved, weekend, weighs, went fine, with knife, worries, year 11s, year 9
	-18: . felt, . line, . were, 4 ., about giant, and girl, and they, are working, asked ., at 10, away from, bab, beco*
	-18: belly ., bloo*, bullying at, bunc*, calling me, cant do, centre ., change my, cheeks, clapped, coat is, creepy
	-18: does everyone, dog on, duty, everyone asks, everyone laughed, feelings, first but, for trip, from school, gang i
	-18: gian*, giant, giant spider, goes funny, got gold, guns, had jab, happy here, heart and, her now, him if, history
	-18: hole, i change, i read, i squeezed, i worry, if nobody, if they, in harry, in sugar, inhaler is, into me, is fair
	-18: it hit, its 15, kniv*, knives, land*, last ., line of, lock, log ., loud, man of, marks on, mars*, me hide, melt*
	-18: meltdown, my auntie, my cheeks, my mind, my new, new worker, no bullying, not at, not~bullying, not~did
	-18: not~every, not~never, not~worker, of duty, of match, off my, on contact, on cupboard, on new, on sunday
	-18: open because, over moon, paint ., party, plenty ., potato, quee*, queen, ref gave, ride my, road ., say in
	-18: she might, sister says, skin with, soaked, swear ., ta, tablets dont, tea out, temp*, temperature, tesc*
	-18: these shoes, they let, tight and, till 10, tooth, tummy goes, up so, was not, we sleep, we talked, whol*, whole
	-18: with nan, with two, wont take
	-19: . finished, . horrible, . people, . shes, . went, . zombies, 25, am still, and asks, and cant, and police
	-19: at football, attack ., aunt, away, bad dream, bbq and, before she, before tea, behe*, beheading, burnt toast
	-19: but im, cadets, car park, cards, carer, carried me, chee*, choose my, cooker ., copi*, copies, cost, cried bit
	-19: died so, dinosaur, down on, earl*, early, engl*, exce*, except, farted in, feel nervous, fidg*, find*
	-19: fishing and, flos*, floss, floss ., follow, friends, from hockey, froz*, go different, got two, gran says, gran*
	-19: gym, half term, hard it, harry potter, has one, he grabbed, headaches, her mum, histories, hockey ., hope my
	-19: horrible histories, hors*, hurt ., hurts after, i ever, i thought, im 15, im buzzing, im quiet, in any, is black
	-19: knocked and, lang*, language, leg was, look*, lunch at, lush, many, me medicine, me not, me work, miss ., mons*
	-19: mont*, more since, moving ., my breathe, my cereal, my group, nicking, night so, nose pierced, nose*, nosebleed
	-19: not ok, not~cut, not~fell, not~headaches, not~need, not~ok, now it, odd, of week, on saturdays, out door, over my
	-19: own phone, paramedic, phot*, pitc*, pitch, pott*, potter, ruby, sam, saved, says i, september ., she did, she got
	-19: shop*, shy when, snea*, so funny, spot, spot on, squash ., squi*, stairs for, star of, susp*, suspense, ta .
	-19: taxi man, that new, them i, there club, they helped, tipt*, toast and, tree, tree ., turn my, want them
	-19: we played, wet myself, why i, worker, youth, youth club, yuk, yuk .
	-20: . boys, . contact, . gran, . neighbours, . not, . where, 0, again for, alon*, anywhere, argu*, argue, at fair
	-20: aunties, bottom, camp*, camping, carer keeps, cat, char*, chocolate ., class that, climbing frame, cod, cod .
	-20: contact is, cric*, cricket, dad put, dead, dentist and, dentist said, diss*, does, doing my, falls asleep, fire
	-20: for gta, forc*, forget, forgot, fram*, frame, going do, got caught, got pound, got sent, had laptops, have later
	-20: hears, her nose, hers, horse, horses, hot chocolate, hugs, i cooked, i got, i packed, in kitchen, is about
	-20: itches, judg*, judge, jumped, keeps calling, knit*, knock whos, last month, laugh, learned about, leave us, leed*
	-20: leeds, lego, let him, loved, marry, mate in, me hot, month and, move my, murder mystery, myst*, mystery
	-20: new house, night at, no i, no nobody, nobody has, not~carry, not~of, one bathroom, padd*, paddington, pains
	-20: period pains, picked, pie, pist*, pistol, playing ., please stop, pop ., poun*, powe*, radi*, ring, said its
	-20: salt, says it, sewi*, sewing, sharing, shor*, shot from, shot my, smas*, smoke, smoke alarm, sock*, socks, song*
	-20: songs, staff took, talk in, they put, they shot, thinking of, thou*, though ., throws, trip*, tripped, until its
	-20: us fishing, was fight, water pistol, where will, with paint, with*, wres*, yogh*, you and, you dont
	-21: . other, . some, 10 ., adde*, added, again its, all stood, always wants, am worried, and bang, and did, and gave
	-21: at park, august ., auntie and, balloon, be police, bit but, boyfriend has, brave, burnt sausages, button, by hair
	-21: camp, carer rang, carry knife, clap*, coming on, cross ., cut myself, detective, does me, dogs, dont carry
	-21: door open, doug*, drug dealer, dyin*, dying, feel scared, fire ., for days, for that, for walk, fridays, go off
	-21: guess what, happy with, has dragon, having baby, he kicked, heart attack, i kissed, i move, i stop, id kill
	-21: im nervous, in front, in two, is dead, is drug, is you, it has, it rains, jumped out, kart, kid at, kitchen when
	-21: leaving for, left in, lie in, like peas, many people, mario kart, mate took, meal*, meals, messing, mondays
	-21: monopoly, my coach, my coat, my tie, nails and, never been, new trainers, not for, not go, not on, not~lol
	-21: not~meals, not~on, not~peas, not~properly, not~touch, of milk, only messing, our pyjamas, out where, pain in
	-21: pays me, phone, pound, pushed in, queue is, rains, remind, rome*, romeo, saturday see, scars, school are, sharp
	-21: sick in, sister on, slipped, so everyone, stepmum is, stood outside, tablets because, thats when, time on, toas*
	-21: told people, tower, trap*, up her, we ran, went past, with hoover, woods ., write
	-22: . hot, . knife, . too, . vampire, against law, am 12, am happy, and burped, and carer, asleep when, assembly .
	-22: at chess, at rugby, ate, bath on, beach ., belong ., brother hit, brought me, bullying, buried it, burped
	-22: bus was, buzz*, carers and, cars ., change ., chicken and, circ*, danced all, desk, did you, died in, dog is
	-22: dogs ., face when, fencing, finding, fingers and, fire drill, fixed, floor ., gang and, getting better
	-22: getting him, given me, gravy ., guess who, has given, he fell, help with, hid from, hid my, his neck, home on
	-22: homesick, hotel had, i deserve, i kicked, im freezing, im reading, im suing, in first, in on, keeps me, law
	-22: lung*, me chess, me like, me special, miss put, miss says, mum but, mush*, my bedroom, my key, my pocket
	-22: my snapchat, new carers, nice ., not be, not every, not~chose, not~given, not~hungry, not~plan, not~restrained
	-22: now he, of anyone, of blood, old house, on coach, on every, on his, on wednesday, our family, over, over it
	-22: pass ., pass i, picked me, plaster ., pool ., raised, reason ., ref, residential, round ., runn*, running, shelf
	-22: skat*, smash, snow*, stairs in, suing my, tablet for, taek*, taekwondo, tag, term ., vamp*, vampire, want that
	-22: we destroyed, week and, what do, when dog, who knows, with dog, your hands
	-23: . older, all at, angry so, are ., are gone, ask about, auntie does, banana, banana ., bash*, bashed, beat us
	-23: been drinking, bit, bodi*, boo who, break, broke her, call ., can we, cann*, car wash, class, coach says
	-23: cried happy, cry its, doctor ., dont stop, ever hurt, everyone else, excl*, excluded, for christmas, for prom
	-23: for throwing, forget my, forgot my, form*, forms, friends ., get my, go party, got excluded, grabbed, gran .
	-23: grandma beat, grow up, had ., hamster ., happy tears, her tea, hund*, i hid, i swear, i waited, im bored
	-23: im bricking, its only, knew, laptops ., lift with, live*, locks her, man gave, moon ., mud and, never wanted
	-23: new year, next, not~joke, not~work, onio*, onions, only joke, or me, out and, pass*, promise ., roll*, roller
	-23: rubb*, run away, said that, sand up, sausages, says keep, scares, scares me, she saw, she wants, sister when
	-23: slipper ., slus*, slush, so loud, spider in, tea ., tears when, ten times, theo*, they take, theyre sound
	-23: told me, tomato, touch, uncle ., up i, video of, want do, wanted run, was about, was home, washing, we learned
	-23: wear*, wearing, wedn*, wednesday, with door
	-24: . have, . someone, 21, adopted ., always asks, and dogs, ankle at, asks before, away with, bedtime and, bett*
	-24: better, bisc*, boy at, but in, butterfly, by big, can do, carer got, carers for, cat is, cats and, class has
	-24: come out, cousins wedding, crush, dest*, destroyed, didnt cry, doctor said, from him, get angry, get butterfly
	-24: goodbye my, got splinter, grandad ., happens ., have her, have you, head on, her baby, hid behind, him im
	-24: hours not, im 21, in cars, in mud, in prison, insta ., interesting, interesting ., is home, is running, is too
	-24: it checked, it happens, itch*, its massive, keys, keys ., kidnapped, kind ., know anyone, leaves, leaving, legs .
	-24: letter, loads better, lost but, loud and, mario, me pick, meat, mono*, month ., mosq*, mosque, mum come
	-24: mums boyfriend, my boxing, my bum, my stepmum, nobody listens, not~anything, not~how, not~it, not~listens
	-24: not~only, not~our, not~self, not~tell, not~understand, now nobody, of maths, of myself, on stage, over me, ragi*
	-24: raging, rank, right on, robbed, roof ., room without, rubbish, rule*, school is, schools, shark, she hugs, shoots
	-24: sits, sleepover ., slow, slug*, slugs, so did, someone ate, splinter, splinter and, spra*, stage, stage .
	-24: stole his, strict ., they read, they told, though, thought, ties, tightened, tights, two phones, up wall
	-24: was raging, will it, year and, you didnt, you seen
	-25: . bus, air when, and thats, big brother, boxing coach, caravan in, carer mum, check ., college since, cousin got
	-25: cream, dads ., dance, dead on, did, didnt understand, diff*, drug, duck*, ducks, ears pierced, esca*, feel proud
	-25: feet after, five*, fortnite, free*, from rain, have new, heads off, her phone, hi, hi ., hold baby, hot
	-25: hurt when, i say, i stabbed, i wont, if its, im dying, im going, in english, in shoe, itches ., its fun, ive not
	-25: job, knac*, knackered, leak*, left ., lift, love, makes us, massive ., me before, me or, me win, miss*, moon
	-25: moved ., musc*, muscle, muscle in, netb*, netball, nine, not~till, not~trouble, not~use, of us, on that
	-25: one where, panto, penk*, penknife, pens, photo is, picked for, pulled muscle, punched air, put pillow, rabb*
	-25: said see, saturday, save*, says attack, shoe box, sign ., sings ., sleep ., smiled, snapchat and, sometimes
	-25: spiders, swim, tabl*, tell him, tesco, tie, tigh*, time they, under stairs, under water, upse*, upset, us and
	-25: want cry, ward*, wardrobe, was sick, wear, were all, work at, year 8, zombies
	-26: . kev, . shower, . text, . thank, 1 ., 18 so, alright ., and bus, apart from, at telly, awar*, baby on, bell
	-26: bell goes, bled on, book about, books ., brav*, breakfast on, brush, but now, call my, carer was, clip, coach and
	-26: cold ., collect, collect me, could eat, cousins, crimes, crimes against, deep, disc*, do and, dram*, drama, edge
	-26: embarrassing ., engi*, engine, engine ., everyone, excited ., fainted ., for crimes, for saturday, foster brother
	-26: freezing, from ghana, get bullied, ghan*, ghana, go college, goalie, got taken, haha*, hahaha, hahaha ., he cried
	-26: her husband, here its, hid under, hit his, i burned, i loved, im over, in engine, in foot, interview at, is in
	-26: isnt scary, kev, letters from, mate said, me made, me want, my knickers, my meds, my worker, new one, nightmare
	-26: nightmares, not~scared, not~scary, not~sits, not~you, of year, on your, out me, own, own for, park with, pink .
	-26: popp*, rota, rubber, same, scar, scared of, scen*, scratched, she nearly, she uses, shin, short, shot myself
	-26: shower is, six of, someone and, sticker ., stun*, stung, sugar and, suit, talking about, tell*, text me
	-26: three weeks, ticket ., twist, unif*, uniform, was so, we are, wedding and, when dad, who gets, xbox .
	-27: . end, . in, . miss, add, am saving, and gran, ask for, at hospital, blaz*, blazer, brace, brin*, brings, brou*
	-27: brought, carer with, chess ., cousin is, cudd*, day i, dish*, doesnt hurt, dont eat, dress ., embarrassing
	-27: english, filling, fire alarm, first night, for something, get ., ghost ., goal*, got drunk, got part, got place
	-27: got red, hand up, hasn*, hasnt, haun*, haunted, he pushed, he reads, her head, here on, him and, i can, i picked
	-27: i stayed, im leaving, in june, is better, is fine, its so, joll*, jollof, kare*, karen, kicking sofa
	-27: later bedtime, laughed, leaked, love*, map ., me sob, minibus, move ., my forms, my mum, my sessions, my video
	-27: nan, need filling, new shoes, nil ., nobody found, not tell, nothing do, not~bin, not~cold, not~here, not~there
	-27: on sofa, open and, opened, operation and, opti*, or anything, out we, parkour, played, review ., sess*, sessions
	-27: shots, shy, sleep over, sleepover at, slip*, sob, sob ., someone i, sorry after, standing, thanks ., till he
	-27: was poorly, when they, will send, would kill, yet
	-28: . being, 12 but, about boy, advo*, advocate, after me, am moving, and dog, and how, and staff, angr*, angry
	-28: ankl*, anyone i, are kind, aski*, asking, at all, at centre, at greggs, ate my, badg*, badge, ball and
	-28: been under, biscuit, books, boxi*, boxing, bricking, bricking it, burglars, burp*, but not, butl*, butler
	-28: calls and, cancelled, captain, chic*, chicken, chop*, chopped, come on, crin*, cringe, cringe ., dont make
	-28: down because, exam ., fainted, farm, farm ., favourite, for nothing, front seat, gets up, girl at, got letter
	-28: greg*, greggs, gta, guns ., had one, hamster is, he chased, he sent, he showed, hele*, helen, help, hold us
	-28: hundred, hurt bit, i am, i run, in wash, is killing, its game, judge said, legs and, lent, like my, looks
	-28: me sticker, mean ., meeting ., minute ., month i, mum told, my advocate, my bed, my book, my cat, nobody stops
	-28: not~all, not~hear, not~take, plan ., poorly ., popped, rugb*, rugby, saus*, saw, says sorry, says there, shou*
	-28: so hard, soft, stag*, tackle, temperature and, text ., that was, them is, them off, tired because, top bins
	-28: town ., trip ., two years, us we, wallet, want talk, was too, with mum, wobbly
	-29: about her, all good, allowed see, answer ., bars, bathroom with, bedroom door, blanket on, blin*, cant sleep
	-29: class and, coll*, comes on, coming in, contact be, didnt ., do bins, dont talk, drop ., ears, eyes on, fed up
	-29: feel better, fish and, fish fingers, for cinema, from kitchen, gave, get there, got hit, gros*, gross, gross .
	-29: had baby, happened at, hayf*, hayfever, he hit, heal*, her arms, his back, house and, i sneaked, i told
	-29: inspector calls, it gets, jan, ketc*, ketchup, leve*, like living, list ., march ., me her, me out, mix
	-29: monkey bars, move in, my drawing, myself and, nan and, neck*, note, not~hold, not~mean, of wine, off monkey
	-29: paper, photo, please tell, pota*, properly ., prov*, provisional, resi*, room was, school again, sher*, sherry
	-29: shouts, sneaked, so excited, social worker, spel*, spilt my, stole, suin*, suing, tall, teaching, teaching me
	-29: they make, they watch, think it, think of, too, trif*, trifle, turn up, wall*, want contact, wants be, where i
	-29: who won, wont get, worker there, would find
	-30: . them, all go, am good, and so, are criminal, bann*, banned, blue shell, bumped, can stay, capt*, care ., course
	-30: cracked, cupboard door, cut and, dark so, each time, finger, fixed my, friend ., get in, good at, green .
	-30: gym with, have night, hour*, hours, hugged my, i call, i carried, i hugged, i pulled, im so, in shower, interview
	-30: is called, laug*, look after, lunc*, lunch, man from, marc*, march, marry my, me but, move out, night light, nits
	-30: nobody sits, not~ever, not~last, not~made, not~wear, of squash, off ., on everything, oven, picks, pop
	-30: put blanket, race ., rain*, rash, say they, scream, seeing my, shout, shouts in, sleepy, spilt, stopped, storm
	-30: team ., ten, think my, tia ., tuesday because, twix, up because, van i, watc*, we stayed, went ., when im
	-30: with blue, with boys, worried i
	-31: . man, . thats, . wifi, 12 ., at camp, bbq, be two, bridesmaid ., cade*, check my, clothes on, dark and, disco
	-31: disco ., fart*, farted, finding out, fine with, five pounds, for dinner, get drunk, get five, glass of, goal
	-31: grou*, gutted, helmet and, i leave, ice cream, im all, in book, is nothing, jake, join, knock ., know my, leg is
	-31: me birthday, me hold, mental, met my, months ago, my speech, my tea, never get, nights ., nothing is, not~fight
	-31: not~off, not~secrets, not~unsafe, not~wanted, not~washing, now with, painted, peace, plen*, plenty, rais*, rings
	-31: said im, school trip, scre*, secrets with, set ., shir*, snapchat streak, streak, teacher and, thank, that staff
	-31: their own, they havent, they took, tia, took off, took photo, uncle and, was funny, whos, wore
	-32: . bev, . made, . thunder, and banging, asked me, at sleepover, basket, be at, bird, bit me, blocked, boiler
	-32: callum, carrots, chair ., class ., climbing, comes out, contact i, could live, course and, dead gorgeous
	-32: doctor checked, down my, drop dead, enough eat, falling, frozen, glasses make, gorg*, gorgeous, hala*, halal
	-32: have any, helping, his head, hitting my, i forget, im getting, in game, it me, ive lost, laun*, lead, like
	-32: mates ., ment*, my verruca, not fair, not~and, not~fair, nurs*, of people, of staff, officer, oliv*, oliver
	-32: oliver twist, pig ., question ., scor*, shell, shoe, smac*, smelled, snai*, snail, snores ., staff ., stay here
	-32: teacher is, therapy, thunder makes, time is, we sing
	-33: . fire, . knock, . why, abou*, about, about money, alarm went, and won, anyt*, anything, at pool, baby photos
	-33: baby sister, banging, been going, befo*, before, bet, big lunch, bit where, boo, bruised, burg*, camp ., cap
	-33: cereal ., chase, come in, cont*, crea*, cry, dentist ., detention for, eating toffee, expl*, finally, forms .
	-33: gaff*, gaffer, gaffer says, ging*, gives her, had big, havent had, hope, i learnt, i pay, im not, in sand
	-33: is kind, is on, its boring, its good, jab, kit, knock knock, lamp, laptops, magi*, magic, my charger, not like
	-33: not~calls, not~makes, not~uncle, of chips, one day, ordered, out when, own theres, poster, respite ., sent my
	-33: sick on, smokes, someone says, stor*, summer ., tell everyone, that ok, they taste, thursday ., today and, toff*
	-33: toffee, tongue eating, trains, trut*, truth, us they, visit, we were, what we, whos there, work, worry, write it
	-34: . guess, 3, accident and, and burned, and dad, and seek, ankle, anymore and, apple and, at bins, back is, bag for
	-34: ball, bask*, because everyone, bed in, best thing, bev, bike*, bikes, bleed in, braces, broken ., brother when
	-34: burned, burned it, cant have, carer says, carried, cast, chased me, chippy, chippy ., cour*, cris*, crus*, cute
	-34: cute ., detention, doesnt get, dofe, egg race, fish*, fishing, for eid, for next, for summer, friend sends, ghos*
	-34: ghost, got lost, got sorted, gras*, grass, grass ., gravy, ground, guitar ., had nose, has do, hasnt been, hay
	-34: hay fever, he sat, in office, itchy, kill for, listened, mental ., monk*, monkey, my ankle, my family, nan .
	-34: never turns, nose, nose bleed, not~asked, not~at, not~drop, not~new, not~one, not~shout, not~talking, not~turns
	-34: now they, on its, oper*, part ., pick*, plaster on, pleased, pleased ., prom ., rang, read my, safe*, said i
	-34: sand, she reads, she sent, sit with, sleep and, snowball, sorr*, sorry, stay up, table ., theres no, they keep
	-34: they sit, tick*, uncle came, unsa*, unsafe, verr*, verruca, want different, washing cars, went for, years and
	-35: 8 ., about my, ache, and asked, and nurse, annoyed, are, at this, bottle of, brother, brother bed, carer gives
	-35: changed ., cold, country ., criminal, cross country, dog, finger on, funny ., go if, got grounded, grandad was
	-35: grounded, grounded for, handed, happy when, has his, hat, her card, his bottle, i handed, i lost, i miss
	-35: im hungry, it should, mari*, more and, music on, my brother, my favourite, my socks, myself with, nine ., nodd*
	-35: nodded, nodded off, not~being, not~mates, not~singing, not~theres, off in, off me, passed my, peac*, phones in
	-35: pierced ., resp*, respite, seek and, shoe ., solo, sometimes ., sticker, stop singing, sunday and, sundays .
	-35: term, test, thing is, tuesday ., up early, up for, when door, you something
	-36: after school, and he, and i, are watching, attack, being scared, bring my, bug, by mistake, can, college .
	-36: council, dent*, dentist, did worm, driv*, drives like, eats grandma, end of, eyes, fast ., fell in, fights
	-36: full so, going my, hands ., house not, i live, i threatened, in it, in laundry, in what, learnt, leeds .
	-36: making me, me what, mean, mistake ., move school, mum doesnt, my finger, my foster, my report, my review
	-36: new school, not~counsellor, not~everyone, not~gets, not~know, not~worry, out by, own now, pape*, pulled, question
	-36: right in, school dinners, scored ., scot*, sept, set, she forgot, sort*, sorted, soun*, spli*, squash, start
	-36: tenner ., tool*, top and, towe*, unfair that, walk school, watching all, water for, when can, which is, will
	-36: will get, worm
	-37: . never, . yes, 20 pound, acci*, am never, and bit, anyw*, band ., boxing ., brother said, burned my, bus but
	-37: called, carers ., carrying, chap*, come for, complain, complain about, couldnt sleep, dad but, does my
	-37: dont shout, feel sad, five minutes, food tech, gard*, garden, go for, got nits, guit*, guitar, hes my, i .
	-37: i hope, in sling, it goes, it that, its noisy, its plastic, its too, june, listened ., me sleepy, much i
	-37: my counsellor, my hand, my meeting, name wrong, not~can, not~march, not~says, on tin, people, plastic ., ques*
	-37: review, saw it, scratched my, since march, sings, sleepy ., slin*, sling, someone who, tech, thes*, these
	-37: turkey ., we laughed, wrestle
	-38: and cut, and hot, and nothing, and read, and was, be needing, because my, both, brick, cafe ., care and
	-38: carer put, carers are, chop, chor*, chores, cried at, fair ., funn*, funny, grad*, hate, have bath, hour, i won
	-38: in show, it was, job in, list*, looking for, me something, meds, metr*, missed, mum had, mum i, music, my chores
	-38: my sims, my sister, nearly, needing, nits again, noticed ., not~needing, not~shouts, not~sit, not~stops, off wall
	-38: on fridays, orde*, pat, pick me, place at, rubbish at, secrets, series, she has, skel*, tedd*, teddy, thank you
	-38: threw me, under tap, when i, will have, won ., workers, year, you should
	-39: . can, 3 times, airport ., alwa*, always, am sad, and fairy, asleep on, at wedding, bake, beac*, beach, bits .
	-39: blinders, body in, boy in, bus is, ceil*, ceiling, contact, could see, crai*, dad i, down ., dragon, eyes in
	-39: fair*, fairy, flat ., for new, from falling, he put, i broke, in woods, iron, is ready, its nothing, jump*
	-39: keeps nicking, king, let, mad ., man with, married and, match ., me it, midd*, middle, mist*, my money, my mums
	-39: my prom, need new, never hurt, nil, not~dont, not~smacked, oldest, open ., peak*, peaky, peaky blinders, same as
	-39: screamed ., sell, slav*, someone tell, take my, throwing, torture ., want move, woods, worker says, year*, years
	-40: . sir, . taxi, account ., adopted, always do, always late, any, anything like, ask, at college, band
	-40: bank account, belo*, bric*, died, do course, do drugs, driving, everyone ., exam, feel happy, fell, forever
	-40: friends house, get go, had no, hair cut, heart, hot water, i forgot, i moved, idea for, is, job ., jumped on
	-40: kidn*, killing, miss told, more, my idea, my packed, my plan, my wardrobe, nans ., nervous when, night on, not .
	-40: not~things, not~weird, office and, on at, please ., sad ., saturdays, scored, sheep, sill*, silly, sound, sprain
	-40: sprain ., stol*, taug*, taught, taught me, they dont, tire*, tired, told him, waited, win, wolf eats, wont let
	-41: . put, . tell, 5, 9 and, about his, and makes, asking me, bat, before it, boring ., came and, club .
	-41: cried because, crisp, defe*, defence, den, find it, get on, has new, helped me, high, hugg*, hugged, i write
	-41: in shop, jealous when, jo, knee, mam says, man who, many sweets, mum brought, my art, nearer my, nobody makes
	-41: nobody touches, noisy ., not~nightmares, not~once, on crisp, on tuesday, peas they, pool, prison and, righ*
	-41: right, sandwich, sat, seat ., she couldnt, she looked, she looks, spee*, speech, spider, starved, stay at
	-41: stayed in, tea is, this school, toma*, too small, took me, trainers, was jealous, which i, who does, will my
	-42: anything bad, are doing, arm on, be big, bunk beds, bus pass, chased, choi*, choking on, cree*, deep end
	-42: different, dino*, do they, dril*, drill, eid, fear, for easter, for my, got engaged, has never, hate that, he is
	-42: her birthday, his dad, his shoulders, i brush, in bunk, is funny, keep thinking, legs are, like ., me about, mud
	-42: my friends, my room, need tell, not~knife, ok, open, plates, pounds ., prom dress, punch, rain ., squeezed my
	-42: tables, theres always, tues*, tuesday, tv, up with, want for, want go, we watched, worry .
	-43: . worst, and found, anti*, been good, being on, blew up, boarding, boarding school, brus*, but, cats, dance in
	-43: dinners, drawing on, fair enough, gues*, i rang, i take, i whipped, im happy, is rubbish, ive got, kept it
	-43: looked, mars, mick, my baby, nearer, next door, no sleepover, not in, not~been, not~sleepover, not~sleepy
	-43: not~tuesday, not~us, nurse, offi*, periods, rules ., sank, sat with, school and, shop on, sore ., squa*
	-43: stressing, stressing me, sush*, sushi, tack*, thos*, those, town, use sharp, water bottle, went
	-44: . home, bear, black golf, blan*, boar*, cant tell, chip*, choir ., cooked, ever, fix, girlfriend, gran, grav*
	-44: has ever, he holds, helped ., home alone, i drew, id die, injection, jokes ., keep dying, know where, leg they
	-44: lol, me hug, my bag, nobody told, not~doors, not~has, not~have, owe my, paint, paper cut, phone for, pier*
	-44: pierced, pillow, ring at, saw my, says ., seconds, secr*, shes got, since i, smacked, sorry and, taken, them in
	-44: thinking, tooth came, turk*, turkey, under weather, vape, vet, will not, with staff, worried
	-45: accident, are building, are getting, away for, bad i, battle, bore*, bored, brought my, cat ., copy, deci*
	-45: do breakfast, for school, got certificate, had, haircut and, he laughs, head is, hoover, i threw, laughed so
	-45: laughing, load*, lone*, lonely, my haircut, my tablet, not~hits, not~meet, of hospital, pictures of, post*
	-45: pulled face, reading, say it, song ., sore throat, stuff away, throat ., time ., tom, trai*, wick*, wicked
	-45: with me, you said
	-46: . train, art ., at 9, babi*, babies, babies ., belong, bike, blood and, broke, bullied, called my, centre
	-46: for ten, grum*, grumpy, head*, hell*, hello, his car, hit, i held, i shot, in from, in rain, knife and, lad .
	-46: left my, left out, mass*, muse*, museum, my social, noisy, own room, she puts, shopping ., sort my, team, that is
	-46: was dying, was only, watch me, we had, weat*, weather, week, you call
	-47: . cat, . it, am doing, appl*, apple, bled, bleeds when, but hes, buzzing, calm*, clas*, cook*, crime, did not
	-47: drive, fill*, fina*, finished, fixe*, fort*, going be, good ., hist*, i get, i need, i see, is teaching, jell*
	-47: jelly, lad in, laptop ., listens me, my bus, my toe, neve*, never, nobody i, non, non uniform, not say
	-47: not~bullied, on monday, pepp*, rings me, rule, screen, seco*, terr*, they lost, thun*, thunder, toe, touched my
	-47: uniform day, when people, year ., yes
	-48: always get, am oldest, arm was, been asked, bridesmaid, chan*, charity ., checked and, coin, do not, door because
	-48: fell out, find out, first day, go home, got told, guy ., had three, he opened, help him, him back, him out
	-48: in care, in with, its hot, living here, mad, musi*, not~drunk, not~meat, not~stuff, not~that, park ., plays his
	-48: room is, shoot, soon ., stayed up, text, tip, uni, up on, wale*, wales
	-49: . bye, airp*, airport, at her, before they, book, chess, choir, dont know, drawing ., drop, everyone in
	-49: for charity, full ., glasses, goodnight, hams*, hamster, his belly, hours and, i feel, i passed, i would, im 16
	-49: is living, it right, it under, its still, lost, lost in, love it, me jump, miss my, mum about, not me, not~get
	-49: once ., pasta ., red car, ride, send me, so bad, stay, sure, they did, wait ., watches, we won, with that, yes i
	-50: . nothing, all that, because we, break leg, choc*, chocolate, dad and, egg, felt, food and, front ., glasses .
	-50: gone ., haha ., he told, him he, hurting myself, killing me, log, made, made her, much, not~drink, not~hurting
	-50: not~morning, not~or, pink, queu*, queue, school everyone, sell me, snor*, snores, some days, tell mum, that song
	-50: they change, uncle is
	-51: 1, back boxing, because mine, burp, card ., cart*, days im, got paid, home ., i fed, if my, im bit, laundry
	-51: listens, me laugh, my blood, my form, my girlfriend, packed lunch, rules, seconds ., soup ., strongest
	-51: strongest thing, tall*, taller, they all, they write, want see, was ill, you bring
	-52: . bit, . since, better ., broke down, burned down, cafe, cake, can ., cant find, cert*, certificate
	-52: certificate ., charity, choking, cook, do you, hat ., head off, held my, hill ., his old, i belong, is girl
	-52: like log, me here, me properly, nobody hits, not~lock, not~strict, odd socks, pasta, phone at, picked ., tells me
	-52: took us, up hill, us on
	-53: because im, brother hid, can someone, cent*, clim*, coul*, drew, eat his, firs*, first, fore*, frightened of
	-53: ghost in, go my, grow, guessed, helm*, helmet, hides under, hoov*, hot ., i grow, i never, in town, kill him
	-53: laptop, learning, more pocket, need someone, nobody here, not~5, not~cant, not~guessed, not~run, on bus, only has
	-53: race, she kept, tell them, thing ever, unfa*, unfair, want stay, war, work*, worst
	-54: adop*, and had, and me, arrested, bana*, calling, cant i, card with, for mcflurry, got new, he sleeps, her she
	-54: hold her, id get, jeal*, jealous, june ., loll*, mcfl*, mcflurry, said they, this year, walk ., wants know
	-54: we buried, why cant
	-55: back because, bake*, be in, bump*, call*, carer makes, dad showed, daft, foot, hair*, i wasnt, is making, me cry
	-55: me eat, my own, not~bad, on friday, put up, puts my, ran, said id, scary, someone help, sundays, tablet, turn 18
	-55: under bed, wants me, with you
	-56: . do, am reading, at night, because of, bed when, bus, cros*, cross, doin*, doing, dont feel, football ., him off
	-56: hospital and, like me, loads, movi*, moving, not~away, off if, please can, she ran, sleeps on, slept like
	-56: stay out, that i, they are, was late
	-57: all by, attacks, behind my, bike and, can my, could have, danced, five, joke and, jokes, looks at, massive
	-57: not~contact, not~dad, not~day, one with, roof, said yes, see you, she picks, song, we put
	-58: . dentist, . who, brother for, canc*, cuddles, dont lock, he leaves, he pulled, i stopped, its about, knock
	-58: new glasses, not~drinking, not~party, not~yet, pass, people i, says im, seek, watched
	-59: because it, bowl*, chas*, do my, face ., had have, i help, i turn, mum held, not~i, of her, on their, past*
	-59: pocket money, pushed me, see dad, seri*, talks me, they always, we went
	-60: 18 and, boat ., brother comes, came out, come and, dead people, for no, gave me, home*, i beat, in back, inte*
	-60: is cold, killer, longer, make us, no drugs, no reason, not~reason, on holiday, peas, round it, sang, she found
	-60: sniper, things are, till im, want leave, want my
	-61: about it, ages ., beat, brac*, butt*, doesnt drink, fell over, going out, he didnt, im off, is having, it made
	-61: kind, live with, me bed, me go, me try, not~my, oran*, repo*, report, saturday ., she shouts, sir, snip*, squeaks
	-61: strict, swing, try
	-62: as me, back from, bed at, bori*, boring, brai*, everyone knows, fine ., for year, getting married, letter .
	-62: murder, not~again, phone when, picks me, pock*, pocket, private ., secret and, shed and, surprise, telly, were
	-63: and miss, base, draw*, drum*, drums, excited, hate it, how use, is proud, lets me, not~like, not~meeting, now .
	-63: photo of, seat, sharp knife, she loves, shouted, we did, would ring
	-64: birthday and, blew, can ring, i hate, i look, little ., looked after, middle name, more time, near*, not~do
	-64: school on, school with, she always, should be, talk my
	-65: best, big school, bunk, contact ., go bed, light, living now, my carers, nerv*, not~touches, on with, plaster
	-65: satu*, say if, too much, we made
	-66: and im, he threw, homework ., i fancy, im fine, in fridge, in this, joke*, love him, made up, not~drinks, pound .
	-66: present, robb*, six, staff held, wobb*, word*, words
	-67: at end, bomb of, drugs in, headache, held baby, i laughed, in among, mini*, murd*, not~myself, ok ., pushed him
	-67: read*, screamed, shoo*, was, was asleep
	-68: . things, amon*, among, among us, arre*, bigg*, bigger, die for, found me, full, haircut, have never, he keeps
	-68: it went, laugh ., laughing ., my mate, nervous, once, planes, snac*, surp*, thats fine, we let, went off
	-68: worst thing
	-69: danc*, got her, her in, i used, pretended, proud of, reads, with school
	-70: brok*, eat breakfast, going on, jumps, not~telly, show, this house, when mum, without asking
	-71: . food, breakfast, cooking, door for, fell asleep, fight, hes all, hide my, i sleep, keep my, kills, map, not~its
	-71: revi*, swin*
	-72: get picked, it when, late, not~nobody, tort*, torture, who ask, wifi
	-73: all way, ask me, counsellor, every week, i went, me off, out with, passport ., sits with, talk*
	-74: . nobody, and you, fanc*, fancy, granny, he never, ladd*, ladder, light ., not~thats, rain, scar*, wolf
	-75: . doctor, care, figh*, it down, lear*, lol ., me sleep, present ., spid*, they ask, was little
	-76: art, fed, flu, gutt*, move*, see my, tell her, tie .
	-77: . scared, anno*, bomb, college, miss, my nans
	-78: club, drawing, im on, meet*, meeting, my ears, on sundays, sad, you asked
	-79: in meeting, not~gang, opened door, out till, show ., they send
	-80: came, hill, its been, money in, nicking my, not~me, on there, shel*, was in, you ask
	-81: . that, carer took, exci*, homework, jump ., not~anyone, not~phone, singing, there and, up in, will i
	-82: by myself, cred*, credit, im credit, my knee, they check
	-83: boat, dont get, got hold, his crisps, my window
	-84: am on, big, my stuff, not~drugs, tidy, two
	-85: drau*, draught, i dont, i wanted
	-86: could, fine, form, lapt*, let me, not~wait, talk about
	-87: falling off, stayed
	-88: . no, good, read, teddy ., wanted
	-89: arm and, box ., its private, they stop, they talk, with my
	-90: dete*, said ., we
	-91: asked if, card, fast, put it, talks, want know, when my
	-92: ring me, shut up
	-93: me pictures, my mates, us do
	-94: soon
	-95: moved
	-96: . our, again ., told my
	-97: fair, helped, knob, prou*, proud
	-98: not~hes, worr*
	-99: 18, change, sing*, so can, sore
	-100: help*, tell me
	-101: hair ., i want, prom, say what
	-102: . will, baby and, not~hurt
	-103: and got, and we
	-104: atta*, fish, lost my
	-105: cant wait, my carer
	-108: crim*
	-110: sleepover
	-111: i could, talk
	-113: checked, happy, told off
	-114: help me, me how, off for
	-115: said sorry
	-116: it back, joke
	-119: cried, me be
	-122: kill*
	-123: for tea, i like, my teacher
	-124: and it
	-125: #plays, pain*
	-127: i love
	-130: my old, new
	-131: can i
	-132: do i
	-146: #play
	-147: would like
	-148: what if
	-152: by accident
	-158: . what
	-161: shot
	-166: won
	-205: #story
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
