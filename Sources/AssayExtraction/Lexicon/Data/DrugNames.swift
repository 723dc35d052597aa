/// Drug names, one a line: `generic|Brand;Brand2|class`, generic and class in lower case, brands as printed.
/// `#` begins a comment line; written by hand from public knowledge.
enum DrugNames {
  static let entries = #"""
    # Oncology: small-molecule targeted therapy
    abemaciclib|Verzenio;Verzenios|kinase inhibitor
    acalabrutinib|Calquence|kinase inhibitor
    adagrasib|Krazati|kras inhibitor
    afatinib|Gilotrif;Giotrif|kinase inhibitor
    alectinib|Alecensa|kinase inhibitor
    alpelisib|Piqray;Vijoice|kinase inhibitor
    amivantamab|Rybrevant|bispecific antibody
    amivantamab-vmjw|Rybrevant|bispecific antibody
    amivantamab and hyaluronidase-lpuj|Rybrevant Faspro|bispecific antibody
    anlotinib|Focus V|kinase inhibitor
    apatinib|Aitan|kinase inhibitor
    rivoceranib||kinase inhibitor
    asciminib|Scemblix|kinase inhibitor
    aumolertinib|Ameile;Aumseqa|kinase inhibitor
    almonertinib||kinase inhibitor
    avapritinib|Ayvakit;Ayvakyt|kinase inhibitor
    avutometinib|Avmapki|kinase inhibitor
    avutometinib and defactinib|Avmapki Fakzynja Co-Pack|kinase inhibitor
    defactinib|Fakzynja|kinase inhibitor
    axitinib|Inlyta|kinase inhibitor
    befotertinib|Surmana|kinase inhibitor
    binimetinib|Mektovi|kinase inhibitor
    bosutinib|Bosulif|kinase inhibitor
    brigatinib|Alunbrig|kinase inhibitor
    cabozantinib|Cabometyx;Cometriq|kinase inhibitor
    capivasertib|Truqap|kinase inhibitor
    capmatinib|Tabrecta|kinase inhibitor
    cediranib||kinase inhibitor
    ceritinib|Zykadia|kinase inhibitor
    chiauranib||kinase inhibitor
    cobimetinib|Cotellic|kinase inhibitor
    copanlisib|Aliqopa|kinase inhibitor
    crenolanib||kinase inhibitor
    crizotinib|Xalkori|kinase inhibitor
    dabrafenib|Tafinlar;Finlee|kinase inhibitor
    dacomitinib|Vizimpro|kinase inhibitor
    dalpiciclib||kinase inhibitor
    darovasertib||kinase inhibitor
    dasatinib|Sprycel;Phyrago|kinase inhibitor
    dovitinib||kinase inhibitor
    duvelisib|Copiktra|kinase inhibitor
    encorafenib|Braftovi|kinase inhibitor
    ensartinib|Ensacove|kinase inhibitor
    entrectinib|Rozlytrek|kinase inhibitor
    envonalkib||kinase inhibitor
    erdafitinib|Balversa|kinase inhibitor
    erlotinib|Tarceva|kinase inhibitor
    everolimus|Afinitor;Afinitor Disperz;Zortress;Votubia;Certican;Torpenz|mtor inhibitor
    famitinib||kinase inhibitor
    fedratinib|Inrebic|kinase inhibitor
    firmonertinib|Ivesa|kinase inhibitor
    furmonertinib||kinase inhibitor
    flumatinib||kinase inhibitor
    foretinib||kinase inhibitor
    fostamatinib|Tavalisse;Tavlesse|kinase inhibitor
    fruquintinib|Fruzaqla;Elunate|kinase inhibitor
    futibatinib|Lytgobi|kinase inhibitor
    garsorasib||kras inhibitor
    fulzerasib|Dupert|kras inhibitor
    glecirasib||kras inhibitor
    gefitinib|Iressa|kinase inhibitor
    gilteritinib|Xospata|kinase inhibitor
    glumetinib||kinase inhibitor
    gumarontinib|Haiyitan|kinase inhibitor
    ibrutinib|Imbruvica|kinase inhibitor
    icotinib|Conmana|kinase inhibitor
    idelalisib|Zydelig|kinase inhibitor
    imatinib|Gleevec;Glivec;Imkeldi|kinase inhibitor
    infigratinib|Truseltiq|kinase inhibitor
    inavolisib|Itovebi|kinase inhibitor
    iruplinalkib||kinase inhibitor
    lapatinib|Tykerb;Tyverb|kinase inhibitor
    larotrectinib|Vitrakvi|kinase inhibitor
    lazertinib|Lazcluze;Leclaza|kinase inhibitor
    lenvatinib|Lenvima;Kisplyx|kinase inhibitor
    lerociclib||kinase inhibitor
    limertinib||kinase inhibitor
    linperlisib||kinase inhibitor
    lorlatinib|Lorbrena;Lorviqua|kinase inhibitor
    lucitanib||kinase inhibitor
    masitinib||kinase inhibitor
    midostaurin|Rydapt|kinase inhibitor
    mirdametinib|Gomekli;Ezmekly|kinase inhibitor
    mobocertinib|Exkivity|kinase inhibitor
    momelotinib|Ojjaara;Omjjara|kinase inhibitor
    motesanib||kinase inhibitor
    neratinib|Nerlynx|kinase inhibitor
    nilotinib|Tasigna;Danziten|kinase inhibitor
    nintedanib|Ofev;Vargatef|kinase inhibitor
    olmutinib|Olita|kinase inhibitor
    olverembatinib||kinase inhibitor
    orelabrutinib||kinase inhibitor
    osimertinib|Tagrisso|kinase inhibitor
    pacritinib|Vonjo|kinase inhibitor
    palbociclib|Ibrance|kinase inhibitor
    parsaclisib||kinase inhibitor
    pazopanib|Votrient|kinase inhibitor
    pemigatinib|Pemazyre|kinase inhibitor
    pexidartinib|Turalio|kinase inhibitor
    vimseltinib|Romvimza|kinase inhibitor
    pimicotinib||kinase inhibitor
    pirtobrutinib|Jaypirca|kinase inhibitor
    plinabulin||tubulin inhibitor
    ponatinib|Iclusig|kinase inhibitor
    pralsetinib|Gavreto|kinase inhibitor
    pyrotinib|Irene|kinase inhibitor
    quizartinib|Vanflyta|kinase inhibitor
    rebastinib||kinase inhibitor
    regorafenib|Stivarga|kinase inhibitor
    repotrectinib|Augtyro|kinase inhibitor
    ribociclib|Kisqali|kinase inhibitor
    rigosertib||kinase inhibitor
    rezivertinib||kinase inhibitor
    ripretinib|Qinlock|kinase inhibitor
    rociletinib||kinase inhibitor
    rogaratinib||kinase inhibitor
    ruxolitinib|Jakafi;Jakavi;Opzelura|jak inhibitor
    jaktinib||jak inhibitor
    savolitinib|Orpathys|kinase inhibitor
    selpercatinib|Retevmo;Retsevmo|kinase inhibitor
    selumetinib|Koselugo|kinase inhibitor
    luvometinib||kinase inhibitor
    sevabertinib|Hyrnuo|kinase inhibitor
    sirolimus|Rapamune;Hyftor|mtor inhibitor
    sirolimus protein-bound particles|Fyarro|mtor inhibitor
    sitravatinib||kinase inhibitor
    sorafenib|Nexavar|kinase inhibitor
    donafenib||kinase inhibitor
    sotorasib|Lumakras;Lumykras|kras inhibitor
    divarasib||kras inhibitor
    olomorasib||kras inhibitor
    elironrasib||ras inhibitor
    daraxonrasib||ras inhibitor
    zoldonrasib||ras inhibitor
    sunitinib|Sutent|kinase inhibitor
    sunvozertinib|Zegfrovy|kinase inhibitor
    surufatinib|Sulanda|kinase inhibitor
    taletrectinib|Ibtrozi;Dovbleron|kinase inhibitor
    temsirolimus|Torisel|mtor inhibitor
    unecritinib||kinase inhibitor
    tepotinib|Tepmetko|kinase inhibitor
    tinengotinib||kinase inhibitor
    tirabrutinib|Velexbru|kinase inhibitor
    tivozanib|Fotivda|kinase inhibitor
    tovorafenib|Ojemda|kinase inhibitor
    trametinib|Mekinist;Spexotras|kinase inhibitor
    trilaciclib|Cosela|kinase inhibitor
    tucatinib|Tukysa|kinase inhibitor
    tunlametinib||kinase inhibitor
    umbralisib|Ukoniq|kinase inhibitor
    vandetanib|Caprelsa|kinase inhibitor
    vebreltinib||kinase inhibitor
    vemurafenib|Zelboraf|kinase inhibitor
    vorolanib||kinase inhibitor
    zanubrutinib|Brukinsa|kinase inhibitor
    zipalertinib||kinase inhibitor
    neladalkib||kinase inhibitor
    zidesamtinib||kinase inhibitor
    zongertinib|Hernexeos|kinase inhibitor
    zorifertinib||kinase inhibitor
    nerandomilast|Jascayd|phosphodiesterase 4b inhibitor
    gedatolisib||pi3k inhibitor
    atirmociclib||kinase inhibitor
    vepdegestrant|Veppanu|protac estrogen receptor degrader
    culmerciclib||kinase inhibitor
    tibremciclib||kinase inhibitor
    rilertinib||kinase inhibitor
    dositinib||kinase inhibitor
    sacituzumab tirumotecan||antibody-drug conjugate
    nazartinib||kinase inhibitor
    belzutifan|Welireg|hif-2a inhibitor
    bexarotene|Targretin|retinoid
    bortezomib|Velcade;Boruzu|proteasome inhibitor
    carfilzomib|Kyprolis|proteasome inhibitor
    ixazomib|Ninlaro|proteasome inhibitor
    enasidenib|Idhifa|idh2 inhibitor
    ivosidenib|Tibsovo|idh1 inhibitor
    olutasidenib|Rezlidhia|idh1 inhibitor
    vorasidenib|Voranigo|idh inhibitor
    safusidenib||idh1 inhibitor
    glasdegib|Daurismo|hedgehog pathway inhibitor
    sonidegib|Odomzo|hedgehog pathway inhibitor
    vismodegib|Erivedge|hedgehog pathway inhibitor
    patidegib||hedgehog pathway inhibitor
    navitoclax||bcl-2 inhibitor
    venetoclax|Venclexta;Venclyxto|bcl-2 inhibitor
    sonrotoclax||bcl-2 inhibitor
    lisaftoclax||bcl-2 inhibitor
    niraparib|Zejula|parp inhibitor
    niraparib and abiraterone acetate|Akeega|parp inhibitor and cyp17 inhibitor
    olaparib|Lynparza|parp inhibitor
    rucaparib|Rubraca|parp inhibitor
    talazoparib|Talzenna|parp inhibitor
    veliparib||parp inhibitor
    pamiparib|Partruvix|parp inhibitor
    fuzuloparib||parp inhibitor
    senaparib||parp inhibitor
    saruparib||parp inhibitor
    selinexor|Xpovio;Nexpovio|nuclear export inhibitor
    eltanexor||nuclear export inhibitor
    tazemetostat|Tazverik|ezh2 inhibitor
    valemetostat|Ezharmia|ezh1 and ezh2 inhibitor
    revumenib|Revuforj|menin inhibitor
    ziftomenib|Komzifti|menin inhibitor
    bleximenib||menin inhibitor
    enzomenib||menin inhibitor
    nirogacestat|Ogsiveo|gamma secretase inhibitor
    dordaviprone|Modeyso|protease activator
    eflornithine|Iwilfin;Vaniqa|ornithine decarboxylase inhibitor
    imetelstat|Rytelo|telomerase inhibitor
    panobinostat|Farydak|histone deacetylase inhibitor
    vorinostat|Zolinza|histone deacetylase inhibitor
    romidepsin|Istodax|histone deacetylase inhibitor
    belinostat|Beleodaq|histone deacetylase inhibitor
    entinostat||histone deacetylase inhibitor
    tucidinostat|Hiyasta;Epidaza|histone deacetylase inhibitor
    chidamide||histone deacetylase inhibitor
    givinostat|Duvyzat|histone deacetylase inhibitor
    pelabresib||bet inhibitor
    navtemadlin||mdm2 inhibitor
    milademetan||mdm2 inhibitor
    brigimadlin||mdm2 inhibitor
    idasanutlin||mdm2 inhibitor
    lenalidomide|Revlimid|immunomodulator
    pomalidomide|Pomalyst;Imnovid|immunomodulator
    thalidomide|Thalomid|immunomodulator
    iberdomide||cereblon modulator
    mezigdomide||cereblon modulator
    golcadomide||cereblon modulator
    arsenic trioxide|Trisenox|antineoplastic
    tretinoin|Vesanoid;Retin-A;Altreno|retinoid
    tamibarotene|Amnolake|retinoid
    darinaparsin|Darvias|antineoplastic
    epacadostat||ido1 inhibitor
    devimistat||antineoplastic
    pevonedistat||nedd8 inhibitor
    eganelisib||pi3k gamma inhibitor
    ropeginterferon alfa-2b-njft|Besremi|interferon
    ropeginterferon alfa-2b|Besremi|interferon
    rusfertide||hepcidin mimetic
    onvansertib||plk1 inhibitor
    adavosertib||wee1 inhibitor
    alisertib||aurora kinase inhibitor
    buparlisib||pi3k inhibitor
    taselisib||pi3k inhibitor
    ipatasertib||akt inhibitor
    tipifarnib||farnesyltransferase inhibitor
    lonafarnib|Zokinvy|farnesyltransferase inhibitor
    telaglenastat||glutaminase inhibitor
    eftilagimod alpha||lag-3 fusion protein
    relacorilant|Lifyorli|glucocorticoid receptor antagonist
    denileukin diftitox|Ontak|cd25-directed cytotoxin
    denileukin diftitox-cxdl|Lymphir|cd25-directed cytotoxin
    tagraxofusp|Elzonris|cd123-directed cytotoxin
    tagraxofusp-erzs|Elzonris|cd123-directed cytotoxin
    moxetumomab pasudotox|Lumoxiti|cd22-directed cytotoxin
    moxetumomab pasudotox-tdfk|Lumoxiti|cd22-directed cytotoxin
    oportuzumab monatox|Vicineum|epcam-directed cytotoxin

    # Endocrine oncology
    abiraterone|Zytiga;Yonsa|cyp17 inhibitor
    abiraterone acetate|Zytiga;Yonsa|cyp17 inhibitor
    anastrozole|Arimidex|aromatase inhibitor
    apalutamide|Erleada;Erlyand|androgen receptor inhibitor
    bicalutamide|Casodex|androgen receptor inhibitor
    darolutamide|Nubeqa|androgen receptor inhibitor
    enzalutamide|Xtandi|androgen receptor inhibitor
    rezvilutamide||androgen receptor inhibitor
    proxalutamide||androgen receptor inhibitor
    flutamide|Eulexin|androgen receptor inhibitor
    nilutamide|Nilandron|androgen receptor inhibitor
    degarelix|Firmagon|gnrh antagonist
    relugolix|Orgovyx;Relumina|gnrh antagonist
    relugolix, estradiol, and norethindrone acetate|Myfembree|gnrh antagonist combination
    leuprolide|Lupron;Lupron Depot;Eligard;Fensolvi;Camcevi;Lupron Depot-Ped;Lutrate Depot|gnrh agonist
    leuprolide acetate|Lupron Depot;Eligard;Lutrate Depot|gnrh agonist
    leuprolide mesylate|Camcevi|gnrh agonist
    leuprorelin|Prostap;Enantone|gnrh agonist
    goserelin|Zoladex|gnrh agonist
    triptorelin|Trelstar;Triptodur;Decapeptyl|gnrh agonist
    histrelin|Supprelin LA;Vantas|gnrh agonist
    nafarelin|Synarel|gnrh agonist
    buserelin|Suprefact|gnrh agonist
    elacestrant|Orserdu;Korserdu|estrogen receptor antagonist
    camizestrant||estrogen receptor antagonist
    giredestrant||estrogen receptor antagonist
    imlunestrant|Inluriyo|estrogen receptor antagonist
    amcenestrant||estrogen receptor antagonist
    palazestrant||estrogen receptor antagonist
    lasofoxifene||selective estrogen receptor modulator
    exemestane|Aromasin|aromatase inhibitor
    letrozole|Femara|aromatase inhibitor
    letrozole and ribociclib|Kisqali Femara Co-Pack|aromatase inhibitor and kinase inhibitor
    fulvestrant|Faslodex|estrogen receptor antagonist
    tamoxifen|Nolvadex;Soltamox|selective estrogen receptor modulator
    toremifene|Fareston|selective estrogen receptor modulator
    raloxifene|Evista|selective estrogen receptor modulator
    megestrol|Megace;Megace ES|progestin
    megestrol acetate|Megace|progestin
    mitotane|Lysodren|adrenal cytotoxic agent
    aminoglutethimide|Cytadren|aromatase inhibitor
    lanreotide|Somatuline Depot;Somatuline Autogel|somatostatin analog
    octreotide|Sandostatin;Sandostatin LAR Depot;Bynfezia;Mycapssa;Oczyesa|somatostatin analog
    pasireotide|Signifor;Signifor LAR|somatostatin analog
    paltusotine|Palsonify|somatostatin receptor agonist

    # Checkpoint inhibitors
    nivolumab|Opdivo|pd-1 inhibitor
    nivolumab and hyaluronidase-nvhy|Opdivo Qvantig|pd-1 inhibitor
    nivolumab and relatlimab|Opdualag|pd-1 and lag-3 inhibitor
    nivolumab and relatlimab-rmbw|Opdualag|pd-1 and lag-3 inhibitor
    relatlimab||lag-3 inhibitor
    relatlimab-rmbw||lag-3 inhibitor
    pembrolizumab|Keytruda|pd-1 inhibitor
    pembrolizumab and berahyaluronidase alfa-pmph|Keytruda Qlex|pd-1 inhibitor
    cemiplimab|Libtayo|pd-1 inhibitor
    cemiplimab-rwlc|Libtayo|pd-1 inhibitor
    dostarlimab|Jemperli|pd-1 inhibitor
    dostarlimab-gxly|Jemperli|pd-1 inhibitor
    retifanlimab|Zynyz|pd-1 inhibitor
    retifanlimab-dlwr|Zynyz|pd-1 inhibitor
    tislelizumab|Tevimbra|pd-1 inhibitor
    tislelizumab-jsgr|Tevimbra|pd-1 inhibitor
    toripalimab|Loqtorzi;Tuoyi|pd-1 inhibitor
    toripalimab-tpzi|Loqtorzi|pd-1 inhibitor
    penpulimab||pd-1 inhibitor
    penpulimab-kcqx||pd-1 inhibitor
    camrelizumab|AiRuiKa|pd-1 inhibitor
    sintilimab|Tyvyt|pd-1 inhibitor
    serplulimab|Hansizhuang;Hetronifly|pd-1 inhibitor
    zimberelimab||pd-1 inhibitor
    pucotenlimab||pd-1 inhibitor
    finotonlimab||pd-1 inhibitor
    prolgolimab|Forteca|pd-1 inhibitor
    balstilimab||pd-1 inhibitor
    spartalizumab||pd-1 inhibitor
    sasanlimab||pd-1 inhibitor
    cetrelimab||pd-1 inhibitor
    fianlimab||lag-3 inhibitor
    favezelimab||lag-3 inhibitor
    vibostolimab||tigit inhibitor
    tiragolumab||tigit inhibitor
    domvanalimab||tigit inhibitor
    ociperlimab||tigit inhibitor
    belrestotug||tigit inhibitor
    cobolimab||tim-3 inhibitor
    sabatolimab||tim-3 inhibitor
    monalizumab||nkg2a inhibitor
    oleclumab||cd73 inhibitor
    magrolimab||cd47 inhibitor
    evorpacept||cd47 inhibitor
    volrustomig||pd-1 and ctla-4 bispecific antibody
    rilvegostomig||pd-1 and tigit bispecific antibody
    ivonescimab|Yidafang|pd-1 and vegf bispecific antibody
    pumitamig||pd-l1 and vegf bispecific antibody
    cadonilimab|Kaitani|pd-1 and ctla-4 bispecific antibody
    iparomlimab and tuvonralimab||pd-1 and ctla-4 inhibitor
    atezolizumab|Tecentriq|pd-l1 inhibitor
    atezolizumab and hyaluronidase-tqjs|Tecentriq Hybreza|pd-l1 inhibitor
    avelumab|Bavencio|pd-l1 inhibitor
    durvalumab|Imfinzi|pd-l1 inhibitor
    cosibelimab|Unloxcyt|pd-l1 inhibitor
    cosibelimab-ipdl|Unloxcyt|pd-l1 inhibitor
    envafolimab|Enweida|pd-l1 inhibitor
    sugemalimab|Cejemly|pd-l1 inhibitor
    adebrelimab||pd-l1 inhibitor
    benmelstobart||pd-l1 inhibitor
    socazolimab||pd-l1 inhibitor
    tagitanlimab||pd-l1 inhibitor
    bintrafusp alfa||bifunctional fusion protein
    ipilimumab|Yervoy|ctla-4 inhibitor
    tremelimumab|Imjudo|ctla-4 inhibitor
    tremelimumab-actl|Imjudo|ctla-4 inhibitor
    botensilimab||ctla-4 inhibitor
    nogapendekin alfa inbakicept|Anktiva|il-15 receptor agonist
    nogapendekin alfa inbakicept-pmln|Anktiva|il-15 receptor agonist
    aldesleukin|Proleukin|interleukin-2
    bempegaldesleukin||interleukin-2 agonist

    # Monoclonal antibodies and bispecifics in oncology
    trastuzumab|Herceptin|her2 antibody
    trastuzumab and hyaluronidase-oysk|Herceptin Hylecta|her2 antibody
    pertuzumab|Perjeta|her2 antibody
    pertuzumab, trastuzumab, and hyaluronidase-zzxf|Phesgo|her2 antibody
    pertuzumab-dpzb|Poherdy|her2 antibody
    margetuximab|Margenza|her2 antibody
    margetuximab-cmkb|Margenza|her2 antibody
    inetetamab|Cipterbin|her2 antibody
    zanidatamab|Ziihera|her2 bispecific antibody
    zanidatamab-hrii|Ziihera|her2 bispecific antibody
    zenocutuzumab|Bizengri|bispecific antibody
    zenocutuzumab-zbco|Bizengri|bispecific antibody
    trastuzumab-dkst|Ogivri|her2 antibody
    trastuzumab-anns|Kanjinti|her2 antibody
    trastuzumab-pkrb|Herzuma|her2 antibody
    trastuzumab-dttb|Ontruzant|her2 antibody
    trastuzumab-qyyp|Trazimera|her2 antibody
    trastuzumab-strf|Hercessi|her2 antibody
    bevacizumab|Avastin|vegf inhibitor
    bevacizumab-awwb|Mvasi|vegf inhibitor
    bevacizumab-bvzr|Zirabev|vegf inhibitor
    bevacizumab-maly|Alymsys|vegf inhibitor
    bevacizumab-adcd|Vegzelma|vegf inhibitor
    bevacizumab-tnjn|Avzivi|vegf inhibitor
    bevacizumab-nwgd|Jobevne|vegf inhibitor
    bevacizumab gamma|Lytenava|vegf inhibitor
    bevacizumab-vikg|Lytenava|vegf inhibitor
    cetuximab|Erbitux|egfr antibody
    cetuximab sarotalocan|Akalux|egfr antibody-dye conjugate
    panitumumab|Vectibix|egfr antibody
    necitumumab|Portrazza|egfr antibody
    nimotuzumab|BIOMAb EGFR;TheraCIM|egfr antibody
    ramucirumab|Cyramza|vegfr2 antibody
    olaratumab|Lartruvo|pdgfr antibody
    ziv-aflibercept|Zaltrap|vegf inhibitor
    rituximab|Rituxan;MabThera|cd20 antibody
    rituximab and hyaluronidase|Rituxan Hycela|cd20 antibody
    rituximab-abbs|Truxima|cd20 antibody
    rituximab-pvvr|Ruxience|cd20 antibody
    rituximab-arrx|Riabni|cd20 antibody
    obinutuzumab|Gazyva;Gazyvaro|cd20 antibody
    ofatumumab|Arzerra;Kesimpta|cd20 antibody
    ublituximab|Briumvi|cd20 antibody
    ublituximab-xiiy|Briumvi|cd20 antibody
    veltuzumab||cd20 antibody
    ripertamab||cd20 antibody
    zuberitamab||cd20 antibody
    alemtuzumab|Campath;Lemtrada;MabCampath|cd52 antibody
    daratumumab|Darzalex|cd38 antibody
    daratumumab and hyaluronidase-fihj|Darzalex Faspro|cd38 antibody
    isatuximab|Sarclisa|cd38 antibody
    isatuximab-irfc|Sarclisa|cd38 antibody
    felzartamab||cd38 antibody
    elotuzumab|Empliciti|slamf7 antibody
    mogamulizumab|Poteligeo|ccr4 antibody
    mogamulizumab-kpkc|Poteligeo|ccr4 antibody
    tafasitamab|Monjuvi;Minjuvi|cd19 antibody
    tafasitamab-cxix|Monjuvi|cd19 antibody
    dinutuximab|Unituxin|gd2 antibody
    dinutuximab beta|Qarziba|gd2 antibody
    naxitamab|Danyelza|gd2 antibody
    naxitamab-gqgk|Danyelza|gd2 antibody
    zolbetuximab|Vyloy|claudin 18.2 antibody
    zolbetuximab-clzb|Vyloy|claudin 18.2 antibody
    osemitamab||claudin 18.2 antibody
    bemarituzumab||fgfr2b antibody
    axatilimab|Niktimvo|csf-1r antibody
    axatilimab-csfr|Niktimvo|csf-1r antibody
    emactuzumab||csf-1r antibody
    siltuximab|Sylvant|interleukin-6 antagonist
    catumaxomab|Removab;Korjuny|bispecific antibody
    blinatumomab|Blincyto|bispecific t-cell engager
    elranatamab|Elrexfio|bispecific t-cell engager
    elranatamab-bcmm|Elrexfio|bispecific t-cell engager
    epcoritamab|Epkinly;Tepkinly|bispecific t-cell engager
    epcoritamab-bysp|Epkinly|bispecific t-cell engager
    glofitamab|Columvi|bispecific t-cell engager
    glofitamab-gxbm|Columvi|bispecific t-cell engager
    mosunetuzumab|Lunsumio|bispecific t-cell engager
    mosunetuzumab-axgb|Lunsumio;Lunsumio Velo|bispecific t-cell engager
    odronextamab|Ordspono|bispecific t-cell engager
    linvoseltamab|Lynozyfic|bispecific t-cell engager
    linvoseltamab-gcpt|Lynozyfic|bispecific t-cell engager
    talquetamab|Talvey|bispecific t-cell engager
    talquetamab-tgvs|Talvey|bispecific t-cell engager
    teclistamab|Tecvayli|bispecific t-cell engager
    teclistamab-cqyv|Tecvayli|bispecific t-cell engager
    tarlatamab|Imdelltra|bispecific t-cell engager
    tarlatamab-dlle|Imdelltra|bispecific t-cell engager
    tebentafusp|Kimmtrak|bispecific t-cell engager
    tebentafusp-tebn|Kimmtrak|bispecific t-cell engager
    brenetafusp||bispecific t-cell engager
    alnuctamab||bispecific t-cell engager
    xaluritamig||bispecific t-cell engager
    obrixtamig||bispecific t-cell engager
    petosemtamab||bispecific antibody
    surovatamig||bispecific t-cell engager
    flotetuzumab||bispecific antibody
    amulirafusp alfa||fusion protein
    narsoplimab|Yartemlea|masp-2 inhibitor
    narsoplimab-wuug|Yartemlea|masp-2 inhibitor

    # Antibody-drug conjugates
    ado-trastuzumab emtansine|Kadcyla|antibody-drug conjugate
    trastuzumab emtansine|Kadcyla|antibody-drug conjugate
    trastuzumab deruxtecan|Enhertu|antibody-drug conjugate
    fam-trastuzumab deruxtecan-nxki|Enhertu|antibody-drug conjugate
    trastuzumab deruxtecan-nxki|Enhertu|antibody-drug conjugate
    trastuzumab duocarmazine||antibody-drug conjugate
    trastuzumab botidotin||antibody-drug conjugate
    trastuzumab rezetecan||antibody-drug conjugate
    shr-a1811||antibody-drug conjugate
    belantamab mafodotin|Blenrep|antibody-drug conjugate
    belantamab mafodotin-blmf|Blenrep|antibody-drug conjugate
    brentuximab vedotin|Adcetris|antibody-drug conjugate
    camidanlumab tesirine||antibody-drug conjugate
    datopotamab deruxtecan|Datroway|antibody-drug conjugate
    datopotamab deruxtecan-dlnk|Datroway|antibody-drug conjugate
    disitamab vedotin|Aidixi|antibody-drug conjugate
    enfortumab vedotin|Padcev|antibody-drug conjugate
    enfortumab vedotin-ejfv|Padcev|antibody-drug conjugate
    gemtuzumab ozogamicin|Mylotarg|antibody-drug conjugate
    ifinatamab deruxtecan||antibody-drug conjugate
    inotuzumab ozogamicin|Besponsa|antibody-drug conjugate
    loncastuximab tesirine|Zynlonta|antibody-drug conjugate
    loncastuximab tesirine-lpyl|Zynlonta|antibody-drug conjugate
    luveltamab tazevibulin||antibody-drug conjugate
    mirvetuximab soravtansine|Elahere|antibody-drug conjugate
    mirvetuximab soravtansine-gynx|Elahere|antibody-drug conjugate
    patritumab deruxtecan||antibody-drug conjugate
    polatuzumab vedotin|Polivy|antibody-drug conjugate
    polatuzumab vedotin-piiq|Polivy|antibody-drug conjugate
    raludotatug deruxtecan||antibody-drug conjugate
    rinatabart sesutecan||antibody-drug conjugate
    sacituzumab govitecan|Trodelvy|antibody-drug conjugate
    sacituzumab govitecan-hziy|Trodelvy|antibody-drug conjugate
    sigvotatug vedotin||antibody-drug conjugate
    puxitatug samrotecan||antibody-drug conjugate
    sonesitatug vedotin||antibody-drug conjugate
    telisotuzumab vedotin|Emrelis|antibody-drug conjugate
    telisotuzumab vedotin-tllv|Emrelis|antibody-drug conjugate
    telisotuzumab adizutecan||antibody-drug conjugate
    tisotumab vedotin|Tivdak|antibody-drug conjugate
    tisotumab vedotin-tftv|Tivdak|antibody-drug conjugate
    tusamitamab ravtansine||antibody-drug conjugate
    upifitamab rilsodotin||antibody-drug conjugate
    zilovertamab vedotin||antibody-drug conjugate
    zelenectide pevedotin||antibody-drug conjugate
    izalontamab brengitecan||antibody-drug conjugate
    becotatug vedotin||antibody-drug conjugate
    pivekimab sunirine|Decnupaz|antibody-drug conjugate
    praluzatamab ravtansine||antibody-drug conjugate
    rovalpituzumab tesirine||antibody-drug conjugate
    ladiratuzumab vedotin||antibody-drug conjugate
    anetumab ravtansine||antibody-drug conjugate
    depatuxizumab mafodotin||antibody-drug conjugate
    emiltatug ledadotin||antibody-drug conjugate

    # Cell therapy, oncolytic virus, gene therapy in oncology
    axicabtagene ciloleucel|Yescarta|car t cell therapy
    brexucabtagene autoleucel|Tecartus|car t cell therapy
    ciltacabtagene autoleucel|Carvykti|car t cell therapy
    idecabtagene vicleucel|Abecma|car t cell therapy
    lisocabtagene maraleucel|Breyanzi|car t cell therapy
    obecabtagene autoleucel|Aucatzyl|car t cell therapy
    tisagenlecleucel|Kymriah|car t cell therapy
    anitocabtagene autoleucel||car t cell therapy
    relmacabtagene autoleucel|Carteyva|car t cell therapy
    equecabtagene autoleucel|Fucaso|car t cell therapy
    eque-cel||car t cell therapy
    zevorcabtagene autoleucel||car t cell therapy
    inaticabtagene autoleucel||car t cell therapy
    satricabtagene autoleucel||car t cell therapy
    rapcabtagene autoleucel||car t cell therapy
    varnimcabtagene autoleucel||car t cell therapy
    arlocabtagene autoleucel||car t cell therapy
    zamtocabtagene autoleucel||car t cell therapy
    talicabtagene autoleucel|NexCAR19|car t cell therapy
    axi-cel||car t cell therapy
    brexu-cel||car t cell therapy
    cilta-cel||car t cell therapy
    ide-cel||car t cell therapy
    liso-cel||car t cell therapy
    obe-cel||car t cell therapy
    tisa-cel||car t cell therapy
    anito-cel||car t cell therapy
    descartes-08||car t cell therapy
    afamitresgene autoleucel|Tecelra|t cell receptor therapy
    letetresgene autoleucel||t cell receptor therapy
    afami-cel||t cell receptor therapy
    lete-cel||t cell receptor therapy
    anzutresgene autoleucel||t cell receptor therapy
    lifileucel|Amtagvi|tumor-infiltrating lymphocyte therapy
    tabelecleucel|Ebvallo|allogeneic t cell immunotherapy
    sipuleucel-t|Provenge|autologous cellular immunotherapy
    omidubicel|Omisirge|cord blood cell therapy
    omidubicel-onlv|Omisirge|cord blood cell therapy
    remestemcel-l|Ryoncil|mesenchymal stromal cell therapy
    remestemcel-l-rknd|Ryoncil|mesenchymal stromal cell therapy
    nadofaragene firadenovec|Adstiladrin|gene therapy
    nadofaragene firadenovec-vncg|Adstiladrin|gene therapy
    cretostimogene grenadenorepvec||oncolytic virus
    talimogene laherparepvec|Imlygic|oncolytic virus
    teserpaturev|Delytact|oncolytic virus
    vusolimogene oderparepvec||oncolytic virus
    detalimogene voraplasmid||gene therapy
    olvimulogene nanivacirepvec||oncolytic virus
    intismeran autogene||individualized neoantigen therapy
    dcvax-l||dendritic cell vaccine

    # Radioligands and radiopharmaceuticals
    lutetium lu 177 dotatate|Lutathera|radioligand therapy
    lutetium lu 177 vipivotide tetraxetan|Pluvicto|radioligand therapy
    lutetium (177lu) vipivotide tetraxetan|Pluvicto|radioligand therapy
    lutetium (177lu) oxodotreotide|Lutathera|radioligand therapy
    177lu-edotreotide||radioligand therapy
    177lu-psma-617||radioligand therapy
    177lu-pnt2002||radioligand therapy
    lutetium lu 177 edotreotide||radioligand therapy
    iobenguane i-131|Azedra|radioligand therapy
    iobenguane|AdreView;Azedra|radioligand therapy
    radium ra 223 dichloride|Xofigo|radioligand therapy
    radium-223|Xofigo|radioligand therapy
    radium-223 dichloride|Xofigo|radioligand therapy
    samarium sm 153 lexidronam|Quadramet|radioligand therapy
    strontium-89 chloride|Metastron|radioligand therapy
    sodium iodide i 131|Hicon|radioligand therapy
    ibritumomab tiuxetan|Zevalin|radioligand therapy
    tositumomab|Bexxar|radioligand therapy
    yttrium-90|TheraSphere;SIR-Spheres|radioligand therapy
    225ac-dotatate||radioligand therapy
    flotufolastat f 18|Posluma|diagnostic radiopharmaceutical

    # Cytotoxic chemotherapy
    altretamine|Hexalen|chemotherapy
    asparaginase|Elspar|asparagine-specific enzyme
    asparaginase erwinia chrysanthemi|Erwinaze|asparagine-specific enzyme
    asparaginase erwinia chrysanthemi (recombinant)-rywn|Rylaze;Enrylaze|asparagine-specific enzyme
    calaspargase pegol|Asparlas|asparagine-specific enzyme
    calaspargase pegol-mknl|Asparlas|asparagine-specific enzyme
    pegaspargase|Oncaspar|asparagine-specific enzyme
    azacitidine|Vidaza;Onureg|hypomethylating agent
    decitabine|Dacogen|hypomethylating agent
    decitabine and cedazuridine|Inqovi;Inaqovi|hypomethylating agent
    cedazuridine||cytidine deaminase inhibitor
    guadecitabine||hypomethylating agent
    bendamustine|Treanda;Bendeka;Belrapzo;Vivimusta;Levact|alkylating agent
    bleomycin|Blenoxane|chemotherapy
    busulfan|Busulfex;Myleran|alkylating agent
    cabazitaxel|Jevtana|taxane
    capecitabine|Xeloda|antimetabolite
    carboplatin|Paraplatin|platinum agent
    carmustine|BiCNU;Gliadel|alkylating agent
    chlorambucil|Leukeran|alkylating agent
    cisplatin|Platinol|platinum agent
    cladribine|Leustatin;Mavenclad|antimetabolite
    clofarabine|Clolar;Evoltra|antimetabolite
    cyclophosphamide|Cytoxan;Frindovyx|alkylating agent
    cytarabine|Cytosar-U;DepoCyt|antimetabolite
    dacarbazine|DTIC-Dome|alkylating agent
    dactinomycin|Cosmegen|chemotherapy
    daunorubicin|Cerubidine|anthracycline
    daunorubicin and cytarabine|Vyxeos|chemotherapy
    docetaxel|Taxotere;Beizray;Docivyx|taxane
    doxorubicin|Adriamycin|anthracycline
    doxorubicin hydrochloride liposome|Doxil;Caelyx|anthracycline
    liposomal doxorubicin|Doxil;Caelyx|anthracycline
    pegylated liposomal doxorubicin|Doxil;Caelyx|anthracycline
    epirubicin|Ellence|anthracycline
    eribulin|Halaven|microtubule inhibitor
    eribulin mesylate|Halaven|microtubule inhibitor
    estramustine|Emcyt|chemotherapy
    etoposide|Vepesid;Toposar;Etopophos|topoisomerase inhibitor
    floxuridine|FUDR|antimetabolite
    fludarabine|Fludara|antimetabolite
    fluorouracil|Adrucil;Efudex;Carac;Tolak|antimetabolite
    5-fluorouracil|Adrucil|antimetabolite
    gemcitabine|Gemzar;Infugem|antimetabolite
    gemcitabine intravesical system|Inlexzo|antimetabolite
    hydroxyurea|Hydrea;Droxia;Siklos;Xromi|antimetabolite
    idarubicin|Idamycin|anthracycline
    ifosfamide|Ifex|alkylating agent
    irinotecan|Camptosar|topoisomerase inhibitor
    irinotecan liposome|Onivyde|topoisomerase inhibitor
    liposomal irinotecan|Onivyde|topoisomerase inhibitor
    nanoliposomal irinotecan|Onivyde|topoisomerase inhibitor
    ixabepilone|Ixempra|microtubule inhibitor
    utidelone||microtubule inhibitor
    leucovorin|Wellcovorin|folate analog
    levoleucovorin|Fusilev;Khapzory|folate analog
    folinic acid||folate analog
    lomustine|Gleostine;CeeNU|alkylating agent
    lurbinectedin|Zepzelca|alkylating agent
    mechlorethamine|Mustargen;Valchlor;Ledaga|alkylating agent
    melphalan|Alkeran;Evomela;Hepzato;Ivra|alkylating agent
    melphalan flufenamide|Pepaxto;Pepaxti|peptide-drug conjugate
    mercaptopurine|Purinethol;Purixan|antimetabolite
    methotrexate|Trexall;Otrexup;Rasuvo;Xatmep;Jylamvo;RediTrex|antimetabolite
    mitomycin|Mutamycin;Jelmyto;Mitosol;Zusduri|chemotherapy
    mitomycin c|Mutamycin|chemotherapy
    mitoxantrone|Novantrone|chemotherapy
    nelarabine|Arranon;Atriance|antimetabolite
    nedaplatin|Aqupla|platinum agent
    lobaplatin||platinum agent
    omacetaxine mepesuccinate|Synribo|chemotherapy
    homoharringtonine||chemotherapy
    oxaliplatin|Eloxatin|platinum agent
    paclitaxel|Taxol;Apealea|taxane
    paclitaxel protein-bound|Abraxane|taxane
    nab-paclitaxel|Abraxane|taxane
    pemetrexed|Alimta;Pemfexy;Pemrydi RTU;Axtle|antimetabolite
    pentostatin|Nipent|antimetabolite
    pralatrexate|Folotyn|antimetabolite
    procarbazine|Matulane|alkylating agent
    raltitrexed|Tomudex|antimetabolite
    streptozocin|Zanosar|alkylating agent
    tegafur||chemotherapy
    tegafur, gimeracil, and oteracil|Teysuno;TS-1|antimetabolite
    temozolomide|Temodar;Temodal|alkylating agent
    thioguanine|Tabloid|antimetabolite
    tioguanine|Tabloid;Lanvis|antimetabolite
    thiotepa|Tepadina;Tepylute|alkylating agent
    topotecan|Hycamtin|topoisomerase inhibitor
    trabectedin|Yondelis|alkylating agent
    treosulfan|Grafapex;Trecondi|alkylating agent
    trifluridine and tipiracil|Lonsurf|antimetabolite
    trifluridine|Viroptic|antimetabolite
    tipiracil||thymidine phosphorylase inhibitor
    valrubicin|Valstar|anthracycline
    vinblastine|Velban|vinca alkaloid
    vincristine|Oncovin;Marqibo|vinca alkaloid
    vinflunine|Javlor|vinca alkaloid
    vinorelbine|Navelbine|vinca alkaloid
    aldoxorubicin||chemotherapy
    amrubicin|Calsed|anthracycline
    pirarubicin||anthracycline
    pixantrone|Pixuvri|chemotherapy
    evofosfamide||chemotherapy
    glufosfamide||chemotherapy
    porfimer|Photofrin|photosensitizer
    padeliporfin||photosensitizer
    aminolevulinic acid|Gleolan;Levulan Kerastick;Ameluz|photosensitizer
    methyl aminolevulinate|Metvixia|photosensitizer
    interferon gamma-1b|Actimmune|interferon
    interferon alfa-2b|Intron A|interferon
    peginterferon alfa-2b|PegIntron;Sylatron|interferon
    peginterferon alfa-2a|Pegasys|interferon

    # Oncology supportive care
    amifostine|Ethyol|supportive care
    aprepitant|Emend;Cinvanti;Aponvie|nk1 receptor antagonist
    fosaprepitant|Emend for injection;Focinvez|nk1 receptor antagonist
    rolapitant|Varubi|nk1 receptor antagonist
    netupitant||nk1 receptor antagonist
    netupitant and palonosetron|Akynzeo|antiemetic
    fosnetupitant and palonosetron|Akynzeo|antiemetic
    palonosetron|Aloxi;Posfrea|5-ht3 receptor antagonist
    ondansetron|Zofran;Zuplenz|5-ht3 receptor antagonist
    granisetron|Kytril;Sancuso;Sustol|5-ht3 receptor antagonist
    dolasetron|Anzemet|5-ht3 receptor antagonist
    tropisetron|Navoban|5-ht3 receptor antagonist
    dexrazoxane|Zinecard;Totect|supportive care
    mesna|Mesnex|supportive care
    palifermin|Kepivance|keratinocyte growth factor
    avasopasem||supportive care
    glucarpidase|Voraxaze|carboxypeptidase
    uridine triacetate|Vistogard;Xuriden|supportive care
    sodium thiosulfate|Pedmark;Pedmarqsi|supportive care
    rasburicase|Elitek;Fasturtec|uric acid-specific enzyme
    defibrotide|Defitelio|supportive care
    filgrastim|Neupogen|leukocyte growth factor
    filgrastim-sndz|Zarxio|leukocyte growth factor
    filgrastim-aafi|Nivestym|leukocyte growth factor
    filgrastim-ayow|Releuko|leukocyte growth factor
    filgrastim-txid|Nypozi|leukocyte growth factor
    tbo-filgrastim|Granix|leukocyte growth factor
    pegfilgrastim|Neulasta;Neulasta Onpro|leukocyte growth factor
    pegfilgrastim-jmdb|Fulphila|leukocyte growth factor
    pegfilgrastim-cbqv|Udenyca;Udenyca Onbody|leukocyte growth factor
    pegfilgrastim-bmez|Ziextenzo|leukocyte growth factor
    pegfilgrastim-apgf|Nyvepria|leukocyte growth factor
    pegfilgrastim-fpgk|Stimufend|leukocyte growth factor
    pegfilgrastim-pbbk|Fylnetra|leukocyte growth factor
    pegfilgrastim-unne|Armlupeg|leukocyte growth factor
    eflapegrastim|Rolvedon;Rolontis|leukocyte growth factor
    eflapegrastim-xnst|Rolvedon|leukocyte growth factor
    efbemalenograstim alfa|Ryzneuta|leukocyte growth factor
    efbemalenograstim alfa-vuxw|Ryzneuta|leukocyte growth factor
    lipegfilgrastim|Lonquex|leukocyte growth factor
    sargramostim|Leukine|leukocyte growth factor
    plerixafor|Mozobil|cxcr4 antagonist
    motixafortide|Aphexda|cxcr4 antagonist
    mavorixafor|Xolremdi|cxcr4 antagonist
    anamorelin|Adlumiz|ghrelin receptor agonist
    denosumab|Prolia;Xgeva|rankl inhibitor
    denosumab-bbdz|Jubbonti;Wyost|rankl inhibitor
    denosumab-dssb|Ospomyv;Xbryk|rankl inhibitor
    denosumab-bmwo|Stoboclo;Osenvelt|rankl inhibitor
    denosumab-bnht|Conexxence;Bomyntra|rankl inhibitor
    denosumab-nxxp|Bildyos;Bilprevda|rankl inhibitor
    denosumab-kyqq|Bosaya;Aukelso|rankl inhibitor
    denosumab-qbde|Enoby;Xtrenbo|rankl inhibitor
    denosumab-mobz|Boncresa;Oziltus|rankl inhibitor
    denosumab-desu|Osvyrti;Jubereq|rankl inhibitor
    zoledronic acid|Zometa;Reclast;Aclasta|bisphosphonate
    pamidronate|Aredia|bisphosphonate
    clodronate|Bonefos|bisphosphonate

    # Cardiovascular
    benazepril|Lotensin|ace inhibitor
    captopril|Capoten|ace inhibitor
    enalapril|Vasotec;Epaned|ace inhibitor
    enalaprilat||ace inhibitor
    fosinopril|Monopril|ace inhibitor
    lisinopril|Zestril;Prinivil;Qbrelis|ace inhibitor
    moexipril|Univasc|ace inhibitor
    perindopril|Aceon;Coversyl|ace inhibitor
    perindopril and amlodipine|Prestalia|ace inhibitor
    quinapril|Accupril|ace inhibitor
    ramipril|Altace;Tritace|ace inhibitor
    trandolapril|Mavik|ace inhibitor
    imidapril|Tanatril|ace inhibitor
    zofenopril||ace inhibitor
    amlodipine and benazepril|Lotrel|ace inhibitor
    lisinopril and hydrochlorothiazide|Zestoretic|ace inhibitor
    trandolapril and verapamil|Tarka|ace inhibitor
    azilsartan|Edarbi;Azilva|angiotensin receptor blocker
    azilsartan medoxomil|Edarbi|angiotensin receptor blocker
    azilsartan medoxomil and chlorthalidone|Edarbyclor|angiotensin receptor blocker
    candesartan|Atacand;Blopress|angiotensin receptor blocker
    eprosartan|Teveten|angiotensin receptor blocker
    irbesartan|Avapro;Aprovel|angiotensin receptor blocker
    irbesartan and hydrochlorothiazide|Avalide|angiotensin receptor blocker
    losartan|Cozaar;Arbli|angiotensin receptor blocker
    losartan and hydrochlorothiazide|Hyzaar|angiotensin receptor blocker
    olmesartan|Benicar|angiotensin receptor blocker
    olmesartan medoxomil|Benicar;Olmetec|angiotensin receptor blocker
    olmesartan, amlodipine, and hydrochlorothiazide|Tribenzor|angiotensin receptor blocker
    amlodipine and olmesartan|Azor|angiotensin receptor blocker
    telmisartan|Micardis|angiotensin receptor blocker
    telmisartan and amlodipine|Twynsta|angiotensin receptor blocker
    telmisartan, amlodipine, and indapamide|Widaplik|angiotensin receptor blocker
    valsartan|Diovan;Prexxartan|angiotensin receptor blocker
    valsartan and hydrochlorothiazide|Diovan HCT|angiotensin receptor blocker
    amlodipine and valsartan|Exforge|angiotensin receptor blocker
    amlodipine, valsartan, and hydrochlorothiazide|Exforge HCT|angiotensin receptor blocker
    sacubitril||neprilysin inhibitor
    sacubitril and valsartan|Entresto;Entresto Sprinkle;Neparvis|angiotensin receptor-neprilysin inhibitor
    sacubitril/valsartan|Entresto|angiotensin receptor-neprilysin inhibitor
    nebivolol and valsartan|Byvalson|antihypertensive
    fimasartan|Kanarb|angiotensin receptor blocker
    sacubitril allisartan||angiotensin receptor-neprilysin inhibitor
    sparsentan|Filspari|dual endothelin angiotensin receptor antagonist
    aliskiren|Tekturna;Rasilez|renin inhibitor
    acebutolol|Sectral|beta blocker
    atenolol|Tenormin|beta blocker
    betaxolol|Kerlone;Betoptic S|beta blocker
    bisoprolol|Zebeta;Concor|beta blocker
    bisoprolol and hydrochlorothiazide|Ziac|beta blocker
    carvedilol|Coreg;Coreg CR|beta blocker
    esmolol|Brevibloc|beta blocker
    landiolol|Rapiblyk;Onoact|beta blocker
    labetalol|Trandate|beta blocker
    metoprolol|Lopressor|beta blocker
    metoprolol succinate|Toprol-XL;Kapspargo Sprinkle|beta blocker
    metoprolol tartrate|Lopressor|beta blocker
    nadolol|Corgard|beta blocker
    nebivolol|Bystolic;Nebilet|beta blocker
    pindolol|Visken|beta blocker
    propranolol|Inderal;InnoPran XL;Hemangeol|beta blocker
    sotalol|Betapace;Sorine;Sotylize|antiarrhythmic
    timolol|Blocadren;Timoptic;Istalol|beta blocker
    amlodipine|Norvasc;Katerzia;Norliqva|calcium channel blocker
    levamlodipine|Conjupri|calcium channel blocker
    amlodipine and atorvastatin|Caduet|calcium channel blocker
    amlodipine and celecoxib|Consensi|calcium channel blocker
    clevidipine|Cleviprex|calcium channel blocker
    diltiazem|Cardizem;Tiazac;Cartia XT|calcium channel blocker
    etripamil|Cardamyst|calcium channel blocker
    felodipine|Plendil|calcium channel blocker
    isradipine|DynaCirc|calcium channel blocker
    lercanidipine|Zanidip|calcium channel blocker
    cilnidipine||calcium channel blocker
    benidipine|Coniel|calcium channel blocker
    nicardipine|Cardene|calcium channel blocker
    nifedipine|Procardia;Adalat CC|calcium channel blocker
    nimodipine|Nimotop;Nymalize|calcium channel blocker
    nisoldipine|Sular|calcium channel blocker
    verapamil|Calan;Verelan;Isoptin|calcium channel blocker
    amiloride|Midamor|diuretic
    bumetanide|Bumex;Enbumyst|diuretic
    chlorothiazide|Diuril|diuretic
    chlorthalidone|Thalitone;Hygroton;Hemiclor|diuretic
    eplerenone|Inspra|mineralocorticoid receptor antagonist
    esaxerenone|Minnebro|mineralocorticoid receptor antagonist
    finerenone|Kerendia;Firialta|mineralocorticoid receptor antagonist
    balcinrenone||mineralocorticoid receptor antagonist
    spironolactone|Aldactone;CaroSpir|mineralocorticoid receptor antagonist
    vicadrostat||aldosterone synthase inhibitor
    ethacrynic acid|Edecrin|diuretic
    furosemide|Lasix;Furoscix;Lasix Onyu|diuretic
    hydrochlorothiazide|Microzide;Inzirqo|diuretic
    indapamide|Lozol|diuretic
    metolazone|Zaroxolyn|diuretic
    torsemide|Demadex;Soaanz|diuretic
    triamterene|Dyrenium|diuretic
    acetazolamide|Diamox|carbonic anhydrase inhibitor
    mannitol|Osmitrol;Bronchitol;Aridol|osmotic agent
    tolvaptan|Samsca;Jynarque;Jinarc|vasopressin antagonist
    conivaptan|Vaprisol|vasopressin antagonist
    aprocitentan|Tryvio;Jeraygo|endothelin receptor antagonist
    baxdrostat|Baxfendy|aldosterone synthase inhibitor
    lorundrostat||aldosterone synthase inhibitor
    zilebesiran||small interfering rna
    clonidine|Catapres;Kapvay;Onyda XR;Nexiclon|antihypertensive
    doxazosin|Cardura|alpha blocker
    prazosin|Minipress|alpha blocker
    terazosin|Hytrin|alpha blocker
    guanfacine|Tenex;Intuniv|antihypertensive
    hydralazine|Apresoline|antihypertensive
    isosorbide dinitrate and hydralazine|BiDil|antihypertensive
    methyldopa|Aldomet|antihypertensive
    minoxidil|Loniten;Rogaine|antihypertensive
    fenoldopam|Corlopam|antihypertensive
    nitroprusside|Nitropress;Nipride RTU|antihypertensive
    sodium nitroprusside|Nitropress|antihypertensive
    phentolamine|Ryzumvi;OraVerse|antihypertensive
    phenoxybenzamine|Dibenzyline|antihypertensive
    metyrosine|Demser|antihypertensive
    isosorbide dinitrate|Isordil|nitrate
    isosorbide mononitrate|Imdur|nitrate
    nitroglycerin|Nitrostat;Nitro-Dur;Rectiv|nitrate
    ivabradine|Corlanor;Procoralan|antianginal
    ranolazine|Ranexa;Aspruzyo Sprinkle|antianginal
    nicorandil|Ikorel|antianginal
    trimetazidine|Vastarel|antianginal
    adenosine|Adenocard;Adenoscan|antiarrhythmic
    amiodarone|Pacerone;Cordarone;Nexterone|antiarrhythmic
    digoxin|Lanoxin|cardiac glycoside
    disopyramide|Norpace|antiarrhythmic
    dofetilide|Tikosyn|antiarrhythmic
    dronedarone|Multaq|antiarrhythmic
    flecainide|Tambocor|antiarrhythmic
    ibutilide|Corvert|antiarrhythmic
    lidocaine|Xylocaine;Lidoderm;Ztlido|local anesthetic
    mexiletine|Mexitil;Namuscla|antiarrhythmic
    procainamide|Procan|antiarrhythmic
    propafenone|Rythmol|antiarrhythmic
    quinidine|Quinaglute|antiarrhythmic
    vernakalant|Brinavess|antiarrhythmic
    vericiguat|Verquvo|soluble guanylate cyclase stimulator
    riociguat|Adempas|soluble guanylate cyclase stimulator
    omecamtiv mecarbil||cardiac myosin activator
    mavacamten|Camzyos|cardiac myosin inhibitor
    aficamten|Myqorzo|cardiac myosin inhibitor
    levosimendan|Simdax|calcium sensitizer
    milrinone|Primacor|phosphodiesterase 3 inhibitor
    nesiritide|Natrecor|natriuretic peptide
    istaroxime||heart failure drug
    dobutamine|Dobutrex|inotrope
    dopamine|Intropin|vasopressor
    norepinephrine|Levophed|vasopressor
    epinephrine|EpiPen;Auvi-Q;Adrenalin;Symjepi;Neffy;EURneffy;Anaphylm;Primatene Mist|vasopressor
    phenylephrine|Biorphen;Vazculep;Neo-Synephrine|vasopressor
    ephedrine|Akovaz;Emerphed;Rezipres;Corphedra|vasopressor
    vasopressin|Vasostrict|vasopressor
    angiotensin ii|Giapreza|vasopressor
    midodrine|ProAmatine;Orvaten|vasopressor
    droxidopa|Northera|vasopressor
    isoproterenol|Isuprel|beta agonist
    acoramidis|Attruby;Beyonttra|transthyretin stabilizer
    tafamidis|Vyndaqel;Vyndamax|transthyretin stabilizer
    tafamidis meglumine|Vyndaqel|transthyretin stabilizer
    vutrisiran|Amvuttra|small interfering rna
    patisiran|Onpattro|small interfering rna
    nucresiran||small interfering rna
    inotersen|Tegsedi|antisense oligonucleotide
    eplontersen|Wainua;Wainzua|antisense oligonucleotide
    nexiguran ziclumeran||gene editing therapy
    ambrisentan|Letairis;Volibris|endothelin receptor antagonist
    bosentan|Tracleer|endothelin receptor antagonist
    macitentan|Opsumit|endothelin receptor antagonist
    macitentan and tadalafil|Opsynvi;Yuvanci|endothelin receptor antagonist and pde5 inhibitor
    epoprostenol|Flolan;Veletri|prostacyclin
    iloprost|Ventavis;Aurlumyn|prostacyclin
    selexipag|Uptravi|prostacyclin receptor agonist
    ralinepag||prostacyclin receptor agonist
    treprostinil|Remodulin;Tyvaso;Tyvaso DPI;Orenitram;Yutrepia|prostacyclin
    treprostinil palmitil||prostacyclin
    sotatercept|Winrevair|activin signaling inhibitor
    sotatercept-csrk|Winrevair|activin signaling inhibitor
    seralutinib||kinase inhibitor
    clazosentan|Pivlaz|endothelin receptor antagonist
    apixaban|Eliquis|anticoagulant
    argatroban|Acova|anticoagulant
    bivalirudin|Angiomax|anticoagulant
    betrixaban|Bevyxxa|anticoagulant
    dabigatran|Pradaxa|anticoagulant
    dabigatran etexilate|Pradaxa|anticoagulant
    dalteparin|Fragmin|anticoagulant
    desirudin|Iprivask|anticoagulant
    edoxaban|Savaysa;Lixiana|anticoagulant
    enoxaparin|Lovenox;Clexane|anticoagulant
    fondaparinux|Arixtra|anticoagulant
    heparin||anticoagulant
    nadroparin|Fraxiparine|anticoagulant
    tinzaparin|Innohep|anticoagulant
    bemiparin||anticoagulant
    rivaroxaban|Xarelto|anticoagulant
    warfarin|Coumadin;Jantoven|anticoagulant
    acenocoumarol|Sintrom|anticoagulant
    phenprocoumon|Marcumar|anticoagulant
    asundexian||factor xia inhibitor
    milvexian||factor xia inhibitor
    abelacimab||factor xi inhibitor
    osocimab||factor xi inhibitor
    antithrombin|Thrombate III;ATryn|anticoagulant
    abciximab|ReoPro|antiplatelet
    aspirin|Durlaza;Vazalore;Bayer Aspirin|antiplatelet
    acetylsalicylic acid||antiplatelet
    aspirin and omeprazole|Yosprala|antiplatelet
    cangrelor|Kengreal;Kengrexal|antiplatelet
    cilostazol|Pletal|antiplatelet
    clopidogrel|Plavix|antiplatelet
    dipyridamole|Persantine|antiplatelet
    aspirin and dipyridamole|Aggrenox|antiplatelet
    eptifibatide|Integrilin|antiplatelet
    prasugrel|Effient;Efient|antiplatelet
    ticagrelor|Brilinta;Brilique|antiplatelet
    ticlopidine|Ticlid|antiplatelet
    tirofiban|Aggrastat|antiplatelet
    vorapaxar|Zontivity|antiplatelet
    selatogrel||antiplatelet
    zalunfiban||antiplatelet
    alteplase|Activase;Cathflo Activase|thrombolytic
    reteplase|Retavase|thrombolytic
    tenecteplase|TNKase;Metalyse|thrombolytic
    streptokinase|Streptase|thrombolytic
    urokinase|Kinlytic|thrombolytic
    prourokinase||thrombolytic
    andexanet alfa|Andexxa;Ondexxya|reversal agent
    coagulation factor xa (recombinant), inactivated-zhzo|Andexxa|reversal agent
    idarucizumab|Praxbind|reversal agent
    protamine||reversal agent
    prothrombin complex concentrate|Kcentra;Balfaxar|reversal agent
    vitamin k||reversal agent
    phytonadione|AquaMephyton;Mephyton|reversal agent
    bentracimab||reversal agent
    atorvastatin|Lipitor;Atorvaliq|statin
    fluvastatin|Lescol;Lescol XL|statin
    lovastatin|Mevacor;Altoprev|statin
    pitavastatin|Livalo;Zypitamag|statin
    pravastatin|Pravachol|statin
    rosuvastatin|Crestor;Ezallor Sprinkle|statin
    rosuvastatin and ezetimibe|Roszet|statin and cholesterol absorption inhibitor
    simvastatin|Zocor;FloLipid|statin
    ezetimibe|Zetia;Ezetrol|cholesterol absorption inhibitor
    ezetimibe and simvastatin|Vytorin;Inegy|statin and cholesterol absorption inhibitor
    bempedoic acid|Nexletol;Nilemdo|atp citrate lyase inhibitor
    bempedoic acid and ezetimibe|Nexlizet;Nustendi|atp citrate lyase inhibitor and cholesterol absorption inhibitor
    alirocumab|Praluent|pcsk9 inhibitor
    evolocumab|Repatha|pcsk9 inhibitor
    inclisiran|Leqvio|small interfering rna
    lerodalcibep|Lerochol|pcsk9 inhibitor
    lerodalcibep-liga|Lerochol|pcsk9 inhibitor
    tafolecimab|Sintbilo|pcsk9 inhibitor
    recaticimab||pcsk9 inhibitor
    ebronucimab||pcsk9 inhibitor
    ongericimab||pcsk9 inhibitor
    enlicitide||pcsk9 inhibitor
    enlicitide decanoate||pcsk9 inhibitor
    obicetrapib||cetp inhibitor
    anacetrapib||cetp inhibitor
    evacetrapib||cetp inhibitor
    dalcetrapib||cetp inhibitor
    evinacumab|Evkeeza|angptl3 inhibitor
    evinacumab-dgnb|Evkeeza|angptl3 inhibitor
    solbinsiran||small interfering rna
    zodasiran||small interfering rna
    lomitapide|Juxtapid;Lojuxta|microsomal triglyceride transfer protein inhibitor
    mipomersen|Kynamro|antisense oligonucleotide
    olezarsen|Tryngolza|antisense oligonucleotide
    plozasiran|Redemplo|small interfering rna
    volanesorsen|Waylivra|antisense oligonucleotide
    pelacarsen||antisense oligonucleotide
    olpasiran||small interfering rna
    lepodisiran||small interfering rna
    zerlasiran||small interfering rna
    muvalaplin||lipoprotein(a) inhibitor
    fenofibrate|Tricor;Fenoglide;Lipofen|fibrate
    fenofibric acid|Trilipix;Fibricor|fibrate
    gemfibrozil|Lopid|fibrate
    bezafibrate|Bezalip|fibrate
    pemafibrate|Parmodia|fibrate
    niacin|Niaspan|lipid-lowering drug
    icosapent ethyl|Vascepa;Vazkepa|omega-3 fatty acid
    omega-3-acid ethyl esters|Lovaza|omega-3 fatty acid
    colesevelam|Welchol|bile acid sequestrant
    colestipol|Colestid|bile acid sequestrant
    cholestyramine|Questran;Prevalite|bile acid sequestrant
    alipogene tiparvovec|Glybera|gene therapy

    # Diabetes, obesity, endocrinology
    albiglutide|Tanzeum;Eperzan|glp-1 receptor agonist
    dulaglutide|Trulicity|glp-1 receptor agonist
    efpeglenatide||glp-1 receptor agonist
    ecnoglutide||glp-1 receptor agonist
    exenatide|Byetta;Bydureon;Bydureon BCise|glp-1 receptor agonist
    liraglutide|Victoza;Saxenda|glp-1 receptor agonist
    lixisenatide|Adlyxin;Lyxumia|glp-1 receptor agonist
    semaglutide|Ozempic;Wegovy;Rybelsus|glp-1 receptor agonist
    orforglipron|Foundayo|glp-1 receptor agonist
    danuglipron||glp-1 receptor agonist
    aleniglipron||glp-1 receptor agonist
    tirzepatide|Mounjaro;Zepbound|gip and glp-1 receptor agonist
    retatrutide||gip, glp-1 and glucagon receptor agonist
    survodutide||glucagon and glp-1 receptor agonist
    mazdutide|Xinermei|glucagon and glp-1 receptor agonist
    pemvidutide||glucagon and glp-1 receptor agonist
    maridebart cafraglutide||glp-1 receptor agonist and gip receptor antagonist
    cagrilintide||amylin analog
    cagrilintide and semaglutide|CagriSema|amylin analog and glp-1 receptor agonist
    eloralintide||amylin analog
    petrelintide||amylin analog
    amycretin||glp-1 and amylin receptor agonist
    beinaglutide||glp-1 receptor agonist
    polyethylene glycol loxenatide|Fulaimei|glp-1 receptor agonist
    pramlintide|Symlin|amylin analog
    insulin||insulin
    insulin aspart|NovoLog;NovoRapid;Fiasp|insulin
    insulin aspart-szjj|Merilog|insulin
    insulin aspart-xjhz|Kirsty|insulin
    insulin degludec|Tresiba|insulin
    insulin degludec and liraglutide|Xultophy|insulin
    insulin degludec and insulin aspart|Ryzodeg|insulin
    insulin detemir|Levemir|insulin
    insulin efsitora alfa||insulin
    insulin glargine|Lantus;Toujeo;Basaglar;Abasaglar|insulin
    insulin glargine-yfgn|Semglee|insulin
    insulin glargine-aglr|Rezvoglar|insulin
    insulin glargine and lixisenatide|Soliqua;Suliqua|insulin
    insulin glulisine|Apidra|insulin
    insulin icodec|Awiqli|insulin
    insulin icodec-abae|Awiqli|insulin
    insulin lispro|Humalog;Admelog;Lyumjev|insulin
    insulin lispro-aabc|Lyumjev|insulin
    insulin human|Humulin R;Novolin R;Afrezza;Myxredlin|insulin
    insulin isophane|Humulin N;Novolin N|insulin
    bexagliflozin|Brenzavvy|sglt2 inhibitor
    canagliflozin|Invokana|sglt2 inhibitor
    canagliflozin and metformin|Invokamet|sglt2 inhibitor
    dapagliflozin|Farxiga;Forxiga|sglt2 inhibitor
    dapagliflozin and metformin|Xigduo XR|sglt2 inhibitor
    dapagliflozin and saxagliptin|Qtern|sglt2 inhibitor
    dapagliflozin, saxagliptin, and metformin|Qternmet XR|sglt2 inhibitor
    empagliflozin|Jardiance|sglt2 inhibitor
    empagliflozin and linagliptin|Glyxambi|sglt2 inhibitor
    empagliflozin and metformin|Synjardy|sglt2 inhibitor
    empagliflozin, linagliptin, and metformin|Trijardy XR|sglt2 inhibitor
    ertugliflozin|Steglatro|sglt2 inhibitor
    ertugliflozin and metformin|Segluromet|sglt2 inhibitor
    ertugliflozin and sitagliptin|Steglujan|sglt2 inhibitor
    enavogliflozin|Envlo|sglt2 inhibitor
    henagliflozin||sglt2 inhibitor
    ipragliflozin|Suglat|sglt2 inhibitor
    janagliflozin||sglt2 inhibitor
    luseogliflozin|Lusefi|sglt2 inhibitor
    tofogliflozin||sglt2 inhibitor
    sotagliflozin|Inpefa;Zynquista|sglt2 inhibitor
    alogliptin|Nesina|dpp-4 inhibitor
    alogliptin and metformin|Kazano|dpp-4 inhibitor
    alogliptin and pioglitazone|Oseni|dpp-4 inhibitor
    anagliptin|Suiny|dpp-4 inhibitor
    cofrogliptin||dpp-4 inhibitor
    evogliptin|Suganon|dpp-4 inhibitor
    fotagliptin||dpp-4 inhibitor
    gemigliptin|Zemiglo|dpp-4 inhibitor
    linagliptin|Tradjenta;Trajenta|dpp-4 inhibitor
    linagliptin and metformin|Jentadueto|dpp-4 inhibitor
    omarigliptin|Marizev|dpp-4 inhibitor
    saxagliptin|Onglyza|dpp-4 inhibitor
    saxagliptin and metformin|Kombiglyze XR|dpp-4 inhibitor
    sitagliptin|Januvia;Zituvio;Brynovin|dpp-4 inhibitor
    sitagliptin and metformin|Janumet;Zituvimet|dpp-4 inhibitor
    teneligliptin|Tenelia|dpp-4 inhibitor
    trelagliptin|Zafatek|dpp-4 inhibitor
    vildagliptin|Galvus|dpp-4 inhibitor
    acarbose|Precose;Glucobay|alpha-glucosidase inhibitor
    miglitol|Glyset|alpha-glucosidase inhibitor
    voglibose|Basen|alpha-glucosidase inhibitor
    bromocriptine|Cycloset;Parlodel|dopamine agonist
    chiglitazar|Bilessglu|ppar agonist
    dorzagliatin|HuaTangNing|glucokinase activator
    glimepiride|Amaryl|sulfonylurea
    glipizide|Glucotrol|sulfonylurea
    glyburide|DiaBeta;Glynase|sulfonylurea
    glibenclamide|Daonil|sulfonylurea
    gliclazide|Diamicron|sulfonylurea
    tolbutamide|Orinase|sulfonylurea
    chlorpropamide|Diabinese|sulfonylurea
    imeglimin|Twymeeg|antidiabetic
    metformin|Glucophage;Glumetza;Riomet;Fortamet|antidiabetic
    mitiglinide|Glufast|meglitinide
    nateglinide|Starlix|meglitinide
    repaglinide|Prandin|meglitinide
    pioglitazone|Actos|thiazolidinedione
    rosiglitazone|Avandia|thiazolidinedione
    lobeglitazone|Duvie|thiazolidinedione
    teplizumab|Tzield;Teizeild|cd3 antibody
    teplizumab-mzwv|Tzield|cd3 antibody
    donislecel|Lantidra|allogeneic islet cell therapy
    donislecel-jujn|Lantidra|allogeneic islet cell therapy
    zimislecel||stem cell-derived islet therapy
    glucagon|Gvoke;GlucaGen;Baqsimi;Glucagon Emergency Kit|glucagon
    dasiglucagon|Zegalogue|glucagon analog
    diazoxide|Proglycem|antidiabetic
    diazoxide choline|Vykat XR|antidiabetic
    ersodetug||insulin receptor antibody
    bupropion and naltrexone|Contrave;Mysimba|anti-obesity drug
    naltrexone and bupropion|Contrave;Mysimba|anti-obesity drug
    diethylpropion|Tenuate|anti-obesity drug
    lorcaserin|Belviq|anti-obesity drug
    orlistat|Xenical;Alli|anti-obesity drug
    phentermine|Adipex-P;Lomaira|anti-obesity drug
    phentermine and topiramate|Qsymia|anti-obesity drug
    setmelanotide|Imcivree|melanocortin 4 receptor agonist
    bivamelagon||melanocortin 4 receptor agonist
    metreleptin|Myalept;Myalepta|leptin analog
    sibutramine|Meridia|anti-obesity drug
    rimonabant|Acomplia|anti-obesity drug
    cetilistat|Oblean|anti-obesity drug
    carbetocin||anti-obesity drug
    tesofensine||anti-obesity drug
    bimagrumab||activin receptor antibody
    levothyroxine|Synthroid;Levoxyl;Tirosint;Euthyrox;Unithroid;Ermeza|thyroid hormone
    liothyronine|Cytomel|thyroid hormone
    tiratricol|Emcitate|thyroid hormone analog
    liotrix|Thyrolar|thyroid hormone
    methimazole|Tapazole|antithyroid drug
    carbimazole||antithyroid drug
    propylthiouracil||antithyroid drug
    thyrotropin alfa|Thyrogen|hormone
    teprotumumab|Tepezza|igf-1r inhibitor
    teprotumumab-trbw|Tepezza|igf-1r inhibitor
    veligrotug||igf-1r inhibitor
    linsitinib||igf-1r inhibitor
    batoclimab||fcrn blocker
    somatropin|Genotropin;Humatrope;Norditropin;Nutropin AQ;Omnitrope;Saizen;Zomacton;Serostim|growth hormone
    somapacitan|Sogroya|growth hormone analog
    somapacitan-beco|Sogroya|growth hormone analog
    somatrogon|Ngenla|growth hormone analog
    somatrogon-ghla|Ngenla|growth hormone analog
    lonapegsomatropin|Skytrofa|growth hormone
    lonapegsomatropin-tcgd|Skytrofa|growth hormone
    mecasermin|Increlex|insulin-like growth factor 1
    pegvisomant|Somavert|growth hormone receptor antagonist
    tesamorelin|Egrifta;Egrifta SV;Egrifta WR|growth hormone-releasing factor
    macimorelin|Macrilen|growth hormone secretagogue
    vosoritide|Voxzogo|c-type natriuretic peptide analog
    navepegritide|Yuviwel|c-type natriuretic peptide prodrug
    teriparatide|Forteo;Bonsity;Forsteo|parathyroid hormone analog
    abaloparatide|Tymlos;Eladynos|parathyroid hormone analog
    palopegteriparatide|Yorvipath|parathyroid hormone analog
    eneboparatide||parathyroid hormone analog
    parathyroid hormone|Natpara;Natpar|hormone
    romosozumab|Evenity|sclerostin inhibitor
    romosozumab-aqqg|Evenity|sclerostin inhibitor
    blosozumab||sclerostin inhibitor
    setrusumab||sclerostin inhibitor
    alendronate|Fosamax;Binosto|bisphosphonate
    alendronic acid|Fosamax|bisphosphonate
    ibandronate|Boniva|bisphosphonate
    ibandronic acid|Bonviva|bisphosphonate
    risedronate|Actonel;Atelvia|bisphosphonate
    etidronate|Didronel|bisphosphonate
    calcitonin salmon|Miacalcin;Fortical|hormone
    bazedoxifene|Conbriza|hormone
    bazedoxifene and conjugated estrogens|Duavee|hormone
    encaleret||calcium-sensing receptor antagonist
    cinacalcet|Sensipar;Mimpara|calcimimetic
    etelcalcetide|Parsabiv|calcimimetic
    evocalcet|Orkedia|calcimimetic
    upacicalcet|Upasita|calcimimetic
    calcitriol|Rocaltrol;Calcijex|vitamin d analog
    calcifediol|Rayaldee|vitamin d analog
    doxercalciferol|Hectorol|vitamin d analog
    paricalcitol|Zemplar|vitamin d analog
    eldecalcitol|Edirol|vitamin d analog
    maxacalcitol|Oxarol|vitamin d analog
    ergocalciferol|Drisdol|vitamin d
    cholecalciferol||vitamin d
    burosumab|Crysvita|fgf23 inhibitor
    burosumab-twza|Crysvita|fgf23 inhibitor
    asfotase alfa|Strensiq|enzyme replacement therapy
    efzimfotase alfa||enzyme replacement therapy
    crinecerfont|Crenessity|crf1 receptor antagonist
    atumelnant||acth receptor antagonist
    tildacerfont||crf1 receptor antagonist
    osilodrostat|Isturisa|cortisol synthesis inhibitor
    levoketoconazole|Recorlev|cortisol synthesis inhibitor
    metyrapone|Metopirone|cortisol synthesis inhibitor
    mifepristone|Korlym;Mifeprex|glucocorticoid receptor antagonist
    cabergoline|Dostinex|dopamine agonist
    corticotropin|Acthar Gel;Purified Cortrophin Gel|hormone
    cosyntropin|Cortrosyn|hormone
    tetracosactide|Synacthen|hormone
    desmopressin|DDAVP;Noctiva;Nocdurna;Minirin;Desmoda|hormone
    hydrocortisone|Cortef;Alkindi Sprinkle;Solu-Cortef;Khindivi;Plenadren;Efmody|corticosteroid
    cortisone||corticosteroid
    fludrocortisone|Florinef|corticosteroid
    prednisone|Deltasone;Rayos|corticosteroid
    prednisolone|Orapred;Millipred;Pred Forte|corticosteroid
    methylprednisolone|Medrol;Solu-Medrol;Depo-Medrol|corticosteroid
    dexamethasone|Decadron;Hemady;Dextenza;Ozurdex;Dexycu;Maxidex|corticosteroid
    betamethasone|Celestone;Diprolene;Sernivo|corticosteroid
    triamcinolone|Kenalog;Aristocort|corticosteroid
    triamcinolone acetonide|Kenalog;Zilretta;Xipere;Triesence|corticosteroid
    deflazacort|Emflaza;Jaythari|corticosteroid
    vamorolone|Agamree|corticosteroid
    testosterone|AndroGel;Testim;Fortesta;Testopel;Natesto|sex hormone
    testosterone undecanoate|Jatenzo;Tlando;Kyzatrex;Aveed;Nebido|sex hormone
    testosterone enanthate|Xyosted|sex hormone
    testosterone cypionate|Depo-Testosterone;Azmiro|sex hormone
    methyltestosterone|Android|sex hormone
    oxandrolone|Oxandrin|sex hormone
    danazol|Danocrine|sex hormone
    fluoxymesterone|Halotestin|sex hormone
    oxymetholone|Anadrol-50|sex hormone
    nandrolone|Deca-Durabolin|sex hormone
    estradiol|Estrace;Climara;Vivelle-Dot;Vagifem;Imvexxy;Divigel;Evamist;Yuvafem|sex hormone
    estradiol and progesterone|Bijuva|sex hormone
    estradiol and norethindrone acetate|Activella;CombiPatch|sex hormone
    estradiol valerate|Delestrogen|sex hormone
    estradiol valerate and dienogest|Natazia|sex hormone
    conjugated estrogens|Premarin|sex hormone
    conjugated estrogens and medroxyprogesterone acetate|Prempro|sex hormone
    esterified estrogens|Menest|sex hormone
    estropipate|Ogen|sex hormone
    estetrol||sex hormone
    estetrol and drospirenone|Nextstellis;Drovelis|sex hormone
    drospirenone and estetrol|Nextstellis;Lydisilka|sex hormone
    progesterone|Prometrium;Crinone;Endometrin|progestin
    medroxyprogesterone|Provera|progestin
    medroxyprogesterone acetate|Depo-Provera;Depo-SubQ Provera 104;Provera|progestin
    hydroxyprogesterone caproate|Makena|progestin
    norethindrone|Camila;Ortho Micronor|progestin
    norethindrone acetate|Aygestin|progestin
    norethisterone||progestin
    norgestrel|Opill|progestin
    dydrogesterone|Duphaston|progestin
    dienogest|Visanne|progestin
    drospirenone|Slynd|progestin
    drospirenone and ethinyl estradiol|Yaz;Yasmin|contraceptive
    levonorgestrel|Plan B One-Step;Mirena;Kyleena;Liletta;Skyla|contraceptive
    levonorgestrel and ethinyl estradiol|Seasonique;Twirla;Balcoltra|contraceptive
    norelgestromin and ethinyl estradiol|Xulane;Ortho Evra|contraceptive
    norgestimate and ethinyl estradiol|Ortho Tri-Cyclen|contraceptive
    norethindrone acetate and ethinyl estradiol|Loestrin;Taytulla|contraceptive
    desogestrel||contraceptive
    etonogestrel|Nexplanon;Implanon|contraceptive
    etonogestrel and ethinyl estradiol|NuvaRing;EluRyng|contraceptive
    segesterone acetate and ethinyl estradiol|Annovera|contraceptive
    nomegestrol acetate and estradiol|Zoely|contraceptive
    ethinyl estradiol||estrogen
    lactic acid, citric acid, and potassium bitartrate|Phexxi|contraceptive
    nonoxynol-9||spermicide
    copper intrauterine device|Paragard;Miudella|contraceptive
    ulipristal|Ella;Esmya|selective progesterone receptor modulator
    ulipristal acetate|Ella;Esmya|selective progesterone receptor modulator
    vilaprisan||selective progesterone receptor modulator
    ospemifene|Osphena;Senshio|selective estrogen receptor modulator
    prasterone|Intrarosa|sex hormone
    elagolix|Orilissa|gnrh antagonist
    elagolix, estradiol, and norethindrone acetate|Oriahnn|gnrh antagonist combination
    linzagolix|Yselty|gnrh antagonist
    relugolix combination therapy|Myfembree;Ryeqo|gnrh antagonist combination
    fezolinetant|Veozah;Veoza|neurokinin 3 receptor antagonist
    elinzanetant|Lynkuet|neurokinin 1 and 3 receptor antagonist
    bremelanotide|Vyleesi|melanocortin receptor agonist
    flibanserin|Addyi|sex hormone
    tibolone|Livial|sex hormone
    clomiphene|Clomid|sex hormone
    follitropin alfa|Gonal-f|sex hormone
    follitropin beta|Follistim AQ;Puregon|sex hormone
    follitropin delta|Rekovelle|sex hormone
    corifollitropin alfa|Elonva|sex hormone
    choriogonadotropin alfa|Ovidrel;Ovitrelle|sex hormone
    chorionic gonadotropin|Pregnyl;Novarel|sex hormone
    menotropins|Menopur|sex hormone
    urofollitropin|Bravelle|sex hormone
    lutropin alfa|Luveris|sex hormone
    ganirelix|Fyremadel;Orgalutran|gnrh antagonist
    cetrorelix|Cetrotide|gnrh antagonist
    oxytocin|Pitocin|oxytocic
    carboprost|Hemabate|prostaglandin
    dinoprostone|Cervidil;Prepidil|prostaglandin
    misoprostol|Cytotec|prostaglandin
    methylergonovine|Methergine|sex hormone
    atosiban|Tractocile|oxytocin antagonist
    terbutaline|Brethine|beta agonist
    tranexamic acid|Lysteda;Cyklokapron|antifibrinolytic
    aminocaproic acid|Amicar|antifibrinolytic
    doxylamine and pyridoxine|Diclegis;Bonjesta|sex hormone

    # Immunology, rheumatology, dermatology
    adalimumab|Humira|tnf inhibitor
    adalimumab-aacf|Idacio|tnf inhibitor
    adalimumab-aaty|Yuflyma|tnf inhibitor
    adalimumab-adaz|Hyrimoz|tnf inhibitor
    adalimumab-adbm|Cyltezo|tnf inhibitor
    adalimumab-afzb|Abrilada|tnf inhibitor
    adalimumab-aqvh|Yusimry|tnf inhibitor
    adalimumab-atto|Amjevita|tnf inhibitor
    adalimumab-bwwd|Hadlima|tnf inhibitor
    adalimumab-fkjp|Hulio|tnf inhibitor
    adalimumab-ryvk|Simlandi|tnf inhibitor
    certolizumab pegol|Cimzia|tnf inhibitor
    etanercept|Enbrel|tnf inhibitor
    etanercept-szzs|Erelzi|tnf inhibitor
    etanercept-ykro|Eticovo|tnf inhibitor
    golimumab|Simponi;Simponi Aria;Gotenfia|tnf inhibitor
    infliximab|Remicade;Remsima|tnf inhibitor
    infliximab-abda|Renflexis|tnf inhibitor
    infliximab-axxq|Avsola|tnf inhibitor
    infliximab-dyyb|Inflectra;Zymfentra|tnf inhibitor
    infliximab-qbtx|Ixifi|tnf inhibitor
    ozoralizumab|Nanozora|tnf inhibitor
    bimekizumab|Bimzelx|interleukin-17 inhibitor
    bimekizumab-bkzx|Bimzelx|interleukin-17 inhibitor
    brodalumab|Siliq;Kyntheum|interleukin-17 receptor antagonist
    ixekizumab|Taltz|interleukin-17 inhibitor
    secukinumab|Cosentyx|interleukin-17 inhibitor
    sonelokimab||interleukin-17 inhibitor
    izokibep||interleukin-17 inhibitor
    netakimab|Efleira|interleukin-17 inhibitor
    vunakizumab||interleukin-17 inhibitor
    xeligekimab||interleukin-17 inhibitor
    gumokimab||interleukin-17 inhibitor
    guselkumab|Tremfya|interleukin-23 inhibitor
    icotrokinra|Icotyde|interleukin-23 receptor antagonist
    mirikizumab|Omvoh|interleukin-23 inhibitor
    mirikizumab-mrkz|Omvoh|interleukin-23 inhibitor
    risankizumab|Skyrizi|interleukin-23 inhibitor
    risankizumab-rzaa|Skyrizi|interleukin-23 inhibitor
    tildrakizumab|Ilumya;Ilumetri|interleukin-23 inhibitor
    tildrakizumab-asmn|Ilumya|interleukin-23 inhibitor
    picankibart||interleukin-23 inhibitor
    ustekinumab|Stelara|interleukin-12 and -23 antagonist
    ustekinumab-aauz|Otulfi|interleukin-12 and -23 antagonist
    ustekinumab-aekn|Selarsdi|interleukin-12 and -23 antagonist
    ustekinumab-auub|Wezlana|interleukin-12 and -23 antagonist
    ustekinumab-hmny|Starjemza|interleukin-12 and -23 antagonist
    ustekinumab-kfce|Yesintek|interleukin-12 and -23 antagonist
    ustekinumab-srlf|Imuldosa|interleukin-12 and -23 antagonist
    ustekinumab-stba|Steqeyma|interleukin-12 and -23 antagonist
    ustekinumab-ttwe|Pyzchiva|interleukin-12 and -23 antagonist
    abrocitinib|Cibinqo|jak inhibitor
    baricitinib|Olumiant|jak inhibitor
    delgocitinib|Anzupgo;Corectim|jak inhibitor
    deucravacitinib|Sotyktu|tyk2 inhibitor
    zasocitinib||tyk2 inhibitor
    deuruxolitinib|Leqselvi|jak inhibitor
    filgotinib|Jyseleca|jak inhibitor
    ivarmacitinib||jak inhibitor
    peficitinib|Smyraf|jak inhibitor
    povorcitinib||jak inhibitor
    ritlecitinib|Litfulo|jak inhibitor
    tofacitinib|Xeljanz;Xeljanz XR|jak inhibitor
    upadacitinib|Rinvoq;Rinvoq LQ|jak inhibitor
    brepocitinib||jak inhibitor
    rilzabrutinib|Wayrilz|btk inhibitor
    remibrutinib|Rhapsido|btk inhibitor
    fenebrutinib||btk inhibitor
    evobrutinib||btk inhibitor
    tolebrutinib||btk inhibitor
    anakinra|Kineret|interleukin-1 receptor antagonist
    canakinumab|Ilaris|interleukin-1 inhibitor
    rilonacept|Arcalyst|interleukin-1 inhibitor
    firsekibart||interleukin-1 inhibitor
    sarilumab|Kevzara|interleukin-6 receptor antagonist
    satralizumab|Enspryng|interleukin-6 receptor antagonist
    satralizumab-mwge|Enspryng|interleukin-6 receptor antagonist
    tocilizumab|Actemra;RoActemra|interleukin-6 receptor antagonist
    tocilizumab-aazg|Tyenne|interleukin-6 receptor antagonist
    tocilizumab-anoh|Avtozma|interleukin-6 receptor antagonist
    tocilizumab-bavi|Tofidence|interleukin-6 receptor antagonist
    clazakizumab||interleukin-6 inhibitor
    ziltivekimab||interleukin-6 inhibitor
    olokizumab|Artlegia|interleukin-6 inhibitor
    levilimab|Ilsira|interleukin-6 receptor antagonist
    spesolimab|Spevigo|interleukin-36 receptor antagonist
    spesolimab-sbzo|Spevigo|interleukin-36 receptor antagonist
    imsidolimab||interleukin-36 receptor antagonist
    dupilumab|Dupixent|interleukin-4 receptor antagonist
    stapokibart||interleukin-4 receptor antagonist
    rademikibart||interleukin-4 receptor antagonist
    lebrikizumab|Ebglyss|interleukin-13 inhibitor
    lebrikizumab-lbkz|Ebglyss|interleukin-13 inhibitor
    tralokinumab|Adbry;Adtralza|interleukin-13 inhibitor
    tralokinumab-ldrm|Adbry|interleukin-13 inhibitor
    cendakimab||interleukin-13 inhibitor
    nemolizumab|Nemluvio;Mitchga|interleukin-31 receptor antagonist
    nemolizumab-ilto|Nemluvio|interleukin-31 receptor antagonist
    vixarelimab||oncostatin m receptor antibody
    amlitelimab||ox40 ligand antibody
    rocatinlimab||ox40 antibody
    telazorlimab||ox40 antibody
    lunsekimig||bispecific nanobody
    duvakitug||tl1a antibody
    tulisokibart||tl1a antibody
    afimkibart||tl1a antibody
    abatacept|Orencia|t-cell costimulation modulator
    belatacept|Nulojix|t-cell costimulation modulator
    azathioprine|Imuran;Azasan|immunosuppressant
    cyclosporine|Sandimmune;Neoral;Gengraf;Restasis;Cequa;Vevye;Verkazia|immunosuppressant
    ciclosporin|Neoral;Ikervis|immunosuppressant
    leflunomide|Arava|immunosuppressant
    mycophenolate mofetil|CellCept;Myhibbin|immunosuppressant
    mycophenolic acid|Myfortic|immunosuppressant
    tacrolimus|Prograf;Astagraf XL;Envarsus XR;Protopic;Advagraf|calcineurin inhibitor
    voclosporin|Lupkynis|calcineurin inhibitor
    pimecrolimus|Elidel|calcineurin inhibitor
    basiliximab|Simulect|immunosuppressant
    anti-thymocyte globulin|Thymoglobulin;Atgam|immunosuppressant
    antithymocyte globulin (rabbit)|Thymoglobulin|immunosuppressant
    daclizumab|Zinbryta;Zenapax|immunosuppressant
    imlifidase|Idefirix|immunosuppressant
    tegoprubart||cd40 ligand antibody
    dazodalibep||cd40 ligand antagonist
    dapirolizumab pegol||cd40 ligand antagonist
    iscalimab||cd40 antibody
    belimumab|Benlysta|blys inhibitor
    anifrolumab|Saphnelo|type i interferon receptor antagonist
    anifrolumab-fnia|Saphnelo|type i interferon receptor antagonist
    litifilimab||bdca2 antibody
    ianalumab||baff-r antibody
    telitacicept|Tai'ai|blys and april inhibitor
    atacicept||blys and april inhibitor
    povetacicept||baff and april inhibitor
    sibeprenlimab|Voyxact|april inhibitor
    sibeprenlimab-szsi|Voyxact|april inhibitor
    inebilizumab|Uplizna|cd19 antibody
    inebilizumab-cdon|Uplizna|cd19 antibody
    obexelimab||cd19 and fc gamma riib antibody
    emapalumab|Gamifant|interferon gamma inhibitor
    emapalumab-lzsg|Gamifant|interferon gamma inhibitor
    avacopan|Tavneos|c5a receptor antagonist
    sulfasalazine|Azulfidine|immunosuppressant
    hydroxychloroquine|Plaquenil;Sovuna|immunosuppressant
    iguratimod|Careram|immunosuppressant
    apremilast|Otezla;Otezla XR|pde4 inhibitor
    orismilast||pde4 inhibitor
    colchicine|Colcrys;Mitigare;Gloperba;Lodoco|immunosuppressant
    allopurinol|Zyloprim|immunosuppressant
    febuxostat|Uloric;Adenuric|xanthine oxidase inhibitor
    topiroxostat|Uriadec|xanthine oxidase inhibitor
    tigulixostat||xanthine oxidase inhibitor
    dotinurad|Urece|urat1 inhibitor
    lesinurad|Zurampic|urat1 inhibitor
    benzbromarone||uricosuric
    probenecid|Benemid|uricosuric
    pegloticase|Krystexxa|uric acid-specific enzyme
    pegadricase||uric acid-specific enzyme
    penicillamine|Cuprimine;Depen|immunosuppressant
    auranofin|Ridaura|immunosuppressant
    otilimab||gm-csf antibody
    mavrilimumab||gm-csf receptor antibody
    olamkicept||interleukin-6 trans-signaling inhibitor
    adapalene|Differin|retinoid
    adapalene and benzoyl peroxide|Epiduo|dermatologic drug
    clindamycin, adapalene, and benzoyl peroxide|Cabtreo|dermatologic drug
    clindamycin and benzoyl peroxide|Onexton;Duac|dermatologic drug
    tretinoin and benzoyl peroxide|Twyneo|dermatologic drug
    benzoyl peroxide|Epsolay|dermatologic drug
    clascoterone|Winlevi|androgen receptor inhibitor
    isotretinoin|Accutane;Absorica;Claravis|retinoid
    alitretinoin|Toctino;Panretin|retinoid
    acitretin|Soriatane|retinoid
    tazarotene|Tazorac;Arazlo;Fabior|retinoid
    halobetasol propionate and tazarotene|Duobrii|dermatologic drug
    halobetasol|Ultravate;Bryhali|corticosteroid
    trifarotene|Aklief|retinoid
    azelaic acid|Finacea;Azelex|dermatologic drug
    brimonidine|Alphagan P;Mirvaso;Lumify|alpha agonist
    oxymetazoline|Rhofade;Upneeq;Afrin|alpha agonist
    oxymetazoline and tetracaine|Kovanaze|dermatologic drug
    ivermectin|Soolantra;Stromectol;Sklice|antiparasitic
    calcipotriene|Dovonex;Sorilux|vitamin d analog
    calcipotriene and betamethasone dipropionate|Enstilar;Taclonex;Wynzora|dermatologic drug
    tapinarof|Vtama|aryl hydrocarbon receptor agonist
    benvitimod||aryl hydrocarbon receptor agonist
    roflumilast|Daliresp;Daxas;Zoryve|pde4 inhibitor
    crisaborole|Eucrisa;Staquis|pde4 inhibitor
    difamilast|Moizerto;Adquey|pde4 inhibitor
    glycopyrronium|Qbrexza|anticholinergic
    glycopyrrolate|Robinul;Cuvposa;Glyrx-PF;Dartisla ODT;Lonhala Magnair;Seebri|anticholinergic
    sofpironium|Sofdra;Ecclock|anticholinergic
    oxybutynin|Ditropan XL;Oxytrol;Gelnique|anticholinergic
    imiquimod|Aldara;Zyclara|dermatologic drug
    ingenol mebutate|Picato|dermatologic drug
    tirbanibulin|Klisyri|dermatologic drug
    berdazimer|Zelsuvmi|nitric oxide-releasing agent
    cantharidin|Ycanth|dermatologic drug
    podofilox|Condylox|dermatologic drug
    sinecatechins|Veregen|dermatologic drug
    finasteride|Proscar;Propecia|5-alpha reductase inhibitor
    dutasteride|Avodart|5-alpha reductase inhibitor
    dutasteride and tamsulosin|Jalyn|dermatologic drug
    hydroquinone||dermatologic drug
    fluocinonide|Vanos|corticosteroid
    fluocinolone acetonide|Synalar;Iluvien;Retisert;Yutiq;Dermotic|corticosteroid
    clobetasol|Temovate;Clobex;Impoyz|corticosteroid
    clobetasol propionate|Temovate;Clobex|corticosteroid
    desonide|Desonate|corticosteroid
    desoximetasone|Topicort|corticosteroid
    mometasone|Elocon;Nasonex;Asmanex|corticosteroid
    mometasone furoate|Nasonex;Asmanex;Sinuva|corticosteroid
    mupirocin|Bactroban;Centany|antibacterial
    retapamulin|Altabax|antibacterial
    ozenoxacin|Xepi|antibacterial
    efinaconazole|Jublia|antifungal
    tavaborole|Kerydin|antifungal
    luliconazole|Luzu|antifungal
    minocycline|Minocin;Solodyn;Amzeeq;Zilxi;Emrosi|tetracycline antibacterial
    sarecycline|Seysara|tetracycline antibacterial
    doxepin|Silenor;Zonalon|dermatologic drug
    afamelanotide|Scenesse|melanocortin 1 receptor agonist
    dersimelagon||melanocortin 1 receptor agonist
    bitopertin||glycine transporter inhibitor
    birch triterpenes|Filsuvez|dermatologic drug
    beremagene geperpavec|Vyjuvek|gene therapy
    beremagene geperpavec-svdt|Vyjuvek|gene therapy
    prademagene zamikeracel|Zevaskyn|gene-corrected cell therapy
    deoxycholic acid|Kybella|dermatologic drug
    collagenase clostridium histolyticum|Xiaflex;Qwo|dermatologic drug
    collagenase clostridium histolyticum-aaes|Qwo|dermatologic drug
    anacaulase|NexoBrid|dermatologic drug
    anacaulase-bcdb|NexoBrid|dermatologic drug
    allogeneic cultured keratinocytes and dermal fibroblasts|StrataGraft|dermatologic drug
    azficel-t|Laviv|dermatologic drug
    becaplermin|Regranex|dermatologic drug
    lifitegrast|Xiidra|dermatologic drug
    omalizumab|Xolair|ige antibody
    omalizumab-igec|Omlyclo|ige antibody
    ligelizumab||ige antibody
    barzolvolimab||kit antibody
    fluticasone|Flonase;Flovent;Arnuity Ellipta;Cutivate;Xhance|corticosteroid
    fluticasone propionate|Flonase;Flovent;Xhance|corticosteroid
    fluticasone furoate|Arnuity Ellipta;Veramyst|corticosteroid
    onabotulinumtoxina|Botox;Botox Cosmetic|botulinum toxin
    abobotulinumtoxina|Dysport;Azzalure|botulinum toxin
    incobotulinumtoxina|Xeomin;Bocouture|botulinum toxin
    prabotulinumtoxina|Jeuveau|botulinum toxin
    prabotulinumtoxina-xvfs|Jeuveau;Nuceiva|botulinum toxin
    daxibotulinumtoxina|Daxxify|botulinum toxin
    daxibotulinumtoxina-lanm|Daxxify|botulinum toxin
    letibotulinumtoxina|Letybo|botulinum toxin
    letibotulinumtoxina-wlbg|Letybo|botulinum toxin
    rimabotulinumtoxinb|Myobloc|botulinum toxin
    relabotulinumtoxina|Relfydess|botulinum toxin
    trenibotulinumtoxine||botulinum toxin
    nivobotulinumtoxina||botulinum toxin
    peanut (arachis hypogaea) allergen powder-dnfp|Palforzia|allergen immunotherapy
    house dust mite allergen extract|Odactra;Acarizax|allergen immunotherapy
    short ragweed pollen allergen extract|Ragwitek|allergen immunotherapy
    timothy grass pollen allergen extract|Grastek|allergen immunotherapy

    # Respiratory
    albuterol|Ventolin HFA;ProAir HFA;Proventil HFA|bronchodilator
    salbutamol|Ventolin|bronchodilator
    albuterol and budesonide|Airsupra|bronchodilator
    levalbuterol|Xopenex|bronchodilator
    arformoterol|Brovana|bronchodilator
    formoterol|Foradil;Perforomist|bronchodilator
    indacaterol|Arcapta Neohaler;Onbrez|bronchodilator
    olodaterol|Striverdi Respimat|bronchodilator
    salmeterol|Serevent Diskus|bronchodilator
    vilanterol||bronchodilator
    aclidinium|Tudorza Pressair|anticholinergic
    aclidinium and formoterol|Duaklir Pressair|bronchodilator combination
    ipratropium|Atrovent|anticholinergic
    ipratropium and albuterol|Combivent Respimat;DuoNeb|bronchodilator combination
    tiotropium|Spiriva;Spiriva Respimat|anticholinergic
    tiotropium and olodaterol|Stiolto Respimat;Spiolto|bronchodilator combination
    umeclidinium|Incruse Ellipta|anticholinergic
    umeclidinium and vilanterol|Anoro Ellipta|bronchodilator combination
    revefenacin|Yupelri|anticholinergic
    glycopyrrolate and formoterol|Bevespi Aerosphere|bronchodilator combination
    glycopyrrolate and indacaterol|Utibron Neohaler;Ultibro|bronchodilator combination
    theophylline|Theo-24;Uniphyl|methylxanthine
    aminophylline||methylxanthine
    doxofylline||methylxanthine
    ensifentrine|Ohtuvayre|pde3 and pde4 inhibitor
    tanimilast||pde4 inhibitor
    beclomethasone|Qvar;Qnasl|inhaled corticosteroid
    budesonide|Pulmicort;Rhinocort;Entocort EC;Uceris;Tarpeyo;Eohilia;Ortikos;Kinpeygo;Jorveza|corticosteroid
    ciclesonide|Alvesco;Omnaris|inhaled corticosteroid
    flunisolide|Aerospan|inhaled corticosteroid
    budesonide and formoterol|Symbicort;Breyna|inhaled corticosteroid combination
    budesonide, glycopyrrolate, and formoterol fumarate|Breztri Aerosphere;Trixeo|inhaled corticosteroid combination
    budesonide, glycopyrrolate, and formoterol|Breztri Aerosphere;Trixeo|inhaled corticosteroid combination
    fluticasone and salmeterol|Advair Diskus;Advair HFA;AirDuo;Wixela Inhub;Seretide|inhaled corticosteroid combination
    fluticasone propionate and salmeterol|Advair Diskus;AirDuo RespiClick|inhaled corticosteroid combination
    fluticasone furoate and vilanterol|Breo Ellipta;Relvar Ellipta|inhaled corticosteroid combination
    fluticasone furoate, umeclidinium, and vilanterol|Trelegy Ellipta|inhaled corticosteroid combination
    mometasone and formoterol|Dulera|inhaled corticosteroid combination
    indacaterol and mometasone|Atectura|inhaled corticosteroid combination
    indacaterol, glycopyrronium, and mometasone|Enerzair|inhaled corticosteroid combination
    beclomethasone, formoterol, and glycopyrronium|Trimbow|inhaled corticosteroid combination
    azelastine and fluticasone|Dymista|nasal antihistamine combination
    olopatadine and mometasone|Ryaltris|nasal antihistamine combination
    benralizumab|Fasenra|interleukin-5 receptor antagonist
    mepolizumab|Nucala|interleukin-5 inhibitor
    reslizumab|Cinqair|interleukin-5 inhibitor
    depemokimab|Exdensur|interleukin-5 inhibitor
    depemokimab-ulaa|Exdensur|interleukin-5 inhibitor
    tezepelumab|Tezspire|tslp inhibitor
    tezepelumab-ekko|Tezspire|tslp inhibitor
    verekitug||tslp receptor antibody
    itepekimab||interleukin-33 inhibitor
    tozorakimab||interleukin-33 inhibitor
    astegolimab||st2 antibody
    montelukast|Singulair|leukotriene receptor antagonist
    zafirlukast|Accolate|leukotriene receptor antagonist
    zileuton|Zyflo|leukotriene synthesis inhibitor
    pranlukast|Onon|leukotriene receptor antagonist
    cromolyn|Intal;Gastrocrom|mast cell stabilizer
    nedocromil|Tilade;Alocril|mast cell stabilizer
    dexpramipexole||respiratory drug
    brensocatib|Brinsupri|dpp1 inhibitor
    verducatib||dpp1 inhibitor
    pirfenidone|Esbriet|respiratory drug
    deupirfenidone||respiratory drug
    admilparant||lpa1 antagonist
    bexotegrast||integrin inhibitor
    pamrevlumab||ctgf antibody
    molgramostim||gm-csf
    camlipixant||p2x3 receptor antagonist
    gefapixant|Lyfnua|p2x3 receptor antagonist
    eliapixant||p2x3 receptor antagonist
    benzonatate|Tessalon|respiratory drug
    dextromethorphan|Delsym|respiratory drug
    guaifenesin|Mucinex|respiratory drug
    acetylcysteine|Acetadote;Mucomyst|respiratory drug
    carbocisteine||respiratory drug
    ambroxol||respiratory drug
    dornase alfa|Pulmozyme|respiratory drug
    elexacaftor||respiratory drug
    tezacaftor||respiratory drug
    ivacaftor|Kalydeco|cftr potentiator
    elexacaftor, tezacaftor, and ivacaftor|Trikafta;Kaftrio|cftr modulator
    tezacaftor and ivacaftor|Symdeko;Symkevi|cftr modulator
    lumacaftor||cftr modulator
    lumacaftor and ivacaftor|Orkambi|cftr modulator
    vanzacaftor||cftr modulator
    vanzacaftor, tezacaftor, and deutivacaftor|Alyftrek|cftr modulator
    deutivacaftor||cftr modulator
    alpha-1 proteinase inhibitor|Prolastin-C;Zemaira;Aralast NP;Glassia|respiratory drug
    fazirsiran||small interfering rna
    nitric oxide|INOmax;Genosyl|respiratory drug
    poractant alfa|Curosurf|pulmonary surfactant
    beractant|Survanta|pulmonary surfactant
    calfactant|Infasurf|pulmonary surfactant
    lucinactant|Surfaxin|pulmonary surfactant
    caffeine citrate|Cafcit|respiratory drug
    doxapram|Dopram|respiratory drug
    varenicline|Chantix;Champix;Tyrvaya|nicotinic receptor agonist
    cytisinicline||nicotinic receptor agonist
    nicotine|Nicorette;NicoDerm CQ;Nicotrol|respiratory drug
    azelastine|Astelin;Astepro;Optivar|antihistamine
    bilastine|Bilaxten|antihistamine
    cetirizine|Zyrtec;Quzyttir;Zerviate|antihistamine
    chlorpheniramine||antihistamine
    cyproheptadine|Periactin|antihistamine
    desloratadine|Clarinex|antihistamine
    diphenhydramine|Benadryl|antihistamine
    ebastine|Kestine|antihistamine
    fexofenadine|Allegra|antihistamine
    hydroxyzine|Atarax;Vistaril|antihistamine
    levocetirizine|Xyzal|antihistamine
    loratadine|Claritin|antihistamine
    olopatadine|Patanol;Pataday;Patanase|antihistamine
    promethazine|Phenergan|antihistamine
    rupatadine|Rupafin|antihistamine
    clemastine|Tavist|antihistamine
    ketotifen|Zaditor|antihistamine
    alcaftadine|Lastacaft|antihistamine
    bepotastine|Bepreve|antihistamine
    epinastine|Elestat|antihistamine
    meclizine|Antivert|antihistamine

    # Neurology
    aducanumab|Aduhelm|anti-amyloid antibody
    aducanumab-avwa|Aduhelm|anti-amyloid antibody
    donanemab|Kisunla|anti-amyloid antibody
    donanemab-azbt|Kisunla|anti-amyloid antibody
    lecanemab|Leqembi;Leqembi Iqlik|anti-amyloid antibody
    lecanemab-irmb|Leqembi;Leqembi Iqlik|anti-amyloid antibody
    gantenerumab||anti-amyloid antibody
    crenezumab||anti-amyloid antibody
    solanezumab||anti-amyloid antibody
    remternetug||anti-amyloid antibody
    trontinemab||anti-amyloid antibody
    donepezil|Aricept;Adlarity|cholinesterase inhibitor
    galantamine|Razadyne|cholinesterase inhibitor
    benzgalantamine|Zunveyl|cholinesterase inhibitor
    rivastigmine|Exelon|cholinesterase inhibitor
    memantine|Namenda;Ebixa|nmda receptor antagonist
    memantine and donepezil|Namzaric|dementia drug
    blarcamesine||dementia drug
    valiltramiprosate||dementia drug
    hydromethylthionine||dementia drug
    simufilam||dementia drug
    masupirdine||dementia drug
    brivaracetam|Briviact|antiseizure drug
    cannabidiol|Epidiolex;Epidyolex|antiseizure drug
    carbamazepine|Tegretol;Carbatrol;Equetro;Carnexiv|antiseizure drug
    cenobamate|Xcopri;Ontozry|antiseizure drug
    clobazam|Onfi;Sympazan|antiseizure drug
    clonazepam|Klonopin|antiseizure drug
    diazepam|Valium;Valtoco;Diastat;Libervant|antiseizure drug
    eslicarbazepine|Aptiom;Zebinix|antiseizure drug
    eslicarbazepine acetate|Aptiom|antiseizure drug
    ethosuximide|Zarontin|antiseizure drug
    ezogabine|Potiga|antiseizure drug
    retigabine|Trobalt|antiseizure drug
    felbamate|Felbatol|antiseizure drug
    fenfluramine|Fintepla|antiseizure drug
    fosphenytoin|Cerebyx;Sesquient|antiseizure drug
    gabapentin|Neurontin;Gralise|antiseizure drug
    gabapentin enacarbil|Horizant|antiseizure drug
    ganaxolone|Ztalmy|antiseizure drug
    lacosamide|Vimpat;Motpoly XR|antiseizure drug
    lamotrigine|Lamictal;Subvenite|antiseizure drug
    levetiracetam|Keppra;Spritam;Elepsia XR|antiseizure drug
    lorazepam|Ativan;Loreev XR|benzodiazepine
    methsuximide|Celontin|antiseizure drug
    midazolam|Versed;Nayzilam;Seizalam;Buccolam|benzodiazepine
    oxcarbazepine|Trileptal;Oxtellar XR|antiseizure drug
    perampanel|Fycompa|antiseizure drug
    phenobarbital|Sezaby|barbiturate
    phenobarbital sodium|Sezaby|barbiturate
    phenytoin|Dilantin|antiseizure drug
    pregabalin|Lyrica|antiseizure drug
    primidone|Mysoline|antiseizure drug
    rufinamide|Banzel;Inovelon|antiseizure drug
    stiripentol|Diacomit|antiseizure drug
    tiagabine|Gabitril|antiseizure drug
    topiramate|Topamax;Trokendi XR;Eprontia;Qudexy XR|antiseizure drug
    valproate|Depacon|antiseizure drug
    valproic acid|Depakene|antiseizure drug
    divalproex sodium|Depakote|antiseizure drug
    vigabatrin|Sabril;Vigadrone;Vigafyde|antiseizure drug
    zonisamide|Zonegran;Zonisade|antiseizure drug
    azetukalner||antiseizure drug
    bexicaserin||antiseizure drug
    soticlestat||antiseizure drug
    vormatrigine||antiseizure drug
    relutrigine||antiseizure drug
    zorevunersen||antisense oligonucleotide
    padsevonil||antiseizure drug
    amantadine|Gocovri;Osmolex ER;Symmetrel|parkinson's disease drug
    apomorphine|Apokyn;Kynmobi;Onapgo|dopamine agonist
    benztropine|Cogentin|anticholinergic
    carbidopa|Lodosyn|parkinson's disease drug
    carbidopa and levodopa|Sinemet;Rytary;Duopa;Dhivy;Parcopa;Crexont;Duodopa|parkinson's disease drug
    levodopa|Inbrija|parkinson's disease drug
    foscarbidopa and foslevodopa|Vyalev|parkinson's disease drug
    foslevodopa/foscarbidopa|Produodopa|parkinson's disease drug
    carbidopa, levodopa, and entacapone|Stalevo|parkinson's disease drug
    entacapone|Comtan|comt inhibitor
    opicapone|Ongentys|comt inhibitor
    tolcapone|Tasmar|comt inhibitor
    istradefylline|Nourianz|adenosine receptor antagonist
    pimavanserin|Nuplazid|atypical antipsychotic
    pramipexole|Mirapex|dopamine agonist
    ropinirole|Requip|dopamine agonist
    rotigotine|Neupro|dopamine agonist
    rasagiline|Azilect|mao-b inhibitor
    safinamide|Xadago|mao-b inhibitor
    selegiline|Eldepryl;Zelapar;Emsam|mao-b inhibitor
    trihexyphenidyl|Artane|anticholinergic
    tavapadon||dopamine agonist
    prasinezumab||alpha-synuclein antibody
    bemdaneprocel||cell therapy
    raguneprocel|Amchepry|cell therapy
    deutetrabenazine|Austedo;Austedo XR|vmat2 inhibitor
    tetrabenazine|Xenazine|vmat2 inhibitor
    valbenazine|Ingrezza;Ingrezza Sprinkle|vmat2 inhibitor
    dalfampridine|Ampyra|multiple sclerosis drug
    fampridine|Fampyra|multiple sclerosis drug
    dimethyl fumarate|Tecfidera|fumarate
    diroximel fumarate|Vumerity|fumarate
    monomethyl fumarate|Bafiertam|fumarate
    fingolimod|Gilenya;Tascenso ODT|s1p receptor modulator
    siponimod|Mayzent|s1p receptor modulator
    ozanimod|Zeposia|s1p receptor modulator
    ponesimod|Ponvory|s1p receptor modulator
    etrasimod|Velsipity|s1p receptor modulator
    tamuzimod||s1p receptor modulator
    obefazimod||mir-124 enhancer
    glatiramer|Copaxone|multiple sclerosis drug
    glatiramer acetate|Copaxone;Glatopa|multiple sclerosis drug
    interferon beta-1a|Avonex;Rebif|interferon
    interferon beta-1b|Betaseron;Extavia|interferon
    peginterferon beta-1a|Plegridy|interferon
    natalizumab|Tysabri|integrin receptor antagonist
    natalizumab-sztn|Tyruko|integrin receptor antagonist
    ocrelizumab|Ocrevus|cd20 antibody
    ocrelizumab and hyaluronidase-ocsq|Ocrevus Zunovo|cd20 antibody
    teriflunomide|Aubagio|multiple sclerosis drug
    vidofludimus||multiple sclerosis drug
    frexalimab||cd40 ligand antibody
    atogepant|Qulipta;Aquipta|cgrp antagonist
    rimegepant|Nurtec ODT;Vydura|cgrp antagonist
    ubrogepant|Ubrelvy|cgrp antagonist
    zavegepant|Zavzpret|cgrp antagonist
    eptinezumab|Vyepti|cgrp antagonist
    eptinezumab-jjmr|Vyepti|cgrp antagonist
    erenumab|Aimovig|cgrp antagonist
    erenumab-aooe|Aimovig|cgrp antagonist
    fremanezumab|Ajovy|cgrp antagonist
    fremanezumab-vfrm|Ajovy|cgrp antagonist
    galcanezumab|Emgality|cgrp antagonist
    galcanezumab-gnlm|Emgality|cgrp antagonist
    almotriptan|Axert|triptan
    eletriptan|Relpax|triptan
    frovatriptan|Frova|triptan
    naratriptan|Amerge|triptan
    rizatriptan|Maxalt;RizaFilm|triptan
    sumatriptan|Imitrex;Zembrace SymTouch;Tosymra;Onzetra Xsail|triptan
    sumatriptan and naproxen|Treximet|triptan
    zolmitriptan|Zomig|triptan
    meloxicam and rizatriptan|Symbravo|nsaid and triptan
    lasmiditan|Reyvow|5-ht1f receptor agonist
    dihydroergotamine|Trudhesa;Migranal;D.H.E. 45;Atzumi;Brekiya|ergot alkaloid
    ergotamine|Ergomar|ergot alkaloid
    lu ag09222||pacap antibody
    bocunebart||pacap antibody
    edaravone|Radicava;Radicava ORS|neuromuscular disease drug
    riluzole|Rilutek;Tiglutik;Exservan|neuromuscular disease drug
    sodium phenylbutyrate and taurursodiol|Relyvrio;Albrioza|neuromuscular disease drug
    tofersen|Qalsody|antisense oligonucleotide
    ulefnersen||antisense oligonucleotide
    nusinersen|Spinraza|antisense oligonucleotide
    salanersen||antisense oligonucleotide
    onasemnogene abeparvovec|Zolgensma;Itvisma|gene therapy
    onasemnogene abeparvovec-xioi|Zolgensma|gene therapy
    onasemnogene abeparvovec-brve|Itvisma|gene therapy
    risdiplam|Evrysdi|smn2 splicing modifier
    apitegromab||myostatin inhibitor
    taldefgrobep alfa||myostatin inhibitor
    delandistrogene moxeparvovec|Elevidys|gene therapy
    delandistrogene moxeparvovec-rokl|Elevidys|gene therapy
    fordadistrogene movaparvovec||gene therapy
    eteplirsen|Exondys 51|antisense oligonucleotide
    golodirsen|Vyondys 53|antisense oligonucleotide
    viltolarsen|Viltepso|antisense oligonucleotide
    casimersen|Amondys 45|antisense oligonucleotide
    drisapersen||antisense oligonucleotide
    ataluren|Translarna|neuromuscular disease drug
    sevasemten||neuromuscular disease drug
    deramiocel||cell therapy
    delpacibart etedesiran||antibody oligonucleotide conjugate
    delpacibart zotadirsen||antibody oligonucleotide conjugate
    zeleciment basivarsen||antibody oligonucleotide conjugate
    amifampridine|Firdapse;Ruzurgi|potassium channel blocker
    pyridostigmine|Mestinon;Regonol|cholinesterase inhibitor
    neostigmine|Bloxiverz|cholinesterase inhibitor
    physostigmine||cholinesterase inhibitor
    edrophonium|Enlon|cholinesterase inhibitor
    neostigmine and glycopyrrolate|Prevduo|cholinesterase inhibitor
    efgartigimod alfa|Vyvgart|fcrn blocker
    efgartigimod alfa-fcab|Vyvgart|fcrn blocker
    efgartigimod alfa and hyaluronidase-qvfc|Vyvgart Hytrulo|fcrn blocker
    rozanolixizumab|Rystiggo|fcrn blocker
    rozanolixizumab-noli|Rystiggo|fcrn blocker
    nipocalimab|Imaavy|fcrn blocker
    nipocalimab-aahu|Imaavy|fcrn blocker
    eculizumab|Soliris|complement c5 inhibitor
    eculizumab-aagh|Epysqli|complement c5 inhibitor
    eculizumab-aeeb|Bkemv|complement c5 inhibitor
    ravulizumab|Ultomiris|complement c5 inhibitor
    ravulizumab-cwvz|Ultomiris|complement c5 inhibitor
    gefurulimab||complement c5 inhibitor
    pozelimab|Veopoz|complement c5 inhibitor
    pozelimab-bbfg|Veopoz|complement c5 inhibitor
    cemdisiran||small interfering rna
    zilucoplan|Zilbrysq|complement c5 inhibitor
    riliprubart||complement c1s inhibitor
    empasiprubart||complement c2 inhibitor
    tanruprubart||complement c1q inhibitor
    dantrolene|Dantrium;Ryanodex|muscle relaxant
    baclofen|Lioresal;Gablofen;Lyvispah;Ozobax;Fleqsuvy|muscle relaxant
    tizanidine|Zanaflex;Ontralfy|muscle relaxant
    tolperisone||muscle relaxant
    cyclobenzaprine|Flexeril;Amrix;Tonmya|muscle relaxant
    carisoprodol|Soma|muscle relaxant
    metaxalone|Skelaxin|muscle relaxant
    methocarbamol|Robaxin|muscle relaxant
    orphenadrine|Norflex|muscle relaxant
    chlorzoxazone|Lorzone|muscle relaxant
    omaveloxolone|Skyclarys|nrf2 activator
    vatiquinone||neuromuscular disease drug
    trofinetide|Daybue;Daybue Stix|neuromuscular disease drug
    arimoclomol|Miplyffa|neuromuscular disease drug
    levacetylleucine|Aqneursa|neuromuscular disease drug
    n-acetyl-l-leucine|Aqneursa|neuromuscular disease drug
    miglustat|Zavesca;Opfolda;Yargesa|glucosylceramide synthase inhibitor
    dextromethorphan and quinidine|Nuedexta|neuromuscular disease drug
    eladocagene exuparvovec|Kebilidi;Upstaza|gene therapy
    eladocagene exuparvovec-tneq|Kebilidi|gene therapy
    atidarsagene autotemcel|Lenmeldy;Libmeldy|gene therapy
    elivaldogene autotemcel|Skysona|gene therapy
    leriglitazone||neuromuscular disease drug
    cerliponase alfa|Brineura|enzyme replacement therapy
    sepiapterin|Sephience|neuromuscular disease drug
    sapropterin|Kuvan;Javygtor|neuromuscular disease drug
    fexinidazole||antiparasitic
    tideglusib||neuromuscular disease drug
    laquinimod||neuromuscular disease drug
    pridopidine||neuromuscular disease drug
    tominersen||antisense oligonucleotide
    ampreloxetine||neuromuscular disease drug
    troriluzole||neuromuscular disease drug
    apomorphine hydrochloride|Apokyn;Onapgo|dopamine agonist
    daridorexant|Quviviq|orexin receptor antagonist
    lemborexant|Dayvigo|orexin receptor antagonist
    suvorexant|Belsomra|orexin receptor antagonist
    vornorexant||orexin receptor antagonist
    oveporexton||orexin receptor agonist
    alixorexton||orexin receptor agonist
    eszopiclone|Lunesta|sleep drug
    zaleplon|Sonata|sleep drug
    zolpidem|Ambien;Ambien CR;Edluar;Intermezzo|sleep drug
    zopiclone|Imovane|sleep drug
    ramelteon|Rozerem|melatonin receptor agonist
    tasimelteon|Hetlioz;Hetlioz LQ|melatonin receptor agonist
    melatonin|Circadin;Slenyto|sleep drug
    temazepam|Restoril|benzodiazepine
    triazolam|Halcion|benzodiazepine
    estazolam|ProSom|benzodiazepine
    flurazepam|Dalmane|benzodiazepine
    dimdazenil||gaba-a receptor modulator
    modafinil|Provigil|wakefulness-promoting agent
    armodafinil|Nuvigil|wakefulness-promoting agent
    pitolisant|Wakix|histamine h3 receptor inverse agonist
    solriamfetol|Sunosi|wakefulness-promoting agent
    sodium oxybate|Xyrem;Lumryz|sleep drug
    calcium, magnesium, potassium, and sodium oxybates|Xywav|sleep drug
    amphetamine|Adzenys XR-ODT;Evekeo;Dyanavel XR|stimulant
    dextroamphetamine|Dexedrine;Xelstrym;Zenzedi|stimulant
    mixed amphetamine salts|Adderall;Mydayis|stimulant
    lisdexamfetamine|Vyvanse;Arynta;Elvanse|stimulant
    methylphenidate|Ritalin;Concerta;Cotempla XR-ODT;Jornay PM;Quillivant XR;Daytrana;Aptensio XR;Relexxii|stimulant
    dexmethylphenidate|Focalin;Focalin XR|stimulant
    serdexmethylphenidate and dexmethylphenidate|Azstarys|stimulant
    serdexmethylphenidate||stimulant
    methamphetamine|Desoxyn|stimulant
    atomoxetine|Strattera|adhd drug
    viloxazine|Qelbree|adhd drug
    centanafadine||adhd drug

    # Psychiatry
    agomelatine|Valdoxan|antidepressant
    amitriptyline|Elavil|tricyclic antidepressant
    nortriptyline|Pamelor|tricyclic antidepressant
    imipramine|Tofranil|tricyclic antidepressant
    desipramine|Norpramin|tricyclic antidepressant
    clomipramine|Anafranil|tricyclic antidepressant
    protriptyline|Vivactil|tricyclic antidepressant
    trimipramine|Surmontil|tricyclic antidepressant
    amoxapine|Asendin|tricyclic antidepressant
    brexanolone|Zulresso|gaba-a receptor modulator
    zuranolone|Zurzuvae|gaba-a receptor modulator
    bupropion|Wellbutrin;Zyban;Aplenzin;Forfivo XL|antidepressant
    citalopram|Celexa|ssri
    escitalopram|Lexapro;Cipralex|ssri
    fluoxetine|Prozac;Sarafem|ssri
    fluvoxamine|Luvox|ssri
    paroxetine|Paxil;Brisdelle|ssri
    sertraline|Zoloft|ssri
    desvenlafaxine|Pristiq|snri
    ansofaxine|Ruoxinlin|snri
    toludesvenlafaxine|Ruoxinlin|snri
    duloxetine|Cymbalta;Drizalma Sprinkle|snri
    levomilnacipran|Fetzima|snri
    milnacipran|Savella|snri
    venlafaxine|Effexor;Effexor XR|snri
    dextromethorphan and bupropion|Auvelity|antidepressant
    dextromethorphan-bupropion|Auvelity|antidepressant
    esketamine|Spravato|nmda receptor antagonist
    gepirone|Exxua|antidepressant
    isocarboxazid|Marplan|mao inhibitor
    phenelzine|Nardil|mao inhibitor
    tranylcypromine|Parnate|mao inhibitor
    mirtazapine|Remeron|antidepressant
    mianserin||antidepressant
    nefazodone|Serzone|antidepressant
    reboxetine|Edronax|antidepressant
    tianeptine||antidepressant
    trazodone|Desyrel;Oleptro;Raldesy|antidepressant
    vilazodone|Viibryd|antidepressant
    vortioxetine|Trintellix;Brintellix|antidepressant
    aticaprant||kappa opioid receptor antagonist
    navacaprant||kappa opioid receptor antagonist
    seltorexant||orexin receptor antagonist
    osavampator||antidepressant
    psilocybin||psychedelic
    aripiprazole|Abilify;Abilify Maintena;Abilify Asimtufii;Abilify Mycite;Opipza|antipsychotic
    aripiprazole lauroxil|Aristada;Aristada Initio|antipsychotic
    asenapine|Saphris;Secuado|antipsychotic
    blonanserin|Lonasen|antipsychotic
    brexpiprazole|Rexulti|antipsychotic
    brilaroxazine||antipsychotic
    cariprazine|Vraylar;Reagila|antipsychotic
    chlorpromazine|Thorazine|antipsychotic
    clozapine|Clozaril;Versacloz|antipsychotic
    fluphenazine|Prolixin|antipsychotic
    haloperidol|Haldol|antipsychotic
    iloperidone|Fanapt|antipsychotic
    milsaperidone|Bysanti|antipsychotic
    lumateperone|Caplyta|antipsychotic
    loxapine|Adasuve;Loxitane|antipsychotic
    lurasidone|Latuda|antipsychotic
    molindone|Moban|antipsychotic
    olanzapine|Zyprexa;Zyprexa Relprevv|antipsychotic
    olanzapine and samidorphan|Lybalvi|antipsychotic
    olanzapine and fluoxetine|Symbyax|antipsychotic
    samidorphan||opioid antagonist
    paliperidone|Invega|antipsychotic
    paliperidone palmitate|Invega Sustenna;Invega Trinza;Invega Hafyera;Erzofri;Xeplion|antipsychotic
    perphenazine|Trilafon|antipsychotic
    pimozide|Orap|antipsychotic
    quetiapine|Seroquel;Seroquel XR|antipsychotic
    risperidone|Risperdal;Risperdal Consta;Perseris;Rykindo;Uzedy;Risvan;Okedi|antipsychotic
    thioridazine|Mellaril|antipsychotic
    thiothixene|Navane|antipsychotic
    trifluoperazine|Stelazine|antipsychotic
    ziprasidone|Geodon|antipsychotic
    xanomeline||antipsychotic
    trospium|Sanctura|antipsychotic
    xanomeline and trospium chloride|Cobenfy|muscarinic agonist combination
    xanomeline and trospium|Cobenfy|muscarinic agonist combination
    emraclidine||antipsychotic
    ulotaront||antipsychotic
    roluperidone||antipsychotic
    ecopipam||dopamine d1 receptor antagonist
    lithium|Lithobid|mood stabilizer
    lithium carbonate|Lithobid|mood stabilizer
    alprazolam|Xanax|benzodiazepine
    buspirone|Buspar|anxiolytic
    chlordiazepoxide|Librium|benzodiazepine
    clorazepate|Tranxene|benzodiazepine
    oxazepam|Serax|benzodiazepine
    fasedienol||anxiolytic
    bromazepam||benzodiazepine
    lysergide||anxiolytic
    acamprosate|Campral|addiction drug
    disulfiram|Antabuse|addiction drug
    buprenorphine|Subutex;Sublocade;Brixadi;Butrans;Belbuca;Buvidal|opioid partial agonist
    buprenorphine and naloxone|Suboxone;Zubsolv;Bunavail|opioid partial agonist and antagonist
    lofexidine|Lucemyra|addiction drug
    methadone|Dolophine;Methadose|opioid agonist
    nalmefene|Opvee;Revex;Selincro;Zurnai|opioid antagonist
    naloxone|Narcan;Kloxxado;Zimhi;Evzio;RiVive;Rextovy|opioid antagonist
    naltrexone|Vivitrol;Revia|opioid antagonist

    # Pain and anesthesia
    alfentanil|Alfenta|opioid analgesic
    butorphanol|Stadol|opioid analgesic
    codeine||opioid analgesic
    fentanyl|Duragesic;Actiq;Abstral;Lazanda;Subsys;Fentora|opioid analgesic
    hydrocodone|Hysingla ER;Zohydro ER|opioid analgesic
    hydrocodone and acetaminophen|Vicodin;Norco|opioid analgesic
    hydromorphone|Dilaudid;Exalgo|opioid analgesic
    levorphanol||opioid analgesic
    meperidine|Demerol|opioid analgesic
    pethidine||opioid analgesic
    morphine|MS Contin;Kadian;Arymo ER|opioid analgesic
    morphine sulfate|MS Contin;Kadian;Infumorph|opioid analgesic
    nalbuphine|Nubain|opioid analgesic
    oliceridine|Olinvyk|opioid analgesic
    tegileridine||opioid analgesic
    oxycodone|OxyContin;Roxicodone;Xtampza ER;Roxybond|opioid analgesic
    oxycodone and acetaminophen|Percocet|opioid analgesic
    oxymorphone|Opana|opioid analgesic
    pentazocine|Talwin|opioid analgesic
    remifentanil|Ultiva|opioid analgesic
    sufentanil|Sufenta;Dsuvia;Dzuveo|opioid analgesic
    tapentadol|Nucynta;Palexia|opioid analgesic
    tramadol|Ultram;ConZip;Qdolo|opioid analgesic
    celecoxib and tramadol|Seglentis|opioid analgesic
    cebranopadol||opioid analgesic
    difelikefalin|Korsuva;Kapruvia|kappa opioid receptor agonist
    nalfurafine|Remitch|kappa opioid receptor agonist
    acetaminophen|Tylenol;Ofirmev|analgesic
    paracetamol|Panadol;Perfalgan|analgesic
    acetaminophen and ibuprofen|Combogesic|analgesic
    suzetrigine|Journavx|nav1.8 blocker
    ziconotide|Prialt|analgesic
    capsaicin|Qutenza|analgesic
    mirogabalin|Tarlige|analgesic
    crisugabalin||analgesic
    metamizole||analgesic
    tanezumab||nerve growth factor inhibitor
    bromfenac|Prolensa;BromSite|nsaid
    celecoxib|Celebrex;Elyxyb|nsaid
    diclofenac|Voltaren;Cambia;Zorvolex;Zipsor;Flector|nsaid
    diclofenac and misoprostol|Arthrotec|nsaid
    etodolac|Lodine|nsaid
    etoricoxib|Arcoxia|nsaid
    fenoprofen|Nalfon|nsaid
    flurbiprofen|Ansaid|nsaid
    ibuprofen|Advil;Motrin;Caldolor;NeoProfen|nsaid
    ibuprofen and famotidine|Duexis|nsaid
    indomethacin|Indocin;Tivorbex|nsaid
    ketoprofen|Orudis|nsaid
    ketorolac|Toradol;Sprix;Acular|nsaid
    meloxicam|Mobic;Anjeso;Vivlodex;Xifyrm|nsaid
    bupivacaine and meloxicam|Zynrelef|local anesthetic and nsaid
    nabumetone|Relafen|nsaid
    naproxen|Naprosyn;Aleve;Anaprox|nsaid
    naproxen and esomeprazole|Vimovo|nsaid
    nepafenac|Nevanac;Ilevro|nsaid
    oxaprozin|Daypro;Coxanto|nsaid
    parecoxib|Dynastat|nsaid
    piroxicam|Feldene|nsaid
    polmacoxib|Acelex|nsaid
    sulindac|Clinoril|nsaid
    valdecoxib|Bextra|nsaid
    rofecoxib|Vioxx|nsaid
    loxoprofen|Loxonin|nsaid
    imrecoxib||nsaid
    articaine|Septocaine|local anesthetic
    articaine and epinephrine|Septocaine|local anesthetic
    bupivacaine|Marcaine;Sensorcaine;Xaracoll;Posimir|local anesthetic
    bupivacaine liposome|Exparel|local anesthetic
    chloroprocaine|Clorotekal;Nesacaine;Iheezo|local anesthetic
    levobupivacaine|Chirocaine|local anesthetic
    lidocaine and prilocaine|Emla|local anesthetic
    lidocaine and tetracaine|Synera;Pliaglis|local anesthetic
    mepivacaine|Carbocaine|local anesthetic
    prilocaine|Citanest|local anesthetic
    proparacaine|Alcaine|local anesthetic
    ropivacaine|Naropin|local anesthetic
    tetracaine|Pontocaine|local anesthetic
    benzocaine||local anesthetic
    cocaine hydrochloride|Goprelto;Numbrino|local anesthetic
    desflurane|Suprane|anesthetic
    isoflurane|Forane|anesthetic
    sevoflurane|Ultane|anesthetic
    nitrous oxide||anesthetic
    xenon||anesthetic
    etomidate|Amidate|anesthetic
    ketamine|Ketalar|anesthetic
    methohexital|Brevital|anesthetic
    pentobarbital|Nembutal|barbiturate
    propofol|Diprivan|anesthetic
    fospropofol|Lusedra|anesthetic
    ciprofol||anesthetic
    remimazolam|Byfavo|benzodiazepine
    dexmedetomidine|Precedex;Igalmi|alpha agonist
    amisulpride|Barhemsys|dopamine antagonist
    thiopental|Pentothal|barbiturate
    atracurium|Tracrium|neuromuscular blocker
    cisatracurium|Nimbex|neuromuscular blocker
    mivacurium|Mivacron|neuromuscular blocker
    pancuronium|Pavulon|neuromuscular blocker
    rocuronium|Zemuron|neuromuscular blocker
    succinylcholine|Anectine;Quelicin|neuromuscular blocker
    vecuronium|Norcuron|neuromuscular blocker
    sugammadex|Bridion|neuromuscular blockade reversal agent
    adamgammadex||neuromuscular blockade reversal agent

    # Antibacterials
    cefaclor|Ceclor|cephalosporin antibacterial
    cefadroxil|Duricef|cephalosporin antibacterial
    cefazolin|Ancef;Kefzol|cephalosporin antibacterial
    cefdinir|Omnicef|cephalosporin antibacterial
    cefditoren|Spectracef|cephalosporin antibacterial
    cefepime|Maxipime|cephalosporin antibacterial
    cefepime and enmetazobactam|Exblifep|cephalosporin and beta-lactamase inhibitor
    cefepime and taniborbactam||cephalosporin and beta-lactamase inhibitor
    cefepime and zidebactam||cephalosporin and beta-lactamase inhibitor
    cefiderocol|Fetroja;Fetcroja|cephalosporin antibacterial
    cefixime|Suprax|cephalosporin antibacterial
    cefoperazone|Cefobid|cephalosporin antibacterial
    cefotaxime|Claforan|cephalosporin antibacterial
    cefotetan|Cefotan|cephalosporin antibacterial
    cefoxitin|Mefoxin|cephalosporin antibacterial
    cefpodoxime|Vantin|cephalosporin antibacterial
    cefprozil|Cefzil|cephalosporin antibacterial
    ceftaroline|Teflaro;Zinforo|cephalosporin antibacterial
    ceftaroline fosamil|Teflaro|cephalosporin antibacterial
    ceftazidime|Fortaz;Tazicef|cephalosporin antibacterial
    ceftazidime and avibactam|Avycaz;Zavicefta|cephalosporin and beta-lactamase inhibitor
    ceftibuten|Cedax|cephalosporin antibacterial
    ceftobiprole|Zevtera;Mabelio|cephalosporin antibacterial
    ceftobiprole medocaril|Zevtera|cephalosporin antibacterial
    ceftolozane and tazobactam|Zerbaxa|cephalosporin and beta-lactamase inhibitor
    ceftriaxone|Rocephin|cephalosporin antibacterial
    cefuroxime|Ceftin;Zinacef|cephalosporin antibacterial
    cephalexin|Keflex|cephalosporin antibacterial
    amoxicillin|Amoxil|penicillin antibacterial
    amoxicillin and clavulanate|Augmentin|penicillin antibacterial
    amoxicillin and clavulanate potassium|Augmentin|penicillin antibacterial
    ampicillin|Omnipen|penicillin antibacterial
    ampicillin and sulbactam|Unasyn|penicillin antibacterial
    dicloxacillin||penicillin antibacterial
    nafcillin||penicillin antibacterial
    oxacillin|Bactocill|penicillin antibacterial
    penicillin g benzathine|Bicillin L-A|penicillin antibacterial
    penicillin g|Pfizerpen|penicillin antibacterial
    penicillin v||penicillin antibacterial
    piperacillin and tazobactam|Zosyn;Tazocin|penicillin antibacterial
    pivmecillinam|Pivya|penicillin antibacterial
    ticarcillin and clavulanate|Timentin|penicillin antibacterial
    clavulanic acid||beta-lactamase inhibitor
    avibactam||beta-lactamase inhibitor
    sulbactam||beta-lactamase inhibitor
    durlobactam||beta-lactamase inhibitor
    sulbactam and durlobactam|Xacduro|beta-lactam and beta-lactamase inhibitor
    tazobactam||beta-lactamase inhibitor
    vaborbactam||beta-lactamase inhibitor
    relebactam||beta-lactamase inhibitor
    enmetazobactam||beta-lactamase inhibitor
    taniborbactam||beta-lactamase inhibitor
    doripenem|Doribax|carbapenem antibacterial
    ertapenem|Invanz|carbapenem antibacterial
    imipenem||carbapenem antibacterial
    imipenem and cilastatin|Primaxin|carbapenem antibacterial
    imipenem, cilastatin, and relebactam|Recarbrio|carbapenem antibacterial
    cilastatin||renal dehydropeptidase inhibitor
    meropenem|Merrem|carbapenem antibacterial
    meropenem and vaborbactam|Vabomere;Vaborem|carbapenem antibacterial
    biapenem|Omegacin|carbapenem antibacterial
    tebipenem||carbapenem antibacterial
    tebipenem pivoxil|Orapenem|carbapenem antibacterial
    tebipenem pivoxil hydrobromide||carbapenem antibacterial
    sulopenem||penem antibacterial
    sulopenem etzadroxil and probenecid|Orlynvah|penem antibacterial
    faropenem||penem antibacterial
    aztreonam|Azactam;Cayston|monobactam antibacterial
    aztreonam and avibactam|Emblaveo|monobactam and beta-lactamase inhibitor
    besifloxacin|Besivance|fluoroquinolone antibacterial
    ciprofloxacin|Cipro;Ciloxan;Cetraxal;Otiprio|fluoroquinolone antibacterial
    ciprofloxacin and dexamethasone|Ciprodex|fluoroquinolone antibacterial
    ciprofloxacin and fluocinolone acetonide|Otovel|fluoroquinolone antibacterial
    delafloxacin|Baxdela;Quofenix|fluoroquinolone antibacterial
    gatifloxacin|Zymar;Zymaxid|fluoroquinolone antibacterial
    gemifloxacin|Factive|fluoroquinolone antibacterial
    lascufloxacin|Lasvic|fluoroquinolone antibacterial
    levofloxacin|Levaquin;Quinsair|fluoroquinolone antibacterial
    levonadifloxacin|Emrok|fluoroquinolone antibacterial
    moxifloxacin|Avelox;Vigamox|fluoroquinolone antibacterial
    nemonoxacin|Taigexyn|fluoroquinolone antibacterial
    norfloxacin|Noroxin|fluoroquinolone antibacterial
    ofloxacin|Floxin;Ocuflox|fluoroquinolone antibacterial
    sitafloxacin|Gracevit|fluoroquinolone antibacterial
    zoliflodacin|Nuzolvence|spiropyrimidinetrione antibacterial
    gepotidacin|Blujepa|triazaacenaphthylene antibacterial
    azithromycin|Zithromax;Azasite;Zmax|macrolide antibacterial
    clarithromycin|Biaxin|macrolide antibacterial
    erythromycin|Ery-Tab;Erythrocin|macrolide antibacterial
    fidaxomicin|Dificid;Dificlir|macrolide antibacterial
    solithromycin||macrolide antibacterial
    nafithromycin|Miqnaf|macrolide antibacterial
    telithromycin|Ketek|macrolide antibacterial
    demeclocycline|Declomycin|tetracycline antibacterial
    doxycycline|Vibramycin;Doryx;Oracea;Acticlate;Lymepak|tetracycline antibacterial
    eravacycline|Xerava|tetracycline antibacterial
    omadacycline|Nuzyra|tetracycline antibacterial
    tetracycline|Achromycin|tetracycline antibacterial
    tigecycline|Tygacil|tetracycline antibacterial
    amikacin|Amikin|aminoglycoside antibacterial
    amikacin liposome inhalation suspension|Arikayce|aminoglycoside antibacterial
    gentamicin|Garamycin|aminoglycoside antibacterial
    kanamycin||aminoglycoside antibacterial
    neomycin||aminoglycoside antibacterial
    paromomycin|Humatin|aminoglycoside antibacterial
    plazomicin|Zemdri|aminoglycoside antibacterial
    streptomycin||aminoglycoside antibacterial
    tobramycin|TOBI;TOBI Podhaler;Bethkis;Kitabis Pak;Tobrex;Vantobra|aminoglycoside antibacterial
    tobramycin and dexamethasone|TobraDex|aminoglycoside antibacterial
    dalbavancin|Dalvance;Xydalba|glycopeptide antibacterial
    oritavancin|Orbactiv;Kimyrsa;Tenkasi|glycopeptide antibacterial
    teicoplanin|Targocid|glycopeptide antibacterial
    telavancin|Vibativ|glycopeptide antibacterial
    vancomycin|Vancocin;Firvanq|glycopeptide antibacterial
    bacitracin||antibacterial
    bezlotoxumab|Zinplava|clostridioides difficile toxin b antibody
    chloramphenicol||antibacterial
    clindamycin|Cleocin;Clindesse;Xaciato|antibacterial
    colistin|Colobreathe|antibacterial
    colistimethate|Coly-Mycin M|antibacterial
    contezolid||antibacterial
    dapsone|Aczone|antibacterial
    daptomycin|Cubicin;Dapzura RT|antibacterial
    fosfomycin|Monurol;Contepo|antibacterial
    fusidic acid|Fucidin|antibacterial
    iclaprim||antibacterial
    lefamulin|Xenleta|antibacterial
    linezolid|Zyvox|antibacterial
    tedizolid|Sivextro|antibacterial
    tedizolid phosphate|Sivextro|antibacterial
    methenamine|Hiprex|antibacterial
    metronidazole|Flagyl;Likmez;MetroGel;Nuvessa|antibacterial
    nitrofurantoin|Macrobid;Macrodantin|antibacterial
    polymyxin b||antibacterial
    quinupristin and dalfopristin|Synercid|antibacterial
    rifamycin|Aemcolo|antibacterial
    rifaximin|Xifaxan|antibacterial
    ridinilazole||antibacterial
    ibezapolstat||antibacterial
    secnidazole|Solosec|antibacterial
    sulfamethoxazole and trimethoprim|Bactrim;Septra|antibacterial
    trimethoprim-sulfamethoxazole|Bactrim|antibacterial
    trimethoprim|Primsol|antibacterial
    sulfadiazine||antibacterial
    silver sulfadiazine|Silvadene|antibacterial
    tinidazole|Tindamax|antibacterial
    obiltoxaximab|Anthim|anthrax antitoxin antibody
    raxibacumab||anthrax antitoxin antibody
    zosurabalpin||antibacterial
    taurolidine and heparin|Defencath|antibacterial
    bedaquiline|Sirturo|antimycobacterial
    capreomycin|Capastat|antimycobacterial
    clofazimine|Lamprene|antimycobacterial
    cycloserine|Seromycin|antimycobacterial
    delamanid|Deltyba|antimycobacterial
    ethambutol|Myambutol|antimycobacterial
    ethionamide|Trecator|antimycobacterial
    isoniazid||antimycobacterial
    pretomanid||antimycobacterial
    pyrazinamide||antimycobacterial
    rifabutin|Mycobutin|antimycobacterial
    rifampin|Rifadin|antimycobacterial
    rifampicin||antimycobacterial
    rifapentine|Priftin|antimycobacterial
    quabodepistat||antimycobacterial
    ganfeborole||antimycobacterial
    sutezolid||antimycobacterial

    # Antifungals, antiparasitics
    amphotericin b|Fungizone|antifungal
    liposomal amphotericin b|AmBisome|antifungal
    anidulafungin|Eraxis|antifungal
    caspofungin|Cancidas|antifungal
    micafungin|Mycamine|antifungal
    rezafungin|Rezzayo|antifungal
    clotrimazole|Lotrimin;Mycelex|antifungal
    econazole|Spectazole|antifungal
    fluconazole|Diflucan|antifungal
    flucytosine|Ancobon|antifungal
    fosmanogepix||antifungal
    fosravuconazole|Nailin|antifungal
    griseofulvin|Gris-PEG|antifungal
    ibrexafungerp|Brexafemme|antifungal
    isavuconazole|Cresemba|antifungal
    isavuconazonium|Cresemba|antifungal
    isavuconazonium sulfate|Cresemba|antifungal
    itraconazole|Sporanox;Tolsura;Onmel|antifungal
    ketoconazole|Nizoral;Xolegel|antifungal
    miconazole|Monistat;Oravig|antifungal
    natamycin|Natacyn|antifungal
    nystatin|Mycostatin|antifungal
    olorofim||antifungal
    opelconazole||antifungal
    oteseconazole|Vivjoa|antifungal
    posaconazole|Noxafil|antifungal
    terbinafine|Lamisil|antifungal
    terconazole|Terazol|antifungal
    voriconazole|Vfend|antifungal
    encochleated amphotericin b||antifungal
    artemether and lumefantrine|Coartem;Coartem Baby|antimalarial
    artesunate|Artesunate Amivas|antimalarial
    arterolane and piperaquine|Synriam|antimalarial
    atovaquone|Mepron|antimalarial
    atovaquone and proguanil|Malarone|antimalarial
    chloroquine|Aralen|antimalarial
    ganaplacide and lumefantrine||antimalarial
    mefloquine|Lariam|antimalarial
    primaquine||antimalarial
    pyronaridine and artesunate|Pyramax|antimalarial
    quinine|Qualaquin|antimalarial
    tafenoquine|Krintafel;Arakoda|antimalarial
    abametapir|Xeglyze|antiparasitic
    albendazole|Albenza|antiparasitic
    arpraziquantel||antiparasitic
    acoziborole||antiparasitic
    benznidazole||antiparasitic
    crotamiton|Eurax|antiparasitic
    lotilaner|Xdemvy|antiparasitic
    mebendazole|Vermox;Emverm|antiparasitic
    miltefosine|Impavido|antiparasitic
    moxidectin||antiparasitic
    nifurtimox|Lampit|antiparasitic
    nitazoxanide|Alinia|antiparasitic
    pentamidine|Pentam;Nebupent|antiparasitic
    permethrin|Elimite;Nix|antiparasitic
    malathion|Ovide|antiparasitic
    praziquantel|Biltricide|antiparasitic
    pyrantel||antiparasitic
    pyrimethamine|Daraprim|antiparasitic
    spinosad|Natroba|antiparasitic
    suramin||antiparasitic
    triclabendazole|Egaten|antiparasitic
    emodepside||antiparasitic
    eflornithine and nifurtimox||antiparasitic

    # HIV
    abacavir|Ziagen|nucleoside reverse transcriptase inhibitor
    abacavir and lamivudine|Epzicom;Kivexa|antiretroviral
    abacavir, dolutegravir, and lamivudine|Triumeq;Triumeq PD|antiretroviral
    albuvirtide|Aikening|fusion inhibitor
    ainuovirine||antiretroviral
    azvudine||antiretroviral
    atazanavir|Reyataz|protease inhibitor
    atazanavir and cobicistat|Evotaz|antiretroviral
    bictegravir||integrase inhibitor
    bictegravir, emtricitabine, and tenofovir alafenamide|Biktarvy|antiretroviral
    bictegravir and lenacapavir||antiretroviral
    cabotegravir|Vocabria;Apretude|integrase inhibitor
    cabotegravir and rilpivirine|Cabenuva|antiretroviral
    cobicistat|Tybost|cyp3a inhibitor
    darunavir|Prezista|protease inhibitor
    darunavir and cobicistat|Prezcobix;Rezolsta|antiretroviral
    darunavir, cobicistat, emtricitabine, and tenofovir alafenamide|Symtuza|antiretroviral
    dapivirine||nonnucleoside reverse transcriptase inhibitor
    didanosine|Videx|nucleoside reverse transcriptase inhibitor
    dolutegravir|Tivicay;Tivicay PD|integrase inhibitor
    dolutegravir and lamivudine|Dovato|antiretroviral
    dolutegravir and rilpivirine|Juluca|antiretroviral
    doravirine|Pifeltro|nonnucleoside reverse transcriptase inhibitor
    doravirine and islatravir|Idvynso|antiretroviral
    doravirine, lamivudine, and tenofovir disoproxil fumarate|Delstrigo|antiretroviral
    efavirenz|Sustiva|nonnucleoside reverse transcriptase inhibitor
    efavirenz, emtricitabine, and tenofovir disoproxil fumarate|Atripla|antiretroviral
    efavirenz, lamivudine, and tenofovir disoproxil fumarate|Symfi|antiretroviral
    elvitegravir|Vitekta|integrase inhibitor
    elvitegravir, cobicistat, emtricitabine, and tenofovir alafenamide|Genvoya|antiretroviral
    elvitegravir, cobicistat, emtricitabine, and tenofovir disoproxil fumarate|Stribild|antiretroviral
    emtricitabine|Emtriva|nucleoside reverse transcriptase inhibitor
    emtricitabine and tenofovir alafenamide|Descovy|antiretroviral
    emtricitabine and tenofovir disoproxil fumarate|Truvada|antiretroviral
    emtricitabine, rilpivirine, and tenofovir alafenamide|Odefsey|antiretroviral
    emtricitabine, rilpivirine, and tenofovir disoproxil fumarate|Complera;Eviplera|antiretroviral
    enfuvirtide|Fuzeon|fusion inhibitor
    etravirine|Intelence|nonnucleoside reverse transcriptase inhibitor
    fosamprenavir|Lexiva|protease inhibitor
    fostemsavir|Rukobia|attachment inhibitor
    ibalizumab|Trogarzo|cd4 antibody
    ibalizumab-uiyk|Trogarzo|cd4 antibody
    indinavir|Crixivan|protease inhibitor
    islatravir||nucleoside reverse transcriptase translocation inhibitor
    lamivudine|Epivir;Epivir-HBV|nucleoside reverse transcriptase inhibitor
    lamivudine and tenofovir disoproxil fumarate|Cimduo;Temixys|antiretroviral
    lamivudine and zidovudine|Combivir|antiretroviral
    abacavir, lamivudine, and zidovudine|Trizivir|antiretroviral
    lenacapavir|Sunlenca;Yeztugo;Yeytuo|capsid inhibitor
    leronlimab||ccr5 antibody
    lopinavir||protease inhibitor
    lopinavir and ritonavir|Kaletra|protease inhibitor
    maraviroc|Selzentry;Celsentri|ccr5 antagonist
    nelfinavir|Viracept|protease inhibitor
    nevirapine|Viramune|nonnucleoside reverse transcriptase inhibitor
    raltegravir|Isentress|integrase inhibitor
    rilpivirine|Edurant;Edurant PED;Rekambys|nonnucleoside reverse transcriptase inhibitor
    ritonavir|Norvir|protease inhibitor
    saquinavir|Invirase|protease inhibitor
    stavudine|Zerit|nucleoside reverse transcriptase inhibitor
    tenofovir alafenamide|Vemlidy|nucleotide reverse transcriptase inhibitor
    tenofovir disoproxil fumarate|Viread|nucleotide reverse transcriptase inhibitor
    tenofovir amibufenamide||nucleotide reverse transcriptase inhibitor
    tenofovir|Viread|nucleotide reverse transcriptase inhibitor
    tipranavir|Aptivus|protease inhibitor
    zidovudine|Retrovir|nucleoside reverse transcriptase inhibitor
    teropavimab||broadly neutralizing antibody
    zinlirvimab||broadly neutralizing antibody

    # Hepatitis and other antivirals
    acyclovir|Zovirax;Sitavig|antiviral
    aciclovir|Zovirax|antiviral
    valacyclovir|Valtrex|antiviral
    famciclovir|Famvir|antiviral
    penciclovir|Denavir|antiviral
    pritelivir||antiviral
    amenamevir|Amenalief|antiviral
    docosanol|Abreva|antiviral
    adefovir|Hepsera|antiviral
    adefovir dipivoxil|Hepsera|antiviral
    entecavir|Baraclude|antiviral
    telbivudine|Tyzeka|antiviral
    bepirovirsen||antisense oligonucleotide
    xalnesiran||small interfering rna
    elebsiran||small interfering rna
    tobevibart||hepatitis antibody
    bulevirtide|Hepcludex|antiviral
    lonafarnib and ritonavir||antiviral
    boceprevir|Victrelis|antiviral
    telaprevir|Incivek|antiviral
    simeprevir|Olysio|antiviral
    daclatasvir|Daklinza|antiviral
    asunaprevir|Sunvepra|antiviral
    elbasvir and grazoprevir|Zepatier|antiviral
    glecaprevir and pibrentasvir|Mavyret;Maviret|antiviral
    ledipasvir and sofosbuvir|Harvoni|antiviral
    ombitasvir, paritaprevir, and ritonavir|Technivie|antiviral
    dasabuvir, ombitasvir, paritaprevir, and ritonavir|Viekira XR;Viekira Pak|antiviral
    dasabuvir|Exviera|antiviral
    sofosbuvir|Sovaldi|antiviral
    sofosbuvir and velpatasvir|Epclusa|antiviral
    sofosbuvir, velpatasvir, and voxilaprevir|Vosevi|antiviral
    velpatasvir||antiviral
    voxilaprevir||antiviral
    ravidasvir||antiviral
    bemnifosbuvir||antiviral
    ruzasvir||antiviral
    coblopasvir||antiviral
    ribavirin|Rebetol;Copegus;Virazole|antiviral
    ganciclovir|Cytovene;Zirgan|antiviral
    valganciclovir|Valcyte|antiviral
    cidofovir|Vistide|antiviral
    foscarnet|Foscavir|antiviral
    fomivirsen|Vitravene|antiviral
    letermovir|Prevymis|antiviral
    maribavir|Livtencity|antiviral
    posoleucel||virus-specific t cell therapy
    brincidofovir|Tembexa|antiviral
    tecovirimat|Tpoxx|antiviral
    oseltamivir|Tamiflu|antiviral
    baloxavir|Xofluza|antiviral
    baloxavir marboxil|Xofluza|antiviral
    peramivir|Rapivab|antiviral
    zanamivir|Relenza|antiviral
    laninamivir|Inavir|antiviral
    suraxavir marboxil||antiviral
    onradivir||antiviral
    favipiravir|Avigan|antiviral
    rimantadine|Flumadine|antiviral
    umifenovir|Arbidol|antiviral
    remdesivir|Veklury|antiviral
    obeldesivir||antiviral
    nirmatrelvir||antiviral
    nirmatrelvir and ritonavir|Paxlovid|antiviral
    nirmatrelvir tablets and ritonavir tablets|Paxlovid|antiviral
    molnupiravir|Lagevrio|antiviral
    ensitrelvir|Xocova|antiviral
    ibuzatrelvir||antiviral
    simnotrelvir||antiviral
    leritrelvir||antiviral
    atilotrelvir||antiviral
    deuremidevir||antiviral
    bebtelovimab||sars-cov-2 antibody
    bamlanivimab||sars-cov-2 antibody
    bamlanivimab and etesevimab||sars-cov-2 antibody
    casirivimab and imdevimab|REGEN-COV;Ronapreve|sars-cov-2 antibody
    sotrovimab|Xevudy|sars-cov-2 antibody
    regdanvimab|Regkirona|sars-cov-2 antibody
    tixagevimab and cilgavimab|Evusheld|sars-cov-2 antibody
    pemivibart|Pemgarda|sars-cov-2 antibody
    sipavibart|Kavigale|sars-cov-2 antibody
    vilobelimab|Gohibic|c5a antibody
    adintrevimab||sars-cov-2 antibody
    amubarvimab and romlusevimab||sars-cov-2 antibody
    nirsevimab|Beyfortus|rsv antibody
    nirsevimab-alip|Beyfortus|rsv antibody
    clesrovimab|Enflonsia|rsv antibody
    clesrovimab-cfor|Enflonsia|rsv antibody
    palivizumab|Synagis|rsv antibody
    zelicapavir||antiviral
    ziresovir||antiviral
    sisunatovir||antiviral
    ansuvimab|Ebanga|ebola virus antibody
    ansuvimab-zykl|Ebanga|ebola virus antibody
    atoltivimab, maftivimab, and odesivimab|Inmazeb|ebola virus antibody
    atoltivimab, maftivimab, and odesivimab-ebgn|Inmazeb|ebola virus antibody
    docaravimab and miromavimab|TwinRab|rabies antibody
    ormutivimab||rabies antibody
    zamerovimab and mazorelvimab||rabies antibody
    siltartoxatug||tetanus antibody
    zoster immune globulin|Varizig|immune globulin

    # Vaccines
    covid-19 vaccine|Spikevax;Comirnaty;mNEXSPIKE;Nuvaxovid|vaccine
    covid-19 vaccine, mrna|Spikevax;Comirnaty;mNEXSPIKE|vaccine
    covid-19 vaccine, adjuvanted|Nuvaxovid|vaccine
    tozinameran|Comirnaty|vaccine
    elasomeran|Spikevax|vaccine
    bnt162b2|Comirnaty|vaccine
    mrna-1273|Spikevax|vaccine
    mrna-1283|mNEXSPIKE|vaccine
    nvx-cov2373|Nuvaxovid;Covovax|vaccine
    ad26.cov2.s|Jcovden|vaccine
    chadox1-s|Vaxzevria;Covishield|vaccine
    zapomeran|Kostaive|vaccine
    bimervax||vaccine
    sabizabulin||tubulin inhibitor
    coronavac||vaccine
    bbv152|Covaxin|vaccine
    respiratory syncytial virus vaccine|Arexvy;Abrysvo;mRESVIA|vaccine
    respiratory syncytial virus vaccine, adjuvanted|Arexvy|vaccine
    rsv vaccine|Arexvy;Abrysvo;mRESVIA|vaccine
    influenza vaccine|Fluzone;Fluzone High-Dose;Flublok;Fluarix;FluLaval;Flucelvax;Fluad;Afluria;FluMist;Supemtek;Vaxigrip;Efluelda|vaccine
    influenza vaccine live, intranasal|FluMist;Fluenz|vaccine
    influenza a (h5n1) monovalent vaccine, adjuvanted|Audenz|vaccine
    mrna-1010||vaccine
    mrna-1083|mCombriax|vaccine
    influenza and covid-19 vaccine|mCombriax|vaccine
    pneumococcal 13-valent conjugate vaccine|Prevnar 13|vaccine
    pneumococcal 15-valent conjugate vaccine|Vaxneuvance|vaccine
    pneumococcal 20-valent conjugate vaccine|Prevnar 20;Apexxnar|vaccine
    pneumococcal 21-valent conjugate vaccine|Capvaxive|vaccine
    pneumococcal vaccine polyvalent|Pneumovax 23|vaccine
    pneumococcal conjugate vaccine|Prevnar 13;Prevnar 20;Vaxneuvance;Capvaxive;Pneumosil|vaccine
    meningococcal (groups a, c, y, and w-135) conjugate vaccine|Menveo;MenQuadfi;Menactra;Nimenrix|vaccine
    meningococcal group b vaccine|Bexsero;Trumenba|vaccine
    meningococcal groups a, b, c, w, and y vaccine|Penbraya;Penmenvy|vaccine
    meningococcal conjugate vaccine|Menveo;MenQuadfi;Menactra;Nimenrix;Men5CV|vaccine
    human papillomavirus 9-valent vaccine, recombinant|Gardasil 9|vaccine
    human papillomavirus vaccine|Gardasil;Gardasil 9;Cervarix;Cecolin|vaccine
    hepatitis a vaccine|Havrix;Vaqta|vaccine
    hepatitis b vaccine|Engerix-B;Recombivax HB;Heplisav-B;PreHevbrio|vaccine
    hepatitis b vaccine (recombinant), adjuvanted|Heplisav-B|vaccine
    hepatitis b vaccine (recombinant)|PreHevbrio;Engerix-B;Recombivax HB|vaccine
    hepatitis a and hepatitis b vaccine|Twinrix|vaccine
    zoster vaccine recombinant, adjuvanted|Shingrix|vaccine
    zoster vaccine|Shingrix;Zostavax|vaccine
    varicella virus vaccine live|Varivax|vaccine
    measles, mumps, and rubella virus vaccine live|M-M-R II;Priorix|vaccine
    measles, mumps, rubella, and varicella virus vaccine live|ProQuad|vaccine
    rotavirus vaccine|Rotarix;RotaTeq;Rotavac;Rotasiil|vaccine
    diphtheria and tetanus toxoids and acellular pertussis vaccine|Daptacel;Infanrix|vaccine
    tetanus toxoid, reduced diphtheria toxoid, and acellular pertussis vaccine|Boostrix;Adacel|vaccine
    tetanus and diphtheria toxoids|Tenivac;TdVax|vaccine
    diphtheria and tetanus toxoids and acellular pertussis, inactivated poliovirus, haemophilus b conjugate, and hepatitis b vaccine|Vaxelis|vaccine
    hexavalent vaccine|Vaxelis;Hexyon;Infanrix Hexa;Hexaxim|vaccine
    dtap-ipv vaccine|Kinrix;Quadracel|vaccine
    dtap-ipv/hib vaccine|Pentacel|vaccine
    poliovirus vaccine inactivated|IPOL|vaccine
    poliovirus vaccine|IPOL;nOPV2|vaccine
    haemophilus b conjugate vaccine|ActHIB;Hiberix;PedvaxHIB|vaccine
    rabies vaccine|Imovax;RabAvert;Verorab|vaccine
    japanese encephalitis vaccine|Ixiaro|vaccine
    tick-borne encephalitis vaccine|Ticovac;FSME-Immun;Encepur|vaccine
    yellow fever vaccine|YF-Vax;Stamaril|vaccine
    typhoid vaccine|Typhim Vi;Vivotif;Typbar TCV|vaccine
    cholera vaccine|Vaxchora;Dukoral;Euvichol-Plus|vaccine
    chikungunya vaccine|Ixchiq;Vimkunya|vaccine
    chikungunya vaccine, live|Ixchiq|vaccine
    chikungunya vaccine, recombinant|Vimkunya|vaccine
    dengue tetravalent vaccine|Dengvaxia;Qdenga|vaccine
    dengue vaccine|Dengvaxia;Qdenga;Butantan-DV|vaccine
    ebola zaire vaccine, live|Ervebo|vaccine
    ebola vaccine|Ervebo;Zabdeno;Mvabea|vaccine
    smallpox and monkeypox vaccine|Jynneos;Imvanex;Imvamune|vaccine
    smallpox and mpox vaccine|Jynneos;ACAM2000|vaccine
    smallpox and monkeypox vaccine, live, non-replicating|Jynneos|vaccine
    smallpox vaccine|ACAM2000|vaccine
    mpox vaccine|Jynneos;Imvanex;LC16m8|vaccine
    anthrax vaccine adsorbed|BioThrax|vaccine
    anthrax vaccine adsorbed, adjuvanted|Cyfendus|vaccine
    malaria vaccine|Mosquirix;R21/Matrix-M|vaccine
    rts,s/as01|Mosquirix|vaccine
    r21/matrix-m||vaccine
    lyme disease vaccine||vaccine
    plague vaccine||vaccine
    bcg vaccine||vaccine
    bcg live|Tice BCG|vaccine
    bacillus calmette-guerin|Tice BCG|vaccine
    enterovirus 71 vaccine||vaccine
    varicella vaccine|Varivax;SkyVaricella|vaccine
    norovirus vaccine||vaccine
    cytomegalovirus vaccine||vaccine
    clostridioides difficile vaccine||vaccine
    immune globulin intravenous|Gamunex-C;Privigen;Octagam;Gammagard Liquid;Bivigam;Panzyga;Asceniv;Yimmugo;Alyglo;Qivigy|immune globulin
    immune globulin infusion 10% (human) with recombinant human hyaluronidase|HyQvia|immune globulin
    immune globulin subcutaneous|Hizentra;Cuvitru;Xembify;Cutaquig|immune globulin
    immune globulin subcutaneous (human)-klhw|Xembify|immune globulin
    immune globulin intravenous, human-slra|Asceniv|immune globulin
    immune globulin intravenous, human-stwk|Alyglo|immune globulin
    immune globulin intravenous, human-dira|Yimmugo|immune globulin
    hepatitis b immune globulin|HyperHEP B;Nabi-HB|immune globulin
    rabies immune globulin|HyperRAB;Kedrab|immune globulin
    tetanus immune globulin|HyperTET|immune globulin
    cytomegalovirus immune globulin|Cytogam|immune globulin
    botulism immune globulin|BabyBIG|immune globulin
    botulism antitoxin|BAT|immune globulin
    rho(d) immune globulin|RhoGAM;WinRho SDF;Rhophylac|immune globulin
    anthrax immune globulin|Anthrasil|immune globulin
    vaccinia immune globulin||immune globulin
    fecal microbiota, live-jslm|Rebyota|microbiome therapy
    fecal microbiota spores, live-brpk|Vowst|microbiome therapy

    # Rare disease: enzymes and metabolic
    agalsidase alfa|Replagal|enzyme replacement therapy
    agalsidase beta|Fabrazyme|enzyme replacement therapy
    pegunigalsidase alfa|Elfabrio|enzyme replacement therapy
    pegunigalsidase alfa-iwxj|Elfabrio|enzyme replacement therapy
    alglucosidase alfa|Lumizyme;Myozyme|enzyme replacement therapy
    avalglucosidase alfa|Nexviazyme;Nexviadyme|enzyme replacement therapy
    avalglucosidase alfa-ngpt|Nexviazyme|enzyme replacement therapy
    cipaglucosidase alfa|Pombiliti|enzyme replacement therapy
    cipaglucosidase alfa-atga|Pombiliti|enzyme replacement therapy
    alglucerase|Ceredase|enzyme replacement therapy
    imiglucerase|Cerezyme|enzyme replacement therapy
    velaglucerase alfa|Vpriv|enzyme replacement therapy
    taliglucerase alfa|Elelyso|enzyme replacement therapy
    laronidase|Aldurazyme|enzyme replacement therapy
    idursulfase|Elaprase|enzyme replacement therapy
    idursulfase beta|Hunterase|enzyme replacement therapy
    pabinafusp alfa|Izcargo|enzyme replacement therapy
    tividenofusp alfa|Avlayah|enzyme replacement therapy
    tividenofusp alfa-eknm|Avlayah|enzyme replacement therapy
    elosulfase alfa|Vimizim|enzyme replacement therapy
    galsulfase|Naglazyme|enzyme replacement therapy
    vestronidase alfa|Mepsevii|enzyme replacement therapy
    vestronidase alfa-vjbk|Mepsevii|enzyme replacement therapy
    sebelipase alfa|Kanuma|enzyme replacement therapy
    olipudase alfa|Xenpozyme|enzyme replacement therapy
    olipudase alfa-rpcp|Xenpozyme|enzyme replacement therapy
    velmanase alfa|Lamzede|enzyme replacement therapy
    velmanase alfa-tycv|Lamzede|enzyme replacement therapy
    elapegademase|Revcovi|enzyme replacement therapy
    elapegademase-lvlr|Revcovi|enzyme replacement therapy
    pegademase bovine|Adagen|enzyme replacement therapy
    pegvaliase|Palynziq|enzyme replacement therapy
    pegvaliase-pqpz|Palynziq|enzyme replacement therapy
    pegzilarginase|Loargys|enzyme replacement therapy
    pegzilarginase-nbln|Loargys|enzyme replacement therapy
    pegtibatinase||enzyme replacement therapy
    apadamtase alfa|Adzynma|enzyme replacement therapy
    adamts13, recombinant-krhn|Adzynma|enzyme replacement therapy
    betaine|Cystadane|metabolic disease drug
    carglumic acid|Carbaglu|metabolic disease drug
    cysteamine|Cystagon;Procysbi;Cystaran;Cystadrops|metabolic disease drug
    cholic acid|Cholbam;Kolbam|metabolic disease drug
    chenodiol|Ctexli;Chenodal|metabolic disease drug
    chenodeoxycholic acid||metabolic disease drug
    copper histidinate|Zycubo|metabolic disease drug
    eliglustat|Cerdelga|glucosylceramide synthase inhibitor
    venglustat||glucosylceramide synthase inhibitor
    lucerastat||glucosylceramide synthase inhibitor
    fosdenopterin|Nulibry|metabolic disease drug
    govorestat||metabolic disease drug
    glycerol phenylbutyrate|Ravicti|metabolic disease drug
    sodium phenylbutyrate|Buphenyl;Pheburane;Olpruva|metabolic disease drug
    sodium phenylacetate and sodium benzoate|Ammonul|metabolic disease drug
    levocarnitine|Carnitor|metabolic disease drug
    migalastat|Galafold|pharmacological chaperone
    nitisinone|Orfadin;Nityr;Harliku|metabolic disease drug
    sodium dichloroacetate||metabolic disease drug
    dichlorphenamide|Keveyis;Ormalvi|carbonic anhydrase inhibitor
    trientine|Syprine;Cuvrior|copper chelator
    trientine tetrahydrochloride|Cuvrior|copper chelator
    zinc acetate|Galzin|metabolic disease drug
    tiopronin|Thiola;Thiola EC;Venxxiva|metabolic disease drug
    triheptanoin|Dojolvi|metabolic disease drug
    elamipretide|Forzinity|mitochondrial cardiolipin binder
    doxecitine and doxribtimine|Kygevvi|metabolic disease drug
    sonlicromanol||metabolic disease drug
    idebenone|Raxone|metabolic disease drug
    lumasiran|Oxlumo|small interfering rna
    nedosiran|Rivfloza|small interfering rna
    givosiran|Givlaari|small interfering rna
    hemin|Panhematin|metabolic disease drug
    rezpegaldesleukin||interleukin-2 agonist
    leniolisib|Joenja|pi3k delta inhibitor
    palovarotene|Sohonos|retinoid
    garetosmab||activin a antibody
    fidrisertib||kinase inhibitor
    zilurgisertib||kinase inhibitor
    dichloroacetate||metabolic disease drug
    donidalorsen|Dawnzera|antisense oligonucleotide
    lanadelumab|Takhzyro|kallikrein inhibitor
    lanadelumab-flyo|Takhzyro|kallikrein inhibitor
    berotralstat|Orladeyo|kallikrein inhibitor
    sebetralstat|Ekterly|kallikrein inhibitor
    deucrictibant||bradykinin b2 receptor antagonist
    garadacimab|Andembry|factor xiia inhibitor
    garadacimab-gxii|Andembry|factor xiia inhibitor
    navenibart||kallikrein inhibitor
    ecallantide|Kalbitor|kallikrein inhibitor
    icatibant|Firazyr;Sajazir|bradykinin b2 receptor antagonist
    c1 esterase inhibitor|Cinryze;Berinert;Haegarda|metabolic disease drug
    c1 esterase inhibitor (recombinant)|Ruconest|metabolic disease drug
    conestat alfa|Ruconest|metabolic disease drug
    lonvoguran ziclumeran||gene editing therapy
    bezuclastinib||kinase inhibitor
    elenestinib||kinase inhibitor
    carotuximab||endoglin antibody
    betibeglogene autotemcel|Zynteglo|gene therapy
    lovotibeglogene autotemcel|Lyfgenia|gene therapy
    exagamglogene autotemcel|Casgevy|gene editing therapy
    exa-cel||gene editing therapy
    reni-cel||gene editing therapy
    renizgamglogene autogedtemcel||gene editing therapy
    lovo-cel||gene therapy
    beti-cel||gene therapy
    eli-cel||gene therapy
    etranacogene dezaparvovec|Hemgenix|gene therapy
    etranacogene dezaparvovec-drlb|Hemgenix|gene therapy
    fidanacogene elaparvovec|Beqvez;Durveqtix|gene therapy
    fidanacogene elaparvovec-dzkt|Beqvez|gene therapy
    dalnacogene ponparvovec||gene therapy
    giroctocogene fitelparvovec||gene therapy
    valoctocogene roxaparvovec|Roctavian|gene therapy
    valoctocogene roxaparvovec-rvox|Roctavian|gene therapy
    voretigene neparvovec|Luxturna|gene therapy
    voretigene neparvovec-rzyl|Luxturna|gene therapy
    lenadogene nolparvovec||gene therapy
    botaretigene sparoparvovec||gene therapy
    laruparetigene zovaparvovec||gene therapy
    sonpiretigene isteparvovec||gene therapy
    revakinagene taroretcel|Encelto|encapsulated cell therapy
    revakinagene taroretcel-lwey|Encelto|encapsulated cell therapy
    marnetegragene autotemcel|Kresladi|gene therapy
    etuvetidigene autotemcel|Waskyra|gene therapy
    mozafancogene autotemcel||gene therapy
    simoladagene autotemcel|Strimvelis|gene therapy
    rebisufligene etisparvovec||gene therapy
    clemidsogene lanparvovec||gene therapy
    pariglasgene brecaparvovec||gene therapy
    avalotcagene ontaparvovec||gene therapy
    resamirigene bilparvovec||gene therapy
    bidridistrogene xeboparvovec||gene therapy
    ixoberogene soroparvovec||gene therapy
    zopapogene imadenovec|Papzimeos|gene therapy
    zopapogene imadenovec-drba|Papzimeos|gene therapy
    donaperminogene seltoplasmid||gene therapy
    olenasufligene relduparvovec||gene therapy
    autologous cultured chondrocytes on porcine collagen membrane|MACI|cell therapy
    darvadstrocel|Alofisel|cell therapy
    allogeneic processed thymus tissue-agdc|Rethymic|cell therapy
    hematopoietic progenitor cells, cord blood|Hemacord;Ducord;Allocord|cell therapy
    acellular tissue engineered vessel-tyod|Symvess|cell therapy

    # Hematology
    concizumab|Alhemo|tissue factor pathway inhibitor antagonist
    concizumab-mtci|Alhemo|tissue factor pathway inhibitor antagonist
    marstacimab|Hympavzi|tissue factor pathway inhibitor antagonist
    marstacimab-hncq|Hympavzi|tissue factor pathway inhibitor antagonist
    emicizumab|Hemlibra|bispecific antibody
    emicizumab-kxwh|Hemlibra|bispecific antibody
    denecimig||bispecific antibody
    fitusiran|Qfitlia|small interfering rna
    efanesoctocog alfa|Altuviiio;Altuvoct|factor viii
    antihemophilic factor (recombinant)|Advate;Kogenate FS;Kovaltry;Novoeight;Nuwiq;Xyntha;Recombinate|factor viii
    antihemophilic factor (recombinant), fc-vwf-xten fusion protein-ehtl|Altuviiio|factor viii
    antihemophilic factor (recombinant), pegylated|Adynovate|factor viii
    antihemophilic factor (recombinant), pegylated-aucl|Jivi|factor viii
    antihemophilic factor (recombinant), glycopegylated-exei|Esperoct|factor viii
    antihemophilic factor (recombinant), fc fusion protein|Eloctate|factor viii
    antihemophilic factor/von willebrand factor complex|Humate-P;Alphanate;Wilate|factor viii
    efmoroctocog alfa|Elocta|factor viii
    octocog alfa|Advate|factor viii
    turoctocog alfa|Novoeight|factor viii
    rurioctocog alfa pegol|Adynovi|factor viii
    damoctocog alfa pegol|Jivi|factor viii
    simoctocog alfa|Nuwiq|factor viii
    lonoctocog alfa|Afstyla|factor viii
    coagulation factor ix (recombinant)|BeneFIX;Rixubis;Ixinity|factor ix
    coagulation factor ix (recombinant), albumin fusion protein|Idelvion|factor ix
    coagulation factor ix (recombinant), fc fusion protein|Alprolix|factor ix
    coagulation factor ix (recombinant), glycopegylated|Rebinyn|factor ix
    eftrenonacog alfa|Alprolix|factor ix
    albutrepenonacog alfa|Idelvion|factor ix
    nonacog beta pegol|Refixia|factor ix
    coagulation factor viia (recombinant)|NovoSeven RT|factor viia
    coagulation factor viia (recombinant)-jncw|Sevenfact|factor viia
    eptacog alfa|NovoSeven|factor viia
    eptacog beta|Sevenfact;Cevenfacta|factor viia
    marzeptacog alfa||factor viia
    anti-inhibitor coagulant complex|Feiba|bypassing agent
    coagulation factor x|Coagadex|coagulation factor
    coagulation factor xiii a-subunit (recombinant)|Tretten|coagulation factor
    factor xiii concentrate|Corifact|coagulation factor
    fibrinogen concentrate|RiaSTAP;Fibryga|coagulation factor
    fibrinogen (human)|RiaSTAP;Fibryga;Fesilty|coagulation factor
    fibrin sealant|Tisseel;Evicel;Vistaseal|hemostatic
    fibrinogen, human-chmt|Fesilty|coagulation factor
    von willebrand factor (recombinant)|Vonvendi;Veyvondi|von willebrand factor
    vonicog alfa|Vonvendi;Veyvondi|von willebrand factor
    antihemophilic factor (recombinant), porcine sequence|Obizur|factor viii
    susoctocog alfa|Obizur|factor viii
    thrombin|Recothrom;Evithrom|hemostatic
    protein c concentrate|Ceprotin|hemophilia therapy
    plasminogen, human-tvmh|Ryplazim|hemophilia therapy
    sutacimig||bispecific antibody
    mim8||bispecific antibody
    luspatercept|Reblozyl|erythroid maturation agent
    luspatercept-aamt|Reblozyl|erythroid maturation agent
    elritercept||activin inhibitor
    crizanlizumab|Adakveo|p-selectin inhibitor
    crizanlizumab-tmca|Adakveo|p-selectin inhibitor
    inclacumab||p-selectin inhibitor
    l-glutamine|Endari|hematology drug
    voxelotor|Oxbryta|hemoglobin s polymerization inhibitor
    osivelotor||hemoglobin s polymerization inhibitor
    mitapivat|Pyrukynd;Aqvesme|pyruvate kinase activator
    etavopivat||pyruvate kinase activator
    tebapivat||pyruvate kinase activator
    deferasirox|Exjade;Jadenu|iron chelator
    deferiprone|Ferriprox|iron chelator
    deferoxamine|Desferal|iron chelator
    avatrombopag|Doptelet;Doptelet Sprinkle|thrombopoietin receptor agonist
    eltrombopag|Promacta;Revolade;Alvaiz|thrombopoietin receptor agonist
    hetrombopag||thrombopoietin receptor agonist
    lusutrombopag|Mulpleta|thrombopoietin receptor agonist
    romiplostim|Nplate|thrombopoietin receptor agonist
    caplacizumab|Cablivi|von willebrand factor inhibitor
    caplacizumab-yhdp|Cablivi|von willebrand factor inhibitor
    pegcetacoplan|Empaveli;Syfovre;Aspaveli|complement c3 inhibitor
    iptacopan|Fabhalta|complement factor b inhibitor
    danicopan|Voydeya|complement factor d inhibitor
    crovalimab|Piasky|complement c5 inhibitor
    crovalimab-akkz|Piasky|complement c5 inhibitor
    nomacopan||complement c5 inhibitor
    sutimlimab|Enjaymo|complement c1s inhibitor
    sutimlimab-jome|Enjaymo|complement c1s inhibitor
    vemircopan||complement factor d inhibitor
    darbepoetin alfa|Aranesp|erythropoiesis-stimulating agent
    epoetin alfa|Epogen;Procrit;Eprex|erythropoiesis-stimulating agent
    epoetin alfa-epbx|Retacrit|erythropoiesis-stimulating agent
    epoetin beta|NeoRecormon|erythropoiesis-stimulating agent
    methoxy polyethylene glycol-epoetin beta|Mircera|erythropoiesis-stimulating agent
    pegmolesatide||erythropoiesis-stimulating agent
    peginesatide|Omontys|erythropoiesis-stimulating agent
    daprodustat|Jesduvroq;Duvroq|hif-ph inhibitor
    roxadustat|Evrenzo|hif-ph inhibitor
    vadadustat|Vafseo|hif-ph inhibitor
    enarodustat|Enaroy|hif-ph inhibitor
    molidustat|Musredo|hif-ph inhibitor
    desidustat|Oxemia|hif-ph inhibitor
    anagrelide|Agrylin|hematology drug
    bomedemstat||lsd1 inhibitor
    belumosudil|Rezurock|rock2 inhibitor
    divesiran||small interfering rna
    sapablursen||antisense oligonucleotide
    cevidoplenib||kinase inhibitor
    sovleplenib||kinase inhibitor
    mezagitamab||cd38 antibody
    ferric carboxymaltose|Injectafer;Ferinject|iron replacement
    ferric derisomaltose|Monoferric|iron replacement
    ferric maltol|Accrufer;Feraccru|iron replacement
    ferric citrate|Auryxia|iron replacement
    ferric pyrophosphate citrate|Triferic|iron replacement
    ferumoxytol|Feraheme|iron replacement
    iron dextran|INFeD|iron replacement
    iron sucrose|Venofer|iron replacement
    sodium ferric gluconate complex|Ferrlecit|iron replacement
    ferrous sulfate||iron replacement
    cyanocobalamin|Nascobal|vitamin b12
    hydroxocobalamin|Cyanokit|vitamin b12
    folic acid||vitamin

    # Nephrology
    atrasentan|Vanrafia|endothelin receptor antagonist
    zibotentan||endothelin receptor antagonist
    zibotentan and dapagliflozin||endothelin receptor antagonist and sglt2 inhibitor
    bardoxolone methyl||nrf2 activator
    inaxaplin||apol1 inhibitor
    calcium acetate|PhosLo|phosphate binder
    ferric oxyhydroxide||phosphate binder
    sucroferric oxyhydroxide|Velphoro|phosphate binder
    lanthanum carbonate|Fosrenol|phosphate binder
    lanthanum dioxycarbonate||phosphate binder
    sevelamer|Renvela;Renagel|phosphate binder
    sevelamer carbonate|Renvela|phosphate binder
    tenapanor|Ibsrela;Xphozah|nhe3 inhibitor
    patiromer|Veltassa|potassium binder
    sodium zirconium cyclosilicate|Lokelma|potassium binder
    sodium polystyrene sulfonate|Kayexalate|potassium binder
    sodium bicarbonate||nephrology drug
    terlipressin|Terlivaz|vasopressin receptor agonist
    potassium citrate|Urocit-K|nephrology drug
    potassium citrate and potassium bicarbonate|Sibnayal|nephrology drug
    veverimer||nephrology drug
    reloxaliase||nephrology drug

    # Urology
    alfuzosin|Uroxatral|alpha blocker
    silodosin|Rapaflo|alpha blocker
    tamsulosin|Flomax|alpha blocker
    avanafil|Stendra|pde5 inhibitor
    sildenafil|Viagra;Revatio;Liqrev|pde5 inhibitor
    tadalafil|Cialis;Adcirca;Alyq;Tadliq;Chewtadzy|pde5 inhibitor
    finasteride and tadalafil|Entadfi|5-alpha reductase inhibitor and pde5 inhibitor
    udenafil||pde5 inhibitor
    vardenafil|Levitra;Staxyn|pde5 inhibitor
    alprostadil|Caverject;Edex;Muse;Prostin VR|prostaglandin
    papaverine||urology drug
    darifenacin|Enablex|anticholinergic
    fesoterodine|Toviaz|anticholinergic
    solifenacin|Vesicare|anticholinergic
    solifenacin and tamsulosin|Vesomni|anticholinergic and alpha blocker
    tolterodine|Detrol|anticholinergic
    imidafenacin|Uritos|anticholinergic
    flavoxate|Urispas|anticholinergic
    mirabegron|Myrbetriq;Betmiga|beta-3 agonist
    vibegron|Gemtesa;Obgemsa|beta-3 agonist
    bethanechol|Urecholine|cholinergic agonist
    pentosan polysulfate|Elmiron|urology drug
    phenazopyridine|Pyridium|urology drug
    dapoxetine|Priligy|ssri

    # Gastroenterology and hepatology
    dexlansoprazole|Dexilant|proton pump inhibitor
    esomeprazole|Nexium|proton pump inhibitor
    ilaprazole||proton pump inhibitor
    lansoprazole|Prevacid|proton pump inhibitor
    omeprazole|Prilosec;Losec;Konvomep|proton pump inhibitor
    omeprazole and sodium bicarbonate|Zegerid|proton pump inhibitor
    pantoprazole|Protonix|proton pump inhibitor
    rabeprazole|Aciphex|proton pump inhibitor
    anaprazole||proton pump inhibitor
    fexuprazan|Fexuclue|potassium-competitive acid blocker
    keverprazan||potassium-competitive acid blocker
    linaprazan glurate||potassium-competitive acid blocker
    tegoprazan|K-CAB|potassium-competitive acid blocker
    vonoprazan|Voquezna;Takecab|potassium-competitive acid blocker
    vonoprazan, amoxicillin, and clarithromycin|Voquezna Triple Pak|potassium-competitive acid blocker
    zastaprazan|Jaqbo|potassium-competitive acid blocker
    cimetidine|Tagamet|h2 receptor antagonist
    famotidine|Pepcid|h2 receptor antagonist
    nizatidine|Axid|h2 receptor antagonist
    ranitidine|Zantac|h2 receptor antagonist
    lafutidine||h2 receptor antagonist
    sucralfate|Carafate|gastrointestinal drug
    rebamipide|Mucosta|gastrointestinal drug
    bismuth subcitrate, metronidazole, and tetracycline|Pylera|gastrointestinal drug
    bismuth subsalicylate|Pepto-Bismol|gastrointestinal drug
    omeprazole, amoxicillin, and rifabutin|Talicia|gastrointestinal drug
    alosetron|Lotronex|gastrointestinal drug
    eluxadoline|Viberzi|gastrointestinal drug
    linaclotide|Linzess;Constella|guanylate cyclase-c agonist
    plecanatide|Trulance|guanylate cyclase-c agonist
    lubiprostone|Amitiza|gastrointestinal drug
    elobixibat|Goofice|ibat inhibitor
    linerixibat|Lynavoy|ibat inhibitor
    maralixibat|Livmarli|ibat inhibitor
    odevixibat|Bylvay;Kayfanda|ibat inhibitor
    volixibat||ibat inhibitor
    prucalopride|Motegrity;Resolor|5-ht4 receptor agonist
    tegaserod|Zelnorm|5-ht4 receptor agonist
    mosapride|Gasmotin|5-ht4 receptor agonist
    lactitol|Pizensy|laxative
    lactulose|Enulose;Kristalose|laxative
    bisacodyl|Dulcolax|laxative
    polyethylene glycol 3350|MiraLAX|laxative
    senna|Senokot|laxative
    docusate|Colace|laxative
    sodium picosulfate, magnesium oxide, and citric acid|Clenpiq;Prepopik|bowel preparation
    sodium sulfate, magnesium sulfate, and potassium chloride|Sutab;Suprep|bowel preparation
    polyethylene glycol 3350 and electrolytes|Golytely;NuLytely;Plenvu;Moviprep|bowel preparation
    methylnaltrexone|Relistor|opioid antagonist
    naldemedine|Symproic;Rizmoic|opioid antagonist
    naloxegol|Movantik|opioid antagonist
    alvimopan|Entereg|opioid antagonist
    loperamide|Imodium|antidiarrheal
    diphenoxylate and atropine|Lomotil|antidiarrheal
    crofelemer|Mytesi|antidiarrheal
    telotristat ethyl|Xermelo|tryptophan hydroxylase inhibitor
    racecadotril|Tiorfan|antidiarrheal
    metoclopramide|Reglan;Gimoti|dopamine antagonist
    domperidone|Motilium|dopamine antagonist
    tradipitant|Nereus|nk1 receptor antagonist
    relamorelin||ghrelin receptor agonist
    prochlorperazine|Compazine|antiemetic
    trimethobenzamide|Tigan|antiemetic
    dronabinol|Marinol;Syndros|cannabinoid
    nabilone|Cesamet|cannabinoid
    nabiximols|Sativex|cannabinoid
    scopolamine|Transderm Scop|anticholinergic
    dicyclomine|Bentyl|anticholinergic
    hyoscyamine|Levsin|anticholinergic
    simethicone|Mylicon|gastrointestinal drug
    pancrelipase|Creon;Zenpep;Pancreaze;Viokace;Pertzye|pancreatic enzyme
    sacrosidase|Sucraid|enzyme
    teduglutide|Gattex;Revestive|glp-2 analog
    apraglutide||glp-2 analog
    glepaglutide||glp-2 analog
    mesalamine|Lialda;Pentasa;Asacol HD;Apriso;Delzicol;Canasa|aminosalicylate
    mesalazine|Pentasa|aminosalicylate
    balsalazide|Colazal|aminosalicylate
    olsalazine|Dipentum|aminosalicylate
    vedolizumab|Entyvio|integrin receptor antagonist
    etrolizumab||integrin receptor antagonist
    carotegrast methyl|Carogra|integrin receptor antagonist
    ursodiol|Actigall;Urso;Reltone|bile acid
    ursodeoxycholic acid|Ursofalk|bile acid
    obeticholic acid|Ocaliva|fxr agonist
    elafibranor|Iqirvo|ppar agonist
    seladelpar|Livdelzi;Lyvdelzi|ppar agonist
    lanifibranor||ppar agonist
    saroglitazar|Lipaglyn|ppar agonist
    resmetirom|Rezdiffra|thyroid hormone receptor beta agonist
    efruxifermin||fgf21 analog
    pegozafermin||fgf21 analog
    efimosfermin alfa||fgf21 analog
    denifanstat||fatty acid synthase inhibitor
    cilofexor||fxr agonist
    firsocostat||acetyl-coa carboxylase inhibitor
    selonsertib||kinase inhibitor
    aramchol||gastrointestinal drug
    norucholic acid||gastrointestinal drug
    larsucosterol||gastrointestinal drug
    secretin|ChiRhoStim|gastrointestinal drug
    human secretin|ChiRhoStim|gastrointestinal drug
    larazotide||gastrointestinal drug
    latiglutenase||gastrointestinal drug

    # Ophthalmology
    aflibercept|Eylea;Eylea HD|vegf inhibitor
    aflibercept-jbvf|Yesafili|vegf inhibitor
    aflibercept-yszy|Opuviz|vegf inhibitor
    aflibercept-mrbb|Ahzantive|vegf inhibitor
    aflibercept-abzv|Enzeevu|vegf inhibitor
    aflibercept-ayyh|Pavblu|vegf inhibitor
    aflibercept-boav|Eydenzelt|vegf inhibitor
    brolucizumab|Beovu|vegf inhibitor
    brolucizumab-dbll|Beovu|vegf inhibitor
    conbercept|Lumitin|vegf inhibitor
    faricimab|Vabysmo|vegf and ang-2 inhibitor
    faricimab-svoa|Vabysmo|vegf and ang-2 inhibitor
    pegaptanib|Macugen|vegf inhibitor
    ranibizumab|Lucentis;Susvimo;Ranluspec|vegf inhibitor
    ranibizumab-nuna|Byooviz|vegf inhibitor
    ranibizumab-eqrn|Cimerli|vegf inhibitor
    tarcocimab tedromer||vegf inhibitor
    efdamrofusp alfa||vegf inhibitor
    sozinibercept||vegf inhibitor
    avacincaptad pegol|Izervay|complement c5 inhibitor
    acoltremon|Tryptyr|trpm8 agonist
    aceclidine|Vizz|cholinergic agonist
    carbachol and brimonidine|Yuvezzi|cholinergic agonist and alpha agonist
    perfluorohexyloctane|Miebo|ophthalmic drug
    reproxalap||ophthalmic drug
    cenegermin|Oxervate|nerve growth factor
    cenegermin-bkbj|Oxervate|nerve growth factor
    loteprednol|Lotemax;Alrex;Eysuvis;Inveltys|corticosteroid
    loteprednol etabonate|Lotemax;Eysuvis;Inveltys|corticosteroid
    difluprednate|Durezol|corticosteroid
    fluorometholone|FML|corticosteroid
    rimexolone|Vexol|corticosteroid
    atropine|Atropen;Isopto Atropine|anticholinergic
    atropine sulfate|Ryjunea|anticholinergic
    cyclopentolate|Cyclogyl|anticholinergic
    tropicamide|Mydriacyl|anticholinergic
    tropicamide and phenylephrine|Mydcombi|ophthalmic drug
    homatropine||anticholinergic
    phenylephrine and ketorolac|Omidria|ophthalmic drug
    pilocarpine|Vuity;Qlosi;Isopto Carpine;Salagen|cholinergic agonist
    carbachol|Miostat|cholinergic agonist
    cevimeline|Evoxac|cholinergic agonist
    bimatoprost|Lumigan;Latisse;Durysta|prostaglandin analog
    latanoprost|Xalatan;Xelpros;Iyuzeh|prostaglandin analog
    latanoprostene bunod|Vyzulta|prostaglandin analog
    tafluprost|Zioptan|prostaglandin analog
    travoprost|Travatan Z;iDose TR|prostaglandin analog
    omidenepag isopropyl|Omlonti;Eybelis|ep2 receptor agonist
    netarsudil|Rhopressa|rho kinase inhibitor
    netarsudil and latanoprost|Rocklatan;Roclanda|rho kinase inhibitor and prostaglandin analog
    ripasudil|Glanatec|rho kinase inhibitor
    sepetaprost||ophthalmic drug
    brinzolamide|Azopt|carbonic anhydrase inhibitor
    brinzolamide and brimonidine|Simbrinza|antiglaucoma combination
    dorzolamide|Trusopt|carbonic anhydrase inhibitor
    dorzolamide and timolol|Cosopt|antiglaucoma combination
    brimonidine and timolol|Combigan|antiglaucoma combination
    methazolamide|Neptazane|carbonic anhydrase inhibitor
    levobunolol|Betagan|beta blocker
    carteolol|Ocupress|beta blocker
    apraclonidine|Iopidine|alpha agonist
    echothiophate|Phospholine Iodide|ophthalmic drug
    lodoxamide|Alomide|mast cell stabilizer
    pemirolast|Alamast|mast cell stabilizer
    diquafosol|Diquas|ophthalmic drug
    riboflavin 5'-phosphate|Photrexa;Epioxa|photoenhancer
    riboflavin|Photrexa|vitamin
    verteporfin|Visudyne|photosensitizer
    ocriplasmin|Jetrea|ophthalmic drug
    povidone-iodine|Betadine|antiseptic
    trypan blue|VisionBlue;MembraneBlue|diagnostic dye
    brilliant blue g|TissueBlue|diagnostic dye
    tinlarebant||rbp4 antagonist
    gildeuretinol||ophthalmic drug
    emixustat||ophthalmic drug
    levodopa and carbidopa||ophthalmic drug
    tonabersat||ophthalmic drug

    # Imaging and diagnostic agents
    fludeoxyglucose f 18||diagnostic radiopharmaceutical
    florbetapir f 18|Amyvid|diagnostic radiopharmaceutical
    florbetaben f 18|Neuraceq|diagnostic radiopharmaceutical
    flutemetamol f 18|Vizamyl|diagnostic radiopharmaceutical
    flortaucipir f 18|Tauvid|diagnostic radiopharmaceutical
    fluciclovine f 18|Axumin|diagnostic radiopharmaceutical
    fluoroestradiol f 18|Cerianna|diagnostic radiopharmaceutical
    fluorodopa f 18||diagnostic radiopharmaceutical
    fluoroestradiol|Cerianna|diagnostic radiopharmaceutical
    piflufolastat f 18|Pylarify|diagnostic radiopharmaceutical
    flurpiridaz f 18|Flyrcado|diagnostic radiopharmaceutical
    flurpiridaz|Flyrcado|diagnostic radiopharmaceutical
    sodium fluoride f 18||diagnostic radiopharmaceutical
    choline c 11||diagnostic radiopharmaceutical
    ammonia n 13||diagnostic radiopharmaceutical
    gallium ga 68 dotatate|Netspot|diagnostic radiopharmaceutical
    gallium ga 68 dotatoc||diagnostic radiopharmaceutical
    gallium ga 68 gozetotide|Illuccix;Locametz;Gozellix|diagnostic radiopharmaceutical
    gallium (68ga) gozetotide|Locametz|diagnostic radiopharmaceutical
    gallium ga 68 psma-11||diagnostic radiopharmaceutical
    copper cu 64 dotatate|Detectnet|diagnostic radiopharmaceutical
    rubidium rb 82|Cardiogen-82;Ruby-Fill|diagnostic radiopharmaceutical
    technetium tc 99m sestamibi|Cardiolite|diagnostic radiopharmaceutical
    technetium tc 99m tetrofosmin|Myoview|diagnostic radiopharmaceutical
    technetium tc 99m tilmanocept|Lymphoseek|diagnostic radiopharmaceutical
    technetium tc 99m maraciclatide||diagnostic radiopharmaceutical
    technetium tc 99m medronate||diagnostic radiopharmaceutical
    technetium tc 99m sulfur colloid||diagnostic radiopharmaceutical
    technetium tc 99m mebrofenin|Choletec|diagnostic radiopharmaceutical
    technetium tc 99m exametazime|Ceretec;Drax Exametazime|diagnostic radiopharmaceutical
    technetium tc 99m bicisate|Neurolite|diagnostic radiopharmaceutical
    thallous chloride tl 201||diagnostic radiopharmaceutical
    indium in 111 pentetreotide|Octreoscan|diagnostic radiopharmaceutical
    indium in 111 oxyquinoline||diagnostic radiopharmaceutical
    ioflupane i-123|DaTscan|diagnostic radiopharmaceutical
    ioflupane|DaTscan|diagnostic radiopharmaceutical
    iobenguane i-123|AdreView|diagnostic radiopharmaceutical
    sodium iodide i 123||diagnostic radiopharmaceutical
    zirconium zr 89 girentuximab|Zircaix|diagnostic radiopharmaceutical
    89zr-girentuximab|Zircaix|diagnostic radiopharmaceutical
    18f-flurpiridaz|Flyrcado|diagnostic radiopharmaceutical
    xenon xe 129 hyperpolarized|Xenoview|diagnostic radiopharmaceutical
    xenon xe 133||diagnostic radiopharmaceutical
    gadobenate|MultiHance|contrast agent
    gadobutrol|Gadavist;Pixxoscan|contrast agent
    gadodiamide|Omniscan|contrast agent
    gadofosveset|Ablavar|contrast agent
    gadopentetate|Magnevist|contrast agent
    gadopiclenol|Elucirem;Vueway|contrast agent
    gadoquatrane|Ambelvist|contrast agent
    gadoterate|Dotarem;Clariscan|contrast agent
    gadoteridol|ProHance|contrast agent
    gadoxetate|Eovist;Primovist|contrast agent
    iodixanol|Visipaque|contrast agent
    iohexol|Omnipaque;Oraltag|contrast agent
    iomeprol|Iomervu|contrast agent
    iopamidol|Isovue;Scanlux|contrast agent
    iopromide|Ultravist|contrast agent
    ioversol|Optiray|contrast agent
    ioxilan|Oxilan|contrast agent
    diatrizoate|Gastrografin;Cystografin|contrast agent
    ethiodized oil|Lipiodol|contrast agent
    barium sulfate|E-Z-HD;Readi-Cat;Vanilla SilQ|contrast agent
    mangafodipir|Teslascan|contrast agent
    manganese chloride tetrahydrate||contrast agent
    perflutren|Definity;Definity RT;Optison|contrast agent
    perflutren lipid microspheres|Definity|contrast agent
    sulfur hexafluoride|Lumason;SonoVue|contrast agent
    perflubutane|Sonazoid|contrast agent
    air polymer-type a|ExEm Foam|contrast agent
    hexaminolevulinate|Cysview;Hexvix|optical imaging agent
    indocyanine green|Spy Agent Green|optical imaging agent
    fluorescein|AK-Fluor;Fluorescite|optical imaging agent
    pafolacianine|Cytalux|optical imaging agent
    pegulicianine|Lumisight|optical imaging agent
    relmapirazin|Lumitrace|optical imaging agent
    methylene blue|ProvayBlue|diagnostic agent
    isosulfan blue|Lymphazurin|diagnostic agent
    regadenoson|Lexiscan|pharmacologic stress agent
    tuberculin purified protein derivative|Tubersol;Aplisol|diagnostic agent
    candida albicans skin test antigen|Candin|diagnostic agent
    methacholine|Provocholine|diagnostic agent
    sincalide|Kinevac|diagnostic agent
    aminohippurate||diagnostic agent
    sermorelin|Geref|diagnostic agent

    # Antidotes, emergency, misc
    atropine and pralidoxime|DuoDote|antidote
    pralidoxime|Protopam|antidote
    crotalidae polyvalent immune fab|CroFab|antidote
    crotalidae immune f(ab')2|Anavip|antidote
    centruroides immune f(ab')2|Anascorp|antidote
    antivenin micrurus fulvius||antidote
    digoxin immune fab|DigiFab|antidote
    dimercaprol|BAL in Oil|antidote
    edetate calcium disodium|Calcium Disodium Versenate|antidote
    flumazenil|Romazicon|antidote
    fomepizole|Antizol|antidote
    leucovorin calcium|Wellcovorin|antidote
    potassium iodide|ThyroSafe;iOSAT|antidote
    prussian blue|Radiogardase|antidote
    pentetate calcium trisodium||antidote
    succimer|Chemet|antidote
    sodium nitrite||antidote
    sodium nitrite and sodium thiosulfate|Nithiodote|antidote
    activated charcoal||antidote
    amino acids injection|Clinisol;Trophamine;Prosol|electrolyte and nutrition
    calcium chloride||electrolyte and nutrition
    calcium gluconate||electrolyte and nutrition
    calcium carbonate|Tums|electrolyte and nutrition
    cysteine hydrochloride|Elcys;Nouress|electrolyte and nutrition
    cysteine|Elcys|electrolyte and nutrition
    dextrose||electrolyte and nutrition
    fish oil triglycerides|Omegaven|electrolyte and nutrition
    lipid injectable emulsion|Intralipid;Smoflipid;Clinolipid|electrolyte and nutrition
    magnesium sulfate||electrolyte and nutrition
    potassium chloride|Klor-Con;K-Tab|electrolyte and nutrition
    potassium phosphates||electrolyte and nutrition
    selenious acid|Selenious Acid|electrolyte and nutrition
    sodium acetate||electrolyte and nutrition
    sodium chloride||electrolyte and nutrition
    sodium glycerophosphate|Glycophos|electrolyte and nutrition
    sodium phosphates||electrolyte and nutrition
    trace elements|Tralement;Multrys|electrolyte and nutrition
    zinc sulfate||electrolyte and nutrition
    vitamin d||electrolyte and nutrition
    vitamin c||electrolyte and nutrition
    ascorbic acid|Ascor|electrolyte and nutrition
    thiamine||electrolyte and nutrition
    pyridoxine||electrolyte and nutrition
    multivitamin infusion|Infuvite;M.V.I.-12|electrolyte and nutrition
    albumin (human)|Albuminex;Flexbumin;Kedbumin|electrolyte and nutrition
    hydroxyethyl starch|Hespan;Voluven|electrolyte and nutrition
    glutamine||electrolyte and nutrition
    oxygen||electrolyte and nutrition
    plasma protein fraction|Plasmanate|electrolyte and nutrition
    pooled plasma (human), solvent/detergent treated|Octaplas|electrolyte and nutrition
    polidocanol|Asclera;Varithena|sclerosing agent
    sodium tetradecyl|Sotradecol|sclerosing agent
    hyaluronidase|Hylenex;Vitrase;Amphadase|enzyme
    hyaluronic acid||other drug
    sodium hyaluronate|Supartz|other drug
    benzyl alcohol|Ulesfia|other drug
    spironolactone and hydrochlorothiazide|Aldactazide|diuretic
    amiloride and hydrochlorothiazide|Moduretic|diuretic
    triamterene and hydrochlorothiazide|Dyazide;Maxzide|diuretic
    atenolol and chlorthalidone|Tenoretic|antihypertensive
    enalapril and hydrochlorothiazide|Vaseretic|antihypertensive
    benazepril and hydrochlorothiazide|Lotensin HCT|antihypertensive
    telmisartan and hydrochlorothiazide|Micardis HCT|antihypertensive
    olmesartan medoxomil and hydrochlorothiazide|Benicar HCT|antihypertensive
    candesartan and hydrochlorothiazide|Atacand HCT|antihypertensive
    aliskiren and hydrochlorothiazide|Tekturna HCT|antihypertensive
    metoprolol and hydrochlorothiazide|Dutoprol|antihypertensive
    glyburide and metformin|Glucovance|antidiabetic
    glipizide and metformin|Metaglip|antidiabetic
    pioglitazone and metformin|Actoplus Met|antidiabetic
    pioglitazone and glimepiride|Duetact|antidiabetic
    repaglinide and metformin|Prandimet|antidiabetic
    niacin and simvastatin|Simcor|lipid-lowering drug
    ezetimibe and atorvastatin|Liptruzet|lipid-lowering drug
    acetaminophen and codeine|Tylenol with Codeine|opioid analgesic
    oxycodone and naloxone|Targiniq ER|opioid analgesic
    oxycodone and naltrexone|Troxyca ER|opioid analgesic
    morphine and naltrexone|Embeda|opioid analgesic
    hydrocodone and ibuprofen|Vicoprofen|opioid analgesic
    tramadol and acetaminophen|Ultracet|opioid analgesic
    butalbital, acetaminophen, and caffeine|Fioricet;Esgic|analgesic
    chlordiazepoxide and amitriptyline|Limbitrol|antidepressant
    perphenazine and amitriptyline|Triavil|antidepressant
    neomycin, polymyxin b, and dexamethasone|Maxitrol|antibacterial and corticosteroid
    loteprednol and tobramycin|Zylet|antibacterial and corticosteroid
    tazarotene and halobetasol|Duobrii|dermatologic drug
    fluocinolone, hydroquinone, and tretinoin|Tri-Luma|dermatologic drug
    clindamycin and tretinoin|Ziana;Veltin|dermatologic drug
    betamethasone and clotrimazole|Lotrisone|dermatologic drug
    brompheniramine||antihistamine
    pseudoephedrine|Sudafed|decongestant
    xylometazoline||decongestant
    naphazoline|Naphcon|decongestant
    triprolidine||antihistamine
    codeine and guaifenesin|Robitussin AC|antitussive
    hydrocodone and homatropine|Hycodan|antitussive
    chlorhexidine|Peridex;Hibiclens|antiseptic
    hydrogen peroxide|Eskata|antiseptic
    ethanol|Ablysinol|alcohol
    dehydrated alcohol|Ablysinol|alcohol
    salicylic acid||keratolytic
    urea||keratolytic
    selenium sulfide|Selsun|antifungal
    ciclopirox|Penlac;Loprox|antifungal
    naftifine|Naftin|antifungal
    oxiconazole|Oxistat|antifungal
    sertaconazole|Ertaczo|antifungal
    butenafine|Mentax|antifungal
    sulconazole|Exelderm|antifungal
    butoconazole|Gynazole-1|antifungal
    tioconazole|Vagistat-1|antifungal
    rifamycin sv||antibacterial
    sodium stibogluconate|Pentostam|antiparasitic
    meglumine antimoniate|Glucantime|antiparasitic
    diethylcarbamazine||antiparasitic
    levamisole||antiparasitic
    oxamniquine||antiparasitic
    inosine pranobex|Isoprinosine|antiviral
    levosulpiride||dopamine antagonist
    betahistine|Serc|histamine analog
    flunarizine|Sibelium|calcium channel blocker
    cinnarizine|Stugeron|antihistamine
    piracetam|Nootropil|nootropic
    citicoline||nootropic
    edaravone and dexborneol||neuroprotectant
    butylphthalide||neuroprotectant
    cerebrolysin||neuroprotectant
    glycine||amino acid
    thymosin alpha 1|Zadaxin|immunomodulator
    thymalfasin|Zadaxin|immunomodulator
    camostat|Foipan|serine protease inhibitor
    nafamostat||serine protease inhibitor
    gabexate||serine protease inhibitor
    ulinastatin||serine protease inhibitor
    sivelestat||neutrophil elastase inhibitor
    beraprost||prostacyclin
    limaprost||prostaglandin
    fasudil||rho kinase inhibitor
    nicergoline|Sermion|ergot alkaloid
    pentoxifylline|Trental|xanthine derivative
    naftidrofuryl|Praxilene|vasodilator
    buflomedil||vasodilator
    sulodexide||antithrombotic
    dabigatran etexilate mesylate|Pradaxa|anticoagulant
    indobufen||antiplatelet
    sarpogrelate|Anplag|antiplatelet
    teprenone|Selbex|gastroprotective
    itopride|Ganaton|prokinetic
    acotiamide|Acofide|prokinetic
    trimebutine||antispasmodic
    pinaverium|Dicetel|antispasmodic
    otilonium||antispasmodic
    mebeverine|Duspatalin|antispasmodic
    drotaverine|No-Spa|antispasmodic
    silymarin||hepatoprotectant
    ademetionine|Heptral|hepatoprotectant
    glycyrrhizin||hepatoprotectant
    levocetirizine and montelukast||antihistamine combination
    eperisone||muscle relaxant
    thiocolchicoside||muscle relaxant
    aceclofenac||nsaid
    nimesulide||nsaid
    lornoxicam||nsaid
    tenoxicam||nsaid
    dexketoprofen||nsaid
    dexibuprofen||nsaid
    nefopam||analgesic
    flupirtine||analgesic
    sulpiride||antipsychotic
    tiapride||antipsychotic
    zotepine||antipsychotic
    flupentixol||antipsychotic
    zuclopenthixol|Clopixol|antipsychotic
    perospirone||antipsychotic
    tandospirone||anxiolytic
    etizolam||benzodiazepine
    opipramol||anxiolytic
    etifoxine||anxiolytic
    moclobemide||mao inhibitor
    maprotiline||antidepressant
    ropeginterferon|Besremi|interferon

    # Recent and late-stage
    copper cu 64 sartate||diagnostic radiopharmaceutical
    oral semaglutide|Rybelsus;Wegovy|glp-1 receptor agonist
    efgartigimod|Vyvgart|fcrn blocker
    zanzalintinib||kinase inhibitor
    casdatifan||hif-2a inhibitor
    opevesostat||cyp11a1 inhibitor
    nemtabrutinib||btk inhibitor
    calderasib||kras inhibitor
    tar-200|Inlexzo|antimetabolite
    pasritamig||bispecific t-cell engager
    mevrometostat||ezh2 inhibitor
    ponsegromab||gdf15 antibody
    vamikibart||interleukin-6 inhibitor
    sefaxersen||antisense oligonucleotide
    emugrobart||myostatin antibody
    laroprovstat||pcsk9 inhibitor
    anselamimab||amyloid fibril antibody
    birtamimab||amyloid fibril antibody
    coramitug||amyloid antibody
    zigakibart||april inhibitor
    ganaplacide||antimalarial
    brivekimig||tnf and ox40l bispecific nanobody
    efdoralprin alfa||alpha-1 antitrypsin
    tebipenem hbr||carbapenem antibacterial
    efimosfermin||fgf21 analog
    insulin efsitora||insulin
    tividenofusp|Avlayah|enzyme replacement therapy
    mavodelpar||ppar agonist
    ocedurenone||mineralocorticoid receptor antagonist
    zalfermin||fgf21 analog
    monlunabant||cannabinoid receptor 1 inverse agonist
    elecoglipron||glp-1 receptor agonist
    ervogastat||dgat2 inhibitor
    clesacostat||acetyl-coa carboxylase inhibitor
    etentamig||bispecific t-cell engager
    lutikizumab||interleukin-1 inhibitor
    zumilokibart||interleukin-13 inhibitor
    lirafugratinib||fgfr2 inhibitor
    emavusertib||irak4 inhibitor
    tuspetinib||kinase inhibitor
    uproleselan||e-selectin inhibitor
    galinpepimut-s||cancer vaccine
    nelipepimut-s||cancer vaccine
    tedopi||cancer vaccine
    ropidoxuridine||radiosensitizer
    xevinapant||iap inhibitor
    nbtxr3||radioenhancer
    quemliclustat||cd73 inhibitor
    etrumadenant||adenosine receptor antagonist
    ciforadenant||adenosine receptor antagonist
    enobosarm||selective androgen receptor modulator
    onapristone||progesterone receptor antagonist
    bavituximab||phosphatidylserine antibody
    ofranergene obadenovec||gene therapy
    varegacestat||gamma secretase inhibitor
    plixorafenib||kinase inhibitor
    exarafenib||kinase inhibitor
    belvarafenib||kinase inhibitor
    naporafenib||kinase inhibitor
    lifirafenib||kinase inhibitor
    bemcentinib||axl inhibitor
    glesatinib||kinase inhibitor
    merestinib||kinase inhibitor
    bgb-16673||btk degrader
    catadegbrutinib||btk degrader
    inhaled treprostinil|Tyvaso|prostacyclin
    mosliciguat||soluble guanylate cyclase activator
    frespaciguat||soluble guanylate cyclase activator
    praliciguat||soluble guanylate cyclase stimulator
    olinciguat||soluble guanylate cyclase stimulator
    cinaciguat||soluble guanylate cyclase activator
    enzastaurin||kinase inhibitor
    omburtamab||b7-h3 antibody
    131i-omburtamab||radioimmunotherapy
    iomab-b||radioimmunotherapy
    iopofosine i 131||radiotherapeutic
    177lu-girentuximab||radioligand therapy
    lutetium zadavotide guraxetan||radioligand therapy
    actinium-225||radioligand therapy
    lutetium-177||radioligand therapy
    177lu-dotatate|Lutathera|radioligand therapy
    177lu-psma-i&t||radioligand therapy
    rhenium obisbemeda||radiotherapeutic
    mitazalimab||cd40 agonist
    sotigalimab||cd40 agonist
    elraglusib||gsk-3 inhibitor
    pelareorep||oncolytic virus
    zoledronate|Zometa|bisphosphonate
    octreotide subcutaneous depot|Oczyesa|somatostatin analog
    daromun||immunocytokine
    rp1||oncolytic virus
    batiraxcept||gas6/axl inhibitor
    nemvaleukin alfa||interleukin-2 agonist
    ubamatamab||bispecific t-cell engager
    cinrebafusp alfa||bispecific fusion protein
    alomfilimab||icos antibody
    feladilimab||icos antibody
    sabestomig||pd-1 and tim-3 bispecific antibody
    acasunlimab||pd-l1 and 4-1bb bispecific antibody
    rina-s||antibody-drug conjugate
    dato-dxd||antibody-drug conjugate
    t-dxd||antibody-drug conjugate
    t-dm1|Kadcyla|antibody-drug conjugate
    sac-tmt||antibody-drug conjugate
    vobramitamab duocarmazine||antibody-drug conjugate
    mipasetamab uzoptirine||antibody-drug conjugate
    farletuzumab ecteribulin||antibody-drug conjugate
    ligufalimab||cd47 inhibitor
    lemzoparlimab||cd47 inhibitor
    zanidatamab zovodotin||antibody-drug conjugate
    zovegalisib||pi3k inhibitor
    tersolisib||pi3k inhibitor
    prexigebersen||antisense oligonucleotide
    danvatirsen||antisense oligonucleotide
    zilganersen||antisense oligonucleotide
    ion582||antisense oligonucleotide
    apazunersen||antisense oligonucleotide
    elsunersen||antisense oligonucleotide
    vesleteplirsen||antisense oligonucleotide
    renadirsen||antisense oligonucleotide
    brogidirsen||antisense oligonucleotide
    fesomersen||antisense oligonucleotide
    cimderlirsen||antisense oligonucleotide
    frunevetmab||nerve growth factor inhibitor
    bedinvetmab|Librela|nerve growth factor inhibitor
    oclacitinib|Apoquel|jak inhibitor
    lokivetmab|Cytopoint|interleukin-31 inhibitor
    toceranib|Palladia|kinase inhibitor
    maropitant|Cerenia|nk1 receptor antagonist
    fluralaner|Bravecto|antiparasitic
    afoxolaner|NexGard|antiparasitic
    sarolaner|Simparica|antiparasitic
    pergolide||dopamine agonist
    cerivastatin|Baycol|statin
    troglitazone|Rezulin|thiazolidinedione
    cisapride|Propulsid|prokinetic
    terfenadine|Seldane|antihistamine
    astemizole|Hismanal|antihistamine
    dexfenfluramine|Redux|anti-obesity drug
    trovafloxacin|Trovan|fluoroquinolone antibacterial
    grepafloxacin||fluoroquinolone antibacterial
    temafloxacin||fluoroquinolone antibacterial
    tegafur/uracil||antimetabolite
    trifluridine/tipiracil|Lonsurf|antimetabolite
    efalizumab|Raptiva|cd11a antibody
    alefacept|Amevive|cd2 antagonist
    drotrecogin alfa|Xigris|activated protein c
    aprotinin|Trasylol|serine protease inhibitor
    lepirudin|Refludan|anticoagulant
    ximelagatran|Exanta|anticoagulant
    ardeparin||anticoagulant
    muromonab-cd3|Orthoclone OKT3|cd3 antibody
    edrecolomab||monoclonal antibody
    arcitumomab|CEA-Scan|diagnostic antibody
    capromab|ProstaScint|diagnostic antibody
    fontolizumab||interferon gamma antibody
    visilizumab||cd3 antibody
    otelixizumab||cd3 antibody
    foralumab||cd3 antibody
    briakinumab||interleukin-12 and -23 antagonist
    fezakinumab||interleukin-22 antibody
    sirukumab||interleukin-6 inhibitor
    lampalizumab||complement factor d inhibitor
    abicipar pegol||vegf inhibitor
    bococizumab||pcsk9 inhibitor
    fulranumab||nerve growth factor inhibitor
    fasinumab||nerve growth factor inhibitor
    tabalumab||blys inhibitor
    rontalizumab||interferon antibody
    epratuzumab||cd22 antibody
    bapineuzumab||anti-amyloid antibody
    verubecestat||bace inhibitor
    lanabecestat||bace inhibitor
    atabecestat||bace inhibitor
    idalopirdine||5-ht6 antagonist
    intepirdine||5-ht6 antagonist
    semagacestat||gamma secretase inhibitor
    tarenflurbil||gamma secretase modulator
    darapladib||lp-pla2 inhibitor
    varespladib||phospholipase inhibitor
    losmapimod||p38 inhibitor
    aleglitazar||ppar agonist
    taspoglutide||glp-1 receptor agonist
    fasiglifam||gpr40 agonist
    odanacatib||cathepsin k inhibitor
    tasquinimod||immunomodulator
    custirsen||antisense oligonucleotide
    iniparib||chemotherapy
    figitumumab||igf-1r antibody
    ganitumab||igf-1r antibody
    dalotuzumab||igf-1r antibody
    onartuzumab||met antibody
    rilotumumab||hgf antibody
    tivantinib||kinase inhibitor
    linifanib||kinase inhibitor
    brivanib||kinase inhibitor
    vatalanib||kinase inhibitor
    canertinib||kinase inhibitor
    pelitinib||kinase inhibitor
    poziotinib||kinase inhibitor
    naquotinib||kinase inhibitor
    tesevatinib||kinase inhibitor
    varlitinib||kinase inhibitor
    allitinib||kinase inhibitor
    entospletinib||kinase inhibitor
    cerdulatinib||kinase inhibitor
    spebrutinib||btk inhibitor
    acalisib||pi3k inhibitor
    pictilisib||pi3k inhibitor
    tenalisib||pi3k inhibitor
    zandelisib||pi3k inhibitor
    roginolisib||pi3k inhibitor
    pilaralisib||pi3k inhibitor
    ridaforolimus||mtor inhibitor
    zotarolimus||mtor inhibitor
    sapanisertib||mtor inhibitor
    ulixertinib||erk inhibitor
    ravoxertinib||erk inhibitor
    pimasertib||mek inhibitor
    refametinib||mek inhibitor
    barasertib||aurora kinase inhibitor
    volasertib||plk1 inhibitor
    prexasertib||chk1 inhibitor
    berzosertib||atr inhibitor
    ceralasertib||atr inhibitor
    camonsertib||atr inhibitor
    elimusertib||atr inhibitor
    azenosertib||wee1 inhibitor
    galunisertib||tgf-beta receptor inhibitor
    afuresertib||akt inhibitor
    uprosertib||akt inhibitor
    miransertib||akt inhibitor
    dinaciclib||cdk inhibitor
    alvocidib||cdk inhibitor
    samuraciclib||cdk7 inhibitor
    birociclib||cdk4/6 inhibitor
    tagtociclib||cdk2 inhibitor
    quisinostat||histone deacetylase inhibitor
    pracinostat||histone deacetylase inhibitor
    mocetinostat||histone deacetylase inhibitor
    abexinostat||histone deacetylase inhibitor
    ricolinostat||histone deacetylase inhibitor
    obatoclax||bcl-2 inhibitor
    pelcitoclax||bcl-2 inhibitor
    birinapant||iap inhibitor
    ganetespib||hsp90 inhibitor
    luminespib||hsp90 inhibitor
    pimitespib|Jeselhy|hsp90 inhibitor
    verdinexor||nuclear export inhibitor
    pinometostat||dot1l inhibitor
    tulmimetostat||ezh2 inhibitor
    molibresib||bet inhibitor
    trotabresib||bet inhibitor
    oprozomib||proteasome inhibitor
    marizomib||proteasome inhibitor
    delanzomib||proteasome inhibitor
    taladegib||hedgehog pathway inhibitor
    saridegib||hedgehog pathway inhibitor
    orteronel||cyp17 inhibitor
    galeterone||cyp17 inhibitor
    seviteronel||cyp17 inhibitor
    abarelix|Plenaxis|gnrh antagonist
    ozarelix||gnrh antagonist
    picibanil||immunostimulant
    lentinan||immunostimulant

    # Further spellings and products
    efbemalenograstim|Ryzneuta|leukocyte growth factor
    5-fu||antimetabolite
    bacillus calmette-guérin|Tice BCG|vaccine
    bcg|Tice BCG|vaccine
    hydroxycarbamide|Hydrea;Siklos|antimetabolite
    adrenaline|EpiPen;Anapen;EURneffy|vasopressor
    noradrenaline||vasopressor
    lignocaine||local anesthetic
    frusemide||diuretic
    glyceryl trinitrate||nitrate
    ciclosporine||immunosuppressant
    oestradiol||estrogen
    beclometasone||corticosteroid
    cefalexin|Keflex|cephalosporin antibacterial
    cefazoline||cephalosporin antibacterial
    phenobarbitone||barbiturate
    thyroxine||thyroid hormone
    desiccated thyroid|Armour Thyroid;NP Thyroid|thyroid hormone
    human growth hormone||growth hormone
    pegylated interferon||interferon
    interferon alfa||interferon
    interferon beta||interferon
    alpha-1 antitrypsin|Prolastin-C|alpha-1 proteinase inhibitor
    immunoglobulin||immune globulin
    intravenous immunoglobulin|Privigen;Gamunex-C|immune globulin
    subcutaneous immunoglobulin|Hizentra|immune globulin
    factor viii||factor viii
    factor ix||factor ix
    empagliflozin/linagliptin|Glyxambi|sglt2 inhibitor
    elexacaftor/tezacaftor/ivacaftor|Trikafta;Kaftrio|cftr modulator
    lumacaftor/ivacaftor|Orkambi|cftr modulator
    vanzacaftor/tezacaftor/deutivacaftor|Alyftrek|cftr modulator
    glecaprevir/pibrentasvir|Mavyret;Maviret|antiviral
    sofosbuvir/velpatasvir|Epclusa|antiviral
    ledipasvir/sofosbuvir|Harvoni|antiviral
    bictegravir/emtricitabine/tenofovir alafenamide|Biktarvy|antiretroviral
    dolutegravir/lamivudine|Dovato|antiretroviral
    cabotegravir/rilpivirine|Cabenuva|antiretroviral
    emtricitabine/tenofovir alafenamide|Descovy|antiretroviral
    doravirine/islatravir|Idvynso|antiretroviral
    nirmatrelvir/ritonavir|Paxlovid|antiviral
    ceftazidime-avibactam|Avycaz;Zavicefta|cephalosporin and beta-lactamase inhibitor
    ceftolozane-tazobactam|Zerbaxa|cephalosporin and beta-lactamase inhibitor
    imipenem-relebactam|Recarbrio|carbapenem antibacterial
    meropenem-vaborbactam|Vabomere|carbapenem antibacterial
    piperacillin-tazobactam|Zosyn|penicillin antibacterial
    amoxicillin-clavulanate|Augmentin|penicillin antibacterial
    aztreonam-avibactam|Emblaveo|monobactam and beta-lactamase inhibitor
    sulbactam-durlobactam|Xacduro|beta-lactam and beta-lactamase inhibitor
    cefepime-enmetazobactam|Exblifep|cephalosporin and beta-lactamase inhibitor
    artemether-lumefantrine|Coartem;Coartem Baby|antimalarial
    niraparib/abiraterone acetate|Akeega|parp inhibitor and cyp17 inhibitor
    trifluridine-tipiracil|Lonsurf|antimetabolite
    decitabine/cedazuridine|Inqovi;Inaqovi|hypomethylating agent
    decitabine-cedazuridine|Inqovi;Inaqovi|hypomethylating agent
    fluticasone/salmeterol|Advair Diskus|inhaled corticosteroid combination
    budesonide/formoterol|Symbicort|inhaled corticosteroid combination
    budesonide/glycopyrronium/formoterol|Trixeo|inhaled corticosteroid combination
    albuterol/budesonide|Airsupra|bronchodilator
    insulin glargine/lixisenatide|Soliqua|insulin
    insulin degludec/liraglutide|Xultophy|insulin
    foscarbidopa/foslevodopa|Vyalev|parkinson's disease drug
    carbidopa/levodopa|Sinemet;Crexont;Rytary|parkinson's disease drug
    levodopa/carbidopa|Duodopa|parkinson's disease drug
    xanomeline/trospium chloride|Cobenfy|muscarinic agonist combination
    xanomeline-trospium|Cobenfy|muscarinic agonist combination
    olanzapine/samidorphan|Lybalvi|antipsychotic
    naltrexone/bupropion|Contrave|anti-obesity drug
    phentermine/topiramate|Qsymia|anti-obesity drug
    estradiol/progesterone|Bijuva|sex hormone
    relugolix/estradiol/norethindrone acetate|Myfembree|gnrh antagonist combination
    macitentan/tadalafil|Opsynvi|endothelin receptor antagonist and pde5 inhibitor
    bempedoic acid/ezetimibe|Nexlizet;Nustendi|lipid-lowering drug
    pertuzumab/trastuzumab/hyaluronidase-zzxf|Phesgo|her2 antibody
    avutometinib/defactinib|Avmapki Fakzynja Co-Pack|kinase inhibitor
    tixagevimab/cilgavimab|Evusheld|sars-cov-2 antibody
    casirivimab/imdevimab|REGEN-COV|sars-cov-2 antibody

    # Newest approvals
    zeleciment rostudirsen||antibody oligonucleotide conjugate
    """#
}
