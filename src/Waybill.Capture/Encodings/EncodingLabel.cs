using System.Text;

namespace Waybill.Capture.Encodings;

/// <summary>Encoding labels as pages declare them, read as browsers do (WHATWG Encoding Standard, section 4.2).</summary>
internal static class EncodingLabel
{
    static EncodingLabel()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows1252 = Strict(1252);
    }

    /// <summary>Windows-1252 that refuses the bytes it does not define.</summary>
    public static Encoding Windows1252 { get; }

    /// <summary>The strict encoding under a label; null when the label is unknown or not to be believed.</summary>
    public static (string Name, Encoding Strict)? Find(string? label)
    {
        var name = label?.Trim().Trim('"', '\'').ToLowerInvariant();
        name = name switch
        {
            null or "" or { Length: > 40 } => null,
            // What declares these in ASCII is not written in them.
            _ when name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-32", StringComparison.Ordinal) => null,
            "ascii" or "us-ascii" or "latin1" or "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "cp1252" or "x-cp1252" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "ks_c_5601-1987" or "ksc5601" or "ks_c_5601" => "euc-kr",
            "gbk" or "gb2312" or "x-gbk" => "gb18030",
            "cp1251" or "x-cp1251" => "windows-1251",
            "utf8" or "unicode-1-1-utf-8" => "utf-8",
            _ => name,
        };
        if (name is null)
            return null;
        try
        {
            return name == "windows-1252" ? (name, Windows1252) : (name, Strict(Encoding.GetEncoding(name).CodePage));
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding Strict(int codePage) =>
        Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
