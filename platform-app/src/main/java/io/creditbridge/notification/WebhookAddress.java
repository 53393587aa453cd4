package io.creditbridge.notification;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Which addresses notices may be sent to: HTTPS on the open network, so that nobody reads or redirects them inside. */
final class WebhookAddress {

    private WebhookAddress() {}

    /** Whether a text is an address that may be registered. */
    static boolean isWellFormed(String text, boolean privateAddresses) {
        try {
            URI uri = URI.create(text);
            boolean scheme = "https".equals(uri.getScheme()) || (privateAddresses && "http".equals(uri.getScheme()));
            return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /** Whether a host resolves to the open network only; asked anew before each delivery. */
    static boolean isOpen(URI uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (address.isLoopbackAddress()
                        || address.isSiteLocalAddress()
                        || address.isLinkLocalAddress()
                        || address.isAnyLocalAddress()
                        || address.isMulticastAddress()
                        || isUniqueLocal(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /** IPv6 fc00::/7, which Java does not name. */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }
}
