//! The closed lists of the field, one enum a list. Order is reading order; a code never changes once shipped.
//!
//! Sources: the lists of Territoires en Transitions (status, priority, audiences, effects, themes), the decree of
//! 4 August 2016 (sectors), the general code of local authorities (derogations of article L1111-10).

use crate::code::codes;

codes! {
    /// Statut d'une action, as the person says it. « En retard » is also computed, see [`crate::lateness`].
    Status = "status" {
        Upcoming = "upcoming", InProgress = "in_progress", Done = "done", Paused = "paused", Abandoned = "abandoned",
        Blocked = "blocked", Late = "late", ToDiscuss = "to_discuss",
    }
    /// Niveau de priorité.
    Priority = "priority" { High = "high", Medium = "medium", Low = "low" }
    /// Pilier: atténuation, adaptation ou les deux.
    Pillar = "pillar" { Mitigation = "mitigation", Adaptation = "adaptation", Both = "both" }
    /// The eight regulatory sectors (arrêté du 4 août 2016).
    Sector = "sector" {
        Residential = "residential", Tertiary = "tertiary", Road = "road", OtherTransport = "other_transport",
        Agriculture = "agriculture", Waste = "waste", Industry = "industry", EnergyIndustry = "energy_industry",
    }
    /// Thématique principale.
    Theme = "theme" {
        Economy = "economy", Culture = "culture", Water = "water", CircularEconomy = "circular_economy",
        EnergyClimate = "energy_climate", Mobility = "mobility", Nature = "nature", Solidarity = "solidarity",
        Planning = "planning", Governance = "governance", Agriculture = "agriculture",
    }
    /// Participation citoyenne.
    Participation = "participation" {
        None = "none", Information = "information", Consultation = "consultation", Concertation = "concertation",
        CoConstruction = "co_construction",
    }
    /// Cibles (publics).
    Audience = "audience" {
        GeneralPublic = "general_public", Associations = "associations", PublicAndAssociations = "public_associations",
        Schools = "schools", LocalAuthorities = "local_authorities", Businesses = "businesses",
        PrimarySector = "primary_sector", SecondarySector = "secondary_sector", TertiarySector = "tertiary_sector",
        Partners = "partners", OwnAuthority = "own_authority", ElectedOfficials = "elected_officials", Staff = "staff",
    }
    /// Effets attendus.
    Effect = "effect" {
        ClimateAdaptation = "climate_adaptation", LongerUse = "longer_use", AirQuality = "air_quality",
        Renewables = "renewables", Biodiversity = "biodiversity", EnergySaving = "energy_saving",
        WasteReduction = "waste_reduction", PollutantReduction = "pollutant_reduction", GhgReduction = "ghg_reduction",
        Sobriety = "sobriety", ResourcePreservation = "resource_preservation", SoilRegeneration = "soil_regeneration",
        FoodSecurity = "food_security", CarbonStorage = "carbon_storage", DroughtLimitation = "drought_limitation",
        FloodPrevention = "flood_prevention", ChangeOfPractice = "change_of_practice", SocialBonds = "social_bonds",
        LessSealing = "less_sealing", FewerCars = "fewer_cars", Health = "health", LivingEnvironment = "living_environment",
        EconomicGains = "economic_gains", LessTravel = "less_travel", EnergyEfficiency = "energy_efficiency",
    }
    /// Rôle d'un partenaire dans une action.
    PartnerRole = "partner_role" {
        ContractingAuthority = "contracting_authority", CoContractingAuthority = "co_contracting_authority",
        Funder = "funder", TechnicalPartner = "technical_partner", Relay = "relay", Beneficiary = "beneficiary",
        Provider = "provider",
    }
    /// Lien entre deux actions.
    ActionLinkKind = "action_link_kind" { Precedes = "precedes", DependsOn = "depends_on", Complements = "complements" }
    /// Type de territoire.
    TerritoryKind = "territory_kind" {
        Petr = "petr", Pays = "pays", Intercommunality = "intercommunality", Commune = "commune",
        Department = "department", Region = "region", Other = "other",
    }
    /// Type de collectivité.
    AuthorityKind = "authority_kind" {
        CommunityOfCommunes = "community_of_communes", Agglomeration = "agglomeration", UrbanCommunity = "urban_community",
        Metropolis = "metropolis", Petr = "petr", Syndicate = "syndicate", Department = "department", Region = "region",
        Other = "other",
    }
    /// Type de plan.
    PlanKind = "plan_kind" {
        VoluntaryClimatePlan = "voluntary_climate_plan", Pcaet = "pcaet", CotProgramme = "cot_programme",
        Tepcv = "tepcv", Crte = "crte", Other = "other",
    }
    /// Type de partenaire.
    PartnerKind = "partner_kind" {
        State = "state", Agency = "agency", Region = "region", Department = "department", Intercommunality = "intercommunality",
        Commune = "commune", Syndicate = "syndicate", Chamber = "chamber", Association = "association", Company = "company",
        Bank = "bank", School = "school", Other = "other",
    }
    /// Type de financeur.
    FunderKind = "funder_kind" { Public = "public", European = "european", Private = "private", Own = "own", Loan = "loan" }
    /// Type de contrat.
    ContractKind = "contract_kind" {
        Cot = "cot", CotSince2021 = "cot_2021", Tepcv = "tepcv", Crte = "crte", Other = "other",
    }
    /// Nature d'un poste de dépense.
    CostNature = "cost_nature" {
        Post = "post", Study = "study", Communication = "communication", Training = "training",
        Evaluation = "evaluation", Equipment = "equipment", Works = "works", Other = "other",
    }
    /// Statut d'un agent.
    AgentStatus = "agent_status" { Permanent = "permanent", Contractual = "contractual", Seconded = "seconded", Apprentice = "apprentice" }
    /// Règle d'un critère de la part variable.
    CriterionRule = "criterion_rule" { ProRata = "pro_rata", AllOrNothing = "all_or_nothing" }
    /// Ce qu'un critère mesure.
    CriterionScale = "criterion_scale" { Cae = "cae", Eci = "eci", Regional = "regional" }
    /// Type de versement.
    InstalmentKind = "instalment_kind" { Advance = "advance", Interim = "interim", Balance = "balance" }
    /// Nature d'une ligne de budget.
    BudgetNature = "budget_nature" { Investment = "investment", Operating = "operating" }
    /// Unité d'une ligne de budget: EUR HT, ou ETP (hundredths).
    BudgetUnit = "budget_unit" { Euro = "eur_ht", Fte = "etp" }
    /// Nature d'une dépense: a credit note is the only one that may be negative.
    ExpenseKind = "expense_kind" { Invoice = "invoice", CreditNote = "credit_note", Payroll = "payroll", Fee = "fee" }
    /// Ce que devient une action dans le programme suivant.
    ReviewDecision = "review_decision" { Keep = "keep", Change = "change", Stop = "stop" }
    /// Statut d'un financement.
    FundingStatus = "funding_status" {
        Considered = "considered", Requested = "requested", Notified = "notified", Refused = "refused", Closed = "closed",
    }
    /// Base of a funding plan.
    TaxBase = "tax_base" { Net = "net", Gross = "gross" }
    /// Dérogation à l'article L1111-10 du CGCT.
    Derogation = "derogation" { None = "none", LeadAuthority = "lead_authority", School = "school", Exempt = "exempt" }
    /// Type d'indicateur.
    IndicatorKind = "indicator_kind" { Output = "output", Result = "result", Impact = "impact" }
    /// Sens souhaité d'un indicateur.
    Direction = "direction" { Higher = "higher", Lower = "lower" }
    /// Fréquence de mesure.
    Frequency = "frequency" { Monthly = "monthly", Quarterly = "quarterly", Yearly = "yearly", Occasional = "occasional" }
    /// Confiance dans une valeur.
    Confidence = "confidence" { Measured = "measured", Estimated = "estimated", Illustrative = "illustrative" }
    /// Type de rapport d'avancement.
    ReportKind = "report_kind" { Interim = "intermediaire", Annual = "annuel", Phase1 = "phase1", Final = "final" }
    /// Rubrique d'un rapport d'avancement, in the order of the outline.
    ReportSection = "report_section" {
        Identity = "identity", Synthesis = "synthesis", Governance = "governance", Diagnosis = "diagnosis", Programme = "programme",
        Actions = "actions", Indicators = "indicators", Missions = "missions", Communication = "communication", Finance = "finance",
        Objectives = "objectives", Lessons = "lessons", NextYear = "next_year", Evaluation = "evaluation", Appendices = "appendices",
    }
    /// Ce que devient une rubrique qui n'a rien à dire.
    SilentSections = "silent_sections" { Say = "say", Omit = "omit" }
    /// Couleur de la page de garde.
    CoverColour = "cover_colour" { Blue = "blue", Green = "green", Ochre = "ochre", Plum = "plum", Slate = "slate" }
    /// Rôle d'un référent du contrat.
    ReferentRole = "referent_role" { Technical = "technical", Elected = "elected", Cae = "cae", Eci = "eci", Financial = "financial", Other = "other" }
    /// Mission transversale.
    MissionKind = "mission_kind" { SharedEnergyAdvice = "cep", EnergyInformation = "eie", ClimAgri = "clim_agri", Other = "other" }
    /// Type d'action de communication.
    EventKind = "event_kind" {
        PublicMeeting = "public_meeting", Workshop = "workshop", Visit = "visit", Exhibition = "exhibition", Training = "training",
        Publication = "publication", Press = "press", Online = "online", Other = "other",
    }
    /// Méthode d'un diagnostic.
    InventoryMethod = "inventory_method" {
        Pcaet = "pcaet", BilanCarbone = "bilan_carbone", ClimAgri = "clim_agri", Observatory = "observatory", Other = "other",
    }
    /// What a line of an inventory or a trajectory counts.
    Quantity = "quantity" {
        Emissions = "emissions", FinalEnergy = "final_energy", RenewableEnergy = "renewable_energy",
        /// What of it is used on the territory, whoever produces it.
        RenewableUsed = "renewable_used",
        Pollutant = "pollutant", Sequestration = "sequestration",
        CarbonStock = "carbon_stock", Area = "area", Herd = "herd", Production = "production", PeopleFed = "people_fed",
        /// What a Clim'Agri diagnosis is worked out from: its unit is that of its measure.
        FarmInput = "farm_input",
    }
    /// Vecteur énergétique.
    Carrier = "carrier" {
        Electricity = "electricity", NaturalGas = "natural_gas", Oil = "oil", Coal = "coal", Wood = "wood", DistrictHeat = "district_heat",
        Biofuel = "biofuel", Biogas = "biogas", OtherRenewable = "other_renewable", Other = "other",
    }
    /// Filière d'énergie renouvelable, in the order of the open data of the PCAET.
    Filiere = "filiere" {
        OnshoreWind = "onshore_wind", Photovoltaic = "photovoltaic", SolarThermodynamic = "solar_thermodynamic", Hydro = "hydro",
        BiomassPower = "biomass_power", BiogasPower = "biogas_power", GeothermalPower = "geothermal_power", BiomassHeat = "biomass_heat",
        HeatPump = "heat_pump", GeothermalHeat = "geothermal_heat", SolarThermal = "solar_thermal", BiogasHeat = "biogas_heat",
        Biomethane = "biomethane", Biofuels = "biofuels",
    }
    /// Polluant atmosphérique, in the order of the open data of the PCAET.
    Pollutant = "pollutant" { Pm10 = "pm10", Pm25 = "pm25", Nox = "nox", So2 = "so2", Voc = "voc", Nh3 = "nh3" }
    /// Puits de carbone, in the order of the open data of the PCAET.
    Sink = "sink" { Forest = "forest", FarmLand = "farm_land", OtherSoils = "other_soils" }
    /// Poste d'un Bilan Carbone de territoire, puis d'un diagnostic Clim'Agri.
    InventoryPost = "inventory_post" {
        EnergyIndustry = "energy_industry", IndustrialProcesses = "industrial_processes", Tertiary = "tertiary", Residential = "residential",
        FarmingAndFishing = "farming_and_fishing", Freight = "freight", PeopleTravel = "people_travel", Construction = "construction",
        EndOfLifeWaste = "end_of_life_waste", FutureWaste = "future_waste", Food = "food",
        Crops = "crops", Grassland = "grassland", FarmForest = "farm_forest", Cattle = "cattle", Pigs = "pigs", Poultry = "poultry",
        SheepAndGoats = "sheep_and_goats", Milk = "milk", Meat = "meat",
        FarmFuel = "farm_fuel", FarmPower = "farm_power", FarmHeat = "farm_heat", FarmInputs = "farm_inputs", FarmMachines = "farm_machines",
        SoilN2o = "soil_n2o", Enteric = "enteric", Effluents = "effluents", FertiliserMaking = "fertiliser_making",
        FarmEnergyUse = "farm_energy_use", SoilCarbon = "soil_carbon", WoodCarbon = "wood_carbon",
    }
    /// Culture, surface, cheptel ou énergie d'un diagnostic Clim'Agri, in the order of its form.
    FarmItem = "farm_item" {
        SoftWheat = "soft_wheat", Barley = "barley", MaizeGrain = "maize_grain", MaizeSilage = "maize_silage", Rapeseed = "rapeseed",
        Sunflower = "sunflower", Peas = "peas", SugarBeet = "sugar_beet", Potato = "potato", OtherCrop = "other_crop",
        TemporaryGrass = "temporary_grass", PermanentGrass = "permanent_grass",
        DairyCows = "dairy_cows", OtherCattle = "other_cattle", Sheep = "sheep", Goats = "goats", Horses = "horses", Sows = "sows",
        OtherPigs = "other_pigs", LayingHens = "laying_hens", OtherPoultry = "other_poultry",
        Broadleaf = "broadleaf", Conifer = "conifer",
        Diesel = "diesel", HeatingOil = "heating_oil", Propane = "propane", NaturalGas = "natural_gas", Electricity = "electricity",
    }
    /// What is said of it: what the form asks for, then the factors that its figures are worked out with.
    FarmMeasure = "farm_measure" {
        Area = "area", Yield = "yield", Nitrogen = "nitrogen", Heads = "heads", Product = "product", WoodVolume = "wood_volume",
        WoodGrowth = "wood_growth", WoodHarvest = "wood_harvest", EnergyUse = "energy_use",
        EntericMethane = "enteric_methane", ManureMethane = "manure_methane", ManureNitrousOxide = "manure_nitrous_oxide",
        ExcretedNitrogen = "excreted_nitrogen", NitrogenToSoil = "nitrogen_to_soil", SoilDirect = "soil_direct",
        VolatilisedMineral = "volatilised_mineral", VolatilisedOrganic = "volatilised_organic", Deposited = "deposited", Leached = "leached",
        Runoff = "runoff", MakingEmissions = "making_emissions", MakingEnergy = "making_energy", EnergyContent = "energy_content",
        EnergyEmissions = "energy_emissions", SoilCarbon = "soil_carbon", WoodExpansion = "wood_expansion", WoodRoots = "wood_roots",
        WoodCarbon = "wood_carbon", DryMatter = "dry_matter", FoodEnergy = "food_energy", FoodProtein = "food_protein",
        NeedEnergy = "need_energy", NeedProtein = "need_protein", PastureShare = "pasture_share", PastureDirect = "pasture_direct",
        StoreVolatilised = "store_volatilised", ResidueRatio = "residue_ratio", ResidueRemoved = "residue_removed",
        ResidueNitrogen = "residue_nitrogen", RootRatio = "root_ratio", RootNitrogen = "root_nitrogen", SoilFlux = "soil_flux",
    }
    /// Global warming potentials over 100 years, by the report of the IPCC that they are of.
    Potentials = "potentials" { Ar4 = "ar4", Ar5 = "ar5", Ar6 = "ar6" }
    /// What people are fed by: energy or protein.
    FoodBasis = "food_basis" { Energy = "energy", Protein = "protein" }
    /// Levier de réduction : what an action acts on, so that two are not counted twice.
    Lever = "lever" {
        BuildingRenovation = "building_renovation", HeatingReplacement = "heating_replacement", Sobriety = "sobriety",
        RenewablePower = "renewable_power", RenewableHeat = "renewable_heat", Biogas = "biogas",
        LessTravel = "less_travel", CarSharing = "car_sharing", PublicTransport = "public_transport", Cycling = "cycling",
        CleanVehicles = "clean_vehicles", Freight = "freight", Fertilisers = "fertilisers", Livestock = "livestock",
        FarmEnergy = "farm_energy", FarmPractices = "farm_practices", Hedges = "hedges", Forest = "forest", LessSealing = "less_sealing",
        IndustryEnergy = "industry_energy", IndustryProcesses = "industry_processes", WastePrevention = "waste_prevention",
        WasteRecovery = "waste_recovery", Food = "food",
    }
    /// What a trajectory is: what the territory aims at, or what it is held against.
    TrajectoryKind = "trajectory_kind" { Target = "target", Reference = "reference" }
    /// Domaine de vulnérabilité, in the order of the open data of the PCAET.
    VulnerabilityDomain = "vulnerability_domain" {
        Farming = "farming", Planning = "planning", Biodiversity = "biodiversity", Waste = "waste", Water = "water", GreenSpaces = "green_spaces",
        Forest = "forest", Energy = "energy", Industry = "industry", Coast = "coast", Housing = "housing", Health = "health",
        CivilProtection = "civil_protection", Tertiary = "tertiary", Tourism = "tourism", Transport = "transport",
    }
    /// Niveau de vulnérabilité.
    VulnerabilityLevel = "vulnerability_level" { None = "none", Low = "low", Medium = "medium", High = "high", VeryHigh = "very_high" }
    /// Moment d'un score.
    ScoreMoment = "score_moment" { Initial = "initial", Current = "current", Target = "target" }
    /// A cell that holds no figure says why: it is never zero.
    NotationKey = "notation_key" {
        Estimated = "estimated", NotOccurring = "not_occurring", NotEstimated = "not_estimated",
        IncludedElsewhere = "included_elsewhere", Confidential = "confidential",
    }
    /// Interpolation of a trajectory.
    Interpolation = "interpolation" { Linear = "linear", ConstantRate = "constant_rate" }
    /// Présence à une séance.
    Attendance = "attendance" { Present = "present", Excused = "excused", Absent = "absent" }
}
