### Labels of the closed lists: `<list>-<code>`; months; units of sizes.

status-upcoming = Upcoming
status-in_progress = In progress
status-done = Done
status-paused = Paused
status-abandoned = Abandoned
status-blocked = Blocked
status-late = Late
status-to_discuss = To be discussed

priority-high = High
priority-medium = Medium
priority-low = Low

pillar-mitigation = Mitigation
pillar-adaptation = Adaptation
pillar-both = Mitigation and adaptation

sector-residential = Residential
sector-tertiary = Services
sector-road = Road transport
sector-other_transport = Other transport
sector-agriculture = Agriculture
sector-waste = Waste
sector-industry = Industry except energy
sector-energy_industry = Energy industry

theme-economy = Economy
theme-culture = Culture, collective identity, sport
theme-water = Water, aquatic environments and sanitation
theme-circular_economy = Circular economy and waste
theme-energy_climate = Energy and climate
theme-mobility = Mobility and transport
theme-nature = Nature, environment, air
theme-solidarity = Solidarity and social bonds
theme-planning = Planning, housing, development, buildings
theme-governance = Strategy, organisation, cooperation and outreach
theme-agriculture = Agriculture and food

participation-none = No citizen participation
participation-information = Information
participation-consultation = Consultation
participation-concertation = Concertation
participation-co_construction = Co-construction

audience-general_public = General public
audience-associations = Associations
audience-public_associations = General public and associations
audience-schools = Schools
audience-local_authorities = Other local authorities of the territory
audience-businesses = Businesses
audience-primary_sector = Businesses of the primary sector
audience-secondary_sector = Businesses of the secondary sector
audience-tertiary_sector = Businesses of the tertiary sector
audience-partners = Partners
audience-own_authority = The authority itself
audience-elected_officials = Local elected officials
audience-staff = Staff

effect-climate_adaptation = Adaptation to climate change
effect-longer_use = Longer use
effect-air_quality = Better air quality
effect-renewables = Growth of renewable energy
effect-biodiversity = Preservation of biodiversity
effect-energy_saving = Lower energy consumption
effect-waste_reduction = Less waste
effect-pollutant_reduction = Fewer air pollutants
effect-ghg_reduction = Lower greenhouse gas emissions
effect-sobriety = Sufficiency
effect-resource_preservation = Preservation of farm, forest and water resources
effect-soil_regeneration = Regeneration of soils
effect-food_security = Food security
effect-carbon_storage = Carbon storage
effect-drought_limitation = Less drought
effect-flood_prevention = Flood prevention
effect-change_of_practice = Help to change practices
effect-social_bonds = Social bonds
effect-less_sealing = Less sealed ground
effect-fewer_cars = Fewer cars
effect-health = Good for health
effect-living_environment = Better living environment
effect-economic_gains = Economic gains
effect-less_travel = Less travel
effect-energy_efficiency = Energy efficiency

partner_role-contracting_authority = Contracting authority
partner_role-co_contracting_authority = Joint contracting authority
partner_role-funder = Funder
partner_role-technical_partner = Technical partner
partner_role-relay = Relay
partner_role-beneficiary = Beneficiary
partner_role-provider = Provider

action_link_kind-precedes = Precedes
action_link_kind-depends_on = Depends on
action_link_kind-complements = Complements

territory_kind-petr = Rural development hub (PETR)
territory_kind-pays = Pays
territory_kind-intercommunality = Intercommunality
territory_kind-commune = Commune
territory_kind-department = Département
territory_kind-region = Region
territory_kind-other = Other

authority_kind-community_of_communes = Community of communes
authority_kind-agglomeration = Agglomeration community
authority_kind-urban_community = Urban community
authority_kind-metropolis = Metropolis
authority_kind-petr = Rural development hub (PETR)
authority_kind-syndicate = Syndicate
authority_kind-department = Département
authority_kind-region = Region
authority_kind-other = Other

plan_kind-voluntary_climate_plan = Voluntary climate plan
plan_kind-pcaet = Territorial climate, air and energy plan (PCAET)
plan_kind-cot_programme = Programme of the territorial objective contract (COT)
plan_kind-tepcv = TEPCV programme
plan_kind-crte = Recovery and ecological transition contract (CRTE)
plan_kind-other = Other

partner_kind-state = State
partner_kind-agency = Public agency
partner_kind-region = Region
partner_kind-department = Département
partner_kind-intercommunality = Intercommunality
partner_kind-commune = Commune
partner_kind-syndicate = Syndicate
partner_kind-chamber = Chamber
partner_kind-association = Association
partner_kind-company = Company
partner_kind-bank = Bank
partner_kind-school = School
partner_kind-other = Other

funder_kind-public = Public
funder_kind-european = European
funder_kind-private = Private
funder_kind-own = Own funds
funder_kind-loan = Loan

contract_kind-cot = Territorial objective contract (COT)
contract_kind-cot_2021 = Territorial objective contract (since 2021)
contract_kind-tepcv = Positive-energy territory for green growth (TEPCV)
contract_kind-crte = Recovery and ecological transition contract (CRTE)
contract_kind-other = Other contract

cost_nature-post = Salaried post
cost_nature-study = Study
cost_nature-communication = Communication
cost_nature-training = Training
cost_nature-evaluation = Evaluation
cost_nature-equipment = Equipment
cost_nature-works = Works
cost_nature-other = Other

agent_status-permanent = Permanent
agent_status-contractual = Contractual
agent_status-seconded = Seconded
agent_status-apprentice = Apprentice

criterion_rule-pro_rata = Pro rata
criterion_rule-all_or_nothing = All or nothing

criterion_scale-cae = Climate, air and energy
criterion_scale-eci = Circular economy
criterion_scale-regional = Regional objective

instalment_kind-advance = Advance
instalment_kind-interim = Interim payment
instalment_kind-balance = Balance

budget_nature-investment = Investment
budget_nature-operating = Operating

budget_unit-eur_ht = € excl. VAT
budget_unit-etp = FTE

funding_status-considered = Considered
funding_status-requested = Requested
funding_status-notified = Notified
funding_status-refused = Refused
funding_status-closed = Closed

expense_kind-invoice = Invoice
expense_kind-credit_note = Credit note
expense_kind-payroll = Payroll
expense_kind-fee = Fees

review_decision-keep = Keep
review_decision-change = Change
review_decision-stop = Stop

tax_base-net = Excl. VAT
tax_base-gross = Incl. VAT

derogation-none = None (20% at least)
derogation-lead_authority = Lead authority (30% at least)
derogation-school = Renovation of a school (10% at least)
derogation-exempt = Exempt from a least share

indicator_kind-output = Output
indicator_kind-result = Result
indicator_kind-impact = Impact

direction-higher = Higher
direction-lower = Lower

frequency-monthly = Monthly
frequency-quarterly = Quarterly
frequency-yearly = Yearly
frequency-occasional = Occasional

confidence-measured = Measured
confidence-estimated = Estimated
confidence-illustrative = Illustrative

report_kind-intermediaire = Interim report
report_kind-annuel = Annual report
report_kind-phase1 = End of phase 1 report
report_kind-final = Final report

report_section-identity = Identity of the contract
report_section-synthesis = Summary
report_section-governance = Governance and steering
report_section-diagnosis = Diagnosis and trajectory
report_section-programme = Progress of the programme
report_section-actions = Action by action
report_section-indicators = Indicators
report_section-missions = Cross-cutting missions
report_section-communication = Communication and outreach
report_section-finance = Finances
report_section-objectives = Scores and regional objectives
report_section-lessons = Difficulties, lessons, changes of course
report_section-next_year = Next year
report_section-evaluation = Evaluation of the contract
report_section-appendices = Appendices

silent_sections-say = Say so in a sentence
silent_sections-omit = Leave them out

cover_colour-blue = Blue
cover_colour-green = Green
cover_colour-ochre = Ochre
cover_colour-plum = Plum
cover_colour-slate = Slate

referent_role-technical = Technical referent
referent_role-elected = Elected referent
referent_role-cae = Climate-Air-Energy referent
referent_role-eci = Circular-economy referent
referent_role-financial = Financial referent
referent_role-other = Other

mission_kind-cep = Shared energy advice
mission_kind-eie = Energy information centre
mission_kind-clim_agri = Clim’Agri
mission_kind-other = Other mission

event_kind-public_meeting = Public meeting
event_kind-workshop = Workshop
event_kind-visit = Visit
event_kind-exhibition = Exhibition
event_kind-training = Training
event_kind-publication = Publication
event_kind-press = Press
event_kind-online = Online
event_kind-other = Other

inventory_method-pcaet = PCAET (article R. 229-52 of the environment code)
inventory_method-bilan_carbone = Bilan Carbone
inventory_method-clim_agri = Clim’Agri
inventory_method-observatory = Regional observatory
inventory_method-other = Other

quantity-emissions = Greenhouse gas emissions
quantity-final_energy = Final energy consumption
quantity-renewable_energy = Renewable energy production
quantity-renewable_used = Renewable energy consumption
quantity-pollutant = Air pollutant
quantity-sequestration = Carbon sequestration
quantity-carbon_stock = Carbon stock
quantity-area = Area
quantity-herd = Herd
quantity-production = Production
quantity-people_fed = People fed
quantity-farm_input = Clim’Agri inputs

carrier-electricity = Electricity
carrier-natural_gas = Natural gas
carrier-oil = Oil products
carrier-coal = Coal
carrier-wood = Wood
carrier-district_heat = District heat or cold
carrier-biofuel = Biofuels
carrier-biogas = Biogas
carrier-other_renewable = Other renewable energy
carrier-other = Other energy

filiere-onshore_wind = Onshore wind
filiere-photovoltaic = Photovoltaic solar
filiere-solar_thermodynamic = Thermodynamic solar
filiere-hydro = Hydropower
filiere-biomass_power = Solid biomass (power)
filiere-biogas_power = Biogas (power)
filiere-geothermal_power = Geothermal (power)
filiere-biomass_heat = Solid biomass (heat)
filiere-heat_pump = Heat pumps
filiere-geothermal_heat = Geothermal (heat)
filiere-solar_thermal = Solar thermal
filiere-biogas_heat = Biogas (heat)
filiere-biomethane = Biomethane
filiere-biofuels = Biofuels

pollutant-pm10 = PM10
pollutant-pm25 = PM2.5
pollutant-nox = NOx
pollutant-so2 = SO2
pollutant-voc = VOC
pollutant-nh3 = NH3

sink-forest = Forest
sink-farm_land = Crops and grassland
sink-other_soils = Other soils

inventory_post-energy_industry = Energy industries
inventory_post-industrial_processes = Industrial processes
inventory_post-tertiary = Services
inventory_post-residential = Housing
inventory_post-farming_and_fishing = Farming and fishing
inventory_post-freight = Freight
inventory_post-people_travel = People’s travel
inventory_post-construction = Construction and roads
inventory_post-end_of_life_waste = End of life of waste
inventory_post-future_waste = Making of future waste
inventory_post-food = Food
inventory_post-crops = Crops
inventory_post-grassland = Grassland
inventory_post-farm_forest = Forest and hedges
inventory_post-cattle = Cattle
inventory_post-pigs = Pigs
inventory_post-poultry = Poultry
inventory_post-sheep_and_goats = Sheep and goats
inventory_post-milk = Milk
inventory_post-meat = Meat
inventory_post-farm_fuel = Farm fuel
inventory_post-farm_power = Farm electricity
inventory_post-farm_heat = Heat of buildings and greenhouses
inventory_post-farm_inputs = Inputs
inventory_post-farm_machines = Machines
inventory_post-soil_n2o = N2O of soils
inventory_post-enteric = Enteric fermentation
inventory_post-effluents = Manure
inventory_post-fertiliser_making = Fertiliser making
inventory_post-farm_energy_use = Energy used
inventory_post-soil_carbon = Carbon of soils
inventory_post-wood_carbon = Carbon of trees
farm_item-soft_wheat = Soft wheat
farm_item-barley = Barley
farm_item-maize_grain = Grain maize
farm_item-maize_silage = Silage maize
farm_item-rapeseed = Rapeseed
farm_item-sunflower = Sunflower
farm_item-peas = Peas and beans
farm_item-sugar_beet = Sugar beet
farm_item-potato = Potatoes
farm_item-other_crop = Other crops
farm_item-temporary_grass = Temporary grassland
farm_item-permanent_grass = Permanent grassland
farm_item-dairy_cows = Dairy cows
farm_item-other_cattle = Other cattle
farm_item-sheep = Sheep
farm_item-goats = Goats
farm_item-horses = Horses
farm_item-sows = Sows
farm_item-other_pigs = Other pigs
farm_item-laying_hens = Laying hens
farm_item-other_poultry = Other poultry
farm_item-broadleaf = Broadleaved forest
farm_item-conifer = Coniferous forest
farm_item-diesel = Off-road diesel
farm_item-heating_oil = Heating oil
farm_item-propane = Propane
farm_item-natural_gas = Natural gas
farm_item-electricity = Electricity
farm_measure-area = Area
farm_measure-yield = Yield
farm_measure-nitrogen = Mineral nitrogen
farm_measure-heads = Heads
farm_measure-product = Product by head
farm_measure-wood_volume = Standing wood
farm_measure-wood_growth = Growth
farm_measure-wood_harvest = Harvest
farm_measure-energy_use = Use
farm_measure-enteric_methane = Enteric methane
farm_measure-manure_methane = Methane of manure
farm_measure-manure_nitrous_oxide = N2O of stored manure
farm_measure-excreted_nitrogen = Nitrogen excreted
farm_measure-nitrogen_to_soil = Share of excreted nitrogen that comes back to the soil
farm_measure-soil_direct = Direct N2O of soils (EF1)
farm_measure-volatilised_mineral = Mineral nitrogen volatilised (FracGASF)
farm_measure-volatilised_organic = Organic nitrogen volatilised (FracGASM)
farm_measure-deposited = N2O of deposition (EF4)
farm_measure-leached = Nitrogen leached (FracLEACH)
farm_measure-runoff = N2O of leaching (EF5)
farm_measure-making_emissions = Emissions of making nitrogen fertiliser
farm_measure-making_energy = Energy of making nitrogen fertiliser
farm_measure-energy_content = Energy content
farm_measure-energy_emissions = Emissions of energy
farm_measure-soil_carbon = Soil carbon
farm_measure-wood_expansion = Biomass above ground by m3
farm_measure-wood_roots = Roots by what is above ground
farm_measure-wood_carbon = Carbon in the dry matter of wood
farm_measure-dry_matter = Share of dry matter
farm_measure-food_energy = Food energy
farm_measure-food_protein = Protein
farm_measure-need_energy = Need of energy of a person
farm_measure-need_protein = Need of protein of a person
farm_measure-pasture_share = Share of excreted nitrogen left on pasture
farm_measure-pasture_direct = Direct N2O on pasture (EF3PRP)
farm_measure-store_volatilised = Nitrogen volatilised in storage (FracGasMS)
farm_measure-residue_ratio = Residues above ground by harvest
farm_measure-residue_removed = Share of residues taken away (straw)
farm_measure-residue_nitrogen = Nitrogen of residues above ground
farm_measure-root_ratio = Roots of crops by what is above ground
farm_measure-root_nitrogen = Nitrogen of roots
farm_measure-soil_flux = Carbon flux of soil
potentials-ar4 = AR4 (IPCC 2007)
potentials-ar5 = AR5 (IPCC 2013)
potentials-ar6 = AR6 (IPCC 2021)
food_basis-energy = Energy
food_basis-protein = Protein

lever-building_renovation = Renovation of buildings
lever-heating_replacement = Replacement of boilers
lever-sobriety = Sobriety
lever-renewable_power = Renewable electricity
lever-renewable_heat = Renewable heat
lever-biogas = Biogas
lever-less_travel = Less travel
lever-car_sharing = Car sharing
lever-public_transport = Public transport
lever-cycling = Cycling and walking
lever-clean_vehicles = Cleaner vehicles
lever-freight = Freight
lever-fertilisers = Nitrogen fertilisers
lever-livestock = Livestock
lever-farm_energy = Farm energy
lever-farm_practices = Storing practices
lever-hedges = Hedges
lever-forest = Forest
lever-less_sealing = Less land sealed
lever-industry_energy = Energy of industry
lever-industry_processes = Industrial processes
lever-waste_prevention = Waste prevention
lever-waste_recovery = Waste recovery
lever-food = Food

trajectory_kind-target = Target of the territory
trajectory_kind-reference = Reference

vulnerability_domain-farming = Farming
vulnerability_domain-planning = Planning
vulnerability_domain-biodiversity = Biodiversity
vulnerability_domain-waste = Waste
vulnerability_domain-water = Water
vulnerability_domain-green_spaces = Green spaces
vulnerability_domain-forest = Forest
vulnerability_domain-energy = Energy making and supply
vulnerability_domain-industry = Industry
vulnerability_domain-coast = Coast
vulnerability_domain-housing = Housing
vulnerability_domain-health = Health
vulnerability_domain-civil_protection = Civil protection
vulnerability_domain-tertiary = Services
vulnerability_domain-tourism = Tourism
vulnerability_domain-transport = Transport

vulnerability_level-none = None
vulnerability_level-low = Low
vulnerability_level-medium = Medium
vulnerability_level-high = High
vulnerability_level-very_high = Very high

score_moment-initial = Initial
score_moment-current = Current
score_moment-target = Target

notation_key-estimated = Estimated
notation_key-not_occurring = Not occurring
notation_key-not_estimated = Not estimated
notation_key-included_elsewhere = Included elsewhere
notation_key-confidential = Confidential

interpolation-linear = Linear
interpolation-constant_rate = Constant rate

attendance-present = Present
attendance-excused = Excused
attendance-absent = Absent

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

size-bytes = B
size-kilo = kB
size-mega = MB
size-giga = GB
