using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names;

/// <summary>A name taken apart, ready to be compared. Immutable.</summary>
public sealed class Name
{
    /// <summary>How much of a name is looked at, in UTF-16 units.</summary>
    public const int Longest = 400;

    private RomanUsage? usages;
    private bool? hasEastAsianFamilyName;

    private Name(string text, NameKind kind, NamePart[] parts, IReadOnlyList<Name> others)
    {
        (Text, Kind, PartArray, Others) = (text, kind, parts, others);
        Told = parts.Count(p => p.Tells);
        Form = Array.FindLast(parts, p => p.Class == PartClass.LegalForm);
        Generation = Array.FindLast(parts, p => p.Generation > 0);
    }

    /// <summary>The name as it is written.</summary>
    public string Text { get; }

    /// <summary>What it is the name of; never unknown.</summary>
    public NameKind Kind { get; }

    /// <summary>Its parts, in order.</summary>
    public IReadOnlyList<NamePart> Parts => PartArray;

    /// <summary>The same, for loops.</summary>
    internal NamePart[] PartArray { get; }

    /// <summary>How many of them tell who is named.</summary>
    internal int Told { get; }

    /// <summary>The last legal form among them.</summary>
    internal NamePart? Form { get; }

    /// <summary>The last part that says which bearer of the name in his family is meant.</summary>
    internal NamePart? Generation { get; }

    /// <summary>
    /// The names that stand beside each other in it: on either side of a stroke, before and in brackets, in two scripts; and what a name in
    /// characters is where its family name is one of Japan. Empty where there is one alone.
    /// </summary>
    internal IReadOnlyList<Name> Others { get; }

    /// <summary>True where it is a name in characters cut in another way: 石破茂 is no Shi.</summary>
    internal bool IsCutOtherwise { get; private init; }

    /// <summary>Runs of its parts, written together.</summary>
    internal PartRun[] Runs => field ??= PartRun.Of(Parts, Kind);

    /// <summary>By which usages of Korean or Chinese it may be written.</summary>
    internal RomanUsage Usages => usages ??= RomanMeeting.UsagesOf(Kind, PartArray);

    /// <summary>True for a person's name that begins or ends with a family name of Korea or China, and may be written by their usages.</summary>
    internal bool HasEastAsianFamilyName =>
        hasEastAsianFamilyName ??= Kind == NameKind.Person && RomanMeeting.HasFamilyName(Usages, PartArray);

    /// <summary>
    /// The same with a family name in Hangul or characters left in its token: a foreign name may begin like one, and no single word is two
    /// names.
    /// </summary>
    internal Name Uncut =>
        Array.Exists(PartArray, part => part.IsCut)
            ? field ??= new(Text, Kind, NameAnalyser.Parts(Tokens(Text, Kind), Kind, FamilyNameCut.None), Others)
            : this;

    /// <summary>Takes a name apart.</summary>
    /// <param name="text">The name; no more than <see cref="Longest"/> of it is read.</param>
    /// <param name="kind">What it is the name of.</param>
    public static Name Of(string text, NameKind kind = NameKind.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var alternatives = Alternatives(text, kind);
        var known = kind == NameKind.Unknown ? NameAnalyser.Guess([.. alternatives.SelectMany(a => a)]) : kind;
        return new(text, known, NameAnalyser.Parts([.. alternatives.SelectMany(a => a)], known), Within(text, known, alternatives));
    }

    private static List<Name> Within(string text, NameKind kind, List<List<NameToken>> alternatives)
    {
        var names = new List<Name>();
        foreach (var tokens in alternatives)
        {
            if (alternatives.Count > 1)
                names.Add(new(text, kind, NameAnalyser.Parts(tokens, kind), []));
            // "Salah Eddine Gasmi" is called Salah Gasmi too.
            if (kind == NameKind.Person && PersonAnalyser.WithoutFaith(tokens) is { } shorter)
                names.Add(new(text, kind, NameAnalyser.Parts(shorter, kind), []));
            if (
                kind != NameKind.Person
                || !tokens.Exists(token => FamilyNames.LengthIn(token.Text, token.Script, FamilyNameCut.OfJapan) > 0)
            )
                continue;
            names.Add(new(text, kind, NameAnalyser.Parts(tokens, kind, FamilyNameCut.OfJapan), []) { IsCutOtherwise = true });
        }

        return names;
    }

    private static List<List<NameToken>> Alternatives(string text, NameKind kind) =>
        NameTokeniser.Alternatives(text.Length > Longest ? text[..Longest] : text, kind);

    private static List<NameToken> Tokens(string text, NameKind kind) => [.. Alternatives(text, kind).SelectMany(a => a)];

    /// <summary>The name as it is written.</summary>
    public override string ToString() => Text;
}
