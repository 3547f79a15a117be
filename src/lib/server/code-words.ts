/**
 * The words that a letter's code is made of: 2,048 easy ones of 3 to 7 letters, in order. No two have the same entry in the
 * CMU Pronouncing Dictionary (none sounds like another), and none is rude or frightening. A word that goes or comes makes
 * the codes on paper wrong or longer: change it only while there are none.
 */
export const codeWords: readonly string[] = `
aboard absorb access acorn acrobat action actor actress adapt add adjust admire advance afar age agree aim air
airport airship album alcove alert alley almanac almond alpaca alpha amazing amber amused anagram anchor ancient
angle animal ankle annual answer antenna anthem antique antler apiece apple approve apricot april apron arch
arctic area arena argon arise arm arrange arrive art artist artwork ash aside aspen assist ate athlete atlas
atom attend attic august auto autumn avenue average aviator avocado awake awesome awning axle baboon back bacon
badge badger bag bagel bake baker bakery baking balance balcony ball ballad balloon bamboo banana band bandage
bangle banjo bank banner banter bar barber barge bark barn baron barrel basic basil basket bat batch baton bay
bazaar beach beacon bead beaker beam bean bear beard beauty beaver bee beef beehive beet beetle bell bellboy
bench bend bent beret berry bet bib bicycle big bike billow bin binder biology birch bird birdie biscuit bison
bistro blank blanket blender bless blimp blob bloom blossom blot blouse blue board boast boat bob bobsled boil
boiler bold bonfire bongo bonnet bonsai bonus boo book bookend booklet boom boost boot booth border borrow
bottle boulder bounce bowl box bracket brake bramble bran branch brand brass bread breeze breezy brick bridge
brief bright bring broad bronze brook broom broth brownie brush bubble bubbly bucket buckle bud budget buffalo
buggy bugle build built bulb bull bulldog bumble bumper bumpy bun bunch bundle bunny bunting burger bus bush
butter button cab cabbage cabin cabinet cable cackle cactus caddie cadet cage cake calico calm calypso camel
camera camper camping campus canary candle candy cane cannery canoe canopy canteen canter canvas canyon cap
capable capsule captain caption car caramel caravan carbon card cargo carload carob carol carpet carrot cart
cartoon case cash cashew cashier cask castle casual catcher catfish catnip cave cavern cedar ceiling celery
cellar cello cement century ceramic cereal certain chain chair chalet chalk chance change chap chapter chariot
charm charmer chart charter chat chatty check cheddar cheer cheery cheese cheetah chef cherry chess chewy
chicken chief chilly chimney chirpy chisel choice choose chorus chuckle chunk chutney cinder cinema circle
circus citrus city civil clam clasp class classic claw clay clean clear clerk clever client cliff climb clipper
cloak clock cloth cloud cloudy clover clown clump clutch coaster coat cob cobalt cobbler cobweb cocoa coconut
cocoon code coffee coin collage collar collect college collie column combine come comet comfort comfy comic
comma common company compare compass compost concert condor conduct confirm conga connect cookie cooking cool
copilot copper coral cordial cork corn cornet correct cosmic cosmos cottage cotton couch courier cowbell cowboy
coyote crab cracker cradle craft crate crater crayon cream creamer creamy creek cress crew cricket crimson crisp
crispy critic crochet crocus crop crown cruise cruiser crumb crumble crunch crunchy crust crystal cube culture
cumin cup cupcake curious curl curly current curry cursor curtain curve cushion custard cute cycle cycling
cyclist cymbal dahlia dairy daisy dance dancer dancing darn dasher date dawn day daytime decade deck decoy deer
delight deliver delta denim desert design desk detail detect diagram diamond diary digger digital dimple dinghy
dinner diploma dipper disc disco display dive diving dizzy dog doll dolly dolphin dome domed domino donate
donkey doodle door doorway dot double dough dozen draft dragon drama draw drawing dreamy dress dresser drill
drive driver drizzle drowsy drum drummer duchess duck dug duke dune during duster eagle ear earn earring earth
easel easily east easter eastern easy eat echo eclipse edge edit educate egg elastic elbow elder eldest elegant
element eleven elf elm embark embrace emerald emerge emu enamel encore endive energy engine english enhance
enjoy ensure enter entry episode equal equator equip eraser essay evening exact example exit exotic expand
explain express extend eyebrow fable fabric face factory fade falcon famous fantasy faraway farm farmer fashion
fast feast feather feature feet fence fennel fern ferret ferry festive fiction fiddle fiddler fidget field
fiesta fifteen fifty fig figment figure file fill filler film filter final finch find fine finger finish firefly
fish fishing fitness fitter five fix flag flake flaky flame flannel flash flask fleece flicker flight flint
flipper float flock floor floppy flour fluffy flute flutter fly flyer foam foamy focus fog foggy fold follow
fondue food foot footman forest fork form forty forum forward fossil four fox frame freckle free freeze freezer
french fresco fresh friend fringe frisbee fritter frog front frost frosty fruit fruity fudge fuel full fun
funnel furnace furry future fuzzy gadget gala galaxy gallery gallop game gander gap garage garden garland garlic
garnet garnish gate gateway gather gauge gazebo gazelle gear gecko geese general genie genius gentle gerbil
gesture geyser giant gibbon gift gifted giggle ginger giraffe give gizmo glacier glad glance glass gleam glen
glide glider gliding glimmer glimpse glitter globe glory glossy glove glow glue gnome goal goalie goat goblet
goes goggles gold golden golf golfer gondola good goose gorilla grace grade grain grand granite granola grape
grass grassy gravity gravy grease green grid griffin grill gripper grocer grocery grotto grove guava guest guide
guitar gum gumbo guppy gym gymnast hair haircut half hall hallway halt ham hamlet hammer hammock hamper hamster
hand handbag handful handle happen happily happy harbour harmony harp harvest hat hazel hearth heather heavy
height helium hello helmet helper helpful hero heron herring highway hiker hiking hill hilltop hilly hinge hint
hippo history hive hobby hockey hoist holiday honey hoover hope hopeful hopper hopping horse hose hotel hover
hub huge human humble humming hundred hurdle hydrant ice iceberg icicle icon icy idea ideal igloo iguana image
improve inch index indoor ink inkjet inlet inn insect inside inspire invite iris iron island isle item ivory ivy
jacket jade jaguar jam janitor january jasmine jasper jay jazz jazzy jeans jelly jersey jester jetty jewel
jigsaw jingle job jockey jogger jogging join joke joker jolly journey joy joyful jubilee jug juggler juice juicy
july jump jumper jumping jumpy june jungle junior juniper jupiter kale kayak keen kennel kernel ketchup kettle
key keyhole keypad kilt kind king kingdom kiosk kit kitchen kite kitten kiwi knit knitter koala lab label ladder
ladle lagoon lake lamb lamp landing lantern laptop larch larder large lark lasagna lasso latte lattice laugh
laundry laurel lava lawn leaf leaflet leafy leak leaping leather legend leisure lemon lemur length lens lentil
leopard less letter lettuce lever library license lichen life lift light like lilac lily lime line linen lining
link lion liquid list little live lizard llama loaf lobster local locker locket loft lofty log logo loom loop
lotus loyal luck lucky luggage lullaby lumpy lunar lunch luxury lynx lyric lyrics magenta magic magnet magpie
mail major make mallet mammal mammoth manatee mango mansion map maple marble march marina marine mariner marker
market marquee marsh marshy mascot mason match math matinee matrix maybe maze meadow meal meat medal medley
melody melon melt memory mention menu meow mercury mermaid merry mesh message metal meteor metro mice middle
mile milk milkman milky mill millet million mimic minibus minnow mint minute miracle mirror misty mitten mix
mixer mixture mobile mocha model modify money monitor monkey monsoon month moo moon moose mop morning mosaic
moss mossy motion motto mouse move movie muffin muffler mule mural museum music mussel mustang mustard mystery
nacho napkin nature nectar neon nest newt next nibble nine noise noisy nomad noodle nook noon normal north nose
notepad novel nugget number nursery nut nutmeg oak oasis oatmeal object oboe ocean ocelot octagon octave october
octopus olive olympic omega omit onion online onward onyx opal open opera opinion oracle orange orbit orca
orchard orchid oregano origami osprey ostrich otter outdoor outside oval oven overall owl oxen oxygen oyster
pack package paddle paddock pageant pagoda paint painted painter palace palette palm pancake panda panel panther
papaya paper paprika parade parcel park parka parlour parrot parsley pasta paste pastry pasture patch path patio
patrol pattern pause peace peach peachy peacock peanut pear pearl pebble pecan pedal pelican pencil pendant
penguin penny peony people pepper perch perfume petal petunia phone photo phrase pianist piano piccolo pickle
pickup picnic picture pie pier pigeon piglet pile pillow pilot pinball pink pinkish pint pirate pita pitch
pitcher pixie pizza place plaid plane planet planner plant planter plastic plate playful playoff playpen plaza
pledge pliers plug plum plumber plush plywood pocket poem poet point pointy polar polish polite polka pollen
polo polygon poncho pond pontoon pony pool popcorn poplar popper poppy popular porch porter poster pot potato
pottery prairie prawn prefer prepare pretzel primer prince printer prism prize process profit program project
promote public puck pudding puddle puffin puffy puma pumpkin pupil puppet puppy purple purse put puzzle pyramid
quail quality quartet quartz quick quiet quill quilt quilted quince quiver quiz quote rabbit race racket radar
radio radish raft rafting railing railway rain rainbow raisin rally rambler random rapid rapids raptor raven
ravioli ray reach reading recipe recital record recycle red redbird redwood reef referee reggae region rejoice
relax relay renew rescue return reunion reveal rhino rhubarb ribbon rice riddle ridge ring rink ripple ritual
river road roadway roast robin robot robotic rock rocket rocky rodeo roll roller rolling roof rooftop rookie
room rooster rose rosebud rosette rosy rotate rowboat rowing royal ruby rudder ruffle rug rule runner running
runway rural safari saffron sage sailing sailor salad salmon salon salsa salt samba sample sampler sand sandal
sandbox sandy sapling sardine saturn sauce saucer sauna sausage scallop scamper scarf scarlet scene scenic
school science scone scoop scooter scout script scroll sea seafood seagull seal seam seaside season seat seaweed
sedan seesaw selfie sequin service sesame session seventh shade shadow shallow shampoo shape shawl sheep sheet
shell shelter sherbet shift shimmer shingle shiny shook shop shopper shrimp shuffle shuttle signal silk silver
silvery similar singer singing single sitar six sixteen sixth size skate skater skating sketch ski skiing skill
skipper skirt skittle sky skylark skyline slalom slate sledge sleepy sleet sleeve slender slide slinky slipper
slogan sloth smile smiling snack snail sneaker sneeze sniff snippet snorkel snow snowman snowy snug soap soapy
soaring soda sofa solar solid soloist solve somehow someone sonnet soprano sorbet soup south space spaniel
spanner sparkle sparrow spatula speech speedy spell sphere sphinx spice spicy spin spinach spindle spinner
spiral spire splash split sponge sponsor spoon spotty spout spray spring sprite sprout spruce square squeak
squeaky squeeze squid squire stable stack stadium staff stage stanza star starry station statue steam steamy
stencil stereo stew sticker stirrup story straw street stretch strudel stubble student studio style submit
subway success sugar summer summit sun sunbeam sundae sundial sundown sunfish sunlit sunny sunrise sunroom
sunset super supper surfer surfing sushi swan swap sweater sweet swimmer swing swirl syrup system tabby table
tablet tackle taco tadpole tailor talent tall tango tank tape target tarmac tartan tassel taste tasty taxi tea
teacup teak teapot teeth temple tempo ten tennis tent terrace text thank theme thermos think thirty thistle
three thrive throne thrush thunder thyme tiara ticket tickle tide tidings tidy tiger tile tilt timber time
tinker tinsel tiptoe toast toaster toddler toffee tofu tomato ton tonic tool tooth topaz topic topping topsoil
torch toss total totem tourist towel tower town track tracker tractor traffic train trainee trainer tram transit
trapeze travel tray tree treetop tricky trifle trinket triplet tripod triumph trophy tropics trot trough trowel
truck truffle trumpet tuba tube tugboat tulip tumble tumbler tuna tundra tune tunic tunnel turf turkey turnip
turret turtle tutor tweed twelve twenty twice twin twine twinkle twirl twister type ultra umpire uncover unicorn
uniform unit unlock unveil upbeat update upgrade uplift valid valley valve van vanilla vanity vase vast vehicle
velvet venture venue venus veranda verify verse version vibrant victor video viking village vine vinegar vinyl
violet violin virtual visit visitor visor vista vital vitamin vocal voice volley volume vortex voucher voyage
waddle waffle wagon waiter walking walkway wallaby wallet walnut walrus waltz warbler warmth washer watch water
wavy wax weasel weather weave weaver web weekend welding wellies western whale wharf wheel whisker whisper
whistle wicker wicket widget width wiggle willow window windy winner winter wisdom wishful wishing wit wizard
wolf woody wool woollen woolly wording workman workout worthy wrapper wreath wren writer yak yam yarn yodel yogi
yoyo zebra zephyr zero zigzag zinc zinnia zipper zippy zodiac zone zoo
`
	.trim()
	.split(/\s+/);
