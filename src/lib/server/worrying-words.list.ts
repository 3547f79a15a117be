/**
 * The list behind worrying-words.ts, to be kept by people who know children: add a line, run the tests.
 *
 * How a line is written (one pattern a line, `#` opens a remark):
 * - `word`            that word. Spelling mistakes and doubled letters are put right before (see `spellings`).
 * - `slap+`           slap, slaps, slapped, slapping.
 * - `a|b|c`           one of these. `@adult` is everything in that class; `@adult|boss` works too.
 * - `word?`           it may be there or not. `!laugh|smile`: the next word must not be one of these.
 * - `..` / `..8`      up to 4 / up to 8 other words.
 * - `~` at the front  weak: does not count in a sentence that speaks of sport, games, stories or lessons (see `topics`).
 * Filler words (`to`, `a`, `the`, `just` ...) are taken out of texts and patterns alike. A pattern stays inside one sentence.
 * A denial before it ("nobody ...", "i would never ...") cancels it, unless the pattern has a "not" of its own.
 */

export interface Group {
	/** What the words may tell of. */
	about: string;
	patterns: string;
}

/** Words that carry nothing here; taken out of every text. */
export const fillers = `a an the to just really so very proper quite kinda sorta literally actually basically even still always
	sometimes often usually please um er oh bro bruv fam innit tbh ngl idk btw rn also then well bare fully`;

/** Words that deny. */
export const negators = `not no never nobody noone none nothing nowt dont doesnt didnt isnt arent wasnt werent wont wouldnt cant
	cannot couldnt havent hasnt hadnt aint neither nor without shouldnt`;

/** How children and text messages spell. Right: wrong, wrong ... */
export const spellings = `
	again: agen agn agian agane
	and: n nd an' an&
	any: eny
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
	police: polis feds fed popo 5-0 cops
	pushed: pusht
	phone: fone fon
	photo: foto
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
	stepdad: stepdads
	stopped: stoped
	stuff: stuf
	suicide: suicied sewerslide sueside suiside
	that: dat tht
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
	adult: '@family @staff @man',
	kid: `brother brothers brothers' bro sister sisters cousin cousins lad lads boy boys girl girls kid kids child children mate
		mates friend friends bestie teenager teenagers older olders elders gang baby twin niece nephew stepsister`,
	they: 'he she they someone people everyone hes shes theyre him her them it',
	he: 'he she they someone hes shes theyre hed shed theyd hell theyll',
	who: '@adult @kid @he people',
	me: 'me myself my us our mi meself',
	self: 'myself meself mysel self',
	him: 'him her them he she @family @staff @man @kid people everyone someone anyone',
	other: 'him her them mum mums mummy brother sister bro sis cousin baby dad nan mate friend bestie twin',
	not: `not no never nobody dont doesnt didnt isnt arent wasnt wont wouldnt cant cannot couldnt havent hasnt hadnt aint
		without`,
	if: 'if when whenever because after before',
	tell: 'tell tells told telling say says said saying speak talk write wrote grass snitch open report mention told',
	home: 'home house there dads mums hers his theirs nans uncles placement flat back ours contact here unit',
	again: 'again anymore',

	// Doing harm to a body.
	hurt: `hit hits hitting hitted punch+ slap+ smack+ kick+ push+ shove+ beat beats beating beaten beated batter+ bash+ thump+ whack+
		wack+ whip+ strangle+ choke+ throttle+ burn+ burnt scald+ bite bites biting bitten pinch+ scratch+ grab+ drag+
		squeeze+ squash+ twist+ stamp+ stomp+ headbutt+ spits spitting spat hurt hurts hurting yank+ clout+ deck+ lamp+ leather+
		wallop+ spank+ attack+ stab+ harm+ drown+ suffocate+ smother+ jump+ rag+ cane+ flick+ knock+ shake+ shook shaken poke+
		prod+ bang+ smash+ tackled chin+ swing+ swung swings bully bullies bullied bullying torture+ abuse+ assault+ clip+
		handcuff+ trip+ elbow+ belted belts belting launch+ sling+ slung`,
	throw: 'throw throws threw throwing thrown chuck+ lob+ launch+ sling+ slung hurl+',
	pull: 'pull+ yank+ tug+ grab+ drag+ rip+ hold holds held holding squeeze+ twist+ bend bends bent bending pin+ tie+ tied tying',
	lock: 'lock+ shut shuts shutting trap+ tie ties tied tying chain+ bolt+ barricade+ keep keeps kept leave leaves left',
	place: 'shed cupboard cellar garage bathroom wardrobe basement attic loft boot car toilet dark outside garden cage closet hall',
	body: `face head neck throat hair arm arms leg legs hand hands wrist wrists back belly tummy stomach ribs chest eye eyes ear
		ears mouth lip lips nose finger fingers thumb foot feet knee knees ankle skin shoulder cheek bum jaw hood hoodie tooth
		teeth thigh thighs ankles side body knuckles`,
	weaponlike: `belt slipper stick spoon spoons cable hanger ruler bat charger broom shoe iron hammer lead wire poker hose brush
		pan bottle plate chair remote mug cup glass kettle lighter cigarette fag fags knife boot ashtray cane strap hairbrush`,
	mark: `bruise bruises bruised bruising mark marks scar scars burn burns welt welts cuts bumps lumps handprint handprints`,
	lose: 'lose loses lost go goes went going kick kicks snap snaps snapped flip flips flipped blow blows blew blown',
	rage: `it temper rag mental mad psycho ape nuts crazy ballistic schiz off mardy angry violent aggressive nasty scary lairy`,

	// Sexual harm.
	private: `private privates bits willy willie winky dick cock penis knob fanny vagina minnie minge foof foofoo nunny tuppence
		noonoo bum bumhole bottom boob boobs boobies tits breasts chest nipple nipples crotch groin pants knickers undies boxers
		bra pjs pyjamas jamas nightie underwear costume thigh thighs down inside naked nude top skirt trousers leggings zip`,
	touch: `touch+ touches feel+ feels felt rub+ stroke+ kiss+ tickle+ lick+ grope+ finger+ fiddle+ fondle+ cuddle+ snog+ massage+
		spoon+ press+ hump+ squeeze+ brush+`,
	sex: `rape raped rapes raping rapist molest+ sex sexual sexually porn porno paedo pedo paedophile nonce perv pervert grope+
		shag+ groom+ groomed incest horny orgy abused abusing abuses noncey virginity blowjob wank+ dildo
		condom condoms sexy pregnant touched fingered`,
	bedroom: 'bed beds room bedroom shower bath toilet bathroom duvet covers changing dressed undressed tent sofa pyjamas',

	// Words for drugs and drink.
	drug: `drugs crack heroin coke cocaine ket ketamine spice weed skunk meth mandy mdma pills needle needles syringe syringes foil
		pipe bong smackhead crackhead druggie druggies junkie gear spliff spliffs joint joints stash xanax valium methadone
		subutex nitrous nos balloons baggies powder brown bud zoot zoots lean cannabis using snort+ sniff+ inject+`,
	drink: `drunk drinking drinks drank booze vodka wine beers beer cans whiskey cider lager alcohol alcoholic hungover pissed
		steaming hammered wasted wrecked legless paralytic tipsy pub bottles hangover sherry gin`,
	high: 'stoned high off buzzing monged whacked blazed baked spaced gouching',

	// Ending one's life, hurting oneself.
	die: 'die dead death dying dies died disappear vanish perish',
	end: `end ending ended`,
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
	picture: 'picture pictures photo photos nude nudes video videos vid vids selfie selfies pics cam webcam screenshot screenshots',
	app: `snapchat insta instagram discord roblox kik telegram whatsapp tiktok omegle wizz yubo facebook messenger online internet
		chat fortnite xbox minecraft twitch ps5 playstation monkey game app dms dm server twitter vr yolo tellonym groupchat fifa
		gta cod reddit`,

	// Marriage and cutting of girls.
	marry: 'marry marries married marriage wedding weddings husband wife bride engaged engagement fiance rishta nikah groom dowry',
	country: `pakistan india bangladesh somalia sudan nigeria gambia egypt kenya afghanistan iraq iran turkey ethiopia eritrea mali
		ghana yemen kurdistan africa abroad country sierra guinea albania romania syria kuwait dubai morocco mirpur sylhet lahore`
};

/** Words of sport, games, stories and lessons: near these a weak pattern does not count. */
export const topics = `
	football footy match goal goals goalie keeper penalty pen ref referee rugby netball basketball cricket tennis badminton hockey
	boxing karate judo taekwondo kickboxing mma wrestling wwe ufc gym pe swimming team teams league cup tournament score scored
	ball pitch dodgeball rounders sparring spar sensei dojo paintball laser lazer lasertag trampoline skate skatepark scooter archery
	fencing coach training tackle tackled pads snooker pool darts racing sports sport league medal won marathon
	bike pony horse bouncy climbing bowling golf gymnastics cheerleading dodgems bumper karting quasar airsoft nerf
	minecraft fortnite mario roblox gta cod fifa xbox playstation ps4 ps5 switch nintendo zelda pokemon level levels boss respawn lobby
	zombies creeper creepers sims lego uno monopoly chess game games gaming gamer player skin skins clash brawl
	valorant overwatch halo apex dragon dragons goblin monster monsters dungeon dnd warzone among villager villagers server
	film films movie movies book books chapter story stories series episode netflix disney cinema telly tv eastenders corrie
	emmerdale horror anime manga panto play drama actor character characters villain baddie hero superhero marvel batman joker
	spiderman avengers potter narnia macbeth romeo juliet shakespeare dickens novel poem comic documentary cartoon halloween costume
	squid documentary traitors musical
	history maths science geography english lesson lessons exam exams gcse gcses sats homework spellings test mock mocks topic
	tudors vikings romans henry viii war ww2 essay revision biology chemistry physics assembly project
	lol lmao haha hahaha jk lmfao rofl joking banter joke prank messing xd
	pancake pancakes sauce curry chilli chili spicy roast pizza nandos mcdonalds kfc burger chips dessert recipe oven bake baking
	puppy kitten hamster rabbit wasp bee spider spiders snake mosquito nettle nettles seagull
	birthday party christmas xmas surprise santa easter panto bonfire fireworks firework camp brownies scouts guides cadets
`;

/** Everyday phrases, covered up before anything else is looked for. */
export const everyday = `
	# Tired feet, tight shoes, a tooth: killing me.
	feet|foot|shoes|tooth|back|legs|head|heels|knees|knee|belly|braces|wait|waiting|heat|hayfever|suspense|toe|toes|blisters|exams|homework|maths|revision|trainers|boots|teeth is|are|r|was|were? kill+
	killing|kill|kills me|us in? these|this|those|softly
	heat|revision|exams|homework|waiting .. kill+ me
	# Laughing, embarrassment, boredom, hunger.
	die|dying|died|dead|dies of? with|from? laughing|laughter|embarrassment|boredom|shame|cringe|thirst|hunger|heat|cold|excitement|curiosity
	nearly|almost|could|could've|basically die|died|dying !in|from|when
	dying|die|gasping|desperate for|of|know|see|try|meet !it
	die|dead|died laughing|lol|lmao|haha
	laugh+|lol|crying|bored|cringe .. die|dead|died|death
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
	could|would|wud|id murder|kill for?
	kill for
	kill+ time|two|it|vibe|mood|germs|bugs|boss|zombies|zombie|monsters|weeds
	killed it
	dressed|dress kill
	killer heels|lasagne|whale|whales|recipe|moves|shot|serve|queen|app
	murder mystery|dark|mysteries|ballad
	get|gets|got away with murder
	# Starving, food.
	starving lol|haha|now|after|when|what|for|whats|can
	im|am|was|were starving|starved|hungry !because|and|all
	fire|bomb|lethal|banging|bangin|slaps|peng sauce|food|curry|chips|wings
	mouth|tongue .. fire
	blew my head
	poison lol
	# Sport and exams, hair, cards, cakes.
	hit gym|road|town|shops|sack|hay|spot|jackpot|target|nail|wall|pads|ball|high|roof|deck|me that|puberty|growth|bullseye|post|bar|crossbar|six|four|books|wicket|drum|drums|piano|piñata|like
	hit|hits me|us? that|different|hard when
	punch line|bag|bags|bowl|judy|card
	kick|kicks|kicked|kicking off|about|ball|bucket|habit|start|backside|flip|flips|around
	kick|kicked|got|a out|kick of|out
	free|penalty|corner|drop|goal|high|side|first|spot|over|roundhouse kick|kicks
	beat+ eggs|egg|traffic|drum|it|bush|around|clock|record|boss|score|them|level|time|high|personal
	beat|beats|beaten me|us|him|her|them? at|in|on|by|fair|to
	beats me
	cut my|our|his|her|hair|fringe|nails|grass|cake|lawn|paper|toenails? hair|fringe|nails|grass|cake|lawn|paper|toenails|bangs
	hair|nails|fringe|grass cut
	cut short|out|off|ties|corners|class|it|from|down|in|scene|line|through|price|wifi
	cuts out|off|in
	paper cut|cuts
	cut|cuts|cutting finger|thumb|hand .. scissors|knife|onion|paper|tin|cooking|carrots|art|dt|food
	smash+ my|our|it|them|that|exam|exams|test|avocado|burgers|burger|bros|hit|bar|hits|patty|mocks|piñata|park? exam|exams|test|it|them|mocks|park|burger|burgers|patty|bros|piñata|hits|avocado
	bomb+ my|test|exam|spellings|lines? test|exam|spellings|maths|audition
	bath|photo|da|sex bomb|bombs|ed|education
	break|broke leg|fast|dance|record|up|time
	pull+ my|your|his|her|a leg|funny|face|crackers|cracker|pork|sickie
	shoot+ hoops|photo|film|video|hoop|some|baskets|goals|stars|star|goal|targets
	photo|penalty shoot|shootout
	goal shooter
	shot put|hoop|goal|gun|of|half
	shot of? medicine|gravy|vimto
	attack+ ball|more|pokemon|homework
	heart|panic|asthma attack
	head|rush? rush|hurts !since
	fire|bonfire|lock|knife? drill|alarm|night|engine|badge|pit|works|station|escape
	run|running away from fire|bees|bee|wasp|wasps|dog|geese|spider|zombies|ghost|me in
	ran away with
	run|running round|club|out|laps|race|late|track
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
	surprise|birthday|party|present|xmas|christmas .. dont|secret tell?
	secret|surprise .. birthday|party|xmas|christmas|present
	dont|not tell|say .. birthday|surprise|present|party|christmas|xmas|diet|cake|santa
	# Being afraid of small things, stories, stages.
	scared|afraid|frightened|terrified|petrified|fear of|by? dark|spiders|spider|heights|clowns|bees|wasps|dogs|dog|thunder|lightning|flying|needles|injections|ball|lifts|water|bugs|moths|ghosts|deep|exam|exams|tests|sats|dentist|rollercoasters|snakes|mice|birds|pigeons|rats|big|fireworks|balloons|masks|sharks|zombies|moving|failing|singing|public|speaking|new|starting|assembly|my assembly|interview|driving|horses|geese|monster|monsters
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
	sick|tired of homework|school|maths|pasta|hearing|waiting|him|her
	kicked|knocked out of cup|tournament|library|league|class|lesson|competition
	knock knock
	knock+ door|about|first
	knocked|knock out of? cup|tournament|tooth
	threw|throw|throwing|throws|thrown|chuck|chucking me|us? party|ball|stones|stone|frisbee|snowballs|snowball|bread|shapes|rubbish|away|stick|paper|birthday|in deep|balls|darts|javelin|discus|confetti|rice|custard|surprise
	drives|drive|drove|driving|sends|turning|turn|turned|turns me|us crazy|mad|nuts|mental|bonkers|insane|wall
	shoot me now|lol
	kill me now|lol|if
	kill|kills|murder me|us|you if|when|for|he|she|they? .. lol|crisps|homework|late|messing|joking|choc|chocolate|controller|banter
	bury me .. trainers|jacket|snow|sand
	head off|hurts lol
	eats shoots
	hanging out|about|around|up|basket|baskets|picture|pictures
	hang out|about|around|up|it|pictures|my|on
	hangman
	train+ jump
	jump+ out|off|in|on|over|up|from my? skin|trampoline|bed|pool|board|sofa|bouncy|joy|queue|swing|diving|rope|deep|puddles|puddle|wall
	jumps|jump|jumped me? when|thunder|out of
	makes|made me jump
	dont|no|not bother|worry|worries|mind|about
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
	my|school|class|baby|family|holiday|old|profile|passport|wedding|cat|dog|dogs|cute|funny|nice photos|photo|picture|pictures from|of|for|at|on|with|day|book|frame
	life saver|hack|skills
	burn+ toast|cake|cookies|sausages|pizza|tea|dinner|calories|pan|rubber|cd|biscuits|chips|marshmallow|marshmallows|mouth|tongue|roof
	burnt toast|cake|cookies|sausages|pizza|tea|dinner|pan|biscuits|chips|marshmallow|my tongue|mouth
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
	run away|off circus|join|army
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
	jab|injection|vaccine|flu|needle|needles|jabs .. hurt|hurts|arm|sore|scared|scary|cry
	rip in peace
	wicked|evil laugh|witch|genius|stepmother
`;

/** What is looked for. */
export const groups: Group[] = [];
