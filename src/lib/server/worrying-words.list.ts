/**
 * The list behind worrying-words.ts, to be kept by people who know children: add a line, run the tests. What is said in too
 * many ways for lines goes as sentences into tests/words/taught.json, worrying ones and everyday ones of the same words; then
 * `node tests/words/points.ts` counts anew what each word weighs.
 *
 * How a line is written (one pattern a line, `#` opens a remark):
 * - `word`            that word. Spelling mistakes and doubled letters are put right before (see `spellings`).
 * - `slap+`           slap, slaps, slapped, slapping.
 * - `a|b|c`           one of these. `@adult` is everything in that class; `@adult|boss` works too.
 * - `word?`           it may be there or not. `!laugh|smile`: the next word must not be one of these.
 * - `..` / `..8`      up to 4 / up to 8 other words.
 * - `~` at the front  weak: does not count in a sentence with words of `stories` or `play`; `=` strong: always counts. The
 *                   other lines do what their group says (`unless`). `+` plain: it says it all, the points of the words around
 *                   it (worrying-words.weighing.ts) do not matter; `+~` plain, but not among words of `stories` or `play`.
 * - `& a|b c d>e !f`  in any order and over several sentences: one of a or b, and c, and d soon followed by e, all near each
 *                   other, and no f near them. Put the rarest first. `&~` and `&=` as above.
 * A space always ends an alternative: `a|no way|b` is `a|no`, then `way|b`. Write two lines instead. A whole step with `?` may
 * be left out, so `x|y?` makes the first word of the line free: never begin a line so.
 * Filler words (`to`, `a`, `the`, `just` ...) are taken out of texts and patterns alike. A pattern stays inside one sentence.
 * A denial before it ("nobody ...", "i would never ...") cancels it, unless the pattern has a "not" of its own.
 */

/** A kind of danger; the remark above each says what it is for and why. */
export interface Group {
	/** What the words may tell of. */
	about: string;
	/** Which everyday words in the same sentence cancel a line without a mark; left out: `stories`. */
	unless?: 'play' | 'stories' | 'nothing';
	patterns: string;
}

/** Words that carry nothing here; taken out of every text. */
export const fillers = `a an the to just really very proper quite kinda sorta literally actually basically even
	often usually um er oh bro bruv fam innit tbh ngl idk btw rn also then well bare fully`;

/** Words that deny. */
export const negators = `not no never nobody noone none nothing nowt dont doesnt didnt isnt arent wasnt werent wont wouldnt cant
	cannot couldnt havent hasnt hadnt aint neither nor without shouldnt`;

/** How children and text messages spell. Right: wrong, wrong ... */
export const spellings = `
	again: agen agn agian agane
	and: n nd an' an&
	any: eny
	bought: bort
	broke: brok broked
	bruise: bruse bruze broose brusie
	bruises: bruses bruzes
	allowed: alowd aloud alowed allowd
	until: til untill
	baby: babby
	anyone: any1 anybody anybdy ne1 enyone
	anymore: animore nemore anymor
	are: r
	as: az
	at: @
	be: b
	because: cuz cos coz cus bcuz bcos bc becuz becos becoz becuse cause
	before: b4
	bed: bedd
	boyfriend: bf boyf
	brother: bruvver brotha bruva brova brothr lilbro
	cant: carnt
	could: cud
	cupboard: cubord cubbord cuboard cuberd cupbord cubberd
	cries: crys
	creaks: creeks
	daddy: dady dadi
	dad: dadd farver
	didnt: dident didnet dint
	dont: dnt dunt dont't doent
	dunno: dno
	enough: enuf enuff
	every: evry evri
	everyone: every1 everybody evry1 evryone
	everything: everyfing
	face: fase
	frightened: frightend fritened frigtened
	friend: freind frend fren
	girlfriend: gf
	getting: gettin gettn
	going: gonna gunna gona goin gna gon finna
	got: gotta gota
	hate: h8
	have: hav av hve
	he: hee
	hes: hez
	hurt: hert hurted hirt
	hurts: herts hirts
	hurting: herting
	i: ii
	ill: il i'll
	im: ime
	know: kno noe knw
	killing: killin
	kill: kil
	knife: nife knif nif
	knives: nives
	later: l8r l8er
	let: lemme
	little: lil littel
	mate: m8
	mates: m8s
	me: mee meh
	might: mite
	mummy: mumy mumi
	mum: mumm muvver
	myself: mysel meself mahself maself myslef
	need: nd2
	night: nite nyt nyte
	nobody: no1 noone nobdy
	nothing: nuffin nuffink nothin nuthing nothink nuttin nuffing
	nowhere: nowere
	off: of'f
	ok: okay k oki
	people: ppl peeps peple pple peopl
	please: pls plz plez pleas
	police: polis popo cops
	pushed: pusht
	phone: fone fon
	phones: fones fons
	photo: foto
	check: chek
	photos: fotos pix
	picture: pic
	pictures: pics
	really: rly rlly reely realy
	said: sed sead sayd
	says: sez ses
	scared: scard scaird scarred skared scaredd skard
	school: skool scool skl
	secret: seecret secrit sekret
	sex: secks seggs segs
	shes: shez
	should: shud
	sister: sista sis
	sleep: slep
	snapchat: snap
	social: sw
	someone: some1 sum1 somebody sumone sum1 sombody sumbody
	something: sumthing sumfing sumthin summat somethin smth sumink summit sumat somefing somthing
	somewhere: sumwhere
	staff: staf
	swore: swored sweared
	tight: tite
	special: speshal speshul speshil speical
	stepdad: stepdads
	stopped: stoped
	stuff: stuf
	suicide: suicied sewerslide sueside suiside
	teeth: teef teefs
	that: dat tht
	breathe: breeve breve breethe breath
	the: da de teh tha
	their: thier
	them: dem thm
	theres: ther's
	they: dey thay
	theyre: ther
	thing: fing thng ting
	things: fings tings
	think: fink thnk
	this: dis
	threw: thru'
	to: 2
	today: 2day
	tomorrow: tmrw tmoz tomoz tomo tmr 2moro 2morrow tommorow tomorow tommorrow tmro tomora 2mro
	train: trane
	tonight: 2nite tonite 2night tnite
	too: tooo
	told: tolled towld
	touches: tuches toches tutches
	touch: tuch tutch
	touched: tuched toched
	touching: tuching
	up: upp
	wake: waik
	want: wanna wana wnt wonna
	wants: wonts
	was: woz wos wus
	went: whent
	were: wer
	what: wat wot wut wht whut
	when: wen wehn
	where: wher
	with: wiv wid wit wth
	without: wivout
	whos: hoos
	would: wud wld
	wouldnt: wudnt wudent
	couldnt: cudnt cudent
	write: rite
	wrong: rong
	years: yrs
	year: yr
	you: u yu ya yer yous
	your: ur
	youre: u're
	kms: k.m.s
`;

/** Real words that children also write for another one that sounds the same. Typed: what it may mean besides. */
export const soundAlikes = `
	are: our
	aloud: allowed
	bin: been
	brake: break
	brakes: breaks
	cort: caught
	court: caught
	ere: here
	fell: feel
	hart: heart
	herd: heard
	here: hear
	hole: whole
	loose: lose
	mite: might
	nose: knows
	nos: knows
	of: off
	our: are
	pane: pain
	payed: paid
	quite: quiet
	rap: wrap
	right: write
	rote: wrote
	sore: saw
	steel: steal
	stairs: stares
	sum: some
	their: there
	there: their theyre
	tide: tied
	ware: wear where
	weak: week
	wear: where
	were: where
	wood: would
	us: me
`;

/** What a child owns: "me coat" is "my coat". Family and body are added to it. */
export const ownThings = `room bed clothes phone stuff coat bag life letters meds inhaler money things toys photos door school real
	own foster little big old best social worker key bedroom pillow food tea dinner teddy bear home house head`;

/** Emoji that say a word. A skull and a crying laugh are laughter with children. */
export const symbols: Record<string, string> = {
	'🔪': 'knife',
	'🗡': 'knife',
	'🔫': 'gun',
	'💊': 'pills',
	'🩸': 'blood',
	'💉': 'needle',
	'💣': 'bomb',
	'💀': 'lol',
	'😂': 'lol',
	'🤣': 'lol',
	'⚰': 'coffin',
	'🪦': 'grave'
};

/** Classes of words, used as `@name`. A class may hold classes. */
export const classes: Record<string, string> = {
	// Grown-ups a child lives with or meets.
	family: `mum mums mummy mummys mom moms mam mams mama mother mothers dad dads daddy daddys dada papa father fathers stepdad
		stepmum stepfather stepmother parent parents carer carers fosterer fostermum fosterdad uncle uncles unc aunt aunts auntie
		aunties aunty auntys nan nans nana nanny nannan gran grans granny grandma grandmother grandad grandads grandpa grandfather
		boyfriend boyfriends girlfriend partner husband fella stepbrother`,
	staff: `staff worker workers keyworker manager managers social teacher teachers tutor coach sir miss boss support
		babysitter driver imam priest vicar pastor`,
	man: `man mans men woman lady bloke blokes guy guys dude geezer adult adults grownup grownups ups lodger neighbour landlord
		stranger strangers person`,
	// Whoever is named may be the one who does it, a grown-up or another child. None that is also an everyday word.
	name: `aaliyah aaron abbie abi abigail adam aidan aiden aisha alan albie alex alexa alexander alfie ali alice aliyah
		amanda amelia amina amira amy ana andrea andrew andy angela angie anna annabel annie anthony anya archie ariana
		arthur ash ashley ashton atticus austin ava ayaan ayesha bailey barbara barry beau becca becky bella ben
		benjamin benny bess beth bev beverley billie billy blake bob bobby brad bradley brandon brenda brett brian
		brianna brody bruce bryony caitlin caleb callum cameron carl carla carly carmel caroline carrie casey cassie
		catherine cathy chantelle charlie chelsea cheryl chloe chris christine ciara claire clara clive cody colin
		colleen conner connie connor corey courtney craig curtis cyrus damian damien dan dana daniel danielle danny
		darcy darcie darren daryl dave david dean deb debbie debra declan demi denise dennis derek des diana diane
		dominic donna doug duncan dwayne dylan ebony eddie edith edward elaine eleanor eli elias elijah elisa eliza
		elizabeth ella ellen ellie ellis elliot elsie emily emma eric erica erin esme ethan eva evan eve evelyn evie
		ewan ezra faizan farah fatima faye felix ferne fern finlay finn fiona fletcher fran frances frankie fred freddie
		freya gail gareth gary gavin gaz gemma geoff george georgia georgie geraldine gill gina gloria graham grant greg
		gwen hadley hafsa haleema hamza hana hannah haris harley harper harriet harris harrison harry harvey hassan
		hattie hayden hayley hector heidi helen henry hettie hudson hugh hugo hussain ian ibrahim imani imogen imran
		ines iqra irene isaac isabel isabella isabelle isha isobel ivan izzy jace jack jackie jackson jacob jacqui jaden
		jake james jamal jamie jan jane janet janice jason jasmine jasper jaxon jay jaya jayden jaydon jaz jeff jen
		jenna jenny jeremy jess jesse jessica jill jim jimmy jo joan joanne jodie joe joel joey john johnny jon jonah
		jonas jonathan jordan jorja joseph josh joshua josie joyce jude judith julia julian julie juliet justin kacey
		kai kane kara karen karl kasey kat kate katherine kathleen kathy katie kay kaya kayden kayla kayleigh keeley
		keira keith kelly kelsey ken kenny kenzie kerry kevin khadija kian kieran kim kimberley kira kirsty kristian
		kyle kyra lacey laila lana lara laura lauren layla leah leanne lee leigh lena leo leon leona lesley leslie lewis
		lexi liam libby lila lilly lily linda lindsay lisa liv liz lizzie logan lola lorna lorraine lottie lou louie
		louis louise luca lucas lucy luke luna lydia lynda lynn lynne mabel mack maddie maddison madison maggie maisie
		maisy malachi malik mandy marcia marcus margaret maria mariam marie marion marley marlon martha martin martina
		marvin mary maryam mason mateo matilda matt matthew maureen max maxine maya megan mel melanie melissa mia
		michael michelle mick mickey mike mikey mila miles milly millie milo miriam mitchell moe mohammed moira mollie
		molly mona monica morgan muhammad musa mya myla nadia nancy naomi nasir natalie natasha nathan neil nell nellie
		niall niamh nick nicky nicola nicole nigel nikita nina noah nora norah norman nyla oakley obi oliver olivia
		ollie omar orla oscar otis owen ozzy paddy paige pam pamela patricia patrick paul paula pauline penelope pete
		peter phil philip phoebe pip piper polly priya quinn rachel ralph ray raymond rebecca reece reggie rehan renee
		reuben rhian rhiannon rhys ria ricardo richard rick ricky riley rita robbie robert roberta robin robyn roger
		roman ron ronan ronnie rory rosa rosalind rosemary rosie ross roxanne roy ruben rufus russ russell ryan sabrina
		sadie saffron saira sally sam samantha samina samir samuel sandra sanjay sara sarah saskia scarlett scott sean
		seb sebastian serena seth shane shannon sharon shaun shauna shay shaz sheila shelley shirley shona sian sid
		sienna simon simone skyla sofia sonia sophia sophie spencer stacey stan stanley stella steph stephanie stephen
		steve steven stevie stuart suri susan suzanne sylvia tabitha tahlia tamara tamsin tania tara tariq tasha taylor
		ted teresa terence terri terry tess tessa thea theo theresa thomas tia tiffany tilly tim tina toby todd tom
		tommy toni tony tracey tracy travis trevor trev trina trish tristan troy tyler tyrone valerie vanessa vera
		veronica vic vicky victor vince vincent viv vivian wayne wendy wes wesley wilf william winnie xander yasmin
		yasmine yusuf yvonne zac zach zack zain zainab zak zara zayn zoe zofia zuri leroy delroy nico aoife marek bogdan
		mihai andrei ivana kofi kwame efua tunde femi chidi ngozi temi tobi tomi dami abdul abdi hodan hamdi amal ahmed
		mustafa zahra leila layan samira rania kev bez kaz baz daz tez jez mo nath zed danno stu jonno sandy cath jacko`,
	adult: '@family @staff @man',
	kid: `brother brothers  bro sister sisters cousin cousins lad lads boy boys girl girls kid kids child children mate
		mates friend friends bestie teenager teenagers older olders elders gang baby twin niece nephew stepsister`,
	he: 'he she they someone hes shes theyre hed shed theyd hell theyll',
	who: '@adult @kid @he people',
	me: 'me myself my us our mi meself',
	him: 'him her them he she @family @staff @man @kid people everyone someone anyone',
	other: 'him her them mum mums mummy brother sister bro sis cousin baby dad nan mate friend bestie twin',
	tell: 'tell tells told telling say says said saying speak talk write wrote grass snitch open report mention told',
	home: 'home house there dads mums hers his theirs nans uncles placement flat back ours contact here unit',

	// Doing harm to a body.
	hurt: `hit hits hitting hitted punch+ slap+ smack+ kick+ push+ shove+ beat beats beating beaten beated batter+ bash+ thump+ whack+
		wack+ whip+ strangle+ choke+ throttle+ burn+ burnt scald+ bite bites biting bitten pinch+ scratch+ grab+ drag+
		squeeze+ squash+ twist+ stamp+ stomp+ headbutt+ spits spitting spat hurt hurts hurting yank+ clout+ deck+ lamp+ leather+
		wallop+ spank+ attack+ stab+ harm+ drown+ suffocate+ smother+ jump+ rag+ cane+ flick+ shake+ shook shaken poke+
		prod+ bang+ smash+ tackled chin+ swing+ swung swings bully bullies bullied bullying torture+ abuse+ assault+ clip+
		handcuff+ elbow+ belted belts belting launch+ sling+ slung spray+ squirt+ pelt+ ram+ barge+ scrub+`,
	throw: 'throw throws threw throwing thrown chuck+ lob+ launch+ sling+ slung hurl+',
	pull: 'pull+ yank+ tug+ grab+ drag+ rip+ hold holds held holding squeeze+ twist+ bend bends bent bending pin+ tie+ tied tying',
	body: `face head neck throat hair arm arms leg legs hand hands wrist wrists back belly tummy stomach ribs chest eye eyes ear
		ears mouth lip lips nose finger fingers thumb foot feet knee knees ankle skin shoulder cheek bum jaw hood hoodie tooth
		teeth thigh thighs ankles side body knuckles`,
	weaponlike: `belt slipper stick spoon spoons cable hanger ruler bat charger broom shoe iron hammer lead wire poker hose brush
		pan bottle plate chair remote mug cup glass kettle lighter cigarette fag fags knife boot ashtray cane strap hairbrush`,
	mark: `bruise bruises bruised bruising mark marks scar scars burn burns welt welts cuts bumps lumps handprint handprints`,

	// Sexual harm.
	private: `private privates bits willy willie winky dick cock penis knob fanny vagina minnie minge foof foofoo nunny tuppence
		noonoo bum bumhole bottom boob boobs boobies tits breasts chest nipple nipples crotch groin pants knickers undies boxers
		bra pjs pyjamas jamas nightie underwear costume thigh thighs down inside naked nude top skirt trousers leggings zip`,
	sex: `rape raped rapes raping rapist molest+ sex sexual sexually porn porno paedo pedo paedophile nonce perv pervert grope+
		shag+ groom+ groomed incest horny orgy abused abusing abuses noncey virginity blowjob wank+ dildo
		condom condoms sexy pregnant touched fingered`,

	// Words for drugs and drink.

	// Ending one's life, hurting oneself.
	blade: `blade blades razor razors sharpener scissors compass knife glass stanley scalpel craft pin needle`,
	tablets: `tablets tablet pills pill paracetamol paracetamols ibuprofen meds medicine medication antidepressants overdose
		overdosed bleach aspirin capsules calpol insulin nurofen`,
	cut: 'cut cuts cutting slice+ slit slits slitting slash+ carve+ scratch+ burn+ burnt stab+',
	limb: 'arm arms wrist wrists leg legs thigh thighs skin stomach tummy hips body ankle ankles hand hands forearm',

	// Weapons.
	weapon: `knife knives machete machetes shank shanks shanked shiv zombie gun guns pistol strap glock bullets bullet ammo acid
		ammonia sword dagger crossbow taser knuckleduster knuckledusters screwdriver hammer axe hatchet rambo samurai flick
		switchblade blade blades shotgun rifle firearm hoe borer ting grenade explosives cosh catapult lockknife`,

	// Running away.
	sleepplace: `park street streets bench shelter station doorway rough tent stairwell bus shed car floor sofa couch woods bridge
		alley carpark garage tunnel`,

	// Exploitation.
	goods: `package packages parcel parcels bag bags food stuff drugs weed money cash gear packs pack box boxes phone phones line
		wraps bits rocks things something envelope envelopes rucksack`,
	gift: `phone iphone trainers clothes jewellery nails vapes vape weed fags drink alcohol money cash presents gifts present gift
		jacket airpods necklace robux vbucks skins credit lifts watch designer vodka quid pounds mcdonalds takeaway lashes
		chain perfume ring ps5 console tracksuit`,
	show: 'send sends sent sending show shows showed showing share+ shared post posts posted posting leak+ leaked upload+ sell sells',
	picture:
		'picture pictures photo photos nude nudes video videos vid vids selfie selfies pics cam webcam screenshot screenshots',
	app: `snapchat insta instagram discord roblox kik telegram whatsapp tiktok omegle wizz yubo facebook messenger online internet
		chat fortnite xbox minecraft twitch ps5 playstation monkey game app dms dm server twitter vr yolo tellonym groupchat fifa
		gta cod reddit`,

	// Marriage and cutting of girls.
	marry:
		'marry marries married marriage wedding weddings husband wife bride engaged engagement fiance rishta nikah groom dowry',
	country: `pakistan india bangladesh somalia sudan nigeria gambia egypt kenya afghanistan iraq iran turkey ethiopia eritrea mali
		ghana yemen kurdistan africa abroad country sierra guinea albania romania syria kuwait dubai morocco mirpur sylhet lahore`
};

/** Words of stories and lessons: what is told there happened to nobody here. */
export const stories = `
	film movie movies book books chapter story stories episode episodes netflix disney cinema eastenders corrie
	emmerdale hollyoaks horror anime manga panto drama actor actress character characters villain baddie superhero marvel batman
	joker matilda trunchbull tracy beaker titanic shrek marley spiderman avengers potter narnia macbeth romeo juliet shakespeare dickens novel poem comic documentary cartoon halloween
	squid traitors musical play scene myth myths legend fairytale lion author library
	history science geography english maths lesson lessons exam exams gcse gcses sats spellings mock mocks french spanish german pshe
	tudors vikings romans greeks aztecs egyptians henry viii war ww1 ww2 essay revision biology chemistry physics assembly
	project speech topic worksheet
`;

/** Words of sport, games, food, animals and laughter. */
export const play = `
	football footy match goal goals goalie keeper penalty pen referee ref rugby netball basketball cricket tennis badminton hockey
	boxing karate judo taekwondo kickboxing mma wrestling wwe ufc gym pe team teams league cup tournament score scored
	ball pitch dodgeball rounders sparring sensei dojo paintball laser lazer trampoline skate skatepark scooter archery striker
	fencing training tackle tackled tackling pads snooker pool darts racing sports sport medal marathon athletics sprint half
	pony horse bouncy climbing bowling golf gymnastics cheerleading dodgems bumper karting quasar airsoft nerf scored shin
	minecraft fortnite mario gta cod fifa xbox playstation ps4 switch nintendo zelda pokemon level levels boss respawn lobby
	zombies zombie creeper creepers sims lego uno monopoly chess game games gaming gamer player skin skins clash brawl imposter
	valorant overwatch halo apex dragon dragons goblin monster monsters dungeon dnd warzone villager villagers sardines tag
	played tricks dinosaur dinosaurs pirate pirates ninja ninjas cosplay castle
	lol lmao haha hahaha jk lmfao rofl banter prank pranked pranking messing xd tickle costume
	pancake pancakes sauce curry chilli chili spicy roast pizza nandos mcdonalds kfc burger chips dessert recipe oven baking
	cake cheesecake cream biscuits dough sausage sausages batter eggs flour toast meringue popcorn cereal scissors
	puppy kitten goldfish wasp bee spider spiders snake mosquito nettle nettles seagull pigeon
	skateboard skateboarding slide pool fishing spoons times clown cluedo april christmas xmas birthday holiday holidays trip camp camping caravan daleks cubs beavers rota
	santa easter bonfire fireworks firework brownies scouts guides cadets circus army magic
`;

/** Everyday phrases, covered up before anything else is looked for. */
export const everyday = `
	cross my heart and hope die
	in cluedo
	knives|knife|drugs|gangs|grooming|weapons|abuse|drink|vaping|fgm talk|lesson|assembly|awareness|crime|club|education|and|test
	talk|lesson|assembly|workshop|video|poster|leaflet about|on knives|knife|drugs|gangs|vaping|drinking|sex|alcohol|bullying|grooming|weapons|county|online|abuse|consent|crime|racism
	april fools|fool
	hit with detention|bill|question|idea
	kill|killed|killing|kills my vibe|mood|battery|back|feet|streak|phone
	roblox|minecraft|game|app|server|teacher kicked me
	trailer park
	wake|waking|get|getting up early
	leave me|us alone !with|in|at|all|on|for|there|overnight
	cut|cuts my hand|leg|arm|foot|knee on tin|wire|fence|nail|thorns|paper|gate
	razor|razors for
	shave|shaving .. razor|razors|legs|leg|armpits|face
	slept|sleep|sleeping in tent in garden
	at|in the? garden|campsite tent
	come|comes|came|coming|walk|walks in my|our room without? knocking|asking
	in my|our room without knocking
	alcohol free
	alcohol gel|wipes|rub
	headphones|earphones|tv|laptop|screen|zip|bike|toy|charger broke|broken|smashed
	proud of me|us
	ringing|hear in my ears
	dressing gown|up|room
	shower gel|curtain|head
	bath bomb|bombs
	had|have|got|getting blood|eye|hearing test|pressure|tests
	make|makes|made me|us do my? homework|chores|dishes|pe|it again
	body spray|lotion|cream|pump|board|warmer|wash
	spoon|spooning ice|sugar|cereal
	bedtime story|stories|snack|routine
	belt up|buckle|grade
	yellow|black|brown|orange|green|blue|red belt
	iron man|bru
	wee with|in|bit|dog
	scream+ laughing|on|at ride|rollercoaster|tv|goal
	scream+|brought house|place down
	escape room|rooms|pod
	dead sea|pool
	last birthday|christmas|night|week|year we|i? went|had|got|was
	sweets|chocolate|crisps in|under|from my|the drawer|pocket|cupboard
	fist bump|bumps
	drunk .. wedding|christmas|tv|telly|film
	it hit me that
	hungry i could
	eat horse
	talk|talked|talking about? drugs|knives|sex
	spice girls|girl|mix|rack
	bruise|bruises|scar|scars|bump|graze|scratches .. bike|scooter|skateboard|football|footy|climbing|trampoline|falling|fell|cat|rugby|netball|hockey|playing|trees|skating|swing|slide
	bike|scooter|skateboard|football|climbing|trampoline|rugby|hockey .. bruise|bruises|scar|scars|graze|bump
	held|hold|holds|holding|shook|squeezed my|her|his|our|their? hand|hands !down|out|behind|over|tight|back|up
	cat|cats|dog|dogs|kitten|puppy|hamster|rabbit|parrot|goat|pony|horse|gerbil|budgie|pug|ferret .. scratch+|bit|bite|bites|bitten|lick+|jump+|chew+|sat|sleeps|slept|sits|kick+|attack+ me|my|on|him|her
	cat|dog|kitten|puppy|hamster|rabbit|pony|horse|goat .. me and bit|scratched|bite me
	wasp|bee|mosquito|nettle|spider|midge|seagull|goose|swan|jellyfish|ant|ants .. stung|bit|attack+|chase+|sting
	nearly|almost passed|fainted|died|threw out|up?
	shooting practice|star|stars|hoops|game|club|range
	bad hair|weather|day|dream|joke|jokes|breath|mark|grade
	head|neck|arms|legs|back aches|ache from|after|because pe|football|swimming|gym|training|carrying
	school|class|birthday|holiday|holidays|camp trip|party|photo|photos
	wine|drink|beer|drinks christmas|bbq|dinner|wedding|gums
	can|could|would|will|please|pls somebody|someone|you|u|they help|tell|take|ask|check|find|get|bring|sort me|us? with|when|how|what|swimming|if|to|where|why|find|my|a|new|football|shopping|choose|learn|another
	what|when happens|do when|if|at i? turn|18|leave|move|finish|go|grow
	lock|locks for my|own drawer|box|cupboard|diary|bike
	lock|locks|locked my|our? bike|bikes|scooter|locker|drawer|diary
	bike lock|locks
	baby shower|photos|sitter|blue|pink|steps
	in my|her|our pyjamas|pjs|onesie
	tie|tied|tying my|shoe|laces|hair|ribbon|bow laces|shoes|hair|shoelaces
	fell off|over|down|out my|bike|scooter|swing|monkey|trampoline|skateboard|tree|wall|horse|pony
	dont like|want peas|sprouts|maths|pe|homework|move|moving school|swimming
	everything|all fine|good|ok
	# Tired feet, tight shoes, a tooth: killing me.
	feet|foot|shoes|tooth|back|legs|head|heels|knees|knee|belly|braces|wait|waiting|heat|hayfever|suspense|toe|toes|blisters|exams|homework|maths|revision|trainers|boots|teeth is|are|r|was|were? kill+
	killing|kill|kills me|us in? these|this|those|softly
	heat|revision|exams|homework|waiting .. kill+ me
	# Laughing, embarrassment, boredom, hunger.
	die|dying|died|dead|dies of? with|from? laughing|laughter|embarrassment|boredom|shame|cringe|thirst|hunger|heat|cold|excitement|curiosity
	nearly|almost|basically die|died|dying laughing|when|of|lol
	could of|have|ve died
	dying|die|gasping|desperate for|of|know|see|try|meet !it
	die|dead|died laughing|lol|lmao|haha
	laugh+|lol|bored|cringe .. die|dead|died|death
	id|would|could|i'd|wud die for
	bored|starved|scared|frozen|freezing|tickled|worried|love|loved|sick|embarrassed death
	slow|sudden death
	scared|frightened life out of
	slept|sleep|sleeping|out like|as dead|log|baby
	dead good|funny|nice|proud|happy|easy|hard|long|boring|cute|excited|cold|posh|far|quick|late|cool|tired|hungry|old|weird|annoying|sweet|sound|lush|big|slow|small|interesting
	im|am dead lol|lmao|haha|that|this|omg
	phone|battery|tablet|ipad|laptop|controller|wifi|car|plant|plants|batteries|fly|pixel|torch is|was|went|has|are|keeps|gone? dead|died|dies|dying|die
	drop dead gorgeous
	dead end|line|skin|ball|sea|ringer|heat|lift|lifts|wood|pool|leaves|plant
	# Could murder a burger, would kill for a bath, will kill me for being late.
	could|would|id murder !him|her|them|me|someone|my|you|us|people
	could|would|id kill for
	kill for
	kill+ time|two|it|vibe|mood|germs|bugs|boss|zombies|zombie|monsters|weeds
	killed it
	dressed|dress kill
	killer heels|lasagne|whale|whales|recipe|moves|shot|serve|queen|app
	murder mystery|dark|mysteries|ballad
	get|gets|got away with murder
	# Starving, food.
	starving lol|haha|now|after|when|what|for|whats|can
	im|am|was|were starving|starved !because|and|all|every|at|so|we|here
	fire|bomb|lethal|banging|bangin|slaps|peng sauce|food|curry|chips|wings
	mouth|tongue .. fire
	blew my head
	poison lol
	# Sport and exams, hair, cards, cakes.
	hit gym|road|town|shops|sack|hay|spot|jackpot|target|pads|ball|high|roof|deck|puberty|growth|bullseye|post|bar|crossbar|six|four|books|wicket|drum|drums|piano|piñata|like
	hit|hits me|us? that|different|hard when
	punch line|bag|bags|bowl|judy|card
	kick|kicks|kicked|kicking about|ball|bucket|habit|start|backside|flip|flips|around
	got|get|gets kick out
	free|penalty|corner|drop|goal|high|side|first|spot|over|roundhouse kick|kicks
	beat+ eggs|egg|traffic|drum|it|bush|around|clock|record|boss|score|them|level|time|high|personal
	beat|beats|beaten me|us|him|her|them? at|in|on|by|fair|to
	it|that|this|question|one beats me
	cut my|our|his|her|hair|fringe|nails|grass|cake|lawn|paper|toenails? hair|fringe|nails|grass|cake|lawn|paper|toenails|bangs
	hair|nails|fringe|grass cut
	cut short|ties|corners|class|scene|line|price
	cut from|out cup|team|squad|show|final
	wifi|internet|signal|sound|picture .. cuts|cut out|off
	paper cut|cuts
	cut|cuts|cutting|chopped|sliced my? finger|thumb|toe|knee|elbow|chin
	smash+ my|our|it|them|that|exam|exams|test|avocado|burgers|burger|bros|hit|bar|hits|patty|mocks|piñata|park? exam|exams|test|it|them|mocks|park|burger|burgers|patty|bros|piñata|hits|avocado
	bomb+ my|test|exam|spellings|lines? test|exam|spellings|maths|audition
	bath|photo|da|sex bomb|bombs|ed|education
	break leg
	break|broke fast|dance|record|up|time
	pull+ my|your|his|her? leg|crackers|cracker|pork|sickie
	shoot+ hoops|photo|film|video|hoop|some|baskets|goals|stars|star|goal|targets
	photo|penalty shoot|shootout
	goal shooter
	shot put|hoop|goal|gun|of|half
	shot of? medicine|gravy|vimto
	attack+ ball|more|pokemon|homework
	heart|panic|asthma attack
	head rush
	head hurts !since|when|every|because
	fire|bonfire drill|alarm|night|engine|badge|pit|works|station|escape
	run|running away from fire|bees|bee|wasp|wasps|dog|geese|spider|zombies|ghost|me in
	ran away with
	run|running club|laps|race|track
	# Laughing with somebody.
	make|makes|made|making me|us laugh|laughing|smile|happy|giggle|feel good|better|happy|safe|welcome|special|loved|proud
	make|makes|made|making me|us laugh|smile|happy|giggle|proud|pancakes|toast|tea|dinner|breakfast|lunch|cry|jump|a|hot|soup|cake|cakes|cookies|think|feel|want|look|brush|eat|do|tidy|go|wear|wash|clean|watch|read|turn peas|veg|vegetables|broccoli|greens|sprouts|salad|homework|spellings|chores|dishes|teeth|room|bed|coat|helmet|spinach|carrots|church|school|bed|washing|breakfast|hoovering|recycling|phone|news|handwriting|reading|chocolate|sandwich|sandwiches
	make|makes|made me|us tea|dinner|breakfast|lunch|pancakes|toast|soup|cake|cakes|cookies|sandwich|sandwiches|hot|costume|card|bracelet|curry
	tickle|tickles|tickled|tickling .. laugh|laughing|giggle|funny
	cry|crying|cried|screaming|screamed laughing
	tears|cried|crying of|with joy|laughter|happy
	play|pillow|water|snowball|food|mock|nerf|paint fight+|fighting
	play|plays|played|playing fight|fighting|dead|murder|hide|cops|dares
	hide and|n|& seek
	hide|hiding|hid .. chocolate|sweets|eggs|snacks|presents|present|crisps|biscuits|homework|remote
	truth or dare
	# Secrets that are presents.
	secret santa|garden|agent|agents|recipe|diary|crush|hideout|den|handshake|code|club|level|life|card|birthday|passage|base|ingredient|stash|weapon|service
	surprise|birthday|party|xmas|christmas .. dont|secret tell?
	secret|surprise .. birthday|party|xmas|christmas
	dont|not tell|say .. birthday|surprise|party|christmas|xmas|diet|cake|santa
	# Being afraid of small things, stories, stages.
	scared|afraid|frightened|terrified|petrified|fear of|by? dark|spiders|spider|heights|clowns|bees|wasps|dogs|dog|thunder|lightning|flying|needles|injections|ball|lifts|water|bugs|moths|ghosts|deep|exam|exams|tests|sats|dentist|rollercoasters|snakes|mice|birds|pigeons|rats|big|fireworks|balloons|masks|sharks|zombies|moving|failing|singing|public|speaking|new|starting|assembly|interview|driving|horses|geese|monster|monsters
	scared|nervous|worried|terrified|afraid|frightened|scary for|about|before|at|but|on|in|when my|first|big|new|a? assembly|exam|exams|test|sats|interview|play|audition|race|match|dentist|school|college|test|show|speech|film|movie|ride|rollercoaster|bit|presentation|fun|gcses|trip|game
	# Sick, wicked, fire, and other praise.
	sick trainers|beat|tackle|goal|bro|moves|trick|drop|tune|bars|skills|outfit|bike|save|flip|car|concert|party
	thats|its|that|was|is|well|proper|so sick lol|man|mate
	killing|killed|slaying|slayed it
	savage lol
	pain in neck|bum|arse|backside|butt
	raining cats
	stab|shot in|at dark|it|goal
	stab in dark
	back stab+
	sick|tired of homework|school|maths|pasta
	kicked|knocked out of cup|tournament|library|league|class|lesson|competition
	knock knock
	knock+ door|about|first
	knocked|knock out of? cup|tournament|tooth
	threw|throw|throwing|throws|thrown|chuck|chucking me|us? party|ball|frisbee|snowballs|snowball|bread|shapes|rubbish|birthday|deep|darts|javelin|discus|confetti|rice|custard|surprise
	drives|drive|drove|driving|sends|turning|turn|turned|turns me|us crazy|mad|nuts|mental|bonkers|insane|wall
	shoot me now|lol
	kill me now|lol|if
	kill|kills|murder me|us|you if|when|for|he|she|they? .. lol|crisps|homework|late|messing|joking|choc|chocolate|controller|banter
	bury me .. trainers|jacket|snow|sand
	head off|hurts lol
	eats shoots
	hanging out|about|around|up|basket|baskets|picture|pictures
	hang out|about|around|up|it|pictures
	hangman
	jump+ out|off|in|on|over|up|from my? skin|trampoline|bed|pool|board|sofa|bouncy|joy|queue|swing|diving|rope|deep|puddles|puddle|wall
	makes|made me jump
	dont|no|not worry|worries
	under weather|cover
	over dead body
	lost|lose my? tooth|voice|phone|bus|game|match|keys|key|coat|jumper|bag|pass|shoe|glove|gloves|pe
	ghost|monkey|roller
	zombie costume|film|films|game|games|makeup|mode|apocalypse|run|movie
	sharp knife
	butter knife
	chop+ onions|onion|carrots|veg
	water|nerf|toy|bubble|potato|glue|spud|splat|cap|laser|bb|top|super gun|guns|pistol|pistols
	guns|gun skin|roses|nroses
	light|lightsaber|plastic|wooden|foam sword|swords|saber
	bullet point|points|journal|train
	stage fright
	photo|picture bomb|frame|day|shoot
	school|class|baby|family|holiday|wedding|cat|dog|dogs|cute photos|photo|picture|pictures from|of|for|at|on|with|day|book|frame
	life saver|hack|skills
	burn+ toast|cake|cookies|sausages|pizza|tea|dinner|calories|pan|rubber|cd|biscuits|chips|marshmallow|marshmallows|mouth|tongue|roof
	burnt toast|cake|cookies|sausages|pizza|tea|dinner|pan|biscuits|chips|marshmallow|tongue|mouth
	sun burn|burnt|burned|burns
	sunburn|sunburnt|sunburned
	set .. alarm
	crack+ up|joke|jokes|on|egg|eggs|code|screen|down
	high school|five|fives|street|score|jump|note|chair|heels|marks|up|visibility|ropes|wire|cheekbones
	coke zero|float|can|bottle|zero|cherry|diet
	diet|cherry|glass|can|rum coke
	pot noodle|noodles|plant
	joint|joints bank|birthday|account|custody|pain|hurt|effort|family|placement
	pipe cleaner|cleaners|down|dream
	grass stains|snake|seed|stain
	speed bump|boat|run|limit|dating
	pe|swimming kit .. brown
	hot chocolate
	drinks bottle|machine
	soft|fizzy|energy|hot|milk|free drinks|drink|drinking
	drinking water|chocolate|fountain|straw|milk|hot
	hot chocolate|dog|dogs|tub|water bottle
	loads|lots|plenty|enough of? food
	not going|gonna run away
	run|ran|runs|running away|off .. circus|army|join|zoo
	laser|lazer|paint tag|ball
	sexed|sex education|ed|lesson|lessons
	same sex
	blood test|tests|orange|brother|sister|type|pressure|moon|donor|sugar
	took|take|takes|taking|gave|give blood
	nose bleed+|bleeds
	nosebleed nosebleeds
	bite|bit my|own? tongue|nails|lip
	biting nails|my
	bit hurt|sad|sore|scared|nervous|worried|annoyed|weird|scary|upset|sick|lonely|angry|homesick
	jab|injection|vaccine|flu|jabs .. hurt|hurts|arm|sore|scared|scary|cry
	rip in peace
	wicked|evil laugh|witch|genius|stepmother
`;

/** What is looked for. */
export const groups: Group[] = [
	{
		// A grown-up, a carer, an older child hurts the child: who, what, me. The plainest way to say it.
		about: 'being hit or hurt',
		patterns: `
			# Said plainly: no word around it may take it back.
			+~@family|@staff ..1 hits|hit|hitting|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|smacks|smacked|smacking|beating|strangled|strangles|choked|chokes|burnt|burned|burns|hurts|hurting|throttled|whips|whipped|batters|battered|threatens|threatened me|us
			+~@family|@staff beats|beat me|us !at|in|on|by|every|to
			+~@family|@staff|@he|@name hit|hits|hitting|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|smacks|smacked|strangled|strangles|choked|burnt|burned|hurts|hurting|throttled|whips|whipped|batters|threatens|threatened|beats|beating my|our sister|brother|mum|mam|mummy|little|baby|nan|cousin|mate|friend|siblings !at|in|hand|ball
			+~@family|@staff|@he|@name is|was|keeps|kept|started hitting|beating|hurting|slapping|punching|kicking|strangling|burning|threatening|touching|choking|locking|abusing|smacking|biting me|us|her|him|them|my|kids
			+~@who|@name|carer ..3 hit|hits|hitting|slap+|smack+|whack+|beat|beats|beating|batter+|whip+|thrash+|hurt ..1 me|us|him|her|them|kids|sister|brother|mum|@name|mate|friend|cousin ..1 with ..2 belt|stick|slipper|spoon|hairbrush|shoe|cable|hanger|cane|ruler|pan|wire|iron|remote|charger|hose|brush|pole|chair|strap|hammer|bottle
			my ..2 bruise|bruises|burns|scars ..1 hurt|hurts|sore
			he|she|they|dad|mum|mam|uncle|auntie|carer|grandad|nan|stepdad ..4 uses|use|used ..1 it|that|them on my|me|us|her|him
			~@who|@name|carer shoves|shove|shoved|pushes|slams|slammed|knocks|boots|booted|boot|bounced|bounces|flicks|pelts|pelted ..1 me|us|him|her ..3 in|into|against|down|off|over|up|with
			@name|he|she|dad|mum|carer|uncle ..2 shoves|pushes|hits|slaps|kicks|punches|grabs|smacks|pinches|hurts|batters|boots ..2 me|us|my
			ear|ears|nose|mouth|head|lip|gums|eye ..2 bleeding|bled|bleeds|bleed ..6 she|he|they|when|because|after|made|said|just|wash|where|since !nosebleeds|hayfever|tooth
			not ..1 allowed|let ..3 plaster|plasters|doctor|doctors|cry|crying|scream|nurse|hospital|short|sleeves|mirror ..6 because|ask|asks|see|or|in|when
			give|gives|gave ..1 me|us ..1 reason|something ..2 cry|cry about|for
			says|said ..3 give ..2 reason
			hurt|hurts ..2 my ..1 back|arm|head|leg|neck|face|hand ..2 when|because|he|she
			chair|stool|bed|rug ..2 away|from ..4 when|under|as|sitting|hurt
			hair|fringe|hat|sleeves|makeup|scarf|hoodie|hood|collar|jumper hides|covers|hide|cover ..3 lump|mark|marks|cut|bald|bruise|neck|it
			bit|bites|bitten|bite ..1 my|me ..1 arm|hand|leg|face|shoulder|ear|me ..4 contact|when|because|said|told|know !dog|cat|hamster|tongue|lip|nails
			lump|egg|dent|gash|cut|graze ..3 head|face|eye|cheek|chin ..6 from|when|where|because|since ..4 he|she|dad|mum|they|door|threw|slammed|pushed|her|his
			get|gets|got|getting|be|been ..1 beat|beaten|battered|bashed|jumped|kicked|slapped|stamped ..1 up|in|every|on ..3 night|day|every|by|again|staff|nobody|here
			stamped|stamps|stamp|trod|treads|stood|stands ..2 on my|me|his|her ..1 hand|foot|fingers|head|toes|feet|leg|back|face ..3 on|with|because|when|purpose|hard
			& tooth|teeth knocked they|she|mum|fell|swing|told
			told|tell|said|say ..2 nurse|doctor|dentist|teacher|miss|school|worker|social ..2 it was|were ..2 dog|cat|swing|ball|football|door|stairs|bike|accident|me|fall
			bald bit|patch|spot
			@name goes|went|go ..1 for|at ..1 my|me ..1 legs|arms|head|face|throat|back
			# Hurt, and somebody is told another story; or it is kept out of sight.
			& told|tell|said|say>nurse|doctor|doctors|dentist|hospital|teacher|teachers|miss|sir|school|everyone|people|worker fell|bumped|walked|tripped|door|bike|stairs|swing|dog|cat|trampoline|accident|ball|slipped|myself but|havent|aint|didnt|not|never|wasnt|made|lie|lied|black|eye|marks|bruise|bruises|threw|hit|pushed|knocked|i>had
			& say|said|tell|told>bumped|walked|fell|tripped|slipped they|he|she|mum|dad|uncle|carer|auntie|nan i>did|so|have>to|had>to|must|if
			& @body swelled|swollen|fat|split|purple|busted|numb|bald|cracked|popped|clicked|crooked|throbbing|ringing because|since|when|after|off|where|from|and he|she|they|dad|mum|mam|uncle|auntie|carer|nan|staff|grandad|stepdad|answered|twisted|pulled|grabbed|what !wasp|bee|sting|stung|dentist|jab|football|bike|nettle
			& @body swelled|swelling|swollen|infected|throbbing say|says|said|reckon|reckons|think|moan|moaning|putting|faking|attention|mithering they|she|he|carer|nan|mum
			& tooth|teeth knocked|came|lost|loose|broke|chipped dad|stepdad|uncle|carer|he|middle|between|fist|fight|argument !wobbly|fairy|hockey|pound|apple
			where|so ..3 dont|doesnt|wont|cant|nobody|noone|teachers|teacher|people|clothes ..2 show|shows|see|sees|look|looks|seen|covers|cover|notice
			where nobody|noone ..1 sees|looks|see|look
			after|since|from|because|of ..1 what ..3 did|done|does|happened
			what he|she|they|dad|uncle done|did|does me|last|again|on|so
			sit|sat|miss|missed|out|cant|not|skip|skipped ..4 pe|swimming ..3 because|so ..4 my|me ..1 back|arms|legs|marks|bruises|arm|neck|chest|leg
			~wear|wore|kept|keep|leave|had ..4 jumper|sleeves|hoodie|tights|coat|scarf|makeup|polo ..6 sports|hot|summer|pe|so|because ..6 see|saw|sees|seen|marks|bruises|arms|neck
			& @body from flex|belt|cane|slipper|cable|stick|buckle|hanger
			& fetch|fetches|fetched|get|gets|got|gets>out|takes>off belt|cane|stick|slipper|flex|strap|rod|ruler|hairbrush he|she|dad|grandad|nan|uncle|mum|carer|auntie if|when|loud|because|behind|naughty|us|legs|drawer|door !karate|judo|trousers|walking
			spare rod
			& get|gets|got|gets|have>it|one|some|done|hit|two|more if|when|because|cuz|for|every answer|answered|answering|smash|smashed|gets>smashed|spill|spilt|wrong|cry|crying|loud|naughty|drop|dropped|noise|talk|move|late|lying|nicking|swearing|plate|cup !goal|goals|picked
			only happens|does|do|did|like|gets|hits|bad|hurts|angry ..5 when|if|days ..3 he|she|they|we|i|dad|mum|his|her|us
			~nip|nips|nipped|clips|cracks|flings|fling|flung|slings|lamps|lamped|leathers|leathered|sparks|sparked|decks|brayed|brays|bray|skelp|skelped|skelps|clattered|twatted|clouts|belts|wallops|wellies|tans|tanned|swipes|swiped|thwacks|jabs|jabbed|knees|mashes me|us|my|him|her|our ..3 round|about|under|across|in|when|for|if|legs|arm|head|again|because|every|one|around|by|hide|out
			crack|clip|clout|thick|smack|slap|whack|belt|bang|thump|cuff|swipe round|across|over|to ..1 ear|earhole|head|face|chops|legs|lug|lughole|earole|ears|back|lips|bum
			@who ..2 fling|flings|flung|sling|slings|chuck|chucks|chucked|toss|tosses|hurls|hurled|lob|lobs ..1 me|us|him|her|brother|sister
			~@who|carer throws|throw|threw|chucks|lobs|hurls ..3 whatever|anything|everything|stuff|things
			@who|it|them ..3 goes|go|went|goes|came|comes for|at my ..1 legs|arms|head|face|throat|neck|back|body|ribs
			@who ..3 put|puts|held|holds|pressed|presses|pushed|pushes|shoved|stuck|trapped|shut|slammed|stubbed|stubs ..3 hand|hands|fingers|finger|arm|face|head|foot|leg|feet|it ..5 hob|cooker|hot|door|iron|radiator|tap|fire|boiling|drawer|flame|candle|grill|oven|stove|heater|leg|arm|kettle
			my|me hand|hands|fingers|arm|face|foot|back|leg ..4 hob|cooker|radiator|iron|boiling|stove|flame|grill ..6 for|because|when|if|lying|nicking|said
			skin ..3 coming|peeling|peeled|blistered|come off|blisters
			blistered|blistering
			& he|she|they|dad|mum|uncle|carer loses|lost|lose|drinks|skint|match|horses|bet|work|bad>day|stressed|tired hits|ribs|hurts|kicks|takes>it|flings|hurt|smacks|bruise|throws|arm|marks|only>like !game
			wash|washed|washes ..2 my|me|his|her|our mouth ..2 with|out
			swallow|drink|eat|ate ..3 soap|bleach|chilli|hot ..1 sauce|vinegar
			mark|marks|line|lines|stripes|lumps|cut|cuts ..2 on|across|up|down ..2 my|me ..1 back|bum|legs|bottom|shoulders|thighs|neck|face
			grown|grownups|adults|they|he|she|staff|hands ..4 squeeze|squeezes|grip|grips|grab|grabs|hold|holds ..3 hard|tight ..4 leaves|leave|mark|marks|finger|hurt|hurts|purple
			not|isnt|aint ..2 many doors|stairs|accidents|falls
			& head|face|teeth|ribs kicked|stamped|booted|bashed|kicked>in|smashed in|by|off residents|lads|kids|girls|boys|others|staff|they|older
			got|get|been bashed|filled|sparked|banged|leathered|done|kicked|beat up|in
			did|does|done ..2 thing|it to mum|mam|mummy|her|nan|mom ..2 again|when|on
			make|makes|made ..1 me|us ..2 kneel|squat|plank|run|crawl|star|stand|press ..6 rice|hours|until|till|bleeding|laps|cold|night|outside|sick|wall|legs
			with ..1 bleach|hose|hosepipe|boiling|pepper|deodorant|lighter|hammer|pan|iron
			with|using ..2 hoover|pipe|pole|lead|cord|rope|chain|spatula|rolling|pan|book|tray|bottle|stick|cane|ruler ..4 this|again|last|on|time|across
			pour|pours|poured|rub|rubs|rubbed|puts|put ..2 vinegar|salt|bleach|chilli|pepper|water|food|soap|petrol ..4 on|in|over me|my|cuts|eyes|mouth|head
			make|makes|made ..2 me|us|him|them|kids ..2 fight|wrestle|box|hit|punch|slap|hurt
			went|goes|go|going|came|come|comes for me|us|mum|him|her
			since|after he|she|they|dad|mum|it ..3 hit|went|kicked|punched|did|hurt|slapped|happened|threw
			cracked|clicked|popped|snapped|split|broke ..5 when he|she|they|dad|mum
			leaves|left|leaving ..2 mark|marks|bruise|bruises|scar|print
			because|says|only ..2 loves|love me ..4 hurt|hits|mark|but|leaves
			made|make|makes|tell|told ..2 me|us ..2 sleep|stand|sit|eat|stay|live|wait ..5 floor|outside|garage|shed|bath|garden|cold|dog|hours|night|dark|wall|corner|stairs|hallway|sick|bin
			feed|fed|force|forced ..2 me|us|him|her ..3 down|eat|sick|mould|off|dog|chilli|soap|till|until
			cant|couldnt ..2 hear|feel|walk|breathe ..4 since|after|because|out|of
			limp|limping|concussion|concussed|stitches|hospital ..5 because|after|when|said|lied|told he|she|they|dad|mum|him|fell|door
			cant|couldnt|hurts|sore sit down|properly
			cant|couldnt ..1 lift|move|close|bend|feel|open|walk|sit ..2 my|arm|hand|leg|fingers|down|properly ..4 because|where|after|since
			nails|nail|fingernails|fingers|knuckles|elbow|heel|boot|knee ..2 in|into|on ..1 my|me|us
			digs|dig|dug ..3 nails|in|fingers
			me|i|us|one that|who|what gets|get|got it|hit|blamed|done|hurt
			cop|cops|copped it
			got|get|gets|took one|it|some in|off|round
			up against|by ..3 wall|fridge|door|jumper|throat|collar|neck|car
			finger|belt|hand|bite|teeth|slap|grip|rope|nail|cigarette|shoe|knuckle|iron mark|marks|print|prints
			not|cant|wont|dont|isnt|arent|never|mustnt|shouldnt allowed|let|supposed|meant|able ..2 say|tell|talk|show|explain|speak|write
			cant|dont|wont|not say|tell how|who|why|where|what
			got|have|had|has|with|found|saw|theres ..3 bruise|bruises|mark|marks|scar|burn|burns|bump|welts|scratches ..5 !footy|football|bike|knee|shin|scooter|fell|hayfever
			hit|hits|hitting|hitted|smacks|smack|slaps|punches|belts|kicks ..3 because|when|if|for|cuz ..4 wrong|naughty|late|cry|spilt|spill|spilled|bad|slow|noise|speak|answer|talk|eat|wet|forget|messy
			ruler|cane|belt|stick|slipper|hairbrush|spoon ..2 me|us|my|to|on
			so|that ..3 people|nobody|noone|no|they|school|teachers|teacher|you|everyone|it ..3 see|sees|know|knows|notice|notices|think|thinks|hears|hear|asks|ask|find|finds|show|shows|looks|suspect
			smiles|smiling|laughs|laughing ..4 when|while|so|because ..5 hurt|hurts|cry|pain|people|squeeze|pinch
			stops|stop|stopped|help|helps|nobody ..3 him|her|them hitting|hurting|doing|touching
			=@family|@staff|@man|stepdad ..5 @hurt up? me|my|us|mi
			@family|@staff|@man ..6 @hurt ..3 @body|@mark
			@family|@staff|@man ..4 @hurt @other|her|him|kids|my|dog|cat
			=@family|@staff|@man ..4 @hurt with|wiv @weaponlike|it|his|her|something
			~@he|@kid|it|who|that ..5 @hurt up? me|us|mi
			@he ..4 hurt|hurts|hurting|punch+|slap+|smack+|strangle+|choke+|whip+|beats|beating|batter+|spank+|pinch+|bully|bullies|bullied|bullying me|us|my
			~@he|@kid ..5 @hurt ..2 my @body
			@he ..4 hurt|hurts|hurting|punch+|slap+|smack+|squeeze+|burn+|burnt|twist+|pinch+|grab+|shake+|bent|bend+|scratch+ ..2 my
			@who ..4 @throw ..4 at me|us|my|mum|her|him|wall|head
			@who ..3 @throw ..2 me|us across|against|down|into|out|onto|on|over
			@who ..3 @throw ..4 @weaponlike
			@who ..3 @throw @weaponlike|plate|stuff|things|everything|chairs|plates|furniture !away|out
			@who ..4 @pull ..2 me|us by|up|down|from|against|across|under|on|over|into|my|along
			@who ..4 @pull ..2 my @body
			by my|the|his|her hair|neck|throat|arm|ear|hood|wrist|ankles|wrists|collar|scruff
			hands|hand|arm|arms|grip round|around|on|over|across|over my neck|throat|mouth|face|nose
			@who ..4 sat|sits|sit|knelt|kneel|kneels|stood|stands|lay|lies|laid on me|my|top
			put|puts|putting hands|his|her|hand on me|us
			@who ..3 lays|lay|laid|raise|raises|raised ..2 hand|hands|fist|fists
			@who ..3 @hurt|went for|went at|came at me
			~came|come|comes|went|goes|go|flew at|for me
			give|gives|gave|giving|got|get|gets|getting|given me? ..2 slap|slaps|smack|smacks|hiding|belt|slipper|cane|stick|wooden|spoon|clip|thump|thick|backhand|backhander|beating|kicking|battering|black|fat|dead|leathering|hammering|licks|strap|pasting|whack|punch|punches
			~i|we|me|i'm|im ..3 get|got|gets|getting|was|been|being|were @hurt|battered|beaten|jumped|bullied|beat
			i|we ..2 get|got|gets|getting|was|been|being|were smacked|slapped|beaten|battered|belted|strangled|whipped|caned|leathered|burnt|burned|punched|bullied|choked|pinned|jumped|dragged|grabbed ..4 by|for|because|if|when|off|round|up|every|again|with|here|at|in
			@other|kids|everyone ..2 gets|got|get|getting smacked|slapped|beaten|battered|belted|hit|punched|kicked|jumped
			~hit|hits|hitting|punch+|slap+|smack+|kick+|beats|beating|batter+|hurt|hurts|hurting|bash+|thump+|whip+|strangle+|choke+|drag+ me|us !hard|that
			hurt|hurts|hurting|slap+|smack+|pinch+|scratch+|bite|bites|biting me|us|kids|children again|every|for|if|when|because|on|with|at|in|and|hard|bad|badly|loads|lots|all|but|sometimes|since|where|till|until|without|after
			black eye|eyes
			busted|split|fat|bust lip|lips|nose
			thick ear|lip
			broke|broken|fractured|breaks|snapped my arm|wrist|nose|finger|fingers|rib|ribs|leg|tooth|jaw when|because|and|on he|she|they|dad|mum|purpose
			@he|@adult ..3 broke|breaks|snapped ..2 my|her|his|mums arm|wrist|nose|finger|rib|ribs|leg|tooth|jaw|door
			belt|slipper|cane|wooden|stick|spoon|strap|cable|hairbrush ..4 out|off|again|legs|bum|hand|hands|bottom|back|naughty|bad|when|if
			@who|@me ..6 belt|slipper|cane|wooden|hanger|cable|hose|strap|whip|iron|lighter|cigarette|ashtray|fag|flick ..4 on|when|if|out|for|because|me|my|off|again|across
			wooden spoon|spoons|stick .. for|telling|off|kids|us|me|legs|hands
			@who ..4 boiling|scalding|hot|cold|freezing water|bath|tea|shower|iron|kettle|pan|spoon ..3 me|my|on|over|till|for|when|if|because
			made|make|makes|put|puts|held ..2 me|us|my|him|her ..4 cold|freezing|boiling|ice|scalding
			@who ..4 burn+|burnt|scald+ ..3 me|my|her|him|us|on
			fist|fists|backhand|headlock|sleeper|chokehold
			lost|loses|lose|losing it|temper|rag !bus|match|phone|keys|key|game|voice
			@who ..2 goes|went|gets|got|turns|turned|go mental|psycho|ape|nuts|crazy|ballistic|schiz|angry|violent|aggressive|nasty|scary|lairy|rough|physical|handsy
			violent|aggressive|abusive|abuse|abuses|abused|abusing|rough|brutal ..3 me|us|mum|with|towards|home|here|again|when|to|her|him
			abused|abusive|violence|violent
			rough with me|us
			play|plays|playing|plays too rough
			flinch+|flinches
			duck|flinch|cover|curl|freeze when|if|every ..5 @he|@adult|hand
			hurt|hurts|hurting ..5 on purpose
			on purpose .. kettle|stairs|door|water|hurt|hand|arm
			@body|it|that|she|he|me|hand|us ..4 on purpose|porpoise
			wasnt|weren't|wasn't|not|isnt accident
			it|that|she|he ..6 wasnt|not an? accident
			pretend+|lie|lied|lying|say|said|tell|told|saying|telling ..3 i|we|it|he|she|that ..1 fell|walked|tripped|accident|bumped|slipped|banged
			made|makes|make|told|supposed|meant me|us? ..2 lie|pretend|cover|say|hide|keep
			is|are|am|was it|they|he|she|we|i|grown|grown-ups|adults|people|carers|staff|dads|mums|parents|foster|teachers|boyfriends ..3 allowed|supposed|meant|normal|legal|illegal|ok|okay|right|against|wrong ..8 @hurt|touch|touches|lock+|hold|shout|shouting|take|slap|photos|pictures|kids|watch|smack|bed|room|shower|naked|alone|secret|search|me|child|you
			is it|this|that ok|normal|okay|right|wrong|bad|illegal|allowed|abuse|weird|legal ..3 if|for|when|that|because|how|what @who|your|ur|my|you|people
			do|does|did other|all|every|your|most kids|children|dads|mums|carers|families|peoples|people's|everyones ..2 @hurt|get|do|have|shout|sleep|hit|make|lock|touch
			why do|does|did|is|are|would|has grown|grown-ups|adults|he|she|they|dad|mum|carer|staff|@adult ..6 @hurt|need|hate|lock+|touch|watch|telling|shout+|photos|bed|shower|make|want|hurting
			not being funny but
			marks|bruise|bruises|handprint|handprints|welts|bite bite|marks? ..3 my|on|her|his|me|body|arms|where|from|because|he|she|so|neck|all|still|cover|hide|under|again|face
			theres|got|have|has|had|see|see|saw marks|bruises|handprint|scars|welts|burns
			~bruise|bruises|bruised|purple|swollen ..5 because|where|from|cuz|when|that|off he|she|dad|mum|him|her|they|carer|staff
			cover|covers|covering|hide|hides|hiding|hid|wear|makeup|long|concealer ..4 marks|bruise|bruises|sleeves|scars|neck|it|up|cuts|arms|legs
			long sleeves
			not|cant|dont|wont|scared|hate|didnt ..4 pe|swimming|changed|short ..3 because|people|someone|see|marks|bruises|legs|arms
			sore|hurts|hurt|bleed|bleeding|bled|bled from|after|where|because|off @he|@family|@staff
			my @body ..4 because|where|after|when|from @he|@family|@staff|@kid ..4 @hurt|@throw|@pull|threw|sat|stood|did
			my @body hit|went|smacked|banged|cracked|bashed|bounced ..2 wall|floor|table|radiator|door|stairs|side|bath|sink|corner|concrete|step|door|wardrobe
			@who ..4 @hurt|@pull|@throw|threw|pushed ..3 stairs|wall|floor|door|radiator|table|window
			@who ..5 with his|her|their|a belt|shoe|stick|fist|fists|hand|spoon|slipper|hands|ring|phone|charger|bat|ruler|cable|brush
			jumped|jumping|jump me|us|him|again
			keep|keeps|kept @hurt|jumping|bullying|doing ..2 me|us
			older|big|bigger|other lads|boys|girls|kids|ones|lad|boy|girl|kid ..6 hit+|hits|punch+|kick+|jumping|jump|batter+|bully|beat|hurt|make|makes|made|force+|threaten+|hold|held|touch|touched|touches|naked ..2 me|us|my|him|her|things|stuff
			initiation|initiations|beasting
			locks|locked|shuts|shut|locking|lock|trapped|shutting|bolts|bolted ..2 me|us|him|her|them|my|brother|sister ..2 in|out|outside|up|inside|under|away
			i|we ..3 locked|shut|trapped|tied|chained in|out|up|outside|inside|to
			@who ..3 tie|ties|tied|tying|chained|chain|handcuff|handcuffed|gag|gagged|tape|taped me|us|him|her|my|them
			locked|shut|stuck|kept|sat|put|sent|stay|stand ..3 in|inside shed|cupboard|cellar|garage|basement|attic|loft|boot|closet|cage|dark|wardrobe
			stand|kneel|kneeling|standing|sit|sleep|sleeping ..3 corner|hours|wall|rice|garage|shed|outside|hall|hallway|cold|bath|landing|stairs
			hold|kneel|stand|stood|kneeling ..4 arms|hands|knees|hours|wall|corner
			soap|chilli|washing|pepper|vinegar ..2 my|our mouth|tongue|eyes|lips
			cant|couldnt|hard|struggle|struggling|barely|stop|stopped|stops breathe|breath|breathing ..4 when|because|he|she|they|me|him|pillow|hands
			i|i'd couldnt|cant breathe
			held|hold|holds|push|pushes|pushed|shoved|put ..3 head|face|me ..3 water|toilet|bath|pillow|food|plate|sink|pool|poo|wee
			smack+|slap+|belted|whipped|beating|beatings|hiding|hidings|thrashing|licks ..4 me|us|my|them|for|legs|kids|naughty|every|again
			telling off ..4 hurt|hit|spoon|belt|slipper|smack
			he|she|they|dad|mum|it hurt|hurts me|us|my|her|him|mum|them !that|when
			people|someone|somebody|they|man|woman|kid|boy|girl|he|she hurting|hurt|hurts|harming|harm me|us
			got hurt by|off|because
			being hurt|hit|beaten|abused|bullied|touched|punished
			=@kid|@he|@man|@family|ones|people ..4 beat|beats|beating|beaten me|us|him|her up
			dog|kids|others|everyone|own better|more than me
			@family|@staff bit|bites ..1 me|us|him|her
			i ..2 scared|frightened|afraid|terrified ..4 home|house|sleep|there
			treats|treat|treated me|us like dirt|rubbish|crap|shit|dog|slave|nothing|animal|servant
			punish|punishes|punished|punishment|punishments|punishing ..6 me|us|him|her|is|was|naughty|for|cold|dark|food|hours|outside|no
		`
	},
	{
		// Violence between those who look after the child, and against a brother, a sister or an animal: harm in itself.
		about: 'violence at home',
		patterns: `
			+~dad|daddy|stepdad|boyfriend|partner|he hits|hit|punched|punches|beats|strangled|choked|hurts|kicked|slapped|batters mum|mummy|mam|her
			& mum|mam|mummy|nan|she|carer black>eye|bruise|bruises|bleeding|screaming|screams|blood|cut|makeup|sunglasses|limping he|dad|boyfriend|stepdad|fella|partner|husband|him
			@family ..3 hit|hits|punch+|slap+|beats|beat|beating|kicks|strangle+|pushed|pushes|hurt|hurts|hurting|batter+|choke+|bash+|attack+|stabbed|burnt|smack+|threaten+|drag+ @other|@family|her|him|each|my|dog|cat|kids|partner
			he|they|she ..3 hit|hits|punch+|slap+|beats|beating|kicks|strangle+|pushed|pushes|hurt|hurts|hurting|batter+|choke+|bash+|attack+|smack+|threaten+ mum|dad|mummy|daddy|nan|my|brother|sister|dog|cat|baby
			mum|mummy|dad|nan|she|carer|sister|brother ..4 black|bruise|bruises|bruised|bleeding|blood|bled|busted|hospital ..3 eye|arm|face|lip|neck|again|he|because|nose|after|all
			saw|seen|watched|heard|see ..1 him|her|dad|mum|them|he|she|stepdad|boyfriend ..2 @hurt ..2 mum|mummy|dad|her|him|brother|sister|nan|baby
			hear|hears|heard|hearing ..4 mum|mummy|her|dad|them|him|sister|brother|carers ..3 screaming|crying|scream|fighting|shouting|begging|cry|bang|hitting|sobbing|arguing
			mum|dad|parents|they|carers ..3 fight|fights|fighting|argue|arguing|screaming|scream|shouting ..6 night|every|again|hide|scared|cry|sleep|police|bad|hit|time
			police|ambulance came|come|been|comes|called|coming ..4 house|home|ours|again|because|flat|fight|dad|night|mum|took
			called|rang|ring|call|ringing|phoned police|ambulance|999
			smash+|trash+|wreck+|punched|breaks house|place|tv|telly|door|furniture|everything|kitchen|window|plates|up|stuff
			protect|look|stand between|hide|get|take|keep|cover ..2 my sister|brother|mum|baby|little ..6 hit|hits|angry|kicks|starts|drunk|shouting|safe|room|wardrobe|ears
			mums|mum|her|carers boyfriend|bf|partner|ex|fella|husband|man .. hits|hit|shouts|hurt|hurts|angry|scares|scary|creepy|weird|beats|punched|threw|pushed|moved|found|back|drunk|touch+|watches
			dad|he|ex|stepdad ..4 found|knows|got where ..2 live|lives|school
			@he|@adult ..3 hurt|hurts|kicked|kicks|killed|kills|drowned|threw|hit|hits ..2 dog|cat|rabbit|hamster|puppy|kitten|pets|pet
			get|got|gets|getting|give|gives|gave rid ..3 dog|cat|pet|rabbit|hamster
		`
	},
	{
		// Words that hurt: told to be worthless, threatened, shut out, made small again and again.
		about: 'being humiliated, threatened, shut out',
		patterns: `
			# Said plainly: no word around it may take it back.
			+treat|treats|treated|treating ..1 me|us like a? servant|slave|dog|dirt|rubbish|animal|shit|crap|nothing|trash|prisoner|maid|cleaner
			+am|im|was|were|get|being treated like a? servant|slave|dog|dirt|rubbish|animal|shit|crap|nothing|trash|prisoner|maid
			+laugh|laughs|laughed|laughing ..2 when|while|if ..1 i ..1 cry|cried|crying|scream|hurt|beg|upset|wet|stutter
			+@family|@staff|@he|@name says|said|tells|told|saying ..1 me? i|im ..1 am? a? worst|disgrace|embarrassment|nothing|worthless|useless|stupid|ugly|evil|mistake|burden|unlovable|disgusting|scum|trash|thick !at|in|for
			+get|gets|got|getting|am|was|being screamed|sworn at
			+nobody|noone|never ..2 talks|speaks ..1 to me|us ..2 unless|except|here|in
			wonder|surprised|surprise ..3 mum|mam|dad|family|nobody|parents|they ..3 dumped|left|gave|give|want|wanted|hate|got|hates|rid|didnt
			make|makes|made|making fun ..2 of ..2 me|us|my|how|the|way !of myself
			do|does|did|doing my|me voice|walk|accent|stammer
			should|must|supposed|meant|have ..2 be grateful|thankful|lucky ..5 anyone|took|take|have|roof|fed|home|me|bed
			grateful ..2 anyone|they|she|he|for ..3 took|take|have|keep|roof|bed|food
			my|me|its|mine fault ..4 hes|shes|he|she|mum|dad|they|him|her|is|in|that ..2 in|prison|jail|gone|left|dead|ill|drinks|died|hit|sad|split
			put|puts|putting them|her|him|everyone|people ..1 off ..2 their|eating|food|dinner
			wish|wishes|wished|rather|prefer|prefers ..2 she|he|they|it|had ..2 got|had|was|took|picked|have|chose ..2 my|me|brother|sister|different|another|other|someone|who
			only|always ..1 wanted|wants|want a? girl|boy|baby|brother|sister|money|him|her
			threw|throws|chucked|binned|burnt|tore|ripped|rips|deleted ..2 out|away|up|my|all|the ..2 letters|letter|photos|award|certificate|drawings|drawing|memory|box|pictures|trophy|medal|work|homework|card|poster|teddy
			went through|into ..1 my|me memory|box|drawers|diary|phone|room|bag|letters|things ..5 threw|took|burnt|ripped|read|laughed
			cant|couldnt|doesnt|dont|can not stand|bear|want|like me|us|having ..2 here|around|me|near|anymore|in
			heard|hear|hears ..2 her|him|them|carer|mum|dad ..3 say|tell|telling|saying|said|talking ..6 me|im|i ..6 stand|want|away|problem|rid|back|move|money|wish|horrible|trouble|regret
			ruin|ruins|ruined|spoil|spoils|spoilt|wreck ..2 every|everything|all|everyones|christmas|birthday|their|life|day|it|family
			ignore|ignores|ignored|ignoring|blank|blanks ..2 me|us|longest|for|all
			not|isnt|aint|im not|arent ..1 blood|blood family|related ..1 !test
			peg|hold|holds|covers|cover|pinch|pinches ..2 on|her|his|their|ears|nose ..2 nose|ears ..4 when|walk|i|me|talk|speak|tell|come
			r word|word|n word|p word|f slur
			calls|called|call ..2 me|us|my ..2 spaz|spastic|retard|mong|slow|special|psycho|nutter|mental|weirdo|freak|tramp|pikey|scrounger|orphan|reject|leftover|unwanted|mistake|problem|nuisance|pest|greedy|pig|fat|pig|lazy|useless|thick|stupid|dumb|ugly|slag|slut|thief|liar
			dont|doesnt|not|never|wont ..1 say|use|call ..2 my|me ..1 name ..4 just|oi|it|you|only
			reject|leftover|reject|charity case
			i|am|im|feel ..2 always|never ..1 wrong|right|enough|good ..4 even|when|here|whatever|to|them
			only one ..3 not|without|in|who ..4 family|photo|wall|table|real|present|holiday
			just|only ..1 a? paycheck|paycheque|cheque|pay|payday|wage
			tells|telling|told ..2 her|his|their|all|everyone|people|neighbours ..2 friends|mates|friend|phone|neighbours|class|everyone ..8 mess|wet|problem|nightmare|trouble|horrible|dirty|weird|broken|mental|bed|past|mum|burden
			get|gets|got|getting|always blamed ..2 for ..1 everything|all|whatever
			# Told what one is; made nothing; others may, this one may not.
			@who|@he|carer|name ..4 says|say|said|tells|told|tell|reckons|calls|keeps ..8 rotten|scum|evil|dirt|dirty|filthy|filth|thieves|thief|liar|poison|poisonous|unlovable|useless|worthless|trash|waste|burden|mistake|disgusting|pathetic|cursed|possessed|retard|freak|tramp|pikey|gypsy|skank|slag|nothing|backwards|damaged|broken|toxic|parasite|leech|defective|nutter|psycho|spastic|cretin !teeth|fish|apples|banana|clothes|hands|boots|dishes|knees
			your|my|their lot|kind|sort|type ..5 same|thieves|scum|dirty|trouble|liars|never|bad|thick
			bad|dirty|poison blood|seed
			take|takes|took|taking after ..4 dad|mum|him|her ..4 bad|evil|prison|rotten|end|drugs
			~nobody|noone|no ..2 love|loves|loved|want|wants|wanted|like|likes|keep|keeps|miss|misses|coming|come|comes|choose|chose|adopt|adopts ..1 me|us|you|her|him|for !with
			nobody|noone ..2 coming|come|comes for|back me|us
			not|isnt|arent|aint|never ..2 real|proper|part|part|one|their|blood ..2 family|them|kid|child|daughter|son|kids
			not|isnt|aint|less ..1 person|human !only
			like|am ..1 ghost|slave|servant|prisoner|animal|dog|stray|lodger|nothing|dirt|rubbish|piece|invisible ..3 house|home|here|to|them|her|him|in
			dog|cat|pet ..3 gets|get|treated|eats|fed|has ..3 better|hello|more|first|before|hug|stroke|sofa
			just|only ..1 pay|paycheck|paycheque|cheque|money|wage|wages|number|lodger|charity|income ..1 !for
			only|just ..3 have|got|took|take|want|keep|do|foster ..2 me|us|it ..2 for ..2 money|cash|pay|cheque|wages|allowance
			wants|want|keeps|spends|get|gets|only ..3 fostering|clothing|allowance|foster money
			pretend+ ..2 ring|call|phone|pack|drive ..4 social|police|worker|agency|away|bags|bag
			~rip|rips|ripped|tear|tears|tore|burn|burns|burnt|burned|bin|bins|binned|cut|cuts|smash|smashed|smashes|hid|hides|threw|snap|snapped|delete|deleted ..2 my|me|the|up|all|off|our|it|baby|life ..4 letter|letters|photo|photos|picture|pictures|drawing|teddy|memory|ashes|birthday|card|cards|diary|life|story|blanket|bear|toy|painting|certificate|certificates|trophy ..8 mum|mam|dad|laugh|laughed|laughs|front|me|because|made|punish|punishment|said
			hid|hides|hide|took|takes|keeps|keep|stole|binned|lost|threw ..2 my|me ..2 ashes|teddy|letters|photos|bear|glasses|shoes|memory|comforter|blanket ..10 until|till|when|because|stop|deserve|good|back|punishment|if
			reads|read|reading|shows|showed|plays|tells ..3 my ..2 diary|life|story|letters|file|messages|journal|business|past|poems ..3 out|aloud|to|at|mates|laugh|everyone|front
			laughs|laughed|laughing|laugh|copies|copied|mocks|mocked|mimics ..2 at|about|my|the|how ..3 stammer|stutter|accent|cry|crying|weight|skin|teeth|accident|wet|pants|reading|spelling|hair|body|fat|disability|leg|mum|wheelchair !film|movie
			made|makes|make me|us ..3 again ..3 for|front|to ..1 friends|mates|everyone|all|them|laugh|visitors|family
			film|films|filmed|filming|records|recorded ..2 it|me|us ..5 show|shows|showed|laugh|mates|everyone|posts|cry|upset|group
			dont|doesnt|not|never|wont|forget|forgot ..2 use|uses|say|says|remember|know ..2 my|me|real|own ..1 name|un
			call|calls|called|got|have|has ..2 me|us|name|names ..3 kid|boy|thing|wrong|filthy|horrible|it|number|nasty|him|dog|bad|names ..2 name|for|names|not|never|just|all
			wrong name ..3 purpose|wont|deserve
			everyone|everything|everybody|people|all ..3 sick|miserable|unhappy|worse|hate|ill|poorly ..3 because|cuz|me|of|around
			stand|bear ..1 sight|look|smell|sound of? me|us
			sight of me|us
			only one ..4 not|without|who|doesnt|dont|never|isnt|hasnt ..6 photo|photos|table|family|sofa|real|present|presents|holiday|stocking|invited|bike|allowed|hug|coat|dinner|ice|cake|phone|bed
			real|own|their kids|kid|children|son|daughter|ones ..5 table|presents|christmas|first|eat|sofa|have|get|gets|got|holiday|dinner|tea|food|upstairs|birthday|meat|chocolate
			eat|eats|sit|sits|stand|stay|sleep ..3 garage|stairs|step|steps|hall|utility|outside|shed|floor|wall|porch|conservatory|separate|separately ..6 because|real|family|kids|dog|them|own|alone|table|while|when|until
			facing|face|nose|stand|sit ..3 wall|corner ..5 hours|when|while|until|till|wrong|eat|tea|kids|tea|dinner
			family ..1 picture|photo|photos|portrait ..4 not|without|except|never
			make|makes|made|making others|everyone|them|kids|people ..3 move|laugh|hate|ignore|stare|point|shun|pick ..2 away|at|me|on|us
			make|makes|made|tell|tells|told ..1 me|us ..2 say|repeat|beg|call|write|admit|chant|thank ..6 born|evil|back|sir|master|bad|nothing|rubbish|alive|existing|stupid|her|hundred|100|times|thankyou|mistake|worthless|dirty|knees
			believe|think|know|reckon|feel|maybe|beginning ..3 her|him|it|them|theyre|shes|hes|she|he|they ..3 right|true|now|is|are ..1 right|true|now
			might|maybe|must|probably ..1 be|is|theyre|hes|shes ..1 right ..2 about me|us
			doesnt|dont|not|wont|never|hasnt|havent|isnt|didnt|wouldnt|arent ..1 speak|speaks|talk|talks|speaking|talking|spoken|look|talked|spoke ..3 me|us|in ..4 day|days|weeks|week|hours|ages|until|till|wrong|month
			love|loves|like|nice|kind|good ..2 if|when|only|unless im|i ..3 good|quiet|do|win|behave|pretty
			said|says|say|told|tells ..4 i|my|me|you|id|im ..4 sent|send|go|end|put|taken|moved|chuck|kicked|dumped|lose|thrown|prison|jail|dead|gutter ..4 away|back|home|prison|like|never|streets|children|another|brother|care|kids|gutter|behave|dont|bin
			bin|black bag|bags|liner ..6 sent|back|send|remind|leave|packed|clothes|punish|floor|go|away|christmas
			mum|dad|mam|nan|parents|family is|was|are dead ..3 but|she|he|not|lie
			my|own mum|mam|dad|family ..2 didnt|doesnt|dont|couldnt|never|cant ..1 want|love|stand|wanted|care|keep|bear|ring|loved
			wasnt|not|never|didnt ..2 want ..2 see|know ..3 said|told|lied|he|she
			told|tell|tells ..2 brother|sister|mum|dad|him|her|friends ..3 i|im ..1 didnt|dont|hate|hated|dead|lied|never|bad|mental
			took|takes|take ..2 my ..1 phone|bed|door|duvet|name ..3 so|cant|until ..5 tell|ring|talk|speak|nobody|call
			smashed|broke|hid ..2 my phone|ipad ..4 so|couldnt|cant
			cant|not|never|scared ..1 leave our|my room|rooms|bedroom
			locked|locks|took|takes|hid|hides|broke|smashed ..2 my ..1 wheelchair|crutches|glasses|hearing|walker|frame|cane|talker ..5 couldnt|cant|so|because|nobody|punishment|police|away
			nobody|noone|never|nobody ..4 name|hug|hugs|cuddle|cuddles|birthday
			presents|christmas|birthday|xmas|treats ..8 i|me|us ..2 none|nothing|nowt|not|without
			swap|swapped|replace|return|exchange ..2 me
			better|good|real|normal|easier kid|child|son|daughter|girl|boy ..3 than|me
			something to? cry about|for
			call|calls|called ..1 me|us it|that|dog|nothing|thing|bitch|brat|number
			so|where ..1 nobody hears|sees|knows|asks|finds me|us
			cupboard|bedroom|upstairs|garage|outside|room ..4 visitors|guests|phone|people|family|social|when ..4 come|rings|visit|here|no|nobody
			shame|shamed|embarrass|embarrasses|humiliate ..2 me|us
			reminds|remind|reminding|tells|tell|says ..2 me|us|i ..3 killed|ruined|made|caused|broke|drove|why
			tell|tells|told ..2 my|whole|everyone|people|all ..4 why ..3 care
			pretend+ ..3 not|dont ..2 exist|hear|see|know ..2 me
			because|cause|fault|down of|to me
			bad|naughty|evil|unwanted|problem|ugly|thick|spare|odd one|kid|child
			except|apart|but from? me
			everyone|everybody|all|others|they|kids|rest ..6 except|apart|but ..1 me|from me
			wear|hold|write|carry|stand|put ..3 sign|nappy|label|lines|notice|bib|corner|card
			cut|ripped|rip|tore|burnt|burned|binned|threw|deleted|smashed|broke ..2 all|my|up ..4 photos|pictures|teddy|letters|memory|toys|clothes|bear|life
			sorry|grateful|lucky|thank ..3 for|that|they|be ..3 taking|took|have|putting|existing|alive|breathing|being
			put|send|sent|back ..3 in|into|to care|home|away|kids
			dont|not|never|doesnt belong|deserve|matter|count
			i|we ..1 have|must|got|had ..2 be|stay|keep ..1 quiet|nice|good|silent|invisible|still|perfect|away|out
			i|we|she|he ..1 have|must|had|got|has ask|beg|earn|pay|apologise|say|work|clean|thank ..6 eat|food|tea|dinner|toilet|love|drink|allowed|sorry|before|shower|loo|hug|heating|bed|blanket
			wont|wouldnt|not|never|doesnt|didnt|dont let|allow ..1 me|us|her|him ..4 toilet|loo|eat|out|see|talk|speak|phone mum|leave|sleep|drink|sit
			only|never|not ..2 allowed ..4 one|eat|table|room|talk|toilet|wash|sit|out|with|speak
			nobody|noone|no ..2 want|wants|wanted|love|loves|loved|like|likes me|you|us|u|kids
			nobody|noone|no will|would|could|is ..2 want|love|gonna|going ..2 me|you|u
			nobody|noone loves|wants|cares|care|believes|likes|notices|helps ..3 me|about|if|anyway
			@who ..4 wish|wishes|wished ..4 wasnt|never|werent|not|dead|born|didnt|had|hadnt
			never born|wanted
			wasnt|never|wish|werent ..2 born
			@who ..4 call|calls|called|calling|say|says|said|saying|tell|tells|told|think|thinks|treat|treats|shout|shouts|shouting|make|makes ..3 me|im|i|us|ill|i'm|you ..5 stupid|fat|ugly|worthless|useless|slut|slag|whore|mistake|thick|retard|retarded|freak|dirty|disgusting|rubbish|nothing|waste|burden|dumb|evil|pathetic|idiot|unlovable|unwanted|bitch|damaged|broken|mental|psycho|liar|pig|animal|tramp|skank|horrible|bad|names|crazy|trash|scum|failure|disappointment|nasty|problem|bastard|devil|demon|cow|gay|monkey|smelly|skinny
			say|says|said|told|tell|tells|saying ..4 im|i|i'm stupid|fat|ugly|worthless|useless|thick|evil|rubbish|nothing|mistake|horrible
			say im|i'm|i ..2 stupid|bad|sorry|thick|rubbish|dirty ..4 out|loud|before|every|until|till|times|mirror
			im|i|i'm|am called|always|just? waste|slag|worthless|useless|fat|ugly|stupid|names|nothing|mistake|freak|burden
			waste of space|oxygen|skin|time|air
			call+ me|us|him|her names|fat|ugly|stupid|thick|slag|slut|freak|worthless|dirty|horrible|waste|nothing|racist
			racist|racism|slur|slurs|homophobic|transphobic|paki|nigger|faggot|tranny
			my|its|it's|all own fault
			its|is|was|everything|thing all my fault
			ruined|ruin|ruins|wrecked|destroyed their|her|his|our|everyones|everything|family|life|lives
			@who|always|just blame|blames|blamed me|us|everything
			i|im|reason|why reason ..2 mum|dad|they|she|he|we|why
			@he|@adult|they hate|hates me|us
			they|she|he|carer|mum|dad|nobody|everyone ..3 ignore|ignores|ignored|ignoring me|us
			doesnt|wont|hasnt|havent speak|spoken|talk ..3 days|weeks|hours
			hasnt|havent|wont|doesnt|dont|didnt|not|never ..2 spoken|speak|talk|talked|look|looked|speaking|talking|cuddle|hug|hugged|touch to|at|with|me|us ..4 me|us|week|weeks|days|anymore
			acts|act|pretends|pretend|treat|treats ..3 im|i ..3 not|invisible|there|exist|dead|ghost|dirty|disease
			i|im|feel|feels|am ..1 invisible !in|meeting
			not|never|arent|isnt|cant|wont allowed|let|lets|letting ..3 speak|talk|eat|downstairs|sofa|living|lounge|kitchen|see|leave|out|outside|cry|toilet|drink|fridge|sleep|food|dinner|tea|breakfast|bathroom|heating|shower|wash|bath|doctor|doctors|school
			real|own|birth|their kids|children|daughter|son|kid|one ..8 get|gets|eat|eats|have|has|never|table|but|different|nice|me|always|treat
			shout|shouts|shouting|scream|screams|screaming|yell|yells|yelling|swear|swears|swearing ..3 in|at|my|on me|us|face|my|him|her|all|mum|every
			in my face
			spit|spits|spat|spitting ..2 me|my|on|at|in
			laugh|laughs|laughed|laughing|film|films|filmed|filming ..3 me when|while|if|cry|crying|naked|upset
			never|wont|not|cant ill|i|il|we|be? ..3 see|speak|hug|allowed ..2 mum|dad|my|brother|sister|baby|nan|them|her|him|family|dog ..2 again|if|because|anymore
			wont see|let|get ..4 again|if
			if i|you|u|we ..3 @tell|told|say|ever|cry|scream|dont|refuse|try ..8 @he|@adult|will|wont|never|would|hell|theyll|shell|kill|hurt|take|send|away|again|sent|get|trouble|die|post|lose|hit|worse
			if|that i|you|u|we ..3 @tell anyone|anything|someone|you|u|her|him|them|police|school|mum|worker|on|ur|reviewing|jo|what|about
			~@adult|@kid|@he ..3 threaten|threatens|threatened|threatening|threats
			~threats|threatened|threatening|threaten|threatens|blackmail|blackmails|blackmailed|blackmailing|warned me|us? if|not|me|him|her|that
			@who ..3 says|said|told|tells|saying ..3 hell|shell|theyll|he|she|they|will|gonna|going|ill|il ..3 kill|hurt|hit|batter|stab|burn|smash|beat|punch|strangle|shoot
			@who ..3 says|said|tells|saying ..3 hell|shell|theyll|will|gonna|going ..1 send|throw|kick|lock|chuck|put|leave me|us|my|him|her
			send|sent|sends|kicking|kick|chuck|throw|threw|kicked|chucked me|us|my ..3 away|out|back|packing|street
			kick|kicked|kicks|chucked|threw|throws|chuck|thrown|locked me|us out
			bin|binned|bins|burned|burnt|threw|smashed|destroyed|ripped|threw ..3 all? my ..3 stuff|things|clothes|toys|bear|teddy|photos|letters|memory|drawings|pictures|toy|bag|bags
			picks|pick|picking on me
			silent treatment
			earn|deserve|deserved|deserves ..4 food|dinner|bed|love|hit|it|tea|pain|hug|beaten
			beg|begged|begging ..4 food|stop|forgive|forgiveness|him|her|sorry
			always putting|puts|put me down
			takes|took|take it out on me|us
			mind games|gaslight+|control|controls|controlling
			controlling|controls|control ..3 me|everything|what|him|her
			nothing|never i do ..4 right|good|enough|pleases
			humiliate|humiliates|humiliated|humiliating
			real mum|dad|parents ..4 didnt|doesnt|dont|never|not want|wanted|love
			doesnt|didnt want|love|like|care|need me|us|about|if
		`
	},
	{
		// Not fed, not kept warm or clean, left alone, not taken to a doctor, a child who does the grown-up's work.
		about: 'neglect',
		patterns: `
			+@family|carers|foster|she|he|they never|doesnt|dont|wont|hardly|barely cook|cooks|feed|feeds ..1 me|us|for|its|just|so|anything|dinner|food
			+ask|asked|asking|beg|begging ..2 teacher|teachers|friends|neighbour|neighbours|strangers|people for food
			& bucket|buckets toilet|wee|poo|loo no|broken|months|weeks|use|night|locked !mop|paint|spade|sand
			nobody|noone|never ..1 wakes|wake|woke|gets|got us|me|him|her up|so|for|and|school
			nobody|noone|never ..1 plays|picks|holds|changes|feeds|cuddles|talks ..2 baby|him|her|brother|sister
			nobody|noone ..2 checked|check|checks|asked|noticed|came ..3 if|on|when ..2 i|me|we ..2 was|were|fell|hurt|cried|cry|ok|alright|fine
			+i|we|im|were|am|are ..1 always|constantly|still so? hungry|starving|freezing|cold|thirsty ..1 here|there|at|because|home|in|and
			+~she|he|they|carer|mum|dad|mam|stepmum|stepdad|nan|foster wont|doesnt|dont|never|wouldnt ..1 let|lets|allow|give|gives|feed|feeds me|us ..1 eat|food|drink|water|dinner|tea|wash|breakfast
			+dont|doesnt|never|not|barely|hardly feed|feeds|fed ..1 me|us
			+nobody|noone ..1 looks|feeds|cares|washes|cooks|comes ..1 after|for|me|us|here|home|when
			mum|mam|dad|she|he|they|carer|nan|parents ..2 went|gone|left|off ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday ..4 its|now|still|and|not ..2 saturday|sunday|monday|tuesday|now|not|still|back|wednesday|thursday|friday|havent|hasnt
			last ..2 to|be|get|kid|one picked|collected|fetched ..4 always|sometimes|forget|hours|every|dark|caretaker
			forget|forgets|forgot ..6 caretaker|teacher|school|office|nursery|police ..1 rings|rang|rung|ring|waited
			dont|doesnt|wont|wouldnt|not|never|didnt ..1 buy|buys|get|gets|give ..1 me|us ..3 pads|sanitary|towels|tampons|bra|coat|shoes|food|glasses|pants|toothbrush|clothes|uniform|medicine|inhaler|bed|nappies
			use|using|used ..2 sock|socks|tissue|tissues|newspaper|leaves|rag|rags|paper|t|towels|cloth ..3 !draw|write|art|paint|tidy
			no|not|without|got|havent|aint ..2 toilet|loo roll|paper
			tin|packet|can|bowl|slice|pot|bag|plate|sandwich|meal|one ..2 of|each|a|food ..4 each|day|time|share|between|all|thats ..2 day|it|all
			food|eat|feed|fed|meal|meals|dinner ..4 one|1|once|two|only ..1 time|times|meal|in|a|per ..2 day|week
			stay|stays|keep|keeps|kept|off|miss ..2 home|school|me|us|off ..6 look|help|care|because|mind|clean|watch ..3 after|baby|nan|mum|her|him|brother|sister|kids|she|house
			wont|dont|wouldnt|never|not|didnt|hasnt|havent ..2 book|take|ring|make|call|phone|get|took ..3 dentist|doctor|doctors|hospital|appointment|ambulance|nurse|optician|gp|me
			nobody|noone ..2 took|takes|take|taken|bothered|brought|looked ..3 hospital|doctor|dentist|doctors|me|at|school|it
			dont|doesnt|havent|aint|not|no ..1 have|got|a|my ..2 bed|pillow|blanket|duvet|mattress|towel|own bed|at|in|so|sleep|just|i|there ..4 dads|mums|sleep|sofa|chair|floor|here|nans|just|coats
			left|dumped|drove|drive|drives|leaves ..1 me|us|off ..4 services|service|station|street|road|car|park|shop|van|motorway|layby|beach|town|bus|outside ..4 off|drove|hours|own|went|dark|till|and|alone
			baby|brother|sister|toddler ..1 just lies|lays|sits|cries|screams|crawls ..3 there|in|all|nobody|own|floor
			spends|sits|is|on ..2 all|whole|every day|night|time ..2 on her|his|phone|bingo|computer|game|games|laptop
			has|have|hasnt|havent|not|never|nobody|noone ..2 been ..2 shop|shopping|shops|dentist|doctor|bath|washed|outside|fed|changed|school|hospital ..4 week|weeks|days|months|ages|since|for|years|yet
			# A child who does the grown-up's work.
			~i|me ..3 cook|cooks|feed|change|changes|wash|dress|buy|mind|settle|bath|babysit|raise ..4 brother|brothers|sister|sisters|baby|kids|twins|little|ones|him|her|bairn|them|everyone|family|nappies|nappy|mum|toddler ..8 8|9|10|11|12|7|6|nobody|noone|every|gone|out|asleep|sleeps|nights|myself|because|eight|nine|ten|eleven|twelve|school !christmas|birthday|nan
			~i|me ..2 look|looks|looking ..1 after ..4 brother|brothers|sister|sisters|baby|kids|twins|little|ones|them|bairn|him|her|mum|dad ..8 8|9|10|11|12|7|nobody|noone|every|gone|out|asleep|night|because|friday|drunk|eight|nine|ten|eleven|twelve|school|while|when|till|until
			one ..1 who|that ..1 changes|feeds|cooks|washes|gets|looks|dresses|does ..2 him|her|them|baby|brother|sister|up|after|everything
			i ..1 cook|clean|wash|shop ..4 every|for|everyone|myself ..4 night|kids|day|people|family|because|im
			i ..3 do ..1 baby|babys|babies|twins|his|her ..2 bottles|nappies|bottle|feeds|nappy|bath|night
			im|am|i|were|left ..2 in charge
			i|me|im ..1 mind|mam|watch|babysit|feed ..2 twins|baby|kids|bairns|brothers|sisters|little|him|her|them ..6 go|goes|out|gone|work|pub|night|sleep
			buy|buys|bought|buying ..3 food|milk|bread|nappies|dinner|tea|shopping ..5 my|own|paper|birthday|pocket|round ..3 money|pocket|myself
			roll|put|turn|cover|carry|help|clean|undress|wash ..2 her|him|mum|dad|mam|nan|carer ..2 on|onto|to|up|in|over|with ..4 side|bed|recovery|sick|blanket|sofa|stairs|choke|shower
			recovery position
			# Nobody there; gone till morning; "since friday".
			~goes|go|gone|went|out|leaves|left|stays ..6 till|until|back|til|come|comes|home|before ..3 morning|midnight|monday|mon|sunday|4am|3am|2am|1am|5am|late|next|dinner|light
			goes|go|went|gone|off|is|are ..4 work|pub|bingo|out|boyfriends|clubbing|town|party|casino|bookies ..6 night|morning|overnight|leaves|alone|own|charge|mind|look|lock|brother|sister|baby
			nobody|noone|no ..1 been|was|is|has|comes|came|come|home|about ..3 in|here|home|round|back|there ..3 since|for|till|until|all|days|again|yet
			since|from friday|saturday|sunday|monday|tuesday|wednesday|thursday|yesterday|morning|weekend ..6 microwave|alone|own|nobody|mum|food|eaten|back|til|until|gone|hungry|monday|key
			left|leave|leaves|leaving|gives|gave ..2 me|us ..2 with ..2 key|keys|money|20|10|quid|tenner|pounds|neighbour|stranger|someone|man
			on our|are|my own ..6 night|oldest|weekend|till|until|monday|friday|sunday|morning|since|staff|baby|dark
			lock|locks|locking ..2 door ..6 goes|boyfriends|out|tell|telly|loud|alone|own|hungry
			who|forgets|forget|forgot ..2 we|i ..1 are|am|here|there|exist
			forget|forgets|forgot|forgetting ..2 to|my|we|me|us|feed|pick|gas|cooker|i ..5 feed|insulin|inhaler|tablets|meds|food|on|exist|here|dinner|nursery|school|home|tea|are|am
			gas|cooker|oven|iron|hob|candle ..2 on|left|burning ..4 day|night|out|went|gone|asleep|forgot
			insulin|epipen|inhaler|pump|meds|hearing|glasses|splint|wheelchair ..4 empty|ran|run|forget|forgot|forgetting|broken|broke|lost|out|months|weeks|none|no ..6 !already|ordered|new|getting|fixed|appointment|back
			forget|forgets|forgetting|forgot|never|dont|not|wont|without|no ..2 my|me|his|her ..1 insulin|epipen|inhaler|pump|meds|feed|splint|injection|hearing
			collapsed|fainted|faint|fainting|dizzy|blacked|passed ..8 food|eat|breakfast|eaten|tea|dinner|nobody|hungry|insulin|rang|assembly|hours|out
			nobody|noone ..1 wakes|woke|wake|cleans|clean|cleaned|signs|signed|cooks|washes|feeds|buys|gets|got|checks|cares|helps|rang|ring|called|plays|talks|takes|brushes|bathes|tucks ..2 me|us|my|it|him|her|up|after|for|noone|nobody|anyone|letters|here|ambulance
			nobody|noone|no ..1 grown|adult|adults|grownup|grownups ..4 here|home|in|go|goes|comes|there|about|night|up|around
			no|never ..1 see|seen|see no|any grown|adult|adults
			didnt|dont|cant|not|havent|never ..2 go|been|get|going|went|come ..2 school|nursery ..8 nobody|noone|woke|wake|mum|look|baby|clothes|because|asleep|brother|sister|up
			mum|dad|she|he|nan|carer|mam|auntie|they ..2 sleep|sleeps|sleeping|asleep|stays|lies|bed ..2 all|whole|in|through ..2 day|days|morning|bed|time|school
			cant|doesnt|dont|wont|never|not|hardly ..1 get|gets ..1 up|out ..2 morning|mornings|bed|day|because|of|anymore|till|until|most ..3 !school|me|weekend
			only|just ..2 ever|get|got|have|clean|cleans|nice|food|cook|cooks|heating|feed|feeds ..4 food|dinner|heating|tidy|nice|on|clean|us|me|cooks|tea ..2 when|if|because ..1 you|u|social|worker|visitors|people|they|someone|school|contact|inspector
			# Food: bread, water, one tin, what is left; asking others for theirs.
			share|shared|sharing|between|split|one|half|single ..3 tin|can|packet|potato|slice|sandwich|egg|pot|bag|portion|loaf|pizza ..4 between|beans|all|four|4|three|five|us|of|week|tea|dinner ..4 !lol|film
			bread|toast|cereal|beans|weetabix|crisps|water|noodles|pasta|rice|jam|crackers ..4 if|only|nothing|aint|int|isnt|no|with|just|again ..3 theres|there|left|water|nothing|else|none|milk|bread|butter ..6 !yum
			if|when|because there|theres|it ..1 aint|int|isnt|not|no|none ..8 hungry|bed|sleep|early|food|eat|water|cold
			fill|fills|drink|drank|drinking|drinks ..3 water|tap|out ..4 tap|toilet|hungry|tummy|full|till|until|instead|because|stop ..4 !bottle|sports
			from|out ..1 toilet|bathroom tap
			finish|finishing|eat|eating|have|give|got ..2 their|your|my|his|her|them lunch|lunches|crusts|leftovers|crisps|dinner|apple ..6 hungry|because|mates|ask|no|if|gonna
			ask|asks|asking|beg|begs ..3 friends|mates|kids|people|neighbours|teacher|dinner|neighbour ..6 food|lunch|finish|crisps|money|eat|spare|bread|milk
			mine|i|me|us|we ..1 is|get|gets|got|have|has|eat ..1 whatever|what|whats|wots|scraps|leftovers|crusts|rest|cold|toast|porridge ..4 left|over|leaves|after|dog|while|and|when
			he|she|they|kids|carer|family ..1 eat|eats|have|has|get|gets|order|orders ..3 steak|takeaway|meat|nice|chinese|pizza|dinner|kfc|mcdonalds|proper ..5 we|i|me|us ..2 get|got|have|eat|toast|nothing|beans|watch|smell|leftovers
			keep|keeps|hide|hides|lock|locks|save|saves|count|counts|label ..3 food|snacks|biscuits|bread|milk|treats|cupboard ..5 real|own|themselves|locked|room|away|us|from|kids|padlock
			go|goes|went|sent|send ..1 bed|sleep|school early|hungry|without|starving
			early|bed|sleep ..4 because|so|not|stop ..2 hungry|hunger|no|food
			padlock|padlocks|padlocked|chain|chains
			not|havent|didnt|dont|never|no|without|missed|skip ..3 breakfast|tea|dinner|lunch|food|meals|fed|eaten|eat ..4 because|days|home|there|today|yesterday|since|again|never|in|house|nobody ..3 !hungry|full|yet
			feed|feeds|gives|give|gave ..1 me|us|him|her|baby ..3 cold|mouldy|raw|off|same|water|old|cereal|crisps|nothing ..6 !ice
			baby|brother|sister ..3 drinks|drink|drinking|has|bottle ..4 cold|water|tea|coke|squash|juice ..5 milk|because|no|bottle|instead
			# Clothes, cold, beds, dirt.
			shoes|coat|trainers|clothes|uniform|gloves|bra|trousers|jumper|pants|socks|boots|top ..6 holes|hole|small|wet|stitch|stink|stinks|smell|leak|leaks|rip|ripped|freezing|short|tight|filthy ..8 months|feet|toes|wait|cold|nobody|say|says|wont|stitch|laugh|people|still|never|no|because|since|blisters
			no|without|havent|never|nobody|only|got ..3 gloves|coat|shoes|socks|pants|jumper|tights|blanket|duvet|towel|toothbrush|pads|pillow|sheets|washing|soap|toothpaste|shampoo|bed ..6 cold|freezing|winter|snow|snowing|wait|wet|because|just|school|says|sleep|floor|coats|itch|him|powder|share
			share|sharing|one|same ..1 towel|toothbrush|bathwater|bed|mattress|blanket|coat|pants ..4 all|between|and|us|my|with|three|four|five|brother|sister|days|week
			bed|sleep|sleeps|slept|him|us|we|for ..3 just|only|on ..1 coats|floorboards|cushions|towels|curtains
			nurse|teacher|miss|school|neighbour|neighbours|lady|friend|dinner ..2 gave|gives|bought|buys|brings|feeds|washed|washes ..2 me|us|my ..3 coat|food|shoes|clothes|breakfast|dinner|pads|bread|uniform|toothbrush|toast|hat|gloves
			toes|fingers|lips|hands|feet ..3 blue|purple|white|numb|frozen ..1 !paint|nail|varnish|polish
			cat|dog|baby|brother|someone|he|she ..2 wee|weed|wees|poo|pooed|pissed|sick|peed|wet|done|did ..4 bed|floor|mattress|blanket|pillow|carpet|sofa ..6 still|sleep|nobody|clean|never|days|have|got|smell
			mattress|bed|carpet|sheets|sofa|blanket ..4 weed|peed|wee|pissed|sick|poo|wet|damp|bugs|mouldy|soaked|stained|itch|itchy|rats|mouse|mice
			mess|poo|wee|rubbish|dirt|flies|nappies|bags|plates|shit|muck ..3 floor|everywhere|bed|house|kitchen|stairs|walls|carpet|sink|over ..6 nobody|noone|never|clean|cleans|still|weeks|smell|smells|step|maggots|flies|rats
			itch|itching|itchy|scratching|scabies|bitten|bites ..5 bugs|fleas|night|bed|mattress|sheets|house|weeks|all|nobody|scabies|blood ..1 !school|tights|jumper|label|wool|hayfever|eczema|chicken|midge
			nits|headlice|lice|worms|scabies|impetigo|fleas|ringworm ..4 since|for|months|weeks|again|ages|easter|christmas|nobody|still|off|all
			no|havent|hasnt|not|without|nobody|aint ..2 any? light|lights|lamp|bulb|bulbs|electric|lectric|electricity|lecky|lecy|lec|leccy|heating|heater|gas|hot|curtains ..1 !off|red|blue
			lectric|lecky|lecy|leccy|lec|electric|meter|gas|heating ..2 off|gone|out|ran|run|low|emergency|again|no
			heating|heater|radiator|lights|water|shower|toilet ..2 doesnt|dont|not|never|isnt|wont|cant ..1 go|come|on|work|flush|allowed|get ..3 on|in|my|bit|us|upstairs|room|for|when|weeks|months
			one|same|single ..1 room ..3 all|and|us|together|five|four|six|window
			window|windows|door|toilet|cooker|fridge|ceiling|roof|boiler ..3 smashed|missing|boarded|hole|leak|leaks|leaking|fell|falling|broken ..6 months|weeks|cold|rain|still|bed|ages|since|we|nobody|snow
			hid|hide|hiding|pretend ..6 man|men|door|bailiff|bailiffs|knock|knocks|lady|social ..4 rent|money|door|came|comes|knocks|owe|about|landlord
			bailiffs|bailiff|evicted|eviction
			period|pads|tampons|sanitary ..6 toilet|roll|tissue|sock|wouldnt|wont|buy|no|havent|paper|money|ask
			toilet roll|paper ..3 pants|pads|knickers|period|instead
			# Ill and nobody does anything.
			tooth|teeth|ear|earache|toothache|arm|wrist|tummy|cough|chest|leg|foot|rash|eye|eyes|throat|back|temperature|burn|cut ..10 weeks|months|days|ages|month|since|years|year|nights ..8 wont|nobody|still|says|say|said|stop|moaning|mithering|waiting|pay|dentist|doctor|bother|no|never|face|swelled|fuss
			& stop>moaning|stop>mithering|stop>whinging|stop>crying|attention|faking|putting>on|bother|fuss|drama tooth|teeth|ear|arm|leg|pain|hurts|hurt|sick|swollen|swelled|fever|cough|tummy|head|chest|doctor|dentist
			glasses|appointment|dentist|doctor|optician|hearing|inhaler|braces ..8 still|never|months|years|weeks|since|ages|year|september|january|easter|christmas ..4 waiting|wait|nobody|black|nothing|no|havent|cant
			not|havent|hasnt|never|aint ..2 seen|been|had|see ..2 dentist|doctor|optician|nurse|dentists|doctors|jabs ..3 years|since|in|ever|for|months
			teeth|tooth|toes|feet|fingers|skin ..2 black|rotten|rotting|falling|green|yellow|blue|infected
			when|while ..3 i|im ..3 ill|sick|temperature|fever|poorly|hospital|throwing|vomiting ..6 went|goes|pub|left|out|alone|bingo|nobody|locked|school|shouted
			off|been ..2 sick|ill|poorly ..8 nobody|noone|alone|medicine|up|checked|days|week
			money|wage|wages|benefits|allowance ..3 gone|goes|spent|went|on ..3 bingo|drink|drugs|fags|slots|bets|betting|horses|scratchcards|vapes|weed|herself|himself|bookies
			keep|keeps|spend|spends|nick|takes|took ..2 clothing|clothes|my|our|birthday|pocket|school money|allowance
			# Dirt that others notice.
			smell|stink|dirty|scruffy ..6 nobody|noone|wash|washes|powder|laugh|hold|nose|noses|clothes|uniform|kids|people|because|pe|soap|water|bath
			hold|holds ..1 their|there|his|her nose|noses
			dont|doesnt|never|not|wont|didnt|barely|hardly ..1 feed|feeds|fed|feeding ..1 me|us|him|her|them|my
			nobody|noone|no ..2 check|checks|checked|fed|feeds|visited|rang|noticed|spoke ..2 me|us|on
			fever|temperature|coughing|vomiting|poorly|ill|sick|cough ..6 nobody|days|alone|ignored|left|own|wouldnt|wont
			sold|sells|sell|selling|pawned|nicked|stole|steals ..2 my|our ..6 drugs|drink|weed|money|beer|fix|crack
			hungry ..3 because|there|here|at ..3 no|night|nothing|home|bed|never|not
			eat|eating|ate|eats ..3 toothpaste|paper|grass|scraps|mould|mouldy|raw|crumbs|ketchup|sachets|bins|cardboard|dog|cat
			i|we|he|she ..2 get|got|gets|had none|nowt|scraps|leftovers|crumbs
			i|we|he|she ..2 get|got|gets|had nothing ..1 eat|drink|else
			forget|forgets|forgot ..3 there|exist|here|home|back
			locks|locked ..1 up|door ..3 goes|went|out|leaves|left
			share|sharing|shares ..2 bed|room|mattress ..3 with ..2 uncle|dad|man|grandad|stepdad|lodger|adult|stranger|boy|cousin
			mice|rats|cockroaches|maggots|fleas|bedbugs|rat ..3 bed|room|kitchen|food|house|everywhere
			baby|brother|sister|toddler|twins ..4 cot|pram|buggy|pen|highchair ..2 all|hours|day|every|long|night
			i ..2 do|make|get|give|change|feed ..2 her|his|the|their bottles|bottle|nappies|nappy|tea|dinner|feeds|packed|lunch|bath
			i wash|washed|clean|wash ..5 sink|myself|by hand|shampoo
			weve|we|ive|i|havent|hadnt|not|never ..3 hot|proper|cooked|real|any dinner|food|meal|tea|water|bath|wash ..5 week|weeks|days|since|month|months|ages|all
			cough|cold|fever|temperature|rash|infection|earache|sick|chest|poo|blood|dizzy|headaches|headache|stomach|asthma ..5 ages|weeks|months|days ..8 they|nobody|wont|just|ignore|turn|say|still|tell
			they|she|he|mum|dad|carer ignore|ignores|shrug
			nobody ..2 been|here|home|come|in|rung|called|visited ..3 since|for|all|days|week
			only me|us and ..3 brother|sister|baby|dog|brothers|sisters
			since friday|sunday|saturday|monday|thursday|yesterday|tuesday|wednesday ..6 brother|sister|own|alone|baby|nobody|food|eaten|mum|dad
			candle|candles|torch ..4 because|cant|no|electric|light|lights|dark|meter
			borrow|borrowed|beg|begged|asked|ask ..3 neighbour|neighbours|teacher|school|next ..5 food|money|bread|dinner|milk|eat
			only|just get|got|get|have|had|eat|ate ..2 dinner|food|meal|tea|eat|fed|lunch ..4 school|day|week|days|when|at
			@family|@he|@staff|they|nobody ..2 forgot|forgets|forget|lost|missed|misses|skips|ran|run ..3 insulin|inhaler|tablets|meds|medicine|appointment|operation|feed|injection|pump|glasses
			mattress|bed|sofa|carpet ..3 soaking|stained|wee|stinks|mouldy|bugs|damp
			see|seeing ..3 breath
			on|by his|her|its|their own|self ..5 nappy|road|street|outside|garden|park|night|dark|hours|bath|car
			toddler|baby|little|kid|kids|boy|girl|child ..5 out|outside|street|road|left|car ..4 own|alone|nappy|night|dark|late|cold|shoes
			own ..4 in|with ..3 nappy|car|bath
			nobody|noone ..2 signed|sign ..4 operation|hospital|doctor|medicine
			nobody|noone ..2 come|came|comes ..2 for|fetch|get me|us|him|her
			nobody|noone ..1 fetch|fetched|remembered|collected ..2 me|us|him|her
			wearing|wear|wore ..3 same|wet|dirty|two|summer|all
			same ..1 knickers|pants|clothes|socks|uniform|nappy|shirt|bra|top ..4 week|days|all|since|for
			take|takes|took|bring|save|nick|pocket|hide ..3 rolls|food|bread|fruit|lunch|sandwiches|leftovers|snacks|dinner ..5 home|brother|brothers|sister|sisters|kids|mum|little|weekend|later
			wait|waits|waiting up ..3 mum|her|him|dad
			uniform|clothes|washing|hair|sheets ..3 never|not|dont|doesnt|havent ..2 washed|clean|wash|done|cut|brushed
			say|says|said|call|called|think ..3 i|me ..1 stink|smell|smelly|stinky|tramp|scruffy
			puffy|swollen|infected|pus|rotten|abscess|agony
			nobody|noone|no|wont|never ..3 take|takes|taking|took me|us|him|her
			it|its getting|gets worse
			mum|dad|she|he|they|carer isnt|never|hardly|rarely ..1 home|in|here|around
			no|nothing|without|hardly|barely|little ..2 food|dinner|tea|breakfast|lunch|heating|electric|electricity|lecky|gas|meter|blanket|blankets|bedding|sheets|mattress|nappies|pads|tampons|sanitary|inhaler|insulin|epipen|soap|shampoo !lol
			no|never|not ..1 hot|running|clean water
			havent|hasnt|never|isnt|not|arent ..2 any|enough ..2 food|dinner|tea|eat|heating|blankets|water !lol
			havent|hasnt|not|never|hadnt ..1 eaten|ate|fed|had ..3 dinner|tea|lunch|breakfast|food|all|today|yesterday|since|days|anything
			ran|run|running out of? food|electric|gas|inhaler|insulin|tablets|nappies|meds|medicine
			~nothing|nowt|anything|something|summat in? eat|fridge|cupboards|cupboard|freezer|drink
			food|fridge|cupboards|cupboard|freezer|pantry ..4 empty|locked|lock|locks|padlock|chain|bare|nothing|mouldy
			lock|locks|locked|locking|hide|hides|count|counts|padlock ..3 fridge|kitchen|cupboards|cupboard|food|cupboard|biscuits|bread
			so|always|really|proper|still|im|am|was|were|we|he|she|get|go|gets|goes|are|r hungry|starving ..3 all|every|night|bed|cant|again|we|drink|time|when|here|there
			hungry ..4 bed|night|school|again|every|always|time|all|days|sleep|tummy
			go|goes|went|gone|going|sent|sends|send ..3 bed|without|hungry|school|days|day ..3 hungry|food|eating|tea|dinner|without|breakfast
			eat|ate|eating|steal|nick|stole|take|taking|steals|nicking|nicked|hide|hiding|save|saving ..3 food|bread|leftovers|out|sandwiches|crisps|cereal|biscuits ..4 bin|bins|shop|shops|because|hungry|sister|brother|kids|later|bag|lunch|from|friends
			out of bins|bin
			only|just eat|ate|meal|dinner|food|thing ..4 school|today|get|day|once|week|cereal
			~crisps|cereal|toast|bread|sweets|biscuits|noodles for? tea|dinner ..3 again|every
			money|payday|benefits|uc|universal ..3 run|ran|gone|spent|spends|drugs|weed|vodka|fags ..3 out|food|electric|gas|drugs|drink|weed|vodka|fags|til|till|until
			spends|spent|spend|spending ..4 money|it ..4 drink|drugs|beer|vodka|weed|fags|gambling|bingo|slots|himself|herself|pub
			left|leaves|leave|leaving|leaved ..2 me|us|him|her|baby|brother|sister|kids|them|my alone|by|on|with|in|all|and|there|outside
			home|house alone ..4 night|weekend|days|hours|scared|again|all|since|baby|brother|sister
			nobody|noone cares|loves
			toothache|earache|headaches|pain|poorly ..4 weeks|months|ages
			mum|mummy|dad|nan|carer didnt|doesnt|never|hasnt|wont ..1 come|came|been home|back
			left|leaves|leave ..2 with ..2 baby|brother|sister|twins|toddler ..4 night|hours|alone|day|weekend|days
			alone ..3 all|night|since|days|weekend|again|overnight|hours|man|him|her|with|baby|brother|sister|dark
			on own all|since|night|overnight|for|weekend|again
			nobody|noone|no ..1 comes|came|come ..3 cry|scream|shout|night|when|days|bed
			mum|dad|they|carer|she|he|carers|parents ..4 goes|go|went|gone|going|stays|stayed|is|was|been out|away|off|missing ..6 night|morning|days|weekend|bed|all|back|hours|alone|left|leave|work
			mum|dad|she|he|nan|carer ..2 doesnt|dont|wont|cant|never|hardly ..1 get|gets|getting ..1 up|out|dressed
			mum|dad|she|he|nan|carer ..2 doesnt|dont|wont|never|hardly ..1 feed|feeds|wash|washes|wake|bother|care|bothers|cares ..1 me|us|him|her|about|up|with|brother|sister|baby|if
			mum|dad|she|he|nan doesnt|dont|wont|never|hardly ..1 cook|cooks|feed|feeds|wash|washes
			mum|dad|she|he ..2 stays|stay|in|stayed ..2 bed|room ..3 all|day|days|week|never
			i|we|ive|have|had ..4 look|looks|looking|care|caring after|for ..3 baby|mum|dad|brother|brothers|sister|sisters|kids|her|him|them|little|everyone|siblings|family
			i|have ..2 feed|cook|change|dress|wash|bath|put|get|make|do|give|buy ..3 my|the|our brother|brothers|sister|sisters|baby|kids|nappies|nappy|siblings|little|twins|everyone|mum|dinner|tea|food|everything ..3 up|dressed|bed|ready|because|nobody|when|school|mum|dad|she|and|every|myself|else
			change|changing|changed ..3 nappy|nappies|baby|bum
			nappy|nappies|baby ..6 nobody|full|hours|rash|soaking|dirty|wet|smells|hungry
			baby ..2 cry|cries|crying ..6 nobody|hours|leave|left|ignore|ignores|alone
			no one|body else does|will|would|here|is
			freezing|cold|damp|mould|mouldy|black ..3 room|house|here|bed|night|walls|bedroom|mattress|flat|sleep|coat
			sleep|sleeping|sleeps|slept ..3 floor|chair|sofa|bath|coat|clothes|car|kitchen|hallway|mattress|same|couch|bare|cupboard|uniform|garage|shoes|cold|wet
			wet|dirty|pissy|stained|soaking|same|smelly|no ..1 bed|mattress|sheets|clothes|bedding|uniform|pants|trousers|nappy|knickers|socks
			clothes|uniform|shoes|coat|school trousers|jumper|trainers ..4 dirty|small|holes|hole|stink|stinks|smell|smells|washed|wet|tiny|never|falling|leak|soaking|wash|damp|fit|fits|same|filthy
			too small|tight ..6 months|since|toes|bleed|xmas|blisters
			i|we|people|kids|they|say|everyone|me|smell|stink ..2 smell|stink|stinks|smells|smelly|stinky|tramp ..4 because|nobody|no|washing|wash|clothes|bath|uniform|me|at|i
			not|never|havent|hasnt|cant|aint|no ..3 wash|washed|bath|bathed|shower|showered|brushed ..4 week|weeks|days|month|since|clothes|ever
			nobody ..2 wash|washes|washed|bath|bathes|bathed me|us|my|clothes
			clothes|uniform ..2 always|never ..1 dirty|filthy|washed|clean
			tooth|teeth|ear|ears|arm|leg|foot|stomach|tummy|head|chest|eye|eyes|back|wrist ..3 hurt|hurts|hurting|ache|aches|killing|pain|sore|infected|swollen|bad|broken|rotten|black|falling|bleeding|agony|pus|weeks|months ..8 weeks|months|days|ages|nobody|no|wont|dont|keep|keeps|still|wait|never|since|they|moan|moaning|faking|doctor|dentist|cant|and take|ring|days|say|said|says|will|book|wait|taken|took|doctor|dentist|look|believe|bother|moan|go|dont|lying|attention|nothing
			weeks|months|ages|since|days|year|years ..6 keep|keeps|still|nobody|no|wont|waiting|say|says|said ..4 dentist|doctor|ring|appointment|book|taken|glasses|hospital|take|wait|looked
			dentist|doctor|doctors|hospital|gp|optician|nurse|glasses|a&e ..6 wont|refuse|wouldnt|forget|forgot|cancel|bother
			wont|didnt|never|wouldnt|nobody|refuse|refuses|refused ..4 doctor|doctors|dentist|hospital|optician|inhaler|ambulance|medicine|meds|insulin|physio|therapy|nurse
			inhaler|insulin|epipen|epi|medicine|meds|tablets|medication|hearing|diabetes|asthma|epilepsy|injections ..6 run|ran|gone|forgot|forget|forgets|lost|empty|out|missed|misses|refuse|wont|dont|not|never|no|hid|hides|takes|took|sold|sells|broken|days|weeks
			wont|dont|doesnt|didnt|never|wouldnt|not|stops|stopped|stop|cant ..2 let|lets|letting|give|gives|gave|feed|feeds|feeding|allow|allows ..2 me|us|him|her|my|them|brother|sister ..4 eat|food|drink|water|dinner|tea|breakfast|toilet|sleep|lunch|meds|tablets|inhaler|wash|bath|seconds|leave|out|blanket|coat|medicine|heating|clothes|doctor|dentist|warm|shower
			wont|doesnt|dont|not let|lets|allowed ..2 her|him|me|us eat|sleep|drink|out|leave|talk|speak
			starve|starves|starved|starving us|me|him|her|them !we
			for days|weeks alone
			mum|dad|she|he|nan|carer|i cant|wont|doesnt|couldnt|not|didnt ..2 wake|waking|move|answer
			forgets|forgot|forget|forgotten ..3 feed|pick|fetch|collect|food|dinner
			leaves|leave|left|sleeps|wait|waited|waiting outside|car|street|hours|pub|bookies|step ..4 hours|night|cold|dark|rain|pub|own|she|he|dark|home|back
			locked out|outside
			cant get in
			babysit ..4 all|night|every|school|nights|baby
			toes|feet|heels bleed|bleeding|blisters|bled|black|infected|hurt
			same clothes|uniform|pants|socks|knickers|jumper
			wear|wearing|wore|sleep|sleeps|slept ..3 bin|dustbin bags|bag|liners
		`
	},
	{
		// Hurting oneself: cutting, burning, starving, being sick, tablets; also said in passing ("long sleeves", "clean").
		about: 'hurting oneself',
		patterns: `
			bald patch|patches|spot|spots
			pull|pulling|pulled|pluck|picking ..3 hair|eyelashes|eyebrows|lashes
			where i pull|cut|burn|scratch|pick|bite|hit|bang
			scratch|scratched|carve|carved|cut|wrote|write|burned ..3 into|in|on ..1 my ..1 arm|arms|leg|legs|skin|hand|stomach|thigh
			ribs|bones|spine|hips ..3 show|shows|stick|sticking|out|count|feel|see
			still|so|too|always|feel|feels|look|looks ..1 fat|huge|disgusting|massive|enormous
			stopped|skip|skipping|missing ..2 taking|take? ..2 my ..2 insulin|meds|medicine|tablets|medication|inhaler|pills|injections
			pick|picking|peel|peeling|open|opening|reopen ..4 heal|scab|scabs|stitches|wound|wont ..2 heal?
			wont|never|not|cant ..1 let ..2 heal
			say|says|tell|told|telling|said|pretend ..3 ate|eaten|full|had dinner|eat
			make|get|stop|block ..2 feelings|thoughts|noise|voices|memories|pain stop|out|away|quiet|go
			to|so|and i? feel|felt nothing|numb|something|real|alive|better ..4 pain|cut|blood|tablets|pills|hurt
			more tablets|pills|medicine|meds ..3 than|meant|supposed
			exercise|exercising|run|situps|star jumps ..5 until|till|night|burn|calories|faint|collapse|every|punish
			hoodie|hoodies|sleeves|jumper|jumpers|tights|trousers|coat|covered ..4 summer|hot|heat|sun|sunny|boiling|always|pe
			another|more|big go|one at|on my
			swallow|swallowed|swallowing|drank|inserted|ate ..3 battery|batteries|bleach|magnet|magnets|screw|glass|pills|tablets|coin|blade|needle|pin|pen|chemicals|shampoo|cleaner|razor
			just|only|nothing|days|went ..4 water|air|gum|coffee|ice|apple ..6 charge|control|empty|days|fat|thin|good|lose|light|since|strong
			days|day|week without|no|not food|eat|eating|anything
			chew|bite|pick|scratch|rub|pinch|dig|ping|snap ..4 till|until
			something|it|this|thing|things|that ..2 did|done|do|doing ..1 myself|self
			you|u ..1 know|guess|no why|what
			cant|dont|not|never stop washing|scrubbing|scratching|cutting|checking
			did|do|does|done it|this|that|them myself|me
			miss|missing it|cutting|blade|blood|feeling
			lines|scabs|cuts|slits|scratches ..3 my|her|his ..2 @limb
			scars|lines|cuts|marks ..5 nobody|no|noone|anyone ..2 seen|sees|knows|see|know
			safe|clean|days|streak ..4 without|since|last ..2 cut|cutting|hurting|time|did
			=@cut ..4 myself|meself|self|himself|herself|themselves|themself|yourself
			@cut|do|did|doing|done|scratch+|burn+|hurt|hurting|pick|picking ..2 my|me|her|his|their @limb
			cutting|cut again|when|because|helps|stopped|every|since|until|deeper|deep|legs|arms|wrists|in|still|loads|bad|lot
			i|im|been|started|start|stop|keep|kept|want|need|still|do|she|he ..3 cut|cuts|cutting !hair|my|grass|out|it|off|fringe|finger|cake|nails|short
			=hurt|hurting|hurts|harm|harming|punish|punishing|hit|hitting|punch|punching|bite|biting|starve|starving|burn|burning|scratch|scratching|hate|hating|kill|killing|strangle|choke|poison ..1 myself|meself|herself|himself|self
			hurting|hurt|harm|harming|kill|hate|hit|punch|starve|cut me self
			self harm|harming|harmed|harms|injury|hurt
			=selfharm selfharm
			sh sh
			i|she|he|they|im|ive|been ..2 selfharm|selfharming|sh|self-harm
			selfharm|selfharming|selfharmed
			i|ive|im|been ..5 blade|blades|sharpener|scissors|compass|razor|razors|glass|stanley|scalpel ..6 skin|arm|arms|wrist|hide|hid|hidden|case|drawer|pillow|keep|kept|under|myself|mattress|sock|bra
			@blade ..4 arm|arms|leg|legs|wrist|wrists|skin|myself|thigh|thighs|pillow|hidden|case|drawer|mattress|sock
			took|broke|broken|break|apart|unscrewed|get|got ..2 sharpener|razor|blade|glass ..4 out|apart|cut|me|myself|arms
			hide|hides|hid|hidden|keep|keeps|kept|stash|got ..3 blade|blades|razor|razors|scissors|glass|tablets|pills|sharpener|lighter|needle
			blade|blades|razor|razors
			plaster|plasters|bandage|bandages ..5 myself|did|arm|arms|legs|because|cover|hide|something|for
			did|done|do|doing|does ..1 something|stuff|things|it|that ..1 myself|my arms|legs|wrists|again
			i did it|that again
			did|done it myself again
			doing my arms|legs|wrists|thighs
			my|her arms|wrists|wrist|thighs ..5 cut|cuts|bleeding|scars|marks|again|lines|scratched|scratches|covered|mess|bandage|elastic|bleed
			scars|cuts|lines ..3 my|her|his|on ..2 @limb
			clean ..4 days|weeks|months|anymore|relapsed|slipped|since|streak
			relapse|relapsed|relapsing
			slipped up
			days|weeks clean
			not|no|isnt ..2 clean
			urge|urges
			bang|bangs|banging|banged|hit|hits|hitting|smack|punch|punched|punching|bash|bashing|slam|headbutt|headbutting ..2 my|it|her|his head|face|legs|thighs|arms|fist|knuckles|hands ..4 wall|door|floor|when|until|till|stop|bleed
			i|she|he ..3 bang|banging|punch|punches|punching|headbutt|hit|hitting ..3 wall|walls|door|doors|head|mirror|it|floor ..6 until|till|when|on|so|bleed|because|stop|knuckles|hurts|blood|hard|hand|wall|feel
			head ..3 wall|walls
			pull|pulls|pulling|rip|ripping|pluck|plucking|tear ..1 my|her|his|out hair|eyelashes|eyebrows|eyelash|nails ..4 out|when|until|off|because|so|bald
			pull|pulling out my hair|eyelashes
			pick|picks|picking|scratch|scratching|scratches|rub|dig|digging|bite|biting ..5 bleed|bleeds|blood|raw|bleeding|skin
			until|till ..3 bleed|bleeds|blood|bleeding|raw|numb|bruises|bruise|faint|faints|stars|breathe
			elastic|hair|rubber band|bands|bobble ..5 wrist|ping|snap|twang|skin
			lighter|cigarette|iron|straighteners|match|deodorant|aerosol|boiling|ice|salt|candle ..4 skin|arm|arms|leg|legs|hand|wrist|myself|feel
			burn|burning|burnt|burned ..1 myself|my ..2 with|lighter|arm|arms|wrist|skin|when|iron|aerosol|legs|leg
			make|makes|made|making ..1 myself|me|herself|himself ..2 sick|throw|vomit|puke|bleed
			sick|throw|throws|threw|throwing|vomit|puke|spew ..2 up|on|after|every ..3 food|eat|eating|dinner|tea|purpose|meal|meals|every|lunch|anything|eaten
			fingers|finger|toothbrush ..2 down my|her throat
			stop|stopped|stops|not|havent|dont|never|hardly|barely|skip|skipping|skipped|hide|hiding|throw|throwing|bin|flush|hasnt|wont|cant|refuse|avoid|isnt|aint|given ..3 eat|eaten|eating|eats|ate|dinner|meals|lunch|food|tea|breakfast ..6 fat|thin|days|since|week|skinny|fit|ugly|bin|toilet|dog|weight|nobody|anymore|monday|tuesday|wednesday|thursday|friday|saturday|sunday|all|yesterday|control|faint|body|bones|notice|hungry|skinnier|disappear|anything
			calories|calorie|weigh|weighing|weight|kilos|stone ..8 day|food|eat|eating|lose|disgusting|hate|times|fat|every|less|under|skip|lost|more
			hate|disgusted|disgusting|punish|hates ..3 body|myself|skin|face|fat|me|self ..8 hurt|cut|want|mirror|eat|eating|so|die|deserve|off|rip|every|disgusting|when
			hate|hates|cant stand myself|me self
			deserve|deserves ..3 pain|hurt|it|die|hate|punished|bleed|suffer|punishment
			feel|feels|felt|feeling ..3 pain|blood|blade|numb|bleed|hurt !better|in
			feel|feels ..4 something ..4 cut|hurt|blood|nothing|bleed|when
			only ..2 thing|way ..4 helps|help|works|calms|stops|feel|cope|stop|makes|quiet|real|relief
			pain|blood|bleeding|hurting ..3 helps|helped|calms|better|relief|feels|stops|makes|good|nice
			punched|punch|punching|smashed|hit wall|mirror|window|door|glass|walls
			took|taken|take|taking|swallowed|swallow|drank|drink|drunk|drinking|ate|eaten|neck|necked|had ..4 @tablets|batteries|battery|bleach|cleaner|magnets|screws|blades|detergent|perfume|shampoo|glass|antifreeze ..5 sick|all|many|whole|box|packet|loads|nobody|hospital|hour|ago|lot|once|sleep|night|more|too|hide|save|saving|just|felt|nothing|dont|last|see|happened|die|woke|when
			overdose|overdosed
			too many ..2 @tablets
			i ..1 do|did it with ..1 blade|blades|razor|razors|compass|scissors|sharpener|lighter|glass|knife
			keep|always|cant thinking|stop ..3 how ..2 do it
			took|taken|taking|swallowed ..3 lot|lots|loads|bunch|handful|box|packet|bottle|many ..2 @tablets
			save|saving|saved|store|storing|collect|collecting|hiding|hide|hid|pretend|spit|spitting|keep|keeping|stashing|stashed ..5 tablets|pills|meds|paracetamol|medication|medicine
			how many|much|long ..4 @tablets|die|bleed|overdose|kill|blood|fatal|dead
			tie|tied|tying|tight|wrap|wrapped|put ..4 round|around my|her|his neck
			ligature|ligatures|ligatured|noose|tourniquet
			strangle|choke|ligature ..1 myself
			i hurt|harm|harmed|cut|cutting|hurting myself|me
			on purpose .. myself|my
			myself ..3 on purpose
			i ..4 my|myself ..4 on purpose
			my body disgusts|disgusting|gross
			jump|jumping|throw|run|ran|running|walk|walking|step|stepping|stand|standing|lie|lay ..3 in|front|out|under|road|traffic|off ..3 car|cars|bus|road|traffic|train|lorry|roof|bridge|motorway|tracks|roof|window|balcony|cliff|building|it
			safe|safety plan|box
			camhs ..6 cutting|harm|die|waiting|help|pills|kill
		`
	},
	{
		// Not wanting to live: said outright, as sleep, as going away, as being a burden, as goodbyes and gifts, as questions.
		about: 'not wanting to live',
		patterns: `
			+end|ending|take|taking my ..1 life
			+kill|killing myself|meself
			=want|wants|wanted|wanna|wish|wishing|trying|going|gonna|rather ..2 die|dead|dying !for|laughing|of
			hear|hearing|heard|got ..1 voices
			dont|not|didnt want|wanna ..1 be here|alive|around|anywhere
			dont|wont|not|never|cant|doubt ..3 make|reach|live|last ..5 birthday|18|christmas|xmas|summer|16|21|25
			dont|wont|doubt ..4 see|get|make ..1 to? 18|16|21|25|birthday|christmas|myself
			have|got|ive ..2 all|everything planned|sorted|ready|worked|written
			dont|not|never|stopped ..2 look|looking ..3 road|cross|crossing|traffic
			cross|crossing road|roads ..4 dont|without|not|never ..2 look|looking
			road|traffic ..6 on purpose
			asked|ask|pray|prayed|praying|begged|wish ..2 god|jesus|allah ..3 take|end|die|help|kill|let|stop|why
			god|jesus|allah take|let me
			sleep|nap ..5 really|long|forever time|while
			nobody|noone ..2 even|would ..2 notice|know|realise|care|find ..4 days|weeks|gone|dead|me|if
			would|will ..2 notice|find ..3 days|weeks|me|body|gone
			picked|chosen|choose|pick|know|decided|planned ..3 song|songs|date|day|place|tree|bridge|outfit|clothes|how|way|spot|time|where ..4 funeral|after|when|do|wear|it|be
			not|isnt|aint ..1 scared|afraid|frightened|bothered|worried of|about|by ..1 dying|death|dead|die|killed
			scared|afraid|frightened ..1 of living|staying|life|alive|waking
			tonight|tonights|today|todays|tomorrow|tomorrows|friday ..2 night|day|time|last|it
			dying|death|die|dead isnt|doesnt|dont|wouldnt|sounds|seems|is|looks ..3 scare|scary|bad|peaceful|easier|better|hurt|nice|good
			after ..1 im|i|ive gone|died|dead
			enough|too|so much pain|hurt
			like for good|ever
			make|made|making|written|wrote|write ..2 will|bucket|notes|letters|video|videos|playlist ..4 everyone|after|them|gone|mum|funeral|brother|sister
			say|said|saying|tell|told ..3 bye|goodbye|last ..2 all|everyone|friends|them|brother|sister|dog
			nothing|no|noone|nobody ..2 left|matters|helps|works|gets ..1 for|me|anymore|here|better
			existing|surviving|breathing hurts|is|tired|pointless|not
			tired of|so ..2 it all|everything|fighting|living
			drowning|suffocating|falling inside|apart
			ready go|die|leave|stop !school|shop|out|home|bed
			dont|not|didnt|never want|wanna live|exist|alive !with|at|in|here|there
			dont|not|didnt|never want|wanna be|live|stay here|alive|anymore anymore|more
			carry on|living !with
			cant|not ..1 carry|keep on|going|living
			cant go on !trip|holiday|it|my|sleepover|computer|there|xbox|that|bus|ride|rides|holidays|school|tablet|ipad|phone|trips
			cant live like|anymore|without|this|myself|another
			had enough of? everything|life|it|being|living|this|trying
			sick|tired|fed of|up? ..2 living|life|being alive|everything
			close|shut my eyes ..5 stay|forever|never|open|not|wake|again|gone
			stay asleep|sleeping ..4 forever|ever|always|never
			google|googled|googling|searched|searching|looked|looking|read|watched|research|researched ..2 how|up|ways|about ..6 die|kill|hang|tie|knot|noose|overdose|pills|tablets|jump|drown|bleed|painless|hurt|bomb|poison|bus|train|buses|trains|rope|one|suicide|myself|much|many
			hit|run|killed ..3 bus|car|train|lorry ..6 fine|ok|care|mind|bothered|happy|relief|hope|wish
			hope|wish|pray ..4 hit|run|crash|crashes|cancer|dont|car|bus|lorry
			tried|try end|finish|go
			been|was ..2 hospital ..4 pills|tablets|overdose|tried|cut|wrist
			wont|not|dont ..4 need ..4 anymore|where|soon|longer|college|place|room|presents|birthday|it
			no need sort|book|buy|get|save|bother|plan
			dont|no|not bother ..4 birthday|christmas|present|college|room|next|me|for
			stop hurting|pain|feeling|existing|thoughts
			who|where ..4 go|gets|looks|have ..4 when|if im|i ..1 dead|die|gone|died
			~i|im|was|were|being ..2 dead|dying !lol|funny|tired|good|laughing|that|for
			wish|wished|wishing|hope|hoping|rather|want|wants|wanna|pray|praying ..8 not|never|didnt|wont|dont|wouldnt|wasnt|werent|hadnt ..2 wake|waking|exist|alive|born|here|be|woke|existed|been
			dont|not|never|no|didnt|doesnt|wouldnt|cant ..2 want|wanting|wants|fancy|wish ..3 alive|living|exist|existing|wake|future|point|life|myself
			dont|not|didnt ..2 want|wanna ..2 wake|exist|alive
			dont|not|never|wont|cant ..2 wake|waking|woke|wakes up !early|for|at|late|before|on|in
			never|not wake|woke|waking
			sleep|asleep ..5 forever|never|not|dont|wont|ever
			not|wont|dont|never|didnt|shouldnt|wasnt|isnt|werent|wouldnt|cant ..2 be|exist|born|alive|here ..4 anymore|here|around|monday|christmas|xmas|birthday|tomorrow|next|summer|morning|long|by|when|alive|then|this|friday|weekend|year
			~wont|not|wasnt|werent ..3 here|around|alive|need|needing|exist ..3 anymore|it|tomorrow|then|monday|xmas|christmas|much|longer|them|that|birthday|long|by
			wont|not|no|never|dont|doesnt be? need|needing|needed|matter|matters ..3 it|them|that|anymore|soon|where|now
			better|easier|happier|nicer|best|good ..3 off|without|if|place ..4 me|i|without|wasnt|gone|dead|here|not
			world|everyone|everybody|family|people|they|mum|all|life|lives|it ..4 better|easier|happier|fine ..4 without|if|off|gone
			without me
			if|when i ..2 gone|dead|died|disappeared|vanished|die|disappear|wasnt|werent|jumped|ended|stopped
			when|if|after|once im|i'm|i|ive|am ..1 gone|dead|not|died|no
			nobody|noone|no|anyone|who|would|wouldnt|wont|will|everyone ..3 miss|notice|care|cry|mind|bothered|come ..3 me|if|when|funeral|gone|not|i|anyway
			miss|notice|care|cry if|when|that ..1 i|im|me ..1 gone|dead|died|not|disappeared|die
			end|ending|ended|finish ..2 it|my|everything|things|me|life|all
			stop ..5 forever|existing|living|breathing
			it|all|everything|pain|this|noise|thoughts|voices ..2 stop|end|over|stopped ..3 like|for|good|forever|now|dead
			want|wish|need|wants ..3 it|everything|pain|noise|thoughts|voices|this|all ..2 stop|over|end|go|finish
			=kms|kys|ctb|unalive|unaliving|sewerslide
			=kill|killing|killed|hang|hanging|drown|drowning|top|topping|shoot|off|offing|gas|poison|suffocate|stab ..1 myself|meself|self
			top|off|kill|hang|drown ..1 my self
			suicide|suicidal|suicid+
			take|taking|took|takes ..2 my|her|his|own life
			not|isnt|wasnt|no|whats|never|aint|worth|see|what|wheres ..4 worth|point|reason|purpose ..6 living|life|live|alive|anymore|being|here|trying|me|going|it|carry|carrying|eating|getting|anything|nobody|if
			no|whats|what|wheres ..1 point|hope|future|purpose !of|in|homework
			i|im|am|feel|feeling ..2 so|all|totally|completely alone !at|for|in
			dont|cant|not ..2 see ..1 point !of|in
			i|im|am|feel|feeling|life|everything|just pointless|hopeless|worthless|empty|numb|burden|useless|nothing|broken
			burden
			hate|hates|sick|tired|done|fed|bored ..3 life|living|alive|existing|being alive|everything|fighting|trying|pretending !my|school|homework
			i|im|am done !with|my|homework|the|it|for|in|at|good|this|well
			tired|sick|exhausted of ..2 living|life|being|everything|existing|trying|waking|pretending|feeling|fighting|it|me|this
			life isnt|not|aint|is|sucks ..3 worth|pointless|over|point|living|unbearable|shit|hell|too|hard
			cant|not|couldnt|cannot|unable ..2 do|take|go|carry|cope|handle|keep|live|manage|face|bear|deal|hold|fight ..4 anymore|more|longer|another|alive|cope|life|living !lol
			cant|not|couldnt cope|survive|breathe
			given|give|giving|gave up ..1 life|me|myself|everything|trying|living|completely
			i|im|ive ..2 given|give|giving up !on|football|maths|pe|chocolate|sweets
			said|say|saying|write|wrote|written|writing|leave|left|done ..3 goodbye|goodbyes|note|letter|letters|will ..2 everyone|after|case|under|drawer|pillow|for
			said|say|saying ..2 goodbye|goodbyes ..2 everyone|everybody|dog
			goodbye|goodbyes|farewell|bye everyone|all|world|forever|mum|dad|sister|brother|life|cruel|you|thanks
			goodbye|goodbyes ..4 before|note|letter|everyone|last|forever
			suicide|goodbye note|notes|letter|letters|message|words
			last message|day|birthday|christmas|goodbye|words ..3 ever|you|on|alive|earth|before
			last ..2 time|thing|message|day|night|letter|words|one ..4 you|me|ill|hear|from|see|say|i|ever|u
			gave|give|giving|given|have|keep|leave|leaving ..2 my ..3 stuff|things|ps5|ps4|xbox|switch|phone|bike|trainers|games|console|teddy|clothes|guitar|money|dog|hamster|cat|jewellery|necklace|everything|ipad|laptop|toys ..6 mate|brother|sister|need|needing|anymore|friends|wont|cousin|dont|gone|when|after
			gave|give|giving|given ..1 all|everything ..4 away
			gave|give|giving|given everything|stuff|things away|need
			look|looks|take|feed|care after|care? ..5 when|if|after im|i|i'm ..2 gone|not|dead|die|here|leave
			tell|tells ..3 i|im|love|sorry|loved ..4 sorry|love|loved|them|her|him|goodbye|always|fault
			tell my|mum|mummy|dad|nan|sister|brother|her|him|them|everyone ..2 i|im|that|its|it ..2 love|loved|sorry|not|miss|wasnt
			sorry ..4 everything|everyone|everybody|all|burden|trouble|goodbye|being
			thanks|thank|ty ..4 everything|trying|being ..4 goodbye|bye|last|time|wont|over|now|everyone
			heaven|join|angels|angel|afterlife|graves|grave ..4 nan|nana|mum|dad|brother|sister|her|him|die|soon|jesus|god|hurt|real|there
			be|go|join|see|meet ..3 nan|nana|mum|dad|grandad|gran|brother|sister|her|him|dog|baby ..5 heaven|sky|clouds|angels|stars|dead|died|god
			want|wanna|wish|soon|ready|going ..3 heaven|angel
			what|wot|does|is|how|where|do ..6 die|dying|heaven|dead|death|hang|hanging|drown|suicide|bleed ..6 hurt|hurts|like|feel|happens|happen|peaceful|go|goes|quick|long|painful|painless|quickest|easy|easiest|nice|take|better
			does|would|will|is|do ..2 it|hanging|drowning|dying|jumping|death|u|you ..3 hurt|painful ..5 die|dying|dead|jump|drown|hang|kill|hurts
			how ..6 kill|die|hang|drown|overdose|noose|poison|bleed|death|dead
			ways|way ..3 die|kill|end|dying|suicide|go
			easiest|quickest|painless|quick|peaceful ..3 way|die|death|go
			bridge|motorway|roof|train|tracks|railway|platform|cliff|tracks|canal|river|multistorey|carpark|balcony|ledge|edge|flyover ..5 jump|stood|stand|edge|thought|thinking|end|over|off|think|wonder|looked|down|today|hour|step|want|easy|fall|nearly|lie|wait
			stood|stand|standing|sat|sit|sitting|go|went|walk|walked|looked|jump|jumping|climb|climbed|stare|staring|look|lay|lie|lean ..3 bridge|motorway|roof|train|tracks|railway|platform|cliff|canal|river|balcony|ledge|edge|flyover|viaduct
			jump|jumped|jumping|throw|chuck|fall|step|drive ..2 off|out|front|under|from ..3 bridge|roof|window|train|building|cliff|balcony|bus|car|lorry|traffic|cars|something|moving
			walk|walking|step|stepping|run|running ..2 in|front|into|out ..2 traffic|road|cars|car|bus|lorry|sea|train|motorway|river|water
			rope|noose|belt|cord|cable|dressing ..5 neck|tree|hang|wardrobe|door|rail|under|bed|found|bought|tied|tie|loft|garage
			hang|hanged|hung|hanging ..2 myself|herself|himself|from|rope|tree|door|me
			noose
			see|make|reach|reaching|get|live|be|not|turning|last ..4 18|16|15|17|birthday|christmas|xmas|adult|grow|old|older|summer|future|21|tomorrow|next ..3 dont|not|wont|point|no
			dont|not|never|wont|cant ..2 see|make|reach|imagine|picture ..2 18|16|15|17|adult|growing|grow|older|future|21|past|myself|reaching|alive
			dont|never|wont ..1 think ..5 18|16|21|birthday|christmas|adult|grow|older
			wont|not ..2 make|last|be|survive|get|see ..2 18|christmas|xmas|summer|weekend|week|through|birthday|morning|it
			voice|voices ..6 tell|tells|telling|says|say|said|jump|kill|die|hurt|me|do|bad|head
			head ..3 tells|telling|says|voices|voice|saying|loud|screaming
			having|get|have|got thoughts
			my|own funeral
			nobody|noone ..3 funeral
			want|wish|could|would|feel|i|ill|might ..3 disappear|vanish|fade
			forever|ever ..3 gone|sleep|over|peace
			peace|peaceful|rest ..4 dead|finally|forever|gone|grave|be
			planned|plan|plans|planning ..4 it|everything|how|die|day|date|when|end|kill|when|where
			picked|chosen|set|got ..2 date|day ..3 do|when|it|die
			attempt|attempted|attempts !question|exam
			no one|body would|will|even ..1 miss|notice|care|cry|know
			shouldnt|never|wasnt|wish ..3 born|exist|existed|alive
			mistake ..4 born|alive|me
			i|im|my|was|am mistake
			reason|reasons ..3 live|living|alive|stay|staying|here
			keeping|keep|keeps|only thing|reason ..3 alive|here|going
			alive ..4 why|wish|dont|point|not|hate|rather|be|want|only
			what if i ..4 died|die|jumped|gone|wasnt|disappeared|stopped|never
			wouldnt|would|wont ..3 matter|care|bothered|mind|minded ..5 died|die|dead|gone|hit|didnt|run|wake|alive|if
			dont|doesnt|wouldnt|not|nothing ..2 care|mind|bothered|matter|matters ..5 die|dead|live|alive|happens|me|gone|hit|get|anymore|wake|anything
			wouldnt|wont|not|dont ..3 be|have|need ..3 problem|problems|worry|trouble|pain|burden ..5 me|longer|anymore|soon|i
			soon ..5 over|gone|peace|all|it|done|pain|worry
			it|all|everything ..2 over soon|tonight|tomorrow|friday|for
			dont|not want|wanna ..1 future|life|tomorrow
			cut|slit|slash|open ..2 my wrists|wrist|throat|veins|deep
			bleed out|death
			stop breathing|existing
			stop|end|sleep|gone|over|leave|disappear|finish|away ..5 for good
			no life|future|hope
			life over|pointless|shit|sucks
			why ..4 alive|born|exist|living|bother|wake
		`
	},
	{
		// A child who may hurt somebody: threats, lists, thoughts, fires, animals, a smaller child.
		about: 'hurting somebody else',
		unless: 'play',
		patterns: `
			burn|fire|alight|bomb ..5 with them|everyone|him|her ..2 in|inside
			fantasise+|fantasy|imagine|imagining|dream|dreaming|daydream+|picture|thinking|think ..3 pushing|killing|hurting|stabbing|choking|drowning|shooting|burning|smashing|hitting|strangling|poisoning|cutting|him|her
			put|putting|poured|pour|add|added ..3 bleach|poison|tablets|pills|wee|spit|glass|antifreeze|laxatives|cleaner|chemicals ..4 in
			following|follow|followed|watching|stalking|waiting ..3 her|him|them|girl|boy ..4 home|doesnt|know|outside|house|every
			=squeezed|squeeze|strangled|shook|drowned|choked|smothered|stamped|microwaved|burned|buried ..3 kitten|puppy|hamster|cat|dog|baby|gerbil|rabbit|bird|chick
			till|until ..1 it|he|she stopped|went|died|screamed|cried|bled|passed
			want|like|love|wish|see|imagine|picture ..2 see|imagine|picture? ..2 him|her|them|people ..5 floor|crying|cry|bleed|suffer|dead|scream|scared|blood|ground|grave|hospital|beg|hurt|pain|burn
			need|needs|deserve|deserves|should|belongs|going ..5 ground|grave|hospital|dead|die|coffin|hurting|teaching|shot|stabbed|putting down
			put|putting ..2 him|her|them ..3 ground|hospital|grave|coffin|sleep|down|through
			look|looked|looking|search|searching|googled|learn|learning ..5 bomb|bombs|poison|explosive|guns|gun|stab|kill|murder
			nearly|almost ..1 pushed|hit|stabbed|killed|hurt|strangled|smothered|dropped|threw|choked|drowned ..3 him|her|them|baby|brother|sister|someone|dog|cat
			i ..3 could|might|will|want|think|going ..3 really|hurt|kill|snap|harm|damage ..2 her|him|them|someone|somebody
			~setting|set|starting|lighting ..3 place|house|school|room|bed|it|unit|this ..3 fire|alight
			going|ill|i'll|im|want|wanna|might|gon|would|id|could|will|going|need|planning|plan|swear|think|thinking|thought|thoughts|feel|urge|love|imagine|dream|dreams|dreaming|tempted|ready|gunna|about|wish|rather|hope|like ..5 kill|stab|shoot|strangle|murder|batter|shank|smash|hurt|punch|poison|burn|slit|slice|choke|drown|smother|suffocate|stabbing|killing|hurting|strangling|beating|beat|bleed|suffer|harm|harming|push|run over|deck|knock|shooting|burning|blow|bomb|merk|end|wet|chef|set ..4 @him|people|someone|kids|school|everyone|place|house|animals|cat|baby|down|everybody|that|teacher|the|eyes|his|her|them
			kill|killing|stab|stabbing|hurt|hurting|strangle|murder|shoot|poison ..2 him|her|them|people|someone|everyone|carer|dad|mum|somebody|teacher|kids|animals
			make|making|makes him|her|them|people ..2 pay|bleed|suffer|sorry|hurt|scared|cry|feel
			pay|bleed|suffer|regret|sorry ..3 for what|did|monday|tomorrow|one|watch|when|soon
			he|she|they|theyll|everyone|hell|shell|all ..4 pay|bleed|suffer|regret|sorry|see|dead|die|dies|burn|know|scared ..3 what|for|monday|tomorrow|when|one|soon|my|of|trust|name|day|me
			everyone|everybody|world|people|they|whole|school ..5 know|remember|hear|see ..2 name|who|of|me ..3 tomorrow|monday|soon|i|now
			know|remember my name
			dont|shouldnt|stay ..2 come|go|away ..2 in ..1 monday|tomorrow|friday
			list ..5 people|who|deserve|deserves|kill|hate|names|get|hurt|teachers|revenge|gonna|year|die|them
			hit|kill|death|hate list
			revenge|vengeance|massacre|columbine|manifesto|terrorist|isis|bomb|bombs|jihad|incel|shooter|shootings
			get|getting|gets|want revenge|back|even|them ..2 at|on|him|her|with
			deserve|deserves|deserved|asking ..3 die|it|hurt|dead|pain|get|killed|stabbed|suffer
			sleeps|asleep|sleeping|sleep ..6 stand|easy|kill|knife|stab|stood
			think|thinking|thought|wonder|imagine ..4 how ..3 easy|feel|easily|look|bleed|scream
			how easy
			easy|easily ..4 kill|hurt|push|stab|strangle|would|push
			i ..4 hurt|hit|kicked|punched|strangled|choked|bit|squeezed|pushed|slapped|attacked|stabbed|burned|burnt|shook|threw|cruel|killed|drowned|kick|hurting|battered|pinned|stamped|grabbed|smashed|beat ..4 baby|brother|sister|cat|dog|hamster|animal|animals|kid|him|her|kids|boy|girl|them|someone|carer|staff|teacher|lad|pet|foster|mum|worker|kitten|bird|rabbit|neck !football|crossbar
			cruel|torture|hurt|hurting|kill|killed|killing|kick|burn|burned|cut|strangled|drown|drowned|squeezed ..3 cat|cats|dog|dogs|animal|animals|hamster|bird|birds|kitten|pet|pets|rabbit|frogs|pigeon|frog|fish|mouse|puppy
			hands|hand|pillow|rope|arm round|around|over|on|against his|her|their|someones|the|baby neck|throat|face|mouth|babys
			hands|hand|pillow ..2 round|around|over|on ..3 neck|throat|face|mouth
			i|ive|im|gonna|going|will ..5 set|light|start|started|starting|lit|setting|burn|torch ..3 fire|fires|down|alight|light|curtains|house|bins|place|school|room
			liked|enjoyed|enjoy|like|felt|feels|feel|laughed ..2 it|hurting|good|nice|powerful|when|hearing|making|seeing ..3 cried|bled|scream|hurt|blood|scared|screamed|cry|them|crying|pain|did|him|her
			dont|didnt ..2 know why ..2 i ..2 liked|did|hurt|do|hit|enjoyed
			scared|afraid|worried|frightened ..2 i|ill|might|of|what|im ..3 hurt|kill|hit|myself|what|do|snap|lose|stab|strangle|someone|going
			snap|lose|losing it|temper|control ..3 hurt|kill|someone|somebody|bad|one|do|again|day|him|her|and|on
			one day ill|im|i|il|he|she|someone|they
			something|someone bad ..4 happen|do|gonna|going
			want|wanna|gonna|going ..3 hurt|kill|stab|hit|smash|fight|batter|punch|strangle ..2 someone|people|somebody|everyone|him|her|them|everything|kids
			stop ..3 me|myself before|from|hurting|doing|or
			thoughts|think|thinking|dream|dreams|daydream|urges|voices ..3 about|of|hurting|killing|stabbing|doing ..3 hurting|killing|stabbing|strangling|bad|hurt|kill|people|blood|death|doing|knife|dying|dead|touching|baby|fire
			i ..3 touch|touched|touching|made|make|did|do|showed|kissed ..4 little|younger|him|her|sister|brother|cousin|kid|kids|girl|boy ..4 private|privates|touch|bits|pants|sex|things|bad|wrong|naked|stuff|me|down
			feelings|attracted|fancy|like|look|looking|watch|watching ..5 little|young|younger|small kids|girls|boys|children|ones
			hate|hates ..5 dead|die|kill|hurt|smash|blood|stab
			black|see|saw|blank|zone out|red ..6 hurt|hit|kill|bad|someone|him|her|them|blood|remember|done|did
			put|putting|add|adding ..4 in|inside his|her|their food|drink|tea|coffee|dinner
			poison|bleach|antifreeze ..5 drink|tea|coffee|food|dinner|him|her|them|put
			push|pushed|pushing|trip ..3 him|her|them|baby|brother|sister ..3 stairs|window|road|train|traffic|down|under
			watch ..2 what happens|i
			watch ..1 news ..3 monday|tomorrow|me|name
			better watch out|your|back
		`
	},
	{
		// A child speaks for another child: a friend, a sister at home, a little one in the same house.
		about: 'another child in danger',
		patterns: `
			@kid|@name|kids|baby ..2 gets|getting|being|is|got|was|been ..2 beat|beaten|hit|shaken|shook|locked|touched|hurt|bullied|made|forced|sent|married|smacked|kicked|burnt|held|raped|starved|abused|groomed|sold|punched ..1 !pe|match|game
			@kid|friend|mate|sister|brother|girl|boy|lad ..3 has|have|had|gets|made ..1 to ..1 sleep|eat|stay|sit|stand|live|do|marry|carry|hide|give|work|clean|beg ..4 garden|floor|shed|outside|alone|garage|everything|all|money|because|when|housework|bath|kitchen|cold|or|man|drugs
			@kid|friend|mate|girl|boy|lad|sister|brother ..2 gets|got|getting|takes ..1 money|vapes|phone|lifts|presents|drinks|weed|clothes ..3 off|from|for|by ..3 man|men|guy|guys|bloke|older|him|lads|stranger
			being|getting|been|is ..1 married|sent|sold|shipped|taken ..1 off|abroad|away|to ..2 !party|dance|camp
			still living|lives|there|stuck ..4 and|he|she|with|getting|all ..6 now|him|her|all|it
			sent|taken|going|shipped ..1 to|back ..1 @country ..4 scared|married|marry|school|and|doesnt|cant|crying|stay|not|live
			# Still there, next in line, not looked after.
			who|whos|what|whats ..3 feeding|feeds|feed|looking|look|looks|protect|protecting|protects|minding|minds|watching|helping|happens|happening|happen|going|cooking|waking|stop|stops ..3 my|him|her|them|brother|brothers|sister|sisters|@name|baby|little|kids|mum ..6 now|when|without|anymore|gone|gets|there|left|moved
			& stand|stood|standing|front|between|protect|gone|left|moved|here|out>there what>happens|whats>happening|who>look|whos>looking|whos>look|who>feeds|who>feeding|who>protects now|there|anymore|since|when !exam
			it|that|he|she|they ..2 will|gonna|going|be|is|itll ..2 be|him|her|them|brother|sister ..3 next|instead|gets|picked|turn
			start|starts|starting|started|move|moved|does|doing|begun ..1 on|it|that ..1 my|to|with ..1 brother|sister|him|her|baby|little|cousin|others ..4 now|too|like|same|next|instead|because
			move|get|take|save|help ..1 him|her|them|brother|sister|brothers ..2 too|also|out|not|first|away|from
			can|could|please|pls|someone|somebody|need|you|will ..2 go|check|look|ring|visit|help|get|save|see|watch|phone ..2 round|on|in|to|my|him|her|them|up ..3 cousin|cousins|brother|sister|baby|kids|her|him|friend|mate|@name|neighbours|door|twins|house|number|bairn ..6 !bring|birthday|contact
			do something from|about here|him|her|it
			nobody|noone|not|never|hasnt|havent|dont|isnt ..2 seen|see|been ..3 him|her|brother|sister|@name|kid|mate|friend ..4 school|weeks|days|since|ages|outside
			neighbour|neighbours|door|downstairs|upstairs|above|opposite|number|flat ..8 baby|kid|kids|bairn|toddler|little|babys|children|boy|girl ..8 cry|cries|crying|scream|screams|screaming|shakes|shake|hungry|alone|shoes|burns|marks|bruises|midnight|never|hits|shouting|thin|nobody
			& baby|babys|bairn|toddler|newborn shakes|shake|shook|shaking|bruise|bruises|burn|burns|thin|skinny|limp|alone|own>all|on>own|never>cries|nobody|no>grown|drops|dropped|hits|slaps|smacks|drunk|bathwater|floor|screaming|hungry|locked|locks he|she|they|mum|dad|her|him|leg|arm|neighbour|neighbours|door|night|i|mate|lass|never|it !song|doll|film|cot>built
			lock|locks|locked|shut|shuts|put|puts|drag|drags|make|makes|making|take|takes ..1 baby|him|her|them|little|brother|sister|@name|kid|kids|boy|girl|twins|toddler ..3 in|into|out|go ..3 cupboard|shed|cellar|garage|room|outside|wardrobe|dark|bathroom|pen|cage|loft|woods|his|bin
			keep|keeps|make|makes|making|made|take|takes|taking ..2 @name|her|him|girl|boy|little|sister|kid ..3 go|in|into|to|up|upstairs|off ..3 shed|room|woods|garage|toilets|toilet|bathroom|den|car|van|bushes|alley|caravan ..2 with|him|and|alone|crying
			comes|came|come|coming|goes|went ..1 out|back|home|in|down|quiet ..2 crying|shaking|upset|quiet|sad|limping|bruised|sore|wet|drunk|high|silent|cry
			goes|go|went|gone|going|gets ..3 quiet|silent|stiff|white|blank ..6 when|since|if|picks|comes|around|near|after
			wets|wet|wees|weed|pees|soils|rocks|hides|shakes|freezes|flinches|bangs|cowers|trembles ..2 himself|herself|hisself|itself|bed|head|when|under|if|every|in ..6 when|if|he|hears|comes|car|gets|home|wall|shouts|night|because|contact
			hide|hides|hid|hiding ..2 under|in|behind ..2 bed|wardrobe|table|cupboard|stairs ..4 when|whenever|every|if|because|till|until
			little|small|tiny|littlest|youngest|only|just|is ..3 2|3|4|5|6|7|two|three|four|five|six ..8 hits|locked|shed|scared|alone|cry|crying|marks|hungry|hide|bed|burn|shakes|wets|nobody|own|drunk
			hides|scared|locked|alone|marks|bruises|crying|hungry|hurt|smacks|floor|bed|shed ..8 he|she|hes|shes ..1 is|only ..1 only|just ..1 1|2|3|4|5|6|7|8|9|10|four|five|six|seven
			older|old|big|grown|different|random|some|strange|men|man|lads ..2 guy|man|men|bloke|lad|lads|blokes|guys|car|cars|boyfriend ..5 drops|drop|dropped|picks|picked|pick|picking|collects|fetches|waits|takes|brings|gets ..2 her|him|them|me|us|up|off ..6 !bus|school>trip
			drops|drop|dropped|brings|picks|picking ..2 her|him|them ..2 back|off|up ..6 4am|3am|2am|1am|5am|late|night|midnight|morning|drunk|crying|men|car|older
			picked|getting|collected|fetched ..3 by|up ..3 different|older|random|strange|some|loads ..2 men|man|cars|guys|lads|car
			new ..3 nikes|trainers|phone|phones|clothes|coat|nails|jewellery|tracksuit|airpods|watch|iphone|bag|trackies|chain ..12 wont|who|where|how|pays|paid|nowhere|says|says|man|boyfriend|money|secret|dont|doesnt|never
			two|2|three|burner|second|another|extra ..1 phones|phone
			wont|doesnt|refuses|never|not ..2 say|tell|talk ..4 who|where|what|happened|how|me|why|after|about|anyone
			takes|carries|drops|delivers|runs|sells|take|carry|drop|deliver ..2 parcels|packages|bags|stuff|food|drugs|packs ..4 for|to|round|men|man|lads|olders
			@kid|@name|@he|mate|girl|boy ..4 swear|swore|promise|promised|begs|begged|beg ..3 not|dont|never|me|us|say|tell ..5 tell|say|miss|anyone|grass|not|word
			told|tells|showed|shows|said|something|summat ..3 me|us ..1 something|summat|thing|things|stuff|it ..3 about|on ..2 her|his|their|mum|dad|stepdad|boyfriend|uncle|@name|home
			in|at that|there ..1 house|home|place|flat|room !moved|lovely|nice
			should|shouldnt|dont|not ..2 be ..2 in|at ..1 that ..1 house|home|place|flat|car
			sleep|sleeps|sleeping|slept ..3 floor|kitchen|shed|bath|garage|sofa|landing|cupboard|dog ..6 not|no|have|bed|her|his|she|he|because|nothing
			not|no|dont|doesnt|without|aint ..2 have|got|get|allowed|aloud|eat ..3 dinner|tea|food|bed|lunch|breakfast|coat|eat|shoes ..6 home|she|he|her|him|dad|when|mum|skinny|thin|begs|stepdad|stepmum|mate|friend|girl|boy|house
			only|just ..2 eat|eats|eating|ate|eaten|have|has|drinks ..3 ice|water|lettuce|apple|apples|gum|crackers|cucumber|air|coffee|celery|grapes|soup|rice|once
			eats|eating|chews ..1 tissue|tissues|ice|cotton|wool|paper|nothing|chalk
			giving|gives|gave|give ..2 his|her|their|all|everything ..2 stuff|away|things|clothes|everything ..5 away|goodbye|bye|people|weird|mates
			saying|says|said ..1 bye|goodbye|sorry ..3 everyone|people|weird|like|all
			boyfriend|bf|fella|he|man|her|she ..4 wont|doesnt|dont|not|controls|has|checks|takes ..2 let|lets|her|allow|phone|friends|passwords ..4 see|phone|friends|talk|out|wear|her|mates|go|location
			rub|rubs|rubbed|shove|shoved|push|pushed ..2 his|her|my|their ..1 nose|face|head ..2 in|into ..2 it|wee|poo|sick|bed|mess|floor|sheets
			hang|hold|holds|held|holding|shake|swing ..3 baby|him|her|brother|sister|kid ..3 upside|ankles|leg|neck|window|stairs|arm|hair
			heard|hear|hearing|saw|see|seen ..3 carer|staff|dad|mum|he|him|her|them|man|neighbour ..3 slap|hit|smack|scream|screaming|kick|punch|throw|hurt|drag|shake|choke|slapping|hitting ..4 @name|him|her|sister|brother|baby|wall|kid|door|boy|girl|my|the
			through ..1 wall|walls|floor|ceiling ..6 cry|crying|screaming|slap|hit|begging|shouting|bang|thump
			getting|gets|got|get ..3 belt|slipper|stick|hiding|beating|battered|slapped|smacked|hit|punched|jumped|locked ..3 off|from|by ..2 his|her|dad|mum|stepdad|uncle|carer|brother|him
			if|what|is|does|do ..2 my|a|your|some|someones|somebodys ..1 baby|cousin|friend|mate|sister|brother|kid|child ..8 normal|police|help|tell|do|illegal|allowed|belt|burns|bruises|hit|hurt|marks|away
			living|lives|live|still|back ..3 with|at|there ..2 mum|mums|mam|dad|dads|him|her|stepdad|uncle ..8 nobody|electric|lectric|wake|food|school|marks|scared|seen|hungry|hits|drunk|help|crying
			stays|left|leave|leaves|levs|sit|sits ..3 wheelchair|chair|nappy|cot|pram|buggy|bed ..3 all|day|hours|same|wet
			leaves|leave|left|lev|levs ..2 baby|it|him|her|them|kids|bairn|toddler ..4 own|alone|self|night|goes|asleep|link|out|car|bath
			picked|picks|pick|choose|chooses|chose|chosen ..1 me|him|her|one|us ..3 tonight|turn|next|night|secret
			uncle|dad|stepdad|brother|man|boyfriend|he|mum ..2 pays|gives|buys ..2 her|him|them ..4 quiet|secret|not|tell|say|sweets
			showed|shown|saw|seen|see ..2 me|her|his|their|him ..2 arms|legs|wrists|back|bruises|scars|marks|cuts|body|phone
			lad|boy|girl|kid|one ..4 rocks|cries|screams|bangs|hides|shakes|wets|hurts|cuts|begs|sobs
			stopped|stops|not|isnt|hasnt|wont|never ..2 texting|replying|answering|talking|coming|ringing|text|reply|online ..6 him|worried|days|back|since|scared|her|hes
			back with him|her|dad|mum|them|stepdad
			her|his|their|friends|mates uncle|dad|stepdad|mum|boyfriend|brother|grandad|stepmum ..5 pays|sends|films|takes|gives|touches|sells|comes|sleeps|makes|wont|watches|does
			goes|going|gone off ..3 men|man|lads|guys|blokes
			rang|rung|called|phoned|texted|messaged|rings|calls|texts|facetimed ..2 me|crying|us ..4 crying|help|scared|come|get|begging|screaming|save|whispering
			come|came ..2 out|back|home crying|shaking|upset|bruised|limping|marks|quiet
			@kid|sis|she|he ..5 never|doesnt|stopped|not|hasnt ..3 come|coming|been|comes|at ..2 school|out|back|class
			@kid|sis ..5 wont|doesnt|hasnt|dont ..3 say|tell|talk|speak|come|eat|let
			her|his mum|dad|stepmum|stepdad|carer|nan|uncle|parents ..5 says|say|said|tells ..4 sick|ill|lying|lies|but|nothing
			shake|shakes|shook|shaking|drop|dropped|squeeze|slap|smack|hit|shout ..3 baby|toddler|babies
			check|help|look|see ..2 on|at|after? ..2 her|him|brother|sister|cousin|baby|friend|them ..4 she|he|they|dont|because|wont|isnt|not|worried
			outside|out|in ..5 raining|rain|cold|dark|snow|midnight|night ..5 till|until|even|when|alone|own|nappy|coat
			burns|bruises|marks|burn|bruise|cuts ..4 his|her|their|back|legs|arms|face|neck|him|shaped|like
			@kid|sis|she|he ..6 cuts|cutting|cut|selfharms|overdosed|overdose|overdosing|suicidal|suicide|starving|starves|hits|raped|touched|touches|pregnant|fainting|faints|fainted|bruises|bruise|marks|scars|pills|tablets|drugs|abused|abuse|missing|runs|runaway|ran|hanging|unconscious !hair
			@kid|sis|she|he ..4 says|said|told|tells|telling|texted|messaged|text|wants|keeps ..6 die|dead|kill|kms|end|hurt|hurts|touches|touch|hits|bed|hit|goodbye|pregnant|secret|promise|tell|run|running|scared|him|dad|stepdad|uncle|boyfriend|jump|cut|cutting|rape|live|knife|gun
			@kid|sis ..5 @family|stepdads|boyfriend|dads|mums|man|her|his ..5 hits|hit|hurt|hurts|touch+|touches|wont|locks|makes|bed|shower|beats|lets|leaves|shouts|drunk|drugs|room|weird|watch|bath|starve|creepy
			her|his|their|friends|mates dad|mum|stepdad|stepmum|uncle|brother|boyfriend|parents|carer|family|mums|dads|nan|cousin ..4 hits|hit|hurt|hurts|touch+|touches|wont|locks|makes|beats|leaves|shouts|gets|does|comes|watches|hitting|drunk|drugs|taking|sending|forcing|threw|kicked|rapes|sells|films|gave|drinks|doesnt|bf|isnt
			scared|frightened|afraid|fear|scares|terrified ..2 about|for|of|that ..4 sister|brother|friend|mate|cousin|bro|sis|baby|girl|boy|lad|him|them|mum !exam|exams|spiders|forget|forgets
			worried|worries ..2 about|for ..4 sister|brother|friend|mate|cousin|bro|sis|baby|girl|boy|lad !forget|forgets|exam|exams
			i|im|am ..2 safe|fine|ok|out|lucky ..3 but ..6 sister|brother|friend|mate|cousin|her|him|them|baby|still
			still ..2 lives|living|there|with|home|at ..5 him|dad|her|them|that|mum|stepdad
			brother|sister|cousin|baby|friend|mate|little|girl|boy ..4 there|left|lives|with|living|home ..4 him|dad|still|alone|stepdad|them|mum|uncle|boyfriend
			who|whos|what|nobody|someone|somebody|can|pls|could|will ..4 protect|help|check|save|stop|happens ..3 her|him|sister|brother|baby|them|mate|little
			protect|protecting my|her|him|them|little|brother|sister|mum
			she|he|shes|hes|sister|brother|friend|cousin ..1 is|only|was|just|about? 8|9|10|11|12|13|14|7|6|5|4|3|eight|nine|ten|eleven|twelve|thirteen|fourteen|little|tiny ..6 boyfriend|bf|bed|drugs|running|man|old|25|sex|him|alone|pregnant|hits|sends|pics|weed|touch+|room|drinks|knife|guy|older|shower|cries|scared|sleeping|hurt|hurts|men|smokes|cars|lads|dad|locks|vape|vapes|drinking|drunk|out
			boyfriend|bf|bfs|fella|guy|man|lad ..4 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|42|45|50|19|twenty|thirty|forty|older|grown|car|adult|kids|married|40s|30s|20s
			@kid ..8 made|make|makes|asked|begged|told me|us promise|swear|not|keep|secret
			made me|us|her|him promise|swear
			promise|promised|swear|swore ..3 not|never|wouldnt|wont|secret|keep|id|i ..4 tell|say|anyone|secret|grass|telling|anything|told|wouldnt
			not|wont|didnt|cant ..3 supposed|meant|allowed ..4 tell|say|know|talk|telling|speak|write
			@kid|sis|she|he|they ..4 scared|frightened|terrified|afraid ..3 home|him|dad|mum|go|her|stepdad|uncle|of|them
			doesnt|dont|wont|not|never|scared|begs|cries ..4 want|go|going ..3 home|back ..6 @kid|she|he|because|hits|dad|him|cries
			@kid ..6 hasnt|havent|not|wont|doesnt|cant|stopped|isnt|never|didnt ..3 eat|eaten|eating|eats|answer|answered|breathing|wake|speak|fed|home
			@kid|baby ..5 crying|cries|screaming|screams|cry ..6 nobody|room|marks|hours|bath|him|dad|wall|man|stop|help|hungry
			@kid|baby ..8 marks|bruises|bruise|burns|burn|scars|bones|skinny|limp|hungry|same|starving|coat
			@kid|sis|he|she ..4 locked|hit|shouted|smacked|left|shut|slapped|punched|thrown|dragged ..4 at|in|out|on|alone|by|for|up|every|outside
			loads|took|taken|too ..3 pills|tablets|drugs
			wont|refuses|scared|didnt|refusing ..2 go hospital|home|doctor|doctors
			@kid|sis|he|she ..4 going|gonna|planning|plans|wants ..3 run|kill|die|jump|hurt|meet|end|leave|stab|marry|hang|take
			@kid|sis|he|she ..4 meeting|meets|meet|sends|sending|sent|talks|talking|chatting|sleeping|sleeps|going ..4 man|men|older|guy|pics|nudes|stranger|photos|online|boyfriend|pictures|him|blokes|with
			@kid|sis ..5 drinking|drinks|smoking|smokes|sniffing|ket|weed|balloons|coke|spice|pills|vodka|knife|machete|gun|gang|running|county|missing|trapping|shotting|dealing|selling
			@kid|he|she|they ..3 making|make|makes|made|forces|forced|forcing ..3 @kid|her|him|little|smaller|new|younger|them ..5 !laugh|tea|dinner
			my mate|friend|bestie|sister|brother|cousin|bro|sis|bff ..5 took|need|needs ..3 help|loads|pills|someone
			please|pls|someone|can help|check|save ..1 her|him|them
			please|pls|someone help|check|save ..2 my ..2 brother|sister|friend|mate|mum|cousin|baby|brothers|sisters
			she|he ..3 showed|shows|show me ..4 arms|bruises|marks|cuts|scars|messages|legs|back|knife|blade|texts|body|pills
			@kid|sis|she|he ..5 faint+|faints|fainting|passes|passing|passed ..5 eat|eating|dad|hungry|food|school|let
			little one|ones|girl|boy|kid|brother|sister ..8 cry|cries|crying|hide|hides|hiding|scared|flinch|flinches|shakes|hurt|hurts|hungry|alone|naked|bed|touches|screams|locked|smacked|wets|shower|bath
			next door|neighbours|neighbour ..6 screaming|crying|shouting|hits|kid|kids|baby|girl|boy|cries|screams|weird|sweets|asks|in
		`
	},
	{
		// About to run, or away already.
		about: 'running away',
		unless: 'play',
		patterns: `
			sleep|slept|sleeping|kipped|kip ..1 behind|under|outside|near|round back? ..1 tesco|shops|shop|asda|bridge|bins|trees|church|school|station|garages|garage|carpark|pub|slide|aldi|mcdonalds|bush|bushes|bench
			go|leave|walk|run ..2 and ..2 not|never|wont ..3 back
			jumping|jump|getting|get|hop|hopping|climb|climbing|bail|bailing|legging|sneaking|slipping ..2 out ..3 taxi|car|bus|train|window|van|back|lights|toilets|fire
			got|have|made|had|me ..3 plan ..6 by|morning|night|away|london|leave|go|nobody|find|gone|out|escape|be|run
			by morning|midnight|tomorrow|tonight|monday|then ..4 gone|far|away|miles|nobody|find
			be|am ..3 london|manchester|blackpool|scotland|brighton|leeds|birmingham|liverpool|far|miles|abroad|glasgow ..3 by|tomorrow|tonight|before
			call|ring|get|send|tell police|cops ..5 but|going|dont|find|anyway|wont|no
			not|aint|cant|wont|never ..2 spend|spending|stay|staying|sleep|sleeping|do|doing ..3 another|one|more|single|night ..3 night|here|there|in|minute|day
			one|another|single more? night|day|minute|second here|in|there|with
			go|going|goes different|other|random towns|town|cities|places|flats|houses
			worked|figured|sussed|found|know ..1 out|when|how|which ..4 staff|carers|code|alarm|door|keys|shift|night|window|handover|cameras|lock
			staff|carers|carer ..4 fall|falls|asleep|sleep|sleeps|changeover|handover
			pick|picking|picks|picked|meet|meeting|get|getting|collect|waiting ..2 me|us ..2 up ..4 corner|later|tonight|gate|road|station|outside|when|asleep|midnight|window
			stepping|step|set|setting foot
			going|go|run|get|getting ..4 whatever|anyway|no matter ..4 say|says|you|u|happens|anyone|they
			wont|never|not ..1 see|find|hear|get me|us ..2 again|ever|here|back|from|there
			take|took|taking|got|get|grab ..2 passport|birth|savings|bag|coat ..4 go|going|gone|leave|leaving|run|off
			cannot|cant|wont|not ..2 be|live|stay ..2 in|at|here|there ..4 more|anymore|longer|house|place|another|another
			im|ill|am ..1 gone after|by|before|tonight|tomorrow|when|friday
			been|stayed|staying|slept ..4 here|nights|night|days ..4 nobody|nobody|know|dont|mates|safe|noone
			nobody|noone|staff|home|carers|carer ..2 know|knows|realised|noticed im|where|gone|left|i
			home|staff|carers|carer|they ..1 dont|doesnt|havent ..1 noticed|realised
			staying|sleeping|sleep|living ..4 lad|boy|man|guy|someone|bloke|girl|woman ..4 met|know|town|online|park|older
			taxi|uber|lift|bus|train|coach ..4 tonight|away|miles|far|nobody|after|escape|nobody
			last|final night ..1 here|in
			run|running|ran away|off !from|circus|with
			=i|im|ill|gonna|id|we|going|will|want|me|thinking|might|could ..4 run|running|runing away
			run|running|runaway|ran ..5 if|when|me|move|make|back|away|tonight|mum|mums|dads|night|again|tomorrow|before|from here|london|first !late|race|club|fast
			ill|im|i'm|will|going|gonna|il|id|just|i'll run|bolt|leg|scarper|disappear|vanish|bounce|dip|ghost|escape|split ..2 !race|marathon|laps
			leg|legging|legged|bolt|scarper it|off|out
			do|doing|did|done ..1 one|runner|off|bunk !more|day|of|thing|for|about|page|question|time|at|to
			runner|awol|abscond|absconded
			go|going|gone|went|been|report|reported|be ..1 missing|awol|hiding
			leaving|leave|gone|disappear|off ..2 tonight|tomorrow|friday|morning|weekend|night|saturday|handover|asleep|dark|midnight|sunday ..4 dont|wont|nobody|bag|find|before|never|stop|notice|looking|bothered|bother|money|train
			im|am|ill|be off|gone|leaving|outta tonight|tomorrow|soon|friday|here|before
			im|am out of here|this
			i ..1 left|leaving|ran ..4 nobody|noone knows|know
			train|coach|bus and ..1 go|leave|never|disappear
			im|ill be? gone
			gone by|before|when|soon|tomorrow|tonight
			by|when|once time? ..2 you|u|he|she|they|anyone|your ..2 read|get|see|find|wake|wakes|notice|realise|reads|notices|open
			miles away
			wont|not|never|cant|dont|nobody|didnt|will ..2 find|found|finding|catch|track ..1 me|us
			~wont|not|never|dont ..2 be|expect ..2 here|there|back|home|in|around ..3 when|tomorrow|monday|morning|anymore|by|tonight|weekend|next
			~i|we|im ..1 wont be|go|come|stay back|here|home|there|around !tuesday|on|for
			dont|not|never|wont|aint|refuse ..2 go|going|stay|staying|live|return ..2 back|home|there|here !school|late
			im|ill|i|am|id ..1 not|never|wont|aint|refuse ..1 going|go|coming|come|set|setting ..1 back|there|home|foot
			bag|bags|suitcase|rucksack|backpack|case|clothes|stuff|holdall ..3 packed|pack|ready|hidden|hid|hide|under|by|window|door
			packed|packing|pack|got|hid|hide|hidden ..3 bag|bags|case|rucksack|backpack|stuff|suitcase|essentials ..4 under|bed|ready|going|wardrobe|gone|leave|leaving|hidden|behind|door|go|night|bush|window|tonight|run|in|case|by
			ticket|tickets|train|coach|bus|megabus|national|fare|taxi|uber|lift ..4 london|manchester|birmingham|leeds|scotland|mums|mum|dads|away|tonight|booked|bought|saved|one|get|liverpool|brighton|glasgow|far|anywhere|somewhere|nobody|tomorrow|saved|south|north
			~enough|money|saved|saving|quid|pounds|cash|save ..5 coach|train|run|escape|fare|hotel|tent|megabus|london|taxi
			one way ticket|train|bus
			climb|climbed|climbing|jump|jumped|sneak|sneaking|sneaked|snuck|slip|creep|crept|get|got|go|gets ..3 out ..3 window|night|back|door|fence|when|after|fire|asleep|house|midnight|through|mine|everyone
			out|through ..1 window ..6 night|when|tonight|go|run|asleep|down|drainpipe|and
			window|windows|fire door|exit ..5 open|climb|out|drainpipe|jump|sneak|leave|alarm|night ..4 !cold
			walk|walking|walked|get|go|keep ..2 out|away|off|walking|going ..5 stopping|back|never|door|keep|not|nobody|forever|one|stop|return|far
			keep|just walking|going|running|driving ..3 never|not|stop|stopping|until|far|away
			slept|sleeping|crashed|crashing|kip|kipping|hiding|hid|living|live|spent|been|sat|stayed ..3 @sleepplace|rough|shed|stairwell|mcdonalds|beach|cemetery|squat|abandoned|randoms|strangers !sofa|camping|camp|tent|school|lol
			sleep|sleeping ..2 park|street|streets|bench|shelter|station|doorway|rough|stairwell|bridge|alley|carpark|woods
			hiding|hide|staying|living|crashing ..2 at ..3 mates|friends|boyfriends|mans|lads|randoms|strangers
			sofa surfing|surf|hopping
			rather|better|id|prefer ..4 street|streets|rough|homeless|park|outside|dead|die|bus|jail|prison|anywhere
			homeless
			writing|write|texting|typing|messaging|wrote|sending this? ..2 from|in|at|on ..3 mates|friends|mate|bus|station|park|train|phone|street|library|sofa|cafe|toilet|toilets|shop|somewhere|mcdonalds|borrowed|bed|wardrobe|cupboard
			havent|hasnt|nobody|noone|without ..2 clue|idea|knows|telling ..2 where|im|here|gone|left|anyone
			dont|not|stop|never ..2 look|looking|search|searching|follow|find ..1 for? me|us
			dont|not ..1 ring|call|phone police|cops
			bother looking|finding|searching
			get|getting|got|take|need|out|want|wanna|gotta ..2 out|away|me ..2 of|from|here|now ..3 here|house|place|him|her|there|home|this|them|before|quick|tonight
			hitchhike|hitch|hitching
			turn|turned|switch|chuck|chucked|leave|leaving|threw|ditch|ditching|smash|off ..3 phone|sim|location ..4 off|track|find|behind|trace|know|so
			phone|location ..3 off ..5 find|track|nobody|cant|so|dont
			track|trace|find me|my|us
			staff|they|everyone|carers|carer|nobody|he|she ..6 asleep|handover|shift|shifts|change|swap|sleep|notice ..6 out|leave|go|window|run|sneak|gone|slip|door
			when|while|after they|everyone|carers|staff|she|he ..4 asleep|handover|sleeping|bed ..5 leave|go|gone|run|out|sneak|leaving|window
			going|go|get|getting|head|heading|run|walk|make|find|leaving ..3 mums|mum|dads|dad|nans|london|brothers|sisters|boyfriends|mates|home|scotland|him|sea|mothers|ireland|uncles ..5 dont|tell|myself|own|walk|even|anyone|stop|whatever|tonight|somehow|cant|wont|matter|run|nobody|no|police
			make|made|makes|making|send|force|move|sends ..3 me|us ..3 move|go|stay|back|leave|live ..6 ill|will|run|kill|gone|im|go|never|off|wont|leave|il|gonna|id
			if ..8 ill|il|will|gonna|im|id ..2 run|leave|go|off|leg|gone|disappear|bolt
			cant|wont|not ..2 keep|make|stop|hold me ..2 here|stay|from|stopping|leaving|going
			tell ..4 love ..3 gone|when|before|bye
			live|living ..4 streets|woods|rough|tent|car|nowhere|squat
			left|leave|walked|ran|escaped|skipped ..3 home|house|unit|placement|carers|school|there ..4 last|night|back|hours|ago|since|never|not|morning|days|wont|tonight|early
			been|stayed|stay|out ..3 out|all ..3 night|nights|since|days|streets|morning
			stayed|stay|staying|slept|sleep|living|kipping|hiding|crash|crashing ..4 at|on|with|in|round ..4 mates|mate|friends|friend|man|guy|randoms|boyfriends|boyfriend|blokes|someone|his|squat|strangers ..6 know|clue|idea|nobody|told|dont|carer|staff|nowhere|days|nights|weeks|looking
		`
	},
	{
		// Used by others: drugs to carry, debts, gifts that must be paid for, older "friends", stealing for somebody.
		about: 'exploitation and county lines',
		patterns: `
			set|setting|setup ..2 girl|lad|boy|him|her|someone|kid|mate|up ..1 up
			parks|parked|waits|waiting|sits|beeps|pulls|turns ..2 outside|up|by|near ..2 school|house|gate|gates|home|college|park
			have|had|has|must|made ..2 get|go ..1 in|with ..2 car|van|him|them|when|because|or|if
			have|had|has|must|made ..2 do ..1 things|stuff|jobs|favours|it ..2 for|with|to ..3 @kid|@man|him|her|them|people|boss
			phones|phone ..4 one ..3 not|isnt mine
			new|real|proper family|brothers|fam ..5 look|looks|after|protect|if|now|understand
			they|he|look|looking after me|us ..2 do|did|what
			if ..2 do|did what|it|stuff|things|anything|everything they|he|she|him|them
			because|cuz|when|if ..1 i|we ..2 lost|lose|dropped|owe|refused|refuse|late|ran|told|said ..4 bag|package|money|phone|drugs|food|pack|them|him|no|stuff|it
			lost|lose|losing ..2 bag|package|pack|drugs|food|money|stuff|weed|phone|line ..5 owe|they|pay|cut|hurt|beat|hit|kill|now|his|their
			different|other|random towns|town|flats|cities|houses|men|lads|places
			sit|sitting|stay|staying|wait|waiting|sleep|go|sent ..3 peoples|someones|mans|womans|his|strangers|different|random flat|flats|house|houses|room|rooms|car
			let|lets|letting ..2 me drive|drink|smoke|vape|stay|party|sleep ..6 if|when|he|because|for|they
			if|when i|we|you ..2 drop|sell|carry|hold|deliver|take|bring|send|meet|do|go|kiss|show|give ..3 stuff|things|off|it|him|them|that|something|men|for|package|bags|pics|money
			men|man|guys|clients|customers|blokes ..4 want|wants|pay|pays|company|like|likes|come|comes|visit|choose|pick ..3 company|sex|me|girls|young|massage|money|us|more
			grand|hundreds|thousands|wads|£ ..5 under|bed|hide|mine|cash|shoe|drawer
			cash|money|grand|drugs|package|phone|bag|weed|gear|it ..5 isnt|not|aint ..1 mine
			tattoo|tattooed|branded|brand ..4 name|his|him|mine|gang|belong
			one|last|more|next|another|few run|drop|job|delivery|trip|package|shift|favour|line
			run|drop|job|trip|more ..4 even|square|quits|debt|free
			filmed|film|video|recorded|photo ..3 me|us ..5 so|now|again|nicking|have|doing|robbing|make|post|fight
			sell|selling|sold|shift ..3 rest|it|them|stuff|all ..4 or|by|sunday|friday|else|tonight|come|before
			or|else|otherwise ..2 they|he|theyll|hell ..3 come|hurt|kill|stab|tell|post|get|smash|burn|find|take|beat|break
			work|working|works|clean|cook|cooking|cleaning ..6 pay|owe|journey|debt|travel|england|passport|nothing|free|rent|boss|stay|money|paper|papers|salon|wash|farm|restaurant|takeaway
			car wash|nail bar|takeaway|salon|farm|factory|warehouse|restaurant ..6 pay|journey|passport|owe|sleep|work|money|nothing|hours
			must|have|got|need work|pay|clean|cook|sell ..6 journey|debt|back|passport|england|them|man|boss|him|family
			journey|lorry|boat|smuggled|smuggler|smugglers|trafficked|trafficker|traffickers|agent ..6 pay|owe|money|man|work|debt|passport|hurt|family
			passport|papers|documents|card|id|phone ..3 with|has|have|took|kept|take|keeps ..3 them|him|he|they|man|boss
			love|loved|loves ..2 him|me|her ..6 go with|sleep|mate|mates|friend|friends|do|prove|would|money|send|delete|secret
			go|going|gone|be|do ..2 with his|him|her|their|other ..2 mate|mates|friend|friends|men|cousin|man|boss|customers
			money|cash ..4 goes|comes|in|through|moves ..3 out|account|card|bank
			reach|contact|ring|call|track me ..3 always|whenever|anytime|night
			man|someone|guy|lad|boy|he|older|bloke ..4 gave|gives|bought|buys|got ..2 me|us ..3 phone|money|trainers|vape|vapes|weed|cash|iphone|clothes
			hide|stash|put|carry|keep|hold ..3 it|them|stuff ..4 sock|socks|bra|pants|shoe|bag|mattress|body|inside|bum|room
			inside me|you|my ..3 police|feds|find|hide|carry|train
			bando|cunch|shotting|shotter|shottin|trapping|trappin|plugging|plugged|olders|elders|mandem|burner|cuckoo|cuckooed|cuckooing|youngers|opps
			~county lines|line
			~gang|gangs|gangster|stash|runner|dealer|dealers|dealing|trap
			going|goin|go|went|sent|be|been cunch|country|ot|out there
			@who|they|i|me|im|have|got|to|make|made|asked|want|wants|him|gets ..5 carry|carries|carrying|hold|holding|hide|hiding|keep|keeping|deliver|delivering|drop|dropping|take|taking|pick|collect|collecting|move|moving|run|running|sell|selling|stash|stashing|look|swallow|bring|pass|post|plug|store|storing|mind|minding|drops|drive ..4 @goods|drugs|for him|them|knife|gun|tools ..6 for|to|train|them|him|back|london|town|them|someone|up|off|people|estate|him|guy|room|cash|dont|when|pay|around|my|else|flat|under|not|somewhere|trains|without|house|money|man|men|lad|lads|olders|his|their|bed|bag|inside|look
			hold|holding|hide|hiding|stash|carry|carrying|mind|minding|store|storing|keep|keeping ..3 stuff|something|things|package|packages|bag|box|knife|gun|drugs|weed|money|cash|phone ..3 for ..3 him|them|people|someone|lads|boyfriend|mate|guy|olders|friends|brother|it|man
			drop|drops|deliver|delivering|delivery|deliveries|drop-offs|dropping ..3 packages|package|stuff|food|parcels|bags|off|it|things|drugs|weed|bits
			do|doing|did|does ..1 drops|deliveries|runs|errands|jobs|favours|lookout|favour|job|robberies|burglaries|stuff ..2 for ..3 him|them|people|man|lads|guy|olders|someone|boyfriend|friends
			work|working|works|worked|do|doing|jobs|job ..1 for ..2 him|them|olders|guy|guys|people|man|lads ..3 now|dont|cant|selling|owe|pay|until|out|because|trap|after|at
			two|2|second|another|three|3|new|burner|spare|different phones|phone|sim|sims ..6 mine|answer|not|dont|his|their|gave|ring|only|he|them|work|hide|keep|know|one
			phone ..4 not|isnt ..2 mine
			answer|answering it|phone|calls ..5 when|customers|orders|he|them|whatever|always|rings
			owe|owes|owed|debt|debts|owing|repay|in debt
			i|we|he|she owe|owes ..4 money|grand|debt|them
			pay|paying|work|working|paid ..2 back|off|later|debt ..4 by|or|with|doing|them|him|selling|later|somehow|running|they|until
			pay|paying ..1 by|in ..2 doing|selling|running
			they|he|she|people|man|guy ..4 says|said|say|give|gives|gave|bought|buys ..8 owe|pay|back|debt|favour|favours|later|nothing|free|do|in return
			force|forced|forces|forcing|making|makes|made|make ..2 me|us|him|her ..4 sell|carry|hold|rob|steal|run|deliver|drop|nick|shoplift|smoke|deal|stab|shot|trap|beg|stand|swallow|bunk ..3 !homework|tea|church|bed|shopping|chores
			rob|robbing|steal|stealing|nick|nicking|shoplift|shoplifting|robbed|burgle ..3 shop|shops|stuff|things|for|people|phones|cars|houses|bikes ..3 for|them|him|because|with|they|make|olders
			stand|keep|be lookout|look
			look out while|for
			plug|bank|stuff it|drugs|up ..4 feds|find|inside|police|search
			wont|dont|so|cant police|fed ..2 find|search|catch|stop
			police ..4 find|search|stop|catch|raid|raided|nick
			feds|boydem|jakes
			smoke|weed|vape|vapes|drugs|pills|coke|drink|vodka|bud|alcohol ..4 free|pay|later|owe
			~give|gives|gave|giving|buy|buys|bought|buying|offered|offers|send|sends|sent|promised|promises ..1 me|us|her|him ..5 @gift|stuff|things|everything|anything|what ..8 if|but|says|owe|secret|dont|return|older|he|they|not|whenever|wants|free|hide
			~@he|@man|boyfriend|lads|olders|they|his ..3 gives|gave|buys|bought|sends|sent ..2 me|us|her|him|my ..5 @gift
			man|men|guy|guys|lads|older|olders|bloke|boyfriend|stranger|he ..5 pick|picks|picked|picking|collects|waits|wait|waiting|follow|following|follows|drives|drive|drove|takes|take|took|meets|parked|watches|sits ..2 me|us|her|up|outside|him ..4 school|car|audi|bmw|hotel|hotels|house|houses|party|parties|van|flat|flats|places|somewhere|airbnb|gates|countryside|outside|mercedes|golf|drive|motor
			hotel|hotels|airbnb|travelodge|motel|premier ..8 men|lads|man|boyfriend|friends|he|guys|takes|party|night|older|they|boys|sleep|drink|different
			takes|take|took|taking me|her|us ..2 hotel|hotels|parties|flats|flat|party|houses|airbnb|places|house|drive|drives ..6 men|lads|friends|guys|boys|people|other|older|drink|man|dont|secret|night|strangers|there|drugs|he|them
			party|parties ..6 men|older|lads|vodka|drugs|guys|blokes|upstairs|drink|drunk|hotel|turns|strangers|olders
			boyfriend|bf|he|his friends|mates ..5 sex|turn|touch|want|sleep|wanted|pay|paid|watched|me|share|go
			his mates|friends|cousin|cousins|brother|brothers ..5 turn|sex|touch|me|sleep|want|pay|too|do|with
			have|had|having|do|did|doing|sleep|slept|go ..3 sex|stuff|things|him|them|men|it|friends|people|mates|favours ..3 for|because|or|so|with ..6 money|drugs|weed|owe|him|debt|friends|men|place|lifts|food|fags|he|says|vodka|mates|else|hurt|angry
			nice|kind|friendly ..2 to his|friends|them|him|men
			knows|found|threaten+ ..3 where ..2 i|we|my|family|nan|mum ..2 live|lives|school|works|sister|is
			they|he|people|someone|man|men|lads|olders know|knows ..2 where ..2 i|we|my ..2 live|lives|go|school|is|works
			they|he|hell|theyll ..5 hurt|kill|stab|shoot|get|burn|come|find|do|smash ..3 my|mum|nan|family|house|sister|brother|me|door|windows|for
			stop|leave|out|quit|get|say|cant|leaving|no|stopping ..4 it|out|no|now|gang|them|trap|leave|stop ..6 they|hurt|kill|know|owe|stab|wont|let|too|much|in|deep|late
			in too deep
			too deep|far ..2 in|now
			dont|not|cant|wont|didnt|scared ..3 say|tell|refuse ..1 no ..4 them|him|olders|because|they|he|people|lads
			cant|couldnt|not|scared|dont|afraid say|tell|told no
			said|say|promised|told|thought ..5 easy money
			easy|fast|quick|good|dirty money|cash|p
			money ..4 easy|trap|bank|account|through|from|counting|count|wads|under|bed|shoe|hide
			bank account|card ..4 use|used|borrow|money|let|lend|his|their|someone|put|using|they
			train|trains ..8 drop|package|packages|bag|seaside|them|town|back|someone|flat|carry|phone|parcel|southend|hastings|margate|blackpool|olders|ticket|swindon|norwich|money|cash|drugs
			stay|stayed|staying|go|went|sent|live|kept|stuck ..4 flat|house|place|crackhead|bando|trap|nittys|nitty ..5 days|selling|addicts|strangers|drugs|man|other|weekend|they|people|town|older|sell|leave|somebodys|serve|dirty|nights
			new|loads|expensive|designer trainers|clothes|phone|iphone|money|cash|coat|jacket ..6 cant|dont|not|where|from|lads|older|he|man|friends|them|say|boyfriend|nobody|owe|say
			join|joined|joining|part|initiat+|prove ..5 gang|them|olders|crew|myself|lads|knife|stab|rob
			make|made|making|get|earn|earned|earning|paid|pay ..5 money|quid|cash|pounds|££ ..5 for|day|a|from ..5 dropping|carry|package|pics|photos|nothing|watching|selling|men|him|them|favours|bags
			do|does|did|doing favours|favour|jobs
			says|said|told|calls ..4 family|special|mature|princess|grown|different|fam|bro|brothers|soldier ..6 but|secret|dont|older|only|owe|if|little
			mature ..2 for|my|age
			make|makes|made|making me|us ..1 go ..3 town|towns|london|flat|flats|hotel
			i|im ..1 in|into ..1 debt
			phone|phones|one ..4 answer|pick ..2 it|up
			given|gave|got ..3 phone ..5 rings|answer|calls|whenever
			want|wants|told|asked|make|makes|made me|us ..1 go ..3 coast|seaside|country|trap
			got|get|gets|am|been|arrested|stopped|nicked|caught ..4 with|holding|carrying drugs|weed|wraps|knife|package|gear|cannabis
			wraps|deals|grams|ounces|baggies|bags ..5 sell|sold|for|him|them|my|sock|room|school|selling|bed
			sell|sells|selling|sold ..3 drugs|weed|vapes|pills|stuff|coke|wraps|bits|bud|it|food|myself|me|pics|nudes|body|for
			give|gave|giving ..4 him|them|my|all ..3 money|pocket|allowance|savings|phone|card|bank|phone ..6 or|hit|hurt|because|they|every|scared|else|week|he|owe|leave
		`
	},
	{
		// Sexual harm: touching, looking, pictures, beds and bathrooms, "games", "secrets", things "made to do".
		about: 'sexual harm',
		patterns: `
			+secret|something i ..1 cant|not|never tell|say
			+touches|touched|touch|touching|rubs|rubbed|feels|grabs|grabbed|kisses|licks ..1 me|my|us|her|him ..1 down there|below
			+touches|touched|touch|touching ..1 my|her|his|me privates|private|bits|willy|fanny|bum|boobs|chest|vagina|penis|thigh|pants|minge|foof
			took|takes|take|pulled|pulls|taking ..2 my ..1 nappy|nightie|pull|swimming|leotard|kit|costume|tights|vest ..1 off|down
			dont|not|hate|scared ..1 like ..3 way|how ..2 he|she|dad|uncle|grandad|they|mum|him ..1 washes|wash|touches|touch|dries|cuddles|hugs|kisses|looks|tickles|holds|baths|dresses|talks|rubs|helps
			nice|lovely|good|great|beautiful|sexy legs|body|bum|boobs|figure|skin|lips|curves
			stroke|strokes|stroked|stroking ..3 me|my|them|it|leg|legs|hair|face|thigh|back|arm !cat|dog|horse|hamster|rabbit|guinea
			kiss|kisses|cuddle|hug ..3 every|proper|real|long|grown|goodnight|lips|tongue|mouth ..4 but|proper|real|not|mouth|lips|tongue|him|long|one
			proper|real|grownup|film|french|wet|long kiss|kisses|kissing|one|snog
			virgin|virginity|hymen|orgasm|erection|boner|sperm|semen|cum|wank|wanking|horny|stiffy
			if|how|when|was|think|been|am|are|is|i ..2 forced|raped|abused|molested|assaulted|groomed|exploited|trafficked
			smells|smelling|smell|sniffs|sniff|takes|took|steals|keeps|touches|hides|nicked|wears ..2 my|her ..1 pants|knickers|underwear|bra|undies|bras|tights|bed
			taking|takes|stealing|nicking|going|goes|went ..2 my|through|in|into ..1 underwear|knickers|bra|bras|pants|drawer|undies|bed|clothes ..2 from|drawer|basket|wash|at|when
			gives|gave|pays|paid|offered|give ..1 me|us|her|him ..2 pound|pounds|quid|money|fiver|tenner|10|20|5|50|cash|vapes|sweets ..3 to|for|if ..2 lift|show|touch|let|kiss|sit|take|hold|look|see|pictures|photos|sex|get|be
			sex|sleep|slept ..3 because|for ..2 gave|somewhere|stay|place|phone|money|drugs|food|lift|bed|he|they
			# Sweets, money or a lift for saying nothing.
			& pays|paid|pay|gives|gave|give|lolly|sweets|fiver|tenner|quid|pound|chocolate|treat|treats|present|presents quiet|shtum|schtum|hush|shush|secret|dont>tell|not>tell|never>tell|nothing>say|if>tell|say>nothing he|uncle|man|grandad|him|brother|driver|coach|friend|dad|they|she !santa|surprise|birthday|christmas|party
			keep ..1 shtum|schtum|hush|quiet|stum
			let|lets|if|for ..4 see|seeing|show|showing|touch|touching|hold|holding|kiss|kissing ..3 my|his|it|me ..2 pants|knickers|bits|bum|top|bra|private|thing|chest|him|boobs
			# Baths, beds, clothes, doctors and house.
			help|helps|helping|helped|wash|washing|dry ..1 him|her|grandad|uncle|dad|stepdad|me|us ..4 shower|bath|undress|undressed|wash|toilet|changed|dressed|naked !baby|dog|cat|hair
			& woke|wake|woken|remember|morning|party|drink pyjama|pyjamas|pjs|bottoms|knickers|pants|trousers|top|leggings|bra|dress|clothes|underwear|tights|zip off|wrong|backwards|gone|different|missing|inside>out|undone|down|wasnt>right|not>right|ripped|open !washing|laundry|pack
			clothes|top|pants|knickers|trousers|bra|dress|pyjamas|bottoms ..2 on? wrong|backwards|undone|ripped|inside
			something|summat ..1 happened|happen|went ..4 party|sleepover|asleep|night|car|house|flat|remember
			~dont|not|hate|no|never|hates|stop|wish ..3 bath|baths|bathtime|shower|sleepover|massage|massages|tickling|tickle|tickles|cuddles|cuddle|hugs|kisses|lap|knee|swimming|wrestling|babysitting|babysits ..5 when|with|him|he|uncle|grandad|because|where|from|in|anymore|more !hair|water|cold
			tickling|tickles|tickle|tickled|cuddles|wrestling|massage ..5 where|anymore|more|stop|goes|down|lower|wrong|under|too|funny|hurts|private
			where it|he|his|hand|hands|she|they ..1 goes|go|went|tickles|touches|puts|rubs|tickle|touch
			sleep|sleeping|bed|wear|wearing|wore ..4 two|2|three|3|layers|belt|tight|jeans|leggings|trousers|sleeping ..5 on|pairs|layers|belt ..4 when|because|so|with|in|case !cold|freezing
			checks|check|checking|inspects|examines|looks|sees ..3 clean|wiped|washed|private|developed|down|virgin|virginity|knickers|grown|hairs|hair|big ..2 down|there|enough|private|properly|myself|and|it|because|but !teeth
			took|take|takes|taking turns ..3 with|on|filmed|filming|me|her|holding
			passed|pass|passes|shared|swapped|sent|moved|driven|taken ..2 us|me|her|girls|round|around|between|on|to|from ..5 men|man|parties|party|hotel|hotels|flat|flats|mates|lads|friends|boys|house|rooms
			play|plays|playing|played|game ..2 doctors|nurses|mummies|mummys|house|families|husbands|wives|wife|dares|grown|dentists|marrying ..8 dont|not|undress|touch|me|takes|take|pants|naked|top|bits|kiss|want
			on|got|get|gets|gone|climb|climbs ..1 top ..2 me|her|him !of|bunk
			heavy ..1 on me|us
			having|have|got|expecting|growing a? baby ..5 12|13|14|11|15|10|in|inside|tummy|belly|who|his|from !brother|sister|shower|cousin|photos
			might|think|could|i|am|im|be|can ..3 having|pregnant|expecting ..1 baby|12|13|14|11|10|15|his|if !brother|sister
			i|im|am|me late ..2 im|am|and|since|cant|two|2 ..2 12|13|14|11|15|10|who|say|weeks|scared|test
			something|it|thing|he|they ..1 went|goes|go|put|putting|pushed|slid ..1 in|inside|into me|my|her|us
			hurted|hurts|hurt|sore|sting|stings|burns|bleed|bleeding ..4 since|when|after|because ..5 his|uncle|house|party|him|stayed|slept|sleepover|weekend|grandads|he|contact
			& wee|pee|toilet|sit|bits|down>there|private|bum|between hurt|hurts|sting|stings|burn|burns|sore|itch|bleed|bleeds|blood|itchy since|stayed|house|him|uncle|grandad|say>why|dads|dont>want|party|after !cystitis|infection|antibiotics
			# What he is to be called, what one is to him.
			little|special|secret|his|good|best|favourite ..1 wife|princess|lover|girlfriend|sweetheart|boyfriend|lady|bride ..1 !lol
			calls|called|call|says|messages|messaged|texts|texted|whispers ..3 babe|sexy|sexi|darling|beautiful|gorgeous|princess|stunning|hottie|baby|lover|wife|mature|fit|hot ..4 !mum|nan
			@staff|teacher|coach|driver|carer|uncle|stepdad|him|man ..5 babe|sexy|gorgeous|beautiful|mature|stunning|curves|developing|womanly|tempting
			mature ..1 for|me ..2 my|age
			our|his|their|its|just|special ..1 thing|game|time|way|club|treat|moment|bond|adventure|deal !is|was|to
			thats|its|this|say|says|said ..1 is|how|what|just|normal ..2 families|you|people|dads|uncles|girls|boys|special|daddys|we|real|grown|lovers ..2 show|do|love|does|for
			special|big|real|good|pretty|brave girls|boys|boy|girl ..3 do|does|have|let|get|are
			wanted|want|owe|owes|pay|thank|back ..5 in|on|at his|the ..1 van|lorry|car|bed|truck|caravan|room|flat|hotel
			owe|owes ..1 him|it|them ..5 because|bought|van|bed|body|kiss|trainers|phone|lift|night|sex
			made|make|makes|had|have me|us ..3 do|did ..2 it|that|stuff|things|same ..3 back|to|him|too|also
			hand|hands ..2 over|on|across my|her|me ..1 mouth ..4
			breathe|breathes|breathing|breath|noises|moans|groans ..2 funny|heavy|weird|hard|fast|loud|noises|in ..4 when|on|sit|me|ear|neck|him|lap
			touches|touch|touching|plays|playing|rubs|rubbing|strokes ..1 himself|hisself|herself|itself|themselves|himself|with
			against ..1 me|us|my|her ..3 bus|train|wall|hard|leg|back|bed|queue
			nice|friendly|kind|good|polite ..2 to|with ..1 his|her|their|the|some ..1 friends|mates|men|friend|mate|boss|customers
			comes|come|came|coming|pops|sneaks ..1 in ..2 room|bathroom|shower|bath|toilet ..6 others|when|always|wash|asleep|trip|out|nobody|saying|says|lock|broke|tuck
			tuck|tucks|tucking|tucked me|us ..6 hand|hands|under|cover|covers|touch|touches|long|strange|kiss
			stays|sleeps|stay|sleep|crashes|stayed|slept ..2 in|on my|our|me ..1 room|bed|floor|mattress ..5 when|he|share|visits|because|with|drunk|and
			share|sharing|shares ..3 bed|room|mattress|sofa|bunk|tent ..3 with|when ..2 him|uncle|man|grandad|stepdad|mums|dads|lodger|her|friend|cousin|boyfriend
			clinic|coil|implant|pill|morning ..6 lied|lie|secret|old|age|dont|sneak|behind|alone
			lied|lie|pretend|said ..4 how|about|his|my ..1 old|age ..4 he|clinic|boyfriend|doctor|hotel
			boyfriend|bf|fella|man ..3 is|hes|was ..1 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|48|50
			brushes|brushed|brush|bumps|leans|presses ..2 against|past|up|into my|me|us|her
			no|not|wont|wouldnt|never|broke|broken|take|took|takes|hasnt ..3 lock|locks|locked|locking ..3 when|bathroom|toilet|shower|wash|bath|bedroom
			said|say|saying|told ..1 no ..3 loads|times|again|lots|but|and|still ..4 did|still|didnt|kept|anyway|carried|wouldnt|times
			still|anyway ..1 he|they ..1 did|done it|that
			& nudes|camera|filmed|filming|films|filmed|videos|video|photos naked|undressed|bath|shower|sex|turns|bra|pants|bed|asleep|clothes>off|no>clothes|private
			someone|they|he|she|lads|boys|men ..3 did|done ..2 stuff|things|something|it ..3 me|us|asleep|drunk
			film|films|filmed|filming|record|records|recorded|photographs ..1 me|us|her|him
			period|periods ..3 missed|late|stopped|stop
			havent|not|no|aint|hasnt|missed|without|didnt ..3 period|periods|tampons|pads
			sick ..3 morning|mornings ..6 period|late|pregnant|test|bump
			likes|wants|loves|insists|has|tries|gets|helps ..2 bath|wash|dry|dress|undress|shower|cream|hold|sleep|cuddle|watch|tickle|kiss|massage|rub ..2 me|us
			sends|send|sent|texts|messages|messaged|blows ..2 me ..2 kisses|hearts|xx|photos|pictures|selfies|late|night|private|messages|love
			was|im|am|i ..1 5|6|7|8|9|10|11|12|13|14|15 ..2 and|he|was ..1 he|was|hes|him|she ..2 15|16|17|18|19|20|21|22|23|24|25|30|older|grown|adult
			hand|hands|fingers ..2 goes|wander|wanders|wandering|slides|slip|slips|moves|creeps|everywhere|roam
			sits|sit|stands|gets|lies|leans ..3 close|near|against|up|next ..5 me|hand|breath|leg|touch|every|always|smell
			if i let|do|kiss|cuddle|touch|sit|show|keep
			i|must|have|had ..1 let ..1 him|her|them
			sweets|chocolate|money|treats|present|presents|toys|pocket ..4 if|for ..2 i|let|kiss|touch|cuddle|secret|quiet
			private|rude|personal|special|pink|grown ..1 place|places|part|parts|area|areas|bits|lesson|film|sleepover|sweets|friend|friends
			what we|he|she|they|him do|does|did|done !for|at|in|on|today
			did|do|does|done|doing ..2 thing|things|something|stuff|that ..2 to|with ..1 me|us|her|him|my|you
			normal|ok|okay|natural|love|loves|loving|practice|lesson|fun ..3 what|how|because|when|if ..2 we|he|she|they|dads|families|people ..2 do|does|show|shows|loves|like
			put|puts|puting|shoved|stuck|pushed|pushes ..1 it|his|thing|something|that|fingers|finger ..3 in|inside|up|on|near|mouth|between
			in my mouth|bum|private|pants|fanny
			under|on|in my|the|our|his ..1 covers|duvet|blanket|quilt|sheets
			cuddle|special|massage|our|bath|secret time
			locks|lock|shuts|closes|bolts ..2 door ..4 me|when|so|we|and|behind|comes
			hand|hands|foot|arm|leg ..2 on|up|round|around|near my|me|her ..1 knee|knees|leg|legs|thigh|thighs|bum|waist|neck|bottom|back|chest|lap|private|mouth|shoulder
			dont|not|never|please|hate|scared|no ..3 left|leave|leaving|be|being|stay|staying ..3 with|alone grandad|him|her|uncle|stepdad|dad|them|that|carer|brother|cousin|man|babysitter|grandpa|me
			sleep|sleeping|sleeps|bed ..3 in|with|next ..1 with? him|his|her|dad|uncle|stepdad|grandad|brother when|because|while|if
			makes|made|make ..2 me sleep|lie|lay|share|get|bath|shower|cuddle|wash|dress|hold|rub|massage ..3 with|him|his|in|next
			washes|wash|bathes|dries|creams|wipes|checks ..2 me|us|my|her ..3 down|there|13|12|11|10|14|privates|private|bits|too|still|inside
			send|sending|want|wants|ask|asks|asked ..4 pic|pics|picture|photo|photos|video ..3 in|of|with|without|wearing|no|my ..2 undies|underwear|bra|knickers|bikini|body|top|bed|bath|shower|pants|clothes|me|private|feet|face
			what|after|since|about|because what? ..1 he|she|they|uncle|dad|him did|done|does ..3 me|us|it|to|that|again|night
			what happened ..3 me|when|at|that|with|last|there|me|uncle|between
			think|thinking|remember|dream about it|that|what ..3 loads|lot|every|all|happened|did|night|time
			is|was|am ..2 it|that|this|i my|mine? fault|bad|wrong|blame
			stop|keep|keeps washing|scrubbing|showering
			stings|sting|burns|itches|hurts|sore|bleeds ..3 wee|pee|poo|loo|toilet|walk|sit|there
			hes|shes|he|man|boyfriend|bf|guy|who|is|aged ..2 19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|52|55|58|60 ..5 im|me|but|and|years|says|year|he|love|loves|age|boyfriend|old
			older|old enough man|men|guy|be|lad|lads|boyfriend|bloke
			age just|is|doesnt|dont number|matter
			=rape|raped|rapes|raping|rapist|molest+|incest|noncey|paedo|pedo|paedophile|nonce
			@sex
			@who|it|that ..4 touch+|touches|feel+|feels|felt|rub+|stroke+|kiss+|lick+|grope+|finger+|fiddle+|fondle+|snog+|hump+|press+|massage+ ..3 me|my|us|her|him|sister|brother|against|up|little|down !better|dog|cat|cheek|goodnight
			touch+|touches|touching me|us|him|her|my|there|down|private|places|inside
			touch|touches|touched|touching|rub|rubs|rubbed|tickle|tickles|kiss|kisses|feel|feels|felt|hand|hands|finger|fingers|put|puts|puts|look|looks|looked|see|saw|show|shows|showed|pull|pulls|pulled|hurt|hurts|sore|bleed|bleeding|blood|itch|stings|poke|pokes|lick|licked|itchy|pain|take|took|takes ..4 @private !stairs|town|pub|park|shops
			@private ..4 touch+|touches|hurt|hurts|sore|rub+|bleed|bleeding|burns|picture|pictures|photo|photos|hand|bruise|licked|stings
			hand|hands|fingers|thing|it|finger ..2 up|down|in|inside|under|on|between|there ..2 my|me|her|his ..2 top|pants|trousers|shorts|skirt|leg|legs|pjs|pyjamas|bra|knickers|shirt|dress|bum|thigh|mouth|knee|clothes|covers|duvet|blanket|private|tights|jumper|jama
			=put|puts|putting|his|her ..2 hand|hands|fingers|thing|finger|tongue ..3 there|in|on|up|down|where|under|inside|me|my
			where my|the swimming|costume|bra|knickers|pants|bikini
			swimming costume|trunks goes|covers|go|is|bits
			comes|come|came|coming|gets|get|got|getting|climbs|climbed|creeps|sneaks|crept|climb|sneaked|sleeps|slept|lies|lay|lays|slides|goes|went|walks|walked|bursts|let ..2 in|into|on|by|over|under|next|at|during|through ..2 my|our|his|her|me|us ..1 bed|shower|bath|covers|duvet|sleeping|bunk|tent
			gets|get|sits|sat|hides|stands|stood|watches|watch|wanders|appears ..2 in|into|on|by|over|under|next|at|through ..2 my|our|his|her|me|us ..1 bed|shower|bath|bathroom|covers|duvet|bunk|sofa
			he|dad|uncle|stepdad|man|someone|brother|carer|staff|grandad|they|she|boy|driver|lad ..2 comes|come|came|coming|creeps|sneaks|walks|goes|gets|wanders ..2 in|into ..2 my|our|his|her ..1 room|bedroom|bathroom|toilet ..5 night|asleep|sleep|dark|sleeping|undressed|naked|changing|dressed|locks|sits|bed|crying|touches|when
			@who|cousin|that ..4 comes|come|came|coming|gets|climbs|creeps|sneaks|gets|walks|goes ..2 in|into ..4 shower|bath|bathroom|night|changing|dressed|undressed|naked|toilet|sleep|asleep|dark|wash|washing|bed
			comes|come|came|coming ..5 at|in|during|every|middle night|dark|lights|asleep|bedtime
			@who ..5 watch|watches|watched|watching|look|looks|looking|stare|stares|staring|peek|peeks|spy|spies|film|films|filmed|filming|peep|peeps|stand|stands|perv|stood ..4 me|us|her|my|at|through ..6 shower|bath|changing|dressed|undressed|naked|sleep|sleeping|toilet|wash|body|legs|chest|boobs|bum|nightie|bra|undress|get|change|pjs|bathroom|door|keyhole|towel|night|change|room|funny|weird|bed
			way|how ..1 @he|@adult stares|touches|hugs|cuddles|kisses|watches|holds
			way ..1 @he|@adult looks|look ..1 me|us
			looks|looking|look|stare|stares|staring at me|us|my|her ..3 funny|weird|creepy|body|chest|boobs|legs|strange|nightie|hungry
			looks|look|looking ..1 me|us up and
			@he|@adult|guy|gives ..4 creepy|creeps|pervy|weird|inappropriate|dodgy|touchy|uncomfortable|strange|funny ..2 with|to|me|around|things|when|vibes|about|feeling|out|at
			makes|make|made|making|asks|asked|ask|tells|told|wants|wanted|forces|forced|force|forcing|got|begged|dares|dared|pressured|pressures ..1 me|us|her|him|my ..2 touch|kiss|sit|suck|lick|undress|strip|dance|cuddle|rub|pose|swallow|massage|sleep|hold|bend|lie|film ..4 it|thing|him|his|off|naked|clothes|top|pants|mouth|lap|bed|bits|privates|lips
			makes|make|made|making|asks|asked|ask|tells|told|wants|wanted|forces|forced|force|forcing|got|begged|dares|dared|pressured|pressures ..1 me|us|her|him|my ..2 do|see|look|take|show|play|send|wear|have|watch|share|open|put|pull|come|get ..4 naked|pants|mouth|rude|dirty|sex|privates|bits|lips|knickers|private|undies|underwear|photos|bad|grown|secret|undressed
			made|make|makes|making|forced|forces|force|gets|got me|us|her|him do ..2 stuff|things|it|that|something|bad|horrible|stuffs
			make|makes|made|making|force+|forces me|us !laugh|smile|happy|giggle|proud|feel|tea|dinner|breakfast|lunch|pancakes|toast|hot|soup|cake|jump|think|want|cry|look|better|brush|tidy|wear|clean|read|welcome|eat|special|angry|mad|hungry|sad|tired|nervous|sleepy|go|do|stay|wait|sit|line|write|learn|walk|share|late|miss|sound|queue|bored|jealous|shy|worried|wash|help|sign|say|come|hand|get|turn|play|choose|ring|answer
			do|does|did|done|doing|happened|happens ..2 things|stuff|something|it|that|bad|stuffs|thing ..2 to|with|wiv|at me|us|my|him|her|sister|brother|you|kids|it|@kid
			things|stuff|something|what ..4 @who ..3 did|does|do|done|made|make|makes|doing ..2 me|us|night|bed|her|at|with|that|when
			bad|rude|dirty|grown|adult|nasty|disgusting|sexy things|stuff|video|videos|pictures|films|game|games|photos|bits|texts|messages|pics|thing|magazines
			did|does|do|done|doing|happened something|things|stuff|it|bad ..3 me|us|her|that|when|little|wrong|dont
			something|stuff|things ..2 happened|happens|happening|happen|been ..5 me|when|at|with|night|party|there|bad|dont|uncle|cant|tell|before|little|years|years|last|home|contact|school|bed
			long time|ago|years|when ..4 little|ago|small|young|younger|was|5|6|7|8 ..5 made|touch+|hurt|hit|did|things|stuff|uncle|babysitter|bed|used|happened|dad|him|burnt|burned|locked|scared|wrong|secret|abused|cousin|man
			took|take|takes|taking|wants|wanted|asks|asked|has|have|got|need|needs ..3 @picture ..4 me|us|of|my|her ..5 changing|naked|bath|shower|asleep|sleeping|undressed|dressed|pants|bra|underwear|without|no|top|clothes|knickers|bikini|toilet|body|when|getting|in|nightie|with|bed|private|on|nothing
			@picture ..4 of ..2 me|us|my|her|us ..4 changing|naked|bath|shower|asleep|sleeping|undressed|pants|bra|underwear|without|no|body|getting|nude|private|bed|toilet|on|like|that
			photos|pictures|videos|pics|films|film ..4 me|us when|while|getting|in|after|without|with|changing|sleeping|asleep
			naked|nude|undress|undressed|undressing|strip|stripped|strips|topless|bottomless|pantless
			take|takes|took|pull|pulls|pulled|taking|pulling|pulls ..2 my|his|her|our|off|down ..2 clothes|top|pants|trousers|knickers|shirt|bra|towel|pjs|pyjamas|skirt|nightie|duvet|covers|shorts|leggings|tights
			clothes|top|pants|trousers|shirt|bra ..2 off|down|on
			no|without|with|nothing ..2 top|clothes|pants|trousers|bra|pyjamas|knickers on|off|in
			his|her|their thing|willy|private|privates|cock|dick|penis|bits|parts|pee|wee|part|hard|boner|stiff
			showed|shows|show|sent|sends|flashed|flash|flashes|flashing me|us|her|him ..3 his|her|porn|rude|videos|video|private|naked|dick|willy|bits|dirty|thing|himself|pic|films|magazines|things
			made|make|makes|let|lets|made ..2 me|us|him|her ..2 watch|look|see ..4 videos|video|films|porn|people|things|pictures|rude|him|them|it|magazines|stuff
			our|little|special|his|their|big|silly|keep|kept|a|dirty|wee secret|secrets|game
			our ..1 game|secret|secrets|special|cuddle|cuddles|thing
			special|funny|secret|long|bed|tickle|tickling|naked|sleepy|good massage|cuddle|cuddles|game|games|friend|time|hug|hugs|kiss|kisses|tickles|touch|love|treat|treats
			secret|secrets ..4 dont|told|game|trouble|between|not|him|he|they|bad
			its|is|was|it|say|says|said ..3 secret|secrets
			bad|scary|horrible|dirty|terrible|big secret|secrets
			dont|not|never|cant|mustnt|wouldnt ..1 tell|say|telling ..2 anyone|anybody|mum|mummy|dad|nobody|him|her|them|police|carer|staff|wife|nan|mam
			tell|tells|told|said|says|telling|say|saying|promise|made|swear|warned|make ..2 me|us|her|him? not|dont|never|keep|no|nobody ..3 tell|say|anyone|secret|quiet|nobody|quiet|anything|talk|grass|noise|speak|scream|cry|move|shout
			keep|kept|keeping|stay ..2 it|quiet|secret|shh|our|schtum|mouth|hush ..3 quiet|secret|between|us|low|shut|dl
			keep quiet
			said|says|tell|told ..3 no|stop|not ..4 but|carried|didnt|doesnt|wouldnt|kept|keeps|wont|anyway|still|laughed|carry|ignored
			no ..3 carried|kept|keeps|wouldnt|didnt ..2 on|going|doing|stop
			didnt|dont|never ..1 want|consent|like|say ..2 him|it|that|yes ..3 sex|kiss|touch|hugs|touches|puts|cuddles|kisses|tickles|anyway|touched
			didnt ..1 want|consent ..3 but|and ..1 he|she|they|him
			doesnt|dont|didnt|wont|wouldnt|never|not|cant|no ..2 stop|stops|stopping|listen ..6 when|if|ask|asked|say|says|him|tell|said|told|me|scream|cry|begged|shouting|touching|hitting|doing|it
			wake|wakes|woke|waking|woken ..6 hand|hands|him|touching|naked|standing|watching|top|over|pants|man|uncle|pjs|touch+
			pretend|pretends|pretended|pretending ..2 sleep|asleep|sleeping|be|im|i|hurt
			pretend+ ..3 asleep|sleep|sleeping
			no|broken|broke|took|takes|take ..2 lock|locks|door ..2 bathroom|bedroom|toilet|shower
			walks|walk|walked|walking|comes|burst|bursts|barges ..2 in|on ..3 me|when|while|us|changing|shower|toilet|bathroom|naked|dressed|room|bath
			when|while|if|after|before ..3 im|i|am|was ..3 shower|bath|changing|undressed|naked|asleep|sleeping|dressed|bed|towel ..6 he|she|comes|came|dad|uncle|watch|walks|in|him|him|they|brother|someone|staff|man
			he|she|dad|uncle|stepdad|brother|man|they|someone|grandad|cousin|carer|@man|@family ..6 bed with|wiv|me|next|beside|and
			sleep|sleeps|sleeping|share|shares|sharing|get|gets|lie|lies|slept ..3 in|his|with|next|on ..2 his|my|him|same|her|dads|uncles|me|one|with ..3 bed|room|bedroom|mattress|him|sofa|man !dog|cat|teddy
			sit|sits|sat|sitting|bounce ..2 on|in his|her|my|uncles|dads|grandads|staffs|their|the lap|knee|knees|face
			his|her lap
			cuddles|cuddle|hugs|hug|kisses|kiss|tickles|tickle|massages|holds|squeezes ..3 me|us|my ..4 long|wrong|hard|lips|mouth|bed|not|weird|from|like|funny|dont|too|when|tight|uncomfortable|where|neck|there|under|tongue|pocket|every|if|behind|until|alone|bum|legs
			kiss|kisses|kissed|kissing|snog|snogged|tongue ..3 me|mouth|lips|tongue|neck|him|her|his|properly
			period|periods ..3 late|missed|stopped|come|came|havent|due
			pregnant|preggers|pregnancy|miscarriage|abortion|morning after|std|sti|chlamydia
			test|line positive|two|pink
			hurts|hurt|sore|stings|burns|bleed|bleeding|blood|itches|itchy|burning ..4 wee|pee|toilet|poo|there|down|private|pants|bum|knickers|sit|between|inside
			blood|bleeding|stuff|sticky|wet|white ..3 pants|knickers|bed|sheets|toilet|down|there|on|in|bum
			down there|below
			between my|her|their|his legs|thighs
			inside me|my|her|of
			on top me|of
			@he|@man|@staff|stepdad|uncle|coach|driver|friend|carer|dad|boss ..2 says|said|calls|tells|saying|keeps|told|thinks ..4 sexy|hot|fit|beautiful|gorgeous|body|mature|boobs|bum|curves|developed|blossoming|figure|babe|wife|love|pretty|special
			turn|turns|turned ..3 with me
			his friend|friends|mates|mate ..4 touch+|kiss+|sex|watched|me
			body|bits ..4 hurt|dirty|wrong|disgusting|wash|clean|mine|anymore|he|touch+|looks
			dirty|disgusting ..5 feel|after|wash|shower|inside|touched|body|him|did
			wash|washing|washes|washed|bath|bathes|baths|shower|showers ..2 me|my|us|her ..5 myself|own|privates|bits|old|himself|inside|13|12|11|10|14|insists|hands|private
			dressed|changed|shower|bath|changing ..4 front|him|watch|watching|watches|door|open|with|her|them ..3 of|him|me|door|open|watch|staff|her|everyone|them
			curtain|door ..3 open|off ..5 shower|bath|toilet|changing|dressed|wee|wash
			lift|lifts|lifted ..2 top|skirt|shirt|nightie|up|dress
			do|does|did it|stuff|things ..1 to|with me|us|her|him
			i was|were ..2 drunk|asleep|passed|out|wasted|high|drugged|spiked ..6 woke|remember|he|him|him|they|did|sex|clothes
			spiked|drugged|roofied
		`
	},
	{
		// Strangers and pressure online: asking for pictures, for meetings, for secrets; pictures passed on; blackmail.
		about: 'online',
		unless: 'nothing',
		patterns: `
			met|meeting|know|friend|someone|boy|guy|man|girl|person ..5 @app|online ..6 sending|send|sends|booked|booking|paid|pay|coming|collect|taxi|uber|ticket|train|car|hotel|present|parcel
			sending|sends|send|booked|booking|paid|order|ordered ..3 taxi|uber|train|ticket|tickets|car|cab|coach ..2 for me|us
			i|she|he ..1 sent|send|posted|shared|did ..1 one|it|some|them|few|loads ..5 everywhere|everyone|now|more|out|gone|round|keeps|wont|school
			everywhere|everyone|gone|round|viral ..5 school|internet|snap|groupchat|seen|saw ..3 pic|me|it|photo
			someone|he|they|man|person|stranger messages|messaged|texts|dms ..3 me|us ..3 what|about|at|every|wearing|saying|asking|night|school|pics
			delete|deletes|deleted|deleting|clear|hide ..3 all|messages|chat|everything|history|it|app|them|phone|secret
			man|men|guy|stranger|boy|someone|woman|lady|lad|person|he|she ..4 phone|online|internet|app|@app ..6 love|loves|delete|secret|night|asks|ask|send|sends|wants|says|model|pay|money|show|meet
			face|head|picture|photo|me|pics ..4 on|onto|with|in ..3 naked|porn|nude|body|rude|ai|fake|site|page|deepfake
			deepfake|deepfakes|ai nudes|nude
			has|got|have|having ..1 @picture ..1 of? me|us|her ..5 share|post|send|show|leak|sharing|posting|everyone
			did|do|doing|done ..3 dare|dares|live|show|cam|call|video ..6 now|want|more|they|money|top|again|men|gifts
			they|he|people|men|she want|wants|asking|ask|asks|asked|keeps|need ..1 more|another !time|contact|food|money
			model|modelling|audition|casting|talent|influencer ..6 send|pictures|photos|pics|bikini|underwear|secret
			group|chat|page|server|people|girls|they ..5 tells|tell|shows|show|teach|teaches|tips|helps|dare|dares|rate|rates ..6 eat|hide|cut|hurt|die|thin|starve|throw|body|weight|kill
			online boyfriend|girlfriend|friend|bf|gf|man|mate ..6 31|30|older|secret|says|wants|sends|meet|loves|asks|never|money
			found|knows|find|worked ..3 my|where|out ..2 school|address|house|road|live ..6 come|coming|says|photo|online|blazer|get|wait|picture|map|snap
			look|watch|see|show|shows|showed ..4 vids|videos|video|pictures|things|clips|stuff ..5 kids|children|babies|laptop|naked|people|animals|phone|doing|rude|sex|dying
			says|say|said|told ..2 he|she ..1 love|loves me|u|you ..6 delete|secret|send|night|dont|must|meet|never|phone|man
			@show ..5 nudes|nude|nudey|noods|dick|naked|topless
			nudes|nude|noods|sexting|sext|sexted|dickpic|catfish|catfished|catfishing|sextortion|onlyfans|webcam
			send|sends|sent|sending|asks|asking|asked|ask|wants|want|wanted|begging|keeps|pay|pays|paid|gave|give|gives|offered|swap|trade ..4 @picture|photo ..6 body|top|bra|underwear|bath|legs|feet|knickers|pants|without|bikini|robux|vbucks|else|naked|private|more
			asks|asking|asked|wants|wanted|begging|pays|paid|offered ..4 @picture ..2 of me|us|my
			send|sending|sent|show|gave him|them|someone|strangers|stranger ..3 @picture|photo
			keeps|keep asking|begging|wanting|sending ..3 @picture
			asked|told|wants|wanted me|us|her ..1 send ..2 @picture
			@picture ..5 round|around|spread|spreading|leaked|everyone|everyones|groupchat|post|posted|online|send|sent|share|shared|delete|blackmail|group|unless|whole|rude|body
			private|rude|bad|dirty|sexy|embarrassing|naked @picture
			@app|online|someone|somebody|man|guy|boy|lad|girl|person|stranger|he ..6 asks|asked|asking|ask|wants|want|wanted|keeps|knows|told|says|said|sends|sent ..5 pics|pictures|photos|photo|pic|live|school|where|address|meet|wearing|age|nudes|body|alone|camera|cam|secret|mum|number|video|bra|old|delete|whatsapp|snapchat|telegram|private|house|tell|naked|voice|face|feet
			what|wot|wat im|am|colour ..1 wearing|undies|knickers|pants|bra
			@app|online ..8 meet|meeting|met|comes|coming|come|strangers|stranger|older|address|live|man|nudes|secret|blackmail|threaten+|creepy|men|post|leak|45|30|40|pics|picking|pick|boyfriend|person|real
			meet|meeting|met|see|seeing|visit ..4 boy|girl|guy|man|someone|lad|him|her|them|friend|person|bf|boyfriend|people|woman ..6 @app|online|internet|real|saturday|sat|sunday|weekend|hotel|alone|secret|dont|person|car|station|tomorrow|tonight|park|train|never|older|voice|first|coming|quiet|house|hes|mall
			meet|meeting|met up|him|in|irl|someone|them|guy ..5 real|person|irl|online|alone|dont|hotel|secret|park|station|weekend|saturday|never|but|him|train|friday|sunday
			@he|boy|man|guy|lad|friend|girl ..5 coming|come|driving|drive|travelling|comes|pick|picking|collect|get|getting ..3 get|me|meet|up|see|pick|collect|house ..5 sat|saturday|quiet|dont|secret|online|friday|sunday|tonight|tomorrow|weekend|far|car|night|nobody|hotel|alone|mum|says|outside|school|down
			put|puts|posted|post|posting|share|shared|leaked|gave|found|knows|wrote|worked ..4 address|number|live|name|location|details|school|house ..6 page|online|come|group|insta|snapchat|app|site|strangers|public|photo|stranger|live|picture|blazer|uniform|badge
			address ..6 online|page|posted|come|get|him|stranger|gave|wants|group|knows
			says|said|claims|pretends|pretended|pretending|lied|lying|turns|reckons|thinks ..4 hes|shes|he|she|be|they|im|be|out ..5 16|15|14|17|18|age|older|man|25|30|40|grown|teenager|kid|girl|boy|19|20|same
			voice ..5 man|older|deep|like|grown|adult
			hes|shes|he|she|guy|man|is ..4 way|lot|much|loads|years|really|far older
			@app|online ..4 friend|mate|boyfriend|girlfriend|bf|guy|man|stranger ..6 secret|meet|hes|older|never|send|wants|says|asked|pics|weird|money|gifts|him
			someone|people|they|somebody|man|guy|girls|boys|lads|ex|he|boyfriend|she ..6 post|posting|posted|share|shared|leak|leaked|show|showed|send|sent|spread|put ..5 pictures|photos|nudes|video|pics|picture|photo|it|everyone|me|fake|my|online|videos ..5 me|unless|if|everyone|school|dont|of|online|my|or|to|group|rude|account|around
			if|unless|or ..4 dont|do|send|pay|give|show ..5 post|share|send|leak|show|tell|everyone|hurt|pictures|more|mum|kill|pics
			post|share|send|leak|show|tell ..6 if|unless i|dont ..4 more|dont|pay|money|send|do|meet|what
			fake account|profile|page|accounts ..5 me|my|rude|pictures|name|pretending|people|face|of|with
			delete|deletes|deleted|deleting ..4 messages|chats|texts|chat|it|history|everything|dms|snaps|after|them
			messages|texts|chats|chat|dms ..4 disappear|deleted|delete|hide|secret|creepy|rude|sexy|weird|scary|horrible|threatening|sexual
			cam|camera|webcam|video|facetime|call ..5 top|clothes|naked|strangers|undress|bra|pants|men|touch
			robux|vbucks|skins|gems|coins|bucks|credit|giftcard|voucher|paypal|amazon|cashapp|money|quid|tokens|fifa points ..6 pic|pics|picture|photo|photos|video|show|top|camera|send|body|if|stranger|secret|man|feet|cam
			dare|dares|challenge|challenges|tiktok ..5 choke|blackout|cut|pills|breathe|naked|die|tide|pass|jump|faint|hurt|unconscious|strangle|train|hang|fire|deodorant|neck|himself|drink|myself
			group|chat|server|forum|site|page|website|people|videos|app|algorithm|account|accounts ..6 starve|cut|die|kill|suicide|thin|ana|hurt|hurting|selfharm|gore|blood|beheading|rape|nazi|white|bomb|jews|muslims|immigrants|skinny|overdose|porn|dead|eat|harm
			saw|seen|see|watched|shows|showed|sent|came|keep|popped ..5 video|videos|clip|vid|stuff|things|clips ..6 killed|dying|stabbed|beheaded|dead|porn|sex|naked|blood|die|someone|hurt|cant|head|people|rude|kids
			stranger|strangers|random|randoms|man|men|someone ..5 message|messages|messaging|text|texts|texting|dm|dms|add|added|adding|call|calling|video|follow|following|talks|talking|chat|chats|friend|contact ..3 me|us|online|with|at|to
			talk|talking|chat|chatting|speak|text|texting|messaging|message ..4 man|men|guy|stranger|strangers|older|someone|boy|him|lad|random|randoms ..6 online|older|@app|night|dont|met|never|secret|says|25|30|40|loves|weird|rude|understands|hes
			calls|called|calling me ..2 princess|baby|babe|beautiful|sexy|sweetheart|darling|gorgeous|angel|hun|wifey|queen ..6 man|online|sends|older|insta|and|he|but|money|secret|him|asks|every|wants
			princess ..4 sends|money|insta|man|online|older
			loves me ..6 online|met|older|never|secret|send|meet|only|but|if|understands|prove|hes|man
			prove ..4 love|send|him|it|pic
			track|tracks|tracking|tracked|follows|following|stalk|stalks|stalking|stalker|stalked|spy|spying|hacked|hack|cameras|camera ..4 me|my|phone|location|everywhere|bedroom|room|bathroom|where|us
			stalk|stalking|stalker|stalks|stalked
			location ..4 on|share|knows|him|see|sees
			screenshot|screenshots|screenshotted ..5 me|my|send|it|nude|everyone|pic|showed|private|and
			sugar daddy|baby
		`
	},
	{
		// Being very afraid of somebody or of a place, and of being heard: said by hiding, locks, tummy aches, "dont ring the house".
		about: 'fear',
		patterns: `
			+feel|feels|am|im|was|felt|were trapped
			take|get|bring ..1 me|us ..1 with you ..2 today|now|please|when|home
			+i|im|am am|im|so|really|very|too|always|still|get|feel frightened|terrified|petrified !spiders|of|exam|by|about
			+dont|not|never feel|feels|felt safe
			+scared|frightened|terrified|afraid of my|the ..1 dad|mum|carer|stepdad|uncle|foster|staff|brother|nan|stepmum|boyfriend|him|her
			listens|listening|listen ..2 to|in|on ..1 my|me|our|calls|phone|conversations|everything|door|what
			always|keep|keeps|constantly looking|checking|watching|look ..1 behind|over|round ..1 me|my|shoulder
			keeps|keep|kept|came|comes|coming|been ..1 coming|back|to|round|turning ..4 house|home|flat|placement|ours|school|door|window ..4 banging|shouting|drunk|smashing|knocking|window|windows|screaming|kicking|threatening|looking|asking
			bang|bangs|banging|banged|kicks|kicking|kicked|hammering|smashing ..3 window|windows|door ..4 night|him|ex|dad|let|hide|mum|again|shouting|screaming
			nightmares|nightmare|dreams|flashbacks ..4 him|her|what|dad|it|uncle|happened|night|every|always
			terrified|petrified|dread|dreading|frightened ..1 of|about ..1 weekends|weekend|fridays|friday|night|nights|bedtime|home|holidays|sunday|sundays|christmas|contact|visits|summer|mornings|him|her|them|going
			mums|mum|mom|dads|her|his|my ex ..5 keeps|found|out|coming|came|messaged|threatening|prison|outside|knows|wont|following|rang|text|texted
			prison|jail|out|released|tag|bail|nick ..5 find|get|scared|coming|kill|messaged|knows|said|back|house|us|knows ..2 me|us|him|where|to|we
			# Ready to run, ready to hear, ready to block: what a child does at night.
			sleep|sleeping|slept|stay|lie|sit|hide ..1 under|behind|beside ..2 bed|door|desk|wardrobe|curtain|sofa|blanket|quilt|table ..3 not|in|because|so|when|case|at|till|until
			case|incase ..1 he|hes|she|shes|they|theyre|him|her|dad|mum|uncle|someone|stepdad|@name|anyone|i|we ..1 is|are|on|comes|come|wakes|wake|gets|get|hears|finds|sees|reads|kicks|starts|hurts|catches|turns|walks|tries|does|in|at|there|back|need|have ..2 landing|in|back|run|out|me|home|up|there|again|it|off|go|kick|hide|here|escape|drunk|mad|angry|outside|room|night ..1 !wet|cold|rains|forgets|lost|late
			be|get|getting|climb|gets ..1 out ..4 quick|fast|quickly|window|quietly|quiet
			dont|never|not|havent ..1 unpack|unpacked|undress|undressed|unlock|shower|sleep ..6 case|quick|because|might|out|when|he|door
			know|learn|learned|worked|got|practised|have|plan ..4 which|how|what|a|our ..1 window|door|escape|exit|way|route ..4 out|when|if|go|to|quick
			code|special|secret|safe|certain|knock|signal|sign|word|whistle ..1 word|knock|sign|signal|code|noise|face|number ..10 him|kicks|not|dad|safe|hide|window|her|them|it|help|angry|drunk|comes|sis|sister|brother ..1 !club|den|game
			count|counts|counting|listen|listens|know|learned|hear ..3 stairs|creaks|creak|steps|footsteps|boots|cough|breathing|floorboards|floorboard|engine|keys|sound ..8 who|which|him|he|her|coming|door|how|one|mood|drunk|dad|where|hide|stand|go
			hear|hears|heard|when|every|soon|time ..4 his|her|the|dads|uncles|mums|hims|@name ..1 keys|key|van|car|boots|footsteps|voice|cough|truck|engine|motorbike|walking|stairs|door|lorry|belt|steps|phone|name ..10 hide|stand|tummy|sick|run|go|cupboard|freeze|bed|wee|shake|heart|pretend|hold|stop|under|lock|quiet|scared
			tummy|belly|stomach|head|chest|heart ..4 bad|hurts|funny|ache|aches|sick|knots|flips|turns|tight|pain|goes|poorly|ill ..8 every|when|before|because|fridays|friday|sunday|sundays|thursdays|thursday|hear|time|bell|home|contact|van|car|comes
			get|got|have|feel ..2 bad|poorly|funny|sick|sore|tight|pain|pains ..1 tummy|belly|stomach|head|chest|in ..6 hear|when|every|before|van|him|he|home|bell|visits|contact
			pain|tight|hurts ..2 in|my ..2 chest|tummy|throat ..6 when|bell|home|hear|time|before
			toys|lego|shoes|string|bells|bell|tin|glass|crisps|keys|marbles|books|bin|something|bottle|cans|chair|bag|stuff ..3 floor|door|handle|stairs|landing|window ..4 so|hear|wake|case|know|if|when|trip|noise
			chair|drawers|desk|bed|wardrobe|something|table|stuff|box|suitcase ..3 under|against|behind|by|across|in|front|at ..3 door|handle|doorknob|knob
			check|checks|look|looked|looking|search ..1 under|behind|in ..2 bed|door|wardrobe|window|curtain|locks ..4 every|before|night|times|twice|sleep|case|and
			keep|keeps|sleep|hide|hides|put|got|leave ..2 my|me|a? ..1 phone|bag|coat|shoes|trainers|key|knife|stick|torch|hammer|scissors|light|rucksack ..3 under|in|by|on|next|near|ready|packed ..4 sock|pillow|bed|bra|case|hand|door|incase|quick|so|window|night
			sleep|sleeps|sleeping|slept|bed ..2 in|with|wearing ..2 jeans|trainers|shoes|clothes|coat|uniform|trousers|jumper|dressed ..5 so|because|case|out|window|ready|quick|when|he|him|run
			light|lights|shoes|lamp|telly on ..3 shoes|all|night|because|when|cant|dark|he|scared ..3 !christmas|bike
			curtains|blinds|lights|lamp ..3 shut|closed|off|on|put|dont|down ..6 hes|he|find|see|knows|found|out|hide|case|door|him|mum|live|lights
			dont|never|not|cant|scared|wont|too ..3 go|goes|walk|use|come|leave|get|going ..3 toilet|loo|downstairs|landing|kitchen|shower|bathroom|out|past|room|upstairs|stairs ..6 case|because|after|when|if|hes|he|him|until|till|his|night|on
			hold|holding|held ..1 my|me|in|it ..2 wee|pee|poo|toilet|in|it ..6 night|because|all|until|till|want|past|landing|scared|school
			wee|pee|poo|go|toilet ..2 in ..2 bottle|cup|bin|sink|bag|drawer|bucket|corner|potty|wardrobe ..6 so|because|landing|not|night|dont|scared|have
			wee|wet|weed|smell|eat|cut|fat|dirty|stink ..4 on|so|because|on purpose ..5 he|she|they|him ..2 dont|doesnt|wont|not|leaves|stays|stops ..3 come|near|touch|want|alone|away|look
			long|different|other|back ..1 way|route|road ..3 home|round|back|school ..6 so|avoid|because|case|see|him|dont|not
			only ..3 when|if|at|after ..4 shut|closed|dark|drinks|alone|gone|out|there|leaves|night|off|bed|home|door|asleep
			only ..3 ok|safe|alright|calm|happy|relax|breathe|sleep|fine|eat|better|nice ..3 when|at|if|with|during|because ..3 school|hes|shes|out|away|work|gone|here|theyre|nans|not|people|you
			scared|scard|afraid|frightened|terrified|nervous|anxious|wary ..1 of|around|near|when|with|by ..2 @name|@he|@adult|man|husband|son|husband|boyfriend|boy|brother|them
			nan|door|doorway|end|over ..4 look|looks|watch|watches|watching|stare|stares|stands|stand ..3 me|us ..2 sleep|sleeping|asleep|bed|change|wash
			stand|stands|stood|sits|waits|lurks|hangs ..2 in|at|by|outside|over ..2 door|doorway|room|bed|landing|window|bathroom ..6 look|watch|watching|night|sleep|stare|stares|looks|me|bed|when|nothing
			look|looks|looked ..1 at? me|us ..4 know|im|gonna|going|get|later|freeze|wee
			know ..2 what|wot ..2 he|she|they ..2 will|do|does|gonna|happen|happens|like ..5 if|when|after|finds|me|later|home
			know|no|imagine|understand|believe ..2 what|wot ..1 its|it|hes|shes|theyre|goes ..2 like|on|happens ..5 when|at|there|go|gone|home|house|you|doors
			# Not to be heard, not here, not with them in the room.
			not|away|somewhere|anywhere|else|outside|without ..1 here|at|from|in|else ..2 house|home|here|room|she|them|him|listening|hear|else ..6 talk|tell|hear|say|meet|meeting|instead|please|private|secret|school|cant|them|where
			school|library|park|cafe|else|teachers|nans ..2 not ..1 here|home|house|at
			meet|meeting|ring|see|talk|come|visit|phone|call|speak ..4 school|somewhere|else|nans|teacher|elsewhere|outside|private|alone|lunch|library ..3 not|instead|where|because|away|so|without|cant
			be|he|she|theyre|hes|shes|they|dad|mum ..3 at|in|there ..2 meeting|room|review ..6 cant|wont|not|able|dont|scared|lie|say|talk|tell|truth
			cant|wont|not|couldnt|never ..3 say|talk|tell|speak|answer|write ..4 true|truth|real|honest|properly|proper|right ..6 when|if|sat|there|room|hes|shes|theyre|next|listening|front|with
			true things|stuff|story
			dont|never|please ..2 read|show|write|tell|repeat|send|give ..3 this|it|out|what ..5 out|them|him|her|front|room|back|house|carer|two|home|aloud|post|email
			payed|paid|pay|pays|paying ..1 for|it ..2 it|after|when|last|later|that
			then i|we ..1 get|got|getting|cop|copped ..1 it|done|hit|hurt|shouted
			get|gets|got|getting ..1 it|done ..1 later|after|home|when|worse|bad|for ..4 !goal
			delete|rip|burn|bin|hide ..2 this|it|message|letter ..3 after|when|please|once|you|read|because
			write|talk|tell|speak|say|message ..1 more|later|properly|soon ..4 when|gone|later|cant|if|shes|hes|asleep|alone|out
			shes|hes|theyre|she|he|they ..1 is|are ..1 coming|here|back|behind|listening|watching|downstairs|outside !tea|dinner|party|birthday|contact|visit
			cant|dont|couldnt ..2 trust ..3 people|anyone|them|staff|nobody|here|her|him|no
			no|not|dont|never|nobody ..2 know|knows|trust ..1 who|anyone|nobody|one ..3 tell|talk|trust|turn|help|ask|go
			what|wot ..1 would|will|does|could|happen|happens|if ..4 happen|happens|do|said|told|say|someone|somebody|to ..6 grown|adult|teacher|carer|dad|staff|truth|tell|said|foster|trouble|hurts|get
			get|gets|got|hurt|kill|come ..1 me|us|her|him|them ..2 if ..2 i|we|you ..2 tell|told|say|speak|write|talk
			trouble|killed|done|dead|hit|battered|punished|grounded ..2 for|if|when ..2 writing|telling|i|this|saying|talking|told|write|speaking
			be|have|got ..2 good|quiet|perfect|careful ..3 all|always|or|every ..3 time|else|hell|she|he|they
			or else
			# Somebody follows, waits, has found out.
			found|finds|find|knows|know|worked|told|knowing ..3 where|wich|which|what|out|address|wer ..3 we|i|town|street|house|school|live|living|im|am|nan|address|me|nans|mum|placement|bus
			parked|sat|waits|waiting|waited|following|follows|followed|follow|hangs|hanging|driving|drives|drove|lurking|watching|stands|standing ..3 outside|me|us|by|near|past|behind|round|front|opposite ..6 car|van|house|school|home|gate|gates|placement|night|nights|again|every|looking|tuesday|day|week|same|window|days|window|bus|looks|him
			same|red|black|white|silver|blue|grey|strange|that ..1 car|van|man|golf|bmw|audi|corsa|bloke|guy ..5 follow|follows|following|outside|again|every|parked|slow|past|waiting|sat|school|slows|behind
			man|men|someone|somebody|guy|bloke|woman|lady|people|person|they ..4 come|comes|came|stand|stands|keep|keeps|knock|knocks|tap|taps|look|looks|looking ..3 window|garden|outside|through|door ..4 night|window|every|again|my|looking|dark|in|me
			looking|coming|come|after|hunting|search|searching ..1 for|after|get|to ..1 me|us|my|mum ..3 and|hes|he|they|now|says|told|people|dad|if
			told|tells|telling|says|said|saying ..3 people|everyone|mates|mum|nan|her|them|me ..2 hes|he|theyre|shes|hell|they|he|ill ..2 coming|come|gonna|going|get|find|kill|finish ..2 for|me|to|get|us|you
			dont|not|never|please|pls ..2 let|tell|give|show|say ..2 him|her|them|dad|mum|anyone|anybody|nobody|@name|they ..3 know|find|see|where|this|near|address|i|live|what
			dont|divvent|not|never|please ..1 make|send|put|leave|take|let ..1 me|us|him|her ..2 go|gan|back|there|with|near|home|alone|in
			not|dont|cant|never|too|scared|wont|no|hate ..1 want|going|go|wanna|gan|scared ..2 go|gan|back|be|come|home ..2 back|there|home|house|after|dads|mums|on ..3 !bed|swimming
			somewhere|anywhere|somewhere|place ..2 go|hide|stay|sleep|live|be|i ..4 cant|find|safe|get|him|where|they|he|tonight|hide|not
			come get|fetch|save|take me|us
			run|go|goes|hide|hid ..1 upstairs|hide|room|under|to ..3 when|soon|every ..4 hear|comes|door|gets|front|shouts|shouting|home
			jump|flinch|duck|cover|shake ..3 when|if|every ..4 lifts|raises|moves|shouts|door|hand|arm|someone|someone|he|near|loud|bang|behind|touches
			hold|holds|stop|stops ..1 my|me ..1 breath|breathing ..5 when|past|hear|walks|comes|stairs|he|till|until
			same|one|my|her|his|sisters|brothers|together ..1 bed|room ..4 so|because ..3 hear|safe|scared|he|him|nobody|not|can|protect
			pretend|act|fake|make ..2 be|im|i|asleep|sleep|ill|sick|dead|poorly ..4 when|so|hear|he|stairs|case|comes|not|school|until|dont|she|until
			need|needs|want help !with|homework|maths|choosing|finding|reading|packing|learning|getting|cooking|my
			please|pls help !with|choose|find|pack|us|them
			need ..1 talk|speak|tell ..1 someone|somebody
			need|want|wanna ..1 talk|speak|tell ..1 police|childline
			hell|shell|theyll|he|she|they|dad|mum ..3 would|will|gonna|going|said ..2 kill|murder|hurt|stab|shoot ..1 me|us|him|her|mum|my
			in danger
			dont|not|never ..2 send|post|email|write ..4 house|home|here|address
			dont|not|never ..2 ring|phone|call ..2 house|home !phone
			chair|drawers|wardrobe|desk|table|box|shoes|bell|tin|something ..3 by|at|near ..2 door
			put|push|pushed|drag|move|pull ..2 chair|drawers|wardrobe|desk|table|bed|box ..4 door
			count|counting|listen|listening ..3 stairs|steps|footsteps|breaths|seconds|door|doors
			fine|ok|okay|good|safe|happy|better|nice|calm when|while|if|until|unless|till ..1 he|she|they|hes|shes|dad|mum|uncle|carer ..3 work|out|away|gone|asleep|not|shift|home|comes|here|back
			he|she|they|hes|shes|theyre|dad|mum|carer|someone ..1 reading|watching|listening ..1 this|me|now|what|over
			if i go|went|seem|look|act|stop|get quiet|weird|silent|funny|different|answering
			quiet ..2 when|if|because ..2 he|she|they|hes|dad|carer|mum|him
			heart|chest|tummy|belly|stomach|head|hands|legs ..4 mad|fast|thump|thumping|thumps|race|races|racing|pound|pounding|crazy|funny|shaky|weak|jelly|sick ..5 when|every|if|hear|because
			hear|hears|see|sees|smell|smells ..3 gate|key|keys|car|van|footsteps|him|boots|voice|engine|steps|latch|aftershave|coming
			where|so|somewhere|place they|he|she|nobody|noone|no|staff|carer|anyone ..2 cant|doesnt|dont|wont|hear|listening|listen|one hear|hears|see|find|listen|listening|know
			cant hear|see us|me
			talk|speak|chat|meet|see ..3 secretly|away ..2 from|him|her|them
			allowed|let ..3 talk|speak|see|ring|write|tell ..5 unless|without|alone|only|her|there|with
			unless ..1 he|she|they|dad|mum|carer|staff ..2 there|here|in|with|listening|says
			sleep|sleeping|slept|sit|hide|stay|lock ..3 bath|bathroom|wardrobe|toilet|cupboard|shed|car|dog|landing ..5 because|lock|so|safe|when|till|until|away|door
			hate|hates|scared|dont like ..2 fridays|friday|weekends|saturdays|nights|sundays|bedtime|weekend|holidays|bathtime|mondays ..4 because|when|thats|he|at|cos|with
			thats|its|is|because when he|she|dad|they|uncle comes|drinks|gets|stays|back|home|starts|babysits
			his|her|its|dads|mums|uncles|stepdads weekend|shift|turn|night|week|day
			wee|wet|wets|poo|pee|peed|weed|wees|wetting|soiled|soil ..3 myself|bed|pants|me|self ..5 he|she|him|her|scared|frightened|since|shouts|shift|comes
			look|looks|looked ..3 at me ..4 and ..2 i|wee|shake|freeze|know|cry
			scared|afraid|frightened|terrified ..2 say|tell|speak|of saying|in ..3 more|anything|it|them|what|house
			if ..1 mum|dad|she|i|we|anyone ..1 leaves|leave|tells|tell|goes|left|told
			check on me|us|us
			keeps|kept|always|keep ..2 following|watching|staring|touching|hitting|hurting|shouting|threatening|jumping|grabbing ..3 me|us|in|my|at
			scared|afraid|frightened|terrified|petrified|too ..2 go|be|sleep|stay|come|leave|live|eat|close|speak|say|tell|write|walk|move|talk|ask|shower|get|wash|live ..4 home|sleep|back|house|here|there|bed|alone|room|downstairs|toilet|outside|contact|night|school|anyone|anything|him|her|to|you|in|out|tell|someone|eyes|kitchen|because|bus|it|own|near|say|more
			@he|@adult|@kid ..2 scare|scares|scared|frightens|frighten|terrifies|terrifying ..2 me|us|sister|brother|angry|mad|drunk|my
			~hide|hides|hiding|hid|hidden ..3 under|in|behind|from|inside|up|when|til|till|until|myself|outside|with|at|upstairs ..4 bed|wardrobe|cupboard|bathroom|closet|room|him|her|dad|mum|toilet|stairs|covers|table|sofa|shed|coats|them|brother|sister|loft|duvet|bath|carer|staff|shower|desk|curtains|@he|comes|shouting|there|fight|kicks|goes
			~under|behind bed|table|stairs|covers|duvet|sofa|curtains ..5 until|till|hide|hiding|hears|he|dad|shouting|night|him|stay|because|scared|quiet|cry|sister|door|man
			hear|hears|heard|hearing|sound|listen|listening|soon ..8 keys|key|car|footsteps|steps|stairs|door|floorboards|floorboard|gate|boots|cough|him|voice|creak|handle|coming|lock|engine|breathing|slippers|taxi|outside|snoring|glass|bottle ..8 hide|under|scared|sick|room|freeze|shake|run|bed|tummy|heart|hold|breath|cry|pretend|lock|stomach|toilet|wardrobe|outside|door|know|quiet|wet|bolt|cold|quickly|upstairs|turn|i|my
			when|every|once|soon ..5 keys|car|footsteps|stairs|door|door|floorboards|voice ..6 i|my ..4 hide|freeze|shake|sick|under|cry|tummy|heart|hold|lock|stop|go|run|pretend
			chair|drawers|wardrobe|bed|desk|toybox|table|bookcase|shelf|box|wedge|doorstop|something|stuff|push|pushed|shoes ..4 against|behind|under|in|front|across|of|at ..3 door|handle|doorhandle
			wedge|block|barricade|jam|blocked|barricaded|push|lock|locking|locked|bolt|tie ..2 my|the|it|bedroom|room|door|myself ..2 door|shut|doors|in|handle|bathroom|toilet|room ..4 night|because|so|cant|from|when|sleep|him|in|every|he|them|wont|get|till|until|shut|she|they|chair|with|wait|away
			sleep|sleeping|sleeps|slept|bed ..3 with|in|wearing ..2 shoes|clothes|knife|jeans|trainers|coat|scissors|phone|hand|light|uniform|coat|layers|trousers|weapon|one|bat|hammer|door|eyes !night
			cant|dont|not|never|wont|hardly|barely|couldnt|didnt|scared ..2 sleep|close|relax|slept|shut|nap ..5 incase|case|scared|he|him|she|man|safe|nightmares|someone|comes
			flashbacks|flashback
			tummy|stomach|belly|chest|heart|hands|legs|body|insides ..3 hurt|hurts|ache|aches|sick|tight|bad|funny|races|pounds|goes|shakes|shake|shaking|knots|flips|poorly|beats|hurting|churns|turns|bumps|bangs|twisty|jelly|feels ..5 when|before|after|every|if|because ..6 @he|@family|@home|contact|home|weekend|weekends|sunday|fridays|friday|visit|visits|back|comes|shift|him|her|car|door|stairs|saturday|uncles|bedtime|drop|sleepover|respite|taxi|staff|stay
			i ..2 shake|shaking|freeze|tight ..3 when|before|every|if ..6 @he|@family|contact|home|weekend|visit|back|comes|him|her|door|stairs|bedtime
			feel|feels|felt|get|gets|be|am|im|was|going|makes|made|gonna ..2 sick|ill|shaky|poorly|tight|dizzy|panicky|cold|anxious|scared|panic|sweaty|frozen|freeze ..4 when|every|before|if|thinking|at|time|about|around|after|near|because ..5 @he|@family|contact|home|weekend|visit|go|back|comes|shift|him|her|dads|mums|drops|there|see|seeing|stay|night|door|text|name|his|voice|man|walks|in|staff|house
			shake|shakes|shaking|shook|tremble|trembling|freeze|froze|freezes|cry|panic|sweat ..4 when|every|if|because|before|near|around ..4 @he|@family|comes|home|him|door|shouts|in|see|her|shift|walks|drinks|voice|name|near|phone|men|dads|contact|angry|text
			sent|send|sending back ..3 there|home|him|her|dad|mum|them|dads
			not|dont|never|rather|wont|scared|hate|please|no|beg|begging ..3 go|going|back|live|stay|be|visit|see ..3 back|there|home|dads|dad|contact|his|him|near|with|uncles|stepdads|alone|mums|respite ..8 hurts|hits|hit|scared|shouts|ever|drinks|touches|horrible|angry|makes|please
			dont|not|never|mustnt|shouldnt|without ..3 tell|say|show|write|telling|mention|repeat|told ..4 him|her|them|dad|mum|carer|carers|anyone|staff|police|anybody|boss|uncle|nobody|wrote !what|i|im|about|not
			dont|not|never let ..2 @him|anybody ..3 know|find|see|hear|read|near|in|take|me
			dont|not|never leave ..1 me|us|her|him
			ring|call|phone|text|email|talk|speak|come|see|meet|message|contact ..3 school|me|teacher|friend ..4 instead|secretly|safe|urgent|asap
			instead ..4 house|home|carer|them|him|her|school
			because|when|if|in|case @he|@adult ..2 listen|listens|listening|reads|read|reading|checks|check|hears ..3 me|my|everything|phone|messages|this|it|calls|letters|diary
			@he|@adult ..2 hacked|smashed ..2 my phone
			cant|couldnt|scared|afraid|never|allowed|shouldnt ..3 say|write|tell|talk|type|speak|explain|telling|talking|writing ..5 here|who|it|this|because|name|anyone|phone|more|why|about|him|them|worker|truth|listening|read|reads|front|loud|happened|happening
			need|want|wanna|got|have|wish|could|can|like|something|gotta|trying|should ..3 tell|talk|say|speak|report ..5 someone|somebody|you|u|something|anyone|private|alone|person|about|secret|trust|bad|him|police|happened|adult ..8 but|trouble|scared|trouble|cant|dont|hurt|alone|bad|private|not|trust|kill|happened|without|believe|quick|urgent|home|if|afraid|secret|how|grass|please|worse|soon|mad|him|away|lied|feel
			tell|say|told|telling|speak|talk ..8 trouble|worse|kill|hurt|hits|angry|mad|split|snitch|grass|taken|believe|punish|punished|hell|consequences|regret|dead|away|lose|die
			get|be|in|gets|into|getting ..2 trouble ..5 if|telling|i|say|tell|when|writing|saying|he|she|they
			get|be|gets|getting|got ..1 wrong|done ..2 if|for|telling|when|writing
			trouble if|for|when|because i|telling|they|saying|talking|he|she|writing|tell
			nobody|noone|dont|wont|wouldnt|never|didnt|doesnt ..2 believe|believes|believed ..2 me|us|her|anyone|kids|anyway
			what|if|when|worried|scared|incase|case|because|before|hope|until|case|make ..3 @he|they|dad|mum|carer|anyone|staff|@family|shes|hes ..3 find|finds|found|knows|know|sees|hears|reads|hear|read|catches|see|realise|discover|discovers|find
			find|finds|finding out ..1 i|im ..2 told|wrote|said|talked|talking|telling|here
			find|finds|finding out ..4 kill|hell|dead|shell|hit|mad|angry|killed|worse
			@he|@adult|hell|theyll|will|would|going|gonna|might ..3 kill|murder|batter|hurt|hit|smack|slap|beat|skin|flip|destroy|stab|punish|strangle|end me|us|if|my !homework|late|lol|crisps|haha
			im|ill|be|i'm|i ..1 dead if|when|meat
			safe|safer ..3 anymore
			not|dont|never|isnt|doesnt|didnt|arent|wasnt|cant|no|nowhere|unsafe|less|hardly ..4 feel|feels|felt|be|is|im|anywhere|where|place? ..2 safe|safer
			not|isnt|never|arent|nowhere|aint ..2 safe
			help|sos|save|rescue me|us !with|choose|find|learn|pack|tidy|move|make|understand|get|sort|do|cook|read|write|fill|look|see|apply|buy|plan|decide|ask|revise|speak|say|practise
			please|urgent|asap|quick|hurry|emergency ..2 save|rescue ..1 me|us
			please|someone|somebody|need ..2 come|get ..1 me|us ..2 out|away|quick|asap|now
			walking|walk|tread|treading on|around eggshells
			eggshells
			watch|watches|watching|follow|follows|followed|following|waits|waiting|wait|stare|stares|outside|hangs|drives|standing|stood|parked|turns|turned|comes ..3 me|us|school|outside|gate|gates|house|home|window|bus|everywhere|past ..5 school|car|home|van|man|every|everywhere|gate|night|bus|room|window|stranger|him|says|said|know|scared|again|when|sleep|from|walk
			he|she|they|man|people|someone ..1 knows|found ..2 where ..2 i|we|me|my ..2 live|go|am|are|school|stay|sleep
			wait|waiting|waits ..3 me|for|outside ..3 school|gate|gates|outside|home|after|corner|car|house|me|bus
			one|that|somebody|someone|person ..4 scared|afraid|frightened ..1 of
			hold|holding|held ..1 my breath
			on|his|her|their shift
			when ..3 on shift|duty
			@staff|@he|night ..4 on shift
			jump|jumpy|edge|flinch|twitchy ..5 every|noise|door|time|bang|loud|when|touches|man
			dread|dreading|dreads ..5 home|weekend|weekends|contact|friday|night|bedtime|holidays|him|shift|visit|sunday|summer|fridays
			something|somethings bad|wrong|horrible|terrible|weird|scary ..4 happening|happens|happened|happen|going|here|house|home|him|night|with
			things ..3 bad|worse|scary|not|arent|happening|weird ..2 home|here|house|at|happening|again|ok
			nice|different|kind|fine|normal|lovely|smile|smiles|pretend|pretends|acts|act|fake|good|sweet ..6 when|front|infront|until|but|then ..4 you|worker|social|visitors|come|visit|people|gone|leave|teachers|inspector|here|shut|someone|home|nobody
			careful ..4 what|say|around|him|her|mood|who
			mood|moods|temper ..5 depends|scared|bad|quiet|wrong|careful|hide|watch
			please ..2 dont ..1 tell|ring|let ..1 him|her|them|house|anyone|dad|mum|carer|staff !what|im|i|about
			i|ive ..2 got|have|need|had ..2 something|things|thing ..3 tell|say|talk ..4 but|bad|private|cant|scared|secret|trouble|alone
			need ..1 tell ..1 you|u|someone something !good|nice|funny
			someones|someone|somebody|he|she|people watching|following me
			what|wot ..4 happens|happen|will|would|do|if|u ..6 tell|told|say|someone|secret|hurts|hits|touches|grass|report|police|bad|found|believe
			if|when|hypothetically|say|asking ..3 someone|somebody|kid|child|person|friend|adult|mate ..6 hurts|hurt|hits|touches|touched|told|tells|makes|raped|secret|scared|being|did|abused|wanted|bad|dont|die|happened|touching|hitting|made|said
			asking|ask for friend|mate
		`
	},
	{
		// Those who look after the child drink or use drugs.
		about: 'drugs and drink at home',
		patterns: `
			always|loads|lots|different|strange|random ..2 people|men|strangers ..4 taking|smoking|sniffing|doing|selling|buying ..2 stuff|drugs|things|gear|it
			pretend|say|tell|said|told|lie|cover ..4 flu|migraine|tired|sick|ill|poorly|headache ..4 but|really|its|because ..3 drink|drunk|hangover|drinking|hungover|drugs|vodka|wine
			sees|seeing|hears|hearing|talks|talking|shouts|shouting ..2 to|at|things ..5 not|arent|wall|isnt|nobody|there|bugs|voices
			drug|drugs|dealer|dealers ..1 money|debt|man|men|house|people
			leave|left|moved|move|hide|hid|running ..4 because|from|of ..3 dealers|dealer|loan|men|gang|drugs
			+mum|dad|mam|mummy|daddy|nan|carer|she|he|uncle|auntie|stepdad|stepmum|carers drinks|drinking ..1 too much
			+mum|dad|mam|mummy|daddy|carer|uncle|auntie|stepdad|stepmum|nan ..2 is|was|gets|always|being|comes ..2 drunk|pissed|stoned|high|wasted ..1 every|all|again|always|when|at|and|on
			+mum|dad|mam|carer|uncle|stepdad|she|he takes|smokes|injects|uses|sniffs|sells drugs|heroin|crack|coke|weed|cocaine|spice|pills
			only|always ..1 nice|kind|normal|happy|ok|funny|good ..4 before|until|till|when|morning|first ..3 drink|drinks|drunk|cans|beer|morning|wine|pub|drinking|bottle|three
			fit|seizure|fits|collapsed|hospital ..4 because|from|of ..3 what|took|drugs|stuff|tablets|drink|taken|swallowed
			gets|get|makes|sends|got|asks|ask ..2 me|us ..2 buy|to|get|fetch|nick|carry|hold|hide|deliver|sell ..2 her|his|their|some|the ..1 cans|drink|fags|cider|vodka|wine|beer|stuff|weed|gear|bottle|bottles|baccy|rizla
			nearly|almost crashed|hit|crash|drove|died|ran ..6 drunk|swigging|drinking|drink|pub|asleep|cans|bottle|wheel|weed|high|stoned
			swigging|swigs|swig|necking|necked|downing|guzzling|sipping ..1 !water|milk|juice|coke
			cuts|cutting|rolls|rolling|roll|keeps|hides|weighs|dries|leaves|smokes|smoking ..2 his|her|their|up|the|it ..1 weed|draw|green|coke|hash|gear|skunk|baccy|spliff|joint|stuff
			full|filled|thick|stinks|smell|stink ..1 of ..1 smoke|weed|skunk|fumes|drink|fags|booze|people
			people|men|strangers|them|grownups|adults ..2 lying|laying|asleep|sleeping|passed|sprawled|crashed ..2 down|floor|sofa|everywhere|out|around|about
			back|still|mum|dad|he|she|shes|hes|is ..1 on the brown|smack|gear|rock|crack|drink|bottle|piss|lash|sauce|stuff|white|spice|game
			hangover|hungover|bender|benders|binge|binges|comedown|rattling|clucking|withdrawing|dts|rattle
			# Drink and what it does to them.
			special|funny|grown|mummy|mummys|daddys|adult|mums|nans|happy|sleepy|morning ..1 juice|water|cigarettes|cigs|tobacco|medicine|smoke|tea|powder|sugar|drink|sweets|lemonade|coke|bottle|squash|roll
			& vodka|wine|cider|beer|beers|cans|lager|whisky|whiskey|gin|rum|bottle|bottles|booze|brandy|tinnies|drink|drinks|drinking|pub|juice>special|special>juice wake|wakes|floor|falls|fell|fall|drive|drives|driving|drove|straight|wobbly|wobbling|wobbles|stagger|slur|slurs|slurring|forgets|forgot|shouts|shouting|giggly|shakes|shaky|cries|crying|cant>get|cant>talk|cant>walk|cant>stand|cant>drive|mornings|breakfast|tiptoe|angry|nasty|hits|out>it|sofa|asleep|remember|sick|sleeps|mood he|she|mum|mam|dad|nan|uncle|auntie|carer|they|grandad|daddy|mummy|foster !baby|babys|milk|hot|water|soft|fizzy|squash
			& wake|wakes|waking smokes|cigarettes|powder|medicine|needle|tablets|pills|juice|pipe|foil|smoke|stuff wont>wake|doesnt>wake|dont>wake|cant>wake|not>wake|couldnt>wake
			& recycling|bin|bottles|cans|empties|bottle full|under|behind|hidden|hides|every>day|clinking|clink|airing|wardrobe|counted|count mum|she|he|dad|carer|nan|auntie|uncle|foster|her|him !water|milk|crisps|baby
			count|counted|counts ..2 cans|bottles|empties|beers|14|12|10|20 ..1 cans|bottles|today|tonight|empties|in
			counted|count ..1 14|12|10|11|15|20|6|8|9|13 cans|bottles|empties|beers
			because|cuz|from of? ..2 bottles|drinking|drink|vodka|hangover|booze|wine|cider
			gave|give|gives|giving|made|makes|lets|let|offers|offered ..2 me|us|him|her|brother|baby|sister|kids ..5 cider|beer|whisky|whiskey|wine|vodka|brandy|cans|can|spliff|puff|drag|vape|fag|fags|weed|powder|calpol|sherry|baileys|alcopop|shots|shot ..5 !ginger|vimto
			so|make|makes|made|help|helps|get ..2 i|me|us|him|her|baby|brother|he|she ..2 sleep|asleep|quiet|shut|settle ..6 cider|whisky|medicine|calpol|beer|wine|something|tablet|piriton|brandy|bottle
			~drinks|drank|drinking|drink ..2 out|from ..2 teapot|mug|cup|coffee|water|bottle|flask|handbag|bag ..4 but|not|aint|isnt|vodka|smells|morning|tea
			& teapot|mug|flask|squash|coke|cup vodka|smells|isnt>tea|not>tea|gin|wine|brandy|whisky she|he|mum|nan|dad|carer
			drinks|drank|drinking|drink ..1 hand|mouthwash|perfume|aftershave|meths|sanitiser|sanitizer|hairspray gel|wash|sanitiser|perfume|it
			poured|pour|tipped|tip|hid|threw|chucked ..2 it|them|hers|his|some ..2 away|down|out|sink|toilet|bin ..4 mad|angry|hit|shouted|went|mum|she|he|ballistic|screamed
			shakes|shaky|shaking|sweating|sweats|sweaty|ill|sick|horrible|moody|twitchy|grumpy ..5 until|till|unless|without|before|when|if ..4 has|had|gets|one|some|drink|stuff|it|bottle|fix|medicine|out
			has|had|got|gets|with ..1 shakes|sweats|dts|jitters
			sends|send|sent|makes|made me|us ..3 shop|offy|off|licence|corner|mans|dealer|pub ..5 bottle|cans|fags|beer|vodka|cider|wine|more|booze|package|stuff|get|bits
			wobbling|wobbles|wobbly|stumbling|stumbles|staggering|staggers|slurring|slurs|slurred|swaying|legless|trollied|paralytic|plastered|smashed|sloshed|hammered|mullered|blotto|bladdered|stoned|steaming !tooth
			she|he|mum|dad|carer|nan|uncle|auntie|foster|driver ..4 smelled|smelt|smells|stinks|stank|reeks|stunk ..3 weed|beer|drink|vodka|booze|wine|spirits|alcohol|pub|skunk|funny|burning
			mum|mam|mummy|dad|daddy|she|he|carer|uncle|auntie|nan ..3 was|is|been|gets|being ..1 sick ..4 over|stairs|floor|bed|sofa|cleaned|bucket|again
			cleaned|cleaning|clean|mopped|wiped ..3 sick|vomit|wee|mess|blood ..8 before|mum|mam|dad|her|his|brother|sister|saw|floor|carer
			& tablets|pills|medicine|meds|methadone|patches talk|talks|walk|wobbly|words|slurs|floor|funny|sofa|drop|dribbles|dribble|stand|answer|day she|he|mum|mummy|mam|dad|carer|nan cant|wont|doesnt|asleep|sleeps|falls|then !hayfever|hay|fever|my>tablets|headache
			# Drugs: what lies about, who comes, what is done.
			bag|bagging|bags|bagged|wrap|wrapping|weigh|weighing|cut|cutting|cook|cooking ..1 up? ..2 white|brown|green|stuff|powder|weed|bits|gear|wraps|drugs ..4 table|kitchen|scales|sofa|house|with|in|on|bags
			white|brown powder|stuff|dust|sugar|lines|rocks|crystals|sweets ..2 !bread|sauce|rice|paint|snow|clothes
			powder ..3 nose|scales|table|mirror|side|kitchen|card|toilet|up
			snorts|snorting|snorted|sniffs|sniffing|sniffed ..3 powder|lines|stuff|something|it|glue|petrol|gas|white|paint|aerosol|nose|off|table
			~scales ..6 powder|kitchen|weed|bags|table|stuff|money|cash
			needles|syringes|syringe|sharps|needle ..5 bathroom|sofa|floor|toilet|bed|drawer|side|stairs|bin|garden|sink|handbag|under|down|kitchen|room|arm|found|saw|lying|there|trodden
			spoon|spoons|foil|lighter|tinfoil|pipe|bottle|straw ..3 burnt|black|foil|spoons|pipe|smoke|hole|medicine|lighter|bin|side|brown
			pipe|bong ..3 made|bottle|glass|side|smoke|from|table
			glass|crack|meth pipe|pipes
			smoke|smokes|smoking|smoked ..2 crack|pipe|foil|spice|weed|heroin|glass|spliff|spliffs|joint|bong|skunk|draw|green|hash
			plant|plants|grow|growing ..3 loft|attic|lights|tent|wardrobe|room|upstairs ..5 lights|cant|not|smell|smells|allowed|lamps|hot|big|in|weed
			big|bright|purple|special lights|lamps ..4 plants|loft|attic|room
			sells|selling|sell|deals|dealing|buys|buying|swap|swaps|scores ..4 window|door|car|gear|drugs|weed|bags|bits|wraps|pills|stuff|flat|balcony|off|back ..3 !toys|car|house|phone|clothes
			~men|man|people|strangers|ppl|randoms|lads|blokes|cars|they ..4 come|comes|coming|came|in|queue|bang|banging|knock|knocking|turn|swap|knocks|shout ..5 night|door|2am|3am|4am|stuff|bags|money|out|hours|stairs|window|kitchen|bathroom|smoke|back ..8 stuff|bags|bag|money|night|day|sleep|smoke|flat|house|pipe|hours|out|smell
			in n? out ..5 flat|house|night|door|stuff
			little|small|tiny|plastic|clear|baggies bags|baggies|baggie|wraps|packets ..3 !sweets|crisps|haribo
			knows|know|taught|teach|teaches|showed|shows|show|ask|asks|makes|make|how ..3 roll|skin ..1 one|joint|spliff|up|fags|it|them|cigarette
			sold|sells|pawned|pawns|nicked|nicks|stole|steals|took ..2 my|our|brothers|the ..2 xbox|phone|telly|tv|bike|ipad|ps5|ps4|money|piggy|birthday|tablet|laptop|necklace|toys ..5 stuff|drugs|gear|fix|weed|drink|her|his|money|again
			take|takes|took|taking|drive|drives|stop|stops|wait|waits ..3 mans|guys|blokes|dealers|car|house|flat|corner|carpark ..8 gets|picks|buys|stuff|get|gear|bag|something|fix|while
			gets|get|buys|needs|picks|smokes|takes|hides|doing|does ..1 her|his|their|mums|dads|some stuff|gear|bits|supply|fix|hit|draw|smoke|green|brown|white|lines
			does|do|did|doing lines|line|coke|drugs|balloons|nos|ket|pills|gear|crack|spice ..1 !dancing
			eyes ..3 funny|red|rolling|roll|pinned|glazed|glassy|tiny|massive|huge|weird ..6 when|after|comes|bathroom|friend|smokes|out
			bathroom|toilet|shed|car|garage|bedroom ..5 comes|come|came ..2 out|back ..4 funny|eyes|different|weird|sleepy|happy|slow|strange|giggly
			nod|nods|nodded|nodding|drifts|drifted|conks|passes|falls|fell|asleep|zonked|sleeps|out ..3 wheel|driving|fag|cigarette|sofa|dinner|fork|bath|cooker|smoke|pan|candle|middle|standing
			fag|cigarette|joint|spliff|candle|ash ..4 hand|sofa|asleep|bed|carpet|burnt|burn|smoking|fire
			sofa|bed|carpet|curtains|kitchen was|is|were|caught ..1 smoking|burning|smouldering|alight|fire
			blue|grey|unconscious|fitting|twitching|breathing|od|overdosed|collapsed ..8 999|ambulance|rang|called|mum|mam|dad|lips|naloxone|cpr
			mum|mam|dad|she|he|carer|nan|uncle was|went|goes|is blue|grey|unconscious|fitting|twitching|foaming ..1 !with
			party|parties|music|people|strangers ..4 5am|4am|3am|2am|6am|step|over|floor|night ..6 school|sleep|people|over|strangers|house|flat|smoke|lairy
			step|stepped|stepping|climb|climb ..1 over people|bodies|them|mum|dad|men
			out|off ..1 of? it|her|his|their|face|faces|head|heads ..4 sofa|night|again|every|always|tree|floor|most
			by|at end ..2 of|night ..3 fighting|fight|crying|smashed|shouting|floor
			sick|drunk|asleep ..3 in|at daytime|day|middle|wheel
			said|promised|swore|told|says ..4 off|stopped|quit|clean|sugar|medicine|last ..8 but|found|isnt|still|lied|foil|bottle|needle|touch|smell|dont
			staff|worker|carer|driver|keyworker|teacher|social|key ..5 smokes|weed|drunk|sold|sells|buys|drinking|high|stoned|pills|vodka|spliff|gear|coke|drugs|dealing
			nods|nod|nodding|drifts|conks|zonks|falls|dozes off|asleep|sleep|over|out ..5 talking|sentence|sofa|fag|cigarette|sitting|standing|middle|bath|wheel|cooking|chair|carpet
			drop|drops|dropped|fell|falls ..3 fag|cigarette|spliff|joint|candle|baby ..4 carpet|sofa|bed|floor|fire|asleep|bath
			medicine|stuff|something|sweets|tablets|package|bag ..2 from|off ..1 man|guy|bloke|someone|dealer|lad|street|car
			tell|know|can|see when|if|that ..3 had|been|on|using|drinking ..2 drink|drinking|it|something|stuff|using|pub|drunk
			had|having|has|after ..1 drink|drinks|few|bottle|wine ..4 horrible|nasty|lovey|different|shouts|cries|mean|angry|changes|soppy|weird
			horrible|nasty|mean|different|scary|lovey|silly|loud|weird ..3 when|after|then|if ..4 drink|drinks|drunk|drinking|wine|pub|weed|smokes|using|horrible
			wine|beer|beers|cans|gin|cider|lager|drink|drinks|vodka|bottle|bottles ..4 every|nasty|again|all|drive|drives|drove|falls|morning|angry|shouts|hides|hidden|asleep|breakfast|horrible
			drinks|drinking ..3 from|morning|bottles|every|all|clear
			~@family|@he ..3 high|coke|pills|using
			on something|gear|one again
			shaking|sick|ill|moody|sweating ..6 hadnt|had|without|needs|got ..3 stuff|drink|gear|fix|hit
			cook|cooks|cooking|cut|cuts|weigh|weighs|bag|bags stuff|it|drugs|gear|powder ..4 kitchen|table|ours|room|flat
			hide|hides|pour|poured|tip|tipped|tips|chuck ..2 her|his|their|mums|dads drink|bottle|bottles|wine|beer|stuff|vodka|drinks|cans|gear
			clear|brown|special|funny stuff|drink|juice|water|medicine|powder ..5 asleep|wake|sleepy|funny|different|sleep|angry|shouting
			smells|smelt|smell|stinks of drink|beer|booze|weed|alcohol|wine|vodka|pub|smoke
			@family|@he|@staff|@man|house|they|staff|home|mates ..6 drunk|drinking|vodka|booze|pissed|alcohol|stoned|weed|crack|heroin|smack|drugs|needles|gear|spliff|spliffs|joint|joints|spice|ket|foil|whiskey|hungover|alcoholic|drug|sniffing|sniffs|snorting|injecting|powder|pipe|bong|relapsed|sober|wrecked|rehab|legless|paralytic|steaming|skunk|cannabis|hangover|druggie|junkie|crackhead|smackhead|dealer|overdosed|methadone !coffee|tea|water|milk|pop|hot|squash|bar
			using again|drugs|heroin|crack|when|still|now|in|weed|and
			i ..1 drink|drank|drinking|smoke|smoking ..3 stops|stop|helps|forget|numb|cope
			on|back|off|doing|does|do|taking|takes|smoking|smokes|sniffing|sniff|selling|sells|buy|buys|buying|bought|inject|injecting|found|saw|seen|find|smell|smells|stash|dealing|deals ..3 drugs|heroin|crack|weed|coke|smack|gear|spice|ket|pills|needles|booze|cocaine|crystal|meth|mandy
			mum|dad|she|he|they|mums|dads ..2 injects|inject|injecting|injected
			weed|needle|needles|syringe|syringes|foil|bong|spoon|spoons|powder|baggies|pipe|bottles|cans|vodka|wine|crack|heroin|pills|drugs|spliff|joint|joints ..5 bathroom|mums|dads|kitchen|table|sofa|drawer|bed|bin|house|her|his|hidden|hiding|everywhere|floor|bag|under|side|wardrobe|room|smell|breath|cupboard|sink|empty|every|carers|night|lounge|car|toilet|stairs|hides|downstairs|baby
			smell|smells|stinks|stink|stank|reeks|smelt ..4 weed|drink|alcohol|beer|smoke|funny|vodka|wine|booze|sick|skunk|fags|cannabis|whiskey|burnt|petrol|glue|strange|drugs
			funny|special|weird|rolled|wacky|jazz cigarettes|cigarette|fags|fag|tobacco|smoke|smell|smells|roll|sweets|ups
			white|brown powder|stuff|lines|rock|line
			lines ..3 table|powder|white|nose|mirror|coke|card
			@family|@he|him ..5 asleep|passed|collapsed|unconscious|slumped|zonked|conked|comatose|twitching|slurring|slurs|slur|stumbling|staggering|dribbling|dribble|nodding ..6 wake|cant|wont|dead|breathing|day|drunk|bottle|every|drink|words|hours|move|face|sofa|floor
			@family|@he|him ..4 out|sofa|floor|blue|fit|shaking|overdose|fell|falls ..6 wake|dead|breathing|drunk|bottle|unconscious|over
			cant|couldnt|wont|wouldnt|didnt|doesnt|not ..3 wake ..3 her|him|them|up|mum|dad|nan|carer|she|he
			wont|doesnt|not|couldnt wake|waking|wakes
			passed|passing|passes|blacked|black|pass out
			drive|drives|drove|driving|drived ..5 drunk|drink|drinking|cans|beer|beers|pints|high|wine|stoned|pub|smoking|vodka|bottle|weed|fast|us|home
			pub|pints|cans|beers|wine|vodka|drinks|whiskey|bottle|bottles ..5 drive|drives|drove|driving|car|school|nasty|angry|shouts|mean|different|cries|lairy|falls|hits|asleep|before|morning|breakfast|every|gets|turns|changes|cry|shouting|forgets|left|wait|smash
			after|when|once|had|has|having|few|too ..3 drink|drinks|wine|beers|cans|drinking|pub|vodka|bottle|drunk|few|pints|smoke|gin ..5 nasty|angry|mean|shouts|hits|different|scary|cries|hit|horrible|lairy|violent|changes|mad|weird|falls|sad|forgets|hurt|shout|kicks|loses|goes|gets
			every|each night|day|morning|weekend|evening|friday ..4 drunk|wine|vodka|drinks|drinking|cans|bottle|drink|weed|smoke|beers|stoned|gin
			not herself|himself|right when|after|again|on|drunk
			men|man|randoms|strangers|random|blokes|customers|dealers ..4 come|comes|coming|came|turn|turning|knock|knocking|sleep|stay|staying|crash ..5 flat|house|night|door|ours|home|4am|buy|drugs|stuff|hours|round|party|sofa|2am|3am|smoke|bags|weird
			strangers|randoms|men ..3 house|flat|home|room|sofa|our|bed|kitchen|living
			buy|buys|buying|sell|sells|selling|score|scoring|pick|picks|collect|deals|dealing ..4 stuff|drugs|weed|gear|bags|bits|something|it|coke|crack ..4 flat|house|off|from|ours|here|car|mum|dad|at|door|us|for|kitchen|in
			send|sends|sent|makes|make|made ..2 me|us ..4 get|buy|fetch|collect|pick|pour|hold|roll ..3 drugs|weed|beer|drink|fags|vodka|stuff|gear|wine|bottle|can|cans|spliff|joint|something|bag|package
			let|lets|gave|give|gives|made|make|makes|offered|offer ..2 me|us|him|her|sister|brother|baby ..4 drink|vodka|wine|beer|weed|smoke|spliff|try|fag|fags|vape|alcohol|pills|tablet|tablets|puff|joint|something|sip|drag|sleeping|coke|drugs
			promised|said|swore|says|promises ..4 stop|stopped|off|quit|clean|sober|given|packed|last ..6 but|hasnt|didnt|again|still|isnt|lied|lying|not|doesnt|found|cant
			stay|stayed|been|keep ..2 off|clean it|drugs|drink|but|until|for
			does|did|doing|do|takes|smokes|has ..1 it|stuff|drugs|them|lines ..4 car|front|back|kitchen|bathroom|toilet|me|us|baby|sofa|while|room|in
			locks|goes|spends|hours|ages|stays ..4 bathroom|toilet|bedroom|shed|room ..6 comes|weird|funny|different|sleepy|slow|hours|happy|long|strange|smell|eyes
			medicine|tablets|pills|meds|medication ..5 takes|steals|sells|took|sold|hers|his|sleepy|missing ..4 mum|dad|him|himself|herself|carer|hers|his|my|she|he
			hide|hides|hiding|hid|hidden|pour|poured|pours|tip|tipped|found|count|counting|find|finds ..4 bottles|bottle|vodka|cans|drink|drugs|weed|wine|needles|alcohol|stash|pills|whiskey|sink|beer|gin
			vodka|whiskey|heroin|cocaine|crackhead|smackhead|syringe|syringes|alcoholic|alkie|addict|addicts|addicted|overdosed|methadone|meth|cannabis|bong|drugs
			found|find|saw|theres|leaves|left ..3 needles|needle
			needle|needles ..2 in ..1 his|her|their|dads|mums ..1 arm|arms|leg|foot
			~weed|smack|ket|pills|mandy|edibles|snus|vape|vapes|thc !party|float|car
			i|we|im|ive|started|been ..4 take|taking|took|smoke|smoking|smoked|doing|sniff|sniffing|sniffed|tried|drinking|drink|drank|snorting|inhale|inhaling ..4 drugs|weed|ket|coke|pills|balloons|nos|spice|vodka|glue|gas|cans|deodorant|pills|alcohol|aerosol|lean|xanax|mandy|mdma|acid|ghb|cider|aerosols|petrol|solvents|drunk
			methadone|spliff|spliffs|reefer|ketamine|heroin|cocaine
			drink|drinks|drinking|drank|using|gambling|gambles|bookies ..2 problem|problems|again|too|much|lot|loads|heavily|every|secretly|secret|alone|since|all|more|himself|herself|like !water|squash|milk|juice
			drinking|drank again|all|since|every|himself|herself|more|lots|loads|too|before|when|instead|in|with
		`
	},
	{
		// Staff or carers who hold, pin, drag, shut in.
		about: 'restraint',
		unless: 'play',
		patterns: `
			took|take|takes|removed|remove ..2 my ..1 mattress|bed|duvet|blanket|pillow|door|clothes|shoes|wheelchair|frame|glasses|talker|curtains ..3 away|because|off|when|for|so|as
			handcuff|handcuffs|handcuffed|cuffs|cuff|cuffed|straitjacket|straightjacket|zipties|harness|restraints|pads
			two|three|four|five|3|4|5|loads ..1 staff|of|men|workers|adults|people ..2 jumped|pinned|grabbed|held|sat|dragged|carried|tackled|piled|restrained|on|rushed
			always|still|just|only ..1 use|uses|used|do|using ..1 holds|hold|restraint|force|restraints
			locked|lock|locks|shut|stuck|left|put ..3 in ..2 quiet|calm|isolation|my|a|the|seclusion|sensory ..1 room|cell|space|cupboard|pod ..8 hours|hour|screamed|night|day|alone|radio|all|own|again|dark|toilet
			told|said|say|screamed|shouted|begged ..4 hurt|hurts|hurting|stop|breathe|pain ..6 pushed|harder|laughed|carried|ignored|kept|squeezed|tighter|didnt|more
			they|he|she|staff|it ..3 pushed|pressed|squeezed|held|gripped|pulled|leaned|twisted harder|tighter|hard|more|further
			stripped|strip ..1 by|me|and|us|off|searched|search
			security|guard|guards|escort|bouncer|copper|officer ..4 headlock|grabbed|cuffs|cuffed|kicked|hit|sat|floor|dragged|pinned|me|hurt|slapped|neck|choked
			# Who holds, how, and where nobody sees.
			where|reach|reaches|wait|waits|without|no|until|till|away|cover|covers|blind|turn|turns|switch ..5 camera|cameras|cctv
			two|three|four|five|six|3|4|5|6|2|all|seven|eight|loads ..3 grown|grownups|adults|staff|men|them|people|teachers|carers|ups ..3 hold|held|holding|on|sat|sit|got|carry|carried|pin|grab|grabbed|drag|take|restrain+|needed ..2 me|us|him|her|my|one
			got|get|gets|leaned|leant|leans|jumped|piled|sat|laid|lay|pressed|landed|climbed|knelt|kneeled ..2 on|onto ..1 me|him|her|us|top ..5 because|until|till|for|when|couldnt|cant|and|wouldnt|breath|stop|floor|bed|said|staff|hard
			laugh|laughs|laughed|laughing|smile|smiles|smiled|smirk|joke|joking ..5 when|while|had|with ..4 hold|holding|held|down|floor|restrain+|pinned|ground
			laughing|laughed|smiling ..6 breathe|air|breath
			couldnt|cant|cannot|not|struggling|hard ..2 get|catch|have|take ..1 my|any|a|enough|no? breath|air
			took|take|takes|taken|taking|takes ..2 door ..2 off|away|hinges
			door ..1 off|taken|hinges
			get|gets|got|getting|been|was|were|am ..1 put|shut|left|kept|stuck|sent|thrown|locked|strapped|tied ..2 in|inside|into ..2 blue|quiet|calm|safe|sensory|red|white|box|padded|isolation|reflection|cool|empty|dark|seclusion|time|chair|small|little|den|pod|cell ..1 room|out|space|pod|chair|cell|box|window|and|all|for|when|on
			calm|quiet|sensory|safe|isolation|seclusion|padded|calming|blue|box|chill|reflection|time ..1 room|pod|den|space|cell|out ..10 window|hours|hour|wee|weed|toilet|nobody|scream|screaming|locked|locks|lock|night|morning|outside|dark|own|food|tea|alone|shut
			strap|straps|strapped|buckle|buckled|belted|tied|tie|ties|zip ..3 in|into|to|down|my|me ..3 chair|buggy|bed|wheelchair|seat|hands|pushchair|harness|arms|feet|wrists|bus|car !seatbelt|belt|rollercoaster|ride
			gives|give|gave|giving|given|makes|made|slips|slip|put|puts|force|forces ..2 me|us|him|her|kids ..5 tablet|tablets|injection|meds|pill|pills|medicine|jab|something|stuff|needle|syrup|drops ..8 sleep|sleepy|floppy|quiet|calm|zombie|shut|wake|behave|kick|through|drowsy|woozy|spaced|naughty|elses|dribble|slow
			if|when i|we|you ..1 kick|kicked|kicking ..1 off ..10 tablets|injection|locked|lock|hold|floor|room|hurt|they|drag|sat|sit|grab|meds
			tie|ties|tied|lock|locks|locked|bolt|bolts|bolted|jam|jams|wedge ..2 my|our|the|me|us|bedroom ..3 door|in|room|handle ..4 outside|from|night|morning|until|till|out|so
			@he|@staff|@name|they ..3 bent|bends|bend|twists|twist|twisted|cranked|cranks|crushed|squeezes|folds|folded|pulled|wrenched ..2 my|me|his|her ..1 arm|arms|thumb|thumbs|finger|fingers|wrist|wrists|hand|leg|neck|shoulder
			arm|wrist|shoulder|thumb|elbow|neck|finger|knee|back ..4 twisted|clicked|popped|cracked|dislocated|sprained|crunched|funny|numb|fat|purple|swollen ..6 when|they|hold|since|staff|down|took|restrain+|grabbed|done|he
			wrist|wrists|arms|arm ..4 red|raw|purple|marks|fat|bruised|bruises|fingerprints|swollen ..6 hold|holding|held|took|down|grabbing|restrain+|staff|from
			what|that|they|since ..3 done|did ..1 that|the|a hold ..3 on me|him|her|us
			did|do|done|doing|does|use|uses|used ..1 hold|holds|restraint ..2 on me|him|her|us|them|kids|@name
			restrained|hold|holds|holding|held|dragged|pinned ..6 wrote|written|report|log|policy|recorded|form|write|logged ..4 !read
			nobody|noone|not|isnt|wasnt|never|didnt|no ..4 wrote|written|write|logged|recorded|reported ..2 up|down|it|anywhere
			wrote|put|write|said|told|report|record ..4 i|he|she|we|me fell|slipped|hurt|hit|kicked|attacked|started|tripped
			rougher|roughest|roughed|manhandled|manhandling
			bank|agency|night|nights|new|big|some|one ..1 staff|workers|man|worker|lady ..3 rough|rougher|hurt|hurts|hard|worse|nasty|scary|mean|grab|grabs|twists|twist|pull|shout|swear
			squash|squashes|squashed|squish|squished|crush|crushed|sandwiched|trap|trapped|block|blocked|cornered ..1 me|us|him|her ..3 against|between|with|wall|floor|mat|beanbag|till|until|in|corner
			force|forces|pushes|push|pushed|shove|shoved|shoves|mash|pressed|presses|rub|rubbed|rubs ..1 my|his|her|me ..1 face|head|cheek|nose ..2 in|into|on|against|to|down
			cut|cuts|rip|ripped|strip|stripped|took|pulled|pull|came ..2 my|me|his|her|trousers|pants|top|clothes ..4 off|down ..6 drag|dragged|hold|staff|punishment|leave|search|floor|restrain+
			spit hood|mask|bag
			bag|hood|mask|hoodie|hoody|towel|blanket|coat ..2 over|on my|his|her ..1 head|face|mouth
			even|still ..4 calm|calmed|stopped|quiet|stop ..6 hold|holding|held|let|floor|sat|release
			hold|holds|holding|held ..4 even|still ..3 calm|calmed|stopped|quiet|fighting
			didnt|dont|wouldnt|wont|never|not ..1 get|let|come|stop|move ..1 off|go|up|stop|when ..4 breathe|said|when|asked|begged|screamed|crying|cried|me
			choke|chokes|choked|throttled|strangled|strangling ..3 with|hood|hoodie|hoody|coat|collar|lanyard|scarf|seatbelt|tie
			kept|i|we|she|he ..2 saying|said|shouting|screaming|told|begging|tell ..2 them|i|him|that|her? cant|couldnt ..1 breathe|breath|move|feel
			on ..1 my|his|her ..1 front|belly|stomach|tummy|face ..3 and|with|leaned|sat|knee|held|on|they
			put|puts|get|got|take|took|gets ..1 me|us|him|her ..2 floor|ground|face|deck|carpet|down ..5 if|for|when|because|just|open|till|until|say|over
			search|searches|searched|searching ..2 me|us|my|him|her ..3 body|pants|bra|naked|undress|private|room|knickers|clothes !for
			punish|punished|punishment ..4 room|door|food|family|phone|call|contact|mattress|bed|cold|outside
			bent|bend|pushed|leaned|folded|held|threw ..2 me|him|her|us ..2 over|across|against
			held|hold|holding|kept|sat|restrained ..2 me|him|her|us ..3 till|until|so|for ..5 sorry|cried|calm|stopped|wet|breathe|hours|long|minutes|sick|passed|numb|purple|red|hurt
			on ground|floor ..4 long|hours|minutes|held|wet|breathe|cry|screaming|weight|staff
			had me|him|her ..2 on|down|by|against|up|in ..2 ground|floor|wall|neck|throat|arm|hair|hold|headlock|corner|arms
			arm|elbow|knee|hand|foot|forearm|weight ..2 across|on|in|against|over ..1 my|me|his|her ..2 neck|throat|back|chest|head|legs|face|windpipe|mouth
			i|he|we|they|she|been ..2 got|get|getting|been|was took|taken|put|dropped|slammed|floored|wrestled|tackled|dragged|carried|pinned|grabbed|held ..2 down|floor
			piled|pile|piling|jumped|sat|knelt|leaned|lay ..2 on|onto ..1 me|him|her|us
			knee|knees|foot|elbow|arm ..2 on|in|into|across me|my|him|her|us
			shut|lock|locked|kept|put|left ..2 me|us|him|her ..4 day|hours|hour|night|all|loo|toilet|food|door
			wrote|write|put|log|logs|logged|report|form ..6 lies|lie|lied|kicking|attacked|started
			off ..2 sofa|bed|chair|bench|couch ..2 by|feet|arms|hair|legs
			restrain+|restraint|restraints|restrained|restraining|restrains|pinned|pinning|pins|seclusion|secluded|prone|manhandle+|manhandled|sedated|sedate|chokehold|headlock
			hold|holds|held|holding|pin|pins|pinned|push|pushed|pushes|forced|force|put|puts|took|takes|slam|slammed|wrestled|dropped|drag|drags|dragged|dragging|threw|got|flatten|flattened|bundled ..3 me|him|her|us|them|my ..3 down|floor|ground|carpet|wall|bed|back|face|front|against|stairs|arms|sofa
			held|hold|holding|holds down|back|me|him|her ..3 floor|tight|hard|face|long|breathe|arms|by|minutes|staff|hours|cry|cried|stop|bruise|wouldnt|couldnt|wrists|on|against|under !hand|hands|baby
			arm|arms|wrist|wrists|hand|hands|thumb|thumbs|leg|legs|fingers ..3 behind|up|back|bent|twisted|crossed ..2 my|back|me|up|hold|way
			twist|twists|twisted|bend|bends|bent|pull|pulled|yanked|yank|crushed|hurt ..3 arm|arms|thumb|wrist|wrists|fingers|legs|hands
			sat|sits|sitting|sit|knelt|kneel|kneeling|kneels|knee|knees|lay|lying|laid|stood|stand|standing|weight ..3 on|in ..2 me|my|his|her|chest|back|legs|neck|him
			carpet|floor|friction burn|burns|burnt
			drag+|dragged|drags|dragging|carry|carried|carries|carrying|haul|hauled|yank|yanked|pull|pulled|march|marched|lift|lifted|frogmarched ..3 me|him|her|us|my ..5 room|bed|stairs|floor|out|hood|arm|arms|wrists|ankles|legs|hair|car|van|across|along|by|upstairs|down|away|bathroom|shower|feet
			by|with my|his|her|their|the|one hood|hoodie|hair|arms|arm|wrists|wrist|ankles|legs|feet|collar|neck|ear|scruff|jumper|coat
			staff|worker|workers|man|carer|they|he|she|teachers|manager|night|agency|guards|three|two|four|3|2|4|5|of|all ..5 grab|grabs|grabbed|hold|held|holds|pin|pinned|restrain+|jump|jumped|lock|locked|locks|shut|pile|piled|tackle|rugby|twist|twisted|bent|squeeze|squeezed|force|forced|drag|dragged|sat|knelt|sit|shove|shoved|push|pushed|block|blocks|blocked|corner|cornered|hurt ..4 me|him|her|us|my|on|in|down|legs|arms|door|kid|boy|girl|them|room|lad
			pile|piled|piles on|in|onto ..3 me|him|her|us
			held|holds|hold|holding|block|blocked|blocking|leant|kept ..2 door|doorway|exit
			shut|shuts|lock|locks|locked|put|puts|keep|kept|leave|left|stuck ..2 me|us|him|her|them ..4 room|bedroom|calm|quiet|isolation|padded|box|sensory|hours|night|cell|cupboard
			hands on|off me|us|kids|him|her|you
			in|a|the|bad|their|that|wrong|this hold|holds|headlock|restraint ..6 hurt|breathe|breath|arm|thumb|wrist|hard|bruise|bruises|too|tight|cry|sore|me|they|long|he|long|floor|back
			marks|bruises|bruise|sore|red|hurt|hurts|sprained ..6 hold|held|restraint|holding|grabbed|staff|pinned|restrained
			face|head|cheek ..2 down|floor|in|into|against|pressed ..3 floor|carpet|ground|mattress|pillow|wall|bed|mud|concrete|down
			couldnt|cant breathe|breath|move
			staff|carer|carers|worker|manager|night man|teacher|teachers ..6 hurt|hits|hit|rough|swear|swears|swore|scream|screams|punch|slap|kicked|threaten|threatened|threatens|laugh|laughed|bully|bullies|spit|throw|threw|weird|creepy|touch+|called|calls|smack|scared|scares|asleep|drunk|drinking|high|flirt|flirts|texts|messages|snapchat|shout|shouts|shouting ..3 me|us|at|him|her|with|on|arm|when|kids|in|door|like|at|drunk|shift|night|all|my
			took|take|takes|taken ..3 bed|mattress|door|clothes|shoes|duvet|blanket|blankets|coat ..5 punishment|naughty|floor|night|cold|weeks|behave|sleep|run|months|earn
		`
	},
	{
		// A knife, a gun, acid: carried, hidden, shown, threatened with.
		about: 'weapons',
		unless: 'play',
		patterns: `
			screwdriver|hammer|bat|blade|scissors|knife|glass|pole|stanley|chisel|razor|corkscrew ..4 trackies|joggers|sock|sleeve|waistband|pocket|bag|hoodie|jacket|coat|locker|bra|shoe|pillow|mattress
			hid|hide|hiding|hidden|got|keep|took ..2 screwdriver|hammer|scissors|knife|blade|chisel|razor|bat|glass
			get|getting|got|sort|sorting|give|buy ..2 me|him|us ..1 strap|gun|knife|blade|stick|piece|tool|shank|machete|burner|something
			sharp|pointy ..4 bag|sleeve|bus|pocket|bed|name|said|someone|stab|school
			something sharp
			got|has|with my|your|his|her name on
			~sword|swords|dagger|axe|hammer|bat|machete ..4 under|bed|bag|wardrobe|car|if|protection|come
			get|got|getting|order|ordered|bought|buy|buying|find ..2 hold of? ..3 acid|knife|gun|blade|weapon
			kitchen knife|knives ..5 school|now|case|bag|room|take|bed
			~@weapon ..5 school|bag|pocket|bed|pillow|waistband|sock|room|drawer|mattress|trousers|wardrobe|case|carry|carries|hide|hidden|house|me|him|someone|protection|safe|showed|park|hand|hands|coat|sleeve|tracksuit|throat|neck|car|shed|under|jacket|boot|loft|locker|bush
			~carry|carries|carrying|carried|hide|hides|hiding|hid|keep|keeps|keeping|kept|got|get|gets|getting|bring|brings|brought|bringing|have|has|had|take|takes|took|taking|buy|buys|bought|showed|shows|pulled|pull|pulls|hold|holding|held|waved|waving|found|find|saw|seen|need|want|made|making|make|makes|sell|sold|with|threatened|put|point|pointed|order|ordered|given|gave|give|stashed|stash|melted|sharpened|sharpening|stole|nicked|nick ..4 @weapon
			machete|machetes|shank|shanks|shanked|shiv|glock|bullets|knuckleduster|knuckledusters|lockknife|firearm|pistol|grenade|explosives|samurai|crossbow|taser|shotgun|rifle
			~knife|knives|gun|guns|stab+|stabbed|stabbing|acid|bomb|bombs !crime|cluedo|talk|from
			get|got|getting|been stabbed|shot|shanked|robbed|jumped|mugged|chefd|cheffed !end
			zombie|flick|butterfly|rambo|stanley knife|knives
			tooled|strapped|tooling up
			strapped
			sharpen+|sharpened|sharp|melted|melt|pointy|taped|filed|broken ..5 point|toothbrush|end|stick|pencil|glass|metal|screwdriver|bottle|plastic|comb|spoon|it|pen|ruler
			sharpened|sharpening|sharpens
			toothbrush ..5 point|sharp|melted|blade
			point|sharp ..5 someone|for|him|stab|her|them
			for|its protection|defence|someone
			knife|knives|blade|gun|something sharp ..4 myself|him|her|me|us|throat|protection|school|safe|pillow
			throw|threw|chuck|squirt|throwing acid|bleach|ammonia
			acid ..4 face|me|throw|on|bottle|attack
			rides|ride|riding out
			beef|postcode|war|opps|drill|ops ..5 knife|area|lads|them|estate|kill|stabbed|safe|come|after|get
			air rifle|gun ..4 shoot|cats|cat|birds|people|me|at|us
			petrol bomb|bombs
			nail bomb
			know|knows ..3 get ..2 knife|gun|machete|acid|blade
			know where he|she|they live|lives|sleeps
			hammer|bat|golf club|pole|chain|crowbar|bottle|bar|baseball|brick|screwdriver|axe ..4 bed|me|him|protection|under|bag|hide|hit|head|threatened|chased|car|smash|smashed|someone|window
		`
	},
	{
		// Marriage without a free yes, "honour", and the cutting of girls, which children are told of in many careful names.
		about: 'forced marriage and FGM',
		patterns: `
			dont|not|never|cant|wont ..2 want|wanna ..3 marry|married|wed|engaged
			making|make|makes|made|forcing|forced ..1 me|us ..3 married|marry|wed
			@country|village ..4 be|get cut
			forced|made|told ..2 get|be married|marry
			be|getting|get|am married ..1 by|when|at|before|summer|off
			get|getting|be married me|us|off
			sign|signing|signed ..3 papers|paper|forms|document|certificate ..6 boy|man|him|marry|wedding|video|imam|dont|english|read|know
			papers ..4 boy|man|video|sign|husband|marry
			gold|henna|mehndi|sari|lehenga|dress|jewellery|suitcase|suitcases ..6 crying|nobody|says|why|aunty|aunties|auntie|secret|scared|told|dont|wedding|man
			met once|twice|never
			met|meet|talk|spoke|speak|video|facetime|shown|see ..3 boy|man|him|cousin|someone ..6 once|video|marry|husband|photo|future|old|dont|wedding|promised|forever
			aunties|aunty|auntie|grandma|women ..4 crying|whispering|planning|talk|talking ..6 wedding|girls|woman|cut|gold|marry
			wants|want|making|make|makes|force+|telling|expects ..1 me|us ..8 marry|married|wed|husband|wife|bride
			i|im|me ..4 engaged ..4 15|14|13|16|no|dont|cousin|but
			engagement ..2 for ..1 me
			girls|girl|women|woman ..3 not|havent|arent|uncut ..2 cut|done
			man|someone|boy ..5 say yes
			have|must|got|had say yes
			fgm|circumcised|circumcision|circumcise|sunna|gudniin|halalays|tahur|megrez|khitan|genital|mutilation|infibulation
			cut ..4 down|there|below|like|girls|women|sister|sisters|woman|ready|clean|pure|private|ceremony|holiday|summer|auntie|aunty|lady|grandma|back home|home
			cutting|cutter ..3 ceremony|season|girls|lady|woman|season|party|me
			down|there ..5 small|thing|cut|lady|woman|ceremony|sew|sewn|stitch|stitched|clean|operation|remove
			become|becoming|be|make|makes|made|am|into|proper|turn|ready|real ..3 woman|clean|pure !doctor|teacher|wonder
			special|small|old|secret|big ceremony|procedure|operation|lady|party|woman|thing|celebration|visit ..6 girl|girls|woman|me|aunty|auntie|grandma|home|africa|summer|holiday|sister|hurt|hurts|cut|tradition|down|come|village|come|boys|becoming|pants|legs
			ceremony ..5 girls|girl|woman|summer|africa|home|country|me|cut|hurt|hurts|aunt|aunty|sisters|pain|grandma|holiday|legs
			all the? girls|women ..5 family|have|done|cut|it|do|get|tribe|did
			~@marry ..6 force|forced|forces|forcing|dont|not|him|old|older|never|man|someone|shame|arranged|no|15|16|17|scared|chosen|whether|didnt|secret|must|honour !cake|dj
			me|force|forced|forces|forcing|dont|not|never|must|arrange|arranged|arranging|picked|chosen|refuse|promised|make|making|made|sort|sorted|expected|supposed|im|engaged ..5 marry|marriage|wedding|husband|bride|fiance|rishta|nikah|groom|dowry|engaged|engagement !cake|anniversary
			wedding ..4 my|dress|mine|planned|booked|i
			my wedding|husband|marriage|fiance|engagement|nikah|rishta|dowry|groom|inlaws|laws
			husband ..4 meet|me|picked|found|for|older|old|cousin|my|chosen|waiting|there
			promised ..4 cousin|man|him|family|friend|uncle|someone|marry|since|baby|wife
			promised to|for him|a|man|cousin
			sending|taking|send|take|sent|took ..1 me|us|her|my ..3 @country ..4 marry|married|marriage|husband|wedding
			picked|chose|chosen|found|choosing|finding|choose|find ..3 man|husband|boy|someone|cousin|wife|guy|groom|match|him ..3 me|for|marry|18|16|to
			arranged|arranging|arrange marriage|for|it|match|wedding|everything
			take|taking|takes|send|sending|go|going|fly|flying|sent|sends|back|flight|tickets|ticket|booked|trip|holiday|flights ..5 @country|back home|village ..8 marry|married|husband|wedding|dont|scared|not|school|cousin|meet|ceremony|come|back|cut|wont|woman|never|passport|stay|return|ticket|way|tell|holidays|long|man|aunty|auntie|live|forever|behave|uncle|special|boarding|until
			@country|village ..6 never|wont|not|didnt ..3 back|came|come|return|coming|home
			one way ticket|flight
			passport|passports ..4 hid|hidden|hide|took|taken|taking|keeps|locked|has|hides|gone|away|wont|got|kept
			took|taken|taking|hid|hide|hides|keeps|has|wont|kept|got ..3 passport|passports
			honour|honor|izzat|shame|dishonour|disgrace|sharam|ashamed|dishonoured ..4 family|us|on|them|killing|them|based|me|bring|brought|bringing|boyfriend|if|community|talk
			bring|brings|brought|bringing|bringin ..3 shame|honour|disgrace|dishonour
			too western|western
			seen|see|saw|talking|talk|found|caught|boyfriend|boy|gay|boys ..6 shame|honour|kill|abroad|country|marry|married|send|disown|disowned
			disown|disowned|disowning|excommunicated
			aunty|auntie|aunt|grandma|nan|lady|woman ..4 measure|measuring|measured|cut|cuts|check|checks|checked|checking ..4 dress|wedding|me|girls|down|there|legs|virgin|if
			virgin|virginity|pure ..4 test|check|checked|doctor|prove|stay|must
			dont|not|didnt|never ..3 come|came|coming|back ..3 school ..4 after|summer|holidays|pakistan|september
			sister|sisters|cousin|cousins ..5 married|marry|pakistan|somalia|abroad|cut|home|14|15|16|done ..8 never|next|me|didnt|wont|same|now|turn|16|15|came|too|im
			my turn
			gay|trans|lesbian|bi ..5 kill|hit|fix|cure|pray|therapy|beat|throw|kick|disown|church|camp|prayed|threw|out
		`
	},
	{
		// Something taken back: "its not true that he stopped", "i said i was ok but".
		about: 'taking back that all is well',
		unless: 'nothing',
		patterns: `
			not|isnt|wasnt|aint|never true
			lie|lies|lied|lying ..4 said|say|told|when|about|saying|tell|ok|fine|happy|worker|you|u|because|cover|everyone|safe
			said|say|told|pretend|pretended|act|tell|saying|telling|says|pretending|put ..4 im|i|was|its|everything|it|that|were|hed|he|fine|brave ..2 ok|okay|fine|happy|safe|good|alright|stopped|better|fell|face|nice|stop|accident ..4 but|not|wasnt|isnt|lie|lied|im|aint|when|really|because
			said|says|say|thinks|think|promised|promises|told|they ..4 stopped|stop|stops|changed|better|over|ended|finished ..4 but|hasnt|didnt|not|isnt|lied|still|lie|doesnt
			he|she|they|it|dad|mum|that|really|has ..1 hasnt|havent|never|didnt|doesnt|not|wont ..1 stopped|stop|stops|changed
			started|starting|happening|happened|doing|begun|worse|hitting|hurting ..2 again|worse
			its|it|he|she|theyre|hes|shes|things|everything getting|got|gets|become|becoming worse
			please|pls believe
			i swear not|its|on|he|she
			im|am not? lying|joking|making|kidding|exaggerating !lol
			not lying|joking|making|kidding|exaggerating|attention
			this|its|it is? not joke
			serious|seriously|joking ..2 this time
		`
	}
];
