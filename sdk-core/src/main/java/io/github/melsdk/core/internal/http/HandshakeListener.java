package io.github.melsdk.core.internal.http;

import okhttp3.Call;
import okhttp3.EventListener;

/** Notes that a connection got as far as TLS: a server that stalls there is asked once, one that cannot be reached again. */
final class HandshakeListener extends EventListener {

    @Override
    public void secureConnectStart(Call call) {
        Progress progress = call.request().tag(Progress.class);
        if (progress != null) {
            progress.handshake();
        }
    }
}
