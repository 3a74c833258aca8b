/** One sentence or two for every refusal: what happened, what is safe, what to do. */
export const errors = {
  NO_PLAN: 'Chưa mở kế hoạch nào. Hãy tạo mùa diễn mới hoặc mở tệp có sẵn.',
  PLAN_MISSING: 'Không thấy tệp {{path}}. Kiểm tra xem tệp đã bị dời hay đổi tên chưa, rồi mở lại.',
  PLAN_EXISTS:
    'Đã có tệp {{path}}; tệp ấy được giữ nguyên. Hãy mở tệp ấy, hoặc dời nó sang thư mục khác rồi thử lại.',
  PLAN_EMPTY:
    'Tệp {{path}} rỗng, không phải một kế hoạch; tệp được giữ nguyên. Hãy mở bản sao lưu hoặc tệp khác.',
  PLAN_FOREIGN: 'Tệp {{path}} không phải kế hoạch của Màn Nhung; tệp được giữ nguyên. Hãy chọn tệp khác.',
  PLAN_DAMAGED:
    'Kế hoạch {{path}} bị hỏng ({{detail}}). Tệp được giữ nguyên, các bản sao lưu vẫn an toàn: hãy mở bản mới nhất trong thư mục “backups” cạnh tệp.',
  PLAN_UNREADABLE:
    'Không đọc được tệp {{path}} ({{detail}}). Kiểm tra ổ đĩa hoặc quyền của thư mục rồi thử lại.',
  PLAN_NEWER:
    'Kế hoạch {{path}} được ghi bằng phiên bản Màn Nhung mới hơn (bố cục {{found}}, bản này biết đến {{known}}). Tệp được giữ nguyên; hãy cập nhật chương trình.',
  PLAN_BUSY:
    'Một chương trình khác đang ghi kế hoạch này, nên chưa có gì thay đổi. Hãy thử lại sau giây lát.',
  PLAN_NOT_WRITABLE:
    'Không ghi được kế hoạch {{path}} ({{detail}}). Thay đổi vừa rồi chưa được lưu; kiểm tra chỗ trống hoặc quyền của thư mục.',
  NOT_FOUND: 'Mục này không còn nữa, có thể đã bị xóa ở cửa sổ khác. Chưa có gì thay đổi.',
  INVALID: {
    'too-long': '{{field}}: dài quá {{limit}} ký tự. Chưa có gì thay đổi.',
    empty: '{{field}}: không được để trống. Chưa có gì thay đổi.',
    'control-character': '{{field}}: có ký tự điều khiển không in được. Chưa có gì thay đổi.',
    negative: '{{field}}: không được nhỏ hơn 0. Chưa có gì thay đổi.',
    'too-small': '{{field}}: nhỏ quá, ít nhất {{limit}}. Chưa có gì thay đổi.',
    'too-large': '{{field}}: số quá lớn. Chưa có gì thay đổi.',
    'not-a-number': '{{field}}: phải là số. Chưa có gì thay đổi.',
    'not-a-time': '{{field}}: không phải ngày giờ có thật. Chưa có gì thay đổi.',
    'not-a-choice': '{{field}}: không nằm trong các lựa chọn. Chưa có gì thay đổi.',
    taken: '{{field}}: đã có mục khác dùng. Chưa có gì thay đổi.',
    'in-use': 'Còn mục khác đang dùng, nên chưa xóa gì.',
    unknown: '{{field}}: chỉ đến một mục không có trong kế hoạch. Chưa có gì thay đổi.',
    'own-descendant': 'Không thể đặt một mục vào trong chính nó. Chưa có gì thay đổi.',
    reversed: '{{field}}: đứng trước chỗ bắt đầu. Chưa có gì thay đổi.',
    called: '{{field}}: cue đã có trên bảng cue đã phát hành, số không đổi nữa. Chưa có gì thay đổi.',
    'repeat-too-long':
      'Chỉ lặp một buổi được trong vòng {{limit}} ngày. Chưa có gì thay đổi; hãy chọn ngày cuối gần hơn.',
    'repeat-too-many':
      'Mỗi lần chỉ lặp được nhiều nhất {{limit}} buổi. Chưa có gì thay đổi; hãy chọn ít ngày hơn.',
    malformed: '{{field}}: sai dạng. Chưa có gì thay đổi.',
  },
  STALE:
    '{{field}} vừa được {{by}} đổi thành “{{current}}”. Phần bạn vừa sửa chưa được lưu; hãy xem lại rồi sửa nếu vẫn cần.',
  staleEmpty:
    '{{field}} vừa được {{by}} đổi. Phần bạn vừa sửa chưa được lưu; hãy xem lại rồi sửa nếu vẫn cần.',
  staleRemoval: 'Trong đó có chỗ vừa được {{by}} thêm hoặc đổi. Chưa xóa gì.',
  stalePlan:
    'Kế hoạch vừa được {{by}} khôi phục từ bản sao lưu, nên phần bạn vừa sửa chưa được lưu. Hãy xem lại.',
  photo: {
    malformed: 'Tệp này không phải ảnh JPEG, PNG hay WebP. Ảnh cũ được giữ nguyên.',
  },
  secondFolder: {
    malformed: 'Ghi đường dẫn đầy đủ của thư mục, như E:\\Sao lưu. Chưa có gì thay đổi.',
    taken: 'Đây là thư mục sao lưu sẵn có cạnh tệp; hãy chọn ổ khác. Chưa có gì thay đổi.',
  },
  stalePaper: 'Bản {{current}} vừa được lập ở nơi khác, nên bản này chưa được lập. Hãy thử lại.',
  ARRANGE_REFUSED: {
    'not-json': 'Không xếp được, {{where}}: đây không phải JSON.',
    'not-a-rehearsal':
      'Không xếp được, {{where}}: cần danh sách mục (id, minutes) và danh sách người (id, items).',
    'no-items': 'Không xếp được: không có mục nào.',
    'too-many-items': 'Không xếp được: nhiều hơn {{limit}} mục.',
    'too-many-people': 'Không xếp được: nhiều hơn {{limit}} người.',
    'no-id': 'Không xếp được, {{where}}: thiếu id.',
    'id-twice': 'Không xếp được, {{where}}: id bị trùng.',
    minutes: 'Không xếp được, {{where}}: số phút phải lớn hơn 0.',
    cost: 'Không xếp được, {{where}}: trọng số phải là số từ 0 trở lên.',
    'unknown-item': 'Không xếp được, {{where}}: không có mục này.',
    'item-twice': 'Không xếp được, {{where}}: mục bị ghi hai lần.',
  },
  NOTHING_TO_UNDO: 'Không còn gì để hoàn tác.',
  NOTHING_TO_REDO: 'Không còn gì để làm lại.',
  UNDO_REFUSED: {
    'changed-since': 'Không lấy lại được thao tác này: chỗ này đã được sửa tiếp sau đó. Kế hoạch giữ nguyên.',
    'touches-more': 'Không lấy lại được thao tác này: đã có mục mới hơn dựa vào nó. Kế hoạch giữ nguyên.',
    'older-schema':
      'Không lấy lại được thao tác này: nó được làm bằng phiên bản cũ của chương trình. Kế hoạch giữ nguyên.',
    'not-newest':
      'Đây không còn là thao tác mới nhất, nên chưa có gì thay đổi. Hãy xem nút Hoàn tác ở trên cùng.',
  },
  DOCUMENT_NEEDS: {
    production: 'Giấy này cần chọn một chương trình hoặc vở diễn.',
    channel: 'Giấy này cần chọn một kênh.',
    season: 'Giấy này cần chọn một mùa diễn.',
    date: 'Giấy này cần chọn một ngày.',
    person: 'Giấy này cần chọn một người, một địa điểm hoặc một chương trình.',
  },
  FORMAT_UNSUPPORTED: 'Giấy này không có dạng {{format}}.',
  OUTPUT_NOT_WRITABLE: 'Không ghi được ra {{path}} ({{detail}}). Chọn nơi khác rồi thử lại.',
  TOO_LARGE: 'Nội dung gửi đi quá lớn. Chưa có gì thay đổi.',
  IMPORT_REFUSED: {
    'not-a-sheet':
      'Tệp này không phải bảng tính (.xlsx) hay bảng chữ (.csv, .tsv). Chưa nhập gì; hãy chọn tệp khác.',
    'old-excel': 'Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, lưu lại thành .xlsx rồi chọn tệp mới.',
    encrypted: 'Tệp có mật khẩu. Mở bằng Excel, lưu một bản không mật khẩu rồi chọn bản ấy.',
    damaged: 'Tệp bị hỏng hoặc chép chưa hết. Chưa nhập gì; thử mở bằng Excel rồi lưu lại.',
    empty: 'Trong tệp không có gì để nhập.',
    inflates: 'Tệp này bung ra lớn bất thường nên không được đọc. Kế hoạch giữ nguyên.',
    'too-many-cells': 'Tệp có quá nhiều ô (nhiều nhất {{limit}}). Chưa nhập gì; hãy chia bớt tệp.',
    'too-many-rows': 'Tệp có quá nhiều hàng (nhiều nhất {{limit}}). Chưa nhập gì; hãy chia bớt tệp.',
    'too-wide': 'Bảng có quá nhiều cột (nhiều nhất {{limit}}). Chưa nhập gì; hãy bỏ bớt cột.',
    'too-slow': 'Đọc tệp quá lâu (hơn {{limit}} giây) nên đã dừng. Chưa nhập gì.',
    'too-heavy': 'Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng. Chưa nhập gì; hãy chia bớt tệp.',
    cancelled: 'Đã dừng. Chưa nhập gì.',
    expired: 'Tệp đã đọc không còn giữ nữa. Hãy chọn lại tệp.',
    'unknown-sheet': 'Tệp không có trang tính ấy.',
    'no-column': 'Chưa cột nào cho biết phần bắt buộc. Hãy ghép cột rồi xem lại.',
    nothing: 'Không có dòng nào để nhập. Kế hoạch giữ nguyên.',
    'has-errors': 'Còn dòng lỗi, nên chưa nhập gì. Sửa bảng, hoặc chọn bỏ qua các dòng lỗi.',
    'too-many-records': 'Mỗi lần nhập được nhiều nhất {{limit}} dòng. Chưa nhập gì; hãy chia bảng ra.',
    'plan-changed': 'Kế hoạch vừa thay đổi, nên chưa nhập gì. Xem lại bản xem trước rồi nhập lại.',
    'no-scope': 'Chưa rõ nhập vào chương trình hay mùa diễn nào.',
  },
  SEASON_FILE_UNREADABLE: {
    'not-text':
      'Tệp này không phải tệp chữ UTF-8 ({{where}}), nên không phải tệp mùa diễn. Chưa có gì thay đổi.',
    'not-json':
      'Tệp mùa diễn hỏng ở {{where}}: không đọc được nữa. Hãy xin người gửi lưu lại tệp. Chưa có gì thay đổi.',
    truncated: 'Tệp mùa diễn bị cụt ở {{where}}, có lẽ do chép dở. Hãy chép lại tệp. Chưa có gì thay đổi.',
    'not-a-season': 'Tệp này không phải tệp mùa diễn của Màn Nhung ({{where}}). Chưa có gì thay đổi.',
  },
  SEASON_FILE_NEWER:
    'Tệp mùa diễn được lưu bằng phiên bản Màn Nhung mới hơn (dạng {{found}}, bản này biết đến {{known}}). Hãy cập nhật chương trình. Chưa có gì thay đổi.',
  SEASON_FILE_INVALID:
    'Tệp mùa diễn sai ở {{place}}, ô “{{field}}”: {{fault}}.{{more}} Hãy xin người gửi lưu lại tệp. Chưa có gì thay đổi.',
  moreProblems: ' Còn {{places}} chỗ khác.',
  /** What is wrong with a field, inside a sentence. */
  faults: {
    'too-long': 'dài quá',
    empty: 'bị thiếu',
    'control-character': 'có ký tự không in được',
    negative: 'nhỏ hơn 0',
    'too-small': 'nhỏ quá',
    'too-large': 'lớn quá',
    'not-a-number': 'không phải số',
    'not-a-time': 'không phải ngày giờ có thật',
    'not-a-choice': 'không nằm trong các lựa chọn',
    taken: 'trùng với dòng khác',
    unknown: 'chỉ đến mục không có trong tệp',
    'own-descendant': 'mục nằm trong chính nó',
    malformed: 'sai dạng',
  },
  SEASON_FILE_CONFLICT: {
    'season-exists':
      'Kế hoạch đã có “{{name}}”. Chưa có gì thay đổi; hãy chọn thay thế hoặc nhập thành bản sao.',
    'no-such-season': 'Kế hoạch không có “{{name}}” nên không có gì để thay. Chưa có gì thay đổi.',
    'in-another-season':
      '“{{name}}” trong tệp đang nằm ở một mùa diễn khác của kế hoạch. Chưa có gì thay đổi; hãy nhập thành bản sao.',
    'code-taken':
      'Mã “{{name}}” đã dùng ở một mùa diễn khác của kế hoạch. Chưa có gì thay đổi; hãy nhập thành bản sao.',
    'changed-since':
      'Mùa diễn “{{name}}” vừa được sửa sau khi lập bảng khác biệt. Chưa có gì thay đổi; hãy xem lại bảng rồi thay.',
    'does-not-fit': 'Kế hoạch không nhận được “{{name}}” từ tệp này. Chưa có gì thay đổi.',
  },
  line: 'dòng {{number}}',
  INTERNAL: 'Chương trình gặp lỗi ({{detail}}). Kế hoạch giữ nguyên; hãy thử lại.',
  disconnected: 'Mất liên lạc với phần lưu trữ. Những gì đã lưu vẫn an toàn; cửa sổ đang tự nối lại.',
  otherUser: 'người khác',
  /** Names of fields inside the sentences above. */
  anyField: 'Ô này',
} as const;
