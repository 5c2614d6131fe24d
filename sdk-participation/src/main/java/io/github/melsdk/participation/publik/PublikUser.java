package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.Beta;

/** The citizen for whom a client acts. Prints without saying who. */
public final class PublikUser {

    private final String name;
    private final String value;

    private PublikUser(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + name + " of the citizen is blank");
        }
        this.name = name;
        this.value = value;
    }

    /**
     * Names a citizen by the identifier of the accounts of the site.
     *
     * @param uuid the identifier
     * @return the citizen
     */
    @Beta("From an older page of the provider.")
    public static PublikUser nameId(String uuid) {
        return new PublikUser("NameID", uuid);
    }

    /**
     * Names a citizen by e-mail address, which then is part of an address that servers keep in their logs.
     *
     * @param address the address
     * @return the citizen
     */
    @Beta("From an older page of the provider.")
    public static PublikUser email(String address) {
        return new PublikUser("email", address);
    }

    Arguments addTo(Arguments arguments) {
        return arguments.query(name, value).secret(value);
    }

    @Override
    public String toString() {
        return "PublikUser[" + name + "=…]";
    }
}
