namespace Waybill.FollowTheMoney.Schemata;

/// <summary>A file of schemata that cannot be used, said in one line: the file, the place, what is wrong and how to mend it.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Says what is wrong at a place, such as <c>Weapon.properties.calibre</c> or <c>line 4</c>.</summary>
    public ModelException(string file, string place, string cause, string mend, Exception? inner = null)
        : base($"{file}: {place}: {cause}: {mend}".ReplaceLineEndings(" "), inner) =>
        (File, Place, Cause, Mend) = (file, place, cause, mend);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The place in the file: a schema, a property, a line.</summary>
    public string Place { get; }

    /// <summary>What is wrong.</summary>
    public string Cause { get; }

    /// <summary>What to do about it.</summary>
    public string Mend { get; }
}
