/// Lines `code|name;name` of the agencies that approve drugs.
enum Agencies {
  static let entries = #"""
    FDA|Food and Drug Administration;U.S. FDA;US FDA;USFDA
    EC|European Commission
    EMA|European Medicines Agency;CHMP;Committee for Medicinal Products for Human Use
    MHRA|Medicines and Healthcare products Regulatory Agency;Medicines and Healthcare Products Regulatory Authority;Medicines & Healthcare products Regulatory Agency
    PMDA|Pharmaceuticals and Medical Devices Agency
    MHLW|Ministry of Health, Labour and Welfare;Ministry of Health, Labor and Welfare;Japanese Ministry of Health;Japan's Ministry of Health;Japan Ministry of Health;Japan's MHLW
    NMPA|National Medical Products Administration;CFDA;China Food and Drug Administration
    TGA|Therapeutic Goods Administration
    HC|Health Canada
    Swissmedic|Swiss Agency for Therapeutic Products
    ANVISA|Brazilian Health Regulatory Agency;Agência Nacional de Vigilância Sanitária;National Health Surveillance Agency
    WHO|World Health Organization;World Health Organisation
    CDSCO|DCGI;Drugs Controller General of India;Central Drugs Standard Control Organisation;Central Drugs Standard Control Organization
    MFDS|Ministry of Food and Drug Safety
    HSA|Health Sciences Authority
    SFDA|Saudi Food and Drug Authority
    COFEPRIS|Federal Commission for the Protection against Sanitary Risk
    Medsafe|New Zealand Medicines and Medical Devices Safety Authority
    """#
}
