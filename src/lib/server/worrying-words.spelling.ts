/**
 * Children spell by ear: "kickd", "cubord", "kneeld on my bak". A word that is neither in the list nor an everyday word is
 * read as the word of the list that sounds the same and looks most like it, if one looks enough like it. `realWords` are
 * everyday words which would otherwise be taken for a word of the list ("weird" is not "wired"): a word that was put right
 * wrongly belongs there. Names of children belong there too.
 */

/** How a word sounds, roughly: its consonants, with those that children mix up made one. */
export function soundOf(word: string): string {
	const flat = word
		.replace(/^(kn|gn)/, 'n')
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
export const realWords: ReadonlySet<string> = new Set(
	`
	aaa aaliyah aargh aaron abbot abbott abel aberration abyss aced acres acute addition addresses adores affairs
	aggie ahold aided aiding ailing albanian albany alike alleyway alliance allied allo allowing alloy ally alrighty
	anatomy andy angela angeles angelus angina angle angles angrier anna annabel anne announce announces annoy
	anomalies anomaly ante anti antsy anya apologies apologize apparel ares argh argos aria arise armies aroma arose
	arouse aryan aside asok aspiring assemble asses astute atta audio authors avail avid awaiting aware awoke baba
	babbitt babble babbling babes bach backed backing backs baggage bagged bagging baggy bailed bailey bait baiting
	bake baked bakes baku balding baldy bale bali ballet balling balloon ballot balu banes bankers banky banned
	banner banning bannock bard barking barley barn baron baroness barons barracks barracuda barrage barred barrel
	barrier barriers barring barroom barrow barry bart barth bases basis bass batch bates bathe baton bats batting
	battle battles batty bawl bawling bead beady beak bean beans beard beards bearer bearing bearings bears beast
	beastie beater beatles beaut beauties beautifully beauty became beck becket beckett becky beefs beehive beetle
	beetles beets bef began beggar begin beginning begone beige bein beings bel bela belay belief beliefs believer
	believers believeth bella belle bellevue belli bellies bellows bells beloved ben bene beng bennet benny beret
	berger berries berry berth bertha bess bested bestow bestowed beta betcha beth bets betting bettor betty beware
	beyond biased bibi bible bidding bien biff biking bile billed billie billing billings billions bills billy
	bimbos bind binding binds bing binge binged bink birdie birdies birdy birthing bitchy biter bitsy bitte bitter
	bitty blackie blacking blacks blake blanc blanco blanky bleak blending bleu blimey bling blink blinky bloated
	bloc blockade blockhead bloodied bloods bloody blot blouse blowing bluey blume boar boards boast boasting
	boating boats bob bobbing bobby bobo bodhi bodily boeing bogus boil boiled boise bold bollocks bolus bom bond
	bondage bonded bonding bonds boned bongo bonus bonuses booby booger booing bookie boom boon boost boosted booted
	booth booths booties booty bora bore bores borne borneo borrowing borrows bos bosses bossy bot both bound bounds
	bourne bout bouts bowed bowel bowers bowie bowing bowled bowler bows bozo bozos brace bracken brad bragged
	bragging braid brake brakes brandy brant bras brass brava bravo brawn breaking breather breck bred bree breed
	breeding breeds breezes brenda brent bret brett brewing brews brides brier bright brighten brim brit britain
	britt broad broaden brock brodie brody brood brooding brook brooke brooks broth brougham brow brownie browning
	browse browsing bruce brunt brutally brute bubba bubbles bubbling bubbly buck bucking bucko bucky budding buddy
	budge bueno buff buffy bugged bugger bugging buick bull bullock bulls bumpy bundy bungee bunkers bunnies buns
	bunt buoy burgess burglars burke burr burro burros burrow burrows burying bushed bushy busting busy butch buts
	butte buttered butters butting button butts buyer buyers buzz buzzes byron cabby cache cackling caffeine cagey
	cahill cahoots cain cairo cal caleb caller callous callum canada candy cann canned cannoli cannon cannons canoe
	canoes capa cape capo capped cappy caps carats cared career careers carefully carey carl carla carlo carly
	carnage carol carp carpe carr carrie carrier carriers carroll cartons cartoons carts casa casey cashing casinos
	cass cassie cast caste catchy cater cates cattle cave cayenne cedar ceiling ceilings cello cells cellular censor
	cent chains chainsaw chaka challenger chan chances chang chaos chap chaps char chassis chaste chateau
	chattanooga chatty cheap cheat cheating cheats cheeks cheeky cheer cheerio cheers cheery cheese cheeses cheesy
	cheng cheques cher cherries cheung chevy chewie chewy chic chica chicks chicky chico chief chile chill chilled
	chilling chilly china chinese ching chino chip chipped chipping choco choice choices choir chooses choosy chopin
	chorus chow chris christmases chuckie chuckles chuckling chucky chuffed chun chung chute chutes cigar citation
	cite citing claim clair clam clams clan clans clap clapped clapping clara clare classes classy claudius claus
	clause clawing claws cleansing clearer click cling cloak cloaked clocked clones cloning closest clot clots
	clotting clowning cluck coal coals coarse cobb cocked cockeyed cocking cocks cocky cody coed cohen cohens coil
	cokes col cola cole coles coli collage colleague colleen collide collier colombian color columbus com coma comm
	comma comme comment commie commies comp compose composite comtesse conceal concerto cone cones coney conn conned
	conning cons consequence consort consul contract cookie cooled cooler coolest cooley cooling cools coon coons
	coop cooped coot cooter copa copied copies copping copy coral cordy core cores corey coronary coroner corps
	corrupt corso cost costa costing cosy cots coughed coughs council counsel counter countess counties coup coupe
	courier couriers coward coworker cows coyotes crackling crafty cram cramping crapped crappy craps crass cravat
	crave craving cray craze crazies creaking creaks creamy creasy credo creed creek creme crepe crewe crews crick
	cris crises crisis croak crock crocker croft crook crooked crooks crop crops crosses crow crows cruises cruising
	crushes crushing crutch crypt cuddly cuisine cully cunning cunt cunts cups cured cures curie curing curious
	curly curse cursing curve curved cushy cuss cussing cuter cutie daddies dade dado dairy daisy dames damon dane
	dangers dante dapper daresay daring dart data dawn dean deare dearie dears debate debates debut decaying deed
	deeds defenses defiance defines defying degas deity deke delaying delight delighted delights delivers dell della
	delta denning dense dent deny denying depleted derek derive derived derrick derry despise destroyer destry
	detonation dial dialing dialling dials diane diaper diaries dias dickhead dickie dicks dicky diddy diego dieting
	digger dilated dimes dine diner ding dingo dings dingy diocese dipper dire dirk discard discoveries discovery
	discs dishonor disk disks dissent ditty dock docked docking docks dodd dodge doggy donate dong donna donne donny
	donut doorstep doorways doozy dor dora doris dork dorky dorms dory dose doses dotty doubts doug doughnut douse
	downer downing drafts drago drained draining drake drape drapes drawing drawn dreamy dregs dresses dressy drey
	dried drilling drip dripping drips driveway droll drone drones drool drooling droopy drumming drunks dryer
	drying dual ducked duckie ducking ducks ducky dudes duds duelling dues duet duke dukes dum dump dunce dune dunne
	duper duress dusk dutch dwarves dwelling dyed dyes dykes earl earring ease eased easing echoes edgy edition eels
	egghead egos eighteen eights eighty either elder elisa ellis elsa elsie embraced embraces embracing emily enable
	endowed endures entail erase error errors ether ethiopian euros evan ewing exciting exhaust exhausting exited
	exiting factor fades fading fail failed fails faintest faire fairest fairies fairs fairy fait fallout fallow
	false fame fantasia fantasies fantasize fantasized fantasizing faraday farah farce fares farms faro faster fate
	fated fates fats fatso fatty faulty faun fauna faust favor favors fayed fearing feast feat feather feathers
	feature feisty fellas fellow fellows females fend ferrara fest fester fetal fetus feud fewer fiancee fiction
	fide fidel field fiend fiends fierce fiery fiesta fife figaro fighters figs file files filet fili filing filled
	filling fillings fills filly filth fin finale finance fined finely finlay finn finnish fiona firewall firing
	firm firms fishy fitch fitted fitting fitz fizz flack flair flak flakes flaming flamingo flap flaps flashy flaw
	flaws fled flee fleeing fleet fleming flesh fleshy fleur flier fliers flies flighty fling flings flirty flit
	floats flock flooded floors flop flops flor flora florida flow flowed flower flowery flowing flows flung flushed
	flushes flushing flute flyer flyers follies followers folly fond fondly foods fooled fooling foolish footing
	fore foresee forest forgave forge forgiven fort forte fortnight fortunate fought foul fouled founding fowl foyer
	fraction freaky freeing frees freeway freight fret freya fries froggy frost fruity frying fucking fuel fueled
	fuels fund funding funds fuzzy gabbing gael gaga gage gagging gags gain gains gall gals gamblers gamma gammas
	gangsters gangway garde garvey gateway gauge gavin gays gene genes genghis genie genitalia geniuses genteel
	gentile gere ghetto ghoul ghouls giggling gill gimme gina ginny giraffe giraffes girlie girly gist givin glee
	glick gloss goatee goats goggle goggles goldie gong goodie goody gooey goofing googly goon goons gora gorge gory
	gossiping gout gowns grace graces grad grain grains gram granada granddad granddaddy grande grandpapa grape
	grapes gras grasping grassy grazie grease grenada grew greyhound grieve grieves grill grim grimes grimm grin
	grind grinning gripe griping gripping grips groan groans groove groovy groupie groupies groups grove groves
	growling grows grub guam guardian guesses guest guild guile guilt guineas guinness guise gulf gull gummy gunning
	gunny gutsy habitat habits hacking hacks hades hail hailed hairdo hairless hairs hairy haiti halal hale hales
	halfway hallo halls hallways hammerhead hammock hana handing handles handy hangar hanks hanna hannah hanover
	happiness harding hardy hare harem haris harping harrowing harry hart hash hassling haste hatch hatched hatches
	hatching hater hats hattie haunted haunting haven hawk hawking hayes hayride hays hayward haywire headway healed
	heals heaps hearings hearsay hearse hearty heated heathen heather heats heave heavier heaving heavy heck hedge
	heed heep heidi height heil heir heiress heirs hel hellhole hello heman heng hera herd heresy hermes hero heroes
	heroine herr herring hertz hesitation hick hickey hicks hideous highball higher highlight highlights highs
	highway highways hill hills hilly hind hindu hing hinge hinges hinting hippies hippo hippy hire hired hires
	hiring hisself hisses histories hitched hitchhiker hither hive hoarse hobbies hobbit hock hoes hogg hogging hogs
	hoke hokey hola holed holi holiness holly holy homer homey homie homo honda hondo honesty hong honking hoods
	hooey hooked hooking hooky hoot hooters hooting hoots hoped hopes hopped hopper hoppy hops horace horde horn
	horribly horrors hors horsey hosanna hoses hospice hoss hostage hostile hosting hotch hothead hots hottest hound
	hounds hourly hover hovering howe however howls hugh hugo hull human humans humility hummer hungary hunting
	hurdle hurley hurrah hurray hurried hushed husky hutch huts hyde hyena hymen hype hypothetical iago icing
	illegally imaging imbalance indeed indeedy ines inform initiate injure insidious insight insights insist insured
	intel intuition irene ironing irony issuing ivory jackass jackasses jacking jacks jake jakey james jamie jams
	janus jaws jaz jazzy jealousy jello jenna jenny jess jesse jest jeweler jewelry jill jin joan jock jockey
	jockeys jocks joey joins jolly joust joyce judah jude jughead juicy july kane kaput kasey keats keeler kelly
	kenny kerry kiddies kiddo kiki kilo kinks kite kitty knack knight knights knit knockers knoll known kook kooky
	kraft kriss kudos kwame labs lace lacey lack lacked lackey lacking lacks ladies lair lake laker lakes land lane
	lanes laney lang laos lapse larry lasagna lash lass lasso lather lats latte latter laude laura laury lawns
	lawsuit lawyers layan laying layne leads leagues leaky leaning leanne leap leaps lear leary lease leases leash
	leasing least ledger leering leery leeway lefts lefty legally leigh lena lending lens lent leon leona leone les
	lessen lesser lest levee lewis liang libel lids liege lien lieu lightening lightly likewise liking lilly lina
	linda linden lindy lined linen linens ling linger lingerie lingo lionel lions lira listing lite liter liters
	litter lived lively load loan loaned loans loaves lobe lobo lodge lofty logging logo loins loki lola lollies
	lolly lone lookee looker looky loonies loop loops loose looser loot looting lora lore lori loser loss losses
	lottery lotto lotus louie louise louse lousy lout lowa lowe lowest lowly lowry lows loyal luce luck lucked
	luckier luger luggage lugging luke lull lump lumpy lunches lunching lung lupus lust lusty luther lynch lynched
	lynching lynda lynne mace mach macho mack maddie madge magenta magneto mahal maid maids mail main maine maitre
	mal male males malik malls malt malta mamas mamie mamma mammal mammals mammoth mammy manages mane manger mango
	mangy manhood mania manifest manning manny mano mantel manty mapping mara marc marco marcus mardi mare marek
	mariachi marie maris marquee marquis marrow maru mary mascara mash masha mass massa masses masseuse mast master
	masters mastery mateo mater matey math mating mats matt mattresses maud mauled mauve mavis mayan mead meadows
	meaning meanness means meats meddle meddling medea medusa mein memoirs memorize memos mend mended mending mendy
	mens mentally menu menus mere merrier merry mesa mesh messed messes messiah messin meteor meters metres metro
	mets miami micah mick micky midas mighty mike mikes mikey milky mill mille mills milly milt mina mined mines
	ming mini mining minister ministers mints minty minus mis miso missus missy mist mistaken mister mistook misty
	misuse mitch miter mitt mitts moana moans moat mocha mocking mod modeling module moira moist molasses mold moldy
	moles molly molto momma mommies mommy momo mon mona monastery mondo mongo mono monstrous monte mooch mooning
	moons moor moore moose moot mopping morris moses mosey moss moth mott mound mount mourning mousse mousy mouths
	mowed muck muddy mules mummies murderer murky murray muse mushy muss muster musty mute mutt mutters mutts mutual
	mysterious naam naan nagging nailing nance nancy nannies naomi napa naples nationally naturally naught necking
	necks neddy nee needy neela neighbor neighbors neighing neil nene nerve nerves ness nets neuroses neurosis
	neutral newer newt niagara niall nickels nicks nicky nigerian nike nina nines ninny nippy nodded node nodes
	noisy nome nonny noon normally norse nosey nosy nous nucleus nudie num nuns nutty oars oasis oats obese oiled
	okey olive omega oops oppose opus orgies orient orion ought ounce outing outsider ovary overdoing oversee owen
	owning pace paces pacey pacing paddle paddles paga paige pail paine painfully pains painted painter paints
	paired pairs pajamas palace palaces palate pale palette pally pals palsy pang pans pansy pant panties panty
	paolo papal papaya pappy parades parading parasol parish parisian parka parkway parody parrots parry parsley
	parson parting pas pasha paso passageway paste pasteur pastry pasture pasty pate patrol patsy patting paul
	pauper pause pawing pawn pawnee pawns paws peacefully peaches peacock peak peaked peaks peanuts pearly pears
	peck pecker pecking pecs peddle pedes pedophile peeing peeked peeking peeled peels peeper peeping peer peers
	peewee peking pell pellet pellets pending penises pennant penned pennies penniless penny pens pep peppa peppers
	peppy pepsi percent perk perks perky perrier perseus persian persona personally personnel pert pesos pest pester
	pesto pete petting petty phoney phonies phony physically pianos piazza picasso picker picket pickin picky pico
	piety piggy pigheaded pike pillows pilot piloting pilots pimp pina pine pinhead pinkie pinky pinot pint pinto
	pious piper pippin pips piranha piss pisses pissing pita pitches pits pity pizzas pizzazz plagued plaid plain
	plains plait plaits plane planes planet planets plateau plato plaza plead plots plotted plotting plow plowing
	ploy plus pluto pods poet poets poise poised pokey pol polack poles policies policy polio polite poll pollack
	pollock polls polluted polly polo polyester poncho pond pong pongo ponies poodle poodles pooh pools poon poop
	pooped poor poorest pope poppa poppers poppin popping poppy pops pores porky port ports posed poses posey posing
	posse possess possesses possessing postal posture pots potty pout pouting pouty power powered powers powwow
	prado praise praised praises prance precise prefect premiere premise premises prepare presto preview prey
	preying pricey pride prima prime primer primo prince princes princesses prissy privy priya prize proceed process
	processed processes processing produce produces profiler prom promo pronto propose pros prose prowess prude
	prune prying psst psych psyche puck pucker puked puking puli pulse punchy punk puny puppet puppets puppies pups
	purest purim purity purr purse pushy pussies pussy putt putty putz pylon quack quad quake quality quarry quavers
	quench quickie quill quinn quitter quitting quivering quota quote quotes quoting rabid rabies raccoons raced
	racer racers rach racked racking racks racy radioed raffle raggedy raiding raids railing rained raines rains
	rainy raising raisins rake raku rallies rally ramada ranger ranges rania rant rapid rapping rapport raps rating
	ratio ratty rawhide raymond realize realized realizes rearrange rebs recess redo redoing reds reece reed reel
	reeling reels reese refer rehan rehearse reich rein reina reins relaxes relay released reles relies relieve rely
	relying remained remedy renee renewing repel replay reps reroute reset resin resist resit restaurants rests
	retired reunite revere reviews revised revising revving rewarding rewards rewrite rewriting rewrote rhian rhodes
	rhymes rhyming ricardo rick ricky rigged rigging righto rights righty rigs riled rims rin rinse rioting riots
	ripe rippling rise rises rising rites riviera roach roaming robber robbers robbery robbin robe robes robs rocked
	rockies rocking rocky rode rodeo rods rogue rohan role roles rom roman romanian romano rome rook rookies rooks
	roomie rooming roommate roost root rooting roots roped roscoe ross rotas rots rotting rouen rouge roughed
	roughing rouse rousing routes routing rover rowan royal royally rubbers rube rubies rubin ruby ruckus rudd ruddy
	ruffle rufus rugged rugs ruining ruled ruling rumba rummy rune runny runt runway rust rustle rusty ruthless ryan
	sacks sacred sade sadie safari saigon sail sailed sailing sailors saint saira sake saki salaam salami salem
	saline salle sally saloon salts salty salud salute saluting salve samira sammy sands sandy sang sanity sank
	sanka santy sapiens sappy sara sarah sass sassy satan satanic satin satire saturated satyr saucy saudi sauna
	savin savior saviour savor savoy savvy sawed sawing sayid sayings scam scanner scans scarce scarier scaring
	scarring scatter scent scold scolded scooped scooping scoping scores scorn scour scouting scram scrapes scratchy
	screwed screwing screwy scrounge scuba scurry seal sealed sealing seals seam seams sean sears seas seat seating
	seats seaweed secure secured securing security sedan seder seedy seeking seeks seeming seer seine seizing seller
	sellers sellout semi sen senate sense sensor seoul sequins sera serial series serving seton settings settling
	sever severe sewed sewer sewers sewing shack shacked shacking shacks shade shadowed shady shaft shafts shaggy
	shah shall shallow sham shan shane shannon shape shaping shard shatter shaun shaved shaves shaw shawn shay shea
	shears sheen sheep sheer sheet sheik shelley shelling shelly shield shifty shih shine shiny ship shipped
	shipping ships shire shirts shite shits shitty shiva shock shocked shocking shoelace shoeless shona shone shoo
	shooters shore shores shorty shots shred shredded shrew shrewd shrieks shug shun shush shuteye shutter siam
	siamese siberia sicko sienna sieve sift sighed sighing sighs sight sighted sighting sightings sights silo simeon
	simmer simone sing singed singh sings sinking sinks sinus sioux sipping sire siree sirree sissies sissy sites
	situation sixty sizzling skeeter skinner skippy skirts skulls skye slade slang slant slate slaves slayers sleet
	sleight slew slid slight slim slime slimy slippery sloan slop slope sloper slopes sloppy slot slowing slug slum
	slush slushie sluts slutty smalls smee smelling smiley smithers smock smokey smoky smoother snag snagged snape
	snappy snatch sneaky sniffling snip snoop snowbell snowing snows snowy snuff snuffed snuffy snug snuggle soak
	soapy soaring socially socrates sofia soir soiree solace solar solely solid solve solves sonata sonia sonny
	sookie soot soothe sorrier sorrow sory soul sounding spacey spade spaghetti spain span spanky spar spared
	sparrow spats spawned spawning spear specially species speck sped speedo speedway speedy spell spelled spelling
	spices spied spike spiking spin spinning spins spiro spite splashed splashing splitting spoil spoiled spoilt
	spook spooked spooky spool sporting spotting spotty spout spouting sprang spree spring sprite spritz spry spun
	spunk spunky squared squares squatting squire squirty squish squished squishy stack stacking stag stair staking
	stale stall stalling stalls stampede stan starling starr starring starry startled startling stating stats
	stature stead steed steel steele steep steer steering steers stein stella stepped stereo stern stewart stiffs
	stinging stingy stir stirring stirs stock stocking stoney stony stooge stool stoolie stools stoop stoops stores
	stork storming stowed straight straights strained straits strangely strangler straps strauss stray streaking
	streaks streaming streep strep stress strike strikes striking string stripe striped stripes strive stronger
	strongly strung strut strutting stuart stub stubs stud study stuffy stump stumped stumps stumpy stunk stunned
	stunning sturdy stutter stuttering style styling suave subs success sucking sucre sued suede sues suing suit
	suite suites suitors suits sullen sully summary sums sundae sundaes sundown sung sunk suns sunup supper sure
	surface surfer suri surreal surrey survey suspend sussex sustain sustained sutra sutter suture sutures suturing
	swabs swami swat sway swaying sweats swede sweep sweeper sweeping sweeter sweetie sweety swell swelled swelling
	swells swerve swift swiftly swill swim swimmer swims swine swingers swink swipe swiped swiss swoon swoop swooped
	syed synapse taboo tack tacks tacky tacos tagged tagging tags tail tailed tailing tails taint taipei takin tall
	tally tame tammy tamper tane tang tango tanner tanning tanto tanya tapes taping tapped tapping taps tarn tarp
	tartars tartarus taste tasted tastes tasting tasty tater tattoos taunt taupe tawny teal tearing tech techs teen
	teeny tel teli tellin tenor tepee terra terrace terrain terribly terrier terrific terror terrors terry tess
	tested testing testy thane thanking thankyou thea thee theme theo theories theory theos theresa theta thetas
	thine thingies thingy thong thorough though thrashed threat threes throats throes throne thrones thru thrust
	thus tiara ticking tighter tile tilly tina tins tipping tippy tipsy tire tires tiring tissues titties titty
	toasted toasting toasts toasty tock toddy toey toil toke token toledo toll tolling tolls tome tommy tone toner
	tones tong tons tony toon toons toots topped tops torah tori torn tornado toro tory toss tosses total totaled
	tots toughen tougher toughest toupee toured touring tourist tours towed towels towing toying tracey tracing trad
	trading trained trainee trait traits trance traps trashy traveling trays treaties treaty trek tres trey triad
	tricked tricking tricky trina tripe tripod tripping trish trivial trois troop troops troth trout troy truce
	truck trucking trucks truer trump trustee trusty tryouts tuba tubby tube tucking tuna tung tunney tuxedo twain
	tweaking tweed tweedy twigs twine twinge tyke typed types typo tyranny tyre tyres unanswered uncool undead
	underway undoing undying unending union unions unite units unity universally unquote untie unto uppers urging
	uther vain valance valleys vast vault vega veiled vending venereal venice venting venus vested vests vice vices
	victory viking villa ville vince vine vines vinny vinyl violins virginia virile virus vista vital vive void
	voila voodoo vroom wacko wackos wading wagon wail wails waiter waive waived wales wali walkie walkout wallets
	wallow wally walt waltz wanderer wards ware warhead warheads warmed warming warms warning warp warped warrant
	warrior wary washout wasting watchers watered watery watt watts wave wayne wazoo weaken weakened wears weary
	weave weaving wedded wedgie wedlock weeping weet weighed weights weir weirdo weirdos welding weli wellies wells
	wes wheat whee wheeled wheels whereas wherein whim whine whiny whipper whirl whirling whisk whisky whit whiter
	whites whitewood whitey whiting whiz whoa whoever wholly whoo whoop whoopee whooping whoops whopper whopping
	whorehouse whores whose whup wick wicks widen wield wiggling wiles willi willies willow willows wills wilt wily
	winding winds windy winging wingman wink winked winks winnie winning winnings wino wiped wiping wired wires
	wiring witches wither withers within wits witter wiz woes wondering wonders wonky woody wooly worm worst worthy
	wrapping wrath wreak wrecker wrestler wright wring writ writes wrongs wrought wuss xxx yakking yankee yankees
	yarn yawns yearly yearn yearning yonder youre yours yourselves youse yowie zack zapped zofia zoos zorro
`.split(/\s+/)
);
