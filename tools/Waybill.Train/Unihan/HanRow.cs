using Waybill.Matching.Transliteration;

namespace Waybill.Train.Unihan;

/// <summary>The readings of a character, and of those that fold to it, as they gather.</summary>
internal sealed class HanRow
{
    private static readonly char[] Tones = ['1', '2', '3', '4', '5', '6'];

    private readonly List<string> mandarin = [];
    private readonly List<string> korean = [];
    private readonly List<string> on = [];
    private readonly List<string> kun = [];
    private readonly List<string> cantonese = [];

    /// <summary>True when a dictionary of today, Korea or Japan knows the character.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Takes a field's value; the Mandarin reading of a variant counts only where the character has none of its own.</summary>
    public void Add(string field, string value, bool own)
    {
        IsKnown |= field is not ("kMandarin" or "kCantonese");
        var words = value.Split(' ');
        switch (field)
        {
            case "kMandarin" when own || mandarin.Count == 0:
                Take(mandarin, words.Select(WithoutTone));
                break;
            case "kTGHZ2013" when own || mandarin.Count == 0:
                // Places in the dictionary, each with its readings.
                Take(mandarin, words.SelectMany(w => w[(w.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',')).Select(WithoutTone));
                break;
            case "kHangul":
                // Those in the list for names and in that for schools (0 and N, E) stand first in print.
                Take(korean, words.Select(w => w.Split(':')[0]));
                break;
            case "kJapaneseOn":
                Take(on, words.Select(w => w.ToLowerInvariant()));
                break;
            case "kJapaneseKun":
                Take(kun, words.Select(w => w.ToLowerInvariant()));
                break;
            case "kCantonese":
                Take(cantonese, words.Select(w => w.TrimEnd(Tones)));
                break;
        }
    }

    /// <summary>The readings, kinds parted by tabs.</summary>
    public string Line(int most) =>
        string.Join('\t', new[] { mandarin, korean, on, kun, cantonese }.Select(kind => string.Join(' ', kind.Take(most))));

    private static void Take(List<string> kind, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > 0 && !kind.Contains(word))
                kind.Add(word);
        }
    }

    // Marks go, but the two dots of ü stay as the letter v.
    private static string WithoutTone(string pinyin) =>
        LatinFold.Fold(string.Concat(pinyin.Select(c => "üǖǘǚǜ".Contains(c, StringComparison.Ordinal) ? 'v' : c)));
}
