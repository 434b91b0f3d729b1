### The words of the progress report. Keys: `report-<what>`; sections and their columns are those of the outline.

report-contents = Sommaire
report-cover = Couverture
report-untitled = Rapport d’avancement
report-continued = (suite)
report-missing = [non imprimable : { $codes }]
report-broken-picture = Image illisible : le fichier n’est pas une image JPEG, PNG ou SVG que l’on puisse lire.
report-sheets = Feuilles
report-under = Rubrique
report-page-of = Page { $page } / { $pages }
report-go-to-page = Aller à la page { $page }
report-foot = { $kind }, version { $version } du { $day }
report-subject = Période du { $from } au { $to }
report-none = —
report-chart = Graphique
report-total = Total
report-thousands = { $value } k€
report-pair = { $name } : { $value }
report-contract-number = N° de convention
report-contract-kind = Type de contrat
report-period = Période
report-period-value = du { $from } au { $to }
report-report-kind = Type de rapport
report-date = Situation au
report-version = Version
report-contacts = Contacts
report-action-referents = Pour les actions
report-beneficiary = Bénéficiaire
report-territory = Territoire
report-siren = SIREN
report-siren-of = SIREN { $siren }
report-signed-on = Signature
report-notified-on = Notification
report-starts-on = Début
report-ends-on = Fin
report-phase1-ends-on = Fin de la phase 1
report-eligible-base = Assiette éligible
report-aid-rate = Taux d’aide
report-granted = Aide accordée
report-called = Aide appelée
report-received = Aide versée
report-remaining = Reste à percevoir
report-perimeter = Périmètre
report-perimeter-sum = { $territory } : { $communes } communes et { $inhabitants } habitants.
report-authority-sum = ({ $communes } communes, { $inhabitants } habitants) :
report-no-perimeter = Le périmètre n’est pas renseigné.
report-signatories = Signataires
report-organisation = Organisme
report-function = Fonction
report-no-signatory = Aucun signataire n’est renseigné.
report-amendments = Avenants
report-number = N°
report-subject-of = Objet
report-effective-on = Effet au
report-no-amendment = Aucun avenant n’est en vigueur à cette date.
report-description = Objet du contrat
report-intro-interim = Ce rapport intermédiaire porte sur la période du { $from } au { $to } ; les chiffres sont arrêtés au { $day }.
report-intro-annual = Ce bilan annuel porte sur la période du { $from } au { $to } ; les chiffres sont arrêtés au { $day }.
report-intro-phase1 = Ce rapport clôt la phase 1 du contrat, du { $from } au { $to }, et ouvre la phase 2 ; les chiffres sont arrêtés au { $day }.
report-intro-final = Ce rapport final porte sur l’ensemble du contrat, du { $from } au { $to } ; les chiffres sont arrêtés au { $day }.
report-highlights = Faits marquants
report-difficulties = Difficultés
report-orientations = Orientations
report-orientations-phase2 = Orientations pour la phase 2
report-remarks = Points de vigilance
report-not-written = Non renseigné.
report-figure-done = des actions réalisées
report-figure-committed = du budget prévu engagé
report-figure-paid = du budget prévu payé
report-figure-fte = ETP prévus
report-figure-ghg = tCO₂e évitées par an (estimation)
report-chart-statuses = Actions par statut
report-caption-statuses = Nombre d’actions par statut
report-actions-count = Nombre d’actions
report-chart-axes = Actions par axe et par statut
report-alt-axes = Nombre d’actions par axe : { $list }.
report-no-action = Aucune action n’est rattachée à ce contrat.
report-by-axis = Synthèse par axe
report-caption-axes = Nombre d’actions par axe et par statut
report-axis = Axe
report-count = Nb
report-progress = Avancement
report-no-axis = Sans axe
report-timeline = Calendrier
report-no-dates = Aucune action n’a de date.
report-timeline-legend = Une barre va du début réel, à défaut prévu, à la fin réelle, à défaut prévue ; sa part pleine est l’avancement. Les dates sont au
report-timeline-where = tableau détaillé
report-alt-timeline = Calendrier des actions : { $list }.
report-alt-timeline-row = { $name }, du { $start } au { $end }
report-detail = Tableau détaillé
report-caption-detail = Avancement des actions
report-action = Action
report-lead = Pilote
report-partners = Partenaires
report-status = Statut
report-start = Début prévu / réel
report-planned-start = Début prévu
report-actual-start = Début réel
report-end = Fin prévue / réelle
report-planned-end = Fin prévue
report-actual-end = Fin réelle
report-planned-eur = Budget prévu (€ HT)
report-committed-eur = Engagé (€ HT)
report-paid-eur = Payé (€ HT)
report-comment = Commentaire
report-outside = Autres actions du territoire
report-outside-why = Ces actions ne sont pas financées par ce contrat à la date du rapport : elles n’entrent ni dans la synthèse ni dans le bilan financier.
report-financed-by = Financée par
report-left-by = sortie de ce contrat par l’avenant { $number }
report-part-of = Action parente
report-partner-role = { $name } ({ $role })
report-start-day = Début
report-end-day = Fin
report-planned-actual = prévu : { $planned } · réel : { $actual }
report-gains = Gains estimés
report-gain-ghg = { $value } tCO₂e évitées par an
report-gain-saved = { $value } MWh économisés par an
report-gain-renewable = { $value } MWh renouvelables par an
report-source-of = source : { $source }
report-objective = Objectif
report-action-description = Description
report-priority = Priorité
report-fte-planned = ETP prévus
report-done-in-period = Réalisé sur la période
report-no-note = Aucune note de suivi sur la période.
report-milestones = Jalons
report-milestone = Jalon
report-due-on = Échéance
report-done-on = Atteint le
report-state = État
report-milestone-done = Atteint
report-milestone-late = En retard
report-milestone-upcoming = À venir
report-no-milestone = Aucun jalon n’est renseigné.
report-indicators = Indicateurs
report-indicator = Indicateur
report-unit = Unité
report-latest = Dernière valeur
report-read-on = Relevée le
report-expected-effect = Effet par an
report-no-indicator = Aucun indicateur n’est lié à cette action.
report-budget = Budget et dépenses
report-year = Année
report-nature = Nature
report-whole-period = Toute la période
report-no-budget = Aucun budget n’est renseigné.
report-gaps = Écarts et causes
report-gap-over = Le payé dépasse le prévu de { $amount }.
report-spent = Dépenses de la période : { $amount } HT.
report-no-gap = Aucun écart n’est signalé.
report-next = Suite
report-next-step = { $title } (échéance : { $day })
report-photos = Photos
report-photo-alt = « { $caption } », photo de l’action « { $action } »
report-logo-alt = Logo : { $name }
report-no-next = Aucune suite n’est renseignée.
report-gaps-and-next = Écarts, causes et suite
report-no-gap-no-next = Ni écart ni suite ne sont signalés.
report-code = Code
report-kind = Type
report-baseline = Référence (année)
report-baseline-value = Référence
report-baseline-year = Année de référence
report-previous = Valeur N-1
report-current = Valeur N
report-target = Cible (année)
report-target-value = Cible
report-target-year = Année de la cible
report-reached = Taux d’atteinte
report-source = Source
report-trend = Tendance
report-confidence = Donnée : { $value }
report-caption-indicators = Indicateurs du plan
report-nothing-diagnosed = Aucun diagnostic ni trajectoire n’est renseigné.
report-no-indicators = Aucun indicateur n’est renseigné.
report-alt-trend = { $count } valeurs, de { $first } à { $last }.
report-spending = Dépenses par poste
report-caption-spending = Dépenses par poste, en euros HT
report-cost-line = Poste
report-planned = Prévu
report-amended = Modifié (avenant)
report-committed = Engagé
report-paid = Payé
report-paid-period = Mandaté sur la période
report-paid-to-date = Mandaté cumulé
report-gap = Écart
report-consumed = % consommé
report-no-cost-line = Aucun poste de dépense n’est renseigné.
report-funding = Plan de financement
report-caption-funding = Plan de financement, en euros
report-funder = Financeur
report-programme = Dispositif
report-base = Assiette
report-rate = Taux
report-notified = Notifié
report-called-short = Appelé
report-received-short = Perçu
report-remaining-short = Reste
report-no-funding = Aucun financeur n’est renseigné.
report-chart-years = Budget par année
report-chart-funders = Financement par financeur
report-alt-funders = Financement par financeur : { $list }.
report-alt-years = Budget par année : { $list }.
report-alt-year = { $year }, prévu { $planned }, engagé { $committed }, payé { $paid }
report-caption-years = Budget par année, en euros HT
report-caption-funders = Financement par financeur, en euros HT
report-instalments = Versements
report-caption-instalments = Versements, en euros
report-requested-on = Date de demande
report-amount-eur = Montant
report-evidence = Pièces
report-received-on = Date d’encaissement
report-received-eur = Encaissé
report-no-instalment = Aucun versement n’est renseigné.
report-post = Poste
report-fte = ETP
report-no-post = Aucun poste n’est renseigné.
report-statement = État récapitulatif des dépenses
report-caption-statement = Dépenses de la période, en euros
report-invoiced-on = Date facture
report-supplier = Fournisseur
report-net = HT
report-vat = TVA
report-gross = TTC
report-mandate = N° mandat
report-paid-on = Date paiement
report-no-expense = Aucune dépense n’est enregistrée sur la période.
report-outcome-intro = Pour chaque action : ce qui était prévu, ce qui a été dépensé, l’avancement physique et l’avancement financier.
report-caption-outcome = Prévu et réalisé par action
report-physical = Avancement physique
report-financial = Avancement financier
report-actions-word = { $count ->
    [one] action
   *[other] actions
}
report-alt-statuses = { $total ->
    [one] Répartition de { $total } action par statut
   *[other] Répartition de { $total } actions par statut
} : { $list }.
report-days-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
report-gap-late = { $days ->
    [one] La fin prévue est dépassée de { $days } jour.
   *[other] La fin prévue est dépassée de { $days } jours.
}

## What has changed since a committee met
report-referents = Référents
report-role = Rôle
report-name = Nom
report-no-referent = Aucun référent n’est renseigné.
report-meetings = Instances
report-caption-meetings = Séances de la période
report-no-meeting = Aucune séance n’est enregistrée sur la période.
report-committee = Instance
report-day = Date
report-attendees = Participants
report-decisions = Décisions
report-minutes = Compte rendu
report-in-appendix = en annexe
report-decision-done = fait le { $day }
report-decision-due = pour le { $day }
report-team = Équipe
report-caption-team = Postes financés par le contrat
report-employment = Statut
report-post-months = { $count } mois
report-post-days = { $count ->
    [one] { $count } jour prévu
   *[other] { $count } jours prévus
}
report-days-in-period = Jours sur la période
report-days-to-date = Jours réalisés
report-inventory = { $title } ({ $year })
report-method = Méthode
report-unit-emissions = tCO₂e
report-unit-energy = GWh PCI
report-unit-pollutant = t
report-unit-area = ha
report-unit-herd = têtes
report-unit-production = t MS
report-unit-people = personnes
report-unit-farm_input = selon la mesure
report-farm-land = Surface agricole
report-farm-land-is = { $hectares } ha ; les valeurs par hectare s’y rapportent
report-farm-lacks = Ce qui manque
report-farm-post = Poste
report-unit-gj = GJ
report-whole = Ensemble
report-in-unit = { $what } ({ $unit })
report-share = Part
report-sector = Secteur ou poste
report-unsplit = Non réparti
report-no-figure = Sans chiffre
report-by-sector = { $what } par secteur ({ $unit })
report-sectors-others = { $count ->
    [one] Un autre
   *[other] { $count } autres
}
report-sectors-star = * Une partie de ce secteur n’est pas chiffrée.
report-sectors-lacking = Ce que ces sommes ne comptent pas :
report-no-diagnosis = Aucune donnée n’est renseignée.
report-trajectories = Trajectoires
report-aimed-at = Visé
report-course-on = Sur la trajectoire en { $year } : écart de { $gap } { $unit }
report-course-off = À côté de la trajectoire en { $year } : écart de { $gap } { $unit }
report-course-delay = { $said }, { $delay }
report-measured = Mesuré
report-mission = Mission
report-title = Intitulé
report-operator = Opérateur
report-caption-missions = Missions financées par le contrat
report-no-mission = Aucune mission transversale n’est renseignée.
report-mission-what = Contenu
report-mission-results = Résultats
report-place = Lieu
report-audience = Public
report-participants = Participants
report-cost-eur = Coût (€ HT)
report-support = Support
report-caption-events = Actions de communication de la période
report-no-event = Aucune action de communication n’est enregistrée sur la période.
report-finding = Constat
report-impact = Impact
report-measure = Mesure corrective
report-owner = Responsable
report-caption-lessons = Constats et mesures
report-no-lesson = Aucune difficulté ni enseignement n’est renseigné.
report-deliverable = Livrable
report-budget-eur = Budget (€ HT)
report-caption-next-year = Programme de l’année suivante
report-no-next-step = Le programme de l’année suivante n’est pas renseigné.
report-scores = Référentiels Climat-Air-Énergie et Économie circulaire
report-caption-scores = Scores
report-regional = Objectifs régionaux
report-caption-regional = Objectifs
report-framework = Référentiel
report-criterion = Critère
report-initial = Initial
report-score = Constaté
report-score-value = Score constaté
report-score-day = Date du constat
report-aim = Objectif
report-amount-linked = Montant lié (€)
report-amount-due = Dû à ce jour (€)
report-no-criterion = Aucun critère n’est renseigné.
report-variable-part = Part variable due à ce jour : { $due } sur { $most }.
report-chart-radar = Scores : départ, constat, objectif
report-alt-radar = Scores par critère : { $list }.
report-alt-score = { $title }, initial { $initial }, constaté { $score }, objectif { $aim }
report-relevance = Pertinence
report-relevance-why = Les actions répondaient-elles aux enjeux du territoire ?
report-effectiveness = Efficacité
report-effectiveness-why = Les objectifs ont-ils été atteints ?
report-efficiency = Efficience
report-efficiency-why = Les moyens ont-ils été bien employés au regard des résultats ?
report-coherence = Cohérence
report-coherence-why = Les actions se complétaient-elles, entre elles et avec les autres politiques ?
report-outcome = Prévu et réalisé
report-minutes-of = Comptes rendus
report-meeting-of = { $committee }, séance du { $day }
report-attestation = Attestation du comptable
report-attests = Le comptable public atteste que les dépenses de la convention n° { $number } mandatées du { $from } au { $to } s’élèvent à { $period } HT, et celles mandatées depuis l’origine, au { $day }, à { $total } HT.
report-to-fill = ………………………………………………
report-signed-at = Fait à
report-signed-the = Le
report-signed-by = Nom et qualité
report-signature = Signature et cachet
report-glossary = Glossaire
report-word-cae = CAE
report-word-cae-is = Climat-Air-Énergie : référentiel du programme Territoire Engagé Transition Écologique
report-word-cep = CEP
report-word-cep-is = Conseil en énergie partagé
report-word-cot = COT
report-word-cot-is = Contrat d’objectif territorial, passé avec l’ADEME
report-word-crte = CRTE
report-word-crte-is = Contrat pour la réussite de la transition écologique
report-word-eci = ECi
report-word-eci-is = Économie circulaire : référentiel du programme Territoire Engagé Transition Écologique
report-word-eie = EIE
report-word-eie-is = Espace Info Énergie
report-word-etp = ETP
report-word-etp-is = Équivalent temps plein
report-word-ges = GES
report-word-ges-is = Gaz à effet de serre, comptés en tonnes équivalent CO₂ (tCO₂e)
report-word-gwh = GWh PCI
report-word-gwh-is = Gigawattheure, sur le pouvoir calorifique inférieur
report-word-pcaet = PCAET
report-word-pcaet-is = Plan climat-air-énergie territorial
report-word-tepcv = TEPCV
report-word-tepcv-is = Territoire à énergie positive pour la croissance verte

report-changes-title = Ce qui a changé
report-changes-territory = Territoire
report-changes-plan = Plan
report-changes-committee = Instance
report-changes-author = Édité par
report-changes-count = { $count ->
        [one] Une action a changé.
       *[other] { $count } actions ont changé.
    }
report-changes-none = Aucune action n’a changé sur la période.
report-changes-gone = supprimée
report-changes-field = Champ
report-changes-before = Avant
report-changes-after = Après
report-changes-when = Quand, par qui
report-changes-foot = Ce qui a changé, au { $day }

## Papers: sheets of actions, note to the council, dashboard, table of indicators
report-sheets-title = Fiches actions
report-sheets-none = Aucune action à imprimer.
report-sheet-of = Fiche action { $title }
report-sheet-money = Budget
report-sheet-planned = Prévu
report-sheet-committed = Engagé
report-sheet-paid = Payé
report-sheet-spent = { $count ->
    [one] Dépenses HT (une facture)
   *[other] Dépenses HT ({ $count } factures)
}
report-sheet-notes = Notes des douze derniers mois
report-sheet-amount = Montant (€)
report-sheet-cap = contrat, plafond de l’action
report-sheet-links = Liens
report-indicators-title = Indicateurs
report-reading-before = Valeur précédente
report-reading-before-value = Valeur précédente
report-reading-before-day = Date de la valeur précédente
report-reading-last = Dernière valeur
report-reading-last-value = Dernière valeur
report-reading-last-day = Date de la dernière valeur
report-council-title = Note au conseil
report-council-contract = Contrat
report-council-kind = { $kind }, n° { $number }
report-council-money = Où en est l’argent
report-council-granted = aide accordée
report-council-called = appelée
report-council-received = reçue
report-council-remaining = reste à percevoir
report-council-at-risk = perdue si rien ne change
report-council-progress = Où en est le programme
report-council-done = { $total ->
    [one] { $done } action sur une est réalisée
   *[other] { $done } actions sur { $total } sont réalisées
} ({ $share }). { $late ->
    [0] Aucune n’est en retard.
    [one] Une est en retard.
   *[other] { $late } sont en retard.
}
report-council-deadlines = Prochaines échéances
report-council-what = Quoi
report-council-nature = À faire
report-council-when = Délai
report-council-in-days = { $days ->
    [0] aujourd’hui
    [one] dans un jour
   *[other] dans { $days } jours
}
report-council-no-deadline = Aucune échéance n’est renseignée.
report-council-next-request = Demander le versement
report-council-next-receive = Encaisser le versement
report-council-next-deliver = Remettre le livrable
report-council-next-deadline = Échéance du contrat
report-council-asks = Ce qui est demandé au conseil
report-council-no-ask = Aucune décision n’est attendue à cette date.
report-council-more = { $count ->
    [one] et une autre décision
   *[other] et { $count } autres décisions
}
report-council-by = avant le { $day }
report-council-ask-instalment = Autoriser la demande de versement :
report-council-ask-blocked = Débloquer l’action
report-council-ask-late = Fixer une nouvelle échéance à l’action
report-climate-title = Tableau de bord climat-énergie
report-climate-figures = Les chiffres du tableau de bord climat-énergie
report-climate-behind = Les chiffres sont au verso
report-climate-latest = Dernière valeur (année)
report-climate-total = { $what } en { $year }
report-climate-on-course = indicateurs dans les temps
report-climate-indicators = Indicateurs, les plus en retard d’abord
report-climate-standing = Où il en est
report-climate-no-course = Sans trajectoire
report-climate-on = Dans les temps
report-climate-off = À côté
report-climate-part = Énergie ou poste
report-climate-more = { $count ->
    [one] Un autre indicateur est à l’écran.
   *[other] { $count } autres indicateurs sont à l’écran.
}
report-poster-title = Tableau de bord
report-poster-figures = Les chiffres du tableau de bord
report-poster-behind = Chaque chiffre de ces graphiques est au verso :
report-poster-no-action = Le plan n’a pas encore d’action.
report-poster-planned = de budget prévu
report-poster-reached = indicateurs à leur cible
report-poster-others = { $count ->
    [one] un autre
   *[other] { $count } autres
}
report-poster-indicators = Indicateurs, du plus proche de sa cible au plus loin
report-poster-more = { $count ->
    [one] et un autre indicateur
   *[other] et { $count } autres indicateurs
}
report-poster-no-indicator = Aucun indicateur n’a à la fois une référence, une valeur et une cible.

## What is missing before a report is made
check-here = dans ce rapport
check-stake = Ce rapport accompagne la demande : { $title }, { $amount }.
check-contract-field = { $count ->
    [one] Un champ du contrat est vide.
   *[other] { $count } champs du contrat sont vides.
}
check-signatory = Aucun signataire n’est renseigné.
check-perimeter = Le périmètre est vide : choisissez les communes du territoire.
check-text = Texte à écrire : { $field }.
check-referent = Aucun référent n’est renseigné.
check-meeting = Aucune séance n’est enregistrée sur la période.
check-minutes = { $count ->
    [one] Une séance de la période n’a pas de compte rendu.
   *[other] { $count } séances de la période n’ont pas de compte rendu.
}
check-worked-days = { $count ->
    [one] Un poste n’a pas de jours travaillés.
   *[other] { $count } postes n’ont pas de jours travaillés.
}
check-inventory = Aucun diagnostic n’est enregistré.
check-action = Aucune action n’est rattachée au contrat.
check-lead = { $count ->
    [one] Une action n’a pas de pilote.
   *[other] { $count } actions n’ont pas de pilote.
}
check-dates = { $count ->
    [one] Une action n’a pas de date de fin prévue.
   *[other] { $count } actions n’ont pas de date de fin prévue.
}
check-progress = { $count ->
    [one] Une action commencée n’a pas d’avancement.
   *[other] { $count } actions commencées n’ont pas d’avancement.
}
check-budget = { $count ->
    [one] Une action n’a pas de budget prévu.
   *[other] { $count } actions n’ont pas de budget prévu.
}
check-reason = { $count ->
    [one] Une action bloquée, en pause ou abandonnée ne dit pas pourquoi.
   *[other] { $count } actions bloquées, en pause ou abandonnées ne disent pas pourquoi.
}
check-note = { $count ->
    [one] Une action en cours n’a pas de note de suivi sur la période.
   *[other] { $count } actions en cours n’ont pas de note de suivi sur la période.
}
check-photo = { $count ->
    [one] Une image jointe à une action reste hors du rapport : au-delà de 25 Mo, ou ni PNG, ni JPEG, ni SVG.
   *[other] { $count } images jointes à des actions restent hors du rapport : au-delà de 25 Mo, ou ni PNG, ni JPEG, ni SVG.
}
check-logo = { $count ->
    [one] Un fichier joint au rapport n’est pas un logo qui s’imprime : au-delà de 25 Mo, ou ni PNG, ni JPEG, ni SVG.
   *[other] { $count } fichiers joints au rapport ne sont pas des logos qui s’impriment : au-delà de 25 Mo, ou ni PNG, ni JPEG, ni SVG.
}
check-photo-more = { $count ->
    [one] Une image jointe à une action n’est pas imprimée : une fiche montre les quatre premières.
   *[other] { $count } images jointes à des actions ne sont pas imprimées : une fiche montre les quatre premières.
}
check-logo-more = { $count ->
    [one] Un logo joint au rapport n’est pas imprimé : la couverture montre les six premiers.
   *[other] { $count } logos joints au rapport ne sont pas imprimés : la couverture montre les six premiers.
}
check-indicator = Aucun indicateur n’est renseigné.
check-reading = { $count ->
    [one] Un indicateur n’a pas de valeur en { $year }.
   *[other] { $count } indicateurs n’ont pas de valeur en { $year }.
}
check-target = { $count ->
    [one] Un indicateur n’a pas de cible.
   *[other] { $count } indicateurs n’ont pas de cible.
}
check-mission = Aucune mission transversale n’est renseignée.
check-event = Aucune action de communication n’est enregistrée sur la période.
check-cost-line = Aucun poste de dépense n’est renseigné.
check-funder = Aucun financeur n’est renseigné.
check-unpaid = { $count ->
    [one] Une dépense de la période n’a pas de date de paiement : elle ne compte pas comme acquittée.
   *[other] { $count } dépenses de la période n’ont pas de date de paiement : elles ne comptent pas comme acquittées.
}
check-deliverable = { $count ->
    [one] Un livrable attendu n’est pas remis.
   *[other] { $count } livrables attendus ne sont pas remis.
}
check-criterion = Aucun critère de la part variable n’est renseigné.
check-measure = { $count ->
    [one] Un critère n’est pas mesuré.
   *[other] { $count } critères ne sont pas mesurés.
}
check-lesson = Aucune difficulté ni enseignement n’est renseigné.
check-next-step = Le programme de l’année suivante est vide.

## What has changed since a report was sealed
compare-in-report = Dans le rapport
compare-actions = Ensemble des actions
compare-contract = Contrat
report-axis-scores = Scores par axe
report-caption-axis-scores = Scores par axe, en % du potentiel
report-potential = Potentiel (points)
report-initial-percent = Score initial (%)
report-score-percent = Score constaté (%)
report-aim-percent = Objectif (%)
report-score-days = { $framework } — initial : { $initial } ; constaté : { $score } ; objectif : { $aim }.
report-chart-radar-axes = Axes : départ, constat, objectif, en % du potentiel
report-alt-radar-axes = { $framework }, en % du potentiel : { $list }.
report-score-unscored = { $count ->
    [one] { $framework } : une mesure n’a pas de score et n’est pas comptée.
   *[other] { $framework } : { $count } mesures n’ont pas de score et ne sont pas comptées.
}
