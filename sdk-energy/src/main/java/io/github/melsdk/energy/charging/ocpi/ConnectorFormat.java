package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** Whether a driver needs a cable. */
public enum ConnectorFormat implements WireConstant {
    /** A socket: bring a cable. */
    SOCKET,
    /** A cable is attached. */
    CABLE;

    @Override
    public String wire() {
        return name();
    }
}
