package io.github.melsdk.core.territory;

/**
 * The answer to a look-up by code.
 *
 * @param commune the commune of today
 * @param asked the code that was looked up
 */
public record CommuneMatch(Commune commune, CommuneCode asked) {

    /**
     * Tells whether the code is that of an associated or former commune and was mapped.
     *
     * @return true if the commune found has another code than the one asked for
     */
    public boolean isAlias() {
        return !commune.code().equals(asked);
    }
}
