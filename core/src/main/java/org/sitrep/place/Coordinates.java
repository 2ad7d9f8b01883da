package org.sitrep.place;

/**
 * A point on the earth, in decimal degrees of WGS 84.
 *
 * <p>Values out of range are held as they were said, since they occur in real data and are a validator's to report; see
 * {@link #isInRange()}. Immutable and thread-safe. The text form is {@code latitude,longitude}, as in {@code 40.0589,70.8331};
 * {@code parse(toString())} gives equal coordinates.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    /**
     * Checks that these are numbers.
     *
     * @throws IllegalArgumentException if one is not a number, or infinite
     */
    public Coordinates {
        if (!Double.isFinite(latitude) || !Double.isFinite(longitude)) {
            throw new IllegalArgumentException("coordinates must be finite numbers: " + latitude + "," + longitude);
        }
    }

    /**
     * The point at a latitude and longitude.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @return the coordinates
     * @throws IllegalArgumentException if one is not a number, or infinite
     */
    public static Coordinates of(double latitude, double longitude) {
        return new Coordinates(latitude, longitude);
    }

    /**
     * Reads the text form.
     *
     * @param text {@code latitude,longitude}
     * @return the coordinates
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Coordinates parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("not coordinates, which are latitude,longitude: " + text);
        }
        try {
            return new Coordinates(
                    Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not coordinates, which are latitude,longitude: " + text, e);
        }
    }

    /**
     * Tells whether the point lies on the earth.
     *
     * @return true if the latitude is within -90 to 90 and the longitude within -180 to 180
     */
    public boolean isInRange() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    @Override
    public String toString() {
        return latitude + "," + longitude;
    }
}
