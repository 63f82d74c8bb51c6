using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// What words of bodies are called in other languages, of <c>translations.yaml</c>: words and phrases, folded, each with the English word.
/// </summary>
internal sealed class Translations
{
    // "And", "for", "by", and the article, as they are written with a word.
    private static readonly string[] ArabicBefore = ["ال", "لل", "ل", "و", "وال", "ول", "ولل", "بال"];
    private static readonly string[] HebrewBefore = ["ה", "ל", "ב", "ו", "וה", "של"];

    private Translations(CatalogueNode languages)
    {
        foreach (var (_, language) in languages.Entries())
        {
            foreach (var (english, _) in language.Entries())
            {
                foreach (var spelling in language.Texts(english).SelectMany(Forms))
                {
                    var folded = string.Join(' ', NameTokeniser.Cut(spelling).Select(token => token.Folded));
                    (folded.Contains(' ', StringComparison.Ordinal) ? Phrases : Words).TryAdd(folded, english);
                }
            }
        }
    }

    /// <summary>The translations that ship with Waybill.</summary>
    public static Translations Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<Translations>("translations.yaml"), "translations.yaml"));

    /// <summary>Folded words, with the English one.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Folded words with blanks between them, with the English word.</summary>
    public Dictionary<string, string> Phrases { get; } = new(StringComparer.Ordinal);

    private static IEnumerable<string> Forms(string spelling)
    {
        var before = ScriptRanges.ScriptOf(spelling.AsSpan()) switch
        {
            Script.Arabic => ArabicBefore,
            Script.Hebrew => HebrewBefore,
            _ => [],
        };
        return before
            .Select(prefix => prefix + spelling)
            .Prepend(spelling)
            .SelectMany(form => new[] { form, form.Replace('أ', 'ا').Replace('إ', 'ا'), form.Replace('ة', 'ه') })
            .Distinct();
    }
}
