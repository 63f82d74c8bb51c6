using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Tagging;

namespace Waybill.Train.Tagging;

/// <summary>
/// Words that stand in names of persons, places and bodies, from lists whose terms let them ship: which lists hold a word is a feature of
/// the tagger and of the name finder.
/// </summary>
internal sealed partial class PartLists
{
    private const int LeastGiven = 5;
    private const int LeastSpellings = 3;
    private const int LeastLetters = 3;

    private readonly SortedDictionary<uint, byte> flags = [];
    private readonly Dictionary<string, int>[] seen =
    [
        new(StringComparer.Ordinal),
        new(StringComparer.Ordinal),
        new(StringComparer.Ordinal),
    ];

    /// <summary>Reads the lists.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    public PartLists(TrainingData data)
    {
        foreach (var path in data.Persons)
            ReadPersons(path);
        foreach (var path in data.Spellings)
            ReadSpellings(path);
        foreach (var row in File.ReadLines(data.Ports).Skip(1))
            Add(row.Split(',')[1], NamePart.Place);
        foreach (var path in data.Actors)
            ReadActors(path);
        foreach (var (index, part) in new[] { (0, NamePart.Given), (1, NamePart.Family), (2, NamePart.Place) })
        {
            foreach (var (words, count) in seen[index])
            {
                if (count >= LeastGiven)
                    Add(words, part);
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => flags.Count;

    /// <summary>The words' hashes and the lists that hold them.</summary>
    public (uint[] Hashes, byte[] Lists) Build() => ([.. flags.Keys], [.. flags.Values]);

    // full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality
    private void ReadPersons(string path)
    {
        foreach (var row in File.ReadLines(path).Skip(1))
        {
            var cells = row.Split(',');
            if (cells.Length != 8 || row.Contains('"', StringComparison.Ordinal))
                continue;
            foreach (var (cell, index) in new[] { (1, 0), (3, 1), (6, 2) })
                seen[index][cells[cell]] = seen[index].GetValueOrDefault(cells[cell]) + 1;
        }
    }

    // A name in Latin letters, the same in others, how often.
    private void ReadSpellings(string path)
    {
        foreach (var row in File.ReadLines(path))
        {
            var cells = row.Split('\t');
            if (int.TryParse(cells[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= LeastSpellings)
                Add(cells[0], NamePart.Spelling);
        }
    }

    // NAME_ [CODE dates] or, on lines of their own, +OTHER_NAME_ and [CODE]: three letters alone are a state, whose names are places.
    private void ReadActors(string path)
    {
        var names = new List<string>();
        var codes = new List<string>();
        foreach (var line in File.ReadLines(path).Append("END"))
        {
            var text = line.Split('#')[0].TrimEnd();
            if (text.Length == 0)
                continue;
            if (text[0] is not ('+' or '\t' or ' '))
            {
                var part = codes.Count > 0 && codes.TrueForAll(c => c.Length == 3) ? NamePart.Place : NamePart.Actor;
                names.ForEach(name => Add(name, part));
                names.Clear();
                codes.Clear();
            }

            codes.AddRange(Code().Matches(text).Select(m => m.Groups[1].Value));
            var name = text.Split('[')[0].Trim('+', ' ', '\t').Replace('_', ' ').Trim();
            if (name.Length > 0)
                names.Add(name);
        }
    }

    private void Add(string name, NamePart part)
    {
        foreach (var word in name.ToLowerInvariant().Split([' ', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length < LeastLetters || !word.All(c => char.IsLetter(c) || c is '-' or '\'') || word.Any(c => c > '\u024f'))
                continue;
            var hash = TagLexicon.PartHash(FeatureHash.Of(word));
            flags[hash] = (byte)(flags.GetValueOrDefault(hash) | (byte)part);
        }
    }

    [GeneratedRegex(@"\[([A-Za-z]+)")]
    private static partial Regex Code();
}
