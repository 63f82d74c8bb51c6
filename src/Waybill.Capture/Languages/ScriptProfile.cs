namespace Waybill.Capture.Languages;

/// <summary>How many letters of each script a text has (Unicode blocks; enough to tell languages, not to name every script).</summary>
internal sealed class ScriptProfile
{
    private static readonly (char From, char To, string Script)[] Blocks =
    [
        ('A', 'Z', "latin"),
        ('a', 'z', "latin"),
        ('\u00C0', '\u024F', "latin"),
        ('\u0370', '\u03FF', "el"),
        ('\u0400', '\u052F', "cyrillic"),
        ('\u0530', '\u058F', "hy"),
        ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u077F', "arabic"),
        ('\u0900', '\u097F', "hi"),
        ('\u0E00', '\u0E7F', "th"),
        ('\u10A0', '\u10FF', "ka"),
        ('\u1E00', '\u1EFF', "latin"),
        ('\u3040', '\u30FF', "ja"),
        ('\u4E00', '\u9FFF', "han"),
        ('\uAC00', '\uD7A3', "ko"),
    ];

    private readonly Dictionary<string, int> letters = [];
    private readonly bool persian;

    public ScriptProfile(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (ScriptOf(c) is not { } script)
                continue;
            Total++;
            letters[script] = letters.GetValueOrDefault(script) + 1;
            persian |= c is '\u067E' or '\u0686' or '\u0698' or '\u06AF';
        }
    }

    /// <summary>All letters counted.</summary>
    public int Total { get; }

    /// <summary>
    /// The script of more than half of the letters, as <c>latin</c>, <c>cyrillic</c> or a language's tag; null when there is none.
    /// </summary>
    public string? Leading
    {
        get
        {
            // Japanese prose mixes kana with Chinese characters, Korean prose now and then.
            var (ja, han, ko) = (Count("ja"), Count("han"), Count("ko"));
            if (ja + han + ko > Total / 2)
                return ko > han + ja ? "ko"
                    : ja * 10 > han ? "ja"
                    : "zh";
            if (Count("arabic") > Total / 2)
                return persian ? "fa" : "ar";
            return letters.Where(script => script.Value > Total / 2).Select(script => script.Key).FirstOrDefault();
        }
    }

    private int Count(string script) => letters.GetValueOrDefault(script);

    private static string? ScriptOf(char c)
    {
        foreach (var (from, to, script) in Blocks)
        {
            if (c >= from && c <= to)
                return script;
        }
        return null;
    }
}
