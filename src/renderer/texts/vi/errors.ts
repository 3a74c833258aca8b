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
    malformed: '{{field}}: sai dạng. Chưa có gì thay đổi.',
  },
  STALE:
    '{{field}} vừa được {{by}} đổi thành “{{current}}”. Phần bạn vừa sửa chưa được lưu; hãy xem lại rồi sửa nếu vẫn cần.',
  staleRemoval: 'Trong đó có chỗ vừa được {{by}} thêm hoặc đổi. Chưa xóa gì.',
  stalePaper: 'Bản {{current}} vừa được lập ở nơi khác, nên bản này chưa được lập. Hãy thử lại.',
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
  },
  FORMAT_UNSUPPORTED: 'Giấy này không có dạng {{format}}.',
  OUTPUT_NOT_WRITABLE: 'Không ghi được ra {{path}} ({{detail}}). Chọn nơi khác rồi thử lại.',
  TOO_LARGE: 'Nội dung gửi đi quá lớn. Chưa có gì thay đổi.',
  INTERNAL: 'Chương trình gặp lỗi ({{detail}}). Kế hoạch giữ nguyên; hãy thử lại.',
  disconnected: 'Mất liên lạc với phần lưu trữ. Những gì đã lưu vẫn an toàn; cửa sổ đang tự nối lại.',
  otherUser: 'người khác',
  /** Names of fields inside the sentences above. */
  anyField: 'Ô này',
} as const;
