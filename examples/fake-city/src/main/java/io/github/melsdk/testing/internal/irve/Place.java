package io.github.melsdk.testing.internal.irve;

import java.util.List;

/**
 * A commune with charge points.
 *
 * @param code its INSEE code, empty abroad
 * @param name its name
 * @param latitude of its middle
 * @param longitude of its middle
 */
record Place(String code, String name, double latitude, double longitude) {

    private static final String OF_THE_METROPOLIS = """
        59009;Villeneuve-d'Ascq;50.6324;3.1532
        59011;Annœullin;50.5260;2.9274
        59017;Armentières;50.6912;2.8802
        59090;Bondues;50.7099;3.0956
        59152;Comines;50.7499;3.0169
        59163;Croix;50.6739;3.1552
        59220;Faches-Thumesnil;50.5939;3.0725
        59279;Halluin;50.7749;3.1266
        59286;Haubourdin;50.6040;2.9871
        59299;Hem;50.6551;3.1928
        59328;Lambersart;50.6519;3.0255
        59339;Leers;50.6814;3.2401
        59343;Lesquin;50.5895;3.1124
        59350;Lille;50.6318;3.0471
        59360;Loos;50.6088;3.0202
        59367;Lys-lez-Lannoy;50.6722;3.2169
        59368;La Madeleine;50.6544;3.0701
        59378;Marcq-en-Barœul;50.6756;3.1012
        59386;Marquette-lez-Lille;50.6741;3.0595
        59410;Mons-en-Barœul;50.6432;3.1081
        59421;Mouvaux;50.7039;3.1367
        59426;Neuville-en-Ferrain;50.7528;3.1593
        59507;Ronchin;50.6048;3.0925
        59508;Roncq;50.7474;3.1178
        59512;Roubaix;50.6884;3.1821
        59527;Saint-André-lez-Lille;50.6604;3.0473
        59560;Seclin;50.5466;3.0350
        59599;Tourcoing;50.7257;3.1596
        59636;Wambrechies;50.6958;3.0471
        59646;Wasquehal;50.6750;3.1279
        59648;Wattignies;50.5862;3.0415
        59650;Wattrelos;50.7054;3.2170
        """;

    /** Within the box around the metropolis, and not in it. */
    private static final String NEIGHBOURS = """
        59168;Cysoing;50.5690;3.2160
        59431;Nieppe;50.7050;2.8290
        59462;Phalempin;50.5170;3.0170
        59586;Templeuve-en-Pévèle;50.5270;3.1760
        ;Mouscron;50.7440;3.2140
        ;Wervik;50.7790;3.0400
        """;

    static List<Place> ofTheMetropolis() {
        return read(OF_THE_METROPOLIS);
    }

    static List<Place> neighbours() {
        return read(NEIGHBOURS);
    }

    private static List<Place> read(String lines) {
        return lines.lines()
                .map(line -> line.split(";", -1))
                .map(cells -> new Place(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                .toList();
    }
}
