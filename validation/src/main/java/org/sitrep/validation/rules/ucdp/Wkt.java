package org.sitrep.validation.rules.ucdp;

/** Points as UCDP writes them, and the cells of PRIO-GRID that they lie in. */
final class Wkt {
    private static final String POINT = "POINT";
    private static final int CELLS_AROUND = 720;
    private static final double[] NONE = {};

    private Wkt() {}

    /** Longitude and latitude of a text like {@code POINT (74.5 42.5)}; nothing of another. */
    static double[] point(String text) {
        String wkt = text.strip();
        int open = wkt.indexOf('(');
        int close = wkt.length() - 1;
        if (open < 0
                || wkt.charAt(close) != ')'
                || !wkt.substring(0, open).strip().equalsIgnoreCase(POINT)) {
            return NONE;
        }
        String inside = wkt.substring(open + 1, close).strip();
        int blank = inside.indexOf(' ');
        if (blank < 0) {
            return NONE;
        }
        double longitude = decimal(inside.substring(0, blank));
        double latitude = decimal(inside.substring(blank + 1).strip());
        return Double.isNaN(longitude) || Double.isNaN(latitude) ? NONE : new double[] {longitude, latitude};
    }

    static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** The number of the cell: rows of half a degree from the south pole, from the date line eastward, from 1. */
    static long gridCell(double latitude, double longitude) {
        long row = (long) Math.floor((latitude + 90) * 2);
        long column = (long) Math.floor((longitude + 180) * 2);
        return row * CELLS_AROUND + column + 1;
    }

    /** A number without an exponent; NaN for another text. */
    private static double decimal(String text) {
        boolean isNumber = !text.isEmpty();
        int points = 0;
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            isNumber &= (c >= '0' && c <= '9') || c == '.';
        }
        char last = text.charAt(text.length() - 1);
        return isNumber && points <= 1 && last >= '0' && last <= '9' ? Double.parseDouble(text) : Double.NaN;
    }
}
