# What went wrong, and common words.
author-unknown = Auteur non renseigné
yes = Oui
no = Non
nothing-said = Non renseigné
severity-serious = Grave
severity-warning = Attention
severity-notice = À savoir
shape-line = une ligne de texte
shape-prose = un texte
shape-code = une valeur de la liste
shape-codes = des valeurs de la liste
shape-tags = des étiquettes
shape-day = une date (JJ/MM/AAAA)
shape-year = une année (AAAA)
shape-cents = un montant en euros (1234,56)
shape-rate = un taux en pour cent (33,33)
shape-percent = un pourcentage entier, de 0 à 100
shape-quantity = un nombre
shape-count = un nombre entier
shape-flag = oui ou non
shape-ref = un élément de la liste
shape-siren = un SIREN (neuf chiffres)
shape-email = une adresse électronique (nom@domaine.fr)
shape-web = une adresse web (https://…)
shape-rank = un rang
shape-digest = une empreinte
error-file_missing = Le fichier { $path } n’existe pas. Vérifiez son nom et son dossier : il a peut-être été déplacé ou supprimé.
error-file_exists = Le fichier { $path } existe déjà et n’a pas été touché. Choisissez un autre nom.
error-file_foreign = { $path } n’est pas un plan Ensemblier. Le fichier n’a pas été modifié : ouvrez un fichier dont le nom finit par .ensemblier.
error-file_damaged = Le fichier { $path } est incomplet ou endommagé ({ $detail }). Il n’a pas été modifié : repartez de votre dernière sauvegarde.
error-file_newer = Le fichier { $path } vient d’une version plus récente d’Ensemblier (format { $found } ; cette version lit jusqu’au format { $known }). Il n’a pas été modifié : mettez Ensemblier à jour pour l’ouvrir.
error-file_in_use = Le fichier { $path } est déjà ouvert, dans une autre fenêtre ou par une autre commande. Fermez-le d’abord, puis recommencez.
error-file_shared = Le fichier { $path } se trouve dans un emplacement partagé ou synchronisé ({ $place }), où deux copies peuvent s’abîmer l’une l’autre. Copiez-le sur le disque de cet ordinateur, puis ouvrez la copie.
error-read_only = Le fichier ne peut pas être modifié : il est en lecture seule. Rien n’a été enregistré ; votre saisie reste à l’écran. Enregistrez une copie ailleurs pour continuer.
error-disk_full = Le disque est plein : rien n’a été enregistré, et le plan est resté comme avant. Libérez de la place, puis recommencez ; votre saisie reste à l’écran.
error-no_row = Cet élément n’existe plus : il a sans doute été supprimé. Rien n’a été modifié.
error-no_field = Ce champ n’existe pas ({ $name }).
error-required = Ce champ ne peut pas rester vide.
error-too_long = Ce texte est trop long : { $max } caractères au plus.
error-several_lines = Ce champ tient sur une seule ligne.
error-out_of_range = Cette valeur sort des bornes : de { $low } à { $high }.
error-unknown_code = Cette valeur n’est pas dans la liste ({ $list }).
error-shape = Ce n’est pas { $shape }.
error-dangling = L’élément choisi n’existe plus. Choisissez-en un autre.
error-circle = Un élément ne peut pas se trouver sous lui-même.
error-not_empty = Ce fichier contient déjà un plan. Choisissez un nouveau fichier.
error-nothing_to_undo = Il n’y a rien à annuler ni à rétablir.
error-changed_since = Cet élément a changé depuis cette étape : l’annuler ferait perdre ce changement. Rien n’a été modifié.
error-interrupted = La lecture a été interrompue.
error-io = Le système de fichiers a refusé ({ $detail }). Rien n’a été perdu ; vérifiez le dossier et recommencez.
error-internal = Un défaut du programme a empêché cette opération ({ $detail }). Vos données enregistrées sont intactes.
error-nothing_open = Aucun plan n’est ouvert. Ouvrez-en un, ou créez-en un.
error-no_noun = Ce type d’élément n’existe pas ({ $noun }).
error-no_command = Cette commande n’existe pas ({ $name }).
error-no_column = Les actions ne peuvent être triées, filtrées ni groupées ainsi ({ $column }).
error-unknown_label = « { $text } » n’est pas dans la liste.
error-no_such_row = Aucun élément de ce nom : « { $text } » ({ $noun }). Créez-le d’abord, ou corrigez la cellule.
error-several_rows = Plusieurs éléments portent ce nom : « { $text } » ({ $noun }). Choisissez-le dans la fiche.
error-bad_call = Cette demande est mal formée ({ $detail }).
error-query_gone = Cette liste n’est plus à jour : elle va être relue.
error-report_sealed = Ce rapport est figé depuis le { $day } : rouvrez-le d’abord, en disant pourquoi.
error-contract_sealed = Un rapport de ce contrat est figé depuis le { $day } : rouvrez-le avant de supprimer le contrat.
error-seal_kept = Un rapport figé reste tel qu’il a été signé : il se rouvre, en disant pourquoi, et ne se modifie pas.
error-report_not_sealed = Ce rapport n’est plus figé.
error-nothing_to_propose = Rien n’échoit dans l’année qui suit : il n’y a rien à proposer.
error-no_request = Cette demande n’existe plus.
error-cancelled = L’opération a été arrêtée. Aucun fichier n’a été laissé.
error-period_reversed = La fin de la période précède son début.
error-contract_unknown = Aucun contrat ne porte le numéro ou l’identifiant « { $asked } ». Contrats du plan :{"\u000A"}  { $known }
error-contract_ambiguous = Plusieurs contrats portent le numéro « { $asked } ». Donnez l’identifiant de l’un d’eux :{"\u000A"}  { $known }
dialog-open = Ouvrir un plan
dialog-create = Créer un plan
dialog-example = Enregistrer l’exemple
dialog-report = Enregistrer le rapport
dialog-plan = Plan Ensemblier
dialog-docx = Texte Word
dialog-odt = Texte LibreOffice
dialog-pdf = Document PDF
dialog-calendar = Exporter les échéances
dialog-ics = Calendrier
duplicate-siren = Même SIREN
duplicate-name = Même nom
duplicate-close = Nom proche
partner-leads = Pilote
partner-signs = Signataire
error-merge_itself = Un partenaire ne se fusionne pas avec lui-même. Choisissez-en un autre.
link-inverse-precedes = Est précédée par
link-inverse-depends_on = Est nécessaire à
link-inverse-complements = Est complétée par
dialog-attach = Joindre un fichier
dialog-contours = Lire les contours des communes
dialog-save-copy = Enregistrer une copie
error-no_such_commune = Le code « { $code } » n’est celui d’aucune commune ni d’aucune intercommunalité d’aujourd’hui. Cherchez-la par son nom.
error-contours_syntax = Ce fichier n’est pas du GeoJSON ({ $detail }). Demandez les contours en GeoJSON à qui vous les donne.
error-contours_projected = Les coordonnées de ce fichier sont en mètres. Il faut des longitudes et des latitudes en degrés (WGS 84) : réexportez-le ainsi.
error-contours_empty = Ce fichier ne contient aucune surface : ni polygone, ni ensemble de polygones.
error-contours_elsewhere = Aucune des { $count } formes de ce fichier n’est une commune de ce territoire. Elles doivent porter le code INSEE (« code », « insee » ou « codgeo ») ou le nom de la commune.
error-contours_too_large = Ce fichier pèse plus de 200 Mo. Prenez les contours d’un département, ou des contours simplifiés.
error-attachment_too_large = « { $name } » pèse { $size } : un fichier joint pèse { $most } au plus. Rien n’a été joint ; réduisez-le, ou notez où il se trouve.
error-attachment_no_file = « { $name } » n’est pas un fichier. Rien n’a été joint.
error-attachment_lost = Le contenu de « { $name } » n’est plus dans ce plan.
error-attachment_not_shown = « { $name } » ne s’ouvre pas d’ici : ce pourrait être un programme. Enregistrez-en une copie si vous savez d’où il vient.

## What a contract brings from here
loss-work_start = { $count ->
    [one] Une action doit avoir commencé{ $unknown ->
        [0] {""}
       *[other] {" "}(son montant n’est pas connu)
    }
   *[other] { $count } actions doivent avoir commencé{ $unknown ->
        [0] {""}
       *[other] {" "}(montant inconnu pour { $unknown })
    }
}
loss-eligible = { $count ->
    [one] Fin de la période éligible : ce qui n’est pas dépensé sur un poste est perdu
   *[other] Fin de la période éligible : ce qui n’est pas dépensé sur { $count } postes est perdu
}
loss-measure = { $count ->
    [one] Un critère est constaté tel quel
   *[other] { $count } critères sont constatés tels quels
}
loss-claim = Date limite de demande : ce qui est dû et n’est pas demandé est perdu
due-advance = Avance à demander
due-interim = Acompte que l’avancement ouvre
due-balance = Solde, au compte final
due-to_return = À rendre au compte final
outlook-next-done = Cible atteinte : tout est acquis.
outlook-next-unknown = Il manque la valeur initiale ou la cible.
outlook-next-whole = { $unit ->
    [point] Rien avant la cible : { $all } d’un coup, à { $missing } points d’ici.
   *[unit] Rien avant la cible : { $all } d’un coup, à { $missing } unités d’ici.
}
outlook-next-per_unit = { $unit ->
    [point] Chaque point de plus vaut { $each } ; il en manque { $missing }.
   *[unit] Chaque unité de plus vaut { $each } ; il en manque { $missing }.
}
outlook-next-behind = { $unit ->
    [point] { $before } points pour revenir à la valeur initiale, puis chacun vaut { $each } ; il en manque { $missing } en tout.
   *[unit] { $before } unités pour revenir à la valeur initiale, puis chacune vaut { $each } ; il en manque { $missing } en tout.
}
outlook-all-spending = Toutes les dépenses
outlook-no-line = Dépenses sans poste
outlook-all-there = Tout ce que le contrat peut apporter est acquis : { $amount }.
outlook-nothing-known = Ni poste, ni critère, ni part fixe : rien ne dit encore ce que ce contrat apporte.
outlook-first-criterion = Le prochain euro dépend d’abord de « { $title } » ({ $lost } à gagner). { $next }
outlook-first-line = Encore { $needed } à dépenser pour percevoir les { $left } qui manquent. Le poste « { $title } » rapporte le plus : { $brings } pour 100 € dépensés.
# Contracts and renewal.
contract-eligible-period = Dépenses éligibles
error-no_template = Il n’y a pas de modèle pour ce type de contrat ({ $kind }).
error-worked_days = { $post }, { $month } : un mois va de 0 à { $most } jours. Rien n’a été enregistré.
error-review_undecided = Décidez d’abord de l’action : maintenir, modifier ou arrêter. La raison vient ensuite.
error-nothing_to_renew = Choisissez un nouveau plan, un nouveau contrat, ou les deux.
error-ends_before = La fin précède le début.
error-no_plan = Ce fichier n’a pas encore de plan.
## Ledger and budgets
invoice-head-number = n°; numero; n° de piece; n° piece; n° facture; numero de facture; n° de facture; reference; ref; piece; facture
invoice-head-invoiced_on = date de facture; date facture; date; date de la facture; date de piece; date piece; facture du; emise le
invoice-head-supplier = fournisseur; prestataire; tiers; creancier; nom du fournisseur; nom du tiers; beneficiaire; titulaire; entreprise
invoice-head-subject = objet; libelle; designation; description; objet de la facture; objet de la depense; nature de la depense; intitule
invoice-head-action = action; n° action; fiche action; fiche; action concernee; numero d'action
invoice-head-cost_line = poste; poste de depense; ligne; ligne de depense
invoice-head-contract = contrat; convention; n° contrat; n° de convention; n° convention
invoice-head-net = ht; montant ht; montant h t; total ht; net ht; montant hors taxes; hors taxes
invoice-head-vat = tva; montant tva; montant de la tva; total tva
invoice-head-gross = ttc; montant ttc; total ttc; montant t t c; toutes taxes comprises; montant paye; net a payer
invoice-head-mandate = mandat; n° mandat; n° de mandat; numero de mandat; bordereau mandat; mandat n°
invoice-head-paid_on = date de paiement; date paiement; paye le; payee le; date du paiement; date de mandatement; acquittee le; regle le
invoice-head-kind = type; nature; type de piece; nature de la piece
invoice-head-funder = financeur; financeurs; cofinanceur
invoice-head-comment = commentaire; commentaires; remarque; remarques; observation; observations; note
invoice-credit-words = avoir; avoirs; remboursement
invoice-no-column = Aucune colonne ne porte cet en-tête : sans elle, aucune facture ne peut être enregistrée.
invoice-missing = La cellule est vide, et une facture ne va pas sans.
invoice-bad-day = Ce n’est pas une date. Écrivez JJ/MM/AAAA.
invoice-bad-amount = Ce n’est pas un montant, ou il peut se lire de deux façons. Écrivez 1234,56.
invoice-bad-kind = Ce type n’est pas connu : facture, avoir, salaires ou honoraires.
invoice-currency = Le montant est en { $currency }, et le plan est en euros. Convertissez-le au cours du paiement.
invoice-rounded = Le montant a plus de deux décimales : il devient { $to } (arrondi au centime, au pair quand il tombe à la moitié).
invoice-negative = Un montant négatif n’est pris que pour un avoir. Dites « Avoir » dans la colonne Type ou dans l’objet.
invoice-gross-below-net = Le TTC est inférieur au HT. Les deux colonnes sont peut-être échangées.
invoice-sum-differs = HT et TVA ne font pas le TTC : écart de { $by }.
invoice-outside = Datée hors de la période éligible du contrat ({ $from } – { $to }).
invoice-outside-of = Datée hors de la période éligible de « { $contract } », avenants compris ({ $from } – { $to }) : elle ne sera pas payée par ce contrat.
invoice-twice = Une autre facture a le même fournisseur, la même date et le même TTC.
invoice-already = Déjà dans le plan : même fournisseur, même date, même TTC. Elle n’est pas écrite de nouveau.
invoice-already-above = Déjà à la ligne { $line } : même fournisseur, même date, même TTC. Elle n’est pas écrite deux fois.
invoice-unknown-action = Aucune action ne porte ce nom ou ce numéro. La facture sera sans action.
invoice-unknown-contract = Aucun contrat ne porte ce nom ou ce numéro. La facture sera sans contrat.
invoice-unknown-cost_line = Aucun poste de dépense ne porte ce nom. La facture sera sans poste.
invoice-unknown-funder = Ce financeur n’est pas connu : il ne permet pas de trouver le contrat.
invoice-other-cost_line = Ce poste est celui d’un autre contrat. La facture sera sans poste.
invoice-several = Ce nom est celui de plusieurs. La cellule reste vide : précisez-la, ou choisissez ensuite.
invoice-room-line-left = Poste « { $label } » : il restera { $left } sur { $whole }.
invoice-room-line-over = Poste « { $label } » : dépassé de { $left } (prévu : { $whole }).
invoice-room-cap-left = « { $label } » : l’aide plafonnée à { $whole } en sera à { $left } de son plafond.
invoice-room-cap-over = « { $label } » : l’aide dépassera de { $left } son plafond de { $whole }.
rollup-no-axis = Sans axe ni action
rollup-no-year = Sans année
rollup-no-lead = Sans pilote
rollup-no-funder = Sans plan de financement
rollup-no-contract = Sans contrat
rollup-plan = Tout le plan
rollup-alt = prévu { $planned } €, engagé { $committed } €, payé { $paid } €
dialog-plan_workbook = Importer un plan d’actions
dialog-workbook = Classeur ou tableau
dialog-invoices = Lire des factures
dialog-readings = Choisir un tableau de relevés
dialog-open_data = Choisir un fichier de données ouvertes
error-table_too_large = Ce fichier pèse plus de 50 Mo : ce n’est sans doute pas le bon tableau.
error-table_workbook = Ce fichier est un classeur. Dans le tableur, copiez les lignes et collez-les ici, ou enregistrez la feuille en CSV.
error-workbook_too_large = Ce classeur dépasse { $most } Mo une fois décompressé. Supprimez-en les feuilles inutiles, puis recommencez.
error-workbook_too_many_cells = Ce classeur a plus de { $most } cellules remplies, ou met trop longtemps à être lu. Ne gardez que les feuilles du plan, puis recommencez.
error-workbook_protected = Ce classeur est protégé par un mot de passe. Ouvrez-le dans votre tableur, enlevez le mot de passe, enregistrez, puis recommencez.
error-workbook_entities = Ce classeur contient des définitions qu’aucun tableur n’écrit : il n’est pas lu. Enregistrez-le à nouveau depuis votre tableur, puis recommencez.
error-workbook_unknown = Ce fichier n’est ni un classeur (XLSX, XLS, ODS), ni un tableau en texte (CSV).
error-workbook_damaged = Ce classeur est abîmé et ne peut pas être lu ({ $detail }). Ouvrez-le dans votre tableur, enregistrez-le à nouveau, puis recommencez.
error-workbook_no_plan = Aucune feuille de ce classeur ne ressemble à un tableau d’actions : il faut une ligne d’en-têtes, dont par exemple « Titre de l’action », et des lignes en dessous.
error-workbook_no_target = Ce plan n’est pas dans le fichier.
error-workbook_which_plan = Le fichier a plusieurs plans : dites dans lequel importer.
error-workbook_nothing_new = Rien à écrire : tout ce que dit ce classeur est déjà dans le plan.
error-workbook_guessed = Les en-têtes de ce classeur ne sont pas connus : ce que ses colonnes contiennent a été deviné, et rien n’a été écrit. Regardez-le avec --preview --write-mapping FICHIER, corrigez le fichier si besoin, puis importez avec --mapping FICHIER.
error-mapping_version = Cette correspondance est d’une version ({ $version }) que cette application ne connaît pas.
error-mapping_unknown = « { $given } » n’est pas un contenu de colonne connu.
error-mapping_twice = Deux colonnes d’une même feuille ne peuvent pas contenir toutes les deux « { $column } ».
error-mapping_no_title = Dites quelle colonne contient le titre des actions.
error-mapping_no_title_in = Feuille « { $sheet } » : dites quelle colonne contient le titre des actions, ou ne la lisez pas.
error-mapping_unreadable = Le fichier { $path } n’est pas une correspondance ({ $detail }). Faites-en un avec --preview --write-mapping FICHIER.

import-unknown_column = Colonne inconnue : ce qu’elle contient va dans les notes des actions.
import-aside = Colonne laissée de côté, comme demandé : ce qu’elle contient n’est pas importé.
import-to-notes = Notes de l’action
import-to-nothing = Ne pas importer
import-no_title = Ligne sans titre d’action : elle n’est pas importée.
import-instruction = Ligne du modèle (consigne ou exemple) : elle n’est pas importée.
import-long_title = Titre de plus de 300 caractères : il est coupé, et gardé en entier dans les notes.
import-repeated = Cette action est déjà à la ligne { $row } : ce qui y manquait est repris d’ici.
import-contradicts = Cette action est déjà à la ligne { $row }, qui dit « { $kept } » : c’est ce qui est gardé.
import-parent_made = L’action de cette sous-action n’a pas de ligne à elle : elle est créée.
import-unknown_code = « { $given } » n’est dans aucune liste connue : la valeur va dans les notes. Choisissez-la ensuite sur la fiche.
import-near_code = « { $given } » est compris comme « { $code } » ; ce qui est écrit reste dans les notes.
import-bad_day = « { $given } » n’est pas une date (JJ/MM/AAAA) : le texte va dans les notes.
import-year_alone = Une année seule : son premier jour pour un début, son dernier pour une fin.
import-end_before_start = La fin ({ $given }) est avant le début.
import-bad_amount = « { $given } » n’est pas un montant : le texte va dans les notes.
import-negative = Un montant négatif n’est pas repris : il va dans les notes.
import-rounded = Arrondi au centime.
import-with_tax = Les montants de cette colonne sont TTC : ils sont repris tels quels, et marqués ainsi.
import-no_funder = Un montant sans financeur : il va dans les notes.
import-bad_flag = « { $given } » ne dit ni oui ni non : le texte va dans les notes.
import-several = Une action n’en a qu’un : le premier est pris, les autres ({ $names }) vont dans les notes.
import-error_value = La cellule contient une erreur du tableur ({ $given }) : elle est laissée vide.
import-like_a_formula = Commence comme une formule : repris comme un texte.
import-too_long = Texte plus long que le champ : coupé, et gardé en entier dans les notes.
import-corrected = « { $given } » est lu « { $proposed } », comme accepté ; ce qui était écrit va dans les notes.
import-near_name = « { $given } » ressemble à « { $proposed } », déjà dans le fichier : sans correction, un doublon sera créé.
import-head_again = En-têtes répétés : la ligne n’est pas importée.
import-total = Ligne de total : elle n’est pas importée.
import-remark = Note sous le tableau : elle n’est pas importée.
import-section = Titre d’une partie : c’est l’axe des lignes qui suivent.
import-loose = Texte à côté des rubriques de la fiche : il va dans les notes de l’action.
import-title_taken = Aucune rubrique ne donne le titre de l’action : « { $given } » en tient lieu.
import-also_in = Cette action est déjà dans la feuille « { $sheet } », ligne { $row } : ce qui y manquait est repris d’ici.
import-differs_from = Cette action est déjà dans la feuille « { $sheet } », ligne { $row }, qui dit « { $kept } » : c’est ce qui est gardé.
import-unread-hidden = Feuille masquée : elle n’est pas lue.
import-unread-empty = Feuille vide.
import-unread-aside = laissée de côté, comme demandé
import-unread-no_heads = Feuille sans les en-têtes d’un tableau d’actions ni les rubriques d’une fiche action : elle n’est pas lue.
annotated-title = Constats
annotated-sheet = Feuille
annotated-cell = Cellule
annotated-column = Colonne
annotated-value = Valeur
annotated-problem = Constat
annotated-proposal = Proposition
annotated-left-out = Non importée
annotated-given = Valeur : { $given }
annotated-proposed = Proposition : { $proposed }
dialog-findings = Enregistrer les constats
error-workbook_not_annotated = La copie annotée ne peut pas être écrite ({ $detail }).
imported-with-tax = Montant TTC (import)
imported-funding-plan = Plan de financement importé
error-invoices_none = Aucune facture à écrire : elles sont déjà là, ou ne peuvent pas être lues.
error-allocation_differs = Les parts ne font pas la facture de { $net } HT : il reste { $left } à répartir.
error-allocation_action_twice = Une action a deux parts. Réunissez-les en une seule.
error-budget_several = Plusieurs lignes de budget sont derrière ce montant. Ouvrez-les pour changer l’une d’elles.
# Statements and funding plans.
dialog-statement = Enregistrer l’état
dialog-xlsx = Classeur Excel
error-paper_contract = Choisir un contrat : la note au conseil est celle d’un contrat.
error-paper_today = Le tableau de bord est celui d’aujourd’hui : il ne se lit pas à une autre date.
error-action_unknown = Aucune action ne porte le numéro ou l’identifiant « { $asked } ».
error-action_ambiguous = Plusieurs actions portent le numéro « { $asked } ». Donnez l’identifiant de l’une d’elles :{"\u000A"}  { $known }
dialog-folder = Choisir un dossier
error-statement_contract = Choisir un contrat : cet état est celui d’un contrat.
error-proposal_gone = Les montants ont changé : cette proposition n’a plus lieu d’être.
# Exports of tables.
export-fte = { $field } (ETP)
export-lists = Listes
export-total = Total
export-withheld = Sans les données personnelles : { $what }.
export-withheld-fields = { $table } ({ $fields })
export-shortened = { $count ->
    [one] Un texte est plus long qu’une cellule de classeur : il y est coupé. Le format JSON le donne en entier.
   *[other] { $count } textes sont plus longs qu’une cellule de classeur : ils y sont coupés. Le format JSON les donne en entier.
}
# What does not go into the template of Territoires en Transitions as it is.
export-fit-like_a_formula = Commence comme une formule : laissé tel quel, comme un texte.
export-fit-long_title = Plus de 300 caractères avec son numéro, que la plateforme refuse : coupé, et en entier au début du descriptif.
export-fit-too_long = Plus long qu’une cellule de classeur : coupé.
export-fit-deep_axis = Plus de trois niveaux d’axes : les derniers partagent la troisième colonne.
export-fit-deep_part = Une sous-action de sous-action : elle devient une sous-action de l’action.
export-fit-twice = Une autre ligne a le même axe et le même titre : la plateforme les prend pour une seule.
export-fit-more_funders = Un financeur de plus que les trois colonnes : dit dans « Financements ».
export-fit-no_amount = Un financeur sans montant, que la plateforme oublie : dit dans « Financements ».
export-fit-not_net = Un montant TTC ou négatif, que la colonne ne prend pas : dit dans « Financements ».
export-fit-rounded = La plateforme prend des euros entiers : arrondi, et dit au centime dans « Financements ».
export-fit-respelt = Des signes de ce nom couperaient la liste : ils en sont ôtés.
export-fit-old_day = Une date qu’un classeur n’a pas : écrite comme un texte.
export-fit-funder = { $funders }
export-fit-net = { $funders } : { $amount } HT
export-fit-gross = { $funders } : { $amount } TTC
export-fit-budget = Budget prévisionnel : { $amount } HT
export-fit-budget-gross = Budget prévisionnel : { $amount } TTC
export-fit-posts = Personnel prévu : { $count } ETP
export-tables = { $tables ->
    [one] un tableau
   *[other] { $tables } tableaux
}, { $rows ->
    [one] une ligne
   *[other] { $rows } lignes
}
export-template = { $actions ->
    [one] une action
   *[other] { $actions } actions
}, { $parts ->
    [one] une sous-action
   *[other] { $parts } sous-actions
}
export-cards = { $organisations ->
    [one] un organisme
   *[other] { $organisations } organismes
}, { $people ->
    [0] aucune personne
    [one] une personne
   *[other] { $people } personnes
}
export-calendar = { $count ->
    [one] une échéance
   *[other] { $count } échéances
}
export-open-data = { $count ->
    [one] une action
   *[other] { $count } actions
}
error-export_which_plan = Le fichier a plusieurs plans : dites lequel écrire.{"\u000A"}  { $known }
# Open data: the table of actions.
opendata-title = Actions du plan climat : { $territory }
opendata-about = Une ligne par action ou sous-action. Texte séparé par des virgules (RFC 4180), UTF-8, dates AAAA-MM-JJ, point décimal ; « | » entre les valeurs d’une même cellule. Un texte qui commence par =, +, -, @ ou une apostrophe a une apostrophe de plus devant. Sans donnée personnelle : un pilote est dit par sa fonction.
opendata-id-title = Identifiant
opendata-id = Identifiant de l’action, le même à chaque publication (UUID)
opendata-plan = Titre du plan
opendata-axis = Axe et ceux dont il fait partie, du plus large au plus précis, « > » entre eux
opendata-parent = Identifiant de l’action dont celle-ci est une sous-action
opendata-number = Numéro de l’action, tel que voté
opendata-title-of = Titre de l’action
opendata-description = Ce qui est fait
opendata-objectives = Ce qui est visé
opendata-pillar = Atténuation, adaptation ou les deux
opendata-sectors = Secteurs réglementaires (arrêté du 4 août 2016)
opendata-theme = Thématique principale
opendata-status = Statut de l’action
opendata-priority = Niveau de priorité
opendata-progress = Avancement, en pour cent
opendata-planned_start = Début prévu
opendata-planned_end = Fin prévue
opendata-actual_start = Début réel
opendata-actual_end = Fin réelle
opendata-lead_structure = Organisme qui porte l’action
opendata-department = Direction ou service qui la pilote
opendata-lead = Fonction de la personne qui la pilote
opendata-partners = Organismes associés
opendata-planned = Budget prévisionnel, en euros hors taxes
opendata-committed = Montant engagé, en euros hors taxes
opendata-paid = Montant payé, en euros hors taxes
opendata-ghg_avoided = Émissions évitées, en tonnes équivalent CO2 par an
opendata-energy_saved = Énergie économisée, en MWh par an
opendata-renewable_produced = Énergie renouvelable produite, en MWh par an
# The folder that a plan is handed over in.
handover-language = fr
handover-title = Dossier de passation : { $territory }
handover-made = Dossier fait le { $day } avec Ensemblier { $version }. Cette page se lit sans logiciel particulier et sans connexion.
handover-summary = Sommaire
handover-files = Ce que contient ce dossier
handover-files-why = Chaque fichier s’ouvre d’ici. Rien de ce qui est saisi dans le plan n’est enfermé : le même contenu est dans la copie, dans les tableaux et, mis en page, dans les documents.
handover-copy = Le plan lui-même, en entier : une base SQLite, qu’Ensemblier ouvre et que tout logiciel SQLite sait lire
handover-documents = { $count ->
    [0] Aucun document
    [one] Un document PDF : le plan, les contrats
   *[other] { $count } documents PDF : les plans (tableau de bord, fiches), les contrats (note, rapport d’avancement)
}
handover-tables = { $count ->
    [one] Un tableau CSV
   *[other] { $count } tableaux CSV, un par sorte d’élément, pour un tableur (séparateur « ; », UTF-8)
}
handover-joined = { $count ->
    [0] Aucune pièce jointe
    [one] Une pièce jointe
   *[other] { $count } pièces jointes
}
handover-personal = Données personnelles
handover-without = Les tableaux et cette page ne disent pas les noms de personnes, les courriels ni les téléphones : une personne y est dite par sa fonction.
handover-with = Les tableaux et cette page disent les noms de personnes, les courriels et les téléphones.
handover-everything = La copie du plan contient tout, données personnelles comprises ; les documents PDF et les pièces jointes peuvent en contenir. Ne les transmettez qu’à qui doit les avoir.
handover-plans = Les plans et leurs actions
handover-actions = Actions : { $axis }
handover-no-axis = Sans axe
handover-total = Total prévu
handover-period = Période
handover-called = Appelé
handover-received = Perçu
handover-remaining = Reste
handover-none = Rien n’est saisi ici.
handover-report = Rapport d’avancement
handover-said = { $tables ->
    [one] un tableau
   *[other] { $tables } tableaux
}, { $documents ->
    [0] aucun document
    [one] un document
   *[other] { $documents } documents
}, { $joined ->
    [0] aucune pièce jointe
    [one] une pièce jointe
   *[other] { $joined } pièces jointes
}
error-handover_taken = Le dossier « { $path } » contient autre chose qu’un dossier de passation : rien n’y est écrit. Choisissez un dossier nouveau ou vide.
dialog-export = Enregistrer l’export
dialog-export-folder = Nommer le dossier de l’export
dialog-ods = Classeur LibreOffice
dialog-json = Texte JSON
dialog-vcf = Carnet d’adresses

# --- Tableaux qui reviennent -------------------------------------------------
returned-shape = Ce n’est pas { $shape }.
returned-unknown_label = « { $given } » n’est pas dans la liste.
returned-required = Cette cellule ne peut pas être vide : ce qui est dans le plan reste.
returned-too_long = Ce texte est trop long : { $max } caractères au plus.
returned-several_lines = Ce champ tient sur une seule ligne.
returned-out_of_range = Cette valeur sort des bornes : de { $low } à { $high }.
returned-no_row = Aucun élément ({ $noun }) ne porte ce nom ou cet identifiant dans le plan.
returned-several_rows = Plusieurs éléments ({ $noun }) portent ce nom : dites lequel par son identifiant.
returned-other_unit = Ce montant est dans la colonne d’une autre unité que celle de la ligne.
returned-error_sign = Le tableur n’a pas su calculer cette cellule.
returned-not_an_id = Ce n’est pas un identifiant. Videz cette cellule si la ligne est nouvelle.
returned-unknown_id = Aucune ligne de ce plan n’a cet identifiant. Videz cette cellule si la ligne est nouvelle.
returned-id_twice = Cet identifiant est déjà celui de la ligne { $first }. Videz cette cellule si la ligne est nouvelle.
returned-missing = Une ligne nouvelle ne peut pas être sans « { $field } ».
returned-cut = Le classeur n’a que le début de ce texte, que le plan a en entier : le texte du plan reste.
returned-locked = Cette colonne n’est pas à remplir : ce qui est dans le plan reste.
returned-made_elsewhere = Ceci ne se fait pas depuis un tableau.
returned-sealed = Un rapport figé garde cette valeur : elle ne change pas.
returned-circle = Un élément ne peut pas se trouver sous lui-même.
returned-link_ends = Ce que relie une ligne ne change pas : ajoutez une ligne sans identifiant.
returned-unknown_column = Cette colonne n’est pas du tableau : elle est laissée de côté.
returned-column_twice = Cette colonne est là deux fois : la première est lue.
returned-unknown_table = Ce tableau n’est pas connu : il est laissé de côté.
returned-author = { $who } (retour du classeur)
error-returned_other_json = Ce fichier JSON n’est pas un export de ce logiciel.
error-returned_newer = Ce fichier est d’une version plus récente ({ $found }) : mettez le logiciel à jour, puis recommencez.
pack-filled-by = Rempli par (fonction)
pack-filled-on = Date
returned-source-known = Le plan sait ce que disait ce fichier quand il a été écrit.
returned-source-unseen = Ce fichier vient de ce plan, à un moment que cette copie ne connaît pas : ce qui diffère n’est pris que si vous le dites.
returned-source-elsewhere = Ce fichier vient d’un autre plan : ce qui diffère n’est pris que si vous le dites.
returned-source-unsaid = Ce fichier ne dit plus quand il a été écrit : ce qui diffère n’est pris que si vous le dites.
returned-proposal = Peut-être « { $told } » ?
returned-given = « { $given } » :
returned-state-fresh = nouvelle
returned-state-changed = modifiée
returned-state-conflict = en conflit
returned-state-since = modifiée depuis dans le plan
returned-state-gone = supprimée depuis
returned-state-refused = refusée
error-pack_nobody = Aucun service, aucune commune, aucun partenaire ne s’appelle « { $text } ».
error-pack_several = Plusieurs s’appellent « { $text } » : donnez le nom entier.
error-pack_empty = Aucune action n’est à remplir par { $text }.
pack-first = À lire d’abord
pack-title = { $title } : à remplir par { $label }
pack-what = Ce classeur contient vos actions, leurs jalons et leur budget prévisionnel, tels qu’ils sont dans le plan. Mettez à jour les cellules blanches : statut, avancement, dates, montants, commentaires.
pack-lists = Le statut et les autres listes se choisissent dans la liste qui s’ouvre à droite de la cellule. L’avancement est un pourcentage entier, de 0 à 100 %.
pack-days = Les dates s’écrivent JJ/MM/AAAA. Pour effacer une valeur, videz la cellule : la suppression vous sera montrée avant d’être prise.
pack-add = Pour ajouter un jalon, ou une note de suivi, écrivez sur une ligne vide au bas de la feuille, et choisissez l’action dans la liste.
pack-locked = Les cellules grises disent de quelle ligne il s’agit : ce que vous y changeriez ne serait pas pris.
pack-back = Dites ci-dessus votre fonction et la date, enregistrez, puis renvoyez ce fichier à la personne qui vous l’a envoyé.
pack-nobody = N’écrivez aucune donnée personnelle : une fonction suffit, ni nom, ni téléphone, ni adresse électronique.

formula-inhabitants = habitants
formula-inhabitants-unit = hab
formula-misread = La formule ne peut pas être lue : { $what }.
formula-misread-empty = elle est vide
formula-misread-value = il manque une valeur au { $at }e signe
formula-misread-sign = « { $what } » n’a pas sa place au { $at }e signe
formula-misread-open = ce qui s’ouvre au { $at }e signe n’est pas fermé
formula-misread-function = « { $what } » n’est pas une fonction ; sum, min, max et mean en sont, et le code d’un indicateur s’écrit entre crochets
formula-misread-deep = trop de parenthèses s’emboîtent
formula-unknown = Aucun indicateur n’a le code { $codes } : corrigez la formule, ou donnez ce code à un indicateur.
formula-twice = Plusieurs indicateurs ont le code { $codes } : donnez à chacun le sien.
indicator-unit = L’unité de cet indicateur n’est pas une unité de « { $quantity } » : les diagnostics ne le remplissent pas. Unités lues : { $units }.
series-head-indicator = indicateur; indicateurs; code; code indicateur; nom de l’indicateur; titre; libelle; intitule
series-head-when = annee; date; date de mesure; date du releve; mesure le; exercice; an
series-head-value = valeur; valeurs; releve; mesure; resultat; resultats; donnee
series-head-commune = commune; communes; nom de la commune; code insee; insee
series-head-sector = secteur; secteurs; secteur d’activite
series-head-confidence = fiabilite; confiance; qualite
series-head-comment = commentaire; commentaires; remarque; remarques; observation; observations; source
series-no-heads = Aucune ligne d’en-têtes n’est reconnue : il faut des colonnes « Indicateur », « Année » et « Valeur », ou « Indicateur » et une colonne par année.
series-no-day = Ni une année (2016) ni une date (31/12/2016).
series-no-figure = Ce n’est pas un nombre, ou il peut se lire de deux façons.
series-no-sector = Ce n’est pas un des huit secteurs réglementaires.
series-no-confidence = Ce n’est pas une fiabilité connue : la valeur est lue sans elle.
series-no-indicator = La ligne ne dit pas de quel indicateur elle est.
series-twice = Cette année est déjà celle d’une colonne plus à gauche : cette colonne n’est pas lue.
series-unknown-indicator = Aucun indicateur n’a ce code ni ce titre.
series-several-indicators = Plusieurs indicateurs ont ce code ou ce titre : rien ne dit lequel.
series-unknown-commune = Ce n’est pas une commune du territoire.
series-computed = Cet indicateur est calculé par une formule : une valeur ne s’y saisit pas.
series-again = La même valeur (indicateur, date, commune, secteur) est déjà dans la ligne { $line }.
error-readings_none = Rien à écrire : aucune valeur n’est nouvelle ni différente.
error-indicators_none = Rien à ajouter : le plan a déjà ces indicateurs.
regulatory-code-emissions = GES
regulatory-code-final_energy = ENERGIE
regulatory-code-renewable_energy = ENR
regulatory-code-sequestration = SEQ
regulatory-pollutant = Émissions de { $pollutant }
regulatory-source = Arrêté du 4 août 2016 relatif au plan climat-air-énergie territorial
formula-circle = La formule a besoin d’elle-même : { $codes }.
formula-units = La formule ajoute ou compare deux unités : { $one } et { $other }.
formula-other-unit = La formule donne des { $given }, l’indicateur est en { $asked } : vérifiez qu’un facteur convertit l’un en l’autre.
formula-missing = En { $year }, il manque { $codes } : la valeur de cette année n’est pas calculée.
formula-undefined = En { $year }, la formule divise par zéro.
indicator-late = { $years } { $count ->
    [one] an
   *[other] ans
} de retard
indicator-ahead = { $years } { $count ->
    [one] an
   *[other] ans
} d’avance
indicator-in-time = à l’heure
# PCAET open data: what is found in its files.
pcaet-encoding = Le fichier est en Windows-1252, et non en UTF-8 : il est lu comme tel.
pcaet-not_open_data = Ce n’est pas un fichier de l’open data des PCAET : aucun en-tête n’est connu.
pcaet-open_quote = Un guillemet n’est jamais fermé : tout ce qui suit est dans une seule case.
pcaet-missing_column = La colonne « { $head } » manque.
pcaet-twice = La colonne « { $head } » est déjà à la place { $first } : la première est lue.
pcaet-older_version = La colonne « { $head } » est de la version 1, dont les échéances sont autres : les chiffres de ce fichier ne sont pas lus.
pcaet-cell_count = La ligne a { $found } cases pour { $wanted } en-têtes.
pcaet-no_id = La ligne n’a pas d’identifiant : elle n’est pas lue.
pcaet-repeated = La démarche { $given } est déjà à la ligne { $first } : la première est lue.
pcaet-decimal_comma = { $head } : « { $given } » a une virgule décimale ; elle est lue.
pcaet-thousands = { $head } : « { $given } » sépare ses milliers ; le nombre est lu.
pcaet-bad_figure = { $head } : « { $given } » n’est pas un nombre.
pcaet-bad_year = { $head } : « { $given } » n’est pas une année.
pcaet-bad_day = { $head } : « { $given } » n’est pas une date (JJ/MM/AAAA).
pcaet-bad_flag = { $head } : « { $given } » ne dit ni oui ni non.
pcaet-total_differs = { $head } : le total { $given } n’est pas la somme des secteurs, { $sum }.
pcaet-trajectory-emissions = Objectif du PCAET, émissions : { $what }
pcaet-trajectory-energy = Objectif du PCAET, énergie : { $what }
pcaet-trajectory-production = Objectif du PCAET, production d’énergie renouvelable : { $what }
pcaet-trajectory-consumption = Objectif du PCAET, consommation d’énergie renouvelable : { $what }
pcaet-trajectory-pollutant = Objectif du PCAET, polluants : { $what }
pcaet-trajectory-sequestration = Potentiel du PCAET, séquestration : { $what }
pcaet-source = Open data des PCAET (ADEME), démarche { $id }
pcaet-inventory = Diagnostic du PCAET { $year } { $name }
pcaet-other-year = Année { $year }
pcaet-no-diagnosis = aucun diagnostic
pcaet-without-lines = { $count ->
    [one] Une ligne du diagnostic n’a pas de place dans ces fichiers : elle n’a ni secteur, ni filière, ni polluant, ni puits.
   *[other] { $count } lignes du diagnostic n’ont pas de place dans ces fichiers : elles n’ont ni secteur, ni filière, ni polluant, ni puits.
}
pcaet-without-trajectories = { $count ->
    [one] Une trajectoire n’a pas de place dans ces fichiers : elle n’est pas d’un secteur.
   *[other] { $count } trajectoires n’ont pas de place dans ces fichiers : elles ne sont pas d’un secteur.
}
export-pcaet = { $title } : { $count } chiffres
error-pcaet_too_large = Le fichier { $path } est trop gros pour être un fichier de l’open data des PCAET.
error-pcaet_no_such_plan = Aucune démarche de ces fichiers n’a l’identifiant { $id }.
error-pcaet_empty = Aucune démarche n’a été lue dans ces fichiers.
error-pcaet_several_plans = Ces fichiers ont { $count } démarches, et aucune n’est à coup sûr celle du territoire. Dites laquelle.
error-pcaet_no_territory = Le plan n’a pas de territoire : créez-le d’abord.
error-pcaet_no_year = Aucune colonne ne donne l’année du diagnostic. Complétez-la dans le fichier, puis recommencez.
error-pcaet_already = Le diagnostic { $year } de la démarche { $id } est déjà dans le plan. Supprimez-le pour le lire à nouveau.

# Emission factors of the Base Carbone: what is found in its export.
factor-missing_column = La colonne « { $head } » manque.
factor-missing = { $head } : la case est vide, et aucun facteur ne s’en passe.
factor-bad_figure = { $head } : « { $given } » n’est pas un nombre.
factor-bad_day = { $head } : « { $given } » n’a pas d’année ; le facteur est sans millésime.
factor-other_unit = { $head } : « { $given } » n’est pas en kgCO2e par unité ; le facteur n’est pas lu.
factor-twice = L’élément { $given } est déjà à la ligne { $first } : le premier est lu.
error-factors_too_large = Le fichier { $path } est trop gros pour être un export de la Base Carbone.
error-factors_none = Aucun facteur nouveau n’a été lu dans ce fichier.
## Diagnostics
error-no_territory = Le plan n’a pas de territoire. Rien n’a été modifié : renseignez d’abord le territoire.
error-inventory_several = Plusieurs lignes sont derrière cette case ({ $count }) : aucune n’a été modifiée.
error-inventory_unit = « { $unit } » n’est pas une unité de cette grandeur. Rien n’a été modifié. Unités lues : { $units }.
error-inventory_sign = Une case ne peut pas avoir à la fois une valeur et « { $sign } ». Rien n’a été modifié.
error-nothing_to_work_out = Rien à écrire : aucune ligne d’émissions n’est nouvelle ni différente.
error-factors_there = Rien à ajouter : ces facteurs de référence sont déjà là.
inventory-calculation = { $activity } { $unit } × { $factor } kgCO₂e/{ $by } = { $emissions } tCO₂e ({ $from })
inventory-no-activity = Facteur « { $factor } », sans activité : rien ne se calcule.
inventory-units-apart = Le facteur « { $factor } » est par { $by }, l’activité en { $unit } : rien ne se calcule.
inventory-whole-aside = { $row } : la valeur d’ensemble ({ $value } tCO₂e) ne comptera plus, la somme de ses énergies la remplace. Videz-la, ou complétez ce qui manque.
inventory-unsplit = { $row } : { $value } GWh ne disent pas de quelle énergie ils sont : rien ne s’en calcule. Répartissez-les dans la grille des consommations.
farm_unit-area = ha
farm_unit-yield = t/ha
farm_unit-nitrogen = kgN/ha
farm_unit-heads = têtes
farm_unit-product = kg/tête/an
farm_unit-wood_volume = m³/ha
farm_unit-wood_growth = m³/ha/an
farm_unit-wood_harvest = m³/an
farm_unit-energy_use = { $by }
farm_unit-enteric_methane = kgCH₄/tête/an
farm_unit-manure_methane = kgCH₄/tête/an
farm_unit-manure_nitrous_oxide = kgN₂O-N/kgN
farm_unit-excreted_nitrogen = kgN/tête/an
farm_unit-nitrogen_to_soil = kgN/kgN
farm_unit-soil_direct = kgN₂O-N/kgN
farm_unit-volatilised_mineral = kgN/kgN
farm_unit-volatilised_organic = kgN/kgN
farm_unit-deposited = kgN₂O-N/kgN
farm_unit-leached = kgN/kgN
farm_unit-runoff = kgN₂O-N/kgN
farm_unit-making_emissions = kgCO₂e/kgN
farm_unit-making_energy = MJ/kgN
farm_unit-energy_content = MJ/{ $by }
farm_unit-energy_emissions = kgCO₂e/{ $by }
farm_unit-soil_carbon = tC/ha
farm_unit-wood_expansion = t/m³
farm_unit-wood_roots = t/t
farm_unit-wood_carbon = tC/t
farm_unit-dry_matter = t MS/t
farm_unit-food_energy = kcal/kg
farm_unit-food_protein = g/kg
farm_unit-need_energy = kcal/jour
farm_unit-need_protein = g/jour
farm_unit-pasture_share = kgN/kgN
farm_unit-pasture_direct = kgN₂O-N/kgN
farm_unit-store_volatilised = kgN/kgN
farm_unit-residue_ratio = t MS/t MS
farm_unit-residue_removed = t/t
farm_unit-residue_nitrogen = kgN/kg MS
farm_unit-root_ratio = t MS/t MS
farm_unit-root_nitrogen = kgN/kg MS
farm_unit-soil_flux = tC/ha/an
farm-by-litre = l
farm-by-kg = kg
farm-by-kwh = kWh
farm-gj = GJ
farm-direct = { $post } (énergie directe)
farm-indirect = { $post } (énergie indirecte)
farm-dry = t MS
farm-total = Total
farm-group-crops = Cultures
farm-group-grassland = Prairies
farm-group-herds = Cheptel
farm-group-forest = Forêt
farm-group-energy = Énergie des exploitations
farm-calculation = { $product } = { $value } { $unit } ({ $from })
farm-own-factor = facteur saisi
farm-lacks-group = { $group } : rien n’est saisi. Écrivez SO là où il n’y en a pas.
farm-lacks-input = « { $measure } » à saisir : { $items }. Rien ne se calcule sans cela pour : { $posts }.
farm-lacks-factor = Facteur « { $measure } » à saisir, aucun n’est publié ici : { $items }. Postes incomplets : { $posts }.
error-farm_cell = { $cell } : { $why }
error-farm_negative = Cette valeur n’est jamais négative. Rien n’a été modifié.
error-farm_share = { $typed } est plus que le tout : cette part va de 0 à 1, 0,26 pour 26 %. Rien n’a été modifié.
error-nothing_to_reckon = Rien à écrire : aucune valeur n’est nouvelle ni différente.
error-target_unread = « { $typed } » n’est ni une valeur ({ $units }), ni une part de l’année de référence : écrivez « −40 % » pour une baisse, « +40 % » pour une hausse. Rien n’a été modifié.
error-target_year = La cible de { $year } ne suit pas l’année de référence ({ $base }). Rien n’a été modifié.
error-no_target = Aucune cible n’est donnée. Dites où le territoire veut être dans au moins une année.
notation_sign-estimated = E
notation_sign-not_occurring = SO
notation_sign-not_estimated = NE
notation_sign-included_elsewhere = CA
notation_sign-confidential = SS
inventory-flow = { $from } vers { $to } : { $value }
inventory-by-total = { $what } ({ $unit })
inventory-by-inhabitant = { $what } par habitant ({ $unit })
inventory-by-hectare = { $what } par hectare ({ $unit })
inventory-value = Valeur
inventory-total = Total
inventory-whole-column = Sans détail
inventory-whole-row = Ensemble du territoire
inventory-unit-mwh = MWh PCI
inventory-unit-kg = kg
inventory-units-gases = tCO2e, ktCO2e, MtCO2e, kgCO2e
inventory-units-energy = GWh, MWh, kWh, ktep, tep, TJ, GJ, en PCI (PCS pour le gaz naturel seul)
inventory-units-mass = t, kg, kt
inventory-units-area = ha, km2
inventory-units-none = aucune, le nombre suffit
inventory-unsaid = non précisé
inventory-whole-differs = { $row } : la ligne sans détail dit { $whole } { $unit }, ses parties font { $parts } { $unit }. Les parties comptent.
inventory-several-lines = { $row }, { $column } : { $count } lignes disent la même chose. Elles sont additionnées : supprimez celle qui est en trop.
inventory-other-method = Les méthodes diffèrent : { $before } ; { $after }.
inventory-other-perimeter = Les périmètres diffèrent : { $before } ; { $after }.
inventory-other-vintage = Les millésimes de facteurs d’émission diffèrent : { $before } ; { $after }.
inventory-other-potentials = Les pouvoirs de réchauffement global diffèrent : { $before } ; { $after }.
inventory-only-in = { $count ->
    [one] Une case n’a de valeur que dans « { $title } » : { $cells }.
   *[other] { $count } cases n’ont de valeur que dans « { $title } » : { $cells }.
}
trajectory-no-sector = tous les secteurs
trajectory-twice-lever = Même levier (« { $lever } », { $sector }) : { $actions }.
trajectory-twice-part = « { $whole } » et ses sous-actions comptent peut-être les mêmes gains : { $parts }.

# Scores of frameworks.
score-missing_column = La colonne « { $head } » manque.
score-bad_code = « { $given } » n’est pas un numéro de mesure (1, 1.1, 1.1.2…) : la ligne n’est pas lue.
score-twice = La mesure { $code } est déjà à la ligne { $first } : la première est lue.
score-no_parent = La mesure au-dessus de { $code } n’est pas dans le fichier : { $code } est rangée sous la plus proche.
score-no_title = La mesure { $code } n’a pas d’intitulé : son numéro en tient lieu.
score-bad_figure = { $head } : « { $given } » n’est pas un nombre.
score-negative = { $head } : « { $given } » est négatif ; des points ne le sont jamais.
score-no_potential = La mesure { $code } a des points, mais pas de potentiel : son score n’est pas lu.
score-over_potential = Mesure { $code } : fait, programmé et pas fait donnent { $sum } points, plus que le potentiel ({ $given }).
score-under_potential = Mesure { $code } : fait, programmé et pas fait donnent { $sum } points sur { $given } ; du reste, rien n’est dit.
score-not_the_sum = Mesure { $code }, { $head } : { $given } dans le fichier, mais { $sum } pour la somme de ce qui est dessous, qui compte.
score-total_differs = Total, { $head } : { $given } dans le fichier, mais { $sum } pour la somme des axes, qui compte.
score-no_action = Aucune action ne porte cet intitulé : pas de lien. Corrigez l’intitulé, ou liez la mesure à la main.
score-several_actions = { $count } actions portent cet intitulé : pas de lien. Liez la mesure à la main à celle qui convient.
error-scores_no_table = Aucune feuille n’a les colonnes de l’export des scores (« Potentiel collectivité », « Points réalisés »). Rien n’a été modifié : exportez l’état des lieux depuis Territoires en Transitions, puis recommencez.
error-scores_no_such_state = Ce fichier n’a que { $count } états.
error-scores_several_states = Ce fichier met { $count } états côte à côte. Dites lequel est à lire.
error-scores_empty = Aucune mesure n’a été lue dans ce fichier.
error-scores_same = Tout ce que dit ce fichier est déjà dans le plan : il n’y a rien à écrire.
error-scores_no_framework = Aucun référentiel du plan n’a le code « { $code } ». Choisissez cae ou eci, ou créez d’abord le référentiel.
error-scores_negative = Des points ne sont jamais négatifs.
error-scores_not_followed = Ce critère ne suit aucun référentiel : choisissez-en un d’abord.
error-scores_followed_already = Ce critère dit déjà ce que dit le référentiel.
framework-cae = Référentiel Climat-Air-Énergie
framework-eci = Référentiel Économie circulaire
framework-source = Territoire Engagé Transition Écologique (ADEME), export de Territoires en Transitions
scores-total = Ensemble
scores-gap = { $sign }{ $gap } points
scores-no-next-star = C’est la dernière étoile.
scores-differs = Mesure { $code }, { $field } : { $said } a été dit, mais ce qui est dessous donne { $sum }, qui compte.
criterion-score-unknown = { $framework } n’a pas encore de score.
criterion-score-differs = Le critère ne dit pas ce que dit le référentiel.
criterion-score-same = Le critère dit ce que dit le référentiel.
dialog-scores_workbook = Lire les scores d’un référentiel
scores-stars = { $stars ->
    [one] Score actuel : { $percent } fait, { $planned } avec le programmé. Il permet la première étoile, qui ne demande pas de score.
   *[other] Score actuel : { $percent } fait, { $planned } avec le programmé. Il permet { $stars } étoiles.
}
scores-next-star = Pour la { $stars }e étoile ({ $percent }), il manque { $points } points.
scores-differ-too = { $count ->
    [one] Une autre mesure diffère de même.
   *[other] { $count } autres mesures diffèrent de même.
}
scores-unscored = { $count ->
    [one] Une mesure n’a pas de score : elle n’est ni comptée, ni comptée pour zéro.
   *[other] { $count } mesures n’ont pas de score : elles ne sont ni comptées, ni comptées pour zéro.
}
