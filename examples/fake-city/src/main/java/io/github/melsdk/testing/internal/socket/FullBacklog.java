package io.github.melsdk.testing.internal.socket;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** Connections that occupy every place in the queue of a listening socket. */
public final class FullBacklog {
    private static final int MOST = 64;
    private static final int TIMEOUT_MILLIS = 150;

    private final List<Socket> sockets = new ArrayList<>();

    private FullBacklog() {}

    /**
     * Connects to a socket that nobody accepts from, until a connection does not complete any more.
     *
     * @param listener a listening socket with a small backlog
     * @return the connections made
     * @throws IOException if connecting fails in another way
     */
    public static FullBacklog fill(ServerSocket listener) throws IOException {
        FullBacklog backlog = new FullBacklog();
        for (int i = 0; i < MOST; i++) {
            Socket socket = new Socket();
            backlog.sockets.add(socket);
            try {
                socket.connect(listener.getLocalSocketAddress(), TIMEOUT_MILLIS);
            } catch (SocketTimeoutException e) {
                return backlog;
            }
        }
        return backlog;
    }

    /** Closes the connections. */
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // It was not needed any more.
            }
        }
    }
}
