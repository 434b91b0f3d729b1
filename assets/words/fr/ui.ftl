### The words of the window. Keys are named by place: `ui-<place>-<thing>`.
ui-app-name = Ensemblier
ui-app-promise = Le plan climat de votre territoire, dans un fichier, sans réseau.
ui-window-title = { $file } — Ensemblier
ui-version = Version { $version }
ui-skip = Aller au contenu
ui-close = Fermer
ui-cancel = Annuler la saisie
ui-undo = Annuler
ui-add = Ajouter
ui-none = Aucun
ui-empty = —
ui-required = (obligatoire)
ui-loading = Chargement…
ui-percent = { $value } %
ui-try-again = Réessayer
ui-show-all = Tout voir ({ $count })
ui-show-fewer = Voir moins
ui-show-more = Voir la suite
ui-edit-hint = Entrée ou F2 : modifier. Échap : revenir.
ui-search-row = Taper quelques lettres
ui-nothing-found = Rien ne correspond à ces lettres.
ui-go-to = Ouvrir { $label }
ui-day-shape = JJ/MM/AAAA
ui-start-failed = Ensemblier n’a pas pu démarrer
ui-error-other = L’opération n’a pas abouti ({ $code }). Ce qui était enregistré l’est toujours. Recommencez ; si cela se répète, notez ce code.
ui-error-unreachable = Le programme ne répond pas. Ce qui était enregistré l’est toujours. Fermez la fenêtre et ouvrez-la de nouveau.

## Welcome
ui-create = Créer un plan
ui-create-why = Un fichier neuf, sur ce poste.
ui-create-choose = Choisir l’emplacement et créer
ui-open = Ouvrir un plan
ui-open-why = Un fichier .ensemblier existant.
ui-example = Découvrir l’exemple
ui-example-why = Le Pays du Ternois : des actions, un contrat, un rapport.
ui-example-file = Exemple Ternois
ui-territory = Nom du territoire
ui-plan-title = Intitulé du plan
ui-recent = Fichiers récents
ui-opened = Ouvert le { $at }
ui-file-missing = Introuvable à cet endroit
ui-forget = Retirer { $name } de la liste

## Frame
ui-nav = Rubriques
ui-nav-overview = Aujourd’hui
ui-nav-actions = Actions
ui-nav-contracts = Contrats
ui-nav-partners = Partenaires
ui-nav-reports = Rapports
ui-nav-history = Historique
ui-plan = Plan
ui-search = Rechercher
ui-search-what = Des lettres, dans tout le plan ; « > » pour une commande
ui-search-commands = Commandes
ui-search-more = il y en a d’autres : ajoutez des lettres
ui-search-where = { $field } :
ui-search-nothing = Rien ne commence par ces lettres. Essayez-en moins, ou un autre mot.
ui-saved = Enregistré
ui-saving = Enregistrement…
ui-unsaved = Non enregistré : { $why }
ui-read-only = Lecture seule
ui-undo-step = Annuler : { $step } (Ctrl+Z)
ui-redo-step = Rétablir : { $step } (Ctrl+Maj+Z)
ui-undo-done = Annulé : { $step }
ui-redo-done = Rétabli : { $step }
ui-nothing-to-undo = Rien à annuler
ui-nothing-to-redo = Rien à rétablir
ui-theme-system = Couleurs : comme le système
ui-theme-light = Couleurs : claires
ui-theme-dark = Couleurs : sombres
ui-close-file = Fermer le fichier
ui-author-title = Qui écrit sur ce poste
ui-author-name = Nom ou fonction
ui-author-why = Ce nom accompagne chaque modification dans l’historique du fichier.
ui-author-save = Garder ce nom
ui-author-none = Qui écrit ?
ui-nowhere = Cette page n’existe pas
ui-nowhere-why = L’adresse demandée ne mène à rien dans ce fichier.
ui-gone = Cet élément n’est plus là

## Today
ui-overview-none = Le plan est encore vide
ui-overview-none-why = Cette page dira ce qui est en retard, ce qui arrive à échéance et où en est l’argent. Commencez par une action ou un contrat.
ui-late-actions = Actions en retard
ui-late-none = Aucune action n’est en retard.
ui-next-dues = Prochaines échéances
ui-due-none = Aucune échéance à venir n’est notée. Les jalons, les livrables et les versements datés paraîtront ici.
ui-days-to = { $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
ui-days-ago = { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
ui-statuses = Statuts des actions
ui-by-axis = Avancement par axe
ui-axes-table = Les chiffres du graphique
ui-findings = À vérifier
ui-findings-none = Rien à signaler.
ui-findings-wait = Ce plan a { $count } actions : les parcourir toutes prend quelques secondes.
ui-findings-look = Chercher les anomalies
ui-findings-looking = Recherche…
ui-changes = Ce qui a changé
ui-changes-none = Rien n’a encore changé.
ui-change = { $field } : { $after }
ui-what-created = créé
ui-what-changed = modifié
ui-what-deleted = supprimé
ui-what-restored = rétabli
ui-see-actions = Voir les actions
ui-see-contracts = Voir les contrats
ui-severity-serious = Important :
ui-severity-warning = Attention :
ui-severity-notice = À savoir :
ui-sum-planned = Prévu
ui-sum-committed = Engagé
ui-sum-paid = Payé

## Actions
ui-axes = Axes
ui-choose = Choisir « { $title } »
ui-choose-all = Tout choisir
ui-choose-none = Ne plus rien choisir
ui-chosen = Actions choisies
ui-chosen-count = { $count ->
        [one] Une action choisie
       *[other] { $count } actions choisies
    }
ui-many = Modifier ensemble
ui-many-title = { $count ->
        [one] Modifier une action
       *[other] Modifier { $count } actions
    }
ui-many-field = Champ
ui-many-value = Nouvelle valeur
ui-many-count = { $count ->
        [0] Rien ne changerait.
        [one] Une action changerait.
       *[other] { $count } actions changeraient.
    }
ui-many-same = { $count ->
        [one] Une autre est déjà ainsi.
       *[other] { $count } autres sont déjà ainsi.
    }
ui-many-changes = Ce qui changerait
ui-before = Avant
ui-after = Après
ui-many-empty = Vider ce champ
ui-many-emptied = Ce champ serait vidé.
ui-many-more = Et { $count } autres.
ui-many-write = { $count ->
        [0] Modifier
        [one] Modifier une action
       *[other] Modifier { $count } actions
    }
ui-many-done = { $count ->
        [one] { $field } : une action modifiée
       *[other] { $field } : { $count } actions modifiées
    }
ui-axis-new = Nouvel axe
ui-axis-new-under = Nouvel axe sous « { $title } »
ui-axis-edit = Modifier l’axe
ui-axis-place = { $place } sur { $count }
ui-plan-edit = Modifier le plan et le territoire
ui-move-up = Monter
ui-move-down = Descendre
ui-axes-all = Tous les axes
ui-axis-hint = { $title } : { $done } sur { $total } réalisées, { $late } en retard
ui-late-count = { $count } en retard
ui-filters = Filtres
ui-filter-text = Filtrer les actions
ui-filter-key = Touche / : aller au filtre
ui-filter-status = Statuts
ui-filter-clear = Effacer les filtres
ui-late-only = Fin dépassée
ui-late-days = { $days ->
        [one] En retard de { $days } jour
       *[other] En retard de { $days } jours
    }
ui-late-why = fin prévue le { $on }, passée
ui-late-short = { $days } j
ui-actions-count = { $count ->
        [0] Aucune action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-actions-none = Aucune action pour l’instant
ui-actions-none-why = Les fiches actions du plan se rangent ici : statut, pilote, calendrier, budget, suivi.
ui-actions-none-kept = Aucune action ne correspond à ces filtres
ui-actions-none-kept-why = Les autres actions sont toujours là. Effacez les filtres pour les revoir.
ui-action-new = Nouvelle action
ui-action-new-key = Nouvelle action (Ctrl+N)
ui-action-create = Créer l’action
ui-action-delete = Supprimer l’action
ui-head-number = N°
ui-head-title = Titre
ui-head-status = Statut
ui-head-lateness = Retard
ui-head-progress = Avancement
ui-head-led_by = Pilote
ui-head-planned_end = Fin prévue
ui-head-budget = Prévu (€)
ui-head-committed = Engagé (€)
ui-head-paid = Payé (€)
ui-head-fte = ETP
ui-head-contracts = Contrats
ui-head-funders = Financeurs
ui-head-communes = Communes
ui-head-partners = Partenaires

## The sights of the list of actions
ui-sights = Présentations
ui-sight-grid = Grille
ui-sight-board = Tableau
ui-sight-timeline = Frise
ui-sight-calendar = Calendrier
ui-sight-leads = Par pilote
ui-sight-partners = Par partenaire
ui-group-by = Grouper par
ui-group-none = Sans groupe
ui-group-count = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
ui-group-late = { $count } en retard
ui-total-planned = Prévu (€)
ui-total-paid = Payé (€)
ui-total-fte = ETP
ui-total-saved = MWh économisés/an
ui-total-produced = MWh renouvelables/an
ui-total-ghg = tCO₂e évitées/an
ui-columns = Colonnes
ui-columns-shown = Colonnes affichées
ui-columns-others = Autres colonnes
ui-columns-first = Colonnes habituelles
ui-column-up = Avancer « { $column } »
ui-column-down = Reculer « { $column } »
ui-filter-add = Filtrer
ui-filter-column = Colonne
ui-filter-count = { $column } : { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
ui-filter-drop = Ne plus filtrer par { $column }
ui-views = Vues
ui-views-none = Aucune vue enregistrée. Réglez la liste (filtres, colonnes, groupes, présentation), puis donnez-lui un nom.
ui-view-name = Nom de la vue affichée
ui-view-save = Enregistrer la vue
ui-view-saved = Vue « { $name } » enregistrée.
ui-view-replaced = Vue « { $name } » remplacée.
ui-view-forget = Oublier la vue « { $name } »
ui-view-forgotten = Vue « { $name } » oubliée. Les actions n’ont pas changé.

## Cells of the list of actions
ui-menu = Actions sur la cellule
ui-menu-open = Ouvrir la fiche
ui-menu-edit = Modifier la cellule
ui-menu-copy = Copier
ui-menu-paste = Coller
ui-menu-fill = Recopier vers le bas
ui-menu-empty = Vider
ui-clipboard-closed = Le presse-papiers n’est pas accessible par le menu. Utilisez Ctrl+C et Ctrl+V dans la grille.
ui-menu-choose-rows = Choisir la ligne
ui-menu-row = Que faire de l’action
ui-menu-choose-row = Choisir, ou ne plus choisir
ui-copied = { $count ->
        [one] Une ligne copiée.
       *[other] { $count } lignes copiées.
    }
ui-filled-down = { $count ->
        [one] Une cellule recopiée.
       *[other] { $count } cellules recopiées.
    }
ui-emptied = { $count ->
        [one] Une cellule vidée.
       *[other] { $count } cellules vidées.
    }
ui-paste-title = Coller dans les actions
ui-paste-rows = { $count ->
        [one] Une ligne lue :
       *[other] { $count } lignes lues :
    }
ui-paste-changed = { $count ->
        [0] aucune cellule ne changerait.
        [one] une cellule changerait.
       *[other] { $count } cellules changeraient.
    }
ui-paste-created = { $count ->
        [one] Une action nouvelle.
       *[other] { $count } actions nouvelles.
    }
ui-paste-same = { $count ->
        [one] Une cellule est déjà ainsi.
       *[other] { $count } cellules sont déjà ainsi.
    }
ui-paste-beyond = { $count ->
        [one] Une cellule tombe hors des colonnes à remplir : elle est laissée de côté.
       *[other] { $count } cellules tombent hors des colonnes à remplir : elles sont laissées de côté.
    }
ui-paste-wrong = { $count ->
        [one] Une cellule ne peut pas être lue
       *[other] { $count } cellules ne peuvent pas être lues
    }
ui-paste-kept = Ces cellules garderont ce qu’elles contiennent. Corrigez-les dans votre tableur et collez de nouveau, ou écrivez le reste.
ui-paste-row = Ligne
ui-paste-column = Colonne
ui-paste-cell = Cellule collée
ui-paste-why = Pourquoi
ui-paste-write = { $count ->
        [one] Écrire
       *[other] Écrire les { $count } changements
    }
ui-paste-write-rest = { $count ->
        [one] Écrire le reste
       *[other] Écrire les { $count } autres changements
    }
ui-pasted = { $changed ->
        [0] Aucune cellule changée
        [one] Une cellule changée
       *[other] { $changed } cellules changées
    }{ $created ->
        [0] .
        [one] , une action ajoutée.
       *[other] , { $created } actions ajoutées.
    }

## The sheet of an action
ui-sheet = Fiche de l’action
ui-sheet-close = Fermer la fiche (Échap)
ui-sheet-tabs = Parties de la fiche
ui-back-to-list = Retour à la liste
ui-title-of-action = Titre de l’action
ui-tab-sheet = Fiche
ui-tab-follow = Suivi
ui-tab-money = Budget
ui-tab-links = Liens
ui-tab-history = Historique
ui-group-identity = Identité
ui-group-content = Contenu
ui-group-calendar = Calendrier
ui-group-people = Pilotage et moyens
ui-group-themes = Thèmes et publics
ui-group-effects = Effets, freins et leviers
ui-group-other = Autres champs
ui-complete = { $done } sur { $total }
ui-complete-label = Fiche complète à
ui-missing = Il manque :
ui-part-title = le titre
ui-part-description = le descriptif
ui-part-status = le statut
ui-part-lead = le pilote
ui-part-dates = les dates prévues
ui-part-budget = le budget
ui-part-indicator = un indicateur
ui-sub-actions = Sous-actions
ui-collection-empty = Rien pour l’instant.
ui-collection-begin = Rien pour l’instant : « Ajouter » commence cette liste.
ui-row-tools = Outils de la ligne
ui-detail = Détail
ui-detail-of = Détail de { $label }
ui-delete = Supprimer
ui-delete-row = Supprimer { $label }
ui-delete-title = Supprimer « { $label } » ?
ui-delete-with = Sont supprimés avec :
ui-delete-alone = Rien d’autre n’est supprimé avec.
ui-delete-count = { $count } { $noun }
ui-delete-mentions = { $count ->
        [one] Un autre élément du plan en parle : ce renvoi sera vidé.
       *[other] { $count } autres éléments du plan en parlent : ces renvois seront vidés.
    }
ui-delete-undo = Vous pourrez annuler tout de suite, ou plus tard avec Ctrl+Z.
ui-deleted = Supprimé : { $label }
ui-keep = Garder

## Keys
ui-keys-title = Les touches
ui-keys-everywhere = Partout
ui-keys-list = Dans la liste des actions
ui-keys-sheet = Sur une fiche
ui-key-search = Rechercher
ui-key-new-action = Nouvelle action
ui-key-undo = Annuler
ui-key-redo = Rétablir
ui-key-keys = Cette aide
ui-key-filter = Filtrer
ui-keys-sights = Tableau, frise, calendrier
ui-key-cell = Modifier la cellule, ou taper directement
ui-key-block = Étendre le bloc de cellules
ui-key-copy = Copier le bloc
ui-key-paste = Coller, après aperçu
ui-key-fill = Recopier vers le bas
ui-key-empty = Vider les cellules
ui-key-card = Tableau : changer le statut d’une carte
ui-key-bar = Frise : décaler une action d’une semaine
ui-key-bar-end = Frise : décaler sa fin seule
ui-key-month = Calendrier : mois précédent, suivant
ui-key-along = Parcourir
ui-key-open = Ouvrir la fiche
ui-key-choose = Choisir la ligne
ui-key-choose-all = Tout choisir
ui-key-choose-none = Ne plus rien choisir
ui-key-note = Nouvelle note
ui-key-edit = Modifier le champ
ui-key-keep = Garder la saisie
ui-key-keep-long = Garder un texte long
ui-key-give-back = Reprendre ce qui était écrit
ui-key-leave = Revenir à la liste
ui-cap-ctrl = Ctrl
ui-cap-shift = Maj
ui-cap-alt = Alt
ui-cap-page = Page
ui-cap-enter = Entrée
ui-cap-space = Espace
ui-cap-escape = Échap
ui-cap-delete = Suppr

## Leaving
ui-leave-title = Tout n’est pas enregistré
ui-leave-unsaved = { $count ->
        [one] Une saisie n’est pas dans le fichier. Elle serait perdue.
       *[other] { $count } saisies ne sont pas dans le fichier. Elles seraient perdues.
    }
ui-leave-report = Un rapport est en train d’être écrit. Il serait abandonné.
ui-leave-stay = Rester
ui-leave-go = Fermer quand même

## Contracts
ui-contract = Contrat
ui-contract-new = Nouveau contrat
ui-contract-delete = Supprimer le contrat
ui-contracts-none = Aucun contrat pour l’instant
ui-contracts-none-why = Un contrat dit ce qui a été accordé, appelé et reçu, et ce que le financeur attend. Ajoutez le premier, ou commencez par les actions qu’il financera.
ui-create-row = Créer
ui-back-to-contracts = Retour aux contrats
ui-title-of-contract = Intitulé du contrat
ui-money-granted = Accordé
ui-money-called = Appelé
ui-money-received = Reçu
ui-money-remaining = Reste à recevoir
ui-received-share = Part reçue
ui-next-due = Prochaine échéance
ui-nothing-due = Rien n’est attendu
ui-as-of = Situation au
ui-as-of-today = Aujourd’hui
ui-terms = Termes du contrat
ui-financed-actions = Actions financées
ui-financed-none = Aucune action : sur la fiche d’une action, onglet « Budget », rattachez-la à ce contrat.
ui-report-of = Faire un rapport
ui-mark-received = Marquer reçu
ui-receive = Enregistrer le versement
ui-receive-title = Versement reçu : { $label }
ui-received-on = Date d’encaissement
ui-received-amount = Montant reçu (€)

## Partners
ui-partner = Partenaire
ui-partner-new = Nouveau partenaire
ui-partner-delete = Supprimer le partenaire
ui-partner-filter = Filtrer les partenaires
ui-partner-page = Fiche du partenaire
ui-partners-none = Aucun partenaire pour l’instant
ui-partners-none-kept = Aucun partenaire ne correspond à ces lettres
ui-partners-none-why = Les organismes qui portent, financent ou relaient les actions se rangent ici, avec leurs contacts.
ui-merge = Fusionner
ui-merge-with = Fusionner avec…
ui-merge-title = Fusionner « { $label } » avec un autre partenaire
ui-merge-likely = Doublons probables
ui-merge-another = Un autre partenaire
ui-merge-which = Quel partenaire est le même ?
ui-merge-preview = Ce que la fusion va faire
ui-merge-says = « { $kept } » reste et reçoit tout ce qui désigne « { $away } », qui disparaît.
ui-merge-nothing = Rien d’autre ne désigne ce partenaire.
ui-merge-doubled = { $count ->
    [one] 1 lien que les deux avaient : il reste une fois
   *[other] { $count } liens que les deux avaient : chacun reste une fois
}
ui-merge-filled = Champs vides qui seront remplis :
ui-merge-undo = Vous pourrez annuler en une fois.
ui-merge-done = « { $away } » est fusionné dans « { $kept } ».
ui-owed = Échéances
ui-owed-none = Rien d’ouvert et de daté n’attend ce partenaire. Les échéances des actions et des jalons qu’il pilote paraîtront ici.
ui-roles-contracts = Rôle dans les contrats
ui-partner-kind = Type
ui-partner-kinds = Filtrer par type de partenaire
ui-partner-kinds-all = Tous les types
ui-links-from = Liens venant d’autres actions
ui-attach = Joindre un fichier…
ui-attach-hint = Aucun fichier. Déposez-en un sur la fenêtre, ou choisissez-le : 50 Mo au plus.
ui-report-logos = Logos de la couverture
ui-report-logos-hint = Aucun logo. Déposez une image sur la fenêtre, ou choisissez-la : PNG, JPEG ou SVG, 25 Mo au plus. Les photos des actions se joignent à leurs fiches.
ui-attach-nowhere = Ouvrez d’abord la fiche d’une action ou d’un contrat : les fichiers déposés y seront joints.
ui-attached = { $count ->
    [one] Fichier joint.
   *[other] { $count } fichiers joints.
}
ui-attachment-open = Ouvrir « { $label } »
ui-attachment-save = Enregistrer une copie de « { $label } »
ui-attachment-saved = Copie enregistrée : { $path }
ui-field-history = Historique : { $field }
ui-field-history-none = Ce champ n’a pas encore changé.
ui-value-take = Reprendre cette valeur
ui-value-taken = Valeur reprise : { $field }
ui-key-past = Historique du champ
ui-back-to-partners = Retour aux partenaires
ui-name-of-partner = Nom du partenaire
ui-coordinates = Coordonnées
ui-roles = Rôles dans les actions
ui-roles-none = Aucun rôle : sur la fiche d’une action, onglet « Liens », ajoutez ce partenaire.
ui-role = Rôle
ui-contacts = Contacts
ui-siren = SIREN

## Reports
ui-reports-none = Un rapport porte sur un contrat
ui-reports-none-why = Aucun contrat n’est encore dans ce fichier : ajoutez-en un, puis revenez ici pour exporter son rapport d’avancement.
ui-report-kind = Type de rapport
ui-report-from = Période du
ui-report-to = au
ui-report-as-of = Situation au
ui-report-export = Exporter le rapport
ui-report-drafts = Rapports en préparation
ui-report-new = Nouveau rapport
ui-report-begin = Préparer le rapport
ui-report-span = Période
ui-report-period = du { $from } au { $to }
ui-report-version = Version
ui-report-takes = Reprend du « { $from } » : { $texts } { $texts ->
    [one] texte
   *[other] textes
 } et { $lessons } { $lessons ->
    [one] constat encore ouvert
   *[other] constats encore ouverts
 }.
ui-report-check = À compléter
ui-report-check-why = Rien de tout cela n’empêche l’export : une rubrique vide le dit, ou n’est pas imprimée.
ui-report-check-none = Rien ne manque à ce rapport.
ui-report-check-more = et { $count } de plus
ui-report-texts = Textes du rapport
ui-report-marks = Mise en forme : **gras**, *italique*, une ligne qui commence par « - » pour une liste, [mots](https://adresse) pour un lien.
ui-report-terms = Réglages
ui-report-propose = Proposer ce qui échoit l’année suivante
ui-report-proposed = Étapes proposées.
ui-report-delete = Supprimer ce rapport
ui-seals = Rapports figés
ui-seal = Figer le rapport
ui-seal-why = Figer garde dans le fichier ce que dit le rapport, son PDF et son empreinte : il pourra être refait à l’identique et comparé.
ui-seal-on = Figé le { $on }
ui-seal-by = par { $author }
ui-seal-about = version { $version } · { $size }
ui-seal-opened = Rouvert : { $reason }
ui-seal-save = Enregistrer une copie
ui-seal-saved = Copie enregistrée : { $path }
ui-seal-compare = Comparer à aujourd’hui
ui-seal-verify = Vérifier
ui-seal-open = Rouvrir
ui-seal-asks = Le rapport et ses textes ne changeront plus tant que vous ne l’aurez pas rouvert, en disant pourquoi.
ui-seal-missing = { $count ->
    [one] Il manque encore un élément : il s’imprimera comme tel.
   *[other] Il manque encore { $count } éléments : ils s’imprimeront comme tels.
}
ui-seal-done = Rapport figé.
ui-seal-same = Le PDF a été refait à l’identique, à l’octet près.
ui-seal-other = Le PDF refait par la version { $now } diffère de celui de la version { $version }. L’original est gardé.
ui-seal-open-why = Ce qui a été figé reste dans le fichier. Le motif y est gardé aussi.
ui-seal-reason = Motif
ui-seal-difference = Ce qui a changé au { $on }
ui-seal-nothing = Rien n’a changé.
ui-seal-actions = Actions
ui-seal-money = Euros
ui-seal-indicators = Indicateurs
ui-seal-subject = Objet
ui-seal-what = Quoi
ui-seal-before = Figé
ui-seal-after = Aujourd’hui
ui-report-locked = Ce rapport est figé depuis le { $on }. Rouvrez-le pour le modifier.
ui-report-format = Format
ui-report-format-pdf = PDF accessible
ui-report-format-docx = Texte modifiable (Word)
ui-report-format-odt = Texte modifiable (LibreOffice)
ui-report-format-xlsx = Tableaux (Excel)
ui-report-file = Rapport { $kind } { $title }
ui-preview = Aperçu
ui-preview-draft = Aperçu : { $title }
ui-preview-sealed = { $title }, figé le { $on }
ui-preview-keep = Exporter ce PDF
ui-preview-kept = PDF enregistré : { $path }
ui-preview-stale = Le plan a changé depuis cet aperçu.
ui-preview-again = Refaire l’aperçu
ui-preview-opening = Ouverture de l’aperçu…
ui-pdf-sections = Rubriques
ui-pdf-page = Page
ui-pdf-of = sur { $pages }
ui-pdf-page-name = Page { $page } sur { $pages }
ui-pdf-zoom = Échelle
ui-pdf-larger = Agrandir
ui-pdf-smaller = Réduire
ui-report-job = Rapport en préparation
ui-stage-tables = Écriture : { $done } sur { $total }…
ui-stage-other = Mise en page du rapport…
ui-report-cancel = Arrêter
ui-report-cancelling = Arrêt en cours…
ui-report-cancelled = Export arrêté. Aucun fichier n’a été laissé.
ui-report-done = { $pages ->
    [0] Fichier écrit, { $size }.
        [one] Le rapport est prêt : { $pages } page, { $size }
       *[other] Le rapport est prêt : { $pages } pages, { $size }
    }
ui-report-note = Le rapport est un PDF accessible et archivable, écrit sur ce poste. Il ne part nulle part : c’est vous qui l’envoyez.
ui-sheet-export = Exporter la fiche…
ui-sheets-export = { $count ->
    [one] Exporter une fiche…
   *[other] Exporter { $count } fiches…
}
ui-paper-done = { $pages ->
    [one] Exporté, une page : { $path }
   *[other] Exporté, { $pages } pages : { $path }
}
ui-papers = Autres documents
ui-papers-why = Cochez ce qu’il faut, puis choisissez un dossier. Chaque document y est écrit en PDF accessible, au nom du plan ou du contrat et du jour. Rien de ce qui s’y trouve n’est remplacé.
ui-papers-export = { $count ->
    [0] Exporter vers un dossier…
    [one] Exporter un document vers un dossier…
   *[other] Exporter { $count } documents vers un dossier…
}
ui-papers-all = Tout cocher
ui-papers-none = Tout décocher
ui-papers-progress = { $done } sur { $total } écrits
ui-papers-done = { $count ->
    [one] Un document écrit ({ $size })
   *[other] { $count } documents écrits ({ $size })
}
ui-papers-cancelled = { $count ->
    [0] Export arrêté. Aucun fichier n’a été laissé.
    [one] Export arrêté. Un document était déjà écrit.
   *[other] Export arrêté. { $count } documents étaient déjà écrits.
}
ui-papers-written = Documents écrits

## History
ui-since = Depuis le
ui-until = Jusqu’au
ui-of-what = Objet
ui-of-all = Tout le fichier
ui-history-when = Date et auteur
ui-history-row = Élément
ui-history-what = Modification
ui-history-before = Avant
ui-history-after = Après
ui-history-none = Aucune modification sur cette période
ui-history-none-why = Chaque modification du fichier est gardée ici : quand, par qui, avant, après. Élargissez la période pour en voir davantage.

## Board, timeline, calendar, tables
ui-board-column = { $status } : { $count ->
        [0] aucune action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-board-hint = Alt et une flèche : changer de statut. Entrée : ouvrir la fiche.
ui-board-moved = « { $title } » : { $status }.
ui-timeline-zoom = Échelle
ui-zoom-month = Mois
ui-zoom-quarter = Trimestres
ui-zoom-year = Années
ui-timeline-hint = Tirez une barre ou ses bords ; au clavier, Alt et une flèche décalent d’une semaine, avec Maj la fin seule.
ui-timeline-none = Aucune de ces actions n’a de date prévue. Donnez un début ou une fin à l’une d’elles : ouvrez sa fiche, ou la colonne « Fin prévue » de la grille.
ui-timeline-moved = Dates de « { $title } » changées.
ui-today = Aujourd’hui
ui-bar-said = { $title } : { $status }, du { $from } au { $to }
ui-bar-actual = Réellement : du { $from } au { $to }
ui-bar-milestone = Jalon : { $title }
ui-month-name = { DATETIME($day, month: "long", year: "numeric") }
ui-month-short = { DATETIME($day, month: "short", year: "numeric") }
ui-year-name = { DATETIME($day, year: "numeric") }
ui-day-name = { DATETIME($day, day: "numeric", month: "long") }
ui-weekday = { DATETIME($day, weekday: "long") }
ui-weekday-short = { DATETIME($day, weekday: "short") }
ui-month-before = Mois précédent
ui-month-after = Mois suivant
ui-month-now = Ce mois-ci
ui-month-count = { $count ->
        [0] Aucune échéance ce mois-ci
        [one] { $count } échéance ce mois-ci
       *[other] { $count } échéances ce mois-ci
    }
ui-month-more = Et { $count } autres
ui-month-none = Rien n’échoit ce mois-ci dans cette sélection. Les flèches mènent aux autres mois.
ui-milestone = Jalon
ui-summary-done = Réalisées
ui-summary-late = En retard
ui-summary-open = Voir les actions : { $label }

## Governance
ui-nav-governance = Gouvernance
ui-committees-none = Aucune instance pour l’instant
ui-committees-none-why = Un comité de pilotage, un comité technique : leurs séances, leurs décisions et ce qui a changé entre deux.
ui-committee-new = Nouvelle instance
ui-committee-page = Page de l’instance
ui-committee-delete = Supprimer l’instance
ui-name-of-committee = Nom de l’instance
ui-back-to-committees = Les instances
ui-back-to-committee = { $name }
ui-meetings = Séances
ui-meetings-none = Aucune séance. Ajoutez la prochaine, ou celle qui vient d’avoir lieu.
ui-meeting-new = Nouvelle séance
ui-meeting-page = Page de la séance
ui-meeting-delete = Supprimer la séance
ui-meeting-title = Séance du { $on }
ui-meeting-last = Dernière séance
ui-meeting-next = Prochaine séance
ui-decisions = Décisions
ui-decisions-open = À faire
ui-changes-since = Ce qui a changé depuis le
ui-changes-title = Ce qui a changé
ui-changes-of = { $noun } « { $label } » : { $what }
ui-changes-see = Voir
ui-changes-print = En PDF
ui-changes-count = { $count ->
        [0] Aucune action n’a changé depuis ce jour.
        [one] Une action a changé.
       *[other] { $count } actions ont changé.
    }
ui-changes-gone = supprimée
ui-changes-file = Ce qui a changé - { $name }.pdf
ui-changes-done = { $pages ->
        [one] Une page écrite : { $path }
       *[other] { $pages } pages écrites : { $path }
    }

## Alerts
ui-nav-alerts = Alertes
ui-nav-alerts-open = ({ $count ->
        [one] { $count } ouverte
       *[other] { $count } ouvertes
    })
ui-more-than = { $count }+
ui-alerts-none = Rien à signaler
ui-alerts-none-why = Ni retard, ni échéance dans les trente jours, ni action oubliée.
ui-alerts-months = Sans nouvelles après
ui-alerts-month-count = { $count } mois
ui-alerts-export = Exporter (.ics)
ui-alerts-exported = { $count ->
        [one] Une échéance écrite : { $path }
       *[other] { $count } échéances écrites : { $path }
    }
ui-alerts-file = Échéances.ics
ui-alerts-count = { $count ->
        [0] Aucune alerte
        [one] Une alerte
       *[other] { $count } alertes
    }
ui-alert-dismiss = Écarter
ui-alert-dismiss-one = Écarter : { $sentence }
ui-alert-dismiss-all = Écarter ces { $count }
ui-alert-dismissed = { $count ->
        [one] Une alerte écartée. Elle reviendra si sa date change.
       *[other] { $count } alertes écartées. Elles reviendront si leur date change.
    }
ui-alerts-aside = Alertes écartées ({ $count })
ui-alert-restore = Remettre
ui-alert-restore-one = Remettre : { $sentence }
ui-alerts-more = Les { $shown } premières sur { $count } sont montrées.
ui-alert-action_late = Actions en retard
ui-alert-milestone_late = Jalons passés
ui-alert-instalment_late = Versements à demander, passés
ui-alert-deliverable_late = Livrables attendus, passés
ui-alert-decision_late = Décisions à faire, passées
ui-alert-instalment_due = Versements à demander bientôt
ui-alert-deliverable_due = Livrables à remettre bientôt
ui-alert-action_due = Actions qui finissent bientôt
ui-alert-milestone_due = Jalons proches
ui-alert-decision_due = Décisions à faire bientôt
ui-alert-action_blocked = Actions bloquées sans motif
ui-alert-action_stale = Actions laissées sans nouvelles
ui-alert-indicator_silent = Indicateurs à relever
ui-alert-indicator_unread = Indicateurs sans valeur

## Territory
ui-nav-territory = Territoire
ui-head-inhabitants = Habitants
ui-territory-choose = Ajouter des communes
ui-territory-choose-how = Une intercommunalité apporte toutes ses communes. Les noms, codes et populations viennent de l’INSEE (2026) ; ce que vous avez déjà écrit reste.
ui-territory-choose-what = Nom, SIREN, code INSEE ou code postal
ui-territory-leave-out = Ne pas ajouter { $name }
ui-territory-add = Ajouter au territoire
ui-territory-would = { $communes ->
    [0] Aucune commune à ajouter.
    [one] 1 commune de plus, { $population } habitants.
   *[other] { $communes } communes de plus, { $population } habitants.
  }
ui-territory-there = { $count ->
    [one] 1 autre y est déjà.
   *[other] { $count } y sont déjà.
  }
ui-territory-chosen = { $count ->
    [0] Le territoire avait déjà ces communes.
    [one] 1 commune ajoutée.
   *[other] { $count } communes ajoutées.
  }
ui-territory-communes = { $count ->
    [0] Communes
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-communes = { $count ->
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-commune = Commune { $code }
ui-inhabitants = { $count } habitants
ui-commune-filter = Filtrer les communes
ui-commune-until = jusqu’au { $on }
ui-commune-actions = { $count ->
    [one] 1 action à { $name }
   *[other] { $count } actions à { $name }
  }
ui-communes-none = Aucune commune pour l’instant
ui-communes-none-why = Choisissez l’intercommunalité ou les communes du territoire : elles sont toutes ici, sans réseau. Une action pourra dire celles qu’elle concerne.
ui-map-title = Carte des actions
ui-map-says = Carte de { $communes } communes, dont { $with } ont des actions. La liste à côté dit la même chose.
ui-map-commune = { $count ->
    [0] { $name } : aucune action
    [one] { $name } : 1 action
   *[other] { $name } : { $count } actions
  }
ui-map-none = Aucune action
ui-map-step-one = { $count ->
    [one] 1 action
   *[other] { $count } actions
  }
ui-map-step = { $from } à { $to } actions
ui-map-none-yet = La carte demande les contours des communes : un fichier GeoJSON, par exemple celui que l’État publie sur geo.api.gouv.fr. Sans lui, la liste suffit.
ui-contours-title = Contours des communes
ui-contours-import-file = Lire des contours (GeoJSON)
ui-contours-import = Lire ces contours
ui-contours-found = { $count ->
    [one] 1 commune du territoire a son contour dans ce fichier.
   *[other] { $count } communes du territoire ont leur contour dans ce fichier.
  }
ui-contours-others = { $count ->
    [one] 1 autre forme est laissée de côté.
   *[other] { $count } autres formes sont laissées de côté.
  }
ui-contours-without = { $count ->
    [one] 1 commune reste sans contour :
   *[other] { $count } communes restent sans contour :
  }
ui-contours-read = { $count ->
    [one] 1 contour lu.
   *[other] { $count } contours lus.
  }

## Findings that are accepted, and the outlook of a contract
ui-waiver-accept = Admettre…
ui-waiver-accept-of = Admettre ce constat : { $sentence }
ui-waiver-title = Admettre ce constat
ui-waiver-reason = Motif
ui-waiver-why = Le constat quitte les listes tant que ses chiffres ne changent pas. Le motif, la date et l’auteur restent dans l’historique.
ui-waiver-do = Admettre
ui-waiver-done = Constat admis.
ui-waiver-count = { $count ->
    [one] Un constat admis
   *[other] { $count } constats admis
}
ui-waiver-by = Admis le { $on } par { $author }
ui-waiver-restore = Remettre
ui-waiver-restore-of = Remettre ce constat : { $sentence }
ui-waiver-restored = Constat remis.
ui-waiver-lapsed = Admis le { $on } avec d’autres chiffres : { $reason }
ui-outlook = Et si ?
ui-outlook-as-measured = Si rien ne change
ui-outlook-if-met = Si tout est tenu
ui-outlook-of-granted = sur { $granted } accordés
ui-outlook-at-risk = { $amount } en jeu
ui-outlook-fixed = dont { $amount } de part fixe
ui-outlook-criteria = Ce que vaut chaque critère
ui-outlook-criterion = Critère
ui-outlook-path = Initial → cible
ui-outlook-measured = Constaté
ui-outlook-now = Vaut
ui-outlook-most = Au plus
ui-outlook-lost = En jeu
ui-outlook-next = Ce que vaut la suite
ui-outlook-try = Valeur à essayer pour « { $title } »
ui-outlook-tried = Valeurs essayées : rien n’est enregistré.
ui-outlook-reset = Revenir aux valeurs constatées
ui-outlook-hint = Tapez une autre valeur constatée pour voir ce qu’elle changerait. Rien n’est enregistré.
ui-outlook-lines = Ce que rapportent les dépenses
ui-outlook-line = Poste
ui-outlook-planned = Prévu
ui-outlook-spent = Dépensé
ui-outlook-rate = Taux
ui-outlook-cap = Plafond
ui-outlook-aid = Aide acquise
ui-outlook-needed = Encore à dépenser
ui-outlook-losses = Ce qui se perd, et quand
ui-outlook-no-losses = Aucune date ne met d’argent en jeu.
ui-outlook-unknown-amount = montant inconnu
ui-outlook-passed = passé
ui-outlook-due = Dû maintenant
# Contracts made whole, their money, their time, days worked.
ui-contract-kind = Type de contrat
ui-contract-starts = Premier jour du contrat
ui-contract-makes = Ce contrat aura { $what }.
ui-contract-makes-alone = Ce contrat n’aura que ses propres champs : le reste s’ajoute sur sa page.
ui-contract-make = Créer le contrat
ui-contract-made = Contrat créé : { $title }
ui-contract-template-reset = Revenir au modèle
ui-contract-usage-short = usage
ui-contract-usage = usage, à vérifier dans la convention
ui-contract-usage-why = Les champs marqués viennent de la pratique, non d’un texte : vérifiez-les dans votre convention. Tout reste modifiable ensuite.
ui-contract-own-fields = Le contrat
ui-contract-sum-same = Le total fait bien { $expected } ({ $whole }).
ui-contract-sum-off = Le total fait { $sum }, pour { $expected } ({ $whole }) : écart de { $off }.
ui-contract-row-out = Retirer « { $label } »
ui-contract-rows-out = { $count ->
    [one] 1 ligne retirée
   *[other] { $count } lignes retirées
  }
ui-contract-rows-back = Les remettre
ui-contract-faults = { $count ->
    [one] 1 champ est à corriger.
   *[other] { $count } champs sont à corriger.
  }
ui-count-of = { $count } { $noun }
ui-contract-money-title = Argent et échéances
ui-contract-funders = Par financeur
ui-funder-unknown = Sans financeur désigné
ui-to-call = Reste à appeler
ui-contract-parts = Ce que dit le contrat
ui-part-eligible_base = Assiette éligible
ui-part-aid_rate = Taux d’aide
ui-part-advance = Avance
ui-part-ceiling = Plafond avant le solde
ui-part-claim_deadline = Solde à demander avant le
ui-part-fixed = Part fixe
ui-part-variable = Part variable
ui-part-variable_measured = Part variable acquise selon les mesures
ui-part-criteria_measured = Critères mesurés
ui-part-phase1 = Fin de la phase 1
ui-part-action_cap = Plafond par action
ui-part-work_start = Travaux à commencer avant le
ui-contract-next = Prochaines échéances
ui-contract-next-none = Rien n’est attendu.
ui-next-request = À demander
ui-next-receive = À recevoir
ui-next-deliver = À remettre
ui-next-deadline = Échéance
ui-contract-timeline = Frise du contrat
ui-contract-timeline-list = La frise en liste
ui-contract-timeline-late = en retard
ui-lane-contract = Contrat
ui-lane-phases = Phases
ui-lane-amendments = Avenants
ui-lane-deliverables = Livrables
ui-lane-instalments = Versements
ui-timemark-signed = Signature
ui-timemark-notified = Notification
ui-timemark-period = Durée du contrat
ui-timemark-phase = Phase
ui-timemark-eligible = Dépenses éligibles
ui-timemark-amendment = Avenant
ui-timemark-deliverable_due = Livrable attendu
ui-timemark-delivered = Livrable remis
ui-timemark-instalment_due = Versement à demander
ui-timemark-requested = Versement demandé
ui-timemark-received = Versement reçu
ui-timemark-deadline = Échéance
ui-amendments-change = Ce que changent les avenants
ui-amendment-title = Avenant { $number }
ui-amendment-from = à partir du { $on }
ui-amendment-later = pas encore en vigueur
ui-amendment-nothing = Cet avenant ne change aucun terme.
ui-amendment-term = Terme ou poste
ui-amendment-before = Avant
ui-amendment-after = Après
ui-amendment-by = Écart
ui-amendment-same = inchangé
ui-amendment-opened = Actions entrées
ui-amendment-closed = Actions sorties
ui-request = Demander
ui-request-save = Enregistrer la demande
ui-request-title = Demander le versement : { $label }
ui-requested-on = Date de la demande
ui-requested-amount = Montant demandé (€)
ui-deliver = Remis
ui-delivered = Livrable remis : { $label }
ui-month-long = { DATETIME($day, month: "long", year: "numeric") }
ui-month-initial = { DATETIME($day, month: "short") }
ui-worked-title = Jours travaillés
ui-worked-year = Année
ui-worked-year-of = Année { $year }
ui-worked-before = Année précédente
ui-worked-after = Année suivante
ui-worked-post = Poste
ui-worked-total = Depuis le début
ui-worked-planned = Prévus
ui-worked-cost = Coût (€)
ui-worked-sum = Total
ui-worked-cell = { $post }, { $month }
ui-worked-hint = Flèches, Entrée et Tab passent d’une case à l’autre ; un bloc copié d’un tableur se colle à partir de la case. Jours et fractions : 18,5.
ui-worked-from-total = saisi en un total
ui-worked-none = Aucun poste dans ce contrat
ui-worked-none-why = Les jours se saisissent par poste et par mois. Ajoutez d’abord un poste d’ingénierie.
ui-worked-pasted = { $count ->
    [one] 1 case collée
   *[other] { $count } cases collées
  }
ui-worked-paste-wide = Le bloc dépasse le tableau : rien n’a été collé.
# What follows a programme.
ui-renewal = Préparer la suite
ui-renewal-title = Préparer la suite : { $title }
ui-renewal-steps = Étapes
ui-renewal-step-review = Revue des actions
ui-renewal-step-carry = Ce qui continue
ui-renewal-step-compare = Comparer les deux périodes
ui-renewal-scope = Actions
ui-renewal-scope-plan = Toutes celles du plan
ui-review-decided = { $count ->
    [0] Aucune action revue
    [one] 1 action revue
   *[other] { $count } actions revues
  } sur { $all }
ui-review-chosen = { $count ->
    [0] Aucune action choisie
    [one] 1 action choisie
   *[other] { $count } actions choisies
  }
ui-review-choose = Choisir { $title }
ui-review-choose-all = Choisir toutes les actions
ui-review-chosen-decided = { $count } actions décidées
ui-review-decide = Décision
ui-review-decide-chosen = Décider pour les actions choisies
ui-review-undo = Retirer la revue
ui-review-reason = Raison
ui-review-reason-of = Raison : { $title }
ui-review-reason-first = Décidez d’abord, puis dites pourquoi.
ui-review-undecided = non revue
ui-review-becomes = devient
ui-review-hint = Flèches : action suivante. M : maintenir, D : modifier, A : arrêter, Espace : choisir.
ui-review-none = Aucune action à revoir
ui-review-none-why = Une revue dit, action par action, ce qui continue. Ajoutez des actions à ce plan, ou liez-les au contrat.
ui-carry-plan = Un nouveau plan
ui-carry-contract = Un nouveau contrat
ui-carry-contract-from = À partir du contrat
ui-carry-actions = Actions reprises
ui-carry-actions-why = Celles à maintenir ou à modifier sont proposées ; leur lignée, leurs partenaires et leurs indicateurs les suivent. Ni dépenses, ni notes, ni pièces.
ui-carry-budgets = Reprendre les budgets prévus
ui-carry-milestones = Reprendre les jalons, à leurs nouvelles dates
ui-carry-amounts = Garder les montants (sinon vides, à remplir)
ui-carry-schedule = Reprendre versements et livrables, à leurs nouvelles dates
ui-carry-number = Numéro du contrat
ui-carry-starts = Du
ui-carry-ends = Au
ui-carry-preview = Ce qui sera créé
ui-carry-left = { $count ->
    [0] Aucune action n’est laissée.
    [one] 1 action s’arrête ici.
   *[other] { $count } actions s’arrêtent ici.
  }
ui-carry-months = { $count ->
    [0] Les dates ne bougent pas.
    [one] Les dates avancent d’un mois.
   *[other] Les dates avancent de { $count } mois.
  }
ui-carry-days = Les dates avancent de { $count } jours.
ui-carry-make = Créer la suite
ui-carry-made = La suite est créée.
ui-carry-nothing = Choisissez un nouveau plan, un nouveau contrat, ou les deux.
ui-carry-followed = Ce plan a déjà une suite : { $title }.
ui-compare-none = Pas encore de suite à comparer
ui-compare-none-why = La comparaison met en face les actions des deux périodes. Créez d’abord la suite de ce plan.
ui-compare-with = Comparer avec
ui-compare-says = { $kept } continuent, { $stopped } s’arrêtent, { $new } commencent.
ui-compare-totals = Totaux
ui-compare-figure = Grandeur
ui-compare-by = Écart
ui-compare-lineages = Action par action
ui-compare-kept = Continue
ui-compare-stopped = S’arrête
ui-compare-new = Commence
ui-compare-planned = Prévu
ui-compare-committed = Engagé
ui-compare-paid = Payé
ui-compare-ghg_avoided = tCO₂e évitées par an
ui-compare-energy_saved = MWh économisés par an
ui-compare-renewable_produced = MWh renouvelables par an
ui-compare-decision = Revue
ui-compare-measured = Mesuré dans les deux
## Budget and expenses
ui-nav-budget = Budget
ui-budget-sights = Vues du budget
ui-budget-dashboard = Tableau de bord
ui-budget-years = Budget par année
ui-budget-expenses = Dépenses
ui-budget-figure = Montant
ui-budget-unit = Unité
ui-budget-nature = Nature
ui-budget-natures = Investissement et fonctionnement
ui-budget-group = Regrouper par
ui-budget-by-axis = Axe
ui-budget-by-lead = Pilote
ui-budget-by-funder = Financeur
ui-budget-by-contract = Contrat
ui-budget-by-year = Année
ui-budget-row = Action
ui-budget-no-year = Sans année
ui-budget-total = Total
ui-budget-hint = Flèches : se déplacer. Un chiffre, Entrée ou F2 : modifier. Maj+Entrée : ouvrir les lignes derrière un montant.
ui-budget-rule-funder = Un montant est partagé entre les financeurs comme l’est le plan de financement de l’action (plus forts restes, au centime près) : les parts font le tout.
ui-budget-rule-contract = Un montant est partagé entre les contrats de l’action selon ce que chacun prévoit d’y dépenser, à défaut à parts égales (plus forts restes, au centime près).
ui-budget-part = Ce montant est une part : il se modifie sous l’axe de l’action, ou par ses lignes.
ui-budget-cell = { $figure }, { $label }, { $year }
ui-budget-none = Aucune action dans ce plan
ui-budget-none-why = Le budget se remplit action par action, année par année. Commencez par les actions.
ui-budget-lines = Lignes de « { $label } »
ui-budget-lines-sum = { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }, { $total }
ui-budget-lines-more = Seules les { $count } premières lignes sont montrées.
ui-budget-lines-none = Aucune ligne de budget derrière ce montant.
ui-budget-lines-part = Part
ui-budget-line-amount = Montant de la ligne
ui-budget-open = Ouvrir les lignes : { $label }
ui-dash-invoiced = Facturé HT
ui-dash-settled = Factures payées HT
ui-dash-shares = Engagé, payé
ui-dash-loose = Dont sans action : { $amount }
ui-dash-by-year = Par année
ui-dash-by-axis = Par axe
ui-dash-by-funder = Par financeur
ui-dash-why = Prévu, engagé et payé viennent du budget des actions ; facturé et factures payées, du registre des dépenses.
ui-dash-none = Pas encore de montant
ui-dash-none-why = Ce tableau compare ce qui est prévu, engagé et payé. Remplissez le budget par année, ou collez vos factures.
ui-dash-figure = { $figure }, { $label } : { $amount }
ui-expenses-title = Dépenses
ui-expense-new = Nouvelle dépense
ui-expense-page = Dépense
ui-expense-delete = Supprimer la dépense
ui-back-to-expenses = Dépenses
ui-expenses-import = Coller ou importer
ui-expenses-text = N°, fournisseur, objet ou mandat
ui-expenses-paid = Paiement
ui-expenses-all = Payées ou non
ui-expenses-paid-yes = Payées
ui-expenses-paid-no = À payer
ui-expenses-found = À vérifier
ui-expenses-found-all = Toutes les factures
ui-expenses-found-any = Hors période ou en double
ui-expenses-found-outside = Hors période
ui-expenses-found-twice = En double
ui-expenses-from = Du
ui-expenses-to = Au
ui-expenses-of-contract = Contrat
ui-expenses-of-line = Poste
ui-expenses-of-action = Action
ui-expenses-of-axis = Axe
ui-expenses-more = Filtres
ui-expenses-any = Tous
ui-expenses-axis-none = Sans axe ni action
ui-expenses-count = { $count ->
        [one] { $count } facture
       *[other] { $count } factures
    }
ui-expenses-sums = HT { $net } €, TVA { $vat } €, TTC { $gross } €
ui-expenses-part = Dont { $part } € HT pour la sélection
ui-expenses-hint = Flèches : se déplacer. Une lettre, F2 : modifier la cellule. Entrée : ouvrir la dépense. Ctrl+V : coller des factures.
ui-expenses-none = Aucune dépense
ui-expenses-none-why = Le registre rassemble les factures : date, fournisseur, montants, mandat, action et contrat. Collez-les depuis un tableur, ou ajoutez-en une.
ui-expenses-none-kept = Aucune dépense ne correspond
ui-expenses-none-kept-why = Retirez un filtre, ou cherchez d’autres lettres.
ui-expense-actions = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
ui-expense-fields = La facture
ui-allocate = Répartition entre actions
ui-allocate-why = Une facture peut concerner plusieurs actions. Les parts font son montant HT, au centime près.
ui-allocate-by = Répartir par
ui-allocate-by-amounts = Montants HT
ui-allocate-by-shares = Parts en %
ui-allocate-action = Action { $number }
ui-allocate-line = Poste { $number }
ui-allocate-typed = Part { $number }
ui-allocate-add = Ajouter une action
ui-allocate-remove = Retirer la part { $number }
ui-allocate-even = À parts égales
ui-allocate-rest = Donner le reste à la dernière
ui-allocate-left = Reste à répartir : { $left }
ui-allocate-exact = Les parts font la facture : { $net } HT.
ui-allocate-none = Toute la facture est à l’action qu’elle nomme.
ui-allocate-save = Enregistrer la répartition
ui-allocate-saved = Répartition enregistrée
ui-allocate-open = Répartir entre actions
ui-claims-why = Sans part demandée, la dépense est présentée en entier à son contrat.
ui-claimed = Demandé aux contrats
ui-import-open = Importer un plan d’actions
ui-import-short = Importer
ui-import-title = Importer un plan d’actions depuis un classeur
ui-import-why = Le classeur de Territoires en Transitions, ou le vôtre : XLSX, XLS, ODS ou CSV, avec une colonne pour le titre des actions. Ou des tableaux exportés d’ici, ou un classeur à remplir qui revient. Rien n’est écrit avant que vous ayez vu ce qui le sera.
ui-import-file = Choisir un classeur
ui-import-other-file = Choisir un autre classeur
ui-import-reading = Lecture du classeur…
ui-import-said = Actions nouvelles : { $fresh } ; complétées : { $fills } ; différentes : { $differs } ; identiques : { $same }.
ui-import-left-out = { $count ->
    [one] Une ligne n’est pas une action.
   *[other] { $count } lignes ne sont pas des actions.
 }
ui-import-sheet = { $name }, en-têtes à la ligne { $head } : { $known ->
    [one] une colonne reconnue.
   *[other] { $known } colonnes reconnues.
 }
ui-import-text = Tableau
ui-import-unknown = Vont dans les notes : { $columns }.
ui-import-columns = Colonnes du classeur
ui-import-guessed = Les en-têtes de ce classeur ne sont pas connus : voici ce que ses colonnes semblent contenir. Corrigez si besoin ; ce sera retenu pour la prochaine fois.
ui-import-remembered = Les colonnes sont comprises comme la dernière fois.
ui-import-as-heads = Comprendre par les en-têtes
ui-import-read-sheet = Lire la feuille « { $name } »
ui-import-head-line = Ligne des en-têtes
ui-import-column = Colonne
ui-import-samples = Par exemple
ui-import-holds = Contient
ui-import-holds-of = Ce que contient la colonne { $letter } { $head }
ui-import-no-sheet = Aucune feuille n’est lue : cochez celle des actions, et dites quelle colonne contient leur titre.
ui-import-stage-reading = Lecture du classeur…
ui-import-stage-comparing = Comparaison avec le plan : { $done } sur { $total }
ui-import-stage-writing = Écriture : { $done } sur { $total }
ui-import-stop = Arrêter
ui-import-made = Avec elles : { $rows }.
ui-import-take-all = Remplacer partout les valeurs du plan par celles du classeur
ui-import-lines = Lignes du classeur
ui-import-state = Ce que font les lignes
ui-import-state-fresh = Nouvelles ({ $count })
ui-import-state-fills = Complétées ({ $count })
ui-import-state-differs = Différentes ({ $count })
ui-import-state-same = Identiques ({ $count })
ui-import-bring = Importer
ui-import-bring-line = Importer « { $title } »
ui-import-does = Ce qui change
ui-import-take = Prendre les valeurs du classeur
ui-import-parts = { $count ->
    [one] et un élément lié (partenaire, budget, financement ou note)
   *[other] et { $count } éléments liés (partenaires, budget, financements, notes)
 }
ui-import-findings = { $count ->
    [one] Une remarque
   *[other] { $count } remarques
 }
ui-import-given = Contenu
ui-import-leaves-out = Non importée :
ui-import-fiches = { $count ->
    [one] Une feuille lue comme une fiche action : { $names }
   *[other] { $count } feuilles lues comme des fiches actions : { $names }
 }
ui-import-unread = { $count ->
    [one] Une feuille n’est pas lue
   *[other] { $count } feuilles ne sont pas lues
 }
ui-import-proposed = Proposition
ui-import-accept = Accepter
ui-import-accept-cell = Accepter « { $proposed } » en { $cell }
ui-import-accept-all = { $count ->
    [one] Accepter la proposition
   *[other] Accepter les { $count } propositions
 }
ui-import-accepted = Acceptée
ui-import-withdraw = Revenir
ui-import-withdraw-cell = Revenir à « { $given } » en { $cell }
ui-import-export-findings = Exporter les constats
ui-import-findings-file = Constats
ui-import-findings-written = { $count ->
    [one] Un constat écrit dans { $path }.
   *[other] { $count } constats écrits dans { $path }.
 }
ui-import-encoding = Lettres
ui-import-separator = Séparateur
ui-import-tab = Tabulation
ui-import-write = { $fresh ->
    [0] { $changed ->
        [0] Rien à importer
        [one] Modifier une action
       *[other] Modifier { $changed } actions
     }
   *[other] { $changed ->
        [0] { $fresh ->
            [one] Importer une action
           *[other] Importer { $fresh } actions
         }
       *[other] Importer { $fresh } et modifier { $changed } actions
     }
 }
ui-import-written = { $fresh ->
    [0] Aucune action nouvelle
    [one] Une action importée
   *[other] { $fresh } actions importées
 }{ $changed ->
    [0] .
    [one] , une modifiée.
   *[other] , { $changed } modifiées.
 }

ui-invoices-title = Coller ou importer des factures
ui-invoices-paste = Lignes copiées du tableur
ui-invoices-paste-why = Avec leurs en-têtes si vous les avez, dans n’importe quel ordre. Sans en-têtes : n°, date, fournisseur, objet, action, poste, contrat, HT, TVA, TTC, mandat, date de paiement.
ui-invoices-file = Choisir un fichier (CSV, TSV)
ui-invoices-of-file = Fichier : { $path }
ui-invoices-said = { $rows ->
        [0] Aucune ligne
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } : { $fresh } à écrire, { $already } déjà là, { $wrong } à corriger.
ui-invoices-sum = À écrire : { $net } HT, { $gross } TTC.
ui-invoices-headed = Colonnes reconnues : { $columns }.
ui-invoices-headless = Sans en-têtes : les colonnes sont lues dans l’ordre du registre.
ui-invoices-unknown = Colonnes laissées de côté : { $columns }.
ui-invoices-findings = { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
ui-invoices-line = Ligne
ui-invoices-column = Colonne
ui-invoices-cell = Cellule
ui-invoices-why = Remarque
ui-invoices-blocks = Bloquant :
ui-invoices-room = Après cet import
ui-invoices-rows = Lignes lues
ui-invoices-state = État
ui-invoices-fresh = Nouvelle
ui-invoices-already = Déjà là
ui-invoices-wrong = À corriger
ui-invoices-also = Écrire quand même la ligne { $line }
ui-invoices-write = { $count ->
        [0] Rien à écrire
        [one] Écrire { $count } facture
       *[other] Écrire { $count } factures
    }
ui-invoices-written = { $count ->
        [one] { $count } facture écrite
       *[other] { $count } factures écrites
    }
ui-invoices-funder = Financeur
ui-invoices-more = et { $count } autres
# Statements of a contract's money, and funding plans.
ui-statements = États
ui-statement-pdf = Exporter en PDF
ui-statement-xlsx = Exporter en Excel
ui-statement-writing = Écriture…
ui-statement-done = { $path } ({ $size })
ui-statement-no-line = Aucune ligne.
ui-statement-file = { $title } - { $subject } - { $day }
ui-statement-back = Retour au contrat
ui-statement-every-contract = Tous les contrats (recettes)
ui-statement-from = Période à partir du
ui-statement-until = Situation au
ui-statement-which = État
ui-statement-kind-invoices = Factures payées
ui-statement-kind-notice = Notice TEPCV
ui-statement-kind-funding = Plan de financement à publier
ui-statement-kind-receipts = Recettes par trimestre
ui-statement-kind-balance = Bilan financier
ui-statement-shown = { $title }, situation au { $day }
ui-statement-missing = Ce qui manque
ui-statement-notes = Précisions
ui-statement-empty = Rien à montrer pour l’instant
ui-statement-empty-why = Cet état se remplit avec ce que le contrat contient à la date choisie.
ui-funding-plans = Plans de financement
ui-funding-plan = Plan de financement
ui-funding-none = Aucun plan de financement
ui-funding-none-why = Un plan de financement dit ce que coûte une action, ou un groupe d’actions, et qui paie. Il se crée depuis la fiche d’une action, onglet Finances.
ui-funding-open = Équilibrer
ui-funding-project = Opération
ui-funding-group = { $count } actions
ui-funding-balance = Équilibre du plan
ui-funding-balanced = Équilibré
ui-funding-gap = Écart
ui-funding-cost = Dépenses
ui-funding-receipts = Recettes
ui-funding-aid = Aides publiques
ui-funding-private = Fonds privés
ui-funding-own = Autofinancement
ui-funding-loan = Emprunt
ui-funding-own-share = Part du maître d’ouvrage
ui-funding-costs = Dépenses
ui-funding-lines = Recettes
ui-funding-rest = Reste
ui-funding-total = Total
ui-funding-years = Par année
ui-funding-year = Année
ui-funding-no-year = Sans année
ui-funding-others = Autres actions du groupe
ui-funding-terms = Conditions du plan
ui-funding-file = Plan de financement - { $title }
ui-funding-no-funding_cost = Aucune dépense : ajouter chaque poste avec son montant HT, sa TVA et ce qui en est éligible.
ui-funding-no-funding_line = Aucune recette : ajouter chaque financeur avec son assiette, son taux et son montant.
# Exports for other programs.
ui-export-open = Exporter pour d’autres logiciels
ui-export-short = Exporter
ui-export-title = Exporter pour d’autres logiciels
ui-export-what = Que faut-il écrire ?
ui-export-what-tet = Modèle Territoires en Transitions
ui-export-what-all = Tous les tableaux
ui-export-what-plan = Axes et actions
ui-export-what-partners = Partenaires
ui-export-what-contracts = Contrats
ui-export-what-budgets = Budgets
ui-export-what-expenses = Dépenses
ui-export-what-indicators = Indicateurs
ui-export-what-contacts = Carnet d’adresses
ui-export-what-calendar = Agenda
ui-export-what-opendata = Données ouvertes
ui-export-what-pcaet = Données du PCAET
ui-export-what-handover = Dossier de passation
ui-export-why-tet = le classeur que la plateforme importe
ui-export-why-all = tout ce qui est saisi, un tableau par sorte d’élément
ui-export-why-plan = avec jalons, notes et mesures
ui-export-why-partners = avec services, pilotes et contacts
ui-export-why-contracts = avec postes, versements et livrables
ui-export-why-budgets = avec plans de financement
ui-export-why-expenses = avec leur répartition
ui-export-why-indicators = avec valeurs et cibles
ui-export-why-contacts = une fiche vCard par organisme
ui-export-why-calendar = les échéances des douze mois à venir
ui-export-why-opendata = fiches PCAET de l’ADEME, table et schéma
ui-export-why-pcaet = diagnostic et objectifs, dans les quatre fichiers de l’ADEME
ui-export-why-handover = la copie du plan, ses tableaux, ses PDF, ses pièces jointes et une page qui les présente
ui-export-format = Format
ui-export-format-xlsx = Excel (.xlsx)
ui-export-format-ods = LibreOffice (.ods)
ui-export-format-csv = CSV, un fichier par tableau
ui-export-format-json = JSON
ui-export-plan = Plan
ui-export-contacts = Avec les données personnelles
ui-export-contacts-why = noms de personnes, courriels, téléphones
ui-export-write = Choisir où écrire…
ui-export-name = { $file } - { $what }
ui-export-done = Export écrit : { $said }, { $size }.
ui-export-found = { $count ->
    [one] Une valeur n’entre pas telle quelle dans le modèle :
   *[other] { $count } valeurs n’entrent pas telles quelles dans le modèle :
}
ui-export-notices = Valeurs qui n’entrent pas telles quelles
ui-export-cancelled = Export arrêté.
ui-export-folder = Ouvrir le dossier

ui-returned-from = Classeur préparé pour { $label }.
ui-returned-filled = Rempli par : { $by }.
ui-returned-filled-by-nobody = Personne n’a dit l’avoir rempli.
ui-returned-filled-on = Le { $day }.
ui-returned-said = Lignes nouvelles : { $fresh } ; modifiées : { $changed } ; en conflit : { $conflicts } ; refusées : { $refused } ; identiques : { $same }.
ui-returned-unseen = Ce fichier vient de ce plan, à un moment que cette copie ne connaît pas : ce qui diffère n’est pris que si vous le dites.
ui-returned-elsewhere = Ce fichier vient d’un autre plan : ce qui diffère n’est pris que si vous le dites.
ui-returned-unsaid = Ce fichier ne dit plus quand il a été écrit : ce qui diffère n’est pris que si vous le dites.
ui-returned-missing = { $count ->
    [one] Une ligne n’est pas dans le fichier : elle reste dans le plan.
   *[other] { $count } lignes ne sont pas dans le fichier : elles restent dans le plan.
 }
ui-returned-take-all = Prendre les valeurs du fichier dans tous les conflits
ui-returned-restore = { $count ->
    [one] Revenir à ce que dit le fichier pour la ligne que le plan seul a changée ou supprimée depuis
   *[other] Revenir à ce que dit le fichier pour les { $count } lignes que le plan seul a changées ou supprimées depuis
 }
ui-returned-rows = Lignes du fichier
ui-returned-row = Élément
ui-returned-state-conflict = En conflit ({ $count })
ui-returned-state-changed = Modifiées ({ $count })
ui-returned-state-fresh = Nouvelles ({ $count })
ui-returned-state-gone = Supprimées depuis ({ $count })
ui-returned-state-since = Modifiées depuis dans le plan ({ $count })
ui-returned-state-refused = Refusées ({ $count })
ui-returned-conflict = (le plan a changé aussi)
ui-returned-perhaps = Peut-être « { $told } » ?
ui-returned-write = { $count ->
    [0] Rien à écrire
    [one] Écrire une ligne
   *[other] Écrire { $count } lignes
 }
ui-returned-written = Lignes créées : { $made } ; modifiées : { $changed }
ui-pack-short = Classeur à remplir
ui-pack-prepare = Préparer un classeur à remplir
ui-pack-why = Un classeur avec les actions, les jalons et le budget d’un service, d’une commune ou d’un partenaire, à mettre à jour dans un tableur. Il revient par « Importer », qui montre ce qui a changé avant de l’écrire. Il ne contient aucune donnée personnelle.
ui-pack-for = Pour
ui-pack-choice = { $label } ({ $actions ->
    [one] une action
   *[other] { $actions } actions
 })
ui-pack-nobody-yet = Aucun service, aucune commune et aucun partenaire n’a d’action.
ui-pack-name = À remplir, { $label }
ui-pack-save = Enregistrer le classeur
ui-pack-made = Classeur à remplir pour { $label } ({ $actions ->
    [one] une action
   *[other] { $actions } actions
 }) : { $path }

ui-nav-indicators = Indicateurs
ui-indicator-new = Nouvel indicateur
ui-indicators-none = Aucun indicateur pour l’instant
ui-indicators-none-why = Un indicateur dit si le plan agit : une référence, des valeurs mesurées, une cible. Créez-en un, ou écrivez la formule de ceux que d’autres donnent.
ui-indicators-course = { $on } sur la trajectoire, { $off } à côté
ui-indicator-page = Page de l’indicateur
ui-indicator-delete = Supprimer l’indicateur
ui-back-to-indicators = Tous les indicateurs
ui-indicator-value = Dernière valeur
ui-indicator-baseline = Référence
ui-indicator-target = Cible
ui-indicator-reached = Chemin parcouru
ui-indicator-course = Trajectoire
ui-indicator-course-on_course = Sur la trajectoire
ui-indicator-course-off_course = À côté de la trajectoire
ui-indicator-gap = écart de { $gap }
ui-indicator-computed = Calculé
ui-indicator-followed = suit les diagnostics
ui-regulatory-title = Indicateurs réglementaires
ui-regulatory-why = Ceux qu’un PCAET doit suivre. Une fois dans le plan, ils prennent leurs valeurs dans les diagnostics, et leur chemin dans la trajectoire de la même grandeur. Une valeur que vous saisissez l’emporte.
ui-regulatory-parts = { $count ->
    [one] Détail : un indicateur
   *[other] Détail : { $count } indicateurs
 }
ui-regulatory-all = Tout le détail
ui-regulatory-there = déjà dans le plan
ui-regulatory-take = { $count ->
    [0] Ajouter
    [one] Ajouter un indicateur
   *[other] Ajouter { $count } indicateurs
 }
ui-regulatory-taken = { $count ->
    [one] Un indicateur ajouté.
   *[other] { $count } indicateurs ajoutés.
 }
ui-readings-import = Coller ou importer des relevés
ui-readings-title = Coller ou importer des relevés d’indicateurs
ui-readings-why = Avec leurs en-têtes : « Indicateur » (code ou titre), « Année » et « Valeur », ou « Indicateur » et une colonne par année. Aussi lus : commune, secteur, fiabilité, commentaire.
ui-readings-why-one = Deux colonnes, année et valeur, ou une colonne par année. Avec des en-têtes, sont aussi lus : commune, secteur, fiabilité, commentaire.
ui-readings-said = { $fresh ->
    [0] Aucune valeur nouvelle
    [one] Une valeur nouvelle
   *[other] { $fresh } valeurs nouvelles
 }, { $same ->
    [0] aucune identique
    [one] une identique
   *[other] { $same } identiques
 }, { $other ->
    [0] aucune différente
    [one] une différente
   *[other] { $other } différentes
 }, { $wrong ->
    [0] aucune à corriger.
    [one] une à corriger.
   *[other] { $wrong } à corriger.
 }
ui-readings-replace = { $count ->
    [one] Remplacer aussi la valeur différente
   *[other] Remplacer aussi les { $count } valeurs différentes
 }
ui-readings-rows = Valeurs lues
ui-readings-given = Contenu
ui-readings-on = Date
ui-readings-part = Commune, secteur
ui-readings-value = Valeur lue
ui-readings-before = Valeur du plan
ui-readings-fresh = Nouvelle
ui-readings-same = Identique
ui-readings-other = Différente
ui-readings-wrong = À corriger
ui-readings-write = { $count ->
    [0] Écrire
    [one] Écrire une valeur
   *[other] Écrire { $count } valeurs
 }
ui-readings-written = { $count ->
    [one] Une valeur écrite.
   *[other] { $count } valeurs écrites.
 }
ui-indicator-parts = somme de { $count ->
    [one] { $count } partie
   *[other] { $count } parties
}
ui-indicator-per-inhabitant = { $value } par habitant
ui-indicator-years = Année par année
ui-indicator-year = Année
ui-indicator-measured = Mesuré
ui-indicator-asked = Attendu
ui-indicator-difference = Écart
ui-indicator-confidence = Confiance
ui-indicator-actions = Actions qui le font évoluer
ui-indicator-no-years = Ni référence, ni valeur, ni cible : ajoutez-les ci-dessous.
## Diagnostics
ui-nav-diagnosis = Diagnostic
ui-diagnosis-sights = Vues du diagnostic
ui-diagnosis-inventories = Émissions, énergie, air
ui-diagnosis-vulnerability = Vulnérabilité
ui-diagnosis-chosen = Diagnostic
ui-diagnosis-none = Aucun diagnostic pour l’instant
ui-diagnosis-none-why = Un diagnostic est la photographie d’une année : émissions, énergie, renouvelables, polluants, puits de carbone, par secteur et par vecteur. Il sert de point de départ aux objectifs. Créez le premier, ou regardez d’abord la vulnérabilité du territoire.
ui-diagnosis-new = Nouveau diagnostic
ui-diagnosis-delete = Supprimer le diagnostic
ui-diagnosis-sheet = Fiche du diagnostic
ui-diagnosis-quantity = Grandeur
ui-diagnosis-nothing = Rien de saisi
ui-diagnosis-grid = { $quantity }, en { $unit }
ui-diagnosis-total = Total
ui-diagnosis-share = Part
ui-diagnosis-blank = { $count ->
    [one] une case sans valeur
   *[other] { $count } cases sans valeur
}
ui-diagnosis-star = Total sans les cases qui n’ont pas de valeur.
ui-diagnosis-apart = Non compté dans les totaux : le détail l’est.
ui-diagnosis-cell = { $row }, { $column }
ui-diagnosis-several = { $count } lignes
ui-diagnosis-hint = Flèches : se déplacer. Un chiffre, Entrée ou F2 : modifier. Alt + Entrée ou clic droit : les lignes de la case. Suppr : vider. Une valeur se tape dans son unité : 1 234,5 ; 12 ktep ; 300 MWh ; 2 ktCO2e. Suivie de E, elle est estimée.
ui-diagnosis-signs = Sans valeur, une case dit pourquoi ; elle ne compte jamais pour zéro :
ui-diagnosis-doubts = À vérifier
ui-diagnosis-chart = Répartition
ui-flows-title = Des énergies aux secteurs ({ $unit })
ui-flows-alt = { $title }. { $flows }
ui-flows-table = Les chiffres de ce graphique
ui-flows-part = Énergie ou poste
ui-flows-sector = Secteur
ui-flows-missing = Ces sommes ne comptent pas ce qui n’a pas de chiffre (*) :
ui-flows-unsplit = Non réparti : { $value } { $unit } ne disent pas de quelle énergie ou de quel poste ils sont.
ui-flows-below = { $count ->
    [0] Rien n’est négatif.
    [one] Une valeur négative n’est pas dessinée ; les chiffres la donnent.
   *[other] { $count } valeurs négatives ne sont pas dessinées ; les chiffres les donnent.
}
ui-compare-sights = Comparer
ui-compare-by-total = les totaux
ui-compare-by-inhabitant = par habitant
ui-compare-by-hectare = par hectare
ui-climate-sight = Tableau de bord
ui-climate-title = Tableau de bord climat-énergie
ui-climate-print = Imprimer (PDF)
ui-climate-none = Rien à montrer pour l’instant
ui-climate-none-why = Ce tableau de bord rassemble le dernier diagnostic par secteur, les trajectoires et les indicateurs. Saisissez un diagnostic, ou relevez un indicateur.
ui-climate-indicators = Indicateurs, les plus en retard d’abord
ui-climate-more = { $count ->
    [0] Tous sont ici.
    [one] Un autre est à la page des indicateurs.
   *[other] { $count } autres sont à la page des indicateurs.
}
ui-climate-rest = { $count ->
    [0] Tous ont une valeur.
    [one] Un indicateur n’a encore aucune valeur.
   *[other] { $count } indicateurs n’ont encore aucune valeur.
}
ui-diagnosis-compare = Comparer
ui-diagnosis-compare-with = Comparer avec
ui-diagnosis-compare-none = Aucun
ui-diagnosis-compare-why = Un second diagnostic permet de comparer deux années, par secteur, par habitant et par hectare.
ui-diagnosis-careful = La comparaison demande de la prudence
ui-diagnosis-difference = Écart
ui-diagnosis-percent = Écart en %
ui-diagnosis-inhabitant = Par habitant ({ $unit }), { $year }
ui-diagnosis-hectare = Par hectare ({ $unit }), { $year }
ui-diagnosis-compare-empty = Aucun des deux diagnostics n’a de ligne de cette grandeur.
ui-vulnerability-title = Vulnérabilité du territoire
ui-vulnerability-why = À quel point chaque domaine souffre du climat : aujourd’hui, et si rien ne change, en 2050 et 2100.
ui-vulnerability-level = { $domain }, { $when }
ui-vulnerability-unsaid = Non renseigné
ui-diagnosis-trajectories = Trajectoires
ui-trajectories-none = Aucune trajectoire pour l’instant
ui-trajectories-none-why = Une trajectoire part d’une année de référence et dit où le territoire veut être en 2030 et en 2050. Ce que mesurent les diagnostics s’y compare.
ui-trajectory-new = Nouvelle trajectoire
ui-trajectory-delete = Supprimer la trajectoire
ui-trajectory-years = Les années de la trajectoire
ui-trajectory-asked = Attendu
ui-trajectory-measured = Mesuré
ui-trajectory-expected = Gain attendu des actions, par an
ui-trajectory-gains = Les actions annoncent { $expected } { $unit } de gains par an d’ici { $horizon }.
ui-trajectory-gains-none = Aucune action n’annonce de gain daté d’ici { $horizon }.
ui-trajectory-twice = Compté deux fois, peut-être
ui-trajectory-early = Non comptés, leur effet commence après { $horizon } : { $actions }
ui-trajectory-undated = Non comptés, sans date d’effet ni de fin : { $actions }
ui-trajectory-start = Fixer le départ et les cibles
ui-trajectory-start-why = Le départ est proposé d’après le diagnostic « { $diagnosis } ». Une cible est une valeur en { $unit }, ou une part du départ : « −40 % ».
ui-trajectory-start-unknown = Aucun diagnostic n’a mesuré cette grandeur : donnez l’année et la valeur de départ. Une cible est une valeur en { $unit }, ou une part du départ : « −40 % ».
ui-trajectory-start-year = Année de référence
ui-trajectory-start-value = Valeur de référence ({ $unit })
ui-trajectory-start-target = Cible { $year }
ui-trajectory-start-save = Enregistrer les points
ui-cell-lines = Lignes de la case
ui-cell-open = Lignes de la case : { $row }, { $column }
ui-cell-differs = Le calcul donne { $worked } { $unit }, la ligne dit autre chose.
ui-cell-take = Reprendre le calcul
ui-work-out = Calculer depuis les consommations
ui-work-out-title = Calculer les émissions depuis les consommations
ui-work-out-why = Chaque consommation d’énergie du diagnostic est multipliée par le facteur d’émission de son énergie. Les valeurs saisies à la main restent, sauf si vous les remplacez.
ui-work-out-none = Ce diagnostic n’a pas de consommation par énergie : saisissez-les dans la grille « Consommation d’énergie finale ».
ui-work-out-choose = Choisir un facteur
ui-work-out-no-factor = Aucun facteur d’émission par unité d’énergie
ui-work-out-said = { $fresh ->
    [0] Aucune ligne à écrire
    [one] Une ligne à écrire
   *[other] { $fresh } lignes à écrire
 }, { $same ->
    [0] aucune identique
    [one] une identique
   *[other] { $same } identiques
 }, { $typed ->
    [0] aucune saisie à la main.
    [one] une saisie à la main.
   *[other] { $typed } saisies à la main.
 }
ui-work-out-replace = { $count ->
    [one] Remplacer aussi la valeur saisie à la main
   *[other] Remplacer aussi les { $count } valeurs saisies à la main
 }
ui-work-out-lines = Calculs
ui-work-out-row = Secteur
ui-work-out-carrier = Énergie
ui-work-out-calculation = Calcul
ui-work-out-before = Avant (tCO₂e)
ui-work-out-fresh = Nouvelle
ui-work-out-newer = Recalculée
ui-work-out-same = Identique
ui-work-out-typed = Saisie à la main
ui-work-out-several = Plusieurs lignes : laissée
ui-work-out-write = { $count ->
    [0] Écrire
    [one] Écrire une ligne
   *[other] Écrire { $count } lignes
 }
ui-work-out-written = { $count ->
    [one] Une ligne d’émissions écrite.
   *[other] { $count } lignes d’émissions écrites.
 }
ui-farm-title = Formulaire Clim’Agri
ui-farm-why = Saisissez les chiffres d’Agreste, de l’IGN et des exploitations ; tout se calcule ensuite avec des facteurs publiés. Tab et Entrée vont de case en case, un bloc copié d’un tableur se colle d’un coup. Une autre unité (q/ha, MWh, km2…) est convertie. Le rendement du maïs fourrage et des prairies se dit en matière sèche.
ui-farm-item = Poste
ui-farm-unit = Unité
ui-farm-cell = { $item }, { $measure } ({ $unit })
ui-farm-factors = Facteurs : ceux qui sont publiés, et les vôtres
ui-farm-factors-why = Un facteur que vous saisissez remplace celui qui est publié, pour ce diagnostic seulement. Dites d’où il vient. Le flux d’un sol qui perd du carbone est négatif ; SO écarte ce qui ne compte pas ici.
ui-farm-factor = Facteur
ui-farm-published = Publié
ui-farm-source = Source
ui-farm-yours = Le vôtre
ui-farm-your-source = Votre source
ui-farm-factor-cell = { $factor }, le vôtre ({ $unit })
ui-farm-source-cell = { $factor }, votre source
ui-farm-outputs = Résultats Clim’Agri
ui-farm-land = Surface agricole : { $hectares } ha. Les valeurs par hectare s’y rapportent.
ui-farm-no-land = Aucune surface agricole n’est saisie : rien n’est dit par hectare.
ui-farm-none = Rien n’est encore calculé.
ui-farm-basis-said = Personnes nourries, sur la base : { $basis }.
ui-farm-lacks = Ce qui manque
ui-farm-work-out = Calculer les résultats
ui-farm-work-out-why = Chaque résultat est le produit de ce que vous avez saisi et de facteurs publiés. Ce qui a été saisi à la main reste, sauf si vous le remplacez.
ui-farm-potentials = Pouvoirs de réchauffement à 100 ans
ui-farm-basis = Personnes nourries selon
ui-farm-said = À écrire : { $fresh } ; identiques : { $same } ; saisies à la main : { $typed } ; ne se calculent plus : { $gone }
ui-farm-gone = Ne se calcule plus : retirée
ui-farm-before = Avant
ui-farm-replace = Remplacer aussi ce qui a été saisi à la main
ui-farm-write = { $count ->
    [0] Rien à écrire
    [one] Écrire 1 résultat
   *[other] Écrire { $count } résultats
}
ui-farm-written = { $count ->
    [0] Aucun résultat écrit
    [one] 1 résultat écrit
   *[other] { $count } résultats écrits
}
ui-farm-pasted = { $count ->
    [0] Aucune case remplie
    [one] 1 case remplie
   *[other] { $count } cases remplies
}
ui-farm-pasted-over = Le bloc dépasse le tableau : rien n’a été collé.
ui-factors-take = { $count ->
    [one] Prendre le facteur de référence
   *[other] Prendre les { $count } facteurs de référence
 }
ui-factor-new = Nouveau facteur d’émission
ui-pcaet-open = Lire un PCAET publié
ui-pcaet-title = Lire le diagnostic et les objectifs d’un PCAET publié
ui-pcaet-why = Choisissez un à un les fichiers « Demarches_PCAET_V2_… » de Territoires & Climat. Rien n’est écrit avant que vous ne l’ayez confirmé, et une étape l’annule.
ui-pcaet-add = Ajouter un fichier
ui-pcaet-remove = Retirer { $name }
ui-pcaet-plan = Plan à lire
ui-pcaet-choose = — choisir —
ui-pcaet-file = Fichier
ui-pcaet-seen = Lignes de diagnostic : { $lines } ; trajectoires : { $trajectories } (points : { $points }) ; domaines de vulnérabilité : { $vulnerabilities }.
ui-pcaet-kept = { $count ->
    [one] Un domaine de vulnérabilité, déjà là, reste tel quel.
   *[other] { $count } domaines de vulnérabilité, déjà là, restent tels quels.
 }
ui-pcaet-left = { $count ->
    [one] Une valeur n’a pas de place ici et n’est pas lue.
   *[other] { $count } valeurs n’ont pas de place ici et ne sont pas lues.
 }
ui-pcaet-left-out = non lue
ui-pcaet-totals = Totaux des secteurs
ui-pcaet-now = Diagnostic
ui-pcaet-write = { $count ->
    [0] Écrire
    [one] Écrire une ligne
   *[other] Écrire { $count } lignes
 }
ui-pcaet-written = { $count ->
    [one] Une ligne écrite.
   *[other] { $count } lignes écrites.
 }
ui-factors-screen = Facteurs d’émission
ui-factors-none = Aucun facteur d’émission dans ce fichier
ui-factors-none-why = Prenez les facteurs courants, fournis avec leur source, lisez l’export officiel de la Base Carbone, ou saisissez les vôtres.
ui-factors-none-kept = Aucun facteur ne correspond
ui-factors-filter = Chercher un facteur
ui-factors-without-carrier = Sans énergie indiquée
ui-factors-found = { $found ->
    [0] Aucun facteur
    [one] { $found } facteur
   *[other] { $found } facteurs
 } sur { $all }.
ui-factors-first = Les { $shown } premiers sur { $found } : précisez la recherche.
ui-factor = Facteur
ui-factor-page = Facteur d’émission
ui-factor-by = Par
ui-factor-vintage = Millésime
ui-factor-vintages = Autres millésimes
ui-factor-no-vintage = Sans millésime
ui-factor-delete = Supprimer le facteur
ui-factor-uses = Diagnostics calculés avec ce facteur
ui-factor-use-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
ui-factor-uses-none = Aucun diagnostic n’a été calculé avec ce facteur.
ui-factor-uses-why = Les émissions déjà calculées ne changent pas avec le facteur : rouvrez « Calculer depuis les consommations » pour les reprendre.
ui-back-to-factors = Facteurs d’émission
ui-factors-open = Lire la Base Carbone
ui-factors-title = Lire les facteurs de la Base Carbone
ui-factors-why = Choisissez l’export officiel de la Base Carbone (CSV, data.ademe.fr). Un facteur d’un autre millésime s’ajoute à côté de l’ancien. Rien n’est écrit avant que vous ne l’ayez confirmé, et une étape l’annule.
ui-factors-pick = Choisir un fichier
ui-factors-seen = Facteurs nouveaux : { $fresh }, dont d’un autre millésime : { $newer } ; déjà là : { $already }.
ui-factors-left = Laissés de côté : archivés, { $archived } ; postes, { $posts } ; données sources, { $data }.
ui-factors-write = { $count ->
    [0] Écrire
    [one] Écrire un facteur
   *[other] Écrire { $count } facteurs
 }
ui-factors-written = { $count ->
    [one] Un facteur d’émission écrit.
   *[other] { $count } facteurs d’émission écrits.
 }

# Frameworks and their scores.
ui-nav-scores = Référentiels
ui-scores-none = Aucun référentiel pour l’instant
ui-scores-none-why = Un référentiel dit ce qu’une collectivité peut faire, mesure par mesure, et combien de points chacune vaut. Lisez l’export de Territoires en Transitions : les axes, les mesures et leurs scores viennent en une étape. Sans export, créez un référentiel et ses mesures à la main.
ui-scores-import = Lire un export
ui-scores-new = Nouveau référentiel
ui-scores-measure-new = Nouvelle mesure
ui-scores-frameworks = Référentiels
ui-scores-moments = Moment
ui-scores-moment = { $moment }{ $on }
ui-scores-axes = Scores par axe
ui-scores-axis = Axe
ui-scores-potential = Potentiel
ui-scores-change = Écart
ui-scores-split = Répartition
ui-scores-nothing = Rien n’est encore scoré à ce moment. Lisez un export, ou écrivez des points dans l’arbre.
ui-scores-stars-label = { $stars } étoiles sur 5
ui-scores-stars-why = Le score ouvre la demande ; le label est donné par l’ADEME, après un audit à partir de la deuxième étoile. Seuils : 35, 50, 65 et 75 % du potentiel faits.
ui-scores-tree = Mesures
ui-scores-unfold = Déplier { $code }
ui-scores-fold = Replier { $code }
ui-scores-unfold-all = Tout déplier
ui-scores-fold-all = Tout replier
ui-scores-measure = Mesure
ui-scores-done = Fait
ui-scores-planned = Programmé
ui-scores-not-done = Pas fait
ui-scores-unstated = Non renseigné
ui-scores-actions = Actions liées
ui-scores-sum = Somme
ui-scores-sum-why = Somme des mesures dessous : changez-les pour changer celle-ci
ui-scores-cell = { $field } de la mesure { $code }
ui-scores-hint = Flèches pour aller d’une case à l’autre, Entrée ou F2 pour changer des points, Suppr pour les vider ; sur le nom d’une mesure, Entrée la déplie. Les sommes ne se changent pas.
ui-scores-link = Lier une action
ui-scores-link-to = Lier une action à la mesure { $code }
ui-scores-link-what = Action à lier
ui-scores-unlink = Délier { $action } de la mesure { $code }
ui-scores-linked = L’action est liée à la mesure { $code }.
ui-scores-unlinked = L’action n’est plus liée à la mesure { $code }.
ui-scores-radar = Radar des axes
ui-scores-doubts = À vérifier
ui-scores-bar = fait { $done }, programmé { $planned }, pas fait { $notDone }, non renseigné { $unstated }
ui-scores-import-why = Choisissez l’export de l’état des lieux, d’un audit ou d’une comparaison. Rien n’est écrit avant que vous ne l’ayez confirmé, et une étape l’annule.
ui-scores-import-framework = Référentiel
ui-scores-import-cae = Climat-Air-Énergie (cae)
ui-scores-import-eci = Économie circulaire (eci)
ui-scores-import-state = État à lire
ui-scores-import-choose = — choisir —
ui-scores-import-unnamed = État { $number }
ui-scores-import-day = Date des scores
ui-scores-import-day-why = Vide : la date de l’export. JJ/MM/AAAA.
ui-scores-import-seen = { $framework } : { $measures } mesures nouvelles, { $measuresChanged } complétées ; { $scores } scores nouveaux, { $scoresChanged } modifiés, { $same } identiques.
ui-scores-import-links = { $count ->
    [one] { $count } lien vers une action qu’il nomme.
   *[other] { $count } liens vers des actions qu’il nomme.
}
ui-scores-import-left = Reste comme c’est : { $titles } intitulés différents, { $absent } mesures absentes du fichier, { $silent } scores dont il ne dit rien.
ui-scores-import-cell = Case
ui-scores-import-given = Contenu
ui-scores-import-why-column = Constat
ui-scores-import-left-out = Non lu
ui-scores-import-write = Écrire les scores
ui-criterion-follow = Score du référentiel suivi
ui-criterion-follow-line = { $framework } : initial { $baseline }, objectif { $target }, actuel { $measured }.
ui-criterion-follow-take = Reprendre le score pour « { $title } »
ui-criterion-followed = Le critère dit ce que dit le référentiel.
ui-scores-measures = { $count ->
    [one] Une mesure
   *[other] { $count } mesures
}
ui-scores-unscored = { $count ->
    [one] Une mesure sans score
   *[other] { $count } mesures sans score
}
ui-scores-import-findings = { $count ->
    [one] Un constat
   *[other] { $count } constats
}
ui-scores-import-more = { $count ->
    [one] Un autre constat n’est pas montré.
   *[other] { $count } autres constats ne sont pas montrés.
}
ui-scores-import-written = { $count ->
    [one] Une ligne est écrite.
   *[other] { $count } lignes sont écrites.
}
ui-scores-delete = Supprimer le référentiel
