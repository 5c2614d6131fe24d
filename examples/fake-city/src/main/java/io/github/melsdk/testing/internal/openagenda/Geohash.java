package io.github.melsdk.testing.internal.openagenda;

/** Names cells of a grid over the world: letters narrow it down, alternately by longitude and latitude. */
final class Geohash {
    private static final String LETTERS = "0123456789bcdefghjkmnpqrstuvwxyz";
    private static final int BITS = 5;

    private Geohash() {}

    static String of(double latitude, double longitude, int length) {
        double[][] ranges = {{-180, 180}, {-90, 90}};
        double[] position = {longitude, latitude};
        StringBuilder text = new StringBuilder();
        int axis = 0;
        while (text.length() < length) {
            int letter = 0;
            for (int bit = 0; bit < BITS; bit++) {
                double[] range = ranges[axis];
                double middle = (range[0] + range[1]) / 2;
                boolean upper = position[axis] >= middle;
                letter = 2 * letter + (upper ? 1 : 0);
                range[upper ? 0 : 1] = middle;
                axis = 1 - axis;
            }
            text.append(LETTERS.charAt(letter));
        }
        return text.toString();
    }
}
