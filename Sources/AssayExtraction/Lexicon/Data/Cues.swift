/// Words and phrases that say what the figures around them are. Lines `kind.code|phrase;phrase`; the kind is a `FindingKind`.
enum Cues {
  static let entries = #"""
    # Verbs of a response: they may stand behind the figure that they are about.
    response.ORR|responded;respond;responding;had a response;have a response;achieved a response;experienced a response;had an objective response;achieved an objective response;achieved a partial or complete response;responded to treatment;responded to therapy;tumor shrinkage;tumors shrink;tumors shrank;tumor shrank;tumours shrank;shrunk tumors;shrunk tumours;shrank tumors;shrank tumours;shrinks tumors
    response.DOR|responses lasted;response lasted;responses lasting;response lasting;responses that lasted;response that lasted;remained in response;remain in response;maintained a response;maintained response;maintained their response;maintaining response;still in response;ongoing response;ongoing responses;continued to respond;continuing to respond;responses were ongoing;responses ongoing;duration of at least;had a duration of response;observed dor;durable response;durable responses;sustained response;sustained responses;responses remained ongoing;response durations;lasting response;lasting responses
    response.OS|alive;survived;lived a median;lived for a median;lived a median of;lived for a median of;lived an average of;lived for an average of;were living;still living
    response.PFS|progression-free;without disease progression;without progression;free of progression;alive without progression;alive and progression-free;alive and free of progression;alive and free of disease progression;alive without disease progression;alive and without progression;alive and without disease progression;disease progression or death;progression or death
    response.RFS|alive without recurrence;alive without any recurrence;alive and free of recurrence;alive and recurrence-free;alive without relapse;alive and free of relapse;alive and relapse-free
    response.DFS|alive and disease free;alive and free of disease recurrence;remained disease free;were disease free
    response.death|died;death;deaths;death from any cause;all-cause mortality;mortality
    response.discontinuation|discontinued;discontinue;discontinuation;discontinuations;permanently discontinued;permanent discontinuation;discontinued treatment;stopped treatment;withdrew
    response.remission|achieved remission;in remission;were in remission
    # Comparison.
    comparison.versus|vs;versus;v;compared with;compared to;in comparison with;in comparison to;relative to;against;than;as opposed to;as against
    respectively.respectively|respectively
    # What kind of number it is.
    statistic.median|median;medians
    statistic.mean|mean;average;least squares mean;ls mean;least-squares mean;averaged
    statistic.reduction|reduction;slashed;slashes;slashing;reductions;reduced;reduces;reducing;reduce;lowered;lowers;cut;cuts;decrease in the risk;decrease in risk;decreased;decreases;lessen;lessens;lower risk;lower rate;risk reduction;relative risk reduction;lessened
    statistic.difference|difference;differences;treatment difference;treatment effect;absolute difference;absolute risk reduction;absolute reduction;absolute risk difference;percentage points;absolute improvement;absolute increase
    statistic.change|change from baseline;changes from baseline;change in;from baseline;decrease from baseline;increase from baseline;lost;decline;declined;declines
    statistic.increase|increase;increases;improvement;improved;gain;gained
    statistic.rate|probability;cumulative incidence;cumulative risk;actuarial;kaplan-meier;estimated rate;event-free rate;landmark;estimated probability;survival rate;survival rates;kaplan meier
    statistic.followup|follow-up;followup;followed for;followed up;median follow-up;time on treatment;treatment duration;duration of treatment;duration of study treatment;duration of therapy;duration of exposure;exposure
    # Arms without a drug's name.
    arm.placebo|placebo;placebo-treated;placebo recipients;matching placebo;placebos;pbo
    arm.control|control;controls;control arm;control group
    arm.historical control|historical control;historical controls;historical control patients
    arm.comparator|comparator;comparators;comparator arm;comparator group
    arm.investigator's choice|investigator's choice;investigator's choice of therapy;investigator's choice of treatment
    arm.physician's choice|physician's choice;treatment of physician's choice;physician's choice of therapy;physician's choice of treatment
    arm.chemotherapy|chemotherapy;investigator's choice of chemotherapy;physician's choice of chemotherapy;chemo;platinum-based chemotherapy;platinum chemotherapy;docetaxel and;chemotherapy alone;tpc
    arm.standard of care|standard of care;standard therapy;standard treatment;standard care;usual care;standard-of-care;soc;background therapy
    arm.best supportive care|best supportive care
    arm.best available therapy|best available therapy;bat
    arm.observation|observation
    arm.active monitoring|active monitoring;active surveillance
    arm.vaccine|vaccine;vaccinated;vaccine recipients;vaccine group;vaccinated participants;vaccine arm
    statistic.efficacy|efficacy;effective against;effective in preventing;effective at preventing;vaccine efficacy;effectiveness;protective efficacy
    arm.vehicle|vehicle;vehicle cream
    arm.sham|sham;sham injection;sham injections;sham procedure
    arm.monotherapy|monotherapy;single agent
    arm.androgen deprivation therapy|androgen deprivation therapy
    arm.endocrine therapy|endocrine therapy;hormone therapy;endocrine therapy alone
    arm.radiotherapy|radiotherapy
    arm.chemoradiotherapy|chemoradiotherapy;chemoradiation
    arm.chemoimmunotherapy|chemoimmunotherapy;immunochemotherapy;chemo-immunotherapy
    arm.surgery|surgery alone
    # Who read the scans.
    reviewer.central|blinded independent central review;independent central review;bicr;independent review committee;independent radiologic review;irc;independent review
    reviewer.investigator|investigator assessment;investigator-assessed;as assessed by investigators;as assessed by the investigator;per investigator;investigator assessed;investigator review
    reviewer.confirmed|confirmed
    reviewer.adjusted|adjusted;stratified;unstratified
    # What a test was for, where it was not for a difference.
    reviewer.noninferiority|noninferiority;noninferior;non-inferiority;non-inferior;non inferiority;non inferior;equivalence;bioequivalence
    reviewer.comparability|comparable to;comparable with;comparable efficacy;similar to;similar efficacy;equivalent to;as effective as;at least as effective;no worse than;not inferior
    # What figures outside a trial speak of.
    epidemiology.cases|of all cases;cases are;of cases;prevalence;incidence;annually;each year;every year;worldwide;globally;in the united states;in the u.s.;in the us;in europe;in japan;in china;per year;a year in;diagnosed with;new cases;will be diagnosed;americans;people living with;account for;accounts for;accounting for;affects;affecting;affect;five-year survival;5-year survival;5-year relative survival;relative survival rate;of all cancers;of all lung;make up;makes up;comprise;comprises;commonly diagnosed;most common form;most common type;leading cause;mortality rate;live with;living with;occurs in;occur in;develop;people with;estimated;estimates;million people;of the population;general population
    market.money|share price;shares of;shares were up;shares were down;shares up;shares closed;company's shares;company’s shares;after-hours trading;after-market trading;the drug's cost;the drug’s cost;shares rose;shares fell;shares jumped;shares climbed;shares dropped;stock;stocks;revenue;revenues;sales;prices;list price;discount;royalty;royalties;market share;market cap;premarket;analysts;copay;co-pay;wholesale acquisition cost;net loss;investors
    eligibility.limit|eligible;eligibility;inclusion criteria;lvef;left ventricular ejection fraction;ejection fraction;were required;required to have;creatinine clearance;egfr;body surface area of;bsa of;bmi of;with a body mass index;performance status;life expectancy
    eligibility.expression|pd-l1;ki-67;ki-67 score;ki-67 index;ki67;tumor proportion score;tps;combined positive score;cps;expression;expressing;positive cells;tumor cells;cells expressing;staining
    baseline.trait|median age;mean age;were male;were female;were white;were asian;were black;were women;were men;hispanic;male;female;white;asian;black;african american;ecog;baseline characteristics;demographics;race;had prior;had received prior;brain metastases at baseline;had metastatic;stage iv disease;smokers;never smoked;of the study population;at baseline
    safety.adverse|adverse reactions;adverse reaction;adverse events;adverse event;adverse effects;adverse effect;adverse drug reactions;adverse drug reaction;side effects;side effect;side-effects;toxicities;toxicity;laboratory abnormalities;laboratory abnormality;treatment-emergent;treatment-related;aes;teaes;traes;safety profile;safety population;safety was assessed;safety was evaluated;safety analysis;safety analyses;safety data;evaluable for safety;evaluated for safety;assessed for safety;tolerability;fatal;grade 3;grade 4;grade 5;serious;boxed warning;warnings and precautions;reactogenicity;dose reductions;dose interruptions;dose interruption;dose reduction;dose modifications
    # Routes.
    route.oral|oral;orally;by mouth;swallowed;taken orally;tablet;tablets;capsule;capsules;oral solution;oral suspension;pill;pills
    route.intravenous|intravenous;intravenously;iv;infusion;infused;intravenous infusion;infusions;into a vein;into the vein
    route.subcutaneous|subcutaneous;subcutaneously;sc;under the skin;subcutaneous injection;subq
    route.intramuscular|intramuscular;intramuscularly;im;intramuscular injection;into the muscle;in the muscle;into muscle;into a muscle;in a muscle
    route.topical|topical;topically;cream;ointment;foam;gel;lotion;applied to the skin;to affected areas;to the affected areas
    route.inhaled|inhaled;inhalation;inhaler;nebulized;nebulizer;nebulised
    route.intravitreal|intravitreal;intravitreally;intravitreal injection;into the eye;in the eye;into the vitreous
    route.intrathecal|intrathecal;intrathecally
    route.ophthalmic|ophthalmic;eye drop;eye drops;ophthalmic solution
    route.nasal|nasal;intranasal;nasal spray;intranasally
    route.intravesical|intravesical;intravesically;instilled into the bladder;bladder instillation
    route.intradermal|intradermal;intradermally
    route.other|suprachoroidal;suprachoroidally;subretinal;subretinally;intraputaminal;into the putamen;into the brain;intra-articular;into the joint;intratumoral;intralesional;intracavernosal;rectal;rectally;vaginal;vaginally;implant;buccal;sublingual;sublingually
    route.transdermal|transdermal;patch
    # The way and the honours of an application.
    pathway.accelerated|accelerated approval;accelerated approval pathway;accelerated approval program
    pathway.conditional|conditional marketing authorization;conditional marketing authorisation;conditional approval;conditionally approved;notice of compliance with conditions;noc/c;provisional approval;conditional authorization;conditional authorisation;provisionally approved;provisional registration
    pathway.emergency|emergency use authorization;emergency use authorisation;eua;emergency authorization;emergency use
    pathway.regular|regular approval;traditional approval;full approval;fully approved;full fda approval;converted to regular approval;converts to full approval
    designation.priority_review|priority review;priority review designation
    designation.breakthrough_therapy|breakthrough therapy;breakthrough therapy designation;breakthrough designation;breakthrough status
    designation.orphan_drug|orphan drug;orphan drug designation;orphan designation;orphan-drug designation;orphan status;orphan medicinal product;orphan medicine;orphan drug status;orphan
    designation.fast_track|fast track;fast track designation;fast-track
    designation.real_time_oncology_review|real-time oncology review;rtor;real time oncology review
    designation.project_orbis|project orbis
    designation.assessment_aid|assessment aid
    designation.rare_pediatric_disease|rare pediatric disease designation;rare pediatric disease
    designation.priority_review_voucher|priority review voucher;rare pediatric disease priority review voucher;national priority voucher;commissioner's national priority voucher
    designation.regenerative_medicine_advanced_therapy|regenerative medicine advanced therapy;rmat;rmat designation
    designation.qualified_infectious_disease_product|qualified infectious disease product;qidp
    designation.prime|prime designation;prime scheme;priority medicines;priority medicines scheme
    designation.sakigake|sakigake;sakigake designation
    # What a decision is called, and what is none.
    decision.approved|registered;registers;register;clearance;notice of compliance;signs off on;signed off on;go-ahead;listed on the artg;included in the artg;approved;approves;approve;approval;approvals;granted approval;has granted;authorized;authorised;authorizes;authorises;authorization;authorisation;marketing authorization;marketing authorisation;licensed;licence;license;licensure;cleared for marketing;green light;nod;greenlit;greenlights;okayed;okays;oks;grants;granted;clears;cleared;gave the go-ahead;marketing approval;market authorization;registration approval;grants registration;granted registration;label expansion;widened the label;expanded the label;expanded the indication;expands the indication;extended the indication;broadened the indication;expanded approval;widened the indication;expanded the use;expands the use
    refusal.letter|complete response letter;crl;complete response letters
    refusal.refused|refused;rejected;rejects;declined to approve;did not approve;not approve;cannot approve;could not approve;negative opinion;turned down;declines to approve;rejection;refusal;not be approved
    refusal.accepted|accepted for review;been accepted by;accepted for filing;accepts;accepted the;has accepted;accepted its;accepted a;under review;submission of;submitted;filing of;filed;validated;target action date;pdufa;goal date;action date;new drug application for;supplemental new drug application for;application for priority review;granted priority review to;granted priority review for;grants priority review
    refusal.opinion|positive opinion;recommended that;recommends that;recommended a conditional;recommended a marketing;recommended an extension;recommended the use;recommended granting;recommended marketing;been recommended;recommended for;recommended an extension;the recommendation;recommended approval;recommends approval;recommended for approval;recommended the approval;recommending approval;recommended granting;adopted a positive opinion;recommending;voted;advisory committee;recommendation for approval;opinion recommending;nice recommends;nice recommended;nice has recommended
    refusal.withdrawn|withdrawn;withdrawal;withdraw;withdraws;withdrew the;recall;recalled;recalls;from the market;from the us market;from the u.s. market;off the market;from all markets;from the eu market;withdrawn from the market;removed from the market;shortage;discontinued the manufacture;discontinuing;suspended;suspension;revoked
    refusal.device|510(k);510k;de novo;premarket approval;pma;medical device;device;continuous glucose monitoring;glucose monitor;companion diagnostic;class ii
    refusal.readout|met its primary endpoint;met the primary endpoint;met its primary endpoints;met the primary endpoints;met both primary endpoints;topline;top-line;plans to submit;plan to submit;will submit;intends to submit;expects to submit;intend to submit;clinical hold
    refusal.warning|boxed warning added;adds boxed warning;adds a boxed warning;added a boxed warning;adding a boxed warning;safety communication;drug safety communication;safety alert;warning letter;new warnings;label warning;warns about;warns of
    """#
}
