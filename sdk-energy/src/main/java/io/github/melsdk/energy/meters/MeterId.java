package io.github.melsdk.energy.meters;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The number of a meter's delivery point. It identifies a household, so it is personal data: it prints masked, and messages
 * never show it.
 */
public final class MeterId {

    private static final int DIGITS = 14;
    private static final int DIGITS_AFTER_GI = 6;

    /** The network that a meter belongs to. */
    public enum Network {
        /** Electricity; the number is a PRM (point de référence et mesure). */
        ELECTRICITY,
        /** Gas; the number is a PCE (point de comptage et d'estimation). */
        GAS
    }

    private final Network network;
    private final String number;

    private MeterId(Network network, String number) {
        this.network = network;
        this.number = number;
    }

    /**
     * Returns the number of an electricity meter.
     *
     * @param prm 14 digits, as printed on the bill; blanks are ignored
     * @return the identifier
     * @throws IllegalArgumentException when it is anything else; the message does not show it
     */
    public static MeterId electricity(String prm) {
        String number = withoutBlanks(prm);
        if (!isDigits(number, 0, DIGITS)) {
            throw new IllegalArgumentException("A PRM has 14 digits");
        }
        return new MeterId(Network.ELECTRICITY, number);
    }

    /**
     * Returns the number of a gas meter.
     *
     * @param pce 14 digits, or {@code GI} and 6 digits; blanks are ignored
     * @return the identifier
     * @throws IllegalArgumentException when it is anything else; the message does not show it
     */
    public static MeterId gas(String pce) {
        String number = withoutBlanks(pce);
        boolean isShort = number.startsWith("GI") && isDigits(number, 2, 2 + DIGITS_AFTER_GI);
        if (!isShort && !isDigits(number, 0, DIGITS)) {
            throw new IllegalArgumentException("A PCE has 14 digits, or GI and 6 digits");
        }
        return new MeterId(Network.GAS, number);
    }

    private static String withoutBlanks(String text) {
        return Objects.requireNonNull(text, "number").replace(" ", "");
    }

    private static boolean isDigits(String text, int from, int length) {
        return text.length() == length && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Returns the network.
     *
     * @return electricity or gas
     */
    public Network network() {
        return network;
    }

    /**
     * Returns the number itself. Never log it.
     *
     * @return without blanks
     */
    public String reveal() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeterId id && id.network == network && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(network, number);
    }

    @Override
    public String toString() {
        return "MeterId[" + (network == Network.GAS ? "gas" : "electricity") + ", masked]";
    }
}
