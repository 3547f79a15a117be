/**
 * Children spell by ear: "kickd", "cubord", "kneeld on my bak". A word that is neither in the list nor an everyday word is
 * read as the word of the list that sounds the same and looks most like it, if one looks enough like it. `realWords` are
 * everyday words which would otherwise be taken for a word of the list ("weird" is not "wired"): a word that was put right
 * wrongly belongs there. Names of children belong there too.
 */

/** How a word sounds, roughly: its consonants, with those that children mix up made one. */
function soundOf(word: string): string {
	const flat = word
		.replace(/^(kn|gn)/, 'n')
		.replace(/pb/g, 'b')
		.replace(/^wr/, 'r')
		.replace(/^who/, 'ho')
		.replace(/augh|ough$/g, 'af')
		.replace(/(?<!^)gh/g, '')
		.replace(/ph|th|v/g, 'f')
		.replace(/tch|ch/g, 'C')
		.replace(/sh|[ts]i(?=on|ous|al)|ssi(?=on)|c(?=i[ao])/g, 'S')
		.replace(/c(?=[eiy])|z/g, 's')
		.replace(/ck|qu|[ckq]/g, 'k')
		.replace(/x/g, 'ks')
		.replace(/dge?|j/g, (found) => (found === 'd' ? 't' : 'j'))
		.replace(/b$/, (_, at: number) => (word[at - 1] === 'm' ? '' : 'b'));
	const first = /^[aeiouy]/.test(flat) ? 'a' : '';
	return first + flat.replace(/[aeiouywh]/g, '').replace(/(.)\1+/g, '$1');
}

const vowels = 'aeiouy';
/** Letters that are written for each other. */
const alike = ['ckq', 'szc', 'fv', 'gj', 'dt', 'mn', 'iy', 'wu'];

const addCost = (word: string, at: number): number => {
	const letter = word[at]!;
	if (letter === word[at - 1] || letter === word[at + 1]) return 0.25;
	if (letter === 'e') return 0.4;
	if (letter === 'c' && word[at + 1] === 'k') return 0.25;
	if (letter === 'g' && word[at + 1] === 'h') return 0.2;
	if (letter === 'h' && word[at - 1] === 'g') return 0.1;
	if (letter === 'h' || letter === 'w') return 0.5;
	if ((letter === 'k' && word[at + 1] === 'n') || (letter === 'b' && word[at - 1] === 'm')) return 0.3;
	return vowels.includes(letter) ? 0.5 : letter === 'g' || letter === 'r' ? 0.7 : 1;
};

const swapCost = (a: string, b: string): number => {
	if (a === b) return 0;
	if (vowels.includes(a) && vowels.includes(b)) return 0.5;
	return alike.some((letters) => letters.includes(a) && letters.includes(b)) ? 0.4 : 1.2;
};

/** How far two words are from each other to the eye and ear; a letter that is often left out weighs little. */
export function distance(typed: string, meant: string, most: number): number {
	let before: number[] = [];
	let row = [0];
	for (let at = 0; at < meant.length; at++) row.push(row[at]! + addCost(meant, at));
	for (let i = 1; i <= typed.length; i++) {
		const next = [row[0]! + addCost(typed, i - 1)];
		for (let j = 1; j <= meant.length; j++) {
			let cost = Math.min(
				row[j - 1]! + swapCost(typed[i - 1]!, meant[j - 1]!),
				row[j]! + addCost(typed, i - 1),
				next[j - 1]! + addCost(meant, j - 1)
			);
			// "theif"
			if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
				cost = Math.min(cost, before[j - 2]! + 0.6);
			next.push(cost);
		}
		if (Math.min(...next) > most) return Infinity;
		before = row;
		row = next;
	}
	return row.at(-1)!;
}

/** How much may be wrong in a word of that length. */
const allowed = (length: number) => (length < 4 ? 0.3 : length < 5 ? 0.75 : length < 7 ? 1 : 1.5);

export class Speller {
	private readonly sounds = new Map<string, string[]>();
	private readonly weights: ReadonlyMap<string, number>;

	/** The words of the list, each with how often the list uses it. */
	constructor(weights: ReadonlyMap<string, number>) {
		this.weights = weights;
		for (const word of [...weights.keys(), ...realWords]) {
			if (word.length < 3 || !/^[a-z]+$/.test(word)) continue;
			const sound = soundOf(word);
			this.sounds.set(sound, [...(this.sounds.get(sound) ?? []), word]);
		}
	}

	/** The word of the list that this may be. */
	meant(typed: string): string | undefined {
		if (typed.length > 16 || !/^[a-z]+$/.test(typed) || realWords.has(typed)) return undefined;
		let best: string | undefined;
		let least = allowed(typed.length);
		let weight = 0;
		for (const word of this.sounds.get(soundOf(typed)) ?? []) {
			const far = distance(typed, word, least);
			const heavy = this.weights.get(word) ?? 0;
			if (far > least || (far === least && best !== undefined && heavy <= weight)) continue;
			[best, least, weight] = [word, far, heavy];
		}
		if (best !== undefined) return this.weights.has(best) ? best : undefined;
		return this.slip(typed);
	}

	/** One letter missing, one too many, or two swapped, in a longer word; never the first letter. */
	private slip(word: string): string | undefined {
		if (word.length < 7) return undefined;
		const has = (other: string) => this.weights.has(other);
		for (let at = 1; at <= word.length; at++) {
			const head = word.slice(0, at);
			const tail = word.slice(at);
			if (tail.length > 1) {
				const swapped = head + tail[1] + tail[0] + tail.slice(2);
				if (has(swapped)) return swapped;
			}
			if (tail && word.length > 7 && has(head + tail.slice(1))) return head + tail.slice(1);
			for (const letter of 'aeioulrnstphgdcmbkf') {
				const longer = head + letter + tail;
				// A plural or "-ed", "-d", "-r" is another word, not a slip.
				if (at < word.length && has(longer)) return longer;
			}
		}
		return undefined;
	}
}

/** Everyday words and names that look like a word of the list and are none. */
const realWords: ReadonlySet<string> = new Set(
	`
	aaa aargh abbey abbot abbott abby abel aberration abide abode abraham abyss aced acres acute adapt addition
	addresses adept adores adventurer affairs aggie ahold aided aiding ailing aimed albanian albany alexandria
	alexia alias aliases alibi alien alike allan allen alleyway alliance allied allies allo allowing alloy ally
	alrighty amend amino amir anatomy andre angeles angelus angina angle angles angrier anne announce announces
	annoy anomalies anomaly ante anti antsy aorta apologies apologize apparel appeals applause applies aren arena
	ares argh argos aria arise armies aroma arose arouse arty aryan asha aside asok aspiring assemble asses assess
	astor astute atoll atta audio authors avail avid awaiting aware awesome awoke baba babbitt babble babbling babes
	bach backed backing backs baggage baggy bailed bait baiting bake baked bakes baku balding baldy bale bali ballet
	balling balloon ballot balu banes bankers banky banned banner banning bannock barber bard barking barley barn
	baron baroness barons barracks barracuda barrage barred barrel barrier barriers barring barrio barroom barrow
	bart barth bases basis bass batch bates bathe baton bats batting battle battles batty bawl bawling bead beady
	beak beaky bean beard bearded beards bearer bearing bearings bears beast beastie beater beatles beaut beauties
	beautifully beauty became beck becket beckett beefs beehive beetle beetles beets bef began beggar begin begone
	beige bein beings bel bela belay belief beliefs believer believers believeth belle bellevue belli bellies
	bellows beloved bene beng bennet beret beretta berger berries berry berth bertha bested bestow bestowed beta
	betcha bettor betty beware beyond biased bibi bible bidding bien biff biggie biking bilbo bile billed billing
	billings billions bills bimbos bind binder binding binds bing binged bink birdie birdies birdy birthing bitchy
	biter bitsy bitte bitter bitty blackie blacking blacks blanc blanco bland blanky bleak blend blending bleu
	blimey bling blink blinks blinky bloated bloc blockade blockhead blond blonde blondes blonds bloodied bloods
	bloody blot blouse blowing bluey blume boar boards boast boasting boating boats bobbie bobbing bobo boca bodhi
	bodily boeing bogie bogus boil boiled boise bold bollocks bolus bom bondage bonded bonding bonds boned bongo
	bonny bonus bonuses bony booby booger boogie booing bookie boom boon boost boosted booth booths booties booty
	bora bore bores borne borneo borrowing borrows bos bosses bossy bot both bound bounds bourne bout bouts bowed
	bowel bowers bowie bowing bowled bowler bows bozo bozos brace bracken bragged bragging braid brain brainy brake
	brakes bran brant brava bravo brawn breaking breather breck bred bree breed breeding breeds breezes brent bret
	brewing brews brides brier brighten brim briny brit britain britt broad broaden broadway brock brodie brood
	brooding brook brooke brooks broth brougham brow brownie browning browse browsing brunt brutally brute bryan
	bubba bubbles bubbling bubbly buck bucking bucko bucky buddies budding buddy budge bueno buff buffy bugged
	bugger bugging buick bull bullock bulls bumpy bundy bungee bunkers bunnies bunny buns bunt buoy burgess burglars
	burke burr burro burros burrow burrows burying bushed bushy businesses busting busy butch buts butte buttered
	butters butting button butts buyer buyers buzz buzzes byron cabby cache cackling caddy cady caffeine cagey
	cahill cahoots cain cairo cal caller callous canada candy cann canned cannoli cannon cannons canoe canoes capa
	cape caper capo capped cappy caps caramel carats cared career careers carefully carey carlie carlin carlo
	carnage carne carol carole carolina carolyn carp carpe carr carrier carriers carroll carte cartons cartoons
	carts casa cashing casinos cass cast caste catalina catchy cater cates cattle cave cayenne cedar ceilings cello
	cells cellular censor cent chainsaw chaka challenger chan chances chang chaos chap chaps char chariot charley
	chart chassis chaste chateau chattanooga chatty cheap cheat cheating cheats cheeks cheeky cheer cheerio cheers
	cheery cheese cheeses cheesy cheng cheques cher cherries cheung chevy chewie chewy chianti chic chica chicks
	chicky chico chief chile chilled chilling chilly china ching chino chip chipping choco choice choices choir
	choosy chopin chorus chow christen christian christie christmases chuckie chuckles chuckling chucky chuffed chun
	chung chute chutes cigar citation cite citing claim claimed claiming clair clam clams clan clanking clans clap
	clapped clapping clare classes classy claudius claus clause clawing claws cleanse cleansed cleansing clearer
	cleve click clicking cling cloak cloaked cloaking clocked cloned clones cloning closest clot clothe clots
	clotting clove clowning cluck clunk coal coals coarse cobb cocked cocker cockeyed cocking cocks cocky coed
	coerced coffees cohen cohens cokes col cola cole coles coli collage colleague collide collier colombian colon
	colony color columbus com coma comedian comm comma comme comment commie commies comp compose composite comtesse
	conceal concerto cone cones coney conn conned conning cons consequence consort consul contract cookie cooled
	cooler coolest cooley cooling cools coon coons coop cooped cooper coot cooter copa copier copping copy coral
	cords cordy core cores coronary coroner corps corrupt corso cost costa costing cosy cots coughed coughs council
	counsel counter countess counties coup coupe courier couriers course courtesy courts coward cowards coworker
	cows coyotes crackling crafty cram cramping crapped crappy craps crass crate cravat crave craven craving crawley
	cray craze crazies creaking creamy creasy credo creed creek creme crepe crewe crews crick cris crises crisis
	croak crock crocker croft crook crooks crop crops crosses crow crower crows cruises cruising crusade crushes
	crushing crutch crypt cuddly cuisine cully cunning cunt cunts cupid cups cured cures curie curing curious curly
	curse cursing curtsy curve curved cushy cuss cussing cuter cutie daddies dade dado dairy daisy dally dame dames
	damon dane dangers dante dapper daresay daring darn dart data dates davy dawn dawning daze deare dearie dearly
	dears debate debates debby deborah debut decaying decline deed deeds deem defenses defiance defines defying
	degas deity deke delaying delight delighted delights dell della delta demo demonic denial denies denning dense
	deny denying depleted derive derived derrick derry despise destroyer destry detonation devoid dial dialing
	dialling dials diaper diaries dias dickhead dickie dicks dicky diddy diego dieting diets digger dilated dill
	dimes dine diner ding dingo dings dingy dining diocese dipper dire dirk discard discoveries discovery discs
	dishonor disk disks dissent ditty dive divide dobie dock docked docking docks dodd dodge doggy dole dolly
	dominick dominique donate dong donne donny donut doorstep doorways doozy dor dora doris dork dorky dorms dory
	dose doses dost dots dotty doubts doughnut douse dove downer drafted drafts drago drainage drained draining
	drake drape drapes drawn draws dreamy dressy drew drey dried driftwood drilling drip dripping drips driveway
	droll drone drones drool drooling droopy drumming drunks dryer drying dual ducked duckie ducking ducky dudes
	duds duelling dues duet duke dukes dull dum dump dunce dune dunne dunno duper duress dusk dusty dutch dwarves
	dweeb dwell dwelling dyed dyes dykes earl earring ease eased easing echoes edgy edition eels egghead egos
	eighteen eights eighty either elder eldest elle elsa embraced embraces embracing emmy enable endowed endures
	entail erase erika error errors ether ethiopian euros evacuated evacuation ewing exciting exhaust exhausting
	exited exiting factor fades fading fail failed fails faintest faire fairest fairies fairs fait fallout fallow
	false fame fantasia fantasies fantasize fantasized fantasizing faraday farce fares farms faro farther faster
	fate fated fates fats fatso fatty faulty faun fauna faust favor favorite favors faxed fayed feared fearing feast
	feat feather feathers feature feces feisty fellas fellow fellows females femme fend ferrara ferry fess fest
	fester festering fetal fetus feud fewer fiancee fiction fide fidel field fields fiend fiends fierce fiery fiesta
	fife figaro fighters figs files filet fili filing filling fillings filly fin finale finance fined finely finesse
	finnish fired firewall firewood firing firm firms fishy fitch fitted fitz fizz flack flair flak flakes flaming
	flamingo flap flaps flashy flaw flaws fled flee fleeing fleet fleming flesh fleshy fleur flier fliers flighty
	flirty flit floats flock flooded floods floors flop flops flor flora florida flow flowed flower flowery flowing
	flows flushed flushes flushing flute flux flyer flyers follies followers folly fond fondly foods fooled fooling
	foolish footing fore foresee forest forgave forge forgiven fort forte fortnight fortunate foss fossa fought foul
	fouled founding fowl foyer fraction fraid france francis frank fraud freaky freddo freed freeing frees freeway
	freight fret freud fried fries frock froggy frost frown fruity frying fucking fuel fueled fuels fund funding
	funds furnish fuse fuses fussing fussy fuzzy gabbing gael gaga gage gagging gags gain gains gall gals gamblers
	gamma gammas gangsters gangway garde garnet garth garvey gateway gauge gaul gauze gays gaze geez gene genes
	genghis genie genitalia geniuses genoa genteel gentile gere ghetto ghoul ghouls giggling gilly gimme ginny
	giraffe giraffes girlie girly gist givin glee glick glory gloss goatee goats goggle goggles goldie golly gong
	goodie goody gooey goof goofing googly goon goons gora gorge gorilla gory gosh gossiping gout gowns grace graces
	grad grail grain grains gram granada granddad granddaddy grande grandpapa granite grape gras grasping grassy
	grat grate gray grazie grease greed greet grenada greta grew greyhound grieve grieves grim grimes grimm grin
	grind grinning gripe griping gripping groan grog groot groove groovy groupie groupies groups grove groves
	growling grows grub grunt guam guarantee guardian guerilla guesses guest guild guile guilt guineas guinness
	guise gulf gull gully gummy gunning gunny gush gutsy habitat habits hacking hacks hades hail hailed hairdo
	hairless hairy haiti hakim halal hale hales halfway hallo halls hallways hammerhead hammock hams handing handles
	handy hangar hanks hanna hanoi hanover happiness harass harding hardware hardy hare harem harping harrowing hart
	hasan hasn hassling haste hatch hatched hatches hatching hater hats haunted haunting haven hawk hawking hayes
	hayride hays hayward haywire headway healed heals heaps hearings hearsay hearse hearty heated heathen heather
	heats heave heavier heaving heck hedge heed heep height heil heir heiress heirs hel helena helio hellhole heman
	heng hera herbert herd herder heresy hermes hero heroes heroine herr herring hertz hesitation hick hickey hicks
	hideous highball higher highlight highlights highs highway highways hijack hill hills hilly hind hindu hing
	hinge hinting hippies hippo hippy hire hired hires hiring hisses histories hitched hitchhiker hither hive hives
	hoarse hobbies hobbit hobby hobo hock hoes hogan hogg hogging hogs hogwash hoke hokey hola holed holi holiness
	hollow holly holy homer homes homey homie homo homos honda hondo honesty hong honking hoods hooey hooked hooking
	hooky hooligan hooper hooray hoot hooter hooters hooting hoots hoped hopes hopped hopper hoppy hops horace horde
	horizon horn horribly horrors hors horsey hosanna hoses hospice hoss hostage hostile hosting hotch hothead hots
	hottest hound hounds hourly hover hovering howdy howe however howls huh hull humane humanly humans humility
	hummer hums hungary hurdle hurley hurrah hurray hurried hushed husky hustle hutch huts hyde hyena hymn hype
	hyper hypothetical iago icing iffy illegally imaging imbalance indeed indeedy indy inform initiate injure
	insects insidious insight insights insist insured intel intuition ironing irony issuing ivory jackass jackasses
	jacking jacks jacky jacoby jade jakey janeiro janus jaws jazzy jealousy jean jeez jefe jello jennie jeremiah
	jest jewel jeweler jewelry jiff jiffy jin jock jockey jockeys jocks johnnie johns joie joins jolly jones jose
	josey joust juan judah jughead juicy julio july june kale kaput katharine kayak kazoo keats keeler keen keno
	kiddies kiddo kiev kiki kilo kinks kite kitty knack knight knights knit knockers knoll known koala kook kooky
	korea korean kraft kriss kudos kylie labs lace lack lacked lackey lacking lacks lacy ladies lair lake laker
	lakes land lane lanes laney lang laos lapse larry lars las lasagna lassie lasso lather lats latte latter laude
	launder laury lawns lawsuit lawyer lawyers layne layover leach leads leaf leagues leaky leaning leap leaps lear
	leary lease leases leash leasing least ledger leering leery leeway lefts lefty legally lending lenin leno lens
	lent leonard leone les lessen lesser lest levee lever levi levy liang libel libya license licenses lids liege
	lien lieu lifer lightening lightly likewise liking lilo lima lina linden lindy linear lined linen linens ling
	linger lingerie lingo linguist lionel lions lira listing lite liter liters litter lived lively liver livers
	livery liza loach load loafers loaned loans loaves lobe lobo loch lodge lofty logging logo loins loki lollies
	lone loner lookee looker looky loon loonies loony loop loops loosely looser loot looting lora lore loren lori
	loser loss losses lottery lotto lotus louse lousy lout lowa lowe lowest lowly lowry lows loyal luce luck lucked
	luckier luger luggage lugging lull lullaby lumpy lunar lunching lung lupus lust lusty luther lynch lynched
	lynching lyon mace mach macho madge maestro magenta magi magneto mahal maids mail main maine maitre mal male
	males malls malt malta mamas mamie mamma mammal mammals mammoth mammy manages mane manger mango mangy manhood
	mania manic manifest manly manning manny mano mantel manty mapped mapping mara marc marco mardi mare margarita
	margin mariachi marian marianne marilyn marina marine maris marlin maroon marquee marquis marrow martian martini
	maru mascara masha mass massa masses masseuse mast masters mastery mater matey math mating mats mattresses maud
	mauled mauve mavis mayan mayo mead meadows meaning meanness means meats meddle meddling medea medusa mein
	memento memoirs memorize memos mend mended mending mendy mens mentally menu menus mere merle merlin merrier
	merry mesa mesh messed messes messiah messin meteor meters metres metro mets miami micah micky midas mighty
	mikes mile militia milky mill mille mills milt mina mined mines ming mini mining minister ministers mints minty
	minus mis miserably miso missus missy mist mistaken mister mistook misty misuse mitch miter mitt mitts moana
	moat mocha mocking mod modeling module moist molasses mold moldy mole moles molto moly momento momma mommies
	mommy momo monaco monastery mondo mongo mono monstrous monte mooch mooning moons moor moore moose moot mope
	mopey mopping moron morris moses mosey moss moth mott motto mound mount mourn mourning mousse mousy mouths mowed
	mowing moya muddy mules mumble murderer murky murray muse mushy musk muss muster musty mute mutt mutters mutts
	mutual myron mysterious naam naan nada nagel nagging nailing nance nannies napa naples naps nationally naturally
	naught neal neath necks neddy nee needy neela neighbor neighbors neighing nelly nene nerve nerves ness nets
	neuroses neurosis neuter neutral newer newt niagara nickels nigerian nike nines ninny nippy node nodes noel
	noisy nome nonny noon normally norse norway nosey nosy nous nucleus nudie nukes null num nuns nutty oars oasis
	oats obese oiled okey olive omega omer oops oppose opus oral orgies orient orion ought ounce outing outsider
	ovary overdoing oversee owning oyster pace paces pacey pacing paddle paddles paga pail paine painfully painted
	painter paints paired pajama pajamas palace palaces palate pale palette pally pals palsy pang pans pansy pant
	panties panting panty paolo papal papaya pappy parades parading parasol paris parish parisian parka parkway
	parody parrots parry parsley parson parting parton pas pasha paso passageway paste pasteur pastry pasture pasty
	pate patrol patsy patter patting paulie pauper pause pawing pawn pawnee paws peacefully peaches peacock peak
	peaked peaks peanuts pear pearly pears peck pecker pecking pecs peddle pedes pedophile peeing peeked peeking
	peels peeper peeping peer peers peewee peggy peking pell pellet pellets pending penises pennant penned pennies
	penniless penny pens pep peppa peppers peppy pepsi percent perch perk perks perky perrier perry perseus persian
	persona personally personnel pert peru perverse pesos pester pesto petting petty peyote phoney phonies phony
	physically pianos piazza picasso picker picket pickin picky pico pier pies piety pigheaded pike pillows pilot
	piloting pilots pimp pina pine pinhead pinkie pinky pinot pint pinto pious pippin pips piranha pisses pissing
	pita pitches pits pity pizzazz plagued plaid plain plains plait plaits plane planes planet planets plateau plato
	plaza plead plots plotted plotting plow plowing ploy plus plush pluto pockets pods poet poets pointing poise
	poised poisons pokey pol polack poles policies polio poll pollack pollock polls polluted polyester poncho pond
	pong pongo ponies poodle poodles pooh pools poon poop pooped poor poorest pope poppa poppers poppin popping
	poppy pores porky port ports posed poses posey posing posse possess possesses possessing postal posture pots
	pottery pout pouting pouty power powered powers powwow practiced prado praise praised praises prance precise
	prefect premiere premise premises prepare presto preview prey preying pricey pride prima prime primer primo
	prince princes princesses prissy privy prize probable proceed process processed processes processing produce
	produces profiler prom promo pronto propose pros prose prowess prude prune prying psst psych psyche puck pucker
	puked puking puli pulse punchy punk puny pupil puppet puppeteer puppets puppies pups purest purim purity purr
	purse pushy pussies pussy putt putter putty putz pylon quack quad quake quality quarry quavers quench quickie
	quill quinine quitter quitting quivering quota quote quotes quoting rabbi rabid rabies raccoon raccoons raced
	racer racers rach racked racking racks racy radioed raffle raggedy raiding raids railing rained raines rainy
	raising raisins rake raku rallies rally ramada ramon ranger ranges rant rapid rapping rapport raps rating ratio
	ratty rawhide realize realized realizes rearrange rebs recess recon recover redo redoing reds reed reel reeling
	reels reese refer reggae rehearse reich rein reina reins relaxes relay reles relies relieve rely relying remain
	remained remedy renew renewing reno repel replay reps reroute reset resin resist resit restaurants rests retired
	reunite revere reviews revised revising revue revving rewarding rewards rewrite rewriting rewrote rhine rhino
	rhodes rhymes rhyming riches rickey rigged rigging righto rights righty rigor rigs riled rims rin rinse rioting
	riots ripe rippling rise rises rising rites riviera roach roaches roaming robber robbers robbery robbin robe
	robes robs rochelle rocked rockies rocking rocky rode rodeo rods rogue rohan role roles rom romanian romano rome
	rook rookies rooks roomie rooming roommate roost root rooting roots roped roscoe rose rosy rotas rotating rots
	rouen rouge roughing rouse rousing routes routing rover rowan rowdy rows royal royally rubbers rube rubies rubin
	ruby ruckus rudd ruddy ruffle rugged rugs ruining ruled ruling rumba rummy rune runny runt runway ruse russel
	russia rust rustle rustling rusty ruthless sacked sacks sacred sade safari sahara saigon sail sailed sailing
	sailors sails saint sake saki salaam salami sale salem saline salle saloon salts salty salud salute saluting
	salve sammy sander sands sang sanity sank sanka santy sapiens sappy saps sartain sass sassy satan satanic satin
	satire saturated satyr saucy saudi sauna savin savior saviour savor savoy savvy sawed sawing sayid sayings scalp
	scalped scalps scam scanner scans scarce scarier scaring scarlet scarring scat scatter scent scold scolded
	scooped scooping scoot scoping scorn scottie scour scout scouting scram scrapes scratchy screwed screwing screwy
	scrounge scuba scurry seal sealed sealing seals seam seaman seamen seams sears seas seating seats seattle
	seaweed secure secured securing sedan seder seedy seeking seeks seeming seer seine seizing seller sellers
	sellout semi sen senate sense sensor seoul sequins sera serene serial series serrano serving seton settings
	settling sever severe sewed sewer sewers sewing shack shacked shacking shacks shade shadowed shady shaft shafts
	shaggy shah shall shallow sham shan shanghai shape shaping shard shatter shaved shaves shaw shawn shea shears
	sheen sheep sheer sheet sheik shelling shelly shield shifty shih shine shiny ship shipping ships shire shirl
	shirts shite shits shitty shiva shock shocked shocking shoelace shoeless shone shoo shooters shore shores shorty
	shred shredded shrew shrewd shrieks shug shuteye shutter siam siamese siberia siberian sicko sieve sift sighed
	sighing sighs sighted sighting sightings sights silo silva silvery simeon simian simmer sing singed singh
	singles sings sinking sinks sinus sioux sire siree siren sirree sissies sissy sites sith situation sixty
	sizzling skeeter skinner skippy skirts skulls skye slade slang slant slate slavery slaves slayers sled sleet
	sleight slew slight slim slime slimy slippery sloan slop slope sloper slopes sloppy slot slowing slug slum slums
	slush slushie sluts slutty smalls smee smiley smithers smock smokey smoky smoldering smoother snag snagged snape
	snappy snatch sneaky sniffling snip snoop snowbell snows snowy snuff snuffed snuffy snug snuggle soak soaps
	soapy soaring socially socked socrates soir soiree solace solar solely soles solid solve solves sonata sonny
	sookie soot soothe sorrier sorrow sory sought soul soulless souls sounding spacey spaghetti spain span spanky
	spar spared sparrow spats spawned spawning speakeasy spear specially species speck specs sped speedo speedway
	speedy spell spelled spices spied spike spiking spilling spills spin spinning spins spiro spite splashed
	splashing splitting spoiled spoiling sponsor spook spooked spooks spooky spool sporting spotting spotty spout
	spouting sprang spree spring sprite spritz spry spun spunk spunky squared squares squatting squint squire
	squirty squishy stack stacking stag stair stairway stake staking stale stall stalling stalls stampede staph
	starling starr starring starry startled startling stating stats stature stead steam steamer steed steel steele
	steep steer steering steers stein stem stereo stern stewart stiffs stinging stingy stir stirring stirs stock
	stoney stony stooge stoolie stools stoop stoops stores stork storming stowed straights strained straits
	strangely strangler strauss streaking streaks streaming streep strep stress strike strikes striking stripe
	striped strive stronger strongly strung strut strutting stub stud study stuffy stump stumped stumps stumpy stun
	stunned sturdy stuttering style styling suave subs success sucking sucre sued suede sues suing suit suite suites
	suitors suits sullen sully summary summon sums sundae sundaes sundown sung sunk suns sunup supper supple
	supports supreme sure surface surfaces surfer surreal surrey survey suspend sussex sustain sustained sutra
	sutter suture sutures suturing swabs swag swallows swam swami swapping swat sway swede sweep sweeper sweeping
	sweeps sweeten sweeter sweetie sweetly sweety swell swells swerve swift swiftly swill swim swimmer swims swine
	swingers swink swiss swoon swoop swooped syed synapse tabby taboo tack tacks tacky tacos tagged tagging tags
	tail tailed tailing tailor tails taint taipei takin tall taller tally tame tammy tamper tane tang tango tanna
	tanner tanning tanto tanya tapes taping tapped tapping tarn tarp tartars tartarus tasted tastes tasting tasty
	tater tattoos taunt taupe tawny teal tearing teas tech techs teen teens teeny tel teli teller tellin tenor tens
	tense tepee terra terrace terrain terribly terrier terrific terror terrors tested testing testy thames thane
	thankfully thanking thee theme themes theories theory theos theta thetas thine thingies thingy thong thorough
	though threat threes throats throes throne thrones thru thrust thus tiara tibby tibia tick ticked ticking ticks
	tightly tile tins tipping tippy tipsy tire tires tiring titties titty toad toasted toasting toasts toasty tock
	tod toddy toey toil toke token toledo toll tolling tolls tomb tome tone toner tones tong tons toon toons toots
	topped tops torah tori torn tornado toro tory total totaled tots toughen tougher toughest toupee toured touring
	tourist tours towed towing toying tracing trad trades trading trailed trained trainee trait traits trance traps
	trashy traveling trays treaties treaty trek tres trey triad triads tricked tricking tricky tripe tripod tripping
	trivial trois troop troops troth trout truce trucking trucks truer trump trustee trusty tryouts tuba tubby tube
	tuna tuned tunes tung tunney tushy tuxedo twain tweaking tweed tweedy twigs twine twinge twos tyke typed types
	typo tyranny tyre tyres ulysses unanswered uncool undead underway undoing undying unending uninvited union
	unions unite units unity universally unlucky unquote untie unto uppers urging urine uther vain valance valleys
	vanishing vary vases vast vault vector veer vega veiled vending venereal venice venting venus vested vests vice
	vices victoria victory viennese viking vile villa ville vinci vine vines vinny vinyl violins virginia virile
	virus vista vital viva vive void voila voodoo vroom wacko wackos wading wagon wail wails waiter waive waived
	wales wali walkie walkout wallets wallow wally walt waltz wanderer ward wards ware warhead warheads warmed
	warming warms warning warp warped warrant warrior wars washout wasting watchers watered watery watt watts wave
	waves wazoo weaken weakened weary weave weaving wedded wedgie wedlock weenie weeping weet weighed weights weir
	weirdos welding weli wells wheat whee wheeled wheels whereas wherein whim whims whine whining whiny whipper
	whirl whirling whisk whistler whit whiter whites whitewood whitey whiting whiz whoa whoever wholly whoo whoop
	whoopee whooping whoops whopper whopping whorehouse whores whose whup wick wicks widen wield wiggling wiles
	willi willies willow willows wills wilt wily windbag winding winds windy winging wingman wink winked winks
	winning winnings wino wiper wiping wired wires wiring witches wither withers within wits witter wiz wobble woes
	wolf wondering wonders wonky woody woolf wooly worm worthy wrath wreak wrecker wrestler wright wring writ writes
	wrongs wrought wuss wynn xxx yakking yankee yankees yarn yawns yearly yearn yearning yonder youre yours
	yourselves youse yowie yummy zapped zira zoos zorro
`.split(/\s+/)
);
