/// Names of the drug list that also mean something else, one lower-case word or phrase a line: they count only next to the context of a drug.
/// `#` begins a comment line; written by hand from public knowledge.
enum AmbiguousDrugWords {
  static let entries = #"""
    # Substances of the body, nutrients and chemicals
    oxygen
    nitric oxide
    nitrous oxide
    xenon
    ethanol
    dehydrated alcohol
    benzyl alcohol
    urea
    salicylic acid
    hydrogen peroxide
    hydroquinone
    glycine
    glutamine
    l-glutamine
    cysteine
    cysteine hydrochloride
    betaine
    dextrose
    sodium chloride
    sodium bicarbonate
    sodium acetate
    sodium nitrite
    sodium phosphates
    sodium hyaluronate
    hyaluronic acid
    hyaluronidase
    potassium chloride
    potassium iodide
    potassium citrate
    potassium phosphates
    calcium acetate
    calcium carbonate
    calcium chloride
    calcium gluconate
    magnesium sulfate
    zinc acetate
    zinc sulfate
    ferrous sulfate
    trace elements
    vitamin c
    vitamin d
    vitamin k
    ascorbic acid
    folic acid
    niacin
    riboflavin
    thiamine
    pyridoxine
    cyanocobalamin
    cholecalciferol
    ergocalciferol
    cholic acid
    deoxycholic acid
    chenodeoxycholic acid
    dichloroacetate
    methylene blue
    trypan blue
    brilliant blue g
    prussian blue
    activated charcoal
    nicotine
    adenosine
    dopamine
    epinephrine
    adrenaline
    norepinephrine
    noradrenaline
    vasopressin
    oxytocin
    insulin
    glucagon
    secretin
    melatonin
    thyroxine
    human growth hormone
    parathyroid hormone
    chorionic gonadotropin
    corticotropin
    testosterone
    estradiol
    oestradiol
    progesterone
    ethinyl estradiol
    cortisone
    hemin
    thrombin
    antithrombin
    factor viii
    factor ix
    urokinase
    immunoglobulin
    interferon alfa
    interferon beta
    alpha-1 antitrypsin
    lithium
    mannitol
    senna
    simethicone
    angiotensin ii
    psilocybin
    lysergide
    methamphetamine
    amphetamine
    cocaine hydrochloride
    bcg
    tuberculin purified protein derivative
    lutetium-177
    actinium-225
    yttrium-90
    radium-223
    hexavalent vaccine
    plague vaccine
    lyme disease vaccine
    # Brands that are words, names or other things too
    alli
    android
    basen
    bat
    camila
    carac
    creon
    ella
    emend
    intermezzo
    irene
    ivra
    muse
    nix
    norco
    ogen
    redux
    revia
    skyla
    soma
    tabloid
    tobi
    tums
    yaz
    ts-1
    men5cv
    rayos
    focus v
    nereus
    sonata
    versed
    vizz
    delsym
    ipol
    maci
    """#
}
