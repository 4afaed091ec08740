package dev.rentwright.persistence.jpa;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/**
 * Sockets for PostgreSQL's driver that listen in: a round trip is whatever was written before the next answer was waited
 * for. Nothing that the driver does on its own account escapes them. One connection at a time, told of in the URL:
 * {@code socketFactory=dev.rentwright.persistence.jpa.CountedSockets}, and {@code prepareThreshold=0}, so that every
 * statement is sent with its text.
 */
public final class CountedSockets extends SocketFactory {

    private static final List<List<String>> TRIPS = new ArrayList<>();
    private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();

    /** Forgets what was sent so far. */
    static void forget() {
        TRIPS.clear();
    }

    /** The statements of each round trip, in order. */
    static List<List<String>> trips() {
        return List.copyOf(TRIPS);
    }

    private static void answerAwaited() {
        if (WRITTEN.size() > 0) {
            TRIPS.add(statements(WRITTEN.toByteArray()));
            WRITTEN.reset();
        }
    }

    /** Of the protocol's messages, Parse and Query carry a text: a letter, a length, and strings that end in zero. */
    private static List<String> statements(byte[] written) {
        List<String> statements = new ArrayList<>();
        int at = 0;
        // what opens a connection has no letter
        while (at + 5 < written.length && written[at] != 0) {
            int end = at + 1 + ByteBuffer.wrap(written, at + 1, 4).getInt();
            if (written[at] == 'Q') {
                statements.add(text(written, at + 5));
            } else if (written[at] == 'P') {
                statements.add(text(written, zero(written, at + 5) + 1));
            }
            at = end;
        }
        return statements;
    }

    private static String text(byte[] written, int from) {
        return new String(written, from, zero(written, from) - from, StandardCharsets.UTF_8);
    }

    private static int zero(byte[] written, int from) {
        int at = from;
        while (written[at] != 0) {
            at++;
        }
        return at;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public InputStream getInputStream() throws IOException {
                return new FilterInputStream(super.getInputStream()) {
                    @Override
                    public int read() throws IOException {
                        answerAwaited();
                        return super.read();
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        answerAwaited();
                        return super.read(into, from, length);
                    }
                };
            }

            @Override
            public OutputStream getOutputStream() throws IOException {
                return new FilterOutputStream(super.getOutputStream()) {
                    @Override
                    public void write(int one) throws IOException {
                        WRITTEN.write(one);
                        out.write(one);
                    }

                    @Override
                    public void write(byte[] all, int from, int length) throws IOException {
                        WRITTEN.write(all, from, length);
                        out.write(all, from, length);
                    }
                };
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("expected the driver to connect by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
        throw new UnsupportedOperationException("expected the driver to connect by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("expected the driver to connect by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
        throw new UnsupportedOperationException("expected the driver to connect by itself");
    }
}
