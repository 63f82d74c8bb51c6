using System.Numerics;
using System.Text;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// The readings of a word that is compared with many, laid out to be compared letter by letter. They differ in little, so that what is far
/// from the first is known to be too far from others (the triangle inequality of edits), and most words are measured once. Used again for
/// word after word; not for several threads.
/// </summary>
internal sealed class ReadingPlaces
{
    private const int Most = Romanisation.MostReadings;

    private readonly ulong[] places = new ulong[Most * LetterPlaces.Room];

    // How many edits each is from the first.
    private readonly int[] fromFirst = new int[Most];
    private string[] readings = [];
    private bool isLaid;

    /// <summary>Takes a word's readings, letters a to z, in place of the last one's.</summary>
    public void Take(string[] readings)
    {
        this.readings = readings;
        isLaid = readings.Length <= Most && Array.TrueForAll(readings, reading => reading.Length <= LetterPlaces.Longest);
        if (!isLaid)
            return;
        Array.Clear(places);
        for (var i = 0; i < readings.Length; i++)
        {
            LetterPlaces.Lay(readings[i], Of(i));
            fromFirst[i] = Edits<char>(0, readings[i]);
        }
    }

    /// <summary>True where other letters, in ASCII, are so similar to any reading, by <see cref="EditSimilarity.Of"/>.</summary>
    public bool IsAnyAtLeast(ReadOnlySpan<byte> other, double least)
    {
        if (!isLaid)
            return IsAnyAtLeast(Encoding.ASCII.GetString(other), least);
        var edits = -1;
        for (var i = 0; i < readings.Length; i++)
        {
            var length = readings[i].Length;
            if (!EditSimilarity.MayBeAtLeast(length, other.Length, least))
                continue;
            if (edits < 0)
                edits = Edits(0, other);
            if (!EditSimilarity.IsAtLeast(edits - fromFirst[i], length, other.Length, least))
                continue;
            if (i == 0 || EditSimilarity.IsAtLeast(Edits(i, other), length, other.Length, least))
                return true;
        }

        return false;
    }

    private bool IsAnyAtLeast(string other, double least) => Array.Exists(readings, one => EditSimilarity.Of(one, other) >= least);

    private Span<ulong> Of(int reading) => places.AsSpan(reading * LetterPlaces.Room, LetterPlaces.Room);

    private int Edits<T>(int reading, ReadOnlySpan<T> other)
        where T : IBinaryInteger<T> => LetterPlaces.Edits(Of(reading), readings[reading].Length, other);
}
