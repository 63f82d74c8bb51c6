using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>The legal forms of <c>legal-forms.yaml</c>.</summary>
internal sealed class LegalForms
{
    private readonly FrozenDictionary<string, LegalForm> bySpelling;
    private readonly FrozenDictionary<string, LegalForm> native;
    private readonly List<(string Spelling, LegalForm Form)> blankless = [];

    private LegalForms(CatalogueNode forms)
    {
        var spellings = new Dictionary<string, LegalForm>(StringComparer.Ordinal);
        var ownLetters = new Dictionary<string, LegalForm>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, node) in forms.Entries())
        {
            var form = new LegalForm(code, node.Text("family"), node.Flag("leads", false), node.Flag("trails", false));
            foreach (var abbreviation in node.Texts("native"))
                ownLetters.Add(abbreviation, form);
            foreach (var spelling in node.Texts("spellings"))
            {
                var tokens = NameAnalyser.JoinLetters(NameTokeniser.Cut(spelling));
                spellings.TryAdd(string.Join(' ', tokens.Select(t => t.Folded)), form);
                LongestSpelling = Math.Max(LongestSpelling, tokens.Count);
                if (ScriptRanges.ScriptOf(spelling.AsSpan()) is Script.Han or Script.Hangul or Script.Kana)
                    blankless.Add((spelling, form));
            }
        }

        bySpelling = spellings.ToFrozenDictionary(StringComparer.Ordinal);
        native = ownLetters.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        blankless.Sort((a, b) => b.Spelling.Length - a.Spelling.Length);
    }

    /// <summary>The forms that ship with Waybill.</summary>
    public static LegalForms Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<LegalForms>("legal-forms.yaml"), "legal-forms.yaml").Section("forms"));

    /// <summary>How many words the longest spelling has.</summary>
    public int LongestSpelling { get; }

    /// <summary>How forms are written in Latin letters, folded; in the order of their letters.</summary>
    public IEnumerable<string> LatinSpellings => bySpelling.Keys.Order(StringComparer.Ordinal);

    /// <summary>The form of folded words; null for none.</summary>
    public LegalForm? Find(string folded) => bySpelling.GetValueOrDefault(folded);

    /// <summary>The form that a token stands for in its own letters, and folded would not; null for none.</summary>
    public LegalForm? FindNative(in NameToken token) => token.Script == Script.Latin ? null : native.GetValueOrDefault(token.Text);

    /// <summary>The form that a word of a script without blanks begins or ends with, and what is left of the word; null for none.</summary>
    public (string Remainder, string Spelling, LegalForm Form)? Strip(string text)
    {
        foreach (var (spelling, form) in blankless)
        {
            if (text.EndsWith(spelling, StringComparison.Ordinal))
                return (text[..^spelling.Length], spelling, form);
            if (text.StartsWith(spelling, StringComparison.Ordinal))
                return (text[spelling.Length..], spelling, form);
        }

        return null;
    }
}

/// <summary>A legal form.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Family">The family of forms that it is of.</param>
/// <param name="Leads">True where it commonly stands before the name.</param>
/// <param name="Trails">True where it is a form at the end of a name alone.</param>
internal sealed record LegalForm(string Code, string Family, bool Leads, bool Trails);
