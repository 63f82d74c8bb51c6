using System.Text;
using Waybill.Core.Text;

namespace Waybill.Tests.Core.Text;

/// <summary>Words without marks, and texts cut to be shown.</summary>
public class PlainTextTests
{
    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("Mu\u0308ller", "muller")] // a letter and its mark
    [InlineData("M\u00FCller", "muller")] // a letter with its mark
    [InlineData("Đorđe", "dorde")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ким", "ким")] // other scripts keep their letters
    [InlineData("हिंदी", "हिंदी")] // and their marks
    [InlineData("KN-23", "kn23")]
    public void Latin_letters_are_compared_without_marks(string word, string plain)
    {
        var folded = new StringBuilder();
        foreach (var c in word.Where(PlainLetters.IsOfWord))
            PlainLetters.Add(c, folded);

        Assert.Equal(plain, folded.ToString());
    }

    [Theory]
    [InlineData("one\ntwo", 20, "one two")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("four 🚢 ships", 7, "four …")] // the ship is two units, and whole or left out
    [InlineData("four 🚢 ships", 8, "four 🚢…")]
    public void No_pair_is_split_by_a_cut(string text, int most, string shown) => Assert.Equal(shown, Shortened.Line(text, most));
}
