# The command line.
cli-about = Ensemblier en ligne de commande : créer, consulter, vérifier un plan climat et en tirer les rapports.
cli-version = Afficher la version
cli-help = Afficher cette aide
cli-usage = Usage :
cli-commands = Commandes :
cli-arguments = Arguments :
cli-options = Options :
cli-about-new = Créer un plan vide
cli-about-example = Créer le plan d’exemple du Pays du Ternois
cli-about-info = Dire ce que contient un fichier
cli-about-check = Vérifier l’intégrité d’un fichier et signaler ce qui mérite attention
cli-about-list = Lister les actions (actions), les contrats (contracts) ou les partenaires (partners)
cli-about-history = Dire ce qui a changé, par qui et quand
cli-about-undo = Annuler la dernière étape
cli-about-redo = Rétablir la dernière étape annulée
cli-about-report = Écrire le rapport d’avancement d’un contrat en PDF, DOCX ou ODT, ou ses tableaux en XLSX
cli-about-generate = Créer un plan synthétique, pour les mesures
cli-about-import = Importer un plan d’actions depuis un classeur (XLSX, XLS, ODS, CSV), ou des tableaux exportés (aussi un dossier CSV, ou JSON)
cli-arg-workbook = Classeur, dossier ou fichier à importer
cli-arg-preview = Voir ce qui serait fait, sans rien écrire
cli-arg-into-plan = Titre du plan dans lequel importer, quand le fichier en a plusieurs
cli-arg-take-all = Remplacer les valeurs déjà là par celles du classeur
cli-arg-mapping = Ce que contiennent les colonnes du classeur : un fichier écrit par --write-mapping, corrigé ou non
cli-arg-write-mapping = Écrire ici ce que contiennent les colonnes, tel que compris : à corriger, puis à donner à --mapping
cli-value-mapping = FICHIER
cli-value-workbook = CLASSEUR
cli-import-seen = Actions nouvelles : { $fresh } ; complétées : { $fills } ; différentes : { $differs } ; identiques : { $same }. Lignes laissées : { $left }.
cli-import-guessed = Feuille « { $name } », en-têtes à la ligne { $head } : ses colonnes sont devinées.
cli-import-column = { $letter }  { $title } : { $holds }  ({ $samples })
cli-import-remembered = Les colonnes sont comprises comme la dernière fois, pour un classeur qui avait ces en-têtes.
cli-import-mapping-written = Ce que contiennent les colonnes : { $path }
cli-import-kept = Ligne { $row }, { $title } : { $label } reste « { $before } » (le classeur dit « { $after } »).
cli-import-replaced = Ligne { $row }, { $title } : { $label } était « { $before } », devient « { $after } ».
cli-import-written = Écrit en une étape, que « undo » enlève. Actions créées : { $fresh } ; modifiées : { $changed } ; éléments en tout : { $rows }.
cli-arg-annotated = Écrire une copie du classeur (XLSX) avec une note à chaque cellule en cause et la liste des constats
cli-arg-take-proposals = Accepter toutes les corrections proposées ; ce qui était écrit va dans les notes
cli-import-proposed = proposition : { $proposed }
cli-import-unread = Feuille « { $name } » : { $reason }
cli-import-annotated = Copie annotée : { $path } (constats : { $count })
cli-about-serve = Servir l’interface sur cette machine, pour les tests
cli-arg-file = Fichier du plan (.ensemblier)
cli-arg-json = Répondre en JSON
cli-arg-territory = Nom du territoire
cli-arg-plan = Titre du premier plan
cli-arg-what = Ce qu’il faut lister : actions, contracts ou partners
cli-arg-since = À partir de ce jour
cli-arg-contract = Numéro ou identifiant du contrat
cli-arg-kind = Type de rapport : intermediaire, annuel, phase1 ou final
cli-arg-from = Premier jour de la période
cli-arg-to = Dernier jour de la période
cli-arg-as-of = Jour auquel le plan est lu (par défaut, la fin de la période)
cli-arg-out = Fichier à écrire ; la fin du nom dit sa forme : .pdf, .docx, .odt ou .xlsx
cli-arg-actions = Nombre d’actions
cli-arg-seed = Graine : la même donne le même contenu (par défaut, 1)
cli-arg-port = Port (0 : le premier libre)
cli-arg-ui = Dossier de l’interface
cli-arg-open = Plan à ouvrir
cli-value-file = FICHIER
cli-value-day = AAAA-MM-JJ
cli-value-name = NOM
cli-value-title = TITRE
cli-value-what = QUOI
cli-value-contract = NUMÉRO-OU-ID
cli-value-kind = TYPE
cli-value-count = N
cli-value-seed = S
cli-value-command = COMMANDE
cli-error-missing = Il manque : { $name }. Ajoutez --help pour l’aide.
cli-error-unknown = Option ou argument inconnu : { $name }. Ajoutez --help pour l’aide.
cli-error-command = Commande inconnue : { $name }. Ajoutez --help pour la liste.
cli-error-value = « { $value } » ne convient pas pour { $name }. Valeurs possibles : { $known }.
cli-error-other = Commande incomplète ou mal formée. Ajoutez --help pour l’aide.
cli-new-territory = Mon territoire
cli-new-plan = Mon plan climat
cli-made = { $path } : { $rows } éléments enregistrés.
cli-info-file = Fichier
cli-info-territory = Territoire
cli-info-fingerprint = Empreinte
cli-check-sound = Le fichier est intègre.
cli-check-damaged = Le fichier est endommagé. Repartez de votre dernière sauvegarde, et gardez celui-ci à part.
cli-check-count = { $count ->
    [0] Rien à signaler dans le plan.
    [one] Un point à regarder.
   *[other] { $count } points à regarder.
}
cli-check-accepted = { $count ->
    [one] Un constat admis :
   *[other] { $count } constats admis :
}
cli-check-accepted-one = [Admis] { $sentence } Motif : { $reason } ({ $author }, { $on })
cli-history-empty = Aucun changement.
cli-undone = Annulé : { $step } (du { $at }, { $author }).
cli-redone = Rétabli : { $step } (du { $at }, { $author }).
cli-report-written = { $path } : { $pages } pages, { $size }.
cli-report-saved = { $path } : { $size }.

# Statements.
cli-about-statement = Écrire un état d’un contrat : factures, notice, plan de financement, recettes ou bilan
cli-arg-statement-kind = État : invoices (factures payées), notice (TEPCV), funding (plan de financement), receipts (recettes) ou balance (bilan)
cli-arg-statement-contract = Numéro ou identifiant du contrat ; sans lui, les recettes sont celles de tous
cli-arg-statement-out = Fichier à écrire
cli-arg-until = Jour de la situation (par défaut, aujourd’hui)
cli-arg-format = Format : pdf ou xlsx
cli-value-format = FORMAT
cli-statement-written = État écrit : { $path } ({ $size }).
cli-about-sheets = Écrire les fiches d’actions en PDF
cli-about-document = Écrire la note au conseil, le tableau de bord ou les indicateurs en PDF
cli-about-documents = Écrire tous les documents du plan dans un dossier, sans rien y remplacer
cli-arg-action = Numéro ou identifiant d’une action ; à répéter
cli-arg-all-actions = Toutes les actions du plan
cli-arg-paper-out = Fichier à écrire
cli-arg-paper-day = Jour de la situation de la note ou des indicateurs (par défaut, aujourd’hui)
cli-arg-what-paper = Document : council (note au conseil), poster (tableau de bord), climate (tableau de bord climat-énergie) ou indicators (indicateurs)
cli-arg-paper-contract = Numéro ou identifiant du contrat, pour la note au conseil
cli-arg-all-papers = Tous les documents
cli-arg-out-dir = Dossier, créé s’il n’existe pas
cli-value-number = NUMÉRO-OU-ID
cli-value-folder = DOSSIER

# Exports of tables.
cli-about-export = Écrire le plan pour d’autres logiciels : tableurs, plateformes, carnets d’adresses, agendas, programmes
cli-arg-export-what = Ce qui est écrit. Tableaux : plan, partners (partenaires), contracts (contrats), budgets, expenses (dépenses), indicators (indicateurs) ou all (tous) ; tet (modèle d’import de Territoires en Transitions), contacts (carnet d’adresses), opendata (données ouvertes), pcaet (diagnostic et objectifs, fichiers du PCAET), calendar (échéances) ou handover (dossier de passation)
cli-arg-export-format = Format : xlsx, ods, csv ou json pour les tableaux ; xlsx ou ods pour tet ; vcf, csv et ics pour contacts, opendata, pcaet et calendar ; aucun pour handover
cli-arg-export-out = Fichier à écrire ; en csv et pour handover, le dossier qui reçoit les fichiers
cli-arg-with-contacts = Joindre les données personnelles : noms de personnes, courriels, téléphones
cli-value-export-out = CHEMIN
cli-export-written = { $path } : { $said }, { $size }.
cli-arg-of-plan = Titre du plan à écrire, pour tet, quand le fichier en a plusieurs
cli-arg-take-row = Ligne dont prendre les valeurs même si le plan a changé depuis, comme l’aperçu la nomme (0:12) ; peut être répété
cli-arg-leave-row = Ligne à laisser de côté, comme l’aperçu la nomme (0:12) ; peut être répété
cli-arg-restore = Pour des tableaux exportés : revenir à ce que dit le fichier partout où le plan seul a changé depuis, et faire revenir les lignes supprimées
cli-value-row = LIGNE
cli-value-for = POUR
cli-about-pack = Préparer un classeur à remplir par un service, une commune ou un partenaire
cli-arg-pack-for = Nom du service, de la commune ou du partenaire
cli-arg-pack-out = Classeur à écrire (XLSX)
cli-pack-written = { $path } : classeur à remplir pour { $label }. Actions : { $actions } ; jalons : { $milestones } ; lignes de budget : { $lines }.
cli-returned-from = Classeur préparé pour { $label }. Rempli par : { $by }. Date : { $on }.
cli-returned-nobody = non dit
cli-returned-no-day = non dite
cli-returned-seen = Lignes nouvelles : { $fresh } ; modifiées : { $changed } ; en conflit : { $conflicts } ; refusées : { $refused } ; identiques : { $same }. Modifiées depuis dans le plan seul : { $since } ; supprimées depuis : { $gone }. Absentes du fichier : { $missing } (rien n’est supprimé).
cli-returned-change = { $label } était « { $before } », devient « { $after } ».
cli-returned-kept = { $label } reste « { $before } » (le fichier dit « { $after } »).
cli-returned-value = { $label } : { $after }
cli-returned-written = Écrit en une étape, que « undo » enlève. Lignes créées : { $made } ; modifiées : { $rows }, en { $fields } champs.
cli-about-import-pcaet = Lit le diagnostic et les objectifs d’un PCAET dans ses fichiers de données ouvertes
cli-arg-pcaet-files = Fichiers Demarches_PCAET_V2_*.csv, lus ensemble
cli-value-pcaet = CSV
cli-arg-demarche = Identifiant de la démarche, quand les fichiers en ont plusieurs
cli-value-demarche = IDENTIFIANT
cli-pcaet-seen = { $title } : { $lines } lignes, { $trajectories } trajectoires ({ $points } points), { $vulnerabilities } domaines de vulnérabilité
cli-pcaet-left = { $count ->
    [one] Un chiffre n’a pas de place dans le plan.
   *[other] { $count } chiffres n’ont pas de place dans le plan.
}
cli-pcaet-written = { $count ->
    [one] Une ligne est écrite.
   *[other] { $count } lignes sont écrites.
}
cli-about-import-factors = Lit les facteurs d’émission de l’export officiel de la Base Carbone
cli-arg-base-carbone = Export CSV de la Base Carbone
cli-about-factors = Cherche des facteurs d’émission par leurs mots
cli-arg-factor-words = Mots cherchés, entre guillemets s’il y en a plusieurs
cli-value-words = MOTS
cli-factors-seen = Nouveaux : { $fresh }, dont d’un autre millésime : { $newer } ; déjà là : { $already }. Laissés : archivés { $archived }, postes { $posts }, données sources { $data }. Textes coupés : { $cut }
cli-about-import-scores = Lit les mesures et les scores d’un référentiel dans l’export de Territoires en Transitions
cli-arg-scores-file = Export des scores (XLSX, ODS, XLS ou CSV)
cli-arg-framework = Référentiel : cae (climat-air-énergie), eci (économie circulaire) ou le code d’un référentiel du plan
cli-value-framework = CODE
cli-arg-score-moment = Moment des scores : initial, current (actuel) ou target (objectif)
cli-value-moment = MOMENT
cli-arg-score-state = Numéro de l’état à lire, à partir de 1, quand le fichier en met plusieurs côte à côte
cli-value-state = N
cli-arg-scored-on = Date des scores ; celle de l’export si elle n’est pas dite
cli-scores-seen = { $framework }, { $moment } { $on } : mesures nouvelles { $measures }, complétées { $measuresChanged } ; scores nouveaux { $scores }, modifiés { $scoresChanged }, identiques { $same } ; liens vers des actions { $links }. Laissés : intitulés différents { $titles }, mesures absentes du fichier { $absent }, scores dont il ne dit rien { $silent }
cli-scores-axis = { $label } : { $done } sur { $potential } ({ $percent })
cli-scores-state = { $number }. { $label }
