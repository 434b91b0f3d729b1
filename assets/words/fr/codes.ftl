### Labels of the closed lists: `<list>-<code>`; months; units of sizes.

status-upcoming = À venir
status-in_progress = En cours
status-done = Réalisé
status-paused = En pause
status-abandoned = Abandonné
status-blocked = Bloqué
status-late = En retard
status-to_discuss = À discuter

priority-high = Élevé
priority-medium = Moyen
priority-low = Bas

pillar-mitigation = Atténuation
pillar-adaptation = Adaptation
pillar-both = Atténuation et adaptation

sector-residential = Résidentiel
sector-tertiary = Tertiaire
sector-road = Transport routier
sector-other_transport = Autres transports
sector-agriculture = Agriculture
sector-waste = Déchets
sector-industry = Industrie hors branche énergie
sector-energy_industry = Industrie branche énergie

theme-economy = Activités économiques
theme-culture = Culture, identité collective, sport
theme-water = Eau, milieux aquatiques et assainissement
theme-circular_economy = Économie circulaire et déchets
theme-energy_climate = Énergie et climat
theme-mobility = Mobilité et transport
theme-nature = Nature, environnement, air
theme-solidarity = Solidarité et lien social
theme-planning = Urbanisme, logement, aménagement, bâtiments
theme-governance = Stratégie, organisation, coopération et valorisation
theme-agriculture = Agriculture et alimentation

participation-none = Pas de participation citoyenne
participation-information = Information
participation-consultation = Consultation
participation-concertation = Concertation
participation-co_construction = Co-construction

audience-general_public = Grand public
audience-associations = Associations
audience-public_associations = Grand public et associations
audience-schools = Public scolaire
audience-local_authorities = Autres collectivités du territoire
audience-businesses = Acteurs économiques
audience-primary_sector = Acteurs économiques du secteur primaire
audience-secondary_sector = Acteurs économiques du secteur secondaire
audience-tertiary_sector = Acteurs économiques du secteur tertiaire
audience-partners = Partenaires
audience-own_authority = Collectivité elle-même
audience-elected_officials = Élus locaux
audience-staff = Agents

effect-climate_adaptation = Adaptation au changement climatique
effect-longer_use = Allongement de la durée d’usage
effect-air_quality = Amélioration de la qualité de l’air
effect-renewables = Développement des énergies renouvelables
effect-biodiversity = Préservation de la biodiversité
effect-energy_saving = Réduction des consommations énergétiques
effect-waste_reduction = Réduction des déchets
effect-pollutant_reduction = Réduction des polluants atmosphériques
effect-ghg_reduction = Réduction des émissions de gaz à effet de serre
effect-sobriety = Sobriété
effect-resource_preservation = Préservation des ressources agricoles, forestières et aquatiques
effect-soil_regeneration = Régénération des sols
effect-food_security = Sécurité alimentaire
effect-carbon_storage = Stockage carbone
effect-drought_limitation = Limitation de la sécheresse
effect-flood_prevention = Prévention des inondations
effect-change_of_practice = Accompagnement au changement de pratiques
effect-social_bonds = Création de lien social
effect-less_sealing = Réduction des surfaces imperméabilisées
effect-fewer_cars = Réduction du taux de motorisation
effect-health = Bénéfique pour la santé
effect-living_environment = Amélioration du cadre de vie
effect-economic_gains = Gains économiques
effect-less_travel = Limitation des déplacements
effect-energy_efficiency = Efficacité énergétique

partner_role-contracting_authority = Maître d’ouvrage
partner_role-co_contracting_authority = Co-maître d’ouvrage
partner_role-funder = Financeur
partner_role-technical_partner = Partenaire technique
partner_role-relay = Relais
partner_role-beneficiary = Bénéficiaire
partner_role-provider = Prestataire

action_link_kind-precedes = Précède
action_link_kind-depends_on = Dépend de
action_link_kind-complements = Complète

territory_kind-petr = Pôle d’équilibre territorial et rural
territory_kind-pays = Pays
territory_kind-intercommunality = Intercommunalité
territory_kind-commune = Commune
territory_kind-department = Département
territory_kind-region = Région
territory_kind-other = Autre

authority_kind-community_of_communes = Communauté de communes
authority_kind-agglomeration = Communauté d’agglomération
authority_kind-urban_community = Communauté urbaine
authority_kind-metropolis = Métropole
authority_kind-petr = Pôle d’équilibre territorial et rural
authority_kind-syndicate = Syndicat
authority_kind-department = Département
authority_kind-region = Région
authority_kind-other = Autre

plan_kind-voluntary_climate_plan = Plan climat volontaire
plan_kind-pcaet = Plan climat-air-énergie territorial
plan_kind-cot_programme = Programme d’actions du contrat d’objectif territorial
plan_kind-tepcv = Programme TEPCV
plan_kind-crte = Contrat de relance et de transition écologique
plan_kind-other = Autre

partner_kind-state = État
partner_kind-agency = Agence ou établissement public
partner_kind-region = Région
partner_kind-department = Département
partner_kind-intercommunality = Intercommunalité
partner_kind-commune = Commune
partner_kind-syndicate = Syndicat
partner_kind-chamber = Chambre consulaire
partner_kind-association = Association
partner_kind-company = Entreprise
partner_kind-bank = Banque
partner_kind-school = Établissement d’enseignement
partner_kind-other = Autre

funder_kind-public = Public
funder_kind-european = Européen
funder_kind-private = Privé
funder_kind-own = Fonds propres
funder_kind-loan = Emprunt

contract_kind-cot = Contrat d’objectif territorial
contract_kind-cot_2021 = Contrat d’objectif territorial (depuis 2021)
contract_kind-tepcv = Territoire à énergie positive pour la croissance verte
contract_kind-crte = Contrat de relance et de transition écologique
contract_kind-other = Autre contrat

cost_nature-post = Poste salarié
cost_nature-study = Étude
cost_nature-communication = Communication
cost_nature-training = Formation
cost_nature-evaluation = Évaluation
cost_nature-equipment = Équipement
cost_nature-works = Travaux
cost_nature-other = Autre

agent_status-permanent = Titulaire
agent_status-contractual = Contractuel
agent_status-seconded = Mis à disposition
agent_status-apprentice = Apprenti

criterion_rule-pro_rata = Au prorata
criterion_rule-all_or_nothing = Tout ou rien

criterion_scale-cae = Climat-air-énergie
criterion_scale-eci = Économie circulaire
criterion_scale-regional = Objectif régional

instalment_kind-advance = Avance
instalment_kind-interim = Acompte
instalment_kind-balance = Solde

budget_nature-investment = Investissement
budget_nature-operating = Fonctionnement

budget_unit-eur_ht = € HT
budget_unit-etp = ETP

funding_status-considered = Envisagé
funding_status-requested = Sollicité
funding_status-notified = Notifié
funding_status-refused = Refusé
funding_status-closed = Soldé

expense_kind-invoice = Facture
expense_kind-credit_note = Avoir
expense_kind-payroll = Salaires
expense_kind-fee = Honoraires

review_decision-keep = Maintenir
review_decision-change = Modifier
review_decision-stop = Arrêter

tax_base-net = HT
tax_base-gross = TTC

derogation-none = Aucune (20 % au moins)
derogation-lead_authority = Chef de file (30 % au moins)
derogation-school = Rénovation d’une école (10 % au moins)
derogation-exempt = Dispensé de participation minimale

indicator_kind-output = Réalisation
indicator_kind-result = Résultat
indicator_kind-impact = Impact

direction-higher = À la hausse
direction-lower = À la baisse

frequency-monthly = Mensuelle
frequency-quarterly = Trimestrielle
frequency-yearly = Annuelle
frequency-occasional = Ponctuelle

confidence-measured = Mesurée
confidence-estimated = Estimée
confidence-illustrative = Illustrative

report_kind-intermediaire = Rapport intermédiaire
report_kind-annuel = Bilan annuel
report_kind-phase1 = Rapport de fin de phase 1
report_kind-final = Rapport final

report_section-identity = Fiche d’identité du contrat
report_section-synthesis = Synthèse
report_section-governance = Gouvernance et animation
report_section-diagnosis = Diagnostic et trajectoire
report_section-programme = Avancement du programme d’actions
report_section-actions = Zoom par action
report_section-indicators = Indicateurs
report_section-missions = Missions transversales
report_section-communication = Communication et mobilisation
report_section-finance = Bilan financier
report_section-objectives = Référentiels et objectifs régionaux
report_section-lessons = Difficultés, enseignements, réorientations
report_section-next_year = Programme N+1
report_section-evaluation = Évaluation du contrat
report_section-appendices = Annexes

silent_sections-say = Le dire en une phrase
silent_sections-omit = Ne pas les imprimer

cover_colour-blue = Bleu
cover_colour-green = Vert
cover_colour-ochre = Ocre
cover_colour-plum = Prune
cover_colour-slate = Ardoise

referent_role-technical = Référent technique
referent_role-elected = Élu référent
referent_role-cae = Référent Climat-Air-Énergie
referent_role-eci = Référent Économie circulaire
referent_role-financial = Référent financier
referent_role-other = Autre

mission_kind-cep = Conseil en énergie partagé
mission_kind-eie = Espace Info Énergie
mission_kind-clim_agri = Clim’Agri
mission_kind-other = Autre mission

event_kind-public_meeting = Réunion publique
event_kind-workshop = Atelier
event_kind-visit = Visite
event_kind-exhibition = Exposition
event_kind-training = Formation
event_kind-publication = Publication
event_kind-press = Presse
event_kind-online = En ligne
event_kind-other = Autre

inventory_method-pcaet = PCAET (article R. 229-52 du code de l’environnement)
inventory_method-bilan_carbone = Bilan Carbone
inventory_method-clim_agri = Clim’Agri
inventory_method-observatory = Observatoire régional
inventory_method-other = Autre

quantity-emissions = Émissions de gaz à effet de serre
quantity-final_energy = Consommation d’énergie finale
quantity-renewable_energy = Production d’énergie renouvelable
quantity-renewable_used = Consommation d’énergie renouvelable
quantity-pollutant = Polluant atmosphérique
quantity-sequestration = Séquestration de carbone
quantity-carbon_stock = Stock de carbone
quantity-area = Surface
quantity-herd = Cheptel
quantity-production = Production
quantity-people_fed = Personnes nourries
quantity-farm_input = Données d’entrée Clim’Agri

carrier-electricity = Électricité
carrier-natural_gas = Gaz naturel
carrier-oil = Produits pétroliers
carrier-coal = Charbon
carrier-wood = Bois-énergie
carrier-district_heat = Réseau de chaleur ou de froid
carrier-biofuel = Biocarburants
carrier-biogas = Biogaz
carrier-other_renewable = Autre énergie renouvelable
carrier-other = Autre énergie

filiere-onshore_wind = Éolien terrestre
filiere-photovoltaic = Solaire photovoltaïque
filiere-solar_thermodynamic = Solaire thermodynamique
filiere-hydro = Hydraulique
filiere-biomass_power = Biomasse solide (électricité)
filiere-biogas_power = Biogaz (électricité)
filiere-geothermal_power = Géothermie (électricité)
filiere-biomass_heat = Biomasse solide (chaleur)
filiere-heat_pump = Pompes à chaleur
filiere-geothermal_heat = Géothermie (chaleur)
filiere-solar_thermal = Solaire thermique
filiere-biogas_heat = Biogaz (chaleur)
filiere-biomethane = Biométhane
filiere-biofuels = Biocarburants

pollutant-pm10 = PM10
pollutant-pm25 = PM2,5
pollutant-nox = NOx
pollutant-so2 = SO2
pollutant-voc = COV
pollutant-nh3 = NH3

sink-forest = Forêt
sink-farm_land = Terres cultivées et prairies
sink-other_soils = Autres sols

inventory_post-energy_industry = Industries de l’énergie
inventory_post-industrial_processes = Procédés industriels
inventory_post-tertiary = Tertiaire
inventory_post-residential = Résidentiel
inventory_post-farming_and_fishing = Agriculture et pêche
inventory_post-freight = Fret
inventory_post-people_travel = Déplacements de personnes
inventory_post-construction = Construction et voirie
inventory_post-end_of_life_waste = Fin de vie des déchets
inventory_post-future_waste = Fabrication des futurs déchets
inventory_post-food = Alimentation
inventory_post-crops = Cultures
inventory_post-grassland = Prairies
inventory_post-farm_forest = Forêt et haies
inventory_post-cattle = Bovins
inventory_post-pigs = Porcins
inventory_post-poultry = Volailles
inventory_post-sheep_and_goats = Ovins et caprins
inventory_post-milk = Lait
inventory_post-meat = Viande
inventory_post-farm_fuel = Carburants agricoles
inventory_post-farm_power = Électricité des exploitations
inventory_post-farm_heat = Chaleur des bâtiments et serres
inventory_post-farm_inputs = Intrants
inventory_post-farm_machines = Matériel
inventory_post-soil_n2o = N2O des sols
inventory_post-enteric = Fermentation entérique
inventory_post-effluents = Effluents d’élevage
inventory_post-fertiliser_making = Fabrication des engrais
inventory_post-farm_energy_use = Énergie consommée
inventory_post-soil_carbon = Carbone des sols
inventory_post-wood_carbon = Carbone des arbres
farm_item-soft_wheat = Blé tendre
farm_item-barley = Orge
farm_item-maize_grain = Maïs grain
farm_item-maize_silage = Maïs fourrage
farm_item-rapeseed = Colza
farm_item-sunflower = Tournesol
farm_item-peas = Pois et féveroles
farm_item-sugar_beet = Betterave sucrière
farm_item-potato = Pomme de terre
farm_item-other_crop = Autres cultures
farm_item-temporary_grass = Prairies temporaires
farm_item-permanent_grass = Prairies permanentes
farm_item-dairy_cows = Vaches laitières
farm_item-other_cattle = Autres bovins
farm_item-sheep = Ovins
farm_item-goats = Caprins
farm_item-horses = Équins
farm_item-sows = Truies
farm_item-other_pigs = Autres porcins
farm_item-laying_hens = Poules pondeuses
farm_item-other_poultry = Autres volailles
farm_item-broadleaf = Forêt feuillue
farm_item-conifer = Forêt résineuse
farm_item-diesel = Gazole non routier
farm_item-heating_oil = Fioul domestique
farm_item-propane = Propane
farm_item-natural_gas = Gaz naturel
farm_item-electricity = Électricité
farm_measure-area = Surface
farm_measure-yield = Rendement
farm_measure-nitrogen = Azote minéral
farm_measure-heads = Effectif
farm_measure-product = Production par tête
farm_measure-wood_volume = Bois sur pied
farm_measure-wood_growth = Accroissement
farm_measure-wood_harvest = Récolte
farm_measure-energy_use = Consommation
farm_measure-enteric_methane = Méthane entérique
farm_measure-manure_methane = Méthane des effluents
farm_measure-manure_nitrous_oxide = N2O du stockage des effluents
farm_measure-excreted_nitrogen = Azote excrété
farm_measure-nitrogen_to_soil = Part de l’azote excrété qui revient au sol
farm_measure-soil_direct = N2O direct des sols (EF1)
farm_measure-volatilised_mineral = Azote minéral volatilisé (FracGASF)
farm_measure-volatilised_organic = Azote organique volatilisé (FracGASM)
farm_measure-deposited = N2O des dépôts (EF4)
farm_measure-leached = Azote lessivé (FracLEACH)
farm_measure-runoff = N2O du lessivage (EF5)
farm_measure-making_emissions = Émissions de fabrication des engrais azotés
farm_measure-making_energy = Énergie de fabrication des engrais azotés
farm_measure-energy_content = Contenu énergétique
farm_measure-energy_emissions = Émissions de l’énergie
farm_measure-soil_carbon = Carbone du sol
farm_measure-wood_expansion = Biomasse aérienne par m3
farm_measure-wood_roots = Racines rapportées à l’aérien
farm_measure-wood_carbon = Carbone de la matière sèche du bois
farm_measure-dry_matter = Part de matière sèche
farm_measure-food_energy = Énergie alimentaire
farm_measure-food_protein = Protéines
farm_measure-need_energy = Besoin d’énergie par personne
farm_measure-need_protein = Besoin de protéines par personne
farm_measure-pasture_share = Part de l’azote excrété laissée au pâturage
farm_measure-pasture_direct = N2O direct au pâturage (EF3PRP)
farm_measure-store_volatilised = Azote volatilisé au stockage (FracGasMS)
farm_measure-residue_ratio = Résidus aériens rapportés à la récolte
farm_measure-residue_removed = Part des résidus exportée (pailles)
farm_measure-residue_nitrogen = Azote des résidus aériens
farm_measure-root_ratio = Racines des cultures rapportées à l’aérien
farm_measure-root_nitrogen = Azote des racines
farm_measure-soil_flux = Flux de carbone du sol
potentials-ar4 = AR4 (GIEC 2007)
potentials-ar5 = AR5 (GIEC 2013)
potentials-ar6 = AR6 (GIEC 2021)
food_basis-energy = Énergie
food_basis-protein = Protéines

lever-building_renovation = Rénovation des bâtiments
lever-heating_replacement = Remplacement des chaudières
lever-sobriety = Sobriété
lever-renewable_power = Électricité renouvelable
lever-renewable_heat = Chaleur renouvelable
lever-biogas = Biogaz
lever-less_travel = Réduction des déplacements
lever-car_sharing = Covoiturage et autopartage
lever-public_transport = Transports en commun
lever-cycling = Vélo et marche
lever-clean_vehicles = Véhicules moins émetteurs
lever-freight = Fret
lever-fertilisers = Engrais azotés
lever-livestock = Élevage
lever-farm_energy = Énergie des exploitations
lever-farm_practices = Pratiques stockantes
lever-hedges = Haies
lever-forest = Forêt
lever-less_sealing = Sobriété foncière
lever-industry_energy = Énergie de l’industrie
lever-industry_processes = Procédés industriels
lever-waste_prevention = Prévention des déchets
lever-waste_recovery = Valorisation des déchets
lever-food = Alimentation

trajectory_kind-target = Objectif du territoire
trajectory_kind-reference = Trajectoire de référence

vulnerability_domain-farming = Agriculture
vulnerability_domain-planning = Aménagement et urbanisme
vulnerability_domain-biodiversity = Biodiversité
vulnerability_domain-waste = Déchets
vulnerability_domain-water = Eau
vulnerability_domain-green_spaces = Espaces verts
vulnerability_domain-forest = Forêt
vulnerability_domain-energy = Gestion, production et distribution de l’énergie
vulnerability_domain-industry = Industrie
vulnerability_domain-coast = Littoral
vulnerability_domain-housing = Résidentiel
vulnerability_domain-health = Santé
vulnerability_domain-civil_protection = Sécurité civile
vulnerability_domain-tertiary = Tertiaire
vulnerability_domain-tourism = Tourisme
vulnerability_domain-transport = Transport

vulnerability_level-none = Nulle
vulnerability_level-low = Faible
vulnerability_level-medium = Moyenne
vulnerability_level-high = Forte
vulnerability_level-very_high = Très forte

score_moment-initial = Initial
score_moment-current = Actuel
score_moment-target = Objectif

notation_key-estimated = Estimé
notation_key-not_occurring = Sans objet sur le territoire
notation_key-not_estimated = Non estimé
notation_key-included_elsewhere = Compté ailleurs
notation_key-confidential = Secret statistique

interpolation-linear = Linéaire
interpolation-constant_rate = À taux constant

attendance-present = Présent
attendance-excused = Excusé
attendance-absent = Absent

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

size-bytes = o
size-kilo = ko
size-mega = Mo
size-giga = Go
