/// Endings of international nonproprietary names, one a line: `stem|class`, and the words that end so without being a drug.
/// `#` begins a comment line; written by hand from public knowledge.
enum DrugStems {
  /// `stem|class`; of several stems that fit a word, the longest one counts.
  static let entries = #"""
    # Kinase and other small-molecule enzyme inhibitors
    tinib|kinase inhibitor
    brutinib|btk inhibitor
    citinib|jak inhibitor
    rafenib|raf kinase inhibitor
    metinib|mek inhibitor
    ertinib|egfr kinase inhibitor
    lisib|pi3k inhibitor
    ciclib|cyclin-dependent kinase inhibitor
    sertib|serine/threonine kinase inhibitor
    parib|parp inhibitor
    zomib|proteasome inhibitor
    rasib|ras inhibitor
    degib|hedgehog pathway inhibitor
    menib|menin inhibitor
    denib|idh inhibitor
    bresib|bet inhibitor
    nexor|nuclear export inhibitor
    clax|bcl-2 inhibitor
    inostat|histone deacetylase inhibitor
    metostat|histone methyltransferase inhibitor
    dustat|hif-ph inhibitor
    drostat|aldosterone synthase inhibitor
    restat|aldose reductase inhibitor
    xostat|xanthine oxidase inhibitor
    glustat|glucosylceramide synthase inhibitor
    becestat|bace inhibitor
    stat|enzyme inhibitor
    inurad|urat1 inhibitor
    rolimus|mtor or calcineurin inhibitor
    domide|immunomodulator
    imod|immunomodulator
    platin|platinum agent
    rubicin|anthracycline
    taxel|taxane
    tecan|topoisomerase inhibitor
    poside|topoisomerase inhibitor
    trexed|antifolate
    trexate|antifolate
    citabine|nucleoside analog
    arabine|nucleoside analog
    ribine|nucleoside analog
    bulin|tubulin inhibitor
    mustine|alkylating agent
    sulfan|alkylating agent
    fosfamide|alkylating agent
    nectedin|alkylating agent
    lutamide|androgen receptor inhibitor
    terone|hormone antagonist
    trozole|aromatase inhibitor
    mestane|aromatase inhibitor
    estrant|estrogen receptor antagonist
    oxifene|selective estrogen receptor modulator
    mifene|selective estrogen receptor modulator
    degrestrant|estrogen receptor degrader

    # Antibodies, fusion proteins, conjugates
    mab|monoclonal antibody
    limab|immunomodulating monoclonal antibody
    lizumab|immunomodulating monoclonal antibody
    tuzumab|antitumor monoclonal antibody
    tamab|antitumor monoclonal antibody
    kinumab|interleukin inhibitor
    kizumab|interleukin inhibitor
    kimab|interleukin inhibitor
    cizumab|circulatory system monoclonal antibody
    vimab|antiviral monoclonal antibody
    toxaximab|antitoxin monoclonal antibody
    netmab|nerve growth factor inhibitor
    lixizumab|fcrn blocker
    kibart|interleukin inhibitor
    vibart|antiviral monoclonal antibody
    prubart|immunomodulating monoclonal antibody
    tibart|monoclonal antibody
    kitug|immunomodulating monoclonal antibody
    tatug|antitumor monoclonal antibody
    tamig|bispecific antibody
    kimig|bispecific antibody
    tomig|bispecific antibody
    tecept|receptor fusion protein
    bercept|vegf receptor fusion protein
    nercept|tnf receptor fusion protein
    cicept|receptor fusion protein
    tacept|receptor fusion protein
    nacept|receptor fusion protein
    vedotin|antibody-drug conjugate
    mafodotin|antibody-drug conjugate
    deruxtecan|antibody-drug conjugate
    govitecan|antibody-drug conjugate
    tirumotecan|antibody-drug conjugate
    ozogamicin|antibody-drug conjugate
    tesirine|antibody-drug conjugate
    emtansine|antibody-drug conjugate
    ravtansine|antibody-drug conjugate
    soravtansine|antibody-drug conjugate
    duocarmazine|antibody-drug conjugate
    sudotox|immunotoxin
    fusp|fusion protein
    cibep|engineered binding protein
    sarotalocan|antibody-dye conjugate
    tiuxetan|radioimmunotherapy
    vipivotide|radioligand therapy
    dotatate|radioligand therapy
    oxodotreotide|radioligand therapy
    gozetotide|diagnostic radiopharmaceutical

    # Cell and gene therapies, nucleic acids, vaccines
    leucel|cell therapy
    autoleucel|car t cell therapy
    ciloleucel|car t cell therapy
    vicleucel|car t cell therapy
    maraleucel|car t cell therapy
    temcel|gene-modified cell therapy
    autotemcel|gene-modified cell therapy
    zamikeracel|gene-corrected cell therapy
    retcel|cell therapy
    cel|cell therapy
    parvovec|gene therapy
    repvec|oncolytic virus
    denovec|gene therapy
    firadenovec|gene therapy
    geperpavec|gene therapy
    plasmid|gene therapy
    vec|gene therapy
    tagene|gene-modified cell therapy
    ziclumeran|gene editing therapy
    meran|mrna therapy
    ameran|mrna vaccine
    siran|small interfering rna
    rsen|antisense oligonucleotide
    nersen|antisense oligonucleotide
    virsen|antiviral antisense oligonucleotide
    etedesiran|antibody oligonucleotide conjugate
    pegol|pegylated drug

    # Peptides and hormones
    glutide|glp-1 receptor agonist
    zepatide|gip and glp-1 receptor agonist
    enatide|glp-1 receptor agonist
    lintide|amylin analog
    paratide|parathyroid hormone analog
    reotide|somatostatin analog
    tusotine|somatostatin receptor agonist
    noritide|natriuretic peptide
    ritide|natriuretic peptide
    tide|peptide
    glipron|glp-1 receptor agonist
    relix|gnrh antagonist
    golix|gnrh antagonist
    relin|gnrh agonist
    morelin|growth hormone secretagogue
    tropin|hormone
    pressin|vasopressin analog
    tocin|oxytocin analog
    gestrel|progestin
    progesterone|progestin
    gestone|progestin
    estradiol|estrogen
    pristone|progesterone receptor modulator
    pristal|progesterone receptor modulator
    steride|5-alpha reductase inhibitor
    bolone|anabolic steroid
    metasone|corticosteroid
    asone|corticosteroid
    solone|corticosteroid
    onide|corticosteroid
    calcet|calcimimetic
    calcitol|vitamin d analog
    calciferol|vitamin d analog
    dronate|bisphosphonate
    gliptin|dpp-4 inhibitor
    gliflozin|sglt2 inhibitor
    glitazone|thiazolidinedione
    glitazar|ppar agonist
    glinide|meglitinide
    formin|biguanide
    gliatin|glucokinase activator
    cerfont|crf1 receptor antagonist

    # Enzymes, growth factors, blood products
    sulfase|enzyme replacement therapy
    sidase|enzyme replacement therapy
    glucerase|enzyme replacement therapy
    teplase|thrombolytic
    arginase|enzyme therapy
    uricase|enzyme therapy
    octocog|factor viii
    nonacog|factor ix
    eptacog|factor viia
    ctocog|factor viii
    poetin|erythropoiesis-stimulating agent
    grastim|leukocyte growth factor
    trombopag|thrombopoietin receptor agonist
    plermin|growth factor
    kinra|interleukin receptor antagonist
    leukin|interleukin
    botulinumtoxina|botulinum toxin
    botulinumtoxinb|botulinum toxin

    # Cardiovascular, renal, blood
    sartan|angiotensin receptor blocker
    pril|ace inhibitor
    prilat|ace inhibitor
    kiren|renin inhibitor
    olol|beta blocker
    dilol|beta blocker
    dipine|calcium channel blocker
    pamil|calcium channel blocker
    tiazem|calcium channel blocker
    azosin|alpha blocker
    vaptan|vasopressin antagonist
    sentan|endothelin receptor antagonist
    trentan|endothelin receptor antagonist
    ciguat|soluble guanylate cyclase modulator
    xaban|factor xa inhibitor
    gatran|thrombin inhibitor
    parin|heparin
    parinux|factor xa inhibitor
    grel|antiplatelet
    grelor|antiplatelet
    fiban|antiplatelet
    vastatin|statin
    fibrate|fibrate
    cetrapib|cetp inhibitor
    tapide|microsomal triglyceride transfer protein inhibitor
    renone|mineralocorticoid receptor antagonist
    thiazide|diuretic
    semide|diuretic
    cainide|antiarrhythmic
    afenone|antiarrhythmic
    camten|cardiac myosin inhibitor
    racetam|antiseizure drug
    prost|prostaglandin analog
    prostil|prostaglandin
    prostinil|prostacyclin
    coplan|complement inhibitor
    copan|complement inhibitor

    # Infection
    cillin|penicillin antibacterial
    penem|carbapenem antibacterial
    bactam|beta-lactamase inhibitor
    floxacin|fluoroquinolone antibacterial
    oxacin|quinolone antibacterial
    thromycin|macrolide antibacterial
    mycin|antibacterial
    micin|aminoglycoside antibacterial
    cycline|tetracycline antibacterial
    zolid|oxazolidinone antibacterial
    vancin|glycopeptide antibacterial
    mulin|pleuromutilin antibacterial
    fungin|echinocandin antifungal
    conazole|antifungal
    conazonium|antifungal
    nidazole|antiprotozoal
    bendazole|anthelmintic
    ectin|antiparasitic
    antel|anthelmintic
    laner|antiparasitic
    quine|antimalarial
    vir|antiviral
    ciclovir|antiviral
    cyclovir|antiviral
    asvir|hepatitis c ns5a inhibitor
    buvir|hepatitis c ns5b inhibitor
    previr|hepatitis c protease inhibitor
    navir|hiv protease inhibitor
    tegravir|integrase inhibitor
    amivir|neuraminidase inhibitor
    trelvir|sars-cov-2 protease inhibitor
    virine|nonnucleoside reverse transcriptase inhibitor
    virdine|nonnucleoside reverse transcriptase inhibitor
    vudine|nucleoside reverse transcriptase inhibitor
    virtide|entry inhibitor
    viroc|ccr5 antagonist
    quiline|antimycobacterial

    # Nervous system
    gepant|cgrp antagonist
    triptan|triptan
    ditan|5-ht1f receptor agonist
    orexant|orexin receptor antagonist
    orexton|orexin receptor agonist
    melteon|melatonin receptor agonist
    setron|5-ht3 receptor antagonist
    pitant|nk1 receptor antagonist
    netant|neurokinin receptor antagonist
    azepam|benzodiazepine
    zolam|benzodiazepine
    barbital|barbiturate
    piclone|hypnotic
    plon|hypnotic
    oxetine|antidepressant
    faxine|antidepressant
    nacipran|snri
    opram|ssri
    triptyline|tricyclic antidepressant
    pramine|tricyclic antidepressant
    peridone|antipsychotic
    piprazole|antipsychotic
    apine|antipsychotic
    peridol|antipsychotic
    rasidone|antipsychotic
    giline|mao-b inhibitor
    capone|comt inhibitor
    benazine|vmat2 inhibitor
    mantine|nmda receptor antagonist
    mantadine|antiviral and antiparkinson drug
    stigmine|cholinesterase inhibitor
    gabalin|gabapentinoid
    bamate|antiseizure drug
    anolone|gaba-a receptor modulator
    caine|local anesthetic
    flurane|anesthetic
    curonium|neuromuscular blocker
    curium|neuromuscular blocker
    fentanil|opioid analgesic
    orphan|opioid derivative
    azocine|opioid analgesic
    trigine|sodium channel blocker
    ampanel|ampa receptor antagonist
    pirdine|serotonin receptor antagonist
    azenil|benzodiazepine antagonist

    # Respiratory, allergy, immunology, skin, gut, eye, bladder
    terol|beta agonist
    tropium|anticholinergic
    clidinium|anticholinergic
    lukast|leukotriene receptor antagonist
    fylline|methylxanthine
    milast|pde4 inhibitor
    afil|pde5 inhibitor
    pixant|p2x3 receptor antagonist
    caftor|cftr modulator
    socatib|dpp1 inhibitor
    profen|nsaid
    fenac|nsaid
    coxib|nsaid
    oxicam|nsaid
    tadine|antihistamine
    astine|antihistamine
    fenadine|antihistamine
    rizine|antihistamine
    prazole|proton pump inhibitor
    prazan|potassium-competitive acid blocker
    xibat|ibat inhibitor
    delpar|ppar agonist
    fibranor|ppar agonist
    tirom|thyroid hormone receptor beta agonist
    arotene|retinoid
    tretinoin|retinoid
    begron|beta-3 agonist
    fenacin|anticholinergic
    tegrast|integrin receptor antagonist
    sudil|rho kinase inhibitor
    zolamide|carbonic anhydrase inhibitor
    ralstat|kallikrein inhibitor
    luren|readthrough drug
    mapimod|p38 inhibitor
    caserin|5-ht2c receptor agonist
    """#

  /// Lower-case words that end in a stem and name no drug, one a line.
  static let exceptions = #"""
    # English words
    april
    cancel
    chancel
    bancel
    excel
    mantel
    marcel
    parcel
    tercel
    accel
    betide
    ebbtide
    eventide
    noontide
    riptide
    springtide
    tide
    yuletide
    coarsen
    hoarsen
    worsen
    equine
    harlequine
    rapine
    adamantine
    elzevir
    triumvir
    decemvir
    prost
    # Family and place names
    andersen
    arsen
    iversen
    larsen
    pedersen
    petersen
    guadalquivir
    persen
    halvorsen
    torsen
    # Instruments and general words of medicine
    thermostat
    rheostat
    hemostat
    haemostat
    cryostat
    photostat
    aerostat
    barostat
    bacteriostat
    fungistat
    chemostat
    gyrostat
    stat
    orphan
    ultra-orphan
    non-orphan
    # Peptides, hormones, lipids and proteins of the body
    peptide
    polypeptide
    dipeptide
    tripeptide
    tetrapeptide
    pentapeptide
    hexapeptide
    octapeptide
    decapeptide
    oligopeptide
    neuropeptide
    glycopeptide
    lipopeptide
    cyclopeptide
    propeptide
    c-peptide
    natriuretic peptide
    phosphopeptide
    nucleotide
    dinucleotide
    trinucleotide
    mononucleotide
    polynucleotide
    oligonucleotide
    deoxynucleotide
    phosphatide
    tropin
    somatotropin
    gonadotropin
    thyrotropin
    adrenocorticotropin
    aldosterone
    androsterone
    epiandrosterone
    dehydroepiandrosterone
    dihydrotestosterone
    epitestosterone
    corticosterone
    deoxycorticosterone
    etiocholanolone
    allopregnanolone
    pregnanolone
    17-hydroxyprogesterone
    hydroxyprogesterone
    cholesterol
    phytosterol
    ergosterol
    lathosterol
    desmosterol
    sitosterol
    campesterol
    oxysterol
    sterol
    calciferol
    interleukin
    lectin
    galectin
    selectin
    e-selectin
    p-selectin
    l-selectin
    nectin
    fibronectin
    adiponectin
    collectin
    pectin
    glucosidase
    alpha-glucosidase
    galactosidase
    alpha-galactosidase
    beta-galactosidase
    glucocerebrosidase
    hexosidase
    arginase
    uricase
    plasmid
    tubulin
    beta-tubulin
    globulin
    gamma-globulin
    microglobulin
    beta-2-microglobulin
    thyroglobulin
    haptoglobulin
    # Names of drug classes in the singular
    triptan
    gepant
    sartan
    gliptin
    gliflozin
    glitazone
    platin
    taxel
    cillin
    penem
    carbapenem
    bactam
    cycline
    zolid
    fibrate
    thiazide
    setron
    mab
    cel
    vec
    imod
    """#
}
